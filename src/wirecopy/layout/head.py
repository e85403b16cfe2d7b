"""The head of a page: the headline with its copies, and the breadcrumb above it."""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from itertools import islice

import attrs

from wirecopy.layout.body import stems
from wirecopy.layout.classify import HOLDS_A_DATE, Row
from wirecopy.layout.crumbs import (
    Span,
    in_a_column,
    last_crumb,
    on_a_line,
    to_a_title,
    without_marks,
)
from wirecopy.layout.looks.dates import FIGURES
from wirecopy.layout.people import is_name, names_pictured
from wirecopy.layout.told import Told
from wirecopy.tables.furniture import HOME_WORDS, LIST_HEADINGS, SECTION_WORDS
from wirecopy.tables.name_parts import OPENERS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy, lazy_re

_KEY = lazy_re(r"\w+")
_SITE = lazy_re(r" (?:[|-]|::|\"|\x27) ")
_NEAR = 14
"""How many rows may stand between a headline and its byline."""
_CLUSTER = 4
_BESIDE = 3
_LONGEST = 160
_LEAST = 25
_SENTENCE_LONG = 60
_DECK = 80
_DECK_RATIO = 1.3
_LIST = 2
_HEADING = 40
_SITES = 4
_COPIES = 8
_WORDS = 40
_LABEL = 2
"""Words that a copy of the headline may have behind it: `Harbour News`."""
_FORMS = frozenset(("AG", "Inc", "Ltd", "Limited", "PLC", "plc", "LLC", "Corp", "GmbH", "SA", "SE"))
_LIKE_TITLES = frozenset(("slug", "link"))
"""Looks that headlines may have: where nothing else can be one, such a line is."""
_HEADER = ("byline", "published")
_SENTENCE = lazy(r"\p{Ll}\p{Ll}[.!?][\"')]*(?: |$)")
_BULLETS = "•·▪*"
_WAY = 60
_BAR = lazy_re(r" ?[/|>] ?")
_SECTIONS = lazy(
    r"\p{Lu}[\p{L}&'-]{1,20}(?: \p{L}[\p{L}&'-]{0,20}){0,2}(?: ?[/|>] ?\p{Lu}[\p{L}&'-]{1,20}(?: \p{L}[\p{L}&'-]{0,20}){0,2}){1,3}$"
)
"""Sections with a bar or a slash between: `Harbour Post/World News`, `ASIA / SOCIETY`."""
_PERIODS = (".", '."', ".'", "…")


@attrs.define
class Head:
    """What stands above the body, as indexes of rows."""

    headline: int | None = None
    deck: int | None = None
    repeats: list[int] = attrs.Factory(list)
    crumbs: list[Span] = attrs.Factory(list)
    crumb_rows: list[int] = attrs.Factory(list)


def key(text: str) -> str:
    """A text without case and marks, to see whether it is printed twice."""
    return " ".join(_KEY.findall(text.lower()))


def read_head(copy: Copy, rows: list[Row], body_at: int, body: str) -> Head:
    """Find headline, breadcrumb and repeats among the rows before `body_at`, which opens `body`.

    The deck is found here only where it decides which of two lines is the headline.
    """
    head = Head()
    titles = _titles(rows, body_at, body)
    trail = on_a_line(copy, rows[:body_at]) or to_a_title(copy, rows, titles)
    if trail:
        titles = [at for at in titles if at not in trail.rows]
    if titles:
        copies = titles
        head.headline = titles[0]
        if len(titles) > 1:
            search = _Search(rows, body_at, titles, Told(body))
            places = search.copies(key(last_crumb(copy, trail)))
            head.headline, head.deck = search.choose(places)
            copies = places[key(rows[head.headline].text)]
        head.repeats = [at for at in copies if at != head.headline]
        before = sorted({*(at for at in copies if at < head.headline), head.headline})[-_COPIES:]
        trail = trail or in_a_column(rows, before) or without_marks(copy, rows, before)
    if trail:
        head.crumbs, head.crumb_rows = trail.crumbs, trail.rows
    return head


def _titles(rows: list[Row], body_at: int, body: str) -> list[int]:
    """The rows above the body that may be the headline."""
    unknown = [
        at
        for at in range(body_at)
        if rows[at].kind is None and not _is_somebody(rows[at].text, body)
    ]
    titles = [at for at in unknown if rows[at].is_title and not _is_aside(rows[at].text)]
    if len(titles) == 1:
        return titles
    titles = _unlisted(rows, titles, body_at)
    if titles:
        last = {rows[at].text: at for at in titles}
        ways = {at for at in titles if _leads_to(rows[at].text, at, last)}
        return [at for at in titles if at not in ways and not _is_company(rows[at].text)] or titles
    if len(unknown) == 1 and " " in rows[unknown[0]].text:
        return unknown  # however short: nothing else above the body could be one
    slugs = [at for at in range(body_at) if rows[at].rule in _LIKE_TITLES and rows[at].is_title]
    words = [at for at in slugs if rows[at].text.count(" ") > _BESIDE]
    return words if len(slugs) == 1 else []


def _unlisted(rows: list[Row], titles: list[int], body_at: int) -> list[int]:
    """The titles without those that a heading of a list announces, between headline and lede."""
    if not titles:
        return titles
    header = max((at for at in range(body_at) if rows[at].kind in _HEADER), default=0)
    for at in range(header, titles[-1] + 1):
        row = rows[at]
        if row.rule == "tail-heading" or _heads_a_list(row.text):
            return [title for title in titles if title < at] or titles
    return titles


def _heads_a_list(text: str) -> bool:
    return len(text) <= _HEADING and text.lower().rstrip(" :") in LIST_HEADINGS


def _is_somebody(text: str, body: str) -> bool:
    """Whether a line is the name of a person in the story: a topic, or who is in the picture."""
    words = text.split()
    alone = 1 < len(words) <= _BESIDE and text in body and is_name(words, signed=False)
    return alone or ("," in text and text.partition(",")[0] in body and names_pictured(text))


def _shortened(title: str, name: str) -> Iterator[str]:
    """The keys of what a title, whose own is `name`, is without its site or the label behind it."""
    for cut in islice(_SITE.finditer(title), _SITES):
        yield key(title[: cut.start()])
        yield key(title[cut.end() :])
    for _ in range(_LABEL):
        name = name.rpartition(" ")[0]
        if len(name) >= _LEAST:
            yield name


def _is_aside(text: str) -> bool:
    """Whether a line is a remark of the desk in brackets, an item of a menu, or leads one in."""
    if (text[0] in "([" and text.rstrip()[-1] in ")]") or text[0] in _BULLETS or text[-1] == ":":
        return True
    if len(text) > _WAY or not ("/" in text or "|" in text or ">" in text):
        return False
    return bool(_SECTIONS.match(text)) and _names_a_section(text)


def _names_a_section(text: str) -> bool:
    """Whether the last words of what stands beside a bar or a slash are a section's."""
    parts = [part.split() for part in _BAR.split(text.lower())]
    return any(part and part[-1] in SECTION_WORDS for part in parts)


def _speaks(title: str, told: Told) -> bool:
    """Whether two fifths of the longer words of a title, small words apart, have been told."""
    words = stems(_without_openers(title))
    return bool(words) and told.count(words) * 10 >= len(words) * 4


def _without_openers(title: str) -> str:
    return " ".join(word for word in title.split() if word.lower() not in OPENERS)


def _is_told(title: str) -> bool:
    """Whether a line is two sentences or more, as no headline is."""
    return len(_SENTENCE.findall(title)) > 1 and title.endswith(_PERIODS)


def _leads_to(text: str, at: int, last: dict[str, int]) -> bool:
    """Whether a line is a breadcrumb without marks: from home to a title that stands below.

    `last`: where each title stands for the last time.
    """
    words = text.split(" ")
    if words[0].lower() not in HOME_WORDS or len(words) > _WORDS:
        return False
    return any(last.get(" ".join(words[cut:]), -1) > at for cut in range(1, len(words)))


def _is_company(text: str) -> bool:
    """Whether a line is a company and nothing else, as releases name who sends them."""
    words = text.split()
    return len(words) <= _BESIDE and words[-1].rstrip(".") in _FORMS


@attrs.define
class _Search:
    """Looks for the headline among the titles above the body."""

    rows: list[Row]
    body_at: int
    titles: list[int]
    told: Told
    _speaking: dict[int, bool] = attrs.Factory(dict)

    def speaks(self, at: int) -> bool:
        """Whether a title speaks of what the body speaks of."""
        if at not in self._speaking:
            self._speaking[at] = _speaks(self.rows[at].text, self.told)
        return self._speaking[at]

    def copies(self, crumb: str) -> dict[str, list[int]]:
        """Where each title stands, by its key.

        A copy may have the name of the site or a label behind it, as tabs of browsers do, or be the
        last crumb, cut or whole, whose key is `crumb`.
        """
        seen: dict[str, list[int]] = {}
        names = [key(self.rows[at].text) for at in self.titles]
        for at, name in zip(self.titles, names, strict=True):
            seen.setdefault(name, []).append(at)
        longer: dict[str, set[int]] = {}
        for at, whole in zip(self.titles, names, strict=True):
            for name in _shortened(self.rows[at].text, whole):
                if name in seen:
                    longer.setdefault(name, set()).add(at)
        for name, more in longer.items():
            seen[name] = sorted(more.union(seen[name]))
        if crumb:
            for name, places in seen.items():
                if name.startswith(crumb):
                    places.insert(0, -1)
        return seen

    def choose(self, copies: dict[str, list[int]]) -> tuple[int, int | None]:
        """The headline, and the deck where the two stand side by side.

        What is printed twice and speaks of the story; else what stands nearest above the byline.
        """
        low, deck = self.nearest()
        if self._is_banner(low):
            low, deck = self.titles[-1], None
        twice = [
            places[-1]
            for name, places in copies.items()
            if len(places) > 1
            and len(self.rows[places[-1]].text) < _LONGEST
            and key(self.rows[places[-1]].text) == name
            and self.speaks(places[-1])
        ]
        for places in copies.values():
            if places[0] < 0:
                del places[0]
        if twice and low not in twice:
            return twice[-1], None
        return self._without_deck(low, self._tabs()) if deck is None else (low, deck)

    def _tabs(self) -> set[str]:
        """The keys of what the browser's tab calls the page, without the name of the site."""
        first = self.rows[self.titles[0]].text
        return {key(first[: cut.start()]) for cut in islice(_SITE.finditer(first), _SITES)}

    def nearest(self) -> tuple[int, int | None]:
        """The title nearest above the byline, or the one above that, if the nearest is a deck."""
        for anchor in self._bylines():
            if near := [at for at in self._above(anchor) if self.speaks(at)]:
                title, deck = self._without_deck(near[-1])
                return (title, deck) if deck else (self._dated(near), None)
        anchor = self._anchor()
        above = [at for at in self.titles if at < anchor]
        near = [at for at in self._above(anchor) if self.speaks(at)]
        if above and self._signed(above[-1], anchor):
            near.append(above[-1])
        near = near or [at for at in self.titles if at > anchor and self.speaks(at)]
        near = [at for at in near if not _is_told(self.rows[at].text)] or near
        return self._without_deck(max(near)) if near else self._unspoken(above or self.titles)

    def _unspoken(self, titles: list[int]) -> tuple[int, int | None]:
        """The last title, where none speaks of the story; or the one of which it is the deck."""
        low, high = titles[-1], titles[-1] - 1
        alone = high in titles and high - 1 not in titles
        alone = alone and not FIGURES.search(self.rows[high].text)  # a house and its clock
        if alone and key(self.rows[high].text) == key(self.rows[low].text):
            return low, None
        sizes = [len(self.rows[at].text) for at in (high, low)]
        return (high, low) if alone and _LEAST <= sizes[0] <= sizes[1] else (low, None)

    def _dated(self, near: list[int]) -> int:
        """Of titles above a byline the last; or the one above, where its date parts the two.

        What stands between date and byline and says no more of the story is a picture's caption.
        """
        low = near[-1]
        if len(near) > 1 and low - near[-2] == _LIST and not self._is_listed(low - 1):
            date = self.rows[low - 1]
            said = [self.told.count(stems(self.rows[at].text)) for at in near[-2:]]
            if date.kind == "published" and date.rule != HOLDS_A_DATE and said[0] >= said[1]:
                return near[-2]
        return low

    def _is_banner(self, low: int) -> bool:
        """Whether a title is the page's own, for one right above the body says far more of it."""
        closest = self.titles[-1]
        if not low < closest >= self.body_at - 1 or _is_told(self.rows[closest].text):
            return False
        said = [self.told.count(stems(self.rows[at].text)) for at in (low, closest)]
        return said[0] <= 1 and said[1] > _BESIDE

    def _above(self, anchor: int) -> list[int]:
        low = bisect_left(self.titles, anchor - _NEAR)
        return self.titles[low : bisect_left(self.titles, anchor)]

    def _without_deck(self, low: int, tabs: Collection[str] = ()) -> tuple[int, int | None]:
        upper = [at for at in self.titles if at < low <= at + _BESIDE]
        if upper and self._is_deck(low, upper[-1], tabs):
            return upper[-1], low
        return low, None

    def _is_deck(self, low: int, high: int, tabs: Collection[str]) -> bool:
        """Whether, of two titles, the lower one is the deck of the other.

        The other has to speak of the story, or be among the `tabs`.
        """
        below, above = self.rows[low].text, self.rows[high].text
        if len(below) < _LEAST or above.count("|") > 1:
            return False  # the name of a site, a menu
        told = below.endswith(_PERIODS) or (
            len(below) > _DECK and len(below) > _DECK_RATIO * len(above)
        )
        if not told:
            # Side by side above the byline, the one next to it is the deck; more are a list.
            pair = low == high + 1 and high - 1 not in self.titles
            if not (pair and len(above) >= _LEAST and self.speaks(low)):
                return False
        if self.speaks(high) or key(above) in tabs or _speaks(above, Told(below)):
            return True
        # Right above its deck a title may play with words, as features do: one told is enough.
        long = told or _SENTENCE_LONG <= len(above) < len(below)
        if not long or low != high + 1 or above.count(" ") < _BESIDE or len(above) < _LEAST:
            return False
        words = stems(_without_openers(above))
        return not words.isdisjoint(stems(below)) or self.told.count(words) > 0

    def _signed(self, at: int, anchor: int) -> bool:
        """Whether a byline stands right below a title, but for tools and pictures."""
        row = self.rows[anchor] if anchor < self.body_at else None
        long = len(self.rows[at].text) >= _LEAST
        return row is not None and row.kind == "byline" and anchor - at <= _BESIDE and long

    def _bylines(self) -> list[int]:
        """The bylines above the body, of those side by side the first."""
        at = {row for row in range(self.body_at) if self.rows[row].kind == "byline"}
        return sorted(row for row in at if row - 1 not in at)

    def _anchor(self) -> int:
        """The first row of the byline and date that belong to the story; else the body."""
        header = [
            at
            for at in range(self.body_at)
            if self.rows[at].kind == "byline"
            or (self.rows[at].kind == "published" and not self._is_listed(at))
        ]
        if not header:
            return self.body_at
        at = max(self._bylines(), default=header[-1])
        for above in reversed([row for row in header if row < at]):
            if at - above > _CLUSTER or self._is_the_pages(above, at):
                break
            at = above
        return at

    def _is_the_pages(self, above: int, at: int) -> bool:
        """Whether a line with a date is the page's own: the story's title stands below it."""
        weak = self.rows[above].rule == HOLDS_A_DATE
        return weak and any(above < title < at and self.speaks(title) for title in self.titles)

    def _is_listed(self, at: int) -> bool:
        """Whether a date belongs to a list: title and date, title and date."""
        rows = self.rows
        return any(
            0 < other < self.body_at
            and rows[other].kind == "published"
            and rows[at - 1].kind is None
            and rows[other - 1].kind is None
            for other in (at - _LIST, at + _LIST)
        )
