"""`xuanzhi check --external` against servers on this machine."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from support.command import copy_project, xuanzhi


class Answers(BaseHTTPRequestHandler):
    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        name = self.path.strip("/")
        self.server.asked.append((self.command, name))
        if name == "get-only" and self.command == "HEAD":
            self.send_response(405)
        elif name == "moved":
            self.send_response(301)
            self.send_header("Location", "/new")
        elif name == "elsewhere":
            self.send_response(302)
            self.send_header("Location", "/new")
        elif name == "once" and sum(asked == name for _, asked in self.server.asked) <= 2:
            self.send_response(503)
        elif name == "gone":
            self.send_response(404)
        else:
            self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def project(tmp_path, *addresses):
    copy = copy_project(tmp_path / "project")
    links = "\n".join(f"[名称{number}]({address})" for number, address in enumerate(addresses))
    for file in (copy / "Content").rglob("*.md"):
        text = file.read_text(encoding="utf-8").replace("https://", "http://127.0.0.1:1/")
        file.write_text(text, encoding="utf-8")
    page = copy / "Content" / "pages" / "about.zh.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n" + links + "\n", encoding="utf-8")
    return copy


def test_every_address_is_asked_and_reported_where_it_stands(server, tmp_path):
    base = f"http://127.0.0.1:{server.server_port}"
    names = ["fine", "get-only", "moved", "elsewhere", "once", "gone", "fine"]
    copy = project(tmp_path, *(f"{base}/{name}" for name in names))
    result = xuanzhi("check", "--external", "--format", "json", "-C", copy)
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    results = {
        link["address"].removeprefix(base + "/"): link["result"]
        for link in found["links"]
        if link["address"].startswith(base)
    }
    assert results == {
        "fine": "ok", "get-only": "ok", "moved": "moved", "elsewhere": "ok", "once": "ok", "gone": "broken",
    }
    fine = next(link for link in found["links"] if link["address"] == f"{base}/fine")
    assert len(fine["places"]) == 2
    reports = [report for report in found["diagnostics"] if base in report["message"]]
    assert [report["rule"] for report in reports] == ["external-link"] * 2
    assert all(report["path"] == "Content/pages/about.zh.md" for report in reports)
    assert f"{base}/new" in next(report["help"] for report in reports if "moved" in report["message"])


def test_strict_counts_broken_links(server, tmp_path):
    copy = project(tmp_path, f"http://127.0.0.1:{server.server_port}/gone")
    assert xuanzhi("check", "--external", "--strict", "-C", copy).returncode == 2


def test_without_a_network_it_says_so(tmp_path):
    copy = project(tmp_path)
    for file in (copy / "Content").rglob("*.md"):
        text = file.read_text(encoding="utf-8").replace("http://127.0.0.1:1/", "https://nowhere.invalid/")
        file.write_text(text, encoding="utf-8")
    page = copy / "Content" / "pages" / "about.zh.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[名称](https://nowhere.invalid/x)\n", encoding="utf-8")
    result = xuanzhi("check", "--external", "-C", copy)
    assert result.returncode == 69
    assert "network" in result.stderr or "网络" in result.stderr


def test_an_ordinary_check_asks_nobody(server, tmp_path):
    copy = project(tmp_path, f"http://127.0.0.1:{server.server_port}/gone")
    assert xuanzhi("check", "-C", copy).returncode == 0
    assert server.asked == []
