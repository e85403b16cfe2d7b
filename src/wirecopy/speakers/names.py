"""Everyone the story names in full outside quotation marks.

A full name is looked for in the whole story, since most stories give it once. What one word means,
or a body's name, is found when somebody asks.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import long_runs
from wirecopy.speakers.forms import Form, Kind, Reader, read
from wirecopy.tables.name_parts import FAMILY_FIRST
from wirecopy.tables.titles import KIN, SUFFIXES
from wirecopy.text.copy import Extent

Gender = Literal["man", "woman"]

BODIES = frozenset({"organization", "place"})


class Named:
    """Someone or something with a name."""

    __slots__ = ("gender", "kind", "places", "titles", "words")

    def __init__(self, kind: Kind, words: tuple[str, ...]) -> None:
        self.kind = kind
        self.words = words
        """The fullest form's, in lower case."""
        self.places: list[Extent] = []
        """Where it is named, as far as was looked."""
        self.titles: tuple[str, ...] = ()
        """The capitalised words seen as a title directly before it, in lower case."""
        self.gender: tuple[Gender | None] | None = None
        """What `gender_of` found, once it was asked."""

    def see(self, start: int, end: int, form: Form) -> None:
        """Take in one place where it is named."""
        self.places.append((start, end))
        if form.title:
            self.titles += form.title
        if len(form.words) > len(self.words):
            self.words = form.words
        if form.kind == "person":
            self.kind = "person"


class Roll:
    """Everyone with a full name, by that name and by each word of it."""

    def __init__(self) -> None:
        self._people: dict[tuple[str, ...], Named] = {}
        self._surnames: dict[str, list[tuple[int, Named]]] = {}
        """Those who bear it, in order of the places where they are named in full."""
        self._words: dict[str, Named] = {}
        """The first in whose name a word stands that is no surname."""
        self._others: dict[tuple[str, ...], Named] = {}
        """Bodies, and what is called by one word alone."""

    def enter(self, start: int, end: int, form: Form, *, kin: bool) -> None:
        """Take in a full name. Names come in order of the text."""
        words = form.words
        key = _key(words)
        named = self._people.get(key)
        if named is None:
            named = self._people[key] = Named(form.kind, words)
            for word in words[:-1]:
                self._words.setdefault(word, named)
        named.see(start, end, form)
        bearers = self._surnames.setdefault(surname(words), [])
        # Kin take no surname over: after `his son, Omar Hale`, `Hale` is still the father.
        if not kin or not bearers or named is bearers[0][1]:
            bearers.append((start, named))
        if words[0] in FAMILY_FIRST:
            self._surnames.setdefault(words[0], []).append((start, named))

    def who(self, form: Form, at: int) -> Named:
        """Give whoever, or whatever, a form at a place means."""
        words = form.words
        named = None
        if len(words) == 1:
            named = self.by_word(words[0], at)
        elif form.kind not in BODIES:
            named = self._people.get(_key(words))
        if named is None:
            named = self._others.get(words)
        if named is None:
            named = self._others[words] = Named(form.kind, words)
            named.places.append((at, at + form.end - form.start))
        return named

    def by_word(self, word: str, at: int) -> Named | None:
        """Give the person whose surname a word is, else in whose name it stands.

        Of several with one surname: the one named in full last before that place.
        """
        bearers = self._surnames.get(word)
        if bearers is None:
            return self._words.get(word)
        return bearers[max(bisect_left(bearers, (at,)) - 1, 0)][1]


def surname(words: Sequence[str]) -> str:
    """Give the last word of a name that is no suffix."""
    return words[-2] if words[-1] in SUFFIXES and len(words) > 1 else words[-1]


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    """What two full forms of one name have in common: first name, surname, suffix."""
    return (words[0], *words[-2:]) if words[-1] in SUFFIXES else (words[0], words[-1])


def full_names(
    raw: str, zones: Sequence[Zone], hidden: Sequence[Extent], read: Reader = read
) -> Roll:
    """Enter every full name outside the `hidden` stretches, which are in order and apart."""
    roll = Roll()
    titled = []
    for zone in zones:
        if zone.kind == "headline":
            continue
        for start, text in long_runs(raw, zone.start, zone.end, hidden):
            for form in read(text):
                if form.kind in BODIES:
                    continue
                if len(form.words) > 1:
                    at = start + form.start
                    roll.enter(at, start + form.end, form, kin=_is_kin(raw, at))
                elif form.title:
                    titled.append((start + form.start, start + form.end, form))
    for start, end, form in titled:  # `Mr. Hale`: of whom the full name may stand further down
        roll.who(form, start).see(start, end, form)
    return roll


def _is_kin(raw: str, at: int) -> bool:
    """Whether the name at a place is somebody's relative: `his son, Omar Hale`."""
    before = raw[max(at - 14, 0) : at].replace(",", " ").rsplit(None, 1)
    return bool(before) and before[-1].lower() in KIN
