"""Names above the body without `By`: beside a date or a headline, or followed by what they are."""

from wirecopy.agencies.registry import Registry
from wirecopy.dateline.places import find_place
from wirecopy.layout.bylines import Credited, read_byline
from wirecopy.layout.classify import Row
from wirecopy.layout.page import Page
from wirecopy.layout.people import is_given, is_job, is_newsroom
from wirecopy.tables.name_parts import PARTICLES
from wirecopy.text.patterns import lazy

_LONGEST = 90
_AGENCY = 50
_NAMES = 60
_NAME = 24
_ROLE = 40
_TITLE = 3
_NOBODY = frozenset(("agencies", "staff"))
_OF = frozenset(("of", "and", "for", "the", "in", "&"))
_TOOLS = frozenset(("phrase", "bare-mark"))
_SMALL = PARTICLES | frozenset(
    [
        "and",
        "with",
        "in",
        "at",
        "for",
        "of",
        "from",
        "und",
        "et",
        "y",
        "e",
        "dpa",
        "tca",
        "ats",
        "agencies",
        "staff",
        "wires",
    ]
)


_POSTED = lazy(
    r"^\p{Lu}[\p{L} ]{1,30} ?[|/] ?(?:[Pp]osted|[Ww]ritten|[Ee]dited|[Rr]eported) by ?:? \p{Lu}[\p{L} .'-]{2,30}$"
)
"""An agency, and behind a bar who put its copy on the page: `PTI | Posted by Ana Ruiz`."""
_LEADS = frozenset(("by", "author", "authors", "written by", "story by", "von", "par", "por"))
"""What may stand on a line of its own above a name."""


def find_names(page: Page, first: int, body: str) -> None:
    """Settle as bylines the rows before `first` that hold nothing but names and newsrooms.

    The names of reporters are not in the story, so one that `body` has is a topic. A row that is
    the only possible headline stays one.
    """
    rows = page.rows[:first]
    if first == 1 and len(rows[0].text) >= _AGENCY:
        return  # alone above the body stands the headline, or an agency
    open_ = {
        at: read_byline(page.copy, row.start, row.end, page.registry)
        for at, row in enumerate(rows)
        if row.kind is None and _may_be_names(row.text, page.registry)
    }
    named = {at for at, credited in open_.items() if _is_named(credited)}
    titles = [at for at, row in enumerate(rows) if row.kind is None and row.is_title]
    titles = [at for at in titles if at not in named]
    span = (titles[0], titles[-1]) if titles else (first, 0)
    # Houses first: a name may stand beside one.
    for at in sorted(open_, key=lambda at: (bool(open_[at].people), at)):
        if rule := _unsigned(rows, at, open_[at], body, span):
            rows[at].settle("byline", rule)
            page.credited[rows[at].start] = open_[at]


def _is_named(credited: Credited) -> bool:
    """Whether a row is too sure a byline to be the headline as well."""
    if credited.strange or not credited.people:
        return False
    short = all(person.name.count(" ") < _TITLE for person in credited.people)
    return short or bool(credited.credits) or credited.newsroom


def _may_be_names(text: str, registry: Registry) -> bool:
    """Whether a row is short and all its words are names, joiners or addresses."""
    if " by " in text and _POSTED.search(text):
        return True
    if len(text) > _LONGEST or text[-1] in ".?!:\"'" or text[0] in "\"'":
        return False
    if text.isalpha():  # a word alone is nobody's name: most are items of menus
        return text.lower() in _NOBODY or registry.lookup(text) is not None
    return not any(
        word[0].islower()
        and word not in _SMALL
        and "@" not in word
        and not is_job([word.strip(",")])
        for word in text.split()
    )


def _unsigned(
    rows: list[Row], at: int, credited: Credited, body: str, titles: tuple[int, int]
) -> str | None:
    """What says that a row above the body is a byline; None when nothing does.

    `titles`: the first and the last row that may be the headline.
    """
    if credited.strange or credited.date is not None:
        return None
    if credited.newsroom and rows[at].text.count("|") > 1:
        return None  # a menu of papers
    size = len(rows[at].text)
    above, below = _stands(rows, _beyond(rows, at, -1)), _stands_below(rows, at, titles[0])
    if not credited.people:
        beside = not {above, below}.isdisjoint({"header", "picture", "title", "body"})
        if beside and rows[at].text.split(" ")[0].lower() in _NOBODY:
            return "newsroom alone"
        return "agency alone" if credited.credits and beside and size < _AGENCY else None
    if any(person.name in body for person in credited.people):
        return None
    if at > 0 and rows[at - 1].text.lower().rstrip(" -:") in _LEADS:
        return "name below the word that leads it in"
    known = all(is_given(person.name.split(" ")[0]) for person in credited.people)
    if not known and any(find_place(person.name) for person in credited.people):
        return None
    titled = titles[0] < at or (known and titles[1] > at)
    if titled and (credited.credits or credited.newsroom):
        return "name and newsroom"
    dated = known and below == "header" and size <= _NAME
    if (titled or dated) and size <= _NAMES and _is_beside(above, below, known=known):
        return "name beside the date"
    return None


def _is_beside(above: str, below: str, *, known: bool) -> bool:
    """Whether names stand where bylines stand; `known`: all begin with well-known given names."""
    if below in {"header", "count", "body"} and above in {"title", "header"}:
        return known or "header" in {above, below} or below == "count"
    return (known or above == "picture") and "header" in {above, below}


def _beyond(rows: list[Row], at: int, step: int) -> int:
    """The row next to the one at a place, tools of the page apart."""
    at += step
    while 0 <= at < len(rows) and rows[at].rule in _TOOLS:
        at += step
    return at


def _stands(rows: list[Row], at: int) -> str:
    """What the row at a place is to a byline beside it; behind the last of `rows` is the body."""
    if not 0 <= at < len(rows):
        return "body" if at > 0 else ""
    row = rows[at]
    if row.kind in {"published", "byline", "dateline"} or _is_role(row):
        return "header"
    if row.kind in {"credit", "caption"}:
        return "picture"
    if row.rule in {"counter", "share-bar"} or row.text.startswith(("Follow @", "@")):
        return "count"
    return "title" if row.kind is None and row.is_title else ""


def _stands_below(rows: list[Row], at: int, title: int) -> str:
    """What stands below a row; below the first title its newsroom is part of the header."""
    below = _beyond(rows, at, 1)
    return "header" if title < at and _is_house(rows, below) else _stands(rows, below)


def _is_house(rows: list[Row], at: int) -> bool:
    """Whether the row at a place names the newsroom of whoever stands above: `Harbour Post`."""
    if at >= len(rows) or rows[at].kind not in {None, "byline"} or len(rows[at].text) > _ROLE:
        return False
    words = rows[at].text.split()
    return len(words) > 1 and is_newsroom(words[-1:]) and all(word[0].isupper() for word in words)


def _is_role(row: Row) -> bool:
    """Whether a row says what somebody does and nothing else: `Harbour correspondent @anaruiz`."""
    if row.kind is not None or len(row.text) > _ROLE:
        return False
    words = row.text.split()
    if len(words) > 1 and words[-1][0] == "@":
        words.pop()
    return is_job(words[-1:]) and all(word[0].isupper() or word in _OF for word in words[:-1])
