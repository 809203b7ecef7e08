"""Pages print."""

import re

import pytest

from support import pages, papers
from support.browser import DESKTOP, opened


@pytest.mark.parametrize("kind", ["plan", "task"])
@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_page_prints(browser, site, start, language, kind):
    with opened(browser, start + pages.find(site, language, kind), DESKTOP) as (page, watch):
        document = page.pdf(format="A4", prefer_css_page_size=True)
        assert document.startswith(b"%PDF-")
        sheets = len(re.findall(rb"/Type\s*/Page\b", document))
        assert 1 <= sheets <= 30
        assert not watch.problems


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_print_leaves_out_navigation(browser, site, start, language):
    with opened(browser, start + pages.find(site, language, "task"), DESKTOP) as (page, _):
        page.emulate_media(media="print")
        assert page.locator("main h1").is_visible()
        assert not any(navigation.is_visible() for navigation in page.locator("header nav").all())


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_white_paper_prints_with_the_data_of_its_charts(browser, published, published_start, language):
    for paper in papers.papers(published, language):
        for address in paper.addresses:
            with opened(browser, published_start + address, DESKTOP) as (page, watch):
                page.emulate_media(media="print")
                assert page.locator("main h1").is_visible()
                for part in page.locator("nav, .pager, .same-place, .data-links, .downloads").all():
                    assert not part.is_visible(), f"{address}: {part.inner_text()}"
                for table in page.locator(".chart-data table").all():
                    assert table.is_visible(), address
                    assert table.bounding_box()["height"] > 20, address
                document = page.pdf(format="A4", prefer_css_page_size=True)
                assert document.startswith(b"%PDF-")
                assert 1 <= len(re.findall(rb"/Type\s*/Page\b", document)) <= 30
                assert not watch.problems
