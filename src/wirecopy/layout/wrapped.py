"""The lines of hard-wrapped copy put together: which of them goes on in the next.

A paragraph ends where a line is short of its width, where the next is indented or bears the wire's
mark of a paragraph, or at a blank line. A line that breaks off in mid-sentence goes on, whatever
the next one looks like by itself.
"""

from collections.abc import Iterator

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import read
from wirecopy.layout.classify import ENDED, MARK, MARKS, STOP, Looks, Row
from wirecopy.tables.function_words import LEADING
from wirecopy.text.copy import Copy
from wirecopy.text.lines import Line
from wirecopy.text.patterns import lazy_re

FULL = 40
"""Characters of a line that may have broken off because it was full."""
WIDEST = 100
"""Characters of the longest line of wrapped copy."""
_HEAD_LINES = 30
_REMARK = 600
_AGENCY = 40
_STOPS = ".!?:\"')=<"
"""What a line may end with that is the last of a paragraph."""
_COMMAS = (',"', ",'", ",''")
_ITEMS = MARKS | frozenset("-*•")
"""What a line begins with that is a paragraph or an item of its own."""
_SMALL = 5
_LETTERS = lazy_re(r"[^\W\d_]+")
_HEADER = frozenset(("byline", "published"))
_REMARKS = frozenset(("notice", "sign_off"))
_WHOLE = frozenset(("caption", "furniture", "notice", "sign_off"))
"""Kinds of rows that are told by their whole text."""
_AT_THE_END = frozenset(("credit-at-end", "credit-in-brackets", "credit-mark"))
"""Looks of captions that a line has which ends one."""
_REMARK_RULES = frozenset(("desk-line", "rights", "rights-reserved"))
_BRACKETED = frozenset((None, "furniture", "notice", "sign_off"))


def grouped(copy: Copy, found: list[Line], registry: Registry, looks: Looks) -> Iterator[Row]:
    """The rows of a page on which blank lines part the blocks: a full line goes on in the next.

    So a caption, a link, a request is seen whole.
    """
    text = copy.folded
    width = _width(found)
    group = found[:1]
    first = 0
    for number, line in enumerate(found[1:], 1):
        above = group[-1]
        goes_on = line.gap == 0 and above.end - above.start >= FULL
        goes_on = goes_on and text[line.start] not in _ITEMS
        if goes_on and not _runs_on_small(text, line):
            row = looks.row(number, line.start, line.end, text[line.start : line.end])
            agency = row.text[-1].isalnum() and registry.lookup(row.text)
            goes_on = not (agency or row.kind in _HEADER or _fits(text, above, line, width))
        if goes_on:
            group.append(line)
        else:
            yield _row_of(text, group, looks, first)
            group, first = [line], number
    yield _row_of(text, group, looks, first)


def _runs_on_small(text: str, line: Line) -> bool:
    """Whether a line begins with a small letter, and not as a byline may: `by Ana Ruiz`."""
    return text[line.start].islower() and not _may_sign(text, line)


def _may_sign(text: str, line: Line) -> bool:
    """Whether a line begins like a byline, with a name behind `By`, and ends without a stop."""
    name = line.start + 3
    return (
        text.startswith(("By ", "by ", "BY "), line.start, line.end)
        and name < line.end
        and text[name].isupper()
        and text[line.end - 1] not in _STOPS
    )


def _row_of(text: str, group: list[Line], looks: Looks, number: int) -> Row:
    start, end = group[0].start, group[-1].end
    if len(group) == 1:
        return looks.row(number, start, end, text[start:end])
    return looks.whole(Row(start, end, text[start:end]))


def _width(found: list[Line]) -> int:
    """How wide the lines of a page are, but for a few."""
    sizes = sorted(line.end - line.start for line in found)
    return min(sizes[int(len(sizes) * 0.95)], WIDEST)


def joined(
    copy: Copy, found: list[Line], spacing: int, registry: Registry, looks: Looks
) -> Iterator[Row]:
    """The rows of a page on which paragraphs are told by indents, marks and short lines.

    `spacing` blank lines stand between the lines of one paragraph.
    """
    width = _width(found)
    text = copy.folded
    last = found[0]
    row = looks.row(0, last.start, last.end, text[last.start : last.end])
    joined = False
    for number, line in enumerate(found[1:], 1):
        if row.kind is None and line.gap <= spacing and _goes_on(text, row, last, line, width):
            row.end, joined, last = line.end, True, line
            continue
        fresh = looks.row(number, line.start, line.end, text[line.start : line.end])
        known = registry if number < _HEAD_LINES else None
        goes_on = line.gap <= spacing and _remark_goes_on(row, fresh, last, line)
        if goes_on and known:
            goes_on = not _opens_below_head(copy, last, line, known)
        elif not goes_on and line.gap <= spacing:
            if row.kind is fresh.kind is None:
                goes_on = not _begins(copy, last, line, width, known)
            else:
                goes_on = _breaks_off(text, row, fresh) and not _fits(text, last, line, width)
        if goes_on:
            joined = True
            row.end = line.end
            if len(row.text) <= _REMARK:  # of a longer row nobody asks before it is whole
                row.text = text[row.start : row.end]
        else:
            yield _whole(text, row, looks) if joined else row
            row, joined = fresh, False
        last = line
    yield _whole(text, row, looks) if joined else row


def _whole(text: str, row: Row, looks: Looks) -> Row:
    """A row whose lines have all been joined; what none of them showed the whole may show."""
    whole = Row(row.start, row.end, text[row.start : row.end])
    whole.kind, whole.rule, whole.closes = row.kind, row.rule, row.closes
    whole.frame = row.frame
    if row.kind is None and len(whole.text) <= _REMARK:
        rule = looks.rules.look(whole.text.replace("\n", " "))
        if rule and rule.kind in _WHOLE:
            whole.kind, whole.rule, whole.closes = rule.kind, rule.name, rule.closes
    return whole


def _breaks_off(text: str, row: Row, fresh: Row) -> bool:
    """Whether a row's last line ends in mid-sentence, and a caption or a request may go on below.

    Of a caption that its end gives away only the last line has its look.
    """
    if text[row.end - 1] in _STOPS or text[row.end - 1] in ")]":
        return False
    if row.kind is None:
        return fresh.rule in _AT_THE_END
    return row.kind in _WHOLE and fresh.kind is None


def _goes_on(text: str, row: Row, above: Line, line: Line, width: int) -> bool:
    """Whether a line goes on in mid-sentence: then it is none of its own, whatever it looks like."""
    if line.indent > above.indent or text[line.start] in MARKS:
        return False
    return _runs_on(text, row, above, line) or _is_forced(text, row, above, line, width)


def _runs_on(text: str, row: Row, above: Line, line: Line) -> bool:
    """Whether the words say so: the last of the line above leads on, or the first is small.

    A short line below a single one may be a byline below its title.
    """
    if above.end - above.start < FULL:
        return False
    if leads_on(text, above):
        return True
    return (
        text[line.start].islower()
        and (row.start < above.start or line.end - line.start >= FULL)
        and (text[above.end - 1] not in _STOPS or text.endswith(_COMMAS, above.start, above.end))
    )


def _is_forced(text: str, row: Row, above: Line, line: Line, width: int) -> bool:
    """Whether a paragraph broke off only as its line was full: so a date may begin the next."""
    if text[above.end - 1] in _STOPS or _fits(text, above, line, width) or _may_sign(text, line):
        return False
    begun = row.start < above.start or above.indent > line.indent or text[row.start] in MARKS
    return begun and not text[above.start : above.end].isupper()


def _fits(text: str, above: Line, line: Line, width: int) -> bool:
    """Whether the first word of a line would have found its place in the line above."""
    word = text.find(" ", line.start, line.end)
    length = (word if word > 0 else line.end) - line.start
    taken = above.end - above.start + above.indent - line.indent  # by a first line, its indent too
    return taken + 1 + length <= width - 2


def leads_on(text: str, line: Line) -> bool:
    """Whether a line ends with a word that needs another: `… of the`."""
    return text[text.rfind(" ", line.start, line.end) + 1 : line.end] in LEADING


def _remark_goes_on(row: Row, fresh: Row, above: Line, line: Line) -> bool:
    """Whether a line belongs to the remark of the desk above it.

    A bracket is open, `(Resending, to say who`; or `Eds:`, a notice, a sign-off has broken off in
    mid-sentence.
    """
    text = row.text
    if len(text) > _REMARK:
        return False
    if text[0] == "(":
        return row.kind in _BRACKETED and text.count("(") > text.count(")")
    remark = row.kind in _REMARKS or row.rule in _REMARK_RULES
    if not remark or fresh.kind is not None or line.indent > above.indent:
        return False
    if line.indent and above.end - above.start < FULL:  # it was broken off before it was full
        return False
    return not ENDED.search(text, max(0, len(text) - STOP)) and text[-1] != "<"


def _begins(copy: Copy, above: Line, line: Line, width: int, registry: Registry | None) -> bool:
    """Whether a paragraph begins at `line`, which is no first line."""
    text = copy.folded
    unfinished = text[above.end - 1] not in _STOPS
    capitals = text[above.start : above.end].isupper()
    if unfinished and text[line.start].islower():
        return capitals and line.indent > above.indent
    if MARK.match(text, line.start, line.end):
        return True
    if line.indent > above.indent or (line.indent and not unfinished):
        return True
    if registry and _opens_below_head(copy, above, line, registry):
        return True
    if capitals and not text[line.start : line.end].isupper():
        return True
    return not unfinished and _fits(text, above, line, width)


def _opens_below_head(copy: Copy, above: Line, line: Line, registry: Registry) -> bool:
    """Whether a line among the first is no part of the title above it: dateline, agency, lede.

    A lede without a dateline is told from a title of capitals that opens the page.
    """
    text = copy.folded
    if read(copy, line.start, min(line.end + 80, len(text)), registry):
        return True
    named = line.end - line.start < _AGENCY and text[above.end - 1] != ":"
    if named and registry.lookup(text[line.start : line.end]):
        return True
    if text[: above.start].strip() or not _is_titled(text[above.start : above.end]):
        return False
    titled = _is_titled(text[line.start : line.end])
    return not titled and read(copy, above.start, line.end, registry) is None


def _is_titled(line: str) -> bool:
    """Whether all longer words of a line have a capital, as headlines of some desks do."""
    return all(word[0].isupper() or len(word) < _SMALL for word in _LETTERS.findall(line))
