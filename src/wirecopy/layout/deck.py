"""The deck: the sentence below the headline that says more of the story than the headline does."""

from wirecopy.layout.body import stems
from wirecopy.layout.captions import begins_drawn, draws, looks_drawn
from wirecopy.layout.classify import Row
from wirecopy.layout.head import key
from wirecopy.layout.people import names_pictured
from wirecopy.text.patterns import lazy

_LONG = 60
_SHORT = 25
_SUMMARY = 250
_TOOLS = frozenset(("phrase", "share-bar", "bare-mark", "counter"))
_HEADER = ("byline", "published")
_SENTENCE = lazy(r"[.!?][\"')]* +(?=[\p{Lu}\"'])")
_SENTENCES = 2
_BULLETS = "•·▪*"
_TOLD = 8
_SHARE = 0.4


def find_deck(rows: list[Row], headline: int, first: int) -> int | None:
    """The row of the deck between the `headline` and `first`, where the body opens.

    It stands below the headline; or, alone below the byline, it says the lede in the same words,
    or sums the story up at a length that no caption has.
    """
    below = headline + 1
    while below < first and rows[below].rule in _TOOLS:
        below += 1
    if below >= first:
        return None
    above_names = below + 1 < first and rows[below + 1].kind in _HEADER
    text = rows[below].text
    # A caption is a sentence with a full stop; what else stands above the names is a deck.
    scene = above_names and text[-1] != "."
    if _may_be(rows, below, scene=scene) and key(text) != key(rows[headline].text):
        size = len(text)
        if size > _LONG or (size > _SHORT and above_names and below == headline + 1):
            return below
    sentences = [
        at for at in range(headline + 1, first) if rows[at].kind is None and rows[at].is_prose
    ]
    if len(sentences) == 1 and _may_be(rows, sentences[0]):
        row = rows[sentences[0]]
        lede = key(rows[first].text)
        if key(row.text) in lede or _sums_up(row.text):
            return sentences[0]
    return _below_names(rows, headline, first)


def _below_names(rows: list[Row], headline: int, first: int) -> int | None:
    """A deck below byline or date: the one open line there, without a full stop, of the story."""
    open_rows = [
        at
        for at in range(headline + 1, first)
        if rows[at].kind is None and len(rows[at].text) > _SHORT
    ]
    if len(open_rows) != 1:
        return None
    at = open_rows[0]
    row = rows[at]
    if row.is_prose or len(row.text) <= _LONG or not _may_be(rows, at, scene=True):
        return None
    if row.text[0] in _BULLETS or not any(above.kind in _HEADER for above in rows[headline:at]):
        return None
    told = stems(" ".join(below.text for below in rows[first : first + _TOLD])[:2500])
    words = stems(row.text)
    return at if len(words & told) >= _SHARE * len(words) else None


def _may_be(rows: list[Row], at: int, *, scene: bool = False) -> bool:
    """Whether nothing says that a row is a caption; `scene`: it may be in the present tense."""
    row = rows[at]
    if row.kind is not None or not row.is_title or looks_drawn(row) or begins_drawn(row):
        return False
    if row.text[0] == "(":  # a remark of the desk
        return False
    if draws(row) and not scene:
        return False
    if names_pictured(row.text) or row.text[0] in _BULLETS:
        return False
    return at + 1 >= len(rows) or rows[at + 1].kind != "credit"


def _sums_up(text: str) -> bool:
    return len(text) >= _SUMMARY and len(_SENTENCE.findall(text)) >= _SENTENCES
