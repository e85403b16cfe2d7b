"""The lines of a text: where each begins and ends, its indent, and the blank lines before it."""

import re
from typing import NamedTuple

from wirecopy.text.copy import Copy, Extent

_LINE = re.compile(r"\S(?:.*\S)?")


class Line(NamedTuple):
    """A line with something on it: its slice without the blanks around it."""

    start: int
    end: int
    indent: int
    """Characters of blank space between the line's beginning and `start`."""
    gap: int
    """Blank lines directly above: lines with nothing, or nothing but blanks, on them."""


def extents(copy: Copy) -> list[Extent]:
    """Give where the lines that hold something start and end, in order.

    A line ends at LF, CRLF or CR and nowhere else. Blank is what `str.isspace` calls so, in the
    text as given: a zero-width space alone on its line makes a line.
    """
    return list(map(re.Match.span, _LINE.finditer(_with_feeds(copy.raw))))


def lines(copy: Copy) -> list[Line]:
    """Give the same lines with what is blank around them."""
    raw = _with_feeds(copy.raw)
    found: list[Line] = []
    above = 0
    for start, end in extents(copy):
        gap = raw.count("\n", above, start) - bool(found)
        found.append(Line(start, end, start - raw.rfind("\n", above, start) - 1, gap))
        above = end
    return found


def _with_feeds(raw: str) -> str:
    """The text at the same length with each carriage return a line feed, or a blank before one."""
    return raw.replace("\r\n", " \n").replace("\r", "\n") if "\r" in raw else raw
