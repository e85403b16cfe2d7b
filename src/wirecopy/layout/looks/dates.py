"""Lines that say when a page came out."""

from wirecopy.text.patterns import lazy, lazy_re

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_STAMP = (
    rf"(?:(?i:{_MONTH})\.?,? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?i:{_MONTH})\.?,? \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}-(?:\d{{1,2}}|(?i:{_MONTH}))-\d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})"
)
DATED = lazy(
    rf"(?:(?:\b\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{{2,4}})?,? )?(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]{{0,2}} )?{_STAMP}"
    rf"|(?i:{_MONTH})\.? \d{{1,2}}, \d{{1,2}}:\d\d ?[AP]M)"
)
"""A date, with the time or the weekday before it."""
FIGURES = lazy_re(r"\d(?:\d{3}|[/.]\d\d?[/.]\d|:\d\d)")
"""What a line has that holds one."""
_DATE = lazy(_STAMP)
_YEAR = lazy_re(r"\d(?:\d{3}|[/.]\d\d?[/.]\d\d)")
"""What a line has that holds a date with its year."""
_SAYS = ("published", "update", "posted", "modified", "date", " / ")
_MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_FIGURES_ALONE = lazy_re(r"\d[-/.]\d")
"""What a date has without a month's name."""
_BEGINS = frozenset((*_MONTHS, "mon", "tue", "wed", "thu", "fri", "sat", "sun"))
"""How a line begins that opens with a date, but for figures."""
_BEFORE = (
    r"(?:[\w .]{2,30} / )?(?:\d{1,2}:\d\d ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?,? ?)?"
    r"(?:(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? ?)?"
)
_BEFORE_A_DATE = lazy(_BEFORE)
_SAID_BEFORE_A_DATE = lazy(
    r"(?i:[\w' .|·/-]{0,30}?\b(?:first published|published|updated?|posted|last updated|last modified|date)\b[ :]*+(?:(?:on|at)\b[ :]*+)?)?"
    + _BEFORE
)
_BEHIND_A_DATE = 60
_ENDS_TOLD = lazy_re(r"[\s,][a-z]{2,20}[.!?]$(?<!\bago\.)(?<! [ap]m\.)")
"""What ends in a small word and a stop tells of a day, `Published in 1911, it tells of a wall.`"""
_POSTED = lazy_re(r"(?i:(?:published|updated|posted)\b.{0,50}\d)")
_TODAY = lazy_re(
    r"(?i)(?:today|yesterday),? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$"
)
_AGO = lazy(
    r".{0,40}\d\d? ?(?:hours?|hrs?|mins?|minutes?)(?: \d+ mins?)? ago$|\d\d? (?:days?|weeks?|months?) ago$"
)


def is_time_printed(line: str) -> bool:
    """Whether a line is a date or an age, alone or behind a word that says what of."""
    if line[:3].lower() == "by " or _ENDS_TOLD.search(line):
        return False
    if line[0] in "PpUu" and _POSTED.match(line):
        return True
    if line.endswith("ago") and _AGO.match(line):
        return True
    if _YEAR.search(line) is None:
        return line[0] in "TtYy" and _TODAY.match(line) is not None
    said = line.lower()
    if not (said[0].isdigit() or said[:3] in _BEGINS or any(map(said.__contains__, _SAYS))):
        return False
    if not (any(map(said.__contains__, _MONTHS)) or _FIGURES_ALONE.search(line)):
        return False
    return any(
        len(line) - date.end() <= _BEHIND_A_DATE and _leads_to_a_date(line[: date.start()])
        for date in _DATE.finditer(line)
    )


def _leads_to_a_date(before: str) -> bool:
    """Whether nothing stands before a date but what it is the date of, a section, an hour or a weekday."""
    said = before.lower()
    pattern = _SAID_BEFORE_A_DATE if any(map(said.__contains__, _SAYS)) else _BEFORE_A_DATE
    return not before or pattern.fullmatch(before) is not None
