"""The preview: from the save of a text to the bytes of its page, and what a load of everything costs in the same run."""

import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

SAVES = 9


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def bench(xuanzhi: Path, root: Path) -> tuple[float, float]:
    """The median milliseconds from a save to the page that shows it, and the seconds of `check`."""
    start = time.perf_counter()
    subprocess.run([xuanzhi, "check", "-q", "-C", root], check=True, stderr=subprocess.DEVNULL)
    load = time.perf_counter() - start
    port = free_port()
    command = [xuanzhi, "serve", "-q", "-C", root, "-p", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        server.stdout.readline()
        file = root / "Content" / "plans" / "2000" / "07.zh.md"
        times = [save(port, file, f"第{number}次保存。") for number in range(SAVES)]
    finally:
        server.terminate()
        server.wait()
    return statistics.median(times) * 1000, load


def save(port: int, file: Path, sentence: str) -> float:
    """Saves the file with another last sentence, as editors do, and waits until its page has it."""
    beside = file.with_name(".saving")
    beside.write_text(file.read_text(encoding="utf-8") + f"\n{sentence}\n", encoding="utf-8")
    start = time.perf_counter()
    os.replace(beside, file)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    while True:
        connection.request("GET", "/zh/plans/2000/07/")
        if sentence.encode() in connection.getresponse().read():
            break
        if time.perf_counter() - start > 60:
            sys.exit("the preview does not show what was saved")
        time.sleep(0.001)
    took = time.perf_counter() - start
    # Nobody saves faster than this.
    time.sleep(0.5)
    return took
