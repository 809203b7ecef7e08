"""What `xuanzhi check` says of the site as a whole: columns at a day, and pages that are too large."""

import json

from support.command import OFFICE, copy_project, xuanzhi


def rules(*arguments):
    result = xuanzhi("check", "--format", "json", *arguments)
    assert result.returncode == 0, result.stderr
    return [report["rule"] for report in json.loads(result.stdout)["diagnostics"]]


def test_columns_grow_old_only_when_somebody_asks():
    assert "stale-column" not in rules("-C", OFFICE)
    assert "stale-column" in rules("-C", OFFICE, "--as-of", "2031-01-01")


def test_a_day_that_is_none_is_refused():
    result = xuanzhi("check", "-C", OFFICE, "--as-of", "2023-02-30")
    assert result.returncode == 64
    assert "2023-02-30" in result.stderr


def test_a_page_that_is_too_large_is_pointed_at(tmp_path):
    copy = copy_project(tmp_path / "project")
    page = copy / "Content" / "pages" / "about.zh.md"
    text = page.read_text(encoding="utf-8")
    assert "page-weight" not in rules("-C", copy)
    page.write_text(text + "\n" + "长文一段。\n\n" * 40_000, encoding="utf-8")
    assert "page-weight" in rules("-C", copy)


def test_nothing_is_written(tmp_path):
    copy = copy_project(tmp_path / "project")
    before = sorted(path.relative_to(copy) for path in copy.rglob("*"))
    rules("-C", copy)
    assert sorted(path.relative_to(copy) for path in copy.rglob("*")) == before
