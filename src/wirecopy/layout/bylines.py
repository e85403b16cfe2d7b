"""Bylines: people and what they are; agencies become credits, newsrooms and jobs nobody."""

import attrs

from wirecopy.agencies.credits import known_credits
from wirecopy.agencies.registry import Registry
from wirecopy.story import Byline, Credit
from wirecopy.tables.furniture import JOB_WORDS, ORG_WORDS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_LEAD = lazy(r"\^?(?i:by|reported by|story by)[: ]\s*|[-(]+ ?(?:By )?")
_CUT = lazy(
    r"\s*(?:,| and | AND |&|;|\||/| - |=|<)\s*|\s{2,}|(?<=[a-z])(?=(?:The )?Associated Press|Reuters\b|AFP\b)"
)
_NAME = lazy(
    r"(?:\p{Lu}[\p{L}\p{M}'.-]*|(?:van|von|der|de|la|del|bin|al|el|da|di|du|le)\b)"
    r"(?: (?:\p{Lu}[\p{L}\p{M}'.-]*|(?:van|von|der|de|la|del|bin|al|el|da|di|du|le)\b)){0,4}$"
)
_PLACE = lazy(r"^(.{3,50}?),? (?:in|IN|at) (\p{Lu}[\p{L} ]{2,30})$")
_SUFFIX = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii"))
_DATE = lazy(
    r"\d{1,2}[:/. ]|\b(?:19|20)\d\d\b|\b\d+ (?:hours?|hrs?|mins?|minutes?)|(?i:published|updated|posted)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,"
)
_LONGEST = 50
_EMAIL = lazy(r"[\w.+-]{1,60}@[\w.-]{1,60}\.\w{2,8}")


@attrs.define
class Credited:
    """The people and agencies of a byline."""

    people: list[Byline] = attrs.Factory(list)
    credits: list[Credit] = attrs.Factory(list)
    date: int | None = None
    """Where a publication time begins behind the names."""


def read_byline(copy: Copy, start: int, end: int, registry: Registry) -> Credited:
    """Read a byline that fills the text between `start` and `end`."""
    text = copy.folded
    found = Credited()
    stop = end
    if date := _DATE.search(text, start, end):
        found.date = date.start()
        stop = date.start()
    at = start
    if lead := _LEAD.match(text, start, stop):
        at = lead.end()
    named = at > start
    for low, high in _pieces(text, at, stop):
        if named or " " in text[low:high] or registry.lookup(copy.raw[low:high]):
            _take(copy, low, high, registry, found)
    return found


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces = []
    at = start
    for cut in _CUT.finditer(text, start, end):
        pieces.append((at, cut.start()))
        at = cut.end()
    pieces.append((at, end))
    return [piece for piece in (_trim(text, *piece) for piece in pieces) if piece[0] < piece[1]]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " -([<^":
        start += 1
    while start < end and text[end - 1] in " -)]>=:":
        end -= 1
    return start, end


def _take(copy: Copy, start: int, end: int, registry: Registry, found: Credited) -> None:
    piece = copy.raw[start:end]
    if credits_ := known_credits(copy, start, end, "byline", registry):
        found.credits.extend(credits_)
        return
    if piece.lower() in _SUFFIX and found.people:
        last = found.people[-1]
        found.people[-1] = attrs.evolve(
            last, name=f"{last.name}, {piece}", end=end, text=copy.raw[last.start : end]
        )
        return
    if _EMAIL.match(piece) and found.people:
        found.people[-1] = attrs.evolve(found.people[-1], email=piece)
        return
    place = None
    if in_place := _PLACE.match(piece):
        end = start + in_place.end(1)
        place, piece = in_place[2], in_place[1]
        if credits_ := known_credits(copy, start, end, "byline", registry):
            found.credits.extend(credits_)
            return
    words = piece.lower().replace(".", "").split()
    if any(word in JOB_WORDS or word in ORG_WORDS for word in words):
        length = _name_before_newsroom(piece)
        if length:
            _person(copy, start, start + length, place, found)
            start += length + 1
        _title(copy, start, end, registry, found)
    elif _NAME.match(piece) and len(piece) <= _LONGEST and not _is_organisation(piece):
        _person(copy, start, end, place, found)


def _person(copy: Copy, start: int, end: int, place: str | None, found: Credited) -> None:
    name = copy.raw[start:end]
    found.people.append(Byline(name=name, place=place, text=name, start=start, end=end))


def _name_before_newsroom(piece: str) -> int:
    """How long the name is in `Ana Ruiz HARBOUR TODAY`, 0 where no name stands first."""
    words = piece.split(" ")
    for size in (3, 2):
        name, rest = words[:size], words[size:]
        plain = [word.lower().strip(".") for word in name]
        if not rest or any(word in JOB_WORDS or word in ORG_WORDS for word in plain):
            continue
        joined = " ".join(name)
        capitals = rest[0].isupper() or rest[0].lower() in ORG_WORDS
        if _NAME.match(joined) and not joined.isupper() and capitals and not name[-1].isupper():
            return len(joined)
    return 0


def _title(copy: Copy, start: int, end: int, registry: Registry, found: Credited) -> None:
    if found.people and found.people[-1].title is None:
        found.people[-1] = attrs.evolve(found.people[-1], title=copy.raw[start:end])
    words = copy.raw[start:end].split(" ")
    for size in (3, 2, 1):
        stop = start + len(" ".join(words[:size]))
        if credits_ := known_credits(copy, start, stop, "byline", registry):
            found.credits.extend(credits_)
            return


def _is_organisation(name: str) -> bool:
    """Whether a piece is initials alone, or a newsroom behind a name (`Ana Ruiz USA TODAY`)."""
    return name.isupper() and " " not in name
