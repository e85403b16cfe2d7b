"""Read news-agency copy the way a desk editor does."""

from wirecopy.dateline.errors import DatelineError
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
    "tokenize",
]
