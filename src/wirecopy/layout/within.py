"""The rows of the body: paragraphs, and what stands between them."""

from operator import attrgetter

from wirecopy.layout.captions import is_drawn_in_full, read_caption
from wirecopy.layout.classify import Row
from wirecopy.layout.head import key
from wirecopy.layout.lead_in import settle_lead_in
from wirecopy.layout.page import Page
from wirecopy.layout.pictures import is_shot_by
from wirecopy.layout.run_in import CLOSERS, settle_run_in
from wirecopy.story import BlockKind
from wirecopy.tables.furniture import LINK_HEADINGS, PICTURE_TOOLS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_CROSSHEAD = 80
_QUESTION = 60
_ASKED = 4
"""In an interview every second paragraph is a question; no more than one of so many is a heading."""
_KIND = attrgetter("kind")
_SETTLES = frozenset(("caption", "furniture"))
"""Kinds of rows that may settle what stands beside them."""
_TELLS = lazy(r"^[•*▪·-] ?|\b(?:said|told)\b")
_PICTURED = lazy(
    r"(?=.{30})\p{Lu}\p{Ll}[\p{L}'-]{0,20}(?: \p{Lu}[\p{L}.'-]{1,20}){1,3},? "
    r"(?:pictured|outside|in front of|holding|wearing|posing|with (?:his|her|their|the|a) |at (?:his|her|their|the|a|home) )"
    r"[^:.]{4,110}$"
)
"""`Ana Ruiz outside the town hall`: who stands where, without a verb."""
_TAKES = frozenset(("slug", "take", "message-number"))
_HEADER_ROWS = 8
_LABEL = lazy(r"\p{Lu}[\p{Lu} .,-]{1,40}: ")
_BOX = frozenset(("tail-heading", "below a heading of links"))
_HEADS = frozenset(("phrase", "link"))
_APART = 8
"""How many rows may stand between a paragraph and the words that are printed large beside it."""
_PARAGRAPH = 4_000
_LARGE = 16
"""No fewer characters have the words that are printed large: `"I do."` is an answer."""
_NEAR = 6
"""So many rows below its beginning a body may still have the page's date."""


def settle_within(page: Page, first: int, last: int) -> None:
    """Settle the rows from `first`, which opens the body, to `last`."""
    rows = page.rows
    beside = _beside(rows, first, last)
    may_ask = _has_headings(rows[first : last + 1])
    for at in range(first, last + 1):
        row = rows[at]
        text = row.text
        if row.kind is not None:
            _settle_known_row(page, row, at - first)
        elif at in beside and _settle_beside(page, at, first):
            pass
        elif text[0] == '"' == text[-1] and _is_pulled(page.copy, rows, at):
            row.settle("furniture", "words of a paragraph printed once more")
        elif not row.is_prose:
            _settle_short_row(page, at)
        elif may_ask and _asks_above_its_answer(rows, at):
            row.settle("crosshead", "question above its answer")
        elif '"' not in text and is_drawn_in_full(row):
            row.settle("caption", "a dated scene in the present tense")
            page.add_caption(row)
        else:
            row.kind, row.rule = "paragraph", "prose in the body"
        if row.kind == "caption":
            beside.add(at + 1)
        elif row.kind == "paragraph" and text.endswith(CLOSERS):
            settle_run_in(page, row)


def _beside(rows: list[Row], first: int, last: int) -> set[int]:
    """The rows that may be settled by what stands beside them: most bodies have only their first."""
    low = max(first - 1, 0)
    near = rows[low : last + 2]
    beside = {first}
    if not _SETTLES.isdisjoint(map(_KIND, near)):
        for at, row in enumerate(near, low):
            if row.kind == "caption":
                beside.update((at - 1, at + 1))
            elif row.kind == "furniture":
                beside.add(at + 1)
    return beside


def _settle_known_row(page: Page, row: Row, below: int) -> None:
    """Settle a row whose kind its look tells, so far below the beginning of the body."""
    match row.kind:
        case "caption":
            page.add_caption(row)
        case "credit":
            page.add_photo(row)
        case "notice":
            page.add_notice(row.rule, row.start, row.end)
        case "published" if page.published is None and below < _NEAR:
            page.published = (row.start, row.end)
        case "byline" | "published" | "breadcrumb":
            row.settle("furniture", "between two paragraphs")
        case "sign_off":
            page.add_sign_off(row)
        case _:
            pass


def _settle_beside(page: Page, at: int, first: int) -> bool:
    """Whether a row is settled by what stands above or below it."""
    rows = page.rows
    row, above = rows[at], rows[at - 1]
    below = rows[at + 1] if at + 1 < len(rows) else row
    if at == first:
        _open(page, row)
    elif above.kind == "furniture" and (kind := _below_furniture(rows, at)):
        row.settle(*kind)
        if row.kind == "caption":
            page.add_caption(row)
    elif "caption" in (above.kind, below.kind) and _is_captions_copy(page, row, above, below):
        row.settle("caption", "repeat")
        page.add_caption(row)
    else:
        return False
    return True


def _settle_short_row(page: Page, at: int) -> None:
    """A row of the body that is no prose by itself: its last shape is a crosshead."""
    row = page.rows[at]
    if page.repeats_headline(row):
        row.settle("headline", "repeat")
    elif is_shot_by(row):
        row.settle("credit", "photographer and agency")
        page.add_photo(row)
    elif _PICTURED.match(row.text) and not _TELLS.search(row.text):
        row.settle("caption", "names who is pictured, and where")
        page.add_caption(row)
    elif row.is_sentence or _asks_below_a_heading(page.rows, at):
        row.settle("paragraph", "short sentence in the body")
    elif _heads_links(page.rows[at - 1]):
        row.settle("furniture", "below a heading of links")
    elif len(row.text) <= _CROSSHEAD:
        if _heads_a_paragraph(page.rows, at):
            row.settle("crosshead", "short line between two paragraphs")
        else:
            row.settle("furniture", "one of several short lines")
    elif _TELLS.search(row.text):
        row.settle("paragraph", "item of a list, or a sentence without its stop")
    else:
        row.settle("furniture", "title between two paragraphs")


def _has_headings(body: list[Row]) -> bool:
    """Whether questions of one sentence head paragraphs in a body: it has several, or headings.

    One alone is the reporter's own; and of an interview every second paragraph is one.
    """
    asked = sum(map(_is_a_question, body))
    if not asked or asked * _ASKED > sum([row.is_prose for row in body]):
        return False
    return asked > 1 or any(
        row.kind in {None, "crosshead"}
        and len(row.text) <= _CROSSHEAD
        and not row.is_prose
        and row.text[-1] != "."
        for row in body
    )


def _is_a_question(row: Row) -> bool:
    """Whether a row is one question, as short as a heading, and not asked of anybody: `Q: Why?`."""
    text = row.text
    if text[-1] != "?" or len(text) > _QUESTION:
        return False
    return text[1:2] != ":" and '"' not in text and ". " not in text


def _heads_links(row: Row) -> bool:
    """Whether a row heads links to other stories, or is such a link itself."""
    if row.rule in _BOX:
        return True
    return row.rule in _HEADS and row.text.lower().strip("[]>» :|") in LINK_HEADINGS


def _heads_a_paragraph(rows: list[Row], at: int) -> bool:
    if _is_told(rows, at + 1):
        return True
    asked = rows[at + 1 : at + 2]
    return (
        bool(asked)
        and asked[0].kind is None
        and _is_a_question(asked[0])
        and _is_told(rows, at + 2)
    )


def _asks_above_its_answer(rows: list[Row], at: int) -> bool:
    """Whether a row is a question that heads a paragraph: below a crosshead it would be the paragraph's."""
    if not _is_a_question(rows[at]) or rows[at - 1].kind == "crosshead":
        return False
    return _heads_a_paragraph(rows, at)


def _asks_below_a_heading(rows: list[Row], at: int) -> bool:
    """Whether a row is the reporter's own question, with which what stands below a crosshead opens."""
    return rows[at - 1].kind == "crosshead" and _is_a_question(rows[at]) and _is_told(rows, at + 1)


def _is_told(rows: list[Row], at: int) -> bool:
    """Whether a sentence or more stands at `at`."""
    below = rows[at] if at < len(rows) else None
    return below is not None and below.kind is None and (below.is_prose or below.is_sentence)


def _is_captions_copy(page: Page, row: Row, *beside: Row) -> bool:
    """Whether a row says what the caption beside it says, without the credit."""
    for other in beside:
        if other.kind != "caption":
            continue
        if row.text[:20] == other.text[:20]:
            start, end, _ = read_caption(page.copy, other.start, other.end)
            if key(page.copy.folded[start:end]) == key(row.text):
                return True
    return False


def _below_furniture(rows: list[Row], at: int) -> tuple[BlockKind, str] | None:
    """What a row is below a mark of the wire, the tool of a picture or a name in a network."""
    above = rows[at - 1]
    if above.rule in _TAKES and _picks_up(rows, at):
        return "furniture", "pick-up line of a take"
    if above.rule == "handle":
        return "furniture", "a post in a network"
    if above.rule == "phrase" and above.text.lower() in PICTURE_TOOLS:
        return "caption", "below the tool of a picture"
    return None


def _is_pulled(copy: Copy, rows: list[Row], at: int) -> bool:
    """Whether words between marks stand in a paragraph near them too: `"It holds," said …`."""
    row = rows[at]
    words = row.text.strip('"').rstrip(".,!?")
    if len(words) < _LARGE:
        return False
    above, below = rows[max(at - _APART, 0) : at], rows[at + 1 : at + 1 + _APART]
    text = copy.folded
    if not (above and words in text[above[0].start : row.start]) and not (
        below and words in text[row.end : below[-1].end]
    ):
        return False
    # Of a paragraph printed twice the first one stays.
    size = len(row.text)
    near = (*above, *[other for other in below if len(other.text) > size])
    return any(words in other.text for other in near if len(other.text) <= _PARAGRAPH)


def _open(page: Page, row: Row) -> None:
    row.settle("paragraph", "opens the body")
    reading = page.reading
    if reading and row.start <= reading.dateline.start < row.end and reading.body < row.end:
        if row.start < reading.dateline.start:
            settle_lead_in(page, row, reading.dateline.start)
        row.add_part("dateline", reading.dateline.start, reading.body, "opens the body")
        row.add_part("paragraph", reading.body, row.end, row.rule)


def _picks_up(rows: list[Row], at: int) -> bool:
    """Whether a row says again how the take before it ended: `LIMA: the last boat`."""
    if not (label := _LABEL.match(rows[at].text)):
        return False
    words = rows[at].text[label.end() :]
    told = next(
        (row for row in reversed(rows[max(0, at - _HEADER_ROWS) : at]) if row.kind == "paragraph"),
        None,
    )
    return told is not None and told.text.endswith(words)
