"""The preview in Chromium while content is edited: pages follow, keep their place, and show what is wrong."""

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from support.browser import DESKTOP, PHONE, Viewport, opened
from support.command import BINARY, copy_project, environment
from support.git import commit_all
from support.servers import free_port, get, preview_server, running

TASK = "plans/2022/07.zh.md"
ADDRESS = "/zh/plans/2022/07/"
LOW = Viewport(1000, 300)

# A second is long for a person; the machine of the tests may be busy with much else.
PATIENCE = 15_000


@pytest.fixture
def live(tmp_path):
    """A project, and its preview."""
    project = copy_project(tmp_path / "project")
    with preview_server(project, tmp_path) as origin:
        yield project, origin


def edit(project: Path, path: str, old: str, new: str) -> None:
    """Replaces text in a file as many editors do: a new file is moved over the old one."""
    file = project / "Content" / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    beside = file.with_name(f".{file.name}.new")
    beside.write_text(text.replace(old, new, 1), encoding="utf-8")
    beside.replace(file)


def append(project: Path, path: str, text: str) -> None:
    with (project / "Content" / path).open("a", encoding="utf-8") as file:
        file.write(text)


def until(is_so: Callable[[], bool]) -> None:
    """Waits until something is so; playwright's own way needs `eval`, which the preview's pages refuse."""
    deadline = time.monotonic() + 2 * PATIENCE / 1000
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def wait_for_stream(page: Page) -> None:
    """Waits until the page has heard of the edition that it shows."""
    expect(page.locator("#xuanzhi-badge")).to_be_visible(timeout=PATIENCE)


def test_a_page_follows_a_save_and_keeps_its_place(browser, live):
    project, origin = live
    with opened(browser, origin + ADDRESS, LOW) as (page, _):
        wait_for_stream(page)
        page.evaluate("scrollTo(0, 200)")
        append(project, TASK, "\n新增的一句话。\n")
        expect(page.locator("main")).to_contain_text("新增的一句话。", timeout=PATIENCE)
        until(lambda: page.evaluate("scrollY") == 200)


def test_a_page_that_did_not_change_stays(browser, live):
    project, origin = live
    with opened(browser, origin + "/zh/plans/2022/08/", DESKTOP) as (page, _):
        wait_for_stream(page)
        page.evaluate("window.isTheSame = true")
        append(project, TASK, "\n别处的一句话。\n")
        until(lambda: "别处的一句话。".encode() in get(origin + ADDRESS)[2])
        page.wait_for_timeout(1000)
        assert page.evaluate("window.isTheSame")


def test_errors_lie_over_the_last_good_page_until_they_are_mended(browser, live):
    project, origin = live
    with opened(browser, origin + ADDRESS, DESKTOP) as (page, _):
        wait_for_stream(page)
        title = page.locator("h1").inner_text()
        edit(project, TASK, "title:", "titel:")
        overlay = page.locator("#xuanzhi-overlay")
        expect(overlay).to_be_visible(timeout=PATIENCE)
        told = terminal(project)
        for block in told.split("\n\n")[:2]:
            assert block.strip() in overlay.inner_text(), f"the terminal says:\n{block}"
        link = overlay.get_by_role("link", name=re.compile(r"07\.zh\.md:2:1")).first
        assert link.get_attribute("href") == f"vscode://file{project.resolve()}/Content/{TASK}:2:1"
        assert page.locator("h1").inner_text() == title
        edit(project, TASK, "titel:", "title:")
        expect(overlay).to_be_hidden(timeout=PATIENCE)


def test_messages_fit_a_phone(browser, live):
    project, origin = live
    with opened(browser, origin + ADDRESS, PHONE) as (page, _):
        wait_for_stream(page)
        edit(project, TASK, "title:", "titel:")
        overlay = page.locator("#xuanzhi-overlay")
        expect(overlay).to_be_visible(timeout=PATIENCE)
        first = overlay.locator("pre").first
        told = terminal(project).split("\n\n")[0].strip()
        assert first.inner_text().strip() == told
        assert first.locator("a").inner_text() == f"Content/{TASK}:2:1"
        lines = first.locator("span:not(.is-excerpt)")
        assert lines.count() > 1
        assert all(lines.evaluate_all("lines => lines.map((line) => line.scrollWidth <= line.clientWidth)"))
        assert page.evaluate("document.scrollingElement.scrollWidth") <= PHONE.width


def terminal(project: Path) -> str:
    command = [BINARY, "check", "-q", "-C", project]
    return subprocess.run(command, env=environment(), capture_output=True, encoding="utf-8", timeout=60).stderr


def test_broken_content_is_served_until_it_is_mended(browser, tmp_path):
    project = copy_project(tmp_path / "project")
    edit(project, "site.yml", "languages:", "langs:")
    with preview_server(project, tmp_path) as origin, opened(browser, origin + "/zh/", DESKTOP) as (page, _):
        expect(page.locator("#xuanzhi-overlay")).to_contain_text("site.yml", timeout=PATIENCE)
        edit(project, "site.yml", "langs:", "languages:")
        expect(page.locator("main h1")).to_be_visible(timeout=PATIENCE)


def test_a_draft_has_a_ribbon_in_both_languages(browser, live):
    project, origin = live
    page_file = project / "Content" / "pages" / "draft-page.zh.md"
    page_file.write_text("---\ntitle: 未发布\ndraft: true\n---\n\n一段文字。\n", encoding="utf-8")
    for language in ("zh", "en"):
        address = f"{origin}/{language}/draft-page/"
        until(lambda: get(address)[0] == 200)
        with opened(browser, address, DESKTOP) as (page, watch):
            expect(page.locator(".xuanzhi-ribbon")).to_be_visible()
            assert not watch.problems


def test_both_languages_side_by_side_keep_in_step(browser, live):
    project, origin = live
    url = f"{origin}/__xuanzhi/side-by-side?path={ADDRESS}"
    with opened(browser, url, LOW) as (page, watch):
        zh, en = page.frame_locator("iframe").first, page.frame_locator("iframe").last
        expect(zh.locator("html")).to_have_attribute("lang", "zh-CN")
        expect(en.locator("html")).to_have_attribute("lang", "en")
        expect(zh.locator("main h1")).to_be_visible()
        page.frames[1].evaluate("scrollTo(0, 300)")
        until(lambda: page.frames[2].evaluate("scrollY") > 50)
        assert page.locator("iframe").first.is_visible() and page.locator("iframe").last.is_visible()
        append(project, TASK, "\n并排时新增。\n")
        expect(zh.locator("main")).to_contain_text("并排时新增。", timeout=PATIENCE)
        assert not watch.problems


BODY = "---\ntitle: {}\n---\n\n{}\n\n- {}\n- {}\n\n{}\n\n{}\n\n{}\n"
CHANGED = "---\ntitle: 新题\n---\n\n甲段。\n\n庚段。\n\n- 乙项\n- 丙项，已改\n\n己段。\n\n丁段。\n"

# What a marked block says, without what the preview says of it.
MARKED = """blocks => blocks.map((block) => {
    const copy = block.cloneNode(true);
    copy.querySelectorAll(".xuanzhi-mark").forEach((mark) => mark.remove());
    return copy.textContent.trim();
})"""


def accept(project: Path) -> None:
    subprocess.run(
        [BINARY, "translations", "accept", "pages/steps", "-C", project],
        check=True, capture_output=True, env=environment(), timeout=60,
    )


def test_outdated_blocks_are_marked_side_by_side_until_the_translation_is_accepted(browser, tmp_path):
    project = copy_project(tmp_path / "project")
    pages = project / "Content" / "pages"
    (pages / "steps.zh.md").write_text(BODY.format("旧题", "甲段。", "乙项", "丙项", "丁段。", "戊段。", "己段。"), encoding="utf-8")
    words = ("Title", "Alpha.", "Beta", "Gamma", "Delta.", "Epsilon.", "Zeta.")
    (pages / "steps.en.md").write_text(BODY.format(*words), encoding="utf-8")
    accept(project)
    commit_all(project)
    with preview_server(project, tmp_path) as origin:
        url = f"{origin}/__xuanzhi/side-by-side?path=/zh/steps/"
        with opened(browser, url, DESKTOP) as (page, watch):
            zh, en = page.frame_locator("iframe").first, page.frame_locator("iframe").last
            expect(page.locator(".xuanzhi-changes")).to_contain_text("current")
            expect(zh.locator("main h1")).to_have_text("旧题")
            assert zh.locator(".xuanzhi-mark").count() == 0

            (pages / "steps.zh.md").write_text(CHANGED, encoding="utf-8")
            expect(page.locator(".xuanzhi-change")).to_have_count(5, timeout=PATIENCE)
            kinds = ["Source changed", "New in the source", "Source changed", "Moved in the source", "Deleted in the source"]
            expect(page.locator(".xuanzhi-change strong")).to_have_text(kinds)
            expect(page.locator(".xuanzhi-change").first).to_contain_text("title: 新题")
            # What git has comes a little later than the rest.
            expect(page.locator(".xuanzhi-change").first).to_contain_text("title: 旧题", timeout=PATIENCE)
            expect(page.locator(".xuanzhi-change").last).to_contain_text("戊段。")

            expect(zh.locator(".xuanzhi-marked")).to_have_count(3, timeout=PATIENCE)
            assert zh.locator(".xuanzhi-marked").evaluate_all(MARKED) == ["庚段。", "丙项，已改", "己段。"]
            expect(zh.locator(".xuanzhi-mark summary")).to_have_text(kinds[1:])
            expect(en.locator(".xuanzhi-marked")).to_have_count(3, timeout=PATIENCE)
            assert en.locator(".xuanzhi-marked").evaluate_all(MARKED) == ["Gamma", "Epsilon.", "Zeta."]
            expect(en.locator(".xuanzhi-mark summary")).to_have_text([kinds[1], kinds[2], kinds[4], kinds[3]])
            assert en.locator("main p:has(+ .xuanzhi-mark)").first.inner_text() == "Alpha."

            note = en.locator("li .xuanzhi-mark")
            assert not note.locator("dl").is_visible()
            note.locator("summary").click()
            expect(note.locator("dd")).to_have_text(["丙项", "丙项，已改"])

            accept(project)
            expect(page.locator(".xuanzhi-changes")).to_contain_text("current", timeout=PATIENCE)
            for frame in (zh, en):
                expect(frame.locator("main h1")).to_be_visible(timeout=PATIENCE)
                expect(frame.locator(".xuanzhi-mark, .xuanzhi-marked")).to_have_count(0, timeout=PATIENCE)
            assert not watch.problems
        # Only the frames know of places.
        assert b"<!--" not in get(f"{origin}/zh/steps/")[2]


def test_both_languages_are_stacked_on_a_phone(browser, live):
    project, origin = live
    edit(project, TASK, "探索建立", "逐步探索建立")
    with opened(browser, f"{origin}/__xuanzhi/side-by-side?path={ADDRESS}", PHONE) as (page, _):
        upper, lower = (page.locator("iframe").nth(number).bounding_box() for number in (0, 1))
        assert upper["width"] == lower["width"] == PHONE.width
        assert lower["y"] >= upper["y"] + upper["height"] > upper["y"] + 100
        assert page.evaluate("document.scrollingElement.scrollWidth") <= PHONE.width


def test_the_page_for_what_does_not_exist_has_its_style_at_any_depth(browser, live):
    _, origin = live
    with opened(browser, origin + "/zh/a/b/", DESKTOP) as (page, watch):
        assert [problem for problem in watch.problems if not problem.startswith(("404: ", "console: "))] == []
        assert [problem for problem in watch.problems if problem.startswith("404: ")] == [f"404: {origin}/zh/a/b/"]
        links = page.locator(":is(header, main, footer) a[href]")
        starts = set(links.evaluate_all("links => links.map((link) => link.getAttribute('href')[0])"))
        assert starts <= {"/", "#"}


def test_the_status_page_is_reached_from_the_messages(browser, live):
    _, origin = live
    with opened(browser, origin + ADDRESS, DESKTOP) as (page, watch):
        wait_for_stream(page)
        page.locator("#xuanzhi-badge").click()
        page.locator("#xuanzhi-overlay a[href='/__xuanzhi/']").click()
        expect(page.locator("h1")).to_have_text("Preview status")
        page.locator("details").nth(1).locator("summary").click()
        assert page.locator("details[open] li a").count() > 2
        # A page that is left gives up its stream.
        assert not [problem for problem in watch.problems if "/__reload" not in problem]


def test_a_page_finds_its_server_again(browser, tmp_path):
    project = copy_project(tmp_path / "project")
    port = free_port()
    command = [BINARY, "serve", "-C", project, "-p", str(port)]
    with running(command, port, tmp_path / "first.log", env=environment()) as origin:
        context = browser.new_context()
        page = context.new_page()
        page.goto(origin + ADDRESS)
        wait_for_stream(page)
    append(project, TASK, "\n停机时新增。\n")
    with running(command, port, tmp_path / "second.log", env=environment()):
        expect(page.locator("main")).to_contain_text("停机时新增。", timeout=2 * PATIENCE)
    context.close()


def test_the_rest_of_a_page_is_what_is_published(live, site):
    _, origin = live
    for path in ("zh/index.html", "en/units/matrix/index.html", "zh/plans/2022/07/index.html"):
        served = get(f"{origin}/{path}")[2]
        without = re.sub(rb'<link rel="stylesheet" href="/__xuanzhi/[^>]*><script [^>]*></script>(?=</body>)', b"", served)
        assert without == (site / path).read_bytes()
        assert b"__xuanzhi" not in without


def test_a_checkout_of_many_files_is_followed(live, tmp_path):
    project, origin = live
    pages = project / "Content" / "pages"
    for number in range(2000):
        (pages / f"many-{number}.zh.md").write_text(f"---\ntitle: 第{number}页\n---\n\n文字。\n", encoding="utf-8")
    until(lambda: get(f"{origin}/zh/many-1999/")[0] == 200)
    assert all(get(f"{origin}/zh/many-{number}/")[0] == 200 for number in (0, 777, 1999))
    for path in pages.glob("many-*.md"):
        path.unlink()
    until(lambda: get(f"{origin}/zh/many-0/")[0] == 404)
    assert get(f"{origin}/zh/many-777/")[0] == 404
    assert "[unreadable]" not in (tmp_path / "preview.log").read_text(encoding="utf-8")
