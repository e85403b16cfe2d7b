"""Read news-agency copy the way a desk editor does."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirecopy.dateline.errors import DatelineError
    from wirecopy.face.columns import TABLE_COLUMNS
    from wirecopy.face.rows import to_tables
    from wirecopy.parser import Parser, find_place, parse, parse_dateline, split, tokenize
    from wirecopy.story import (
        Agency,
        Block,
        Byline,
        Caption,
        Credit,
        Cue,
        Dateline,
        Issue,
        Mention,
        Notice,
        Paragraph,
        Place,
        Quote,
        SignOff,
        Slice,
        Span,
        Speaker,
        Story,
        WireDate,
    )

__version__ = "0.1.0"

__all__ = [
    "TABLE_COLUMNS",
    "Agency",
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "Cue",
    "Dateline",
    "DatelineError",
    "Issue",
    "Mention",
    "Notice",
    "Paragraph",
    "Parser",
    "Place",
    "Quote",
    "SignOff",
    "Slice",
    "Span",
    "Speaker",
    "Story",
    "WireDate",
    "find_place",
    "parse",
    "parse_dateline",
    "split",
    "to_tables",
    "tokenize",
]

# Importing wirecopy costs next to nothing: each name brings its module along when first used.
_HOMES = {
    "TABLE_COLUMNS": "wirecopy.face.columns",
    "Agency": "wirecopy.story",
    "Block": "wirecopy.story",
    "Byline": "wirecopy.story",
    "Caption": "wirecopy.story",
    "Credit": "wirecopy.story",
    "Cue": "wirecopy.story",
    "Dateline": "wirecopy.story",
    "DatelineError": "wirecopy.dateline.errors",
    "Issue": "wirecopy.story",
    "Mention": "wirecopy.story",
    "Notice": "wirecopy.story",
    "Paragraph": "wirecopy.story",
    "Parser": "wirecopy.parser",
    "Place": "wirecopy.story",
    "Quote": "wirecopy.story",
    "SignOff": "wirecopy.story",
    "Slice": "wirecopy.story",
    "Span": "wirecopy.story",
    "Speaker": "wirecopy.story",
    "Story": "wirecopy.story",
    "WireDate": "wirecopy.story",
    "find_place": "wirecopy.parser",
    "parse": "wirecopy.parser",
    "parse_dateline": "wirecopy.parser",
    "split": "wirecopy.parser",
    "to_tables": "wirecopy.face.rows",
    "tokenize": "wirecopy.parser",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
