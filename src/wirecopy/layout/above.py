"""The rows above the body: headline, deck, bylines, times, captions; the rest is furniture."""

from wirecopy.dateline.grammar import read_alone
from wirecopy.layout.bylines import read_byline
from wirecopy.layout.classify import Row
from wirecopy.layout.head import prefix, read_head
from wirecopy.layout.looks import DATED
from wirecopy.layout.page import Page
from wirecopy.layout.pictures import find_pictures

_ABOVE = 6
_GALLERY = 12
"""How many rows a picture and its credit take up between two copies of the headline."""
_STAMPED = 130
_NAMES = 90
_AGENCY = 50
_NAME = 30
_SPACES = 3


def settle_above(page: Page, first: int, last: int) -> None:
    """Settle the rows before `first`, where the body opens; it ends in `last`."""
    rows = page.rows
    body = " ".join(row.text for row in rows[first : min(first + 8, last + 1)])[:2500]
    _find_times(page, first)
    _find_names(page, first)
    page.head = read_head(page.copy, rows, first, body)
    head = page.head
    for at in head.crumb_rows:
        rows[at].settle("breadcrumb", "home and what follows")
    if head.headline is not None:
        _settle_headline(page, rows[head.headline])
    for at in head.repeats:
        if at not in head.crumb_rows:
            rows[at].settle("headline", "repeat")
    if head.deck is not None:
        rows[head.deck].settle("deck", "below the headline")
    _dateline_above(page, first)
    top = head.headline if head.headline is not None else 0
    copies = [at for at in head.repeats if top - _GALLERY <= at < top]
    for at, why in find_pictures(rows, min(copies, default=top), first, body).items():
        rows[at].settle("caption", why)
    for at in range(first):
        _settle_head_row(page, at, top)


def _settle_headline(page: Page, row: Row) -> None:
    row.settle("headline", "nearest above the byline or the body")
    start, end = row.start, row.end
    text = page.copy.folded
    while start < end and (text[start] in "^ " or not text[start].isprintable()):
        start += 1
    while end > start and text[end - 1] in "<= ^":
        end -= 1
    before = prefix(text[start:end])
    if before:
        length, kind = before
        if kind == "kicker":
            page.kicker = page.copy.raw[start : start + length].rstrip(" :-")
            row.parts.append(("kicker", start, start + length, "label of the headline"))
        else:
            row.parts.append(("notice", start, start + length, "prefix of the headline"))
            page.add_notice(kind, start, start + length)
        start += length
    row.parts.append(("headline", start, end, row.rule))


def _find_names(page: Page, first: int) -> None:
    """A name above the body without `By`: beside a date, or followed by what they are."""
    for at in range(first):
        row = page.rows[at]
        if row.kind is not None or len(row.text) > _NAMES or row.is_prose:
            continue
        beside = any(
            0 <= other < first and page.rows[other].kind in {"published", "byline"}
            for other in (at - 1, at + 1)
        )
        credited = read_byline(page.copy, row.start, row.end, page.registry)
        told = credited.credits or any(person.title for person in credited.people)
        if not credited.people and credited.credits and len(row.text) < _AGENCY:
            row.settle("byline", "agency alone")
        elif credited.people and told and len(row.text) < _NAMES:
            row.settle("byline", "name and newsroom")
        elif (
            credited.people and beside and row.text.count(" ") <= _SPACES and row.text[0].isupper()
        ):
            small = row.text.count(" ") >= 1 and any(c.islower() for c in row.text)
            if small and len(row.text) < _NAME:
                row.settle("byline", "name beside the date")


def _find_times(page: Page, first: int) -> None:
    """A short line above the body that holds a date: with a section, a counter or a name."""
    for row in page.rows[:first]:
        if row.kind is not None or row.is_prose or len(row.text) > _STAMPED:
            continue
        if stamp := DATED.search(page.copy.folded, row.start, row.end):
            row.settle("published", "line that holds a date")
            credited = read_byline(page.copy, row.start, stamp.start(), page.registry)
            if credited.people or credited.credits:
                row.parts.append(("byline", row.start, stamp.start(), "name before the date"))
                row.parts.append(("published", stamp.start(), row.end, row.rule))
                page.add_credit(credited)


def _dateline_above(page: Page, first: int) -> None:
    """A dateline that fills the line above the body."""
    if page.reading is not None or first == 0:
        return
    for at in range(max(0, first - 3), first):
        row = page.rows[at]
        if row.kind in {None, "published"} and len(row.text) < _NAMES and at != page.head.headline:
            reading = read_alone(page.copy, row.start, row.end, page.registry)
            if reading and reading.dateline.places:
                page.reading = reading
                row.settle("dateline", "alone above the body")
                return


def _settle_head_row(page: Page, at: int, top: int) -> None:
    row = page.rows[at]
    match row.kind:
        case "byline":
            page.add_byline(row)
        case "published":
            if at >= top - _ABOVE and (page.published is None or at <= top):
                page.published = (row.start, row.end)
        case "caption":
            page.add_caption(row, above=True)
        case "credit":
            page.add_photo(row)
        case "notice":
            page.add_notice(row.rule, row.start, row.end)
        case "sign_off":
            row.settle("furniture", "sign-off above the body")
        case "furniture" if row.rule == "rights":
            page.add_service(row)
        case None:
            row.settle("furniture", "above the body")
        case _:
            pass
