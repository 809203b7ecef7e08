"""What editors are told of the keys: the schemas accept all real front matter, and refuse what the check refuses."""

import copy
import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from support.command import OFFICE, ROOT, xuanzhi

EDITOR = ROOT / ".vscode"
ENGLISH_OFFICE = ROOT / "Tests" / "Fixtures" / "EnglishOffice"
PROJECTS = {"real": (ROOT, "zh"), "office": (OFFICE, "zh"), "english": (ENGLISH_OFFICE, "en")}


class Core(yaml.SafeLoader):
    """YAML as editors read it (version 1.2): a date is a text."""


Core.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def kind(path: Path) -> str | None:
    """Which schema a file of the content belongs to, without the role."""
    name = path.name.split(".")[0]
    match path.parts[path.parts.index("Content") + 1 :]:
        case ["site.yml"]:
            return "site"
        case ["units.yml"]:
            return "units"
        case ["papers", _, "data", _] if path.suffix == ".yml":
            return "data"
        case ["plans", _, _]:
            return "plan" if name == "plan" else "task"
        case ["weeks", _, _]:
            return "week" if name == "week" else "event"
        case ["papers", _, _]:
            return "paper" if name == "paper" else "section"
        case ["news", _]:
            return "news"
        case ["pages", _]:
            return "page"
    return None


def documents() -> list[tuple[str, str, dict]]:
    """All YAML of the three projects: the file, its schema, what it says."""
    found = []
    for project, source in PROJECTS.values():
        for path in sorted((project / "Content").rglob("*")):
            if path.suffix not in (".md", ".yml") or not (name := kind(path)):
                continue
            text = path.read_text()
            if path.suffix == ".md":
                text = text.split("---\n")[1]
                name += ".source" if f".{source}." in path.name else ".translation"
            found.append((path.relative_to(ROOT).as_posix(), name, yaml.load(text, Core)))
    return found


def validator(name: str) -> jsonschema.Draft7Validator:
    schema = json.loads((EDITOR / "schemas" / f"{name}.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def test_committed_files_are_what_the_program_writes(tmp_path):
    assert xuanzhi("schema", "-o", tmp_path).returncode == 0
    written = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path: (EDITOR / path).read_bytes() for path in written}
    assert written == kept, "run: xuanzhi schema -o .vscode"
    assert {path.name for path in (EDITOR / "schemas").iterdir()} == {path.name for path in written if len(path.parts) == 2}


def test_all_content_is_valid():
    validators = {name: validator(name) for name in {name for _, name, _ in documents()}}
    # Every kind is there in both roles, and the three files of YAML.
    assert len(validators) == 8 * 2 + 3
    for path, name, value in documents():
        errors = [error.message for error in validators[name].iter_errors(value)]
        assert errors == [], path


@pytest.mark.parametrize("name", sorted({name for _, name, _ in documents()}))
def test_missing_and_unknown_keys_are_refused(name):
    """At every depth of a real file."""
    checked = validator(name)
    value = max((value for _, other, value in documents() if other == name), key=lambda value: len(str(value)))
    tried = 0
    for path, schema in objects(checked.schema, value):
        for key in schema.get("required", []):
            assert not checked.is_valid(without(value, path, key)), (path, key)
            tried += 1
        assert not checked.is_valid(having(value, path, "titel")), path
    assert tried > 0 or name in ("section.translation",)


def objects(schema: dict, value, path=()):
    """The maps of a value with their schemas."""
    if isinstance(value, dict) and "properties" in schema:
        yield path, schema
        for key, part in value.items():
            yield from objects(schema["properties"][key], part, (*path, key))
    if isinstance(value, list) and "items" in schema:
        for index, part in enumerate(value):
            yield from objects(schema["items"], part, (*path, index))


def at(value, path):
    for step in path:
        value = value[step]
    return value


def without(value, path, key):
    changed = copy.deepcopy(value)
    del at(changed, path)[key]
    return changed


def having(value, path, key):
    changed = copy.deepcopy(value)
    at(changed, path)[key] = "x"
    return changed


@pytest.mark.parametrize(
    "keys, is_valid",
    [
        ({"waivers": [{"rule": "half-width-punctuation", "quote": "甲", "note": "乙"}]}, True),
        ({"waivers": [{"rule": "half-width", "quote": "甲", "note": "乙"}]}, False),
        ({"waivers": [{"rule": "unknown-unit", "quote": "甲", "note": "乙"}]}, False),
        ({"source_blocks": ["3f9a1c2e"]}, True),
        ({"source_blocks": ["3F9A1C2E"]}, False),
        ({"source_blocks": ["3f9a1c"]}, False),
    ],
)
def test_rules_and_fingerprints_are_known_to_the_editor(keys, is_valid):
    schema = json.loads((EDITOR / "schemas/page.translation.json").read_text())
    assert jsonschema.Draft7Validator(schema).is_valid({"title": "T", **keys}) == is_valid


def test_settings_name_the_schemas_for_files_that_are_there():
    settings = json.loads((EDITOR / "settings.json").read_text())
    for schema, pattern in settings["yaml.schemas"].items():
        assert (ROOT / schema).is_file()
        assert list(ROOT.glob(pattern)), pattern
    named = {Path(schema).stem for schema in settings["yaml.schemas"]}
    assert named == {"site", "units", "data"}


def test_snippets_have_places_to_fill_in_and_all_keys():
    snippets = json.loads((EDITOR / "xuanzhi.code-snippets").read_text())
    by_prefix = {snippet["prefix"][0]: "\n".join(snippet["body"]) for snippet in snippets.values()}
    for path, name, value in documents():
        if "." not in name:
            continue
        front, role = name.split(".")
        body = by_prefix[f"xz-{front}" + ("" if role == "source" else "-translation")]
        assert set(value) <= set(re.findall(r"^(?:# )?([a-z_]+): ", body, re.M)), path
    assert {":::note", ":::table", ":::chart"} <= set(by_prefix)
