"""What each line looks like by itself."""

from string import ascii_uppercase
from typing import NamedTuple

from wirecopy.layout.rules import ANY_MARK, RuleSet
from wirecopy.story import BlockKind
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy, lazy_re

HOLDS_A_DATE = "line that holds a date"
"""The rule of a line above the body that holds a date with other words: none of the looks."""
_LONG = 150
_SPEECH = 20
_SENTENCE = 30
_TITLE = 20
_REMARK = 600
_AGENCY = 40
STOP = 6
"""More characters than a stop has with what may stand behind it."""
ENDED = lazy_re(r"[.!?:][\"')\]`]{0,4}$|[\"'][.,]$")
_CREDITED = lazy(
    r"\.[\"']{0,2} (?:-+ ?\p{L}[\p{L} ]{1,24}|/[\p{L} ]{2,24}/)$|\p{Ll}\.[\"']{0,2} \p{Lu}{2,8}$"
)
"""A sentence, and the agency that closes the story: `She slept. - AFP`, `She slept. AFP`."""
_CAPITALS = frozenset(ascii_uppercase)
_LASTS = frozenset(".!?:\"')]`,")
"""What the last character of a sentence may be."""
_CLOSERS = frozenset(")mS-#■")
_CLOSED = lazy(
    r"[.!?][\"']? (?:\([^()]{2,400}\)\.?)?(?: ?(?:Enditem|ENDS|\((?:END|ENDS|End|Ends)\)|-30-|###|■))?$"
)
"""Behind the last stop a sign-off in brackets, an end mark, or both."""
_STOPPED = lazy(r"(?<!\b\p{Lu}|\.)[.!:][\"')\]]{0,3}$|[?,]\"$")
_SPOKEN = lazy(r"(?:Q|A|Question|Answer|QUESTION|ANSWER)[:.] \S")
"""An interview's question or answer, however short."""
_FRAMING = "".join(map(chr, range(33))) + "\x7f"
"""Blanks and control characters: the wire sends them around a line."""
MARKS = frozenset("&^")
MARK = lazy(r"(?:&(?:\\t|\t)|\^|&)+\s*")


_BREAK = lazy_re(r"\s*[\r\n]\s*")


Part = tuple[BlockKind, int, int, str]
"""A block of a row that holds several: its kind, where it starts and ends, its rule."""


class Row:
    """A line, or the lines of a hard-wrapped paragraph, and what is known of it."""

    __slots__ = ("closes", "end", "frame", "is_prose", "kind", "parts", "rule", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        """Folded; of a wrapped paragraph with its line breaks."""
        self.kind: BlockKind | None = None
        """None as long as nobody has decided."""
        self.rule = ""
        self.closes = False
        self.parts: tuple[Part, ...] = ()
        """The blocks of a row that holds several; empty: the row is one block."""
        self.frame: Extent | None = None
        """Where invisible characters around the row begin and end, if there are any."""
        self.is_prose = len(text) >= _LONG or _is_a_sentence(text)
        """Whether the row reads as a sentence or more."""

    @property
    def is_sentence(self) -> bool:
        """Whether the row is a sentence too short to be prose by itself: `It did.`, `Q: Why?`.

        So is one that tells who speaks in the next: `ANA RUIZ, MAYOR OF LUND:`.
        """
        text = self.text
        return (text[0] in "QA" and bool(_SPOKEN.match(text))) or (
            " " in text
            and not text[0].islower()
            and (not text.isupper() or (text[-1] == ":" and ", " in text))
            and bool(_STOPPED.search(text, max(0, len(text) - STOP)))
        )

    @property
    def is_title(self) -> bool:
        """Whether the row is long enough to be a headline."""
        return len(self.text) >= _TITLE or self.text.count(" ") > 1

    def settle(self, kind: BlockKind, rule: str) -> None:
        """Decide what the row is."""
        self.kind, self.rule = kind, rule

    def add_part(self, kind: BlockKind, start: int, end: int, rule: str) -> None:
        """Say what a stretch of the row is; it stands behind the parts added before."""
        self.parts = (*self.parts, (kind, start, end, rule))


def _is_a_sentence(text: str) -> bool:
    """Whether a line is as long as a sentence and ends like one."""
    if text[-1] not in _LASTS:
        if len(text) < _SENTENCE:
            return False
        if text[-1] in _CLOSERS and not text.isupper():
            return bool(_CLOSED.search(text, max(0, len(text) - _REMARK)))
        tail = text[-_AGENCY:]
        credited = " -" in tail or " /" in tail or text[-1] in _CAPITALS
        return credited and bool(_CREDITED.search(tail))
    # Words that open with a mark are somebody's: one line of them is a paragraph.
    least = _SPEECH if text[0] == '"' else _SENTENCE
    if len(text) < least or text.isupper():  # in capitals it is a title
        return False
    # A title may end in somebody's words; a paragraph that does also begins with them.
    if text[0] == text[-1] == '"' or ENDED.search(text, len(text) - STOP):
        return True
    return text[-1] in _CLOSERS and bool(_CLOSED.search(text, max(0, len(text) - _REMARK)))


class Looks(NamedTuple):
    """The rules, and the marks that each line of the page holds."""

    rules: RuleSet
    marks: list[int]

    def row(self, number: int, start: int, end: int, line: str) -> Row:
        """The row of a line, which is the page's `number`th, with the look that a rule knows."""
        marks = self.marks[number]
        if line[0] > " " and line[-1] > " ":
            row = Row(start, end, line)
        else:  # zero-width blanks, the wire's framing
            row = _framed(line, start, end)
            if row.frame:  # marks were looked for in lines no longer than rules allow
                marks = ANY_MARK
        if rule := self.rules.look(row.text, marks):
            row.kind, row.rule, row.closes = rule.kind, rule.name, rule.closes
        return row

    def whole(self, row: Row) -> Row:
        """A row of several lines with the look that a rule knows of a line so long."""
        if rule := self.rules.look(_BREAK.sub(" ", row.text)):
            row.kind, row.rule, row.closes = rule.kind, rule.name, rule.closes
        return row


def _framed(line: str, start: int, end: int) -> Row:
    """The row of a line without the invisible characters around it."""
    inner = line.strip(_FRAMING)
    if not inner:
        return Row(start, end, line)
    low = start + len(line) - len(line.lstrip(_FRAMING))
    row = Row(low, low + len(inner), inner)
    row.frame = (start, end)
    return row


def mark_length(text: str, start: int, end: int) -> int:
    """How many characters of a row are a paragraph mark of the wire (`^`, a tab) before it."""
    if text[start] not in MARKS:
        return 0
    found = MARK.match(text, start, end)
    return found.end() - start if found and found.end() < end else 0
