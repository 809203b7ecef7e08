"""A build that is killed leaves the old site or the new one, complete, and the next build clears up."""

import random
import re
import signal
import subprocess
import time

import pytest

from support import folder
from support.command import BINARY, build, environment

KILLS = 20


@pytest.fixture
def states(project, tmp_path):
    """Two contents that differ on every page: a function that puts one in place, and their fingerprints."""
    settings = project / "Content" / "site.yml"
    original = settings.read_text(encoding="utf-8")
    contents = [original, re.sub(r"(?m)^(name:\s+zh: \S+)", r"\1乙", original)]
    assert contents[0] != contents[1]

    def put(index: int) -> None:
        settings.write_text(contents[index], encoding="utf-8")

    prints = []
    for index in (0, 1):
        put(index)
        build(project, tmp_path / f"expected-{index}" / "site")
        prints.append(folder.fingerprint(tmp_path / f"expected-{index}" / "site"))
    assert prints[0] != prints[1]
    return put, prints


def test_a_killed_build_leaves_a_complete_site(project, tmp_path, states):
    put, prints = states
    home = tmp_path / "published"
    home.mkdir()
    output = home / "site"
    put(0)
    build(project, output)
    # A folder that a build leaves beside the site on purpose is there now already.
    beside = {path.name for path in home.iterdir()}

    put(1)
    began = time.monotonic()
    build(project, output)
    duration = time.monotonic() - began

    moments = random.Random(2022)
    outcomes = set()
    for kill in range(KILLS):
        put(kill % 2)
        process = subprocess.Popen(
            [BINARY, "build", "-C", project, "-o", output],
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(moments.uniform(0, duration))
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = folder.fingerprint(output)
        assert found in prints, f"kill {kill}: {folder.differences(prints[kill % 2], found)[:10]}"
        outcomes.add(prints.index(found) == kill % 2)

    put(0)
    build(project, output)
    assert folder.fingerprint(output) == prints[0]
    assert {path.name for path in home.iterdir()} == beside, "stray files beside the site"
    print(f"builds of {duration:.2f} s; outcomes: {outcomes}")
