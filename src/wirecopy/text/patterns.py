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


_LETTERS = {"Lu": "A-Z", "Ll": "a-z", "L": "A-Za-z", "M": ""}
_PIECE = re.compile(r"\\p\{(\w+)\}|\\.|--|&&|~~|\|\||.", re.DOTALL)
_OPERATORS = frozenset(("[", "--", "&&", "~~", "||"))
"""What has a meaning of its own between the brackets of a set."""


def for_ascii(source: str) -> "Pattern[str] | re.Pattern[str]":
    r"""Give a pattern of the `regex` module for texts of ASCII alone, which is compiled.

    Where `re` can say the same of such texts, it is one of `re`, which begins to match in a
    fraction of the time.

    >>> for_ascii(r"\p{Lu}[\p{Ll}']+").match("Lima").end()
    4
    """
    plain = _in_plain_letters(source)
    if plain is None:
        return lazy(source)
    try:
        return re.compile(plain)
    except re.error:  # it looks behind at more than one length
        return lazy(source)


def _in_plain_letters(source: str) -> str | None:
    """A pattern in the syntax of `re`, with the letters of ASCII for all; None if it has no such."""
    pieces: list[str] = []
    inside = False
    for found in _PIECE.finditer(source):
        piece, name = found[0], found[1]
        if name is not None:
            letters = _LETTERS.get(name)
            if letters is None:
                return None
            piece = letters if inside else f"[{letters}]" if letters else "(?!)"
        elif inside and piece in _OPERATORS:
            return None
        elif piece == "[":
            inside = True
        elif piece == "]" and inside:
            if pieces[-1] in {"[", "^"}:  # it may be one of the set
                return None
            inside = False
        pieces.append(piece)
    return "".join(pieces)
