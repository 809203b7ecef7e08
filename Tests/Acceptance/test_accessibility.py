"""axe-core finds nothing to object to, in light and dark, on a phone and on a desktop."""

import pytest

from support import pages, papers
from support.axe import ALL_RULES, CONTRAST, violations
from support.browser import DESKTOP, PHONE, opened

LOOKS = {
    "phone-light": (PHONE, "light", ALL_RULES),
    "desktop-light": (DESKTOP, "light", ALL_RULES),
    "desktop-dark": (DESKTOP, "dark", CONTRAST),
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", pages.LANGUAGES)
@pytest.mark.parametrize("kind", pages.PAGE_KINDS)
def test_page_has_no_violation(browser, site, start, kind, language, look):
    viewport, scheme, rules = LOOKS[look]
    url = start + pages.find(site, language, kind)
    with opened(browser, url, viewport, color_scheme=scheme) as (page, _):
        assert not violations(page, rules)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_no_page_of_a_white_paper_has_a_violation(browser, published, published_start, language, look):
    viewport, scheme, rules = LOOKS[look]
    for paper in papers.papers(published, language):
        for address in paper.addresses:
            with opened(browser, published_start + address, viewport, color_scheme=scheme) as (page, _):
                # The tables of the charts' data are opened, so that they are looked at too.
                page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
                assert not violations(page, rules), address


def test_axe_finds_violations(browser):
    with opened(browser, "about:blank", DESKTOP) as (page, _):
        wrong = "<img src='data:,'><p style='color:#999'>pale</p>"
        page.set_content(f"<html lang=en><title>t</title><main><h1>h</h1>{wrong}</main>")
        assert {found.partition(":")[0] for found in violations(page, ALL_RULES)} == {"image-alt", "color-contrast"}
