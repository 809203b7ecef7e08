"""Saves pictures of pages, for people to look at.

    python Tests/Acceptance/screenshots.py SITE OUT --paths /zh/ /en/ --widths 360 1280
    python Tests/Acceptance/screenshots.py SITE docs/images/papers --guide
"""

import argparse
import re
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from support import guide
from support.browser import Viewport, launch, opened
from support.servers import python_server

DEFAULT_PATHS = ["/zh/", "/en/", "/zh/plans/2022/", "/zh/plans/2022/07/", "/zh/tasks/", "/zh/units/matrix/"]


def main() -> None:
    arguments = parse_arguments()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as scratch,
        python_server(arguments.site.resolve(), Path(scratch)) as start,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright)
        if arguments.guide:
            save_guide(browser, start, arguments)
        else:
            save_pages(browser, start, arguments)
        browser.close()


def save_guide(browser: Browser, start: str, arguments: argparse.Namespace) -> None:
    for name, path, selector in guide.parts(arguments.site):
        with opened(browser, start + path, guide.VIEWPORT) as (page, watch):
            target = arguments.out / name
            guide.photograph(page, selector, target)
            print(target, *watch.problems, sep="\n    ")


def save_pages(browser: Browser, start: str, arguments: argparse.Namespace) -> None:
    for path in arguments.paths:
        for width in arguments.widths:
            viewport = Viewport(width, arguments.height, arguments.scale)
            options = {"color_scheme": arguments.scheme, "java_script_enabled": not arguments.no_script}
            with opened(browser, start + path.lstrip("/"), viewport, **options) as (page, watch):
                if arguments.media:
                    page.emulate_media(media=arguments.media)
                target = arguments.out / f"{file_name(path)}-{width}.png"
                page.screenshot(path=target, full_page=not arguments.window)
                print(target, *watch.problems, sep="\n    ")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Saves pictures of the pages of a built site.")
    parser.add_argument("site", type=Path, help="the built site, such as Site")
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--paths", nargs="+", default=DEFAULT_PATHS, help="addresses inside the site")
    parser.add_argument("--widths", nargs="+", type=int, default=[360, 1280], help="window widths in CSS pixels")
    parser.add_argument("--height", type=int, default=900, help="window height in CSS pixels")
    parser.add_argument("--scale", type=float, default=1, help="device pixels for a CSS pixel")
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")
    parser.add_argument("--media", choices=["screen", "print"])
    parser.add_argument("--no-script", action="store_true", help="with JavaScript switched off")
    parser.add_argument("--guide", action="store_true", help="the pictures of docs/white-papers.md, instead of pages")
    parser.add_argument("--window", action="store_true", help="only what the window shows, not the full page")
    return parser.parse_args()


def file_name(path: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-") or "start"


if __name__ == "__main__":
    main()
