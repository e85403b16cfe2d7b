"""The words of a paragraph and the part each may play, a letter a word.

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

from itertools import accumulate, chain
from typing import NamedTuple

from wirecopy.quotes.lexicon import (
    ACRONYM,
    LOOKED_AT,
    NOTHING,
    PIECES,
    ROUGHLY,
    opening_letter,
)
from wirecopy.text.copy import Copy, Extent
from wirecopy.text.patterns import lazy_re
from wirecopy.text.sentences import ends_with_abbreviation, is_part_of_word

_BLANK = lazy_re(r"\s")
_OPENING = lazy_re("N(?<![^.:]N)")
_ENDED = (".", "!", "?", "…")
_MARKS = "\"'“”‘’»«` "
_WIDEST = 6
"""The most marks and blanks that open a stretch."""
_LONG = 3
"""Blanks in the shortest sentence that is told by them."""

_THAT_NOUN = lazy_re("(?<=[ifTa])t|t(?=y)")  # to that plan; that day
_HER = lazy_re("H(?=[nNyE#GxgQRlkjK])")  # her plan; `led her to`
_GERUND = lazy_re("(?<=[dD'])[Gg](?=[bhmRV.,ifcC)|-])")  # the warning was
_BEING = lazy_re("(?<=[if])[bh]")  # of being
_DOUBTFUL = frozenset("kKlj")
_VERB = {"k": "R", "K": "V", "l": "r", "j": "v"}
_NOUN = str.maketrans("kKlj", "nnnn")
_OF_STRETCH = lazy_re("Q[,|]?(?:p|[dD]?[nN]{1,5})$")
_OWNED = lazy_re("[dD'][nN]{1,3}$")
_REACH = 8
"""How many words back either looks, at most."""


class Tagged(NamedTuple):
    """The words of a paragraph: their letters, their places, and where the stretches are."""

    tags: str
    words: list[str]
    """The words as they stand; one that keeps its period has it, and a stretch has its marks."""
    places: list[int]
    """Where each word starts."""
    stretches: list[int]
    """For each stretch, in order, the index of its word."""

    def span(self, low: int, high: int) -> Extent:
        """From word `low` to the one before word `high`."""
        return self.places[low], self.places[high - 1] + len(self.words[high - 1])


def tag(copy: Copy, start: int, end: int, stretches: list[Extent]) -> Tagged:
    """Read the words between `start` and `end`; `stretches` are the extents not to be read."""
    raw = copy.raw
    tags, words, places = _run(raw, start, stretches[0][0] if stretches else end)
    quoted: list[int] = []
    for number, (low, high) in enumerate(stretches, 1):
        if words and words[-1][-1:] == "." and _is_sentence(raw, low, high):
            words.append("")
            places.append(places[-1] + len(words[-2]))
            tags += "."
        quoted.append(len(words))
        words.append(raw[low:high])
        places.append(low)
        tags += "Q"
        if raw[max(low, high - 4) : high].rstrip("\"'“”‘’»«` )").endswith(_ENDED):
            words.append("")
            places.append(high)
            tags += "|"
        limit = stretches[number][0] if number < len(stretches) else end
        run = _run(raw, high, limit, goes_on=tags[-1] == "Q")
        tags += run[0]
        words += run[1]
        places += run[2]
    words.append("")
    places.append(end)
    return Tagged(_settled(tags + "."), words, places, quoted)


def _is_sentence(raw: str, low: int, high: int) -> bool:
    """Whether a stretch opens a sentence, behind a word that may have ended one (`Inc.`)."""
    first = raw[low : low + _WIDEST].lstrip(_MARKS)
    return first[:1].isupper() and raw.count(" ", low, high) >= _LONG


def _run(
    raw: str, low: int, high: int, *, goes_on: bool = False
) -> tuple[str, list[str], list[int]]:
    """The letters, words and places between two stretches.

    `goes_on` says that the first word goes on behind a stretch, so that its capital is a name's.

    What a piece is by itself is known; then the periods are settled, and the words that open
    sentences.
    """
    text = raw[low:high].rstrip()
    low += len(text)
    text = text.lstrip()
    low -= len(text)
    if not text:
        return "", [], []
    if not text.isprintable():
        text = _BLANK.sub(" ", text)
    letters, pieces, widths = zip(*map(PIECES.__getitem__, text.split(" ")), strict=True)
    tags = "".join(letters)
    words: list[str] = list(chain.from_iterable(pieces))
    places = list(accumulate(chain.from_iterable(widths), initial=low))
    places.pop()
    if "." in tags:
        tags = _without_periods_of_words(raw, tags, words, places)
    if NOTHING in tags:
        words = [word for word, letter in zip(words, tags, strict=True) if letter != NOTHING]
        places = [place for place, letter in zip(places, tags, strict=True) if letter != NOTHING]
        tags = tags.replace(NOTHING, "")
    if ACRONYM in tags:
        tags, words, places = _with_stops_of_acronyms(tags, words, places)
    if ROUGHLY in tags:
        tags = tags.replace(ROUGHLY + "#", "x#").replace(ROUGHLY, "i")
    return _with_openings(raw, tags, words, places, goes_on=goes_on), words, places


def _without_periods_of_words(raw: str, tags: str, words: list[str], places: list[int]) -> str:
    """Give each period that ends no sentence to its word, and nothing to do to the period."""
    given = []
    at = tags.find(".", 1)
    while at >= 0:
        word, place = words[at - 1], places[at]
        if (
            words[at] == "."
            and places[at - 1] + len(word) == place
            and tags[at - 1] != NOTHING
            and is_part_of_word(raw, word, place)
        ):
            words[at - 1] = word + "."
            given.append((at, NOTHING))
        at = tags.find(".", at + 1)
    return _changed(tags, given)


def _with_stops_of_acronyms(
    tags: str, words: list[str], places: list[int]
) -> tuple[str, list[str], list[int]]:
    """Put the end of a sentence behind each acronym that ends one: `in the U.S. He left`."""
    letters: list[str] = []
    ended: list[str] = []
    starts: list[int] = []
    for letter, word, place in zip(tags, words, places, strict=True):
        if letters and letters[-1] == ACRONYM and ends_with_abbreviation(ended[-1], word):
            starts.append(starts[-1] + len(ended[-1]))
            letters.append(".")
            ended.append("")
        letters.append(letter)
        ended.append(word)
        starts.append(place)
    return "".join(letters).replace(ACRONYM, "N"), ended, starts


def _with_openings(
    raw: str, tags: str, words: list[str], places: list[int], *, goes_on: bool
) -> str:
    """Read the capitalised words that open sentences."""
    if tags[:1] != "N" and ".N" not in tags and ":N" not in tags:
        return tags
    read = []
    for match in _OPENING.finditer(tags, goes_on):
        at = match.start()
        end = places[at] + len(words[at])
        letter = opening_letter(words[at], raw[end : end + LOOKED_AT])
        if letter != "N":
            read.append((at, letter))
    return _changed(tags, read)


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
    if "b" in tags or "h" in tags:
        tags = _BEING.sub("G", tags)
    if not _DOUBTFUL.isdisjoint(tags):
        verbs = [
            (at, _VERB[letter])
            for at, letter in enumerate(tags)
            if letter in _DOUBTFUL and _is_verb(tags, at)
        ]
        tags = _changed(tags, verbs).translate(_NOUN)
    return tags


def _is_verb(tags: str, at: int) -> bool:
    """Whether a word that is a noun and a verb is the verb, at `at`."""
    before, behind = tags[at - 1] if at else ".", tags[at + 1]
    if tags[at] in "lj":
        if before in "Tmpx":  # to report
            return True
        if before not in "nND":
            return False
        if behind == "Q" and before != "N":  # critics call "…"
            return _OWNED.search(tags, max(at - _REACH, 0), at) is None
        return behind in ("dDpto" if before == "N" else "dDptoN")  # critics call it
    if before in "pwNx" and behind in "dDNptQWoxnyT:#,i":  # Moss claims the
        return True
    if before == "n" and behind in "dDptQWo":  # the minister claims that
        return True
    if before == "," and behind in "dDNpo":  # Moss, a pilot, calls it
        return True
    return behind in ".,|:iya" and _OF_STRETCH.search(tags, max(at - _REACH, 0), at) is not None
