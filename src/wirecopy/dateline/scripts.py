"""Formulas of East Asian agencies, which are an order of their own."""

from wirecopy.agencies.credits import read_credits
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.dates import read_date
from wirecopy.dateline.place_names import Spot
from wirecopy.dateline.productions import Formula
from wirecopy.dateline.tokens import Cursor, Span
from wirecopy.text.patterns import lazy

EAST_ASIAN = "\u2e80"
"""The first character of these scripts."""
_CHINESE = lazy(
    r"[(（]?(?P<agency>[\p{Han}]{2,5}?[社网網])(?P<city>[\p{Han}]{2,8}?)(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日)"
)
_WIRED = lazy(r"(?:综合)?[电電](?:[)）]| )?")
_JAPANESE = lazy(
    r"【(?P<city>[\p{Han}\p{Katakana}ー・]{2,12}?)(?:＝(?P<name>[^】\n]{1,12})|(?P<agency>共同|時事))】"
)
_KOREAN = lazy(r"\((?P<city>\p{Hangul}{2,8})=(?P<agency>[\p{Hangul}\d]{2,6})\)")


def east_asian(cursor: Cursor, registry: Registry) -> Formula | None:
    """Chinese, Japanese and Korean formulas.

    east asian = chinese | japanese | korean ;
    chinese = AGENCY CITY han "电" ;
    japanese = "【" CITY ( "＝" REPORTER | AGENCY ) "】" ;
    korean = "(" CITY "=" AGENCY ")" ;
    """
    text, start = cursor.copy.folded, cursor.pos
    if start >= cursor.end or (text[start] < EAST_ASIAN and text[start] != "("):
        return None
    if match := _CHINESE.match(text, start, cursor.end):
        formula = _of(match.span("city"), match.span("agency"), cursor, registry)
        cursor.pos = match.end()
        formula.date = read_date(cursor)
        wired = _WIRED.match(text, cursor.pos, cursor.end)
        if wired is None:
            cursor.pos = start
            return None
        formula.end = cursor.pos = wired.end() - (wired[0].endswith(" "))
        return formula
    match = _JAPANESE.match(text, start, cursor.end) or _KOREAN.match(text, start, cursor.end)
    if match is None:
        return None
    agency = match.span("agency")
    formula = _of(match.span("city"), agency if agency[0] >= 0 else None, cursor, registry)
    formula.end = cursor.pos = match.end()
    return formula


def _of(
    city: tuple[int, int], agency: tuple[int, int] | None, cursor: Cursor, registry: Registry
) -> Formula:
    span = Span(*city)
    return Formula(
        cursor.pos,
        cursor.pos,
        (Spot(span, span, None, "script"),),
        credits=read_credits(cursor.copy, *agency, "dateline", registry) if agency else (),
        separator="script",
    )
