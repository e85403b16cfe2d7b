"""Phrases: what a clause is made of, read from the letters of its words.

S  noun phrase, up to its own last noun: `the North Korean leader`, `she`
O  pronoun that cannot be a subject      P  preposition with its phrase: `in a statement`
R  finite verb group that reports        V  any other finite verb group
B  passive of a verb that reports        K  forms of be and have alone
g  participle that reports               G  any other participle
i  infinitive that reports               I  any other infinitive
Q  stretch                               A  according to, with its phrase
x  adverbs and times                     all other letters as in `tags`
"""

import re
from itertools import accumulate
from typing import NamedTuple

from wirecopy.text.patterns import lazy_re

_NOUNS = "[nNy#]++"
_LISTED = r"d(?:E,[\#nE]|[nE],\#)"  # the tired, 71-year-old
_DESCRIBED = r"[dD]?(?:x?[EGgRVx](?=[nNE\#]))?"  # the newly painted
_OWNED = rf"(?:'(?:[EGgRVx]?{_NOUNS}|[gG](?![dDNpt])))*+'?"  # 's latest plan
_PHRASE = (
    rf"(?:p|(?:{_LISTED}|{_DESCRIBED}){_NOUNS}(?:E?(?<=nE){_NOUNS})?{_OWNED}|[dD]E(?=[mhbRV])|D)"
)
_FULL = rf"(?:{_PHRASE}(?:f{_PHRASE})*+|o)"
_VERB = "[RVErvGg]"
_CHUNK = lazy_re(
    rf"""
    [.,:;|()QcCtsw_W-]                      # signs, and what opens clauses: the commonest first
  | (?=[nNpd\#]){_PHRASE}
  | AT{_FULL}                             # according to
  | D?y++(?![nN#y'])                      # a time
  | [ifT](?!g)x?{_FULL} | a(?!g){_FULL}(?!(?:\([nN][^()]{{0,3}}\))?x*[mhb RVE])
  | Tx?(?:[bh]x*)*+[rvRVEn]?(?<!T)        # an infinitive
  | x*+(?:[mhb]x*+)++{_VERB}? | x?[RVErv]x?
  | x?[gG]                                # a participle
  | {_PHRASE}
  | x++ | .
    """,
    re.VERBOSE,
)
_ALONE = {"i": "f", "T": "f", "f": "f", "A": "f", "D": "S", "o": "O", "y": "x"} | dict.fromkeys(
    "npN#", "S"
)
"""What one letter is that its word is all of; a preposition here has no phrase."""


class Chunked(NamedTuple):
    """The phrases of paragraphs: their letters, and the words each runs over."""

    kinds: str
    bounds: list[int]
    """Phrase `n` runs from word `bounds[n]` to the one before word `bounds[n + 1]`."""


class _Kinds(dict[str, str]):
    """The letters of the phrases met so far; forgets all when it is full."""

    def __missing__(self, group: str) -> str:
        if len(group) > _LONGEST:
            return _kind(group)
        if len(self) >= _KEPT:
            self.clear()
        found = self[group] = _kind(group)
        return found


_KEPT = 4096
_LONGEST = 60
"""Words of a phrase that is kept; no desk's is longer."""
_KINDS = _Kinds()


def chunk(tags: str) -> Chunked:
    """Gather words, of which these are the letters, into phrases."""
    groups = _CHUNK.findall(tags)
    kinds = "".join(map(_KINDS.__getitem__, groups))
    return Chunked(kinds, list(accumulate(map(len, groups), initial=0)))


def _kind(group: str) -> str:
    """The letter of a phrase, by those of its words."""
    core = group.replace("x", "")
    if not core:
        return "x"
    first = core[0]
    if first in "mhbRVErvgG" and (first in "mhb" or len(core) == 1):
        return _verbal(core)
    if len(group) == 1:
        return _ALONE.get(group, group)
    if first == "T" and (core[1:2] in "bh" or core[1:] in "rvRVE"):
        return "i" if core[-1] in "rR" else "I"
    if first in "AifTa":
        return "A" if first == "A" else "P"
    return "x" if "y" in core and not core.strip("Dy") else "S"


def _verbal(core: str) -> str:
    """The letter of a verb group, by its last verb and what helps it."""
    main = core[-1]
    if core in "gG":
        return core
    if main in "bhm":
        return "K"
    if main in "RVE" and core[-2:-1] == "b":
        return "B" if main == "R" else "K"
    return "R" if main in "Rrg" else "V"
