"""The productions of a credit: agencies in brackets, between slashes, or bare.

A production reads at the cursor and moves it, or gives nothing and leaves it where it was.
"""

from wirecopy.agencies.credits import credits_at, name_spans, read_credits
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.placing import is_region
from wirecopy.dateline.tokens import Cursor
from wirecopy.story import Credit
from wirecopy.tables.dateline_words import NEWS_WORDS, NO_AGENCY
from wirecopy.text.patterns import lazy, lazy_re

_BRACKETED = lazy_re(r"\(([^()\n]{2,60})\)|/([^/()\n]{2,40})/")
_SLASHED = lazy_re(r" ?/ ?([^/()\n]{2,40}?) ?/")
_CLOSING_NAME = lazy(r"\p{Lu}[\w'&-]{1,30}(?: \p{Lu}[\w'&-]{1,30}){0,3}+(?=\.\s)")
_NAME = lazy(
    r"[\p{L}\d][\w.'&/]*+(?:-\w[\w.]*+)*+(?: (?!-)[\w.'&/]++){0,4}+(?=\s{0,3}(?:[-_:,]|$))"
)
_CORRESPONDENT = lazy(r"(\p{Lu}{2,5}):s (?:korrespondent|utsände|reporter)(?=\s|$)")
_HEAD = 80
_VIA = lazy(r"\p{Lu}[\w.']{1,20}(?: [\w.']{1,20}){0,2} via (?=\p{Lu})")
_DOMAIN = lazy(r"(?i)[\w-]{2,30}\.(?:com|net|org|co|info|tv|de|uk|au)(?:\.\w\w)?")


def bracketed_credit(
    cursor: Cursor, registry: Registry, *, dated: bool = False
) -> tuple[Credit, ...]:
    """An agency, or several, in brackets or between slashes.

    Behind a date (`dated`) a lone capitalised word may be an agency: nothing else stands there.

    bracketed credit = "(" agencies ")" | "/" agencies "/" ;
    agencies = AGENCY { JOINER AGENCY } ;
    """
    text = cursor.copy.folded
    match = None
    if text.startswith(("(", "/"), cursor.pos):
        match = _BRACKETED.match(text, cursor.pos, cursor.end)
    if match is None:
        cursor.wanted("an agency in brackets")
        return ()
    group = 1 if match[1] else 2
    credits_ = read_credits(cursor.copy, *match.span(group), "dateline", registry)
    if not all(_credible(credit, dated=dated) for credit in credits_):
        cursor.pos += 1
        cursor.wanted("an agency name")
        cursor.pos -= 1
        return ()
    cursor.pos = match.end()
    return credits_


def _credible(credit: Credit, *, dated: bool) -> bool:
    if credit.agency.id or looks_like_an_agency(credit.text):
        return True
    word = credit.text
    lone = word.isalpha() and word[1:].islower() and word.lower() not in NO_AGENCY
    return dated and lone and not is_region(word)


def looks_like_an_agency(name: str) -> bool:
    """Whether a name we do not know may be an agency's: its shape, or a word of the trade.

    Accepts `KGTV`, `dpo`, `EL MERCURIO`, `Variety.com`, `Lima Domestic Service`;
    rejects `the musical`, `Champions League`, `UPDATED`.
    """
    words = name.split()
    if not words or len(words) > 5 or is_region(name):  # noqa: PLR2004
        return False
    lowered = {word.lower().strip(".,:") for word in words}
    if lowered & NO_AGENCY:
        return False
    if _DOMAIN.fullmatch(name) or (lowered & NEWS_WORDS and words[0][:1].isupper()):
        return True
    if len(words) == 1:
        # one word: an acronym, or lower-case initials, or a name with a capital inside
        return name.isupper() or (name.islower() and len(name) <= 4) or name[1:] != name[1:].lower()  # noqa: PLR2004
    return all(
        word.isupper() or word.isdigit() or not word[0].isalpha() or word[1:] != word[1:].lower()
        for word in words
    )


def _known_name(cursor: Cursor, registry: Registry) -> tuple[Credit, ...]:
    """The words up to the next separator, if they name agencies of the registry."""
    text = cursor.copy.folded
    match = _NAME.match(text, cursor.pos, cursor.end) or _CLOSING_NAME.match(
        text, cursor.pos, cursor.end
    )
    if match is None:
        return ()
    end = match.end() - match[0].endswith(".")  # `AVN.-`: the point belongs to the dash
    spans = name_spans(cursor.copy, match.start(), end, registry)
    names = [cursor.copy.raw[low:high] for low, high in spans]
    if not all(_is_written_so(name, registry) or _DOMAIN.fullmatch(name) for name in names):
        return ()
    cursor.pos = end
    return credits_at(cursor.copy, spans, "dateline", registry)


def _is_written_so(name: str, registry: Registry) -> bool:
    """Whether an agency is named, an acronym in its own letter case: `MAP`, but not `Map`."""
    agency = registry.lookup(name)
    if agency is None:
        return False
    return not (agency.short.isupper() and len(name) <= len(agency.short)) or name.isupper()


def bare_credit(cursor: Cursor, registry: Registry) -> tuple[Credit, ...]:
    """An agency of the registry, without brackets, behind a place or date: `GNA`.

    bare credit = KNOWN AGENCY (* and a separator *) | KNOWN AGENCY ":s" CORRESPONDENT ;
    """
    own = _CORRESPONDENT.match(cursor.copy.folded, cursor.pos, cursor.end)
    if own and registry.lookup(own[1]):
        credits_ = read_credits(cursor.copy, *own.span(1), "dateline", registry)
        cursor.pos = own.end()
        return credits_
    return _known_name(cursor, registry)


def is_credit(cursor: Cursor, pos: int, registry: Registry) -> bool:
    """Whether an agency of the registry is named behind the comma at `pos`, and closes a formula."""
    before, cursor.pos = cursor.pos, pos
    cursor.take("comma")
    cursor.skip()
    found = bare_credit(cursor, registry)
    cursor.pos = before
    return bool(found)


def is_between_slashes(cursor: Cursor, registry: Registry) -> bool:
    """Whether an agency stands between two slashes here, and no further place."""
    match = _SLASHED.match(cursor.copy.folded, cursor.pos, cursor.end)
    return match is not None and registry.lookup(match[1]) is not None


def head_credit(cursor: Cursor, registry: Registry) -> tuple[Credit, ...]:
    """An agency of the registry before everything else: `Reuters -`, `TEMPO.CO,`.

    head credit = [ NAME "via" ] ( KNOWN AGENCY | WEB ADDRESS ) (* and a separator *) ;
    """
    before = cursor.pos
    head = cursor.copy.folded[before : min(cursor.end, before + _HEAD)]
    if " via " in head and (via := _VIA.match(cursor.copy.folded, before, cursor.end)):
        cursor.pos = via.end()
    elif "." not in head.partition(" ")[0] and not registry.may_open(head, 0, len(head)):
        return ()
    credits_ = _known_name(cursor, registry)
    if not credits_:
        cursor.pos = before
    return credits_
