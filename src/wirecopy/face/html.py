"""A story for a browser: its fields on top, its text with every field marked, its doubts below.

No script, nothing loaded, no word of the copy outside of text: see `escape`.
"""

import sys
from collections import Counter
from collections.abc import Iterator

from wirecopy.face.escape import escaped
from wirecopy.face.fields import Row, counted, cut, owners_of, rows, speaker
from wirecopy.face.running import FRAGMENT, PAGE, Limits, text
from wirecopy.face.style import page_style, story_style
from wirecopy.story import Story


def fragment(story: Story) -> str:
    """Give a story for a notebook, or for a place in another page."""
    return _section(story, story_style(), FRAGMENT)


def page(story: Story) -> str:
    """Give a story as a page of its own, with every mark however long the story."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escaped(_title(story))} – wirecopy</title>\n</head>\n<body>\n"
        f"{_section(story, page_style(), PAGE)}\n</body>\n</html>\n"
    )


def _title(story: Story) -> str:
    return cut(story.headline, 300) if story.headline else "Story without a headline"


def _section(story: Story, style: str, limits: Limits) -> str:
    pieces = (
        f'<section class="wirecopy" lang="en" aria-label="A story, with what was read in it">\n<style>{style}</style>\n',
        _panel(story, limits),
        text(story, limits),
        _issues(story, limits),
        "</section>",
    )
    return "".join(pieces)


# ------------------------------------------------------------------ the fields, and the doubts


def _panel(story: Story, limits: Limits) -> str:
    found = [(label, value) for label, value in rows(story) if label != "headline"]
    lists = "".join(
        f'<div class="w-f"><dl>\n{listing(some, limits.listed)}</dl></div>\n'
        for some in (found, [("speaker", line) for line in _speakers(story)])
        if some
    )
    return (
        f'<div class="w-panel">\n<h2 class="w-title" dir="auto">{escaped(_title(story))}</h2>\n'
        f'<div class="w-cols">\n{lists}</div>\n</div>\n'
    )


def _speakers(story: Story) -> Iterator[str]:
    spoken = Counter(owners_of(story))
    for number, one in enumerate(story.speakers):
        yield f"{speaker(one)} – {counted(spoken[number], 'quote')}"


def listing(found: list[Row], most: int = sys.maxsize) -> str:
    """Give labels and values as the inside of a `dl`; a label that comes again is left out."""
    lines = []
    last = ""
    for label, value in found[:most]:
        if label != last:
            lines.append(f"<dt>{label}</dt>")
            last = label
        lines.append(f'<dd dir="auto">{escaped(cut(value, 240))}</dd>\n')
    if len(found) > most:
        lines.append(f"<dt>more</dt><dd>{len(found) - most:,} not listed here</dd>\n")
    return "".join(lines)


def _issues(story: Story, limits: Limits) -> str:
    if not story.issues:
        return ""
    lines = [
        f"<li><b>{escaped(one.code)}</b> {escaped(cut(one.message, 300))}</li>\n"
        for one in story.issues[: limits.listed]
    ]
    if len(story.issues) > limits.listed:
        lines.append(f"<li>and {len(story.issues) - limits.listed:,} more</li>\n")
    return f'<h3 class="w-h">Doubtful</h3>\n<ul class="w-issues">\n{"".join(lines)}</ul>\n'
