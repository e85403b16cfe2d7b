"""Clauses: which verb governs a stretch, and whose verb it is.

One walk over the phrases of a paragraph keeps a stack of open clauses. A clause is opened by what
opens clauses (`that`, `who`, `when`, a participle, a subject with its own verb after a verb that
reports) and closed by what closes them (a comma for `who` and `when`, a full stop for all).
At each stretch the open clauses are its governors, innermost first.
"""

from typing import NamedTuple

from wirecopy.quotes.chunks import Chunked
from wirecopy.quotes.tags import Tagged
from wirecopy.tables.documents import DOCUMENTS
from wirecopy.text.patterns import lazy

_VERB_NEXT = lazy("(?:[Px]|,[Px]{1,4},){0,6}[RVKB]")
_FINITE = frozenset("RVKB")
_CLOSED_BY_COMMA = frozenset("wsrg(")
_NOT_RUNNING = frozenset("tnwrgi")
_DEEPEST = 10
_CONTROL = frozenset(
    {
        "lead",
        "leading",
        "led",
        "prompt",
        "prompting",
        "prompted",
        "caused",
        "forced",
        "forcing",
        "allowed",
        "allowing",
        "urged",
        "urging",
        "asked",
        "asking",
        "invited",
        "inviting",
        "pushed",
        "encouraged",
        "told",
        "wants",
        "wanted",
        "expects",
        "expected",
        "spurred",
        "compelled",
    }
)
"""Verbs whose object is the subject of the infinitive after it."""


class Clause:
    """A clause while it is read: its subject, latest verb, latest object, and the clause around it.

    All of them are indexes of phrases. A participle or infinitive has no subject of its own: it is
    that of the clause around it.
    """

    __slots__ = ("apart", "at", "inherited", "object", "opener", "parent", "subject", "verb")

    def __init__(self, opener: str, parent: "Clause | None" = None, subject: int = -1) -> None:
        self.opener = opener
        self.parent = parent
        self.subject = subject
        self.verb = -1
        self.object = -1
        self.inherited = False
        self.apart = False
        self.at = -1

    def owner(self) -> int:
        """The phrase that is the subject, its own or the one it shares; -1 if there is none."""
        clause: Clause | None = self
        for _ in range(_DEEPEST):
            if clause is None or clause.subject >= 0:
                break
            if clause.opener not in "giI&":
                break
            clause = clause.parent
        return clause.subject if clause is not None else -1


class Governor(NamedTuple):
    """A clause a stretch lies in, with the verb that was last when the stretch came."""

    clause: Clause
    verb: int


class Clauses(NamedTuple):
    """What the walk over a paragraph finds."""

    governors: dict[int, list[Governor]]
    """For each stretch (by its phrase), the clauses it lies in, innermost first."""
    mains: list[tuple[int, Clause]]
    """The main clause of each sentence, by the phrase that ends it."""


def clauses(tagged: Tagged, chunked: Chunked) -> Clauses:
    """Read the clauses of a paragraph."""
    walk = _Walk(tagged, chunked)
    walk.run()
    return Clauses(walk.found, walk.mains)


class _Walk:
    """The walk over one paragraph."""

    def __init__(self, tagged: Tagged, chunked: Chunked) -> None:
        self.tagged = tagged
        self.chunked = chunked
        self.kinds = chunked.kinds
        self.stack = [Clause(".")]
        self.last_noun = -1
        self.found: dict[int, list[Governor]] = {}
        self.mains: list[tuple[int, Clause]] = []

    def run(self) -> None:
        kinds = self.kinds
        for at, kind in enumerate(kinds):
            if kind == "S":
                self._noun(at)
            elif kind in _FINITE:
                self._verb(at)
            elif kind == "Q":
                self._stretch(at)
            elif kind == "O":
                self.stack[-1].object = at
            elif kind in ",-":
                self._comma(at)
            elif kind in "cC":
                self._conjunction(at, kind)
            elif kind in "gG":
                self._participle(at)
            elif kind in "iI":
                self._infinitive(at)
            elif kind in "tW":
                self._that(at)
                self.stack[-1].at = at
            elif kind == "w":
                clause = self._push("w", self.last_noun)
                clause.inherited = True
                clause.apart = at > 0 and kinds[at - 1] in ",-("
            elif kind in "sa":
                self._push("s")
            elif kind == "(":
                self._push("(")
            elif kind == ")":
                self._close()
            elif kind in ".|;":
                self.mains.append((at, self.stack[0]))
                self.stack = [Clause(".")]
                self.last_noun = -1

    def words(self, at: int) -> list[str]:
        return self.tagged.words[self.chunked.first[at] : self.chunked.last[at]]

    def _push(self, opener: str, subject: int = -1) -> Clause:
        stack = self.stack
        if len(stack) > _DEEPEST:
            del stack[1:-4]
        clause = Clause(opener, stack[-1], subject)
        stack.append(clause)
        return clause

    def _noun(self, at: int) -> None:
        kinds = self.kinds
        top = self.stack[-1]
        before = kinds[at - 1] if at else "."
        self.last_noun = at
        if top.verb < 0:
            if top.inherited:
                if _verb_follows(kinds, at):
                    top.subject, top.inherited = at, False
            elif top.subject < 0 or kinds[top.subject] == "Q":
                top.subject = at
            elif before == "," and kinds[at + 1] in "RVK":
                top.subject = at
            elif before == "S" and _verb_follows(kinds, at):
                self._push("r", at)
            return
        if top.subject < 0 and before in "RV" and at > 1 and kinds[at - 2] in "Q,|":
            top.subject = at
        elif before in ",-" and _verb_follows(kinds, at):
            self._push("(", at)
        elif before == "c" and top.object == at - 2 and top.verb == at - 3:
            top.object = at
        elif before in "cC" and _verb_follows(kinds, at):
            if len(self.stack) > 1:
                self.stack.pop()
                self._push(top.opener, at)
            else:
                self.stack[-1] = Clause(".", None, at)
        else:
            top.object = at

    def _verb(self, at: int) -> None:
        top = self.stack[-1]
        if (pending := self._pending(at)) is not None:
            pending.verb = at
            return
        if top.verb >= 0 and self.kinds[at - 1] in "SP" and top.object > top.verb:
            if self.kinds[top.object] == "S" and "c" not in self.kinds[top.object : at]:
                self._push("n", top.object).verb = at
                return
        if top.opener in "giI" and top.verb >= 0 and self.kinds[at - 1] in "c,":
            self.stack.pop()
            self._verb(at)
            return
        top.verb = at

    def _pending(self, at: int) -> Clause | None:
        """The clause that waits for its verb behind a relative one: `those who left said`."""
        stack = self.stack
        for depth in range(len(stack) - 1, 0, -1):
            clause = stack[depth]
            if clause.opener in "wr" and clause.verb >= 0:
                parent = stack[depth - 1]
                if parent.verb >= 0 or parent.subject < 0:
                    return None
                if self.kinds[clause.verb] == "R" and clause.object == clause.verb + 1 == at - 1:
                    return None
                del stack[depth:]
                return parent
            if clause.opener not in "wrgi":
                return None
        return None

    def _stretch(self, at: int) -> None:
        chain: list[Governor] = []
        for clause in reversed(self.stack):
            chain.append(Governor(clause, clause.verb))
        self.found[at] = chain
        top = self.stack[-1]
        if top.verb >= 0:
            top.object = at
        elif top.subject < 0:
            top.subject = at

    def _comma(self, at: int) -> None:
        stack = self.stack
        following = self.kinds[at + 1]
        top = stack[-1]
        if following in "Qt" and top.verb == at - 1:
            return
        if following in "gG":
            # a participle after a comma belongs to the clause that runs, not to what it reports
            if top.opener == "(" or (top.opener == "s" and stack[0].verb >= 0):
                return
            while len(stack) > 1 and stack[-1].opener in _NOT_RUNNING:
                stack.pop()
            return
        if following in "RVK" and stack[0].verb < 0 <= stack[0].subject:
            del stack[1:]
            return
        while len(stack) > 1 and stack[-1].opener in _CLOSED_BY_COMMA:
            if stack[-1].opener == "w" and stack[-1].verb < 0:
                return
            stack.pop()

    def _close(self) -> None:
        """Back to where the bracket opened."""
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].opener == "(":
                del self.stack[depth:]
                return

    def _participle(self, at: int) -> None:
        subject = -1
        before = self.kinds[at - 1] if at else "."
        if before == "S" and self.stack[-1].object == at - 1:
            if self.words(at - 1)[-1].lower() not in DOCUMENTS:
                subject = at - 1
        elif before == "P":
            subject = self._absolute(at)
        self._push("g", subject).verb = at

    def _conjunction(self, at: int, kind: str) -> None:
        """`but` and a verb go on with the main clause: `praised those who left but said`."""
        stack = self.stack
        if self.kinds[at + 1 : at + 2] not in _FINITE or stack[0].verb < 0:
            return
        top = stack[-1]
        if top.opener == "w" and top.verb >= 0 and not top.apart:
            stack.pop()

    def _infinitive(self, at: int) -> None:
        """Its subject is the clause's, or the object's: `urged the mayor to call it …`."""
        top = self.stack[-1]
        subject = -1
        if top.object == at - 1 and top.verb >= 0 and _CONTROL.intersection(self.words(top.verb)):
            subject = top.object
        clause = self._push("i", subject)
        clause.verb = clause.at = at

    def _absolute(self, at: int) -> int:
        """The phrase of `with` that a participle belongs to: `with the mayor calling it …`."""
        back = at - 1
        while back > 0 and self.kinds[back - 1] == "P":
            back -= 1
        return back if self.words(back)[0] == "with" else -1

    def _that(self, at: int) -> None:
        if at and self.kinds[at - 1] == "c":
            for depth in range(len(self.stack) - 1, 0, -1):
                if self.stack[depth].opener == "t":
                    del self.stack[depth:]
                    break
        self._push("t")


def _verb_follows(kinds: str, at: int) -> bool:
    """Whether the noun phrase at `at` has a verb right after it, its own phrases aside."""
    return _VERB_NEXT.match(kinds, at + 1) is not None
