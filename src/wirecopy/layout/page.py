"""A page while it is being settled: its rows, and what has been found on them so far."""

import attrs

from wirecopy.agencies.credits import (
    copyright_credit,
    known_credits,
    photo_credits,
    read_credits,
    source_credits,
)
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.grammar import Reading
from wirecopy.layout.bylines import Credited, read_byline
from wirecopy.layout.captions import Captions
from wirecopy.layout.classify import Row
from wirecopy.layout.head import Head, key
from wirecopy.layout.notices import notice
from wirecopy.layout.rules import RuleSet
from wirecopy.layout.sign_off import read_sign_off
from wirecopy.story import Byline, Credit, Issue, Notice, SignOff
from wirecopy.text.copy import Copy

_SIGNED = 4_000
"""Characters of the longest sign-off on several lines."""
_BESIDE = 8
"""Characters between two lines of one sign-off: line breaks and blanks."""


@attrs.define
class Page:
    """The rows of a page in order, and the values that rows gave."""

    copy: Copy
    registry: Registry
    rules: RuleSet
    rows: list[Row]
    reading: Reading | None = None
    head: Head = attrs.Factory(Head)
    bylines: list[Byline] = attrs.Factory(list)
    credited: dict[int, Credited] = attrs.Factory(dict)
    """What bylines without `By` say, by where their rows begin: to settle them they were read."""
    credits: list[Credit] = attrs.Factory(list)
    captions: Captions = attrs.Factory(Captions)
    notices: list[Notice] = attrs.Factory(list)
    kicker: str | None = None
    published: tuple[int, int] | None = None
    """Where the line stands that says when the page came out."""
    sign_off: SignOff | None = None
    _title: str = attrs.field(default="", init=False)
    """The key of the headline, once it was asked for."""
    further: dict[int, Reading] = attrs.Factory(dict)
    """Datelines behind the first, by their rows."""
    doubts: list[Issue] = attrs.Factory(list)

    def repeats_headline(self, row: Row) -> bool:
        """Whether a row says what the headline says."""
        if self.head.headline is None:
            return False
        if not self._title:
            self._title = key(self.rows[self.head.headline].text)
        first = row.text[0].lower()
        if first.isalnum() and first != self._title[:1]:
            return False
        return key(row.text) == self._title

    def add_byline(self, row: Row) -> None:
        """A byline, with the time that may stand behind its names."""
        credited = self.credited.get(row.start)
        if credited is None:
            credited = read_byline(self.copy, row.start, row.end, self.registry)
        if credited.date is not None:
            row.add_part("byline", row.start, credited.date, row.rule)
            row.add_part("published", credited.date, row.end, "time behind the byline")
            if self.published is None:
                self.published = (credited.date, row.end)
        self.add_credit(credited)

    def add_credit(self, credited: Credited) -> None:
        """Those a byline names, each person once."""
        known = {key(person.name) for person in self.bylines}
        self.bylines.extend(p for p in credited.people if key(p.name) not in known)
        self.credits.extend(credited.credits)

    def add_caption(self, row: Row, *, above: bool = False) -> None:
        """A caption, above the body or not; its credit becomes a block of its own."""
        if credit := self.captions.add(self.copy, row, above=above):
            self.credits.extend(photo_credits(self.copy, *credit, self.registry))

    def add_photo(self, row: Row) -> None:
        """A line that credits a picture."""
        self.captions.credit_below(self.copy, row.start, row.end)
        self.credits.extend(photo_credits(self.copy, row.start, row.end, self.registry))

    def add_notice(self, kind: str, start: int, end: int) -> None:
        """A notice; `kind` is the name of the rule that saw it, or a kind of notice."""
        self.notices.append(notice(self.copy, kind, start, end))

    def add_sign_off(self, row: Row) -> None:
        """A sign-off, with the agencies it names; one on several lines is one."""
        names = row.start
        while names < row.end and self.copy.folded[names] in "-( ":
            names += 1
        self.credits.extend(source_credits(self.copy, names, row.end, self.registry))
        start = row.start
        if before := self.sign_off:
            if (
                row.start - before.end > _BESIDE
                or row.end - before.start > _SIGNED
                or not self.copy.raw[before.end : row.start].isspace()
            ):
                return
            start = before.start
        read = read_sign_off(self.copy, row.start, row.end)
        self.sign_off = SignOff(
            rows=(*(before.rows if before else ()), *read.rows),
            text=self.copy.raw[start : row.end],
            start=start,
            end=row.end,
        )

    def add_rights(self, row: Row) -> None:
        """A line that says whose words these are, below the body."""
        self.credits.extend(source_credits(self.copy, row.start, row.end, self.registry))
        if holder := copyright_credit(self.copy, row.start, row.end):
            self.credits.extend(known_credits(self.copy, *holder, "copyright", self.registry))

    def add_service(self, row: Row) -> None:
        """A copyright line above the body names who sent the story: `c.1998 The Harbour Post`."""
        if holder := copyright_credit(self.copy, row.start, row.end):
            self.credits.extend(read_credits(self.copy, *holder, "copyright", self.registry))
