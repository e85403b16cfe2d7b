"""Bylines: people and what they are; agencies become credits, newsrooms and jobs nobody.

A byline is cut into pieces at commas, joiners and bars, and each piece is one thing: an agency, an
address, a place, what somebody does, or a name, perhaps with one of the others behind it.
"""

import attrs

from wirecopy.agencies.credits import known_credits
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.places import find_place
from wirecopy.layout.people import bare, is_given, is_job, is_name, is_newsroom, name_length
from wirecopy.story import Byline, Credit
from wirecopy.tables.titles import HONORIFICS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy, lazy_re

_LEAD = lazy_re(
    r"[\^(\[-]* ?(?:(?i:(?:(?:reported|written|posted|published|words|story|text) )?by\b ?:?"
    r"|[Bb][Yy](?=[^\W\d_](?:[^\W\d_]|[.'-]){0,20} )"
    r"|(?:author|words|text|story|reporter)s? ?:)|(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di)\b ?:?) *(?=[^\s])"
)
_MARKS = lazy_re(r"[-(\[ ]+")
_CUT = lazy_re(
    r"\s*(?:[,;|&\u2022\u00b7\u25cf+=<()\[\]/]|\s(?:and|AND|And|with|WITH|und|UND|et|ET|y|e)\s| - | _ )\s*"
    r"|\s{2,}"
)
_GLUED = lazy(
    r"(?<=\p{Ll})(?=(?:The )?Associated Press|Reuters\b|AFP\b|Staff [WR])"
    r"|(?<=\p{Lu})(?=STAFF [WR]|ASSOCIATED PRESS|Associated Press)"
    r"|(?<!\bFitz)(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}+ \p{Lu})"
)
"""Where a page has lost the blank between two pieces."""
_CAPITAL_INSIDE = lazy_re(r"[^\W\d_A-Z][^\W\d_a-z]|[A-Z](?:STAFF|ASSOCIATED|Associated) ")
"""Without one of these nothing is glued."""
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_DATE = lazy(
    rf"{_MONTH}\.? \d{{1,2}}\b|\d{{1,2}}(?:[:/.]| (?=\p{{L}}{{3,9}}\.? \d))|\b(?:19|20)\d\d\b|\b\d+ (?:hours?|hrs?|mins?|minutes?)"
    r"|(?i:published|updated?|posted)\b(?! [Bb]y)|\b(?i:publi[éec]\w*|mis à jour|actuali\w*|aktuali\w*|pubblic\w*|aggiorn\w*|veröffentlicht)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,"
)
_DATED = lazy_re(
    r"\d|day,|(?i:publi|update|posted|actuali|aktuali|pubblic|aggiorn|ffentlicht|mis à)"
)
"""Without one of these there is no date."""
_SUFFIX = frozenset(("jr", "sr", "ii", "iii"))
_JOINED = frozenset(("with", "avec", "mit", "con", "com", "and", "und", "et", "WITH", "AND"))
_POSTED = frozenset(("posted", "written", "reported"))
_WHERE = frozenset(("in", "at", "from", "IN"))
_WHOSE = frozenset(("for", "of", "via", "FOR", "OF"))
_SETTINGS = _WHERE | _WHOSE
_LONGEST = 60
_PLACE_WORDS = 4
_EMAIL = lazy_re(r"[\w.+-]{1,60}@[\w.-]{1,60}\.\w{2,8}")


@attrs.define
class Credited:
    """The people and agencies of a byline."""

    people: list[Byline] = attrs.Factory(list)
    credits: list[Credit] = attrs.Factory(list)
    date: int | None = None
    """Where a publication time begins behind the names."""
    signed: bool = False
    """Whether `By` or its like stands before the names."""
    newsroom: bool = False
    """Whether a newsroom or a job is named."""
    strange: bool = False
    """Whether a piece is none of what bylines are made of."""


def read_byline(copy: Copy, start: int, end: int, registry: Registry) -> Credited:
    """Read a byline that fills the text between `start` and `end`."""
    text = copy.folded
    found = Credited()
    stop = end
    dated = _DATED.search(text, start, end) is not None
    if dated and (date := _DATE.search(text, start, end)):
        found.date = date.start()
        stop = date.start()
    at = start
    if lead := _LEAD.match(text, start, stop):
        at = lead.end()
        found.signed = True
    elif marks := _MARKS.match(text, start, stop):
        at = marks.end()
    reader = _Reader(copy, registry, found)
    for low, high in _pieces(text, at, stop):
        if high - low <= _LONGEST:
            reader.take(low, high)
        else:
            found.strange = True
    return found


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [cut.span() for cut in _CUT.finditer(text, start, end)]
    if _CAPITAL_INSIDE.search(text, start, end):
        cuts.extend(cut.span() for cut in _GLUED.finditer(text, start, end))
        cuts.sort()
    pieces = []
    at = start
    for low, high in (*cuts, (end, end)):
        piece = _trim(text, at, low)
        if piece[0] < piece[1]:
            pieces.append(piece)
        at = high
    return pieces


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " -([<^":
        start += 1
    while start < end and text[end - 1] in " -)]>=:":
        end -= 1
    return start, end


@attrs.define
class _Reader:
    """Takes the pieces of a byline, one after the other."""

    copy: Copy
    registry: Registry
    found: Credited

    def take(self, start: int, end: int) -> None:
        """Say what a piece is, and keep it."""
        piece = self.copy.folded[start:end]
        if "@" in piece:
            self._address(start, end)
            return
        words = piece.split(" ")
        if len(words) > 1 and words[0] in _JOINED:
            start += len(words[0]) + 1
            words = words[1:]
        if self._agency(start, end):
            return
        if len(words) > 2 and words[1].rstrip(":") == "by" and words[0].lower() in _POSTED:  # noqa: PLR2004
            start += len(words[0]) + len(words[1]) + 2
            words = words[2:]
        if bare(piece) in _SUFFIX and self.found.people:
            self._stretch(end)
        elif self._setting(start, words):
            return
        elif (
            is_job(words)
            or is_newsroom(words)
            or self._opens_with_agency(words[name_length(words) :])
        ):
            self._newsroom(start, words)
        elif not self._place(start, end, words):
            self._name(start, end, words)

    def _agency(self, start: int, end: int) -> bool:
        credits_ = known_credits(self.copy, start, end, "byline", self.registry)
        self.found.credits.extend(credits_)
        return bool(credits_)

    def _name(self, start: int, end: int, words: list[str]) -> None:
        """A name, with `Dr` before it or without."""
        title = None
        if len(words) > 1 and bare(words[0]) in HONORIFICS and not is_given(words[0]):
            title = words[0]
            start += len(title) + 1
            words = words[1:]
        more = len(words) == 1 and bool(self.found.people)
        if more or not is_name(words, signed=self.found.signed):
            self.found.strange = True
            return
        name = self.copy.raw[start:end]
        self.found.people.append(Byline(name=name, title=title, text=name, start=start, end=end))

    def _stretch(self, end: int) -> None:
        """`Jr.` behind the comma belongs to the name before it."""
        name = self.copy.raw[self.last.start : end]
        self.last = attrs.evolve(self.last, name=name, text=name, end=end)

    @property
    def last(self) -> Byline:
        """The name before the piece at hand."""
        return self.found.people[-1]

    @last.setter
    def last(self, person: Byline) -> None:
        self.found.people[-1] = person

    def _setting(self, start: int, words: list[str]) -> bool:
        """A name and where, or for whom: `Ana Ruiz in Lisbon`, `Tom Hale for The Post`."""
        if _SETTINGS.isdisjoint(words):
            return False
        for at in range(1, len(words) - 1):
            if words[at] not in _SETTINGS:
                continue
            stop = start + len(" ".join(words[:at]))
            rest = stop + len(words[at]) + 2
            end = start + len(" ".join(words))
            if self._agency(start, stop):
                return True
            if is_newsroom(words[:at]) and at == 1:  # `Agencies in Lisbon`
                self.found.newsroom = True
                return True
            if not is_name(words[:at], signed=self.found.signed):
                return False
            self._name(start, stop, words[:at])
            if words[at] in _WHOSE:
                self._agency(rest, end)
            elif len(words) - at - 1 <= _PLACE_WORDS:
                self.last = attrs.evolve(self.last, place=self.copy.raw[rest:end])
            return True
        return False

    def _place(self, start: int, end: int, words: list[str]) -> bool:
        """A place behind a name: `Ana Ruiz, Lisbon`."""
        if not self.found.people or len(words) > _PLACE_WORDS or is_given(words[0]):
            return False
        if not find_place(self.copy.folded[start:end]):
            return False
        if self.last.place is None:
            self.last = attrs.evolve(self.last, place=self.copy.raw[start:end])
        return True

    def _address(self, start: int, end: int) -> None:
        """An e-mail address or a handle, perhaps with the name before it, perhaps glued to it."""
        text = self.copy.folded
        at = text.index("@", start, end)
        stop = text.rfind(" ", start, at)
        stop = start if stop < 0 else stop
        mail = _EMAIL.match(text, stop + (stop > start), end)
        if mail is None:  # a handle
            self._before(start, at)
            return
        first = text[start : text.find(" ", start, at)].lower()
        glued = text.find(first, stop + 1, at) if stop > start and len(first) > 1 else -1
        if glued > stop + 1 and text[glued - 1].isalpha():
            # `Ana Ruizana.ruiz@…`: the address begins with the first name once more
            self._before(start, glued)
            mail = _EMAIL.match(text, glued, end)
        else:
            self._before(start, stop)
        if self.found.people and mail:
            self.last = attrs.evolve(self.last, email=self.copy.raw[slice(*mail.span())])

    def _before(self, start: int, end: int) -> None:
        start, end = _trim(self.copy.folded, start, end)
        if start < end:
            self.take(start, end)

    # ---------------------------------------------------------- newsrooms and jobs

    def _newsroom(self, start: int, words: list[str]) -> None:
        """A piece that names a newsroom or a job, perhaps behind a name or before one."""
        self.found.newsroom = True
        size = self._name_before(words)
        if size:
            stop = start + len(" ".join(words[:size]))
            self._name(start, stop, words[:size])
            self._role(stop + 1, words[size:])
            return
        behind = self._name_behind(words)
        if behind:
            stop = start + len(" ".join(words[:behind]))
            self._name(stop + 1, start + len(" ".join(words)), words[behind:])
            self._role(start, words[:behind])
            return
        self._role(start, words)

    def _name_before(self, words: list[str]) -> int:
        """How many words are the name in `Ana Ruiz HARBOUR TODAY`, 0 where none stands first."""
        if self._opens_with_agency(words):
            return 0
        cut = next((at for at in range(2, len(words)) if self._ends_name(words, at)), 0)
        size = cut or name_length(words)
        rest = words[size:]
        if size < 2 or not rest or not is_name(words[:size], signed=self.found.signed):  # noqa: PLR2004
            return 0
        # `Lund Evening Post`: two words before a newsroom are a name only if the first is one.
        told = is_given(words[0]) or self._opens_with_agency(rest)
        return size if told or (self.found.signed and (cut or is_job(rest))) else 0

    def _ends_name(self, words: list[str], at: int) -> bool:
        """Whether a newsroom or a job begins at a word, as its look or the registry tells."""
        word = words[at]
        if bare(word) == "the" or self._opens_with_agency(words[at:]):
            return True
        if words[0].isupper():
            return not word.isupper()
        return word.isupper() and len(bare(word)) > 1

    def _opens_with_agency(self, words: list[str]) -> bool:
        name = " ".join(words[:3])
        if not self.registry.may_open(name, 0, len(name)):
            return False
        return any(self.registry.lookup(" ".join(words[:size])) for size in (3, 2, 1))

    def _name_behind(self, words: list[str]) -> int:
        """Where the name begins in `Sports Writer Ana Ruiz`, 0 where none follows the job."""
        jobs = [at for at, word in enumerate(words) if is_job([word])]
        at = jobs[-1] + 1 if jobs else 0
        rest = words[at:]
        return at if at and len(rest) > 1 and is_name(rest, signed=False) else 0

    def _role(self, start: int, words: list[str]) -> None:
        """What somebody does, or for whom: a job is a title, an agency before it a credit."""
        if is_job(words) and self.found.people and self.last.title is None:
            end = start + len(" ".join(words))
            self.last = attrs.evolve(self.last, title=self.copy.raw[start:end])
        for size in range(min(len(words), 4), 0, -1):
            if self._agency(start, start + len(" ".join(words[:size]))):
                rest = words[size:]
                self.found.strange |= bool(rest) and not (is_job(rest) or is_newsroom(rest))
                return
