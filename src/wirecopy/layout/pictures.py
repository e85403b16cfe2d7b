"""Where captions stand: the evidence of place for lines that no rule knows for one.

Between headline and lede a page has its picture. What stands there and is neither deck nor byline
is a caption where a reader would see it to be one: beside a credit, printed twice, a scene in the
present tense, or one sentence alone that speaks of the story.
"""

from collections import Counter
from itertools import takewhile

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import read_alone
from wirecopy.layout.body import is_body_like, stems
from wirecopy.layout.captions import (
    begins_drawn,
    draws,
    ends_in_a_source,
    looks_drawn,
    name_behind,
)
from wirecopy.layout.classify import Row
from wirecopy.layout.head import key
from wirecopy.layout.people import bare, is_name, names_pictured
from wirecopy.layout.rules import first_word
from wirecopy.layout.told import Told
from wirecopy.tables.furniture import CAPTION_TOOLS
from wirecopy.tables.name_parts import ABBREVIATED
from wirecopy.tables.titles import HONORIFICS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy, lazy_re

_AGENCY = r"(?:AP|AFP|AAP|ANI|DPA|dpa|EFE|EPA|PA|PTI|REUTERS|Reuters|UPI|Xinhua|Getty(?: Images)?)"
_SHOT_BY = lazy(
    rf"\p{{Lu}}[\p{{L}}.'-]{{1,20}}(?: \p{{Lu}}[\p{{L}}.'-]{{0,20}}){{1,3}} ?[/|] ?{_AGENCY}$"
)
_FOR_A_HOUSE = lazy(
    r"(\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3}) ?/ ?\p{Lu}[\p{L}&'-]{2,20}(?: \p{Lu}[\p{L}&'-]{1,20}){0,2}$"
)
"""A photographer and the house: `Ana Ruiz / Harbour Post`."""
_IN_BRACKETS = lazy(rf"[(\[]{_AGENCY}(?:[ /][^()\[\]]{{1,40}})?[)\]]$")
_SENTENCE = lazy(r"\p{Ll}\p{Ll}[.!?][\"')]* +\p{Lu}")
_SCENE = 30
_LONGEST = 420
_NEAR = 5
_AGAIN = 12
_FORMULA = 60
_NAME = 30
_SHARE = 0.4
_TOLD = lazy(r"(?<=[ -])\p{Ll}{4}")
_SHORT_FORMS = ABBREVIATED | HONORIFICS
_PLAYER = 5
"""How many rows above the body an embedded player may take up."""
_PLAYERS = frozenset(("video", "now playing", "hide caption", "play video", "watch"))
_TOOLS = frozenset(("counter", "share-bar"))
_HEADER = frozenset(("byline", "published"))
_POINTS = "*•·▪-"
_LEAST_POINTS = 2
_WORDS = lazy_re(r"\w+")


def find_sourced(rows: list[Row], first: int) -> None:
    """Settle as captions the open rows above `first` that end with whose picture it is."""
    for row in rows[:first]:
        if row.kind is None and len(row.text) >= _SCENE and ends_in_a_source(row):
            row.settle("caption", "a source behind its last sentence, above the body")


def find_pictures(rows: list[Row], after: int, first: int, body: str) -> dict[int, str]:
    """The open rows between `after`, the headline, and `first`, the lede, that are captions.

    Gives for each the evidence. `body` is the text that begins at `first`.
    """
    captions: dict[int, str] = {}
    open_rows = [at for at in range(after + 1, first) if rows[at].kind is None]
    if not open_rows:
        return captions
    _credit_above_tools(rows, open_rows)
    prose = [row.text for row in rows[:first] if row.is_prose]
    printed = Counter(map(key, prose) if len(prose) > 1 else ())
    told: Told | None = None
    for at in open_rows:
        row = rows[at]
        if row.kind is not None or row.text[0] in _POINTS:
            continue
        if len(row.text) < _SCENE:
            if _IN_BRACKETS.search(row.text):
                captions[at] = "credit in brackets above the body"
            continue
        twice = row.is_prose and bool(printed) and printed[key(row.text)] > 1
        if why := _looks(rows, at, twice, captions):
            captions[at] = why
        elif at + 1 < first and _is_alone(rows, at):
            told = told or Told(body)
            words = stems(row.text)
            if words and told.count(words) >= _SHARE * len(words):
                captions[at] = "one sentence between headline and body"
    return captions


def _credit_above_tools(rows: list[Row], open_rows: list[int]) -> None:
    """Whose picture it is, between a caption and what hides it: `Ana Ruiz for The Post`."""
    for at in open_rows:
        row = rows[at]
        if at + 1 >= len(rows) or not is_caption_tool(rows[at + 1]) or row.is_prose:
            continue
        if rows[at - 1].kind is None and len(row.text) < len(rows[at - 1].text) >= _SCENE:
            for other in rows[at : at + _NEAR]:
                if other.text == row.text:
                    other.settle("credit", "between a caption and its tool")


def _looks(rows: list[Row], at: int, twice: bool, captions: dict[int, str]) -> str:  # noqa: FBT001
    """What says that a row between headline and lede is a caption; empty where nothing does."""
    row = rows[at]
    if names_pictured(row.text):
        return "names who is pictured"
    if looks_drawn(row) or begins_drawn(row):
        return "a dated scene in the present tense"
    if twice:
        return "printed twice above the body"
    below = at + 1 < len(rows) and rows[at + 1].kind == "credit"
    above = rows[at - 1].kind == "credit" and at - 2 not in captions
    if below or (above and (row.is_prose or _is_house(rows[at - 1]))):
        return "beside the credit of a picture"
    if at + 1 < len(rows) and is_caption_tool(rows[at + 1]):
        return "above the tool of a picture"
    if len(row.text) <= _LONGEST:
        if _IN_BRACKETS.search(row.text, len(row.text) - 50):
            return "credit in brackets above the body"
        if (row.is_prose or row.text.endswith("…")) and row.text[0] != "(" and draws(row):
            return "a scene in the present tense"
    return ""


def _is_house(row: Row) -> bool:
    """Whether a credit is the name of a picture service alone, as it stands above a caption."""
    return len(row.text) <= _SCENE and ":" not in row.text and row.text[0] not in "(["


def is_caption_tool(row: Row) -> bool:
    """Whether a row hides the caption above it: `toggle caption`."""
    return row.rule == "phrase" and row.text.lower() in CAPTION_TOOLS


def settle_named(rows: list[Row], registry: Registry) -> None:
    """Captions are the rows that end in a photographer's name: `Boats at dawn. Ana Ruiz`.

    Whoever is named in the prose is none, nor whom the only title above the prose names.
    """
    told: set[str] | None = None
    for row in rows:
        open_ = row.kind is None and not row.is_prose and ". " in row.text
        at = name_behind(row) if open_ else None
        if at is None:
            continue
        name = row.text[at:]
        before = row.text[:at]
        if bare(before.split()[-1]) in _SHORT_FORMS or not _TOLD.search(before):
            continue  # `Rep. Ana Ruiz`; a title in capitals with an abbreviation
        if registry.lookup(name):
            continue  # `She slept. Dow Jones Newswires`
        if told is None:
            told = {word for other in rows if other.is_prose for word in _WORDS.findall(other.text)}
        if name.split()[-1] not in told and not _is_the_only_title(rows, row):
            row.settle("caption", "a name behind the last sentence")


def _is_the_only_title(rows: list[Row], row: Row) -> bool:
    """Whether no other line above the first prose may be the headline: `He is gone. Enter Ana Ruiz`."""
    above = takewhile(lambda other: not is_body_like(other), rows)
    return [other for other in above if other.kind is None and other.is_title] == [row]


def _is_alone(rows: list[Row], at: int) -> bool:
    """Whether a sentence has no other beside it, as key points and blurbs have."""
    if not rows[at].is_prose or _SENTENCE.search(rows[at].text):
        return False
    return not any(
        rows[other].kind is None and len(rows[other].text) >= _SCENE for other in (at - 1, at + 1)
    )


def _shows(row: Row) -> bool:
    """Whether a sentence says what a picture shows: a lede may have its agency below it, too."""
    return draws(row) or begins_drawn(row)


def _credits(row: Row, registry: Registry, *, alone: bool) -> bool:
    """Whether a row below a sentence is the credit of a picture; `alone`: an agency will do."""
    if row.kind == "credit" or is_shot_by(row):
        return True
    return (
        alone
        and row.kind is None
        and len(row.text) <= _NAME
        and registry.lookup(row.text) is not None
    )


def is_shot_by(row: Row) -> bool:
    """Whether a row names a photographer and an agency: `Ana Ruiz / AP`."""
    if len(row.text) > _FORMULA:
        return False
    if _SHOT_BY.match(row.text):
        return True
    name = _FOR_A_HOUSE.match(row.text)
    return name is not None and is_name(name[1].split(" "), signed=False)


def behind_pictures(copy: Copy, rows: list[Row], first: int, last: int, registry: Registry) -> int:
    """Where the body opens that seemed to open at `first`, without a dateline.

    A sentence that comes again below is a deck or a key point; one with a picture's credit below
    it is a caption; and where a line below is a dateline and nothing else, the body opens behind.
    """
    first = _behind_player(rows, first, last)
    at = _behind_tools(rows, _behind_points(rows, first, last), last)
    while at < last and (later := _printed_again(rows, at, last)) is not None:
        if at and rows[at - 1].kind == "furniture":
            rows[at].settle("furniture", "key point printed again in the body")
        at = later
    while at < last and ends_in_a_source(rows[at]) and _shows(rows[at]):
        rows[at].settle("caption", "a source behind its last sentence, above the body")
        behind = _next_prose(rows, at + 1, last)
        if behind is None:
            break
        at = behind
    while at < last and _credits(rows[at + 1], registry, alone=_shows(rows[at])):
        rows[at].settle("caption", "beside the credit of a picture")
        rows[at + 1].settle("credit", "below a caption")
        behind = _next_prose(rows, at + 2, last)
        if behind is None:
            break
        at = behind
    for below in range(at + 1, min(at + _NEAR, last)):
        row = rows[below]
        if row.kind is None and len(row.text) < _FORMULA and not row.is_prose:
            reading = read_alone(copy, row.start, row.end, registry)
            if reading and reading.dateline.places:
                return _next_prose(rows, below + 1, last) or at
    return at


def _behind_player(rows: list[Row], first: int, last: int) -> int:
    """Where the body opens behind what an embedded player plays: its title, and what is seen.

    What is seen is a scene in the present tense: a lede of one sentence tells what happened.
    """
    title = rows[first - 1] if first else rows[0]
    played = any(row.text.lower() in _PLAYERS for row in rows[max(0, first - _PLAYER) : first])
    if not played or title.kind is not None or title.is_prose or not _shows(rows[first]):
        return first
    return _next_prose(rows, first + 1, last) or first


def _behind_tools(rows: list[Row], first: int, last: int) -> int:
    """Where the body opens behind a sentence that stands above the page's tools: a deck, a caption.

    Below the byline a lede may stand there: then only a scene is none.
    """
    if first and rows[first - 1].kind in _HEADER and not _shows(rows[first]):
        return first
    tools = 0
    while first + tools < last and rows[first + tools + 1].rule in _TOOLS:
        tools += 1
    text = rows[first].text
    if tools < _LEAST_POINTS or len(text) > _LONGEST or '"' in text or _SENTENCE.search(text):
        return first
    return _next_prose(rows, first + tools, last) or first


def _behind_points(rows: list[Row], first: int, last: int) -> int:
    """Where the body opens behind key points, which have a mark before each and stand together."""
    at = first
    while at < last and rows[at].text[0] in _POINTS and rows[at].text[1:2] in (" ", "\t"):
        at += 1
    if at == last or at - first < _LEAST_POINTS:
        return first
    if not (is_body_like(rows[at]) and is_body_like(rows[at + 1])):
        return first
    for row in rows[first:at]:
        row.settle("furniture", "key point above the body")
    return at


def _printed_again(rows: list[Row], at: int, last: int) -> int | None:
    """The next prose, where the row `at` is printed once more among the first of the body."""
    below = _next_prose(rows, at + 1, last)
    if below is None:
        return None
    text = rows[at].text
    word = first_word(text)
    alike = (
        number
        for number in range(below, min(at + _AGAIN, last) + 1)
        if first_word(rows[number].text) == word and key(rows[number].text) == key(text)
    )
    return below if next(alike, below) != below else None


def _next_prose(rows: list[Row], at: int, last: int) -> int | None:
    return next((row for row in range(at, last + 1) if is_body_like(rows[row])), None)
