"""The line of the headline: what a desk, a site or a section has put before it and behind it."""

from wirecopy.layout.classify import Row
from wirecopy.layout.page import Page
from wirecopy.tables.furniture import KICKER_WORDS, SECTION_WORDS
from wirecopy.text.patterns import lazy

_PREFIX = lazy(
    r"((?:UPDATED?|WRAPUP|LEAD|REFILE|CORRECTED|RPT|RECAST)(?: ?\d+)?(?:-OFFICIAL)?)"
    r"(?: ?-(?: ?|(?=\S))|: )(?=\S)"
    r"|(\d(?:st|ND|nd|RD|rd|ST) L(?:EA)?D(?:-[Ww]rite-?thru)?(?:[:-] ?| (?=\p{Lu})))(?=\S)"
)
_LABEL = lazy(
    r"(EXCLUSIVE|ANALYSIS|Interview|INTERVIEW|FEATURE|EXPLAINER|FACTBOX|TIMELINE|INSTANT VIEW|SPECIAL REPORT|INSIGHT"
    r"|NEWSMAKER|PROFILE|OBITUARY|BACKGROUNDER)(?:: ?|-)(?=\S)"
)
_PREFIXES = 3
_LABEL_LENGTH = 30
_LEAST = 25
_NAME = 30
_TOOLS = frozenset(("phrase", "share-bar", "bare-mark", "counter"))


def settle_headline(page: Page, at: int) -> None:
    """Settle the row of the headline, with its prefixes, its label and the name of the site."""
    row = page.rows[at]
    row.settle("headline", "nearest above the byline or the body")
    start, end = row.start, row.end
    text = page.copy.folded
    while start < end and (text[start] in "^ " or not text[start].isprintable()):
        start += 1
    while end > start and text[end - 1] in "<= ^":
        end -= 1
    for _ in range(_PREFIXES):
        before = prefix(text[start:end])
        if before is None:
            break
        length, kind = before
        if kind == "kicker":
            page.kicker = page.copy.raw[start : start + length].rstrip(" :-")
            row.add_part("kicker", start, start + length, "label of the headline")
        else:
            row.add_part("notice", start, start + length, "prefix of the headline")
            page.add_notice(kind, start, start + length)
        start += length
    site = start + site_behind(page, text[start:end])
    row.add_part("headline", start, site, row.rule)
    if site < end:
        row.add_part("furniture", site, end, "name of the site")
    _settle_kicker(page, at)


def prefix(text: str) -> tuple[int, str] | None:
    """Where a title begins behind `UPDATE 1-` or `EXCLUSIVE:`, and what stands before it."""
    opening = text[:_LABEL_LENGTH]
    if ":" not in opening and "-" not in opening and not text[:1].isdigit():
        return None
    if found := _PREFIX.match(text):
        word = text[:4]
        return found.end(), "correction" if word in {"REFI", "CORR"} else "update"
    if found := _LABEL.match(text):
        return found.end(), "kicker"
    return None


def site_behind(page: Page, title: str) -> int:
    """How long a title is without the name of the site, which tabs of browsers have behind it.

    Behind a bar a few words in capitals are that name. Behind a dash they may be who says so
    (`Harbour to close - Evening Post`), unless the line about the page's rights has them too.
    """
    for mark in (" | ", " - "):
        head, found, name = title.rpartition(mark)
        words = name.split()
        if not found or len(head) < _LEAST or not words or len(name) > _NAME:
            continue
        if not all(word[0].isupper() for word in words):
            continue
        if mark == " | " or any(r.rule == "rights" and name in r.text for r in page.rows):
            return len(head.rstrip())
    return len(title)


def _settle_kicker(page: Page, at: int) -> None:
    """A label on the line above the headline, `ANALYSIS`; not the last of a menu."""
    above = at - 1
    while above >= 0 and page.rows[above].rule in _TOOLS:
        above -= 1
    if page.kicker is not None or above < 0 or not _is_kicker(page.rows[above]):
        return
    before = page.rows[above - 1].text.lower() if above else ""
    if before not in SECTION_WORDS and before not in KICKER_WORDS:
        page.rows[above].settle("kicker", "label above the headline")
        page.kicker = page.copy.raw[page.rows[above].start : page.rows[above].end].rstrip(" :")


def _is_kicker(row: Row) -> bool:
    if row.kind is not None or len(row.text) > _LABEL_LENGTH:
        return False
    return row.text.lower().rstrip(" :") in KICKER_WORDS
