"""The head of a page: headline, deck, kicker, breadcrumb among the rows above the body."""

import attrs

from wirecopy.layout.body import stems
from wirecopy.layout.classify import Row
from wirecopy.text.copy import Copy
from wirecopy.text.patterns import lazy

_CRUMB = lazy(r"\s*[>|]+\s*| ?/ ?(?=\p{Lu})| [\x22'] ")
_KEY = lazy(r"[^\w]+")
_NEAR = 14
_CLUSTER = 4
_BESIDE = 3
_LONGEST = 160
_DECK = 80
_DECK_BELOW = 60
_WHOLE = 15
_LABEL_LENGTH = 25
_DECK_RATIO = 1.3
_PREFIX = lazy(
    r"((?:UPDATE|WRAPUP|LEAD|REFILE|CORRECTED|RPT|RECAST)(?: ?\d+)?(?:-OFFICIAL)?)(?: ?-(?: ?|(?=\S))|: )(?=\S)|(\d(?:st|ND|nd|RD|rd|ST) L(?:EA)?D[:-] ?)(?=\S)"
)
_LABEL = lazy(r"(EXCLUSIVE|ANALYSIS|Interview|INTERVIEW|FEATURE|EXPLAINER)(?:: ?|-)(?=\S)")


@attrs.define
class Head:
    """What stands above the body, as indexes of rows."""

    headline: int | None = None
    deck: int | None = None
    repeats: list[int] = attrs.Factory(list)
    crumbs: list[tuple[int, int]] = attrs.Factory(list)
    crumb_rows: list[int] = attrs.Factory(list)


def key(text: str) -> str:
    """A text without case and marks, to see whether it is printed twice."""
    return _KEY.sub(" ", text.lower()).strip()


def read_head(copy: Copy, rows: list[Row], body_at: int, body: str) -> Head:
    """Find headline, deck and breadcrumb among the rows before `body_at`."""
    head = Head()
    told = stems(body)
    crumb_tail = _crumbs(copy, rows[:body_at], head)
    unknown = [at for at in range(body_at) if rows[at].kind is None]
    titles = [at for at in unknown if rows[at].is_title]
    if not titles and len(unknown) == 1 and " " in rows[unknown[0]].text:
        titles = unknown  # however short: nothing else above the body could be one
    if not titles:
        return head
    head.headline = _headline(rows, titles, body_at, told, crumb_tail, head)
    name = key(rows[head.headline].text)
    same = [at for at in titles if key(rows[at].text) == name]
    head.headline = same[-1] if head.deck is None else head.headline
    head.repeats = [at for at in same if at != head.headline]
    _column_of_crumbs(rows, same[0], head)
    return head


def _anchor(rows: list[Row], body_at: int) -> int:
    """The first row of the byline and date nearest the body."""
    header = [at for at in range(body_at) if rows[at].kind in {"byline", "published"}]
    if not header:
        return body_at
    at = header[-1]
    for above in reversed(header):
        if at - above > _CLUSTER:
            break
        at = above
    return at


def _headline(  # noqa: PLR0913, PLR0917  the evidence there is
    rows: list[Row], titles: list[int], body_at: int, told: set[str], crumb_tail: str, head: Head
) -> int:
    def speaks(at: int) -> bool:
        words = stems(rows[at].text)
        return bool(words) and len(words & told) * 10 >= len(words) * 4

    seen: dict[str, list[int]] = {}
    for at in titles:
        seen.setdefault(key(rows[at].text), []).append(at)
    for name, places in reversed(seen.items()):
        twice = len(places) > 1 or (crumb_tail and name.startswith(crumb_tail))
        if twice and speaks(places[-1]) and len(rows[places[-1]].text) < _LONGEST:
            _deck_below(rows, titles, places[-1], body_at, head, sure=speaks(places[-1]))
            return places[-1]
    anchor = _anchor(rows, body_at)
    above = [at for at in titles if at < anchor]
    near = [at for at in above if anchor - at <= _NEAR and speaks(at)]
    if not near:
        near = [at for at in titles if at > anchor and speaks(at)]
    if not near:
        return above[-1] if above else titles[-1]
    low = near[-1]
    upper = [at for at in above if at < low and low - at <= _BESIDE]
    if upper:
        high = upper[-1]
        longer = len(rows[low].text) > _DECK_RATIO * len(rows[high].text)
        if (rows[low].is_prose or (longer and len(rows[low].text) > _DECK)) and (
            speaks(high) or rows[low].is_prose
        ):
            head.deck = low
            return high
    _deck_below(rows, titles, low, anchor, head, sure=True)
    return low


def _deck_below(  # noqa: PLR0913
    rows: list[Row],
    titles: list[int],
    headline: int,
    stop: int,
    head: Head,
    *,
    sure: bool,
) -> None:
    """The deck stands directly below the headline, and is no repeat of it."""
    below = headline + 1
    if not sure or below not in titles or below >= stop:
        return
    other = key(rows[below].text) != key(rows[headline].text)
    if other and len(rows[below].text) > _DECK_BELOW:
        head.deck = below


def _crumbs(copy: Copy, rows: list[Row], head: Head) -> str:
    """Breadcrumbs on one line; gives the last crumb's key, often the headline, cut or whole."""
    for at, row in enumerate(rows):
        if row.kind != "breadcrumb":
            continue
        head.crumb_rows.append(at)
        place = row.start
        head.crumbs = []
        for cut in [*_CRUMB.finditer(copy.folded, row.start, row.end), None]:
            stop = cut.start() if cut else row.end
            if place < stop:
                head.crumbs.append((place, stop))
            place = cut.end() if cut else stop
        low, high = head.crumbs[-1]
        tail = key(copy.folded[low:high].rstrip(".…"))
        return tail if len(tail) >= _WHOLE else ""
    return ""


def _column_of_crumbs(rows: list[Row], first: int, head: Head) -> None:
    """Crumbs one a line: `Home`, a section or two, and perhaps the headline once more."""
    if head.crumbs:
        return
    for at in range(max(0, first - 4), first):
        if rows[at].text.lower() != "home":
            continue
        chain = list(range(at, first))
        if any(len(rows[row].text) > _LABEL_LENGTH for row in chain) or len(chain) > _BESIDE:
            return
        if head.repeats and head.repeats[0] == first:
            chain.append(first)
        head.crumb_rows = chain
        head.crumbs = [(rows[row].start, rows[row].end) for row in chain]
        return


def prefix(text: str) -> tuple[int, str] | None:
    """Where a title begins behind `UPDATE 1-` or `EXCLUSIVE:`, and what stands before it."""
    if found := _PREFIX.match(text):
        word = text[:4]
        return found.end(), "correction" if word in {"REFI", "CORR"} else "update"
    if found := _LABEL.match(text):
        return found.end(), "kicker"
    return None
