"""Rules: what a line looks like by itself, each with the proof of what it takes and leaves.

A rule is a row. It names itself, says which kind of block a line of that look is, and stands
beside lines it accepts and lines it rejects; one test walks all of them, and `docs/rules.md` is
made from them. Rules are tried in order and the first match wins.

A page has many lines and most are body. So a rule says what is cheap to see about its lines
(`opens`, `starts`, `holds`, `ends`, `digit`, `longest`), and its pattern runs only on lines that have it.
What a page holds nowhere no line of it holds: a `Sieve` asks the page first.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property

import attrs

from wirecopy.story import BlockKind
from wirecopy.text.patterns import lazy

_FIRST_WORD = re.compile(r"[^\w]{0,12}(\w+)")
_DIGIT = re.compile(r"\d")


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
    """Lower-case first words, one of which the line must begin with; empty: any."""
    starts: str = ""
    """Characters, one of which the line must begin with; empty: any."""
    holds: tuple[str, ...] = ()
    """Strings, one of which the line must hold; empty: none needed."""
    ends: tuple[str, ...] = ()
    """Strings, with one of which the line must end; empty: none needed."""
    digit: bool = False
    """Whether the line must hold a digit."""
    longest: int = 120
    """The longest line that may have this look."""
    closes: bool = False
    """Whether the story is over where such a line stands behind its body."""

    @cached_property
    def matches(self) -> Callable[[str], object]:
        """What decides about a line that has all that is cheap to see."""
        if self.pattern is not None:
            return lazy(self.pattern).match
        if self.predicate is not None:
            return self.predicate
        raise ValueError(f"rule {self.name!r} has neither pattern nor predicate")

    def takes(self, line: str) -> bool:
        """Whether a folded line looks like this, its first word apart."""
        if len(line) > self.longest:
            return False
        if self.starts and line[:1] not in self.starts:
            return False
        if self.ends and not line.endswith(self.ends):
            return False
        if self.holds and not any(mark in line for mark in self.holds):
            return False
        if self.digit and not _DIGIT.search(line):
            return False
        return bool(self.matches(line))


def first_word(line: str) -> str:
    """The first word of a line, in lower case; marks before it do not count."""
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

    def look(self, line: str) -> Rule | None:
        """The first rule that takes a folded, trimmed line."""
        return Sieve(self, line).look(line)

    def candidates(self, word: str, size: int) -> tuple[Rule, ...]:
        """The rules that a line of `size` characters with that first word may meet."""
        short = bisect_left(self._lengths, size)
        word = word if word in self._words else ""
        found = self._tables.get((word, short))
        if found is None:
            found = self._tables[word, short] = tuple(
                rule
                for rule in self.rules
                if size <= rule.longest and (not rule.opens or word in rule.opens)
            )
        return found

    def _place(self, name: str) -> int:
        for at, rule in enumerate(self.rules):
            if rule.name == name:
                return at
        raise ValueError(f"there is no rule called {name!r}")

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted({rule.longest for rule in self.rules})

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for rule in self.rules for word in rule.opens)

    @cached_property
    def _tables(self) -> dict[tuple[str, int], tuple[Rule, ...]]:
        """Candidates by first word and by how many of the lengths are shorter, as they are met."""
        return {}


class Sieve:
    """The rules of one page: those whose marks stand nowhere on it are out from the start."""

    def __init__(self, rules: RuleSet, page: str) -> None:
        """Sift `rules` by what the folded text of the page holds."""
        self._candidates = rules.candidates
        self._held = {
            rule.holds: tuple(mark for mark in rule.holds if mark in page)
            for rule in rules.rules
            if rule.holds
        }

    def look(self, line: str) -> Rule | None:
        """The first rule that takes a folded, trimmed line of the page."""
        first = line[:1]
        for rule in self._candidates(first_word(line), len(line)):
            if rule.starts and first not in rule.starts:
                continue
            if rule.holds:
                for mark in self._held[rule.holds]:
                    if mark in line:
                        break
                else:
                    continue
            if rule.ends and not line.endswith(rule.ends):
                continue
            if rule.digit and not _DIGIT.search(line):
                continue
            if rule.matches(line):
                return rule
        return None
