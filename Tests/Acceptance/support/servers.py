"""Web servers on free loopback ports: Python's, nginx, and the preview."""

import contextlib
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from support.command import BINARY, environment

NGINX = "/usr/sbin/nginx" if Path("/usr/sbin/nginx").exists() else "nginx"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command: list, port: int, log: Path, **options) -> Iterator[str]:
    """Runs a server until the block ends; gives its origin."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, **options)
    try:
        wait_until_open(process, port, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until_open(process: subprocess.Popen, port: int, log: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        assert process.poll() is None, f"the server stopped:\n{log.read_text(errors='replace')}"
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise AssertionError(f"the server does not answer:\n{log.read_text(errors='replace')}")


@contextlib.contextmanager
def python_server(site: Path, scratch: Path, mount: str = "/") -> Iterator[str]:
    """`python3 -m http.server`; gives the start address, which is under `mount`."""
    folder = site
    if mount != "/":
        folder = scratch / "python-root"
        link = folder / mount.strip("/")
        link.parent.mkdir(parents=True)
        link.symlink_to(site, target_is_directory=True)
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", folder]
    with running(command, port, scratch / "python-server.log") as origin:
        yield origin + mount


NGINX_CONFIGURATION = """
daemon off;
master_process off;
pid {scratch}/nginx.pid;
error_log stderr warn;
events {{}}
http {{
    include {mime_types};
    types {{ text/calendar ics; }}
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {scratch}/nginx-temp-body;
    proxy_temp_path {scratch}/nginx-temp-proxy;
    fastcgi_temp_path {scratch}/nginx-temp-fastcgi;
    uwsgi_temp_path {scratch}/nginx-temp-uwsgi;
    scgi_temp_path {scratch}/nginx-temp-scgi;
    server {{
        listen 127.0.0.1:{port};
        absolute_redirect off;
        error_page 404 {mount}404.html;
        location {mount} {{
            alias "{site}/";
        }}
    }}
}}
"""


@contextlib.contextmanager
def nginx_server(site: Path, scratch: Path, mount: str = "/") -> Iterator[str]:
    """nginx with a configuration of its own; gives the start address, which is under `mount`."""
    port = free_port()
    configuration = scratch / "nginx.conf"
    configuration.write_text(
        NGINX_CONFIGURATION.format(scratch=scratch, mime_types=mime_types(), port=port, mount=mount, site=site)
    )
    command = [NGINX, "-p", scratch, "-c", configuration, "-e", "stderr"]
    with running(command, port, scratch / "nginx.log") as origin:
        yield origin + mount


def mime_types() -> Path:
    """The list of types that the installed nginx came with."""
    version = subprocess.run([NGINX, "-V"], capture_output=True, text=True, check=True).stderr
    return Path(re.search(r"--conf-path=(\S+)", version)[1]).parent / "mime.types"


@contextlib.contextmanager
def preview_server(project: Path, scratch: Path) -> Iterator[str]:
    """`xuanzhi serve`; gives the origin."""
    port = free_port()
    command = [BINARY, "serve", "-C", project, "-p", str(port), "--host", "127.0.0.1"]
    with running(command, port, scratch / "preview.log", env=environment()) as origin:
        yield origin


SERVERS = {"python": python_server, "nginx": nginx_server}


def get(url: str) -> tuple[int, str, bytes, str]:
    """Status, content type, body and final address of a page; an error status is an answer too."""
    try:
        answer = urllib.request.urlopen(url, timeout=30)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.headers.get("Content-Type", ""), answer.read(), answer.url
