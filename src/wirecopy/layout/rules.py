"""Rules: what a line looks like by itself, each with the proof of what it takes and leaves.

A rule is a row. It names itself, says which kind of block a line of that look is, and stands
beside lines it accepts and lines it rejects; one test walks all of them, and `docs/rules.md` is
made from them. Rules are tried in order and the first match wins.

A page has many lines and most are body. So a rule says what is cheap to see about its lines
(`opens`, `starts`, `ends`, `shortest`, `longest`, then `holds` and `digit`), and its pattern runs only on lines
that have it. How a line opens, how it ends and how long it is pick its few rules from a table. The
marks that a rule `holds` are looked for in the whole page at once: most lines have none of them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import attrs

from wirecopy.story import BlockKind
from wirecopy.text.lines import Line
from wirecopy.text.patterns import lazy

_FIRST_WORD = re.compile(r"[^\w]{0,12}(\w+)")
_SHORT = 260
"""No more characters than a line has that most marks are looked for in."""
_LABEL = 100
"""No more characters than lines have that are asked for each mark by themselves: they are few."""
_KEPT = 4096
_WORD = 40
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

    @property
    def is_marked(self) -> bool:
        """Whether a mark on its way is all that shows a line of this look, and not its size."""
        return bool(self.holds) and not self.opens and self.longest > _LABEL

    @cached_property
    def matches(self) -> Callable[[str], object]:
        """What decides about a line that has all that is cheap to see."""
        if self.pattern is not None:
            return lazy(self.pattern).match
        if self.predicate is not None:
            return self.predicate
        raise ValueError(f"rule {self.name!r} has neither pattern nor predicate")

    def may_have(self, word: str, first: str, last: str) -> bool:
        """Whether a line may look like this that opens with that word and character and ends so."""
        if self.opens or self.starts:
            behind_mark = not first.isalnum() and first + word in self.opens
            if word not in self.opens and not behind_mark and first not in self.starts:
                return False
        if self.marked and first != _MARK and first.isalnum():
            return False
        return not self.ends or any(end[-1] == last for end in self.ends)

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
        return bool(self.matches(line))


_Sieve = tuple[Rule, tuple[str, ...], tuple[str, ...], int, bool, Callable[[str], object]]
"""A rule and what is asked of a line that opens and ends like its lines, in that order."""
_Tables = dict[tuple[str, int, bool], tuple[_Sieve, ...]]
"""Candidates as lines meet them that open alike: by how a line ends, how many of the lengths are
shorter, and whether it is marked."""


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

    def marked(self, text: str, lines: Sequence[Line]) -> set[int]:
        """Where the lines begin that hold a mark of a rule they are short enough for."""
        # Most marks stand in short lines, and most of a page is in long ones.
        short = [text[start:end] for start, end, _, _ in lines if end - start <= _SHORT]
        joined = "\n".join(short)
        met = [mark for mark in self._short_marks if mark in joined]
        met += [mark for mark in self._long_marks if mark in text]
        return {start for mark in met for start in self._holders(text, lines, mark)}

    def _holders(self, text: str, lines: Sequence[Line], mark: str) -> Iterator[int]:
        """Where the lines begin that hold a mark and are no longer than its rules allow."""
        longest = self._marks[mark]
        at = text.find(mark, lines[0].start)
        while at >= 0:
            number = bisect_right(lines, (at + 1,))
            start, end, _, _ = lines[number - 1]
            if end - start <= longest:
                yield start
            at = text.find(mark, lines[number].start) if number < len(lines) else -1

    def look(self, line: str, *, marked: bool = True) -> Rule | None:
        """The first rule that takes a folded, trimmed line.

        One that is not `marked` is known to hold none of the marks that rules ask for.
        """
        head = line.partition(" ")[0]
        tables = self._openings.get(head)
        if tables is None:
            tables = self._opening(head, line)
        last = line[-1:]
        met = (last if last in self._lasts else "", bisect_left(self._lengths, len(line)), marked)
        sieves = tables.get(met)
        if sieves is None:
            sieves = tables[met] = self._sieves(line, marked=marked)
        for rule, ends, holds, within, digit, matches in sieves:
            if ends and not line.endswith(ends):
                continue
            if holds:
                part = line[-within:]  # all of it where `within` is 0
                for mark in holds:
                    if mark in part:
                        break
                else:
                    continue
            if digit and not _DIGIT.search(line):
                continue
            if matches(line):
                return rule
        return None

    def _sieves(self, line: str, *, marked: bool) -> tuple[_Sieve, ...]:
        """The rules that a line may meet that opens so, ends so and is so long."""
        opening = self._opens(line)
        return tuple(
            (rule, rule.ends, rule.holds, rule.within, rule.digit, rule.matches)
            for rule in self.rules
            if rule.shortest <= len(line) <= rule.longest
            and rule.may_have(*opening, line[-1:])
            and (marked or not rule.is_marked)
        )

    def _opening(self, head: str, line: str) -> _Tables:
        """The tables for lines that open like this one, of which `head` is all before a blank."""
        tables = self._tables.setdefault(self._opens(line), {})
        if len(head) <= _WORD and first_word(head):  # else the word stands farther behind
            if len(self._openings) >= _KEPT:
                self._openings.clear()
            self._openings[head] = tables
        return tables

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
    def _marks(self) -> dict[str, int]:
        """The marks that rules ask for, with the longest line that may have such a look.

        A mark that holds another (`AP Photo/`, `/`) is found where that one is.
        """
        asked = [
            (mark, rule.longest) for rule in self.rules if rule.is_marked for mark in rule.holds
        ]
        longest: dict[str, int] = {}
        for mark, size in asked:
            shortest = min((other for other, _ in asked if other in mark), key=len)
            longest[shortest] = max(size, longest.get(shortest, 0))
        return longest

    @cached_property
    def _short_marks(self) -> list[str]:
        """Those that are asked for in short lines only."""
        return [mark for mark, longest in self._marks.items() if longest <= _SHORT]

    @cached_property
    def _long_marks(self) -> list[str]:
        return [mark for mark, longest in self._marks.items() if longest > _SHORT]

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
    def _openings(self) -> dict[str, _Tables]:
        """The tables for lines that open alike, by what stands before their first blank."""
        return {}

    @cached_property
    def _tables(self) -> dict[tuple[str, str], _Tables]:
        """The same by first word and first character."""
        return {}
