"""Feeds, sitemap and robots.txt, built for an address, say what other programs expect of them."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

from support import feeds, pages
from support.command import EXAMPLE_ADDRESS

NAMESPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}

OFFICE_ADDRESS = "https://www.example.org/office/"
# Where a site has feeds whatever it is about.
FOLDERS = ["", "news/", "weeks/", "papers/"]


@pytest.fixture(scope="module")
def sitemap(example_site):
    return etree.parse(example_site / "sitemap.xml")


def file_at(address: str) -> str:
    assert address.startswith(EXAMPLE_ADDRESS), address
    path = address.removeprefix(EXAMPLE_ADDRESS)
    return path + "index.html" if path == "" or path.endswith("/") else path


@pytest.fixture(scope="module", params=["example_site", "office"])
def addressed(request) -> tuple[Path, str]:
    """A site that is built for an address, and the address: the real office's, the invented one's."""
    address = {"example_site": EXAMPLE_ADDRESS, "office": OFFICE_ADDRESS}[request.param]
    return request.getfixturevalue(request.param), address


@pytest.fixture(scope="module")
def found(addressed) -> list[feeds.Feed]:
    return feeds.feeds(addressed[0])


def test_every_feed_keeps_the_grammar_of_atom(addressed):
    files = sorted(addressed[0].rglob("feed.xml"))
    assert {f"{language}/{folder}feed.xml" for language in pages.LANGUAGES for folder in FOLDERS} <= {
        str(file.relative_to(addressed[0])) for file in files
    }
    assert feeds.atom_complaints(files) == ""


def test_every_feed_keeps_the_rules_of_json_feed(found):
    for feed in found:
        assert feeds.json_complaints(feed.json) == [], feed.folder


def test_both_formats_say_the_same(found):
    for feed in found:
        assert feed.json["title"] == feed.atom.feed.title
        assert feed.json["home_page_url"] == feed.atom.feed.link
        assert feed.json["language"] == feed.atom.feed.language
        assert [author["name"] for author in feed.json["authors"]] == [feed.atom.feed.author]
        for item, entry in zip(feed.json["items"], feed.entries, strict=True):
            assert item["id"] == entry.id and item["url"] == entry.link and item["title"] == entry.title
            assert item["content_html"].strip() == entry.content[0].value.strip()
            assert item["language"] == entry.content[0].language
            # feedparser gives the text as the summary of an entry that has none.
            assert item.get("summary", item["content_html"]).strip() == entry.summary.strip()
            assert item["date_modified"] == entry.updated and item.get("date_published") == entry.get("published")
            assert item["tags"] == [tag.label for tag in entry.tags]
            authors = [author.name for author in entry.get("authors", [])]
            assert [author["name"] for author in item.get("authors", [])] == authors


def test_a_feed_is_about_its_page(addressed, found):
    site, address = addressed
    for feed in found:
        folder = feed.folder.relative_to(site).as_posix() + "/"
        assert feed.atom.feed.link == address + folder
        assert [link.href for link in feed.atom.feed.links if link.rel == "self"] == [f"{address}{folder}feed.xml"]
        assert feed.json["feed_url"] == f"{address}{folder}feed.json"
        page = pages.read(feed.folder / "index.html")
        assert feed.atom.feed.title == page.findtext(".//title")
        assert {"feed.xml", "feed.json"} <= set(page.xpath("//head/link[@rel='alternate']/@href"))


def test_entries_are_dated_and_the_newest_come_first(addressed, found):
    site, address = addressed
    for feed in found:
        identifiers = [entry.id for entry in feed.entries]
        assert len(set(identifiers)) == len(identifiers) <= (20 if "units" in feed.folder.parts else 50), feed.folder
        days = [entry.updated[:10] for entry in feed.entries]
        assert days == sorted(days, reverse=True), feed.folder
        assert feed.atom.feed.updated == max([entry.updated for entry in feed.entries], default="1970-01-01T00:00:00Z")
        for entry in feed.entries:
            assert datetime.fromisoformat(entry.updated).tzinfo
            assert entry.get("published", entry.updated) <= entry.updated
            assert entry.link.startswith(address) and (site / entry.link.removeprefix(address) / "index.html").exists()


def test_an_entry_is_the_same_in_every_feed(found):
    known = {}
    for feed in found:
        for entry in feed.entries:
            text = (entry.link, entry.title, entry.updated, entry.content[0].value)
            assert known.setdefault(entry.id, text) == text


def test_links_of_the_text_work_in_any_program(addressed, found):
    site, address = addressed
    checked = 0
    for feed in found:
        for entry in feed.entries:
            for target in feeds.content(entry).xpath(".//@href | .//@src"):
                assert re.match("(https?|mailto|tel):", target), f"{entry.link}: {target}"
                if not target.startswith(address):
                    continue
                path, _, anchor = target.removeprefix(address).partition("#")
                file = site / path / "index.html" if path.endswith("/") else site / path
                assert file.exists(), f"{entry.link}: {target}"
                assert not anchor or anchor in pages.read(file).xpath("//@id"), f"{entry.link}: {target}"
                checked += 1
    assert checked


def test_a_link_into_the_site_is_none_that_leads_out(addressed, found):
    for feed in found:
        for item in feed.json["items"]:
            tree = etree.HTML(item["content_html"])
            for link in tree.xpath("//a[contains(@class, 'external')]/@href"):
                assert not link.startswith(addressed[1]), (feed.folder, link)


def test_a_page_leads_to_no_feed_that_has_no_entries(found):
    for feed in found:
        links = pages.read(feed.folder / "index.html").xpath("//a[@href='feed.json']")
        assert feed.json["items"] or not links, feed.folder


def test_text_needs_neither_style_nor_script(found):
    for feed in found:
        for entry in feed.entries:
            tree = feeds.content(entry)
            assert not tree.xpath(".//svg | .//script | .//style | .//details | .//@style | .//*[@hidden]"), entry.link
            assert not pages.by_class(tree, "visually-hidden"), entry.link


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_a_chart_is_its_finding_and_its_table(office, language):
    [section] = [entry for entry in feeds.read(office / language / "papers").entries if "/protection/" in entry.link]
    for figure in pages.read(office / language / "papers/2024/protection/index.html").xpath("//figure[.//svg]"):
        [finding] = figure.xpath(".//p[@class='exhibit-finding']")
        [copy] = feeds.content(section).xpath(f".//figure[@id='{figure.get('id')}']")
        assert pages.text(finding) in pages.text(copy)
        rows = [pages.text(row) for row in figure.xpath(".//tr")]
        assert rows and [pages.text(row) for row in copy.xpath(".//tr")] == rows


def test_what_was_cancelled_is_said_in_words(office):
    entry = next(entry for entry in feeds.read(office / "zh/weeks/2025").entries if "/park-walk/" in entry.link)
    assert entry.title.startswith("【已取消】")
    text = pages.text(feeds.content(entry))
    assert "本活动已取消" in text and "2025年4月23日（星期三）" in text


def test_a_translation_says_that_it_is_unofficial_and_a_gap_that_it_is_one(office):
    said = {"en": "Unofficial translation", "zh-CN": "This page has not been translated"}
    entries = feeds.read(office / "en").entries
    assert {entry.content[0].language for entry in entries} == set(said)
    for entry in entries:
        assert said[entry.content[0].language] in pages.text(feeds.content(entry)), entry.link


def test_the_text_is_the_whole_text(office):
    for entry in feeds.read(office / "zh/news").entries:
        page = pages.read(office / entry.link.removeprefix(OFFICE_ADDRESS) / "index.html")
        [text] = pages.by_class(page, "news-text")
        assert pages.text(text) in pages.text(feeds.content(entry))


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
