"""The productions of a dateline; their docstrings are its grammar.

A production reads at the cursor and moves it, or gives None and leaves it where it was.
"""

import attrs

from wirecopy.agencies.credits import name_spans, read_credits
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.dates import DateRead, read_date, read_misspelt_date
from wirecopy.dateline.placing import is_known, is_region
from wirecopy.dateline.tokens import Cursor, Span
from wirecopy.story import Credit
from wirecopy.tables.dateline_words import NEWS_WORDS, NO_AGENCY
from wirecopy.text.patterns import lazy

_MOST_WORDS = 7
_MOST_PLACES = 5


@attrs.frozen
class Spot:
    """A place as it stands in the text."""

    span: Span
    city: Span
    written: Span | None
    style: str
    """`caps`, `title` or `lower`: how the city is written."""


@attrs.define
class Formula:
    """What was read of a dateline."""

    start: int
    end: int
    spots: tuple[Spot, ...] = ()
    date: DateRead | None = None
    credits: tuple[Credit, ...] = ()
    bracketed: bool = False
    """Whether the credit stands in brackets or between slashes."""
    separator: str = ""
    body: int = 0


# ------------------------------------------------------------------ places


def places(cursor: Cursor) -> tuple[Spot, ...]:
    """One place or several.

    places = place { ( "/" | "and" ) place } ;
    """
    found: list[Spot] = []
    while len(found) < _MOST_PLACES and (spot := place(cursor)):
        found.append(spot)
        before = cursor.pos
        if not (cursor.take("slash") or cursor.take("and")):
            break
        if not (cursor.check("caps word") or cursor.check("title word")):
            cursor.pos = before
            break
    return tuple(found)


def place(cursor: Cursor) -> Spot | None:
    """A city, and the region or country written with it.

    place = city { "," region | "[" region "]" | "(" region ")" } ;
    """
    start = cursor.pos
    city = _city(cursor)
    if city is None:
        return None
    span, style = city
    written: list[Span] = []
    while len(written) < 2 and (found := _region(cursor, first=not written)):  # noqa: PLR2004
        written.append(found)
    beside = Span(written[0].start, written[-1].end) if written else None
    return Spot(Span(start, cursor.pos), span, beside, style)


def _city(cursor: Cursor) -> tuple[Span, str] | None:
    """The name of a place, in capitals or in title case.

    city = caps word { [ particle ] caps word } | title word { [ particle ] title word }
         | lower word { lower word } ;
    """
    start = cursor.pos
    if cursor.check("by"):
        return None
    for style in ("caps", "title", "lower"):
        if not cursor.take(f"{style} word"):
            continue
        end = _more_words(cursor, f"{style} word")
        letters = end - start
        if style == "caps" and letters == 1:
            cursor.pos = start
            continue
        cursor.pos = end
        return Span(start, end), style
    cursor.wanted("a place")
    return None


def _more_words(cursor: Cursor, token: str) -> int:
    """Where a name goes on to, whose first word was read."""
    end = cursor.pos
    text = cursor.copy.folded
    for _ in range(_MOST_WORDS):
        if not cursor.take("gap") or _begins_a_date(cursor):
            break
        if text[cursor.pos : cursor.pos + 1].islower():
            _skip_particles(cursor, token)
        if not cursor.take(token):
            break
        end = cursor.pos
    cursor.pos = end
    return end


def _skip_particles(cursor: Cursor, token: str) -> None:
    """Move over `de la`, up to the word of the name behind it."""
    for _ in range(2):
        if cursor.take("particle") and not cursor.take("gap") and not cursor.check(token):
            break


def _begins_a_date(cursor: Cursor) -> bool:
    before = cursor.pos
    found = read_date(cursor)
    cursor.pos = before
    return found is not None and (found.date.day is not None or found.date.weekday is not None)


def _begins_a_misspelt_date(cursor: Cursor) -> bool:
    before = cursor.pos
    found = read_misspelt_date(cursor)
    cursor.pos = before
    return found is not None


_REGION_WORD = lazy(
    r"(?:\p{Lu}\.(?: ?\p{Lu}\.){1,3}+|W\. ?Va\.?|\p{Lu}\.\p{Lu}|[DdLl]' ?(?=\p{Lu})"
    r"|\p{Lu}[\p{L}\p{M}'-]*+)(?![\p{L}\d])"
)
_ABBREVIATION = lazy(r" (\p{Lu}\p{Ll}{1,5}\.)(?=[ ,])")
_BRACKETED_REGION = lazy(r" ?\[([^\[\]()\n]{2,40})\]| ?\(([^\[\]()\n]{2,40})\)")


def _region(cursor: Cursor, *, first: bool) -> Span | None:
    """The state, province, territory or country beside a city.

    region = name of a region or country | abbreviation of one ;
    """
    before = cursor.pos
    if bracket := _BRACKETED_REGION.match(cursor.copy.folded, cursor.pos, cursor.end):
        group = 1 if bracket[1] else 2
        if group == 1 or is_region(bracket[2]):
            cursor.pos = bracket.end()
            return Span(*bracket.span(group))
        return None
    if not cursor.take("comma"):
        return _abbreviation(cursor)
    cursor.skip()
    other = _CORRESPONDENT.match(cursor.copy.folded, cursor.pos, cursor.end)
    if other or _begins_a_date(cursor) or _begins_a_misspelt_date(cursor):
        cursor.pos = before
        return None
    if found := _region_name(cursor, known_only=not first):
        cursor.pos = found.end
        return found
    cursor.pos = before
    return None


def _abbreviation(cursor: Cursor) -> Span | None:
    """A state's abbreviation whose comma was left out: `FARMINGTON Conn., March 9`."""
    match = _ABBREVIATION.match(cursor.copy.folded, cursor.pos, cursor.end)
    if match is None or _begins_a_date_at(cursor, match.start(1)) or not is_region(match[1]):
        return None
    cursor.pos = match.end()
    return Span(*match.span(1))


def _begins_a_date_at(cursor: Cursor, pos: int) -> bool:
    before, cursor.pos = cursor.pos, pos
    begins = _begins_a_date(cursor)
    cursor.pos = before
    return begins


def _region_name(cursor: Cursor, *, known_only: bool) -> Span | None:
    """The longest name of a region the gazetteer knows, or all words that look like one."""
    text, start = cursor.copy.folded, cursor.pos
    ends: list[int] = []
    while len(ends) < _MOST_WORDS:
        word = _REGION_WORD.match(text, cursor.pos, cursor.end)
        if word is None or (ends and _begins_a_date(cursor)):
            break
        ends.append(word.end())
        cursor.pos = word.end()
        dotted = text[cursor.pos : cursor.pos + 1] == "." and word.end() - word.start() <= 6  # noqa: PLR2004
        if dotted and cursor.pos < cursor.end:
            ends.append(cursor.pos + 1)
            cursor.pos += 1
        if not cursor.skip():
            if not word[0].endswith(("'", "' ")):
                break
            continue
        if cursor.take("particle"):
            cursor.skip()
    for end in reversed(ends):
        if is_region(" ".join(text[start:end].split())):
            return Span(start, end)
    if known_only or not ends:
        return None
    return Span(start, ends[-1])


# ------------------------------------------------------------------ credits

_BRACKETED = lazy(r"\(([^()\n]{2,60})\)|/([^/()\n]{2,40})/")
_NAME = lazy(
    r"[\p{L}\d][\w.'&/]*+(?:-\w[\w.]*+)*+(?: (?!-)[\w.'&/]++){0,4}+(?=\s{0,3}(?:[-_:,]|$))"
)
_CORRESPONDENT = lazy(r"(\p{Lu}{2,5}):s (?:korrespondent|utsände|reporter)(?=\s|$)")
_VIA = lazy(r"\p{Lu}[\w.']{1,20}(?: [\w.']{1,20}){0,2} via (?=\p{Lu})")
_DOMAIN = lazy(r"(?i)[\w-]{2,30}\.(?:com|net|org|co|info|tv|de|uk|au)(?:\.\w\w)?")


def bracketed_credit(
    cursor: Cursor, registry: Registry, *, dated: bool = False
) -> tuple[Credit, ...]:
    """An agency, or several, in brackets or between slashes.

    Behind a date (`dated`) a lone capitalised word may be an agency: nothing else stands there.

    bracketed credit = "(" agency { joiner agency } ")" | "/" agency "/" ;
    """
    match = _BRACKETED.match(cursor.copy.folded, cursor.pos, cursor.end)
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
    lone = word.isalpha() and word.istitle() and word.lower() not in NO_AGENCY
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
    return all(word.isupper() or word.isdigit() or not word[0].isalpha() for word in words)


def _known_name(cursor: Cursor, registry: Registry) -> tuple[Credit, ...]:
    """The words up to the next separator, if they name agencies of the registry."""
    match = _NAME.match(cursor.copy.folded, cursor.pos, cursor.end)
    if match is None:
        return ()
    spans = name_spans(cursor.copy, *match.span(), registry)
    names = [cursor.copy.raw[low:high] for low, high in spans]
    if not all(_is_written_so(name, registry) or _DOMAIN.fullmatch(name) for name in names):
        return ()
    credits_ = read_credits(cursor.copy, *match.span(), "dateline", registry)
    cursor.pos = match.end()
    return credits_


def _is_written_so(name: str, registry: Registry) -> bool:
    """Whether an agency is named, an acronym in its own letter case: `MAP`, but not `Map`."""
    agency = registry.lookup(name)
    if agency is None:
        return False
    return not (agency.short.isupper() and len(name) <= len(agency.short)) or name.isupper()


def bare_credit(cursor: Cursor, registry: Registry) -> tuple[Credit, ...]:
    """An agency of the registry, without brackets, behind a place or date: `GNA`.

    bare credit = known agency  (* and then a separator *) | known agency ":s korrespondent" ;
    """
    own = _CORRESPONDENT.match(cursor.copy.folded, cursor.pos, cursor.end)
    if own and registry.lookup(own[1]):
        credits_ = read_credits(cursor.copy, *own.span(1), "dateline", registry)
        cursor.pos = own.end()
        return credits_
    return _known_name(cursor, registry)


def head_credit(cursor: Cursor, registry: Registry) -> tuple[Credit, ...]:
    """An agency of the registry before everything else: `Reuters -`, `TEMPO.CO,`.

    head credit = [ name "via" ] ( known agency | web address )  (* and then a separator *) ;
    """
    before = cursor.pos
    if via := _VIA.match(cursor.copy.folded, cursor.pos, cursor.end):
        cursor.pos = via.end()
    credits_ = _known_name(cursor, registry)
    if not credits_:
        cursor.pos = before
    return credits_


# ------------------------------------------------------------------ the orders


def place_first(cursor: Cursor, registry: Registry) -> Formula | None:
    """The common order: where, when, who.

    place first = places [ "." | ":" | "," ] [ date [ "." ] ] [ "," ] [ credit ] ;
    credit      = bracketed credit | bare credit ;
    """
    start = cursor.pos
    spots = places(cursor)
    if not spots:
        return None
    formula = Formula(start, cursor.pos, spots)
    _date_behind(cursor, formula)
    _credit_behind(cursor, formula, registry)
    return formula


def _date_behind(cursor: Cursor, formula: Formula) -> None:
    before = cursor.pos
    comma = cursor.take("comma")
    if not comma and not cursor.take("stop"):
        cursor.take("colon")
    cursor.skip()
    formula.date = read_date(cursor)
    if formula.date is None and comma:
        formula.date = read_misspelt_date(cursor)
    if formula.date is None:
        cursor.wanted("a date")
        cursor.pos = before
        return
    formula.end = cursor.pos


def _credit_behind(cursor: Cursor, formula: Formula, registry: Registry) -> None:
    before = cursor.pos
    comma = cursor.take("comma")
    if not comma:
        cursor.take("stop")
    cursor.skip()
    formula.credits = bracketed_credit(cursor, registry, dated=formula.date is not None)
    formula.bracketed = bool(formula.credits)
    if not formula.credits and (comma or formula.date):
        formula.credits = bare_credit(cursor, registry)
    if formula.credits:
        formula.end = cursor.pos
    else:
        cursor.pos = before


def date_first(cursor: Cursor, registry: Registry) -> Formula | None:
    """A date and an agency, where no reporter was; a place may follow the separator.

    date first = date bracketed credit [ separator places ] ;
    """
    start = cursor.pos
    found = read_date(cursor)
    if found is None:
        return None
    formula = Formula(start, cursor.pos, date=found)
    cursor.skip()
    formula.credits = bracketed_credit(cursor, registry)
    formula.bracketed = True
    if not formula.credits:
        cursor.pos = start
        return None
    formula.end = cursor.pos
    _place_behind(cursor, formula, registry)
    return formula


def credit_first(cursor: Cursor, registry: Registry) -> Formula | None:
    """An agency before everything else.

    credit first = ( head credit | bracketed credit )
                   [ ( separator | "," ) place first | "(" city ")" ] ;
    """
    start = cursor.pos
    formula = Formula(start, start)
    formula.credits = bracketed_credit(cursor, registry)
    formula.bracketed = bool(formula.credits)
    if not formula.credits:
        formula.credits = head_credit(cursor, registry)
    if not formula.credits:
        cursor.pos = start
        return None
    formula.end = cursor.pos
    _place_behind(cursor, formula, registry)
    return formula


def _place_behind(cursor: Cursor, formula: Formula, registry: Registry) -> None:
    """A place behind the separator that follows a date or an agency: only one that is sure."""
    before = cursor.pos
    comma = cursor.take("comma")
    if not comma and not separator(cursor):
        _bracketed_city(cursor, formula)
        return
    cursor.skip()
    found = place_first(cursor, registry)
    if found:
        end = cursor.pos
        mark = separator(cursor)
        closes = mark in ("mark", "em dash", "hyphen") or (comma and not mark)
        closes = closes or end == cursor.end
        text = cursor.copy.folded
        city = found.spots[0].city
        sure = found.date or found.credits or is_known(text[city.start : city.end])
        if closes and sure:
            formula.spots = found.spots
            formula.date = formula.date or found.date
            formula.credits = (*formula.credits, *found.credits)
            formula.end = found.end
            cursor.pos = end
            return
    cursor.pos = before


_BRACKETED_CITY = lazy(r" \((\p{Lu}[\p{Lu} .'-]{2,30})\)")


def _bracketed_city(cursor: Cursor, formula: Formula) -> None:
    """A station's own form: `(1010 WINS) (NEWARK)`."""
    match = _BRACKETED_CITY.match(cursor.copy.folded, cursor.pos, cursor.end)
    if match and is_known(match[1]):
        city = Span(*match.span(1))
        formula.spots = (Spot(city, city, None, "caps"),)
        formula.end = cursor.pos = match.end()


def separator(cursor: Cursor) -> str:
    """What stands between the formula and the body; moves behind it.

    separator = "--" | "-" | "_" | "=" | ".-" | ":" | "." | '"' | nothing ;
    """
    for token in ("mark", "em dash", "colon before body", "hyphen", "full stop", "scraped dash"):
        if cursor.take(token):
            return token
    return ""
