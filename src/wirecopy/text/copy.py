"""A text beside its folded copy: what every stage is handed."""

import attrs

from wirecopy.text.fold import fold

Extent = tuple[int, int]
"""A stretch of the text: where it starts, and where it ends, half-open."""


@attrs.frozen
class Copy:
    """The text as given and its fold, of the same length.

    Match on `folded`, slice `raw`.
    """

    raw: str
    folded: str = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "folded", fold(self.raw))
