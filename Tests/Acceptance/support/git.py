"""Real git, for projects that a test makes."""

import subprocess
from pathlib import Path

from support.command import environment

EDITOR = "editor@example.org"


def git(project: Path, *arguments: str) -> None:
    """Runs git in a project, as an editor, and expects success."""
    names = {f"GIT_{role}_{part}": EDITOR for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
    subprocess.run(["git", "-C", project, *arguments], check=True, capture_output=True, env=environment(**names))


def commit_all(project: Path) -> None:
    """Makes a repository of a project, with all of it in one commit."""
    git(project, "init", "-q")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "all")
