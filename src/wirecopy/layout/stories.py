"""Where another story begins: behind a mark that closes, at a slug, above a dateline of its own."""

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.further import may_open, read_further
from wirecopy.dateline.grammar import Reading
from wirecopy.layout.body import is_body_like
from wirecopy.layout.classify import Row, mark_length
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy_re

_CLOSING = frozenset(("end-mark", "transmission-time"))
_TRAILING = frozenset(("furniture", "sign_off", "credit"))
"""Kinds of lines that may stand behind a closing mark and belong to the story it closes."""
_HEADER = frozenset(("byline", "published", "notice", "breadcrumb"))
_PICTURE = frozenset(("caption", "credit"))
_SLUGS = frozenset(("slug", "desk-line"))
_SERVICE_SLUG = lazy_re(r"\^?(?:BC|AM|PM)-\S")
_TAKE = lazy_re(r"(?i)take|\d(?:st|nd|rd|th)[ -]?add")
_TOLD = 4
"""A story without a dateline has so many paragraphs before another's dateline ends it."""
_HEAD_ROWS = 8
"""So many rows may stand between the first line of a story and its dateline."""
_START = "\x01"
"""The control character with which a story begins on the wire."""


def story_starts(copy: Copy, rows: list[Row], registry: Registry) -> list[int]:
    """The rows in which the stories of a text begin; one row for one story.

    A story has prose: what has none belongs to the story before it. The first dateline of a story
    is its own; the next one is another's.
    """
    starts = [0]
    told = 0
    dated = closed = False
    for at, row in enumerate(rows):
        if row.rule in _CLOSING:
            closed = closed or told > 0
            continue
        if closed and row.kind in _TRAILING and row.rule != "slug":
            continue
        opens = _dateline(copy, row, registry) is not None
        begins = None
        if closed:
            begins = at
        elif told and (opens or not is_body_like(row)):
            begins = _begins(copy, rows, starts[-1], at, opens=opens)
            if opens and not dated and (told < _TOLD or begins == at):
                begins = None
        if begins is not None:
            starts.append(begins)
            told, dated, closed = 0, False, False
        told += is_body_like(row)
        dated = dated or opens
    if not told and len(starts) > 1:
        starts.pop()
    return starts


def next_story(
    copy: Copy, rows: list[Row], first: int, last: int, registry: Registry
) -> tuple[int, dict[int, Reading]]:
    """The row above `last` in which a story behind that of `first` begins, or `last` + 1.

    Here a dateline alone parts nothing: the paragraphs of a round-up have one each. It takes a
    title of its own above it, or a slug. The datelines met on the way are given by their rows.
    """
    readings: dict[int, Reading] = {}
    for at in range(first + 1, last + 1):
        row = rows[at]
        reading = _dateline(copy, row, registry)
        if reading is None and row.rule != "slug" and row.frame is None:
            continue
        begins = _begins(copy, rows, first, at, opens=reading is not None)
        if begins is not None and (begins < at or reading is None):
            return begins, readings
        if reading:
            readings[at] = reading
    return last + 1, readings


def _dateline(copy: Copy, row: Row, registry: Registry) -> Reading | None:
    """The dateline that opens a row of prose, beyond doubt."""
    if not is_body_like(row) or not may_open(row.text):
        return None
    return read_further(
        copy, row.start + mark_length(copy.folded, row.start, row.end), row.end, registry
    )


def _begins(copy: Copy, rows: list[Row], start: int, at: int, *, opens: bool) -> int | None:
    """The row in which a story begins that a slug or a dateline in the row `at` shows."""
    row = rows[at]
    if row.rule == "slug" and not _TAKE.search(row.text):
        service = _SERVICE_SLUG.match(row.text) is not None
        return at if service or rows[0].rule == "slug" else None
    if row.frame and _START in copy.raw[row.frame[0] : row.start]:
        return at
    return _top(rows, start, at) if opens else None


def _top(rows: list[Row], start: int, at: int) -> int:
    """The first row of the head above a dateline: titles, bylines, dates, slugs."""
    top = at
    for above in range(at - 1, max(start, at - _HEAD_ROWS), -1):
        row = rows[above]
        title = row.kind is None and not is_body_like(row) and not row.is_sentence
        if title or row.kind in _HEADER or row.rule in _SLUGS:
            top = above
        elif row.kind not in _PICTURE:
            break
    return top
