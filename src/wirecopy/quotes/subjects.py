"""Whose verb it is: the subject of a cue, found by reading back from it.

The words of `skim` are read from right to left, so what stands nearest the verb comes first:
adverbs and auxiliaries, then a noun phrase with the phrases that hang on it. The one that stands
leftmost is the head: `a spokesman for the port in Lund | said`. What stands before a verb is found
in the letters read backwards as many of them from the start as the verb is from the end of the others.
"""

from re import Match
from typing import NamedTuple

from wirecopy.quotes.skim import Skimmed, Words
from wirecopy.tables.function_words import EXTENDING
from wirecopy.tables.reporting import LEANING, OWNERS
from wirecopy.tables.verbs import CONTROL
from wirecopy.text.patterns import lazy_re

_MODIFIERS = r"(?:[nN#'yGlkjK] |[RVEx] (?=(?:[nN#'yEG] ){0,6}(?:[dD]|' ))){0,20}+"
_TITLED = r"N (?:N ){0,5}(?:n ){1,4}[EV] (?:x )?(?=$|.[^ ])"  # newly elected mayor Ana Ruiz
_TAIL = rf"{_MODIFIERS}(?:[dDH] )?(?:D )?"
_NOUN = rf"(?:p |{_TITLED}|(?:[nND#lkKjE]|') {_TAIL})"
_HUNG = rf"(?:p |(?:[nNyD#lkKjE]|') {_TAIL})"
_ON = rf"(?:{_HUNG}(?:[xy] )*+[ifTa] ){{0,4}}"
# Ruiz, Hale and even the divers | said
_LIST = rf"(?:[nNlkDE'],{_TAIL}){{0,4}}"
_AND = rf"(?:(?:(?:x )?c (?:x )?(?:{_HUNG}f )?{_NOUN}{_LIST}){{0,2}}(?=$|.[^ ]|[staC]))?"
_HELP = r"(?P<help>(?:[xmhb] |D (?=[hb] )){0,10}+)"
# Ruiz on Friday | said
_WHEN = r"(?:y (?:D )?(?:[ia] )?)?"

_HELPERS = lazy_re(_HELP)
_EDGE = r"(?=$|.[^ ]|[cCstWwAax-])"
_SUBJECT = (
    rf"{_HELP}(?:N\))?{_WHEN}(?:(?P<pronoun>p )|{_ON}(?:(?P<who>[wt] )|(?P<noun>{_NOUN}{_AND})"
)
_BESIDE = lazy_re(rf"{_SUBJECT}{_EDGE}))")
_WITH = lazy_re(rf"{_SUBJECT}(?=$|.[^ ]|[cCstWwAai-])))")
"""For a participle, which may have a subject behind a preposition: `with Hale calling it …`."""
_ASIDE = lazy_re(rf"{_HELP}.[,)-]")
_BEFORE_ASIDE = lazy_re(
    rf"{_HELP}(?P<aside>--(?:[^-\n][^;:.]){{1,30}}--|.[,)-](?:.[^;:.]){{0,16}}?)"
    rf"(?P<noun>(?:[nNyDlk'],|(?<=--)[nNyDlk'] ){_TAIL})(?P<on>(?:[ifTa] {_NOUN}){{0,3}})"
)
_SAYER = lazy_re(
    rf"{_HELP}(?:.,(?:[^RQ;:].){{0,14}}?)??(?P<noun>[nNlD],{_TAIL})(?=R (?:$|Q|.[,.]))"
)
"""Whoever stands behind the verb: `"…," said Hale, a diver, | adding …`."""
_NAME = lazy_re(r"N[,)-](?:N ){1,3}")
_WHO_DOES = lazy_re(
    rf"{_HELP}(?:[^wst] ){{1,14}}?(?:w |(?=[GERVg] ))(?:[GERVg] )?(?:{_NOUN}[ifTa] ){{0,3}}"
    rf"(?P<noun>{_NOUN})(?=$|.[^ ]|[cCst])"
)
_FIRST = r"(?:[dDH] )?(?:[nN#'yG] |[EVR] (?=[nN]))*[nNlkD]"
_OPENING = lazy_re(rf"(?:[cCsx] )?(?:x,)?(?P<noun>{_FIRST})(?: [ifTa] {_FIRST}){{0,2}}[,(-]")
_FINITE = lazy_re(r"(?:..)+?(?=[RVbhmEkK][ ,])")
_OPENS_CLAUSE = frozenset("saWi")
_HELP_REACH = 20
"""Letters that all the helpers of a verb take."""
_JOINERS = frozenset({"c ", "C "})
_OWN_INFINITIVE = frozenset("oD")
"""What has an infinitive of its own behind it: `told him to leave`; `has plans to leave` has not."""
_SHARING = frozenset({"by", "in", "while", "after"})
"""A participle behind them has the subject of the sentence: `Hale left after praising the plan`."""
_COMMON = frozenset("nlk")
_GOVERNS = frozenset("VRKkEbvrjl")
_MAY_BE_LED = frozenset("nNDlkKjEop#'x")
_HANG = frozenset("fi")
_NOUN_PHRASE = lazy_re(r"(?:p.|(?:[dDH] ){0,2}(?:[nN#'yGEVRx] ){0,8}?(?:[nN#'yG] ){0,6}[nNlkDy].)")

_PROGRESSIVE = lazy_re(r"(?:x ){0,3}b ")
"""`is` before an -ing form, which is no participle then but a verb: `Ruiz is still | calling for it`."""
_ANTECEDENT = lazy_re(
    rf"(?P<help>)(?:(?:[nNyD#lkKjE]|')[ ,)]{_TAIL}(?:[xy] )*+[ifTa] ){{0,2}}"
    rf"(?P<noun>(?:[nNDlk]|')[ ,)-]{_TAIL})"
)
"""Before `who`: `Ruiz, | who runs the port, …`."""
_LED = lazy_re(rf"(?:x ){{0,2}}T {_ON}(?P<noun>o |{_NOUN}{_AND})[RVvrgGj] ")
"""Before an infinitive, whoever is led to it: `the vote led | divers to call for help`."""
_FRONTED = lazy_re(r"(?:[CcxNn][ ,])?(?:[nyD#] ){0,3}(?:[asi] )?(?:x )?(?:[GN] T )?(?:x )?")
"""Before a participle that opens a sentence: `But | saying so`, `Two days after | saying so`, `Going on to`."""
_FRONT_REACH = 18
"""Letters of that, at most."""
_MAIN_CLAUSE = lazy_re(
    r"(?:.[^.;:]){1,40}?.,(?P<noun>p.|(?:[dDH] )?(?:[nN#'yGE] ){0,6}[nNlkD].)"
    r"(?=(?:[if] (?:[dD] )?(?:[nN'] ){0,4}[nN] )?(?:[xy] ){0,2}[RVbhmEkK])"
)
"""From such a participle to the subject of the clause behind its comma."""
_WHOSE = lazy_re(r"(?:[nNEx] ){0,2}(?P<noun>[dH] |' (?:[nN#'yE] ){0,6}(?:[dDH] )?)")
"""Before a noun, whose it is: `| Hale's sharp attack`, `| her insistence`."""

Subject = tuple[Words, int, str]
"""A subject, the first word of the group of its verb, and how it was found."""


class Owner(NamedTuple):
    """Whose verb a cue is."""

    mention: Words
    cue: Words
    """The verb with what helps it: `has also said`."""
    route: str
    """How the subject was found: `beside` the verb, before an `aside`, `who`, `clause`, `shared`, `sayer`,
    behind the comma (`front`), or `led` to it."""


def owner(skimmed: Skimmed, low: int, at: int) -> Owner | None:
    """Find whose verb it is whose letters stand at `at`, in a sentence whose letters start at `low`.

    None where it is no verb, a passive, or nobody's.
    """
    tags, word = skimmed.letters, at // 2
    if tags[at + 2] == "i" and skimmed.words[word + 1] == "by":
        return None
    if tags[at - 2] == "T" and tags[at - 1] == " " and at - 4 >= low:
        return _infinitive(skimmed, low, at)
    ing = tags[at] == "g"
    participle = ing and not _is_progressive(skimmed, at)
    found = _subject(skimmed, low, at, participle=participle)
    if found is None and participle:
        front = _behind(skimmed, low, at) if at - low <= _FRONT_REACH else None
        if front:
            return front
    if found is None and tags[at] != "r" and _may_share(skimmed, low, at, participle=participle):
        found = _shared(skimmed, low, at)
    if found is None:
        return None
    (first, last), verb, route = found
    if verb < word and not ing and "b" in tags[2 * verb : at]:
        return None
    if tags[2 * last] in _HANG:
        last = extended(skimmed, last)
    return Owner((first, last), (verb, word + 1), route)


def _is_progressive(skimmed: Skimmed, at: int) -> bool:
    return _PROGRESSIVE.match(skimmed.back, len(skimmed.letters) - at) is not None


def _behind(skimmed: Skimmed, low: int, at: int) -> Owner | None:
    """Whose participle it is that opens a sentence: `Praising the plan, | Ruiz left`."""
    tags, word = skimmed.letters, at // 2
    found = _MAIN_CLAUSE.match(tags, at) if _FRONTED.fullmatch(tags, low, at) else None
    if found is None:
        return None
    first, last = found.span("noun")
    return Owner((first // 2, extended(skimmed, last // 2)), (word, word + 1), "front")


def _infinitive(skimmed: Skimmed, low: int, at: int) -> Owner | None:
    """Whose infinitive it is: that of the verb right before, no passive: `Ruiz has tried to | show`."""
    tags, verb = skimmed.letters, at - 4
    led = _led(skimmed, low, at) if tags[verb] in _MAY_BE_LED else None
    if led:
        return led
    governs = tags[verb] in _GOVERNS or (tags[verb] in "Gg" and _is_progressive(skimmed, verb))
    found = _subject(skimmed, low, verb, participle=False) if governs else None
    leans = skimmed.words[verb // 2] in LEANING
    if found is None and (leans or tags[verb] not in _OWN_INFINITIVE):
        found = _shared(skimmed, low, at)
        if found and not leans and "b" in tags[2 * found[0][1] : verb]:
            return None
    if found is None or (tags[verb] not in "bGg" and "b" in tags[2 * found[1] : verb]):
        return None
    (first, last), group, route = found
    return Owner((first, extended(skimmed, last)), (group, at // 2 + 1), route)


def _led(skimmed: Skimmed, low: int, at: int) -> Owner | None:
    """Whose infinitive it is if another leads them to it: `the vote led | divers to call for help`."""
    size, word = len(skimmed.letters), at // 2
    found = _LED.match(skimmed.back, size - at, size - low)
    if found is None or skimmed.words[(size - found.end()) // 2].lower() not in CONTROL:
        return None
    low, high = found.span("noun")
    mention = (size - high) // 2, extended(skimmed, (size - low) // 2)
    return Owner(mention, (word - 1, word + 1), "led")


def noun(skimmed: Skimmed, at: int) -> Words | None:
    """Find the noun phrase whose letters start at `at`, a common noun with its `of` or `for`."""
    found = _NOUN_PHRASE.match(skimmed.letters, at)
    return (at // 2, extended(skimmed, found.end() // 2)) if found else None


def possessor(skimmed: Skimmed, low: int, at: int) -> Words | None:
    """Find whose the noun is whose letters stand at `at`: `| Hale's sharp attack`, `| her insistence`."""
    size = len(skimmed.letters)
    found = _WHOSE.match(skimmed.back, size - at, size - low)
    if found is None:
        return None
    first, last = (size - found.end()) // 2, (size - found.start("noun")) // 2
    owned = found["noun"][0] == "'" or skimmed.words[first].lower() in OWNERS
    return (first, last) if owned else None


def said_of(skimmed: Skimmed, low: int, at: int) -> tuple[Words, int] | None:
    """Find the noun a passive is said of, and the first word of its verb: `the plan was | rejected`."""
    found = _subject(skimmed, low, at, participle=False)
    return (found[0], found[1]) if found and found[2] == "beside" else None


def extended(skimmed: Skimmed, last: int) -> int:
    """The end of a noun phrase that ends before word `last`, with the `of` or `for` behind it."""
    tags = skimmed.letters
    hangs = tags[2 * last : 2 * last + 1] in _HANG and tags[2 * last - 2] in "nlkD"
    if hangs and skimmed.words[last] in EXTENDING:
        found = _NOUN_PHRASE.match(tags, 2 * last + 2)
        if found:
            return found.end() // 2
    return last


def _subject(skimmed: Skimmed, low: int, at: int, *, participle: bool) -> Subject | None:
    """The subject of a verb; None also for a participle that has that of the clause before."""
    back, tags, size = skimmed.back, skimmed.letters, len(skimmed.letters)
    if participle and tags[at - 2 : at] == "V " and at - 2 >= low:  # Ruiz stopped | praising it
        participle = False
        at -= 2
    start, stop = size - at, size - low
    if participle and _ASIDE.match(back, start, stop):
        found = _SAYER.match(back, start, stop)
        return _made(found, size, "sayer") if found else None
    found = (_WITH if participle else _BESIDE).match(back, start, stop)
    if found:
        return _made(found, size, "who" if found.lastgroup == "who" else "beside")
    if _ASIDE.match(back, start, stop):
        return _before_aside(skimmed, low, at)
    found = _WHO_DOES.match(back, start, stop)
    return _made(found, size, "clause") if found else None


def _shared(skimmed: Skimmed, low: int, at: int) -> Subject | None:
    """The subject of the first verb of the sentence, which a later one shares."""
    verb = _first_verb(skimmed.letters[low:at])
    found = _subject(skimmed, low, low + verb, participle=False) if verb else None
    if found and found[2] == "who" and "," in skimmed.letters[2 * found[0][1] + 1 : at : 2]:
        found = _antecedent(skimmed, low, found[0][0])
    return (found[0], _group(skimmed, low, at), "shared") if found else None


def _antecedent(skimmed: Skimmed, low: int, who: int) -> Subject | None:
    """The noun that `who` stands for."""
    size = len(skimmed.letters)
    found = _ANTECEDENT.match(skimmed.back, size - 2 * who, size - low)
    return _made(found, size, "who") if found else None


def _may_share(skimmed: Skimmed, low: int, at: int, *, participle: bool) -> bool:
    """Whether a verb without a subject of its own may have that of the sentence."""
    tags = skimmed.letters
    group = 2 * _group(skimmed, low, at)
    if participle and group > low and skimmed.words[group // 2 - 1] in _SHARING:
        return True
    if group > low and tags[group - 2 : group] in _JOINERS:
        return True
    back, size = skimmed.back, len(tags)
    aside = _ASIDE.match(back, size - at, size - low)
    return participle and (aside is not None or (at > low and tags[at - 2] == "Q"))


def _group(skimmed: Skimmed, low: int, at: int) -> int:
    """The first of the adverbs and auxiliaries that stand right before the verb, or the verb."""
    size = len(skimmed.letters)
    start = size - at
    found = _HELPERS.match(skimmed.back, start, min(start + _HELP_REACH, size - low))
    return (size - found.end()) // 2 if found else at // 2


def _first_verb(tags: str) -> int:
    """Where the first finite verb stands, clauses of time and the like in front passed over."""
    if tags[:1] in _OPENS_CLAUSE:
        comma = tags.find(",")
        found = _FINITE.match(tags, comma + 1) if comma > 0 else None
        if found:
            return found.end()
    found = _FINITE.match(tags)
    return found.end() if found else 0


def _made(found: Match[str], size: int, route: str) -> Subject:
    """What the last group holds, and the first helps, read forwards in as many letters as there are."""
    low, high = found.span(found.lastindex or 0)
    return ((size - high) // 2, (size - low) // 2), (size - found.end(1)) // 2, route


def _before_aside(skimmed: Skimmed, low: int, at: int) -> Subject | None:
    """The noun that an aside stands behind: `Hale, a diver from Lund, | said`.

    Where a sentence opens with a noun and a comma, that is the one, whatever commas follow. A name
    in apposition to a common noun is the speaker: `his deputy, Tom Hale, | said`.
    """
    back, tags = skimmed.back, skimmed.letters
    size = len(tags)
    group = _group(skimmed, low, at)
    found = _BEFORE_ASIDE.match(back, size - at, size - low)
    if found and back[found.start("noun")] in _COMMON and _NAME.fullmatch(found["aside"]):
        first, last = found.span("aside")
        return ((size - last) // 2, (size - first) // 2), group, "aside"
    opening = _OPENING.match(tags, low, at)
    if opening and opening.end("noun") < 2 * group - 2:
        first, last = opening.span("noun")
        return (first // 2, last // 2 + 1), group, "aside"
    if not found:
        return None
    first, last = (size - found.end("on")) // 2, (size - found.start("noun")) // 2
    return (first, last), group, "aside"
