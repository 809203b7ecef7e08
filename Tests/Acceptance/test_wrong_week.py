"""What can be wrong with a week: each flaw is said in the words that the guides explain, and nothing else is."""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from support.command import OFFICE, ROOT, xuanzhi
from support.git import commit_all

WEEK = "Content/weeks/2025"
PICTURES = "Content/media/week-2025"
GUIDES = [ROOT / "docs/weeks.md", ROOT / "docs/weeks.zh.md"]
TODAY = ("--now", "2025-05-06")


@dataclass
class Flaw:
    """A mistake, the rule that it breaks, whether that is more than a warning, and what follows from it."""

    make: Callable[[Path], None]
    rule: str
    severity: str = "error"
    # The rules of warnings that stand beside it, since its translation is no longer of this source.
    follows: tuple[str, ...] = ()


def edit(file: str, old: str, new: str):
    """The mistake of a text in which the pattern `old` became `new`."""

    def make(project: Path):
        path = project / file
        text, count = re.subn(old, new, path.read_text(), count=1, flags=re.MULTILINE)
        assert count == 1, f"{file} has no {old}"
        path.write_text(text)

    return make


def contest(old: str, new: str):
    return edit(f"{WEEK}/school-contest.zh.md", old, new)


def copied(source: str, target: str):
    return lambda project: shutil.copy(project / source, project / target)


def written(file: str, data: bytes):
    return lambda project: (project / file).write_bytes(data)


def cut(path: Path, size: int):
    path.write_bytes(path.read_bytes()[:size])


def png(width: int, height: int, size: int) -> bytes:
    """The beginning of a PNG image, made as long as `size`."""
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return header.ljust(size, b"\0")


def both(*makers):
    def make(project: Path):
        for maker in makers:
            maker(project)

    return make


FLAWS = {
    "the event is outside its week, 2025-04-20 to 2025-04-26": Flaw(
        both(
            edit(f"{WEEK}/closing.zh.md", "^start: 2025-04-26", "start: 2025-04-27"),
            edit(f"{WEEK}/closing.zh.md", "^end: 2025-04-26", "end: 2025-04-27"),
        ),
        "outside-period",
    ),
    "the week takes 372 days": Flaw(edit(f"{WEEK}/week.zh.md", "^end: 2025", "end: 2026"), "long-week", "warning"),
    "the week has a theme, and no source for it": Flaw(
        both(
            edit(f"{WEEK}/week.zh.md", r"^sources:\n(  .*\n)+", ""),
            edit(f"{WEEK}/week.en.md", r"^sources:\n(  .*\n)+", ""),
        ),
        "theme-without-source",
        "warning",
        follows=("outdated-translation",),
    ),
    "the event ends before it starts": Flaw(contest("^end: .*", "end: 2025-04-22 13:30"), "outside-period"),
    "the event ends when it starts": Flaw(contest("^end: .*", "end: 2025-04-22 14:00"), "outside-period"),
    "only one of “start” and “end” has a time of day": Flaw(contest("^end: .*", "end: 2025-04-22"), "invalid-date"),
    "“start” cannot be “2025-04-22 14.00”": Flaw(contest("^start: .*", "start: 2025-04-22 14.00"), "invalid-date"),
    "“start” is a date, and “4月22日14时” is none": Flaw(contest("^start: .*", "start: 4月22日14时"), "invalid-date"),
    "there is no unit “education-buro”": Flaw(contest("education-bureau", "education-buro"), "unknown-unit"),
    "there is no task “2023/16”": Flaw(contest("2023/6", "2023/16"), "unknown-task"),
    "there is no event “2025/counterfeit-goods”": Flaw(
        edit("Content/news/2025-04-20-week-opened.zh.md", "counterfeit-display", "counterfeit-goods"),
        "unknown-event",
    ),
    "the translation lacks “place”": Flaw(
        edit(f"{WEEK}/school-contest.en.md", "^place: .*\n", ""), "translation-parity"
    ),
    "this part of the translation is in the language of the source": Flaw(
        edit(f"{WEEK}/school-contest.en.md", "^place: .*", "place: 示例大厅"), "untranslated-block", "warning"
    ),
    "the source has no “place” to translate": Flaw(
        contest("^place: .*\n", ""), "translation-parity", follows=("outdated-translation",)
    ),
    "the translation of an event does not have the key “cancelled”": Flaw(
        edit(f"{WEEK}/park-walk.en.md", "^place", "cancelled: true\nplace"), "translated-fact"
    ),
    "“slogans” has not as many entries as in the source: 4 here, 5 there": Flaw(
        edit(f"{WEEK}/week.en.md", "^  - Respect every creation\n", ""), "translation-parity"
    ),
    "an entry of “posters” is a text, not a map": Flaw(
        edit(f"{WEEK}/week.en.md", '^  - "Main.*', "  - image: ../../media/week-2025/poster.png\n    alt: Poster"),
        "wrong-type",
        follows=("numbers-differ", "useless-alternative"),
    ),
    "a cancelled event needs the key “changes”": Flaw(
        both(
            edit(f"{WEEK}/park-walk.zh.md", r"^changes:\n.*\n.*\n", ""),
            edit(f"{WEEK}/park-walk.en.md", r"^changes:\n.*\n", ""),
        ),
        "missing-key",
    ),
    "this change is later than the one above it": Flaw(
        contest("date: 2025-04-18", "date: 2025-04-10"), "invalid-date"
    ),
    "two pages would have the address /weeks/2025/2025-04-20/": Flaw(
        copied(f"{WEEK}/riddles.zh.md", f"{WEEK}/2025-04-20.zh.md"), "duplicate-address"
    ),
    "the site has no place for a file of this name": Flaw(
        copied(f"{WEEK}/riddles.zh.md", f"{WEEK}/Riddles.zh.md"), "file-name"
    ),
    "there is no file Content/media/week-2025/postr.png": Flaw(
        edit(f"{WEEK}/week.zh.md", "poster.png", "postr.png"), "broken-image"
    ),
    "“../../media/week-2025/poster.pdf” is no image": Flaw(
        both(
            written(f"{PICTURES}/poster.pdf", b"%PDF-1.7\n"),
            edit(f"{WEEK}/week.zh.md", "poster.png", "poster.pdf"),
        ),
        "broken-image",
    ),
    "a poster needs the key “alt”": Flaw(
        edit(f"{WEEK}/week.zh.md", "^    alt: 主海报.*\n", ""),
        "missing-key",
        follows=("numbers-differ",),
    ),
    "the image is too big: 4800 × 3600 pixels, 8024 KB": Flaw(
        written(f"{PICTURES}/poster.png", png(4800, 3600, 8024 << 10)), "media-size"
    ),
    "the file is named .jpg, and its content is of the kind png": Flaw(
        copied(f"{PICTURES}/poster.png", f"{PICTURES}/opening.jpg"), "media-type"
    ),
    "the file is named .png, and its content is no image that browsers show": Flaw(
        written(f"{PICTURES}/poster.png", b"BM" + bytes(100)), "media-type"
    ),
    "the image is not whole: its end is missing": Flaw(
        lambda project: cut(project / PICTURES / "poster-school.jpg", 3000), "media-type"
    ),
    "“closing.zh.md” is a draft, which is not published": Flaw(
        edit(f"{WEEK}/closing.zh.md", "^title", "draft: true\ntitle"), "broken-link"
    ),
    "this is not YAML: mapping values are not allowed in this context": Flaw(
        contest("^place: .*", "place: 体育馆: 二楼"), "yaml"
    ),
    "“published” is after 2025-05-06, the day of this build": Flaw(
        edit(f"{WEEK}/week.zh.md", "^published: .*", "published: 2025-06-01 09:00"), "future", "warning"
    ),
}


def rows(guide: Path) -> list[str]:
    """The messages that a guide explains."""
    table = guide.read_text().split("\n| message |")[-1].split("\n| 提示 |")[-1]
    return re.findall(r"^\| `([^`]+)`", table, re.M)


def check(project: Path, language: str = "en"):
    """What the program says of a project."""
    result = xuanzhi("check", "-C", project, *TODAY, "--format", "json", "--lang", language)
    diagnostics = json.loads(result.stdout)["diagnostics"]
    has_errors = any(problem["severity"] == "error" for problem in diagnostics)
    assert result.returncode == (1 if has_errors else 0), result.stdout + result.stderr
    return diagnostics


def test_the_week_itself_is_right():
    assert check(OFFICE) == []


@pytest.mark.parametrize("message", FLAWS)
def test_flaw_is_said_with_its_remedy_and_hides_behind_no_other(message, tmp_path):
    flaw = FLAWS[message]
    project = tmp_path / "project"
    shutil.copytree(OFFICE, project)
    flaw.make(project)
    problems = check(project)
    assert message in [problem["message"] for problem in problems], problems
    said = {(problem["rule"], problem["severity"]) for problem in problems}
    assert said == {(flaw.rule, flaw.severity)} | {(rule, "warning") for rule in flaw.follows}
    assert all(problem["help"] for problem in problems)
    # The Chinese guide explains it in the same place, in the words that a Chinese reader sees.
    in_chinese = rows(ROOT / "docs/weeks.zh.md")[list(FLAWS).index(message)]
    assert in_chinese in [problem["message"] for problem in check(project, "zh")]


def test_guides_explain_every_message():
    english, chinese = (rows(guide) for guide in GUIDES)
    assert english == list(FLAWS)
    assert len(chinese) == len(english)


SAMPLES = [
    FLAWS["the event is outside its week, 2025-04-20 to 2025-04-26"].make,
    FLAWS["the translation lacks “place”"].make,
    edit("Content/papers/2024/01-protection.zh.md", r"\[@inspections\]和", "[@inspection]和"),
    edit("Content/papers/2024/data/service-points.csv", "20450,20000", '"20,450",20000'),
]


@pytest.mark.parametrize("guide", [*GUIDES, ROOT / "docs/white-papers.md", ROOT / "docs/white-papers.zh.md"], ids=lambda guide: guide.name)
def test_guide_shows_what_is_printed(guide, tmp_path):
    project = tmp_path / "project"
    shutil.copytree(OFFICE, project)
    both(*SAMPLES)(project)
    printed = xuanzhi("check", "-C", project, *TODAY, "--lang", "zh" if ".zh." in guide.name else "en").stderr
    shown = [sample for sample in samples(guide) if "[unannounced-change]" not in sample]
    assert len(shown) == 2
    for sample in shown:
        assert sample in printed


def samples(guide: Path) -> list[str]:
    """What a guide says that the program prints."""
    return re.findall(r"```\n(Content/.*?)```", guide.read_text(), re.S)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_guide_shows_what_is_printed_of_a_change_that_nobody_is_told_of(guide, tmp_path):
    project = tmp_path / "project"
    shutil.copytree(OFFICE, project)
    now = re.search("^place: .*", (project / WEEK / "school-contest.zh.md").read_text(), re.M).group()
    both(contest(r"^changes:\n(?:  .*\n)*", ""), contest("^place: .*", "place: 示例第一中学礼堂"))(project)
    commit_all(project)
    contest("^place: .*", now)(project)
    language = "zh" if ".zh." in guide.name else "en"
    printed = xuanzhi("check", "-C", project, "--now", "2025-04-18", "--lang", language).stderr
    [shown] = [sample for sample in samples(guide) if "[unannounced-change]" in sample]
    assert shown in printed
