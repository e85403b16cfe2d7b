"""The rows below the body: who signed it, whose words they are; the rest is furniture."""

from wirecopy.agencies.credits import known_credits, source_credits
from wirecopy.layout.body import is_body_like
from wirecopy.layout.bylines import read_byline
from wirecopy.layout.classify import Row
from wirecopy.layout.page import Page
from wirecopy.story import Credit
from wirecopy.text.patterns import lazy

_NEAR = 4
_CREDIT = 60
_BEFORE = "-(/~ "
_BEHIND = " )/"
"""What stands around an agency below the body: `- AFP`, `(AFP)`, `/TASS/`."""
_WRITER = lazy(
    r"(\p{Lu}[\p{L}.'-]{0,20}(?: [\p{L}.'-]{1,20}){1,4}?),? (?:is|was|has|covers?|writes?|reports|joined|lives|works)\b(?!.*\b(?:said|told)\b)"
)
_NOTE = 600
"""No more characters has what a page says of the writer."""
_HANDLED = lazy(r"[a-z]{2,4}(?: ?[/,] ?[a-z]{2,4}){0,4} ?(?=\()")
"""Who handled the copy, before whose copy it is: `ab/cd (AFP, dpa)`."""
_INITIALS = lazy(r" ?/ ?[a-z]{2,4}\)?$")
"""Who handled the copy: `AFP/ec`."""


def above_the_writer(page: Page, first: int, last: int) -> int:
    """The last row of a body without what it says of its writer: `Ana Ruiz is our man in Lund`."""
    writers = {person.name.lower() for person in page.bylines}
    while last > first and writers:
        row = page.rows[last]
        told = _WRITER.match(row.text) if row.kind is None and len(row.text) <= _NOTE else None
        if told is None or told[1].lower() not in writers:
            break
        row.settle("furniture", "tells of the writer")
        last -= 1
        while last > first and not is_body_like(page.rows[last]):
            last -= 1
    return last


def settle_below(page: Page, after: int) -> None:
    """Settle the rows from `after`, the first one behind the body."""
    for at in range(after, len(page.rows)):
        row = page.rows[at]
        near = at - after < _NEAR
        match row.kind:
            case None:
                _settle_tail_row(page, row, near=near)
            case "sign_off":
                page.add_sign_off(row)
            case "published" if page.published is None and (near or row.closes):
                page.published = (row.start, row.end)
            case "notice":
                page.add_notice(row.rule, row.start, row.end)
            case "caption" if near:
                page.add_caption(row)
            case "caption" | "credit":
                _settle_tail_credit(page, row, near=near)
            case "byline":
                _closing_name(page, row, near=near)
            case _:
                pass
        if row.rule in {"rights", "standards"}:
            page.add_rights(row)


def _settle_tail_credit(page: Page, row: Row, *, near: bool) -> None:
    """What would credit a picture credits the story where no picture is: `Reuters/AFP`."""
    row.settle("furniture", "below the body")
    if near and len(row.text) <= _CREDIT:
        page.credits.extend(_closing_agencies(page, row))


def _settle_tail_row(page: Page, row: Row, *, near: bool) -> None:
    if page.repeats_headline(row):
        row.settle("headline", "repeat")
        return
    row.settle("furniture", "below the body")
    if not near or len(row.text) > _CREDIT:
        return
    if found := _closing_agencies(page, row):
        page.credits.extend(found)
        return
    if row.text[0] in "-(" and not page.bylines:
        _closing_name(page, row, near=True)


def _closing_agencies(page: Page, row: Row) -> tuple[Credit, ...]:
    """The agencies that a row names and nothing else: `- dpa`, `(AFP)`, `With AP`, `AFP/ec`."""
    copy = page.copy
    handled = _HANDLED.match(copy.folded, row.start, row.end)
    start = handled.end() if handled else row.start
    while start < row.end and copy.folded[start] in _BEFORE:
        start += 1
    if found := source_credits(copy, start, row.end, page.registry):
        return found
    if not page.registry.may_open(copy.raw, start, row.end):
        return ()
    first = row.start + len(row.text.partition(" ")[0])
    for stop in (row.end, first, row.start + len(_INITIALS.sub("", row.text))):
        end = start + len(copy.folded[start:stop].rstrip(_BEHIND))
        if start < end and (found := known_credits(copy, start, end, "sign_off", page.registry)):
            return found
    return ()


def _closing_name(page: Page, row: Row, *, near: bool) -> None:
    """A byline at the end: `- Ana Ruiz`, `(By Ana Ruiz)`."""
    credited = read_byline(page.copy, row.start, row.end, page.registry)
    if near and credited.people and not page.bylines and credited.date is None:
        row.settle("byline", "name that closes the story")
        page.add_credit(credited)
    else:
        row.settle("furniture", "below the body")
