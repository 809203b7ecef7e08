"""Pictures that a real encoder wrote: their sizes are read, and what is cut off, renamed or too big is named."""

import json

import pytest
from PIL import Image, features

from support.command import OFFICE, xuanzhi

# A kind with the ending of its name, and how Pillow writes it.
KINDS = {
    "png": ("png", "PNG", {}),
    "gif": ("gif", "GIF", {}),
    "jpeg": ("jpg", "JPEG", {}),
    "progressive jpeg": ("jpg", "JPEG", {"progressive": True, "exif": Image.Exif()}),
    "lossy webp": ("webp", "WEBP", {"quality": 50}),
    "lossless webp": ("webp", "WEBP", {"lossless": True}),
    "webp with transparency": ("webp", "WEBP", {"mode": "RGBA"}),
    "avif": ("avif", "AVIF", {"quality": 50}),
}


def write(path, kind: str, width: int, height: int):
    """A picture with something in it, so that encoders cannot leave its data out."""
    _, form, options = KINDS[kind]
    options = dict(options)
    mode = options.pop("mode", "RGB")
    picture = Image.radial_gradient("L").resize((width, height)).convert(mode)
    if mode == "RGBA":
        picture.putalpha(Image.linear_gradient("L").resize((width, height)))
    picture.save(path, form, **options)


@pytest.fixture
def media(tmp_path):
    """The folder of pictures of the smallest project."""
    folder = tmp_path / "project/Content/media"
    folder.mkdir(parents=True)
    (folder.parent / "site.yml").write_bytes((OFFICE / "Content/site.yml").read_bytes())
    return folder


def check(media) -> tuple[int, dict[str, list[dict]]]:
    """The exit code, and what is said of each picture, by its name."""
    result = xuanzhi("check", "-C", media.parents[1], "--format", "json")
    said: dict[str, list[dict]] = {}
    for diagnostic in json.loads(result.stdout)["diagnostics"]:
        said.setdefault(diagnostic["path"].removeprefix("Content/media/"), []).append(diagnostic)
    return result.returncode, said


def test_pictures_of_every_kind_are_fine(media):
    assert features.check("avif") and features.check("webp")
    for index, (kind, (ending, _, _)) in enumerate(KINDS.items()):
        write(media / f"{index}.{ending}", kind, 640, 360)
    code, said = check(media)
    # No text shows them, which is all that there is to say.
    assert code == 0 and len(said) == len(KINDS)
    assert all([problem["rule"] for problem in problems] == ["unused-media"] for problems in said.values()), said


def test_size_is_read_from_pictures_of_every_kind(media):
    for index, (kind, (ending, _, _)) in enumerate(KINDS.items()):
        write(media / f"{index}.{ending}", kind, 4100 + index, 16)
    code, said = check(media)
    assert code == 1 and len(said) == len(KINDS)
    for index, (ending, _, _) in enumerate(KINDS.values()):
        [problem] = said[f"{index}.{ending}"]
        assert problem["rule"] == "media-size"
        assert f"{4100 + index} × 16 pixels" in problem["message"], problem


def test_picture_with_the_name_of_another_kind_is_an_error(media):
    for kind, (ending, _, _) in KINDS.items():
        name = kind.replace(" ", "-")
        write(media / f"{name}.{'gif' if ending == 'png' else 'png'}", kind, 64, 36)
    code, said = check(media)
    assert code == 1 and len(said) == len(KINDS)
    for [problem] in said.values():
        assert problem["rule"] == "media-type" and problem["help"].startswith("rename it to end with ."), problem


def test_no_truncated_picture_brings_the_program_down(media):
    for index, (kind, (ending, _, _)) in enumerate(KINDS.items()):
        whole = media.parent / f"whole.{ending}"
        write(whole, kind, 64, 36)
        data = whole.read_bytes()
        whole.unlink()
        for length in range(min(len(data), 400)):
            (media / f"{index}-{length}.{ending}").write_bytes(data[:length])
    code, said = check(media)
    assert code == 1
    assert {problem["rule"] for problems in said.values() for problem in problems} == {"media-type"}
    for index, (ending, _, _) in enumerate(KINDS.values()):
        assert all(f"{index}-{length}.{ending}" in said for length in range(10))
