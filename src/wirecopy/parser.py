"""The stages in order. Read this file first.

text → layout (which asks the dateline grammar) → quotes → speakers → Story
"""

from datetime import date, datetime
from operator import attrgetter

import attrs

from wirecopy import webpage
from wirecopy.agencies.registry import House, Registry
from wirecopy.dateline.grammar import parse_dateline
from wirecopy.dateline.places import find_place
from wirecopy.intake import doubts_about, require_text
from wirecopy.layout.feed import split as split_feed
from wirecopy.layout.looks import RULES
from wirecopy.layout.rules import Rule, RuleSet
from wirecopy.layout.settle import Layout, arrange
from wirecopy.quotes.attribution import Attributed, attribute
from wirecopy.quotes.indirect import indirect
from wirecopy.quotes.zones import Zone
from wirecopy.speakers.resolve import Cast, resolve
from wirecopy.story import (
    Cue,
    Dateline,
    Quote,
    Slice,
    Span,
    Story,
)
from wirecopy.text.copy import Copy
from wirecopy.text.plain import plain
from wirecopy.text.words import Token, tokenize

__all__ = ["Parser", "Token", "find_place", "parse", "parse_dateline", "split", "tokenize"]


@attrs.frozen
class Parser:
    """What a parse goes by: the agencies it knows and the rules of layout.

    Frozen: `with_…` gives a new parser and leaves this one, and everybody else's, as it was.
    """

    registry: Registry = attrs.field(factory=Registry)
    rules: RuleSet = RULES

    def with_agency(self, house: House) -> "Parser":
        """A parser that knows one more agency."""
        return attrs.evolve(self, registry=self.registry.with_house(house))

    def with_rule(
        self, rule: Rule, *, before: str | None = None, after: str | None = None
    ) -> "Parser":
        """A parser that tries one more rule of layout, beside the rule named; else first of all."""
        if before is not None and after is not None:
            raise ValueError("say before= or after=, not both")
        if after is not None:
            return attrs.evolve(self, rules=self.rules.after(after, rule))
        return attrs.evolve(self, rules=self.rules.before(before or self.rules.rules[0].name, rule))

    def parse(self, text: str, *, published: date | datetime | None = None) -> Story:
        """Read one page of copy; see `wirecopy.parse`."""
        require_text(text, "parse")
        if published is not None and not isinstance(published, date):
            raise TypeError(
                f"published= takes a date or datetime, not {type(published).__name__}: "
                "datetime.date.fromisoformat('2026-04-20') makes one"
            )
        page = webpage.is_page(text)
        if page or webpage.is_piece(text):
            story = webpage.unveiled(self._read(webpage.veiled(text), published), text)
        else:
            story = self._read(text, published)
        doubts = tuple(doubts_about(text, page=page))
        return attrs.evolve(story, issues=(*doubts, *story.issues)) if doubts else story

    def _read(self, text: str, published: date | datetime | None) -> Story:
        copy = Copy(text)
        layout = arrange(copy, self.registry, self.rules)
        zones = _zones(layout)
        attributed = attribute(copy, zones)
        reported = indirect(copy, zones, attributed)
        if reported:
            attributed = sorted([*attributed, *reported], key=_place)
        cast = resolve(copy, zones, attributed)
        return Story(
            text=text,
            blocks=layout.blocks,
            breadcrumb=layout.breadcrumb,
            kicker=layout.kicker,
            headline=plain(layout.headline.text) if layout.headline else None,
            deck=plain(layout.deck.text) if layout.deck else None,
            bylines=layout.bylines,
            captions=layout.captions,
            dateline=_dated(layout.dateline, published),
            credits=layout.credits,
            published=layout.published,
            published_text=layout.published_text,
            notices=layout.notices,
            paragraphs=layout.paragraphs,
            crossheads=layout.crossheads,
            sign_off=layout.sign_off,
            quotes=_quotes(copy, zones, attributed, cast),
            speakers=cast.speakers,
            issues=(*layout.issues, *cast.issues),
        )


_DEFAULT = Parser()


def parse(text: str, *, published: date | datetime | None = None) -> Story:
    """Read one page of copy: a story with whatever stands around it.

    `text` is one story as pasted, scraped or taken from a wire; every place in the result is an
    offset into it, in code points. `published` is when the story came out: weekdays and dates
    without a year in its dateline are resolved against it (`story.dateline.date.resolved`); the
    page's own date line is never used for that, and without `published` they stay as written.

    Any `str` gives a `Story`, in time linear in its length. What was doubtful is in
    `story.issues`; what the text does not tell is None or empty. Anything but a `str` raises
    `TypeError`. Safe to call from threads and forked processes.

    >>> story = parse("PORTO, Portugal (AFP) – The harbour opened again, Mayor Ana Reis said.")
    >>> story.dateline.city, story.dateline.country_code, story.agency.short
    ('Porto', 'PT', 'AFP')
    """
    return _DEFAULT.parse(text, published=published)


def split(text: str) -> tuple[Slice, ...]:
    r"""Give the stories of a feed: several stories in one text, one after another.

    A story ends at an end mark (`-30-`, `ENDS`, `(END)`) or where the wire printed the time; the
    next begins there, at the wire's start of a message, at a slug (`BC-Harbour,210`), or with the
    titles and bylines above a second dateline. A place name in a list, a bare rule of dashes and
    an agency's name part nothing. What holds no sentence is no story and stays with the one
    before.

    Each `Slice` has the story's `text` with its `start` and `end` (code points, half-open) in
    the feed, made for `parse`; slices come in order and do not overlap. One story gives one
    slice, the text as it is. `parse` of a whole feed reads its first story. Anything but a `str`
    raises `TypeError`.

    >>> one = "LIMA (AFP) - A ferry sank off Lima on Monday, the coast guard said."
    >>> two = "BERLIN (dpa) - A bridge over the Spree opened on Tuesday, officials said."
    >>> [(story.start, story.text[:12]) for story in split(f"{one}\n\nBridge opens at last\n\n{two}")]
    [(0, 'LIMA (AFP) -'), (69, 'Bridge opens')]
    """
    require_text(text, "split")
    return split_feed(text, _DEFAULT.registry, _DEFAULT.rules)


# ------------------------------------------------------------------ putting it together


def _place(found: Attributed) -> int:
    return found.stretch.spans[0][0]


def _zones(layout: Layout) -> list[Zone]:
    zones = []
    if layout.headline:
        zones.append(Zone("headline", layout.headline.start, layout.headline.end))
    if layout.deck:
        zones.append(Zone("deck", layout.deck.start, layout.deck.end))
    zones += [Zone("caption", c.start, c.end) for c in layout.captions]
    zones += [Zone("paragraph", p.start, p.end, i) for i, p in enumerate(layout.paragraphs)]
    zones.sort(key=attrgetter("start"))
    return zones


def _dated(dateline: Dateline | None, published: date | datetime | None) -> Dateline | None:
    """The dateline with its date resolved against `published`, where that can be done."""
    if dateline is None or dateline.date is None or published is None or dateline.date.resolved:
        return dateline
    near = published.date() if isinstance(published, datetime) else published
    try:
        resolved = dateline.date.resolve(near)
    except ValueError:
        return dateline
    return attrs.evolve(dateline, date=attrs.evolve(dateline.date, resolved=resolved))


def _quotes(
    copy: Copy, zones: list[Zone], attributed: list[Attributed], cast: Cast
) -> tuple[Quote, ...]:
    raw = copy.raw
    quotes = []
    for found, speaker, route, mention in zip(
        attributed, cast.of, cast.routes, cast.mentions, strict=True
    ):
        stretch, kind, reported_by, _, rule, _ = found
        places = stretch.spans
        if len(places) == 1:
            start, end = places[0]
            text = raw[start:end]
            spans: tuple[Span, ...] = (Span(start=start, end=end),)
        else:
            text = "\n\n".join([raw[start:end] for start, end in places])
            spans = tuple([Span(start=start, end=end) for start, end in places])
        cue = None
        if reported_by:
            start, end = reported_by
            cue = Cue(text=raw[start:end], start=start, end=end)
        quotes.append(
            Quote(
                kind=kind,
                text=text,
                spans=spans,
                cue=cue,
                mention=mention,
                speaker=speaker,
                paragraph=zones[stretch.zone].paragraph,
                rule=f"{rule}, {route}" if rule and route else rule or route,
            )
        )
    return tuple(quotes)
