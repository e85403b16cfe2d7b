"""What holds for every story, whatever its text."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from wirecopy import Quote, Story, parse
from wirecopy.text.fold import fold
from wirecopy.text.plain import plain


def pointers(record: Any) -> Iterator[Any]:
    """Every record inside `record` (itself too) that has `text`, `start` and `end`."""
    if isinstance(record, tuple):
        for item in record:
            yield from pointers(item)
    elif attrs.has(type(record)):
        if hasattr(record, "start") and hasattr(record, "text"):
            yield record
        for field in attrs.fields(type(record)):
            yield from pointers(getattr(record, field.name))


def check(story: Story) -> None:
    """Assert all that holds for any story."""
    check_slices(story)
    check_blocks(story)
    check_order(story)
    assert Story.from_dict(story.to_dict()) == story
    story.to_json().encode()


def check_slices(story: Story) -> None:
    text = story.text
    for record in pointers(story):
        if isinstance(record, Quote):
            pieces = [text[span.start : span.end] for span in record.spans]
            assert record.text == "\n\n".join(pieces)
        elif record.start is not None:
            assert record.text == text[record.start : record.end], record
    for issue in story.issues:
        if issue.start is not None:
            assert 0 <= issue.start <= (issue.end or 0) <= len(text)


def check_blocks(story: Story) -> None:
    at = 0
    for block in story.blocks:
        assert block.start >= at, f"blocks overlap at {at}"
        assert block.end > block.start
        assert _blank(story.text[at : block.start]), f"text lost between {at} and {block.start}"
        assert block.rule
        at = block.end
    assert _blank(story.text[at:]), f"text lost after {at}"


def _blank(text: str) -> bool:
    return not text or text.isspace()


def check_order(story: Story) -> None:
    starts = [quote.start for quote in story.quotes]
    assert starts == sorted(starts)
    first_quoted = dict.fromkeys(q.speaker for q in story.quotes if q.speaker is not None)
    assert list(story.speakers) == list(first_quoted)
    for quote in story.quotes:
        assert quote.kind != "scare" or not (quote.cue or quote.mention or quote.speaker)
        if quote.paragraph is not None:
            paragraph = story.paragraphs[quote.paragraph]
            assert paragraph.start <= quote.start < paragraph.end
    for earlier, later in zip(story.paragraphs, story.paragraphs[1:], strict=False):
        assert earlier.end <= later.start


# ------------------------------------------------------------------ the same text, damaged

VARIANTS: dict[str, Callable[[str], str]] = {
    "crlf": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "straight marks": lambda text: text.translate(
        {ord("“"): '"', ord("”"): '"', ord("‘"): "'", ord("’"): "'"}
    ),
    "no-break spaces": lambda text: text.replace(" the ", "\xa0the\xa0").replace(" of ", " of\xa0"),
    "trailing spaces": lambda text: re.sub(r"\r?\n", r"  \g<0>", text),
    "extra blank lines": lambda text: text.replace("\n\n", "\n\n\n"),
}
"""Damage that changes nothing for a reader."""


def values(story: Story) -> dict[str, Any]:
    """What a story says, folded and without places: equal for variants of one text."""
    return {
        "blocks": [(b.kind, read(b.text)) for b in story.blocks],
        "breadcrumb": [read(crumb) for crumb in story.breadcrumb],
        "kicker": read(story.kicker),
        "headline": read(story.headline),
        "deck": read(story.deck),
        "bylines": [(b.name, b.title, b.place, b.email) for b in story.bylines],
        "captions": [(read(c.text), read(c.credit)) for c in story.captions],
        "dateline": story.dateline
        and (
            read(story.dateline.text),
            [(read(p.text), p.city, p.country_code) for p in story.dateline.places],
            story.dateline.date and read(story.dateline.date.text),
        ),
        "credits": [(c.agency, read(c.text), c.role) for c in story.credits],
        "published": (story.published, read(story.published_text)),
        "notices": [(n.kind, read(n.text)) for n in story.notices],
        "paragraphs": [read(p.text) for p in story.paragraphs],
        "crossheads": [read(c.text) for c in story.crossheads],
        "sign_off": story.sign_off and story.sign_off.rows,
        "quotes": [
            (
                q.kind,
                read(q.text),
                q.cue and read(q.cue.text),
                q.mention and read(q.mention.text),
                read(q.speaker_name),
            )
            for q in story.quotes
        ],
        "speakers": [(read(s.name), read(s.title), read(s.affiliation)) for s in story.speakers],
        "issues": [issue.code for issue in story.issues],
    }


def read(text: str | None) -> str | None:
    return None if text is None else fold(plain(text))


def check_variant(text: str, name: str) -> None:
    """Assert that the damage called `name` changes no value."""
    assert values(parse(text)) == values(parse(VARIANTS[name](text)))
