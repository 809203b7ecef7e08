"""Pages in Chromium: nothing fails, nothing is fetched from elsewhere, nothing sticks out, nothing needs a script."""

import pytest

from support import pages
from support.browser import DESKTOP, NARROW, PHONE, ZOOMED, opened

VIEWPORTS = [PHONE, DESKTOP, NARROW, ZOOMED]

pytestmark = [
    pytest.mark.parametrize("kind", pages.PAGE_KINDS),
    pytest.mark.parametrize("language", pages.LANGUAGES),
]

WIDTHS = "() => [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]"

# The elements that stick out most, for the message of a failure.
STICKING_OUT = """() => [...document.querySelectorAll('body *')]
    .map(element => [Math.round(element.getBoundingClientRect().right + scrollX), element])
    .filter(([right]) => right > document.scrollingElement.clientWidth + 1)
    .sort(([a], [b]) => b - a).slice(0, 5)
    .map(([right, element]) => `${element.tagName.toLowerCase()}.${element.className} ends at ${right}`)"""


@pytest.mark.parametrize("viewport", VIEWPORTS, ids=str)
def test_page_loads_cleanly_and_fits(browser, site, start, language, kind, viewport):
    with opened(browser, start + pages.find(site, language, kind), viewport) as (page, watch):
        scroll_width, client_width = page.evaluate(WIDTHS)
        assert scroll_width <= client_width, f"scrolls sideways: {page.evaluate(STICKING_OUT)}"
        assert not watch.problems


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
