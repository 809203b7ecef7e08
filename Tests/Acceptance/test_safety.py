"""A build changes its own folder and nothing else, and only when the content is right."""

import re

import pytest

from support import folder
from support.command import build, environment, xuanzhi

TASK = "Content/plans/2022/07.zh.md"


def replace(path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def output(project, tmp_path):
    """The project's site, built."""
    build(project, tmp_path / "site")
    return tmp_path / "site"


def test_an_error_leaves_the_old_site_alone(project, output):
    before = folder.fingerprint(output)
    replace(project / TASK, "\nnumber:", "\nnumbr:")
    result = xuanzhi("build", "-C", project, "-o", output)
    assert result.returncode == 1, result.stdout + result.stderr
    assert re.search(r"plans/2022/07\.zh\.md:\d+:\d+", result.stderr), result.stderr
    assert "number" in result.stderr
    assert folder.fingerprint(output) == before
    assert [path.name for path in output.parent.iterdir() if path.name != "project"] == ["site"]


def test_a_quote_that_the_text_does_not_have_is_an_error(project, output):
    before = folder.fingerprint(output)
    replace(project / "Content/plans/2022/13.zh.md", "quote: 按照市委政法委", "quote: 按照市公安局")
    result = xuanzhi("build", "-C", project, "-o", output)
    assert result.returncode == 1, result.stdout + result.stderr
    assert re.search(r"plans/2022/13\.zh\.md:\d+:\d+", result.stderr), result.stderr
    assert folder.fingerprint(output) == before


@pytest.mark.parametrize("target", [".", "..", "Content", "Content/plans", "foreign"])
def test_a_dangerous_output_folder_is_refused(project, target):
    (project / "foreign").mkdir()
    (project / "foreign" / "letter.txt").write_text("mine")
    before = folder.fingerprint(project)
    result = xuanzhi("build", "-C", project, "-o", target, cwd=project)
    assert result.returncode not in (0, 70), result.stdout + result.stderr
    assert result.stderr.strip()
    assert folder.fingerprint(project) == before


def test_an_output_folder_that_is_a_link_to_elsewhere_destroys_nothing(project, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("mine")
    (tmp_path / "link").symlink_to(elsewhere)
    xuanzhi("build", "-C", project, "-o", tmp_path / "link")
    assert (elsewhere / "letter.txt").read_text() == "mine"


def test_foreign_files_in_the_site_survive(project, output):
    (output / ".gitignore").write_text("*\n")
    (output / "CNAME").write_text("www.example.org\n")
    replace(project / "Content/site.yml", "base_url:", "# changed\nbase_url:")
    build(project, output)
    assert (output / ".gitignore").read_text() == "*\n"
    assert (output / "CNAME").read_text() == "www.example.org\n"


def test_a_removed_page_disappears(project, output):
    before = folder.fingerprint(output)
    news = project / "Content/news/2022-06-01-passing.zh.md"
    news.write_text("---\ntitle: 一时之事\ndate: 2022-06-01\n---\n\n正文。\n", encoding="utf-8")
    build(project, output)
    assert (output / "zh/news/2022-06-01-passing/index.html").exists()
    assert (output / "en/news/2022-06-01-passing/index.html").exists()
    news.unlink()
    build(project, output)
    assert not (output / "zh/news/2022-06-01-passing").exists()
    assert folder.fingerprint(output) == before


def test_a_changed_site_file_is_put_right(project, output):
    before = folder.fingerprint(output)
    (output / "zh" / "index.html").write_text("broken")
    build(project, output)
    assert folder.fingerprint(output) == before


@pytest.mark.parametrize("arguments", [["build", "--no-such-flag"], ["no-such-verb"], ["build", "-o"]], ids=" ".join)
def test_wrong_usage_is_said(project, arguments):
    result = xuanzhi(*arguments, cwd=project)
    assert result.returncode == 64, result.stdout + result.stderr
    assert result.stderr.strip()


@pytest.mark.parametrize("no_color", ["", "1"])
def test_no_colour_codes_where_nobody_sees_them(project, output, no_color):
    replace(project / TASK, "\nnumber:", "\nnumbr:")
    env = environment(TERM="xterm-256color") | ({"NO_COLOR": no_color} if no_color else {})
    for arguments in (["build", "-C", project, "-o", output], ["--help"]):
        result = xuanzhi(*arguments, env=env)
        assert "\x1b" not in result.stdout + result.stderr
