"""The tokenizer: words, numbers and signs, with their places.

A word keeps what belongs to it: the hyphen of `cease-fire`, the apostrophe of `didn't`, the periods
of `U.S.` and of an abbreviation (`Sen.`) or an initial (`J.`). The possessive (and the short `is`)
stands for itself: `Moss` + `'s`. A dash is no hyphen, whatever its neighbours.
"""

from collections.abc import Iterator

import attrs

from wirecopy.tables.abbreviations import ABBREVIATIONS
from wirecopy.text.patterns import lazy_re

_WORD = (
    r"\w++(?:(?=[-‐‑&/@'’.,])(?:"
    r"\.(?<=\b\w\.)\w(?!\w)(?:\.\w(?!\w))*+(?:\.(?:-\w++)*+)?"  # U.S., a.m., U.S.-led
    r"|(?:[-‐‑&/@]\w++|['’](?![sS]\b)\w++|[.,](?<=\d.)\d++)++"  # cease-fire, didn't, 1,200.50
    r"))?"
    r"|['’][sS]\b"  # Moss's, he's
    r"|--+|``|''|\.{2,}|[^\w\s]"
)
WORDS = lazy_re(_WORD)
"""One match a token, abbreviations without their period. Linear, whatever the text."""

_MARKS = frozenset("\"'“”‘’„‟«»‹›「」『』`‚‛")
_STOPS = frozenset(".!?…")


@attrs.frozen
class Token:
    """A word, number, mark or other sign of the text."""

    kind: str
    """`word`, `number`, `mark` (a quotation mark), `stop` (what ends a sentence) or `sign`."""
    text: str
    start: int
    end: int


def tokenize(text: str) -> tuple[Token, ...]:
    """Give the tokens of `text` in order; between them there are only blanks.

    >>> [token.text for token in tokenize("Sen. Moss didn't.")]
    ['Sen.', 'Moss', "didn't", '.']
    """
    return tuple(
        Token(_kind(text[start:end]), text[start:end], start, end) for start, end in _extents(text)
    )


def abbreviates(word: str) -> bool:
    """Whether a period directly after `word` belongs to it: `Sen`, `J`."""
    return (len(word) == 1 and word.isupper() and word != "I") or word.lower() in ABBREVIATIONS


def _extents(text: str) -> Iterator[tuple[int, int]]:
    held: tuple[int, int] | None = None
    for match in WORDS.finditer(text):
        start, end = match.span()
        if held is not None:
            if start == held[1] and match.group() == ".":
                yield held[0], end
                held = None
                continue
            yield held
            held = None
        if abbreviates(match.group()):
            held = start, end
        else:
            yield start, end
    if held is not None:
        yield held


def _kind(token: str) -> str:
    first = token[0]
    if first.isdigit():
        return "number"
    if first.isalnum() or token[1:] in {"s", "S"}:
        return "word"
    if first in _MARKS:
        return "mark"
    return "stop" if first in _STOPS else "sign"
