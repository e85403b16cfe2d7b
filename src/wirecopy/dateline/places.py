"""The gazetteer."""

from wirecopy.story import Place


def find_place(
    name: str, *, region: str | None = None, country: str | None = None
) -> tuple[Place, ...]:
    """Give the places called `name`, best first."""
    return ()
