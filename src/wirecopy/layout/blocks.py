"""Rows become blocks: what a story shows of its page, with nothing left out."""

from collections.abc import Iterator

from wirecopy.layout.classify import Row, mark_length
from wirecopy.story import Block, BlockKind, Paragraph
from wirecopy.text.copy import Copy

_OUTSIDE = "invisible characters"
_BETWEEN = "mark of the wire"


def blocks_of(copy: Copy, rows: list[Row]) -> list[Block]:
    """The blocks of rows: one, or one for each part of a row and for what stands between them."""
    raw = copy.raw
    blocks: list[Block] = []
    for row in rows:
        if row.parts or row.frame:
            blocks.extend(_in_parts(copy, row))
        else:  # most rows, and a row has no blanks around it
            start, end = row.start, row.end
            kind = row.kind or "furniture"
            blocks.append(Block(kind, start, end, raw[start:end], row.rule))
    return blocks


def _in_parts(copy: Copy, row: Row) -> Iterator[Block]:
    """The blocks of a row with several parts, or with invisible characters around it."""
    raw = copy.raw
    pieces = row.parts or ((row.kind or "furniture", row.start, row.end, row.rule),)
    at, stop = row.start, row.end
    if row.frame:
        at, stop = row.frame
        pieces = (
            ("furniture", at, row.start, _OUTSIDE),
            *pieces,
            ("furniture", row.end, stop, _OUTSIDE),
        )
    for kind, start, end, rule in pieces:
        if raw[at:start].strip():
            yield _block(copy, "furniture", at, start, _BETWEEN)
        if raw[start:end].strip():
            yield _block(copy, kind, start, end, rule)
        at = max(at, end)
    if raw[at:stop].strip():
        yield _block(copy, "furniture", at, stop, _BETWEEN)


def _block(copy: Copy, kind: BlockKind, start: int, end: int, rule: str) -> Block:
    raw = copy.raw
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return Block(kind, start, end, raw[start:end], rule)


def paragraphs_of(copy: Copy, blocks: list[Block]) -> tuple[list[Paragraph], list[Paragraph]]:
    """The paragraphs and the crossheads among blocks: these without the wire's mark before them."""
    text = copy.folded
    paragraphs = _told(blocks, "paragraph")
    if "^" in text or "&" in text:
        paragraphs = [_without_mark(text, paragraph) for paragraph in paragraphs]
    return paragraphs, _told(blocks, "crosshead")


def _told(blocks: list[Block], kind: BlockKind) -> list[Paragraph]:
    return [Paragraph(block.text, block.start, block.end) for block in blocks if block.kind == kind]


def _without_mark(text: str, told: Paragraph) -> Paragraph:
    size = mark_length(text, told.start, told.end)
    return Paragraph(told.text[size:], told.start + size, told.end) if size else told
