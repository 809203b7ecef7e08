"""iCalendar files: their lines by the letter of RFC 5545, and what other programs read in them."""

import os
import re
import subprocess
import sys
from datetime import date, datetime, timezone
from pathlib import Path

import icalendar

# RFC 5545, 3.1: contentline = name *(";" param) ":" value, without control characters but the tab.
CONTENT_LINE = re.compile(
    r"""[A-Za-z0-9-]+
        (?: ; [A-Za-z0-9-]+ = (?: "[^"\x00-\x08\x0a-\x1f\x7f]*" | [^";:,\x00-\x08\x0a-\x1f\x7f]* ) )*
        : [^\x00-\x08\x0a-\x1f\x7f]*""",
    re.VERBOSE,
)


def content_lines(data: bytes) -> list[str]:
    """The unfolded lines of a file whose folding is right."""
    assert data.endswith(b"\r\n")
    lines: list[str] = []
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert b"\r" not in line and b"\n" not in line
        assert len(line) <= 75, line
        text = line.decode("utf-8")
        if text.startswith(" "):
            lines[-1] += text[1:]
        else:
            lines.append(text)
    for line in lines:
        assert CONTENT_LINE.fullmatch(line), line
    return lines


def read(path: Path) -> icalendar.Calendar:
    data = path.read_bytes()
    content_lines(data)
    return icalendar.Calendar.from_ical(data)


def events(path: Path) -> list[icalendar.Event]:
    return list(read(path).walk("VEVENT"))


def event(path: Path, address: str) -> icalendar.Event:
    """The one event whose page has an address that ends so."""
    found = [each for each in events(path) if str(each["URL"]).endswith(address)]
    assert len(found) == 1, address
    return found[0]


def period(component: icalendar.Event) -> tuple[str, str | None]:
    """When an event begins and ends, a day as it is and a time in UTC."""

    def text(name: str) -> str | None:
        if name not in component:
            return None
        value = component.decoded(name)
        if isinstance(value, datetime):
            return value.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%MZ")
        assert isinstance(value, date)
        return value.isoformat()

    return text("DTSTART"), text("DTEND")


KHAL = """
[calendars]
[[week]]
path = {folder}/week
[locale]
local_timezone = Asia/Shanghai
default_timezone = Asia/Shanghai
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
[default]
default_calendar = week
"""


class Khal:
    """The calendar program khal with an empty calendar in a folder."""

    def __init__(self, folder: Path):
        (folder / "week").mkdir(parents=True)
        self.configuration = folder / "khal.conf"
        self.configuration.write_text(KHAL.format(folder=folder))

    def run(self, *arguments) -> str:
        result = subprocess.run(
            [Path(sys.executable).with_name("khal"), "-c", self.configuration, *arguments],
            env=os.environ | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
        assert result.returncode == 0, result.stdout + result.stderr
        return result.stdout

    def add(self, file: Path) -> None:
        self.run("import", "--batch", "--include-calendar", "week", file)

    def listed(self, first: str, last: str) -> list[str]:
        """What khal shows of the days, a line an event."""
        form = "{start-long}|{end-long}|{status}|{title}|{location}"
        return self.run("list", "--once", "--day-format", "", "--format", form, first, last).splitlines()
