"""The machine-readable twins of the indexes, and the structured data in the pages."""

import csv
import io
import json

import pytest

from support import pages

INDEXES = ["plans", "tasks", "units", "weeks", "papers", "news"]


def read_json(site, language, index):
    return json.loads((site / language / index / "index.json").read_text(encoding="utf-8"))


def read_csv(site, language, index) -> list[dict]:
    data = (site / language / index / "index.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "no byte-order mark: Excel would show garbage"
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def rows_of(document) -> list[dict]:
    """The rows of an index: its one list of objects."""
    lists = [value for value in document.values() if isinstance(value, list)]
    assert len(lists) == 1, list(document)
    return lists[0]


def cell(value) -> str:
    """A value of the JSON as the CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "; ".join(cell(item) for item in value)
    if isinstance(value, dict):
        return f"{value['role']}:{value['unit']}"
    return str(value)


@pytest.mark.parametrize("index", INDEXES)
@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_csv_says_what_json_says(site, language, index):
    rows = rows_of(read_json(site, language, index))
    table = read_csv(site, language, index)
    assert rows and len(table) == len(rows)
    for row, line in zip(rows, table, strict=True):
        assert None not in line, f"more cells than columns: {line}"
        assert line == {key: cell(row.get(key)) for key in line}


@pytest.mark.parametrize("index", INDEXES)
@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_page_links_to_its_twins(site, language, index):
    links = pages.read(site / language / index / "index.html").xpath("//@href")
    assert "index.json" in links and "index.csv" in links


def test_structured_data_parses(site):
    blocks = 0
    for file in pages.html_files(site):
        for script in pages.read(site / file).xpath('//script[@type="application/ld+json"]'):
            block = json.loads(script.text)
            assert block["@context"].startswith("https://schema.org"), file
            blocks += 1
    assert blocks
