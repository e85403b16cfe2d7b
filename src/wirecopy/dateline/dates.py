"""Dates as an agency writes them in a dateline: read as written, nothing filled in.

A word that should be a month and is none (`Marc 3`), a day no month has (`Feb. 30`, `99 April`)
or a number alone (`119`) are typing errors: the date keeps its text and the parts that can be
trusted, and an issue says so.
"""

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

import attrs

from wirecopy.dateline.tokens import Cursor
from wirecopy.dateline.written import one_slip
from wirecopy.issues import issue
from wirecopy.story import Issue, WireDate
from wirecopy.tables.months import ENGLISH, MONTHS, WEEKDAYS
from wirecopy.text.patterns import lazy_re

if TYPE_CHECKING:
    from re import Pattern

_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?!\d|:\d)"
_LETTER = r"[^\W\d_]"
_WEEKDAY = rf"(?:(?P<weekday>{_LETTER}{{3,10}}(?:-feira)?)\.?,? )?"
_NAME = rf"(?P<month>{_LETTER}{{3,10}})(?!{_LETTER})(?P<period>\.?)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|TH|ST|ND|RD|º)?(?!\d|[:.]\d)"
_AGO = r"(?=\s{0,2}[,.(/-]|\s*$|\s[^\W\d_a-z])"

_ISO = lazy_re(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_MONTH_FIRST = lazy_re(rf"{_WEEKDAY}{_NAME} ?{_DAY}(?:,? {_YEAR})?")
_DAY_FIRST = lazy_re(
    rf"{_WEEKDAY}{_DAY}\.? ?(?:de |of |d')?{_NAME}(?:,? (?:de )?{_YEAR}| (?P<short>\d\d)(?=\s*[(/]))?"
)
_DOTTED = lazy_re(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)(?!\d)")
_SLASHED = lazy_re(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?!\d)")
_HAN = lazy_re(r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_WEEKDAY_ALONE = lazy_re(rf"(?P<weekday>{_LETTER}{{4,10}})\.?(?!{_LETTER})")
_NUMBER_ALONE = lazy_re(rf"\d{{1,4}}(?![^\W_]){_AGO}")


_HEADS = frozenset(word[:3] for word in (*MONTHS, *WEEKDAYS))
"""How the name of a month or of a weekday begins."""


@attrs.frozen
class DateRead:
    """A date, and what is doubtful about it."""

    date: WireDate
    issue: Issue | None = None


def read_date(cursor: Cursor) -> DateRead | None:
    """A date in figures or words, any part of it left out.

    date = iso | han | dotted | slashed | month first | day first | WEEKDAY ;
    iso = YEAR "-" MM "-" DD ;
    han = [ YEAR "年" ] MM "月" DD "日" ;
    dotted = DD "." MM "." YEAR ;
    slashed = NN "/" NN "/" YEAR ;
    month first = [ WEEKDAY ] MONTH DAY [ ORDINAL ] [ [ "," ] YEAR ] ;
    day first = [ WEEKDAY ] DAY [ ORDINAL ] [ "de" | "of" | "d'" ] MONTH [ [ "," ] YEAR | YY ] ;
    """
    text, pos, end = cursor.copy.folded, cursor.pos, cursor.end
    if pos >= end:
        return None
    first = text[pos]
    found: DateRead | None = None
    if first.isdigit():
        found = _figures(cursor) or _named(cursor, _DAY_FIRST)
    elif text[pos : pos + 3].lower() in _HEADS:
        found = _named(cursor, _MONTH_FIRST) or _named(cursor, _DAY_FIRST) or _weekday(cursor)
    if found:
        cursor.pos = found.date.end
    return found


def read_misspelt_date(cursor: Cursor) -> DateRead | None:
    """What stands where a date belongs and is none; called where nothing else can stand.

    misspelt date = MISSPELT MONTH DAY | NUMBER ;
    """
    text, pos, end = cursor.copy.folded, cursor.pos, cursor.end
    if match := _MONTH_FIRST.match(text, pos, end):
        word = match["month"].lower()
        if word not in MONTHS and any(one_slip(word, month) for month in ENGLISH):
            return _doubtful(cursor, match.end(), _number(match["day"]))
    if match := _NUMBER_ALONE.match(text, pos, end):
        return _doubtful(cursor, match.end(), None)
    return None


def _doubtful(cursor: Cursor, end: int, day: int | None) -> DateRead:
    start = cursor.pos
    text = cursor.copy.raw[start:end]
    cursor.pos = end
    return DateRead(
        WireDate(text=text, start=start, end=end, day=day),
        issue("doubtful-date", f"{text!r} stands where a date should", start, end),
    )


def _number(text: str) -> int | None:
    """A day of a month, or None."""
    number = int(text)
    return number if 1 <= number <= 31 else None  # noqa: PLR2004  the longest month


def _figures(cursor: Cursor) -> DateRead | None:
    text, pos, end = cursor.copy.folded, cursor.pos, cursor.end
    for pattern in (_ISO, _HAN, _DOTTED):
        if match := pattern.match(text, pos, end):
            year = match["year"]
            return _checked(
                cursor,
                match.end(),
                int(year) if year else None,
                int(match["month"]),
                int(match["day"]),
            )
    if match := _SLASHED.match(text, pos, end):
        return _either_order(cursor, match.end())
    return None


def _either_order(cursor: Cursor, end: int) -> DateRead:
    """`06/08/2019` is June or August; `13/08/2019` can be but one."""
    first, second, year = (int(part) for part in cursor.copy.folded[cursor.pos : end].split("/"))
    if first > 12:  # noqa: PLR2004  the last month
        return _checked(cursor, end, year, second, first)
    if second > 12 or first == second:  # noqa: PLR2004  the last month
        return _checked(cursor, end, year, first, second)
    written = cursor.copy.raw[cursor.pos : end]
    return DateRead(
        WireDate(text=written, start=cursor.pos, end=end, year=year),
        issue("doubtful-date", f"{written!r} may be two days of the year", cursor.pos, end),
    )


def _named(cursor: Cursor, pattern: "Pattern[str]") -> DateRead | None:
    match = pattern.match(cursor.copy.folded, cursor.pos, cursor.end)
    if match is None:
        return None
    month = MONTHS.get(match["month"].lower())
    weekday = match["weekday"]
    if month is None or (weekday and weekday.lower() not in WEEKDAYS):
        return None
    end = match.end()
    year = int(match["year"]) if match["year"] else None
    if match.end("month") > match.end("day"):
        if match["short"]:
            year = _century(int(match["short"]))
        elif match["year"] is None and match["period"] and len(match["month"]) > 4:  # noqa: PLR2004
            end -= 1  # the full stop behind a full name ends the phrase, not the month
    number = WEEKDAYS[weekday.lower()] if weekday else None
    return _checked(cursor, end, year, month, int(match["day"]), number)


def _century(short: int) -> int:
    """Two figures of a year: wire copy is no older than 1930."""
    return 1900 + short if short >= 30 else 2000 + short  # noqa: PLR2004


def _weekday(cursor: Cursor) -> DateRead | None:
    match = _WEEKDAY_ALONE.match(cursor.copy.folded, cursor.pos, cursor.end)
    if match is None or match["weekday"].lower() not in WEEKDAYS:
        return None
    text = cursor.copy.raw[match.start() : match.end()]
    number = WEEKDAYS[match["weekday"].lower()]
    return DateRead(WireDate(text=text, start=match.start(), end=match.end(), weekday=number))


def _checked(  # noqa: PLR0913, PLR0917  the parts of a date
    cursor: Cursor,
    end: int,
    year: int | None,
    month: int,
    day: int,
    weekday: int | None = None,
) -> DateRead:
    """The date of these parts; those no calendar has are left out, with an issue."""
    start = cursor.pos
    text = cursor.copy.raw[start:end]
    leap = 2000
    fits = 1 <= month <= 12 and 1 <= day <= monthrange(year or leap, month)[1]  # noqa: PLR2004
    found = WireDate(
        text=text,
        start=start,
        end=end,
        year=year,
        month=month if 1 <= month <= 12 else None,  # noqa: PLR2004
        day=day if 1 <= day <= 31 else None,  # noqa: PLR2004
        weekday=weekday,
        resolved=date(year, month, day) if fits and year else None,
    )
    if fits:
        return DateRead(found)
    return DateRead(found, issue("doubtful-date", f"no calendar has {text!r}", start, end))
