"""The words of paragraphs and the part each may play, a letter a word.

The words between marks are not read: a stretch is one word, `Q`. The letters:

    Q  a stretch between marks         .  end of a sentence     |  a stretch that ends like one
    n  noun, adjective, unknown        N  capitalised word      #  number       y  day, time
    p  pronoun, subject                o  pronoun, object       d D  determiner '  possessive
    i  preposition     f  of           T  to                    a  as, after, before, than
    c  and, or         C  but          s  when, because         t  that    w  who    W  what, whether
    b  be              h  have         m  modals and do         x  adverb, not  A  according
    R r g  verb that reports: finite or past, base, -ing
    V v G  other verb: the same                                 E  unknown -ed word
    , ; : - ( )  as they stand         _  any other sign
"""

from bisect import bisect_left
from itertools import accumulate, chain, compress
from re import Match
from typing import NamedTuple

from wirecopy.quotes.lexicon import (
    ACRONYM,
    LOOKED_AT,
    NOTHING,
    OPENING,
    PIECES,
    ROUGHLY,
    Piece,
    opening_letter,
)
from wirecopy.text.copy import Extent
from wirecopy.text.patterns import lazy_re
from wirecopy.text.sentences import ends_with_abbreviation, is_part_of_word, may_end

_BLANK = lazy_re(r"\s")
_RUNS_ON = lazy_re(r"\.(?:[),;:]|\s(?=[^\W\d_A-Z]))")
_OPENS = lazy_re(f"{OPENING}(?<=[.:|]{OPENING})")
_STOP: Piece = (".", ("",), (1,))
_UNSEEN_STOP: Piece = (".", ("",), (0,))
_ROUGHLY = lazy_re(f"{ROUGHLY}(?=n)")
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())  # noqa: SIM905
_ENDED = frozenset(".!?…")
_MARKS = "\"'“”‘’»«` "
_CLOSING = _MARKS + ")"
_WIDEST = 6
"""The most marks and blanks that open a stretch."""
_LONG = 3
"""Blanks in the shortest sentence that is told by them."""

_THAT_NOUN = lazy_re("t(?:(?<=[ifTa]t)|(?=y))")  # to that plan; that day
_HER = lazy_re("H(?=[nNyE#GxgQRlkjK])")  # her plan; `led her to`
_GERUND = lazy_re("[Gg](?<=[dD'].)(?=[bhmRV.,ifcC)|-])")  # the warning was
_NAMED = "n{1,4}N{1,6}"
_BEFORE_TITLE = lazy_re(
    rf"[,.]x?[GEV](?={_NAMED}R)"  # On Monday, retired coach Ana Ruiz said
    rf"|Q[,|]?x?[GEV](?=n{{1,4}}N{{0,6}}(?:R|[,(w][^.:;|Q]{{1,24}}R))"  # "…," retired coach Ruiz, 42, said
    r"|Q[,|]?x?G(?=N{2,6}R)"  # "…," acting Mayor Ana Ruiz said
    rf"|Q[,|]?Rx?[GEV](?={_NAMED})"  # "…," said managing director Ana Ruiz
)
"""Participles that are adjectives."""
_BEING = lazy_re("[bh](?<=[if].)")  # of being
_HAS_SINCE = lazy_re("ha(?=[RVE])")  # has since said
_DOUBTFUL = lazy_re("[kKlj]")
_VERB = {"k": "R", "K": "V", "l": "r", "j": "v"}
_NOUN = str.maketrans("kKlj", "nnnn")
_OF_STRETCH = lazy_re("Q[,|]?(?:p|[dD]?[nN]{1,5}(?:[if][dD]?[nN]{1,4})?)$")
_OWNED = lazy_re("[dD'][nN]{1,3}$")
_REACH = 8
"""How many words back either looks, at most."""


class Paragraph(NamedTuple):
    """Where words are read, and the stretches in them, marks included, which are not."""

    start: int
    end: int
    stretches: list[Extent]


class Tagged:
    """The words of paragraphs: their letters, and their places.

    What a piece is by itself is known; then the periods are settled, and the words that open
    sentences, and those that go by their neighbours.
    """

    __slots__ = ("places", "tags", "words")

    def __init__(self, raw: str, paragraphs: list[Paragraph]) -> None:
        """Read `paragraphs`, which are in order."""
        letters, words, widths = zip(*_laid_out(raw, paragraphs), strict=True)
        self.tags = "".join(letters)
        """A stop opens them and stands behind each paragraph."""
        self.words: list[str] = list(chain.from_iterable(words))
        """The words as they stand; one that keeps its period has it. A stretch has none, nor a stop set here."""
        start, end = paragraphs[0].start, paragraphs[-1].end
        steps = chain.from_iterable(widths)
        self.places: list[int] = list(accumulate(steps, initial=start - 1))
        """Where each word starts, and the text behind the last."""
        self._give_periods(raw, start, end)
        if NOTHING in self.tags:
            self._pass_over_signs()
        if ACRONYM in self.tags:
            self._stop_behind_acronyms()
        if ROUGHLY in self.tags:
            self._read_round_numbers()
            self.tags = self.tags.replace(ROUGHLY + "#", "x#").replace(ROUGHLY, "i")
        if OPENING in self.tags:
            self._open_sentences(raw)
        self.tags = _settled(self.tags)

    def span(self, low: int, high: int) -> Extent:
        """From word `low` to the one before word `high`."""
        return self.places[low], self.places[high - 1] + len(self.words[high - 1])

    def _give_periods(self, raw: str, start: int, end: int) -> None:
        """Give each period that ends no sentence to its word, and nothing to do to the period."""
        words, places, tags = self.words, self.places, self.tags
        given = []
        for match in _RUNS_ON.finditer(raw, start, end):
            place = match.start()
            at = bisect_left(places, place)
            word = words[at - 1]
            if (
                words[at] == "."
                and word
                and tags[at - 1] != NOTHING
                and places[at - 1] + len(word) == places[at] == place
                and is_part_of_word(raw, word, place)
            ):
                words[at - 1] = word + "."
                given.append((at, NOTHING))
        self.tags = _changed(tags, given)

    def _pass_over_signs(self) -> None:
        kept = list(map(NOTHING.__ne__, self.tags))
        self.words = list(compress(self.words, kept))
        self.places = list(compress(self.places, kept))
        self.tags = self.tags.replace(NOTHING, "")

    def _read_round_numbers(self) -> None:
        """Read `about four` as `about 4` is read."""
        read = [
            (match.end(), "#")
            for match in _ROUGHLY.finditer(self.tags)
            if self.words[match.end()] in _NUMBERS
        ]
        self.tags = _changed(self.tags, read)

    def _stop_behind_acronyms(self) -> None:
        """Put the end of a sentence behind each acronym that ends one: `in the U.S. He left`."""
        words, places, tags = self.words, self.places, self.tags
        self.tags, self.words, self.places = "", [], []
        low, at = 0, tags.find(ACRONYM)
        while at >= 0:
            high = at + 1
            if ends_with_abbreviation(words[at], words[high]):
                self.tags += tags[low:high] + "."
                self.words += [*words[low:high], ""]
                self.places += [*places[low:high], places[at] + len(words[at])]
                low = high
            at = tags.find(ACRONYM, high)
        self.tags = (self.tags + tags[low:]).replace(ACRONYM, "N")
        self.words += words[low:]
        self.places += places[low:]

    def _open_sentences(self, raw: str) -> None:
        """Read the capitalised words that open sentences; the others are names."""
        words, places = self.words, self.places
        read = []
        for match in _OPENS.finditer(self.tags):
            at = match.start()
            end = places[at] + len(words[at])
            read.append((at, opening_letter(words[at], raw[end : end + LOOKED_AT])))
        self.tags = _changed(self.tags, read).replace(OPENING, "N")


def _laid_out(raw: str, paragraphs: list[Paragraph]) -> list[Piece]:
    """The pieces in order, each as wide as it is to the next."""
    pieces = [_STOP]
    due = paragraphs[0].start
    for start, end, stretches in paragraphs:
        at = start
        for left, right in (*stretches, (end, end)):
            if text := raw[at:left].lstrip():
                at = left - len(text)
                if at != due:
                    _widen(pieces, at - due)
                text = text.rstrip()
                if not text.isprintable():
                    text = _BLANK.sub(" ", text)
                pieces += map(PIECES.__getitem__, text.split(" "))
                due = at + len(text) + 1
            if left < right:
                if left != due:
                    _widen(pieces, left - due)
                if text[-1:] == "." and _is_unseen_stop(pieces[-1][1][-1], raw, left, right):
                    pieces.append(_UNSEEN_STOP)
                last = raw[right - 2]
                if last in _CLOSING or raw[right - 1] not in _CLOSING:
                    last = raw[max(left, right - 4) : right].rstrip(_CLOSING)[-1:]
                width = right - left
                pieces.append(
                    ("Q|", ("", ""), (width, 1)) if last in _ENDED else ("Q", ("",), (width + 1,))
                )
                at, due = right, right + 1
        due += 1
        pieces.append(_STOP)
    return pieces


def _is_unseen_stop(before: str, raw: str, low: int, high: int) -> bool:
    """Whether a stretch opens a sentence behind a word that keeps its period (`Inc.`)."""
    if before == "." or before[-1:] != ".":
        return False
    return _is_sentence(raw, low, high, 0 if may_end(before[:-1]) else _LONG)


def _widen(pieces: list[Piece], by: int) -> None:
    """Make the latest piece wider, so that the next starts where it stands."""
    letters, words, widths = pieces[-1]
    pieces[-1] = letters, words, (*widths[:-1], widths[-1] + by)


def _is_sentence(raw: str, low: int, high: int, least: int) -> bool:
    """Whether a stretch opens a sentence, of no fewer blanks than `least`."""
    first = raw[low : low + _WIDEST].lstrip(_MARKS)
    return first[:1].isupper() and raw.count(" ", low, high) >= least


def _changed(tags: str, changes: list[tuple[int, str]]) -> str:
    if not changes:
        return tags
    letters = list(tags)
    for at, letter in changes:
        letters[at] = letter
    return "".join(letters)


def _settled(tags: str) -> str:
    """The letters, once those that go by their neighbours have been looked at."""
    if "H" in tags:
        tags = _HER.sub("d", tags).replace("H", "o")
    if "t" in tags:
        tags = _THAT_NOUN.sub("D", tags)
    if "G" in tags or "g" in tags:
        tags = _GERUND.sub("n", tags)
    tags = _BEFORE_TITLE.sub(_described, tags)
    if "b" in tags or "h" in tags:
        tags = _BEING.sub("G", tags)
        if "ha" in tags:
            tags = _HAS_SINCE.sub("hx", tags)
    verbs = [
        (at, _VERB[tags[at]])
        for match in _DOUBTFUL.finditer(tags)
        if _is_verb(tags, at := match.start())
    ]
    return _changed(tags, verbs).translate(_NOUN)


def _described(found: Match[str]) -> str:
    """The letters, where the last is of an adjective."""
    return found[0][:-1] + "n"


def _is_verb(tags: str, at: int) -> bool:
    """Whether a word that is a noun and a verb is the verb, at `at`."""
    before, behind = tags[at - 1] if at else ".", tags[at + 1]
    if tags[at] in "lj":
        if before in "Tmpx":  # to report
            return True
        if before not in "nND" or (before == "D" and tags[at - 2] in "ifTa"):  # at one point
            return False
        if behind == "Q" and before != "N":  # critics call "…"
            return _OWNED.search(tags, max(at - _REACH, 0), at) is None
        return behind in ("dDpto" if before == "N" else "dDptoN")  # critics call it
    if before in "pwNx" and behind in "dDNptQWoxnyT:#,i":  # Moss claims the
        return True
    if behind in "NdDp" and (before == "Q" or (before in ",|" and tags[at - 2] == "Q")):
        return True  # "…," sighs Moss
    if before == "n" and behind in "dDptQWo":  # the minister claims that
        return True
    if before == "N" and behind == ":":  # as the Post notes:
        return True
    if before == "," and behind in "dDNpo":  # Moss, a pilot, calls it
        return True
    return behind in ".,|:iya" and _OF_STRETCH.search(tags, max(at - _REACH, 0), at) is not None
