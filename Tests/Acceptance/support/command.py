"""Running the release binary, and copies of the project to run it on."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# An invented office, whose content has every kind of thing.
OFFICE = ROOT / "Tests" / "Fixtures" / "Office"
BINARY = ROOT / ".build" / "release" / "xuanzhi"

# An address to build for; example.org belongs to nobody.
EXAMPLE_ADDRESS = "https://www.example.org/ip/"

# What may be set on the machine of whoever runs the tests, and would change the outcome.
UNWANTED = ("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "SOURCE_DATE_EPOCH", "TZ", "LANGUAGE")


def environment(**changes: str) -> dict[str, str]:
    """A clean environment with the given changes."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in UNWANTED and not name.startswith("LC_")
    }
    return clean | {"LANG": "C.UTF-8"} | changes


def xuanzhi(*arguments, program=BINARY, prefix=(), env=None, cwd=None, umask=-1) -> subprocess.CompletedProcess:
    """Runs the binary to its end; standard output and standard error come back as text."""
    assert BINARY.exists(), f"{BINARY} is missing: run `make test`, or `swift build -c release --product xuanzhi`"
    return subprocess.run(
        [*prefix, program, *arguments],
        env=env or environment(),
        cwd=cwd or ROOT,
        umask=umask,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def build(project: Path, output: Path, *arguments, **options) -> subprocess.CompletedProcess:
    """Builds a project into a folder and expects success."""
    result = xuanzhi("build", "-C", project, "-o", output, *arguments, **options)
    assert result.returncode == 0, f"the build failed ({result.returncode}):\n{result.stdout}{result.stderr}"
    return result


def copy_project(target: Path) -> Path:
    """A copy of what a build reads, for tests that change it."""
    shutil.copytree(ROOT / "Content", target / "Content")
    return target
