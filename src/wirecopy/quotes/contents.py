"""What a cue reports: where the words behind it begin, and where they end.

Between a cue and what it reports may stand whoever was told, a day, a place (`told Hale on Friday
in a statement that …`). What is said goes on to the end of its clauses; what is wanted, opposed or
praised is a noun with what hangs on it, and ends sooner. All is read in the letters of `skim`.
"""

import re

from wirecopy.tables.reporting import HEARERS
from wirecopy.text.patterns import lazy_re

_CLAUSE = (
    r"(?:[xWt] ){0,3}(?:p |(?:[dDH] )?(?:[nN#'yGEDx] ){0,8}?[nN#DyElk]. ?"
    r"(?:[ifTa] (?:[dDH] )?(?:[nN#'yG] ){0,6}[nN#]. ?){0,2})(?:[xmhb] |[RVKkbhmE].)"
)
_TIMES_AND_PLACES = (
    rf"(?>(?:[xy][ ,]|[ia] (?:[dDH] )?(?:[nE] )?[yn][ ,](?=[txyi] |{_CLAUSE})){{1,4}})?+"
)
_UP_TO_THAT = r"(?>(?:(?:[iyxofnN#dDT'HGEa]|(?<=['dH] )[kl]) ){1,12}(?=t (?![RVbhm])))"
_HEARER = r"(?>o |H |p |(?:[dDH] )?(?:[n#'lyG] )*[nlk][ ,]|(?:[dDH] )?(?:[n'] )*(?:N )+)"


def _beginning(lead: str, clause: str) -> re.Pattern[str]:
    """What stands before the words, then what they open with, as a group named by the codes of `TAKES`."""
    return lazy_re(
        rf"{lead}{_TIMES_AND_PLACES}(?:(?P<t>[tW])|(?P<i>T.[rvljbhnx])|(?P<p>T|[ifa]|x.[ifaT])"
        rf"{clause}|(?P<o>[^\nwscC_Q-]))"
    )


_CLAUSE_BEGINS = rf"|(?P<c>[bhmRVrv]|{_CLAUSE})"
_BEGINNINGS = {
    (False, False): _beginning("", ""),
    (False, True): _beginning(rf"(?>{_HEARER}{_UP_TO_THAT}?+|{_UP_TO_THAT})?+", ""),
    (True, False): _beginning(rf"{_UP_TO_THAT}?+", _CLAUSE_BEGINS),
    (True, True): _beginning(rf"(?>{_UP_TO_THAT}|{_HEARER}{_UP_TO_THAT}?+)?+", _CLAUSE_BEGINS),
}
"""By whether a clause may follow without `that`, and whether somebody is told."""
_SAID_ENDS = lazy_re(
    r"(?:..)*?.(?:[.;](?=.)|,(?=[CsgA]|c [RVhmEpNd]|(?:p|N|[dH] n) [Rk][ ,.])|-(?=g)| (?=[cC] (?:x )?R ))"
)
_LISTED = r"c (?!(?:[dDH] )?(?:[nN'] ){1,4}[RVbhmk].)[dDHn#NT]|(?:.[^,.]){1,5}c |G [dDHnN]"
_AND_DOES = r"[cC] [phbmxRVrgkE] |i y|a [pg] |[as] (?:[dDH] )?(?:[nN'] ){1,4}R "
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


def begins(tags: str, at: int, form: str, codes: str) -> tuple[int, str] | None:
    """Where the words begin that a cue reports, and what they are, by the codes of `TAKES`.

    `at` is where the letters of the next word stand. None if nothing follows that the cue takes.
    """
    found = _BEGINNINGS["c" in codes, form in HEARERS].match(tags, at)
    if found is None:
        return None
    code = found.lastgroup or ""
    taken = (
        code in codes
        or (code == "p" and "a" in codes)
        or (code == "o" and "x" in codes and tags[at] == "x")
    )
    return (found.start(code), code) if taken else None


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
