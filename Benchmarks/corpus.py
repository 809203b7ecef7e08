"""A made-up content folder of any size, the same for the same size.

Half of the Markdown files are tasks in Chinese, half their English translations: 1.5 to 4 KB of
text each with headings, lists and links, a table in 30 %, a footnote in 10 %, a leading unit and
up to three supporting ones out of 60.
"""

import random
from pathlib import Path

UNITS = 60
TASKS_A_PLAN = 500
CHAPTERS = 10

ZH_WORDS = "加强 知识产权 保护 推进 专利 转化 运用 完善 服务 体系 开展 培训 宣传 建立 机制 企业 商标 地理标志 监管 标准".split()
EN_WORDS = (
    "the protection of intellectual property rights and patent use services for enterprises "
    "training publicity supervision standards trademarks cooperation between departments"
).split()


def write(root: Path, pages: int) -> None:
    """Writes a content folder with `pages` Markdown files of tasks below `root`."""
    rng = random.Random(pages)
    content = root / "Content"
    put(content / "site.yml", site())
    put(content / "units.yml", units())
    tasks = pages // 2
    for plan, first in enumerate(range(0, tasks, TASKS_A_PLAN)):
        year = 2000 + plan
        folder = content / "plans" / str(year)
        put(folder / "plan.zh.md", plan_zh(year))
        put(folder / "plan.en.md", plan_en(year))
        count = min(TASKS_A_PLAN, tasks - first)
        for number in range(1, count + 1):
            zh, en = task(rng, number, count)
            put(folder / f"{number:02}.zh.md", zh)
            put(folder / f"{number:02}.en.md", en)


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def site() -> str:
    return (
        "name: { zh: 测试网站, en: Test site }\n"
        "languages: [zh, en]\n"
        "base_url: https://www.example.org/\n"
    )


def units() -> str:
    rows = [
        f"  - id: unit-{n}\n    kind: body\n    name: {{ zh: 第{n}单位, en: Unit {n} }}\n"
        for n in range(1, UNITS + 1)
    ]
    return "units:\n" + "".join(rows)


def plan_zh(year: int) -> str:
    chapters = "".join(f"  - 第{n}部分\n" for n in range(1, CHAPTERS + 1))
    return (
        f"---\ntitle: 关于印发{year}年测试要点的通知\ndocument: {year}年测试要点\nissuer: unit-1\n"
        f"date: {year}-01-10\nyear: {year}\nchapters:\n{chapters}---\n\n现印发给你们，请遵照执行。\n"
    )


def plan_en(year: int) -> str:
    chapters = "".join(f"  - Part {n}\n" for n in range(1, CHAPTERS + 1))
    return (
        f"---\ntitle: Notice on the test plan of {year}\ndocument: Test plan of {year}\n"
        f"chapters:\n{chapters}---\n\nThe plan is issued to you.\n"
    )


def task(rng: random.Random, number: int, count: int) -> tuple[str, str]:
    lead, *others = rng.sample(range(1, UNITS + 1), rng.randint(1, 4))
    sections = rng.randint(2, 4)
    has_table = rng.random() < 0.3
    has_note = rng.random() < 0.1
    other = rng.randint(1, count)

    units = f"  - unit: unit-{lead}\n    role: lead\n    quote: 第{lead}单位\n" + "".join(
        f"  - unit: unit-{n}\n    role: support\n    quote: 第{n}单位\n" for n in others
    )
    named_zh = "、".join(f"第{n}单位" for n in [lead, *others])
    named_en = ", ".join(f"Unit {n}" for n in [lead, *others])
    zh = [
        f"---\ntitle: 第{number}项任务\nsummary: {zh_sentence(rng)}\nnumber: {number}\n"
        f"chapter: {(number - 1) * CHAPTERS // count + 1}\nunits:\n{units}---\n\n"
        f"**（{number}）第{number}项任务。**由{named_zh}落实。{zh_sentence(rng)}\n"
    ]
    en = [
        f"---\ntitle: Task {number}\nsummary: {en_sentence(rng)}\n---\n\n"
        f"**({number}) Task {number}.** Carried out by {named_en}. {en_sentence(rng)}\n"
    ]
    for section in range(sections):
        zh.append(f"\n## 措施{section + 1}\n\n" + "".join(zh_sentence(rng) for _ in range(8)) + "\n\n")
        en.append(f"\n## Measure {section + 1}\n\n" + " ".join(en_sentence(rng) for _ in range(6)) + "\n\n")
        for _ in range(3):
            zh.append(f"- {zh_sentence(rng)}\n")
            en.append(f"- {en_sentence(rng)}\n")
    zh.append(f"\n参见[第{other}项]({other:02}.zh.md)。\n")
    en.append(f"\nSee [task {other}]({other:02}.en.md).\n")
    if has_table:
        rows = [[rng.randint(1, 999) for _ in range(3)] for _ in range(4)]
        table = "".join(f"| {first} | {second} | **{third}** |\n" for first, second, third in rows)
        for text in (zh, en):
            text.append(f"\n| 2020 | 2021 | 2022 |\n| ---: | ---: | ---: |\n{table}")
    if has_note:
        zh.append("\n数据见注[^1]。\n\n[^1]: 测试数据。\n")
        en.append("\nSee the note[^1].\n\n[^1]: Test data.\n")
    return "".join(zh), "".join(en)


def zh_sentence(rng: random.Random) -> str:
    return "".join(rng.sample(ZH_WORDS, 8)) + "，" + "".join(rng.sample(ZH_WORDS, 6)) + "。"


def en_sentence(rng: random.Random) -> str:
    return " ".join(rng.sample(EN_WORDS, 14)).capitalize() + "."
