"""The rows above the body: headline, deck, bylines, times, captions; the rest is furniture."""

from wirecopy.layout.captions import begins_drawn, draws
from wirecopy.layout.classify import HOLDS_A_DATE
from wirecopy.layout.deck import find_deck
from wirecopy.layout.head import Head, read_head
from wirecopy.layout.headline import settle_headline
from wirecopy.layout.page import Page
from wirecopy.layout.pictures import find_pictures, find_sourced
from wirecopy.layout.unmarked import (
    find_agency_in_place,
    find_dateline_above,
    find_times,
)
from wirecopy.layout.unsigned import find_names

_ABOVE = 6
_COPIES = 4
_GALLERY = 12
"""How many rows a picture and its credit take up between two copies of the headline."""


def settle_above(page: Page, first: int, last: int) -> None:
    """Settle the rows before `first`, where the body opens; it ends in `last`."""
    if not first:
        return
    rows = page.rows
    body = " ".join(row.text for row in rows[first : min(first + 8, last + 1)])[:2500]
    find_sourced(rows, first)
    find_dateline_above(page, first)
    find_agency_in_place(page, first)
    find_times(page, first)
    find_names(page, first, body)
    head = page.head = _read_head(page, first, body)
    for at in head.crumb_rows:
        rows[at].settle("breadcrumb", "home and what follows")
    if head.headline is not None:
        settle_headline(page, head.headline)
    for at in head.repeats:
        if at not in head.crumb_rows:
            rows[at].settle("headline", "repeat")
    if head.deck is not None:
        rows[head.deck].settle("deck", "below the headline")
    top = head.headline if head.headline is not None else 0
    copies = [at for at in head.repeats if at < top][:_COPIES]
    high = min((at for at in copies if at >= top - _GALLERY), default=top)
    for at, why in find_pictures(rows, high, first, body).items():
        rows[at].settle("caption", why)
    for at in range(first):
        _settle_head_row(page, at)
    _choose_time(page, first, top, copies)


def _read_head(page: Page, first: int, body: str) -> Head:
    """Headline, breadcrumb and deck; a deck that reads as a caption is none."""
    head = read_head(page.copy, page.rows, first, body)
    if head.deck is not None:
        deck = page.rows[head.deck]
        if begins_drawn(deck) or (deck.text.endswith(".") and draws(deck)):
            head.deck = None
    if head.headline is not None and head.deck is None:
        head.deck = find_deck(page.rows, head.headline, first)
    return head


def _settle_head_row(page: Page, at: int) -> None:
    row = page.rows[at]
    match row.kind:
        case "byline":
            page.add_byline(row)
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


def _choose_time(page: Page, first: int, top: int, copies: list[int]) -> None:
    """Of several dates above the body: the last above the headline, or else the first below it.

    A date far above every copy of the headline, or among other words above it where another
    stands below, is the day on which the page was looked at.
    """
    if page.published is not None:
        return
    dated = [at for at in range(first) if page.rows[at].kind == "published"]
    below = [at for at in dated if at > top]
    above = [
        at
        for at in dated
        if top - _ABOVE <= at <= top and not (below and page.rows[at].rule == HOLDS_A_DATE)
    ]
    beside = [at for at in dated if any(0 < at - copy <= _ABOVE for copy in copies)]
    for at in (*above[-1:], *below[:1], *beside[-1:]):
        row = page.rows[at]
        part = next((part for part in row.parts if part[0] == "published"), None)
        page.published = (part[1], part[2]) if part else (row.start, row.end)
        return
