"""The lines of a text: where each begins and ends, its indent, and the blank lines before it."""

import re
from typing import NamedTuple

from wirecopy.text.copy import Copy

_LINE = re.compile(r"[^\r\n]+|\r\n|\r|\n")


class Line(NamedTuple):
    """A line with something on it: its slice without the blanks around it."""

    start: int
    end: int
    indent: int
    """Characters of blank space between the line's beginning and `start`."""
    gap: int
    """Blank lines directly above: lines with nothing, or nothing but blanks, on them."""


def lines(copy: Copy) -> list[Line]:
    """Give the lines that hold something, in order.

    A line ends at LF, CRLF or CR and nowhere else. Blank is what `str.isspace` calls so, in the
    text as given: a zero-width space alone on its line makes a line.
    """
    raw = copy.raw
    found: list[Line] = []
    breaks = 0
    for match in _LINE.finditer(raw):
        piece = match.group()
        if piece[0] in "\r\n":
            breaks += 1
            continue
        body = piece.lstrip()
        if not body:
            continue
        indent = len(piece) - len(body)
        start = match.start() + indent
        end = start + len(body.rstrip())
        gap = max(breaks - 1, 0) if found else breaks
        found.append(Line(start, end, indent, gap))
        breaks = 0
    return found
