"""The pictures for sharing: one for every page, made once, and named by the page as cards want it."""

import re
import shutil
import stat
from pathlib import Path

import pytest
from PIL import Image

from support import pages
from support.command import EXAMPLE_ADDRESS, ROOT, build, copy_project, environment, xuanzhi

SIZES = {"wide": (1200, 630), "square": (600, 600)}
PICTURES = ("--with", "pictures")
RASTERISER = "rsvg-convert"
GROUND = (0xFA, 0xF7, 0xF1)
# What a flat drawing takes with a palette; in true colour the largest have 115 KB.
MOST_BYTES = 50_000


@pytest.fixture(scope="module")
def drawn(tmp_path_factory) -> Path:
    """A copy of the repository's content, of which all pictures are kept."""
    project = copy_project(tmp_path_factory.mktemp("drawn"))
    build(project, project / "Site", *PICTURES, "-u", EXAMPLE_ADDRESS)
    return project


@pytest.fixture(scope="module")
def shared(drawn) -> Path:
    """The repository's content with pictures, for an address."""
    return drawn / "Site"


@pytest.fixture
def project(drawn, tmp_path) -> Path:
    """A copy of the content and of the pictures kept of it, which a test may change."""
    return shutil.copytree(drawn, tmp_path / "project", ignore=shutil.ignore_patterns("Site"))


def kept(project: Path) -> list[Path]:
    """The pictures that are kept for the next build."""
    return sorted((project / ".build/share-pictures").glob("*.png"))


def forget(project: Path, count: int):
    """Removes so many kept pictures, from all over the site."""
    found = kept(project)
    for path in found[:: len(found) // count][:count]:
        path.unlink()


def properties(page) -> dict[str, str]:
    """The properties of Open Graph of a page, each of which it says once."""
    found = [(meta.get("property"), meta.get("content")) for meta in page.xpath("//meta[@property]")]
    assert len(dict(found)) == len(found)
    return dict(found)


def shown_pages(site: Path) -> list[str]:
    return [file for file in pages.html_files(site) if not file.endswith("404.html")]


def file_at(site: Path, address: str) -> Path:
    assert address.startswith(EXAMPLE_ADDRESS), address
    return site / address.removeprefix(EXAMPLE_ADDRESS)


def pictures(site: Path) -> list[Path]:
    return sorted(site.rglob("share-*.png"))


def contents(site: Path) -> dict[str, bytes]:
    return {str(path.relative_to(site)): path.read_bytes() for path in pictures(site)}


# MARK: The pictures


def test_every_picture_is_a_png_of_its_size_within_its_margins(shared):
    assert len(pictures(shared)) > 200
    for path in pictures(shared):
        with Image.open(path) as picture:
            assert (picture.format, picture.mode) == ("PNG", "P"), path
            assert picture.size == SIZES[path.stem.removeprefix("share-")], path
            ground = picture.convert("RGB").getpixel((5, picture.height // 2))
            right = picture.convert("RGB").crop((picture.width - 24, 30, picture.width, picture.height))
            assert right.getcolors() == [(right.width * right.height, ground)], f"{path} runs over its margin"
        assert path.stat().st_size < MOST_BYTES, path


def test_no_two_titles_have_one_picture(shared):
    names = {}
    for file in shown_pages(shared):
        page = pages.read(shared / file)
        said = properties(page)
        names.setdefault(said["og:image"], set()).add(said["og:title"].removesuffix("（全文）").removesuffix(" (full text)"))
    assert all(len(titles) == 1 for titles in names.values()), names


def test_pictures_show_the_title_in_ink(shared):
    """A picture is not the bare ground: what is no font's would be missing."""
    for path in pictures(shared):
        with Image.open(path) as picture:
            grey = picture.convert("L")
        dark = sum(grey.histogram()[:80])
        assert dark > 0.004 * grey.width * grey.height, path


def test_pictures_look_as_they_were_drawn(project, tmp_path):
    """The palette joins colours that differ in the three low bits only, and areas keep theirs."""
    rasterised = tmp_path / "rasterised"
    rasterised.mkdir()
    program = tmp_path / "bin" / RASTERISER
    program.parent.mkdir()
    copy = f'[ "$1" = --version ] || /bin/cp picture.png "{rasterised}/$$.png"'
    program.write_text(f'#!/bin/sh\n{shutil.which(RASTERISER)} "$@" || exit\n{copy}\n')
    program.chmod(0o755)
    forget(project, 20)
    build(project, tmp_path / "site", *PICTURES, env=environment(PATH=str(program.parent)))
    assert len(list(rasterised.iterdir())) == 20

    def looks(paths) -> set[bytes]:
        found = set()
        for path in paths:
            with Image.open(path) as picture:
                picture = picture.convert("RGB")
                assert picture.getpixel((5, picture.height - 5)) == GROUND, path
                found.add(picture.point(lambda value: value & 0xF8).tobytes())
        return found

    assert looks(rasterised.iterdir()) <= looks(pictures(tmp_path / "site"))


# MARK: The pages


def test_every_page_names_its_picture(shared):
    for file in shown_pages(shared):
        page = pages.read(shared / file)
        said = properties(page)
        assert said["og:type"] in ("article", "website") and said["og:title"] and said["og:site_name"], file
        assert said["og:locale"] == {"zh": "zh_CN", "en": "en_GB"}[page.get("lang")[:2]], file
        assert said["og:url"] == page.xpath("//link[@rel='canonical']/@href")[0], file
        with Image.open(file_at(shared, said["og:image"])) as picture:
            assert [str(side) for side in picture.size] == [said["og:image:width"], said["og:image:height"]], file
        assert said["og:image:alt"], file


def test_articles_have_the_official_tag_and_a_square_picture(shared):
    articles = 0
    for file in shown_pages(shared):
        page = pages.read(shared / file)
        metas = pages.metas(page)
        small = file_at(shared, *page.xpath("//meta[@itemprop='image']/@content"))
        assert small.is_file(), file
        if "ArticleTitle" in metas:
            articles += 1
            assert metas["Image"] == [properties(page)["og:image"]], file
            assert small.name == "share-square.png", file
        else:
            assert "Image" not in metas, file
    assert articles > 50


def test_pages_without_an_address_name_no_absolute_one(project, tmp_path):
    build(project, tmp_path / "site", *PICTURES)
    for file in shown_pages(tmp_path / "site"):
        page = pages.read(tmp_path / "site" / file)
        assert not {"og:url", "og:image"} & properties(page).keys(), file
        assert "Image" not in pages.metas(page), file
        [small] = page.xpath("//link[@itemprop='image']/@href")
        assert (tmp_path / "site" / file).parent.joinpath(small).is_file(), file


def test_pages_without_pictures_name_none(example_site):
    for file in shown_pages(example_site):
        page = pages.read(example_site / file)
        assert "og:title" in properties(page) and "og:image" not in properties(page), file
        assert not page.xpath("//*[@itemprop] | //*[@itemscope]"), file


# MARK: What is made, and when


@pytest.fixture
def counted(tmp_path):
    """The environment of a build, and a function that counts the pictures made since it was last asked."""
    log = tmp_path / "rasterised"
    program = tmp_path / "bin" / RASTERISER
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\n[ "$1" = --version ] || echo >> "{log}"\nexec {shutil.which(RASTERISER)} "$@"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def count() -> int:
        lines = log.read_text().count("\n") if log.exists() else 0
        log.unlink(missing_ok=True)
        return lines

    return environment(PATH=str(program.parent)), count


def test_only_what_changed_is_made_anew(shared, project, tmp_path, counted):
    env, count = counted
    first = contents(shared)
    build(project, tmp_path / "site", *PICTURES, env=env)
    assert count() == 0
    assert contents(tmp_path / "site") == first

    task = project / "Content/plans/2022/07.zh.md"
    task.write_text(re.sub("^title: .*$", "title: 另一个标题", task.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    build(project, tmp_path / "site", *PICTURES, env=env)
    assert count() == 2
    now = contents(tmp_path / "site")
    assert {name for name in now if now[name] != first.get(name)} == {
        f"zh/plans/2022/07/share-{shape}.png" for shape in SIZES
    }
    # What the old title needed is gone.
    assert {path.read_bytes() for path in kept(project)} == set(now.values())


def test_a_damaged_picture_is_made_anew(shared, project, tmp_path, counted):
    env, count = counted
    damaged = kept(project)[:3]
    damaged[0].write_bytes(damaged[0].read_bytes()[:100])
    damaged[1].write_bytes(b"")
    damaged[2].unlink()
    build(project, tmp_path / "site", *PICTURES, env=env)
    assert count() == 3
    assert contents(tmp_path / "site") == contents(shared)


def test_two_machines_make_the_same_bytes(shared, project, tmp_path):
    forget(project, 40)
    home = tmp_path / "home"
    home.mkdir()
    settings = environment(HOME=str(home), TZ="America/New_York", LANG="tr_TR.UTF-8", LC_ALL="tr_TR.UTF-8")
    build(project, tmp_path / "site", *PICTURES, "-u", EXAMPLE_ADDRESS, env=settings)
    assert contents(tmp_path / "site") == contents(shared)


# MARK: What is missing


def test_without_the_rasteriser_the_build_says_so_once_and_goes_on(project, tmp_path):
    result = build(project, tmp_path / "site", "-q", *PICTURES, "-u", EXAMPLE_ADDRESS, env=environment(PATH="/nowhere"))
    [line] = result.stderr.splitlines()
    assert "librsvg2-bin" in line
    assert not pictures(tmp_path / "site")
    assert not pages.read(tmp_path / "site/zh/index.html").xpath("//meta[@property='og:image']")


def test_a_rasteriser_that_breaks_off_stops_no_build(project, tmp_path):
    program = tmp_path / "bin" / RASTERISER
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n[ \"$1\" = --version ] || { echo trouble >&2; exit 9; }\n")
    program.chmod(0o755)
    forget(project, 2)
    result = build(project, tmp_path / "site", "-q", *PICTURES, env=environment(PATH=f"{program.parent}:/bin"))
    [line] = result.stderr.splitlines()
    assert "rsvg-convert ended with exit code 9: trouble" in line
    assert not pictures(tmp_path / "site")


def test_a_word_that_is_no_extra_is_refused(tmp_path):
    result = xuanzhi("build", "-C", ROOT, "-o", tmp_path / "site", "--with", "pictures,posters")
    assert result.returncode == 64
    assert not (tmp_path / "site").exists()
