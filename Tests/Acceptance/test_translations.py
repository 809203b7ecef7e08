"""A translation that falls behind its source, from the edit to the record, in a real git repository."""

import json

import pytest

from support import pages
from support.command import build, xuanzhi
from support.git import commit_all, git

SOURCE = "Content/plans/2022/07.zh.md"
TRANSLATION = "Content/plans/2022/07.en.md"
OLD, NEW = "探索建立专利密集型产业增加值核算与发布机制。", "建立专利密集型产业增加值核算与发布机制。"


@pytest.fixture
def edited(project):
    """A repository in which the last sentence of a task was changed after its translation was checked."""
    commit_all(project)
    path = project / SOURCE
    text = path.read_text(encoding="utf-8")
    assert text.count(OLD) == 1
    path.write_text(text.replace(OLD, NEW), encoding="utf-8")
    measure = OLD.removesuffix("。")
    path.write_text(path.read_text(encoding="utf-8").replace(measure, NEW.removesuffix("。")), encoding="utf-8")
    return project


def report(project, *page) -> list[dict]:
    result = xuanzhi("translations", *page, "-C", project, "--format", "json")
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)["pages"]


def test_everything_is_in_step(project):
    assert {page["state"] for page in report(project)} == {"current"}


def test_a_change_is_shown_with_the_old_text_from_git(edited):
    states = {page["page"]: page["state"] for page in report(edited)}
    assert [name for name, state in states.items() if state != "current"] == ["plans/2022/07"]
    (page,) = report(edited, "plans/2022/07")
    assert page["counts"] == {"changed": 2, "added": 0, "moved": 0, "deleted": 0}
    for change in page["changes"]:
        assert OLD.removesuffix("。") in change["old"]
        assert OLD.removesuffix("。") not in change["new"]
    text = xuanzhi("translations", "plans/2022/07", "-C", edited, "--lang", "zh").stdout
    assert "译文所据的原文" in text and "现在的原文" in text


@pytest.mark.parametrize("is_committed", [True, False])
def test_a_text_that_was_moved_keeps_its_history(edited, is_committed):
    for language in pages.LANGUAGES:
        git(edited, "mv", f"Content/pages/about.{language}.md", f"Content/pages/site.{language}.md")
    path = edited / "Content/pages/site.zh.md"
    text = path.read_text(encoding="utf-8")
    old = next(line for line in text.splitlines() if line.startswith("## "))
    if is_committed:
        git(edited, "commit", "-qm", "move")
    path.write_text(text.replace(old, "## 另一个标题"), encoding="utf-8")
    (page,) = report(edited, "pages/site")
    assert [(change["old"], change["new"]) for change in page["changes"]] == [(old, "## 另一个标题")]


@pytest.mark.parametrize(
    "name", ["Content/pages/about.zh.md", "pages/about.zh.md", "./Content/pages/about.en.md", "pages/about/"]
)
def test_a_text_is_named_by_its_file_too(project, name):
    assert [page["page"] for page in report(project, name)] == ["pages/about"]


def test_who_looks_at_a_text_in_step_leaves_the_day(project):
    path = project / "Content/pages/about.en.md"
    arguments = ["translations", "accept", "Content/pages/about.zh.md", "-C", project, "--now", "2027-01-02"]
    result = xuanzhi(*arguments, "--into", "en", "--lang", "zh")
    assert "已记录1份译文" in result.stdout
    assert "translated: 2027-01-02\n" in path.read_text(encoding="utf-8")
    assert "已记录0份译文" in xuanzhi(*arguments, "--lang", "zh").stdout
    assert xuanzhi(*arguments, "--into", "zh").returncode == 1


def test_without_git_the_new_text_is_shown_alone(project):
    path = project / SOURCE
    path.write_text(path.read_text(encoding="utf-8").replace("title: ", "title: 积极"), encoding="utf-8")
    (page,) = report(project, "plans/2022/07")
    assert [(change.get("old"), change["new"]) for change in page["changes"]] == [(None, "title: 积极促进知识产权高质量创造")]


def test_readers_are_told_until_somebody_has_looked(edited, tmp_path):
    site = tmp_path / "site"
    build(edited, site)
    page = pages.read(site / "en/plans/2022/07/index.html")
    (notice,) = pages.by_class(page, "outdated")
    assert "last checked on" in pages.text(notice)
    assert notice.xpath(".//a/@href") == ["../../../../zh/plans/2022/07/"]
    assert not pages.by_class(pages.read(site / "zh/plans/2022/07/index.html"), "outdated")
    for language in pages.LANGUAGES:
        status = pages.read(site / language / "translations/index.html")
        assert pages.is_kept_from_search(status)
        assert status.xpath('//ul[@class="status-list"]//a/@href') == ["../plans/2022/07/"]

    warning = xuanzhi("check", "-C", edited)
    assert "outdated-translation" in warning.stderr + warning.stdout
    before = (edited / TRANSLATION).read_text(encoding="utf-8").splitlines()
    accepted = xuanzhi("translations", "accept", "plans/2022/07", "-C", edited, "--now", "2026-01-02")
    assert accepted.returncode == 0, accepted.stderr
    after = (edited / TRANSLATION).read_text(encoding="utf-8").splitlines()
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert [line.partition(":")[0] for line in changed] == ["translated", "source_blocks"]
    assert changed[0] == "translated: 2026-01-02"
    assert {page["state"] for page in report(edited)} == {"current"}


def test_a_text_with_errors_is_not_accepted(edited):
    path = edited / SOURCE
    path.write_text(path.read_text(encoding="utf-8").replace("chapter: 2", "chapter: two"), encoding="utf-8")
    before = (edited / TRANSLATION).read_bytes()
    result = xuanzhi("translations", "accept", "--all", "-C", edited)
    assert result.returncode == 1
    assert (edited / TRANSLATION).read_bytes() == before


def test_an_unknown_page_is_named_with_the_nearest(project):
    result = xuanzhi("translations", "plans/2022/7", "-C", project)
    assert result.returncode == 64
    assert "plans/2022/0" in result.stderr


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_glossary_has_an_anchor_for_each_term(site, language):
    page = pages.read(site / language / "glossary/index.html")
    ids = page.xpath("//tbody/tr/@id")
    assert len(ids) == len(set(ids)) > 10
    home = pages.read(site / language / "index.html")
    assert home.xpath('//footer//a/@href[. = "glossary/"]')


def test_a_new_text_goes_from_its_draft_to_its_record(project):
    """As docs/editing.md has it: begun, written, published, recorded, and quiet at every step."""
    begun = xuanzhi("new", "news", "--date", "2022-06-01", "--id", "training", "--title", "举办2022年培训班", "-C", project)
    assert begun.returncode == 0, begun.stderr
    name = "news/2022-06-01-training"
    source, translation = (project / f"Content/{name}.{language}.md" for language in ("zh", "en"))

    def said(*options) -> str:
        result = xuanzhi("check", "-C", project, *options)
        assert result.returncode == 0, result.stderr
        return result.stderr

    def accept(*options):
        result = xuanzhi("translations", "accept", name, "-C", project, "--now", "2022-06-02", *options)
        return result.returncode, result.stderr

    assert name not in said() and name not in said("-D")
    assert name not in xuanzhi("translations", "-C", project).stdout
    assert accept() == (1, f"xuanzhi: {name} is still to be written; write it first\n")
    assert accept("-D") == accept()

    source.write_text(source.read_text().replace("（待写）", "培训班有30人参加。").replace("draft: true\n", ""))
    translation.write_text(translation.read_text().replace("title: (to be written)", "title: Training course of 2022"))
    assert name not in said("-D").replace("not-configured", "")
    translation.write_text(translation.read_text().replace("(to be written)", "Thirty people took part."))
    assert accept() == (1, f"xuanzhi: {name} is a draft: delete `draft: true` first\n")
    assert (name, "missing") in [(page["page"], page["state"]) for page in report(project)]
    translation.write_text(translation.read_text().replace("draft: true\n", ""))
    assert f"{name}.en.md:1:1: warning" in said()
    assert accept()[0] == 0
    assert f"{name}.en.md" not in said()


def test_all_leaves_out_what_is_not_finished(project):
    xuanzhi("new", "page", "--title", "服务指南", "--title-in", "en=Guide", "--id", "guide", "-C", project)
    before = (project / "Content/pages/guide.en.md").read_bytes()
    for drafts in ([], ["-D"]):
        assert xuanzhi("translations", "accept", "--all", "-C", project, *drafts).returncode == 0
    assert (project / "Content/pages/guide.en.md").read_bytes() == before
