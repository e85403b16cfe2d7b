"""The rows above the body: headline, deck, bylines, times, captions; the rest is furniture."""

from wirecopy.layout.captions import looks_drawn
from wirecopy.layout.classify import Row
from wirecopy.layout.head import key, prefix, read_head
from wirecopy.layout.page import Page
from wirecopy.layout.unmarked import find_dateline_above, find_names, find_times

_ABOVE = 6


def settle_above(page: Page, first: int, last: int) -> None:
    """Settle the rows before `first`, where the body opens; it ends in `last`."""
    rows = page.rows
    body = " ".join(row.text for row in rows[first : min(first + 8, last + 1)])[:2500]
    find_times(page, first)
    find_dateline_above(page, first)
    find_names(page, first)
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
    for at in range(first):
        _settle_head_row(page, at, first)


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


def _settle_head_row(page: Page, at: int, first: int) -> None:
    row = page.rows[at]
    top = page.head.headline if page.head.headline is not None else 0
    match row.kind:
        case "byline":
            page.add_byline(row)
        case "published":
            if at >= top - _ABOVE and (page.published is None or at <= top):
                page.published = (row.start, row.end)
        case "caption":
            page.add_caption(row)
        case "credit":
            page.add_photo(row)
        case "notice":
            page.add_notice(row.rule, row.start, row.end)
        case "sign_off":
            row.settle("furniture", "sign-off above the body")
        case "furniture" if row.rule == "rights":
            page.add_service(row)
        case None:
            _settle_open_row(page, at, first, top)
        case _:
            pass


def _settle_open_row(page: Page, at: int, first: int, top: int) -> None:
    """A row above the body that no rule knows: below the headline it may be a caption."""
    row = page.rows[at]
    row.settle("furniture", "above the body")
    if at > top and looks_drawn(row):
        row.settle("caption", "a dated scene in the present tense")
    elif at > top and row.is_prose and _again(page, at, first):
        row.settle("caption", "printed twice above the body")
    if row.kind == "caption":
        page.add_caption(row)


def _again(page: Page, at: int, first: int) -> bool:
    name = key(page.rows[at].text)
    return sum(key(row.text) == name for row in page.rows[:first]) > 1
