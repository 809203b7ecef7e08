"""Mistakes that editors make, each made somewhere in a content by the chance of a seed.

A mistake knows the rules that are right to name it, and the places where a check has to point: the line that was
changed, or the whole file where what is wrong is that something is no longer there.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Files = dict[str, bytes]
HAN = "[\u4e00-\u9fff]"


@dataclass(frozen=True)
class Mistake:
    """Changed files (`None` deletes one) and the places, path and lines, of which one has to be pointed at."""

    kind: str
    rules: tuple[str, ...]
    changes: tuple[tuple[str, bytes | None], ...]
    places: tuple[tuple[str, range | None], ...]

    def is_found_by(self, problem: dict) -> bool:
        """Whether a diagnostic, or a second place that it names, is at the mistake, and under a right rule."""
        if problem["rule"] not in self.rules:
            return False
        return any(self.is_at(place["path"], place.get("line")) for place in [problem, *problem.get("notes", [])])

    def is_at(self, path: str, line: int | None) -> bool:
        return any(path == place and (lines is None or line in lines) for place, lines in self.places)


Maker = Callable[[random.Random, Files], tuple[dict, list] | None]
KINDS: dict[str, tuple[Maker, tuple[str, ...]]] = {}


def kind(name: str, *rules: str):
    """A kind of mistake, and the rules that may find it."""

    def register(maker: Maker) -> Maker:
        assert name not in KINDS and rules
        KINDS[name] = maker, rules
        return maker

    return register


def mistakes(files: Files, count: int, seed: int) -> Iterator[Mistake]:
    """`count` different mistakes, of all kinds in turn; a kind with few places to make it gives fewer."""
    chance = random.Random(seed)
    made = set()
    open_kinds = list(KINDS)
    while open_kinds and len(made) < count:
        for name in list(open_kinds):
            if len(made) == count:
                return
            for _ in range(20):
                maker, rules = KINDS[name]
                drawn = maker(chance, files)
                assert drawn, f"the content has no place for: {name}"
                changes, places = drawn
                mistake = Mistake(name, rules, tuple(changes.items()), tuple(places))
                assert all(files.get(path) != data for path, data in changes.items()), name
                if mistake not in made:
                    made.add(mistake)
                    yield mistake
                    break
            else:
                open_kinds.remove(name)


# Finding places


def text(files: Files, path: str) -> str:
    return files[path].decode()


def body_start(lines: list[str]) -> int:
    return lines.index("---", 1) + 1


def markdown(files: Files, language: str = "", folder: str = "") -> list[str]:
    return [path for path in sorted(files) if path.endswith(f"{language}.md") and f"/{folder}" in path]


def candidates(files: Files, paths: list[str], pattern: str, part: str):
    """All matches of a pattern in the lines of the front matter, the body, or both: path, line from 0, match."""
    found = []
    for path in paths:
        lines = text(files, path).split("\n")
        start = body_start(lines) if path.endswith(".md") else len(lines)
        span = {"front": range(start), "body": range(start, len(lines)), "all": range(len(lines))}[part]
        for index in span:
            found += [(path, index, match) for match in re.finditer(pattern, lines[index])]
    return found


def substitution(
    chance: random.Random,
    files: Files,
    paths: list[str],
    pattern: str,
    change: Callable[[re.Match], str],
    part: str = "all",
):
    """One match of a pattern, changed."""
    places = [
        (path, index, match)
        for path, index, match in candidates(files, paths, pattern, part)
        if change(match) != match.group()
    ]
    if not places:
        return None
    path, index, match = chance.choice(places)
    lines = text(files, path).split("\n")
    line = lines[index]
    lines[index] = line[: match.start()] + change(match) + line[match.end() :]
    return {path: "\n".join(lines).encode()}, [(path, range(index + 1, index + 2))]


def twin(path: str) -> list[str]:
    """The same text in the other language."""
    return [path.replace(".zh.", ".en.") if ".zh." in path else path.replace(".en.", ".zh.")]


def insertion(chance: random.Random, files: Files, paths: list[str], added: list[str]):
    """A paragraph more, after one of the body."""
    at = None
    while at is None:
        path = chance.choice(paths)
        lines = text(files, path).split("\n")
        gaps = [i for i in range(body_start(lines), len(lines)) if lines[i] == "" and is_plain(lines, i)]
        at = chance.choice(gaps) if gaps else None
    lines[at:at] = ["", *added]
    return {path: "\n".join(lines).encode()}, [(path, range(at + 2, at + 2 + len(added)))]


def is_plain(lines: list[str], at: int) -> bool:
    """Whether a paragraph may end here: between paragraphs that are text and no list, table or directive."""
    before = lines[at - 1] if at else ""
    opened = sum(1 for line in lines[:at] if line.startswith(":::") and line != ":::")
    closed = sum(1 for line in lines[:at] if line == ":::")
    return opened == closed and before != "---" and bool(before) and before[0] not in "-|:[#> "


def deletion(
    chance: random.Random,
    files: Files,
    paths: list[str],
    pattern: str,
    part: str,
    lines_of: Callable[[list[str], int], range | None] = lambda lines, index: None,
):
    """One line less; `lines_of` is given the lines and the place of that one, and says where a check can point."""
    places = candidates(files, paths, pattern, part)
    if not places:
        return None
    path, index, _ = chance.choice(places)
    lines = text(files, path).split("\n")
    expected = lines_of(lines, index)
    del lines[index]
    return {path: "\n".join(lines).encode()}, [(path, expected)]


def before(lines: list[str], index: int, pattern: str) -> range:
    """The number of the last line before one that matches a pattern."""
    start = next(number for number in range(index - 1, -1, -1) if re.match(pattern, lines[number]))
    return range(start + 1, start + 2)


def yaml_files(files: Files) -> list[str]:
    return [path for path in sorted(files) if path.endswith((".md", ".yml"))]


def swap_letters(word: str) -> str:
    for index in range(len(word) - 1):
        if word[index] != word[index + 1]:
            return word[:index] + word[index + 1] + word[index] + word[index + 2 :]
    return word + "x"


def other_digit(number: str) -> str:
    return number[:-1] + str((int(number[-1]) + 3) % 10)


# Files


@kind("saved as GBK", "encoding")
def gbk(chance, files):
    path = chance.choice(markdown(files, "zh"))
    line = next(number for number, line in enumerate(files[path].split(b"\n"), 1) if not line.isascii())
    return {path: text(files, path).encode("gb18030")}, [(path, range(line, line + 1))]


@kind("saved with a byte-order mark", "byte-order-mark")
def byte_order_mark(chance, files):
    path = chance.choice(yaml_files(files))
    return {path: b"\xef\xbb\xbf" + files[path]}, [(path, range(1, 2))]


@kind("saved with CRLF", "line-ends")
def crlf(chance, files):
    path = chance.choice(yaml_files(files))
    return {path: files[path].replace(b"\n", b"\r\n")}, [(path, range(1, 2))]


@kind("merge-conflict markers", "merge-conflict")
def conflict(chance, files):
    path = chance.choice(yaml_files(files))
    lines = text(files, path).split("\n")
    at = chance.randrange(1, len(lines) - 1)
    old = lines[at]
    lines[at : at + 1] = ["<<<<<<< HEAD", old, "=======", old + " ", ">>>>>>> work"]
    return {path: "\n".join(lines).encode()}, [(path, range(at + 1, at + 6))]


@kind("renamed file", "missing-file", "file-name")
def renamed(chance, files):
    path = chance.choice([path for path in markdown(files, "zh", "plans/") if "/plan." not in path])
    folder, name = path.rsplit("/", 1)
    new = chance.choice([name.replace(".zh.", "."), name.lstrip("0") if name[0] == "0" else "x" + name])
    places = [(f"{folder}/{new}", None), (folder, None), *((other, None) for other in twin(path))]
    return {path: None, f"{folder}/{new}": files[path]}, places


@kind("file in the wrong folder", "missing-file", "file-name")
def misplaced(chance, files):
    path = chance.choice(markdown(files, "zh", "papers/"))
    new = "Content/" + path.rsplit("/", 1)[1]
    return {path: None, new: files[path]}, [(new, None), *((other, None) for other in twin(path))]


@kind("control character pasted", "control-character")
def control(chance, files):
    return substitution(chance, files, markdown(files), HAN + "|[a-z]{4}", lambda m: m.group() + "\x0b", "body")


@kind("character that reorders the words pasted", "control-character")
def reordering(chance, files):
    signs = "\u202e\u2066\u200b\u200f\u00ad"
    return substitution(chance, files, markdown(files), HAN + "|[a-z]{4}", lambda m: m.group() + chance.choice(signs), "body")


@kind("deleted source file", "missing-file")
def deleted(chance, files):
    path = chance.choice([path for path in markdown(files, "zh", "plans/") if "/26" not in path])
    return {path: None}, [(path, None), (path.rsplit("/", 1)[0], None), *((other, None) for other in twin(path))]


# Front matter


@kind("typo in a key", "unknown-key")
def typo_in_key(chance, files):
    return substitution(
        chance, files, yaml_files(files), r"^[ -]*([a-z_]{4,})(?=:)",
        lambda m: m.group().replace(m.group(1), swap_letters(m.group(1))), "front",
    )


@kind("deleted quotation mark", "yaml", "unknown-key", "wrong-type")
def deleted_quote(chance, files):
    return substitution(chance, files, yaml_files(files), r'(?<=: )"(?=[^"])', lambda m: "", "front")


@kind("deleted bracket", "yaml")
def deleted_bracket(chance, files):
    found = substitution(chance, files, yaml_files(files), r"[\]}]$", lambda m: "", "front")
    if found:
        changes, [(path, lines)] = found
        # The parser sees it at the beginning of the next token.
        return changes, [(path, range(lines.start, lines.start + 2))]


@kind("tab instead of spaces", "yaml")
def tab(chance, files):
    return substitution(chance, files, yaml_files(files), r"^ {2,}(?=[a-z-])", lambda m: "\t", "front")


@kind("wrong indentation", "yaml")
def indentation(chance, files):
    found = substitution(chance, files, yaml_files(files), r"^ {4}(?=[a-z])", lambda m: "   ", "front")
    changes, [(path, lines)] = found
    return changes, [(path, range(lines.start - 1, lines.start + 2))]


@kind("no space after a colon", "yaml")
def glued_key(chance, files):
    found = substitution(chance, files, markdown(files), r"^([a-z]+): (?=[^\[{ ])", lambda m: m.group(1) + ":", "front")
    changes, [(path, lines)] = found
    return changes, [(path, range(lines.start, lines.start + 2))]


@kind("full-width colon after a key", "yaml")
def full_width_colon(chance, files):
    found = substitution(chance, files, markdown(files, "zh"), r"^([a-z]+): ", lambda m: m.group(1) + "：", "front")
    changes, [(path, lines)] = found
    return changes, [(path, range(lines.start, lines.start + 2))]


@kind("colon in a value", "yaml")
def colon_in_value(chance, files):
    return substitution(
        chance, files, markdown(files), r"^(title|summary): (\S\S)(?!\")", lambda m: m.group() + ": ", "front"
    )


@kind("same key twice", "duplicate-key")
def same_key(chance, files):
    path = chance.choice(markdown(files))
    lines = text(files, path).split("\n")
    lines.insert(2, lines[1])
    return {path: "\n".join(lines).encode()}, [(path, range(2, 4))]


@kind("end of the front matter deleted", "front-matter")
def no_end(chance, files):
    path = chance.choice(markdown(files))
    lines = text(files, path).split("\n")
    del lines[body_start(lines) - 1]
    return {path: "\n".join(lines).encode()}, [(path, range(1, 2))]


@kind("start of the front matter deleted", "front-matter")
def no_start(chance, files):
    path = chance.choice(markdown(files))
    return {path: files[path].split(b"\n", 1)[1]}, [(path, range(1, 2))]


@kind("removed required key", "missing-key")
def no_key(chance, files):
    return deletion(chance, files, markdown(files), r"^(title|number|chapter|year|date|start|end|issuer): .*$", "front",
                    lambda lines, index: range(2, 3))


@kind("empty title", "missing-key")
def empty_title(chance, files):
    found = substitution(chance, files, markdown(files), r"^title: .*$", lambda m: "title:", "front")
    changes, [(path, _)] = found
    return changes, [(path, range(1, 3))]


@kind("impossible date", "invalid-date")
def impossible(chance, files):
    return substitution(
        chance, files, yaml_files(files), r"\b(20\d\d)-\d\d-\d\d$",
        lambda m: m.group(1) + chance.choice(["-02-30", "-13-01", "-00-10", "-04-31"]), "front",
    )


@kind("date of another form", "invalid-date")
def other_date(chance, files):
    return substitution(
        chance, files, yaml_files(files), r"\b(20\d\d)-(\d\d)-(\d\d)$",
        lambda m: chance.choice(["{}/{}/{}", "{}.{}.{}", "{}年{}月{}日"]).format(*m.groups()), "front",
    )


@kind("date in the future", "future")
def future(chance, files):
    return substitution(
        chance, files, yaml_files(files), r"(?<!translated: )(?<!start: )(?<!end: )\b20\d\d(-\d\d-\d\d)$", lambda m: "2072" + m.group(1), "front"
    )


@kind("changed before it was published", "date-order")
def changed_too_early(chance, files):
    path = chance.choice(markdown(files, "zh", "news/") + markdown(files, "zh", "pages/"))
    lines = text(files, path).split("\n")
    at = body_start(lines) - 1
    known = [line.split(": ")[1] for line in lines[:at] if re.match("(date|published): ", line)]
    first = known[0] if known else "2022-06-01"
    lines[at:at] = [f"lastmod: {int(first[:4]) - 1}{first[4:10]}"] + ([] if known else [f"published: {first}"])
    return {path: "\n".join(lines).encode()}, [(path, range(at + 1, at + 2))]


@kind("swapped dates", "outside-period")
def swapped(chance, files):
    path = "Content/weeks/2022/week.zh.md"
    old = text(files, path)
    start, end = (re.search(rf"^{key}: (.*)$", old, re.M) for key in ("start", "end"))
    new = old.replace(start.group(), f"start: {end.group(1)}").replace(end.group(), f"end: {start.group(1)}")
    line = old[: start.start()].count("\n") + 1
    return {path: new.encode()}, [(path, range(line, line + 2))]


@kind("event outside its week", "outside-period")
def outside(chance, files):
    return substitution(
        chance, files, ["Content/weeks/2022/launch.zh.md"], r"^(start: 2022-0)4", lambda m: m.group(1) + "5", "front"
    )


@kind("task with the number of another", "invalid-value")
def same_number(chance, files):
    return substitution(chance, files, markdown(files, "zh", "plans/"), r"^number: (\d+)$",
                        lambda m: f"number: {int(m.group(1)) % 26 + 1}", "front")


@kind("chapter that is not there", "invalid-value")
def no_chapter(chance, files):
    return substitution(chance, files, markdown(files, "zh"), r"^chapter: (\d)$", lambda m: m.group() + "7", "front")


@kind("number that is no number", "wrong-type")
def no_number(chance, files):
    return substitution(chance, files, markdown(files, "zh"), r"^(number|chapter|year): \d+$",
                        lambda m: m.group(1) + ": 七", "front")


@kind("unknown unit", "unknown-unit")
def unknown_unit(chance, files):
    return substitution(chance, files, markdown(files, "zh"), r"(unit|issuer): [a-z-]{6,}$",
                        lambda m: swap_letters(m.group()[::-1])[::-1], "front")


@kind("unknown role", "invalid-value")
def unknown_role(chance, files):
    return substitution(chance, files, markdown(files, "zh"), r"role: (named|contributor)$",
                        lambda m: "role: " + chance.choice(["nmaed", "mentioned", "主办"]), "front")


@kind("task that is not there", "unknown-task")
def unknown_task(chance, files):
    return substitution(chance, files, markdown(files, "zh"), r"(?<=tasks: \[)2022/\d+", lambda m: m.group() + "6", "front")


@kind("quote that is not in the text", "quote-not-in-text")
def wrong_quote(chance, files):
    return substitution(chance, files, markdown(files, "zh", "plans/2022/"), r"(?<=quote: )(..)(.)(?=..)",
                        lambda m: m.group(1), "front")


@kind("measure that is not in the text", "quote-not-in-text")
def wrong_measure(chance, files):
    return substitution(chance, files, markdown(files, "zh", "plans/2022/"), rf"(?<=^  - )({HAN}{{4}}){HAN}",
                        lambda m: m.group(1), "front")


@kind("fact in a translation", "translated-fact", "unknown-key")
def fact(chance, files):
    path = chance.choice(markdown(files, "en"))
    lines = text(files, path).split("\n")
    at = body_start(lines) - 1
    lines.insert(at, chance.choice(["number: 7", "date: 2022-05-20", "published: 2022-05-20", "verbatim: true"]))
    return {path: "\n".join(lines).encode()}, [(path, range(at + 1, at + 2))]


@kind("list entry lost in the translation", "translation-parity", "structure-differs")
def lost_entry(chance, files):
    return deletion(chance, files, markdown(files, "en"), r"^  - .*$", "front",
                    lambda lines, index: range(before(lines, index, "[a-z]").start, before(lines, index, "[a-z]").stop + 1))


@kind("wrong type of a value", "wrong-type")
def wrong_type(chance, files):
    return substitution(chance, files, markdown(files), r"^(title|summary): .*$",
                        lambda m: m.group(1) + ": [甲, 乙]", "front")


@kind("wrong document number", "cited-document-number", "document-number")
def document_number(chance, files):
    wrong = ["[2022]1", "(2022)1", "（2022）1", "〔2022〕01", "〔2022〕第1", "【2022】1", "〔22〕1"]
    return substitution(chance, files, markdown(files, "zh"), "〔2022〕1(?=号)", lambda m: chance.choice(wrong))


# Links, images and notes


@kind("broken link", "broken-link")
def broken_link(chance, files):
    return substitution(chance, files, markdown(files), r"\]\((\.\./|[a-z])[^)]*\.(zh|en)\.md",
                        lambda m: m.group()[:-6] + "x" + m.group()[-6:], "body")


@kind("link to a heading that is not there", "broken-anchor")
def wrong_anchor(chance, files):
    return substitution(chance, files, markdown(files), r"\]\((\.\./|[a-z0-9])[^):]*\.md(?=\))",
                        lambda m: m.group() + "#nowhere", "body")


@kind("link into the other language", "broken-link")
def other_language(chance, files):
    return substitution(chance, files, markdown(files), r"\]\((?:\.\./|[a-z0-9])[^):]*\.(zh|en)\.md",
                        lambda m: m.group()[:-6] + (".en.md" if m.group(1) == "zh" else ".zh.md"), "body")


@kind("link without an address", "broken-link")
def empty_link(chance, files):
    return substitution(chance, files, markdown(files), r"\]\([^)]+\)", lambda m: "]()", "body")


@kind("misspelt scheme", "unsafe-address")
def scheme(chance, files):
    return substitution(chance, files, markdown(files), r"\]\(https?://", lambda m: "](htps://", "body")


@kind("image that is not there", "broken-image")
def no_image(chance, files):
    return insertion(chance, files, markdown(files, folder="papers/"), ["![示意图](../../media/none.png)"])


@kind("image without alternative text", "missing-alternative")
def no_alternative(chance, files):
    return insertion(chance, files, markdown(files, folder="papers/"), ["![](../../media/square.png)"])


@kind("note that is not there", "footnote")
def no_note(chance, files):
    return substitution(chance, files, markdown(files), r"\[\^([a-z-]+)\](?!:)", lambda m: f"[^{m.group(1)}x]", "body")


@kind("reference to a table that is not there", "broken-reference")
def no_reference(chance, files):
    return substitution(chance, files, markdown(files), r"\[@([a-z-]+)\]", lambda m: f"[@{m.group(1)}x]", "body")


# Markup


@kind("raw HTML", "raw-html")
def raw_html(chance, files):
    return insertion(chance, files, markdown(files), [chance.choice(["<b>重要</b>", "第一行<br>第二行", "<div>"])])


@kind("code fence without end", "unterminated-fence")
def no_fence_end(chance, files):
    return insertion(chance, files, markdown(files), ["```"])


def directive(lines: list[str], index: int) -> range:
    """The line that opens the directive which ends at `index`."""
    depth = 1
    while depth:
        index -= 1
        depth += 1 if lines[index] == ":::" else -1 if re.match(":::[a-z]", lines[index]) else 0
    return range(index + 1, index + 2)


@kind("end of a directive deleted", "directive")
def no_directive_end(chance, files):
    return deletion(chance, files, markdown(files), "^:::$", "body", directive)


@kind("misspelt directive", "directive")
def misspelt_directive(chance, files):
    return substitution(chance, files, markdown(files), "(?<=^:::)[a-z]+", lambda m: swap_letters(m.group()), "body")


@kind("asterisks deleted", "leftover-markup")
def asterisks(chance, files):
    return substitution(chance, files, markdown(files, folder="plans/"), r"(?<=[。.）])\*\*", lambda m: "", "body")


@kind("heading of the first level", "heading-level")
def first_level(chance, files):
    return substitution(chance, files, markdown(files), "^##(?= )", lambda m: "#", "body")


@kind("heading without its space", "leftover-markup")
def glued_heading(chance, files):
    return substitution(chance, files, markdown(files), "^(##+) ", lambda m: m.group(1), "body")


# Two languages


@kind("heading deleted in the translation", "translation-parity", "structure-differs")
def no_heading(chance, files):
    return deletion(chance, files, markdown(files, "en"), "^##+ .*$", "body")


@kind("paragraph deleted in the translation", "structure-differs", "numbers-differ", "directive", "exhibit")
def no_paragraph(chance, files):
    return deletion(chance, files, markdown(files, "en", "papers/"), "^[A-Z].{40,}$", "body")


@kind("number changed in the translation", "numbers-differ")
def number_in_translation(chance, files):
    return substitution(chance, files, markdown(files, "en"), r"(?<![\w./~-])\d[\d,.]*\d(?![\w/%-])(?![^(]*\))",
                        lambda m: other_digit(m.group()), "body")


@kind("number changed in the Chinese", "numbers-differ")
def number_in_source(chance, files):
    return substitution(chance, files, markdown(files, "zh"), r"(?<![\w./~-])\d[\d.]*\d(?=[件亿万个项家人次])",
                        lambda m: other_digit(m.group()), "body")


@kind("text of the translation left in Chinese", "untranslated-block")
def left_in_chinese(chance, files):
    path = chance.choice(markdown(files, "en", "plans/"))
    front = files[path].split(b"---\n", 2)[:2]
    body = files[twin(path)[0]].split(b"---\n", 2)[2]
    changed = b"---\n".join([*front, body])
    return {path: changed}, [(path, range(front[1].count(b"\n") + 3, changed.count(b"\n") + 1))]


# Punctuation


@kind("half-width comma between Han", "half-width-punctuation")
def half_width(chance, files):
    return substitution(chance, files, markdown(files, "zh"), rf"(?<={HAN})，(?={HAN})", lambda m: ",", "body")


@kind("half-width brackets in Chinese", "half-width-punctuation")
def half_width_brackets(chance, files):
    return substitution(chance, files, markdown(files, "zh", "papers/"), rf"（({HAN}+)）", lambda m: f"({m.group(1)})", "body")


@kind("straight quotation marks in Chinese", "straight-quote")
def straight(chance, files):
    return substitution(chance, files, markdown(files, "zh"), rf"“({HAN}+)”", lambda m: f'"{m.group(1)}"', "body")


@kind("full-width comma in English", "full-width-punctuation")
def full_width(chance, files):
    return substitution(chance, files, markdown(files, "en"), "(?<=[a-z]), (?=[a-z])", lambda m: "，", "body")


@kind("unpaired title mark", "unpaired-mark")
def title_mark(chance, files):
    return substitution(chance, files, markdown(files, "zh"), "[《》]", lambda m: "")


@kind("unpaired bracket", "unpaired-mark")
def bracket(chance, files):
    return substitution(chance, files, markdown(files, "zh"), "[（）]", lambda m: "", "body")


@kind("unpaired quotation mark", "unpaired-mark")
def quotation_mark(chance, files):
    return substitution(chance, files, markdown(files, "zh"), "[“”]", lambda m: "", "body")


@kind("full stop twice", "doubled-word")
def full_stop(chance, files):
    return substitution(chance, files, markdown(files, "zh"), "。", lambda m: "。。", "body")


@kind("paragraph twice", "doubled-word")
def twice(chance, files):
    path, index, _ = chance.choice(candidates(files, markdown(files, "zh"), f"^{HAN}.{{30,}}$", "body"))
    lines = text(files, path).split("\n")
    lines[index:index] = [lines[index], ""]
    return {path: "\n".join(lines).encode()}, [(path, range(index + 1, index + 4))]


# Personal data


@kind("identity-card number", "personal-data")
def identity_card(chance, files):
    digits = "411102" + f"19{chance.randrange(50, 99)}0{chance.randrange(1, 9)}1{chance.randrange(9)}" + f"{chance.randrange(999):03}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    check = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(digits, weights)) % 11]
    return insertion(chance, files, markdown(files, "zh"), [f"申请人身份证号码{digits}{check}。"])


@kind("mobile number", "personal-data")
def mobile(chance, files):
    number = f"1{chance.choice('3578')}{chance.randrange(10**9):09}"
    return insertion(chance, files, markdown(files, "zh"), [f"联系人手机{number}。"])


@kind("mobile number in a unit or in data", "personal-data")
def mobile_in_data(chance, files):
    number = f"1{chance.choice('3578')}{chance.randrange(10**9):09}"
    paths = ["Content/units.yml", "Content/site.yml"] + data_files(files, ".yml") + data_files(files, ".csv")
    return substitution(chance, files, paths, f"{HAN}{{2}}(?=[,，。}}]|$)", lambda m: m.group() + number)


# Data files


def data_files(files: Files, ending: str) -> list[str]:
    return [path for path in sorted(files) if "/data/" in path and path.endswith(ending)]


@kind("figure of a data file that is no number", "csv-value")
def no_figure(chance, files):
    return substitution(chance, files, data_files(files, ".csv"), r"(?<=,)\d+\.\d+", lambda m: m.group().replace(".", "。"))


@kind("comma too many in a data file", "csv-row")
def comma(chance, files):
    return substitution(chance, files, data_files(files, ".csv"), r"(?<=\d)(?=\d\d)", lambda m: ",")


@kind("column that the data file does not have", "csv-column")
def no_column(chance, files):
    found = substitution(chance, files, data_files(files, ".yml"), r"(?<=- key: )[a-z-]+", lambda m: m.group() + "x", "all")
    changes, _ = found
    (path,) = changes
    # The first line of the values names the columns.
    return changes, [(path.replace(".yml", ".csv"), range(1, 2))]
