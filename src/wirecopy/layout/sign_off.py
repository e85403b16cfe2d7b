"""The sign-off: who reported, wrote and edited, as rows."""

from wirecopy.story import SignOff, SignOffRole
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_ROLE = lazy(
    r"(?i:(additional reporting|reporting and writing|reporting|writing|compiled|editing|contributing))(?: and (?:editing|writing))?(?: by|:) "
)
_ROLES: dict[str, SignOffRole] = {
    "additional reporting": "additional_reporting",
    "reporting and writing": "reporting",
    "reporting": "reporting",
    "writing": "writing",
    "compiled": "compiling",
    "editing": "editing",
    "contributing": "contributing",
}
_CUT = lazy(r",? and |, |; ?")
_PLACE = lazy(r"^(.{2,50}?) in (\p{Lu}[\p{L} .]{1,40})$")
_CONTRIBUTED = lazy(
    r"(?:.{0,40}?\b(?:writers?|reporters?|correspondents?|contributor|journalists?) )?(.+?) (?:also )?(?:contributed|helped)\b"
)


def read_sign_off(copy: Copy, start: int, end: int) -> SignOff:
    """Read the sign-off that fills the text between `start` and `end`."""
    text = " ".join(copy.raw[start:end].split())
    rows: list[tuple[SignOffRole, str, str | None]] = []
    leads = list(_ROLE.finditer(text))
    for lead, after in zip(leads, [*leads[1:], None], strict=False):
        names = text[lead.end() : after.start() if after else len(text)]
        rows.extend(_rows(_ROLES[lead[1].lower()], names))
    if not leads and (contributed := _CONTRIBUTED.match(text)):
        rows.extend(_rows("contributing", contributed[1]))
    return SignOff(rows=tuple(rows), text=copy.raw[start:end], start=start, end=end)


def _rows(role: SignOffRole, names: str) -> list[tuple[SignOffRole, str, str | None]]:
    rows: list[tuple[SignOffRole, str, str | None]] = []
    for piece in _CUT.split(names.strip(" ;,.()")):
        name = piece.strip(" ;,.()")
        if not name:
            continue
        place = _PLACE.match(name)
        rows.append((role, place[1], place[2]) if place else (role, name, None))
    return rows
