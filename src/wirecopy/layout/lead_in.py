"""What stands before the dateline on the line that opens the body: a notice, a byline, a time."""

from wirecopy.layout.classify import Row
from wirecopy.layout.page import Page
from wirecopy.text.patterns import lazy

_PIECE = lazy(
    r"(?:\([^()\n]{1,600}+\)|\[[^\[\]\n]{1,600}+\]|B[Yy] \p{Lu}[^()\[\]\n]{1,120}"
    r"|(?:(?!\bB[Yy] \p{Lu})[^()\[\]\n])++|\S)"
)
_TIME = lazy(
    r"(?<= )(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]{0,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]*[.]? \d{1,2},(?: \d{4},?)? \d{1,2}:\d\d ?[AaPp][Mm](?: [A-Z]{2,4})?$"
)
_MOST = 8
_LEAST = 20
_LONGEST = 200


def settle_lead_in(page: Page, row: Row, stop: int) -> None:
    """Settle the stretch from the beginning of `row` to its dateline at `stop`.

    `(Corrects day of the vote) By Ana Ruiz LIMA (Reuters) -` is a notice and a byline; what no
    rule knows is furniture.
    """
    text = page.copy.folded
    for number, match in enumerate(_PIECE.finditer(text, row.start, stop)):
        low, high = match.start(), stop if number >= _MOST else match.end()
        while low < high and text[low].isspace():
            low += 1
        while high > low and text[high - 1].isspace():
            high -= 1
        if low < high:
            _settle(page, row, low, high)
        if number >= _MOST:
            return


def _settle(page: Page, row: Row, start: int, end: int) -> None:
    piece = Row(start, end, page.copy.folded[start:end])
    rule = page.rules.look(piece.text)
    piece.settle("furniture", "before the dateline")
    if rule and rule.kind in {"byline", "notice", "published", "caption", "credit"}:
        piece.settle(rule.kind, rule.name)
    match piece.kind:
        case "furniture" if page.head.headline is None and _LEAST <= len(piece.text) <= _LONGEST:
            _settle_title(page, row, piece)
        case "byline":
            page.add_byline(piece)
        case "notice":
            page.add_notice(piece.rule, start, end)
        case "published" if page.published is None:
            page.published = (start, end)
        case "caption":
            page.add_caption(piece)
        case "credit":
            page.add_photo(piece)
        case _:
            pass
    parts = piece.parts or ((piece.kind or "furniture", start, end, piece.rule),)
    row.parts = (*row.parts, *parts)


def _settle_title(page: Page, row: Row, piece: Row) -> None:
    """A whole story on one line: its headline stands before the dateline, perhaps with a time."""
    piece.settle("headline", "before the dateline")
    page.head.headline = page.rows.index(row)
    if time := _TIME.search(page.copy.folded, piece.start + _LEAST, piece.end):
        piece.add_part("headline", piece.start, time.start(), piece.rule)
        piece.add_part("published", time.start(), piece.end, "time behind the headline")
        if page.published is None:
            page.published = (time.start(), piece.end)
