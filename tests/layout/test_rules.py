"""Every rule proves itself: it takes what it accepts and leaves what it rejects."""

import pytest

from wirecopy import parse
from wirecopy.layout.looks import RULES
from wirecopy.layout.rules import Rule, RuleSet
from wirecopy.parser import Parser
from wirecopy.text.fold import fold

PROOFS = [
    pytest.param(rule, line, id=f"{rule.name}: {line[:40]}")
    for rule in RULES.rules
    for line in rule.accepts
]
COUNTERPROOFS = [
    pytest.param(rule, line, id=f"{rule.name}: {line[:40]}")
    for rule in RULES.rules
    for line in rule.rejects
]


@pytest.mark.parametrize(("rule", "line"), PROOFS)
def test_takes(rule: Rule, line: str) -> None:
    assert rule.takes(fold(line))


@pytest.mark.parametrize(("rule", "line"), COUNTERPROOFS)
def test_leaves(rule: Rule, line: str) -> None:
    assert not rule.takes(fold(line))


@pytest.mark.parametrize(("rule", "line"), PROOFS + COUNTERPROOFS)
def test_reads_ascii_like_any_text(rule: Rule, line: str) -> None:
    """The pattern for lines of ASCII says the same as the one for all lines."""
    line = fold(line)
    if line.isascii():
        assert bool(rule.matches_ascii(line)) is bool(rule.matches(line))


@pytest.mark.parametrize(("rule", "line"), PROOFS)
def test_takes_it_first(rule: Rule, line: str) -> None:
    """No rule above it in the order takes its lines away."""
    assert RULES.look(fold(line)) is rule


@pytest.mark.parametrize(("rule", "line"), PROOFS)
def test_takes_it_on_a_page(rule: Rule, line: str) -> None:
    """The marks that a rule asks for are found in the page, in short lines and in long ones."""
    told = "The boats came back to the harbour at dawn and nobody on the quay said a word. " * 5
    marks = RULES.marks([told.strip(), fold(line), told.strip()])

    assert RULES.look(fold(line), marks[1]) is rule
    assert not marks[0]


def test_a_page_without_lines_holds_no_marks() -> None:
    assert RULES.marks([]) == []


def test_every_rule_is_proved_and_has_its_own_name() -> None:
    assert all(rule.says.endswith(".") for rule in RULES.rules)
    assert all(rule.accepts and rule.rejects for rule in RULES.rules)
    assert len({rule.name for rule in RULES.rules}) == len(RULES.rules)


def test_a_parser_takes_one_more_rule() -> None:
    mine = Rule(name="tip-line", kind="furniture", pattern=r"Tip: ", accepts=("Tip: call",))
    text = "Ferry sinks\n\nA ferry sank off Lima on Monday.\n\nTip: call the desk on Monday.\n\nNobody was hurt."
    story = Parser().with_rule(mine, before="phrase").parse(text)

    assert "tip-line" in {block.rule for block in story.blocks}
    assert "tip-line" not in {block.rule for block in parse(text).blocks}


def test_a_rule_may_say_how_lines_open_or_start() -> None:
    mine = Rule(
        name="mine", kind="furniture", opens=frozenset(("c", "(in")), starts="#", pattern=""
    )
    rules = RuleSet((mine, Rule(name="other", kind="furniture", starts="cm", pattern="nothing")))

    for line in ("C is for cats", "(In Lund)", "#harbour"):
        assert mine.takes(line)
        assert rules.look(line) is mine
    for line in ("cats came", "In Lund", "[In Lund]", "(Out)"):
        assert not mine.takes(line)
        assert rules.look(line) is None


def test_a_rule_goes_beside_one_that_exists() -> None:
    mine = Rule(name="mine", kind="furniture", pattern="x")
    with pytest.raises(ValueError, match="no rule called 'nothing'"):
        Parser().with_rule(mine, before="nothing")
