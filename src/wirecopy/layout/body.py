"""Where the body stands: from the row that opens it to the last row of prose that belongs to it."""

from bisect import bisect_left
from itertools import islice, takewhile
from typing import NamedTuple

from wirecopy.layout.classify import Row
from wirecopy.tables.furniture import LINK_HEADINGS
from wirecopy.tables.months import MONTHS, WEEKDAYS
from wirecopy.text.patterns import lazy, lazy_re

_NAME = lazy(r"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}")
_STEM = lazy_re(r"([^\W\d_]{4,5})[^\W\d_]*+")
_PLAIN_STEM = lazy_re(r"([a-z]{4,5})[a-z]*+")
"""The same in plain letters, which is read in a third of the time."""
_REACH = 5
"""How many rows that are no prose may stand inside a run of it."""
_RUN = 3
_BRIEF = 2
_SIGNED_BY_HOUSE = lazy_re(r"^.{24,600}[a-z\d][.!?]\"? [A-Z]{2,8}$")
"""A paragraph behind whose last stop stands a house's short name: `… red and warm. EFE`."""
_STOPS = (".", '."', ".)")
_ENDS = frozenset(".!?:;,")
"""With one of these no heading ends."""
_SECTION = 3
"""So many short sentences may stand below the last heading of a body."""
_TOLD = 12
_SAME = 0.25
"""The share of words that paragraphs of one story have in common with its beginning."""
_FEW = 12
_BOX = 14
"""How many rows a box of links or a form may take up inside a body."""
_PARAGRAPH = 100
_SHARE = 0.4
_LONE = 500
_ASIDE = 2
_MARKS = "-*•·▪(["
_SMALL_BOX = 6
"""How many rows a box of links takes up that one or two paragraphs may follow."""
_LINK = 3
"""So many rows behind a paragraph stands the next, if a heading and one link stand between."""
_QUIET = 3
_BESIDE = 3
"""How many rows may stand between a byline and the body."""
_OVER = frozenset(("end-mark", "sign-off", "contributed", "transmission-time", "boilerplate"))
"""Rules of lines behind which a story does not go on in the middle of a thought."""
_WIRE = frozenset(("take", "slug", "message-number", "desk-line"))
"""Rules of lines that the wire puts between two takes of a story."""
_INSIDE = _WIRE | {"phrase", "sign-up", "appeal", "to-readers"}
"""Rules of lines that stand anywhere inside a body."""
_HEADER = ("byline", "published")


def stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text, for comparing what it speaks of."""
    words = _PLAIN_STEM if text.isascii() else _STEM
    return set(words.findall(text.lower()))


def is_body_like(row: Row) -> bool:
    """Whether a row reads as a paragraph and no rule says otherwise."""
    return row.kind is None and row.is_prose


def find_body(rows: list[Row]) -> tuple[int, int] | None:
    """The first and the last row of the main run of prose, or None on a page without one."""
    runs = _runs(rows)
    if not runs:
        return None
    number = max(range(len(runs)), key=lambda at: (runs[at].size, -at))
    best = runs[number]
    if best.size < _LONE and _is_thin(rows, best):
        return None
    first, last = best.first, best.last
    if number + 1 < len(runs):
        story = _Story(rows, first, last)
        for below in runs[number + 1 :]:
            if below.first - last > _BOX or not story.goes_on(below.first, last):
                break
            last = below.last
    while number and _began(rows, runs[number - 1], first):
        number -= 1
        first = runs[number].first
    return first, last


def _is_thin(rows: list[Row], run: "_Run") -> bool:
    """Whether a run has few rows of prose and little of the page."""
    prose = sum(is_body_like(row) for row in rows[run.first : run.last + 1])
    return prose < _RUN and run.size < _SHARE * sum(len(row.text) for row in rows)


class _Run(NamedTuple):
    """Rows of prose with few others between them."""

    first: int
    last: int
    size: int
    """Characters of its prose."""


def _runs(rows: list[Row]) -> list[_Run]:
    runs: list[_Run] = []
    start = last = -1
    size = between = 0
    closed = False
    for at, row in enumerate(rows):
        if not is_body_like(row):
            closed = closed or row.closes
            between += closed or row.rule not in _INSIDE
            continue
        if last >= 0 and between >= _REACH:
            runs.append(_Run(start, last, size))
            start, size = at, 0
        if start < 0:
            start = at
        last, size, between, closed = at, size + len(row.text), 0, False
    if last >= 0:
        runs.append(_Run(start, last, size))
    return runs


def _began(rows: list[Row], above: _Run, first: int) -> bool:
    """Whether the body began in the run above and a box of the page stands between."""
    if first - above.last > _BOX:
        return False
    if _is_headed(rows, above.first - _BESIDE, above.first) and above.last > above.first:
        return not _is_headed(rows, above.last, first)
    start = above.last
    while start > above.first and is_body_like(rows[start - 1]):
        start -= 1
    if above.size < _RUN * _PARAGRAPH or above.last - start + 1 < _RUN:
        return False
    told = _told(rows, first, first + _TOLD)
    words = _told(rows, start, above.last + 1)
    return len(words & told) >= _SAME * len(words)


def _is_headed(rows: list[Row], start: int, stop: int) -> bool:
    """Whether a byline or a date stands between two rows."""
    return any(row.kind in _HEADER for row in rows[max(0, start) : stop])


def _told(rows: list[Row], first: int, stop: int) -> set[str]:
    """What the prose between two rows speaks of."""
    return stems(" ".join(r.text for r in rows[first:stop] if is_body_like(r))[:3000])


def behind_header(rows: list[Row], first: int, last: int) -> int:
    """Where the body opens without a dateline: the first prose below the byline and the date, if they stand near."""
    at = first
    prose = 0
    for below in range(first, min(last, first + 14)):
        row = rows[below]
        prose += is_body_like(row)
        if prose > _ASIDE:
            break
        if row.kind in _HEADER and not (prose > 1 and row.text.endswith("ago")):
            at = below
    while at < last and not is_body_like(rows[at]):
        at += 1
    return at


def close(rows: list[Row], first: int, last: int) -> int:
    """The last row of the body: prose that follows a closing row must speak of the story."""
    story: _Story | None = None
    end = first
    quiet = 0
    closed = over = False
    for at in range(first, last + 1):
        row = rows[at]
        if row.closes:
            closed = True
            over = over or row.rule in _OVER
            continue
        if not is_body_like(row):
            quiet += row.rule not in _INSIDE
            continue
        if quiet and row.text[-1] == "?" and len(row.text) <= _PARAGRAPH:
            continue  # the title of another story, unless the story goes on below it
        if closed or quiet > _QUIET:
            story = story or _Story(rows, first, end)
            if not story.is_of(row, closed=closed) and (over or not story.goes_on(at, end)):
                if closed:
                    break
                continue  # one strange row among short ones: the story may come back
            closed = over = False
        end, quiet = at, 0
    return end


class _Story:
    """What the first paragraphs of a story speak of, for telling which others are its own."""

    def __init__(self, rows: list[Row], first: int, last: int) -> None:
        self._rows = rows
        self._told = _told(rows, first, min(first + _TOLD, last + 1))
        self._named = _names(rows[max(0, first - _BOX) : min(first + _TOLD, last + 1)])
        self._headers = [at for at, row in enumerate(rows) if row.kind in _HEADER]

    def is_of(self, row: Row, *, closed: bool) -> bool:
        """Whether a paragraph speaks by itself of what was told."""
        alone = stems(row.text[:300])
        return len(alone & self._told) * 10 >= len(alone) * (5 if closed else 3)

    def goes_on(self, at: int, end: int) -> bool:
        """Whether paragraphs one after another, from `at` on, are the story's that broke off at `end`.

        These need less to show it. A list of other stories gives each a sentence. Three paragraphs
        are a story's, and this one's if they share some words with it, name somebody named above,
        or let somebody speak where no byline or date heads them, or if a heading and one link are all
        that stands between. Behind a small box one or two will do that have no title, if they share
        words or a name.
        """
        near = (row for row in self._rows[at : at + _TOLD] if row.rule not in _INSIDE)
        group = list(islice(takewhile(is_body_like, near), _RUN))
        few = len(group) < _RUN
        if few and (at - end > _SMALL_BOX or not self._is_untitled(group, at)):
            return False
        words = {stem for row in group for stem in stems(row.text[:300])}
        # A story that has hardly begun has few words to be known by.
        least = min(len(words), max(len(self._told), _FEW))
        if len(words & self._told) >= _SAME * least or self._named & _names(group):
            return True
        if few:
            return False
        link = at - end == _LINK and self._rows[at - 1].kind is None
        speaks = (link and self._rows[end + 1].text.lower().rstrip(" :") in LINK_HEADINGS) or any(
            '"' in row.text for row in group
        )
        return speaks and bisect_left(self._headers, end + 1) == bisect_left(self._headers, at)

    def _is_untitled(self, group: list[Row], at: int) -> bool:
        """Whether paragraphs from `at` on are neither a title's sentence nor teasers that break off."""
        if len(group) == 1 and self._rows[at - 1].kind is None:
            return False
        return not any(row.text.endswith(("...", "…")) or row.text[0] in _MARKS for row in group)


def _names(rows: list[Row]) -> set[str]:
    """Words with a capital inside sentences, but for days and months."""
    found = {word for row in rows for word in _NAME.findall(row.text[:300])}
    return {word for word in found if word.lower() not in WEEKDAYS and word.lower() not in MONTHS}


def last_sentences(rows: list[Row], last: int) -> int:
    """The last row of a body that ends, directly below `last`, in a short sentence or two, or signed.

    Or a heading stands below `last`, and nothing behind it but such sentences: `The price`, `Who pays?`,
    `Nobody knows.`
    """
    for row in rows[last + 1 : last + 1 + _BRIEF]:
        if row.kind is not None or not (
            (row.is_sentence and row.text.endswith(_STOPS)) or _SIGNED_BY_HOUSE.search(row.text)
        ):
            break
        last += 1
    return _last_section(rows, last)


def _last_section(rows: list[Row], last: int) -> int:
    """The last row of a section of short sentences below a heading, with which all open rows end."""
    below = rows[last + 1 : last + 2 + _SECTION]
    if not below or below[0].kind or below[0].text[-1] in _ENDS or below[0].is_prose:
        return last
    section = list(takewhile(_is_short, below[1:]))
    end = last + 1 + len(section)
    if not section or not section[-1].text.endswith(_STOPS):
        return last
    return last if any(row.kind is None for row in rows[end + 1 :]) else end


def _is_short(row: Row) -> bool:
    """Whether an open row is a sentence or a question too short to be prose."""
    asks = row.text[-1] == "?" and " " in row.text
    return row.kind is None and not row.is_prose and (asks or row.is_sentence)


def is_index(rows: list[Row], first: int, last: int) -> bool:
    """Whether what seems a body is a list of other stories: nearly each sentence has its title.

    Numbers, capitals and questions before paragraphs are an interview's, or those of one story
    that counts things.
    """
    prose = together = titles = own = 0
    titled = True
    for row in rows[first : last + 1]:
        if is_body_like(row):
            prose += 1
            together += not titled
            titled = False
        elif row.kind is None and not row.is_sentence:
            titled = True
            titles += 1
            own += row.text[0].isdigit() or row.text.isupper() or row.text[-1] == "?"
    return prose >= _RUN and together < _SAME * (prose - 1) and own * 2 < titles
