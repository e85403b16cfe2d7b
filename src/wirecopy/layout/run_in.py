"""What closes a story on the line of its last paragraph: `(Reporting by Ana Ruiz)`, `Enditem`."""

from operator import itemgetter

from wirecopy.layout.bylines import read_byline
from wirecopy.layout.classify import Part, Row
from wirecopy.layout.page import Page
from wirecopy.story import BlockKind
from wirecopy.text.patterns import lazy

_SIGN_OFF = lazy(
    r"\((?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled|Edited|Written|Reported|Translated)"
    r"(?: and [a-z]{4,10})? by [^()]{3,400}\)\.?$"
)
_BY = lazy(r"(?<=[.!?\"')]) ?(\(By \p{Lu}[^()]{2,80}\))\W{0,3}$")
_REACH = 420
_END = lazy(
    r"(?<=[.\"'?!)]) ?(?:Enditem/?|/?ENDS/?|\((?:END|ENDS|End|Ends|end|ends)\)|-30-|###|■)$"
)
CLOSERS = ("m", "s", "S", "d", "D", ")", "-", "#", "/", ").", "■")
"""With one of these ends every row with a mark or a sign-off."""


def settle_run_in(page: Page, row: Row) -> None:
    """Cut the sign-off and the end mark from a paragraph's row; they become blocks of their own.

    A row that does not end with one of the `CLOSERS` has none.
    """
    text = page.copy.folded
    if end := _END.search(text, max(row.start, row.end - 12), row.end):
        _cut(row, end.start(), row.end, "furniture", "end mark behind a paragraph")
    stop = end.start() if end else row.end
    if "(" in text[max(row.start, stop - _REACH) : stop]:
        found = _SIGN_OFF.search(text, max(row.start, stop - _REACH), stop)
        if found and found.start() > row.start:
            page.add_sign_off(Row(found.start(), stop, found[0]))
            _cut(row, found.start(), stop, "sign_off", "sign-off behind a paragraph")
        elif not page.bylines and (by := _BY.search(text, max(row.start, stop - _REACH), stop)):
            credited = read_byline(page.copy, *by.span(1), page.registry)
            if credited.people:
                page.add_credit(credited)
                _cut(row, by.start(1), stop, "byline", "name that closes the story")


def _cut(row: Row, start: int, end: int, kind: BlockKind, rule: str) -> None:
    """Give the stretch from `start` to `end` to a block of its own, and the rest to the paragraph."""
    whole: Part = ("paragraph", row.start, row.end, row.rule)
    parts = [
        (was, low, min(high, start) if low < start else high, why)
        for was, low, high, why in row.parts or (whole,)
        if low < start or low >= end  # a part may be all cut: `LIMA (AP) - (Editing by Ana Ruiz)`
    ]
    parts.append((kind, start, end, rule))
    row.parts = tuple(sorted(parts, key=itemgetter(1)))
