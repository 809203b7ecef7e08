"""`xuanzhi new`, from options and on a terminal: both languages, nothing overwritten, nothing half written."""

import os
import pty
import select
import subprocess
import time
from pathlib import Path

import pytest

from support.command import BINARY, build, environment, xuanzhi

# What each kind is told, and the files it makes.
KINDS = {
    "plan": (
        ["--title", "关于印发《2026年要点》的通知", "--document", "2026年要点", "--issuer", "cnipa", "--date", "2026-01-09",
         "--chapter", "加强保护", "--chapter", "促进运用"],
        ["plans/2026/plan"],
    ),
    "task": (["--chapter", "7", "--title", "加强宣传"], ["plans/2022/27"]),
    "week": (["--title", "2026年宣传周", "--start", "2026-04-20", "--end", "2026-04-26"], ["weeks/2026/week"]),
    "event": (["--title", "讲座", "--start", "2022-04-21 09:00", "--id", "lecture"], ["weeks/2022/lecture"]),
    "paper": (["--title", "2026年白皮书", "--year", "2026"], ["papers/2026/paper"]),
    "section": (["--title", "附录", "--id", "appendix"], ["papers/2022/07-appendix"]),
    "news": (["--title", "一条动态", "--date", "2026-01-09", "--id", "something"], ["news/2026-01-09-something"]),
    "page": (["--title", "服务指南", "--title-in", "en=Guide to services", "--id", "guide"], ["pages/guide"]),
}  # fmt: skip


def files(project: Path) -> dict[str, bytes]:
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in project.rglob("*") if path.is_file()}


def new(project: Path, *arguments, **options):
    return xuanzhi("new", *arguments, "-C", project, **options)


@pytest.mark.parametrize("kind", KINDS)
def test_new_text_is_written_in_both_languages_and_checks(kind, project):
    options, names = KINDS[kind]
    before = files(project)
    result = new(project, kind, *options)
    assert result.returncode == 0, result.stderr
    expected = [f"Content/{name}.{language}.md" for name in names for language in ("zh", "en")]
    assert result.stdout.splitlines() == expected
    assert "Next: " in result.stderr
    after = files(project)
    assert sorted(set(after) - set(before)) == sorted(expected)
    assert all(after[path] == data for path, data in before.items())
    for drafts in ([], ["--drafts"]):
        checked = xuanzhi("check", "-C", project, *drafts)
        assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("arguments", [
    ("plan", "--date", "2022-05-20", "--issuer", "municipal-court", "--title", "x", "--document", "y", "--chapter", "z"),
    ("week", "--start", "2022-04-20", "--end", "2022-04-21", "--title", "x"),
    ("paper", "--year", "2022", "--title", "x"),
], ids=lambda arguments: arguments[0])  # fmt: skip
def test_proposal_that_is_taken_is_said(arguments, project):
    before = files(project)
    result = new(project, *arguments)
    assert result.returncode == 64 and "--id: " in result.stderr and "is there already" in result.stderr
    assert files(project) == before


def test_draft_is_not_published(project, tmp_path):
    new(project, "page", *KINDS["page"][0])
    build(project, tmp_path / "site")
    assert not (tmp_path / "site/zh/guide").exists()
    for language in ("zh", "en"):
        path = project / f"Content/pages/guide.{language}.md"
        path.write_text(path.read_text().replace("draft: true\n", ""))
        result = xuanzhi("check", "-C", project)
        assert result.returncode == 1 and "[unwritten]" in result.stderr


def test_unit_is_added_and_the_registry_kept(project):
    registry = project / "Content/units.yml"
    before = registry.read_bytes()
    result = new(project, "unit", "--title", "市图书馆", "--title-in", "en=Municipal Library: main", "--id", "municipal-library")
    assert result.returncode == 0, result.stderr
    after = registry.read_bytes()
    assert after.startswith(before)
    assert after[len(before):].decode() == (
        '  - id: municipal-library\n    kind: body\n    name:\n      zh: 市图书馆\n      en: "Municipal Library: main"\n'
    )
    assert xuanzhi("check", "-C", project).returncode == 0


@pytest.mark.parametrize(
    "arguments, code, message",
    [
        (["task", "--title", "题"], 64, "--chapter is missing"),
        (["task", "--chapter", "8", "--title", "题"], 64, "there is no “8”; choose from: 1, 2"),
        (["task", "--plan", "2021", "--chapter", "1", "--title", "题"], 64, "there is no “2021”"),
        (["task", "--chapter", "1", "--title", "题", "--year", "2022"], 64, "--year has nothing to do with a new task"),
        (["page", "--title", "甲\n乙", "--id", "x"], 64, "write one line of text"),
        (["page", "--title", "题", "--id", "../x"], 64, "“../x” cannot be an id"),
        (["page", "--title", "题", "--id", "about"], 64, "about.zh.md is there already"),
        (["page", "--title", "题", "--id", "plans"], 64, "the site makes the page /plans/ by itself"),
        (["news", "--title", "题", "--id", "x", "--date", "2022-02-29"], 64, "“2022-02-29” is no day of the calendar"),
        (["week", "--title", "题", "--id", "x", "--start", "2026-04-26", "--end", "2026-04-20"], 64, "the last day cannot be before the first"),
        (["event", "--title", "题", "--id", "x", "--start", "2022-05-20"], 64, "an event is inside its week"),
        (["unit", "--title", "国家知识产权局", "--id", "x"], 64, "there is a unit “国家知识产权局” already (cnipa)"),
        (["unit", "--title", "甲", "--id", "cnipa"], 64, "there is a unit “cnipa” already"),
        (["plan", "--title", "甲", "--document", "乙", "--issuer", "国家知识局"], 64, "did you mean “国家知识产权局”?"),
        (["page", "--title", "题", "--id", "x", "--title-in", "fr=Titre"], 64, "fr=Titre"),
        (["letter"], 64, "letter"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_cannot_be_is_refused_and_nothing_written(arguments, code, message, project):
    before = files(project)
    result = new(project, *arguments)
    assert result.returncode == code, result.stderr
    assert message in result.stderr
    assert files(project) == before


def test_both_files_or_none(project):
    """A folder where the second file should stand makes the first one go again."""
    (project / "Content/plans/2022/27.en.md").mkdir()
    before = files(project)
    result = new(project, "task", *KINDS["task"][0])
    assert result.returncode != 0
    assert files(project) == before


def converse(project: Path, arguments: list[str], answers: list[str]) -> tuple[int, str]:
    """Runs the command on a terminal, and answers each question when it has been asked."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [BINARY, "new", *arguments, "-C", project], stdin=slave, stdout=slave, stderr=slave, env=environment()
    )
    os.close(slave)
    shown = b""
    deadline = time.monotonic() + 60
    left = list(answers)
    while time.monotonic() < deadline:
        ready, _, _ = select.select([master], [], [], 0.3)
        if ready:
            try:
                data = os.read(master, 4096)
            except OSError:
                break
            if not data:
                break
            shown += data
        elif left:
            os.write(master, left.pop(0).encode())
        elif process.poll() is not None:
            break
    os.close(master)
    return process.wait(10), shown.decode(errors="replace")


def test_terminal_is_asked_for_what_is_missing(project):
    code, shown = converse(project, ["task"], ["\n", "9\n", "7\n", "\n", "加强宣传\n", "\n"])
    assert code == 0, shown
    assert "the plan it belongs to (Enter for 2022):" in shown
    assert "there is no “9”; choose from: 1, 2" in shown
    assert "this needs an answer" in shown
    assert "title: 加强宣传" in (project / "Content/plans/2022/27.zh.md").read_text()
    assert "title: (to be written)" in (project / "Content/plans/2022/27.en.md").read_text()


def test_terminal_asks_again_when_an_answer_does_not_fit(project):
    """Nothing that was typed before is lost."""
    answers = ["讲座\n", "2022-05-20\n", "2022-04-21 09:00\n", "launch\n", "lecture\n", "\n"]
    code, shown = converse(project, ["event", "--week", "2022"], answers)
    assert code == 0, shown
    assert "an event is inside its week" in shown and "launch.zh.md is there already" in shown
    assert "title: 讲座" in (project / "Content/weeks/2022/lecture.zh.md").read_text()


def test_issuer_is_understood_by_its_name(project):
    options = [*KINDS["plan"][0]]
    options[options.index("cnipa")] = "国家知识产权局"
    assert new(project, "plan", *options).returncode == 0
    assert "issuer: cnipa\n" in (project / "Content/plans/2026/plan.zh.md").read_text()


def test_paper_is_begun_as_its_guide_has_it(project):
    """A section may be written while its translation waits; nothing is said of that."""
    for arguments in (KINDS["paper"][0], None):
        new(project, "paper", *arguments) if arguments else new(project, "section", "--id", "protection", "--title", "保护")
    section = project / "Content/papers/2026/01-protection.zh.md"
    section.write_text(section.read_text().replace("（待写）", "见[@remark]。\n\n:::term[备注]{#remark}\n说明。\n:::"))
    checked = xuanzhi("check", "-C", project, "--drafts")
    assert checked.returncode == 0, checked.stderr
    assert "papers/2026/01" not in checked.stderr


def test_paper_says_where_its_data_go(project):
    assert "Content/papers/2026/data/" in new(project, "paper", *KINDS["paper"][0]).stderr


def test_end_of_input_writes_nothing(project):
    before = files(project)
    code, shown = converse(project, ["page"], ["\x04"])
    assert code == 64 and "nothing was written" in shown
    assert files(project) == before
