"""Notices: what a desk says about a story, beside telling it."""

from wirecopy.story import Notice, NoticeKind
from wirecopy.text.copy import Copy

_KINDS: dict[str, NoticeKind] = {
    "correction": "correction",
    "update": "update",
    "embargo": "embargo",
    "kill": "kill",
    "editors-note": "editors_note",
}


def notice(copy: Copy, kind: str, start: int, end: int) -> Notice:
    """The notice between two places; `kind` is the name of the rule that saw it."""
    return Notice(kind=_KINDS.get(kind, "advisory"), text=copy.raw[start:end], start=start, end=end)
