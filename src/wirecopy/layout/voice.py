"""Whose voice a line has: the page's, which speaks to its readers, or the story's, which tells.

A page asks, offers and forbids: its sentences have `you` and `our` in them, or begin with what the
reader should do. A story reports: somebody says something, on a day, and things have happened.
"""

from wirecopy.text.patterns import lazy_re

_REPORTED = lazy_re(
    r"\b(?:said|says|told|wrote|writes|asked|added|warned|warns|announced|argues?|argued|insists|insisted"
    r"|complained|complains?|explained|explains|ruled|ordered|begged|admitted|testified|noted|claimed|remembers"
    r"|recalled|recalls|urged|urges|heard|advises|advised|vowed|denied|conceded|according to)\b"
    r"|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:in|since) (?:1[4-9]|20)\d\d\b"
    r"|, (?:who|whose|which|where) |[:,] (?:that|those|it) (?:is|was|are|were)\b"
)
_HAPPENED = lazy_re(
    r"\b(?:was|were|had|has|have(?! to\b)|would|he|she|his|saw|rose|fell|went|came|lost|led)\b"
)
_READER = lazy_re(r"\b(?:[Yy]our?|[Oo]ur|us|US|[Ww]e|[Pp]lease|here|HERE)\b")


def reports(line: str) -> bool:
    """Whether somebody says something in a line, or it names the day or the year of what it tells."""
    return _REPORTED.search(line) is not None


def tells(line: str) -> bool:
    """Whether a line has the voice of a story: it reports, or something happens and no reader is meant."""
    return reports(line) or (_HAPPENED.search(line) is not None and _READER.search(line) is None)
