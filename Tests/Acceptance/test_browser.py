"""Pages in Chromium: nothing fails, nothing is fetched from elsewhere, nothing sticks out, nothing needs a script."""

import pytest

from support import pages, papers
from support.browser import DESKTOP, NARROW, PHONE, ZOOMED, opened

VIEWPORTS = [PHONE, DESKTOP, NARROW, ZOOMED]

of_every_kind = pytest.mark.parametrize("kind", pages.PAGE_KINDS)
pytestmark = pytest.mark.parametrize("language", pages.LANGUAGES)

WIDTHS = "() => [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]"

# The elements that stick out most, for the message of a failure.
STICKING_OUT = """() => [...document.querySelectorAll('body *')]
    .map(element => [Math.round(element.getBoundingClientRect().right + scrollX), element])
    .filter(([right]) => right > document.scrollingElement.clientWidth + 1)
    .sort(([a], [b]) => b - a).slice(0, 5)
    .map(([right, element]) => `${element.tagName.toLowerCase()}.${element.className} ends at ${right}`)"""


@of_every_kind
@pytest.mark.parametrize("viewport", VIEWPORTS, ids=str)
def test_page_loads_cleanly_and_fits(browser, site, start, language, kind, viewport):
    with opened(browser, start + pages.find(site, language, kind), viewport) as (page, watch):
        scroll_width, client_width = page.evaluate(WIDTHS)
        assert scroll_width <= client_width, f"scrolls sideways: {page.evaluate(STICKING_OUT)}"
        assert not watch.problems


@pytest.mark.parametrize("viewport", VIEWPORTS, ids=str)
def test_white_paper_loads_cleanly_and_fits(browser, published, published_start, language, viewport):
    for paper in papers.papers(published, language):
        for address in paper.addresses:
            with opened(browser, published_start + address, viewport) as (page, watch):
                scroll_width, client_width = page.evaluate(WIDTHS)
                assert scroll_width <= client_width, f"{address} scrolls sideways: {page.evaluate(STICKING_OUT)}"
                assert not watch.problems


@of_every_kind
def test_page_reads_without_script(browser, site, start, language, kind):
    url = start + pages.find(site, language, kind)
    with opened(browser, url, DESKTOP) as (page, _):
        with_script = page.locator("main").inner_text()
    with opened(browser, url, DESKTOP, java_script_enabled=False) as (page, watch):
        assert page.locator("main h1").is_visible()
        without_script = page.locator("main").inner_text()
        assert not watch.problems
    missing = set(lines(with_script)) - set(lines(without_script))
    assert len(lines(without_script)) >= 0.9 * len(lines(with_script)), f"only with script: {sorted(missing)[:20]}"
    assert len("".join(lines(without_script))) > 100


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
