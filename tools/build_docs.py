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

SAYS = {
    "bare-mark": "Marks without a letter or a digit.",
    "end-mark": "What a desk writes below a story that is over.",
    "take": "The wire's word that a story goes on in another take, or the number of that take.",
    "sign-off": "Who reported, wrote and edited, or whose copy was used.",
    "contributed": "Who else worked on the report.",
    "correction": "Says that something printed before was wrong.",
    "update": "Says in brackets what is new in this version.",
    "embargo": "Says until when the story is to be held.",
    "kill": "Takes a story back.",
    "editors-note": "The desk speaks to its readers or to other desks.",
    "slug": "The short name of a story on the wire, or its number.",
    "desk-line": "A line of one desk to another: what changed, what pictures there are, who typed it.",
    "transmission-time": "When the wire sent the story.",
    "not-for-publication": "Opens what is for the desk alone.",
    "rights": "Who owns the words, and who may not use them.",
    "phrase": "A label of a page's tools, as a whole line.",
    "tail-heading": "The heading of a list of other stories.",
    "share-bar": "Nothing but the names of networks and tools, with their counts.",
    "link": "Leads to another story, or to something for sale.",
    "standards": "Tags, topics, sources and standards, as pages print them below a story.",
    "sign-up": "Asks for an address, or says what becomes of it.",
    "counter": "Counts pictures, minutes, shares or comments.",
    "address": "An address of the web or of mail alone, or a post's author.",
    "photo-credit": "Whose picture it is, on a line of its own.",
    "via-credit": "Whose picture it is, and through which agency it came.",
    "file-photo": "Begins by saying that it tells of a picture.",
    "gallery-counter": "Begins with the number of a picture, and goes on with what it shows.",
    "credit-at-end": "Ends with brackets that hold an agency or a slash.",
    "credit-in-brackets": "Ends, behind its full stop, with brackets that hold a name.",
    "credit-mark": "Ends with a credit that a mark or a word announces.",
    "left-and-right": "Says who stands on which side, and nobody says anything.",
    "published": "A date or an age, alone or behind a word that says what of.",
    "by": "Begins with `By` and a name, and does not end like a sentence.",
    "crumbs": "Begins at home, and goes on behind a mark.",
}
"""What each rule takes, in a sentence."""

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
    yield f"{SAYS[rule.name]}\n"
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
