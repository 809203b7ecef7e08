"""Plans and white papers as PDF: accessible, archivable, with the numbers and the text of the pages, always alike."""

import hashlib
import re
import shutil

import pdfua
import pikepdf
import pytest

from support import documents, pages, papers, source
from support.command import BINARY, ROOT, build, copy_project, environment, xuanzhi
from support.documents import MILLIMETRE
from support.papers_with_flaws import messages

TODAY = ("--now", "2024-12-31")
LANGUAGE_TAGS = {"zh": "zh-CN", "en": "en-GB"}
# A rule of the checker that ends in an error of its own on every heading with attributes; see the test of headings.
BROKEN_RULES = {"UA-14-001"}

HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
# What the text of a document stands in.
pytestmark = pytest.mark.release

SOURCES = {"paper": "paper", "plan": "plan", "programme": "week", "poster": "week"}
# Documents of one page, which may have no heading but their title.
SHEETS = ("programme", "poster")
# A character that no font for paper has.
UNKNOWN = "\N{EGYPTIAN HIEROGLYPH A001}"


def export(project, target, *arguments, **options):
    result = xuanzhi("export", "pdf", "-C", project, "-o", target, *TODAY, *arguments, **options)
    assert result.returncode == 0, result.stdout + result.stderr
    return result


def prints(folder) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def exported(written, tmp_path_factory):
    """The folder with the PDF files of each office in turn."""
    target = tmp_path_factory.mktemp("exported")
    export(written, target)
    return target


@pytest.fixture(scope="module")
def plans(tmp_path_factory):
    """The folder with the PDF files of the real plan."""
    target = tmp_path_factory.mktemp("plans")
    export(ROOT, target, "plans/2022")
    return target


@pytest.fixture(scope="module")
def notice(plans):
    """The notice as it was issued."""
    return plans / "plan-2022-zh.pdf"


@pytest.fixture(params=pages.LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def of_language(exported, language):
    """All PDF files of the office in turn in a language."""
    found = sorted(exported.glob(f"*-{language}.pdf"))
    assert any(path.name.startswith("paper-") for path in found)
    assert any(path.name.startswith("plan-") for path in found)
    return found


@pytest.fixture
def printed_paper(exported, published, language):
    """A white paper: its PDF file and its pages."""
    [paper] = papers.papers(published, language)
    return exported / f"paper-{paper.id}-{language}.pdf", paper


# MARK: Accessible and archivable


def test_document_is_tagged_and_says_its_language_and_title(of_language, written, language):
    for path in of_language:
        kind, name, _ = path.stem.split("-")
        text = SOURCES[kind]
        is_translated = (written / "Content" / f"{text}s" / name / f"{text}.en.md").exists()
        with pikepdf.open(path) as document:
            assert bool(document.Root.MarkInfo.Marked), path.name
            assert str(document.Root.Lang) == LANGUAGE_TAGS[language if is_translated else "zh"], path.name
            assert bool(document.Root.ViewerPreferences.DisplayDocTitle), path.name
            with document.open_metadata() as metadata:
                assert metadata["dc:title"], path.name
                assert metadata["pdfaid:part"] == "2" and metadata["pdfaid:conformance"] == "A", path.name
                assert metadata["pdfuaid:part"] == "1", path.name


def test_checker_of_pdfua_finds_nothing(of_language):
    for path in of_language:
        report = pdfua.validate(str(path))
        found = [f"{found.rule_id}: {found.message}" for rule in report.outcomes for found in rule.findings]
        assert not found, path.name
        assert {rule.rule_id for rule in report.outcomes if rule.skipped_reason} <= BROKEN_RULES


def test_checker_of_pdfua_finds_a_fault(exported, tmp_path):
    with pikepdf.open(next(exported.glob("paper-*-zh.pdf"))) as document:
        del document.Root.MarkInfo
        del document.Root.Lang
        document.save(tmp_path / "wrong.pdf")
    report = pdfua.validate(str(tmp_path / "wrong.pdf"))
    assert len([found for rule in report.outcomes for found in rule.findings]) >= 2


def test_headings_have_text_and_skip_no_level(of_language):
    for path in of_language:
        headings = headings_of(documents.structure(path))
        if not headings and path.name.startswith(SHEETS):
            continue
        assert headings and headings[0][0] == 1, path.name
        assert all(text for _, text in headings), path.name
        for (above, _), (level, text) in zip(headings, headings[1:]):
            assert level <= above + 1, f"{path.name}: {text}"


def headings_of(element: documents.Element) -> list[tuple[int, str]]:
    if re.fullmatch(r"H\d", element.kind):
        return [(int(element.kind[1]), element.text(without=("Note",)))]
    return [found for part in element.parts if not isinstance(part, str) for found in headings_of(part)]


def test_all_fonts_are_embedded(of_language):
    for path in of_language:
        found = documents.fonts(path)
        assert found and set(found.values()) == {("yes", "yes", "yes")}, f"{path.name}: {found}"


def test_figures_have_words_and_tables_have_headers(of_language):
    tables = 0
    for path in of_language:
        with pikepdf.open(path) as document:
            for element in documents.elements(document):
                if element.S == "/Figure":
                    assert len(str(element.get("/Alt", ""))) > 5, path.name
                if element.S == "/TH":
                    assert str(documents.attributes(element).get("/Scope")) in ("/Row", "/Column", "/Both"), path.name
                if element.S == "/Table":
                    inside = [str(part.S) for part in below(element)]
                    assert "/TH" in inside and "/TR" in inside, path.name
                    tables += 1
    assert tables


def below(element: pikepdf.Dictionary):
    kids = element.get("/K", [])
    for kid in list(kids) if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from below(kid)


def test_charts_say_their_finding(printed_paper):
    path, paper = printed_paper
    with pikepdf.open(path) as document:
        said = [str(element.get("/Alt", "")) for element in documents.elements(document) if element.S == "/Figure"]
    for chart in paper.all_exhibits():
        for finding in chart.element.xpath('./figcaption/p[@class="exhibit-finding"]'):
            assert any(pages.text(finding) in words for words in said), chart.id


# MARK: The same as the pages


def test_outline_is_the_headings(printed_paper):
    path, paper = printed_paper
    expected = []
    for slug in paper.slugs:
        expected.append((1, paper.title(slug)))
        expected += [(heading.level, heading.title) for heading in paper.headings(slug)]
    found = documents.outline(path)
    start = found.index(expected[0])
    assert found[start : start + len(expected)] == expected
    # What stands before and behind them is the paper's own, and no more than lists, abstract, history and citation.
    assert all(depth == 1 for depth, _ in found[:start] + found[start + len(expected) :])


def test_outline_of_the_plan_is_its_chapters_and_tasks(plans, language):
    outline = documents.outline(plans / f"plan-2022-{language}.pdf")
    titles = "".join(title for _, title in outline)
    if language == "zh":
        places = [titles.find(title) for title in source.chapters()]
        assert -1 not in places and places == sorted(places)
    assert len(outline) >= 7 + 26


def test_numbers_are_those_of_the_pages(printed_paper):
    path, paper = printed_paper
    said = documents.structure(path).text(without=("TOC", "Note", "Figure"))
    place = said.find(plain(paper.title(paper.slugs[0])))
    for slug in paper.slugs:
        for found in paper.exhibits(slug):
            name = papers.exhibit_name(paper.text_language(slug), found.kind, found.number)
            caption = re.compile(re.escape(plain(name)) + r"\.?" + re.escape(plain(found.title)))
            match = caption.search(said, place)
            assert match, f"{found.id}: {name} {found.title}"
            place = match.end()


def test_text_is_that_of_the_pages_in_order(printed_paper):
    path, paper = printed_paper
    said = documents.structure(path).text(without=("TOC", "Note", "Figure"))
    said = re.sub(r"<https?://[^>]*>", "", said)
    place = 0
    for slug in paper.slugs:
        place = said.find(plain(paper.title(slug)), place)
        assert place >= 0, paper.title(slug)
        for block in blocks(paper.page(slug)):
            found = said.find(block, place)
            assert found >= 0, f"{paper.address}{slug}: {block} is not in {said[place : place + 200]}"
            place = found + len(block)


# The parts of a section's text that stand for themselves.
BLOCKS = ".//p | .//h2 | .//h3 | .//h4 | .//h5 | .//h6 | .//li | .//dt | .//dd | .//th | .//td"
# What paper does not have, and what it words otherwise: the sources come with their addresses.
NOT_PRINTED = (
    "ancestor::section[@class='footnotes'] or ancestor::details or ancestor::figcaption"
    " or @class='data-links' or @class='callout-title' or @class='exhibit-source' or @class='axis-note'"
)


def blocks(page) -> list[str]:
    """What a section says, block by block, without white space and without the numbers of notes."""
    [text] = pages.by_class(page, "paper-text")
    found = []
    for block in text.xpath(f"({BLOCKS})[not({NOT_PRINTED})]"):
        if not block.xpath("./p | ./ul | ./ol"):
            words = block.xpath(".//text()[not(ancestor::sup or ancestor::*[@class='column-unit'])]")
            found.append(plain("".join(words)))
    return [block for block in found if block not in ("", "—")]


def plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_plan_has_the_issued_text_in_order(notice):
    said = documents.structure(notice).text()
    place = said.find(source.notice_text())
    assert place >= 0
    for number, text in source.task_texts().items():
        place = said.find(text, place)
        assert place >= 0, f"task {number}"


def test_text_can_be_copied(of_language):
    for path in of_language:
        said = documents.run("pdftotext", path, "-")
        assert len(said) > (50 if path.name.startswith(SHEETS) else 200), path.name
        odd = {letter for letter in said if 0xE000 <= ord(letter) <= 0xF8FF or letter == "\N{REPLACEMENT CHARACTER}"}
        assert not odd, path.name


def test_every_page_has_something_and_nothing_reaches_its_edge(of_language, tmp_path):
    for path in of_language:
        pictures = documents.pictures(path, tmp_path)
        assert len(pictures) >= 1
        for number, picture in enumerate(pictures, start=1):
            ink = picture.convert("L").point(lambda value: 255 if value < 200 else 0)
            share = ink.histogram()[255] / (ink.width * ink.height)
            assert 0.0005 < share < 0.6, f"{path.name}, page {number}: {share:.2%} ink"
            left, top, right, bottom = ink.getbbox()
            edge = picture.width * 8 / 210
            assert left > edge and top > edge, f"{path.name}, page {number}"
            assert right < picture.width - edge and bottom < picture.height - edge, f"{path.name}, page {number}"


# MARK: The notice in the layout of GB/T 9704-2012

LEFT, TOP, WIDTH, HEIGHT = 28 * MILLIMETRE, 37 * MILLIMETRE, 156 * MILLIMETRE, 225 * MILLIMETRE
CHARACTER, LINE = WIDTH / 28, HEIGHT / 22


def body_lines(page) -> list[list[documents.Word]]:
    """The lines within the type area."""
    return [line for line in documents.lines(page) if TOP - 3 < line[0].middle < TOP + HEIGHT + 3]


def test_notice_is_a4(notice):
    with pikepdf.open(notice) as document:
        for page in document.pages:
            _, _, width, height = (float(side) for side in page.mediabox)
            assert abs(width - 210 * MILLIMETRE) < 1 and abs(height - 297 * MILLIMETRE) < 1


def test_notice_has_22_lines_of_28_characters(notice):
    longest, most = 0, 0
    for page in documents.words(notice):
        body = body_lines(page)
        most = max(most, len(body))
        assert len(body) <= 22
        for line in body:
            text = "".join(word.text for word in line)
            assert len(HAN.findall(text)) <= 28, text
            assert line[0].left > LEFT - CHARACTER * 0.6 and line[-1].right < LEFT + WIDTH + CHARACTER * 0.6, text
            longest = max(longest, len(HAN.findall(text)))
    assert longest >= 27 and most == 22


def test_notice_keeps_its_lines_on_the_grid(notice):
    pages_of_text = documents.words(notice)[2:-1]
    assert pages_of_text
    for page in pages_of_text:
        middles = [sum(word.middle for word in line) / len(line) for line in body_lines(page)]
        for above, below_it in zip(middles, middles[1:]):
            steps = (below_it - above) / LINE
            assert abs(steps - round(steps)) < 0.15, f"{below_it - above:.1f} points between two lines"


def test_notice_numbers_its_pages(notice):
    for number, page in enumerate(documents.words(notice), start=1):
        foot = [word for word in page if word.middle > TOP + HEIGHT + 3]
        assert " ".join(word.text for word in sorted(foot, key=lambda word: word.left)) == f"— {number} —"
        middle = (min(word.left for word in foot) + max(word.right for word in foot)) / 2
        # Odd numbers stand on the right, even ones on the left.
        assert (middle > LEFT + WIDTH / 2) == (number % 2 == 1), number


def test_notice_has_a_red_head_and_no_seal(notice, tmp_path):
    first, *others = documents.pictures(notice, tmp_path, resolution=72)
    red = [
        (x, y)
        for x in range(first.width)
        for y in range(first.height)
        if is_red(first.getpixel((x, y)))
    ]
    assert len(red) > 2000
    assert max(y for _, y in red) < first.height * 0.5, "red below the head"
    # The line spans the type area.
    rows = {y: [x for x, other in red if other == y] for _, y in red}
    assert any(len(row) > 0.95 * WIDTH for row in rows.values())
    for picture in others:
        assert not any(is_red(colour) for _, colour in picture.getcolors(maxcolors=1 << 24))


def is_red(colour: tuple[int, int, int]) -> bool:
    red, green, blue = colour
    return red > 140 and green < 90 and blue < 90


def test_notice_has_its_number_its_addressees_and_its_imprint(notice):
    said = documents.structure(notice).text()
    order = ["漯知战联办〔2022〕1号", "关于印发", "市知识产权战略实施暨知识产权保护工作联席会议各成员单位", "2022年5月20日"]
    places = [said.find(part) for part in order]
    assert -1 not in places and places == sorted(places)
    assert said.endswith("2022年5月20日印发"), said[-60:]


# MARK: The same bytes


def test_an_export_elsewhere_is_the_same(written, exported, tmp_path):
    shutil.copytree(written / "Content", tmp_path / "copy" / "Content")
    target = tmp_path / "a folder with spaces" / "文件"
    export(tmp_path / "copy", target, cwd=tmp_path)
    assert prints(target) == prints(exported)


@pytest.mark.parametrize(
    "changes",
    [{"TZ": "Pacific/Kiritimati"}, {"LC_ALL": "C", "LANG": "C"}, {"HOME": "/nonexistent"}, {"PYTHONHASHSEED": "7"}],
    ids=lambda changes: "-".join(changes.values()),
)
def test_the_environment_changes_nothing(exported, written, tmp_path, changes):
    export(written, tmp_path / "documents", env=environment(**changes))
    assert prints(tmp_path / "documents") == prints(exported)


def test_the_umask_changes_nothing_but_modes(exported, written, tmp_path):
    export(written, tmp_path / "documents", umask=0o077)
    assert prints(tmp_path / "documents") == prints(exported)


# MARK: The command


def test_one_work_in_one_language(tmp_path):
    result = export(ROOT, tmp_path, "papers/2022", "--lang", "en")
    assert [path.name for path in tmp_path.iterdir()] == ["paper-2022-en.pdf"]
    assert result.stdout.strip() == f"{tmp_path}/paper-2022-en.pdf"
    assert "\x1b" not in result.stdout + result.stderr


@pytest.mark.parametrize("work", ["papers/2002", "plans/22", "nonsense"])
def test_unknown_work_is_said(tmp_path, work):
    result = xuanzhi("export", "pdf", work, "-C", ROOT, "-o", tmp_path / "documents")
    assert result.returncode == 64, result.stdout + result.stderr
    assert "plans/2022" in result.stderr or "papers/2022" in result.stderr
    assert not (tmp_path / "documents").exists()


def test_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("mine")
    result = xuanzhi("export", "pdf", "plans/2022", "--lang", "zh", "-C", ROOT, "-o", tmp_path / "file" / "documents")
    assert result.returncode == 74, result.stdout + result.stderr
    assert (tmp_path / "file").read_text() == "mine"


def test_character_that_no_font_has_is_said_with_its_place(project, tmp_path):
    section = project / "Content/papers/2022/03-protection.zh.md"
    text = section.read_text(encoding="utf-8").replace("全国知识产权保护社会满意度见", f"全国{UNKNOWN}满意度见")
    section.write_text(text, encoding="utf-8")
    before = text[: text.index(UNKNOWN)]
    place = before.count("\n") + 1, len(before) - before.rfind("\n")
    arguments = ("export", "pdf", "papers/2022", "--lang", "zh", "-C", project, "-o", tmp_path / "documents")
    result = xuanzhi(*arguments)
    assert result.returncode == 1, result.stdout + result.stderr
    [message] = [found for found in messages(result.stderr) if found.severity == "error"]
    assert message.file == "Content/papers/2022/03-protection.zh.md"
    assert (message.line, message.column) == place, result.stderr
    assert UNKNOWN in message.text and message.help
    assert not (tmp_path / "documents").exists()


# MARK: A machine without Typst


@pytest.fixture
def bare(tmp_path):
    """Runs a copy of the program where there is neither Python nor Typst."""
    program = tmp_path / "bin" / "xuanzhi"
    program.parent.mkdir()
    shutil.copy2(BINARY, program)
    (tmp_path / "empty").mkdir()
    content = copy_project(tmp_path / "project")
    return lambda *arguments: xuanzhi(
        *arguments, "-C", content, program=program, env=environment(PATH=str(tmp_path / "empty"))
    )


def test_without_typst_the_site_is_built(bare, tmp_path):
    for formats in ([], ["--with", "epub"]):
        result = bare("build", "-o", tmp_path / "site", *formats)
        assert result.returncode == 0, result.stderr
        assert "typst" not in result.stderr.lower()


@pytest.mark.parametrize("command", [["export", "pdf"], ["build", "--with", "pdf,epub"]], ids=" ".join)
def test_without_typst_one_line_says_what_to_install(bare, tmp_path, command):
    result = bare(*command, "-o", tmp_path / "output", "--quiet")
    assert result.returncode not in (0, 1, 64, 70), result.stdout + result.stderr
    said = [line for line in result.stderr.splitlines() if line.startswith("xuanzhi: ")]
    assert len(said) == 1 and "Typst" in said[0] and "install" in said[0], result.stderr
    assert not (tmp_path / "output").exists()


# MARK: On the site


@pytest.fixture(scope="module")
def site_with_documents(tmp_path_factory):
    output = tmp_path_factory.mktemp("with-documents") / "site"
    build(ROOT, output, "--with", "pdf,epub", *TODAY)
    return output


@pytest.mark.parametrize("work", ["papers/2022/", "plans/2022/"])
def test_page_links_to_its_documents_with_type_and_size(site_with_documents, tmp_path, language, work):
    address = f"{language}/{work}"
    page = pages.read(site_with_documents / address / "index.html")
    links = list(pages.by_class(page, "downloads")[0].iter("a"))
    kinds = ["PDF", "EPUB"] if work.startswith("papers/") else ["PDF"]
    assert [re.match("[A-Z]+", pages.text(link))[0] for link in links] == kinds
    for link in links:
        file, _ = papers.target(site_with_documents, address, link.get("href"))
        kibibytes = int(re.search(r"(\d+) KB", pages.text(link))[1])
        assert abs(kibibytes - file.stat().st_size / 1024) <= 1, pages.text(link)
    export(ROOT, tmp_path, work.rstrip("/"), "--lang", language)
    file, _ = papers.target(site_with_documents, address, links[0].get("href"))
    assert (tmp_path / file.name).read_bytes() == file.read_bytes()


def test_a_repeated_build_is_the_same(site_with_documents, tmp_path):
    build(ROOT, tmp_path / "site", "--with", "pdf,epub", *TODAY)
    for path in site_with_documents.rglob("*.pdf"):
        assert (tmp_path / "site" / path.relative_to(site_with_documents)).read_bytes() == path.read_bytes()
    assert len(list((tmp_path / "site").rglob("*.pdf"))) == 6
