"""The official text, as extracted from the PDF, put back into sentences.

The extraction has one line of the PDF a line, an empty line between any two, and spaces between Han and
digits or Latin letters that the printed text does not have.
"""

import re

from support.command import ROOT

SOURCE = ROOT / "Tests" / "Fixtures" / "Source" / "luohe-2022-ip-work-plan.txt"
CHAPTER = r"^[一二三四五六七]、"
TASK = r"^(?=（[一二三四五六七八九十]{1,3}）)"


def joined(lines) -> str:
    """Lines of the PDF as one text. It has no English words side by side, so every space goes."""
    return re.sub(r"\s+", "", "".join(lines))


def source_lines() -> list[str]:
    return [line.strip() for line in SOURCE.read_text(encoding="utf-8").splitlines() if line.strip()]


def task_texts() -> dict[int, str]:
    """The text of every task by its number, from its printed number to its last sentence."""
    body = "\n".join(source_lines())
    body = body[body.index("一、加强顶层设计") :]
    body = body[: body.rindex("漯河市知识产权战略实施暨知识产权保护工作联席会议办公室")]
    body = re.sub(CHAPTER + ".*$", "", body, flags=re.MULTILINE)
    parts = re.split(TASK, body, flags=re.MULTILINE)
    tasks = [joined([part]) for part in parts if part.strip()]
    return dict(enumerate(tasks, start=1))


def notice_text() -> str:
    """The notice, from its first sentence to its last, without addressees and date."""
    lines = source_lines()
    first = next(index for index, line in enumerate(lines) if line.startswith("为贯彻落实"))
    last = next(index for index, line in enumerate(lines) if line.startswith("请参照"))
    return joined(lines[first : last + 1])


def chapters() -> list[str]:
    """The titles of the chapters without their numbers, in order."""
    return [line.partition("、")[2] for line in source_lines() if re.match(CHAPTER, line)]
