"""What each line looks like by itself, and the rows that lines of hard-wrapped copy make."""

from collections.abc import Iterator
from itertools import pairwise
from string import ascii_uppercase
from typing import NamedTuple

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import read
from wirecopy.layout.rules import ANY_MARK, RuleSet
from wirecopy.story import BlockKind
from wirecopy.tables.function_words import LEADING
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.lines import Line, extents, lines
from wirecopy.text.patterns import lazy, lazy_re

HOLDS_A_DATE = "line that holds a date"
"""The rule of a line above the body that holds a date with other words: none of the looks."""
_LONG = 150
_SPEECH = 20
_SENTENCE = 30
_FULL = 40
_TITLE = 20
_HEAD_LINES = 30
_WIDEST = 100
_REMARK = 600
_INITIALED = lazy_re(r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}\s")
"""Who handled the copy: `ab/cd`."""
_SIGNED = ("by ", "di ", "von ", "par ", "por ")
_AGENCY = 40
_STOPS = ".!?:\"')=<"
"""What a line may end with that is the last of a paragraph."""
_COMMAS = (',"', ",'", ",''")
_STOP = 6
"""More characters than a stop has with what may stand behind it."""
_SMALL = 5
_ENDED = lazy_re(r"[.!?:][\"')\]`]{0,4}$|[\"'][.,]$")
_CREDITED = lazy(
    r"\.[\"']{0,2} (?:-+ ?\p{L}[\p{L} ]{1,24}|/[\p{L} ]{2,24}/)$|\p{Ll}\.[\"']{0,2} \p{Lu}{2,8}$"
)
"""A sentence, and the agency that closes the story: `She slept. - AFP`, `She slept. AFP`."""
_CAPITALS = frozenset(ascii_uppercase)
_LASTS = frozenset(".!?:\"')]`,")
"""What the last character of a sentence may be."""
_CLOSERS = frozenset(")mS-#■")
_CLOSED = lazy(
    r"[.!?][\"']? (?:\([^()]{2,400}\)\.?)?(?: ?(?:Enditem|ENDS|\((?:END|ENDS|End|Ends)\)|-30-|###|■))?$"
)
"""Behind the last stop a sign-off in brackets, an end mark, or both."""
_STOPPED = lazy(r"(?<!\b\p{Lu}|\.)[.!:][\"')\]]{0,3}$|[?,]\"$")
_SPOKEN = lazy(r"(?:Q|A|Question|Answer|QUESTION|ANSWER)[:.] \S")
"""An interview's question or answer, however short."""
_FRAMING = "".join(map(chr, range(33))) + "\x7f"
"""Blanks and control characters: the wire sends them around a line."""
_LETTERS = lazy_re(r"[^\W\d_]+")
_MARKS = frozenset("&^")
_MARK = lazy(r"(?:&(?:\\t|\t)|\^|&)+\s*")


_HEADER = frozenset(("byline", "published"))
_PARTED = 8
"""Of so many lines of a page with blank lines between its blocks one is the first of a block."""
_BREAK = lazy_re(r"\s*[\r\n]\s*")
_REMARKS = frozenset(("notice", "sign_off"))
_WHOLE = frozenset(("caption", "furniture", "notice", "sign_off"))
"""Kinds of rows that are told by their whole text."""
_AT_THE_END = frozenset(("credit-at-end", "credit-in-brackets", "credit-mark"))
"""Looks of captions that a line has which ends one."""
_REMARK_RULES = frozenset(("desk-line", "rights", "rights-reserved"))
_BRACKETED = frozenset((None, "furniture", "notice", "sign_off"))


Part = tuple[BlockKind, int, int, str]
"""A block of a row that holds several: its kind, where it starts and ends, its rule."""


class Row:
    """A line, or the lines of a hard-wrapped paragraph, and what is known of it."""

    __slots__ = ("closes", "end", "frame", "is_prose", "kind", "parts", "rule", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        """Folded; of a wrapped paragraph with its line breaks."""
        self.kind: BlockKind | None = None
        """None as long as nobody has decided."""
        self.rule = ""
        self.closes = False
        self.parts: tuple[Part, ...] = ()
        """The blocks of a row that holds several; empty: the row is one block."""
        self.frame: Extent | None = None
        """Where invisible characters around the row begin and end, if there are any."""
        self.is_prose = len(text) >= _LONG or _is_a_sentence(text)
        """Whether the row reads as a sentence or more."""

    @property
    def is_sentence(self) -> bool:
        """Whether the row is a sentence too short to be prose by itself: `It did.`, `Q: Why?`.

        So is one that tells who speaks in the next: `ANA RUIZ, MAYOR OF LUND:`.
        """
        text = self.text
        return (text[0] in "QA" and bool(_SPOKEN.match(text))) or (
            " " in text
            and not text[0].islower()
            and (not text.isupper() or (text[-1] == ":" and ", " in text))
            and bool(_STOPPED.search(text, max(0, len(text) - _STOP)))
        )

    @property
    def is_title(self) -> bool:
        """Whether the row is long enough to be a headline."""
        return len(self.text) >= _TITLE or self.text.count(" ") > 1

    def settle(self, kind: BlockKind, rule: str) -> None:
        """Decide what the row is."""
        self.kind, self.rule = kind, rule

    def add_part(self, kind: BlockKind, start: int, end: int, rule: str) -> None:
        """Say what a stretch of the row is; it stands behind the parts added before."""
        self.parts = (*self.parts, (kind, start, end, rule))


def _is_a_sentence(text: str) -> bool:
    """Whether a line is as long as a sentence and ends like one."""
    if text[-1] not in _LASTS:
        if len(text) < _SENTENCE:
            return False
        if text[-1] in _CLOSERS and not text.isupper():
            return bool(_CLOSED.search(text, max(0, len(text) - _REMARK)))
        tail = text[-_AGENCY:]
        credited = " -" in tail or " /" in tail or text[-1] in _CAPITALS
        return credited and bool(_CREDITED.search(tail))
    # Words that open with a mark are somebody's: one line of them is a paragraph.
    least = _SPEECH if text[0] == '"' else _SENTENCE
    if len(text) < least or text.isupper():  # in capitals it is a title
        return False
    # A title may end in somebody's words; a paragraph that does also begins with them.
    if text[0] == text[-1] == '"' or _ENDED.search(text, len(text) - _STOP):
        return True
    return text[-1] in _CLOSERS and bool(_CLOSED.search(text, max(0, len(text) - _REMARK)))


def rows_of(copy: Copy, registry: Registry, rules: RuleSet) -> list[Row]:
    """Give the rows of a page, with the looks that rules know."""
    text = copy.folded
    found = extents(copy)
    told = [text[start:end] for start, end in found]
    looks = _Looks(rules, rules.marks(told))
    small = sum([line[0].islower() for line in told])  # these may go on in mid-sentence
    marked = ("&" in text or "^" in text) and any(line[0] in _MARKS for line in told)
    if (small or marked) and small >= sum([len(line) > _WIDEST for line in told[:-1]]):
        spaced = lines(copy)
        spacing = _spacing(spaced)
        if marked or _is_wrapped(copy, spaced, spacing):
            if _is_parted(spaced, spacing):
                return list(_grouped(copy, spaced, registry, looks))
            return list(_joined(copy, spaced, spacing, registry, looks))
    lines_of_page = enumerate(zip(found, told, strict=True))
    return [looks.row(at, start, end, line) for at, ((start, end), line) in lines_of_page]


class _Looks(NamedTuple):
    """The rules, and the marks that each line of the page holds."""

    rules: RuleSet
    marks: list[int]

    def row(self, number: int, start: int, end: int, line: str) -> Row:
        """The row of a line, which is the page's `number`th, with the look that a rule knows."""
        marks = self.marks[number]
        if line[0] > " " and line[-1] > " ":
            row = Row(start, end, line)
        else:  # zero-width blanks, the wire's framing
            row = _framed(line, start, end)
            if row.frame:  # marks were looked for in lines no longer than rules allow
                marks = ANY_MARK
        if rule := self.rules.look(row.text, marks):
            row.kind, row.rule, row.closes = rule.kind, rule.name, rule.closes
        return row

    def whole(self, row: Row) -> Row:
        """A row of several lines with the look that a rule knows of a line so long."""
        if rule := self.rules.look(_BREAK.sub(" ", row.text)):
            row.kind, row.rule, row.closes = rule.kind, rule.name, rule.closes
        return row


def _framed(line: str, start: int, end: int) -> Row:
    """The row of a line without the invisible characters around it."""
    inner = line.strip(_FRAMING)
    if not inner:
        return Row(start, end, line)
    low = start + len(line) - len(line.lstrip(_FRAMING))
    row = Row(low, low + len(inner), inner)
    row.frame = (start, end)
    return row


def _spacing(found: list[Line]) -> int:
    """How many blank lines stand between lines of one paragraph: some in copy that is spaced out."""
    gaps = {line.gap for line in found[1:]}
    return min(gaps) if len(gaps) > 1 else 0


def _is_wrapped(copy: Copy, found: list[Line], spacing: int) -> bool:
    """Whether lines break in mid-sentence: full lines without an end, or before a small letter."""
    text = copy.folded
    full = broken = wide = 0
    for line, below in pairwise(found):
        size = line.end - line.start
        wide += size > _WIDEST
        if not _FULL <= size <= _WIDEST or below.gap > spacing:
            continue
        full += 1
        lower = text[below.start].islower()
        if lower and not text[line.start].islower():  # below a title it may be a byline
            lower = not (
                text.startswith(_SIGNED, below.start) or _INITIALED.match(text, below.start)
            )
        broken += (lower and text[line.end - 1] not in '.!?:"') or _leads_on(text, line)
    return broken >= 1 and broken * 4 >= full and wide <= broken


def _is_parted(found: list[Line], spacing: int) -> bool:
    """Whether blank lines part the blocks of a wrapped page, and nothing is indented."""
    if spacing or any(line.indent for line in found):
        return False
    return sum(line.gap > 0 for line in found) * _PARTED >= len(found)


def _grouped(copy: Copy, found: list[Line], registry: Registry, looks: _Looks) -> Iterator[Row]:
    """The rows of a page on which blank lines part the blocks: a full line goes on in the next.

    So a caption, a link, a request is seen whole.
    """
    text = copy.folded
    width = _width(found)
    group = found[:1]
    first = 0
    for number, line in enumerate(found[1:], 1):
        above = group[-1]
        goes_on = line.gap == 0 and above.end - above.start >= _FULL
        if goes_on and not text[line.start].islower():
            row = looks.row(number, line.start, line.end, text[line.start : line.end])
            agency = row.text[-1].isalnum() and registry.lookup(row.text)
            goes_on = not (agency or row.kind in _HEADER or _fits(text, above, line, width))
        if goes_on:
            group.append(line)
        else:
            yield _row_of(text, group, looks, first)
            group, first = [line], number
    yield _row_of(text, group, looks, first)


def _row_of(text: str, group: list[Line], looks: _Looks, number: int) -> Row:
    start, end = group[0].start, group[-1].end
    if len(group) == 1:
        return looks.row(number, start, end, text[start:end])
    return looks.whole(Row(start, end, text[start:end]))


def _width(found: list[Line]) -> int:
    """How wide the lines of a page are, but for a few."""
    sizes = sorted(line.end - line.start for line in found)
    return min(sizes[int(len(sizes) * 0.95)], _WIDEST)


def _joined(
    copy: Copy, found: list[Line], spacing: int, registry: Registry, looks: _Looks
) -> Iterator[Row]:
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


def _whole(text: str, row: Row, looks: _Looks) -> Row:
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
    if line.indent > above.indent or text[line.start] in _MARKS:
        return False
    return _runs_on(text, row, above, line) or _is_forced(text, row, above, line, width)


def _runs_on(text: str, row: Row, above: Line, line: Line) -> bool:
    """Whether the words say so: the last of the line above leads on, or the first is small.

    A short line below a single one may be a byline below its title.
    """
    if above.end - above.start < _FULL:
        return False
    if _leads_on(text, above):
        return True
    return (
        text[line.start].islower()
        and (row.start < above.start or line.end - line.start >= _FULL)
        and (text[above.end - 1] not in _STOPS or text.endswith(_COMMAS, above.start, above.end))
    )


def _is_forced(text: str, row: Row, above: Line, line: Line, width: int) -> bool:
    """Whether a paragraph broke off only as its line was full: so a date may begin the next."""
    if text[above.end - 1] in _STOPS or _fits(text, above, line, width):
        return False
    begun = row.start < above.start or above.indent > line.indent or text[row.start] in _MARKS
    return begun and not text[above.start : above.end].isupper()


def _fits(text: str, above: Line, line: Line, width: int) -> bool:
    """Whether the first word of a line would have found its place in the line above."""
    word = text.find(" ", line.start, line.end)
    length = (word if word > 0 else line.end) - line.start
    taken = above.end - above.start + above.indent - line.indent  # by a first line, its indent too
    return taken + 1 + length <= width - 2


def _leads_on(text: str, line: Line) -> bool:
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
    if line.indent and above.end - above.start < _FULL:  # it was broken off before it was full
        return False
    return not _ENDED.search(text, max(0, len(text) - _STOP)) and text[-1] != "<"


def _begins(copy: Copy, above: Line, line: Line, width: int, registry: Registry | None) -> bool:
    """Whether a paragraph begins at `line`, which is no first line."""
    text = copy.folded
    unfinished = text[above.end - 1] not in _STOPS
    capitals = text[above.start : above.end].isupper()
    if unfinished and text[line.start].islower():
        return capitals and line.indent > above.indent
    if _MARK.match(text, line.start, line.end):
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


def mark_length(text: str, start: int, end: int) -> int:
    """How many characters of a row are a paragraph mark of the wire (`^`, a tab) before it."""
    if text[start] not in _MARKS:
        return 0
    found = _MARK.match(text, start, end)
    return found.end() - start if found and found.end() < end else 0
