"""Following every link of a served site, as a strict reader would."""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from support import pages
from support.servers import get

# Where HTML names another address that a browser loads or a reader follows.
LINKS = "//a/@href | //area/@href | //link/@href | //script/@src | //img/@src | //source/@src | //iframe/@src"
SETS = "//img/@srcset | //source/@srcset"
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")


@dataclass
class Crawl:
    start: str
    # Files of the site by relative path, as they are spelt on disk.
    known_files: set[str]
    types: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    outside: set[str] = field(default_factory=set)

    @property
    def html_files(self) -> set[str]:
        return {file for file in self.types if file.endswith(".html")}


def crawl(start: str, known_files, unlinked=()) -> Crawl:
    """Visits everything that can be reached from the start page and from unlinked files; notes what is wrong."""
    result = Crawl(start, set(known_files))
    ids: dict[str, set[str]] = {}
    fragments: list[tuple[str, str, str]] = []
    waiting = [(url, "nowhere") for url in [start, *(start + file for file in unlinked)]]
    seen = {url for url, _ in waiting}
    while waiting:
        url, referrer = waiting.pop()
        status, kind, body, final = get(url)
        file = file_of(final, result)
        if status != 200:
            result.problems.append(f"{url}: {status}, linked from {referrer}")
            continue
        if final != url:
            result.problems.append(f"{url}: leads on to {final}, linked from {referrer}")
        if file not in result.known_files:
            result.problems.append(f"{url}: no file {file} in this spelling, linked from {referrer}")
        result.types[file] = kind
        for link in links_of(kind, body, url, ids):
            target, fragment = urldefrag(urljoin(url, link))
            if not target.startswith(start):
                result.outside.add(target)
                if target.startswith(origin(start)):
                    result.problems.append(f"{target}: outside the site, linked from {url}")
                continue
            if fragment:
                fragments.append((target, unquote(fragment), url))
            if target not in seen:
                seen.add(target)
                waiting.append((target, url))
    for target, fragment, referrer in fragments:
        if target in ids and fragment not in ids[target]:
            result.problems.append(f"{target}#{fragment}: no such id, linked from {referrer}")
    return result


def links_of(kind: str, body: bytes, url: str, ids: dict[str, set[str]]) -> list[str]:
    """The addresses that a file names; notes the ids of a page."""
    if kind.startswith("text/css"):
        return [link for link in CSS_URL.findall(body.decode()) if not link.startswith("data:")]
    if not kind.startswith("text/html"):
        return []
    tree = pages.parse(body)
    ids[url] = set(tree.xpath("//@id"))
    sets = [part.split()[0] for value in tree.xpath(SETS) for part in value.split(",")]
    styles = [link for css in tree.xpath("//style/text() | //@style") for link in CSS_URL.findall(css)]
    links = [link.strip() for link in tree.xpath(LINKS)] + sets + styles
    return [link for link in links if not re.match(r"(mailto|tel|data):", link)]


def file_of(url: str, result: Crawl) -> str:
    path = unquote(urlsplit(url).path).removeprefix(urlsplit(result.start).path)
    return path + "index.html" if path == "" or path.endswith("/") else path


def origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"
