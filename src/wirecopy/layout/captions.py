"""Captions: the words below a picture, the credit behind them and the lead-in before them."""

import attrs

from wirecopy.layout.classify import Row
from wirecopy.layout.head import key
from wirecopy.story import Caption
from wirecopy.tables.furniture import CAPTION_VERBS
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_LEAD = lazy(
    r"(?:FILE PHOTO ?[:-]|FILE ?[-:_]|File photo ?[:-]|Above:|\[?\d+ ?(?:of|/) ?\d+\]?[. ]?)\s*(?:FILE ?- ?)?"
)
_CREDIT = lazy(
    r"\s*(?:[(\[](?!left|right|L\)|R\)|C\))[^()\[\]]{2,90}[)\]](?: ?(?:more >|less))?|© ?.{2,70}|Credit: .{2,60}|"
    r"Photograph: .{2,60}|- (?:Picture|Photo|AFP|Reuters|Bernama|EPA)[\w ]{0,40}(?: pic)?|REUTERS/.{3,60}|"
    r"(?<=[.?!])\p{Lu}[\p{L}. ]{2,40} ?/ ?[\w ]{2,30}|\|? ?Photo(?::| by) .{2,60}|"
    r"AP Photo/.{2,60}|(?<=[.)] )Getty Images)$"
)
_DATED = lazy(
    r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_LONGEST = 420
_WORD = lazy(r"[a-z]+")
_REPORTED = lazy(r"\b(?:said|told|says|according)\b|\"")


def looks_drawn(row: Row) -> bool:
    """Whether an unmarked sentence reads as a caption: a scene in the present tense, dated."""
    text = row.text
    if len(text) > _LONGEST or not _DATED.search(text) or _REPORTED.search(text):
        return False
    return any(word in CAPTION_VERBS for word in _WORD.findall(text[:140])[:18])


def read_caption(copy: Copy, start: int, end: int) -> tuple[int, int, int | None]:
    """Where a caption's words begin and end, and where its credit begins."""
    text = copy.folded
    begin = start
    if (lead := _LEAD.match(text, start, end)) and lead.end() < end:
        begin = lead.end()
    credit = _CREDIT.search(text, max(begin + 8, end - 110), end)
    if credit is None:
        return begin, end, None
    stop = credit.start()
    at = stop
    while at < end and text[at] == " ":
        at += 1
    return begin, stop, at


@attrs.define
class Captions:
    """The captions of a page, each once."""

    found: list[Caption] = attrs.Factory(list)
    _seen: set[str] = attrs.Factory(set)

    def add(self, copy: Copy, row: Row) -> tuple[int, int] | None:
        """Take a row for a caption; gives the place of its credit."""
        start, end, credit = read_caption(copy, row.start, row.end)
        name = key(copy.folded[start:end])
        again = name in self._seen
        if again:
            row.rule = "repeat"
        if credit is not None:
            row.parts.append(("caption", row.start, end, row.rule))
            beside = "repeat" if again else "credit of the caption"
            row.parts.append(("credit", credit, row.end, beside))
        if not again:
            self._seen.add(name)
            written = copy.raw[credit : row.end].strip(" ()[]") if credit is not None else None
            text = copy.raw[start:end]
            self.found.append(Caption(text=text, credit=written, start=start, end=end))
        return None if credit is None else (credit, row.end)
