"""The time printed on a page: `Published: Tue Dec 30, 2014 9:21am EST`.

Day, hour and zone are recognised here; what a zone's abbreviation means on that day (`ET` in July)
is dateutil's to say. A numeric day that may be two is left alone, and so is one without a year.
"""

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from wirecopy.dateline.dates import read_date
from wirecopy.dateline.tokens import Cursor
from wirecopy.issues import issue
from wirecopy.story import Issue, WireDate
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy_re

if TYPE_CHECKING:
    from re import Match

_LETTER = r"[^\W\d_]"
_DAY = lazy_re(
    r"(?<![^\W_])(?<!\d:)(?=\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年"
    rf"|{_LETTER}{{3,12}}\.?,? (?:{_LETTER}{{3,10}}\.? )?\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)? (?:de )?{_LETTER}{{3,10}})"
)
_TIME = lazy_re(
    r"(?i)(?<![\d.:/])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"(?: ?(?P<half>[ap])\.?m\b\.?)?(?![\d/])"
)
_ZONE = lazy_re(
    r" ?(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)?(?!\d)| ?(?P<name>[A-Z]{1,5})\b"
)
_OFFSET = lazy_re(r" ?\(?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?(?!\d)")
_SENT = lazy_re(r"[\x00-\x20]*(?:AP-\w\w|NYT)-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)(?!\d)")
_PIVOT = 70
"""Years of two digits below this are of this century: the format is of the 1970s."""
_ZERO = frozenset({"Z", "UTC", "GMT"})
_FIXED = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "AKST": -9, "AKDT": -8, "HST": -10,
}  # fmt: skip
_BY_SEASON = {"ET": "EST5EDT", "CT": "CST6CDT", "MT": "MST7MDT", "PT": "PST8PDT"}
_SUMMER = ",M3.2.0,M11.1.0"
"""When summer time begins and ends in the United States."""

_LONGEST = 300
_NOON = 12


def read_timestamp(
    copy: Copy, start: int = 0, end: int | None = None
) -> tuple[datetime | None, Issue | None]:
    """The first time printed between `start` and `end`, and what is doubtful about it.

    Numeric offsets, `Z`, `UTC`, `GMT` and abbreviations of the United States give an aware time;
    another zone's name leaves it naive, with an issue. A day without an hour is its midnight.

    >>> read_timestamp(Copy("Updated: Tue Jul 7, 2015 9:21pm ET"))[0].isoformat()
    '2015-07-07T21:21:00-04:00'
    >>> read_timestamp(Copy("AP-WF-06-12-03 1530EDT"))[0].isoformat()
    '2003-06-12T15:30:00-04:00'
    >>> read_timestamp(Copy("Published 06/08/2019"))[0] is None
    True
    """
    stop = min(len(copy.raw) if end is None else end, start + _LONGEST)
    if sent := _SENT.match(copy.folded, start, stop):
        return _transmitted(copy, sent, stop)
    found = _day(copy, start, stop)
    if found is None:
        return None, None
    day, doubt = found
    if day.resolved is None:
        if doubt:
            doubt = issue("doubtful-time", doubt.message, day.start, day.end)
        return None, doubt
    moment = datetime.combine(day.resolved, datetime.min.time())
    clock = _clock(copy, day, start, stop)
    if clock is None:
        return moment, None
    hour, minute, second, after = clock
    moment = moment.replace(hour=hour, minute=minute, second=second)
    return _zoned(copy, moment, after, stop)


def _transmitted(copy: Copy, sent: "Match[str]", stop: int) -> tuple[datetime | None, Issue | None]:
    """The time in a wire's trailer, month before day, as two American agencies print it."""
    month, day, year, hour, minute = (int(sent[number]) for number in range(1, 6))
    try:
        moment = datetime(year + (2000 if year < _PIVOT else 1900), month, day, hour, minute)  # noqa: DTZ001  its zone is written behind it
    except ValueError:
        return None, None
    return _zoned(copy, moment, sent.end(), stop)


def _day(copy: Copy, start: int, stop: int) -> tuple[WireDate, Issue | None] | None:
    for match in _DAY.finditer(copy.folded, start, stop):
        read = read_date(Cursor(copy, match.start(), stop))
        if read and read.date.day is not None:
            return read.date, read.issue
        if read and read.issue:
            return read.date, read.issue
    return None


def _clock(copy: Copy, day: WireDate, start: int, stop: int) -> tuple[int, int, int, int] | None:
    """Hour, minute, second, and where they end: behind the day, or else before it."""
    for low, high in ((day.end, stop), (start, day.start)):
        for match in _TIME.finditer(copy.folded, low, high):
            if match["minute"] is None and match["half"] is None:
                continue
            hour = int(match["hour"])
            if match["half"] and 1 <= hour <= _NOON:
                hour = hour % _NOON + (_NOON if match["half"] in "pP" else 0)
            minute, second = int(match["minute"] or 0), int(match["second"] or 0)
            if hour < 24 and minute < 60 and second < 60:  # noqa: PLR2004  a day's
                return hour, minute, second, match.end()
    return None


def _zoned(copy: Copy, moment: datetime, pos: int, stop: int) -> tuple[datetime, Issue | None]:
    """`moment` in the zone written at `pos`."""
    text = copy.folded
    match = _ZONE.match(text, pos, stop)
    if match is None:
        return moment, None
    name = match["name"]
    if name is None:
        return _shifted(moment, match["sign"], match["hours"], match["minutes"]), None
    if name in _ZERO:
        beside = _OFFSET.match(text, match.end(), stop)
        if beside:
            return _shifted(moment, beside["sign"], beside["hours"], beside["minutes"]), None
        return _shifted(moment, "+", "0", None), None
    if name in _FIXED:
        return moment.replace(tzinfo=timezone(timedelta(hours=_FIXED[name]))), None
    if name in _BY_SEASON:
        return _in_season(moment, _BY_SEASON[name]), None
    if len(name) < 2:  # noqa: PLR2004  a lone capital is no zone
        return moment, None
    return moment, issue(
        "doubtful-time", f"{name} may be several time zones", match.start("name"), match.end()
    )


def _shifted(moment: datetime, sign: str, hours: str, minutes: str | None) -> datetime:
    shift = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if shift >= timedelta(hours=24):
        return moment
    return moment.replace(tzinfo=timezone(-shift if sign == "-" else shift))


def _in_season(moment: datetime, rule: str) -> datetime:
    """`moment` in a zone whose abbreviation does not say whether it is summer."""
    from dateutil import tz  # noqa: PLC0415  half the price of importing wirecopy

    offset = tz.tzstr(rule + _SUMMER).utcoffset(moment)
    return moment.replace(tzinfo=timezone(offset)) if offset is not None else moment
