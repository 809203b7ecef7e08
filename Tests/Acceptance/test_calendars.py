"""iCalendar files: correct by the letter of RFC 5545, and read by other programs as they are meant."""

import json
import shutil

import pytest

from support import calendars, pages
from support.command import OFFICE, build

# Events of every kind in the invented week, each with when it begins and ends as a calendar has it: days, whose end
# is the first day after it, and times in UTC.
KINDS = {
    "timed": ("2024-04-21 09:00", "2024-04-21 11:30", "2024-04-21 01:00Z", "2024-04-21 03:30Z"),
    "early": ("2024-04-21 07:59", "2024-04-21 08:00", "2024-04-20 23:59Z", "2024-04-21 00:00Z"),
    "over-midnight": ("2024-04-22 22:00", "2024-04-23 01:00", "2024-04-22 14:00Z", "2024-04-22 17:00Z"),
    "to-midnight": ("2024-04-22 20:00", "2024-04-23 00:00", "2024-04-22 12:00Z", "2024-04-22 16:00Z"),
    "open-end": ("2024-04-24 14:00", None, "2024-04-24 06:00Z", None),
    "one-day": ("2024-04-25", None, "2024-04-25", None),
    "same-day": ("2024-04-25", "2024-04-25", "2024-04-25", "2024-04-26"),
    "three-days": ("2024-04-24", "2024-04-26", "2024-04-24", "2024-04-27"),
}

LONG = "知识产权，保护；创新\\发展（虚构）" * 12


def write_event(project, name, start, end, *, extra="", english=True):
    lines = [f"title: {name}（虚构）", f"start: {start}", *([f"end: {end}"] if end else []), "place: 示例广场（虚构）"]
    folder = project / "Content" / "weeks" / "2024"
    (folder / f"{name}.zh.md").write_text("---\n" + "\n".join(lines) + f"\n{extra}---\n\n{LONG}\n")
    if english:
        text = f"---\ntitle: {name} (invented)\nplace: Example Square (invented)\n---\n\nText; with, signs.\n"
        (folder / f"{name}.en.md").write_text(text)


@pytest.fixture(scope="module")
def invented(tmp_path_factory):
    """The invented office with an event of every kind."""
    project = tmp_path_factory.mktemp("calendars") / "project"
    shutil.copytree(OFFICE / "Content", project / "Content")
    for name, (start, end, _, _) in KINDS.items():
        write_event(project, name, start, end, english=name != "early")
    return project


@pytest.fixture(scope="module")
def built(invented):
    build(invented, invented / "Site")
    return invented / "Site"


def test_every_calendar_is_correct(published):
    files = sorted(published.rglob("*.ics"))
    assert {file.parts[-4] for file in files if file.name == "week.ics"} == set(pages.LANGUAGES)
    for file in files:
        calendar = calendars.read(file)
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar["X-WR-CALNAME"]
        assert not calendar.errors
        identifiers = [str(event["UID"]) for event in calendar.walk("VEVENT")]
        assert identifiers and len(set(identifiers)) == len(identifiers), file
        for event in calendar.walk("VEVENT"):
            assert not event.errors
            assert str(event["DTSTAMP"].to_ical(), "ascii").endswith("Z")
            assert event["SUMMARY"].strip() and event["STATUS"] in ("CONFIRMED", "CANCELLED")


@pytest.mark.parametrize("language", pages.LANGUAGES)
@pytest.mark.parametrize("name", KINDS)
def test_times_are_those_of_the_front_matter(built, language, name):
    event = calendars.event(built / language / "weeks/2024/week.ics", f"/{name}/")
    assert calendars.period(event) == KINDS[name][2:]


def test_the_week_takes_its_days(built):
    event = calendars.event(built / "zh/weeks/2024/week.ics", "/weeks/2024/")
    assert calendars.period(event) == ("2024-04-20", "2024-04-27")
    assert event["TRANSP"] == "TRANSPARENT"


def test_the_time_zone_of_the_file_is_that_of_the_world(built):
    calendar = calendars.read(built / "zh/weeks/2024/week.ics")
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["TZID"] == "Asia/Shanghai"
    own = zone.to_tz(lookup_tzid=False)
    for event in calendar.walk("VEVENT"):
        start = event.decoded("DTSTART")
        if "TZID" in event["DTSTART"].params:
            assert start.replace(tzinfo=own).utcoffset() == start.utcoffset()


def test_an_event_is_the_same_in_every_calendar(built):
    def identifier(file):
        return str(calendars.event(built / file, "/weeks/2024/opening/")["UID"])

    names = {identifier(file) for file in ("zh/weeks/2024/week.ics", "en/weeks/2024/week.ics")}
    assert names == {identifier("zh/units/ip-office/events.ics")}


def test_texts_survive_escaping_and_folding(built):
    chinese = calendars.event(built / "zh/weeks/2024/week.ics", "/timed/")
    assert chinese["DESCRIPTION"] == LONG
    assert chinese["LOCATION"] == "示例广场（虚构）"
    assert chinese["LOCATION"].params["LANGUAGE"] == "zh-CN"
    english = calendars.event(built / "en/weeks/2024/week.ics", "/timed/")
    assert "Text; with, signs." in english["DESCRIPTION"].splitlines()


def test_what_is_not_translated_says_its_language(built):
    event = calendars.event(built / "en/weeks/2024/week.ics", "/early/")
    assert event["SUMMARY"] == "early（虚构）"
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
        assert event[name].params["LANGUAGE"] == "zh-CN"


def test_a_unit_has_the_calendar_of_what_it_takes_part_in(built):
    rows = json.loads((built / "zh/weeks/index.json").read_text(encoding="utf-8"))["weeks"]
    units = json.loads((built / "zh/units/index.json").read_text(encoding="utf-8"))["units"]
    for unit in [unit["id"] for unit in units]:
        titles = {row["title"] for row in rows if unit in [mention["unit"] for mention in row["units"]]}
        file = built / "zh/units" / unit / "events.ics"
        assert file.exists() == bool(titles), unit
        events = calendars.events(file) if titles else []
        assert {str(event["SUMMARY"]).removeprefix("【已取消】") for event in events} == titles


@pytest.mark.parametrize("page", ["weeks/2024/", "units/education-bureau/"])
def test_pages_link_to_their_calendar(built, page):
    tree = pages.read(built / "zh" / page / "index.html")
    (file,) = {link for link in tree.xpath("//a/@href") if link.endswith(".ics")}
    assert (built / "zh" / page / file).exists()


def test_a_moved_event_is_the_same_event_one_step_on(invented, tmp_path):
    project = tmp_path / "project"
    shutil.copytree(invented / "Content", project / "Content")
    found = []
    for changes in ("", "changes:\n  - date: 2024-04-10\n    note: 改在下午\n"):
        start = "2024-04-21 14:00" if changes else "2024-04-21 09:00"
        write_event(project, "moved", start, None, extra=changes, english=False)
        build(project, tmp_path / "site")
        found.append(calendars.event(tmp_path / "site/zh/weeks/2024/week.ics", "/moved/"))
    before, after = found
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert before.decoded("DTSTAMP") < after.decoded("DTSTAMP")
    assert calendars.period(after)[0] == "2024-04-21 06:00Z"
    assert "2024年4月10日变更：改在下午" in after["DESCRIPTION"]


def test_a_week_that_is_changed_says_so_and_is_one_step_on(invented, tmp_path):
    project = tmp_path / "project"
    shutil.copytree(invented / "Content", project / "Content")
    week = project / "Content/weeks/2024/week.zh.md"
    changes = "changes:\n  - date: 2024-04-10\n    note: 延长一天（虚构）\n"
    week.write_text(week.read_text().replace("end: 2024-04-26\n", f"end: 2024-04-27\n{changes}", 1))
    build(project, tmp_path / "site")
    event = calendars.event(tmp_path / "site/zh/weeks/2024/week.ics", "/weeks/2024/")
    assert event["SEQUENCE"] == 1
    assert event.decoded("DTSTAMP").date().isoformat() == "2024-04-10"
    assert "2024年4月10日变更：延长一天" in event["DESCRIPTION"]
    page = pages.read(tmp_path / "site/zh/weeks/2024/index.html")
    assert "延长一天" in page.xpath("string(//div[contains(@class, 'event-changed')])")


def test_a_calendar_program_shows_the_week(invented, tmp_path):
    project = tmp_path / "project"
    shutil.copytree(invented / "Content", project / "Content")
    note = "cancelled: true\nchanges:\n  - date: 2024-04-18\n    note: 因雨取消\n"
    write_event(project, "rained-off", "2024-04-21 10:00", "2024-04-21 12:00", extra=note, english=False)
    build(project, tmp_path / "site")
    khal = calendars.Khal(tmp_path / "khal")
    khal.add(tmp_path / "site/zh/weeks/2024/week.ics")
    place = "示例广场（虚构）"
    assert khal.listed("2024-04-20", "2024-04-27") == [
        "2024-04-20|2024-04-26|CONFIRMED |2024年示例县知识产权宣传周（虚构）|",
        f"2024-04-20 09:00|2024-04-20 11:30|CONFIRMED |启动仪式（虚构）|{place}",
        f"2024-04-21 07:59|2024-04-21 08:00|CONFIRMED |early（虚构）|{place}",
        f"2024-04-21 09:00|2024-04-21 11:30|CONFIRMED |timed（虚构）|{place}",
        f"2024-04-21 10:00|2024-04-21 12:00|CANCELLED |【已取消】rained-off（虚构）|{place}",
        "2024-04-22|2024-04-22|CONFIRMED |全天开放日（虚构）|",
        f"2024-04-22 20:00|2024-04-23 00:00|CONFIRMED |to-midnight（虚构）|{place}",
        f"2024-04-22 22:00|2024-04-23 01:00|CONFIRMED |over-midnight（虚构）|{place}",
        "2024-04-23|2024-04-25|CONFIRMED |进校园讲座（虚构）|各示例学校（虚构）",
        f"2024-04-24|2024-04-26|CONFIRMED |three-days（虚构）|{place}",
        # khal shows an hour where no end is known.
        f"2024-04-24 14:00|2024-04-24 15:00|CONFIRMED |open-end（虚构）|{place}",
        f"2024-04-25|2024-04-25|CONFIRMED |one-day（虚构）|{place}",
        f"2024-04-25|2024-04-25|CONFIRMED |same-day（虚构）|{place}",
        f"2024-04-26 16:00|2024-04-26 17:00|CONFIRMED |闭幕（虚构）|{place}",
    ]
