"""Breadcrumbs: the way from the front page to the story, on one line or one crumb a line.

A menu has the same words. It is longer, goes on to `Contact` and `Log in`, and leads nowhere; a
breadcrumb stands above the headline and is short.
"""

from typing import TYPE_CHECKING

import attrs

from wirecopy.tables.furniture import HOME_WORDS, PHRASES, SECTION_WORDS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

if TYPE_CHECKING:
    from wirecopy.layout.classify import Row

Span = tuple[int, int]

_HERE = lazy(r"(?i)you are (?:currently )?here ?:?\s*")
_JOINT = lazy(
    r"\s*(?:[>|\\→▸▶►❯•·]|::)+\s*|\s*/\s*(?=[\p{Lu}\p{Lo}])| [\x22'] |(?<=\p{L})[\x22'](?=\p{Lu})"
    r"|\s+-\s+|\s{2,}"
)
_STRONG = frozenset(">\"'→▸▶►❯\\")
"""Marks that lead from one crumb to the next; the others stand in menus too. `»` is folded."""
_WORD = lazy(r"\S+")
_ABOUT = frozenset(("about", "about us", "contact", "contacts", "help", "faq", "advertise", "jobs"))
_LABEL = 25
_FOLLOW = 40
_CRUMB = 40
_NEAR = 20
"""More characters than a joint has."""
_CRUMBS = 6
_MENU = 4
_MOST = 3
"""How many crumbs stand above each other before the headline."""
_WHOLE = 15
_ABOVE = 4


def is_breadcrumb(line: str) -> bool:
    """Whether a folded line leads from home, or from a section, to where the reader is."""
    here = _HERE.match(line)
    line = line[here.end() :] if here else line
    if not _JOINT.search(line, 0, _CRUMB + _NEAR):
        return False  # no crumb is so long
    found = [joint[0] for joint in _JOINT.finditer(line)]
    joints = [joint.strip() for joint in found]
    if not 0 < len(joints) < _CRUMBS:
        return False
    written = [crumb.strip() for crumb in _JOINT.split(line)]
    if any(not crumb or crumb[0].islower() for crumb in written[1:]):
        return False
    crumbs = [crumb.lower() for crumb in written]
    if any(len(crumb) > _CRUMB for crumb in crumbs[:-1]):
        return False
    strong = all(joint[:1] in _STRONG and joint for joint in joints)
    if any(crumb in _ABOUT or crumb in PHRASES for crumb in crumbs[1:]):
        return False
    if not strong and len(crumbs) > _MENU and SECTION_WORDS.issuperset(crumbs[1:]):
        return False
    if joints in (["-"], ["|"]) or found == ["'"] or (line.isupper() and "'" in found):
        return False
    if crumbs[0] in HOME_WORDS or crumbs[0] == "news":
        return True
    return strong and crumbs[0] in SECTION_WORDS


@attrs.frozen
class Trail:
    """A breadcrumb: where its crumbs stand, and in which rows."""

    crumbs: list[Span]
    rows: list[int]


def on_a_line(copy: Copy, rows: "list[Row]") -> Trail | None:
    """The breadcrumb that a rule saw on a line of its own."""
    at = next((at for at, row in enumerate(rows) if row.kind == "breadcrumb"), None)
    if at is None:
        return None
    return Trail(_crumbs(copy, rows[at]), [at])


def to_a_title(copy: Copy, rows: "list[Row]", titles: list[int]) -> Trail | None:
    """A line whose last crumb is a title below it, wherever it begins: `Post > Lund > Wall opens`."""
    for number, at in enumerate(titles[:-1]):
        if ">" not in rows[at].text and '"' not in rows[at].text:
            continue
        crumbs = _crumbs(copy, rows[at])
        *way, last = [copy.folded[slice(*crumb)].rstrip(".…") for crumb in crumbs]
        below = (rows[title].text for title in titles[number + 1 :])
        whole = len(last) >= _WHOLE and any(title.startswith(last) for title in below)
        if way and whole and all(len(crumb) <= _CRUMB for crumb in way):
            return Trail(crumbs, [at])
    return None


def _crumbs(copy: Copy, row: "Row") -> list[Span]:
    """Where the crumbs of a line stand."""
    here = _HERE.match(copy.folded, row.start, row.end)
    place = here.end() if here else row.start
    crumbs = []
    for cut in [*_JOINT.finditer(copy.folded, place, row.end), None]:
        stop = cut.start() if cut else row.end
        if place < stop:
            crumbs.append((place, stop))
        place = cut.end() if cut else stop
    return crumbs


def last_crumb(copy: Copy, trail: Trail | None) -> str:
    """The last crumb, often the headline, cut or whole; empty where it is too short to tell."""
    if trail is None:
        return ""
    text = copy.folded[slice(*trail.crumbs[-1])].rstrip(".…")
    return text if len(text) >= _WHOLE else ""


def in_a_column(rows: "list[Row]", copies: list[int]) -> Trail | None:
    """Crumbs one a line above a copy of the headline, which may itself be the last one.

    They begin at home (`Home`, `Startseite`), at `News` with no other label before it, or at the
    name of the site, which the line about its rights has too.
    """
    for headline in copies:
        for at in range(max(0, headline - _MOST), headline):
            chain = list(range(at, headline))
            if all(_is_label(rows[row]) for row in chain) and _begins(rows, at, headline):
                if headline != copies[-1]:
                    chain.append(headline)
                if len(chain) == 1:
                    continue  # a button
                return Trail([(rows[row].start, rows[row].end) for row in chain], chain)
    return None


def _is_label(row: "Row") -> bool:
    return len(row.text) <= _LABEL and row.kind in {None, "furniture"} and row.text[0].isalnum()


def _begins(rows: "list[Row]", at: int, headline: int) -> bool:
    word = rows[at].text.lower()
    if word in HOME_WORDS:
        return True
    sections = [row.text.lower() for row in rows[at + 1 : headline]]
    if not sections or not SECTION_WORDS.issuperset(sections):
        return False
    if word == "news":
        return at == 0 or not _is_label(rows[at - 1])
    return any(_names_site(row) and rows[at].text in row.text for row in rows[headline:])


def _names_site(row: "Row") -> bool:
    """Whether a row says whose page this is: `© The Harbour Post`, `Follow Harbour Post News`."""
    return row.rule == "rights" or (len(row.text) <= _FOLLOW and row.text.startswith("Follow "))


def without_marks(copy: Copy, rows: "list[Row]", copies: list[int]) -> Trail | None:
    """Crumbs with nothing but blanks between them: `Home News World`, and perhaps the headline.

    They stand directly above the headline, and each is a word that sections are called by: where
    one has two words nobody can tell where it begins.
    """
    for headline in copies:
        at = headline - 1
        if at < 0 or rows[at].kind is not None:
            continue
        row = rows[at]
        end = row.end
        title = rows[headline].text
        if row.text.endswith(" " + title):
            end -= len(title) + 1
        words = [match.span() for match in _WORD.finditer(copy.folded, row.start, end)]
        names = [copy.folded[slice(*word)].lower() for word in words]
        sections = all(name in SECTION_WORDS for name in names[1:])
        if 1 < len(names) <= _ABOVE and names[0] in HOME_WORDS and sections:
            return Trail(words if end == row.end else [*words, (end + 1, row.end)], [at])
    return None
