"""HTML handed in for a story, a page or a piece of one: its tags are passed over, and every place stays.

No parser of HTML: a page should be turned into text by a library that is one. This keeps the
headline and the body from being garbage for whoever did not know: what is markup becomes blanks
and line breaks of the same length, that text is read, and the result points into the page as it
was given. A tag in the middle of a paragraph stays in the paragraph's slice.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import attrs

from wirecopy.story import Block, Quote, Story
from wirecopy.text.patterns import lazy_re

RULE = "markup of the page"
_TOP = 3_000
_OPENING = lazy_re(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PIECE = lazy_re(
    r"\s{0,3000}<(?:p|div|article|section|main|header|h[1-6]|figure|ul|ol|blockquote|table)"
    r"(?:\s[^<>]{0,2000})?>",
    re.IGNORECASE,
)
_MARKUP = lazy_re(r"<!--|<[!?][^<>]{0,2000}>|</?([a-zA-Z][a-zA-Z0-9]{0,20})\b[^<>]{0,4000}>")
_ENTITY = lazy_re(
    r"&(?:ldquo|rdquo|quot|mdash|ndash|nbsp|#(?:34|160|82(?:11|12|20|21))|#x(?:22|a0|201[34cd]));",
    re.IGNORECASE,
)
"""Marks that tell speech and datelines. Not apostrophes: a word would break at the blanks."""
_BLANK_LINE = lazy_re(r"\n[ \t\r]*\n|\r[ \t]*\r")
_UNREAD = ("head", "script", "style", "noscript", "template", "svg", "math", "iframe", "select")
_CLOSES = {
    "<!--": lazy_re("-->"),
    **{name: lazy_re(rf"</{name}\b[^<>]{{0,200}}>", re.IGNORECASE) for name in _UNREAD},
}
"""Elements that hold no words of the story, and comments: how each ends."""
_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em"),
        *("font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong"),
        *("sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
"""Elements inside a line of text; every other one parts lines."""


def is_page(text: str) -> bool:
    """Whether a text is a whole HTML page."""
    return "<" in text[:_TOP] and bool(_OPENING.search(text, 0, _TOP))


def is_piece(text: str) -> bool:
    """Whether a text is a piece of an HTML page: it opens with an element, and closes some."""
    return text[:_TOP].lstrip().startswith("<") and bool(_PIECE.match(text)) and "</" in text


def veiled(page: str) -> str:
    """Give the page with its markup as blanks and line breaks, at the same length."""
    pieces: list[str] = []
    at = 0
    for start, end, inline in _markup(page):
        pieces.append(_read(page[at:start]))
        pieces.append((" " if inline else "\n\n").ljust(end - start))
        at = end
    pieces.append(_read(page[at:]))
    return "".join(pieces)


def _read(words: str) -> str:
    """Words between two tags as a browser shows them: unwrapped, and with their marks."""
    if ("\n" in words or "\r" in words) and not _BLANK_LINE.search(words):
        words = words.replace("\n", " ").replace("\r", " ")
    return _ENTITY.sub(_mark, words) if "&" in words else words


def _mark(entity: re.Match[str]) -> str:
    """A mark and blanks for an entity: before a mark that opens, behind any other."""
    mark = unescape(entity[0])
    before = entity.string[max(entity.start() - 1, 0) : entity.start()]
    opens = mark == "“" or (mark == '"' and (not before or before.isspace() or before in "([—"))
    return mark.rjust(len(entity[0])) if opens else mark.ljust(len(entity[0]))


def _markup(page: str) -> Iterator[tuple[int, int, bool]]:
    """Where markup stands, and whether it is inside a line of text."""
    unclosed: set[str] = set()
    at = 0
    while found := _MARKUP.search(page, at):
        start, at = found.span()
        name = (found[1] or "").lower()
        opened = "<!--" if found[0] == "<!--" else "" if found[0][1] == "/" else name
        if opened in _CLOSES and opened not in unclosed:
            close = _CLOSES[opened].search(page, at)
            if close is None:  # looked for once: the page ends without it
                unclosed.add(opened)
            else:
                at = close.end()
        yield start, at, name in _INLINE or opened == "<!--"


def unveiled(story: Story, page: str) -> Story:
    """Give a story read from the veiled page as one that points into the page itself."""
    resliced: Story = _resliced(story, page, {})
    return attrs.evolve(
        resliced,
        text=page,
        blocks=tuple(_with_markup(resliced.blocks, page)),
        breadcrumb=tuple(map(_one_line, story.breadcrumb)),
        kicker=story.kicker and _one_line(story.kicker),
        headline=story.headline and _one_line(story.headline),
        deck=story.deck and _one_line(story.deck),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _resliced(value: Any, page: str, made: dict[int, Any]) -> Any:
    """The same records, the text of each as it stands in the page; `made`: those done already."""
    if isinstance(value, tuple):
        return tuple(_resliced(item, page, made) for item in value)
    if not attrs.has(type(value)):
        return value
    if id(value) not in made:
        fields = {
            field.name: _resliced(getattr(value, field.name), page, made)
            for field in attrs.fields(type(value))
        }
        if isinstance(value, Quote):
            fields["text"] = "\n\n".join(page[span.start : span.end] for span in value.spans)
        elif fields.get("start") is not None and "text" in fields:
            fields["text"] = page[fields["start"] : fields["end"]]
        made[id(value)] = type(value)(**fields)
    return made[id(value)]


def _with_markup(blocks: tuple[Block, ...], page: str) -> Iterator[Block]:
    """The blocks, and between them the markup as furniture."""
    at = 0
    for block in blocks:
        yield from _furniture(page, at, block.start)
        yield block
        at = block.end
    yield from _furniture(page, at, len(page))


def _furniture(page: str, start: int, end: int) -> Iterator[Block]:
    left_out = page[start:end]
    words = left_out.strip()
    if words:
        start += len(left_out) - len(left_out.lstrip())
        yield Block(kind="furniture", start=start, end=start + len(words), text=words, rule=RULE)
