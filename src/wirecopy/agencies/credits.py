"""Credits: the agencies named in a stretch of text.

A credit names one agency (`AFP`) or several (`Dow Jones/AP`, `ats afp`, `AFP-DPA-REUTER`).
Names are taken apart only where every part is an agency we know, or where the joiner can stand in
no name (`&`, `and`, a comma): `CNN/Money` and `ACAN-EFE` are one.
"""

from typing import TYPE_CHECKING

from wirecopy.agencies.registry import Registry
from wirecopy.story import Agency, Credit, CreditRole
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy, lazy_re

if TYPE_CHECKING:
    from re import Pattern

Span = tuple[int, int]

_LIST = lazy_re(r" *(?:,|;|\+| & | and | und | et | y ) *")
_LISTED = (",", ";", "+", "& ", " and ", " und ", " et ", " y ")
_SLASH = lazy_re(r" */ *")
_JOINED = (("-", lazy_re(r" +- +|-")), (" ", lazy_re(r" +")))
"""What else joins names, and the character without which there is no such joint."""
_LONGEST = 120
_TAIL = 60
"""So many characters at the end of a paragraph may be a dash and names."""

_COPYRIGHT = lazy(
    r"(?i)(?:\(c\)|©|\bc\.|copyright(?: ?[©@]| \(c\))?),? ?(?:(?:19|20)\d\d(?:-(?:19|20)?\d\d)?)?,?"
    r" ?(?:by )?"
)
_COPYRIGHT_YEAR_LAST = lazy(r",? (?:19|20)\d\d(?: |$|\.|,)")
_RIGHTS = lazy(r"(?i)(?<!\b\p{L})\. |[,;|] |(?<!\b\p{L})\. ?$| all rights| ?- |$")
_SOURCE = lazy(r"(?i)(?:source|agency|via|from|credit) ?: ?|(?:with|by|from) ")
_INPUTS = lazy(
    r"(?i)(?:\(?with (?:additional |agency )?(?:inputs?|files|reporting|reports?) (?:from|by)|"
    r"(?:additional )?inputs? from|additional reporting (?:by|from)|compiled from|with) (?:the |news )?(?:agencies )?"
    r"|(?-i:\p{Lu})[\w.'& ]{1,40}? (?:with|avec|mit|con) (?=(?-i:\p{Lu}))"
)
_SOURCED = lazy_re(
    r"(?i)\(?(?:(?:additional )?inputs? |additional reporting |compiled |with |from |by |(?:source|agency|via|from|credit) ?:)"
    r"|[^\W_].{1,40}? (?:with|avec|mit|con) "
)
"""How a line begins that names its source; most lines begin otherwise."""
_INITIALS = lazy(r" ?/ ?[a-z]{2,4}(?:\([a-z]{2,4}\))?$")
"""Who handled the copy: `Source: AFP/ec`."""
_TRAILING = lazy(
    r"(?: -+ ?|(?<=[.!?\"']) ?-+ ?|\s\(|\s/|(?<=\p{Ll}[.!?]|[.!?][\"'])\s(?=\p{Lu}{2,8}$))([^()\n/-][^()\n]{0,50}?)[)/]?\.?$"
)
_PHOTO_JOINER = lazy_re(r" ?/ ?| via | for |, | ?\| ?|[()]| - ")
_PHOTO_LEAD = lazy(
    r"(?i)(?:-+ ?|(?:file )?(?:photo|picture|image)s?(?:graph)?(?: by| credit)?:? |©? ?)"
)
_PHOTO_TAILS = (" photo", " photos", " pic", " file photo", " file")


def read_credits(
    copy: Copy, start: int, end: int, role: CreditRole, registry: Registry
) -> tuple[Credit, ...]:
    """Give the agencies named between `start` and `end`, which holds names and joiners only.

    What the registry does not know is given too, as an agency without an id.
    """
    return credits_at(copy, name_spans(copy, start, end, registry), role, registry)


def credits_at(
    copy: Copy, spans: list[Span], role: CreditRole, registry: Registry
) -> tuple[Credit, ...]:
    """The agencies whose names stand in these places."""
    return tuple([_credit(copy, span, role, registry) for span in spans])


def name_spans(copy: Copy, start: int, end: int, registry: Registry) -> list[Span]:
    """Where the names stand between `start` and `end`, composites taken apart."""
    text = copy.folded
    start, end = _trim(text, start, end)
    if end - start > _LONGEST:
        return [(start, end)]
    named = text[start:end]
    if any(map(named.__contains__, _LISTED)):
        pieces = _cut(text, start, end, _LIST)
        return [span for piece in pieces for span in _taken_apart(copy, piece, registry)]
    return _taken_apart(copy, (start, end), registry) if named else []


def known_credits(
    copy: Copy, start: int, end: int, role: CreditRole, registry: Registry
) -> tuple[Credit, ...]:
    """The same as `read_credits`, if every name is an agency of the registry; else nothing."""
    if not registry.may_open(copy.raw, start, end):
        return ()
    spans = name_spans(copy, start, end, registry)
    for span in spans:
        agency = registry.lookup(copy.raw[slice(*span)])
        if agency is None or not agency.id:
            return ()
    return credits_at(copy, spans, role, registry)


def copyright_credit(copy: Copy, start: int, end: int) -> Span | None:
    """Where the holder is named in a copyright line: `c.1998 N.Y. Times News Service`.

    Forms: `c.` or `(c)` or `©` or `Copyright`, a year, the holder, and what may follow it
    (`All rights reserved`); or the year last.
    """
    text = copy.folded
    lead = _COPYRIGHT.match(text, start, end)
    if not lead or lead.end() >= end:
        return None
    stop = end
    if year := _COPYRIGHT_YEAR_LAST.search(text, lead.end(), end):
        stop = year.start()
    elif rights := _RIGHTS.search(text, lead.end(), end):
        stop = rights.start()
    holder = _trim(text, lead.end(), stop)
    named = holder[0] < holder[1] and text[holder[0]].isupper()
    return holder if named and holder[1] - holder[0] <= _LONGEST else None


def source_credits(copy: Copy, start: int, end: int, registry: Registry) -> tuple[Credit, ...]:
    """The agencies of a line that names its source: `Source: PTI`, `With inputs from PTI`.

    Also `With files from Reuters`, `With AFP`, `Harbour Post with AFP`, `(With agency inputs from
    ANI)`. Only agencies of the registry; a line that names anything else gives nothing.
    """
    text = copy.folded
    if not _SOURCED.match(text, start, end):
        return ()
    lead = _INPUTS.match(text, start, end) or _SOURCE.match(text, start, end)
    if not lead:
        return ()
    stop = end
    if initials := _INITIALS.search(text, lead.end(), stop):
        stop = initials.start()
    while stop > lead.end() and text[stop - 1] in ".) ":
        stop -= 1
    return known_credits(copy, lead.end(), stop, "sign_off", registry) if stop > lead.end() else ()


def trailing_credits(copy: Copy, start: int, end: int, registry: Registry) -> tuple[Credit, ...]:
    """The agencies that close a paragraph: `… on Monday. - AFP`, `… (AFP)`, `… /TASS/`.

    A bracket closes a paragraph as a credit only behind a full stop or a closing quotation mark:
    in `the Tehreek-e-Insaf (PTI)` it explains a name.
    """
    text = copy.folded
    near = max(start, end - _TAIL)
    tail = text[near:end]
    if "-" not in tail and "(" not in tail and "/" not in tail and not tail[-2:].isupper():
        return ()
    match = _TRAILING.search(text, near, end)
    if not match:
        return ()
    before = text[max(start, match.start() - 1) : match.start()]
    if before not in ('"', ".", "!", "?", "'") and text[match.start() : match.start(1)].strip(" -"):
        return ()
    return known_credits(copy, match.start(1), match.end(1), "sign_off", registry)


def photo_credits(copy: Copy, start: int, end: int, registry: Registry) -> tuple[Credit, ...]:
    """The agencies of a photo credit: `AP Photo/Ana Ruiz`, `Photo by Ana Ruiz/AFP via Getty Images`.

    Names of photographers are left out, and so are agencies the registry does not know.
    """
    text = copy.folded
    spans: list[Span] = []
    for piece in _cut(text, start, end, _PHOTO_JOINER):
        low, high = _trim(text, *piece)
        for tail in _PHOTO_TAILS:
            if text[low:high].lower().endswith(tail):
                high -= len(tail)
        if lead := _PHOTO_LEAD.match(text, low, high):
            low = lead.end()
        if low < high and registry.lookup(copy.raw[low:high]):
            spans.append((low, high))
    return credits_at(copy, spans, "photo", registry)


def _taken_apart(copy: Copy, piece: Span, registry: Registry) -> list[Span]:
    """`piece` cut at the first joiner that leaves nothing but agencies of the registry.

    A slash parts what it can; other joiners stand in names too, so the whole goes before them.
    """
    name = copy.folded[slice(*piece)]
    if "/" in name and (parts := _agencies(copy, piece, _SLASH, registry)):
        return parts
    if registry.lookup(copy.raw[slice(*piece)]) is None:
        for sign, joiner in _JOINED:
            if sign in name and (parts := _agencies(copy, piece, joiner, registry)):
                return parts
    return [piece]


def _agencies(copy: Copy, piece: Span, joiner: "Pattern[str]", registry: Registry) -> list[Span]:
    """The parts of `piece`, if there are several and each is an agency of the registry."""
    parts = _cut(copy.folded, *piece, joiner)
    known = len(parts) > 1 and all(registry.lookup(copy.raw[low:high]) for low, high in parts)
    return parts if known else []


def _cut(text: str, start: int, end: int, joiner: "Pattern[str]") -> list[Span]:
    """The pieces between the joiners, without blanks around them."""
    pieces = []
    at = start
    for joint in joiner.finditer(text, start, end):
        pieces.append(_trim(text, at, joint.start()))
        at = joint.end()
    pieces.append(_trim(text, at, end))
    return [piece for piece in pieces if piece[0] < piece[1]]


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _credit(copy: Copy, span: Span, role: CreditRole, registry: Registry) -> Credit:
    text = copy.raw[slice(*span)]
    agency = registry.lookup(text) or Agency(id=None, short=text, name=text)
    return Credit(agency=agency, text=text, role=role, start=span[0], end=span[1])
