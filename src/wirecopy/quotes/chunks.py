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
from functools import lru_cache
from typing import NamedTuple

from wirecopy.quotes.tags import Tagged
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
    (?P<sign> [.,:;|()QcCtsw_W-] )
  | (?P<phrase> (?=[nNpd\#]) {_PHRASE} )
  | (?P<according> AT{_FULL} )
  | (?P<time> D?y++(?![nN#y']) )
  | (?P<preposed> [ifT]x?{_FULL} | a{_FULL}(?!x*[mhb RVE]) )
  | (?P<infinitive> Tx?(?:[bh]x*)*+[rvRVEn]?(?<!T) )
  | (?P<verb> x*+(?:[mhb]x*+)++{_VERB}? | x?[RVErv]x? )
  | (?P<participle> x?[gG] )
  | (?P<described> {_PHRASE} )
  | (?P<object> o )
  | (?P<adverb> x++ )
  | (?P<left> . )
    """,
    re.VERBOSE,
)
_KIND: dict[str | None, str] = {
    "according": "A",
    "time": "x",
    "preposed": "P",
    "phrase": "S",
    "described": "S",
    "object": "O",
    "adverb": "x",
}

_SIGN = {"i": "f", "T": "f", "f": "f", "A": "f"}
"""A preposition without its phrase."""


class Chunked(NamedTuple):
    """The phrases of a paragraph: their letters, and the words each runs over."""

    kinds: str
    first: list[int]
    last: list[int]
    """Index of the word after the phrase's last."""


def chunk(tagged: Tagged) -> Chunked:
    """Gather words into phrases."""
    tags = tagged.tags
    kinds: list[str] = []
    last: list[int] = []
    for match in _CHUNK.finditer(tags):
        name = match.lastgroup
        kinds.append(_KIND.get(name) or _kind(name, match[0]))
        last.append(match.end())
    return Chunked("".join(kinds), [0, *last[:-1]], last)


@lru_cache(1024)
def _kind(name: str | None, group: str) -> str:
    """The letter of a phrase that its shape alone does not tell."""
    if name == "sign":
        return group
    return _SIGN.get(group, group) if name == "left" else _verbal(name, group)


def _verbal(name: str | None, group: str) -> str:
    """The letter of a verb group, by its last verb and what helps it."""
    core = group.replace("x", "")
    main = core[-1]
    if name == "participle":
        return main
    if name == "infinitive":
        return "i" if main in "rR" else "I"
    if main in "bhm":
        return "K"
    if main in "RVE" and core[-2:-1] == "b":
        return "B" if main == "R" else "K"
    return "R" if main in "Rrg" else "V"
