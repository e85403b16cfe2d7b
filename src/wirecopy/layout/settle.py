"""Where each line stands decides what its looks left open."""

from bisect import bisect_left
from datetime import datetime
from operator import attrgetter

import attrs

from wirecopy.agencies.credits import trailing_credits
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.further import further_dateline
from wirecopy.dateline.timestamps import read_timestamp
from wirecopy.issues import issue
from wirecopy.layout.above import settle_above
from wirecopy.layout.below import above_the_writer, settle_below
from wirecopy.layout.blocks import blocks_of, paragraphs_of
from wirecopy.layout.body import close, find_body, is_index, last_sentences
from wirecopy.layout.looks import RULES
from wirecopy.layout.opening import Openings, join_formula
from wirecopy.layout.page import Page
from wirecopy.layout.pictures import behind_pictures, settle_named
from wirecopy.layout.rows import rows_of
from wirecopy.layout.rules import RuleSet
from wirecopy.layout.stories import next_story
from wirecopy.layout.within import settle_within
from wirecopy.story import (
    Block,
    BlockKind,
    Byline,
    Caption,
    Credit,
    Dateline,
    Issue,
    Notice,
    Paragraph,
    SignOff,
)
from wirecopy.text.copy import Copy

_NO_TIME = (None, None)
_NO_STORY = 3
_START = attrgetter("start")


@attrs.define(kw_only=True)
class Layout:
    """A page taken apart: all of a `Story` but its quotes and speakers."""

    blocks: tuple[Block, ...] = ()
    breadcrumb: tuple[str, ...] = ()
    kicker: str | None = None
    headline: Block | None = None
    deck: Block | None = None
    bylines: tuple[Byline, ...] = ()
    captions: tuple[Caption, ...] = ()
    dateline: Dateline | None = None
    credits: tuple[Credit, ...] = ()
    published: datetime | None = None
    published_text: str | None = None
    notices: tuple[Notice, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    crossheads: tuple[Paragraph, ...] = ()
    sign_off: SignOff | None = None
    issues: tuple[Issue, ...] = ()


def arrange(copy: Copy, registry: Registry, rules: RuleSet = RULES) -> Layout:
    """Take the page apart."""
    page = Page(copy, registry, rules, rows_of(copy, registry, rules))
    body = _body(page)
    if body is None:
        _no_story(page)
    else:
        first, last = body
        settle_above(page, first, last)
        last = above_the_writer(page, first, last)
        settle_within(page, first, last)
        settle_below(page, last + 1)
    return _layout(page)


def _body(page: Page) -> tuple[int, int] | None:
    """The first and the last row of the body; None on a page that tells no story."""
    rows = page.rows
    join_formula(page.copy, rows, page.registry)
    settle_named(rows, page.registry)
    found = Openings(page.copy, rows, page.registry).find(find_body(rows))
    if found is None:
        return None
    first, end, page.reading = found
    if page.reading is None:
        first = behind_pictures(page.copy, rows, first, end, page.registry)
    if page.reading is None and is_index(rows, first, end):
        return None
    another, page.further = next_story(page.copy, rows, first, end, page.registry)
    if another <= end and (page.reading or rows[another].rule == "slug"):
        _another_story(page, another)
        end = another - 1
    return first, last_sentences(rows, max(close(rows, first, end), first))


def _another_story(page: Page, begins: int) -> None:
    """The rows from `begins` on belong to other stories, and to none of this one's values."""
    for row in page.rows[begins:]:
        row.settle("furniture", "another story")
        row.closes = False
    start, end = page.rows[begins].start, page.rows[-1].end
    message = "another story begins here and was not read: wirecopy.split() parts stories"
    page.doubts.append(issue("several-stories", message, start, end))


def _no_story(page: Page) -> None:
    """A page without a run of prose: its first title may be a headline, all else furniture."""
    if len(page.rows) <= _NO_STORY and page.rows:
        page.head.headline = next(
            (at for at, row in enumerate(page.rows) if row.kind is None), None
        )
    for at, row in enumerate(page.rows):
        if at == page.head.headline:
            row.settle("headline", "alone on the page")
        elif row.kind is None:
            row.settle("furniture", "no story on the page")
    if len(page.rows) > 1 and page.head.headline is None:
        page.doubts.append(issue("no-story", "nothing on the page reads as the body of a story"))


def _layout(page: Page) -> Layout:
    copy = page.copy
    raw = copy.raw
    blocks = blocks_of(copy, page.rows)
    paragraphs, crossheads = paragraphs_of(copy, blocks)
    if paragraphs:
        final = paragraphs[-1]
        page.credits.extend(trailing_credits(copy, final.start, final.end, page.registry))
    if page.reading:
        page.credits.extend(page.reading.dateline.credits)
    published, doubt = read_timestamp(copy, *page.published) if page.published else _NO_TIME
    doubts = page.reading.issues if page.reading else ()
    return Layout(
        blocks=tuple(blocks),
        breadcrumb=tuple(raw[start:end] for start, end in page.head.crumbs),
        kicker=page.kicker,
        headline=_last_of(page, blocks, page.head.headline, "headline"),
        deck=_last_of(page, blocks, page.head.deck, "deck"),
        bylines=tuple(page.bylines),
        captions=page.captions.told(copy),
        dateline=page.reading.dateline if page.reading else None,
        credits=tuple(sorted(set(page.credits), key=lambda credit: credit.start)),
        published=published,
        published_text=raw[slice(*page.published)] if page.published else None,
        notices=tuple(page.notices),
        paragraphs=tuple(paragraphs),
        crossheads=tuple(crossheads),
        sign_off=page.sign_off,
        issues=(*doubts, *page.doubts, *_further(page), *([doubt] if doubt else ())),
    )


def _last_of(page: Page, blocks: list[Block], at: int | None, kind: BlockKind) -> Block | None:
    """Of the blocks of a row the last one of a kind."""
    if at is None:
        return None
    row = page.rows[at]
    low, high = (bisect_left(blocks, place, key=_START) for place in (row.start, row.end))
    return next((block for block in reversed(blocks[low:high]) if block.kind == kind), None)


def _further(page: Page) -> list[Issue]:
    """Datelines of a round-up behind the first: said, and left in their paragraphs."""
    return [
        further_dateline(reading)
        for at, reading in page.further.items()
        if page.rows[at].kind == "paragraph"
    ]
