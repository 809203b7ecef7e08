"""axe-core finds nothing to object to, in light and dark, on a phone and on a desktop."""

from pathlib import Path

import axe_playwright_python
import pytest

from support import pages
from support.browser import DESKTOP, PHONE, opened

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN = "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})"
ALL_RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# What a change of colours can break.
CONTRAST = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}

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


def test_axe_finds_violations(browser):
    with opened(browser, "about:blank", DESKTOP) as (page, _):
        wrong = "<img src='data:,'><p style='color:#999'>pale</p>"
        page.set_content(f"<html lang=en><title>t</title><main><h1>h</h1>{wrong}</main>")
        assert {found.partition(":")[0] for found in violations(page, ALL_RULES)} == {"image-alt", "color-contrast"}


def violations(page, rules: dict) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate(RUN, rules)["violations"]
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]} ({node['failureSummary']})"
        for violation in found
        for node in violation["nodes"][:5]
    ]
