"""What people hand in: the type they give, and what is doubtful about a text as a whole."""

import os
from collections.abc import Iterable, Iterator, Mapping

from wirecopy.issues import issue
from wirecopy.story import Issue, Story
from wirecopy.text.patterns import lazy

LIBRARIES = "trafilatura or selectolax"
"""What turns a web page into text; issues and docs name the same."""


def require_text(text: object, door: str) -> None:
    """Raise a `TypeError` that says what to do, unless `text` is a `str`."""
    if not isinstance(text, str):
        raise TypeError(f"{door}() takes {_advice(text, door)}")


def _advice(given: object, door: str) -> str:
    kind = type(given).__name__
    if isinstance(given, bytes | bytearray | memoryview):
        return "text, not bytes: decode them first, text = data.decode('utf-8')"
    if isinstance(given, os.PathLike):
        return f"text, not a path: {door}(path.read_text(encoding='utf-8')) reads the file"
    if given is None:
        return "text as a str, not None: whoever should have given the text found none"
    if isinstance(given, float) and given != given:  # noqa: PLR0124  only nan differs from itself
        return "text as a str, not nan: a cell of a table with nothing in it is no story"
    if isinstance(given, Story):
        return "text as a str, not a Story, which is parsed already"
    if isinstance(given, Mapping):
        return f"text as a str, not {kind}: a dict of to_dict() goes back with Story.from_dict()"
    if callable(getattr(given, "read", None)):
        return f"text as a str, not an open file: {door}(file.read())"
    if isinstance(given, Iterable):
        return f"one text as a str, not {kind}: [{door}(text) for text in texts]"
    return f"one story's text as a str, not {kind}"


# ------------------------------------------------------------------ doubts

_TAG = lazy(
    r"</?(?:p|div|span|a|br|b|i|em|strong|img|h[1-6]|li|ul|html|body|script)\b[^<>]{0,500}>", 2
)
_ENTITY = lazy(r"&(?:[a-zA-Z]{2,8}|#[0-9]{2,6}|#x[0-9a-fA-F]{2,5});")

_LONGEST_NAME = 260
_ADDRESS = lazy(r"(?:(?:https?|ftp|file)://|www\.)\S+$", 2)
_FILE_NAME = lazy(
    # a root and no blank, or anything that ends as files of text do
    r"(?:~|\.{1,2}|[a-z]:)?[/\\]\S+$|(?:[^\s/\\]|\S.{0,250}[/\\]\S.{0,80})?"
    r"[^\s/\\]{1,120}\.(?:txt|text|html?|md|rst|json|xml|csv|pdf|docx?|odt|rtf|eml|gz|zip)$",
    2,
)


def doubts_about(text: str, *, page: bool) -> Iterator[Issue]:
    """Give what is doubtful about a text as a whole; `page`: it is a whole HTML page."""
    if not text or text.isspace():
        yield issue("empty-text", "there is nothing to read in the text")
    elif len(text) <= _LONGEST_NAME:
        yield from _names(text.strip())
    if page:
        yield issue(
            "html-page",
            f"the text is a whole HTML page: {LIBRARIES} turns one into text first; "
            "here its tags were passed over",
        )
    elif "<" in text and (tag := _TAG.search(text)):
        yield issue(
            "html-markup",
            f"the text holds HTML tags: {LIBRARIES} turns a page into text first",
            tag.start(),
            tag.end(),
        )
    if "&" in text and (entity := _ENTITY.search(text)):
        yield issue(
            "html-entities",
            "the text holds HTML entities: html.unescape() turns them into characters",
            entity.start(),
            entity.end(),
        )


def _names(text: str) -> Iterator[Issue]:
    """Whether the text is the name of a story rather than a story. Nothing is looked up."""
    if _ADDRESS.match(text):
        yield issue(
            "web-address",
            "this is the address of a page, not its text, and parse() loads nothing: "
            f"load the page and turn it into text ({LIBRARIES}) first",
        )
    elif _FILE_NAME.match(text):
        yield issue(
            "file-name",
            "this looks like the name of a file, not like its text, and parse() opens nothing: "
            "parse(pathlib.Path(name).read_text(encoding='utf-8')) reads the file",
        )
