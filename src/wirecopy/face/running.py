"""The text of a story as HTML: each line with its labels, its marks, and its quotes beside it."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wirecopy.face.escape import escaped
from wirecopy.face.fields import cut, whose, worded
from wirecopy.face.marks import Mark, mark, marks, walk
from wirecopy.story import Block, Quote, Story
from wirecopy.text.plain import plain


class Limits(NamedTuple):
    """How much of a story is marked."""

    markup: int
    """Characters of markup in the text."""
    lines: int
    """Characters of them that may go to the labels of blocks."""
    listed: int
    """Entries of a list."""


FRAGMENT = Limits(markup=42_000, lines=32_000, listed=20)
"""With the style, and besides the text, less than 60,000 characters."""
PAGE = Limits(sys.maxsize, sys.maxsize, sys.maxsize)
"""All there is."""

KEY = {
    "quote": "spoken words",
    "indirect": "reported words, not marked",
    "scare": "marked, but nobody’s words",
    "cue": "words that report",
    "mention": "who said it",
    "byline": "byline",
    "place": "place",
    "date": "date",
    "agency": "agency",
    "doubt": "doubtful",
}
"""The kinds of marks, as the key above the text names them."""


_SPOKEN = frozenset(("quote", "indirect", "scare"))


def text(story: Story, limits: Limits) -> str:
    """Give the text of a story line by line: its labels, its words with marks, the notes beside."""
    lines, spent = _affordable_lines(story, limits.lines)
    notes = {number: _note(number, quote) for number, quote in enumerate(story.quotes)}
    every = marks(story)
    affordable = _affordable(every, notes, limits.markup - spent)
    shown = "".join(_line(story.text, line) for line in _filled(lines, affordable, notes))
    rest = story.text[lines[-1][-1].end if lines else 0 :].strip()
    left_out = _REST if (rest and story.blocks) or len(affordable) < len(every) else ""
    if rest:
        left_out += f'<div class="w-row"><div class="w-t" dir="auto">{escaped(rest)}</div></div>\n'
    if not shown and not left_out:
        return ""
    return f'<h3 class="w-h">The text, as read</h3>\n{_key(affordable)}{shown}{left_out}'


_REST = (
    '<p class="w-sans">A long story: not all of it is marked here. '
    "story.to_html(full=True) marks all.</p>\n"
)


def _key(shown: list[Mark]) -> str:
    kinds = {one.kind for one in shown}
    samples = [
        f'<span class="{_classes(kind)}">{KEY[kind]}</span>' for kind in KEY if kind in kinds
    ]
    return f'<p class="w-key">{" ".join(samples)}</p>\n' if samples else ""


def _affordable_lines(story: Story, budget: int) -> tuple[list[list[Block]], int]:
    """The first lines of the story, as many as `budget` characters label, and what they cost."""
    lines: list[list[Block]] = []
    spent = 0
    for blocks in _lines(story):
        cost = _ROW + len(_labels(blocks).encode()) + _ROW * (len(blocks) - 1)
        if spent + cost > budget:
            break
        spent += cost
        lines.append(blocks)
    return lines, spent


_ROW = 90
"""Characters of a row without its labels and words; and of a block's marking in a row of several."""


def _affordable(every: list[Mark], notes: dict[int, str], budget: int) -> list[Mark]:
    """The first marks of the story, as many as may be written for `budget` characters."""
    noted: set[int] = set()
    for count, one in enumerate(every):
        budget -= len(_opening(one.kind)) + len(_closing(one).encode())
        if one.number is not None and one.number not in noted:
            noted.add(one.number)
            budget -= len(notes[one.number].encode())
        if budget < 0:
            return every[:count]
    return every


def _lines(story: Story) -> Iterator[list[Block]]:
    """The blocks, those together that share a line of the text."""
    line: list[Block] = []
    for block in story.blocks:
        if line and any(c in "\r\n" for c in story.text[line[-1].end : block.start]):
            yield line
            line = []
        line.append(block)
    if line:
        yield line


class _Filled(NamedTuple):
    """A line of blocks with what is marked in it, and the notes beside it."""

    blocks: list[Block]
    marks: list[Mark]
    notes: list[str]


def _filled(
    lines: list[list[Block]], every: list[Mark], notes: dict[int, str]
) -> Iterator[_Filled]:
    """Deal the marks out to the lines; one that runs on is marked in each line it touches."""
    waiting = deque(every)
    running: list[Mark] = []
    noted: set[int] = set()
    for blocks in lines:
        end = blocks[-1].end
        inside = running
        while waiting and waiting[0].start < end:
            inside.append(waiting.popleft())
        numbers = dict.fromkeys(one.number for one in inside if one.number is not None)
        beside = [notes[number] for number in numbers if number not in noted]
        noted.update(numbers)
        yield _Filled(blocks, inside, beside)
        running = [one for one in inside if one.end > end]


def _line(text: str, filled: _Filled) -> str:
    blocks, inside, notes = filled
    if len(blocks) > 1:
        inside = [*inside, *(mark(f"w-in-{one.kind}", one.start, one.end) for one in blocks)]
    words = "".join(_steps(text, blocks[0].start, blocks[-1].end, inside))
    beside = f'<ol class="w-n">\n{"".join(notes)}</ol>' if notes else ""
    return (
        f'<div class="w-row w-{blocks[-1].kind}"><div>{_labels(blocks)}</div>'
        f'<div class="w-t" dir="auto">{words}</div>{beside}</div>\n'
    )


def _labels(blocks: list[Block]) -> str:
    return "".join(
        f'<p class="w-l"><b>{_words(block.kind)}</b> <span class="w-r">{escaped(block.rule)}</span></p>'
        for block in blocks
    )


def _words(name: str) -> str:
    return name.replace("_", "-")


def _steps(text: str, start: int, end: int, inside: Iterable[Mark]) -> Iterator[str]:
    for act, one, low, high in walk(start, end, inside):
        if one is None:
            yield escaped(text[low:high])
        elif act == "open":
            yield _opening(one.kind)
        else:
            yield _closing(one)


def _classes(kind: str) -> str:
    if kind in _SPOKEN:
        return "w-q" if kind == "quote" else f"w-q w-{kind}"
    return f"w-m w-{kind}"


def _opening(kind: str) -> str:
    if kind in _SPOKEN:
        return f'<mark class="{_classes(kind)}" tabindex="0">'
    return f'<span class="{_classes(kind) if kind in KEY else kind}">'


def _closing(one: Mark) -> str:
    if one.kind not in KEY:
        return "</span>"
    tip = f'<span class="w-tip"><i> [</i>{escaped(": ".join(filter(None, (one.kind, one.tip))))}<i>]</i></span>'
    if one.number is None:
        return f"{tip}</span>"
    return f'<sup class="w-i">{one.number + 1}</sup>{tip}</mark>'


def _note(number: int, quote: Quote) -> str:
    """What stands beside a quote: who said it, its words again, and how that was read."""
    cue = f"“{plain(quote.cue.text)}”" if quote.cue else ""
    how = " · ".join(filter(None, (quote.kind, cue, quote.rule)))
    return (
        f'<li value="{number + 1}"><b>{escaped(cut(whose(quote), 120))}</b>: '
        f'{escaped(worded(quote, 90))} <span class="w-r">{escaped(cut(how, 160))}</span></li>\n'
    )
