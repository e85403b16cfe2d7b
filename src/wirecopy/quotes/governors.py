"""What a walk over a paragraph tells: clauses, and which of them govern each stretch.

All places are indexes of phrases; -1 is none.
"""

_DEEPEST = 10
"""Clauses looked through for a subject; no sentence nests as many."""

_SHARING = frozenset("giI&")
"""Openers of clauses without a subject of their own: participles, infinitives, a second half."""


class Clause:
    """A clause while it is read: its subject, latest verb, latest object, and the clause around it.

    `opener` is the phrase that opened it, by its letter, or one of these: `.` the main clause, `&`
    the main clause behind a semicolon, `n` a clause reported without `that`, `r` a relative one
    without `who`, `(` an aside behind a comma, `[` one in brackets.
    """

    verb = -1
    object = -1
    inherited = False
    """Whether the subject is the noun that `who` stands for."""
    apart = False
    """Whether a comma stands before `who`."""
    said = False
    """Whether it opens what somebody says: `said that when it held, …`."""
    spent = -1
    """The verb whose words stand before it: `"…," she said`."""
    at = -1
    """The phrase that opened it, where that matters."""

    def __init__(self, opener: str, parent: "Clause | None" = None, subject: int = -1) -> None:
        self.opener = opener
        self.parent = parent
        self.subject = subject

    def owner(self) -> int:
        """The phrase that is the subject, its own or the one it shares; -1 if there is none."""
        clause: Clause | None = self
        for _ in range(_DEEPEST):
            if clause is None or clause.subject >= 0:
                break
            if clause.opener not in _SHARING:
                break
            clause = clause.parent
        return clause.subject if clause is not None else -1


Governor = tuple[Clause, int]
"""A clause a stretch lies in, with the verb that was last when the stretch came."""
