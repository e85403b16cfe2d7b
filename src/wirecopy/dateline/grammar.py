"""The grammar of datelines: where, when and who filed, at the opening of a story.

A house style is an order and a punctuation of the same few parts. `productions` reads the parts,
`evidence` decides whether they make a dateline; here they become a `Dateline`.
"""

from typing import TYPE_CHECKING

import attrs

from wirecopy.agencies.credits import known_credits
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.errors import DatelineError
from wirecopy.dateline.evidence import is_dateline, stands_alone
from wirecopy.dateline.glance import may_be_closed
from wirecopy.dateline.place_names import Spot
from wirecopy.dateline.placing import is_known, locate
from wirecopy.dateline.productions import (
    Formula,
    bracketed_place,
    credit_first,
    date_first,
    place_first,
    separator,
)
from wirecopy.dateline.scripts import EAST_ASIAN, east_asian
from wirecopy.dateline.tokens import Cursor, Span
from wirecopy.story import Dateline, Issue
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy, lazy_re

if TYPE_CHECKING:
    from re import Pattern

_LONGEST = 200

_CAPITAL = r"[^\W\d_a-z]"
_OPENING = (
    rf"[(【（/]|\[{_CAPITAL}{{3}}|{_CAPITAL}{{3}}|\d{{1,4}}[ -]|\d\d?(?:st|nd|rd|th)|[^\W\d_A-Z]"
    rf"|{_CAPITAL}[^.]{{2,40}}+\.-"
    rf"|(?:{_CAPITAL}[^\s\d:()\[\]\",;!?=_]*+"
    r"|of|the|de[ls]?|d[aio]s?|la|los|al|el|von|sur|on|upon| |\r?\n){1,14}+"
    rf"\s{{0,2}}(?:[:(\[/\"_=.0-9-]|,\s{{0,4}}(?:\d|\(|{_CAPITAL}|[^\W\d_]{{3,10}}\.? \d)"
)
_MAY_OPEN = lazy_re(_OPENING + ")")
_MAY_STAND = lazy_re(_OPENING + "|$)")
"""A place alone is a dateline only where nothing stands around it."""
_LOWER_HEAD = lazy(
    r"\p{Ll}[\w.]{1,30}(?: ?[:/]| -|-\s|, ?\p{Lu})|(?:\p{Ll}{2,20} ?){1,3}, ?\p{L}{3,9}\.? \d"
)
_BEFORE_PLACE = lazy(r"(?: in |[ ,]{0,3}[|/][ ]{0,3}|,? )(?=\p{Lu}[\p{L} '-]{2,40}$)")
"""What may stand between an agency and where it was."""
_BY = "By "


@attrs.frozen
class Reading:
    """A dateline that was read, where the body behind it begins, and what was doubtful."""

    dateline: Dateline
    body: int
    issues: tuple[Issue, ...] = ()


def read(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:
    """Read the dateline that opens the text at `start`; None when there is none.

    `end` is where the line or paragraph ends; the whole story may stand before it.
    """
    if not _may_open(copy, start, end, _MAY_OPEN) or not may_be_closed(copy, start, end, registry):
        return None
    cursor = Cursor(copy, start, min(end, start + _LONGEST))
    formula = _formula(cursor, registry)
    if formula is None or not is_dateline(copy, formula, end):
        return None
    return _reading(copy, formula)


def read_alone(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:
    """Read a dateline that is all there is between `start` and `end`.

    A separator or a comma may close it, and a time may stand behind its date.
    """
    if end - start > _LONGEST or not _may_open(copy, start, end, _MAY_STAND):
        return None
    cursor = Cursor(copy, start, min(end, start + _LONGEST))
    formula = _whole(cursor, end, registry)
    return _reading(copy, formula) if formula else None


def read_agency_in_place(copy: Copy, start: int, end: int, registry: Registry) -> Reading | None:
    """Read a byline that says where its agency was.

    `Associated Press in Valencia`, `Press Trust of India | Kochi`, `IANS Kochi`.
    """
    agency = start + len(_BY) if copy.folded.startswith(_BY, start, end) else start
    for joint in _BEFORE_PLACE.finditer(copy.folded, agency, end):
        if not is_known(copy.folded[joint.end() : end]):
            continue
        credits_ = known_credits(copy, agency, joint.start(), "byline", registry)
        if credits_:
            city = Span(joint.end(), end)
            formula = Formula(agency, end, (Spot(city, city, None, "title"),))
            formula.credits, formula.body = credits_, end
            return _reading(copy, formula)
    return None


def parse_dateline(text: str) -> Dateline:
    """Read a text that is one dateline and nothing else; its separator may be missing.

    Raises `DatelineError`, a `ValueError` that draws where the reading stopped.

    >>> parse_dateline("LIMA, Peru, March 3 (Reuters) -").credits[0].agency.name
    'Reuters'
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_dateline() takes a dateline as a str, not {type(text).__name__}")
    copy = Copy(text)
    start = _skip_blanks(copy, 0)
    end = len(text.rstrip())
    cursor = Cursor(copy, start, max(start, min(end, start + _LONGEST)))
    formula = _whole(cursor, end, Registry())
    if formula is None:
        pos, wanted = cursor.missed
        raise DatelineError(f"expected {wanted}", text, min(pos, len(text)))
    return _reading(copy, formula).dateline


def _may_open(copy: Copy, start: int, end: int, signs: "Pattern[str]") -> bool:
    """Whether the first `signs` allow a dateline; nearly every sentence stops here."""
    text = copy.folded
    if start >= end:
        return False
    if text[start].islower():
        return _LOWER_HEAD.match(text, start, end) is not None
    return signs.match(text, start, min(end, start + 80)) is not None


_ORDERS = (east_asian, bracketed_place, credit_first, date_first, place_first)
_BEGUN_WITH_A_LETTER = (credit_first, date_first, place_first)
"""Those of them that begin with one, but for East Asian ones."""


def _formula(cursor: Cursor, registry: Registry) -> Formula | None:
    """Whatever order the parts stand in.

    dateline = ( east asian | bracketed place | credit first | date first | place first )
               [ separator ] ;
    """
    first = cursor.text[cursor.pos : cursor.pos + 1]
    orders = _BEGUN_WITH_A_LETTER if first.isalpha() and first < EAST_ASIAN else _ORDERS
    for production in orders:
        start = cursor.pos
        formula = production(cursor, registry)
        if formula is None:
            cursor.pos = start
            continue
        cursor.pos = formula.end
        formula.separator = formula.separator or separator(cursor)
        formula.body = _body(cursor.copy, cursor.pos)
        return formula
    return None


_LABELS = lazy(
    r"(?:\[[^\[\]]{1,200}\]\s{0,4}){0,3}\[(?:Text|Excerpts?|Summary|Report|Editorial)\]\s{0,4}"
)


def _body(copy: Copy, pos: int) -> int:
    """Where the body begins: behind blanks, and a monitor's `[Text]` or `[Excerpts]`."""
    pos = _skip_blanks(copy, pos)
    if copy.folded.startswith("[", pos) and (labels := _LABELS.match(copy.folded, pos)):
        return labels.end()
    return pos


_REST = lazy(r"\s{0,4}+(?:,|\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: \p{Lu}{2,5})?)?\s{0,4}")


def _whole(cursor: Cursor, end: int, registry: Registry) -> Formula | None:
    formula = _formula(cursor, registry)
    if formula is None:
        return None
    rest = _REST.match(cursor.copy.folded, cursor.pos, end)
    stop = rest.end() if rest else cursor.pos
    if stop < end:
        cursor.pos = formula.body
        if cursor.pos > cursor.missed[0]:  # what was wanted right here is the better answer
            cursor.wanted("the end of the dateline")
        return None
    if not stands_alone(cursor.copy, formula):
        cursor.pos = formula.end
        cursor.wanted("a place the gazetteer knows, or a date or an agency behind it")
        return None
    return formula


def _reading(copy: Copy, formula: Formula) -> Reading:
    located = [locate(copy, s.span, s.city, s.written) for s in formula.spots]
    issues = [doubt for _, doubt in located if doubt]
    if formula.date and formula.date.issue:
        issues.append(formula.date.issue)
    dateline = Dateline(
        text=copy.raw[formula.start : formula.end],
        start=formula.start,
        end=formula.end,
        places=tuple(place for place, _ in located),
        date=formula.date.date if formula.date else None,
        credits=formula.credits,
    )
    return Reading(dateline, formula.body, tuple(issues))


def _skip_blanks(copy: Copy, pos: int) -> int:
    raw = copy.raw
    while pos < len(raw) and raw[pos].isspace():
        pos += 1
    return pos
