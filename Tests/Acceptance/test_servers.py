"""Any web server serves the folder, at its root and below a path: no link is broken, no page is out of reach."""

import re

import pytest

from support import folder, pages
from support.crawl import crawl
from support.servers import SERVERS, get

# Pages that nothing links to, on purpose.
UNLINKED = ["404.html", "zh/404.html", "en/404.html"]
# What needs absolute addresses, and has the preview's as long as the site's own is not configured.
ABSOLUTE = re.compile(r"sitemap\.xml|robots\.txt|(.+/)?feed\.(xml|json)")

# What a browser fetches by itself when it opens a page.
LOADED = (
    "//script/@src | //img/@src | //source/@src | //iframe/@src | //video/@src | //audio/@src | //object/@data"
    " | //link[contains(@rel, 'stylesheet') or contains(@rel, 'icon') or contains(@rel, 'preload')]/@href"
)

TYPES = {
    ".html": r"text/html",
    ".css": r"text/css",
    ".js": r"(text|application)/javascript",
    ".svg": r"image/svg\+xml",
    ".json": r"application/json",
    ".xml": r"(text|application)/(\w+\+)?xml",
}


@pytest.mark.parametrize("mount", ["/", "/a/b/ip/"])
@pytest.mark.parametrize("server", SERVERS)
def test_every_link_works_and_every_page_is_reached(site, tmp_path, server, mount):
    files = folder.files(site)
    with SERVERS[server](site, tmp_path, mount) as start:
        found = crawl(start, files, UNLINKED)
        assert not found.problems, "\n".join(found.problems[:50])
        unreached = {file for file in files if file.endswith(".html")} - found.html_files
        assert not unreached, f"no link leads to {sorted(unreached)[:20]}"
        assert not wrong_types(found.types)


def test_nginx_shows_the_page_for_what_is_not_there(site, tmp_path):
    with SERVERS["nginx"](site, tmp_path, "/a/b/ip/") as start:
        status, kind, body, _ = get(start + "zh/no/such/page/")
        assert status == 404
        assert kind.startswith("text/html")
        assert body == (site / "404.html").read_bytes()


def test_nginx_knows_the_type_of_a_calendar(site, tmp_path):
    with SERVERS["nginx"](site, tmp_path, "/a/b/ip/") as start:
        _, kind, body, _ = get(start + "zh/weeks/2022/week.ics")
        assert kind == "text/calendar"
        assert body == (site / "zh/weeks/2022/week.ics").read_bytes()


def test_no_page_loads_anything_from_elsewhere(site):
    for file in pages.html_files(site):
        foreign = [url for url in pages.read(site / file).xpath(LOADED) if re.match(r"[a-z]+:|//", url)]
        assert not foreign, f"{file}: {foreign}"
    for file in folder.files(site):
        assert not file.endswith(".css") or not re.search(r"@import|url\(\s*[\"']?(\w+:)?//", (site / file).read_text())


def test_every_file_has_a_plain_name(site):
    odd = [file for file in folder.files(site) if not re.fullmatch(r"[a-z0-9./_-]+", file)]
    assert not odd, f"names that some server or file system changes: {odd}"


def test_no_page_names_an_address_of_this_machine(site):
    for file in folder.files(site):
        data = (site / file).read_bytes()
        assert b"file://" not in data and str(site).encode() not in data, file
        assert ABSOLUTE.fullmatch(file) or (b"127.0.0.1" not in data and b"localhost" not in data), file


def wrong_types(types: dict[str, str]) -> list[str]:
    return [
        f"{file}: {kind}"
        for file, kind in types.items()
        for suffix, pattern in TYPES.items()
        if file.endswith(suffix) and not re.match(pattern, kind)
    ]
