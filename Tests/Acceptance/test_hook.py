"""The hook and the recipes for continuous integration, tried with real git: what is judged is what is committed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from support.command import BINARY, ROOT, environment, xuanzhi

ABOUT = "Content/pages/about.zh.md"
RECIPES = ROOT / "docs" / "ci"


def git(project: Path, *arguments: str) -> subprocess.CompletedProcess:
    clean = {name: value for name, value in environment().items() if not name.startswith("GIT_")}
    return subprocess.run(
        ["git", "-c", "user.name=Editor", "-c", "user.email=editor@example.org", *arguments],
        cwd=project, env=clean, capture_output=True, encoding="utf-8", timeout=120,
    )  # fmt: skip


@pytest.fixture
def repository(project) -> Path:
    """The content with the hook and the program, as `git clone` and `make hooks` leave them."""
    shutil.copytree(ROOT / ".ci", project / ".ci")
    (project / ".build/release").mkdir(parents=True)
    (project / ".build/release/xuanzhi").symlink_to(BINARY)
    (project / ".gitignore").write_text("/.build/\n")
    assert git(project, "init", "-q").returncode == 0
    shutil.copy(ROOT / "Makefile", project / "Makefile")
    made = subprocess.run(["make", "hooks"], cwd=project, capture_output=True, encoding="utf-8")
    assert made.returncode == 0, made.stderr
    git(project, "add", "-A")
    first = git(project, "commit", "-q", "-m", "Begin")
    assert first.returncode == 0, first.stderr
    return project


def change(project: Path, old: str, new: str):
    path = project / ABOUT
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def commit(project: Path, *options: str) -> subprocess.CompletedProcess:
    return git(project, "commit", "-q", "-m", "Change", *options)


def test_wrong_content_is_refused_and_mended_content_passes(repository):
    change(repository, "title:", "titel:")
    refused = commit(repository, "-a")
    assert refused.returncode == 1
    assert f"{ABOUT}:2:1: error" in refused.stderr
    assert "nothing was committed" in refused.stderr and "没有提交" in refused.stderr
    change(repository, "titel:", "title:")
    change(repository, "\n---\n", "\n---\n\n一句。\n")
    assert commit(repository, "-a").returncode == 0


def test_staged_content_is_judged_and_not_the_folder(repository):
    change(repository, "\n---\n", "\n---\n\n一句。\n")
    git(repository, "add", ABOUT)
    change(repository, "title:", "titel:")
    passed = commit(repository)
    assert passed.returncode == 0, passed.stderr
    git(repository, "add", ABOUT)
    change(repository, "titel:", "title:")
    assert commit(repository).returncode == 1
    # Nor does the hook change what is staged or what stands in the folder.
    assert "titel:" in git(repository, "show", f":{ABOUT}").stdout
    assert "titel:" not in (repository / ABOUT).read_text()


def test_commit_without_content_needs_no_program(repository):
    (repository / ".build/release/xuanzhi").unlink()
    (repository / "README.md").write_text("x\n")
    git(repository, "add", "README.md")
    assert commit(repository).returncode == 0
    change(repository, "\n---\n", "\n---\n\n一句。\n")
    refused = commit(repository, "-a")
    assert refused.returncode == 1
    assert "make generator" in refused.stderr


def test_hook_leaves_nothing_behind(repository, tmp_path):
    folder = tmp_path / "temporary"
    folder.mkdir()
    change(repository, "title:", "titel:")
    result = subprocess.run(
        ["git", "-c", "user.name=E", "-c", "user.email=e@example.org", "commit", "-q", "-a", "-m", "x"],
        cwd=repository, env=environment(TMPDIR=os.fspath(folder)), capture_output=True,
    )  # fmt: skip
    assert result.returncode == 1
    assert list(folder.iterdir()) == []


def branches(project: Path):
    """Two branches with a change each; the content of one has an error that no hook saw."""
    git(project, "checkout", "-q", "-b", "other")
    change(project, "title:", "titel:")
    assert commit(project, "-a", "--no-verify").returncode == 0
    git(project, "checkout", "-q", "-")
    (project / "README.md").write_text("x\n")
    git(project, "add", "README.md")
    assert commit(project).returncode == 0


def test_merge_is_judged(repository):
    branches(repository)
    before = git(repository, "rev-parse", "HEAD").stdout
    refused = git(repository, "merge", "-q", "--no-edit", "other")
    assert refused.returncode != 0
    assert f"{ABOUT}:2:1: error" in refused.stderr
    assert git(repository, "rev-parse", "HEAD").stdout == before
    change(repository, "titel:", "title:")
    change(repository, "\n---\n", "\n---\n\n一句。\n")
    git(repository, "add", ABOUT)
    assert commit(repository).returncode == 0
    assert len(git(repository, "rev-list", "--parents", "-1", "HEAD").stdout.split()) == 3


def test_cherry_pick_is_left_to_the_server(repository):
    """As docs/checking.md says: git asks no hook."""
    branches(repository)
    assert git(repository, "cherry-pick", "other").returncode == 0


def begin_with_errors(project: Path):
    """An old site: an error that the baseline lists."""
    change(project, "title:", "titel:")
    written = xuanzhi("check", "--write-baseline", "baseline.json", cwd=project)
    assert written.returncode == 0, written.stderr
    git(project, "add", "-A")


def test_baseline_is_respected(repository):
    begin_with_errors(repository)
    listed = commit(repository)
    assert listed.returncode == 0, listed.stderr
    other = repository / "Content/pages/accessibility.zh.md"
    other.write_text(other.read_text().replace("title:", "titel:", 1))
    refused = commit(repository, "-a")
    assert refused.returncode == 1
    assert "accessibility.zh.md:2:1: error" in refused.stderr and ABOUT not in refused.stderr
    git(repository, "checkout", "-q", "HEAD", "Content")
    git(repository, "rm", "-q", "baseline.json")
    assert commit(repository).returncode == 1


# What the last commit announced

LAUNCH = "Content/weeks/2022/launch.zh.md"


def move(project: Path, entry: str = ""):
    path = project / LAUNCH
    path.write_text(path.read_text().replace("start: 2022-04-20\n", f"start: 2022-04-21\n{entry}", 1))


def checked(project: Path, **variables: str) -> str:
    return xuanzhi("check", "-C", project, "--now", "2022-04-19", "--lang", "en", env=environment(**variables)).stderr


def test_a_new_time_that_nobody_is_told_of_is_reported_before_and_in_the_commit(repository):
    move(repository)
    found = checked(repository)
    assert f"{LAUNCH}:4:8: warning" in found and "[unannounced-change]" in found
    assert "the last commit has “2022-04-20”" in found
    assert "changes: [{ date: 2022-04-19, note: " in found
    git(repository, "add", LAUNCH)
    passed = commit(repository)
    assert passed.returncode == 0, passed.stderr
    assert "[unannounced-change]" in passed.stderr
    # Once it is committed, it is what was announced.
    assert "[unannounced-change]" not in checked(repository)


def test_what_is_announced_or_not_in_git_is_not_reported(repository, tmp_path):
    entry = "changes:\n  - date: 2022-04-19\n    note: 改在21日。\n"
    move(repository, entry)
    assert "[unannounced-change]" not in checked(repository)
    git(repository, "checkout", "-q", "HEAD", "--", LAUNCH)
    move(repository)
    (repository / ".git").rename(tmp_path / "elsewhere")
    assert "[unannounced-change]" not in checked(repository)
    assert "[unannounced-change]" in checked(repository, GIT_DIR=str(tmp_path / "elsewhere"))


# Recipes


def steps(job: dict) -> list[str]:
    """The commands of a job of GitHub, Gitea or GitLab."""
    return job.get("script") or [step["run"] for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("name", ["github", "gitlab", "gitea"])
def test_recipe_fails_on_wrong_content_alone(name, repository):
    recipe = yaml.safe_load((RECIPES / f"{name}.yml").read_text())
    jobs = recipe.get("jobs", {"content": recipe.get("content")})
    commands = [command for job in jobs.values() for command in steps(job)]
    checks = [command for command in commands if "xuanzhi check" in command]
    prepared = [command for command in commands if command not in checks]
    assert prepared[-1] == "make generator"

    def is_refused() -> bool:
        return any(
            subprocess.run(["sh", "-ec", step], cwd=repository, env=environment(), capture_output=True).returncode
            for step in checks
        )

    assert not is_refused()
    begin_with_errors(repository)
    assert not is_refused()
    (repository / "baseline.json").unlink()
    assert is_refused()
    report = {"github": "xuanzhi.sarif", "gitlab": "gl-code-quality-report.json"}.get(name)
    if report:
        assert json.loads((repository / report).read_text())


def test_gitea_fetches_the_commit_without_an_action(repository, tmp_path):
    """The image has no Node, which actions need."""
    (job,) = yaml.safe_load((RECIPES / "gitea.yml").read_text())["jobs"].values()
    assert all("uses" not in step for step in job["steps"])
    (fetch,) = [command for command in steps(job) if "git fetch" in command or "fetch -q" in command]
    folder = tmp_path / "job"
    folder.mkdir()
    commit = git(repository, "rev-parse", "HEAD").stdout.strip()
    variables = {"GITHUB_SERVER_URL": f"file://{tmp_path}", "GITHUB_REPOSITORY": repository.relative_to(tmp_path).as_posix()}
    result = subprocess.run(
        ["sh", "-ec", fetch], cwd=folder, env=environment(**variables, GITHUB_SHA=commit, TOKEN="x"), capture_output=True
    )
    assert result.returncode == 0, result.stderr
    assert (folder / ABOUT).read_bytes() == (repository / ABOUT).read_bytes()
    assert git(folder, "rev-parse", "HEAD").stdout.strip() == commit


@pytest.mark.parametrize("name", ["github", "gitlab", "gitea"])
def test_recipe_follows_the_schema_of_its_service(name):
    schema = {"github": "vendor.github-workflows", "gitea": "vendor.github-workflows", "gitlab": "vendor.gitlab-ci"}
    options = ["--data-transform", "gitlab-ci"] if name == "gitlab" else []
    command = Path(sys.executable).parent / "check-jsonschema"
    result = subprocess.run(
        [command, "--builtin-schema", schema[name], *options, RECIPES / f"{name}.yml"], capture_output=True, encoding="utf-8"
    )
    assert result.returncode == 0, result.stdout
