"""A story for a person: a summary of its fields, and its text with the reasons in the margin."""

from collections.abc import Iterable, Iterator

from wirecopy.face.fields import counted, cut, rows, worded
from wirecopy.story import Block, Quote, Story
from wirecopy.text.plain import plain

_LABEL = 12
_RULE = 26


def summary(story: Story) -> str:
    """Give the fields of a story as lines for a terminal. What was not found is left out."""
    lines = [f"{name + ':':<{_LABEL}}{_shown(value)}" for name, value in rows(story)]
    lines.extend(_quote_lines(story.quotes))
    lines.extend(_issue_lines(story))
    return "\n".join(lines) or "nothing found"


def one_line(story: Story) -> str:
    """Give what tells one story from another, and how much was found in it."""
    dateline = story.dateline and cut(plain(story.dateline.text), 40)
    counts = ", ".join(
        counted(len(found), thing)
        for found, thing in (
            (story.paragraphs, "paragraph"),
            (story.quotes, "quote"),
            (story.speakers, "speaker"),
            (story.issues, "issue"),
        )
    )
    headline = story.headline and cut(story.headline, 60)
    return f"<Story {headline!r}, dateline {dateline!r}: {counts}>"


def explain(story: Story) -> str:
    """Give the text of a story, block by block, with each block's kind and rule in the margin.

    Below a block stand the quotes that open in it: who said them, and how that was read.
    """
    quotes = sorted(story.quotes, key=lambda quote: quote.start, reverse=True)
    lines: list[str] = []
    for block in story.blocks:
        lines.extend(_explained(block))
        while quotes and quotes[-1].start < block.end:
            lines.append(_margin("", "") + _quote_reason(quotes.pop()))
    lines.extend(_issue_lines(story))
    return "\n".join(lines)


# ------------------------------------------------------------------ summary


def _quote_lines(quotes: Iterable[Quote]) -> Iterator[str]:
    heads = {"quotes:": ("direct", "mixed"), "reported:": ("indirect",)}
    for head, kinds in heads.items():
        listed = [quote for quote in quotes if quote.kind in kinds]
        if listed:
            yield head
        for quote in listed:
            yield f"  {_shown(_teller(quote))}: {_shown(worded(quote, 100))}"


def _teller(quote: Quote) -> str:
    """Who said it; where the story does not tell, as it is written in what is only reported."""
    if quote.speaker_name or quote.kind != "indirect" or quote.mention is None:
        return quote.speaker_name or "?"
    return plain(quote.mention.text)


def _issue_lines(story: Story) -> Iterator[str]:
    if story.issues:
        yield "doubtful:"
        for issue in story.issues:
            where = "" if issue.start is None else f" (at {issue.start})"
            yield f"  {issue.code}: {_shown(issue.message)}{where}"


def _shown(text: str) -> str:
    """The text with control characters spelled out, so that it cannot steer a terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else " " if c.isspace() else repr(c)[1:-1] for c in text)


# ------------------------------------------------------------------ explain


def _margin(label: str, rule: str) -> str:
    return f"{label:<{_LABEL}}{cut(rule, _RULE - 1):<{_RULE}}│ "


def _explained(block: Block) -> Iterator[str]:
    first, *rest = block.text.splitlines() or [""]
    yield _margin(block.kind, block.rule) + _shown(first)
    for line in rest:
        yield _margin("", "") + _shown(line)


def _quote_reason(quote: Quote) -> str:
    who = quote.speaker_name or ("nobody's words" if quote.kind == "scare" else "speaker unknown")
    said = f", “{plain(quote.mention.text)}”" if quote.mention else ""
    cue = f" {plain(quote.cue.text)}" if quote.cue else ""
    reason = f" ({quote.rule})" if quote.rule else ""
    return _shown(f"  {quote.kind} {worded(quote, 50)}: {who}{said}{cue}{reason}")
