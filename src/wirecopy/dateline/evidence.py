"""What makes the parts of a formula a dateline.

A dateline is never assumed: capitals, a gazetteer's place, a date, an agency and a separator are
evidence, and it takes at least two kinds. When in doubt there is no dateline.
"""

from wirecopy.dateline.place_names import Spot
from wirecopy.dateline.placing import (
    country_of,
    is_famous,
    is_known,
    is_region,
    sounds_like_a_place,
)
from wirecopy.dateline.productions import Formula
from wirecopy.tables.dateline_words import LABELS, LISTED_HERE, OPENERS
from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_LOUD = frozenset({"mark", "em dash", "scraped dash"})
_ENDS = frozenset(".!?\"'")
_SHORT = 2
_GLANCE = 50
_TITLE = 80
_LONGER = 4
_WITHOUT_COLON = frozenset(("US", "CA", "GB", "IE", "AU", "NZ"))
_PROSE = 100
"""`Lima: Dockers end strike` is an entry of a list; a paragraph is longer."""
_FIRST_WORD = lazy(r"[\"'(\[]{0,2}([\p{L}\p{M}\d'’]{1,30})")


def is_dateline(copy: Copy, formula: Formula, end: int) -> bool:
    """Whether `formula`, and what follows it, make a dateline."""
    if formula.separator == "script":
        return True
    if formula.body >= end and formula.separator == "full stop" and not formula.credits:
        return False
    if formula.spots:
        if formula.spots[0].style == "lower" and not formula.date:
            return False
        if _is_shouted(copy, formula, end) or _is_label(copy, formula.spots[0]):
            return False
        if formula.credits:
            return _credited(copy, formula, end)
        return _dated(copy, formula, end) if formula.date else _bare(copy, formula, end)
    if formula.date:
        known = all(credit.agency.id for credit in formula.credits)
        shaped = all(_is_name(credit.text) for credit in formula.credits)
        return bool(formula.separator) and (known or shaped)
    return _credit_only(copy, formula, end)


def _is_label(copy: Copy, first: Spot) -> bool:
    """Whether a name says what stands behind its colon: `Date: May 3, 2024`."""
    city = first.city
    named = copy.folded[city.start : city.end].lower()
    return copy.folded.startswith(":", city.end) and named in LABELS


def stands_alone(copy: Copy, formula: Formula) -> bool:
    """Whether `formula`, with nothing around it, is a dateline."""
    if formula.spots and _is_label(copy, formula.spots[0]):
        return False
    if not formula.spots or formula.credits or formula.date:
        return True
    return all(_sure(copy, spot) or _written(copy, spot) for spot in formula.spots)


def _credited(copy: Copy, formula: Formula, end: int) -> bool:
    """A place and an agency: `LIMA (Reuters) -`."""
    capitals = formula.spots[0].style == "caps"
    sure = _sure(copy, formula.spots[0])
    known = all(credit.agency.id for credit in formula.credits)
    if formula.separator:
        return known or capitals or sure or formula.date is not None
    if formula.body >= end:
        return known
    opens = _opens_a_sentence(copy, formula.body)
    return known and opens and (capitals or sure or formula.date is not None)


def _dated(copy: Copy, formula: Formula, end: int) -> bool:
    """A place and a date: `LIMA, March 3 -`."""
    first = formula.spots[0]
    if not formula.separator:
        return formula.body >= end and (_sure(copy, first) or _written(copy, first))
    if formula.separator == "full stop":
        known = _sure(copy, first) or _written(copy, first)
        return first.style == "caps" and known and _opens_a_sentence(copy, formula.body)
    if first.style == "lower":
        return _sure(copy, first) and formula.separator in _LOUD | {"hyphen"}
    return first.style == "caps" or _sure(copy, first) or _written(copy, first)


def _bare(copy: Copy, formula: Formula, end: int) -> bool:
    """A place alone: `LIMA -`, `LIMA, Peru The …`, `Lima:`."""
    first = formula.spots[0]
    if first.written is None and copy.folded[first.city.start : first.city.end].lower() in LABELS:
        return False
    if _is_surname(copy, first):
        return False
    capitals = first.style == "caps"
    if formula.separator == "brackets":
        prose = end - formula.body >= _PROSE and _opens_a_sentence(copy, formula.body)
        return capitals and prose and _all_sure(copy, formula)
    if formula.body >= end:
        return capitals and formula.separator in _LOUD and _all_sure(copy, formula)
    if formula.separator in _LOUD:
        if not _opens_a_sentence(copy, formula.body):
            return False
        return (capitals and _sounds(copy, first)) or _all_sure(copy, formula)
    if formula.separator == "colon before body":
        return _heads_a_story(copy, formula, end) and _all_sure(copy, formula)
    if formula.separator == "hyphen" and copy.folded[formula.body - 1].isspace():
        sentence = capitals and _opens_a_sentence(copy, formula.body)
        return sentence and _all_sure(copy, formula)
    if formula.separator or not capitals:
        return False
    word = _first_word(copy, formula.body)
    opens = word.lower() in OPENERS or word.endswith(("'s", "’s"))
    return opens and word[0].isupper() and _all_sure(copy, formula)


def _is_surname(copy: Copy, spot: Spot) -> bool:
    """Whether a given name stands where a region would: `HALE, Tom - Of Lund, on May 3`."""
    if spot.written is None or _written(copy, spot):
        return False
    named = copy.folded[spot.written.start : spot.written.end].strip(" []()").partition(" ")[0]
    return named.lower() in MALE or named.lower() in FEMALE


def _all_sure(copy: Copy, formula: Formula) -> bool:
    return all(
        _sure(copy, spot) or (spot.style == "caps" and _written(copy, spot))
        for spot in formula.spots
    )


def _heads_a_story(copy: Copy, formula: Formula, end: int) -> bool:
    """Whether a place before a colon heads a story: it may as well label an entry of a list.

    Accepts `BHOPAL: The …`, `Kigali: The …`; rejects `EU: …`, `Clinton: …`, `Graz: Hier …`,
    `LIMA: Dockers end strike` and, for it may be somebody speaking, `RUIZ: "…"`. Where English is
    at home no newspaper puts a colon behind a city, but many do behind names.
    """
    first = formula.spots[0]
    name = _name(copy, first)
    famous = is_famous(name)
    shouted = first.style == "caps" and first.city.end - first.city.start > _SHORT
    told = famous or first.written is not None
    if not told and (not shouted or country_of(name) in _WITHOUT_COLON):
        return False
    behind = copy.folded[formula.body : end]
    prose = len(behind) >= _PROSE or (shouted and behind.rstrip()[-1:] in _ENDS)
    if not prose or not _opens_a_sentence(copy, formula.body) or _is_titled(behind):
        return False
    spoken = behind[0] == '"' and not famous
    return not spoken and _first_word(copy, formula.body).lower() not in LISTED_HERE


def _is_titled(text: str) -> bool:
    """Whether the longer words at the beginning of a text all have capitals, as in a title."""
    words = [word for word in text[:_TITLE].split(" ")[:-1] if len(word) >= _LONGER]
    return len(words) >= _LONGER and all(word[0].isupper() for word in words)


def _credit_only(copy: Copy, formula: Formula, end: int) -> bool:
    """An agency alone: `(Reuters) -`, `AFP -`."""
    known = all(credit.agency.id for credit in formula.credits)
    if formula.separator in _LOUD:
        sentence = formula.body >= end or _opens_a_sentence(copy, formula.body)
        return sentence and (known or not formula.bracketed)
    if formula.separator == "hyphen" and formula.bracketed:
        return known
    if formula.separator or not formula.bracketed or formula.body >= end:
        return False
    if "\n" in copy.raw[formula.end : formula.body]:
        return False
    return known and _opens_a_sentence(copy, formula.body)


def _sure(copy: Copy, spot: Spot) -> bool:
    """Whether the gazetteer knows the place."""
    return is_known(_name(copy, spot))


def _name(copy: Copy, spot: Spot) -> str:
    return " ".join(copy.folded[spot.city.start : spot.city.end].split())


def _written(copy: Copy, spot: Spot) -> bool:
    """Whether a region or country we know is written beside the city."""
    if spot.written is None:
        return False
    text = copy.folded[spot.written.start : spot.written.end]
    return any(is_region(part.strip(" []()")) for part in (text, text.split(",")[-1]))


def _sounds(copy: Copy, spot: Spot) -> bool:
    return sounds_like_a_place(copy.folded[spot.city.start : spot.city.end])


def _is_name(text: str) -> bool:
    """Whether a name is written as agencies write theirs: capitals, or a capital inside."""
    return text.isupper() or text[1:] != text[1:].lower()


def _first_word(copy: Copy, pos: int) -> str:
    match = _FIRST_WORD.match(copy.folded, pos)
    return str(match[1]) if match else ""


def _is_shouted(copy: Copy, formula: Formula, end: int) -> bool:
    """Whether what follows is in capitals too: then all of it is a headline.

    `FERRIES TO SERVE PERU, CHILE / AND ECUADOR`. A story may be in capitals as well, but then a
    date or an agency stands before its dash.
    """
    if formula.separator and (formula.date or formula.credits):
        return False
    behind = copy.folded[formula.body : min(end, formula.body + _GLANCE)]
    return formula.spots[0].style == "caps" and behind.isupper()


def _opens_a_sentence(copy: Copy, pos: int) -> bool:
    text = copy.folded[pos : pos + 3].lstrip("\"'`([¡¿ ")
    return bool(text) and not text[0].islower()
