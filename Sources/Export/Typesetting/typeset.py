#!/usr/bin/env python3
"""Sets one document with Typst: a job in, a PDF and diagnostics out.

    python typeset.py [JOB.json]        (without a file: the job is read from standard input)
    python typeset.py --check           (only says whether its packages are there)

The job is a JSON object:
    main        the Typst file, below root
    root        the folder that Typst may read
    output      where the PDF is written
    standards   PDF standards, such as ["a-2a", "ua-1"]
    timestamp   the time of creation that the PDF states, in seconds since 1970
    fonts       folders of fonts; besides them only the fonts within Typst are used

Standard output has a JSON array of {message, file, line, column, hints, text}; file is
relative to root, line and column count from 1 and are null where Typst names no place; text is the
characters that no font has, or null. What Typst only warns of counts as an error too: nothing is
written to `output` while it doubts anything. The same job gives the same bytes.

Exit codes: 0 set, 1 the document has errors, 2 the job cannot be read, 3 a Python package is missing.
"""

import importlib.metadata
import io
import json
import os
import pathlib
import re
import sys

try:
    import pikepdf
    import typst
except ImportError:
    pass  # missing_package says so

REQUIREMENTS = pathlib.Path(__file__).with_name("requirements.txt")


def missing_package():
    """What is wrong with the installed packages, in one line, or None."""
    for line in REQUIREMENTS.read_text(encoding="utf-8").split():
        name, version = line.split("==")
        try:
            found = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found = None
        if found != version:
            had = f"has version {found}, not {version}" if found else "is missing"
            return f"the Python package {name} {had}"
    return None


HEAD = re.compile(r"^(error|warning|help): (.*)$")
PLACE = re.compile(r"^\s*┌─ (.*):(\d+):(\d+)$")
HINT = re.compile(r"^\s*= hint: (.*)$")
MISSING = re.compile(r'the text `"(.+)"` could not be displayed')
LABEL = re.compile(r"label `<(.+)>`")
CODE = re.compile(r"\\u\{([0-9a-f]+)\}")
FONTS = "install the Debian packages fonts-noto-cjk and fonts-arphic-gkai00mp"


def parsed(report, root, main):
    """The diagnostics in Typst's printed report. Where an error lies in the library, its place is the
    call in `main` that led there."""
    found, places = [], []
    for line in report.splitlines():
        if match := HEAD.match(line):
            if match[1] != "help":
                places = []
                found.append({"message": match[2].replace(f"{root}/", ""),
                              "places": places, "hints": [], "text": None})
        elif match := PLACE.match(line):
            file = os.path.relpath(os.path.join(root, match[1]), root)
            places.append((file, int(match[2]), int(match[3]) + 1))
        elif (match := HINT.match(line)) and found:
            found[-1]["hints"].append(match[1])
    source = pathlib.Path(root, main).read_text(encoding="utf-8").split("\n")
    for item in found:
        places = item.pop("places")
        place = next((it for it in places if it[0] == main), places[0] if places else (None,) * 3)
        item["file"], item["line"], item["column"] = place
        item["message"] = item["message"].removeprefix("assertion failed: ")
        if item["message"].startswith("unknown font family"):
            item["hints"] = [FONTS]
        if match := MISSING.search(item["message"]):
            text = CODE.sub(lambda it: chr(int(it[1], 16)), match[1])
            codes = " ".join(f"U+{ord(it):04X}" for it in text)
            item["message"], item["hints"] = f"no font has the character {text} ({codes})", []
            item["text"] = text
            locate(item, text, main, source)
        if match := LABEL.search(item["message"]):
            locate(item, f'"{match[1]}"', main, source)
    return [it for number, it in enumerate(found) if it not in found[:number]]


def locate(item, text, main, source):
    """Gives the diagnostic the place of `text`: in its own line of the main file, else in the first."""
    lines = [item["line"] - 1] if item["file"] == main else range(len(source))
    for line in lines:
        column = source[line].find(text)
        if column >= 0:
            item["file"], item["line"], item["column"] = main, line + 1, column + 1
            return


def typeset(job):
    """The PDF of the job, or None, and the diagnostics."""
    root = os.path.realpath(job["root"])
    main = os.path.relpath(os.path.realpath(job["main"]), root)
    # Typst names files relative to the working folder.
    os.chdir(root)
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=job["fonts"])
    compiler = typst.Compiler(input=main, root=root, font_paths=fonts)
    try:
        pdf, warnings = compiler.compile_with_warnings(
            format="pdf", pdf_standards=job["standards"], timestamp=job["timestamp"])
    except typst.TypstError as error:
        return None, parsed(error.diagnostic, root, main)
    diagnostics = [it for warning in warnings for it in parsed(warning.diagnostic, root, main)]
    header_columns = json.loads(compiler.query("<header-columns>", field="value"))
    return with_row_headers(pdf, header_columns), diagnostics


# Typst tags the cells of header rows only; its function for other header cells needs a feature that
# its Python package cannot switch on. So the cells of header columns are tagged here.


def with_row_headers(pdf, header_columns):
    """`pdf` with the body cells in the first columns of each table as row headers; `header_columns`
    says how many, table by table."""
    if not any(header_columns):
        return pdf
    document = pikepdf.open(io.BytesIO(pdf))
    tree = document.Root.StructTreeRoot
    tables = list(elements(tree, "/Table"))
    assert len(tables) == len(header_columns)
    identified = {}
    for number, (table, columns) in enumerate(zip(tables, header_columns), 1):
        if columns:
            tag_row_headers(table, columns, f"R{number}", identified)
    add_identifiers(document, tree, identified)
    out = io.BytesIO()
    document.save(out, deterministic_id=True)
    return out.getvalue()


def children(element):
    kids = element.get("/K", [])
    if not isinstance(kids, pikepdf.Array):
        kids = [kids]
    return [it for it in kids if isinstance(it, pikepdf.Dictionary) and "/S" in it]


def elements(element, kind):
    """The elements of one kind below an element, in reading order; iterative, as trees are deep."""
    waiting = children(element)[::-1]
    while waiting:
        it = waiting.pop()
        if it.S == kind:
            yield it
        else:
            waiting.extend(children(it)[::-1])


def table_attributes(cell):
    """The dictionary of a cell's attributes that a table owns, made if it has none."""
    attributes = cell.get("/A")
    if attributes is None:
        attributes = cell["/A"] = pikepdf.Array([])
    if isinstance(attributes, pikepdf.Dictionary):
        attributes = cell["/A"] = pikepdf.Array([attributes])
    for it in attributes:
        if it.O == "/Table":
            return it
    attributes.append(pikepdf.Dictionary(O=pikepdf.Name.Table))
    return attributes[len(attributes) - 1]


def tag_row_headers(table, columns, prefix, identified):
    taken = {}  # (row, column) covered by a cell from above: the row headers it is or has
    for row, line in enumerate(elements(table, "/TR")):
        column, heads, body = 0, [], []
        for cell in children(line):
            while (row, column) in taken:
                heads += taken.pop((row, column))
                column += 1
            attributes = table_attributes(cell)
            width = int(attributes.get("/ColSpan", 1))
            own = []
            if cell.S == "/TD" and column < columns:
                name = pikepdf.String(f"{prefix}x{column}y{row}")
                cell.S = pikepdf.Name.TH
                cell.ID = name
                attributes.Scope = pikepdf.Name.Row
                identified[bytes(name)] = cell
                heads.append(name)
                own = [name]
            elif cell.S == "/TD":
                body.append(attributes)
            for down in range(1, int(attributes.get("/RowSpan", 1))):
                for right in range(width):
                    taken[row + down, column + right] = own if right == 0 else []
            column += width
        for attributes in body:
            attributes.Headers = pikepdf.Array([*attributes.get("/Headers", []), *heads])


def add_identifiers(document, tree, identified):
    """Adds names to the tree that leads from names to elements, as one sorted leaf."""
    names = dict(identified)
    waiting = [tree.IDTree] if "/IDTree" in tree else []
    while waiting:
        node = waiting.pop()
        waiting.extend(node.get("/Kids", []))
        leaf = list(node.get("/Names", []))
        names.update((bytes(key), value) for key, value in zip(leaf[::2], leaf[1::2]))
    ordered = sorted(names)
    flat = [it for key in ordered for it in (pikepdf.String(key), names[key])]
    leaf = pikepdf.Dictionary(
        Names=pikepdf.Array(flat),
        Limits=pikepdf.Array([pikepdf.String(ordered[0]), pikepdf.String(ordered[-1])]))
    tree.IDTree = document.make_indirect(
        pikepdf.Dictionary(Kids=pikepdf.Array([document.make_indirect(leaf)])))


def main(arguments):
    if trouble := missing_package():
        print(trouble, file=sys.stderr)
        return 3
    if arguments == ["--check"]:
        return 0
    try:
        text = pathlib.Path(arguments[0]).read_bytes() if arguments else sys.stdin.buffer.read()
        job = json.loads(text)
        output = pathlib.Path(job["output"]).resolve()
        job["fonts"] = [os.path.abspath(it) for it in job["fonts"]]
        pdf, diagnostics = typeset(job)
    except (OSError, ValueError, KeyError) as error:
        print(f"the job cannot be read: {error!r}", file=sys.stderr)
        return 2
    if not diagnostics:
        output.write_bytes(pdf)
    json.dump(diagnostics, sys.stdout)
    print()
    return 1 if diagnostics else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
