"""White papers as e-books: valid, with the numbers and the headings of the pages, and always the same bytes."""

import hashlib
import re
import shutil
import zipfile

import pytest
from lxml import html

from support import pages, papers
from support.books import NAMESPACES, Book, complaints
from support.command import ROOT, build, environment, xuanzhi

pytestmark = pytest.mark.release

TODAY = ("--now", "2024-12-31")
LANGUAGE_TAGS = {"zh": "zh-CN", "en": "en"}


@pytest.fixture(scope="module")
def exported(written, tmp_path_factory):
    """The folder with the e-books of each office in turn."""
    target = tmp_path_factory.mktemp("books")
    export(written, target)
    return target


@pytest.fixture(params=pages.LANGUAGES)
def book_and_paper(request, exported, published) -> tuple[Book, papers.Paper]:
    [paper] = papers.papers(published, request.param)
    return Book(exported / f"paper-{paper.id}-{request.param}.epub"), paper


def export(project, target, *arguments, **options):
    result = xuanzhi("export", "epub", "-C", project, "-o", target, *TODAY, *arguments, **options)
    assert result.returncode == 0, result.stdout + result.stderr
    return result


def prints(folder) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


# MARK: The books


def test_there_is_a_book_in_each_language(exported):
    names = [path.name for path in sorted(exported.iterdir())]
    assert [re.sub(r"\d+", "n", name) for name in names] == ["paper-n-en.epub", "paper-n-zh.epub"]


def test_epubcheck_finds_nothing(book_and_paper):
    book, _ = book_and_paper
    assert not complaints(book.path)


def test_epubcheck_finds_an_error(tmp_path):
    with zipfile.ZipFile(tmp_path / "wrong.epub", "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    assert any(found.startswith(("ERROR", "FATAL")) for found in complaints(tmp_path / "wrong.epub"))


def test_archive_begins_with_its_type(book_and_paper):
    book, _ = book_and_paper
    data = book.path.read_bytes()
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(book.path) as archive:
        assert archive.testzip() is None
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED


def test_package_says_title_language_and_accessibility(book_and_paper):
    book, paper = book_and_paper
    package = book.package
    tag = LANGUAGE_TAGS[paper.language]
    assert package.xpath("string(//d:language)", namespaces=NAMESPACES) == tag
    assert package.xpath("string(//d:title)", namespaces=NAMESPACES) == pages.text(paper.page("").find(".//h1"))
    assert package.xpath("string(//d:identifier)", namespaces=NAMESPACES)
    properties = set(package.xpath("//o:meta/@property", namespaces=NAMESPACES))
    assert properties >= {
        "dcterms:modified",
        "schema:accessMode",
        "schema:accessModeSufficient",
        "schema:accessibilityFeature",
        "schema:accessibilityHazard",
        "schema:accessibilitySummary",
    }
    for name in book.documents:
        page = book.chapter(name)
        assert (page.get("lang"), page.get("xml:lang")) == (tag, tag), name


def test_package_invents_no_number(book_and_paper, site, published):
    book, paper = book_and_paper
    numbers = book.package.xpath("//d:identifier/text()", namespaces=NAMESPACES)
    isbns = {number.removeprefix("urn:isbn:").replace("-", "") for number in numbers if "978" in number[:13]}
    shown = pages.text(paper.page("")).replace("-", "")
    assert bool(isbns) == ("ISBN" in pages.text(paper.page("").find(".//dl")))
    assert all(isbn in shown for isbn in isbns)
    if published == site:
        assert not book.package.xpath("//d:publisher | //d:creator | //d:date", namespaces=NAMESPACES)


def test_contents_are_the_headings_of_the_pages(book_and_paper):
    book, paper = book_and_paper
    expected = [(1, pages.text(paper.page("").find(".//h1")))]
    for slug in paper.slugs:
        expected.append((1, paper.title(slug)))
        expected += [(heading.level, heading.title) for heading in paper.headings(slug)]
    assert [(depth, text) for depth, _, text in book.list("toc")] == expected


def test_contents_lead_to_the_headings(book_and_paper):
    book, _ = book_and_paper
    for kind in ("toc", "lot", "loi"):
        for _, address, text in book.list(kind):
            name, _, fragment = address.partition("#")
            page = book.chapter(name)
            [element] = page.xpath("//*[@id=$id]", id=fragment) if fragment else [page.find(".//h1")]
            if element.tag != "figure":
                assert pages.text(element) == text, address
            elif pages.language_of(element) == page.get("lang"):
                assert without_notes(element.find("./figcaption/p")).startswith(text), address


def without_notes(element: html.HtmlElement) -> str:
    return " ".join("".join(element.xpath(".//text()[not(ancestor::sup)]")).split())


def test_numbers_are_those_of_the_pages(book_and_paper):
    book, paper = book_and_paper
    chapters = [name for name in book.documents if name.startswith("section-")]
    assert len(chapters) == len(paper.slugs)
    for name, slug in zip(chapters, paper.slugs, strict=True):
        shown = papers.exhibits_of(book.chapter(name))
        assert [(found.id, found.kind, found.number, found.title) for found in shown] == [
            (found.id, found.kind, found.number, found.title) for found in paper.exhibits(slug)
        ]


def test_text_is_that_of_the_pages(book_and_paper):
    book, paper = book_and_paper
    chapters = [name for name in book.documents if name.startswith("section-")]
    for name, slug in zip(chapters, paper.slugs, strict=True):
        assert paragraphs(book.chapter(name)) == paragraphs(paper.page(slug)), slug


def paragraphs(page: html.HtmlElement) -> list[str]:
    """The paragraphs, headings, points and cells of a section's text, without what leads to other files."""
    [text] = pages.by_class(page, "paper-text")
    blocks = text.xpath(".//p | .//h2 | .//h3 | .//h4 | .//h5 | .//h6 | .//li | .//dt | .//th | .//td")
    return [pages.text(block) for block in blocks if block.get("class") not in ("data-links",)]


def test_references_lead_to_what_they_name(book_and_paper):
    book, _ = book_and_paper
    for name in book.documents:
        page = book.chapter(name)
        for link in pages.by_class(page, "reference"):
            file, _, fragment = link.get("href").partition("#")
            aim = book.chapter(file or name)
            assert not fragment or aim.xpath("//*[@id=$id]", id=fragment), f"{name}: {link.get('href')}"


def test_pictures_have_words_and_data(book_and_paper):
    book, paper = book_and_paper
    drawings = 0
    for name in book.documents:
        page = book.chapter(name)
        assert not page.xpath("//img[not(normalize-space(@alt))]"), name
        for drawing in page.iter("svg"):
            assert drawing.get("role") == "img" and drawing.get("aria-label"), name
            [table] = drawing.getparent().iter("table")
            assert len(papers.cells(table)) > 1
            drawings += 1
    assert drawings == len([found for found in paper.all_exhibits() if found.element.find("svg") is not None])


# MARK: The same bytes


def test_an_export_elsewhere_is_the_same(written, exported, tmp_path):
    target = tmp_path / "a folder with spaces" / "电子书"
    shutil.copytree(written / "Content", tmp_path / "copy" / "Content")
    export(tmp_path / "copy", target, cwd=tmp_path)
    assert prints(target) == prints(exported)


@pytest.mark.parametrize(
    "changes",
    [{"TZ": "Pacific/Kiritimati"}, {"TZ": "America/St_Johns"}, {"LC_ALL": "C", "LANG": "C"}, {"HOME": "/nonexistent"}],
    ids=lambda changes: "-".join(changes.values()),
)
def test_the_environment_changes_nothing(written, exported, tmp_path, changes):
    export(written, tmp_path / "books", env=environment(**changes))
    assert prints(tmp_path / "books") == prints(exported)


def test_the_umask_changes_nothing_but_modes(written, exported, tmp_path):
    export(written, tmp_path / "books", umask=0o077)
    assert prints(tmp_path / "books") == prints(exported)


# MARK: The command


def test_one_work_in_one_language(tmp_path):
    result = export(ROOT, tmp_path, "papers/2022", "--lang", "en")
    assert [path.name for path in tmp_path.iterdir()] == ["paper-2022-en.epub"]
    assert result.stdout.strip() == f"{tmp_path}/paper-2022-en.epub"
    assert "\x1b" not in result.stdout + result.stderr


@pytest.mark.parametrize("work", ["papers/2002", "plans/2022", "nonsense", ".."])
def test_unknown_work_is_said(tmp_path, work):
    result = xuanzhi("export", "epub", work, "-C", ROOT, "-o", tmp_path / "books")
    assert result.returncode == 64, result.stdout + result.stderr
    assert "papers/2022" in result.stderr
    assert not (tmp_path / "books").exists()


@pytest.mark.parametrize("arguments", [["--lang", "fr"], ["--no-such-flag"], ["papers/2022", "all"]], ids=" ".join)
def test_wrong_usage_is_said(tmp_path, arguments):
    result = xuanzhi("export", "epub", "-C", ROOT, "-o", tmp_path / "books", *arguments)
    assert result.returncode == 64, result.stdout + result.stderr
    assert result.stderr.strip() and not (tmp_path / "books").exists()


def test_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("mine")
    result = xuanzhi("export", "epub", "-C", ROOT, "-o", tmp_path / "file" / "books")
    assert result.returncode == 74, result.stdout + result.stderr
    assert str(tmp_path / "file") in result.stderr
    assert (tmp_path / "file").read_text() == "mine"


# MARK: On the site


@pytest.fixture(scope="module")
def site_with_books(tmp_path_factory):
    output = tmp_path_factory.mktemp("with-books") / "site"
    build(ROOT, output, "--with", "epub", *TODAY)
    return output


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_page_links_to_the_book_with_type_and_size(site_with_books, tmp_path, language):
    [paper] = papers.papers(site_with_books, language)
    for name in ["", *paper.slugs, "all"]:
        [link] = pages.by_class(paper.page(name), "downloads")[0].iter("a")
        file, _ = papers.target(site_with_books, f"{paper.address}{name}/" if name else paper.address, link.get("href"))
        kibibytes = file.stat().st_size / 1024
        shown = re.search(r"(\d+) KB", pages.text(link))
        assert "EPUB" in pages.text(link) and abs(int(shown[1]) - kibibytes) <= 1, pages.text(link)
    export(ROOT, tmp_path, "papers/2022", "--lang", language)
    assert (tmp_path / file.name).read_bytes() == file.read_bytes()


def test_site_without_books_does_not_promise_them(site):
    assert not list(site.rglob("*.epub"))
    for language in pages.LANGUAGES:
        [paper] = papers.papers(site, language)
        assert not pages.by_class(paper.page(""), "downloads")


def test_book_disappears_with_the_next_build_without_it(project, tmp_path):
    build(project, tmp_path / "site", "--with", "epub")
    assert len(list((tmp_path / "site").rglob("*.epub"))) == 2
    build(project, tmp_path / "site")
    assert not list((tmp_path / "site").rglob("*.epub"))


@pytest.mark.parametrize("formats", ["mobi", "epub,mobi", "", "epub,"])
def test_unknown_format_is_said(tmp_path, formats):
    result = xuanzhi("build", "--with", formats, "-C", ROOT, "-o", tmp_path / "site")
    assert result.returncode == 64, result.stdout + result.stderr
    assert not (tmp_path / "site").exists()
