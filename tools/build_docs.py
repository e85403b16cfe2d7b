"""Build the pages of the docs that list what the code holds: `docs/rules.md`, `docs/issues.md`.

    python tools/build_docs.py

A page is a function of the code alone; a test asserts that the committed pages are up to date.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from wirecopy.issues import CODES
from wirecopy.layout.looks import RULES
from wirecopy.layout.rules import Rule

DOCS = Path(__file__).parent.parent / "docs"

MADE = "<!-- Made by tools/build_docs.py from the code: edit that, not this page. -->"
RULES_HEAD = """\
# Rules of layout

What a line of a page looks like by itself, in the order in which it is asked: the first rule that takes a line says what kind of block it is.
A rule sees the line with plain marks and dashes, and without blanks around it.
Its name is the `rule` of the block.

What no rule takes is decided by where it stands, and the block's `rule` then says how in words: see [Layout](spec/layout.md)."""
ISSUES_HEAD = """\
# Issues

What was doubtful about a text is in `story.issues`.
Each issue has one of these codes, a message for people, and where it applies the place in the text.
A code, once released, keeps its meaning, so that an ingest job may count and filter by it."""

_TICKS = re.compile("`+")


def code(text: str) -> str:
    """A text as a code span of Markdown, whatever it holds."""
    ticks = "`" * (1 + max((len(run) for run in _TICKS.findall(text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def cell(text: str) -> str:
    """A text as it may stand in a cell of a table."""
    return " ".join(text.split()).replace("|", r"\|")


def listed(texts: Iterable[str]) -> str:
    """Texts as code spans, with commas between them."""
    return ", ".join(map(code, texts))


def rule_lines(rule: Rule) -> Iterator[str]:
    """The section of a rule."""
    yield f"\n## {code(rule.name)}\n"
    yield f"{rule.says}\n"
    yield f"- kind: {code(rule.kind)}, of at most {rule.longest} characters"
    if rule.closes:
        yield "- closes the story where it stands behind the body"
    yield f"- takes {listed(rule.accepts)}"
    yield f"- leaves {listed(rule.rejects)}"


def pages() -> dict[Path, str]:
    """What each page holds."""
    rules = chain.from_iterable(map(rule_lines, RULES.rules))
    issues = (f"| {code(name)} | {cell(meaning)} |" for name, meaning in sorted(CODES.items()))
    return {
        DOCS / "rules.md": "\n".join((MADE, "", RULES_HEAD, *rules, "")),
        DOCS / "issues.md": "\n".join(
            (MADE, "", ISSUES_HEAD, "", "| Code | Meaning |", "|---|---|", *issues, "")
        ),
    }


def main() -> None:
    """Write the pages."""
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
        print(f"{path.name}: {text.count(chr(10))} lines")


if __name__ == "__main__":
    main()
