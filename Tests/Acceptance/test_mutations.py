"""Of the mistakes that editors make, nearly all are found, where they are."""

import json
import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

import pytest

from support.command import OFFICE, copy_project, xuanzhi
from support.mutations import KINDS, Mistake, mistakes

# How many mistakes are drawn by each seed.
DRAWS = {20220520: 200, 1: 100, 2: 100}
SHARE = 0.95
WORKERS = 2
TODAY = ("--now", "2026-12-31")
# What the office has still to fill in is no false alarm, nor is the image that waits for a mistake.
EXPECTED = {"not-configured", "unused-media"}


def diagnostics(project: Path) -> list[dict]:
    result = xuanzhi("check", "-C", project, *TODAY, "--format", "json")
    assert result.returncode in (0, 1), f"check ended with {result.returncode}:\n{result.stderr}"
    return json.loads(result.stdout)["diagnostics"]


def identity(problem: dict) -> tuple:
    """What a diagnostic says, wherever it stands."""
    return problem["rule"], problem["path"], problem["message"]


@pytest.fixture(scope="module")
def original(tmp_path_factory) -> Path:
    """The real content, with an image that a mistake can show."""
    project = copy_project(tmp_path_factory.mktemp("original"))
    (project / "Content/media").mkdir(exist_ok=True)
    shutil.copy(OFFICE / "Content/media/square.png", project / "Content/media/square.png")
    return project


def read(project: Path) -> dict[str, bytes]:
    """The texts and data, by path."""
    paths = [path for path in (project / "Content").rglob("*") if path.suffix in (".md", ".yml", ".csv")]
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in paths}


def make(mistake: Mistake, project: Path) -> None:
    for path, data in mistake.changes:
        target = project / path
        if data is None:
            target.unlink()
        else:
            target.write_bytes(data)


def undo(mistake: Mistake, project: Path, files: dict[str, bytes]) -> None:
    for path, _ in mistake.changes:
        if path in files:
            (project / path).write_bytes(files[path])
        else:
            (project / path).unlink()


def test_no_false_alarm(original):
    alarms = [problem for problem in diagnostics(original) if problem["rule"] not in EXPECTED]
    assert alarms == []


@pytest.mark.parametrize("seed", DRAWS)
def test_mistakes_are_found_where_they_are(seed, original, tmp_path, capsys):
    files = read(original)
    known = {identity(problem) for problem in diagnostics(original)}
    count = DRAWS[seed]
    drawn = list(mistakes(files, count, seed))
    assert len(KINDS) >= 30 and len(drawn) == count
    copies = SimpleQueue()
    for number in range(WORKERS):
        copies.put(shutil.copytree(original, tmp_path / str(number)))

    def find(mistake: Mistake) -> tuple[bool, list[dict]]:
        project = copies.get()
        try:
            make(mistake, project)
            new = [problem for problem in diagnostics(project) if identity(problem) not in known]
            undo(mistake, project, files)
        finally:
            copies.put(project)
        return any(mistake.is_found_by(problem) for problem in new), new

    with ThreadPoolExecutor(WORKERS) as pool:
        found = list(pool.map(find, drawn))

    hits = sum(hit for hit, _ in found)
    missed = Counter(mistake.kind for mistake, (hit, _) in zip(drawn, found) if not hit)
    with capsys.disabled():
        print(f"\nmistakes found at their place: {hits} of {count} ({hits / count:.1%}), {len(KINDS)} kinds, seed {seed}")
        for mistake, (hit, new) in zip(drawn, found):
            if not hit:
                said = [f"{problem['path']}:{problem.get('line')} {problem['rule']}" for problem in new]
                print(f"  missed: {mistake.kind} in {mistake.places}; said: {said[:3]}")
    assert hits >= SHARE * count, f"missed: {dict(missed)}"
