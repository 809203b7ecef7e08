"""Every page exists in both languages, and each of the two leads to the other."""

from pathlib import Path
from urllib.parse import urljoin

import pytest

from support import pages
from support.command import EXAMPLE_ADDRESS

CODES = {"zh": "zh-CN", "en": "en"}


def other(language: str) -> str:
    return "en" if language == "zh" else "zh"


def pages_of(site: Path, language: str) -> list[str]:
    return [file for file in pages.html_files(site) if file.startswith(language + "/")]


def alternates(site: Path, file: str) -> dict[str, str]:
    """The addresses of a page's language versions, by language code."""
    here = EXAMPLE_ADDRESS + pages.address(file)
    links = pages.read(site / file).xpath('//head/link[@rel="alternate"][@hreflang]')
    return {link.get("hreflang"): urljoin(here, link.get("href")) for link in links}


def test_both_languages_have_the_same_pages(site):
    chinese, english = ([file.partition("/")[2] for file in pages_of(site, language)] for language in ("zh", "en"))
    assert chinese == english


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_page_says_its_language(site, language):
    for file in pages_of(site, language):
        assert pages.read(site / file).get("lang") == CODES[language], file


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_language_switch_leads_to_the_same_page(site, language):
    for file in pages_of(site, language):
        if file.endswith("404.html"):
            continue
        here = EXAMPLE_ADDRESS + pages.address(file)
        expected = EXAMPLE_ADDRESS + other(language) + pages.address(file).removeprefix(language)
        links = pages.read(site / file).xpath("//header//a[@hreflang]")
        targets = [urljoin(here, link.get("href")) for link in links if link.get("hreflang") == CODES[other(language)]]
        assert targets and set(targets) == {expected}, f"{file}: {targets}"


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_alternates_are_reciprocal(example_site, language):
    for file in pages_of(example_site, language):
        if pages.is_kept_from_search(pages.read(example_site / file)):
            continue
        own = EXAMPLE_ADDRESS + pages.address(file)
        found = alternates(example_site, file)
        assert found.keys() >= set(CODES.values()), f"{file}: {found}"
        assert found[CODES[language]] == own
        twin = found[CODES[other(language)]].removeprefix(EXAMPLE_ADDRESS) + "index.html"
        assert (example_site / twin).exists(), f"{file}: no {twin}"
        assert alternates(example_site, twin) == found, f"{file} and {twin} disagree"


def test_start_page_offers_both_languages(site):
    links = pages.read(site / "index.html").xpath("//a/@href")
    assert {urljoin(EXAMPLE_ADDRESS, link) for link in links} >= {EXAMPLE_ADDRESS + "zh/", EXAMPLE_ADDRESS + "en/"}
