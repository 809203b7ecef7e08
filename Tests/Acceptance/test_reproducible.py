"""The same content gives the same bytes, wherever, whenever and by whomever it is built."""

import os
import stat
import subprocess
import sys

import pytest

from support import folder
from support.command import ROOT, build, copy_project, environment

LINUX = sys.platform == "linux"


@pytest.fixture(scope="module")
def locales(tmp_path_factory) -> str:
    """A folder with a real Turkish locale, whose i has no dot when it is a capital I."""
    target = tmp_path_factory.mktemp("locales")
    if LINUX:
        subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", target / "tr_TR.UTF-8"], check=True)
    return str(target)


def assert_same(site, output):
    assert not folder.differences(folder.fingerprint(site), folder.fingerprint(output))


@pytest.mark.parametrize("repeat", range(5))
def test_a_repeated_build_is_the_same(site, tmp_path, repeat):
    build(ROOT, tmp_path / "site")
    assert_same(site, tmp_path / "site")


def test_a_rebuild_over_the_old_site_is_the_same(site, tmp_path):
    build(ROOT, tmp_path / "site")
    build(ROOT, tmp_path / "site")
    assert_same(site, tmp_path / "site")


def test_another_folder_gives_the_same(site, tmp_path):
    deep = tmp_path / "a folder with spaces" / "漯河市 知识产权" / ("long-" * 30)
    project = copy_project(deep / "project")
    build(project, deep / "output 输出", cwd=project)
    assert_same(site, deep / "output 输出")


@pytest.mark.parametrize(
    "changes",
    [
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "America/St_Johns"},
        {"LC_ALL": "C", "LANG": "C"},
        {"LANG": "zh_CN.UTF-8"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"SOURCE_DATE_EPOCH": "1"},
        {"HOME": "/nonexistent"},
    ],
    ids=lambda changes: "-".join(changes.values()),
)
def test_the_environment_changes_nothing(site, tmp_path, locales, changes):
    build(ROOT, tmp_path / "site", env=environment(LOCPATH=locales, **changes))
    assert_same(site, tmp_path / "site")


@pytest.mark.parametrize("umask", [0o022, 0o077], ids=oct)
def test_the_umask_changes_nothing_but_modes(site, tmp_path, umask):
    build(ROOT, tmp_path / "site", umask=umask)
    assert_same(site, tmp_path / "site")


def test_files_are_readable_by_the_web_server(tmp_path):
    build(ROOT, tmp_path / "site", umask=0o022)
    for name in folder.files(tmp_path / "site"):
        assert stat.S_IMODE(os.stat(tmp_path / "site" / name).st_mode) == 0o644, name


def test_one_core_gives_the_same(site, tmp_path):
    build(ROOT, tmp_path / "site", prefix=["taskset", "-c", "0"] if LINUX else [])
    assert_same(site, tmp_path / "site")
