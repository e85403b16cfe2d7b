"""The productions of a place: a city and what is written beside it.

A production reads at the cursor and moves it, or gives None and leaves it where it was.
"""

import attrs

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.agency_names import is_between_slashes, is_credit
from wirecopy.dateline.dates import read_date, read_misspelt_date
from wirecopy.dateline.placing import is_in, is_known, is_region
from wirecopy.dateline.tokens import Cursor, Span
from wirecopy.text.patterns import lazy, lazy_re

_RIVER = lazy(r"/\p{Lu}[\p{L}]{2,12}+")
_SLIPPED = lazy(r" \p{Lu}\p{Ll}{2,14}+(?=,)")
_JOINTS = frozenset("/a&uey")
"""What begins a slash or an `and`."""
_MOST_WORDS = 7
_MOST_PLACES = 5


@attrs.frozen
class Spot:
    """A place as it stands in the text."""

    span: Span
    city: Span
    written: Span | None
    style: str
    """`caps`, `title` or `lower`: how the city is written."""


def places(cursor: Cursor, registry: Registry) -> tuple[Spot, ...]:
    """One place or several.

    places = place { ( "/" | AND ) place } ;
    """
    found: list[Spot] = []
    while len(found) < _MOST_PLACES and (spot := place(cursor, registry)):
        found.append(spot)
        before = cursor.pos
        if cursor.sign not in _JOINTS:
            break
        if cursor.check("slash") and is_between_slashes(cursor, registry):
            break
        if spot.written is None and (whole := _with_river(cursor, spot)):
            found[-1] = whole
            continue
        if not cursor.take_one(("slash", "and")):
            break
        if not (cursor.check("caps word") or cursor.check("title word")):
            cursor.pos = before
            break
    return tuple(found)


def _with_river(cursor: Cursor, spot: Spot) -> Spot | None:
    """`Frankfurt/Main` is one place: the gazetteer has it under both names."""
    text = cursor.copy.folded
    if not text.startswith("/", cursor.pos):
        return None
    river = _RIVER.match(text, cursor.pos, cursor.end)
    if river is None or not is_known(text[spot.city.start : river.end()]):
        return None
    cursor.pos = river.end()
    whole = Span(spot.city.start, river.end())
    return Spot(whole, whole, None, spot.style)


def place(cursor: Cursor, registry: Registry) -> Spot | None:
    """A city, and the region or country written with it.

    place = city [ region ] [ region ] | city "/" RIVER ;
    """
    start = cursor.pos
    city = _city(cursor)
    if city is None:
        return None
    span, style = city
    written: list[Span] = []
    while len(written) < 2 and (  # noqa: PLR2004
        found := _bracketed_region(cursor, span, registry)
        or _region(cursor, registry, first=not written)
    ):
        written.append(found)
    beside = Span(written[0].start, written[-1].end) if written else None
    return Spot(Span(start, cursor.pos), span, beside, style)


def _city(cursor: Cursor) -> tuple[Span, str] | None:
    """The name of a place, in capitals or in title case.

    city = CAPS WORD { [ PARTICLE ] CAPS WORD } | TITLE WORD { [ PARTICLE ] TITLE WORD }
         | LOWER WORD { LOWER WORD } ;
    """
    start = cursor.pos
    if cursor.check("by"):
        return None
    for style in ("caps", "title", "lower"):
        if not cursor.take(f"{style} word"):
            continue
        end = _more_words(cursor, f"{style} word")
        letters = end - start
        if style == "caps" and letters == 1:
            cursor.pos = start
            continue
        if style == "caps":
            end = _slipped_word(cursor, start, end)
        cursor.pos = end
        return Span(start, end), style
    cursor.wanted("a place")
    return None


def _slipped_word(cursor: Cursor, start: int, end: int) -> int:
    """Where a name ends whose last word slipped out of its capitals: `GARDEN Grove`."""
    text = cursor.copy.folded
    last = _SLIPPED.match(text, end, cursor.end) if text.startswith(" ", end) else None
    return last.end() if last and is_known(text[start : last.end()]) else end


def _more_words(cursor: Cursor, token: str) -> int:
    """Where a name goes on to, whose first word was read."""
    end = cursor.pos
    text = cursor.copy.folded
    for _ in range(_MOST_WORDS):
        if not cursor.gap() or _begins_a_date(cursor):
            break
        if text[cursor.pos : cursor.pos + 1].islower():
            _skip_particles(cursor, token)
        if not cursor.take(token):
            break
        end = cursor.pos
    cursor.pos = end
    return end


def _skip_particles(cursor: Cursor, token: str) -> None:
    """Move over `de la`, up to the word of the name behind it."""
    for _ in range(2):
        if cursor.take("particle") and not cursor.gap() and not cursor.check(token):
            break


def _begins_a_date(cursor: Cursor) -> bool:
    before = cursor.pos
    found = read_date(cursor)
    cursor.pos = before
    return found is not None and (found.date.day is not None or found.date.weekday is not None)


def _begins_a_misspelt_date(cursor: Cursor) -> bool:
    before = cursor.pos
    found = read_misspelt_date(cursor)
    cursor.pos = before
    return found is not None


_REGION_WORD = lazy(
    r"(?:\p{Lu}\.(?: ?\p{Lu}\.){1,3}+|W\. ?Va\.?|\p{Lu}\.\p{Lu}|[DdLl]' ?(?=\p{Lu})"
    r"|\p{Lu}[\p{L}\p{M}'-]*+)(?![\p{L}\d])"
)
_SHORTENED = 8
"""Characters in which the point of an abbreviation stands, with the blank before it."""
_ABBREVIATION = lazy(r" (\p{Lu}\p{Ll}{1,5}\.)(?=[ ,])")
_BRACKETED_REGION = lazy_re(r" ?\[([^\[\]()\n]{2,40})\]| ?\(([^\[\]()\n]{2,40})\)")


def _bracketed_region(cursor: Cursor, city: Span, registry: Registry) -> Span | None:
    """`[Syria]`, `(Assam)`; but `London (PA)` is an agency where there is no London in Pa."""
    text = cursor.copy.folded
    if not text.startswith(("[", "(", " [", " ("), cursor.pos):
        return None
    bracket = _BRACKETED_REGION.match(text, cursor.pos, cursor.end)
    if bracket is None:
        return None
    group = 1 if bracket[1] else 2
    if group != 1:
        written = bracket[2]
        if not is_region(written):
            return None
        if registry.lookup(written) and not is_in(text[city.start : city.end], written):
            return None
    cursor.pos = bracket.end()
    return Span(*bracket.span(group))


def _region(cursor: Cursor, registry: Registry, *, first: bool) -> Span | None:
    """The state, province, territory or country beside a city.

    region = "," REGION | "[" REGION "]" | "(" KNOWN REGION ")" | ABBREVIATED REGION ;
    """
    before = cursor.pos
    if not cursor.take("comma"):
        return _abbreviation(cursor)
    cursor.skip()
    if not (_begins_a_date(cursor) or _begins_a_misspelt_date(cursor)):
        found = _region_name(cursor, known_only=not first)
        told = found and is_region(_joined(cursor, found))
        if found and (told or not is_credit(cursor, before, registry)):
            cursor.pos = found.end
            return found
    cursor.pos = before
    return None


def _joined(cursor: Cursor, span: Span) -> str:
    return " ".join(cursor.copy.folded[span.start : span.end].split())


def _abbreviation(cursor: Cursor) -> Span | None:
    """A state's abbreviation whose comma was left out: `FARMINGTON Conn., March 9`."""
    text = cursor.copy.folded
    if "." not in text[cursor.pos : cursor.pos + _SHORTENED]:
        return None
    match = _ABBREVIATION.match(text, cursor.pos, cursor.end)
    if match is None or _begins_a_date_at(cursor, match.start(1)) or not is_region(match[1]):
        return None
    cursor.pos = match.end()
    return Span(*match.span(1))


def _begins_a_date_at(cursor: Cursor, pos: int) -> bool:
    before, cursor.pos = cursor.pos, pos
    begins = _begins_a_date(cursor)
    cursor.pos = before
    return begins


def _region_name(cursor: Cursor, *, known_only: bool) -> Span | None:
    """The longest name of a region the gazetteer knows, or all words that look like one."""
    text, start = cursor.copy.folded, cursor.pos
    ends: list[int] = []
    while len(ends) < _MOST_WORDS:
        word = _REGION_WORD.match(text, cursor.pos, cursor.end)
        if word is None or (ends and _begins_a_date(cursor)):
            break
        ends.append(word.end())
        cursor.pos = word.end()
        dotted = text[cursor.pos : cursor.pos + 1] == "." and word.end() - word.start() <= 6  # noqa: PLR2004
        if dotted and cursor.pos < cursor.end:
            ends.append(cursor.pos + 1)
            cursor.pos += 1
        if not cursor.skip():
            if not word[0].endswith(("'", "' ")):
                break
            continue
        if cursor.take("particle"):
            cursor.skip()
    for end in reversed(ends):
        if is_region(_joined(cursor, Span(start, end))):
            return Span(start, end)
    if known_only or not ends:
        return None
    return Span(start, ends[-1])
