"""The programme and the poster of a week: one page each, with everything on it, to be read and scanned."""

import re
import shutil

import pdfua
import pikepdf
import pytest

from support import documents, pages, papers
from support.browser import DESKTOP, opened
from support.command import OFFICE, ROOT, build, xuanzhi
from support.papers_with_flaws import messages
from support.weeks import Week

TODAY = ("--now", "2024-03-01")
MANY, FEW = 40, 12
# The base address of the invented office.
ADDRESS = "https://www.example.org/office/{}/weeks/2024/"
SLOGANS = [
    {"zh": f"尊重知识，崇尚创新，第{number}条口号（虚构）", "en": f"Respect knowledge, slogan {number} (invented)"}
    for number in range(1, 4)
]
# The smallest type that is read on a wall.
SMALLEST = 7.5
# A character that no font for paper has.
UNKNOWN = "\N{EGYPTIAN HIEROGLYPH A001}"


def export(project, target, *arguments):
    return xuanzhi("export", "pdf", "weeks/2024", "-C", project, "-o", target, *TODAY, *arguments)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return Week(tmp_path_factory.mktemp("week"), MANY, SLOGANS).write()


@pytest.fixture(scope="module")
def exported(project, tmp_path_factory):
    target = tmp_path_factory.mktemp("sheets")
    result = export(project, target)
    assert result.returncode == 0, result.stdout + result.stderr
    return target


@pytest.fixture(scope="module")
def exported_few(tmp_path_factory):
    """The sheets of a week with room on its programme for all that there is to say."""
    target = tmp_path_factory.mktemp("few")
    result = export(Week(tmp_path_factory.mktemp("week"), FEW).write(), target)
    assert result.returncode == 0, result.stdout + result.stderr
    return target


@pytest.fixture(params=pages.LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def programme(exported, language):
    return exported / f"programme-2024-{language}.pdf"


@pytest.fixture
def roomy_programme(exported_few, language):
    return exported_few / f"programme-2024-{language}.pdf"


@pytest.fixture
def poster(exported, language):
    return exported / f"poster-2024-{language}.pdf"


def words(text: str) -> str:
    return re.sub(r"\s+", "", text)


def said(path) -> str:
    """What a document says, in its own order and without white space."""
    return words(documents.run("pdftotext", "-raw", path, "-"))


def is_one_a4_page(path) -> bool:
    facts = documents.run("pdfinfo", path)
    return bool(re.search(r"^Pages: +1$", facts, re.M) and re.search(r"^Page size: .*\(A4\)$", facts, re.M))


def test_a_week_has_both_sheets_in_both_languages(exported):
    names = sorted(path.name for path in exported.iterdir())
    assert names == [f"{kind}-2024-{language}.pdf" for kind in ("poster", "programme") for language in ("en", "zh")]


# MARK: The programme


@pytest.mark.parametrize("events", [0, 1, 4, 12, 20, 30, MANY])
def test_programme_is_one_page_with_all_events(tmp_path, events):
    result = export(Week(tmp_path / "project", events).write(), tmp_path / "sheets")
    assert result.returncode == 0, result.stdout + result.stderr
    for language in pages.LANGUAGES:
        path = tmp_path / "sheets" / f"programme-2024-{language}.pdf"
        assert is_one_a4_page(path)
        text = said(path)
        for number in range(1, events + 1):
            assert words(Week.title(number, language)) in text, number
            assert words(Week.place(number, language)) in text, number
        nothing = {"zh": "资料中没有列出活动", "en": "Thesourcesnamenoevents"}[language]
        assert (nothing in text) == (events == 0)


def test_programme_is_within_the_page_and_can_be_read(programme):
    [page] = documents.words(programme)
    margin = 8 * documents.MILLIMETRE
    for word in page:
        assert word.left > margin and word.right < 210 * documents.MILLIMETRE - margin, word
        assert word.top > margin and word.bottom < 297 * documents.MILLIMETRE - margin, word
    sizes = {
        float(size) for size in re.findall(r'<fontspec [^>]*size="([\d.]+)"', documents.run(
            "pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", programme))
    }
    assert min(sizes) >= int(SMALLEST), sizes


def test_nothing_on_the_programme_overlaps(programme):
    [page] = documents.words(programme)
    for number, word in enumerate(page):
        for other in page[number + 1 :]:
            across = min(word.right, other.right) - max(word.left, other.left)
            down = min(word.bottom, other.bottom) - max(word.top, other.top)
            # The boxes of neighbouring lines reach a little into each other.
            assert across < 1 or down < 0.5 * min(word.bottom - word.top, other.bottom - other.top), (word, other)


def test_programme_says_days_and_times(roomy_programme, language):
    text = said(roomy_programme)
    expected = {
        "zh": ["4月20日星期六", "4月26日星期五", "4月20日至4月22日", "22:00至次日01:30", "20:00—24:00", "08:30—10:00"],
        "en": ["Saturday,20April", "Friday,26April", "20Aprilto22April", "22:00to01:30thenextday", "20:00–24:00"],
    }
    for part in expected[language]:
        assert part in text, part
    # The event of three days and the one over midnight stand once.
    assert [text.count(words(Week.title(number, language))) for number in (1, 2)] == [1, 1]


def test_times_on_the_programme_never_wrap(programme, roomy_programme):
    for path in (programme, roomy_programme):
        [page] = documents.words(path)
        assert [word.text for word in page if re.fullmatch(r"[0-9:]+[—–]|[—–][0-9:]+", word.text)] == []


def test_programme_of_the_national_week_says_so(tmp_path):
    result = xuanzhi("export", "pdf", "weeks/2022", "-C", ROOT, "-o", tmp_path, "-u", "https://www.example.gov.cn/")
    assert result.returncode == 0, result.stderr
    for kind in ("programme", "poster"):
        assert "日期和主题是全国知识产权宣传周的" in said(tmp_path / f"{kind}-2022-zh.pdf")
        assert "thoseoftheNationalIntellectualPropertyPublicityWeek" in said(tmp_path / f"{kind}-2022-en.pdf")
    assert "不是漯河市的活动" in said(tmp_path / "programme-2022-zh.pdf")
    assert "notaneventofLuohe" in said(tmp_path / "programme-2022-en.pdf")


def test_programme_marks_what_was_changed(programme, language):
    text = said(programme)
    cancelled, changed = {"zh": ("已取消", "有变更"), "en": ("Cancelled", "Changed")}[language]
    for number, mark in ((5, cancelled), (6, changed)):
        assert text.count(mark) == 1
        assert words(Week.title(number, language)) + mark in text


def test_programme_says_what_and_who_it_is_about(roomy_programme, language):
    text = said(roomy_programme)
    expected = {
        "zh": ["主办：示例县知识产权局", "协办：示例县知识产权公共服务中心", "知识产权转化运用促进高质量发展"],
        "en": [
            "Organiser:ExampleCountyIntellectualPropertyOffice",
            "Partner:ExampleCountyIPPublicServiceCentre",
            "Puttingintellectualpropertytouseforhigh-qualitydevelopment",
        ],
    }
    for part in expected[language]:
        assert part in text, part
    # The week's organiser is that of each event too.
    assert text.count(expected[language][0]) == 1 + FEW


def test_events_that_do_not_fit_are_said(tmp_path):
    result = export(Week(tmp_path / "project", 150).write(), tmp_path / "sheets", "--lang", "zh")
    assert result.returncode == 1, result.stdout + result.stderr
    [message] = [found for found in messages(result.stderr) if found.severity == "error"]
    assert message.file == "Content/weeks/2024/week.zh.md"
    assert "weeks/2024 has 150 events" in message.text and "shorten" in message.text
    assert not (tmp_path / "sheets").exists()


def test_character_that_no_font_has_is_said_with_its_place(tmp_path):
    project = Week(tmp_path / "project", 3).write()
    event = project / "Content/weeks/2024/event-02.zh.md"
    event.write_text(event.read_text(encoding="utf-8").replace("讲座", f"讲{UNKNOWN}座"), encoding="utf-8")
    result = export(project, tmp_path / "sheets", "--lang", "zh")
    assert result.returncode == 1, result.stdout + result.stderr
    [message] = [found for found in messages(result.stderr) if found.severity == "error"]
    assert message.file == "Content/weeks/2024/event-02.zh.md" and message.line == 2
    assert UNKNOWN in message.text


# MARK: The poster


def test_poster_is_one_page_with_theme_dates_and_slogans(poster, language):
    assert is_one_a4_page(poster)
    text = said(poster)
    themes = {"zh": "知识产权转化运用促进高质量发展", "en": "Putting intellectual property to use for high-quality development"}
    dates = {"zh": "2024年4月20日至26日", "en": "20 to 26 April 2024"}
    for part in [themes[language], dates[language], *(slogan[language] for slogan in SLOGANS)]:
        assert words(part) in text, part


@pytest.mark.parametrize("colours", ["colour", "grey"])
def test_code_on_the_poster_leads_to_the_week(poster, language, tmp_path, colours):
    documents.run("pdftoppm", "-png", "-r", "100", *(["-gray"] if colours == "grey" else []), poster, tmp_path / "page")
    [picture] = tmp_path.glob("page*.png")
    assert documents.run("zbarimg", "--quiet", "--raw", picture).strip() == ADDRESS.format(language)
    # The address stands in print below it, and in words for those who do not see it.
    assert words(ADDRESS.format(language)) in said(poster)
    with pikepdf.open(poster) as document:
        [figure] = [element for element in documents.elements(document) if element.S == "/Figure"]
        assert ADDRESS.format(language) in str(figure.Alt)


def test_code_is_drawn_45_to_50_millimetres_wide(poster, tmp_path):
    assert len(documents.run("pdfimages", "-list", poster).splitlines()) == 2, "a picture of pixels"
    # Ten pixels a millimetre.
    [page] = documents.pictures(poster, tmp_path, resolution=254)
    # The code is what is darkest in the lower half, right of the other words and above its own.
    part = page.convert("L").crop((1320, page.height // 2, page.width, page.height))
    dark = part.point(lambda value: 255 if value < 20 else 0)
    columns = [x for x in range(dark.width) if dark.crop((x, 0, x + 1, dark.height)).histogram()[255] > 60]
    assert 450 <= columns[-1] - columns[0] + 1 <= 500
    top = dark.getbbox()[1]
    beside = part.crop((columns[0] - 40, top - 40, columns[0] - 2, top + 450))
    assert beside.getextrema()[0] > 200, "no quiet zone"


@pytest.mark.parametrize("chosen", [["weeks/2022"], []], ids=["week", "all"])
def test_without_base_url_one_line_says_that_there_is_no_poster(tmp_path, chosen):
    result = xuanzhi("export", "pdf", *chosen, "--lang", "zh", "-C", ROOT, "-o", tmp_path, "--quiet")
    assert result.returncode == 0, result.stderr
    said = [line for line in result.stderr.splitlines() if line.startswith("xuanzhi: ")]
    assert len(said) == 1 and said[0].startswith("xuanzhi: no poster of weeks/2022: base_url is not set"), result.stderr
    assert (tmp_path / "programme-2022-zh.pdf").exists() and not list(tmp_path.glob("poster-*"))


def test_text_that_does_not_fit_on_the_poster_is_said(tmp_path):
    slogans = SLOGANS * 30
    result = export(Week(tmp_path / "project", 0, slogans).write(), tmp_path / "sheets", "--lang", "zh")
    assert result.returncode == 1, result.stdout + result.stderr
    [message] = [found for found in messages(result.stderr) if found.severity == "error"]
    assert "the poster of weeks/2024" in message.text and "slogans" in message.text


# MARK: Both


def test_checker_of_pdfua_finds_nothing(exported):
    for path in exported.iterdir():
        report = pdfua.validate(str(path))
        found = [f"{found.rule_id}: {found.message}" for rule in report.outcomes for found in rule.findings]
        assert not found, path.name
        with pikepdf.open(path) as document, document.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "2" and metadata["pdfaid:conformance"] == "A", path.name
            assert metadata["pdfuaid:part"] == "1", path.name


def test_programme_is_tagged_as_days_with_lists(roomy_programme):
    with pikepdf.open(roomy_programme) as document:
        kinds = [str(element.S) for element in documents.elements(document)]
    # The days, and what is over several of them.
    assert kinds.count("/H1") in (8, 9)
    assert kinds.count("/LI") == FEW


def test_an_export_elsewhere_is_the_same(project, exported, tmp_path):
    shutil.copytree(project / "Content", tmp_path / "a copy" / "Content")
    assert export(tmp_path / "a copy", tmp_path / "sheets").returncode == 0
    for path in exported.iterdir():
        assert (tmp_path / "sheets" / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.fixture(scope="module")
def site_with_sheets(tmp_path_factory):
    site = tmp_path_factory.mktemp("with") / "site"
    build(OFFICE, site, "--with", "pdf", "--now", "2025-12-31")
    return site


def test_page_of_the_week_prints_without_what_nobody_can_use_on_paper(browser, site_with_sheets, language):
    page_file = site_with_sheets / language / "weeks" / "2024" / "index.html"
    with opened(browser, page_file.as_uri(), DESKTOP) as (page, _):
        row = page.locator("dl > div", has=page.locator(".downloads"))
        assert row.is_visible() and page.locator(".generator").is_visible()
        page.emulate_media(media="print")
        assert not row.is_visible() and not page.locator(".generator").is_visible()


def test_page_of_the_week_links_to_its_sheets(site_with_sheets, language):
    address = f"{language}/weeks/2024/"
    [downloads] = pages.by_class(pages.read(site_with_sheets / address / "index.html"), "downloads")
    names = []
    for link in downloads.iter("a"):
        file, _ = papers.target(site_with_sheets, address, link.get("href"))
        kibibytes = int(re.search(r"(\d+) KB", pages.text(link))[1])
        assert abs(kibibytes - file.stat().st_size / 1024) <= 1, pages.text(link)
        names.append(file.name)
    assert names == [f"programme-2024-{language}.pdf", f"poster-2024-{language}.pdf"]
