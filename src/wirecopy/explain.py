"""A story for a person: a summary of its fields, and its text with the reasons in the margin."""

from collections.abc import Iterable, Iterator

from wirecopy.story import Block, Dateline, Quote, Story
from wirecopy.text.plain import plain

_LABEL = 12
_RULE = 26


def summary(story: Story) -> str:
    """Give the fields of a story as lines for a terminal. What was not found is left out."""
    rows = [*_head_rows(story), *_body_rows(story)]
    lines = [f"{name + ':':<{_LABEL}}{_shown(value)}" for name, value in rows if value]
    lines.extend(_quote_lines(story.quotes))
    lines.extend(_issue_lines(story))
    return "\n".join(lines) or "nothing found"


def explain(story: Story) -> str:
    """Give the text of a story, block by block, with each block's kind and rule in the margin.

    Below a block stand the quotes that open in it: who said them, and how that was read.
    """
    quotes = sorted(story.quotes, key=lambda quote: quote.start)
    lines: list[str] = []
    for block in story.blocks:
        lines.extend(_explained(block))
        while quotes and quotes[0].start < block.end:
            lines.append(_margin("", "") + _quote_reason(quotes.pop(0)))
    lines.extend(_issue_lines(story))
    return "\n".join(lines)


# ------------------------------------------------------------------ summary


def _head_rows(story: Story) -> Iterator[tuple[str, str | None]]:
    yield "breadcrumb", " > ".join(story.breadcrumb)
    yield "kicker", story.kicker
    yield "headline", story.headline
    yield "deck", story.deck
    for byline in story.bylines:
        parts = (byline.name, byline.title, byline.place, byline.email)
        yield "byline", ", ".join(filter(None, parts))
    yield "published", _published(story)
    yield "dateline", _dateline(story.dateline)
    yield "agency", ", ".join(_agency(a.short, a.name) for a in story.agencies)
    for caption in story.captions:
        yield "caption", caption.plain + (f" [{caption.credit}]" if caption.credit else "")
    for notice in story.notices:
        yield "notice", f"{notice.kind}: {notice.plain}"


def _body_rows(story: Story) -> Iterator[tuple[str, str | None]]:
    if story.paragraphs:
        words = sum(len(paragraph.text.split()) for paragraph in story.paragraphs)
        count = _counted(len(story.paragraphs), "paragraph")
        yield "body", f"{count}, {_counted(words, 'word')}: {_cut(story.paragraphs[0].plain, 60)}"
    for crosshead in story.crossheads:
        yield "crosshead", crosshead.plain
    if story.sign_off:
        for role, name, place in story.sign_off.rows:
            where = f" in {place}" if place else ""
            yield "sign-off", f"{role.replace('_', ' ')}: {name}{where}"


def _published(story: Story) -> str | None:
    if story.published is None:
        return story.published_text
    return f"{story.published.isoformat()}  ({story.published_text})"


def _dateline(dateline: Dateline | None) -> str | None:
    if dateline is None:
        return None
    places = "; ".join(
        ", ".join(filter(None, (place.city, place.region, place.country)))
        for place in dateline.places
    )
    day = dateline.date
    when = (day.resolved.isoformat() if day.resolved else day.text) if day else ""
    parts = " · ".join(filter(None, (places, when)))
    return f"{dateline.text}  → {parts}" if parts else dateline.text


def _agency(short: str, name: str) -> str:
    return short if short == name else f"{short} ({name})"


def _quote_lines(quotes: Iterable[Quote]) -> Iterator[str]:
    spoken = [quote for quote in quotes if quote.kind != "scare"]
    if spoken:
        yield "quotes:"
        for quote in spoken:
            yield f"  {_shown(quote.speaker_name or '?')}: “{_shown(_cut(quote.plain, 100))}”"


def _issue_lines(story: Story) -> Iterator[str]:
    if story.issues:
        yield "doubtful:"
        for issue in story.issues:
            where = "" if issue.start is None else f" (at {issue.start})"
            yield f"  {issue.code}: {_shown(issue.message)}{where}"


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" + ("" if number == 1 else "s")


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def _shown(text: str) -> str:
    """The text with control characters spelled out, so that it cannot steer a terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else " " if c.isspace() else repr(c)[1:-1] for c in text)


# ------------------------------------------------------------------ explain


def _margin(label: str, rule: str) -> str:
    return f"{label:<{_LABEL}}{_cut(rule, _RULE - 1):<{_RULE}}│ "


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
    return _shown(f"  {quote.kind} “{_cut(quote.plain, 50)}”: {who}{said}{cue}{reason}")
