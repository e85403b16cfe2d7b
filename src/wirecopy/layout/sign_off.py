"""The sign-off: who reported, wrote and edited, as rows."""

from wirecopy.dateline.places import is_country_or_region
from wirecopy.story import SignOff, SignOffRole
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy, lazy_re

Entry = tuple[SignOffRole, str, str | None]
"""Role, name and place."""

_ROLE = lazy(
    r"(?i:(?<!\p{L})(additional reporting|reporting|reported|reporters?|writing|written|writers?|compiled"
    r"|editing|edited|editors?|translation|translated|contributing|contributors?)"
    r"(?: and (?:editing|writing|compiling))?(?: by|:)) "
)
_ROLES: dict[str, SignOffRole] = {
    "additional reporting": "additional_reporting",
    "report": "reporting",
    "writ": "writing",
    "compil": "compiling",
    "edit": "editing",
    "translat": "editing",
    "contribut": "contributing",
}
_CUT = lazy_re(r",? and |, |; ?")
_PLACE = lazy(r"^(.{2,50}?) in (\p{Lu}[\p{L} .'-]{1,40})$")
_REPORTED = lazy(
    r"(\p{Lu}[\p{L}.' -]{1,60}?(?:,? and \p{Lu}[\p{L}.' -]{1,60})?) reported from (\p{Lu}[\p{L} .,'-]{1,50}?)\.(?: |$)"
)
_CONTRIBUTED = lazy(
    r"(?:.{0,60}?\b(?:writers?|reporters?|correspondents?|contributors?|journalists?|staff),? )?(.+?)"
    r",? (?:also )?(?:contributed|helped)\b"
    r"(?: (?:to|with) this (?:report|story|article))?(?: reporting)?(?: from (\p{Lu}[\p{L} .,'-]{1,50}?))?\.?\)?$"
)


def read_sign_off(copy: Copy, start: int, end: int) -> SignOff:
    """Read the sign-off that fills the text between `start` and `end`."""
    text = " ".join(copy.raw[start:end].split())
    leads = list(_ROLE.finditer(text))
    rows: list[Entry] = []
    for lead, after in zip(leads, [*leads[1:], None], strict=False):
        names = text[lead.end() : after.start() if after else len(text)]
        rows.extend(_entries(_role(lead[1]), names, None))
    if not leads:
        rows.extend(_told(text))
    return SignOff(rows=tuple(rows), text=copy.raw[start:end], start=start, end=end)


def _told(text: str) -> list[Entry]:
    """Those of whom a sentence tells: `Ana Ruiz in Lima contributed to this report`."""
    rows: list[Entry] = []
    at = 0
    while told := _REPORTED.match(text, at):
        rows.extend(_entries("reporting", told[1], told[2]))
        at = told.end()
    if contributed := _CONTRIBUTED.match(text, at):
        rows.extend(_entries("contributing", contributed[1], contributed[2]))
    return rows


def _role(lead: str) -> SignOffRole:
    lead = lead.lower()
    return next(role for word, role in _ROLES.items() if lead.startswith(word))


def _entries(role: SignOffRole, names: str, place: str | None) -> list[Entry]:
    rows: list[Entry] = []
    for piece in _CUT.split(names.strip(" ;,.()")):
        name = piece.strip(" ;,.()")
        if not name:
            continue
        stood = _PLACE.match(name) if " in " in name else None
        if stood:
            rows.append((role, stood[1], stood[2]))
        elif rows and rows[-1][2] and is_country_or_region(name):
            rows[-1] = (role, rows[-1][1], f"{rows[-1][2]}, {name}")
        else:
            rows.append((role, name, place))
    return rows
