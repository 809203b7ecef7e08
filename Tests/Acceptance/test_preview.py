"""The preview serves the site on this machine, to this machine, and nothing but the site."""

import contextlib
import http.client
import socket
from urllib.parse import urlsplit

import pytest

from support.command import copy_project
from support.servers import get, preview_server

SECRET = b"not part of the site"
END = "Connection: close\r\n\r\n"


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    scratch = tmp_path_factory.mktemp("preview")
    project = copy_project(scratch / "project")
    (project / "secret.txt").write_bytes(SECRET)
    (scratch / "secret.txt").write_bytes(SECRET)
    with preview_server(project, scratch) as origin:
        yield origin


def ask(origin: str, target: str, *headers: str, method: str = "GET", host: str | None = None) -> bytes:
    """Asks for a target just as it is written and returns the whole answer."""
    host = host or urlsplit(origin).netloc
    return send(origin, "\r\n".join([f"{method} {target} HTTP/1.1", f"Host: {host}", *headers, END]).encode())


def send(origin: str, request: bytes) -> bytes:
    """Sends bytes and returns what comes back until the server hangs up."""
    place = urlsplit(origin)
    answer = b""
    with socket.create_connection((place.hostname, place.port), timeout=10) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(request)
            while data := connection.recv(65536):
                answer += data
    return answer


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/") else 0


@pytest.mark.parametrize("path", ["/", "/zh/", "/en/", "/zh/plans/2022/07/", "/en/units/matrix/"])
def test_pages_are_served(preview, path):
    code, kind, body, _ = get(preview + path)
    assert code == 200
    assert kind.startswith("text/html")
    assert b"<h1" in body or path == "/"


def test_what_is_previewed_is_what_is_built(preview, site):
    for file in ("zh/index.html", "en/tasks/index.json", "zh/plans/2022/07/index.html"):
        built = (site / file).read_bytes()
        assert get(f"{preview}/{file}".removesuffix("index.html"))[2].startswith(built[:200])


def test_a_missing_page_is_404(preview):
    assert get(preview + "/zh/no/such/page/")[0] == 404


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.10"])
def test_a_foreign_host_is_refused(preview, host):
    answer = ask(preview, "/zh/", host=f"{host}:{urlsplit(preview).port}")
    assert status(answer) == 421
    assert b"<h1" not in answer


@pytest.mark.parametrize(
    "target",
    [
        "/../secret.txt",
        "/../../secret.txt",
        "/zh/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "/..%5csecret.txt",
        "/..%c0%afsecret.txt",
        "/..%CC%81/secret.txt",
        "/..%00/secret.txt",
        "//secret.txt",
        "/secret.txt",
        "/../../../../../../etc/passwd",
        "/Content/site.yml",
        "/.gitignore",
    ],
)
def test_nothing_outside_the_site_is_served(preview, target):
    answer = ask(preview, target)
    assert 400 <= status(answer) < 500, answer[:200]
    assert SECRET not in answer and b"root:" not in answer


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_the_preview_takes_nothing(preview, method):
    assert 400 <= status(ask(preview, "/zh/", "Content-Length: 0", method=method)) < 600


def test_the_preview_listens_on_the_given_address_only(preview):
    # A server that listened on all addresses would answer here too.
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.2", urlsplit(preview).port), timeout=2).close()


def test_head_has_no_body(preview):
    connection = http.client.HTTPConnection(urlsplit(preview).netloc, timeout=10)
    connection.request("HEAD", "/zh/")
    answer = connection.getresponse()
    assert answer.status == 200 and answer.read() == b""
    connection.close()


HOSTILE = {
    "a long target": "GET /{0} HTTP/1.1\r\nHost: {host}\r\n{end}".replace("{0}", "a" * 100_000),
    "a long header": "GET / HTTP/1.1\r\nHost: {host}\r\nX: {0}\r\n{end}".replace("{0}", "a" * 1_000_000),
    "many headers": "GET / HTTP/1.1\r\nHost: {host}\r\n{0}{end}".replace("{0}", "X: y\r\n" * 10_000),
    "two hosts": "GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n{end}",
    "no host": "GET / HTTP/1.1\r\n{end}",
    "a zero byte": "GET /\0 HTTP/1.1\r\nHost: {host}\r\n{end}",
    "a bad percent sign": "GET /%zz HTTP/1.1\r\nHost: {host}\r\n{end}",
    "a header in the path": "GET /%0d%0aX-Injected:%201 HTTP/1.1\r\nHost: {host}\r\n{end}",
    "two lengths": "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nContent-Length: 5\r\n{end}",
    "a foreign absolute target": "GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\n{end}",
    "no such version": "GET / HTTP/9.9\r\nHost: {host}\r\n{end}",
}


@pytest.mark.parametrize("request_text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_request_is_refused_and_does_no_harm(preview, request_text):
    request = request_text.replace("{host}", urlsplit(preview).netloc).replace("{end}", END)
    answer = send(preview, request.encode())
    assert answer == b"" or 400 <= status(answer) < 600, answer[:200]
    assert b"x-injected" not in answer.partition(b"\r\n\r\n")[0].lower()
    assert get(preview + "/zh/")[0] == 200
