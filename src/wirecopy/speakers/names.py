"""Everyone and everything the story names outside quotation marks, and where."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from wirecopy.quotes.zones import Zone
from wirecopy.speakers.capitals import runs
from wirecopy.speakers.forms import Form, Kind, joined, read
from wirecopy.tables.name_parts import FAMILY_FIRST
from wirecopy.tables.titles import HONORIFICS, OFFICES, SUFFIXES
from wirecopy.text.copy import Extent

_CLOSE = 9
"""How far apart two names may be that are one: `Bank | of the | North`."""
_BODIES = frozenset({"organization", "place"})


class Named:
    """Someone or something with a name."""

    __slots__ = ("kind", "places", "titles", "words")

    def __init__(self, kind: Kind, words: tuple[str, ...]) -> None:
        self.kind = kind
        self.words = words
        """The fullest form's, in lower case."""
        self.places: list[Extent] = []
        """Where it is named, in order."""
        self.titles: tuple[str, ...] = ()
        """The capitalised words seen as a title directly before it, in lower case."""

    @property
    def is_body(self) -> bool:
        """Whether it is no person: an organisation, or a place."""
        return self.kind in _BODIES


class Index:
    """The names of a story: by place, and by word.

    People are told apart when the index is made; of bodies, and of single words that are nobody's
    surname, only the places are known until somebody asks `at`.
    """

    def __init__(self) -> None:
        self.starts: list[int] = []
        """Where each name stands, in order of the text …"""
        self.ends: list[int] = []
        self.forms: list[Form] = []
        """… and how it is written there."""
        self._named: list[Named | None] = []
        self._people: dict[tuple[str, ...], Named] = {}
        self._others: dict[tuple[str, ...], Named] = {}
        self._owners: dict[str, list[Named]] = {}
        self._lesser: dict[str, Named] = {}

    # ------------------------------------------------------------------ making it

    def add(self, start: int, end: int, form: Form) -> None:
        """Take in one name. Names come in order of the text."""
        self.starts.append(start)
        self.ends.append(end)
        self.forms.append(form)
        words = form.words
        if len(words) == 1 or form.kind in _BODIES:
            return
        key = _key(words)
        known = self._people.get(key)
        if known is None:
            self._introduce(key, form)
        else:
            if len(words) > len(known.words):
                known.words = words
            if form.kind == "person":
                known.kind = "person"

    def _introduce(self, key: tuple[str, ...], form: Form) -> None:
        """A full name: whoever has one is known by any word of it from the first line on."""
        words = form.words
        named = self._people[key] = Named(form.kind, words)
        last = surname(words)
        self._owners.setdefault(last, []).append(named)
        if words[0] in FAMILY_FIRST and words[0] != last:
            self._owners.setdefault(words[0], []).append(named)
        for word in words[:-1]:
            self._lesser.setdefault(word, named)

    def settle(self) -> None:
        """Find out, once all names are in, whom each short form means."""
        latest: dict[str, Named] = {}
        for start, end, form in zip(self.starts, self.ends, self.forms, strict=True):
            words = form.words
            named: Named | None
            if form.kind in _BODIES and (len(words) > 1 or words[0] not in self._owners):
                named = None
            elif len(words) > 1:
                named = self._people[_key(words)]
                latest[surname(words)] = latest[words[0]] = named
            else:
                named = self._short(words[0], latest)
                if named is not None:
                    # A surname that stands alone later: only people are called so.
                    named.kind = "person"
                elif form.title:
                    named = self._other(form)
                    named.kind = "person"
            if named is not None:
                named.places.append((start, end))
                if form.title:
                    named.titles += form.title
            self._named.append(named)

    def _short(self, word: str, latest: dict[str, Named]) -> Named | None:
        """The person whose surname a word is, else in whose name it stands.

        Of several with one surname, the one named in full last.
        """
        owners = self._owners.get(word)
        if owners is None:
            return self._lesser.get(word)
        return owners[0] if len(owners) == 1 else latest.get(word, owners[0])

    def _other(self, form: Form) -> Named:
        named = self._others.get(form.words)
        if named is None:
            named = self._others[form.words] = Named(form.kind, form.words)
        return named

    # ------------------------------------------------------------------ asking it

    def at(self, number: int) -> Named:
        """Give who or what the name with this number means."""
        named = self._named[number]
        if named is None:
            named = self._named[number] = self._other(self.forms[number])
            named.places.append((self.starts[number], self.ends[number]))
        return named

    def person_at(self, number: int) -> Named | None:
        """Give the same, or None where a body is named, or an office without its holder."""
        named = self._named[number]
        if named is not None:
            return named
        form = self.forms[number]
        word = form.words[0]
        if form.kind in _BODIES or word in OFFICES or word in HONORIFICS:
            return None
        return self.at(number)

    def by_word(self, word: str) -> Named | None:
        """Give the person one word means."""
        return self._short(word, {}) or self._others.get((word,))

    def between(self, start: int, end: int) -> range:
        """Give the numbers of the names that start between two places."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def compounds(self) -> Iterator[Named]:
        """Give those with several words that are no person for sure."""
        for number, form in enumerate(self.forms):
            if len(form.words) > 1 and form.kind != "person":
                yield self.at(number)


def surname(words: Sequence[str]) -> str:
    """Give the last word of a name that is no suffix."""
    return words[-2] if words[-1] in SUFFIXES and len(words) > 1 else words[-1]


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    """What two full forms of one name have in common: first name, surname, suffix."""
    return (words[0], *words[-2:]) if words[-1] in SUFFIXES else (words[0], words[-1])


def names(raw: str, zones: Sequence[Zone], hidden: Sequence[Extent]) -> Index:
    """Read every name outside the `hidden` stretches, which are in order and apart."""
    known: dict[str, tuple[Form, ...]] = {}
    index = Index()
    last: tuple[int, int, Form] | None = None
    for start, end in runs(raw, zones, hidden):
        text = raw[start:end]
        forms = known.get(text)
        if forms is None:
            forms = known[text] = read(text)
        for form in forms:
            at = start + form.start
            if last is not None:
                low, high, before = last
                whole = joined(before, raw[high:at], form) if at - high < _CLOSE else None
                if whole is not None:
                    last = low, start + form.end, whole
                    continue
                index.add(low, high, before)
            last = at, start + form.end, form
    if last is not None:
        index.add(*last)
    index.settle()
    return index
