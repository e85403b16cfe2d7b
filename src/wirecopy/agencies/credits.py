"""Credits: the agencies named in a stretch of text."""

from wirecopy.agencies.registry import Registry
from wirecopy.story import Agency, Credit, CreditRole
from wirecopy.text.copy import Copy


def read_credits(
    copy: Copy, start: int, end: int, role: CreditRole, registry: Registry
) -> tuple[Credit, ...]:
    """Give the agencies named between `start` and `end`, which holds names and joiners only."""
    text = copy.raw[start:end]
    agency = registry.lookup(text) or Agency(id=None, short=text, name=text)
    return (Credit(agency=agency, text=text, role=role, start=start, end=end),)
