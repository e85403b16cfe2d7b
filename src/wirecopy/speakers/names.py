"""Everyone and everything the story names outside quotation marks, and where."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import runs
from wirecopy.speakers.forms import Form, FormKind, joined, read
from wirecopy.tables.name_parts import FAMILY_FIRST
from wirecopy.tables.titles import HONORIFICS, OFFICES, SUFFIXES
from wirecopy.text.copy import Extent

_CLOSE = 9
"""How far apart two names may be that are one: `Bank | of the | North`."""

_PERSONAL = frozenset({"person", "maybe"})
_BODILY = frozenset({"organization", "place"})


class Named:
    """Someone or something with a name."""

    __slots__ = ("kind", "places", "titles", "words")

    def __init__(self, kind: FormKind, words: tuple[str, ...]) -> None:
        self.kind = kind
        self.words = words
        """The fullest form's, in lower case."""
        self.places: list[Extent] = []
        """Where it is named, in order."""
        self.titles: set[str] = set()
        """The capitalised words seen as a title directly before it, in lower case."""


class Naming(NamedTuple):
    """One place where something is named."""

    start: int
    end: int
    form: Form


class Index:
    """The names of a story: by word, and by place."""

    def __init__(self, namings: Iterable[Naming]) -> None:
        self.namings: list[Naming] = []
        """In order of the text."""
        self.named: list[Named] = []
        """Who or what is named at each of `namings`."""
        self.bodies: dict[tuple[str, ...], Named] = {}
        self._people: dict[tuple[str, ...], Named] = {}
        self._alone: dict[str, Named] = {}
        self._owners: dict[str, list[Named]] = {}
        self._lesser: dict[str, list[Named]] = {}
        self._latest: dict[str, Named] = {}
        found = list(namings)
        for naming in found:
            form = naming.form
            if len(form.words) > 1 and (form.kind in _PERSONAL):
                self._introduce(form)
        for naming in found:
            self._take(naming)
        self.starts = [naming.start for naming in self.namings]

    def _introduce(self, form: Form) -> None:
        """A full name: whoever has one is known by any word of it from the first line on."""
        words = form.words
        key = _key(words)
        known = self._people.get(key)
        if known is not None:
            if len(words) > len(known.words):
                known.words = words
            if form.kind == "person":
                known.kind = "person"
            return
        named = self._people[key] = Named(form.kind, words)
        last = surname(words)
        self._owners.setdefault(last, []).append(named)
        if words[0] in FAMILY_FIRST and words[0] != last:
            self._owners.setdefault(words[0], []).append(named)
        for word in words[:-1]:
            if word not in self._lesser:
                self._lesser[word] = [named]

    def _take(self, naming: Naming) -> None:
        form = naming.form
        if form.kind in _BODILY:
            named = self._body(form)
        elif len(form.words) > 1:
            named = self._in_full(form)
        else:
            named = self._in_short(form)
        if named is None:
            return
        named.places.append((naming.start, naming.end))
        if form.title:
            named.titles.update(form.title)
        self.namings.append(naming)
        self.named.append(named)

    def _body(self, form: Form) -> Named:
        words = form.words
        named = self.by_word(words[0]) if len(words) == 1 and words[0] in self._owners else None
        if named is None:
            named = self.bodies.get(words)
        if named is None:
            named = self.bodies[words] = Named(form.kind, words)
        return named

    def _in_full(self, form: Form) -> Named:
        words = form.words
        named = self._people[_key(words)]
        self._latest[surname(words)] = named
        if words[0] in FAMILY_FIRST:
            self._latest[words[0]] = named
        return named

    def _in_short(self, form: Form) -> Named | None:
        word = form.words[0]
        named = self.by_word(word)
        if named is not None:
            if form.kind == "person" and len(named.words) == 1:
                named.kind = "person"
            return named
        if not form.title and (word in OFFICES or word in HONORIFICS):
            return None
        named = self._alone[word] = Named(form.kind, form.words)
        return named

    def by_word(self, word: str) -> Named | None:
        """The person one word means: whose surname it is, else in whose name it stands.

        Of several with one surname, the one named in full last.
        """
        owners = self._owners.get(word)
        if owners:
            return owners[0] if len(owners) == 1 else self._latest.get(word, owners[0])
        lesser = self._lesser.get(word)
        return lesser[0] if lesser else self._alone.get(word)

    def maybes(self) -> Iterable[Named]:
        """Give those with a name of several words that may be people or not."""
        return (named for named in self._people.values() if named.kind == "maybe")

    def between(self, start: int, end: int) -> range:
        """Give the indexes of the namings that start between two places."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def surname(words: Sequence[str]) -> str:
    """Give the last word of a name that is no suffix."""
    return words[-2] if words[-1] in SUFFIXES and len(words) > 1 else words[-1]


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    """What two full forms of one name have in common: first name, surname, suffix."""
    return (words[0], *words[-2:]) if words[-1] in SUFFIXES else (words[0], words[-1])


def names(raw: str, zones: Sequence[Zone], hidden: Sequence[Extent]) -> Index:
    """Read every name outside the `hidden` stretches, which are in order and apart."""
    known: dict[str, tuple[Form, ...]] = {}
    namings: list[Naming] = []
    last = -_CLOSE
    for start, end in runs(raw, zones, hidden):
        text = raw[start:end]
        forms = known.get(text)
        if forms is None:
            forms = known[text] = read(text)
        for form in forms:
            at, to = start + form.start, start + form.end
            if 1 < at - last < _CLOSE and namings:
                before = namings[-1]
                whole = joined(before.form, raw[last:at], form)
                if whole is not None:
                    namings[-1] = Naming(before.start, to, whole)
                    last = to
                    continue
            namings.append(Naming(at, to, form))
            last = to
    return Index(namings)
