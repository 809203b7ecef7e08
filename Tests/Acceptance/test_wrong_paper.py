"""A white paper with everything wrong: each flaw is said once, with its place and its remedy, and the site stays."""

import pytest

from support import folder
from support.command import build, xuanzhi
from support.papers_with_flaws import FLAWS, FOLDER, copy_with_paper, messages

# Flaws of a file that could not be read hide what else is wrong with what it defines, and some spoil the place of
# others. These stand together in one paper.
TOGETHER = [
    "dangling reference",
    "id of a heading twice",
    "two figures of one id",
    "exhibit that nobody defined",
    "table without a source",
    "image without a text alternative",
    "quotation without its document",
    "footnote without its text",
    "ragged row",
    "section on no task",
]


@pytest.fixture
def paper(tmp_path):
    return copy_with_paper(tmp_path / "project")


def test_the_paper_itself_is_right(paper, tmp_path):
    result = build(paper, tmp_path / "site")
    assert not messages(result.stderr)


@pytest.mark.parametrize("name", FLAWS)
def test_flaw_is_said_once_with_its_place_and_its_remedy(paper, name):
    flaw = FLAWS[name]
    line, column = flaw.apply(paper)
    result = xuanzhi("check", "-C", paper)
    assert result.returncode == 1, result.stdout + result.stderr
    [message] = messages(result.stderr)
    assert (message.rule, message.severity) == (flaw.rule, "error"), result.stderr
    assert message.file == f"{FOLDER}/{flaw.file}"
    assert (message.line, message.column) == (line, column), result.stderr
    assert message.help, result.stderr
    assert flaw.says in message.text + "\n".join(message.rest), result.stderr


def test_section_numbers_with_a_gap(paper):
    (paper / FOLDER / "02-second.zh.md").rename(paper / FOLDER / "03-second.zh.md")
    result = xuanzhi("check", "-C", paper)
    assert result.returncode == 1
    [message] = messages(result.stderr)
    assert message.rule == "number-gap" and message.help, result.stderr
    assert message.file.startswith(FOLDER) and "2" in message.text, result.stderr


def test_values_without_their_definition(paper):
    (paper / FOLDER / "data/values.yml").unlink()
    result = xuanzhi("check", "-C", paper)
    assert result.returncode == 1
    [message] = messages(result.stderr)
    assert message.rule == "missing-file" and message.help, result.stderr
    assert message.file == f"{FOLDER}/data/values.csv"


def test_everything_wrong_at_once_leaves_the_site(paper, tmp_path):
    site = tmp_path / "site"
    build(paper, site)
    before = folder.fingerprint(site)
    for name in TOGETHER:
        FLAWS[name].apply(paper)
    (paper / FOLDER / "02-second.zh.md").rename(paper / FOLDER / "03-second.zh.md")

    result = xuanzhi("build", "-C", paper, "-o", site)
    assert result.returncode == 1, result.stdout + result.stderr
    found = messages(result.stderr)
    expected = [FLAWS[name].rule for name in TOGETHER] + ["number-gap"]
    assert sorted(message.rule for message in found) == sorted(expected), result.stderr
    assert all(message.help for message in found), result.stderr
    assert folder.fingerprint(site) == before
    assert {path.name for path in tmp_path.iterdir()} == {"project", "site"}


def test_no_document_is_written_from_a_wrong_paper(paper, tmp_path):
    FLAWS["dangling reference"].apply(paper)
    result = xuanzhi("export", "epub", "papers/2099", "-C", paper, "-o", tmp_path / "books")
    assert result.returncode == 1
    assert [message.rule for message in messages(result.stderr)] == ["broken-reference"]
    assert not (tmp_path / "books").exists()
