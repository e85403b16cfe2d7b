"""What a cue reports: where the words behind it begin, and where they end.

Between a cue and what it reports may stand whoever was told, a day, a place (`told Hale on Friday
in a statement that …`). What is said goes on to the end of its clauses; what is wanted, opposed or
praised is a noun with what hangs on it, and ends sooner. All is read in the letters of `skim`.
"""

from wirecopy.tables.reporting import HEARERS
from wirecopy.text.patterns import lazy_re

_CLAUSE = (
    r"(?:[xWt] ){0,3}(?:p |(?:[dDH] )?(?:[nN#'yGEDx] ){0,8}?[nN#DyElk]. ?"
    r"(?:[ifTa] (?:[dDH] )?(?:[nN#'yG] ){0,6}[nN#]. ?){0,2})(?:[xmhb] |[RVKkbhmE].)"
)
_IS_CLAUSE = lazy_re(_CLAUSE)
_TIMES_AND_PLACES = lazy_re(
    rf"(?:[xy][ ,]|[ia] (?:[dDH] )?(?:[nE] )?[yn][ ,](?=[txyi] |{_CLAUSE})){{1,4}}"
)
_UP_TO_THAT = lazy_re(r"(?:[iyxofnN#dDT'HGE] ){1,8}(?=t )")
_HEARER = lazy_re(r"o |H |p |(?:[dDH] )?(?:[n#'lyG] )*[nlk][ ,]|(?:[dDH] )?(?:[n'] )*(?:N )+")
_SAID_ENDS = lazy_re(
    r"(?:..)*?.(?:[.;](?=.)|,(?=[CsgA]|c [RVhmEpNd]|(?:p|N|[dH] n) [Rk][ ,.])|-(?=[cCsgG])| (?=[cC] (?:x )?R ))"
)
_LISTED = r"c [dDHn#NT]|(?:.[^,.]){1,5}c |G [dDHnN]"
_AND_DOES = r"[cC] [phbmxRVrgkE] |i y"
_NAMED_ENDS = lazy_re(rf"(?:..)*?.(?:[.;:-](?=.)|,(?!{_LISTED})| (?={_AND_DOES}))")
_SAID_BY_WHO_ENDS = lazy_re(r"(?:..)*?.(?:[.;,)](?=.)|-(?=[cCsgG])| (?=[cC] (?:x )?R ))")
_NAMED_BY_WHO_ENDS = lazy_re(
    rf"(?:..)*?.(?:[.;:)-](?=.)|,(?!{_LISTED})| (?=s |{_AND_DOES}|(?<!T )[RVbhm]))"
)
_PURE = frozenset(
    """
    said says say saying believe believes believed think thinks thought hope hopes hoped know knows
    knew insist insists insisted argue argues argued
    """.split()  # noqa: SIM905  read as the tables are
)
"""Forms that report a clause, even where its verb is too far off to be seen."""

_NEAR = 42
"""Letters behind a cue in which `that` is looked for."""
_OPEN_TIMES = frozenset("xyia")
_INFINITIVES = frozenset("rvljbhnx")
_PREPOSITIONS = frozenset("ifaT")


def begins(tags: str, at: int, form: str, codes: str) -> tuple[int, str] | None:
    """Where the words begin that a cue reports, and what they are, by the codes of `TAKES`.

    `at` is where the letters of the next word stand. None if nothing follows that the cue takes.
    """
    behind = at
    that = tags.find("t ", at, at + _NEAR) > at
    if that and "c" in codes and (found := _UP_TO_THAT.match(tags, at)):
        at = found.end()
    elif form in HEARERS:
        if found := _HEARER.match(tags, at):
            at = found.end()
        if that and (found := _UP_TO_THAT.match(tags, at)):
            at = found.end()
    if tags[at : at + 1] in _OPEN_TIMES and (found := _TIMES_AND_PLACES.match(tags, at)):
        at = found.end()
    code = _code(tags, at, codes)
    if code == "o" and "x" in codes and tags[behind : behind + 1] == "x":
        return at, code
    return (at, code) if code and (code in codes or (code == "p" and "a" in codes)) else None


def is_said(form: str, code: str) -> bool:
    """Whether what stands behind a cue of that form is a clause, and no noun."""
    return code in "tc" or (form in _PURE and code == "o")


def ends(tags: str, start: int, end: int, *, said: bool, who: bool = False) -> int:
    """Where the letters of words end that begin at `start`, in a sentence that ends at `end`.

    `said` if they are a clause. `who` if that is whose words they are: its own clause is part of
    another, which goes on behind them.
    """
    if who:
        found = (_SAID_BY_WHO_ENDS if said else _NAMED_BY_WHO_ENDS).match(tags, start, end)
    else:
        found = (_SAID_ENDS if said else _NAMED_ENDS).match(tags, start, end)
    return found.end() if found else end


def _code(tags: str, at: int, codes: str) -> str:
    """What follows, by the letters of its words; empty if it is nothing a cue takes."""
    first = tags[at : at + 1]
    if not first or first in "wscC-_Q":
        return ""
    if first in "tW":
        return "t"
    if first == "T":
        return "i" if tags[at + 2 : at + 3] in _INFINITIVES else "p"
    if first in "ifa" or (first == "x" and tags[at + 2 : at + 3] in _PREPOSITIONS):
        return "p"
    if "c" in codes and (first in "bhmRVrv" or _IS_CLAUSE.match(tags, at)):
        return "c"
    return "o"
