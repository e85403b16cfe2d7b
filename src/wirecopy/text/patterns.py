"""Patterns that compile when first used, so that importing costs nothing."""

from typing import TYPE_CHECKING, Any, cast

import regex

if TYPE_CHECKING:
    from regex import Pattern


class _Lazy:
    """Stands in for a compiled pattern; the first use of a method compiles it.

    The bound method is kept on the instance, so later uses do not come through here.
    """

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = regex.compile(self._source, self._flags | regex.VERSION1)
        value = getattr(compiled, name)
        setattr(self, name, value)
        return value


def lazy(source: str, flags: int = 0) -> "Pattern[str]":
    """Give a pattern (of the `regex` module, version 1 syntax) compiled on first use."""
    return cast("Pattern[str]", _Lazy(source, flags))
