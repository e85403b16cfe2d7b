"""One record for a notebook: a dateline, a quote, a speaker."""

from wirecopy.face.escape import escaped
from wirecopy.face.fields import Row, cut, joined, place, whose
from wirecopy.face.fields import speaker as named
from wirecopy.face.html import listing
from wirecopy.face.style import card_style
from wirecopy.story import Dateline, Place, Quote, Speaker
from wirecopy.text.plain import plain

_LISTED = 20


def dateline(found: Dateline) -> str:
    """Give a dateline: as written, then how each part was read."""
    rows = [("place", _place(one)) for one in found.places]
    if found.date:
        day = found.date.resolved
        read = f" → {day.isoformat()}" if day else ", without a year to resolve it"
        rows.append(("date", found.date.text + read))
    rows.extend(("agency", credit.agency.name) for credit in found.credits)
    return _card("A dateline", f'<p class="w-words" dir="auto">{escaped(found.text)}</p>', rows)


def _place(found: Place) -> str:
    code = f" ({found.country_code})" if found.country_code else ""
    where = ""
    if found.latitude is not None and found.longitude is not None:
        north, east = "NS"[found.latitude < 0], "EW"[found.longitude < 0]
        where = f" · {abs(found.latitude):.2f}° {north}, {abs(found.longitude):.2f}° {east}"
    guess = " · country from the gazetteer" if found.inferred else ""
    return f"{place(found)}{code}{where}{guess}"


def quote(found: Quote) -> str:
    """Give a quote: its words, and who said them."""
    about = joined(found.speaker.title, found.speaker.affiliation) if found.speaker else ""
    who = f"<b>{escaped(whose(found))}</b>{escaped(about and ', ' + about)}"
    words = found.text if found.kind == "indirect" else f"“{found.text}”"
    head = (
        f'<blockquote class="w-words" dir="auto">{escaped(words)}</blockquote>'
        f'<p class="w-who" dir="auto">— {who}</p>'
    )
    rows: list[Row] = [("kind", found.kind)]
    if found.mention:
        rows.append(("mention", plain(found.mention.text)))
    if found.cue:
        rows.append(("cue", plain(found.cue.text)))
    if found.rule:
        rows.append(("read by", found.rule))
    return _card("A quote", head, rows)


def speaker(found: Speaker) -> str:
    """Give a speaker: the fullest name, and how the story calls them."""
    head = f'<p class="w-who" dir="auto"><b>{escaped(named(found))}</b></p>'
    rows: list[Row] = [("kind", found.kind)]
    mentions = dict.fromkeys(plain(mention.text) for mention in found.mentions)
    if mentions:
        rows.append(("called", cut(" · ".join(mentions), 200)))
    return _card("A speaker", head, rows)


def _card(label: str, head: str, rows: list[Row]) -> str:
    return (
        f'<section class="wirecopy w-card" lang="en" aria-label="{label}">\n'
        f"<style>{card_style()}</style>\n{head}\n"
        f'<div class="w-f"><dl>\n{listing(rows, _LISTED)}</dl></div>\n</section>'
    )
