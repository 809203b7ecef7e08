"""axe-core: what it objects to on a page that is open."""

from pathlib import Path

import axe_playwright_python

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN = "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})"
ALL_RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# What a change of colours can break.
CONTRAST = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


def violations(page, rules: dict) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate(RUN, rules)["violations"]
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]} ({node['failureSummary']})"
        for violation in found
        for node in violation["nodes"][:5]
    ]
