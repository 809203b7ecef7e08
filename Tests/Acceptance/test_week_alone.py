"""A week built alone is a column of another site: complete in itself, and no link of it is dead."""

import json
from pathlib import Path

import pytest

from support import folder, pages
from support.command import OFFICE, ROOT, build, xuanzhi
from support.crawl import crawl
from support.servers import SERVERS
from test_html_validity import check
from test_servers import UNLINKED

COLUMN = "https://www.example.gov.cn/column/"
# The base address in site.yml of the invented office.
WHOLE = "https://www.example.org/office/"


@pytest.fixture(scope="module")
def column(tmp_path_factory) -> Path:
    """The invented office's week of 2024, which links to tasks, units and news of the whole site."""
    output = tmp_path_factory.mktemp("column") / "site"
    build(OFFICE, output, "--only", "weeks/2024", "-u", COLUMN)
    return output


def test_it_has_the_week_and_the_plain_pages(column):
    files = pages.html_files(column)
    parts = {file.split("/")[1] if file.count("/") > 1 else file for file in files}
    assert parts <= {"index.html", "404.html", "zh/404.html", "en/404.html", "about", "accessibility", "weeks", "news"}
    assert {file for file in files if "/weeks/" in file and "/weeks/2024/" not in file} == set()
    assert "zh/weeks/2024/opening/index.html" in files and "en/weeks/2024/2024-04-20/index.html" in files


def test_every_page_is_reached_below_a_path(column, tmp_path):
    files = folder.files(column)
    with SERVERS["nginx"](column, tmp_path, "/column/") as start:
        found = crawl(start, files, UNLINKED)
    assert not found.problems, "\n".join(found.problems[:50])
    assert {file for file in files if file.endswith(".html")} == found.html_files


def test_what_lies_outside_is_linked_at_the_address_of_the_whole_site(column, office):
    outside = set()
    for file in pages.html_files(column):
        outside |= {url for url in pages.read(column / file).xpath("//a/@href") if url.startswith(WHOLE)}
    assert WHOLE + "zh/plans/2024/02/" in outside
    for url in outside:
        path = url.removeprefix(WHOLE).partition("#")[0]
        assert (office / path / "index.html").is_file(), url


def test_its_addresses_are_its_own(column):
    page = pages.read(column / "zh/weeks/2024/index.html")
    assert page.xpath("//link[@rel='canonical']/@href") == [COLUMN + "zh/weeks/2024/"]
    sitemap = (column / "sitemap.xml").read_text()
    assert COLUMN + "zh/weeks/2024/opening/" in sitemap and "/plans/" not in sitemap


def test_start_page_leads_to_the_week(column):
    page = pages.read(column / "index.html")
    assert page.xpath("//nav//a/@href") == ["zh/weeks/2024/", "en/weeks/2024/"]


def test_start_page_says_what_the_column_is(column, office):
    """The whole site is elsewhere: nothing in the head leads search engines or cards there."""
    page = pages.read(column / "index.html")
    week = pages.read(column / "zh/weeks/2024/index.html")
    assert page.xpath("//link[@rel='canonical']/@href") == [COLUMN]
    assert {url for url in page.xpath("//link[@hreflang]/@href")} == {
        COLUMN + "zh/weeks/2024/",
        COLUMN + "en/weeks/2024/",
    }
    assert page.xpath("//meta[@property='og:url']/@content") == [COLUMN]
    for name in ("og:title", "og:description"):
        [said] = page.xpath(f"//meta[@property='{name}']/@content")
        assert [said] == week.xpath(f"//meta[@property='{name}']/@content")
    assert page.findtext("head/title") == week.findtext("head/title")
    assert page.xpath("//meta[@name='ColumnType']/@content") == week.xpath("//meta[@name='ColumnType']/@content")
    data = json.loads(page.xpath("//script[@type='application/ld+json']/text()")[0])
    assert (data["@type"], data["url"]) == ("Event", COLUMN)
    # The page at the root of the whole site is still about the site.
    whole = pages.read(office / "index.html")
    assert whole.xpath("//meta[@property='og:title']/@content") == [whole.findtext("head/title")]


def test_it_is_valid_html(column):
    errors = [message for message in check(column) if message["type"] == "error"]
    assert not errors, errors[:5]


def test_where_the_whole_site_is_unknown_its_pages_are_named_without_a_link(tmp_path):
    build(ROOT, tmp_path / "site", "--only", "weeks/2022", "-u", COLUMN)
    page = pages.read(tmp_path / "site" / "zh/weeks/2022/index.html")
    [task] = page.xpath("//section[@class='served-tasks']//li")
    assert "任务26" in task.text_content() and not task.xpath(".//a")
    for link in page.xpath("//a/@href"):
        assert link.startswith(("https:", "http:", "#")) or (tmp_path / "site/zh/weeks/2022" / link).exists(), link


def test_it_never_takes_the_place_of_the_whole_site(project):
    build(project, project / "Site")
    before = folder.files(project / "Site")
    result = xuanzhi("build", "-C", project, "--only", "weeks/2022")
    assert result.returncode == 64 and "--output" in result.stderr
    assert folder.files(project / "Site") == before


def test_a_week_that_is_not_there_is_answered_with_those_that_are(tmp_path):
    for name, said in (("week/2022", "did you mean “weeks/2022”?"), ("weeks/2021", "there are: weeks/2022")):
        result = xuanzhi("build", "-C", ROOT, "--only", name, "-o", tmp_path / "site")
        assert result.returncode == 64 and said in result.stderr
        assert not (tmp_path / "site").exists()
