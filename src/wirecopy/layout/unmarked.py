"""Rows above the body that bear no mark of what they are: a dateline, times."""

from wirecopy.dateline.grammar import read_agency_in_place, read_alone
from wirecopy.dateline.placing import is_famous, is_known
from wirecopy.dateline.timestamps import read_timestamp
from wirecopy.layout.bylines import read_byline
from wirecopy.layout.classify import HOLDS_A_DATE, Row
from wirecopy.layout.looks.dates import DATED, FIGURES
from wirecopy.layout.page import Page
from wirecopy.layout.people import is_given
from wirecopy.story import Dateline
from wirecopy.text.patterns import lazy_re

_WORD = lazy_re(
    r"(?i)\b(?:(?<=[|·/•-])|(?<=[|·/•-] ))(?:published|updated|posted|last (?:updated|modified))\b"
)
_BARE_WORD = lazy_re(r"(?<= )(?:Published|Updated|Posted|Last updated)\b|(?<=\|)\d")
_BY = lazy_re(r"(?<=[\s|\])-])(?:By|BY|by) (?=[^\W\d_a-z])")
_NEAR = 3
"""A dateline on a line of its own stands within so many rows of the body."""
_FAR = 9
_ASIDE = frozenset(("furniture", "caption", "credit"))
_WIRES = frozenset(
    (
        "aap", "afp", "anadolu", "ani", "antara", "ap", "bernama", "dpa", "efe", "ians", "kyodo", "pa", "pti", "reuters",
        "tass", "upi", "xinhua", "yonhap",
    )
)  # fmt: skip
"""Agencies whose name before the date is no name of the page: they have few readers of their own."""
_LONGEST = 90
_AGENCY = 60
"""No agency and its place are longer."""
_STAMPED = 130
_TITLE = 20
"""A date that so many characters stand before may stand in a headline."""


def find_dateline_above(page: Page, first: int) -> None:
    """A dateline that fills a line above the body, when none opens the body itself.

    `LIMA, Peru —`, `AFP, MANILA`, `LIMA 1996-08-23`; a bare `Singapore` only below a title, or
    alone above the body: what else stands above everything is the headline.
    """
    if page.reading is not None:
        return
    rows = page.rows
    for at in _nearest(rows, first):
        row = rows[at]
        if row.kind not in {None, "published"} or len(row.text) > _LONGEST:
            continue
        reading = read_alone(page.copy, row.start, row.end, page.registry)
        if reading is None or not reading.dateline.places:
            continue
        dateline = reading.dateline
        behind = page.copy.folded[dateline.end : row.end].strip()
        told = dateline.date or dateline.credits or behind
        titled = any(above.kind is None and above.is_title for above in rows[:at])
        lone = at == 0 == first - 1 and is_famous(dateline.places[0].city)
        if (told or titled or lone) and _is_certain(dateline):
            page.reading = reading
            row.settle("dateline", "alone above the body")
            if dateline.date and dateline.date.end <= dateline.end < row.end:
                _time_behind(page, row, dateline.date.start)
            return


def _nearest(rows: list[Row], first: int) -> list[int]:
    """The rows nearest above the body, from there up, without those that are the page's or a picture's."""
    above = range(first - 1, max(-1, first - 1 - _FAR), -1)
    return [at for at in above if rows[at].kind not in _ASIDE][:_NEAR]


def find_agency_in_place(page: Page, first: int) -> None:
    """Where an agency says on a line above the body where it was: a byline.

    It is the dateline too where there is no other.
    """
    for row in page.rows[max(0, first - _NEAR) : first]:
        if row.kind not in {None, "byline"} or len(row.text) > _AGENCY:
            continue
        if row.text[-1] in ".!?:" or row.text[0].islower():
            continue
        if page.registry.lookup(row.text):
            continue  # `RNZ Pacific` is one name
        reading = read_agency_in_place(page.copy, row.start, row.end, page.registry)
        if reading is None:
            continue
        if row.kind is None:
            row.settle("byline", "agency and its place")
        if page.reading is None:
            page.reading = reading
        return


def _is_certain(dateline: Dateline) -> bool:
    """Whether we know its place: `Ana Ruiz, AFP` is made like `Quito, AFP`."""
    first = dateline.places[0]
    return first.country is not None or is_known(first.city)


def _time_behind(page: Page, row: Row, day: int) -> None:
    """`LIMA Tue Dec 30, 2014 9:21am IST` says when the page came out, from its day on."""
    if read_timestamp(page.copy, day, row.end)[0] is None:
        return
    row.add_part("dateline", row.start, day, row.rule)
    row.add_part("published", day, row.end, "time beside the dateline")
    if page.published is None:
        page.published = (day, row.end)


def find_times(page: Page, first: int) -> None:
    """Short lines above the body that hold a date, with a section, a counter or a name.

    A title may hold a date too (`Council votes May 2, 2019`): the first of a page is none.
    """
    titled = False
    for row in page.rows[:first]:
        if row.kind == "published":
            if word := _WORD.search(page.copy.folded, row.start, row.end):
                _names_before(page, row, word.start())
            elif word := _BARE_WORD.search(page.copy.folded, row.start, row.end):
                _names_before(page, row, word.start(), known=True)
            _names_behind(page, row)
        if row.kind is not None or row.is_prose or len(row.text) > _STAMPED:
            continue
        stamp = FIGURES.search(row.text) and DATED.search(page.copy.folded, row.start, row.end)
        if stamp is None or (not titled and stamp.start() - row.start >= _TITLE):
            titled = titled or row.is_title
            continue
        row.settle("published", HOLDS_A_DATE)
        _names_before(page, row, stamp.start())
        _names_behind(page, row)


def _names_before(page: Page, row: Row, time: int, *, known: bool = False) -> None:
    """`Ana Ruiz | Updated: May 2, 2019`: a name, and from `time` on when the page came out.

    `known`: only a name that begins with a well-known given name is one.
    """
    if time == row.start or (known and not is_given(row.text.partition(" ")[0])):
        return
    credited = read_byline(page.copy, row.start, time, page.registry)
    # A newsroom with a separator behind it is the page's own name.
    agency = all(credit.agency.id in _WIRES for credit in credited.credits)
    if credited.people or (credited.credits and (agency or row.rule != "published")):
        row.add_part("byline", row.start, time, "name before the date")
        row.add_part("published", time, row.end, row.rule)
        page.add_credit(credited)


def _names_behind(page: Page, row: Row) -> None:
    """`[May 2, 2019]  By Ana Ruiz`: when the page came out, and behind it a signed name."""
    by = None if row.parts else _BY.search(page.copy.folded, row.start + 1, row.end)
    if by is None:
        return
    credited = read_byline(page.copy, by.start(), row.end, page.registry)
    if credited.people or credited.credits:
        stop = by.start()
        while page.copy.folded[stop - 1] in " |-":
            stop -= 1
        row.add_part("published", row.start, stop, row.rule)
        row.add_part("byline", by.start(), row.end, "name behind the date")
        page.add_credit(credited)
