"""Publicity weeks: every event is on all the pages it belongs to, in the order of time, at any width and on paper."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
import yaml

from support import pages
from support.axe import ALL_RULES, CONTRAST, violations
from support.browser import DESKTOP, NARROW, PHONE, Viewport, opened
from support.command import OFFICE
from support.servers import python_server
from test_browser import STICKING_OUT, WIDTHS

WEEK = "2025"
FOLDER = OFFICE / "Content" / "weeks" / WEEK
WEEK_PAGES = ["", "2025-04-23/", "gallery/", "school-contest/", "park-walk/"]
MARKS = {"zh": ("已取消", "有变更"), "en": ("Cancelled", "Changed")}


@pytest.fixture(scope="module")
def office_start(office, tmp_path_factory):
    with python_server(office, tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(params=pages.LANGUAGES)
def language(request) -> str:
    return request.param


def front_matter(path: Path) -> dict:
    # Every scalar is the text that stands there.
    return yaml.load(path.read_text(encoding="utf-8").split("---\n")[1], Loader=yaml.BaseLoader)


EVENTS = {path.name.split(".")[0]: front_matter(path) for path in FOLDER.glob("*.zh.md") if path.name != "week.zh.md"}


def days_of(event: dict) -> list[str]:
    """The days on which an event takes place; one that ends at midnight has none of the next day."""
    first, last = event["start"][:10], event.get("end", event["start"])
    count = int(last[8:10]) - int(first[8:10]) + 1
    if count > 1 and last[10:] == " 00:00":
        count -= 1
    return [f"{first[:8]}{int(first[8:10]) + number:02}" for number in range(count)]


def links(tree, expression: str) -> list[str]:
    """The last part of the addresses of links."""
    return [href.rstrip("/").rpartition("/")[2] for href in tree.xpath(f"{expression}/@href")]


def expected_on(day: str) -> list[str]:
    on_day = [name for name, event in EVENTS.items() if day in days_of(event)]
    return sorted(on_day, key=lambda name: (EVENTS[name]["start"], name))


DAYS = sorted({day for event in EVENTS.values() for day in days_of(event)})


def test_the_invented_week_has_forty_events():
    assert len(EVENTS) == 40 and len(DAYS) == 7


# MARK: Where events appear


def test_every_event_is_on_its_days_by_time(office, language):
    week = pages.read(office / language / "weeks" / WEEK / "index.html")
    cells = week.xpath('//ol[@class="days"]/li')
    assert links(week, '//ol[@class="days"]/li/h3/a') == DAYS
    for day, cell in zip(DAYS, cells, strict=True):
        assert links(cell, './/a[@class="event-title"]') == expected_on(day)
        page = pages.read(office / language / "weeks" / WEEK / day / "index.html")
        assert links(page, '//ol[@class="schedule"]//h2/a') == expected_on(day)


def test_every_event_is_on_its_tasks_and_units(office, language):
    for name, event in EVENTS.items():
        served = [f"plans/{task.split('/')[0]}/{int(task.split('/')[1]):02}" for task in event.get("tasks", [])]
        involved = [f"units/{mention['unit']}" for mention in event.get("units", [])]
        for place in served + involved:
            page = pages.read(office / language / place / "index.html")
            listed = page.xpath(f'//ul[@class="reference-list"]//a[contains(@href, "/weeks/{WEEK}/{name}/")]')
            assert listed, f"{name} is not on {place}"
            year = event["start"][:4]
            assert year in pages.text(listed[0].getparent()), f"{name} has no date on {place}"


def test_events_lead_to_each_other_by_time(office, language):
    order = sorted(EVENTS, key=lambda name: (EVENTS[name]["start"], name))
    for before, after in zip(order, order[1:]):
        page = pages.read(office / language / "weeks" / WEEK / before / "index.html")
        assert links(page, '//nav[@class="pager"]/a[@class="next"]') == [after]
        page = pages.read(office / language / "weeks" / WEEK / after / "index.html")
        assert links(page, '//nav[@class="pager"]/a[@class="previous"]') == [before]


# MARK: What is said of them


def items_about(site: Path, file: Path, name: str) -> list:
    """The items of a page's lists that lead to an event."""
    here = f"/{file.relative_to(site)}"
    language = here.split("/")[1]
    found = pages.read(file).xpath("//main//li//a")
    address = f"/{language}/weeks/{WEEK}/{name}/"
    return [link.xpath("ancestor::li[1]")[0] for link in found if urljoin(here, link.get("href")) == address]


def test_cancelled_and_changed_are_said_in_words(office, language):
    cancelled, changed = MARKS[language]
    folder = office / language / "weeks" / WEEK
    for name, event in EVENTS.items():
        mark = cancelled if event.get("cancelled") == "true" else changed if "changes" in event else None
        files = [folder / "index.html"] + [folder / day / "index.html" for day in days_of(event)]
        files += [office / language / "units" / mention["unit"] / "index.html" for mention in event.get("units", [])]
        for file in files:
            items = items_about(office, file, name)
            assert items, f"{name} is not in {file}"
            for item in items:
                marks = [pages.text(found) for found in item.xpath('.//span[contains(@class, "event-status")]')]
                assert marks == ([mark] if mark else []), f"{name} in {file}"
        notice = pages.read(folder / name / "index.html").xpath('//div[contains(@class, "notice event-")]')
        dates = [list(part.xpath(".//time/@datetime")) for part in notice]
        assert dates == ([[change["date"] for change in event["changes"]]] if mark else []), name


def test_pictures_keep_their_place_free_and_say_what_they_show(office, language):
    week = front_matter(FOLDER / "week.zh.md")
    translated = front_matter(FOLDER / "week.en.md")
    page = pages.read(office / language / "weeks" / WEEK / "gallery" / "index.html")
    images = page.xpath("//figure//img")
    shown = [poster["alt"] for poster in week["posters"]] if language == "zh" else translated["posters"]
    assert [image.get("alt") for image in images] == shown
    slogans = (week if language == "zh" else translated)["slogans"]
    assert [pages.text(item) for item in page.xpath('//ul[@class="slogans"]/li')] == slogans
    for image in images:
        assert image.get("loading") == "lazy"
        link = image.getparent()
        assert link.get("href") == image.get("src")


def test_pictures_have_the_size_that_they_say(browser, office_start):
    with opened(browser, office_start + f"zh/weeks/{WEEK}/gallery/", DESKTOP) as (page, watch):
        for image in page.locator("figure img").all():
            image.scroll_into_view_if_needed()
            page.wait_for_function("image => image.complete", arg=image.element_handle())
            said = [int(image.get_attribute("width")), int(image.get_attribute("height"))]
            assert image.evaluate("image => [image.naturalWidth, image.naturalHeight]") == said
        assert not watch.problems


# MARK: How they look

BOXES = """() => [...document.querySelectorAll('.days > li')].map(cell => {
    const box = cell.getBoundingClientRect();
    return [Math.round(box.left), Math.round(box.top)];
})"""


@pytest.mark.parametrize("width, columns", [(1200, 7), (800, 1), (375, 1)])
def test_days_are_a_calendar_where_there_is_room_and_a_list_elsewhere(browser, office_start, language, width, columns):
    with opened(browser, office_start + f"{language}/weeks/{WEEK}/", Viewport(width, 900)) as (page, _):
        boxes = page.evaluate(BOXES)
    assert len({left for left, _ in boxes}) == columns
    assert len({top for _, top in boxes}) == len(boxes) // columns
    assert boxes == sorted(boxes, key=lambda box: (box[1], box[0])), "the order read is not the order seen"


@pytest.mark.parametrize("viewport", [NARROW, PHONE, Viewport(1024, 768), DESKTOP], ids=str)
def test_week_fits(browser, office_start, language, viewport):
    for path in WEEK_PAGES:
        with opened(browser, office_start + f"{language}/weeks/{WEEK}/{path}", viewport) as (page, watch):
            scroll_width, client_width = page.evaluate(WIDTHS)
            assert scroll_width <= client_width, f"{path} scrolls sideways: {page.evaluate(STICKING_OUT)}"
            assert not watch.problems


@pytest.mark.parametrize(
    "viewport, scheme, rules",
    [(PHONE, "light", ALL_RULES), (DESKTOP, "light", ALL_RULES), (DESKTOP, "dark", CONTRAST)],
    ids=["phone-light", "desktop-light", "desktop-dark"],
)
def test_week_has_no_violation(browser, office_start, language, viewport, scheme, rules):
    for path in WEEK_PAGES:
        url = office_start + f"{language}/weeks/{WEEK}/{path}"
        with opened(browser, url, viewport, color_scheme=scheme) as (page, _):
            assert not violations(page, rules), path


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=str)
def test_an_image_in_a_report_fits(browser, office_start, language, viewport):
    url = office_start + f"{language}/news/2025-04-20-week-opened/"
    with opened(browser, url, viewport) as (page, _):
        assert page.locator(".prose img").count() >= 1
        scroll_width, client_width = page.evaluate(WIDTHS)
        assert scroll_width <= client_width, f"scrolls sideways: {page.evaluate(STICKING_OUT)}"


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_titles_in_the_programme_look_like_links(browser, office_start, language, viewport):
    with opened(browser, office_start + f"{language}/weeks/{WEEK}/", viewport) as (page, _):
        for title in page.locator(".days li:not(.cancelled) > .event-title").all()[:12]:
            assert "underline" in title.evaluate("title => getComputedStyle(title).textDecorationLine")


def test_week_prints_as_a_list_of_all_events(browser, office_start, language):
    with opened(browser, office_start + f"{language}/weeks/{WEEK}/", DESKTOP) as (page, _):
        page.emulate_media(media="print")
        boxes = page.evaluate(BOXES)
        assert len({left for left, _ in boxes}) == 1
        titles = page.locator(".days .event-title")
        assert titles.count() == sum(len(days_of(event)) for event in EVENTS.values())
        assert all(title.is_visible() for title in titles.all())
        cancelled, _ = MARKS[language]
        for mark in page.locator(".status-cancelled").all():
            assert mark.inner_text() == cancelled
            # Paper has no grounds: words on one would be lost.
            assert mark.evaluate("mark => getComputedStyle(mark).backgroundColor") == "rgba(0, 0, 0, 0)"
        sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))
        assert 1 <= sheets <= 8
