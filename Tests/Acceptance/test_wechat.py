"""Articles for WeChat: what WeChat takes, what they say, how they look on a phone, and how they are copied."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from support import folder as folders
from support import pages, servers, wechat
from support.browser import DESKTOP, Viewport, opened
from support.command import EXAMPLE_ADDRESS, OFFICE, ROOT, environment

PHONE = Viewport(375, 740)

REAL_TEXTS = [
    "plans/2022/plan.zh.md",
    "plans/2022/plan.en.md",
    "plans/2022/07.zh.md",
    "plans/2022/26.zh.md",
    "plans/2022/26.en.md",
    "weeks/2022/week.zh.md",
    "weeks/2022/week.en.md",
    "papers/2022/paper.zh.md",
    "papers/2022/02-creation.zh.md",
    "papers/2022/02-creation.en.md",
    "papers/2022/04-utilisation-and-finance.zh.md",
    "news/2022-05-20-plan-issued.zh.md",
    "pages/about.zh.md",
]
OFFICE_TEXTS = [
    "plans/2023/01.zh.md",
    "weeks/2024/week.zh.md",
    "weeks/2024/week.en.md",
    "weeks/2024/opening.zh.md",
    "weeks/2025/week.zh.md",
    "weeks/2025/week.en.md",
    "weeks/2025/park-walk.zh.md",
    "papers/2024/01-protection.zh.md",
    "papers/2024/01-protection.en.md",
    "papers/2024/02-services.zh.md",
]
TEXTS = [("site", file) for file in REAL_TEXTS] + [("office", file) for file in OFFICE_TEXTS]

FRONT_MATTER = "---\ntitle: 测试用的长文（虚构）\npublished: 2024-01-01 09:00\n---\n\n"


@pytest.fixture(scope="session")
def example_office(tmp_path_factory) -> Path:
    """A copy of the invented office, since its folder keeps the pictures that are made."""
    return Path(shutil.copytree(OFFICE, tmp_path_factory.mktemp("office") / "Office"))


@pytest.fixture(scope="session")
def exports(tmp_path_factory, example_office):
    """Exports a text of either office, once a session."""
    done: dict[tuple[str, str], wechat.Export] = {}
    projects = {"site": ROOT, "office": example_office}

    def export(office: str, file: str) -> wechat.Export:
        if (office, file) not in done:
            folder = tmp_path_factory.mktemp("wechat") / "out"
            done[office, file] = wechat.export(projects[office], f"Content/{file}", folder, "-u", EXAMPLE_ADDRESS)
        return done[office, file]

    return export


@pytest.fixture(params=TEXTS, ids=lambda text: f"{text[0]}:{text[1]}")
def exported(request, exports) -> wechat.Export:
    return exports(*request.param)


@pytest.fixture
def exported_page(project, tmp_path):
    """Exports a page with this text."""

    def export(text: str, *options) -> wechat.Export:
        path = project / "Content" / "pages" / "long.zh.md"
        path.write_text(FRONT_MATTER + text, encoding="utf-8")
        return wechat.export(project, "Content/pages/long.zh.md", tmp_path / "out", *options)

    return export


# What WeChat takes


def assert_taken(export: wechat.Export) -> None:
    listed = {image["placeholder"] for image in export.images}
    assert {article.path.name: wechat.flaws(article, listed) for article in export.articles} == {
        article.path.name: [] for article in export.articles
    }


def assert_notes_in_order(export: wechat.Export) -> None:
    """Each article lists at its end, once and in order, the addresses that its text refers to."""
    known = {link["number"]: link["address"] for link in export.report["links"]}
    assert list(known) == list(range(1, len(known) + 1))
    assert len(set(known.values())) == len(known)
    referred = set()
    for article in export.articles:
        marks = article.marks(wechat.LINK_MARK)
        listed = article.listed()
        assert [number for number, _ in listed] == sorted(set(marks))
        assert all(known[number] == address for number, address in listed)
        referred |= set(marks)
    assert referred == set(known)


def assert_stable(article: wechat.Article, page) -> None:
    """A parser of HTML finds in the source what was written, and so it does in what it writes itself."""
    page.set_content(article.source)
    once = page.evaluate("document.body.innerHTML")
    written = [token for token in wechat.tokens(article.source) if token[1] != "meta"]
    # Names of attributes that SVG spells with capitals come in small letters from either.
    assert wechat.tokens(once) == written
    page.set_content(once)
    assert page.evaluate("document.body.innerHTML") == once


def test_wechat_takes_it(exported):
    assert_taken(exported)
    assert_notes_in_order(exported)


def test_parsers_change_nothing(exported, browser):
    page = browser.new_page()
    for article in exported.articles:
        assert_stable(article, page)
    page.close()


@pytest.mark.parametrize("width", [320, 375, 677])
def test_nothing_is_wider_than_the_screen(exported, browser, width):
    for article in exported.articles:
        with opened(browser, article.path.as_uri(), Viewport(width, 740)) as (page, watch):
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.evaluate("document.characterSet") == "UTF-8"
        assert watch.problems == []


IMAGES = [
    "![{}]({})",
    "[![{}]({})](https://www.example.org/)",
    "这一行里有一张图片![{}]({})，后面还有许多文字。" + "这是编造的文字。" * 10,
    "- ![{}]({})",
    "1. 文字**![{}]({})**又是文字",
    "> ![{}]({})",
    "| 图 |\n| --- |\n| ![{}]({}) |",
]


@pytest.mark.parametrize("width", [320, 375])
def test_no_image_is_pushed_off_the_screen(project, exported_page, browser, width):
    media = project / "Content" / "media"
    media.mkdir(exist_ok=True)
    shutil.copy(OFFICE / "Content" / "media" / "week-2025" / "opening.jpg", media)
    texts = [text.format("启动仪式的示意图", "../media/opening.jpg") for text in IMAGES]
    export = exported_page("\n\n".join(texts))
    assert_taken(export)
    [article] = export.articles
    # What only images stand in is no paragraph of text.
    for image in article.tree.findall(".//img")[:2]:
        around = next(element for element in image.iterancestors() if element.tag in ("p", "section"))
        assert around.tag == "section" and "text-align:center" in around.get("style")
    with opened(browser, article.path.as_uri(), Viewport(width, 740)) as (page, watch):
        assert page.evaluate("[...document.images].every(image => image.naturalWidth > 400)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        boxes = [image.bounding_box() for image in page.locator("img").all()]
        assert all(box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes)
    assert watch.problems == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_that_copies_is_not_wider_than_the_screen(exports, browser, language):
    export = exports("office", f"weeks/2025/week.{language}.md")
    with opened(browser, (export.folder / "copy.html").as_uri(), PHONE) as (page, _):
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE.width


def test_the_report_says_the_lengths(exported):
    for article, report in zip(exported.articles, exported.report["articles"], strict=True):
        assert report["characters"] == len(article.source.encode("utf-16-le")) // 2
        assert report["bytes"] == article.path.stat().st_size
    assert 0 < len(exported.digest) <= 120


# What it says


@pytest.mark.parametrize("of, file", TEXTS)
def test_every_link_off_the_site_is_a_note(request, exports, of, file):
    export = exports(of, file)
    site = request.getfixturevalue({"site": "example_site", "office": "office"}[of])
    page = pages.read(site / export.report["original"].removeprefix(EXAMPLE_ADDRESS) / "index.html")
    links = page.xpath("//article//a[not(ancestor::details[@class='original'])]/@href")
    wanted = {link for link in links if link.startswith("http")}
    found = {link["address"] for link in export.report["links"]}
    assert {address for address in found if not address.startswith(EXAMPLE_ADDRESS)} == wanted


@pytest.mark.parametrize("number", ["01", "07", "12", "26"])
def test_a_task_reads_as_on_the_web(exports, site, number):
    [article] = exports("site", f"plans/2022/{number}.zh.md").articles
    page = pages.read(site / "zh" / "plans" / "2022" / number / "index.html")
    [text] = pages.by_class(page, "task-text")
    said = [pages.text(p) for p in article.paragraphs()]
    assert all(pages.text(p) in said for p in text.iterfind(".//p"))
    assert len(article.tree.findall(".//strong")) == len(text.findall(".//strong")) > 0


def test_chinese_paragraphs_are_indented_and_justified(exports):
    [article] = exports("site", "weeks/2022/week.zh.md").articles
    [first] = [p for p in article.paragraphs() if p.text_content().startswith("2022年全国知识产权宣传周于")]
    assert "text-indent:2em" in first.get("style") and "text-align:justify" in first.get("style")
    [article] = exports("site", "weeks/2022/week.en.md").articles
    [first] = [p for p in article.paragraphs() if p.text_content().startswith("The 2022 National")]
    assert "text-indent" not in first.get("style") and "justify" not in first.get("style")


def test_units_are_named_as_on_the_site(exports):
    [article] = exports("site", "plans/2022/26.zh.md").articles
    assert "文中提及：相关政府部门网站、知识产权微信公众号" in article.text()
    assert "不表示由该单位负责" in article.text()


def test_a_translation_says_that_it_is_unofficial(exports):
    [article] = exports("site", "weeks/2022/week.en.md").articles
    assert article.text().startswith("Unofficial translation; the Chinese text prevails.")


def test_a_week_has_its_days(exports):
    """Each day has its events as the page's programme has them, with their times."""
    first, last = exports("office", "weeks/2025/week.zh.md").articles
    for words in ("主题", "尊重创造，守护诚信", "2025年4月20日至26日", "主办：示例县知识产权局", "买正版、用正品、守诚信"):
        assert words in first.text()
    headings = [h.text_content() for article in (first, last) for h in article.tree.iterfind(".//h3")]
    assert headings[0] == "4月20日 星期日" and len(headings) == 7
    lines = [p.text_content() for article in (first, last) for p in article.paragraphs()]
    assert lines.count("已取消 知识产权主题健步走（虚构）") == 1
    film = lines.index("无假货夜市（虚构）")
    assert lines[film + 1] == "18:30—4月26日00:30，示例步行街"
    assert len(first.images() + last.images()) == 3


def test_a_week_in_english_calls_its_days_as_the_site_does(exports):
    first, last = exports("office", "weeks/2025/week.en.md").articles
    headings = [h.text_content() for article in (first, last) for h in article.tree.iterfind(".//h3")]
    assert headings[0] == "Sunday, 20 April"
    assert (first.text() + last.text()).count("All times are China Standard Time (UTC+8).") == 1


def test_an_event_says_first_that_it_is_cancelled(exports):
    [article] = exports("office", "weeks/2025/park-walk.zh.md").articles
    assert article.text().startswith("本活动已取消2025年4月21日：因河道施工")
    for words in ("时间：2025年4月23日（星期三） 07:00—08:30（北京时间）", "地点：示例河步道南入口", "协办：各乡镇"):
        assert words in article.text()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_section_keeps_its_numbers(exports, office, language):
    """Headings, tables, figures and footnotes have the numbers of the web page."""
    export = exports("office", f"papers/2024/01-protection.{language}.md")
    page = pages.read(office / language / "papers" / "2024" / "protection" / "index.html")
    [text] = pages.by_class(page, "paper-text")
    headings = [pages.text(h) for h in text.xpath(".//h2 | .//h3 | .//h4") if h.getparent().tag != "section"]
    captions = [pages.text(c) for c in pages.by_class(page, "exhibit-number")]
    said = [" ".join(e.text_content().split()) for a in export.articles for e in a.tree.iter("h2", "h3", "h4", "p")]
    assert [heading for heading in said if heading in headings] == headings
    assert [name for name in captions if any(line.startswith(name + " ") for line in said)] == captions
    marks = [number for article in export.articles for number in article.marks(wechat.FOOTNOTE_MARK)]
    assert set(marks) == {int(ref.text_content()) for ref in pages.by_class(page, "footnote-ref")}
    # An article with a mark has the note too.
    for article in export.articles:
        for number in set(article.marks(wechat.FOOTNOTE_MARK)):
            label = f"注{number} " if language == "zh" else f"note {number} "
            assert [p for p in article.paragraphs() if p.text_content().startswith(label)]


def test_charts_are_drawn_and_say_their_findings(exports):
    export = exports("office", "papers/2024/01-protection.zh.md")
    drawings = [svg for article in export.articles for svg in article.tree.iterfind(".//svg")]
    assert len(drawings) == len(export.report["charts"]) == 3
    assert all(int(drawing.get("width")) <= 677 for drawing in drawings)
    text = "".join(article.text() for article in export.articles)
    assert "编造的收费差额只有2024年第一季度高于计划。" in text


def test_wide_tables_become_cards(exports):
    export = exports("office", "papers/2024/01-protection.zh.md")
    assert export.report["tables_as_cards"] == ["表2"]
    lines = [p.text_content() for article in export.articles for p in article.paragraphs()]
    year = lines.index("2023")
    assert lines[year + 1 : year + 3] == ["联合检查（次）：4", "专项检查（次）：3"]


# Long texts, lists, tables, images, links


def test_a_long_text_is_divided_at_its_headings(exported_page, browser):
    chapters = [f"## 第{number}章（虚构）\n\n" + "这是编造的一段话，没有任何事实。" * 120 for number in range(1, 31)]
    export = exported_page("\n\n".join(chapters))
    assert_taken(export)
    assert len(export.articles) > 3
    count = len(export.articles)
    for number, article in enumerate(export.articles, 1):
        assert article.path.name == f"article-{number}.html"
        assert article.text().startswith(f"第{number}部分（共{count}部分）")
        assert article.tree[1].tag == "h2"
        assert export.report["articles"][number - 1]["title"] == f"测试用的长文（虚构）（{number}/{count}）"
    headings = [h.text_content() for article in export.articles for h in article.tree.iterfind(".//h2")]
    assert headings == [f"第{number}章（虚构）" for number in range(1, 31)]


def test_long_tables_lists_and_code_are_divided_too(exported_page, browser):
    table = "| 序号 | 内容 |\n| --- | --- |\n" + "\n".join(f"| {n} | 编造的第{n}行 |" for n in range(400))
    items = "\n".join(f"{n}. 编造的第{n}项" for n in range(1, 401))
    code = "```\n" + "\n".join(f"第{n}行代码" for n in range(2000)) + "\n```"
    export = exported_page(f"{table}\n\n{items}\n\n{code}")
    assert_taken(export)
    page = browser.new_page()
    for article in export.articles:
        assert_stable(article, page)
    page.close()
    rows = [row.text_content() for article in export.articles for row in article.tree.iterfind(".//tbody/tr")]
    assert rows == [f"{n}编造的第{n}行" for n in range(400)]
    # The head stands again, and the numbers go on.
    assert all(t.find("thead") is not None for a in export.articles for t in a.tree.iterfind(".//table"))
    numbers = []
    for article in export.articles:
        for numbered in article.tree.iterfind(".//ol"):
            start = int(numbered.get("start", 1))
            numbers += range(start, start + len(numbered))
    assert numbers == list(range(1, 401))
    lines = "".join(pre.text_content() for article in export.articles for pre in article.tree.iterfind(".//pre"))
    assert lines == "".join(f"第{n}行代码" for n in range(2000))


def test_lists_in_lists_are_moved_out(exported_page, browser):
    text = "1. 甲\n\n   - 甲一\n     - 甲一甲\n   - 甲二\n\n   又说。\n\n2. 乙\n\n   > 引文\n   >\n   > - 引文里的列表\n3. 丙"
    export = exported_page(text)
    assert_taken(export)
    [article] = export.articles
    assert export.report["nested_lists_moved_out"] == 2
    page = browser.new_page()
    assert_stable(article, page)
    page.close()
    items = [item.text_content() for item in article.tree.iterfind(".//li")]
    assert items == ["甲", "甲一", "甲一甲", "甲二", "乙", "引文里的列表", "丙"]
    starts = [int(numbered.get("start", 1)) for numbered in article.tree.iterfind(".//ol")]
    assert starts == [1, 2, 3]


def test_tables_of_a_text(exported_page):
    wide = "| 年 | 甲 | 乙 | 丙 | 丁 |\n| --- | --- | --- | --- | --- |\n| 2021 | 1 | 2 | 3 | |"
    narrow = "| 年 | 甲 |\n| --- | ---: |\n| 2021 | 1 |"
    export = exported_page(f"{wide}\n\n{narrow}")
    assert_taken(export)
    [article] = export.articles
    assert [p.text_content() for p in article.paragraphs()] == ["年：2021", "甲：1", "乙：2", "丙：3"]
    [table] = article.tree.findall(".//table")
    assert [cell.text_content() for cell in table.iter("th", "td")] == ["年", "甲", "2021", "1"]


def test_images_are_listed_with_what_wechat_takes(project, exported_page):
    media = project / "Content" / "media"
    media.mkdir(exist_ok=True)
    square = (OFFICE / "Content" / "media" / "square.png").read_bytes()
    (media / "square.png").write_bytes(square)
    (media / "dot.gif").write_bytes(b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;")
    export = exported_page("![方块](../media/square.png)\n\n![点](../media/dot.gif)\n\n![又是方块](../media/square.png)")
    assert_taken(export)
    [article] = export.articles
    assert article.images() == ["images/01-square.png", "images/02-dot.gif", "images/01-square.png"]
    first, second = export.images
    assert first == {
        "file": "images/01-square.png",
        "placeholder": "images/01-square.png",
        "source": "Content/media/square.png",
        "alternative": "方块",
        "type": "image/png",
        "width": 2,
        "height": 2,
        "bytes": len(square),
        "accepted": True,
    }
    assert (second["type"], second["accepted"]) == ("image/gif", False)
    assert (export.folder / "images" / "01-square.png").read_bytes() == square
    assert "请先另存为这样的图片" in (export.folder / "report.txt").read_text(encoding="utf-8")


def test_an_image_that_wechat_refuses_is_said_with_its_place(example_office, tmp_path):
    result = wechat.run(example_office, "Content/weeks/2025/week.en.md", tmp_path / "out")
    assert result.returncode == 0
    place = "Content/weeks/2025/week.zh.md:19:34: warning: WeChat does not take “poster-market.webp” (WEBP, "
    assert place in result.stderr and "save it as JPEG or PNG below 1 MB" in result.stderr
    assert result.stderr.count("[wechat-image]") == 1
    strict = wechat.run(example_office, "Content/weeks/2025/week.en.md", tmp_path / "strict", "--strict")
    assert strict.returncode == 2 and not (tmp_path / "strict").exists()


def test_messages_are_in_the_language_that_is_asked_for(example_office, tmp_path):
    result = wechat.run(example_office, "Content/weeks/2025/night-market.zh.md", tmp_path / "out", "--lang", "zh")
    assert result.returncode == 0 and "公众号不收“night-market.webp”" in result.stderr


def test_hundreds_of_links(exported_page):
    paragraphs = [f"第{n}段见[资料{n}](https://example.org/{n})和[共同的资料](https://example.org/all)。" for n in range(400)]
    kept = "还有[公众号文章](https://mp.weixin.qq.com/s/abc)和[别处](https://mp.weixin.qq.com.example.org/s/abc)。"
    export = exported_page("\n\n".join([*paragraphs, kept]))
    assert_taken(export)
    assert_notes_in_order(export)
    addresses = [link["address"] for link in export.report["links"]]
    assert addresses[:3] == ["https://example.org/0", "https://example.org/all", "https://example.org/1"]
    assert len(addresses) == 402
    assert export.report["links_kept"] == ["https://mp.weixin.qq.com/s/abc"]
    links = [link.get("href") for article in export.articles for link in article.tree.iterfind(".//a")]
    assert links == ["https://mp.weixin.qq.com/s/abc"]


def test_links_to_the_site_need_its_address(exported_page):
    text = "见[第七项](../plans/2022/07.zh.md)和[下文](#below)。\n\n## 下文 {#below}\n\n没有了。"
    export = exported_page(text)
    assert export.report["links_without_address"] == ["第七项"]
    assert export.report["links_inside"] == ["下文"]
    assert export.report["links"] == []
    export = exported_page(text, "-u", EXAMPLE_ADDRESS)
    assert [link["address"] for link in export.report["links"]] == [f"{EXAMPLE_ADDRESS}zh/plans/2022/07/"]
    assert export.report["original"] == f"{EXAMPLE_ADDRESS}zh/long/"


def test_a_paragraph_longer_than_an_article_is_an_error(project, tmp_path):
    path = project / "Content" / "pages" / "long.zh.md"
    path.write_text(FRONT_MATTER + "短。\n\n" + "很长。" * 7000, encoding="utf-8")
    result = wechat.run(project, "Content/pages/long.zh.md", tmp_path / "out")
    assert result.returncode == 1
    assert "Content/pages/long.zh.md:8:1: error: this part alone makes an article of 21" in result.stderr
    assert "[too-long]" in result.stderr
    assert not (tmp_path / "out").exists()


# The page that copies


def test_the_page_copies_each_article(browser, exports, tmp_path):
    export = exports("office", "papers/2024/01-protection.zh.md")
    with servers.python_server(export.folder, tmp_path) as origin, opened(
        browser, f"{origin}/copy.html", DESKTOP, permissions=["clipboard-read", "clipboard-write"]
    ) as (page, watch):
        page.evaluate(
            """() => {
              const box = document.body.appendChild(document.createElement("textarea"));
              box.addEventListener("paste", (event) => {
                window.pasted = ["text/html", "text/plain"].map((type) => event.clipboardData.getData(type));
                event.preventDefault();
              });
            }"""
        )
        for number, article in enumerate(export.articles):
            page.get_by_role("button", name="复制正文").nth(number).click()
            assert page.get_by_role("status").nth(number).inner_text() == "已复制，请到公众号编辑器里粘贴。"
            page.locator("textarea").focus()
            page.keyboard.press("Control+V")
            rich, plain = page.evaluate("window.pasted")
            assert wechat.tokens(rich) == wechat.tokens(article.source)[1:]
            assert f"第{number + 1}部分（共2部分）" in plain
        # Browsers ask a server for an icon, and a page opened from the disk has no server.
        assert [problem for problem in watch.problems if "404" not in problem] == []


def test_the_page_says_what_to_do(exports):
    export = exports("office", "papers/2024/01-protection.zh.md")
    text = pages.text(pages.parse((export.folder / "copy.html").read_bytes()))
    assert "2024年示例县知识产权白皮书（虚构）：一、保护（1/2）" in text
    assert export.digest in text
    assert "images/01-square.png" in text
    assert f"“阅读原文”填写：{EXAMPLE_ADDRESS}zh/papers/2024/protection/" in text


# The command


def test_the_same_text_gives_the_same_bytes(exports, tmp_path):
    export = exports("office", "papers/2024/01-protection.zh.md")
    # In another project, where no picture is kept.
    project = shutil.copytree(OFFICE, tmp_path / "Office")
    again = wechat.export(project, "Content/papers/2024/01-protection.zh.md", tmp_path / "out", "-u", EXAMPLE_ADDRESS)
    assert folders.fingerprint(again.folder) == folders.fingerprint(export.folder)


def test_an_export_takes_the_place_of_the_last(example_office, tmp_path):
    folder = tmp_path / "out"
    wechat.export(example_office, "Content/papers/2024/01-protection.zh.md", folder)
    assert (folder / "article-2.html").exists()
    wechat.export(example_office, "Content/weeks/2024/opening.zh.md", folder)
    assert folders.files(folder) == [
        ".xuanzhi-export",
        "article.html",
        "copy.html",
        "cover-square.png",
        "cover.png",
        "digest.txt",
        "images.json",
        "report.json",
        "report.txt",
    ]


def test_folders_of_others_are_refused(example_office, tmp_path, site):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("mine", encoding="utf-8")
    for folder in (mine, site, example_office / "Content"):
        before = folders.fingerprint(folder)
        result = wechat.run(example_office, "Content/weeks/2024/opening.zh.md", folder)
        assert result.returncode == 74
        assert folders.fingerprint(folder) == before


def test_the_file_may_be_named_from_the_root_or_from_here(example_office, tmp_path):
    here = example_office / "Content" / "plans" / "2023" / "01.zh.md"
    from_here = wechat.export(example_office, str(here), tmp_path / "here")
    from_root = wechat.export(example_office, "Content/plans/2023/01.zh.md", tmp_path / "root")
    assert folders.fingerprint(from_here.folder) == folders.fingerprint(from_root.folder)


@pytest.mark.parametrize(
    "file, message",
    [
        ("Content/plans/2023/1.zh.md", "did you mean “Content/plans/2023/01.zh.md”?"),
        ("Content/units.yml", "Content/units.yml is no text that is a page of its own"),
        ("Content/news/2024-05-01-unpublished.zh.md", "is a draft; add --drafts to export it"),
    ],
)
def test_other_files_are_wrong_usage(example_office, tmp_path, file, message):
    result = wechat.run(example_office, file, tmp_path / "out")
    assert result.returncode == 64
    assert message in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_draft_is_exported_on_demand(example_office, tmp_path):
    export = wechat.export(example_office, "Content/news/2024-05-01-unpublished.zh.md", tmp_path / "out", "--drafts")
    assert export.articles[0].text().startswith("草稿，尚未发布")


def test_content_with_errors_is_not_exported(project, tmp_path):
    path = project / "Content" / "plans" / "2022" / "07.zh.md"
    path.write_text(path.read_text(encoding="utf-8") + "\n[没有](nowhere.zh.md)\n", encoding="utf-8")
    result = wechat.run(project, "Content/plans/2022/26.zh.md", tmp_path / "out")
    assert result.returncode == 1
    assert "broken-link" in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_result_can_be_read_by_machines(example_office, tmp_path):
    result = wechat.run(example_office, "Content/plans/2023/01.zh.md", tmp_path / "out", "--format", "json")
    answer = json.loads(result.stdout)
    assert answer["folder"] == str(tmp_path / "out")
    assert answer["report"]["source"] == "Content/plans/2023/01.zh.md"


def test_an_article_has_its_covers(exports):
    export = exports("site", "plans/2022/07.zh.md")
    assert export.report["covers"] == ["cover.png", "cover-square.png"]
    sizes = [Image.open(export.folder / cover).size for cover in export.report["covers"]]
    assert sizes == [(900, 383), (600, 600)]


def test_without_the_program_for_pictures_there_is_no_cover(example_office, tmp_path):
    result = wechat.run(
        example_office, "Content/plans/2023/01.zh.md", tmp_path / "out", env=environment(PATH="/nonexistent")
    )
    assert result.returncode == 0
    assert [line for line in result.stderr.splitlines() if "the article has no cover: pictures need" in line]
    export = wechat.Export(tmp_path / "out")
    assert export.report["covers"] == []
    assert not list(export.folder.glob("*.png"))
    assert "没有生成封面图片，请另行准备。" in (export.folder / "copy.html").read_text(encoding="utf-8")


def test_a_title_that_is_too_long_is_reported(exports):
    export = exports("office", "plans/2023/plan.en.md")
    [article] = export.report["articles"]
    assert (article["title_characters"], article["title_fits"]) == (65, False)
    assert "shorten it" in (export.folder / "report.txt").read_text(encoding="utf-8")
