"""Messages are in the language of the locale or of --lang, and nothing else changes with it."""

import re

import pytest

from support.command import ROOT, environment, xuanzhi

CHINESE = environment(LANG="zh_CN.UTF-8")
HAN = re.compile("[\u4e00-\u9fff]")
HEAD = re.compile(r"^(\S+?): (\S+): .* \[([a-z-]+)\]$", re.MULTILINE)


@pytest.fixture
def broken(project):
    """A project with a misspelt key, an unknown unit and a link to nowhere."""
    task = project / "Content" / "plans" / "2022" / "07.zh.md"
    text = task.read_text(encoding="utf-8").replace("chapter:", "chpater:")
    text = re.sub(r"unit: .*", "unit: 市知识产权局局", text, count=1)
    task.write_text(text + "\n[没有](nowhere.zh.md)\n", encoding="utf-8")
    return project


def heads(output: str) -> list[tuple[str, str]]:
    """The places and rules of what was reported."""
    return [(place, rule) for place, _, rule in HEAD.findall(output)]


def test_the_locale_chooses_the_language(broken):
    chinese = xuanzhi("check", "-C", broken, env=CHINESE)
    assert chinese.returncode == 1
    assert "错误: 未知的字段“chpater”：任务没有这个字段 [unknown-key]" in chinese.stderr
    assert "改法: 你是不是想写“chapter”？" in chinese.stderr
    assert not re.search("error|warning|help:|note:|did you mean", chinese.stderr)
    for line in chinese.stderr.splitlines():
        assert not HEAD.match(line) or HAN.search(line), line


@pytest.mark.parametrize("command", ["check", "build"])
def test_the_option_overrides_the_locale(broken, tmp_path, command):
    output = ["-o", tmp_path / "site"] if command == "build" else []
    english = xuanzhi(command, "-C", broken, *output)
    chosen = xuanzhi(command, "-C", broken, *output, "--lang", "en", env=CHINESE)
    chinese = xuanzhi(command, "-C", broken, *output, "--lang", "zh")
    assert chosen.stderr == english.stderr
    assert chinese.stderr == xuanzhi(command, "-C", broken, *output, env=CHINESE).stderr
    assert chosen.returncode == chinese.returncode == english.returncode == 1
    assert heads(chinese.stderr) == heads(english.stderr) != []


def test_summaries_are_in_the_language(tmp_path):
    built = xuanzhi("build", "-C", ROOT, "-o", tmp_path / "site", env=CHINESE)
    assert built.returncode == 0
    names = [line.split()[0] for line in built.stdout.splitlines()]
    assert names == ["页面", "任务", "单位", "警告", "文件", "大小", "用时", "预览"]


def test_a_document_in_one_language_is_exported_with_messages_in_the_other(tmp_path):
    result = xuanzhi("export", "epub", "papers/2099", "--lang", "en", "-C", ROOT, "-o", tmp_path, env=CHINESE)
    assert result.returncode == 64
    assert "没有可以导出的“papers/2099”" in result.stderr


def test_what_cannot_be_written_is_said_in_the_language(tmp_path):
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "file").touch()
    result = xuanzhi("build", "-C", ROOT, "-o", tmp_path / "foreign", env=CHINESE)
    assert result.returncode == 74
    assert "不是 xuanzhi 生成的" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "--bogus"], ["没有选项 --bogus", "xuanzhi check --help"]),
        (["check", "--stric"], ["没有选项 --stric", "--strict", "xuanzhi check --help"]),
        (["chekc"], ["chekc", "xuanzhi --help"]),
        (["check", "x"], ["多出了“x”", "xuanzhi check --help"]),
        (["check", "--now"], ["选项 --now 后面缺少值", "xuanzhi check --help"]),
        (["check", "--format", "xml"], ["--format 不能是“xml”", "sarif", "xuanzhi check --help"]),
        (["render"], ["缺少", "xuanzhi render --help"]),
        (["explain", "broken-lnk"], ["没有规则“broken-lnk”", "“broken-link”", "xuanzhi explain --help"]),
    ],
)
def test_wrong_usage_is_said_in_the_language(arguments, words):
    result = xuanzhi(*arguments, env=CHINESE)
    assert result.returncode == 64
    for word in words:
        assert word in result.stderr
    assert "Usage" not in result.stderr and "Error" not in result.stderr
    english = xuanzhi(*arguments, "--lang", "en", env=CHINESE)
    assert english.returncode == 64 and not re.search("没有|缺少|多出", english.stderr)


def test_explain_names_its_own_help():
    result = xuanzhi("explain", "broken-lnk")
    assert result.returncode == 64
    assert "xuanzhi explain --help" in result.stderr
