"""The small words that hold a sentence together, and the part each plays.

What belongs here: closed classes only. A word that plays several parts has the one that news copy
uses most. The letters are those of `wirecopy.quotes.tags`.
"""

SMALL_WORDS: dict[str, str] = {
    # p: pronouns that can be a subject
    "i": "p", "he": "p", "she": "p", "they": "p", "we": "p", "you": "p", "it": "p", "everyone": "p",
    "everybody": "p", "someone": "p", "somebody": "p", "nobody": "p", "anyone": "p",
    # o: pronouns that cannot
    "him": "o", "them": "o", "us": "o", "me": "o", "himself": "o", "herself": "o", "itself": "o",
    "themselves": "o", "myself": "o", "ourselves": "o", "yourself": "o", "hers": "o", "theirs": "o",
    # d: determiners, always before a noun; H: her, which may also be an object
    "the": "d", "a": "d", "an": "d", "his": "d", "her": "H", "its": "d", "their": "d", "my": "d",
    "our": "d", "your": "d", "every": "d", "no": "d",
    # D: determiners that can stand alone
    "some": "D", "many": "D", "most": "D", "others": "D", "this": "D", "these": "D", "those": "D",
    "another": "D", "each": "D", "both": "D", "all": "D", "few": "D", "several": "D", "any": "D",
    "one": "D", "neither": "D", "either": "D", "last": "D", "next": "D", "such": "D", "much": "D", "none": "D",
    # i: prepositions; f: of; T: to; a: prepositions that also open a clause
    "in": "i", "on": "i", "at": "i", "by": "i", "for": "i", "with": "i", "from": "i", "about": "i",
    "into": "i", "over": "i", "under": "i", "against": "i", "during": "i", "between": "i",
    "among": "i", "through": "i", "without": "i", "within": "i", "toward": "i", "towards": "i",
    "onto": "i", "upon": "i", "across": "i", "behind": "i", "beyond": "i", "near": "i", "per": "i",
    "despite": "i", "amid": "i", "amongst": "i", "via": "i", "inside": "i", "outside": "i",
    "along": "i", "around": "i", "above": "i", "below": "i", "beside": "i", "besides": "i",
    "off": "i", "except": "i", "regarding": "i", "concerning": "i", "versus": "i", "throughout": "i",
    "of": "f", "to": "T", "as": "a", "after": "a", "before": "a", "since": "a", "until": "a",
    "till": "a", "than": "i", "like": "i", "following": "a", "unlike": "i",
    # s: words that open a clause of time, reason, condition
    "when": "s", "while": "s", "because": "s", "although": "s", "though": "s", "whereas": "s",
    "unless": "s", "where": "s", "whenever": "s", "wherever": "s", "lest": "s",
    # c: and, or; C: words that set a new clause against the last
    "and": "c", "or": "c", "nor": "c", "but": "C", "yet": "C",
    # t: that; w: relatives; W: openers of a reported question
    "that": "t", "who": "w", "which": "w", "whom": "w", "whose": "w", "what": "W", "how": "W",
    "whether": "W", "why": "W", "if": "W", "whatever": "W",
    # b: be; h: have; m: do and the modals; x: adverbs
    "is": "b", "was": "b", "are": "b", "were": "b", "be": "b", "been": "b", "being": "b", "am": "b",
    "isn't": "b", "wasn't": "b", "aren't": "b", "weren't": "b", "he's": "b", "it's": "b",
    "has": "h", "have": "h", "had": "h", "having": "h", "hasn't": "h", "haven't": "h", "hadn't": "h",
    "will": "m", "would": "m", "can": "m", "could": "m", "may": "m", "might": "m", "shall": "m",
    "should": "m", "must": "m", "do": "m", "does": "m", "did": "m", "doesn't": "m", "don't": "m",
    "didn't": "m", "won't": "m", "wouldn't": "m", "can't": "m", "cannot": "m", "couldn't": "m",
    "shouldn't": "m",
    "not": "x", "never": "x", "also": "x", "then": "x", "again": "x", "just": "x", "even": "x",
    "still": "x", "now": "x", "later": "x", "earlier": "x", "once-again": "x", "ever": "x",
    "always": "x", "often": "x", "sometimes": "x", "too": "x", "there": "x", "here": "x",
    "already": "x", "almost": "x", "perhaps": "x", "maybe": "x", "instead": "x", "however": "x",
    "rather": "x", "quite": "x", "so": "x", "soon": "x", "ago": "x", "further": "x", "meanwhile": "x",
    "moreover": "x", "furthermore": "x", "nevertheless": "x", "nonetheless": "x", "thus": "x",
    "therefore": "x", "out": "x", "up": "x", "down": "x", "back": "x", "away": "x", "aloud": "x",
    "very": "x", "more": "x", "less": "x", "only": "x", "first": "x", "indeed": "x", "long": "x",
    "later-on": "x", "elsewhere": "x", "once": "x", "newly": "x", "afterward": "x", "afterwards": "x", "twice": "x",
    # y: days and stretches of time
    "monday": "y", "tuesday": "y", "wednesday": "y", "thursday": "y", "friday": "y", "saturday": "y",
    "sunday": "y", "today": "y", "yesterday": "y", "tomorrow": "y", "tonight": "y", "week": "y",
    "month": "y", "year": "y", "day": "y", "night": "y", "morning": "y", "afternoon": "y",
    "evening": "y", "weekend": "y", "january": "y", "february": "y", "march": "y", "april": "y",
    "june": "y", "july": "y", "august": "y", "september": "y", "october": "y", "november": "y",
    "december": "y", "jan": "y", "feb": "y", "aug": "y", "sept": "y", "oct": "y", "nov": "y",
    "dec": "y", "time": "y", "moment": "y", "summer": "y", "winter": "y", "spring": "y", "fall": "y",
    "ones": "n", "according": "A",
    # n: nouns and adjectives that end like adverbs, participles and -ing forms
    "ally": "n", "family": "n", "assembly": "n", "monopoly": "n", "anomaly": "n", "bully": "n",
    "elderly": "n", "daily": "n", "weekly": "n", "monthly": "n", "friendly": "n", "deadly": "n",
    "costly": "n", "lonely": "n", "ugly": "n", "holy": "n", "likely": "n", "unlikely": "n",
    "orderly": "n", "scholarly": "n", "belly": "n", "lovely": "n", "lively": "n", "silly": "n",
    "hourly": "n", "quarterly": "n", "yearly": "n", "rally": "n", "reply": "l", "supply": "n",
    "hundred": "#", "red": "n", "speed": "n", "bed": "n", "seed": "n", "shed": "n", "sacred": "n",
    "deed": "n", "creed": "n", "greed": "n", "naked": "n", "wicked": "n", "talented": "n",
    "thing": "n", "nothing": "p", "something": "p", "anything": "p", "everything": "p", "king": "n",
    "ring": "n", "wing": "n", "string": "n", "building": "n", "meeting": "n", "hearing": "n",
    "briefing": "n", "filing": "n", "ruling": "n", "rating": "n", "feeling": "n", "wedding": "n",
    "shooting": "n", "killing": "n", "bombing": "n", "sibling": "n", "ceiling": "n",
    "beginning": "n", "training": "n", "spending": "n", "funding": "n", "housing": "n",
    "painting": "n", "op-ed": "n", "engineering": "n", "marketing": "n", "advertising": "n", "parking": "n",

}
"""Word, in lower case, to its part."""
