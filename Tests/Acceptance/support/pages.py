"""The HTML files of a built site, their addresses and their elements."""

import functools
from pathlib import Path

from lxml import html

LANGUAGES = ("zh", "en")

# The pages that stand for their kind in the slow tests. `*` takes the first that there is.
PAGE_KINDS = {
    "home": "",
    "plan": "plans/2022/",
    "task": "plans/2022/07/",
    "tasks": "tasks/",
    "unit": "units/henan-ip-office/",
    "matrix": "units/matrix/",
    "week": "weeks/2022/",
    "paper": "papers/2022/",
    "section": "papers/2022/*/",
    "glossary": "glossary/",
    "translations": "translations/",
}


def html_files(site: Path) -> list[str]:
    """All HTML files, relative and sorted."""
    return sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))


def address(file: str) -> str:
    """The address of an HTML file inside the site, without leading slash: `zh/index.html` is at `zh/`."""
    return file.removesuffix("index.html") if file.rpartition("/")[2] == "index.html" else file


def find(site: Path, language: str, kind: str) -> str:
    """The address of the page that stands for a kind."""
    pattern = f"{language}/{PAGE_KINDS[kind]}index.html"
    found = sorted(str(path.relative_to(site)) for path in site.glob(pattern))
    found = [file for file in found if not file.endswith("/all/index.html")]
    assert found, f"the site has no page {pattern}"
    return address(found[0])


@functools.lru_cache(maxsize=2000)
def read(path: Path) -> html.HtmlElement:
    """One page as a tree. Callers do not change it."""
    return parse(path.read_bytes())


def parse(data: bytes) -> html.HtmlElement:
    return html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8"))


def text(element: html.HtmlElement) -> str:
    """An element's text with white space joined, as a reader sees it."""
    return " ".join(element.text_content().split())


def by_class(tree: html.HtmlElement, name: str) -> list[html.HtmlElement]:
    return tree.xpath(f'//*[contains(concat(" ", normalize-space(@class), " "), " {name} ")]')


def language_of(element: html.HtmlElement) -> str:
    """The language in force at an element."""
    return element.xpath("string((ancestor-or-self::*/@lang)[last()])")


def is_kept_from_search(tree: html.HtmlElement) -> bool:
    """Whether a page is no destination of its own: an error page, or one that waits for its translation."""
    return "noindex" in "".join(metas(tree).get("robots", []))


def metas(tree: html.HtmlElement) -> dict[str, list[str]]:
    """The contents of all `<meta name>`, by name."""
    found: dict[str, list[str]] = {}
    for meta in tree.xpath("//meta[@name]"):
        found.setdefault(meta.get("name"), []).append(meta.get("content", ""))
    return found
