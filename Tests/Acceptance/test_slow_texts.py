"""Texts that look far ahead, or nest deep, are checked like others: in time that grows with their length."""

import pytest

from support.command import xuanzhi

SIZE = 600_000
PIECES = (
    "[", "![", "[a](", "[^a", "<a", "(", "“", "“)", "`a", "``a`", "*a ", "_a", "&a", "http://", "1 ", "1,111", "十", "一",
    "年一二三四", "1月1", "字 a", ", ", "> ", "- x\n", "# a\n", "| a ",
)  # fmt: skip


# The time that a command may take at the most is far more than any of these needs, and less than a text would
# take that is read anew from each of its places.
@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_a_text_that_is_made_to_be_slow_is_checked(project, piece):
    text = piece * (SIZE // len(piece.encode()))
    for language, title in (("zh", "关于本网站"), ("en", "About this site")):
        page = project / f"Content/pages/about.{language}.md"
        page.write_text(f"---\ntitle: {title}\n---\n\n{text}\n", encoding="utf-8")
    result = xuanzhi("check", "-q", "-C", project)
    assert result.returncode in (0, 1), result.stderr[:2000]
