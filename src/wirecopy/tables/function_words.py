"""Small words that tell what part a name has in its clause.

What belongs here: prepositions and auxiliary verbs of English, and the verbs that a subject in
news has most often; in lower case.
"""

PREPOSITIONS: frozenset[str] = frozenset(
    """
    of for to with from by at in on about against over under between after before than like toward
    towards without as into via behind beside near among around upon per
    """.split()
)

AUXILIARIES: frozenset[str] = frozenset(
    """
    is was has had have will would could should can may might must do does did were are says said
    told wrote won lost took made gave went came got ran led held left began kept felt met
    spoke stood sat thought knew saw became put set let brought isn't wasn't hasn't haven't hadn't
    won't wouldn't couldn't shouldn't can't cannot doesn't don't didn't aren't weren't
    """.split()
)
"""Verbs after a subject, beside those in -ed."""

EXTENDING: frozenset[str] = frozenset({"of", "for"})
"""Prepositions whose phrase belongs to the noun before it: `a spokesman for the port`."""

CONJUNCTIONS: frozenset[str] = frozenset(
    """
    and but or nor yet so for because since as when while where whereas if unless until although
    though after before once that whether than
    """.split()
)
"""Words that a clause opens with."""

LEADING: frozenset[str] = frozenset(
    """
    the a an of and or but to from with by into as than for in on at against between among during
    his her its their our your whose which that who when while because if
    """.split()
)
"""Words that lead to another: a line that ends with one has broken off in mid-sentence."""
