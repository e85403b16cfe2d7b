"""What of a story is marked in its text, and how marks that overlap are nested."""

import heapq
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wirecopy.face.fields import whose
from wirecopy.story import Dateline, Story


class Mark(NamedTuple):
    """A stretch of the text that is some field. Sorts as it nests: the wider of two is outside."""

    start: int
    reach: int
    """The end, negative: of two that start together the longer one comes first."""
    kind: str
    tip: str = ""
    """What there is to say about it, besides its kind."""
    number: int | None = None
    """The place in `story.quotes` of a quote."""

    @property
    def end(self) -> int:
        """Where it ends."""
        return -self.reach


def mark(kind: str, start: int, end: int, tip: str = "", number: int | None = None) -> Mark:
    """Make a mark."""
    return Mark(start, -end, kind, tip, number)


def marks(story: Story) -> list[Mark]:
    """Give the marks of a story in the order of the text, each once."""
    found = {*_credited(story), *_quoted(story), *_doubted(story)}
    if story.dateline:
        found.update(_filed(story.dateline))
    return sorted(found, key=lambda one: (one.start, one.reach, one.kind, one.number or 0))


def _credited(story: Story) -> Iterator[Mark]:
    for credit in story.credits:
        yield mark("agency", credit.start, credit.end, credit.agency.name)
    for byline in story.bylines:
        yield mark("byline", byline.start, byline.end, byline.name)


def _filed(dateline: Dateline) -> Iterator[Mark]:
    for place in dateline.places:
        if place.start is not None and place.end is not None:
            yield mark(
                "place", place.start, place.end, ", ".join(_known(place.city, place.country))
            )
    if dateline.date:
        day = dateline.date.resolved
        yield mark("date", dateline.date.start, dateline.date.end, day.isoformat() if day else "")


def _known(*names: str | None) -> Iterable[str]:
    return dict.fromkeys(filter(None, names))


def _quoted(story: Story) -> Iterator[Mark]:
    for number, quote in enumerate(story.quotes):
        kind = quote.kind if quote.kind in {"scare", "indirect"} else "quote"
        tip = whose(quote)
        for span in quote.spans:
            yield mark(kind, span.start, span.end, tip, number)
        if quote.cue:
            yield mark("cue", quote.cue.start, quote.cue.end)
        if quote.mention:
            yield mark("mention", quote.mention.start, quote.mention.end, quote.speaker_name or "")


def _doubted(story: Story) -> Iterator[Mark]:
    for issue in story.issues:
        if issue.start is not None and issue.end is not None:
            yield mark("doubt", issue.start, issue.end, issue.code)


# ------------------------------------------------------------------ nesting


class Step(NamedTuple):
    """One step through a text: a mark opens, a stretch of text is written, a mark closes."""

    act: str
    mark: Mark | None
    start: int
    end: int


def walk(start: int, end: int, inside: Iterable[Mark]) -> Iterator[Step]:
    """Walk the text from `start` to `end`: open, text and close steps that nest.

    A mark that crosses the end of another is closed there and opened again behind it, so that
    nothing marked is lost.
    """
    waiting = [clipped for one in inside if (clipped := _clip(one, start, end))]
    heapq.heapify(waiting)
    open_marks: list[Mark] = []
    at = start
    while waiting or open_marks:
        close = open_marks[-1].end if open_marks else end
        if waiting and waiting[0].start < close:
            one = heapq.heappop(waiting)
            if one.end > close:
                heapq.heappush(waiting, one._replace(start=close))
                one = one._replace(reach=-close)
            if at < one.start:
                yield Step("text", None, at, one.start)
                at = one.start
            yield Step("open", one, one.start, one.end)
            open_marks.append(one)
        else:
            if not open_marks:
                break
            if at < close:
                yield Step("text", None, at, close)
                at = close
            yield Step("close", open_marks.pop(), close, close)
    if at < end:
        yield Step("text", None, at, end)


def _clip(one: Mark, start: int, end: int) -> Mark | None:
    low, high = max(one.start, start), min(one.end, end)
    return one._replace(start=low, reach=-high) if low < high else None
