"""Rows become blocks: what a story shows of its page, with nothing left out."""

from wirecopy.layout.classify import Row
from wirecopy.story import Block, BlockKind
from wirecopy.text.copy import Copy


def blocks_of(copy: Copy, row: Row) -> list[Block]:
    """The blocks of a row: one, or one for each of its parts and for what stands between them."""
    kind: BlockKind = row.kind or "furniture"
    raw = copy.raw
    if row.frame:
        return _framed(copy, row, *row.frame)
    if not row.parts:  # most rows, and a row has no blanks around it
        text = raw[row.start : row.end]
        return [Block(kind=kind, start=row.start, end=row.end, text=text, rule=row.rule)]
    blocks = []
    at = row.start
    for kind_, start, end, rule in [
        *row.parts,
        ("furniture", row.end, row.end, "mark of the wire"),
    ]:
        if raw[at:start].strip():
            blocks.append(_block(copy, "furniture", at, start, "mark of the wire"))
        if raw[start:end].strip():
            blocks.append(_block(copy, kind_, start, end, rule))
        at = max(at, end)
    return blocks


def _framed(copy: Copy, row: Row, start: int, end: int) -> list[Block]:
    """The blocks of a row with invisible characters around it: these are furniture."""
    rule = "invisible characters"
    row.frame = None
    blocks = [
        _block(copy, "furniture", start, row.start, rule),
        *blocks_of(copy, row),
        _block(copy, "furniture", row.end, end, rule),
    ]
    return [block for block in blocks if block.text]


def _block(copy: Copy, kind: BlockKind, start: int, end: int, rule: str) -> Block:
    raw = copy.raw
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return Block(kind=kind, start=start, end=end, text=raw[start:end], rule=rule)
