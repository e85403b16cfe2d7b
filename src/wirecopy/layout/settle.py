"""Where each line stands decides what its looks left open."""

from datetime import datetime

import attrs

from wirecopy.agencies.credits import (
    copyright_credit,
    known_credits,
    photo_credits,
    read_credits,
    source_credits,
    trailing_credits,
)
from wirecopy.agencies.registry import Registry
from wirecopy.dateline.further import further_dateline, read_further
from wirecopy.dateline.grammar import Reading, read_alone
from wirecopy.dateline.timestamps import read_timestamp
from wirecopy.layout.body import close, find_body, find_dateline, opening
from wirecopy.layout.bylines import Credited, read_byline
from wirecopy.layout.captions import caption, looks_drawn, read_caption
from wirecopy.layout.classify import Row, mark_length, rows_of
from wirecopy.layout.head import Head, key, prefix, read_head
from wirecopy.layout.looks import DATED, RULES
from wirecopy.layout.rules import RuleSet
from wirecopy.layout.sign_off import read_sign_off
from wirecopy.story import (
    Block,
    BlockKind,
    Byline,
    Caption,
    Credit,
    Dateline,
    Issue,
    Notice,
    NoticeKind,
    Paragraph,
    SignOff,
)
from wirecopy.text.copy import Copy

_NOTICES: dict[str, NoticeKind] = {
    "correction": "correction",
    "update": "update",
    "embargo": "embargo",
    "kill": "kill",
    "editors-note": "editors_note",
}
_NO_TIME = (None, None)
_CROSSHEAD = 80
_ABOVE = 6
_STAMPED = 130
_NO_STORY = 3
_NAMES = 90
_AGENCY = 50
_NAME = 30
_SPACES = 3
_NEAR = 4
_CREDIT = 60


@attrs.frozen(kw_only=True)
class Layout:
    """A page taken apart: all of a `Story` but its quotes and speakers."""

    blocks: tuple[Block, ...] = ()
    breadcrumb: tuple[str, ...] = ()
    kicker: str | None = None
    headline: Block | None = None
    deck: Block | None = None
    bylines: tuple[Byline, ...] = ()
    captions: tuple[Caption, ...] = ()
    dateline: Dateline | None = None
    credits: tuple[Credit, ...] = ()
    published: datetime | None = None
    published_text: str | None = None
    notices: tuple[Notice, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    crossheads: tuple[Paragraph, ...] = ()
    sign_off: SignOff | None = None
    issues: tuple[Issue, ...] = ()


def arrange(copy: Copy, registry: Registry, rules: RuleSet = RULES) -> Layout:
    """Take the page apart."""
    return _Page(copy, registry, rows_of(copy, registry, rules)).arrange()


@attrs.define
class _Page:
    """A page while it is being settled."""

    copy: Copy
    registry: Registry
    rows: list[Row]
    reading: Reading | None = None
    head: Head = attrs.Factory(Head)
    bylines: list[Byline] = attrs.Factory(list)
    credits: list[Credit] = attrs.Factory(list)
    captions: list[Caption] = attrs.Factory(list)
    notices: list[Notice] = attrs.Factory(list)
    kicker: str | None = None
    published: tuple[int, int] | None = None
    sign_off: SignOff | None = None

    def arrange(self) -> Layout:
        run = find_body(self.rows)
        early = find_dateline(
            self.copy, self.rows, self.registry, run[0] if run else len(self.rows)
        )
        if early:
            first, self.reading = early
            run = (first, run[1] if run else len(self.rows) - 1)
        elif run is None:
            self._no_story()
            return self._layout()
        else:
            first, self.reading = opening(self.copy, self.rows, run[0], run[1], self.registry)
        last = max(close(self.rows, first, run[1]), first)
        self._settle_head(first, last)
        self._settle_body(first, last)
        self._settle_tail(last + 1)
        return self._layout()

    def _no_story(self) -> None:
        """A page without a run of prose: its first title may be a headline, all else furniture."""
        if len(self.rows) <= _NO_STORY and self.rows:
            self.head.headline = next(
                (at for at, row in enumerate(self.rows) if row.kind is None), None
            )
        for at, row in enumerate(self.rows):
            if at == self.head.headline:
                row.settle("headline", "alone on the page")
            elif row.kind is None:
                row.settle("furniture", "no story on the page")

    # -------------------------------------------------------------- head

    def _settle_head(self, first: int, last: int) -> None:
        rows = self.rows
        body = " ".join(row.text for row in rows[first : min(first + 8, last + 1)])[:2500]
        self._find_times(first)
        self._find_names(first)
        self.head = read_head(self.copy, rows, first, body)
        head = self.head
        for at in head.crumb_rows:
            rows[at].settle("breadcrumb", "home and what follows")
        if head.headline is not None:
            self._settle_headline(rows[head.headline])
        for at in head.repeats:
            if at not in head.crumb_rows:
                rows[at].settle("headline", "repeat")
        if head.deck is not None:
            rows[head.deck].settle("deck", "below the headline")
        self._dateline_above(first)
        seen: dict[str, int] = {}
        for at in range(first):
            self._settle_head_row(at, first, seen)

    def _settle_headline(self, row: Row) -> None:
        row.settle("headline", "nearest above the byline or the body")
        start, end = row.start, row.end
        text = self.copy.folded
        while start < end and (text[start] in "^ " or not text[start].isprintable()):
            start += 1
        while end > start and text[end - 1] in "<= ^":
            end -= 1
        before = prefix(text[start:end])
        if before:
            length, kind = before
            if kind == "kicker":
                self.kicker = self.copy.raw[start : start + length].rstrip(" :-")
                row.parts.append(("kicker", start, start + length, "label of the headline"))
            else:
                row.parts.append(("notice", start, start + length, "prefix of the headline"))
                self._notice(kind, start, start + length)
            start += length
        row.parts.append(("headline", start, end, row.rule))

    def _find_names(self, first: int) -> None:
        """A name above the body without `By`: beside a date, or followed by what they are."""
        for at in range(first):
            row = self.rows[at]
            if row.kind is not None or len(row.text) > _NAMES or row.is_prose:
                continue
            beside = any(
                0 <= other < first and self.rows[other].kind in {"published", "byline"}
                for other in (at - 1, at + 1)
            )
            credited = read_byline(self.copy, row.start, row.end, self.registry)
            told = credited.credits or any(person.title for person in credited.people)
            if not credited.people and credited.credits and len(row.text) < _AGENCY:
                row.settle("byline", "agency alone")
            elif credited.people and told and len(row.text) < _NAMES:
                row.settle("byline", "name and newsroom")
            elif (
                credited.people
                and beside
                and row.text.count(" ") <= _SPACES
                and row.text[0].isupper()
            ):
                small = row.text.count(" ") >= 1 and any(c.islower() for c in row.text)
                if small and len(row.text) < _NAME:
                    row.settle("byline", "name beside the date")

    def _find_times(self, first: int) -> None:
        """A short line above the body that holds a date: with a section, a counter or a name."""
        for row in self.rows[:first]:
            if row.kind is not None or row.is_prose or len(row.text) > _STAMPED:
                continue
            if stamp := DATED.search(self.copy.folded, row.start, row.end):
                row.settle("published", "line that holds a date")
                credited = read_byline(self.copy, row.start, stamp.start(), self.registry)
                if credited.people or credited.credits:
                    row.parts.append(("byline", row.start, stamp.start(), "name before the date"))
                    row.parts.append(("published", stamp.start(), row.end, row.rule))
                    self._credit(credited)

    def _dateline_above(self, first: int) -> None:
        """A dateline that fills the line above the body."""
        if self.reading is not None or first == 0:
            return
        for at in range(max(0, first - 3), first):
            row = self.rows[at]
            if (
                row.kind in {None, "published"}
                and len(row.text) < _NAMES
                and at != self.head.headline
            ):
                reading = read_alone(self.copy, row.start, row.end, self.registry)
                if reading and reading.dateline.places:
                    self.reading = reading
                    row.settle("dateline", "alone above the body")
                    return

    def _settle_head_row(self, at: int, first: int, seen: dict[str, int]) -> None:
        row = self.rows[at]
        top = self.head.headline if self.head.headline is not None else 0
        match row.kind:
            case "byline":
                self._byline(row)
            case "published":
                if at >= top - _ABOVE and (self.published is None or at <= top):
                    self.published = (row.start, row.end)
            case "caption":
                self._caption(row, seen)
            case "credit":
                self._photo(row)
            case "notice":
                self._notice(row.rule, row.start, row.end)
            case "sign_off":
                row.settle("furniture", "sign-off above the body")
            case "furniture" if row.rule == "rights":
                self._service(row)
            case None:
                self._settle_open_row(at, first, top, seen)
            case _:
                pass

    def _settle_open_row(self, at: int, first: int, top: int, seen: dict[str, int]) -> None:
        """A row above the body that no rule knows: below the headline it may be a caption."""
        row = self.rows[at]
        row.settle("furniture", "above the body")
        if at > top and looks_drawn(row):
            row.settle("caption", "a dated scene in the present tense")
        elif at > top and row.is_prose and self._again(at, first):
            row.settle("caption", "printed twice above the body")
        if row.kind == "caption":
            self._caption(row, seen)

    def _again(self, at: int, first: int) -> bool:
        name = key(self.rows[at].text)
        return sum(key(row.text) == name for row in self.rows[:first]) > 1

    # -------------------------------------------------------------- body and tail

    def _settle_body(self, first: int, last: int) -> None:
        seen = {key(c.text): 1 for c in self.captions}
        for at in range(first, last + 1):
            row = self.rows[at]
            match row.kind:
                case "caption":
                    self._caption(row, seen)
                case "credit":
                    self._photo(row)
                case "notice":
                    self._notice(row.rule, row.start, row.end)
                case "byline" | "published" | "breadcrumb":
                    row.settle("furniture", "between two paragraphs")
                case "sign_off":
                    self._sign_off(row)
                case None:
                    self._settle_body_row(at, first, seen)
                case _:
                    pass

    def _settle_body_row(self, at: int, first: int, seen: dict[str, int]) -> None:
        row = self.rows[at]
        if at == first:
            self._open(row)
        elif row.is_prose:
            if looks_drawn(row) and "\n" not in row.text:
                row.settle("caption", "a dated scene in the present tense")
                self._caption(row, seen)
            else:
                row.settle("paragraph", "prose in the body")
        elif self.head.headline is not None and key(row.text) == key(
            self.rows[self.head.headline].text
        ):
            row.settle("headline", "repeat")
        elif len(row.text) <= _CROSSHEAD:
            row.settle("crosshead", "short line between two paragraphs")
        else:
            row.settle("furniture", "title between two paragraphs")

    def _open(self, row: Row) -> None:
        row.settle("paragraph", "opens the body")
        reading = self.reading
        if reading and row.start <= reading.dateline.start < row.end and reading.body < row.end:
            if (
                row.start < reading.dateline.start
                and self.copy.raw[row.start : reading.dateline.start].strip()
            ):
                row.parts.append(
                    ("furniture", row.start, reading.dateline.start, "before the dateline")
                )
            row.parts.append(("dateline", reading.dateline.start, reading.body, "opens the body"))
            row.parts.append(("paragraph", reading.body, row.end, row.rule))

    def _settle_tail(self, after: int) -> None:
        seen = {key(c.text): 1 for c in self.captions}
        for at in range(after, len(self.rows)):
            row = self.rows[at]
            near = at - after < _NEAR
            match row.kind:
                case "sign_off":
                    self._sign_off(row)
                case "published" if self.published is None and row.closes:
                    self.published = (row.start, row.end)
                case "notice":
                    self._notice(row.rule, row.start, row.end)
                case "caption" if near:
                    self._caption(row, seen)
                case "caption" | "credit":
                    row.settle("furniture", "below the body")
                case "byline":
                    self._closing_name(row, near=near)
                case None:
                    self._settle_tail_row(row, near=near)
                case _:
                    pass
            if row.rule in {"rights", "standards"}:
                self._rights(row)

    def _settle_tail_row(self, row: Row, *, near: bool) -> None:
        name = self.head.headline
        if name is not None and key(row.text) == key(self.rows[name].text):
            row.settle("headline", "repeat")
            return
        row.settle("furniture", "below the body")
        if not near or len(row.text) > _CREDIT:
            return
        words = row.text.split(" ")
        stop = row.start + len(words[0])
        for end in (row.end, stop):
            if found := known_credits(self.copy, row.start, end, "sign_off", self.registry):
                self.credits.extend(found)
                return
        if row.text[0] in "-(" and not self.bylines:
            self._closing_name(row, near=True)

    def _closing_name(self, row: Row, *, near: bool) -> None:
        """A byline at the end: `- Ana Ruiz`, `(By Ana Ruiz)`."""
        credited = read_byline(self.copy, row.start, row.end, self.registry)
        if near and credited.people and not self.bylines and credited.date is None:
            row.settle("byline", "name that closes the story")
            self._credit(credited)
        else:
            row.settle("furniture", "below the body")

    # -------------------------------------------------------------- values

    def _byline(self, row: Row) -> None:
        credited = read_byline(self.copy, row.start, row.end, self.registry)
        if credited.date is not None:
            row.parts.append(("byline", row.start, credited.date, row.rule))
            row.parts.append(("published", credited.date, row.end, "time behind the byline"))
            if self.published is None:
                self.published = (credited.date, row.end)
        self._credit(credited)

    def _credit(self, credited: Credited) -> None:
        known = {key(person.name) for person in self.bylines}
        self.bylines.extend(p for p in credited.people if key(p.name) not in known)
        self.credits.extend(credited.credits)

    def _caption(self, row: Row, seen: dict[str, int]) -> None:
        start, end, credit = read_caption(self.copy, row.start, row.end)
        name = key(self.copy.folded[start:end])
        if credit is not None:
            self.credits.extend(photo_credits(self.copy, credit, row.end, self.registry))
        if name in seen:
            row.rule = "repeat"
        if credit is not None:
            beside = "repeat" if name in seen else "credit of the caption"
            row.parts.append(("caption", row.start, end, row.rule))
            row.parts.append(("credit", credit, row.end, beside))
        if name in seen:
            return
        seen[name] = 1
        written = self.copy.raw[credit : row.end].strip(" ()[]") if credit is not None else None
        self.captions.append(caption(self.copy, start, end, written))

    def _photo(self, row: Row) -> None:
        self.credits.extend(photo_credits(self.copy, row.start, row.end, self.registry))

    def _notice(self, kind: str, start: int, end: int) -> None:
        self.notices.append(
            Notice(
                kind=_NOTICES.get(kind, "advisory"),
                text=self.copy.raw[start:end],
                start=start,
                end=end,
            )
        )

    def _sign_off(self, row: Row) -> None:
        if self.sign_off is None:
            self.sign_off = read_sign_off(self.copy, row.start, row.end)
        self.credits.extend(source_credits(self.copy, row.start, row.end, self.registry))

    def _rights(self, row: Row) -> None:
        self.credits.extend(source_credits(self.copy, row.start, row.end, self.registry))
        if holder := copyright_credit(self.copy, row.start, row.end):
            self.credits.extend(known_credits(self.copy, *holder, "copyright", self.registry))

    def _service(self, row: Row) -> None:
        """A copyright line above the body names who sent the story: `c.1998 The Harbour Post`."""
        if holder := copyright_credit(self.copy, row.start, row.end):
            self.credits.extend(read_credits(self.copy, *holder, "copyright", self.registry))

    # -------------------------------------------------------------- result

    def _layout(self) -> Layout:
        blocks = tuple(block for row in self.rows for block in self._blocks(row))
        raw = self.copy.raw
        top = next((b for b in reversed(blocks) if self._is_headline(b)), None)
        deck = None
        if self.head.deck is not None:
            start = self.rows[self.head.deck].start
            deck = next((b for b in blocks if b.start == start), None)
        paragraphs = [self._paragraph(b) for b in blocks if b.kind == "paragraph"]
        if paragraphs:
            final = paragraphs[-1]
            self.credits.extend(trailing_credits(self.copy, final.start, final.end, self.registry))
        if self.reading:
            self.credits.extend(self.reading.dateline.credits)
        published, doubt = (
            read_timestamp(self.copy, *self.published) if self.published else _NO_TIME
        )
        doubts = self.reading.issues if self.reading else ()
        return Layout(
            blocks=blocks,
            breadcrumb=tuple(raw[start:end] for start, end in self.head.crumbs),
            kicker=self.kicker,
            headline=top,
            deck=deck,
            bylines=tuple(self.bylines),
            captions=tuple(self.captions),
            dateline=self.reading.dateline if self.reading else None,
            credits=tuple(sorted(set(self.credits), key=lambda credit: credit.start)),
            published=published,
            published_text=raw[slice(*self.published)] if self.published else None,
            notices=tuple(self.notices),
            paragraphs=tuple(paragraphs),
            crossheads=tuple(
                Paragraph(text=b.text, start=b.start, end=b.end)
                for b in blocks
                if b.kind == "crosshead"
            ),
            sign_off=self.sign_off,
            issues=(*doubts, *self._further(paragraphs), *([doubt] if doubt else ())),
        )

    def _further(self, paragraphs: list[Paragraph]) -> list[Issue]:
        """Datelines of a round-up behind the first: said, and left in their paragraphs."""
        readings = (
            read_further(self.copy, each.start, each.end, self.registry) for each in paragraphs[1:]
        )
        return [further_dateline(reading) for reading in readings if reading]

    def _is_headline(self, block: Block) -> bool:
        at = self.head.headline
        return (
            at is not None
            and block.kind == "headline"
            and self.rows[at].start <= block.start < self.rows[at].end
        )

    def _paragraph(self, block: Block) -> Paragraph:
        start = block.start + mark_length(self.copy.folded[block.start : block.end])
        return Paragraph(text=self.copy.raw[start : block.end], start=start, end=block.end)

    def _blocks(self, row: Row) -> list[Block]:
        kind: BlockKind = row.kind or "furniture"
        raw = self.copy.raw
        if not row.parts:  # most rows, and a row has no blanks around it
            text = raw[row.start : row.end]
            return [Block(kind=kind, start=row.start, end=row.end, text=text, rule=row.rule)]
        blocks = []
        at = row.start
        for kind_, start, end, rule in [
            *row.parts,
            ("furniture", row.end, row.end, "mark of the wire"),
        ]:
            if raw[at:start].strip():
                blocks.append(self._block("furniture", at, start, "mark of the wire"))
            if raw[start:end].strip():
                blocks.append(self._block(kind_, start, end, rule))
            at = max(at, end)
        return blocks

    def _block(self, kind: BlockKind, start: int, end: int, rule: str) -> Block:
        raw = self.copy.raw
        while start < end and raw[start].isspace():
            start += 1
        while end > start and raw[end - 1].isspace():
            end -= 1
        return Block(kind=kind, start=start, end=end, text=raw[start:end], rule=rule)
