"""The fold, the lines and the plain form of a text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecopy.tables.glyphs import BLANKS, DASHES, DOUBLE_MARKS, PLAIN, SINGLE_MARKS
from wirecopy.text.copy import Copy
from wirecopy.text.fold import fold
from wirecopy.text.lines import lines
from wirecopy.text.patterns import for_ascii, lazy
from wirecopy.text.plain import plain


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folding_keeps_line_breaks(text: str) -> None:
    for a, b in zip(text, fold(text), strict=True):
        assert (a in "\r\n") == (b in "\r\n")


def test_every_glyph_folds_to_its_plain_form() -> None:
    for glyphs, mark in ((DOUBLE_MARKS, '"'), (SINGLE_MARKS, "'"), (DASHES, "-"), (BLANKS, " ")):
        assert fold(glyphs) == mark * len(glyphs)
    assert all(len(glyph) == len(mark) == 1 for glyph, mark in PLAIN.items())


def test_what_is_no_mark_stays() -> None:
    assert fold("naïve ﬁt… 新华社电") == "naïve ﬁt… 新华社电"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("\n \n", []),
        ("one", [("one", 0, 0)]),
        ("one\ntwo", [("one", 0, 0), ("two", 0, 0)]),
        ("one\r\n\r\ntwo", [("one", 0, 0), ("two", 0, 1)]),
        ("one\r\rtwo\n\n\n three \n", [("one", 0, 0), ("two", 0, 1), ("three", 1, 2)]),
        ("\n\n\t one", [("one", 2, 2)]),
        ("one\n  \ntwo", [("one", 0, 0), ("two", 0, 1)]),
        ("one\x0btwo\x0cthree\u2028four", [("one\x0btwo\x0cthree\u2028four", 0, 0)]),
        ("one\n\u200b\ntwo", [("one", 0, 0), ("\u200b", 0, 0), ("two", 0, 0)]),
    ],
)
def test_lines(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(text[x.start : x.end], x.indent, x.gap) for x in lines(Copy(text))] == found


@given(st.text(alphabet="ab \n\r\t\x0b\x0c\u200b\xa0"))
def test_lines_leave_out_nothing_but_blanks(text: str) -> None:
    at = 0
    for line in lines(Copy(text)):
        assert not text[at : line.start].strip()
        assert text[line.start : line.end].strip() == text[line.start : line.end] != ""
        at = line.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("on one line", "on one line"),
        ("over\n  two", "over two"),
        ("over \r\n two", "over two"),
        ("an anti-\ngovernment march", "an anti-government march"),
        ("a dash -\nand on", "a dash - and on"),
        ("a blank line\n\nbetween", "a blank line between"),
    ],
)
def test_plain_takes_line_breaks_out(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\p{Lu}[\p{L}\p{M}']*+$", "O'Hara"),
        (r"[^\p{Lu}(]{2}", "ab"),
        (r"(?<=\p{Ll}, |; )\p{Lu}", "X"),  # `re` looks behind at one length only
        (r"[[a-z]--[x]]", "y"),  # a set of sets
        (r"[\]a]\p{Han}?", "]"),
        (r"\p{M}?[-_]", "-"),
    ],
)
def test_patterns_for_ascii(source: str, text: str) -> None:
    ours, full = for_ascii(source).match(text), lazy(source).match(text)
    assert (ours and ours.span()) == (full and full.span())


def test_patterns_for_ascii_begin_fast() -> None:
    assert isinstance(for_ascii(r"\p{Lu}\w+"), re.Pattern)
