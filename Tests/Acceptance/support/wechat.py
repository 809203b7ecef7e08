"""Articles for WeChat: exporting them, and what WeChat takes of HTML."""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

from lxml import html

from support.command import xuanzhi

CHARACTERS = 20_000
BYTES = 1_000_000

TEXT = "section p span strong em h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td hr br sup pre code img a"
ELEMENTS = {*TEXT.split(), "meta", "svg", "rect", "circle", "path", "text"}
ATTRIBUTES = {
    "meta": {"charset"},
    "img": {"src", "alt", "style"},
    "a": {"href"},
    "ol": {"start", "style"},
    "td": {"colspan", "rowspan", "style"},
    "th": {"colspan", "rowspan", "style"},
    "section": {"style", "lang"},
    "svg": {"viewbox", "width", "height", "style", "lang", "role", "aria-label", "font-size"},
    "text": {"x", "y", "text-anchor", "font-weight", "fill"},
    "rect": {"x", "y", "width", "height", "fill", "fill-opacity", "stroke", "stroke-width"},
    "circle": {"cx", "cy", "r", "fill", "stroke", "stroke-width"},
    "path": {"d", "fill", "stroke", "stroke-width", "stroke-dasharray"},
}
# Declarations that WeChat drops, or that are about what is not there.
LOST = re.compile(r"var\(|position|url\(|float|!important|transform|expression")
ENCODING = '<meta charset="utf-8">'
VOID = {"br", "hr", "img", "meta"}
KEPT_LINK = re.compile(r"https?://mp\.weixin\.qq\.com(/|$)")
LINK_MARK = re.compile(r"\u2060\[(\d+)\]")
FOOTNOTE_MARK = re.compile(r"\u2060(注|note )(\d+)")
LISTED = re.compile(r"\[(\d+)\] (?:(?:.|\n)*(?:：|: ))?(\S+)")


@dataclass(frozen=True)
class Article:
    """A file with an article, or with a part of one."""

    path: Path

    @cached_property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> html.HtmlElement:
        return html.fragment_fromstring(self.source.removeprefix(ENCODING))

    def paragraphs(self) -> list[html.HtmlElement]:
        return self.tree.findall(".//p")

    def text(self) -> str:
        return self.tree.text_content().replace("\u2060", "")

    def marks(self, pattern: re.Pattern) -> list[int]:
        """The numbers of the notes that the text refers to, in the order of the marks."""
        found = [pattern.fullmatch(mark.text_content()) for mark in self.tree.iterfind(".//sup")]
        return [int(match[match.lastindex]) for match in found if match]

    def listed(self) -> list[tuple[int, str]]:
        """The addresses at the end, with their numbers."""
        found = [LISTED.fullmatch(p.text_content()) for p in self.paragraphs()]
        return [(int(match[1]), match[2]) for match in found if match]

    def images(self) -> list[str]:
        return [image.get("src") for image in self.tree.iterfind(".//img")]


@dataclass(frozen=True)
class Export:
    """A folder for WeChat."""

    folder: Path

    @cached_property
    def report(self) -> dict:
        return json.loads((self.folder / "report.json").read_text(encoding="utf-8"))

    @cached_property
    def images(self) -> list[dict]:
        return json.loads((self.folder / "images.json").read_text(encoding="utf-8"))

    @cached_property
    def articles(self) -> list[Article]:
        return [Article(self.folder / article["file"]) for article in self.report["articles"]]

    @property
    def digest(self) -> str:
        return (self.folder / "digest.txt").read_text(encoding="utf-8").removesuffix("\n")


def run(project: Path, file: str, folder: Path, *options, **settings):
    return xuanzhi("export", "wechat", file, "-C", project, "-o", folder, *options, **settings)


def export(project: Path, file: str, folder: Path, *options) -> Export:
    """Exports a file and expects success."""
    result = run(project, file, folder, *options)
    assert result.returncode == 0, f"the export failed ({result.returncode}):\n{result.stdout}{result.stderr}"
    return Export(folder)


class Tokens(HTMLParser):
    """The tags and texts of a source, one after the other, however they are spelt."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.found: list[tuple] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.found.append(("start", tag, tuple(attributes)))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        self.found.append(("end", tag))

    def handle_data(self, data):
        if self.found and self.found[-1][0] == "text":
            data = self.found.pop()[1] + data
        self.found.append(("text", data))


def tokens(source: str) -> list[tuple]:
    return Tokens(source).found


def flaws(article: Article, listed_images: set[str]) -> list[str]:
    """What WeChat would change in an article, or refuse."""
    found = []
    for kind, *rest in tokens(article.source):
        if kind != "start":
            continue
        tag, attributes = rest
        if tag not in ELEMENTS:
            found.append(f"element {tag}")
        for name, value in attributes:
            if name not in ATTRIBUTES.get(tag, {"style"}):
                found.append(f"attribute {name} of {tag}")
            if name == "style" and LOST.search(value):
                found.append(f"style {value}")
            if name == "href" and not KEPT_LINK.match(value):
                found.append(f"link to {value}")
            if name == "src" and value not in listed_images:
                found.append(f"image {value} is not listed")
    if len(article.source) >= CHARACTERS:
        found.append(f"{len(article.source)} characters")
    if len(article.source.encode()) >= BYTES:
        found.append(f"{len(article.source.encode())} bytes")
    for item in article.tree.iterfind(".//li"):
        if [child.tag for child in item] != ["section"] or (item.text or "").strip():
            found.append("a list item without a section around its content")
        if item.find(".//ul") is not None or item.find(".//ol") is not None:
            found.append("a list in a list")
    for table in article.tree.iterfind(".//table"):
        columns = max(sum(int(cell.get("colspan", 1)) for cell in row) for row in table.iterfind(".//tr"))
        if columns > 4:
            found.append(f"a table of {columns} columns")
    return found
