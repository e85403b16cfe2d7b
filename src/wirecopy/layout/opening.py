"""Where the body opens: at a dateline, the surest sign there is, or else at the first prose."""

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.further import convinces, may_open
from wirecopy.dateline.grammar import Reading, read
from wirecopy.dateline.inside import find_inside
from wirecopy.dateline.placing import is_known
from wirecopy.layout.body import behind_header, is_body_like
from wirecopy.layout.classify import Row, mark_length
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_FORMULA = 60
"""A row so long may be a dateline and the beginning of a sentence."""
_SHORTEST = 12
_ONE_LINE = 120
_TRIES = 8
_EARLY = 3
_FEW_ROWS = 60
_TOP = 16
_BELOW = 3
_LEAST = 3
_LISTED = 12
_LABEL = lazy(r"(\p{Lu}[\p{Lu} .'-]{1,40}):\s")
_HOUR = lazy(r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?(?:UTC|GMT|[A-Z]{2,4})?$")
_HEADER = frozenset(("byline", "published"))
_OPEN = frozenset((None, "caption"))

Opening = tuple[int, Reading | None]
"""The row in which the body opens, and the dateline that opens it."""


def join_formula(copy: Copy, rows: list[Row], registry: Registry) -> None:
    """Make one row of two when a formula breaks behind a comma: `Tamale,` / `Dec. 3, GNA - …`."""
    for at, row in enumerate(rows[: min(_FEW_ROWS, len(rows) - 1)]):
        if row.text[-1] != "," or row.kind is not None or len(row.text) > _FORMULA:
            continue
        below = rows[at + 1]
        reading = read(copy, row.start, below.end, registry)
        if reading and below.start < reading.dateline.end < below.end:
            text = copy.folded[row.start : below.end]
            rows[at : at + 2] = [Row(row.start, below.end, text)]
            return


class Openings:
    """Tries the rows of a page for the one in which the body opens."""

    def __init__(self, copy: Copy, rows: list[Row], registry: Registry) -> None:
        self._copy = copy
        self._rows = rows
        self._registry = registry
        self._readings: dict[int, Reading | None] = {}

    def find(self, run: tuple[int, int] | None) -> tuple[int, int, Reading | None] | None:
        """The first and the last row of the body, and its dateline; None without a body.

        `run` is the main run of prose. A dateline that convinces wherever it stands opens the
        body also above that run, where the first paragraphs stand among pictures and links, and
        below it, where the run has neither byline nor date above it and is no story.
        """
        rows = self._rows
        stop, last = run or (len(rows), len(rows) - 1)
        found = self._above(stop)
        if found is None and run:
            found = self._within(*run)
        if found is None and run and not self._is_headed(stop):
            found = self._below(last + 1)
            last = len(rows) - 1 if found else last
        if found is None and run:
            return behind_header(rows, *run), last, None
        return (found[0], max(last, found[0]), found[1]) if found else None

    def _above(self, stop: int) -> Opening | None:
        """A dateline above the main run of prose: on a page of few rows one that needs its place."""
        few = len(self._rows) <= _FEW_ROWS
        for at in range(stop):
            found = self._sure(at)
            if found is None and few and at < _TOP:
                found = self._likely(at)
                found = found if found and found[1] and found[1].dateline.places else None
            if found:
                return found
        return None

    def _within(self, first: int, last: int) -> Opening | None:
        """A dateline in the main run: in one of its first rows, where a deck may stand, or sure."""
        tries = 0
        for at in range(first, last + 1):
            row = self._rows[at]
            if row.kind not in _OPEN:
                continue
            if row.is_prose or len(row.text) > _FORMULA:
                tries += 1
                if tries > _TRIES:
                    break
                if tries <= _EARLY and (found := self._likely(at)):
                    return found
                if tries == 1 and (found := self._inside(at)):
                    return found
            if found := self._sure(at):
                return found
        return None

    def _below(self, start: int) -> Opening | None:
        """A dateline below prose that is no story, with a byline or a date above it."""
        headed = start
        for at in range(start, len(self._rows)):
            row = self._rows[at]
            if row.kind in _HEADER:
                headed = at + _TRIES
            elif at < headed and (found := self._sure(at)):
                behind = self._rows[found[0] : found[0] + _TRIES]
                return found if sum(map(is_body_like, behind)) >= _LEAST else None
        return None

    def _is_headed(self, first: int) -> bool:
        return any(row.kind in _HEADER for row in self._rows[:first])

    # ---------------------------------------------------------- one row

    def _sure(self, at: int) -> Opening | None:
        """A dateline that convinces wherever it stands."""
        row = self._rows[at]
        if row.kind not in _OPEN or len(row.text) < _SHORTEST:
            return None
        if not may_open(row.text):
            return None
        reading = self._read(row)
        if reading is None or not convinces(reading):
            return None
        if not reading.dateline.places and not row.is_prose:
            return None
        return self._opening(at, reading)

    def _likely(self, at: int) -> Opening | None:
        """A dateline that is one because of where it stands: `Kigali: …`."""
        row = self._rows[at]
        if row.kind not in _OPEN or len(row.text) <= _SHORTEST:
            return None
        reading = self._read(row)
        if reading is None:
            return None
        if reading.body >= row.end and not convinces(reading):
            return None
        labels = self._copy.folded[
            reading.dateline.end : reading.body
        ].strip() == ":" and self._is_list(at)
        return None if labels else self._opening(at, reading)

    def _is_list(self, at: int) -> bool:
        """Whether other rows begin with a label that is no city: speakers, states, teams."""
        near = (*self._rows[max(0, at - _LISTED) : at], *self._rows[at + 1 : at + 1 + _LISTED])
        labels = (_LABEL.match(row.text) for row in near if row.kind is None)
        return any(label and not is_known(label[1]) for label in labels)

    def _inside(self, at: int) -> Opening | None:
        """A dateline behind something else on its line."""
        row = self._rows[at]
        if len(row.text) <= _ONE_LINE:
            return None
        begin = row.start + mark_length(self._copy.folded, row.start, row.end)
        reading = find_inside(self._copy, begin, row.end, self._registry)
        return self._opening(at, reading) if reading else None

    def _read(self, row: Row) -> Reading | None:
        begin = row.start + mark_length(self._copy.folded, row.start, row.end)
        if begin not in self._readings:
            self._readings[begin] = read(self._copy, begin, row.end, self._registry)
        return self._readings[begin]

    def _opening(self, at: int, reading: Reading) -> Opening | None:
        """The row of the dateline; where it fills its row, the prose below it."""
        row = self._rows[at]
        if reading.body < row.end:
            if _HOUR.match(self._copy.folded, reading.body, row.end):
                return None  # where and when the page was looked at: `LIMA, May 2 - 14:22 UTC`
            row.kind = None
            return at, reading
        near = range(at + 1, min(at + 1 + _BELOW, len(self._rows)))
        if any(self._rows[below].kind == "byline" for below in near):
            return None  # a place and a day above the headline: `Lund, 3 May 2024`
        for below in near:
            if is_body_like(self._rows[below]) or (
                below == at + 1 and self._rows[below].kind is None
            ):
                row.settle("dateline", "on a line of its own")
                return below, reading
        return None
