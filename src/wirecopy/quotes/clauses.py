"""Clauses: which verb governs a stretch, and whose verb it is.

One walk over the phrases of a sentence keeps a stack of open clauses. A clause is opened by what
opens clauses (`that`, `who`, `when`, a participle, a subject with its own verb after a verb that
reports) and closed by what closes them (a comma for `who` and `when`, a full stop for all).
At each stretch the open clauses are its governors, innermost first.
"""

from collections.abc import Callable

from wirecopy.quotes.chunks import Chunked
from wirecopy.quotes.governors import Clause, Governor
from wirecopy.quotes.tags import Tagged
from wirecopy.tables.cues import SPEECH
from wirecopy.tables.documents import DOCUMENTS
from wirecopy.tables.verbs import ADDRESSING, ASKING, CONTROL, PLAIN_SAYING, QUOTING, THINKING
from wirecopy.text.patterns import lazy_re

_VERB_NEXT = lazy_re("(?:[Px]|,[PSx]{1,4},){0,6}[RVKB]")
_ASIDE = lazy_re("S[Px]{0,4}[,t]")
_OWN_VERB = lazy_re(r"(?:\([^()]{1,4}\),?)?[RVK]")
"""The verb of a name: `Hale said`, `Hale (R-Lund), said`."""
_STOP = lazy_re("[.|]")
_FINITE = frozenset("RVKB")
_CLOSED_BY_COMMA = frozenset("wsrg(")
_NOT_RUNNING = frozenset("tnwrgi")
_OF = frozenset({"of", "for", "in", "at"})
_PAUSES = frozenset(",-")
_DEEPEST = 10
_LED = -2
"""Of a clause whose words came first: its verb, still to come, has no more."""


def governors(tagged: Tagged, chunked: Chunked, at: int) -> dict[int, list[Governor]]:
    """Give for each stretch of a sentence (by its phrase) the clauses it lies in, innermost first.

    The sentence is that of phrase `at`. What stands behind its last stretch governs none.
    """
    walk = _Walk(tagged, chunked)
    kinds = chunked.kinds
    stop = _STOP.search(kinds, at)
    end = stop.start() if stop else len(kinds)
    walk.run(_start(kinds, at), kinds.rfind("Q", at, end) + 1)
    return walk.found


def main_clause(tagged: Tagged, chunked: Chunked, end: int) -> Clause:
    """Give the main clause of the sentence that the phrase `end` ends."""
    walk = _Walk(tagged, chunked)
    walk.run(_start(chunked.kinds, end), end)
    return walk.stack[0]


def _start(kinds: str, at: int) -> int:
    """Where the sentence of phrase `at` starts."""
    low = kinds.rfind(".", 0, at) + 1
    stop = kinds.rfind("|", low, at)
    if stop >= 0 and kinds[stop + 1] == ",":  # one step back: more would be walked again by each
        stop = kinds.rfind("|", low, stop)
    return max(stop + 1, low)


class _Walk:
    """The walk over one sentence."""

    def __init__(self, tagged: Tagged, chunked: Chunked) -> None:
        self.tagged = tagged
        self.chunked = chunked
        self.kinds = chunked.kinds
        self.stack = [Clause(".")]
        self.last_noun = -1
        self.found: dict[int, list[Governor]] = {}

    def run(self, start: int, end: int) -> None:
        for at, kind in enumerate(self.kinds[start:end], start):
            if kind in _READERS:
                _READERS[kind](self, at)

    def words(self, at: int) -> list[str]:
        return self.tagged.words[self.chunked.bounds[at] : self.chunked.bounds[at + 1]]

    def _speaks(self, verb: int) -> bool:
        return verb >= 0 and not SPEECH.keys().isdisjoint(self.words(verb))

    def _holds(self, verb: int) -> bool:
        """Whether a verb takes a clause that need not begin with `that`: `said the pier was`."""
        return self._speaks(verb) or not THINKING.isdisjoint(self.words(verb))

    def _push(self, opener: str, subject: int = -1) -> Clause:
        stack = self.stack
        if len(stack) > _DEEPEST:
            del stack[1:-4]
        clause = Clause(opener, stack[-1], subject)
        stack.append(clause)
        return clause

    def noun(self, at: int) -> None:
        """A noun phrase: the subject of a clause that waits for one, or an object."""
        self.last_noun = at
        if self.stack[-1].verb < 0:
            self._before_verb(at)
        else:
            self._after_verb(at)

    def _before_verb(self, at: int) -> None:
        kinds = self.kinds
        top = self.stack[-1]
        before = kinds[at - 1] if at else "."
        if top.inherited:
            if _verb_follows(kinds, at):
                top.subject, top.inherited = at, False
        elif top.subject < 0:
            top.subject = at
        elif kinds[top.subject] == "Q":
            opens = kinds[top.subject - 1] in ".|" if top.subject else True
            top.subject, top.spent = at, _LED if opens else -1
        elif before == "," and _OWN_VERB.match(kinds, at + 1):
            top.subject = at  # `In Lund, Sweden, he said`: Sweden is none
        elif before == "S" and _verb_follows(kinds, at):
            self._push("r", at)

    def _after_verb(self, at: int) -> None:
        kinds = self.kinds
        top = self.stack[-1]
        before = kinds[at - 1]
        waits = top.subject < 0 or kinds[top.subject] == "Q"
        if waits and before in "RV" and at > 1 and kinds[at - 2] in "Q,|":
            if top.subject >= 0:
                top.spent = top.verb
            top.subject = at  # `"…," said Ruiz`
        elif before in ",-Q" and _verb_follows(kinds, at):
            self._push("(", at)
        elif before == "S" and top.object == at - 1 and self._is_relative(at):
            self._push("r", at)  # `a figure Ruiz called …`
        elif before == "c" and top.object == at - 2 and top.verb == at - 3:
            top.object = at  # `said Ruiz and Hale were …`
        elif before in "cC" and _verb_follows(kinds, at):
            if len(self.stack) > 1:
                self.stack.pop()
                self._push(top.opener, at)
            else:
                self.stack[-1] = Clause(".", None, at)
        else:
            top.object = at

    def _is_relative(self, at: int) -> bool:
        """Whether a noun right behind another begins a clause about it, and not what somebody is told."""
        told = self.kinds[at - 2] == "R" and self.stack[-1].verb == at - 2
        return not told and _verb_follows(self.kinds, at)

    def pronoun(self, at: int) -> None:
        self.stack[-1].object = at

    def relative(self, at: int) -> None:
        clause = self._push("w", self._antecedent(at))
        clause.inherited = True
        clause.apart = at > 0 and self.kinds[at - 1] in ",-("

    def _antecedent(self, at: int) -> int:
        """Whom `who` means: the latest noun, or the name behind `with` or `by` before a comma."""
        kinds = self.kinds
        if at and kinds[at - 1] == "P" and self.words(at - 1)[-1].lower() in DOCUMENTS:
            return at - 1
        if kinds[max(0, at - 2) : at] == "P,":
            if self.words(at - 2)[-1].lower() in DOCUMENTS:
                return at - 2  # `in the report, which praised …`
            index = self.chunked.bounds[at - 1] - 1
            if self.words(at - 2)[0] == "by":
                return at - 2  # `judged by its listeners, who called it …`
            if self.tagged.tags[index] == "N" and self.words(at - 2)[0] not in _OF:
                return at - 2
        return self.last_noun

    def when(self, at: int) -> None:
        if self.kinds[at + 1] != "Q" and self.kinds[at + 1 : at + 3] != "dQ":
            self._push("s").said = self.kinds[at - 1] == "t"  # not `as a "disgrace"`

    def open(self, at: int) -> None:  # noqa: ARG002  as every reader
        self._push("[")

    def stop(self, at: int) -> None:
        if self.kinds[at : at + 2] == "|,":
            return  # `The song, "Will it hold?", was …`
        joined = self.kinds[at] == ";"  # `He left; and said …`
        self.stack = [Clause("&", self.stack[0]) if joined else Clause(".")]
        self.last_noun = -1

    def verb(self, at: int) -> None:
        """A finite verb: that of the running clause, or of one that it shows to have begun."""
        top = self.stack[-1]
        kinds = self.kinds
        if kinds[at - 1] in ".|" and kinds[at + 1] != "S":
            self._push("s").verb = at  # `Asked whether it would hold, Ruiz …`
            return
        if len(self.stack) > 1 and (pending := self._pending(at)) is not None:
            pending.verb = at
            return
        if top.verb < 0:
            if top.subject == at - 2 and kinds[at - 1] == "," and self._is_asked(at):
                self._push("(").verb = at  # `Ruiz, asked whether it would hold, …`
                return
            if top.subject == at - 2 and kinds[at - 1 : at + 3] == ",RS,":
                self._push("(", at + 1).verb = at  # `The pier, said Ruiz, was …`
                return
        elif self._shows_another(at, top):
            return
        top.verb = at
        if top.spent == _LED:
            top.spent = at  # `"…," she said`

    def _is_asked(self, at: int) -> bool:
        """Whether a verb tells what its subject was asked or told: `Ruiz, told that it held, said`."""
        return self.kinds[at + 1] in "WtP" and not ASKING.isdisjoint(self.words(at))

    def _shows_another(self, at: int, top: Clause) -> bool:
        """Whether a verb is not of the clause that runs, which has one, but of another; it is given to that."""
        kinds = self.kinds
        if kinds[at - 1 : at + 2] == "QRS" or (kinds[at - 1] == "," and self._is_inverted(at)):
            self._push("(", at + 1).verb = at  # `It was "dead," said Ruiz`
        elif top.verb == at - 1 and kinds[at - 1] == "R":
            self._push("n").verb = at  # `which Ruiz said was …`
        elif top.object > top.verb and self._opens_complement(at):
            self._push("n", top.object).verb = at
        elif top.opener in "giI" and kinds[at - 1] in "c,":
            self.stack.pop()
            self.verb(at)
        else:
            return False
        return True

    def _is_inverted(self, at: int) -> bool:
        """Whether a verb and its name tell who says what stands before: `It held, said Ruiz, and …`."""
        if self.kinds[at : at + 2] != "RS" or self.kinds[at + 2] not in ",.":
            return False
        named = self.tagged.tags[self.chunked.bounds[at + 2] - 1] == "N"
        return named and not PLAIN_SAYING.isdisjoint(self.words(at))

    def _opens_complement(self, at: int) -> bool:
        """Whether a verb is that of the latest object: `said the pier (, which …,) was`."""
        kinds = self.kinds
        top = self.stack[-1]
        if kinds[top.object] != "S":
            return False
        if kinds[at - 1] in "SP":
            return "c" not in kinds[max(top.object, at - _DEEPEST) : at]
        aside = kinds[at - 1] == kinds[top.object + 1] == "," and top.object == top.verb + 1
        return aside and self._holds(top.verb)  # not of `Hale met the mayor, called him …`

    def _pending(self, at: int) -> Clause | None:
        """The clause that waits for its verb behind a relative one: `those who left said`."""
        stack = self.stack
        for depth in range(len(stack) - 1, 0, -1):
            clause = stack[depth]
            if clause.opener == "w" and clause.verb < 0:
                return None
            if clause.opener in "wr" and clause.verb >= 0:
                parent = stack[depth - 1]
                if parent.verb >= 0 or parent.subject < 0:
                    return None
                complement = clause.verb + 1 == clause.object == at - 1
                if complement and self._holds(clause.verb):
                    return None
                if self.kinds[at - 1] == "c" and not clause.inherited:
                    return None  # `a pact, which Hale mocked and promised`
                del stack[depth:]
                return parent
            if clause.opener not in "wrgi":
                return None
        return None

    def stretch(self, at: int) -> None:
        """Its governors are the clauses now open. It can be an object or a subject itself."""
        self.found[at] = [(clause, clause.verb) for clause in reversed(self.stack)]
        top = self.stack[-1]
        if top.verb >= 0:
            top.object = at
        elif top.subject < 0:
            top.subject = at

    def comma(self, at: int) -> None:
        """A comma closes what a comma can close, unless what follows still belongs to it."""
        stack = self.stack
        following = self.kinds[at + 1]
        top = stack[-1]
        if following == "Q" and top.said:
            stack.pop()  # `said that when it held, "we left"`
            return
        if following == "t" or (following == "Q" and self._speaks(top.verb)):
            return
        if following in "gG":
            self._back_to_running()
        elif (following in "RVK" and stack[0].verb < 0 <= stack[0].subject) or self._opens_main(at):
            del stack[1:]
        elif not self._is_aside(at):
            while len(stack) > 1 and stack[-1].opener in _CLOSED_BY_COMMA:
                if stack[-1].opener == "w" and stack[-1].verb < 0:
                    return
                stack.pop()

    def _opens_main(self, at: int) -> bool:
        """Whether the main clause opens behind a clause of time: `When he said …, she left`."""
        main = self.stack[0]
        waiting = main.verb < 0 and main.subject < 0 and self.stack[-1].verb >= 0
        return waiting and self.kinds[at + 1] == "S" and _verb_follows(self.kinds, at + 1)

    def _is_aside(self, at: int) -> bool:
        """Whether an apposition or a place follows, inside what is being said."""
        top = self.stack[-1]
        if top.opener == "(":
            return self.kinds[at + 1] in "Sw" and not _verb_follows(self.kinds, at + 1)
        if top.verb < 0 <= top.subject and _verb_follows(self.kinds, top.subject):
            return True  # `a figure its director, Ana Ruiz, called …`
        return _ASIDE.match(self.kinds, at + 1) is not None and self._speaks(top.verb)

    def _back_to_running(self) -> None:
        """A participle after a comma belongs to the clause that runs, not to what it reports."""
        stack = self.stack
        if stack[-1].opener == "(" or (stack[-1].opener == "s" and stack[0].verb >= 0):
            return
        while len(stack) > 1 and stack[-1].opener in _NOT_RUNNING:
            stack.pop()

    def close(self, at: int) -> None:  # noqa: ARG002  as every reader
        """Back to where the bracket opened."""
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].opener == "[":
                del self.stack[depth:]
                return

    def participle(self, at: int) -> None:
        """Its subject is the clause's, or the noun right before: `divers calling it …`."""
        subject = -1
        before = self.kinds[at - 1] if at else "."
        if before in "sa" and self.stack[-1].verb < 0 and len(self.stack) > 1:
            self.stack.pop()  # `after calling it …`: no clause of its own
            subject = self._quoted(at)
            self._back_to_running()
        elif before == "Q" or (before == "c" and self.kinds[at - 2 : at - 1] in _PAUSES):
            self._back_to_running()
        elif before == "S" and self.stack[-1].object == at - 1:
            if not self._is_addressed(at - 1):
                subject = at - 1
        elif before == "P":
            subject = self._absolute(at)
        self._push("g", subject).verb = at

    def _is_addressed(self, at: int) -> bool:
        """Whether what is said to, or in, an object is its subject's: `emailed the divers saying`."""
        if self.words(at)[-1].lower() in DOCUMENTS:
            return True
        verb = self.stack[-1].verb
        told = at == verb + 1 and not ADDRESSING.isdisjoint(self.words(verb))
        return told and self._speaks(at + 1)

    def _quoted(self, at: int) -> int:
        """Whom somebody quotes: `the Post quoted Ruiz | as saying …`; else -1."""
        top = self.stack[-1]
        quoted = top.verb >= 0 and not QUOTING.isdisjoint(self.words(top.verb))
        return top.object if quoted and top.object == at - 2 and top.verb == at - 3 else -1

    def conjunction(self, at: int) -> None:
        """`but` and a verb go on with the main clause: `praised those who left but said`."""
        stack = self.stack
        top = stack[-1]
        if self.kinds[at + 1 : at + 2] not in _FINITE or stack[0].verb < 0:
            return
        if top.opener == "w" and top.verb >= 0 and not top.apart:
            stack.pop()
        elif top.opener in "nt" and self._speaks(at + 1):
            while len(stack) > 1 and stack[-1].opener in "nt":
                stack.pop()

    def infinitive(self, at: int) -> None:
        """Its subject is the clause's, or the object's: `prompted the mayor to call it …`."""
        top = self.stack[-1]
        subject = -1
        if top.object == at - 1 and top.verb >= 0 and CONTROL.intersection(self.words(top.verb)):
            subject = top.object
        elif (
            self.kinds[at - 1] == "P"
            and self.kinds[at - 2] in "SK"
            and self.words(at - 1)[0] == "for"
        ):
            subject = at - 1  # `It is wrong for the mayor to call it …`
        clause = self._push("i", subject)
        clause.verb = clause.at = at

    def _absolute(self, at: int) -> int:
        """The phrase of `with` that a participle belongs to: `with the mayor calling it …`."""
        back = at - 1
        while back > 0 and self.kinds[back - 1] == "P":
            back -= 1
        return back if self.words(back)[0] == "with" else -1

    def that(self, at: int) -> None:
        """What is said, thought or claimed begins; `and that` goes back to where the last began."""
        if at and self._speaks(at + 1) and self._antecedent(at) == at - 1:
            self._push("w", at - 1)  # `a message that said …`
            return
        if at and self.kinds[at - 1] == "c":
            for depth in range(len(self.stack) - 1, 0, -1):
                if self.stack[depth].opener in "tn":
                    del self.stack[depth:]
                    break
        self._push("t").at = at


def _verb_follows(kinds: str, at: int) -> bool:
    """Whether the noun phrase at `at` has a verb right after it, its own phrases aside."""
    return _VERB_NEXT.match(kinds, at + 1) is not None


_READERS: dict[str, Callable[[_Walk, int], None]] = {
    "S": _Walk.noun,
    "O": _Walk.pronoun,
    "Q": _Walk.stretch,
    **dict.fromkeys("RVKB", _Walk.verb),
    **dict.fromkeys("gG", _Walk.participle),
    **dict.fromkeys("iI", _Walk.infinitive),
    **dict.fromkeys(",-", _Walk.comma),
    **dict.fromkeys("cC", _Walk.conjunction),
    **dict.fromkeys("tW", _Walk.that),
    "w": _Walk.relative,
    **dict.fromkeys("sa", _Walk.when),
    "(": _Walk.open,
    ")": _Walk.close,
    **dict.fromkeys(".|;", _Walk.stop),
}
"""What each phrase does to the open clauses; any other does nothing."""
