"""The orders in which a dateline has its parts; the productions' docstrings are its grammar.

A production reads at the cursor and moves it, or gives None and leaves it where it was.
"""

import attrs

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.agency_names import bare_credit, bracketed_credit, head_credit
from wirecopy.dateline.dates import DateRead, read_date, read_misspelt_date
from wirecopy.dateline.place_names import Spot, places
from wirecopy.dateline.placing import is_known
from wirecopy.dateline.tokens import Cursor, Span
from wirecopy.story import Credit
from wirecopy.text.patterns import lazy

_SEPARATORS = (
    "mark",
    "em dash",
    "colon before body",
    "hyphen",
    "full stop",
    "slash before body",
    "scraped dash",
)
_BEFORE_DATE = ("stop", "colon", "dash before date")
_BEFORE_CREDIT = ("comma", "stop", "dash before bracket")
_CLOSING = ("mark", "em dash", "colon before body", "hyphen", "slash before body")


@attrs.define
class Formula:
    """What was read of a dateline."""

    start: int
    end: int
    spots: tuple[Spot, ...] = ()
    date: DateRead | None = None
    credits: tuple[Credit, ...] = ()
    bracketed: bool = False
    """Whether the credit stands in brackets or between slashes."""
    separator: str = ""
    body: int = 0


def place_first(cursor: Cursor, registry: Registry) -> Formula | None:
    """The common order: where, when, who.

    place first = places [ when ] [ who ] ;
    """
    start = cursor.pos
    spots = places(cursor, registry)
    if not spots:
        return None
    formula = Formula(start, cursor.pos, spots)
    _date_behind(cursor, formula)
    _credit_behind(cursor, formula, registry)
    return formula


def bracketed_place(cursor: Cursor, registry: Registry) -> Formula | None:
    """Where, between brackets, and nothing else: `[SEOUL] A ferry …`.

    bracketed place = "[" places "]" ;
    """
    start = cursor.pos
    if not cursor.take("square bracket"):
        return None
    spots = places(cursor, registry)
    if not spots or not cursor.take("square bracket end"):
        cursor.pos = start
        return None
    return Formula(start, cursor.pos, spots, separator="brackets")


def _date_behind(cursor: Cursor, formula: Formula) -> None:
    """When it was filed.

    when = [ "," | "." | ":" ] date | "(" date ")" | "," misspelt date
         | "-" date (* and a separator *) ;
    """
    before = cursor.pos
    comma = cursor.take("comma")
    if cursor.take("bracket"):
        formula.date = read_date(cursor)
        if formula.date is None or not cursor.take("bracket end"):
            formula.date = None
            cursor.pos = before
            return
        formula.end = cursor.pos
        return
    dash = not comma and cursor.take_one(_BEFORE_DATE) == "dash before date"
    cursor.skip()
    formula.date = _closed_date(cursor) if dash else read_date(cursor)
    if formula.date is None and comma:
        formula.date = read_misspelt_date(cursor)
    if formula.date is None:
        cursor.wanted("a date")
        cursor.pos = before
        return
    formula.end = cursor.pos


def _closed_date(cursor: Cursor) -> DateRead | None:
    """A day of a month with a separator behind it: where it might as well open the body."""
    before = cursor.pos
    found = read_date(cursor)
    if found and found.date.day and any(map(cursor.check, _CLOSING)):
        return found
    cursor.pos = before
    return None


def _credit_behind(cursor: Cursor, formula: Formula, registry: Registry) -> None:
    """Who filed it; a few agencies write the date behind themselves.

    who = [ "," | "." | "--" ] credit [ [ "," | "--" ] date (* and a separator *) ] ;
    credit = bracketed credit | bare credit ;
    """
    before = cursor.pos
    joint = cursor.take_one(_BEFORE_CREDIT)
    cursor.skip()
    formula.credits = bracketed_credit(cursor, registry, dated=formula.date is not None)
    formula.bracketed = bool(formula.credits)
    if not formula.credits and (joint or formula.date):
        formula.credits = bare_credit(cursor, registry)
    if not formula.credits:
        cursor.pos = before
        return
    formula.end = cursor.pos
    if formula.date is None and cursor.take("joint before date"):
        formula.date = _closed_date(cursor)
        if formula.date is None:
            cursor.pos = formula.end
        formula.end = cursor.pos


def date_first(cursor: Cursor, registry: Registry) -> Formula | None:
    """A date and an agency, where no reporter was; a place may follow the separator.

    date first = date bracketed credit [ where ] ;
    """
    start = cursor.pos
    found = read_date(cursor)
    if found is None:
        return None
    formula = Formula(start, cursor.pos, date=found)
    cursor.skip()
    formula.credits = bracketed_credit(cursor, registry)
    formula.bracketed = True
    if not formula.credits:
        cursor.pos = start
        return None
    formula.end = cursor.pos
    _place_behind(cursor, formula, registry)
    return formula


def credit_first(cursor: Cursor, registry: Registry) -> Formula | None:
    """An agency before everything else.

    credit first = ( head credit | bracketed credit ) [ where ] ;
    """
    start = cursor.pos
    formula = Formula(start, start)
    formula.credits = bracketed_credit(cursor, registry)
    formula.bracketed = bool(formula.credits)
    if not formula.credits:
        formula.credits = head_credit(cursor, registry)
    if not formula.credits:
        cursor.pos = start
        return None
    formula.end = cursor.pos
    _place_behind(cursor, formula, registry)
    return formula


def _place_behind(cursor: Cursor, formula: Formula, registry: Registry) -> None:
    """A place behind the separator that follows a date or an agency: only one that is sure.

    where = ( separator | "," ) place first | "(" city ")" ;
    """
    before = cursor.pos
    comma = cursor.take("comma")
    if not comma and not separator(cursor):
        _bracketed_city(cursor, formula)
        return
    cursor.skip()
    found = place_first(cursor, registry)
    if found:
        end = cursor.pos
        mark = separator(cursor)
        closes = mark in ("mark", "em dash", "hyphen") or (comma and not mark)
        closes = closes or end == cursor.end
        text = cursor.copy.folded
        city = found.spots[0].city
        sure = found.date or found.credits or is_known(text[city.start : city.end])
        if closes and sure:
            formula.spots = found.spots
            formula.date = formula.date or found.date
            formula.credits = (*formula.credits, *found.credits)
            formula.end = found.end
            cursor.pos = end
            return
    cursor.pos = before


_BRACKETED_CITY = lazy(r" \((\p{Lu}[\p{Lu} .'-]{2,30})\)")


def _bracketed_city(cursor: Cursor, formula: Formula) -> None:
    """A station's own form: `(1010 WINS) (NEWARK)`."""
    match = _BRACKETED_CITY.match(cursor.copy.folded, cursor.pos, cursor.end)
    if match and is_known(match[1]):
        city = Span(*match.span(1))
        formula.spots = (Spot(city, city, None, "caps"),)
        formula.end = cursor.pos = match.end()


def separator(cursor: Cursor) -> str:
    """What stands between the formula and the body; moves behind it.

    separator = [ "," ] DASH | "_" | "=" | ".-" | ":" | "." | "/" | '"' ;
    """
    cursor.take("loose comma")
    return cursor.take_one(_SEPARATORS)
