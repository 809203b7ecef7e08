"""The served pages show the issued text, character for character, and claim nothing that it does not say."""

import json

import pytest

from support import pages, source
from support.servers import get

TASKS = source.task_texts()
# The class of the element with the issued text; on an English page that is below the translation.
ISSUED = {"zh": "{}-text", "en": "{}-source"}
TASKS_WITHOUT_UNITS = {1, 4, 6, 7, 8, 11, 19, 23}


@pytest.fixture(scope="module")
def tasks(start) -> list[dict]:
    return served_json(start + "zh/tasks/index.json")["tasks"]


def served_page(url: str):
    status, _, body, _ = get(url)
    assert status == 200, url
    return pages.parse(body)


def served_json(url: str):
    status, _, body, _ = get(url)
    assert status == 200, url
    return json.loads(body)


def plain(element) -> str:
    """What an element says. Blocks follow one another; inside a block every space counts."""
    blocks = element.xpath(".//p | .//h2 | .//h3 | .//li | .//blockquote") or [element]
    return "".join(block.text_content().strip() for block in blocks)


def test_the_source_has_26_tasks():
    assert list(TASKS) == list(range(1, 27))


@pytest.mark.parametrize("number", TASKS)
@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_task_page_shows_the_issued_text(start, language, number):
    page = served_page(f"{start}{language}/plans/2022/{number:02}/")
    [element] = pages.by_class(page, ISSUED[language].format("task"))
    assert plain(element) == TASKS[number]
    assert pages.language_of(element) == "zh-CN"


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_plan_page_shows_the_issued_notice(start, language):
    page = served_page(f"{start}{language}/plans/2022/")
    [element] = pages.by_class(page, ISSUED[language].format("notice"))
    assert plain(element) == source.notice_text()
    assert pages.language_of(element) == "zh-CN"


@pytest.mark.parametrize("number", TASKS)
def test_translation_says_what_it_is(start, number):
    page = served_page(f"{start}en/plans/2022/{number:02}/")
    [element] = pages.by_class(page, "task-text")
    assert pages.language_of(element) == "en" and plain(element)
    assert pages.by_class(page, "unofficial"), "no notice that the translation is unofficial"


def test_plan_page_names_the_chapters_in_order(start):
    shown = pages.text(served_page(f"{start}zh/plans/2022/").find(".//main"))
    places = [shown.find(chapter) for chapter in source.chapters()]
    assert len(places) == 7 and -1 not in places and places == sorted(places)


def test_index_lists_the_tasks_in_order(tasks):
    assert [task["number"] for task in tasks] == list(range(1, 27))
    assert {task["plan"] for task in tasks} == {"2022"}


def test_index_titles_are_the_issued_headings(tasks):
    for task in tasks:
        assert TASKS[task["number"]].partition("）")[2].startswith(task["title"] + "。")


def test_index_addresses_lead_to_the_tasks(start, tasks):
    for task in tasks:
        address = start + f"zh/plans/2022/{task['number']:02}/"
        assert task["url"].endswith(f"plans/2022/{task['number']:02}/"), task["url"]
        assert get(address)[0] == 200


def test_51_mentions_each_named_and_word_for_word(tasks):
    mentions = [(task["number"], mention) for task in tasks for mention in task["units"]]
    assert len(mentions) == 51
    for number, mention in mentions:
        assert mention["role"] == "named", mention
        assert mention["quote"] and mention["quote"] in TASKS[number], mention
        assert mention["unit"], mention


def test_18_tasks_name_units_and_8_name_none(tasks):
    without = {task["number"] for task in tasks if not task["units"]}
    assert without == TASKS_WITHOUT_UNITS
    assert len(tasks) - len(without) == 18
