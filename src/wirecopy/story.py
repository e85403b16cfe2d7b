"""What `parse` gives back: frozen records that point into the text.

A story is a text and what can be pointed at in it.
Every `start` and `end` is a place in the text exactly as it was given: code points, half-open.
Whatever has `text`, `start` and `end` is the slice between them, line breaks included
(only a `Quote` in several pieces differs, and says so).
`plain` is the same for reading: a hard line break with the blanks around it is one space.

Records compare by value, hash, pickle, and go to JSON and back (`to_dict`, `from_dict`).
What follows from other fields is a property, computed when asked for.
"""

from datetime import date, datetime, timedelta
from typing import Any, ClassVar, Literal, Self

import attrs

from wirecopy import codec
from wirecopy.text.plain import plain

BlockKind = Literal[
    "breadcrumb",
    "kicker",
    "headline",
    "deck",
    "byline",
    "published",
    "dateline",
    "caption",
    "credit",
    "notice",
    "paragraph",
    "crosshead",
    "sign_off",
    "furniture",
]
"""What a block of the text is."""

CreditRole = Literal["dateline", "byline", "photo", "sign_off", "copyright"]
"""Where an agency was credited."""

NoticeKind = Literal["correction", "update", "embargo", "kill", "editors_note", "advisory"]
"""What a notice to the desk or the reader announces."""

SignOffRole = Literal[
    "reporting",
    "additional_reporting",
    "writing",
    "editing",
    "compiling",
    "contributing",
]
"""What somebody named in the sign-off did."""

QuoteKind = Literal["direct", "mixed", "scare", "indirect"]
"""`direct`: the marked words are the whole utterance. `mixed`: a reporter's sentence with marked
words in it. `scare`: marked, but nobody's speech. `indirect`: reported speech without marks."""

SpeakerKind = Literal["person", "organization", "group", "unknown"]
"""What somebody quoted is."""

ROLES: tuple[CreditRole, ...] = ("dateline", "byline", "sign_off", "copyright")
"""Roles that credit an agency with the text, in the order in which they decide `Story.agency`."""


@attrs.frozen(slots=False)  # a page has many: so, and from values in order, they take half the time
class Block:
    """A stretch of the page that is one thing.

    Blocks come in order, do not overlap, and leave out nothing but blanks.
    """

    kind: BlockKind
    start: int
    end: int
    text: str
    rule: str
    """The name of what decided the kind. A repeat of an earlier block has the rule `repeat`."""


@attrs.frozen(kw_only=True)
class Byline:
    """A person credited with the text above or below it. Never an agency."""

    name: str
    """As printed, in the case of the page."""
    title: str | None = None
    """`AP Sports Writer`, `Health Correspondent`."""
    place: str | None = None
    """Where the byline says they write from: `in Valencia`."""
    email: str | None = None
    text: str
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Caption:
    """The words below a picture, without its credit. Printed twice, reported once."""

    JSON_FIELDS: ClassVar[tuple[str, ...]] = (
        "text",
        "plain",
        "credit",
        "start",
        "end",
    )

    text: str
    credit: str | None = None
    """Who is credited with the picture, as written: `AP Photo/Ana Ruiz`."""
    start: int
    end: int

    @property
    def plain(self) -> str:
        """The caption on one line."""
        return plain(self.text)


@attrs.frozen(kw_only=True)
class Agency:
    """A news agency or news service."""

    id: str | None
    """The registry's name for it, `afp`; None for one we do not know."""
    short: str
    name: str
    country_code: str | None = None
    """ISO 3166-1 alpha-2 of its seat."""


@attrs.frozen(kw_only=True)
class Credit:
    """One mention of an agency: its name alone, without brackets, `c.` or year."""

    agency: Agency
    text: str
    role: CreditRole
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Place:
    """Where a story was filed, or a row of the gazetteer."""

    text: str
    """Exactly as written, region and country included: `LA CROSSE, Wis.`."""
    start: int | None = None
    """None when the place comes from `find_place`."""
    end: int | None = None
    city: str
    """The place's own name in normal case, also where it is no city: `United Nations`."""
    region: str | None = None
    """Full English name of the state or province."""
    region_code: str | None = None
    """ISO 3166-2: `US-WI`."""
    country: str | None = None
    """English name."""
    country_code: str | None = None
    """ISO 3166-1 alpha-2."""
    latitude: float | None = None
    """Degrees, north positive (GeoNames)."""
    longitude: float | None = None
    """Degrees, east positive (GeoNames)."""
    timezone: str | None = None
    """IANA name (GeoNames)."""
    inferred: bool = False
    """Whether the country is the gazetteer's word rather than the copy's."""


def _day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@attrs.frozen(kw_only=True)
class WireDate:
    """A date as an agency writes it. Parts that were not written are None."""

    text: str
    start: int
    end: int
    year: int | None = None
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    resolved: date | None = None
    """The calendar day: set when the year was written or `published` was given to `parse`."""

    def resolve(self, near: date) -> date:
        """The calendar day meant, given a day near which the story was written.

        A weekday alone is the latest one not after `near`; a date without a year is the nearest
        to `near`. Raises `ValueError` when there is no such day (`30 February`, or neither a day
        nor a weekday was written).
        """
        if isinstance(near, datetime):
            near = near.date()
        if self.day is None or self.month is None:
            if self.weekday is None or self.day is not None or self.month is not None:
                raise ValueError(f"{self.text!r} names no day")
            return near - timedelta(days=(near.weekday() - self.weekday) % 7)
        if self.year is not None:
            return date(self.year, self.month, self.day)
        # A leap day may be as far as eight years off (1896 to 1904).
        years = range(max(near.year - 8, date.min.year), min(near.year + 8, date.max.year) + 1)
        days = [d for year in years if (d := _day_or_none(year, self.month, self.day))]
        if not days:
            raise ValueError(f"{self.text!r} is no day of any year")
        return min(days, key=lambda day: abs(day - near))


@attrs.frozen(kw_only=True)
class Dateline:
    """The formula that opens the body: where, when, and who filed.

    `text` leaves out the separator before the body.
    """

    JSON_FIELDS: ClassVar[tuple[str, ...]] = (
        "text",
        "start",
        "end",
        "places",
        "date",
        "credits",
        "city",
        "region",
        "country",
        "country_code",
    )

    text: str
    start: int
    end: int
    places: tuple[Place, ...] = ()
    date: WireDate | None = None
    credits: tuple[Credit, ...] = ()
    """The agencies named inside the formula, known to us or not."""

    @property
    def city(self) -> str | None:
        """`city` of the first place."""
        return self.places[0].city if self.places else None

    @property
    def region(self) -> str | None:
        """`region` of the first place."""
        return self.places[0].region if self.places else None

    @property
    def country(self) -> str | None:
        """`country` of the first place."""
        return self.places[0].country if self.places else None

    @property
    def country_code(self) -> str | None:
        """`country_code` of the first place."""
        return self.places[0].country_code if self.places else None

    def _repr_html_(self) -> str:
        from wirecopy.face import cards

        return cards.dateline(self)


@attrs.frozen(kw_only=True)
class Notice:
    """A word to the desk or the reader about the story: a correction, an embargo, an update."""

    JSON_FIELDS: ClassVar[tuple[str, ...]] = (
        "kind",
        "text",
        "plain",
        "start",
        "end",
    )

    kind: NoticeKind
    text: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        """The notice on one line."""
        return plain(self.text)


@attrs.frozen(slots=False)  # as blocks are
class Paragraph:
    """A paragraph of the body, without dateline and sign-off; or a crosshead."""

    JSON_FIELDS: ClassVar[tuple[str, ...]] = (
        "text",
        "plain",
        "start",
        "end",
    )

    text: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        """The paragraph on one line."""
        return plain(self.text)


@attrs.frozen(kw_only=True)
class SignOff:
    """Who reported, wrote and edited, as the end of the story tells."""

    rows: tuple[tuple[SignOffRole, str, str | None], ...]
    """`(role, name, place)`, in order; `place` is where the person worked, or None."""
    text: str
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Span:
    """A stretch of the text."""

    start: int
    end: int


@attrs.frozen(kw_only=True)
class Cue:
    """The words that report: `said`, `according to`."""

    text: str
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Mention:
    """A speaker as written where words are attributed, from title to last name: `he`."""

    text: str
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Speaker:
    """Somebody quoted."""

    name: str
    """The fullest form in the story."""
    title: str | None = None
    """What stands before or after the name: `North Korean leader`, `professor of law`."""
    affiliation: str | None = None
    """The body they belong to: `Kyungnam University`."""
    kind: SpeakerKind
    mentions: tuple[Mention, ...] = ()
    """The mentions that attribute words to them, in order."""

    def _repr_html_(self) -> str:
        from wirecopy.face import cards

        return cards.speaker(self)


@attrs.frozen(kw_only=True)
class Quote:
    """One stretch between quotation marks, and who said it.

    A quote left open at the end of a paragraph and taken up in the next has several spans; its
    `text` is their slices joined by a blank line. Marks inside it belong to it.
    """

    JSON_FIELDS: ClassVar[tuple[str, ...]] = (
        "kind",
        "text",
        "plain",
        "spans",
        "start",
        "end",
        "cue",
        "mention",
        "speaker",
        "speaker_name",
        "paragraph",
        "rule",
    )

    kind: QuoteKind
    text: str
    spans: tuple[Span, ...]
    """Where the words stand, marks not included."""
    cue: Cue | None = None
    mention: Mention | None = None
    speaker: Speaker | None = None
    """None when the story does not tell."""
    paragraph: int | None = None
    """Index into `Story.paragraphs`; None in headline, deck or caption."""
    rule: str = ""
    """How the attribution was read: the construction, and how the speaker was found."""

    @property
    def plain(self) -> str:
        """The words on one line."""
        return plain(self.text)

    @property
    def start(self) -> int:
        """Where the first span starts."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where the last span ends."""
        return self.spans[-1].end

    @property
    def speaker_name(self) -> str | None:
        """`speaker.name`, or None."""
        return self.speaker.name if self.speaker else None

    def _repr_html_(self) -> str:
        from wirecopy.face import cards

        return cards.quote(self)


@attrs.frozen(kw_only=True)
class Issue:
    """Something doubtful. `wirecopy.issues.CODES` says what each code means."""

    code: str
    message: str
    start: int | None = None
    end: int | None = None


@attrs.frozen(kw_only=True)
class Slice:
    """One story of a feed."""

    text: str
    start: int
    end: int


@attrs.frozen(kw_only=True, repr=False)
class Story:
    """A page of copy, read. Made by `parse`.

    `print(story)` gives a summary of what was found, `repr(story)` one line, and a notebook shows
    the text with its fields marked (`to_html`).
    """

    JSON_FIELDS: ClassVar[tuple[str, ...]] = (
        "text",
        "blocks",
        "breadcrumb",
        "kicker",
        "headline",
        "deck",
        "bylines",
        "captions",
        "dateline",
        "agency",
        "agencies",
        "credits",
        "published",
        "published_text",
        "notices",
        "paragraphs",
        "crossheads",
        "sign_off",
        "furniture",
        "quotes",
        "speakers",
        "issues",
    )

    text: str
    """The input, unchanged."""
    blocks: tuple[Block, ...] = ()
    breadcrumb: tuple[str, ...] = ()
    """The crumbs: `('Home', 'News', 'Harbour reopens')`."""
    kicker: str | None = None
    """The label above the headline."""
    headline: str | None = None
    deck: str | None = None
    """The standfirst below the headline."""
    bylines: tuple[Byline, ...] = ()
    captions: tuple[Caption, ...] = ()
    dateline: Dateline | None = None
    credits: tuple[Credit, ...] = ()
    """Each mention of an agency that credits it with text or pictures."""
    published: datetime | None = None
    """The page's own publication or update time; naive where no known zone is written."""
    published_text: str | None = None
    notices: tuple[Notice, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    """The body, without dateline and sign-off."""
    crossheads: tuple[Paragraph, ...] = ()
    """Headings inside the body."""
    sign_off: SignOff | None = None
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    """Everyone quoted, each once, in order of first quote."""
    issues: tuple[Issue, ...] = ()

    @property
    def agencies(self) -> tuple[Agency, ...]:
        """Every agency credited with the text, once; pictures do not count.

        In order of role: dateline, byline, sign-off, copyright. Outside a dateline only agencies
        of the registry count.
        """
        ranked: dict[Agency, None] = {}
        for role in ROLES:
            for credit in self.credits:
                if credit.role == role and (credit.agency.id or role == "dateline"):
                    ranked[credit.agency] = None
        return tuple(ranked)

    @property
    def agency(self) -> Agency | None:
        """The first of `agencies`."""
        return next(iter(self.agencies), None)

    @property
    def body(self) -> str:
        """The paragraphs on one line each, joined by a blank line."""
        return "\n\n".join(paragraph.plain for paragraph in self.paragraphs)

    @property
    def furniture(self) -> tuple[Block, ...]:
        """The blocks that are not the story: share bars, adverts, slugs, end marks."""
        return tuple(block for block in self.blocks if block.kind == "furniture")

    def quotes_by(self, speaker: Speaker | str) -> tuple[Quote, ...]:
        """The quotes of one speaker: one of `speakers`, or a speaker's full `name`."""
        name = speaker if isinstance(speaker, str) else None
        return tuple(
            quote
            for quote in self.quotes
            if quote.speaker is not None
            and (quote.speaker == speaker if name is None else quote.speaker.name == name)
        )

    def to_html(self, *, full: bool = False) -> str:
        """The story for a browser: its fields, its text with each field marked, its doubts.

        A fragment for a notebook or a page of yours, with a style of its own that touches nothing
        around it; `full=True` gives a whole page. Neither runs a script nor loads anything, the
        words of the copy are escaped, and characters that could steer the page (controls,
        overrides of the writing direction, lone surrogates) show as signs, so that the result is
        always valid UTF-8. The fragment marks what fits into 60,000 characters beside the text
        and says where it stopped; the page marks everything.
        """
        from wirecopy.face import html

        return html.page(self) if full else html.fragment(self)

    def _repr_html_(self) -> str:
        return self.to_html()

    def __str__(self) -> str:
        from wirecopy.face import terminal

        return terminal.summary(self)

    def __repr__(self) -> str:
        from wirecopy.face import terminal

        return terminal.one_line(self)

    def to_dict(self) -> dict[str, Any]:
        """The story as plain dicts, lists, strings and numbers, `"schema": 1` first.

        Dates are ISO 8601. `quote["speaker"]` and a mention's `"speaker"` are indexes into
        `"speakers"`. Offsets count code points (JavaScript counts UTF-16 units).
        """
        return codec.story_to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict` as JSON text that is valid UTF-8: lone surrogates are escaped.

        Two of them that make a pair are, to JSON, the one character that the pair encodes.
        """
        return codec.to_json(self.to_dict(), indent=indent)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The story that `to_dict` gave `data` for.

        Raises `ValueError` with the path of what is wrong: `quotes[2].spans[0].start: …`.
        """
        return codec.story_from_dict(cls, data)
