"""Build the pages of the docs that list what the project holds.

    python tools/build_docs.py

`docs/rules.md`, `docs/issues.md` and `docs/tables.md` come from the code, `docs/known-failures.md` from the
expectations in `tests/fixtures/known_failures`; a test asserts that they are up to date.
"""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from wirecopy.face.columns import COLUMNS, Column
from wirecopy.issues import CODES
from wirecopy.layout.looks import RULES
from wirecopy.layout.rules import Rule

DOCS = Path(__file__).parent.parent / "docs"
KNOWN_FAILURES = Path(__file__).parent.parent / "tests" / "fixtures" / "known_failures"

MADE = "<!-- Made by tools/build_docs.py: edit what it reads, not this page. -->"
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
TABLES_HEAD = """\
# Tables

`wirecopy.to_tables(stories)` gives four lists of rows, plain dicts, each with all columns of its table in this order.
A value is a `str`, `int` or `float`, or None where the story does not tell.
Dates are ISO 8601 text, because one column may hold times with a zone and times without.
`wirecopy.TABLE_COLUMNS` has the names and the types.

| With | say | for |
|---|---|---|
| pandas | `pandas.DataFrame(tables["quotes"])` | a whole number that may be missing: `.convert_dtypes()` |
| polars | `polars.DataFrame(tables["quotes"], schema=TABLE_COLUMNS["quotes"])` | columns that begin with many None, and tables without a row |
| pyarrow | `pyarrow.Table.from_pylist(tables["quotes"])` | Parquet, Feather |
| the standard library | `csv.DictWriter(file, TABLE_COLUMNS["quotes"])`, `json.dumps(row)` | CSV, JSON lines |

`story` joins the tables of one call; give `ids` (file names, keys of a database) to join those of several.
Quotes join speakers by `story` and `speaker`."""
FAILURES_HEAD = """\
# Known failures

What a person reads otherwise in our own stories: strict expected failures of the test suite, so that a line leaves this page when the parser learns it, and not before.
Each line is the reading that we want."""

_ENOUGH = 90
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


def failure_lines(path: Path) -> Iterator[str]:
    """The section of a story: what it should be read as."""
    failure = json.loads(path.read_text(encoding="utf-8"))
    yield f"\n## {code(failure['story'])}\n"
    for field, wanted in failure["wanted"].items():
        if field == "quotes":
            for words, speaker in wanted.items():
                yield f"- quote {code(shortened(words))}: {speaker or 'nobody'}"
        else:
            yield f"- {field}: {reading(wanted)}"


def reading(wanted: list[str] | list[list[str]] | str | None) -> str:
    """The wanted value of a field, for a person."""
    if isinstance(wanted, list):
        texts = [
            text if isinstance(text, str) else ", ".join(filter(None, text)) for text in wanted
        ]
        return f"{len(texts)}" + "".join(f", {code(shortened(text))}" for text in texts[:1])
    return code(shortened(wanted)) if wanted else "none"


def shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= _ENOUGH else f"{text[:_ENOUGH].rstrip()} …"


def table_lines(name: str, columns: tuple[Column, ...]) -> Iterator[str]:
    """The section of a table."""
    yield f"\n## {code(name)}\n"
    yield "| Column | Type | Meaning |"
    yield "|---|---|---|"
    for column in columns:
        yield f"| {code(column.name)} | {column.type.__name__} | {cell(column.meaning)} |"


def pages() -> dict[Path, str]:
    """What each page holds."""
    rules = chain.from_iterable(map(rule_lines, RULES.rules))
    issues = (f"| {code(name)} | {cell(meaning)} |" for name, meaning in sorted(CODES.items()))
    failures = chain.from_iterable(map(failure_lines, sorted(KNOWN_FAILURES.rglob("*.json"))))
    tables = chain.from_iterable(table_lines(*table) for table in COLUMNS.items())
    return {
        DOCS / "tables.md": "\n".join((MADE, "", TABLES_HEAD, *tables, "")),
        DOCS / "known-failures.md": "\n".join((MADE, "", FAILURES_HEAD, *failures, "")),
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
