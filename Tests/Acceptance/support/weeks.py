"""Invented weeks of any number of events, written for a test."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from support.command import OFFICE

TITLES = {
    "zh": "知识产权保护与运用专题讲座暨现场咨询活动第{}场（虚构）",
    "en": "Lecture {} on protecting and using intellectual property, with advice (invented)",
}
PLACES = {"zh": "示例县文化中心{}号厅（虚构）", "en": "Culture Centre, room {} (invented)"}


@dataclass(frozen=True)
class Week:
    """A project with one week from 20 to 26 April 2024, whose events have long titles in both languages."""

    root: Path
    events: int
    slogans: list[dict[str, str]] = field(default_factory=list)

    def write(self) -> Path:
        content = self.root / "Content"
        folder = content / "weeks" / "2024"
        folder.mkdir(parents=True)
        for name in ("site.yml", "units.yml"):
            shutil.copy(OFFICE / "Content" / name, content / name)
        (folder / "week.zh.md").write_text(
            self.text(
                "2024年示例县知识产权宣传周（虚构）",
                "start: 2024-04-20\nend: 2024-04-26\ntheme: 知识产权转化运用促进高质量发展\n"
                "units: [{unit: ip-office, role: organiser}, {unit: service-centre, role: partner}]\n",
                "zh",
            ),
            encoding="utf-8",
        )
        (folder / "week.en.md").write_text(
            self.text(
                "Intellectual Property Week of Example County 2024 (invented)",
                "theme: Putting intellectual property to use for high-quality development\n",
                "en",
            ),
            encoding="utf-8",
        )
        for number in range(1, self.events + 1):
            self.write_event(folder, number)
        return self.root

    def text(self, title: str, keys: str, language: str) -> str:
        slogans = "".join(f"  - {slogan[language]}\n" for slogan in self.slogans)
        return f"---\ntitle: {title}\n{keys}{f'slogans:{chr(10)}{slogans}' if slogans else ''}---\n\n。\n"

    def write_event(self, folder: Path, number: int) -> None:
        for language in ("zh", "en"):
            facts = self.times(number) + "units: [{unit: ip-office, role: organiser}]\n" if language == "zh" else ""
            (folder / f"event-{number:02}.{language}.md").write_text(
                f"---\ntitle: {self.title(number, language)}\n{facts}"
                f"place: {PLACES[language].format(number)}\n{self.change(number, language)}---\n\n。\n",
                encoding="utf-8",
            )

    def times(self, number: int) -> str:
        """Days go round; the first events are of the kinds that a programme has to say otherwise."""
        day = f"2024-04-{20 + (number - 1) % 7}"
        match number:
            case 1:
                return "start: 2024-04-20\nend: 2024-04-22\n"
            case 2:
                return "start: 2024-04-21 22:00\nend: 2024-04-22 01:30\n"
            case 3:
                return "start: 2024-04-22 20:00\nend: 2024-04-23 00:00\n"
            case 4:
                return f"start: {day}\n"
            case _:
                return f"start: {day} {8 + number % 10:02}:30\nend: {day} {10 + number % 10:02}:00\n"

    def change(self, number: int, language: str) -> str:
        """The fifth event is cancelled, the sixth is moved."""
        if number not in (5, 6):
            return ""
        if language == "en":
            return "changes: [A change (invented)]\n"
        cancelled = "cancelled: true\n" if number == 5 else ""
        return cancelled + "changes: [{date: 2024-04-10, note: 变更（虚构）}]\n"

    @staticmethod
    def title(number: int, language: str) -> str:
        return TITLES[language].format(number)

    @staticmethod
    def place(number: int, language: str) -> str:
        return PLACES[language].format(number)
