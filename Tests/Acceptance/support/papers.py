"""The white papers of a built site: their pages, their headings, their tables and figures."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from lxml import html

from support import pages
from support.grids import grid

NUMERALS = "零一二三四五六七八九"
EXHIBIT = re.compile(r"(表|图|Table |Figure )([1-9]\d*)")
HEADINGS = ".//h2 | .//h3 | .//h4 | .//h5 | .//h6"
KINDS = {"表": "table", "Table ": "table", "图": "figure", "Figure ": "figure"}


@dataclass(frozen=True)
class Heading:
    level: int
    id: str
    # As printed, with its number.
    title: str
    # Its place in the section, level by level: [2, 1].
    place: tuple[int, ...]


@dataclass(frozen=True)
class Exhibit:
    kind: str
    number: int
    id: str
    title: str
    element: html.HtmlElement

    def links(self) -> dict[str, str]:
        """The addresses of the data by their file types."""
        links = self.element.xpath('.//p[@class="data-links"]/a/@href')
        return {link.rpartition(".")[2]: link for link in links}


@dataclass(frozen=True)
class Paper:
    """A white paper in one language of a built site."""

    site: Path
    language: str
    id: str

    @property
    def address(self) -> str:
        return f"{self.language}/papers/{self.id}/"

    @property
    def slugs(self) -> list[str]:
        """The names of the sections, in the order of the cover's contents."""
        links = self.page("").xpath('//ol[@class="section-list"]/li/a/@href')
        return [link.rstrip("/") for link in links]

    @property
    def addresses(self) -> list[str]:
        """The cover, the sections and the page that holds them all."""
        return [self.address] + [f"{self.address}{slug}/" for slug in [*self.slugs, "all"]]

    def page(self, name: str) -> html.HtmlElement:
        """The page of a section; the cover for no name."""
        return pages.read(self.site / self.address / name / "index.html")

    def title(self, slug: str) -> str:
        return pages.text(self.page(slug).find(".//h1"))

    def text_language(self, slug: str) -> str:
        """The language of a section's text, its numbers included: the source's where it is not translated."""
        [text] = pages.by_class(self.page(slug), "paper-text")
        return text.get("lang").partition("-")[0]

    def headings(self, slug: str) -> list[Heading]:
        """The numbered headings of a section."""
        found, place = [], []
        [text] = pages.by_class(self.page(slug), "paper-text")
        for element in text.xpath(f"({HEADINGS})[not(ancestor::section)]"):
            depth = int(element.tag[1]) - 1
            place = [*place, *[0] * depth][:depth]
            place[-1] += 1
            found.append(Heading(depth + 1, element.get("id"), pages.text(element), tuple(place)))
        return found

    def exhibits(self, slug: str) -> list[Exhibit]:
        return exhibits_of(self.page(slug))

    def all_exhibits(self) -> list[Exhibit]:
        """Those of all sections, in order."""
        return [exhibit for slug in self.slugs for exhibit in self.exhibits(slug)]


def papers(site: Path, language: str) -> list[Paper]:
    found = sorted(path.parent.parent.name for path in (site / language / "papers").glob("*/all/index.html"))
    assert found, f"{site} has no white paper"
    return [Paper(site, language, name) for name in found]


def exhibits_of(page: html.HtmlElement) -> list[Exhibit]:
    found = []
    for element in pages.by_class(page, "exhibit"):
        label = pages.text(element.xpath('./figcaption//span[@class="exhibit-number"]')[0])
        # Without the marks of its footnotes.
        words = element.xpath('./figcaption//span[@class="exhibit-title"]//text()[not(ancestor::sup)]')
        title = " ".join("".join(words).split())
        kind, number = EXHIBIT.fullmatch(label).groups()
        found.append(Exhibit(KINDS[kind], int(number), element.get("id"), title, element))
    return found


def exhibit_name(language: str, kind: str, number: int) -> str:
    names = {"zh": {"table": "表", "figure": "图"}, "en": {"table": "Table ", "figure": "Figure "}}
    return names[language][kind] + str(number)


def numeral(number: int) -> str:
    """A number below 100 in Chinese."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else NUMERALS[tens] + "十") + (NUMERALS[ones] if ones else "")


def section_number(language: str, number: int) -> str:
    return f"{numeral(number)}、" if language == "zh" else f"{number} "


def heading_number(language: str, section: int, place: tuple[int, ...]) -> str:
    """What stands before a heading: （一）, 1., （1） or 2.1, 2.1.1."""
    if language == "en":
        return ".".join(map(str, (section, *place))) + " "
    return ["（{}）".format(numeral(place[-1])), f"{place[-1]}.", f"（{place[-1]}）"][len(place) - 1]


def heading_name(language: str, section: int, place: tuple[int, ...]) -> str:
    """How the text calls a heading: 第二部分（一）1, Section 2.1.1. For no place, a section."""
    if language == "en":
        return "Section " + ".".join(map(str, (section, *place)))
    parts = [heading_number("zh", section, place[: depth + 1]).rstrip(".") for depth in range(len(place))]
    return f"第{numeral(section)}部分" + "".join(parts)


def target(site: Path, address: str, link: str) -> tuple[Path, str]:
    """The file and the id that a link on the page at `address` leads to."""
    url, fragment = urldefrag(urljoin("http://site/" + address, link))
    path = url.removeprefix("http://site/")
    return site / (path + "index.html" if path.endswith("/") else path), fragment


def cells(table: html.HtmlElement) -> list[list[str]]:
    """A table as rows of texts; what merged cells say stands in each place that they cover."""
    return [[pages.text(cell) for cell in row] for row in grid(table)]
