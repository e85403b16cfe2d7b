"""Patterns that compile when first used, so that importing costs nothing."""

import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import regex

if TYPE_CHECKING:
    from regex import Pattern


class _Lazy:
    """Stands in for a compiled pattern; the first use of a method compiles it.

    The names that it has in its module then mean the pattern itself, so that later uses cost what
    they cost of any pattern. Whoever keeps it elsewhere finds the bound method on the instance.
    """

    def __init__(self, source: str, flags: int, compiler: "Callable[[str, int], Any]") -> None:
        self._source = source
        self._flags = flags
        self._compile = compiler
        self._module = sys._getframe(2).f_globals  # noqa: SLF001  who called `lazy`

    def __getattr__(self, name: str) -> Any:
        compiled = self._compile(self._source, self._flags)
        for known, value in list(self._module.items()):
            if value is self:
                self._module[known] = compiled
        method = getattr(compiled, name)
        setattr(self, name, method)
        return method


def lazy(source: str, flags: int = 0) -> "Pattern[str]":
    """Give a pattern (of the `regex` module, version 1 syntax) compiled on first use."""
    return cast("Pattern[str]", _Lazy(source, flags | regex.VERSION1, regex.compile))


def lazy_re(source: str, flags: int = 0) -> "re.Pattern[str]":
    """Give a pattern of the standard `re` module, compiled on first use.

    It lacks much of what `regex` has, but walks over many short matches in half the time.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags, re.compile))
