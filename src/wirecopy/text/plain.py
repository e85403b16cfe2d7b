"""A slice made readable: hard line breaks taken out."""

import re
from itertools import pairwise

_BREAK = re.compile(r"[\r\n]\s*")


def plain(text: str) -> str:
    """Give `text` on one line, for reading.

    A line break with the blanks around it becomes one space, or nothing after a hyphen that
    breaks a word (the hyphen stays, for it may belong to the word).
    """
    if "\n" not in text and "\r" not in text:
        return text
    pieces = [piece.rstrip() for piece in _BREAK.split(text)]
    joined = [pieces[0]]
    for before, piece in pairwise(pieces):
        if not (before.endswith("-") and before[-2:-1].isalpha()):
            joined.append(" ")
        joined.append(piece)
    return "".join(joined)
