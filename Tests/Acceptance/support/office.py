"""A project that is as small as can be, for tests that write every file of it."""

from pathlib import Path

from support.command import OFFICE

PAGE = "---\ntitle: 示例\npublished: 2023-03-02\n---\n\n{}\n"


def small_project(target: Path, **pages: str) -> Path:
    """A project with the settings of the invented office and plain pages with these texts."""
    content = target / "Content"
    (content / "pages").mkdir(parents=True)
    (content / "site.yml").write_bytes((OFFICE / "Content/site.yml").read_bytes())
    for name, text in pages.items():
        (content / f"pages/{name}.zh.md").write_text(PAGE.format(text), encoding="utf-8")
    return target
