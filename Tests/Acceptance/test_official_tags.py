"""The tags and the footer that the rules for official websites ask for, and nothing invented in them."""

import re
from datetime import datetime

import pytest

from support import pages
from support.command import ROOT, build, xuanzhi

COLUMN_TYPES = set(
    "首页 概况信息 机构职能 负责人信息 工作动态 政策文件 信息公开指南 信息公开目录 信息公开年报 依申请公开 "
    "数据发布 数据开放 政策解读 回应关切 办事服务 咨询投诉 征集调查 在线访谈".split()
)
OFFICIAL = {"SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"}
OFFICIAL |= {"ArticleTitle", "PubDate", "ContentSource", "Keywords", "Author", "Description", "Image", "Url"}
# Each names one thing that only the site's organiser can know.
IDENTIFIERS = ["organiser", "contact", "site_id_code", "icp", "police", "conac", "error_report"]

IS_ARTICLE = re.compile(r"(zh|en)/(plans/2022|weeks/2022(?!/\d{4}-)|papers/2022|news/[^/]+|about|accessibility)/")


@pytest.fixture(scope="module")
def tags(site) -> dict[str, dict[str, list[str]]]:
    """The tags of every page by its file."""
    return {file: pages.metas(pages.read(site / file)) for file in pages.html_files(site)}


def inner(tags) -> dict[str, dict[str, list[str]]]:
    """The pages of the two languages without the error pages."""
    return {file: found for file, found in tags.items() if "/" in file and not file.endswith("404.html")}


def articles(tags) -> dict[str, dict[str, list[str]]]:
    return {file: found for file, found in inner(tags).items() if IS_ARTICLE.match(file)}


def test_every_page_names_the_site(tags):
    assert not [file for file, found in tags.items() if not found.get("SiteName", [""])[0]]


def test_tags_are_single_and_filled(tags):
    for file, found in tags.items():
        for name in OFFICIAL & found.keys():
            assert len(found[name]) == 1 and found[name][0].strip(), f"{file}: {name} {found[name]}"


def test_inner_pages_name_their_column(tags):
    for file, found in inner(tags).items():
        assert found.keys() >= {"ColumnName", "ColumnType", "ColumnDescription", "ColumnKeywords"}, file
        assert found["ColumnType"][0] in COLUMN_TYPES, file
    assert tags["zh/index.html"]["ColumnType"] == ["首页"]


def test_articles_have_their_heading_as_title(site, tags):
    assert len(articles(tags)) > 50
    for file, found in articles(tags).items():
        [heading] = pages.read(site / file).xpath("//h1")
        assert found["ArticleTitle"] == [pages.text(heading)], file


def test_publication_dates_are_real_and_visible(site, tags):
    for file, date in ((file, found["PubDate"][0]) for file, found in tags.items() if "PubDate" in found):
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?", date), f"{file}: {date}"
        assert datetime.fromisoformat(date) <= datetime.now(), f"{file}: {date} is still to come"
        shown = pages.read(site / file).xpath("//time/@datetime")
        assert any(moment[:10] == date[:10] for moment in shown), f"{file}: {date} is not shown"


def test_content_sources_are_visible(site, tags):
    for file, found in articles(tags).items():
        if "ContentSource" in found:
            assert found["ContentSource"][0] in pages.text(pages.read(site / file).find(".//body")), file


def test_no_identifier_is_invented(site, tags):
    for file, found in tags.items():
        assert "SiteIDCode" not in found, file
        assert "SiteDomain" not in found, file
        data = (site / file).read_text(encoding="utf-8")
        assert not re.search(r"ICP备\s?\d|公网安备\s?\d|bszs\.conac|jiucuo\.html\?", data), file


def test_what_is_configured_is_shown(project, tmp_path):
    settings = project / "Content" / "site.yml"
    text = settings.read_text(encoding="utf-8")
    for key, value in {"site_id_code": "4111000099", "icp": "豫ICP备00000000号-1"}.items():
        text, count = re.subn(rf'^  {key}: ""$', f'  {key}: "{value}"', text, flags=re.MULTILINE)
        assert count == 1, key
    settings.write_text(text, encoding="utf-8")
    news = project / "Content/news/2022-06-01-passing.zh.md"
    facts = "title: 一时之事\ndate: 2022-06-01\npublished: 2022-06-02 09:30\n"
    news.write_text(f"---\n{facts}---\n\n正文。\n", encoding="utf-8")
    build(project, tmp_path / "site")
    page = pages.read(tmp_path / "site/zh/news/2022-06-01-passing/index.html")
    assert pages.metas(page)["SiteIDCode"] == ["4111000099"]
    assert pages.metas(page)["PubDate"] == ["2022-06-02 09:30"]
    footer = pages.text(page.find(".//body/footer"))
    assert "4111000099" in footer and "豫ICP备00000000号-1" in footer


def test_footer_says_what_is_not_configured(site, tags):
    for file in inner(tags):
        if file.startswith("zh/"):
            assert "未配置" in pages.text(pages.read(site / file).find(".//body/footer")), file


def test_strict_build_names_the_missing_identifiers(tmp_path):
    result = xuanzhi("build", "--strict", "-C", ROOT, "-o", tmp_path / "site")
    assert result.returncode in (1, 2), result.stdout + result.stderr
    for identifier in IDENTIFIERS:
        assert identifier in result.stderr, f"{identifier} is not named:\n{result.stderr}"
    assert not (tmp_path / "site").exists()
