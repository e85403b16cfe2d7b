"""The lines of a text: where each begins and ends, its indent, and the blank lines before it."""

from typing import NamedTuple

from wirecopy.text.copy import Copy


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
    if "\r" in raw:  # at the same length: a carriage return is a blank like any other
        raw = raw.replace("\r\n", " \n").replace("\r", "\n")
    found: list[Line] = []
    at = gap = 0
    for piece in raw.split("\n"):
        size = len(piece)
        if body := piece.strip():
            length = len(body)
            indent = size - len(piece.lstrip()) if length < size else 0
            start = at + indent
            found.append(Line(start, start + length, indent, gap))
            gap = 0
        else:
            gap += 1
        at += size + 1
    return found
