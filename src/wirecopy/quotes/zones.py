"""The stretches of a story in which quotes are looked for."""

from typing import Literal, NamedTuple

ZoneKind = Literal["headline", "deck", "caption", "paragraph"]


class Zone(NamedTuple):
    """A stretch of the text that is read as running words."""

    kind: ZoneKind
    start: int
    end: int
    paragraph: int | None = None
    """Index into `Story.paragraphs`; None outside the body."""
