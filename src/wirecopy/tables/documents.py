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
})
"""Nouns for what somebody said: `Ruiz's claim that it was "dead"` is Ruiz's."""
