"""Patterns that compile when first used, so that importing costs nothing."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import regex

if TYPE_CHECKING:
    from regex import Pattern


class _Used:
    """A pattern that has been used: all that the compiled one has, kept on the instance."""


class _Lazy(_Used):
    """Stands in for a compiled pattern; the first use of a method compiles it.

    After that it is no `_Lazy` any more, for a class with a hook for missing names is asked slowly.
    """

    def __init__(self, source: str, flags: int, compiler: "Callable[[str, int], Any]") -> None:
        self._source = source
        self._flags = flags
        self._compile = compiler

    def __getattr__(self, name: str) -> Any:
        compiled = self._compile(self._source, self._flags)
        for known in dir(compiled):
            if not known.startswith("_"):
                setattr(self, known, getattr(compiled, known))
        object.__setattr__(self, "__class__", _Used)
        return getattr(self, name)


def lazy(source: str, flags: int = 0) -> "Pattern[str]":
    """Give a pattern (of the `regex` module, version 1 syntax) compiled on first use."""
    return cast("Pattern[str]", _Lazy(source, flags | regex.VERSION1, regex.compile))


def lazy_re(source: str, flags: int = 0) -> "re.Pattern[str]":
    """Give a pattern of the standard `re` module, compiled on first use.

    It lacks much of what `regex` has, but walks over many short matches in half the time.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags, re.compile))
