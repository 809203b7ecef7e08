"""What the pictures of `docs/white-papers.md` show: parts of pages of two sites, the office's and the tests'."""

from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

from support.browser import Viewport

VIEWPORT = Viewport(800, 900, scale=1.25)

# The tests' image is two pixels wide; without this nobody would see it.
STYLE = ".exhibit-image img { inline-size: 6rem; }"

# Name, page, and what of it: everything that a CSS selector finds, in one picture.
PARTS = [
    ("cover", "papers/2024/", ".page-heading, .facts"),
    ("contents", "papers/2024/", ".contents, .exhibit-list"),
    ("history", "papers/2024/", ".participants, .revisions, .citation"),
    ("numbers", "papers/2024/protection/", ".on-this-page"),
    ("references", "papers/2024/protection/", ".paper-text > p:first-of-type"),
    ("table-in-text", "papers/2024/protection/", "#cases"),
    ("callouts", "papers/2024/protection/", ".paper-text > .callout-example"),
    ("figure", "papers/2024/protection/", "#square"),
    ("terms", "papers/2024/protection/", ".terms"),
    ("footnotes", "papers/2024/protection/", ".footnotes"),
    ("table-sorted", "papers/2024/protection/", "#latest-inspections"),
    ("chart-stacked-column", "papers/2024/protection/", "#inspections-chart"),
    ("chart-progress", "papers/2024/services/", "#visits-progress"),
    ("quote", "papers/2022/creation/", ".quoted-document"),
    ("table-from-data", "papers/2022/utilisation-and-finance/", "#pledge-financing"),
    ("chart-column", "papers/2022/utilisation-and-finance/", "#pledge-financing-chart"),
    ("chart-target", "papers/2022/creation/", "#high-value-patents-chart"),
    ("chart-bar", "papers/2022/creation/", "#patents-in-force-chart"),
    ("chart-line", "papers/2022/protection/", "#satisfaction-chart"),
]


def parts(site: Path) -> list[tuple[str, str, str]]:
    """The pictures that `site` has the pages for: file name, page and selector, in each language."""
    found = [
        (f"{name}.{language}.png", f"{language}/{path}", selector)
        for name, path, selector in PARTS
        for language in ("zh", "en")
        if (site / language / path).is_dir()
    ]
    assert found, f"{site} has none of the pages that the guide shows"
    return found


def photograph(page: Page, selector: str, target: Path, margin: int = 12) -> None:
    """Saves what `selector` finds as a picture of few colours, which is small."""
    page.add_style_tag(content=STYLE)
    # Images load when they come into view.
    page.locator(selector).first.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, 0)")
    boxes = [found.bounding_box() for found in page.locator(selector).all()]
    assert boxes, f"{page.url} has no {selector}"
    left = min(box["x"] for box in boxes) - margin
    top = min(box["y"] for box in boxes) - margin
    right = max(box["x"] + box["width"] for box in boxes) + margin
    bottom = max(box["y"] + box["height"] for box in boxes) + margin
    clip = {"x": max(left, 0), "y": max(top, 0), "width": right - max(left, 0), "height": bottom - max(top, 0)}
    page.screenshot(path=target, full_page=True, clip=clip)
    with Image.open(target) as picture:
        picture.convert("RGB").quantize(64, dither=Image.Dither.NONE).save(target, optimize=True)
