"""Rules: what a line looks like by itself, each with the proof of what it takes and leaves.

A rule is a row. It names itself, says which kind of block a line of that look is, and stands
beside lines it accepts and lines it rejects; one test walks all of them, and `docs/rules.md` is
made from them. Rules are tried in order and the first match wins.

A page has many lines and most are body. So a rule says what is cheap to see about its lines
(`opens`, `holds`, `longest`), and its pattern runs only on lines that have it.
"""

import re
from collections.abc import Callable
from functools import cached_property

import attrs

from wirecopy.story import BlockKind
from wirecopy.text.patterns import lazy

_LONG = 160
"""Longer lines are body, but for few looks."""
_FIRST_WORD = re.compile(r"[^\w]{0,12}(\w+)")


@attrs.frozen(kw_only=True)
class Rule:
    """One look of a line.

    The line comes folded (plain marks and dashes) and without blanks around it. Either `pattern`
    matches from its beginning (end it with `$` to mean the whole line) or `predicate` says yes.
    """

    name: str
    kind: BlockKind
    pattern: str | None = None
    predicate: Callable[[str], bool] | None = None
    accepts: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    opens: frozenset[str] = frozenset()
    """Lower-case first words, one of which the line must begin with; empty: any."""
    holds: tuple[str, ...] = ()
    """Strings, one of which the line must hold; empty: none needed."""
    ends: tuple[str, ...] = ()
    """Strings, with one of which the line must end; empty: none needed."""
    longest: int = 120
    """The longest line that may have this look."""
    closes: bool = False
    """Whether the story is over where such a line stands behind its body."""

    @cached_property
    def _matches(self) -> Callable[[str], object]:
        if self.pattern is not None:
            return lazy(self.pattern).match
        if self.predicate is not None:
            return self.predicate
        raise ValueError(f"rule {self.name!r} has neither pattern nor predicate")

    def takes(self, line: str) -> bool:
        """Whether a folded line looks like this, its first word apart."""
        if len(line) > self.longest:
            return False
        if self.ends and not line.endswith(self.ends):
            return False
        if self.holds and not any(mark in line for mark in self.holds):
            return False
        return bool(self._matches(line))


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
        by_word, others = self._long if len(line) > _LONG else self._short
        for rule in by_word.get(first_word(line), others):
            if rule.takes(line):
                return rule
        return None

    def _place(self, name: str) -> int:
        for at, rule in enumerate(self.rules):
            if rule.name == name:
                return at
        raise ValueError(f"there is no rule called {name!r}")

    @cached_property
    def _short(self) -> tuple[dict[str, tuple[Rule, ...]], tuple[Rule, ...]]:
        return _by_word(self.rules)

    @cached_property
    def _long(self) -> tuple[dict[str, tuple[Rule, ...]], tuple[Rule, ...]]:
        return _by_word(tuple(rule for rule in self.rules if rule.longest > _LONG))


def _by_word(rules: tuple[Rule, ...]) -> tuple[dict[str, tuple[Rule, ...]], tuple[Rule, ...]]:
    """The rules to try for each first word, and those for any other word."""
    words = {word for rule in rules for word in rule.opens}
    return (
        {word: tuple(r for r in rules if not r.opens or word in r.opens) for word in words},
        tuple(rule for rule in rules if not rule.opens),
    )
