"""Charts in Chromium: what they say, the drawing that fits the window, and the data at hand."""

import re

import pytest

from support import pages, papers
from support.browser import DESKTOP, NARROW, PHONE, opened

# Each drawing that is shown: its names, its size, and the texts that end outside of it. The box of a Chinese
# text is a few pixels higher than its signs.
DRAWINGS = """() => [...document.querySelectorAll('svg[role=img]')]
    .filter(drawing => drawing.checkVisibility())
    .map(drawing => {
        const box = drawing.getBoundingClientRect();
        const outside = [...drawing.querySelectorAll('text')].filter(text => {
            const own = text.getBoundingClientRect();
            return own.left < box.left - 1 || own.right > box.right + 1
                || own.top < box.top - 4 || own.bottom > box.bottom + 4;
        });
        return {
            id: drawing.closest('figure').id,
            kind: drawing.classList.contains('chart-narrow') ? 'narrow' : 'wide',
            width: box.width, height: box.height, texts: drawing.querySelectorAll('text').length,
            outside: outside.map(text => text.textContent),
        };
    })"""
WINDOWS = {"narrow": (NARROW, "narrow"), "phone": (PHONE, "narrow"), "desktop": (DESKTOP, "wide")}


@pytest.fixture(params=pages.LANGUAGES)
def sections(request, published) -> dict[str, list[papers.Exhibit]]:
    """The charts of the sections that have any, by the sections' addresses."""
    found = {}
    for paper in papers.papers(published, request.param):
        for slug in paper.slugs:
            drawn = [exhibit for exhibit in paper.exhibits(slug) if exhibit.element.find("svg") is not None]
            if drawn:
                found[f"{paper.address}{slug}/"] = drawn
    assert found
    return found


def charts(sections) -> list[papers.Exhibit]:
    return [exhibit for drawn in sections.values() for exhibit in drawn]


def test_chart_is_an_image_that_says_its_finding(sections):
    for chart in charts(sections):
        finding = pages.text(chart.element.xpath('./figcaption/p[@class="exhibit-finding"]')[0])
        drawings = chart.element.findall("svg")
        assert len(drawings) == 2, chart.id
        for drawing in drawings:
            assert drawing.get("role") == "img"
            assert finding in drawing.get("aria-label") and chart.title in drawing.get("aria-label"), chart.id


def test_chart_has_its_data_at_hand(sections):
    for chart in charts(sections):
        [table] = chart.element.xpath('.//details[@class="chart-data"]//table')
        rows = papers.cells(table)
        assert len(rows) > 1 and len(rows[0]) > 1, chart.id
        assert chart.links().keys() == {"csv", "json"}


def test_drawing_fits_the_window(browser, published_start, sections):
    for address, drawn in sections.items():
        for window, (viewport, kind) in WINDOWS.items():
            with opened(browser, published_start + address, viewport) as (page, _):
                shown = page.evaluate(DRAWINGS)
            assert [drawing["id"] for drawing in shown] == [chart.id for chart in drawn], f"{address} on {window}"
            for drawing in shown:
                place = f"{address}#{drawing['id']} on {window}"
                assert drawing["kind"] == kind, place
                assert drawing["texts"] and not drawing["outside"], place
                assert 100 < drawing["width"] <= viewport.width and drawing["height"] > 80, place


def test_drawing_reads_the_same_on_paper(browser, published_start, sections):
    for address, drawn in sections.items():
        with opened(browser, published_start + address, DESKTOP) as (page, _):
            page.emulate_media(media="print")
            shown = page.evaluate(DRAWINGS)
            assert [drawing["id"] for drawing in shown] == [chart.id for chart in drawn]
            assert {drawing["kind"] for drawing in shown} == {"wide"}


def test_drawing_writes_the_values_of_the_real_data(site):
    for language in pages.LANGUAGES:
        for paper in papers.papers(site, language):
            for chart in paper.all_exhibits():
                for drawing in chart.element.findall("svg"):
                    written = {text.text for text in drawing.iter("text")}
                    [table] = chart.element.iter("table")
                    for row in papers.cells(table)[1:]:
                        values = [cell for cell in row[1:] if cell != "—"]
                        assert set(values) <= written, f"{chart.id}: {row}"
                        assert row[0] in written or any(row[0].startswith(part) for part in written), chart.id


def test_drawing_takes_no_script_and_no_style_from_elsewhere(sections):
    for chart in charts(sections):
        for drawing in chart.element.findall("svg"):
            assert not drawing.xpath(".//script | .//style | .//image | .//@href | .//@style"), chart.id
            assert not [value for value in drawing.xpath(".//@*") if re.search(r"url\((?!#)", value)], chart.id
