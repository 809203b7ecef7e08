"""`xuanzhi check --external` against servers on this machine."""

import json
import os
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from support.command import copy_project, xuanzhi


class Answers(BaseHTTPRequestHandler):
    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        with self.server.lock:
            self.server.busy += 1
            self.server.busiest = max(self.server.busiest, self.server.busy)
        time.sleep(0.05)
        with self.server.lock:
            self.server.busy -= 1
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
        elif name == "once" and sum(asked == name for _, asked in self.server.asked) <= 1:
            self.send_response(503)
        elif name == "shy":
            self.send_response(403)
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
    server.busy = server.busiest = 0
    server.lock = threading.Lock()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def project(tmp_path, *addresses):
    copy = copy_project(tmp_path / "project")
    links = "\n".join(f"[名称{number}]({address})" for number, address in enumerate(addresses))
    for file in [*(copy / "Content").rglob("*.md"), *(copy / "Content").rglob("*.yml")]:
        text = file.read_text(encoding="utf-8").replace("https://", "http://127.0.0.1:1/")
        file.write_text(text, encoding="utf-8")
    page = copy / "Content" / "pages" / "about.zh.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n" + links + "\n", encoding="utf-8")
    return copy


def test_every_address_is_asked_and_reported_where_it_stands(server, tmp_path):
    base = f"http://127.0.0.1:{server.server_port}"
    names = ["fine", "get-only", "moved", "elsewhere", "once", "gone", "shy", "fine"]
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
        "shy": "refused",
    }
    fine = next(link for link in found["links"] if link["address"] == f"{base}/fine")
    assert len(fine["places"]) == 2
    reports = [report for report in found["diagnostics"] if base in report["message"]]
    assert [report["rule"] for report in reports] == ["external-link"] * 3
    assert all(report["path"] == "Content/pages/about.zh.md" for report in reports)
    assert f"{base}/new" in next(report["help"] for report in reports if "moved" in report["message"])
    assert "by hand" in next(report["help"] for report in reports if "403" in report["message"])
    assert server.busiest <= 2
    for name in set(names):
        methods = [method for method, asked in server.asked if asked == name]
        assert methods in (["HEAD"], ["HEAD", "GET"]), name


def test_the_words_of_the_list_are_in_the_language_of_messages(server, tmp_path):
    base = f"http://127.0.0.1:{server.server_port}"
    copy = project(tmp_path, f"{base}/fine", f"{base}/gone")
    lines = xuanzhi("check", "--external", "--lang", "zh", "-C", copy).stdout.splitlines()
    assert f"正常\t{base}/fine" in lines
    assert f"打不开\t{base}/gone" in lines


def test_addresses_of_data_and_settings_are_listed(server, tmp_path):
    base = f"http://127.0.0.1:{server.server_port}"
    copy = project(tmp_path)
    site = copy / "Content" / "site.yml"
    text = site.read_text(encoding="utf-8").replace('  conac: ""', f"  conac: {base}/gone")
    site.write_text(text.replace('base_url: ""', f"base_url: {base}/own/"), encoding="utf-8")
    data = next((copy / "Content" / "papers").rglob("*.yml"))
    text = data.read_text(encoding="utf-8")
    data.write_text(re.sub("address: .*", f"address: {base}/fine", text), encoding="utf-8")
    found = json.loads(xuanzhi("check", "--external", "--format", "json", "-C", copy).stdout)
    places = {link["address"]: {place["path"] for place in link["places"]} for link in found["links"]}
    assert places[f"{base}/gone"] == {"Content/site.yml"}
    assert places[f"{base}/fine"] == {data.relative_to(copy).as_posix()}
    assert not any("/own" in address for address in places)


def test_strict_counts_broken_links(server, tmp_path):
    copy = project(tmp_path, f"http://127.0.0.1:{server.server_port}/gone")
    assert xuanzhi("check", "--external", "--strict", "-C", copy).returncode == 2


def test_without_a_network_it_says_so(tmp_path):
    copy = project(tmp_path)
    for file in [*(copy / "Content").rglob("*.md"), *(copy / "Content").rglob("*.yml")]:
        text = file.read_text(encoding="utf-8").replace("http://127.0.0.1:1/", "https://nowhere.invalid/")
        file.write_text(text, encoding="utf-8")
    page = copy / "Content" / "pages" / "about.zh.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[名称](https://nowhere.invalid/x)\n", encoding="utf-8")
    result = xuanzhi("check", "--external", "-C", copy)
    assert result.returncode == 69
    assert "network" in result.stderr
    assert "untested\thttps://nowhere.invalid/x" in result.stdout


def test_without_curl_it_lists_all_the_same(tmp_path):
    copy = project(tmp_path, "https://nowhere.invalid/x")
    empty = tmp_path / "empty"
    empty.mkdir()
    result = xuanzhi("check", "--external", "--format", "json", "-C", copy, env=os.environ | {"PATH": str(empty)})
    assert result.returncode == 69
    assert "curl" in result.stderr
    links = json.loads(result.stdout)["links"]
    assert {link["result"] for link in links} == {"untested"}
    assert "https://nowhere.invalid/x" in {link["address"] for link in links}


def test_an_ordinary_check_asks_nobody(server, tmp_path):
    copy = project(tmp_path, f"http://127.0.0.1:{server.server_port}/gone")
    assert xuanzhi("check", "-C", copy).returncode == 0
    assert server.asked == []
