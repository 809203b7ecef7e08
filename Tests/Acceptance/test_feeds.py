"""Feeds, sitemap and robots.txt, built for an address, say what other programs expect of them."""

from datetime import datetime

import feedparser
import pytest
from lxml import etree

from support import pages
from support.command import EXAMPLE_ADDRESS

NAMESPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="module")
def sitemap(example_site):
    return etree.parse(example_site / "sitemap.xml")


def file_at(address: str) -> str:
    assert address.startswith(EXAMPLE_ADDRESS), address
    path = address.removeprefix(EXAMPLE_ADDRESS)
    return path + "index.html" if path == "" or path.endswith("/") else path


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_feed_parses(example_site, language):
    feed = feedparser.parse((example_site / language / "feed.xml").read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert feed.feed.title and feed.feed.id and feed.feed.updated
    assert feed.entries
    identifiers = [entry.id for entry in feed.entries]
    assert len(set(identifiers)) == len(identifiers)
    for entry in feed.entries:
        assert entry.title
        assert datetime.fromisoformat(entry.updated).tzinfo
        assert (example_site / file_at(entry.link)).exists(), entry.link


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_feed_names_itself(example_site, language):
    feed = feedparser.parse((example_site / language / "feed.xml").read_bytes())
    itself = [link.href for link in feed.feed.links if link.rel == "self"]
    assert itself == [f"{EXAMPLE_ADDRESS}{language}/feed.xml"]


def test_sitemap_lists_every_page_once(example_site, sitemap):
    listed = [file_at(address) for address in sitemap.xpath("//s:loc/text()", namespaces=NAMESPACES)]
    assert len(set(listed)) == len(listed)
    # The start page only leads on to a language.
    files = [file for file in pages.html_files(example_site) if file != "index.html"]
    expected = {file for file in files if not pages.is_kept_from_search(pages.read(example_site / file))}
    assert set(listed) - {"index.html"} == expected


def test_sitemap_pairs_the_languages(sitemap):
    for url in sitemap.xpath("//s:url", namespaces=NAMESPACES):
        address = url.findtext("s:loc", namespaces=NAMESPACES)
        if address == EXAMPLE_ADDRESS:
            continue
        alternates = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMESPACES)}
        assert alternates.keys() >= {"zh-CN", "en"}, address
        assert address in alternates.values(), address


def test_robots_names_the_sitemap(example_site):
    lines = (example_site / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert f"Sitemap: {EXAMPLE_ADDRESS}sitemap.xml" in lines


def test_canonical_address_is_the_page_itself(example_site):
    for file in pages.html_files(example_site):
        if file == "index.html" or pages.is_kept_from_search(pages.read(example_site / file)):
            continue
        canonical = pages.read(example_site / file).xpath('//link[@rel="canonical"]/@href')
        assert canonical == [EXAMPLE_ADDRESS + pages.address(file)], file


def test_without_an_address_nothing_is_absolute(site):
    for file in pages.html_files(site):
        assert not pages.read(site / file).xpath('//link[@rel="canonical"]'), file
