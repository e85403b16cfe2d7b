"""Nouns and verbs that announce a name in quotation marks.

What belongs here: kinds of things whose names desks set in marks (books, films, shows, songs), and
the verbs that give a name. Not words for speech: `the phrase "…"` may well be somebody's.
"""

WORKS: frozenset[str] = frozenset({
    "film", "films", "movie", "movies", "book", "books", "novel", "memoir", "show", "series",
    "sitcom", "drama", "comedy", "documentary", "podcast", "program", "programme", "broadcast",
    "song", "songs", "single", "hit", "album", "anthem", "hymn", "ballad", "track", "tune", "opera",
    "musical", "play", "ballet", "sonata", "painting", "sculpture", "exhibition", "exhibit",
    "poem", "essay", "column", "magazine", "newspaper", "newsletter", "blog", "website", "episode",
    "segment", "video", "game", "pseudonym", "nickname", "alias", "codename", "code-name", "biography",
    "autobiography", "bestseller", "trilogy", "franchise", "sequel", "telenovela", "cartoon", "tour",
    "portrait", "mural", "ship", "yacht", "boat", "novella", "thriller", "classic",
})
"""In lower case."""

NAMING: frozenset[str] = frozenset({
    "called", "named", "titled", "entitled", "dubbed", "nicknamed", "so-called", "codenamed",
    "code-named", "christened", "renamed", "headlined", "self-titled", "captioned", "self-described",
    "starring", "so-dubbed",
})
"""Participles that stand right before the name they give."""

CALLING: frozenset[str] = frozenset({
    "call", "calls", "called", "calling", "dub", "dubs", "dubbed", "dubbing", "brand", "brands",
    "branded", "branding", "label", "labels", "labeled", "labelled", "labeling", "term", "terms",
    "termed", "terming", "declare", "declares", "declared", "declaring", "describe", "describes",
    "described", "describing", "nickname", "nicknamed", "refer", "refers", "referred", "referring",
    "deride", "derided", "deriding", "denounce", "denounced", "dismiss", "dismissed", "mock", "mocked",
    "pronounce", "pronounced", "proclaim", "proclaimed", "christened", "address", "addressed",
})
"""Verbs whose subject gives somebody or something the name that follows."""
