"""Findings for machines: each format is what its readers ask for, and says the same as the terminal."""

import json
import re
from urllib.parse import unquote

import jsonschema
import pytest

from support.command import ROOT, environment, xuanzhi
from support.office import small_project

SCHEMA = json.loads((ROOT / "Tests/Acceptance/schemas/sarif-subset.schema.json").read_text())


@pytest.fixture
def project(tmp_path):
    """Two errors, of which one has a second place, and a warning."""
    project = small_project(tmp_path / "project", a="## 甲 {#x}\n\n## 乙 {#x}\n\n**重点。", b="正文<b>。")
    (project / "Content/pages/c 文,1.zh.md").write_text("")
    (project / "Content/pages/d.zh.md").write_text("---\ntitle: 示例\npublished: 2023/3/2\n---\n")
    return project


def check(project, form, *arguments, **options):
    result = xuanzhi("check", "-C", project, "--format", form, *arguments, **options)
    assert result.returncode == 1, result.stdout + result.stderr
    return result.stdout


def findings(project) -> list[dict]:
    return json.loads(check(project, "json"))["diagnostics"]


def test_sarif_follows_its_schema_and_says_what_json_says(project):
    report = json.loads(check(project, "sarif"))
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    [run] = report["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    expected = findings(project)
    assert len(run["results"]) == len(expected) >= 5
    for result, finding in zip(run["results"], expected):
        place = result["locations"][0]["physicalLocation"]
        assert result["ruleId"] == rules[result["ruleIndex"]] == finding["rule"]
        assert result["level"] == finding["severity"]
        assert result["message"]["text"].startswith(finding["message"])
        assert unquote(place["artifactLocation"]["uri"]) == finding["path"]
        region = place.get("region", {})
        assert (region.get("startLine"), region.get("startColumn")) == (finding.get("line"), finding.get("column"))
        assert (region.get("endLine"), region.get("endColumn")) == (finding.get("end_line"), finding.get("end_column"))
        assert len(result.get("relatedLocations", [])) == len(finding.get("notes", []))
        assert ("fixes" in result) == ("fix" in finding)
    assert any("fixes" in result for result in run["results"])
    assert any("relatedLocations" in result for result in run["results"])


def test_sarif_of_nothing_wrong_has_all_rules_and_no_result(tmp_path):
    project = small_project(tmp_path / "project")
    result = xuanzhi("check", "-C", project, "--format", "sarif", "--lang", "zh")
    assert result.returncode == 0
    report = json.loads(result.stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    assert report["runs"][0]["results"] == []
    assert report["runs"][0]["language"] == "zh-CN"


def test_workflow_commands_are_one_line_each(project):
    lines = check(project, "github").splitlines()
    expected = findings(project)
    assert len(lines) == len(expected)
    for line, finding in zip(lines, expected):
        level, properties, text = re.fullmatch(r"::(error|warning) ([^:]*)::(.*)", line).groups()
        values = dict(item.split("=", 1) for item in properties.split(","))
        assert level == finding["severity"] and values["title"] == finding["rule"]
        assert unquote(values["file"]) == finding["path"]
        assert values.get("line") == (str(finding["line"]) if "line" in finding else None)
        assert unquote(text).startswith(finding["message"])


def test_gitlab_gets_a_list_with_names_that_differ(project):
    report = json.loads(check(project, "gitlab"))
    expected = findings(project)
    assert [item["check_name"] for item in report] == [finding["rule"] for finding in expected]
    assert [item["location"]["path"] for item in report] == [finding["path"] for finding in expected]
    assert len({item["fingerprint"] for item in report}) == len(report)
    assert {item["severity"] for item in report} == {"major", "minor"}


def test_build_reports_in_the_same_formats(project, tmp_path):
    for form in ["sarif", "github", "gitlab"]:
        result = xuanzhi("build", "-C", project, "-o", tmp_path / "site", "--format", form)
        assert result.returncode == 1
        assert result.stdout == check(project, form)
    assert not (tmp_path / "site").exists()


def test_baseline_hides_what_it_lists_wherever_it_stands_by_now(project, tmp_path):
    baseline = tmp_path / "baseline.json"
    assert xuanzhi("check", "-C", project, "--write-baseline", baseline).returncode == 0
    written = baseline.read_text()
    assert len(written.splitlines()) == len(findings(project)) + 2
    assert all(json.loads(line.rstrip(",")) for line in written.splitlines()[1:-1])

    page = project / "Content/pages/b.zh.md"
    page.write_text(page.read_text().replace("正文<b>", "新的一段。\n\n正文<b>"))
    result = xuanzhi("check", "-C", project, "--baseline", baseline)
    assert result.returncode == 0, result.stderr
    assert "hides 5, and lists 0" in result.stderr

    page.write_text(page.read_text().replace("正文<b>", "正文<i>"))
    result = xuanzhi("check", "-C", project, "--baseline", baseline)
    assert result.returncode == 1
    assert "b.zh.md:8:3: error" in result.stderr and "hides 4, and lists 1" in result.stderr
    assert xuanzhi("build", "-C", project, "-o", tmp_path / "site").returncode == 1


@pytest.mark.parametrize("text", [None, "", "[]", '{"findings":[{"rule":1}]}'])
def test_baseline_that_is_none_is_an_error_of_the_command(project, tmp_path, text):
    baseline = tmp_path / "baseline.json"
    if text is not None:
        baseline.write_text(text)
    result = xuanzhi("check", "-C", project, "--baseline", baseline)
    assert result.returncode == 74
    assert "--write-baseline" in result.stderr and "Swift" not in result.stderr


def settings(project, text):
    path = project / "Content/site.yml"
    path.write_text(re.sub(r"^rules:\n(  .*\n)*", "", path.read_text(), flags=re.M) + text)


def test_office_gives_a_rule_another_weight(tmp_path):
    for weight, code, said in [("off", 0, ""), ("warning", 0, "warning"), ("error", 1, "error")]:
        project = small_project(tmp_path / weight, a="**重点。")
        settings(project, f"\nrules: {{ leftover-markup: {weight} }}\n")
        result = xuanzhi("check", "-C", project)
        assert result.returncode == code
        assert (f": {said}: " in result.stderr) == bool(said)


@pytest.mark.parametrize("setting, help", [
    ("leftover-markp: off", "leftover-markup"),
    ("leftover-markup: of", "off"),
    ("unknown-key: off", "xuanzhi explain unknown-key"),
])
def test_settings_of_rules_are_checked(tmp_path, setting, help):
    project = small_project(tmp_path / "project", a="正文。")
    settings(project, f"\nrules:\n  {setting}\n")
    result = xuanzhi("check", "-C", project, "--format", "json")
    [finding] = json.loads(result.stdout)["diagnostics"]
    assert result.returncode == 1
    assert finding["path"] == "Content/site.yml" and help in finding["help"]


def test_rules_are_listed_and_explained_in_both_languages():
    codes = [line.split()[0] for line in xuanzhi("explain").stdout.splitlines()]
    assert len(codes) == len(set(codes)) > 50
    for code in codes[::20]:
        english, chinese = (xuanzhi("explain", code, "--lang", lang).stdout for lang in ["en", "zh"])
        assert english.startswith(f"{code} (") and "Right: Content/" in english
        assert chinese.startswith(f"{code}（") and "正确： Content/" in chinese


def test_unknown_rule_has_a_nearest_name():
    result = xuanzhi("explain", "broken-lnk", env=environment(LANG="zh_CN.UTF-8"))
    assert result.returncode == 64
    assert "broken-link" in result.stderr and "没有规则" in result.stderr
    assert "\x1b" not in xuanzhi("explain", "quux\x1b[31m").stderr


@pytest.mark.parametrize("folder", ["sub/office", "./sub/office/"])
def test_paths_are_from_the_current_folder(tmp_path, folder):
    office = small_project(tmp_path / "sub" / "office", a="正文<b>。")
    (command,) = check(folder, "github", cwd=tmp_path).splitlines()
    assert command.startswith("::error file=sub/office/Content/pages/a.zh.md,line=")
    (finding,) = json.loads(check(folder, "gitlab", cwd=tmp_path))
    assert finding["location"]["path"] == "sub/office/Content/pages/a.zh.md"
    (run,) = json.loads(check(folder, "sarif", cwd=tmp_path))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == "sub/office/Content/pages/a.zh.md"
    assert "sub/office/Content/pages/a.zh.md:" in xuanzhi("check", "-C", folder, cwd=tmp_path).stderr
    # What belongs to no folder of the report's reader is called as the project calls it.
    assert "file=Content/pages/a.zh.md," in check(office, "github")
    assert "file=Content/pages/a.zh.md," in xuanzhi("check", "--format", "github", cwd=office).stdout


def test_a_baseline_knows_a_finding_when_the_text_around_it_changes(tmp_path):
    project = small_project(tmp_path / "project", a="甲方评选,乙方发布。")
    baseline = tmp_path / "baseline.json"
    xuanzhi("check", "-C", project, "--write-baseline", baseline)
    page = project / "Content/pages/a.zh.md"
    page.write_text(page.read_text(encoding="utf-8").replace("甲方评选", "由甲方评选"), encoding="utf-8")
    again = xuanzhi("check", "-C", project, "--baseline", baseline, "--format", "json")
    assert json.loads(again.stdout)["diagnostics"] == []
    page.write_text(page.read_text(encoding="utf-8").replace("乙方发布", "乙方,发布"), encoding="utf-8")
    more = xuanzhi("check", "-C", project, "--baseline", baseline, "--format", "json")
    assert [finding["rule"] for finding in json.loads(more.stdout)["diagnostics"]] == ["half-width-punctuation"]
