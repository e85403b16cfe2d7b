"""The tokens of a dateline, and the cursor that tests for them one at a time.

The text is not cut into tokens beforehand: `March` is a month, a place or a surname, depending on
where a production stands. So a production asks "is the next thing a …?", and gets a yes or no.

What the productions write in capitals, and leave to words and tables:

    DASH = ? -, --, – or — with or without blanks around it ? ;
    AND = ? and, &, und, et, y or e between blanks, capitals behind it ? ;
    CAPS WORD = ? a word in capitals or shortened: LIMA, ST., McALLEN, U.S.-MEXICO ? ;
    TITLE WORD = ? a word with a capital first: Lima, Coeur, St. ? ;
    LOWER WORD = ? a word in small letters ? ;
    PARTICLE = ? a small word inside a name: de la, of, upon, al- ? ;
    CITY = ? a name in the script of the formula ? ;
    RIVER = ? a word that makes one place with the city before it: Frankfurt/Main ? ;
    REGION = ? words with a capital first, up to the longest name that is a KNOWN REGION ? ;
    KNOWN REGION = ? a region or country of the gazetteer, in any of its forms ? ;
    ABBREVIATED REGION = ? a KNOWN REGION with a point and no comma before it: Conn. ? ;
    KNOWN AGENCY = ? an agency of the registry, an acronym in its own capitals ? ;
    AGENCY = ? a KNOWN AGENCY, or a name with the shape or a word of one: KGTV, EL FARO ? ;
    JOINER = ? /, -, a blank, a comma, &, and, und, et or y, as far as known names are left ? ;
    WEB ADDRESS = ? FT.com ? ;
    NAME = ? one to three words ? ;
    REPORTER = ? a name ? ;
    CORRESPONDENT = ? korrespondent, utsände or reporter ? ;
    WEEKDAY = ? of the seven languages, whole or shortened ? ;
    MONTH = ? of the seven languages, whole or shortened ? ;
    MISSPELT MONTH = ? one slip away from an English month ? ;
    DAY = ? 1 to 31 in figures ? ;
    ORDINAL = ? st, nd, rd, th, er or º ? ;
    YEAR = ? four figures, 1800 to 2099 ? ;
    YY = ? two figures before a bracket or a slash ? ;
    MM = ? a month in one or two figures ? ;
    DD = ? a day in one or two figures ? ;
    NN = ? a day or a month in one or two figures ? ;
    NUMBER = ? one to four figures alone ? ;
"""

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wirecopy.text.copy import Copy
from wirecopy.text.patterns import for_ascii, lazy, lazy_re

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from regex import Match

    _Match = Callable[[str, int, int], Match[str] | re.Match[str] | None]

_WRAPPED_FROM = 40
"""A formula is broken over two lines only where the first is long, or behind a comma."""

_BLANK = lazy_re(" {1,4}")
_BLANKS = 6
"""More characters than a token has blanks before it."""

_ABBREVIATED = r"(?:STE?|MTS?|FT|PT|CO|TWP|[A-Z])\."
_CAPS = (
    rf"(?:(?:[A-Z]\.){{2,4}}+(?:-\p{{Lu}}++)?|{_ABBREVIATED}|(?:Mc|Mac|De|La|Le|Du|Di|Van|O')?\p{{Lu}}[\p{{Lu}}\p{{M}}'`]*+"
    r"(?:-[\p{Lu}\p{M}']++)*+)(?![\p{L}\p{M}\d])"
)
_PARTICLE = r"(?:(?:d[aeiou]s?|del|della|la|las|los|el|al|of|the|on|upon|sur|en|am|an|der|den|im|i|le|les)(?!\p{L})|(?:d|l)'(?=\p{Lu}))"
_TITLE = (
    r"(?:(?:Ste?|Mt|Ft|Pt|S|N|E|W|U|D|C|B|P|E|I|R)\.(?=[ \p{Lu}])|\p{Lu}[\p{L}\p{M}]*+"
    r"(?:['-][\p{L}\p{M}]{2,20}+)*+(?:'(?=\ \p{Lu}))?)(?![\p{L}\p{M}\d@])"
)


class _Token:
    """What a token looks like, and the characters that can begin it behind blanks."""

    def __init__(self, look: "str | re.Pattern[str]", signs: str = "") -> None:
        self._look = look
        """A pattern of `re`, or the source of one of the `regex` module."""
        self.signs = frozenset(signs)
        """Empty where many characters can begin it."""

    @cached_property
    def match(self) -> "_Match":
        """Match it at a place of a text that ends at another."""
        return (lazy(self._look) if isinstance(self._look, str) else self._look).match

    @cached_property
    def match_ascii(self) -> "_Match":
        """The same in a text of ASCII alone."""
        return for_ascii(self._look).match if isinstance(self._look, str) else self._look.match


TOKENS = {
    "line break": _Token(lazy_re(r" {0,4}\r?\n {0,2}(?=\S)")),
    "comma": _Token(lazy_re(r" ?,"), ","),
    "slash": _Token(r" ?/ ?(?=\p{L})", "/"),
    "and": _Token(r" (?:and|&|und|et|y|e) (?=\p{Lu}{2})", "a&uey"),
    "bracket": _Token(r" ?\((?=\d|\p{Lu}\p{L}{2,9}\.? \d)", "("),
    "bracket end": _Token(lazy_re(r"\)"), ")"),
    "square bracket": _Token(r"\[(?=\p{Lu}{3})", "["),
    "square bracket end": _Token(lazy_re(r"\]"), "]"),
    "stop": _Token(lazy_re(r"\."), "."),
    "dash before date": _Token(r" --? (?=\d|\p{Lu}\p{L}{2,9}\.? \d)", "-"),
    "dash before bracket": _Token(lazy_re(r" ?-- ?(?=\()"), "-"),
    "joint before date": _Token(r"(?: ?(?:--|,) ?| )(?=\d|\p{Lu}\p{L}{2,9}\.? \d)"),
    "colon": _Token(lazy_re(r" ?:"), ":"),
    # words of a name, one at a time
    "by": _Token(r"(?:[Bb]y|BY|Von|Por|Par|Di|Oleh) (?=\p{Lu})", "bBVPDO"),
    "caps word": _Token(_CAPS),
    "title word": _Token(_TITLE),
    "lower word": _Token(r"\p{Ll}{2,20}+(?![\p{L}\d@.])"),
    "particle": _Token(_PARTICLE, "deltoausi"),
    # between the formula and the body, from sure to doubtful
    "mark": _Token(lazy_re(r" {0,3}(?:\. ?-|--+|_+|=)(?!\S* ?--)|[\s]{1,4}-(?=\s|$)"), ".-_="),
    "em dash": _Token(lazy_re(r" {0,3}[—―–] {0,3}"), "-"),
    "colon before body": _Token(lazy_re(r" ?:(?=\s|$|\")|(?<=\)):"), ":"),
    "slash before body": _Token(lazy_re(r" /(?=\s|$)"), "/"),
    "hyphen": _Token(lazy_re(r" {0,3}-(?!-)"), "-"),
    "loose comma": _Token(lazy_re(r",(?= ?(?:--?|_)(?:\s|$))"), ","),
    "full stop": _Token(lazy_re(r"\.(?=\s|$)"), "."),
    "scraped dash": _Token(lazy_re(r' "(?= )'), '"'),
}
"""What each token looks like, on the folded text (`em dash` alone on the text as given)."""

RAW = frozenset({"em dash"})


@lru_cache(maxsize=256)
def _beginning(tokens: tuple[str, ...], sign: str) -> tuple[str, ...]:
    """Those of some tokens that the character can begin."""
    return tuple(token for token in tokens if sign in TOKENS[token].signs)


class Span(NamedTuple):
    """A stretch of the text."""

    start: int
    end: int


class Cursor:
    """A place in the text between `start` and `end`, and the verbs that move it.

    `check` looks, `take` moves, `skip` leaves out blanks; `wanted` notes what would have been read here, so that a strict reader can say where it got stuck.
    """

    __slots__ = ("_ascii", "_missed", "_seen", "_sign", "_start", "copy", "end", "pos", "text")

    def __init__(self, copy: Copy, start: int, end: int) -> None:
        self.copy = copy
        self.text = copy.folded
        self._ascii = self.text.isascii()
        self._start = start
        self.pos = start
        self.end = end
        self._missed: tuple[int, str] = (start, "a place, a date or an agency")
        self._seen = -1
        self._sign = ""

    @property
    def sign(self) -> str:
        """The character that comes next behind blanks."""
        if self._seen != self.pos:
            self._seen = self.pos
            self._sign = self.text[self.pos : self.pos + _BLANKS].lstrip()[:1]
        return self._sign

    def check(self, token: str) -> bool:
        """Whether the token comes next. Stays where it is."""
        before = self.pos
        found = self.take(token)
        self.pos = before
        return found

    def take(self, token: str) -> bool:
        """Whether the token comes next. Moves behind it."""
        looked_for = TOKENS[token]
        if looked_for.signs and self.sign not in looked_for.signs:
            return False
        text = self.copy.raw if token in RAW else self.text
        matches = looked_for.match_ascii if self._ascii else looked_for.match
        match = matches(text, self.pos, self.end)
        if match is None:
            return False
        self.pos = match.end()
        return True

    def take_one(self, tokens: tuple[str, ...]) -> str:
        """The first of some tokens that comes next; empty if none does. Moves behind it.

        Only for tokens that few characters can begin.
        """
        for token in _beginning(tokens, self.sign):
            if self.take(token):
                return token
        return ""

    def gap(self) -> bool:
        """Whether blanks come next. Moves behind them, four at most."""
        found = _BLANK.match(self.text, self.pos, self.end)
        if found is None:
            return False
        self.pos = found.end()
        return True

    def skip(self) -> bool:
        """Move over blanks between two words, or over one line break; says whether there were any.

        The line break must follow a comma or a long line: above a dateline stands a headline.
        """
        if self.gap() and not self.text.startswith(("\r", "\n"), self.pos):
            return True
        comma = self.text[self.pos - 1 : self.pos] == ","
        if comma or self.pos - self._start >= _WRAPPED_FROM:
            return self.take("line break")
        return False

    def wanted(self, what: str) -> None:
        """Note that `what` would have been read here; the furthest note is remembered."""
        if self.pos >= self._missed[0] and self.pos > self._start:
            self._missed = (self.pos, what)

    @property
    def missed(self) -> tuple[int, str]:
        """The furthest place at which something was wanted, and what."""
        return self._missed
