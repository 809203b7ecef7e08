"""Debian's Chromium, driven by Playwright, and what to watch while a page loads."""

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright

CANDIDATES = (
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def chromium_path() -> str:
    found = [path for path in CANDIDATES if Path(path).exists()] or [shutil.which("chromium")]
    assert found[0], "Chromium is missing: run `.ci/install test`"
    return found[0]


def launch(playwright: Playwright) -> Browser:
    """Chromium without its sandbox, which it refuses to use as root: it opens our own pages and can reach no others."""
    arguments = [
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ]
    return playwright.chromium.launch(executable_path=chromium_path(), args=arguments)


@dataclass(frozen=True)
class Viewport:
    """A window: its size in CSS pixels and how many device pixels make one of them."""

    width: int
    height: int
    scale: float = 1

    def __str__(self) -> str:
        return f"{self.width}x{self.height}" + (f"@{self.scale:g}" if self.scale != 1 else "")


PHONE = Viewport(360, 740)
DESKTOP = Viewport(1280, 900)
NARROW = Viewport(320, 640)
# What is left of the desktop window at 200 % zoom.
ZOOMED = Viewport(640, 450, scale=2)


@dataclass
class Watch:
    """What went wrong while a page was open."""

    origin: str
    problems: list[str] = field(default_factory=list)

    def attach(self, page: Page) -> None:
        page.on("console", lambda message: self.note(message.type in ("error", "warning"), f"console: {message.text}"))
        page.on("pageerror", lambda error: self.note(True, f"script: {error}"))
        page.on("requestfailed", lambda request: self.note(True, f"failed: {request.url}"))
        page.on("request", lambda request: self.note(self.is_foreign(request.url), f"foreign: {request.url}"))
        page.on("response", lambda answer: self.note(answer.status >= 400, f"{answer.status}: {answer.url}"))

    def note(self, is_problem: bool, text: str) -> None:
        if is_problem:
            self.problems.append(text)

    def is_foreign(self, url: str) -> bool:
        return not url.startswith((self.origin, "data:", "blob:"))


@contextlib.contextmanager
def opened(browser: Browser, url: str, viewport: Viewport, **options) -> Iterator[tuple[Page, Watch]]:
    """A page in a fresh context, loaded, with its watch."""
    context = browser.new_context(
        viewport={"width": viewport.width, "height": viewport.height},
        device_scale_factor=viewport.scale,
        **options,
    )
    try:
        page = context.new_page()
        watch = Watch("/".join(url.split("/")[:3]) + "/")
        watch.attach(page)
        page.goto(url, wait_until="load")
        yield page, watch
    finally:
        context.close()
