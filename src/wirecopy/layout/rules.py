"""Rules: what a line looks like by itself, each with the proof of what it takes and leaves.

A rule is a row. It names itself, says which kind of block a line of that look is, and stands
beside lines it accepts and lines it rejects; one test walks all of them, and `docs/rules.md` is
made from them. Rules are tried in order and the first match wins.

A page has many lines and most are body. So a rule says what is cheap to see about its lines
(`opens`, `starts`, `ends`, `shortest`, `longest`, then `holds` and `digit`), and its pattern runs only on lines
that have it. How a line opens, how it ends and how long it is pick its few rules from a table. The
marks that a rule `holds` are looked for in the whole page at once: most lines have none of them,
and those of prose are longer than all their rules allow.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property
from string import digits

import attrs

from wirecopy.story import BlockKind
from wirecopy.text.patterns import for_ascii, lazy

_FIRST_WORD = re.compile(r"[^\w]{0,12}(\w+)")
_SHORT = 260
"""No more characters than a line has that most marks are looked for in."""
_TAIL = 120
"""No fewer characters than rules ask for that look for a mark at the end of lines."""
_LABEL = 110
"""No more characters than lines have that are searched by themselves for a digit or a sign."""
_KEPT = 4096
_KEPT_EACH = 1024
"""First words whose openings are kept, and lines told apart for each opening."""
_WORD = 40
_SIGN = 1
"""The bit of lines that hold a digit or a sign that rules for labels ask for."""
ANY_MARK = -1
"""The bits of a line on a page that was not searched for marks."""
_RARE = frozenset("()[]/|:@#\N{COPYRIGHT SIGN}")
"""Characters that few lines hold, and that are found much faster than words."""
_DIGIT = re.compile(r"\d")
_LETTER, _MARK = "letter", "mark"
"""Stand for any first character that no rule asks for."""


@attrs.frozen(kw_only=True)
class Rule:
    """One look of a line.

    The line comes folded (plain marks and dashes) and without blanks around it. Either `pattern`
    matches from its beginning (end it with `$` to mean the whole line) or `predicate` says yes.
    """

    name: str
    kind: BlockKind
    says: str = ""
    """What its lines are or do, in a sentence; `docs/rules.md` prints it."""
    pattern: str | None = None
    predicate: Callable[[str], bool] | None = None
    accepts: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    opens: frozenset[str] = frozenset()
    """Lower-case first words, one of which the line must begin with: `in`, or `(in` for one that
    counts behind that mark alone."""
    starts: str = ""
    """Characters with which it may begin instead. Where both are empty any line may be meant."""
    marked: bool = False
    """Whether the line must begin with a mark: neither a letter nor a digit."""
    holds: tuple[str, ...] = ()
    """Strings, one of which the line must hold; empty: none needed."""
    within: int = 0
    """How far from the end of the line it must hold one of them; 0: anywhere."""
    ends: tuple[str, ...] = ()
    """Strings, with one of which the line must end; empty: none needed."""
    digit: bool = False
    """Whether the line must hold a digit."""
    shortest: int = 1
    longest: int = 120
    """The shortest and the longest line that may have this look, in characters."""
    closes: bool = False
    """Whether the story is over where such a line stands behind its body."""
    spares: Callable[[str], bool] | None = None
    """Says of a line that looks like this whether it is the story's own after all."""

    @property
    def signs(self) -> str | None:
        """The single characters, one of which a line of this look must hold; None if it need not."""
        if self.longest > _LABEL:
            return None
        if self.digit:
            return digits
        return "".join(self.holds) if max(map(len, self.holds), default=2) == 1 else None

    @property
    def view(self) -> int:
        """Where its marks are looked for: 0 in the tails of lines, 1 in short lines, 2 in all lines."""
        if 0 < self.within <= _TAIL:
            return 0
        return 1 if self.longest <= _SHORT else 2

    @property
    def is_marked(self) -> bool:
        """Whether a line of this look holds a sign, or a mark that the page is searched for."""
        return self.signs is not None or (bool(self.holds) and not self.opens)

    @cached_property
    def matches(self) -> Callable[[str], object]:
        """What decides about a line that has all that is cheap to see."""
        if self.pattern is not None:
            return lazy(self.pattern).match
        if self.predicate is not None:
            return self.predicate
        raise ValueError(f"rule {self.name!r} has neither pattern nor predicate")

    @cached_property
    def matches_ascii(self) -> Callable[[str], object]:
        """The same for a line of ASCII alone, as most lines are."""
        return self.matches if self.pattern is None else for_ascii(self.pattern).match

    def may_have(self, word: str, first: str, last: str) -> bool:
        """Whether a line may look like this that opens with that word and character and ends so."""
        if not self.may_open(word, first):
            return False
        return not self.ends or any(end[-1] == last for end in self.ends)

    def may_open(self, word: str, first: str) -> bool:
        """Whether a line may look like this that opens with that word and character."""
        if self.opens or self.starts:
            behind_mark = not first.isalnum() and first + word in self.opens
            if word not in self.opens and not behind_mark and first not in self.starts:
                return False
        return not (self.marked and first != _MARK and first.isalnum())

    def takes(self, line: str) -> bool:
        """Whether a folded line looks like this."""
        if not self.shortest <= len(line) <= self.longest:
            return False
        if not self.may_have(first_word(line), line[:1], line[-1:]):
            return False
        if self.ends and not line.endswith(self.ends):
            return False
        if self.holds and not any(mark in line[-self.within :] for mark in self.holds):
            return False
        if self.digit and not _DIGIT.search(line):
            return False
        return bool(self.matches(line)) and not (self.spares and self.spares(line))


_Sieve = tuple[Rule, tuple[str, ...], tuple[str, ...], int, bool, Callable[[str], object]]
"""A rule and what is asked of a line that opens and ends like its lines, in that order."""


@attrs.define
class _Opening:
    """What lines meet that open alike."""

    reach: int
    """No longer are lines without marks that one of its rules may take, but for how they end."""
    sieves: dict[tuple[str, int, int, bool], tuple[_Sieve, ...]] = attrs.Factory(dict)
    """Candidates by how a line ends, how many of the lengths are shorter, what marks it holds, and
    whether it is of ASCII."""


def _searched_for(mark: str) -> str:
    """What a page is searched for to find a mark: one character of it, where that one is rare."""
    return next((char for char in mark if char in _RARE), mark)


def _first(sieves: tuple[_Sieve, ...], line: str) -> Rule | None:
    """The first rule whose sieve a line passes."""
    for rule, ends, holds, within, digit, matches in sieves:
        if ends and not line.endswith(ends):
            continue
        # All of the line where `within` is 0.
        if holds and not any(map(line[-within:].__contains__, holds)):
            continue
        if digit and not _DIGIT.search(line):
            continue
        if matches(line) and not (rule.spares and rule.spares(line)):
            return rule
    return None


def first_word(line: str) -> str:
    """The first word of a line, in lower case; marks before it do not count."""
    word = line.partition(" ")[0]
    if word.isalnum():
        return word.lower()
    found = _FIRST_WORD.match(line)
    return found[1].lower() if found else ""


@attrs.frozen
class RuleSet:
    """Rules in the order in which they are tried. Adding one gives a new set."""

    rules: tuple[Rule, ...]

    def before(self, name: str, rule: Rule) -> "RuleSet":
        """A set that tries `rule` just before the rule called `name`."""
        at = self._place(name)
        return RuleSet((*self.rules[:at], rule, *self.rules[at:]))

    def after(self, name: str, rule: Rule) -> "RuleSet":
        """A set that tries `rule` just after the rule called `name`."""
        at = self._place(name) + 1
        return RuleSet((*self.rules[:at], rule, *self.rules[at:]))

    def marks(self, lines: Sequence[str]) -> list[int]:
        """The marks that lines hold, as bits, of the rules for which they are short enough."""
        held = [0] * len(lines)
        tails = [line[-_TAIL:] for line in lines]
        short = [line if len(line) <= _SHORT else "" for line in lines]
        for marks, parts in zip(self._bits, (tails, short, lines), strict=True):
            page = "\n".join(parts)
            for mark, bit in marks.items():
                if mark in page:  # few are on any line
                    for at, part in enumerate(parts):
                        if mark in part:
                            held[at] |= bit
        return held

    def look(self, line: str, marks: int = ANY_MARK) -> Rule | None:
        """The first rule that takes a folded, trimmed line.

        `marks`: which marks it holds, of those that its page was searched for.
        """
        head = line.partition(" ")[0]
        opening = self._heads.get(head)
        if opening is None:
            opening = self._opening(head, line)
        size, last, plain = len(line), line[-1:], line.isascii()
        if size <= _LABEL and (self._signs.search(line) or not plain):
            marks |= _SIGN
        if last not in self._lasts:
            if size > opening.reach and not marks:
                return None
            last = ""
        met = (last, bisect_left(self._lengths, size), marks, plain)
        sieves = opening.sieves.get(met)
        if sieves is None:
            if len(opening.sieves) >= _KEPT_EACH:
                opening.sieves.clear()
            sieves = opening.sieves[met] = self._sieves(line, marks)
        return _first(sieves, line) if sieves else None

    def _sieves(self, line: str, marks: int) -> tuple[_Sieve, ...]:
        """The rules that a line may meet that opens so, ends so, is so long and holds such marks."""
        opening, plain = self._opens(line), line.isascii()
        return tuple(
            (
                rule,
                rule.ends,
                rule.holds,
                rule.within,
                rule.digit,
                rule.matches_ascii if plain else rule.matches,
            )
            for rule in self.rules
            if rule.shortest <= len(line) <= rule.longest
            and rule.may_have(*opening, line[-1:])
            and (not rule.is_marked or self._marks_of(rule) & marks)
        )

    def _marks_of(self, rule: Rule) -> int:
        """The marks, as bits, that show a line of a rule."""
        if rule.signs is not None:
            return _SIGN
        bits = self._bits[rule.view]
        return sum({bits[mark] for mark in map(_searched_for, rule.holds)})

    def _opening(self, head: str, line: str) -> _Opening:
        """What lines meet that open like this one, of which `head` is all before a blank."""
        word, first = opens = self._opens(line)
        opening = self._openings.get(opens)
        if opening is None:
            met = [rule for rule in self.rules if rule.may_open(word, first)]
            plain = [rule.longest for rule in met if not (rule.is_marked or rule.ends)]
            opening = self._openings[opens] = _Opening(max(plain, default=0))
        if len(head) <= _WORD and first_word(head):  # else the word stands farther behind
            if len(self._heads) >= _KEPT:
                self._heads.clear()
            self._heads[head] = opening
        return opening

    def _opens(self, line: str) -> tuple[str, str]:
        """The first word of a line and its first character, as far as rules ask for them."""
        word, first = first_word(line), line[:1]
        if word not in self._words and first + word not in self._words:
            word = ""
        if first not in self._firsts:
            first = _LETTER if first.isalnum() else _MARK
        return word, first

    def _place(self, name: str) -> int:
        for at, rule in enumerate(self.rules):
            if rule.name == name:
                return at
        raise ValueError(f"there is no rule called {name!r}")

    @cached_property
    def _bits(self) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
        """The bits of the marks that a page is searched for, in each of the views of its lines."""
        bits: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
        number = 0
        for rule in self.rules:
            if rule.is_marked and rule.signs is None:
                for mark in map(_searched_for, rule.holds):
                    if mark not in bits[rule.view]:
                        number += 1
                        bits[rule.view][mark] = _SIGN << number
        return bits

    @cached_property
    def _signs(self) -> "re.Pattern[str]":
        """Finds a character that a rule for labels asks for, but for digits beyond ASCII."""
        signs = digits + "".join(rule.signs or "" for rule in self.rules)
        return re.compile(f"[{re.escape(signs)}]")

    @cached_property
    def _lengths(self) -> list[int]:
        """The last lengths before one at which a line meets other rules."""
        return sorted({size for rule in self.rules for size in (rule.shortest - 1, rule.longest)})

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for rule in self.rules for word in rule.opens)

    @cached_property
    def _firsts(self) -> frozenset[str]:
        marks = {word[0] for word in self._words if not word[0].isalnum()}
        return frozenset(marks.union(*(rule.starts for rule in self.rules)))

    @cached_property
    def _lasts(self) -> frozenset[str]:
        return frozenset(end[-1] for rule in self.rules for end in rule.ends)

    @cached_property
    def _heads(self) -> dict[str, _Opening]:
        """What lines meet that open alike, by what stands before their first blank."""
        return {}

    @cached_property
    def _openings(self) -> dict[tuple[str, str], _Opening]:
        """The same by first word and first character."""
        return {}
