"""White papers: the same numbers everywhere, references that read as what they lead to, data as the page shows them."""

import csv
import io
import json
import re
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from support import pages, papers
from support.command import ROOT
from support.grids import grid
from support.papers import HEADINGS, exhibit_name, heading_name, heading_number, section_number

FIGURES = ROOT.parent / "shared" / "reference" / "figures.csv"
DATA = ROOT / "Content" / "papers" / "2022" / "data"

# The HTML of one section, and of a whole paper. Charts, the heaviest part, are about 6 KB each.
SECTION_LIMIT = 64 * 1024
WHOLE_LIMIT = 160 * 1024


@pytest.fixture(params=pages.LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def of_language(published, language) -> list[papers.Paper]:
    """The white papers of the site in turn in the language in turn."""
    return papers.papers(published, language)


@pytest.fixture
def exhibits(of_language) -> list[tuple[papers.Paper, str, papers.Exhibit]]:
    """Every table and figure with its paper and section."""
    return [
        (paper, slug, exhibit) for paper in of_language for slug in paper.slugs for exhibit in paper.exhibits(slug)
    ]


# MARK: Numbers


def test_tables_and_figures_count_through_the_paper(of_language):
    for paper in of_language:
        for kind in ("table", "figure"):
            numbers = [exhibit.number for exhibit in paper.all_exhibits() if exhibit.kind == kind]
            assert numbers == list(range(1, len(numbers) + 1)), f"{paper.address}: {kind}"
            assert numbers, f"{paper.address} has no {kind}"


def test_numbers_are_the_same_in_both_languages(published):
    for chinese, english in zip(papers.papers(published, "zh"), papers.papers(published, "en"), strict=True):
        first, second = (
            [(found.id, found.kind, found.number) for found in paper.all_exhibits()] for paper in (chinese, english)
        )
        assert first == second
        assert [[heading.id for heading in chinese.headings(slug)] for slug in chinese.slugs] == [
            [heading.id for heading in english.headings(slug)] for slug in english.slugs
        ]


def test_whole_paper_has_the_numbers_of_its_sections(of_language):
    for paper in of_language:
        whole = [(found.id, found.kind, found.number, found.title) for found in papers.exhibits_of(paper.page("all"))]
        assert whole == [
            (f"{slug}-{found.id}", found.kind, found.number, found.title)
            for slug in paper.slugs
            for found in paper.exhibits(slug)
        ]


def test_cover_lists_tables_and_figures(of_language):
    for paper in of_language:
        listed = [
            (link.get("href"), pages.text(link)) for link in paper.page("").xpath('//ul[@class="exhibits"]/li/a')
        ]
        expected = [
            (slug, found)
            for kind in ("table", "figure")
            for slug in paper.slugs
            for found in paper.exhibits(slug)
            if found.kind == kind
        ]
        assert [href for href, _ in listed] == [f"{slug}/#{found.id}" for slug, found in expected]
        for (_, text), (slug, found) in zip(listed, expected, strict=True):
            name = exhibit_name(paper.language, found.kind, found.number)
            if paper.text_language(slug) == paper.language:
                assert text == f"{name} {found.title}"
            else:
                assert text.startswith(name + " ")


def test_sections_and_headings_are_numbered(of_language):
    for paper in of_language:
        for number, slug in enumerate(paper.slugs, start=1):
            assert paper.title(slug).startswith(section_number(paper.text_language(slug), number)), slug
            for heading in paper.headings(slug):
                expected = heading_number(paper.text_language(slug), number, heading.place)
                assert heading.title.startswith(expected), f"{slug}#{heading.id}"
                assert heading.title != expected.strip()


def test_whole_paper_has_the_headings_of_its_sections(of_language):
    for paper in of_language:
        parts = pages.by_class(paper.page("all"), "whole-section")
        whole = [
            (heading.get("id"), pages.text(heading))
            for part in parts
            for heading in part.xpath(f"({HEADINGS})[not(ancestor::section[@class='footnotes'])]")
        ]
        expected = []
        for slug in paper.slugs:
            expected.append((slug, paper.title(slug)))
            expected += [(f"{slug}-{heading.id}", heading.title) for heading in paper.headings(slug)]
        assert whole == expected


def test_section_pages_list_their_contents(of_language):
    for paper in of_language:
        for slug in paper.slugs:
            listed = [
                (link.get("href"), pages.text(link))
                for link in paper.page(slug).xpath('//nav[contains(@class, "on-this-page")]//a')
            ]
            wanted = [(f"#{found.id}", found.title) for found in paper.headings(slug) if found.level <= 3]
            assert listed == (wanted if len(wanted) > 1 else []), slug


def test_footnotes_count_from_1_in_every_section(of_language):
    for paper in of_language:
        for slug in paper.slugs:
            for page, prefix in ((paper.page(slug), ""), (paper.page("all"), slug + "-")):
                marks = page.xpath(f'//sup[@class="footnote-ref"]/a[starts-with(@href, "#{prefix}fn-")]')
                numbers = list(dict.fromkeys(int(pages.text(mark)) for mark in marks))
                assert numbers == list(range(1, len(numbers) + 1)), f"{paper.address} {slug}"


# MARK: References


def test_references_name_what_they_lead_to(published, of_language):
    count = 0
    for paper in of_language:
        for address in paper.addresses:
            file = published / address / "index.html"
            for link in pages.by_class(pages.read(file), "reference"):
                aim, fragment = papers.target(published, address, link.get("href"))
                language = pages.language_of(link).partition("-")[0]
                assert pages.text(link) == name_of(paper, aim, fragment, language), f"{address}: {link.get('href')}"
                count += 1
    assert count > 20


def name_of(paper: papers.Paper, file: Path, fragment: str, language: str) -> str:
    """What a reference to a place reads in a text of a language."""
    slug = file.parent.name
    if slug == "all":
        slug = max((slug for slug in paper.slugs if (fragment + "-").startswith(slug + "-")), key=len)
        fragment = fragment.removeprefix(slug).removeprefix("-")
    number = paper.slugs.index(slug) + 1
    if fragment in ("", "main-content"):
        return heading_name(language, number, ())
    for found in paper.exhibits(slug):
        if found.id == fragment:
            return exhibit_name(language, found.kind, found.number)
    for heading in paper.headings(slug):
        if heading.id == fragment:
            return heading_name(language, number, heading.place)
    written = papers.Paper(paper.site, language, paper.id)
    [term] = written.page(slug).xpath("//dt[@id=$id]", id=fragment)
    return pages.text(term)


def test_every_link_inside_a_paper_leads_to_an_id(published, of_language):
    for paper in of_language:
        for address in paper.addresses:
            for link in pages.read(published / address / "index.html").xpath('//main//a[contains(@href, "#")]/@href'):
                if not re.match(r"https?:", link):
                    aim, fragment = papers.target(published, address, link)
                    assert pages.read(aim).xpath("//*[@id=$id]", id=fragment), f"{address}: {link}"


def test_language_switch_keeps_the_place(published, written, of_language):
    for paper in of_language:
        for slug in paper.slugs:
            page, address = paper.page(slug), f"{paper.address}{slug}/"
            links = pages.by_class(page, "same-place")
            folder = written / "Content" / "papers" / paper.id
            if paper.language == "zh" and not list(folder.glob(f"*-{slug}.en.md")):
                assert not links, f"{address} is not translated"
                continue
            for heading, link in zip(paper.headings(slug), links, strict=True):
                aim, fragment = papers.target(published, address, link.get("href"))
                assert fragment == heading.id
                assert pages.read(aim).xpath("//*[@id=$id]", id=fragment), f"{address}: {link.get('href')}"
                assert pages.read(aim).get("lang") == link.get("hreflang") != page.get("lang")


# MARK: Data


def test_every_exhibit_has_a_source(exhibits):
    for paper, slug, exhibit in exhibits:
        [line] = exhibit.element.xpath('.//p[@class="exhibit-source"]')
        assert len(pages.text(line)) > 10, f"{paper.address}{slug}#{exhibit.id}"


def read_csv(file: Path) -> list[list[str]]:
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "no byte-order mark: Excel would show garbage"
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def read_json(file: Path) -> dict:
    return json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)


def downloads(exhibits):
    """Exhibits with data in the language of the page: the exhibit, the rows of its CSV, and its JSON."""
    found = 0
    for paper, slug, exhibit in exhibits:
        if links := exhibit.links():
            assert links.keys() == {"csv", "json"}, exhibit.id
            files = {
                kind: papers.target(paper.site, f"{paper.address}{slug}/", link)[0] for kind, link in links.items()
            }
            found += 1
            yield exhibit, read_csv(files["csv"]), read_json(files["json"])
    assert found > 5


def header_of(column: dict) -> str:
    """What the CSV calls a column."""
    return column["name"] + (f" ({column['unit']})" if "unit" in column else "")


def cell_of(value, document: dict) -> str:
    """A value of the JSON as the CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(document["sources"][int(number) - 1]["title"] for number in value)
    return str(value)


def test_csv_says_what_json_says(exhibits):
    for exhibit, rows, document in downloads(exhibits):
        assert rows[0] == [header_of(column) for column in document["columns"]], exhibit.id
        expected = [
            [cell_of(row[column["key"]], document) for column in document["columns"]] for row in document["rows"]
        ]
        assert rows[1:] == expected, exhibit.id
        assert all(row.keys() == {column["key"] for column in document["columns"]} for row in document["rows"])


def test_json_has_its_dictionary_and_sources(exhibits):
    languages = {exhibit.id: paper.text_language(slug) for paper, slug, exhibit in exhibits}
    for exhibit, _, document in downloads(exhibits):
        tag = {"zh": "zh-CN", "en": "en"}[languages[exhibit.id]]
        assert document["title"] and document["language"] == tag
        assert document["sources"] and all(source["title"] for source in document["sources"]), exhibit.id
        for column in document["columns"]:
            assert column["key"] and column["name"], exhibit.id
            assert column["type"] in ("text", "number", "year", "date", "source"), exhibit.id
            assert column["type"] != "number" or column["unit"], exhibit.id


def plain(text: str) -> str:
    """A visible cell as the data write it: no grouping, an ASCII minus, nothing for no value."""
    text = text.replace("\N{MINUS SIGN}", "-")
    text = re.sub(r"(?<=\d)[,\u2009\u202f\xa0](?=\d{3})", "", text)
    return "" if text == "—" else text


def iso_date(text: str) -> str:
    if match := re.fullmatch(r"(\d+)年(\d+)月(\d+)日", text):
        return "{:04}-{:02}-{:02}".format(*map(int, match.groups()))
    return text if text == "—" else datetime.strptime(text, "%d %B %Y").date().isoformat()


def test_page_shows_what_its_data_say(exhibits):
    for exhibit, rows, document in downloads(exhibits):
        if document["language"] != pages.language_of(exhibit.element):
            # The text is not translated, and its tables are the source's.
            continue
        [table] = exhibit.element.iter("table")
        header, *shown = papers.cells(table)
        names = [header_of(column) for column in document["columns"]]
        picked = [names.index(name.replace("（", "(").replace("）", ")")) for name in header]
        data = [[row[index] for index in picked] for row in rows[1:]]
        for index, column in enumerate(picked):
            kind = document["columns"][column]["type"]
            for row in shown if kind == "date" else []:
                row[index] = iso_date(row[index])
            if kind == "source":
                for row in shown:
                    numbers = re.findall(r"\[(\d+)\]", row[index])
                    row[index] = cell_of([int(number) for number in numbers], document)
        shown = [[plain(cell) for cell in row] for row in shown]
        # A table may have an order of its own.
        assert shown == data or sorted(shown) == sorted(data), exhibit.id


def test_english_numbers_are_the_chinese_ones_in_other_units(published, written):
    shifted = 0
    for paper in papers.papers(published, "zh"):
        for file in sorted((published / paper.address / "data").glob("*.json")):
            chinese = read_json(file)
            english = read_json(published / paper.address.replace("zh/", "en/", 1) / "data" / file.name)
            definition = written / "Content" / "papers" / paper.id / "data" / f"{file.stem}.yml"
            columns = yaml.safe_load(definition.read_text(encoding="utf-8"))["columns"]
            shifts = {column["key"]: column.get("shift", {}).get("en", 0) for column in columns}
            for first, second in zip(chinese["rows"], english["rows"], strict=True):
                for key in (key for key, value in first.items() if isinstance(value, Decimal)):
                    assert second[key] == first[key].scaleb(shifts[key]), f"{file.name}: {first}"
                    shifted += shifts[key] != 0
    assert shifted


def test_pledge_financing_is_billions_in_english(site):
    page = pages.read(site / "en/papers/2022/utilisation-and-finance/index.html")
    text = pages.text(page.get_element_by_id("pledge-financing"))
    assert "billion yuan" in text and "486.88" in text and "4868.8" not in text
    page = pages.read(site / "zh/papers/2022/utilisation-and-finance/index.html")
    text = pages.text(page.get_element_by_id("pledge-financing"))
    assert "亿元" in text and "4868.8" in text


# MARK: Honesty


def data_files() -> list[str]:
    return sorted(path.stem for path in DATA.glob("*.csv"))


@pytest.mark.skipif(not FIGURES.exists(), reason="the figures that were verified are not here")
@pytest.mark.parametrize("name", data_files())
def test_every_figure_was_published(name):
    with FIGURES.open(encoding="utf-8-sig", newline="") as lines:
        known = list(csv.DictReader(lines, strict=True))
    columns = yaml.safe_load((DATA / f"{name}.yml").read_text(encoding="utf-8"))["columns"]
    with (DATA / f"{name}.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines, strict=True))
    for row in rows:
        year = row.get("year", "2022")
        found = {}
        for column in columns:
            key = column["key"]
            if column["type"] == "number" and row[key]:
                found[key] = known_figure(known, year, row[key], column["unit"]["zh"])
                assert found[key], f"{name} {year}: {row[key]} is not among the figures"
                is_derived = found[key]["status"] == "derived"
                assert is_derived == (row.get("nature.zh") == "推算"), f"{name} {year}: {row[key]} is derived"
        for key, text in row.items():
            changes = re.findall(r"\d+(?:\.\d+)?", text) if re.search(r"growth|change", key) else []
            base = found.get(re.sub(r"-?(growth|change)(\..*)?$", "", key)) or next(iter(found.values()), None)
            for change in changes:
                assert base and change in base["yoy_published"] + base["note"], f"{name} {year}: {key} {text}"


def known_figure(known: list[dict], year: str, value: str, unit: str) -> dict | None:
    """The national figure of a year with a value, which may stand in the notes to another."""
    for figure in known:
        if figure["area"] == "全国" and figure["year"] == year and figure["unit"] == unit:
            if figure["value"] == value or value in re.findall(r"\d+(?:\.\d+)?", figure["note"]):
                return figure
    return None


def test_findings_name_numbers_of_their_data(site, language):
    for paper in papers.papers(site, language):
        for exhibit in paper.all_exhibits():
            for finding in exhibit.element.xpath('./figcaption/p[@class="exhibit-finding"]'):
                [table] = exhibit.element.iter("table")
                shown = " ".join(plain(cell) for row in papers.cells(table) for cell in row)
                drawn = " ".join(text.text for text in exhibit.element.iter("text"))
                for number in re.findall(r"\d+(?:\.\d+)?", plain(pages.text(finding))):
                    assert number in re.findall(r"\d+(?:\.\d+)?", shown + " " + drawn), f"{exhibit.id}: {number}"


# MARK: Tables


def test_merged_cells_make_full_rectangles(published, of_language):
    merged = 0
    for paper in of_language:
        for address in paper.addresses:
            for table in pages.read(published / address / "index.html").iter("table"):
                grid(table)
                merged += len(table.xpath(".//*[@rowspan or @colspan]"))
    assert merged


def test_header_cells_have_their_scope(exhibits):
    for _, _, exhibit in exhibits:
        for table in exhibit.element.iter("table"):
            assert table.xpath("./thead//th"), exhibit.id
            assert not table.xpath("./thead//th[not(@scope='col' or @scope='colgroup')]"), exhibit.id
            assert not table.xpath("./tbody//th[not(@scope='row' or @scope='rowgroup')]"), exhibit.id


# MARK: Weight


def test_pages_stay_light(published, of_language):
    for paper in of_language:
        for address in paper.addresses:
            size = (published / address / "index.html").stat().st_size
            limit = WHOLE_LIMIT if address.endswith("/all/") else SECTION_LIMIT
            assert size < limit, f"{address}: {size} bytes"
