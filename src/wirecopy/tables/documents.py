"""What is written or worn, and speaks for whoever made it.

What belongs here: nouns after which a participle is the maker's: in `issued a statement calling it
"dead"`, `waved signs saying "Go"` it is not the statement or the sign that speaks.
"""

DOCUMENTS: frozenset[str] = frozenset({
    "statement", "statements", "cover", "letter", "letters", "tweet", "tweets", "sign", "signs",
    "banner", "banners", "poster", "posters", "placard", "placards", "message", "messages", "email",
    "emails", "e-mail", "note", "notes", "ad", "ads", "memo", "post", "posts", "release", "shirt",
    "shirts", "t-shirt", "t-shirts", "hat", "hats", "cap", "caps", "remarks", "comments", "remark",
    "comment", "video", "speech", "editorial", "op-ed", "column", "article", "report", "motion",
    "petition", "brief", "filing", "resolution", "leaflets", "leaflet", "flyers", "flyer", "card",
    "cards", "text", "texts", "headline", "headlines", "slogan", "slogans", "voicemail", "book",
    "communique", "communiqué", "communiques", "communiqués",
})
"""In lower case."""

CLAIMS: frozenset[str] = frozenset({
    "claim", "claims", "warning", "warnings", "assertion", "assertions", "statement", "statements",
    "comment", "comments", "promise", "vow", "pledge", "suggestion", "argument", "contention",
    "admission", "remark", "remarks", "belief", "insistence", "accusation", "accusations",
    "allegation", "allegations", "declaration", "conclusion", "assurance", "assurances", "prediction",
    "complaint", "criticism", "denial", "description", "proposal", "call", "calls", "demand",
    "observation", "explanation", "view", "opinion", "boast", "quip", "joke", "plea",
    "announcement", "acknowledgment", "acknowledgement", "recollection", "reference", "threat",
    "characterization", "characterisation", "reminder", "line", "slogan", "motto", "theory",
    "rejection", "rebuke", "aside", "dictum", "mantra", "refrain", "broadside", "tirade", "response",
    "reply", "answer", "retort",
})
"""Nouns for what somebody said: `Ruiz's claim that it was "dead"` is Ruiz's."""

ABOUT: frozenset[str] = frozenset({"of", "to", "against", "about", "for", "on"})
"""Words between such a noun and what was said: `her rejection of "half a pier"`."""

ANSWERS: frozenset[str] = frozenset({
    "answer", "reply", "response", "verdict", "advice", "message", "word", "words", "comment", "retort",
    "shout", "shouts", "cry", "cries", "call", "calls", "question", "explanation", "assessment",
})
"""Nouns for words that come from somebody: `came the reply from Ruiz`."""

VIEWS: frozenset[str] = frozenset({
    "view", "words", "word", "opinion", "telling", "phrase", "phrasing", "eyes", "estimation",
    "judgment", "judgement", "reckoning", "parlance",
})
"""Nouns for how somebody puts or sees it: `in Ruiz's view`."""

CHANTS: frozenset[str] = frozenset({"chant", "chants", "cries", "shouts", "calls"})
"""What a crowd breaks into: `burst into chants of "Go!"`."""
