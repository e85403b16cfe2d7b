"""Everyone the story names in full outside quotation marks.

A full name may stand anywhere in the story, since most stories give it once. Who bears it is made
out when somebody asks for a word of it: most names of a story are never asked for.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from wirecopy.speakers.forms import BODIES, Form, Kind
from wirecopy.speakers.namings import Naming, Namings
from wirecopy.tables.given_names import FEMALE
from wirecopy.tables.name_parts import FAMILY_FIRST
from wirecopy.tables.titles import KIN, MANLY, SUFFIXES, WOMANLY
from wirecopy.text.copy import Extent

Gender = Literal["man", "woman"]


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

    def __init__(self, raw: str, namings: Namings) -> None:
        self._raw = raw
        self._namings = namings
        self._people: dict[tuple[str, ...], Named] = {}
        self._surnames: dict[str, list[tuple[int, Named]]] = {}
        """Those who bear it, in order of the places where they are named in full."""
        self.kin: dict[str, list[Named]] = {}
        """Relatives of whoever bears a surname: they bear it too where a title says so."""
        self.told_kin: dict[tuple[str, Gender], Named | None] = {}
        """The first of them that the story tells to be a woman, or a man, for who has looked; None
        where a bearer of the surname is told to be one too."""
        self.shared: set[str] = set()
        """Surnames that several people bear, as far as was asked."""
        self._words: dict[str, Named] = {}
        """The first in whose name a word stands that is no surname."""
        self._others: dict[tuple[str, ...], Named] = {}
        """Bodies, and what is called by one word alone."""
        self._alike: dict[tuple[str, ...], Named] = {}
        """Whom words mean wherever they stand, as far as was asked."""

    def bearers(self, word: str) -> list[tuple[int, Named]]:
        """Those whose surname a word is; everyone with it in their full name is known after that."""
        bearers = self._surnames.get(word)
        return self._gather(word) if bearers is None else bearers

    def _gather(self, word: str) -> list[tuple[int, Named]]:
        bearers = self._surnames[word] = []
        namings = self._namings.people_with(word)
        if not namings:
            return bearers
        inside = None
        entered = self._entered(word, namings)
        for start, named, form in entered:
            if named is not None:
                # After `his son, Omar Hale`, `Hale` is still the father.
                if bearers and named is not bearers[0][1] and _is_kin(self._raw, start):
                    self.kin.setdefault(word, []).append(named)
                else:
                    bearers.append((start, named))
            elif form.words[0] == word and word in FAMILY_FIRST:
                bearers.append((start, self._person(form)))
            elif inside is None:
                inside = form
        if inside is not None and not bearers:
            self._words[word] = self._person(inside)
        if len(bearers) > 1 and len({each for _, each in bearers}) > 1:
            self.shared.add(word)  # `namesakes` tells whose a title is
        elif len(entered) < len(namings):
            self._see_titled(namings)
        return bearers

    def _see_titled(self, namings: Sequence[Naming]) -> None:
        """Take in where somebody has a title before the surname: `Mr. Hale`."""
        for start, end, form in namings:
            if len(form.words) == 1:
                named = self.who(form, start)
                if form.words[0] not in self.kin or _fits(form.title, named):
                    named.see(start, end, form)

    def _person(self, form: Form) -> Named:
        """Whoever bears a full name that stands in the story."""
        self.bearers(surname(form.words))
        return self._people[_key(form.words)]

    def _entered(
        self, word: str, namings: Sequence[Naming]
    ) -> list[tuple[int, Named | None, Form]]:
        """Take in everyone whose surname a word is; None stands for whoever else is named in full.

        They are known before anybody with another surname is asked for, which may lead back to
        this one: `Wang Li`, `Li Wang`.
        """
        entered: list[tuple[int, Named | None, Form]] = []
        for start, end, form in namings:
            words = form.words
            if len(words) == 1:
                continue
            named = None
            if surname(words) == word:
                key = _key(words)
                named = self._people.get(key)
                if named is None:
                    named = self._people[key] = Named(form.kind, words)
                named.see(start, end, form)
            entered.append((start, named, form))
        return entered

    def who(self, form: Form, at: int) -> Named:
        """Give whoever, or whatever, a form at a place means."""
        words = form.words
        if form.kind in BODIES and len(words) > 1:
            return self._others.get(words) or self._other(form, at)
        return self._alike.get(words) or self._made_out(form, at)

    def _made_out(self, form: Form, at: int) -> Named:
        """Who is called by a name in full, or by one word."""
        words = form.words
        if len(words) == 1:
            named = self.by_word(words[0], at)
            if named and words[0] in self.shared:
                return named
        else:
            self.bearers(surname(words))
            named = self._people.get(_key(words))
        named = self._alike[words] = named or self._others.get(words) or self._other(form, at)
        return named

    def _other(self, form: Form, at: int) -> Named:
        """What is called by a name that is nobody's, met for the first time."""
        words = form.words
        firm = self._namings.firm_called(words[0]) if form.kind == "single" else None
        if firm:
            named = self.who(firm[2], firm[0])
        else:
            named = Named(form.kind, words)
            named.places.append((at, at + form.end - form.start))
        self._others[words] = named
        return named

    def known(self, word: str, at: int) -> Named | None:
        """Give whom `by_word` gives, if somebody has asked for that surname before."""
        return self.by_word(word, at) if self._surnames.get(word) else None

    def by_word(self, word: str, at: int) -> Named | None:
        """Give the person whose surname a word is, else in whose name it stands.

        Of several with one surname: the one named in full last before that place.
        """
        bearers = self.bearers(word)
        if not bearers:
            return self._words.get(word)
        if word not in self.shared:
            return bearers[0][1]
        return bearers[max(bisect_left(bearers, (at,)) - 1, 0)][1]


def surname(words: Sequence[str]) -> str:
    """Give the last word of a name that is no suffix."""
    return words[-2] if words[-1] in SUFFIXES and len(words) > 1 else words[-1]


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    """What two full forms of one name have in common: first name, surname, suffix."""
    return (words[0], *words[-2:]) if words[-1] in SUFFIXES else (words[0], words[-1])


def _fits(title: Sequence[str], named: Named) -> bool:
    """Whether a title is not that of a relative: `Mrs. Hale` where `Hale` is Tom Hale."""
    woman = named.words[0] in FEMALE
    return WOMANLY.isdisjoint(title) if not woman else MANLY.isdisjoint(title)


def _is_kin(raw: str, at: int) -> bool:
    """Whether the name at a place is somebody's relative: `his son, Omar Hale`."""
    before = raw[max(at - 14, 0) : at].replace(",", " ").rsplit(None, 1)
    return bool(before) and before[-1].lower() in KIN
