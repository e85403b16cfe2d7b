"""One run of capitalised words, read: what of it is title, and what the rest names."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from wirecopy.tables.given_names import FEMALE, MALE
from wirecopy.tables.name_parts import (
    ABBREVIATED,
    DAYS,
    FAMILY_FIRST,
    MONTHS_AND_DAYS,
    OPENERS,
    PARTICLES,
    PEOPLES,
    PLAIN,
)
from wirecopy.tables.organizations import (
    BODY_OPENERS,
    DEPARTMENTS,
    FIRMS,
    HEADS,
    KNOWN,
    LANDS,
    NO_BODIES,
    PLACES,
    PORTFOLIOS,
    STARTS,
)
from wirecopy.tables.titles import HONORIFICS, MODIFIERS, OFFICES, SUFFIXES
from wirecopy.text.patterns import lazy_re

Kind = Literal["person", "maybe", "single", "organization", "place", "group", "unknown"]
"""What a name, or a mention without one, is. `maybe`: several words that tell nothing; `single`:
one word that tells nothing; `group` and `unknown`: a common noun."""


BODIES = frozenset({"organization", "place"})


class Form(NamedTuple):
    """A name as written, apart from where: `start` and `end` count from the start of its run."""

    kind: Kind
    words: tuple[str, ...]
    """In lower case; suffixes (`jr`) included, title not."""
    start: int
    end: int
    title: tuple[str, ...] = ()
    """The capitalised words directly before the name that are its title, in lower case."""


MARKS = frozenset("\"“”„«»‘’`'")
"""What may stand around a nickname inside a name."""
_NICKNAME = lazy_re(r"(?<=\s)[(\"“”„«»‘'`]{1,3}[^\W_][^\"“”„«»‘’`]{0,24}[)\"“”„«»’'`]{1,3}(?=\s)")


def without_nickname(name: str) -> str:
    """Give a name without what stands in it between marks: `Ana "Red" Ruiz` is `Ana Ruiz`."""
    return " ".join(_NICKNAME.sub("", name).split()) if not MARKS.isdisjoint(name) else name


@lru_cache(maxsize=2048)  # the same names come back all through a story, and in the next
def read(run: str) -> tuple[Form, ...]:
    """Give the names in a run: none when no word of it names anything, several at a full stop."""
    if run.isalpha():
        lowered = run.lower()
        if lowered in PLAIN and not (run.isupper() and len(run) > 1):
            return ()
        if run in NO_BODIES:
            return ()
        return (Form(_kind_of_one(run, lowered), (lowered,), 0, len(run)),)
    if not MARKS.isdisjoint(run):
        run = _NICKNAME.sub(lambda found: " " * len(found[0]), run)
    texts = run.split()
    if not "".join(texts).isalpha():
        return tuple(_parted(run, texts))
    small = run.lower().split()
    form = _plain(run, small) or _form(run, 0, texts, small)
    return () if form is None else (form,)


def is_full(form: Form) -> bool:
    """Whether a person may be called elsewhere by a part of a name: `Ana Ruiz`, `Mr. Ruiz`."""
    return form.kind not in BODIES and (len(form.words) > 1 or bool(form.title))


def is_firm(form: Form) -> bool:
    """Whether a body may be called elsewhere by the first word of its name: `Norbank Group`."""
    words = form.words
    return form.kind in BODIES and len(words) > 1 and words[-1] in FIRMS and words[0] not in HEADS


def bare_word(text: str) -> str:
    """Give a word of a run without the signs at its end, as it stands in a form but for capitals."""
    return text if text.isalpha() else _trimmed(text)[0]


def _parted(run: str, texts: Sequence[str]) -> Iterator[Form]:
    """The names in a run of words, parted where one ends a name or opens a sentence."""
    words: list[str] = []
    first = 0
    for number, text in enumerate(texts):
        if words and words[-1][-1] == "." and text.lower() in OPENERS:  # `in the U.S. While Hale`
            form = _form(run, first, words, " ".join(words).lower().split(" "))
            if form:
                yield form
            words, first = [], number
        word, closes = (text, False) if text.isalpha() else _trimmed(text)
        words.append(word)
        if closes or number == len(texts) - 1:
            form = _form(run, first, words, " ".join(words).lower().split(" "))
            if form:
                yield form
            words, first = [], number + 1


def _plain(run: str, lowered: Sequence[str]) -> Form | None:
    """The name that words make of which none is more than a name: `Ana Ruiz`.

    None where a word has to be looked at.
    """
    first = lowered[0]
    given = first in MALE or first in FEMALE
    if not (
        len(lowered) == _PAIR and given and first not in PLAIN and lowered[1] not in PLAIN
    ) and not (run.istitle() and _telling().isdisjoint(lowered) and not first.endswith("ing")):
        return None
    return Form("person" if given else "maybe", tuple(lowered), 0, len(run))


@cache
def _telling() -> frozenset[str]:
    """Every word that tells something of a name but a given name."""
    parts = (word for name in PLACES | KNOWN for word in name.split("_"))
    tables = (PLAIN, PARTICLES, HONORIFICS, OFFICES, SUFFIXES, HEADS, BODY_OPENERS, DEPARTMENTS)
    return frozenset(parts).union(*tables)


def _trimmed(text: str) -> tuple[str, bool]:
    """A word without the signs at its end, and whether a name cannot go on behind it."""
    if text[-2:] in ("'s", "’s"):
        return text[:-2], True
    bare = text.rstrip(".&-'’‐‑") or text
    if text[-1] == ".":
        if len(bare) == 1 or "." in bare:
            return text, False
        return bare, bare.lower() not in ABBREVIATED
    return bare, text[-1] in "'’"


def _form(run: str, number: int, words: list[str], lowered: list[str]) -> Form | None:
    """The name in a row of words of a run; `number` is the first one's in the run."""
    first, last = _bounds(words, lowered)
    if first == last or (
        last - first > _PAIR and not _CLAUSE.isdisjoint(lowered[first + 1 : last])
    ):
        return None  # no name: `Hale Told Me He Left`
    if (
        lowered[last - 1] in OFFICES
        and last - first > 1
        and _QUALIFIES.issuperset(lowered[first : last - 1])
    ):
        return None  # an office: `U.S. Ambassador`
    name = _title_end(lowered, first, last)
    if name > first and name == last - 1 and lowered[name] in HEADS:
        name = first  # `General Assembly`
    title = tuple(lowered[first:name])
    the = first > 0 and lowered[first - 1] == "the"
    kind = _kind(lowered[name:last], words[name:last], titled=name > first, the=the)
    bare = _bare(kind, lowered, name, last)
    if bare > name:
        other = _kind(lowered[bare:last], words[bare:last], titled=False, the=the)
        if kind == "maybe" or other == "person":
            name, kind = bare, other
    end = _start(run, number + last - 1) + len(words[last - 1])
    return Form(kind, tuple(lowered[name:last]), _start(run, number + name), end, title)


def _start(run: str, number: int) -> int:
    """Where a word of a run starts."""
    return len(run) - len(run.split(None, number)[-1]) if number else 0


def _bounds(words: Sequence[str], lowered: Sequence[str]) -> tuple[int, int]:
    """The words without those that only open a sentence, and a day at either end."""
    first, last = 0, len(words)
    while first < last and lowered[first] in OPENERS and not _holds(lowered, first):
        first += 1
    day = first + (lowered[first : first + 1] in (["late"], ["early"]))
    if day < last - 1 and lowered[day] in DAYS and not _holds_a_body(lowered, day):
        first = day + 1
    while last > first and lowered[last - 1] in MONTHS_AND_DAYS and words[last - 1][1:].islower():
        last -= 1
    return first, last


def _bare(kind: Kind, lowered: Sequence[str], name: int, last: int) -> int:
    """Where the name begins without what qualifies it.

    `Norlander | Ana Ruiz`, `[Secretary of] State | Ana Ruiz`, `Calling | Norland`;
    of `Texas Republican` the last word is left.
    """
    if kind == "maybe":
        if lowered[last - 1] in PEOPLES and lowered[last - 1] not in _SURNAMES:
            return last - 1
        if _participle(lowered[name]):
            name += 1
    while name < last - 1 and lowered[name] in (PEOPLES if kind == "maybe" else DEPARTMENTS):
        name += 1
    return name


def _holds(lowered: Sequence[str], first: int) -> bool:
    """Whether an opening word belongs to the name: `New York`, `Will Hale`, `Police Federation`."""
    if first + 1 >= len(lowered):
        return False
    pair = f"{lowered[first]}_{lowered[first + 1]}"
    if pair in PLACES or pair in KNOWN or lowered[first] in MALE:
        return True
    return lowered[first] in _MEMBERS and _holds_a_body(lowered, first)


def _holds_a_body(lowered: Sequence[str], first: int) -> bool:
    """Whether what follows makes a body of a word: `Sunday Times`."""
    return not HEADS.isdisjoint(lowered[first + 1 :])


def _kind_of_one(text: str, lowered: str) -> Kind:
    if lowered in PLACES:
        return "place"
    if (
        lowered in KNOWN
        or lowered in HEADS
        or (len(text) <= _ACRONYM and text.isupper() and len(text) > 1)
    ):
        return "organization"
    return "single"


_MEMBERS = frozenset(
    "internet media news police people children women men workers teachers doctors lawyers students".split()  # noqa: SIM905
)
"""Plain words with which the name of a body may begin."""
_BEHIND_TITLES = frozenset(("emeritus", "emerita", "designate", "elect"))
"""What may follow a title and still goes before the name."""
_SURNAMES = frozenset(("english", "french", "german", "welsh"))
"""Peoples whose name many a person bears."""
_ACRONYM = 6
"""How long a word in capitals may be to be read letter by letter."""
_CLAUSE = frozenset("me they was were are had has".split())  # noqa: SIM905
"""Words that only the clause of a headline has between its first word and its last."""
_QUALIFIES = MODIFIERS | PEOPLES | LANDS
_PAIR = 2
_MOST = 5
"""A name of more words is a title or a body, if nothing in it tells a person."""


def _kind(lowered: Sequence[str], words: Sequence[str], *, titled: bool, the: bool) -> Kind:
    if len(words) == 1:
        return "person" if titled else _kind_of_one(words[0], lowered[0])
    key = "_".join(lowered)
    if key in PLACES:
        return "place"
    if key in KNOWN:
        return "organization"
    given = _given(lowered[0])
    if given and (len(words) == _PAIR or _initial(words[1])):
        return "person"
    if lowered[0] in BODY_OPENERS or "-e-" in lowered[-1]:
        return "organization"
    if lowered[-1] in PLACES and lowered[0] not in FAMILY_FIRST:
        return "organization"
    if lowered[-1] in KNOWN or not HEADS.isdisjoint(lowered) or _has_acronym(words):
        return "organization"
    if titled or given or _initial(words[0]) or _initial(words[1]):
        return "person"
    if lowered[-1] in SUFFIXES or not PARTICLES.isdisjoint(words):
        return "person"
    return "organization" if the or len(words) > _MOST else "maybe"


def _participle(word: str) -> bool:
    return word.endswith("ing") and len(word) > len("Xiping")


def _has_acronym(words: Sequence[str]) -> bool:
    """Whether a word is spelled in capitals and another is not: `FBI Laboratories`."""
    if " ".join(words).istitle():
        return False
    capitals = [word.isupper() and word.isalpha() and len(word) > 1 for word in words]
    return any(capitals) and not all(capitals) and words[-1].lower() not in SUFFIXES


def _title_end(lowered: Sequence[str], first: int, last: int) -> int:
    """Where the title at the head of the words ends; `first` when there is none."""
    while last > first and lowered[last - 1] in SUFFIXES:
        last -= 1
    for at in range(last - 2, first - 1, -1):
        word = lowered[at]
        if word in HONORIFICS or (word in OFFICES and (at == first or not _given(lowered[at - 1]))):
            return at + 2 if lowered[at + 1] in _BEHIND_TITLES and at + 2 < last else at + 1
    return first


def _given(word: str) -> bool:
    return word in MALE or word in FEMALE


def _initial(word: str) -> bool:
    return len(word) == len("J.") and word[1] == "."


# ------------------------------------------------------------------ names in two pieces


def joined(before: Form, between: str, after: Form) -> Form | None:
    """Give the one name of a body that two forms and the small words between them make.

    `Bank` of `Norland`, `Food` and `Drug Administration`, `Ministry of Trade` and `Water`; never
    `Hale` and `Marlow Council`.
    """
    small = tuple(between.split())
    if not small or len(before.words) > _LONGEST:
        return None
    if small == ("and",):
        goes_on = _shares(before, after)
    else:
        goes_on = small in _OF and before.words[-1] in STARTS and before.kind != "person"
    if not goes_on:
        return None
    words = (*before.words, *small, *after.words)
    end = before.end + len(between) + after.end - after.start
    return Form("organization", words, before.start, end, before.title)


def _shares(before: Form, after: Form) -> bool:
    """Whether two forms share a body: its last word, or what a ministry is for."""
    if before.kind == "single":
        return after.kind == "organization" and len(after.words) > 1
    of = "of" in before.words or "for" in before.words
    return before.kind == "organization" and of and after.words[-1] in PORTFOLIOS


_LONGEST = 8
"""How many words a name of a body may have that goes on."""
_OF = {("of",), ("of", "the"), ("for",), ("for", "the"), ("on",)}
