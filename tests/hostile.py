"""Inputs that break careless parsers: each a name and a function of how many characters to make.

Nobody pastes them; an ingest job meets them all the same.
What is promised about each: a story, in time that grows no faster than the text.
"""

import itertools
from collections.abc import Callable

Make = Callable[[int], str]


def again(piece: str) -> Make:
    """`piece` over and over, cut at the size."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _nested(opening: str, closing: str, depth: int) -> Make:
    """Runs of `depth` openings and as many closings, round one word."""
    return again(f"{opening * depth}word{closing * depth}\n\n")


def _one_quote(size: int) -> str:
    """One paragraph, one quote in the middle of it."""
    sentence = "The committee met again on the same matter without a vote. "
    half = sentence * (size // len(sentence) // 2 + 1)  # whole: at each size the same is read
    return f'{half}"We will go," Ada Brook said. {half}'


def _open_for_ever(size: int) -> str:
    """A mark opens in the first paragraph; nothing ever closes it, nothing reopens it."""
    return '"And so it began.\n\n' + again("It went on in the same manner.\n\n")(size)


_LETTERS = str.maketrans("0123456789", "abcdefghij")


_NUMBERS = itertools.count()


def counted(piece: str) -> Make:
    """`piece` over and over with `#` a new word each time: nothing is met twice, in no text."""
    return lambda size: "".join(
        piece.replace("#", str(number).translate(_LETTERS))
        for number in itertools.islice(_NUMBERS, size // len(piece) + 1)
    )[:size]


def _story(body: str) -> Make:
    """A proper opening, then `body` over and over as its paragraphs."""
    head = (
        "Harbour reopens after storm\n\nBy Ada Brook\n\nOSLO, Norway (AP) — The port reopened.\n\n"
    )
    return lambda size: head + again(body)(size)


MARKS = {
    "left double": "“",
    "right double": "”",
    "left single": "‘",
    "right single": "’",
    "straight double": '"',
    "straight single": "'",
    "left guillemet": "«",
    "right guillemet": "»",
    "left single guillemet": "‹",
    "right single guillemet": "›",
    "low double": "„",
    "high reversed": "‟",
    "grave accents": "``",
    "two apostrophes": "''",
    "left corner bracket": "「",
    "right corner bracket": "」",
    "left white corner bracket": "『",
    "right white corner bracket": "』",
}

HOSTILE: dict[str, Make] = {
    # ------------------------------------------------------------ one thing for ever
    **{f"nothing but {name}": again(mark) for name, mark in MARKS.items()},
    "opening brackets": again("("),
    "closing brackets": again(")"),
    "square brackets": again("["),
    "capital letters": again("A"),
    "capital words": again("LONDON "),
    "capital words with commas": again("PARIS, "),
    "capital words with slashes": again("PARIS/"),
    "small letters": again("a"),
    "one word without end": lambda size: "Lon" + "d" * (size - 3),
    "spaces": again(" "),
    "no-break spaces": again("\xa0"),
    "zero-width spaces": again("\u200b"),
    "newlines": again("\n"),
    "carriage returns": again("\r"),
    "form feeds": again("\f"),
    "tabs": again("\t"),
    "NULs": again("\0"),
    "lone surrogates": again("\ud800"),
    "lone surrogates in words": again("wo\udfffrd \ud83d "),
    "right-to-left marks": again("\u200f"),
    "right-to-left overrides": again("\u202eabc "),
    "combining accents": again("\u0301"),
    "emoji": again("👩\u200d👩\u200d👧"),
    "commas": again(","),
    "full stops": again("."),
    "initials": again("A. "),
    "colons": again("LONDON: "),
    "dashes": again("—"),
    "hyphens": again("-"),
    "hyphenated word": again("well-"),
    "underscores": again("_"),
    "slashes": again("/"),
    "breadcrumb signs": again("Home » "),
    "at signs": again("a@"),
    "web addresses": again("http://www."),
    "digits": again("1"),
    "times": again("12:34 "),
    "no letters": again("12, (3) -- 4.5 / 6; "),
    "tags": again("<p>"),
    "half a tag": again("<p "),
    "entities": again("&amp;"),
    "ampersands": again("&"),
    # ------------------------------------------------------------ formulas for ever
    "By": again("By "),
    "By on lines": again("By \n"),
    "By names on one line": again("By Ada Brook and "),
    "said": again("said "),
    "according to": again("according to "),
    "He said": again("He said "),
    "credits": again("(AP) "),
    "unclosed credits": again("(AFP "),
    "datelines on one line": again("LONDON (AP) — "),
    "datelines on lines": again("LONDON (AP) —\n"),
    "datelines of stories": again("OSLO, Norway (AP) — The port reopened.\n\n"),
    "months": again("March "),
    "reporting by": again("(Reporting by Ada Brook; "),
    "names only": again("Ada Brook "),
    "names with commas": again("Ada Brook, "),
    "names with particles": again("van der Brook de la "),
    "titles": again("Prime Minister "),
    "initials and surname": again("J. R. Brook "),
    "names joined by and": again("Ada Brook and Ben Hill and "),
    "corrections": again("(Corrects spelling "),
    "updates": again("UPDATE 1-"),
    "file photo": again("FILE PHOTO: "),
    # ------------------------------------------------------------ shapes of a page
    "short lines": again("ab\n"),
    "one character a line": again("x\n"),
    "one mark a line": again('"\n'),
    "identical lines": again("The same line of the same page.\n"),
    "identical paragraphs": again("The same line of the same page.\n\n"),
    "distinct lines": counted("Line # of the page\n"),
    "distinct captions": counted("Ad# Brook (left) at the port. (AP Photo/Cy D#)\n\n"),
    "distinct bylines": counted("By Ad# Brook\n"),
    "distinct crumbs": counted("Ho# > "),
    "one long line": again("word "),
    "one long sentence": again("and the port that was closed "),
    "captions only": again("Ada Brook (left) with Ben Hill at the port. (AP Photo/Cy Dale)\n\n"),
    "links only": again("READ MORE: The port reopens\n\n"),
    "mixed line ends": again("one\rtwo\r\nthree\nfour\n\r"),
    "wrapped by hyphens": again("har-\n"),
    "indented lines": again("     The port reopened on Friday after\nthe storm.\n"),
    "deep indents": again(" " * 900 + "word\n"),
    "trailing blanks": again("word" + " " * 900 + "\n"),
    "stories of a feed": again(
        "Port opens at last\n\nOSLO, Norway (AP) — The port reopened.\n\n-30-\n\n"
    ),
    "slugs": again("BC-Port,12\n\nThe port reopened on Friday, the council said.\n\n"),
    "takes": again("(MORE)\na0417\nBC-Port, 1st Add\nOSLO: the port.\n\nIt opened the port.\n\n"),
    "teasers": again("Port opens\nThe port reopened on Friday, the council said.\n"),
    "photographers": again("Ada Brook waits at the port on Monday.\n\nCy Dale / AP\n\n"),
    "dates": again("Updated May 2, 2019\n\nAda Brook | Updated: May 2, 2019\n\n"),
    "double-spaced lines": again("The port reopened after a long storm and\n\nthe council\n\n\n"),
    "notices": again("EDITOR'S NOTE: The port of the story was\nanother one and\n"),
    # ------------------------------------------------------------ quotes
    "unclosed mark in every paragraph": again('"We will go to the port,\n\n'),
    "unclosed curly mark in every paragraph": again("“We will go to the port,\n\n"),
    "closing mark in every paragraph": again("We will go to the port,”\n\n"),
    "a mark that never closes": _open_for_ever,
    "one quote in a long paragraph": _one_quote,
    "quotes without speakers": again('"We will go." '),
    "quotes by he": again('"We will go," he said. '),
    "quotes by names": again('"We will go," Ada Brook said.\n\n'),
    "quotes by new names": counted('"We will go," Ada Br# said.\n\n'),
    "quotes by one family": counted('"We will go," Ad# Brook said. "Yes," Brook said.\n\n'),
    "quotes by new relatives": counted('His son, Ad# Hale, left. "Yes," Mrs. Hale said.\n\n'),
    "nicknames": again("Ada “Red” "),
    "quotes by new bodies": counted('"We will go," the Br# Council (B#) said. It was "over".\n\n'),
    "quotes by new trades": counted('"We will go," said the br# of the town. "No," he said.\n\n'),
    "single marks and apostrophes": again(
        "‘We’ll go,’ the boys’ master said. ’Tis ’90s rock ’n’ roll. "
    ),
    "one-letter quotes": again('"a" '),
    "brackets 1,000 deep": _nested("(", ")", 1_000),
    "curly marks 1,000 deep": _nested("“", "”", 1_000),
    "single and double marks 1,000 deep": _nested("“‘", "’”", 500),
    "guillemets 1,000 deep": _nested("«", "»", 1_000),
    # ------------------------------------------------------------ a story that goes wrong
    "story of open marks": _story('"We will go, he said.\n\n'),
    "story of a convinced writer": _story("Ada Brook is convinced that "),
    "story of pronouns": _story('She left. He said it was "over" and she said it "began".\n\n'),
    "story of sign-offs": _story("(Reporting by Ada Brook; Editing by Ben Hill)\n\n"),
    "story of crossheads": _story("THE PORT\n\nIt reopened on Friday.\n\n"),
    "story of run-in sign-offs": _story(
        "The port opened again. (Reporting by Ada Brook; Editing by Ben Hill) (END)\n\n"
    ),
    "story of short sentences": _story("It did.\n\nQ: Why?\n\nA: So.\n\n"),
    "story of questions": _story(
        "What will the wall of the town cost?\n\nIt was dear, she said.\n\n"
    ),
    "story of questions alone": _story("What will the wall of the town cost us all?\n"),
    "story of names behind scenes": _story("Boats lie in the harbour at dawn. Ada Brook\n"),
    "story of points": _story("* The port opened again on Friday, and nobody came to see it.\n"),
    "quoted questions in a list": again('The song, "Will it hold?", '),
    "story in one paragraph": _story('Ada Brook said the port, which was shut, "reopened". '),
}

HUGE: dict[str, Callable[[], str]] = {
    "100,000 short lines": lambda: "ab\n" * 100_000,
    "100,000 lines of one mark": lambda: '"\n' * 100_000,
    "one line of 5 MB": lambda: HOSTILE["one long line"](5_000_000),
    "a word of 1 MB": lambda: HOSTILE["capital letters"](1_000_000),
    "a paragraph of 1 MB with one quote": lambda: _one_quote(1_000_000),
    "100,000 unclosed marks": lambda: "“" * 100_000,
}
"""Sizes that a reader may ask about, each once."""
