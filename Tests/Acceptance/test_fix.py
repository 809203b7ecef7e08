"""`check --fix`: what has one mend is mended, byte for byte, and nothing else in the project is touched."""

import json
import os
import stat

import pytest

from support import folder
from support.command import xuanzhi
from support.office import PAGE, small_project

RIGHT = PAGE.format("正文。").encode()

# What editors save, and the bytes that are right.
MENDS = {
    "byte-order mark": (b"\xef\xbb\xbf" + RIGHT, RIGHT),
    "lines that end with CR LF": (RIGHT.replace(b"\n", b"\r\n"), RIGHT),
    "lines that end with CR": (RIGHT.replace(b"\n", b"\r"), RIGHT),
    "one CR LF among LF": (RIGHT[:-1] + b"\r\n", RIGHT),
    "byte-order mark and CR LF": (b"\xef\xbb\xbf" + RIGHT.replace(b"\n", b"\r\n"), RIGHT),
    "blank lines before the front matter": (b"\n\n" + RIGHT, RIGHT),
    "two characters that mean nothing": (RIGHT.replace("正文".encode(), "正\0文\x7f".encode()), RIGHT),
    "date with slashes": (RIGHT.replace(b"2023-03-02", b"2023/3/2"), RIGHT),
    "date in Chinese": (RIGHT.replace(b"2023-03-02", "2023年3月2日".encode()), RIGHT),
}

# What has several mends, or what only a person can know.
LEFT = {
    "GBK": "---\ntitle: 示例\n---\n".encode("gbk"),
    "day that the calendar lacks": RIGHT.replace(b"2023-03-02", b"2023/2/30"),
    "date with two separators": RIGHT.replace(b"2023-03-02", b"2023/3-2"),
    "date of which nobody knows the order": RIGHT.replace(b"2023-03-02", b"02/03/2023"),
    "escape sequence": RIGHT.replace("正".encode(), b"\x1b[31m"),
    "misspelt key": RIGHT.replace(b"published", b"publishd"),
    "front matter after a text": "前言\n\n".encode() + RIGHT,
}


@pytest.fixture
def project(tmp_path):
    return small_project(tmp_path / "project", other="正文。")


def fix(project, *arguments):
    return xuanzhi("check", "--fix", "-C", project, *arguments)


@pytest.mark.parametrize("name", MENDS)
def test_one_mend_is_made(project, name):
    wrong, right = MENDS[name]
    page = project / "Content/pages/x.zh.md"
    page.write_bytes(wrong)
    page.chmod(0o640)
    before = folder.fingerprint(project)
    result = fix(project)
    assert result.returncode == 0, result.stderr
    assert page.read_bytes() == right
    assert "Content/pages/x.zh.md: mended" in result.stderr
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    after = folder.fingerprint(project)
    assert folder.differences(before, after) == ["changed: Content/pages/x.zh.md"]
    again = fix(project)
    assert again.returncode == 0 and "mended" not in again.stderr
    assert folder.fingerprint(project) == after


@pytest.mark.parametrize("name", LEFT)
def test_what_a_person_must_decide_is_left(project, name):
    (project / "Content/pages/x.zh.md").write_bytes(LEFT[name])
    before = folder.fingerprint(project)
    result = fix(project)
    assert result.returncode == 1 and "mended" not in result.stderr
    assert folder.fingerprint(project) == before


def test_all_files_are_mended_and_the_rest_is_reported(project):
    content = project / "Content"
    (content / "pages/x.zh.md").write_bytes(MENDS["date with slashes"][0])
    (content / "pages/y.zh.md").write_bytes(MENDS["byte-order mark"][0])
    (content / "pages/z.zh.md").write_bytes(LEFT["misspelt key"])
    (content / "site.yml").write_bytes((content / "site.yml").read_bytes().replace(b"\n", b"\r\n"))
    result = fix(project, "--format", "json")
    assert result.returncode == 1
    assert [finding["rule"] for finding in json.loads(result.stdout)["diagnostics"]] == ["unknown-key"]
    assert result.stderr.count("mended") == 3
    assert b"\r" not in (content / "site.yml").read_bytes()


def test_check_without_fix_writes_nothing(project):
    (project / "Content/pages/x.zh.md").write_bytes(MENDS["byte-order mark"][0])
    before = folder.fingerprint(project)
    assert xuanzhi("check", "-C", project).returncode == 1
    assert folder.fingerprint(project) == before


def test_symbolic_links_lead_nowhere(project, tmp_path):
    wrong = MENDS["byte-order mark"][0]
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.zh.md").write_bytes(wrong)
    (project / "Content/pages/a.zh.md").symlink_to(outside / "a.zh.md")
    (project / "Content/news").symlink_to(outside)
    assert fix(project).returncode == 1
    assert (outside / "a.zh.md").read_bytes() == wrong
    assert (project / "Content/pages/a.zh.md").is_symlink()


def test_second_name_of_a_file_keeps_the_old_bytes(project, tmp_path):
    wrong, right = MENDS["byte-order mark"]
    page = project / "Content/pages/x.zh.md"
    page.write_bytes(wrong)
    os.link(page, tmp_path / "second")
    assert fix(project).returncode == 0
    assert page.read_bytes() == right and (tmp_path / "second").read_bytes() == wrong


def test_write_that_fails_leaves_the_old_file(project):
    wrong = RIGHT.replace(b"2023-03-02", b"2023/3/2") + b"\xe6\x96\x87" * 4000
    page = project / "Content/pages/x.zh.md"
    page.write_bytes(wrong)
    # As on a full disk, a write ends after 4 KiB; the signal of that is ignored.
    result = xuanzhi("check", "--fix", "-C", project, prefix=("sh", "-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh"))
    assert result.returncode == 74, result.stderr
    assert page.read_bytes() == wrong
    assert folder.files(project / "Content/pages") == ["other.zh.md", "x.zh.md"]
