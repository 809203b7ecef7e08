"""PDF files: their structure, their text, their pages as pictures."""

import functools
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
from PIL import Image

MILLIMETRE = 72 / 25.4


@dataclass(frozen=True)
class Word:
    """A piece of a line and its box, in points from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass
class Element:
    """A tagged part of a document as poppler reads it: texts and further parts, in reading order."""

    kind: str
    attributes: str = ""
    parts: list = field(default_factory=list)

    def text(self, without: tuple[str, ...] = ()) -> str:
        """All that it says without white space and hyphenation, leaving out parts of some kinds and raised numbers."""
        if self.kind in without or (self.kind == "Lbl" and self.is_raised()):
            return ""
        said = [part if isinstance(part, str) else part.text(without) for part in self.parts]
        return re.sub(r"\s+", "", "".join(said))

    def is_raised(self) -> bool:
        return "/BaselineShift" in self.attributes or any(
            part.is_raised() for part in self.parts if isinstance(part, Element)
        )


# How poppler begins a part. What follows the titles of headings is spoilt where a byte of theirs looks like a line end.
PART = re.compile(r"([A-Z][A-Za-z0-9]*)(?: <.*?>)?(?: \".*)?(?: \((?:block|inline)\))?:?")


@functools.lru_cache(maxsize=20)
def structure(path: Path) -> Element:
    """The tags of a PDF with their texts."""
    output = run("pdfinfo", "-struct-text", path)
    root = Element("")
    open_parts = [(-1, root)]
    for line in output.split("\n"):
        depth = len(line) - len(line.lstrip(" "))
        line = line.strip()
        begun = PART.fullmatch(line)
        if line.startswith("Object ") or not (begun or line.startswith(("/", '"'))):
            continue
        while open_parts[-1][0] >= depth:
            open_parts.pop()
        if begun:
            part = Element(begun[1])
            open_parts[-1][1].parts.append(part)
            open_parts.append((depth, part))
        elif line == '"-"':
            # The hyphen of a divided word. That it stands for a soft hyphen, poppler does not read here.
            pass
        elif line.startswith('"'):
            open_parts[-1][1].parts.append(line[1:-1])
        else:
            open_parts[-1][1].attributes += line
    return root


def words(path: Path) -> list[list[Word]]:
    """The words of every page."""
    pages = run("pdftotext", "-bbox", path, "-").split("<page ")[1:]
    pattern = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
    return [
        [Word(text, *(float(place) for place in places)) for *places, text in pattern.findall(page)] for page in pages
    ]


def lines(page: list[Word]) -> list[list[Word]]:
    """The words of a page, line by line from top to bottom, left to right."""
    found: list[list[Word]] = []
    for word in sorted(page, key=lambda word: word.middle):
        if found and abs(found[-1][0].middle - word.middle) < 6:
            found[-1].append(word)
        else:
            found.append([word])
    return [sorted(line, key=lambda word: word.left) for line in found]


def fonts(path: Path) -> dict[str, tuple[str, ...]]:
    """The fonts of a PDF: whether each is embedded, a subset, and can be read as Unicode."""
    rows = run("pdffonts", path).splitlines()[2:]
    # The type before these columns has several words, and behind them is the object's number.
    return {row.split()[0]: tuple(row.split()[-5:-2]) for row in rows}


def pictures(path: Path, folder: Path, resolution: int = 50) -> list[Image.Image]:
    """The pages as pictures."""
    run("pdftoppm", "-png", "-r", str(resolution), path, folder / path.stem)
    return [Image.open(picture).convert("RGB") for picture in sorted(folder.glob(f"{path.stem}-*.png"))]


def outline(path: Path) -> list[tuple[int, str]]:
    """The bookmarks: depth from 1, title."""

    def below(items, depth) -> Iterator[tuple[int, str]]:
        for item in items:
            yield depth, item.title
            yield from below(item.children, depth + 1)

    with pikepdf.open(path) as document, document.open_outline() as found:
        return list(below(found.root, 1))


def elements(document: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """The elements of the structure tree in reading order."""
    waiting = [document.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if "/S" in element:
            yield element
        kids = element.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        waiting += [kid for kid in kids[::-1] if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def attributes(element: pikepdf.Dictionary) -> dict[str, object]:
    """The attributes of an element, whoever owns them."""
    found = element.get("/A", [])
    owners = list(found) if isinstance(found, pikepdf.Array) else [found]
    return {key: value for owner in owners for key, value in owner.items()}


def run(*command) -> str:
    result = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", timeout=120)
    assert result.returncode == 0, f"{command}: {result.stderr}"
    return result.stdout
