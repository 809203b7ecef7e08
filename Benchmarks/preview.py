"""The preview: from a save to the bytes of the page that shows it, and what a load of everything costs in the same run."""

import contextlib
import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

SAVES = 9
PAGE = "/zh/plans/2000/07/"
KINDS = ("words", "title", "mended")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def bench(xuanzhi: Path, root: Path) -> tuple[dict[str, float], float]:
    """The median milliseconds from a save of each kind to the page that shows it, and the seconds of `check`.

    The kinds are other words, another title, and other words in a file that had an error before.
    """
    start = time.perf_counter()
    subprocess.run([xuanzhi, "check", "-q", "-C", root], check=True, stderr=subprocess.DEVNULL)
    load = time.perf_counter() - start
    file = root / "Content" / "plans" / "2000" / "07.zh.md"
    times: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with serving(xuanzhi, root) as port:
        for number in range(SAVES):
            for kind in KINDS:
                sentence = f"{kind} {number}。"
                if kind == "mended":
                    replace(file, file.read_text(encoding="utf-8").replace("title:", "titel:", 1))
                    wait(port, "/__xuanzhi/", "titel")
                times[kind].append(save(port, file, edited(file, kind, sentence), sentence))
                # Nobody saves faster than this.
                time.sleep(0.5)
    return {kind: statistics.median(values) * 1000 for kind, values in times.items()}, load


@contextlib.contextmanager
def serving(xuanzhi: Path, root: Path) -> Iterator[int]:
    port = free_port()
    command = [xuanzhi, "serve", "-q", "-C", root, "-p", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        server.stdout.readline()
        yield port
    finally:
        server.terminate()
        server.wait()


def edited(file: Path, kind: str, sentence: str) -> str:
    text = file.read_text(encoding="utf-8").replace("titel:", "title:", 1)
    if kind == "title":
        return re.sub("^title: .*$", f"title: {sentence}", text, count=1, flags=re.MULTILINE)
    return f"{text}\n{sentence}\n"


def save(port: int, file: Path, text: str, sentence: str) -> float:
    """The seconds from a save to the page that has the sentence."""
    start = time.perf_counter()
    replace(file, text)
    wait(port, PAGE, sentence)
    return time.perf_counter() - start


def replace(file: Path, text: str) -> None:
    """Saves a file as editors do: a new one takes its place."""
    beside = file.with_name(".saving")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, file)


def wait(port: int, path: str, words: str) -> None:
    """Waits until a page has the words."""
    start = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    while True:
        connection.request("GET", path)
        if words.encode() in connection.getresponse().read():
            return
        if time.perf_counter() - start > 120:
            sys.exit("the preview does not show what was saved")
        time.sleep(0.001)
