"""What a desk says of a story: corrections, updates, embargoes, notes."""

from wirecopy.layout.rules import Rule

NOTICES = (
    Rule(
        name="correction",
        says="Says that something printed before was wrong.",
        kind="notice",
        longest=500,
        opens=frozenset(
            (
                "correction",
                "corrects",
                "corrected",
                "clarification",
                "refiles",
                "refile",
                "removes",
                "restores",
                "clarifies",
                "amends",
                "fixes",
                "this",
                "(in",
                "(the",
            )
        ),
        pattern=(
            r"(?!\([^()]*\) ?[^ .])(?:\(?(?i:(?:correction|clarification|corrected|refiles?|corrects)\b ?[:(](?! ?(?:that|this|it) (?:is|was)\b)"
            r"|corrects (?!\w{2,4}sel(?:f|ves)\b)[a-z ]{3,80}"
            r"|this (?:story|version|article|report) (?:corrects|(?:has been|was) (?:corrected|amended)(?=[.,;:)]|$| by (?-i:\p{Lu})| (?:on|to|at|after|with|for|from|in (?:the|paragraph|par)|throughout)\b)))"
            r"|\((?i:refiles|removes|restores|clarifies|amends|fixes|(?:this|in|the)\b"
            r"(?=[^()]{0,60}\b(?:story|version|item|article|report|headline|lead|advisory|sequence|budget|file|(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th)) par))[^()]{0,100}\b(?:corrects|was (?:refiled|corrected)|has been (?:refiled|corrected)|refiles|removes|restores|clarifies|amends|fixes))\b)"
        ),
        accepts=(
            "CORRECTION: The vote is on Monday.",
            "(Corrects spelling of name)",
            "This article was amended on May 2. An earlier version named another mayor.",
            "(This version of the May 2 story corrects the day in paragraph 3.)",
            "(In May 2 story, in second paragraph, corrects name of mayor)",
            "(Refiles to fix a typing error in the headline)",
        ),
        rejects=(
            "This story begins in Lima.",
            "(In the harbour nobody slept.)",
            "(The law that corrects the error was passed in May.)",
            "This article was amended by a vote of 40 to 12.",
            "This story was corrected by history: the wall stood for 90 years.",
            "Correction: that is the word which the ministry never uses.",
            "(Corrects spelling of name) By Ana Ruiz LIMA (Reuters) - The vote is on Monday.",
        ),
    ),
    Rule(
        name="update",
        says="Says in brackets or in capitals what is new in this version.",
        kind="notice",
        longest=240,
        opens=frozenset(
            (
                "adds",
                "recasts",
                "updates",
                "updated",
                "updating",
                "rewrites",
                "releads",
                "writes",
                "new",
                "changes",
                "revises",
                "this",
            )
        ),
        pattern=r"(?:ADDS|UPDATES|UPDATED|RECASTS|REVISES|REWRITES|CHANGES)\b[\p{Lu}\d ,.:;'&/-]{1,160}+(?<=\b(?:HEADLINE|DECK|LEDE|LEAD|QUOTE|QUOTES|DETAIL|DETAILS|COMMENTS|REMARKS|BACKGROUND|REACTION|PARAS|THROUGHOUT)\b.{0,80})$|\((?i:adds|recasts|updates|updated|updating|rewrites|releads|writes|changes|new throughout)\b(?!:? ?(?:on |at )?(?:\p{Lu}\p{L}{2,8}\.?,? \d|\d)).*\)?$|(?i:this is a (?:developing|breaking) (?:news )?story|this (?:story|article|report) (?:has been|was|will be) updated(?=[.,;)]|$| (?:to|with|on|at|throughout|as|after|since|from|following)\b))",
        accepts=(
            "(Adds comments, detail)",
            "(Recasts, adds quote)",
            "This is a developing story and will be updated.",
            "UPDATES WITH REMARKS OF THE MAYOR, CHANGES HEADLINE, DECK, LEDE",
            "ADDS DETAILS",
        ),
        rejects=(
            "Adds up to nothing",
            "This is a story of boats.",
            "This article was updated in 1991 to give women the same right.",
            "This story will be updated in the minds of children for years.",
            "CHANGES AHEAD FOR HARBOUR",
            "(Updated: May 2, 2019 10:40 PM)",
        ),
    ),
    Rule(
        name="embargo",
        says="Says until when the story is to be held.",
        kind="notice",
        longest=300,
        opens=frozenset(("embargoed", "embargo", "hold", "strictly", "under", "not", "sperrfrist")),
        pattern=r"[(\[*]{0,3}(?i:(?:strictly |under )?embargo(?:ed)?\b ?(?:until|till|to\b|:(?! (?:that|this|it) (?:is|was)\b)|for (?:release|publication|use|\d|(?-i:\p{Lu})))|hold for release(?!,)|not for (?:publication|release|use|broadcast)\b[a-z ,]{0,30} (?:before|until)\b|sperrfrist\b)",
        accepts=(
            "EMBARGOED until 0600 GMT",
            "NOT FOR PUBLICATION OR BROADCAST BEFORE 0600 GMT",
            "Sperrfrist: 6 Uhr",
        ),
        rejects=(
            "Embargo breakers were fined.",
            "Not for sale",
            "Embargoed for nine years, the island has learned to build boats.",
            "Embargo: that was the word which everybody was waiting for.",
            "Hold for release, the general ordered, and the planes waited.",
        ),
    ),
    Rule(
        name="kill",
        says="Takes a story back.",
        kind="notice",
        longest=300,
        opens=frozenset(
            ("kill", "attention", "mandatory", "bulletin", "story", "withdrawn", "retraction")
        ),
        pattern=r"(?:(?:MANDATORY |BULLETIN )?KILL(?! \p{Ll})|(?:STORY |ARTICLE )?(?:REMOVED|WITHDRAWN|RETRACTED|KILLED):|RETRACTION(?! \p{Ll}))\b|(?:STORY )?(?:REMOVED|WITHDRAWN|RETRACTED|KILLED):",
        accepts=("KILL KILL KILL", "STORY REMOVED: BC-US--Parrot Verdict"),
        rejects=(
            "Kill the bill, they cried.",
            "Story removed from the book",
            "KILL the bill was painted on the wall of the town hall.",
        ),
    ),
    Rule(
        name="editors-note",
        says="The desk speaks to its readers or to other desks.",
        kind="notice",
        longest=600,
        opens=frozenset(("editor", "editors", "ed", "eds", "note", "disclaimer")),
        pattern=r"[\^(\[]{0,2}(?:(?i:editor'?s?'? note|editors?'? advisory|note to (?:readers|editors)|disclaimer)\b ?[:_-](?! (?:that|this|it) (?:is|was)\b)|Eds?:|EDS:)",
        accepts=(
            "EDITOR'S NOTE: Names were changed.",
            "^Eds: Updates with quotes.",
            "(EDS: This stands.)",
        ),
        rejects=(
            "Editors noted the change.",
            "Ed left.",
            "Disclaimer: that is how every letter of the bank begins.",
        ),
    ),
    Rule(
        name="advisory",
        says="The desk tells other desks what comes, what moves and what does not.",
        kind="notice",
        longest=600,
        opens=frozenset(("advisory", "attention", "editors", "media", "attn")),
        pattern=r"[\^(]{0,2}(?:(?:MEDIA )?ADVISORY|ATTENTION|ATTN)\b ?[A-Z ]{0,30}[:._-](?! ?(?!in \d)\p{Ll})",
        accepts=("ADVISORY: A substitute will not move.", "ATTENTION EDITORS - Photos follow."),
        rejects=(
            "Advisory boards met.",
            "ATTENTION",
            "ATTENTION: mines, read the signs that the army put up.",
        ),
    ),
)
"""Lines that are notices."""
