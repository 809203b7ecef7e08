"""A made-up white paper of about 150 A4 pages, always the same: 12 sections in Chinese and English
with 100 data tables, 100 charts of every form, 400 footnotes, and references among them.
"""

import random
from pathlib import Path

import corpus

SECTIONS = 12
DATA_SETS = 100
NOTES = 400
FORMS = ["column", "line", "bar", "stacked-column", "progress"]


def write(root: Path) -> None:
    """Writes a content folder that holds nothing but the paper and the settings of a site."""
    rng = random.Random(SECTIONS)
    content = root / "Content"
    corpus.put(content / "site.yml", corpus.site())
    paper = content / "papers" / "2022"
    corpus.put(paper / "paper.zh.md", "---\ntitle: 测试白皮书\nyear: 2022\ndate: 2022-12-31\n---\n\n虚构的白皮书，用来测量。\n")
    corpus.put(paper / "paper.en.md", "---\ntitle: Test white paper\n---\n\nA made-up paper to measure with.\n")
    for number in range(DATA_SETS):
        data(rng, paper / "data", number)
    for number in range(SECTIONS):
        for language in ("zh", "en"):
            section(random.Random(number), paper, number, language)


def data(rng: random.Random, folder: Path, number: int) -> None:
    form = FORMS[number % len(FORMS)]
    series = 2 if form == "stacked-column" else 1
    rows = [
        ",".join([str(2013 + year)] + [f"{rng.randint(100, 99999) / 10}" for _ in range(series)])
        for year in range(rng.randint(3, 5))
    ]
    keys = [f"v{n}" for n in range(1, series + 1)]
    corpus.put(folder / f"d{number}.csv", "\n".join([",".join(["year"] + keys)] + rows) + "\n")
    columns = "".join(
        f"  - {{ key: {key}, type: number, name: {{ zh: 指标{key}, en: Indicator {key} }},"
        " unit: { zh: 件, en: cases } }\n"
        for key in keys
    )
    target = "    target: { value: 9000, name: { zh: 目标, en: Target } }\n" if form == "progress" else ""
    corpus.put(
        folder / f"d{number}.yml",
        f"title: {{ zh: 第{number}组数据, en: Data set {number} }}\n"
        "as_of: 2022-12-31\n"
        "sources:\n  - { title: 虚构的来源, issuer: 测试机构, date: 2022-12-31 }\n"
        "columns:\n  - { key: year, type: year, name: { zh: 年份, en: Year } }\n"
        f"{columns}tables:\n  - {{ id: t{number} }}\ncharts:\n  - id: c{number}\n    form: {form}\n"
        "    finding: { zh: 数值是随机的。, en: The values are random. }\n"
        f"    series: [{', '.join(keys)}]\n{target}",
    )


def section(rng: random.Random, paper: Path, number: int, language: str) -> None:
    zh = language == "zh"
    words = corpus.ZH_WORDS if zh else corpus.EN_WORDS
    joint, stop = ("", "。") if zh else (" ", ". ")
    title = f"第{number}方面" if zh else f"Aspect {number}"
    sets = range(number * DATA_SETS // SECTIONS, (number + 1) * DATA_SETS // SECTIONS)
    notes = range(number * NOTES // SECTIONS, (number + 1) * NOTES // SECTIONS)
    marks = iter(notes)

    def sentence() -> str:
        return joint.join(rng.choice(words) for _ in range(rng.randint(12, 24))) + stop

    text = f"---\ntitle: {title}\n---\n"
    for index, data_set in enumerate(sets):
        text += f"\n{'##' if index % 3 == 0 else '###'} {sentence()[:12].strip()}\n"
        for _ in range(4):
            note = next(marks, None)
            text += "\n" + sentence().strip()
            text += f"[^n{note}]\n" if note is not None else "\n"
        see = "见" if zh else "See "
        text += f"\n{see}[@t{data_set}]{'、' if zh else ', '}[@c{data_set}]{stop.strip()}\n"
        text += f"\n::table{{#t{data_set}}}\n\n::chart{{#c{data_set}}}\n"
    for note in marks:
        text += f"\n{sentence().strip()}[^n{note}]\n"
    for note in notes:
        text += f"\n[^n{note}]: {sentence().strip()}\n"
    corpus.put(paper / f"{number + 1:02}-aspect-{number}.{language}.md", text)
