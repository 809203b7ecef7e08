"""A small white paper in which nothing is wrong, and what can be wrong with it, one flaw at a time."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from support.command import OFFICE

FOLDER = "Content/papers/2099"

COVER = """\
---
title: 用来出错的白皮书
year: 2099
published: 2024-01-01 09:00
sources:
  - id: register
    title: 台账
---

摘要。
"""

FIRST = """\
---
title: 第一部分
---

见[@values]、[@values-chart]、[@words]和[@square]。

::table{#values}

::chart{#values-chart}

:::table[文字里的表]{#words source=register}
| 甲 | 乙 |
| --- | --- |
| 1 | 2 |
:::

:::figure[方形]{#square source=register}
![红色的方形](../../media/square.png)
:::

## 标题 {#heading}

:::term[名词]{#word}
说明。
:::

一句话[^note]。

[^note]: 注。
"""

SECOND = """\
---
title: 第二部分
---

见[@heading]和[@word]。
"""

DEFINITION = """\
title: { zh: 数值, en: Values }
sources:
  - id: register
    title: 台账
columns:
  - { key: year, type: year, name: { zh: 年份, en: Year } }
  - { key: number, type: number, name: { zh: 数量, en: Number }, unit: { zh: 件, en: cases } }
  - { key: growth, type: text, name: { zh: 增长, en: Growth } }
  - { key: source, type: source, name: { zh: 来源, en: Source } }
tables:
  - id: values
charts:
  - id: values-chart
    form: column
    series: [number]
    finding: { zh: 数量增加。, en: The number rises. }
"""

VALUES = """\
year,number,growth,source
2097,1.5,,register
2098,2,33%,register
"""

FILES = {
    "paper.zh.md": COVER,
    "01-first.zh.md": FIRST,
    "02-second.zh.md": SECOND,
    "data/values.yml": DEFINITION,
    "data/values.csv": VALUES,
}


@dataclass(frozen=True)
class Flaw:
    """What is changed in a file, and what is to be said of it."""

    file: str
    old: str
    new: str
    rule: str
    # The text that the message points at, if it is not the new one.
    place: str = ""
    # A word of the message or its help.
    says: str = ""

    def apply(self, project: Path) -> tuple[int, int]:
        """Changes the file; gives the line and the column of the place, counted in characters."""
        path = project / FOLDER / self.file
        text = path.read_text(encoding="utf-8")
        assert text.count(self.old) == 1, f"{self.file}: {self.old!r}"
        text = text.replace(self.old, self.new)
        path.write_text(text, encoding="utf-8")
        before = text[: text.index(self.place or self.new)]
        return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


FLAWS = {
    "dangling reference": Flaw("02-second.zh.md", "[@heading]", "[@headings]", "broken-reference", says="[@heading]"),
    "reference to no term": Flaw("02-second.zh.md", "[@word]", "[@nothing-like-it]", "broken-reference"),
    "id of a heading twice": Flaw(
        "02-second.zh.md", "见[", "## 又一个 {#square}\n\n见[", "duplicate-id", place="## 又一个", says="square"
    ),
    "two figures of one id": Flaw(
        "01-first.zh.md",
        "## 标题",
        ":::figure[又一个]{#square source=register}\n![又一个方形](../../media/square.png)\n:::\n\n## 标题",
        "duplicate-id",
        place=":::figure[又一个]",
        says="01-first.zh.md",
    ),
    "chart placed twice": Flaw(
        "02-second.zh.md", "见[", "::chart{#values-chart}\n\n见[", "duplicate-id", place="::chart", says="values-chart"
    ),
    "two tables of one id in the data": Flaw(
        "data/values.yml", "  - id: values\n", "  - id: values\n  - id: values\n",
        "duplicate-id", place="values\ncharts",
    ),
    "exhibit that nobody defined": Flaw(
        "02-second.zh.md", "见[", "::table{#vallues}\n\n见[", "exhibit", place="::table", says="values"
    ),
    "chart placed as a table": Flaw(
        "01-first.zh.md", "::chart{#values-chart}", "::table{#values-chart}", "exhibit", says="::chart{#values-chart}"
    ),
    "table without a source": Flaw(
        "01-first.zh.md", "{#words source=register}", "{#words}", "missing-source", place=":::table[文字", says="source"
    ),
    "source that is not listed": Flaw(
        "01-first.zh.md", "{#words source=register}", "{#words source=registre}", "missing-source",
        place="source=registre", says="register",
    ),
    "data without a source": Flaw(
        "data/values.yml", "sources:\n  - id: register\n    title: 台账\n", "",
        "missing-source", place="title", says="sources",
    ),
    "quotation without its document": Flaw(
        "02-second.zh.md", "见[", ":::quote\n原文。\n:::\n\n见[", "missing-source", place=":::quote", says="《"
    ),
    "image without a text alternative": Flaw(
        "01-first.zh.md", "![红色的方形]", "![]", "missing-alternative", says="!["
    ),
    "chart without a finding": Flaw(
        "data/values.yml", "    finding: { zh: 数量增加。, en: The number rises. }\n", "", "missing-key", place="id: values-chart", says="finding"
    ),
    "table without a caption": Flaw(
        "01-first.zh.md", ":::table[文字里的表]", ":::table", "exhibit", says="caption"
    ),
    "directive that never ends": Flaw(
        "02-second.zh.md", "见[", ":::note\n见[", "directive", place=":::note", says=":::"
    ),
    "unknown directive": Flaw(
        "02-second.zh.md", "见[", ":::notes\n文。\n:::\n\n见[", "directive", place="notes\n", says="note"
    ),
    "attribute that nobody knows": Flaw(
        "01-first.zh.md", "{#words source=register}", "{#words source=register units=件}", "directive",
        place="units=件", says="unit",
    ),
    "merged cells that make no rectangle": Flaw(
        "01-first.zh.md", "| 1 | 2 |", "| ^ | < |", "table-row", place="| 甲 | 乙 |", says="rectangle"
    ),
    "footnote without its text": Flaw("02-second.zh.md", "见[", "见[^lost][", "footnote", place="[^lost]"),
    "ragged row": Flaw("data/values.csv", "2098,2,33%,register", "2098,2,33%", "csv-row", says="commas"),
    "text in a number column": Flaw("data/values.csv", "2098,2,", "2098,两件,", "csv-value", place="两件", says="digits"),
    "number with its unit": Flaw("data/values.csv", "1.5", "1.5 %", "csv-value", says="1.5"),
    "year that is none": Flaw("data/values.csv", "2098", "98", "csv-value", place="98,2", says="four digits"),
    "source of a row that is not listed": Flaw(
        "data/values.csv", "33%,register", "33%,registre", "csv-value", place="registre", says="register"
    ),
    "column that is not described": Flaw(
        "data/values.csv", "year,number,growth,source", "year,number,grwth,source", "csv-column", place="grwth"
    ),
    "quotation mark that never closes": Flaw(
        "data/values.csv", "33%", '"33%', "csv-row", says="quotation mark"
    ),
    "chart of words": Flaw(
        "data/values.yml", "series: [number]", "series: [growth]", "chart-data", place="growth]", says="number"
    ),
    "chart of a column that is not there": Flaw(
        "data/values.yml", "series: [number]", "series: [numbr]", "csv-column", place="numbr]", says="number"
    ),
    "chart of an unknown form": Flaw(
        "data/values.yml", "form: column", "form: pie", "invalid-value", place="pie", says="column"
    ),
    "sort by a column that is not there": Flaw(
        "data/values.yml", "  - id: values\n", "  - { id: values, sort: -yeer }\n", "csv-column", place="-yeer",
        says="year",
    ),
    "unknown key of the data": Flaw(
        "data/values.yml", "sources:", "as-of: 2099-01-01\nsources:", "unknown-key", place="as-of", says="as_of"
    ),
    "section of no unit": Flaw(
        "02-second.zh.md", "title: 第二部分", "title: 第二部分\nunits:\n  - { unit: nobody, role: contributor }",
        "unknown-unit", place="nobody",
    ),
    "section on no task": Flaw(
        "02-second.zh.md", "title: 第二部分", "title: 第二部分\ntasks: [2099/1]", "unknown-task", place="2099/1"
    ),
}


def copy_with_paper(target: Path) -> Path:
    """A copy of the invented office with the white paper in which nothing is wrong."""
    shutil.copytree(OFFICE / "Content", target / "Content")
    for name, text in FILES.items():
        path = target / FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return target


PLACED = re.compile(r"^(\S+?)(?::(\d+):(\d+))?: (error|warning): (.+) \[([a-z-]+)\]$")


@dataclass
class Message:
    file: str
    line: int
    column: int
    severity: str
    text: str
    rule: str
    # The lines below the message: what stands there, the help, the notes.
    rest: list[str]

    @property
    def help(self) -> str:
        return " ".join(line.strip() for line in self.rest if line.startswith("  help: "))


def messages(output: str) -> list[Message]:
    found: list[Message] = []
    for line in output.splitlines():
        if match := PLACED.match(line):
            file, number, column, severity, text, rule = match.groups()
            found.append(Message(file, int(number or 0), int(column or 0), severity, text, rule, []))
        elif found:
            found[-1].rest.append(line)
    return found
