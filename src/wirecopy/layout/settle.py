"""Where each line stands decides what its looks left open."""

from datetime import datetime

import attrs

from wirecopy.agencies.registry import Registry
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
from wirecopy.text.lines import lines


@attrs.frozen(kw_only=True)
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


def arrange(copy: Copy, registry: Registry) -> Layout:  # noqa: ARG001
    """Take the page apart."""
    blocks: list[Block] = []
    for line in lines(copy):
        kind: BlockKind = "paragraph" if blocks else "headline"
        text = copy.raw[line.start : line.end]
        blocks.append(Block(kind=kind, start=line.start, end=line.end, text=text, rule="stub"))
    paragraphs = tuple(
        Paragraph(text=b.text, start=b.start, end=b.end) for b in blocks if b.kind == "paragraph"
    )
    headline = blocks[0] if blocks else None
    return Layout(blocks=tuple(blocks), headline=headline, paragraphs=paragraphs)
