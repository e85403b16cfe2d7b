"""Captions: the words below a picture, the credit behind them and the lead-in before them."""

import attrs

from wirecopy.layout.classify import Row
from wirecopy.layout.head import key
from wirecopy.layout.looks.pictures import BEHIND_ITS_STOP, NAME_BEHIND
from wirecopy.story import Caption
from wirecopy.tables.furniture import CAPTION_VERBS, NO_SCENE
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy, lazy_re

_HOUSE = r"(?:AP|AFP|AAP|ANI|ANTARA|BERNAMA|Bernama|CNA|DPA|dpa|EFE|EPA|IANS|PA|PTI|REUTERS|Reuters|TASS|UPI|VNA|Xinhua|Yonhap|Kyodo)"
_SOURCE_BEHIND = (
    r"(?<=[\p{L}\d)%][.!?][\"']? )(?:(?:-{1,3}|[|/]) ?(?!\p{Lu}\p{Ll}+ \p{Ll})\p{Lu}[\p{L}&.'-]{1,20}(?:(?: ?/ ?| )[\p{L}&.'-]{1,20}){0,3}"
    r"|\[\p{Lu}[\p{L}\d .,&'-]{1,40}\]"
    rf"|\p{{Lu}}[\p{{L}}.'-]{{1,20}}(?: \p{{Lu}}[\p{{L}}.'-]{{0,20}}){{1,2}}, {_HOUSE}"
    rf"|{_HOUSE}(?: ?/ ?\p{{Lu}}[\p{{L}} .'-]{{1,30}}| [Ff]ile(?: [Pp]hoto)?)?)"
)
"""Behind the last sentence a dash and whose picture it is, `- White Star`, or an agency alone."""
_SOURCED = lazy(rf"{_SOURCE_BEHIND}$")
_TAIL = 60
_LEAD = lazy(
    r"(?:(?:Image|Video|Media) caption[,:]|Item \d+ of \d+|(?:Image|Photo|Picture): (?=.{12,}[.!?] \p{Lu})|FILE PHOTO ?[:-]|FILE ?[-:_]|File photo ?[:-]|(?:Above|Left|Right|Top):|\[?\d+ ?(?:of|/) ?\d+\]?[. ]?(?: ?\|)?)\s*(?:FILE ?- ?)?"
)
_CREDIT = lazy(
    r"\s*(?:[(\[](?!left|right|L\)|R\)|C\))[^()\[\]]{2,90}[)\]](?: ?(?:more >|less))?|© ?.{2,70}|Credit: .{2,60}|"
    r"Photograph: .{2,60}|- (?:Picture|Photo|AFP|Reuters|Bernama|EPA)[\w ]{0,40}(?: pic)?|REUTERS/.{3,60}|"
    r"(?<=[.?!])\p{Lu}[\p{L}. ]{2,40} ?/ ?[\w ]{2,30}|\|? ?Photo(?::| by) .{2,60}|"
    r"AP Photo/.{2,60}|(?<=[.)] )Getty Images|"
    rf"{BEHIND_ITS_STOP}|{_SOURCE_BEHIND}|{NAME_BEHIND})$"
)
_DATED = lazy(
    r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_DATED_IN_FULL = lazy(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{L}{2,8}\.? \d|\p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d\d"
    r"|\b\d{1,2} \p{Lu}\p{L}{2,8},? (?:19|20)\d\d"
)
_DIGIT = lazy_re(r"\d")
_LONGEST = 420
_FIRST = 260
_SENTENCE = lazy(r"(?<=[\p{Ll}\d][.!?])[\"')]* +(?=\p{Lu})")
_BESIDE = 8
"""Characters between a caption and a credit below it: line breaks and blanks."""
_NAME_BEHIND = lazy(rf"(?:{NAME_BEHIND})$")
_NAMED = 70
"""No more characters has a name with the paper."""
_SCENE = 24
"""What stands before the name of a photographer has no fewer characters."""
_WORD = lazy_re(r"[A-Za-z']+")
_REPORTED = lazy_re(r"\b(?:said|told|says|according)\b")


def looks_drawn(row: Row) -> bool:
    """Whether an unmarked sentence reads as a caption: a scene in the present tense, dated."""
    text = row.text
    if len(text) > _LONGEST or not _DIGIT.search(text):
        return False
    return bool(_DATED.search(text)) and draws(row)


def is_drawn_in_full(row: Row) -> bool:
    """Whether a row among paragraphs is such a scene: there its date has a weekday or a year."""
    text = row.text
    if '"' in text or len(text) > _LONGEST:  # in a scene nobody says anything
        return False
    if not ("day, " in text or " 20" in text or " 19" in text):
        return False
    return "\n" not in text and draws(row) and bool(_DATED_IN_FULL.search(text))


def begins_drawn(row: Row) -> bool:
    """Whether the first sentence of a row does, whatever is told behind it."""
    first = _SENTENCE.split(row.text[:_FIRST], maxsplit=1)[0]
    return len(first) < len(row.text) <= _LONGEST and bool(_DATED.search(first)) and _draws(first)


def draws(row: Row) -> bool:
    """Whether a row tells a scene in the present tense, and nobody says anything in it."""
    return _draws(row.text)


def _draws(text: str) -> bool:
    words = _WORD.findall(text[:140])[:18]
    if CAPTION_VERBS.isdisjoint(words) or '"' in text or _REPORTED.search(text):
        return False
    before = ""
    for word in words:
        if word in CAPTION_VERBS and before not in NO_SCENE:
            return True
        before = word
    return False


def ends_in_a_source(row: Row) -> bool:
    """Whether a row ends, behind its last sentence, with a dash and a name, or with an agency.

    The last paragraph of a story does too: only above the body it is a caption.
    """
    text = row.text
    if text[-1] in '.!?:"' or len(text) > _LONGEST:
        return False
    return _SOURCED.search(text[-_TAIL:].replace("\n", " ")) is not None


def name_behind(row: Row) -> int | None:
    """Where in a row, behind its last full stop, a name begins that ends it: who took the picture."""
    text = row.text
    if row.is_prose or len(text) > _LONGEST or ". " not in text:
        return None
    found = _NAME_BEHIND.search(text, max(_SCENE, len(text) - _NAMED))
    return found.start() if found else None


def read_caption(copy: Copy, start: int, end: int) -> tuple[int, int, int | None]:
    """Where a caption's words begin and end, and where its credit begins."""
    text = copy.folded
    # A wrapped one is read as one line; no place may move.
    line = text[start:end].replace("\r", " ").replace("\n", " ")
    begin = start
    if (lead := _LEAD.match(line)) and lead.end() < len(line):
        begin = start + lead.end()
    low = max(begin + 8, end - 110)
    credit = _CREDIT.search(line[low - start :])
    if credit is None:
        return begin, end, None
    stop = low + credit.start()
    at = stop
    while at < end and text[at].isspace():
        at += 1
    while stop > begin and text[stop - 1] in " \n|":
        stop -= 1
    return begin, stop, at


@attrs.define
class _Found:
    """A row that is a caption, and what it says."""

    row: Row
    start: int
    end: int
    credit: str | None


@attrs.define
class Captions:
    """The captions of a page, each once: of two copies the one nearest the body."""

    _by_name: dict[str, _Found] = attrs.Factory(dict)
    _last: _Found | None = None

    def add(self, copy: Copy, row: Row, *, above: bool) -> tuple[int, int] | None:
        """Take a row, above the body or not, for a caption; gives the place of its credit."""
        start, end, credit = read_caption(copy, row.start, row.end)
        written = copy.raw[credit : row.end].strip(" ()[]") if credit is not None else None
        found = _Found(row, start, end, written)
        if credit is not None:
            row.add_part("caption", row.start, end, row.rule)
            row.add_part("credit", credit, row.end, "credit of the caption")
        name = key(copy.folded[start:end])
        self._last = found
        earlier = self._by_name.get(name)
        if earlier is None or above:
            self._by_name[name] = found
        if earlier is not None:
            _repeat(earlier.row if above else row)
            kept = self._by_name[name]
            kept.credit = kept.credit or earlier.credit or written
        return None if credit is None else (credit, row.end)

    def credit_below(self, copy: Copy, start: int, end: int) -> None:
        """Take what stands between two places for the credit of the caption directly above."""
        last = self._last
        if last is None or last.credit is not None or not 0 <= start - last.row.end <= _BESIDE:
            return
        if copy.raw[last.row.end : start].isspace():
            last.credit = copy.raw[start:end].strip(" ()[]")

    def told(self, copy: Copy) -> tuple[Caption, ...]:
        """The captions in the order of the page."""
        return tuple(
            Caption(
                text=copy.raw[each.start : each.end],
                credit=each.credit,
                start=each.start,
                end=each.end,
            )
            for each in sorted(self._by_name.values(), key=lambda each: each.start)
        )


def _repeat(row: Row) -> None:
    row.rule = "repeat"
    row.parts = tuple((kind, start, end, "repeat") for kind, start, end, _ in row.parts)
