"""Write the grammar of datelines into docs/spec/dateline.md, from the productions' docstrings.

python tools/build_dateline_grammar.py
"""

import inspect
import re
from pathlib import Path
from types import ModuleType

from wirecopy.dateline import (
    agency_names,
    dates,
    grammar,
    place_names,
    productions,
    scripts,
    tokens,
)

PAGE = Path(__file__).parent.parent / "docs" / "spec" / "dateline.md"
BLOCK = re.compile(r"(?<=```ebnf\n).*?(?=```)", re.DOTALL)
_RULE = re.compile(r"^ *(?:[A-Za-z][A-Za-z ]* = |[|\[] ).*$", re.MULTILINE)
MODULES: tuple[ModuleType, ...] = (
    grammar,
    productions,
    place_names,
    agency_names,
    dates,
    scripts,
    tokens,
)


def rules(module: ModuleType) -> list[str]:
    """The lines of EBNF in a module's docstring and its functions', in the order of the file."""
    functions = [
        value
        for _, value in inspect.getmembers(module, inspect.isfunction)
        if value.__module__ == module.__name__
    ]
    functions.sort(key=lambda function: function.__code__.co_firstlineno)
    lines = []
    for source in (module, *functions):
        doc = inspect.getdoc(source) or ""
        found = [match.group() for match in _RULE.finditer(doc)]
        lines += [line.strip() if line.lstrip()[0].isalpha() else line for line in found]
    return lines


def ebnf() -> str:
    """The whole grammar."""
    return "".join(f"{line.rstrip()}\n" for module in MODULES for line in rules(module))


def main() -> None:
    """Rewrite the block."""
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(BLOCK.sub(lambda _: ebnf(), page), encoding="utf-8")


if __name__ == "__main__":
    main()
