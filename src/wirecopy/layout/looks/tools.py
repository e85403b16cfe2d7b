"""What a page prints around a story: links, tools, rights, requests to its readers."""

from string import digits

from wirecopy.layout.people import is_newsroom
from wirecopy.layout.rules import Rule, first_word
from wirecopy.layout.voice import reports, tells
from wirecopy.tables.furniture import (
    COMMENT_APPEALS,
    OWN_APPEALS,
    PHRASES,
    TAIL,
    TOOL_FILLERS,
    TOOL_WORDS,
)
from wirecopy.text.patterns import lazy, lazy_re

_PAPER = lazy(r"(?:\p{Lu}[\p{L}.&'-]*,? ){1,5}\(\p{Lu}\p{Ll}[\p{L} ]+\)$")
_WORDS = lazy_re(r"[\w-]+")
_TOOLS = frozenset(word.partition("-")[0] for word in TOOL_WORDS) | {"send"}
_ACTS = frozenset(("share", "tweet", "email", "e-mail", "copy", "print", "send", "save", "link"))
"""With one of these words begins what a tool does."""
_ACTED_ON = TOOL_WORDS | {"friend", "someone"}
_ACT = 7
"""No more words has what a tool does."""
_TO_READERS = frozenset(
    (
        "become",
        "browser",
        "by",
        "choose",
        "contact",
        "find",
        "follow",
        "listen",
        "need",
        "newyou",
        "thanks",
        "thank",
        "play",
        "click",
        "comment",
        "digital",
        "don",
        "download",
        "enjoy",
        "get",
        "have",
        "ie",
        "if",
        "join",
        "like",
        "try",
        "please",
        "publish",
        "send",
        "share",
        "sign",
        "spotted",
        "stay",
        "submit",
        "subscribe",
        "support",
        "tell",
        "want",
        "we",
        "you",
        "your",
    )
)
_ASKS = lazy_re(
    r"\b(?:(?:whatsapp|telegram|youtube) (?:channel|community|group)|on whatsapp|articles to share|crossword|our podcasts?|can now listen|signing up|(?:continue|keep) reading|push alerts|notifications|promotional content|support (?:makes|helps|means|allows)|sign-up|ctrl ?\+ ?enter|(?:another|your|chrome|modern|web) browser|"
    r"your subscription (?:has|could)|terms of (?:use|service)|"
    r"(?:mistake|error|typo) in (?:the|this) (?:text|article|story)|"
    r"(?:breaking|latest|top) news\b.{0,30}\b(?:updates?|alerts?|headlines?|views)|"
    r"headlines from|comments? (?:are|may|is|section|on)|"
    r"(?:post|leave|use) (?:a |the |your )?comments?|newsletters?|"
    r"(?:your|our|daily|by|via) e-?mail|subscri(?:be|ber|bers|ption|ptions)|logged in|"
    r"log in|sign up|sign in|news release|our (?:app|site|website|journalism|terms|daily)|"
    r"share it with|right for you|home ?page|click here|click below|inbox|delivery)\b"
)
_OF_ANYBODY = frozenset(
    (
        "become", "browser", "by", "choose", "comment", "contact", "don", "enjoy", "find", "follow",
        "have", "like", "listen", "need", "play", "send", "share", "stay", "support", "tell", "thanks",
        "want",
    )
)  # fmt: skip
"""Words that open a sentence of news as often as a request: `Want of rain …`, `By email, the …`."""
_ADDRESSED = lazy_re(r"(?i)\b(?:you|your|our|us|we|me|here|this|share it)\b|\w[^.!?]$")
"""What a sentence to readers has, or a label."""
_NETWORK = (
    r"(?:google|whatsapp|telegram|facebook|twitter|x|instagram|youtube|linkedin|tiktok|viber)"
)
_HOUSES = ("news agency", "news organi", "broadcaster", "comprehensive news")
_INVITING = frozenset(
    (
        "stay", "for", "by", "get", "start", "add", "do", "did", "was", "you", "latest", "follow", "keep",
        "never", "track", "check", "catch", "find", "download", "leave", "help", "support", "already",
        "reminder", "remove", "access", "listening", "sponsored", "new", "found", "want", "read", "discover",
        "be", "whether",
    )
)  # fmt: skip
_INVITED = (
    "news", "News", "tories", "rticle", "journal", "app", "ubscri", "mistake", "error", "typo", "count",
    "reader", "updates", "comment", "oogle", "hatsApp", "elegram", "acebook", "premium", "items", "page",
    "inbox", "ignup", "igning", "egister", "website", "generated", "channel", "empty",
)  # fmt: skip
"""One of these stands in every invitation."""
_INVITES = lazy_re(
    rf"(?:stay (?:up[- ]to[- ]date|updated|connected|informed|on top|tuned|ahead)\b.{{0,80}}(?:news|content|stor(?:y|ies)|updates?|channel)"
    r"|for (?:all |the |more )*(?:latest |breaking |more )(?:news|updates?|stories)\b.{0,80}\b(?:follow|visit|download|click|log on|subscribe|join)\b"
    r"|by (?:signing up|subscribing|registering|providing|clicking)\b.{0,60}\b(?:you|i|we)\b[a-z' ]{0,12}? ?(?:agree|accept|acknowledge|authori[sz]e|confirm|consent|help|can|will|may|get|support|understand|receive|join)\b"
    r"|get (?:the |all the |our |more |your )*(?:latest|breaking|top|real-time|best|app|daily)\b.{0,100}\b(?:news|stories|headlines|journalism|alerts|app)\b"
    r"|start (?:the|your) day with\b.{0,160}\b(?:sign up|newsletter|inbox)"
    rf"|(?:add|follow|prefer|find) (?:us|[^.]{{2,50}}) (?:on|as a preferred source on|as your preferred source on) {_NETWORK}\b[^,:]{{0,60}}$"
    r"|(?:do you like|did you (?:like|enjoy|find)|was this) (?:the content of )?this (?:article|story|page)\b.{0,30}\?$"
    r"|latest (?:and breaking )?news (?:and updates )?on [^ ]"
    r"|(?:never miss|catch all|find all|check out all|check out the latest|track the latest|track latest|find the latest|discover the latest)\b.{0,80}\b(?:news|stor(?:y|ies)|updates?|events)\b"
    rf"|download (?:the |our )?[^.]{{0,40}}\bapp\b(?!.*,)"
    r"|leave this field empty\b"
    r"|(?:help us|support (?:our|independent|quality))\b.{0,80}\b(?:journalism|story right|newsroom|reporting|our work|readers?)\b"
    r"|already (?:a |an |have )?(?:\w+ )?(?:subscriber|member|account|registered|subscribed)(?: (?:user|with us))?(?:[?.!,:]? (?:please )?(?:log|sign|click|activate|register|login|enter|link|continue)\b.{0,80}|[?.!]?)$"
    r"|reminder,? this is\b.{0,40}\b(?:premium (?:article|content|story)|subscriber)"
    r"|you have reached (?:your|the) (?:maximum|limit)|you (?:can|may) (?:also )?(?:unsubscribe (?:at|any|from (?:our|these|this|all))|manage your (?:\w+ )?(?:account|preferences|subscriptions?|settings|newsletters?|notifications|cookies|choices)|opt out (?:at|any|of (?:our|these|receiving|marketing)))"
    r"|remove items from your|access to [^.]{2,50} requires? (?:an?|paid|premium)\b.{0,20}subscri[a-z]{1,8}\b(?:[.!]|[^,]{0,20}$)"
    r"|listening to articles is (?:a |for |only |free|available|exclusive)|sponsored contents? (?:planned|produced|created|provided)"
    r"|read (?:a|the) summary of this (?:article|story)\b|(?:there are )?no comments (?:yet|so far)\b|new: you can now|(?:found|spotted|see|noticed) (?:a|an) (?:mistake|error|typo)(?: in (?:the|this|our) (?:text|article|story|page|copy|report))?(?:[?.!:,]|$)"
    r"|you(?:'re| are) (?:a |an )?(?:\w+ )?readers?(?:[.,!?]|$| (?:and|who|but)\b)|you will (?:leave (?:our|the|this) (?:web)?(?:site|page)|be redirected)|whether you(?:'re| are) looking\b"
    r"|be the first to (?:comment|know)|want (?:to read )?more (?:stories|news|of our)\b"
    r"|read (?:more |all )?(?:the )?(?:latest|other) (?:[\w ]{1,30} )?(?:news|stories)\b.{0,40}$)"
)


def _invites(line: str) -> bool:
    return (
        '"' not in line
        and _INVITES.match(line.lower().lstrip("*( ")) is not None
        and not tells(line)
    )


def _asks_nobody(line: str) -> bool:
    """Whether a line that begins like an offer, `Subscribe to …`, is the story's."""
    return line[:1] in "sS" and reports(line)


def _is_phrase(line: str) -> bool:
    told = line.lower()
    return told in PHRASES or told.rstrip(" .…:()»") in PHRASES


def _is_tail_heading(line: str) -> bool:
    return line.lower().rstrip(" .:»") in TAIL


def _is_source_paper(line: str) -> bool:
    return _PAPER.match(line) is not None and is_newsroom(line.partition(" (")[0].split())


def _is_share_bar(line: str) -> bool:
    first, *words = _WORDS.findall(line.lower())
    if first in TOOL_WORDS and all(word in TOOL_WORDS or word.isdigit() for word in words):
        return True
    acts = first in _ACTS and 0 < len(words) < _ACT and not _ACTED_ON.isdisjoint(words)
    return acts and all(word in TOOL_WORDS or word in TOOL_FILLERS for word in words)


def _appeals(line: str) -> bool:
    if '"' in line:
        return False
    said = line.lower()
    asked = OWN_APPEALS if "our " in said else COMMENT_APPEALS
    return any(map(said.__contains__, asked)) and not tells(line)


def _asks_readers(line: str) -> bool:
    if '"' in line or _ASKS.search(line.lower()) is None or tells(line):
        return False
    return first_word(line) not in _OF_ANYBODY or _ADDRESSED.search(line) is not None


TOOLS = (
    Rule(
        name="rights",
        says="Who owns the words, and who may not use them.",
        kind="furniture",
        longest=500,
        closes=True,
        opens=frozenset(("copyright", "c", "this")),
        starts="©([™&•*",
        pattern=r"(?:[\[(™&•* ]{0,4}(?:©|(?i:(?:\(c\) )?copyright)(?= ?(?:[©@]|\((?i:c)\)|\d|:|\p{Lu}|(?i:by|the) \p{Lu}|owned|notice|reserved|protected|-|$)))|\(c\) ?\d|c\. ?\d{4}|This material may not be (?:published|broadcast|rewritten|redistributed|reproduced|copied|distributed|re-?transmitted|used|stored)\b|This (?:[a-z]{2,12} ){0,2}(?:story|article|material|content|copy) is (?:available )?(?:only )?for your (?:own )?personal\b.{0,20}\buse\b)",
        accepts=(
            "© 2019 The Harbour Post",
            "• Copyright 2020. All rights reserved.",
            "[Copyright The Harbour Post, Ltd.]",
            "This archived story is available only for your personal, non-commercial use.",
        ),
        rejects=(
            "He sued over copyright law.",
            "This story is for your personal friends.",
            "Copyright lawyers for the town met on Monday to decide who owns the song.",
            "This material may not be strong enough to hold back the sea, the engineers wrote.",
        ),
    ),
    Rule(
        name="rights-reserved",
        says="The same without the name of the owner first.",
        kind="furniture",
        shortest=19,
        longest=500,
        closes=True,
        holds=("ights reserved",),
        pattern=r".{0,200}(?i:all rights reserved)(?=[.©(]|[^\w]{0,4}(?:$|[\p{Lu}\d])| (?i:by|worldwide)\b)",
        accepts=("The Harbour Post. All rights reserved.",),
        rejects=(
            "Water rights reserved for farms were sold.",
            "The council sold the water with all rights reserved for the farms along the river.",
        ),
    ),
    Rule(
        name="rights-last",
        says="A source, and behind it who owns the words.",
        kind="furniture",
        longest=90,
        closes=True,
        holds=(" Copyright ", " copyright "),
        pattern=r"\p{Lu}[^.!?]{2,50}\. (?i:copyright) (?:\d{4} )?\p{Lu}[\p{L} &'-]{1,40}\.?$",
        accepts=("Harbour Monitoring. Copyright HBC.",),
        rejects=("He sued. Copyright is a right, and so is silence.",),
    ),
    Rule(
        name="phrase",
        says="A label of a page's tools, as a whole line.",
        kind="furniture",
        opens=frozenset(map(first_word, PHRASES)),
        predicate=_is_phrase,
        longest=50,
        accepts=("Advertisement", "Share"),
        rejects=("Share prices fell",),
    ),
    Rule(
        name="tail-heading",
        says="The heading of a list of other stories.",
        kind="furniture",
        opens=frozenset(map(first_word, TAIL)),
        predicate=_is_tail_heading,
        longest=40,
        closes=True,
        accepts=("Related Articles", "Most Popular"),
        rejects=("Related to the king",),
    ),
    Rule(
        name="boilerplate",
        says="Opens what a release says of its sender, and for whom it is meant.",
        kind="furniture",
        longest=90,
        closes=True,
        opens=frozenset(("about", "notes", "note", "media", "press", "forward")),
        pattern=r"(?:About|ABOUT) (?:[Tt]he )?\p{Lu}[^.!?]{2,60}$|(?i:notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquiries|inquiries)|forward-looking statements):?$",
        accepts=("About Harbour Works", "Notes to editors:", "Media contacts"),
        rejects=("About 200 boats were lost", "Media reports said so."),
    ),
    Rule(
        name="source-paper",
        says="Whose copy follows, where stories of many papers are sold: a paper and its town.",
        kind="furniture",
        shortest=10,
        longest=60,
        ends=(")",),
        predicate=_is_source_paper,
        accepts=("Harbour Daily Post (Lund)",),
        rejects=("Ana Ruiz (Lund)", "Harbour wall breaks (photos)", "He reads the Post (Lund)"),
    ),
    Rule(
        name="share-bar",
        says="Nothing but the names of networks and tools, with their counts.",
        kind="furniture",
        predicate=_is_share_bar,
        longest=90,
        opens=_TOOLS,
        accepts=(
            "Facebook Twitter Pinterest",
            "Share 0",
            "Share this item on Facebook",
            "Email to a friend",
        ),
        rejects=("Facebook shares fell", "Share a story", "Twitter to link with Facebook"),
    ),
    Rule(
        name="link",
        says="Leads to another story, or to something for sale.",
        kind="furniture",
        shortest=6,
        longest=220,
        opens=frozenset(
            (
                "read",
                "also",
                "must",
                "related",
                "more",
                "watch",
                "see",
                "recommended",
                "profile",
                "sponsored",
                "subscribe",
                "advertisement",
                "listen",
            )
        ),
        pattern=r"[\[+>-]? ?(?i:(?:must |also )?(?:read|watch|see|listen)(?: more| also| now| next)? ?(?:[|»]|:(?!\W{0,3}(?-i:\p{Ll}{2,})))|also on |related(?: [a-z]+)? ?(?:\||:(?!\W{0,3}(?-i:\p{Ll}{2,})))|profile \||more (?=(?-i:\p{Lu})|on |from |about |in )[\w ]{2,30}+: |(?:listen|watch) [^.]{6,90}:$|(?:read )?more (?:from|on|about) [^.:]{2,40}:$|advertisement(?!s? (?-i:\p{Ll})[^.]{12,}\.$|s (?-i:\p{Ll}))|sponsored:|recommended:(?! (?-i:\p{Ll}))|subscribe (?=.{0,80}\b(?:newsletters?|podcasts?|channel|now|here|today|free|unlimited|access|e-?mails?|inbox|updates|alerts|digital|get|our|your|us|youtube|magazine)\b))",
        spares=_asks_nobody,
        accepts=(
            "READ MORE: Ferry sinks",
            "ALSO READ | Ferry sinks",
            "[Read: Ferry sinks]",
            "+ Read more: Ferry sinks",
        ),
        rejects=(
            "Read by millions, the book sold out.",
            "More than half of the boats: that is what the storm took from the village.",
            "Watch: that was the only order the captain gave.",
            "Advertisements for the ferry were pulled after the accident.",
            "Subscribe or leave, the club told its members in a letter on Friday.",
        ),
    ),
    Rule(
        name="standards",
        says="Tags, topics, sources and standards, as pages print them below a story.",
        kind="furniture",
        longest=160,
        closes=True,
        opens=frozenset(
            (
                "our",
                "tags",
                "tagged",
                "topics",
                "categories",
                "filed",
                "source",
                "via",
                "follow",
                "this",
                "reach",
                "read",
                "see",
            )
        ),
        pattern=r"(?:/ )?(?i:our standards:|tag(?:s|ged) ?:|topics ?:|categories ?:|filed under(?! (?:an?|the|his|her|their)\b)|read the original (?:article|story|report)\b|see more on: |source ?:(?! ?(?-i:\p{Ll})\w* )|via \S+$|follow (?:us(?=:|$| (?:on|at|for)\b| (?-i:\p{Lu}))|\w+ on\b)|this article (?:has been adapted (?:from|for|with|by)|was originally (?:published|posted|written|produced|printed|commissioned|created|on|in))\b|reach the reporters? )",
        accepts=(
            "Our Standards: Trust Principles",
            "Tags: Boats | Ports",
            "/ Source: The Harbour Press",
            "Read the original article on Harbour Post.",
        ),
        rejects=(
            "Our standards are high.",
            "Tags on the ears of the sheep led police to the farm.",
            "Source: that is what reporters called the man who brought them the files.",
            "This article was originally a letter to his wife.",
            "Filed under a wrong name, the papers were lost for 30 years.",
            "Follow us, the children cried as the ferry left.",
        ),
    ),
    Rule(
        name="sign-up",
        says="Asks for an address, or says what becomes of it.",
        kind="furniture",
        shortest=12,
        longest=200,
        holds=("ewsletter", "ign up ", "igning up", "is protected", "ubscription options"),
        pattern=r"(?!.*\b(?:said|told)\b).*(?i:\b(?:your|our) (?:\w+ ){0,4}(?:newsletters?|inbox|privacy policy)|newsletters? (?:provides?|delivers?|brings?|sends?|gives?) (?:you|all the|the (?:latest|best|top|biggest|most|day's|week's|news))\b|(?:agree|accept|read|see|subject) [^.]{0,40}\bthe privacy policy|(?:^|[.?!,] )sign up (?:now\b|for (?=(?-i:[\p{Lu}\d])|our\b|your\b|[^,]{0,60}\b(?:newsletters?|e-?mails?|alerts?|updates?|free|trial|briefing|news)\b))|by signing up\b.{0,60}\b(?:you|i|we)\b|get breaking news alerts|this site is protected by (?:re)?captcha|edition by email|contact us for subscription options)",
        spares=tells,
        accepts=("Sign up for our newsletter", "By signing up, you agree to our terms."),
        rejects=(
            "The newsletter was printed in Leeds.",
            "They asked men to sign up for boats.",
            "By signing up with the navy at 17, Ruiz saw more of the world than of his mother.",
            "Sign up for the army or go to prison: that was the choice.",
            "The club's newsletter gives the times of the tides.",
        ),
    ),
    Rule(
        name="to-readers",
        says="Asks the reader to comment, to subscribe, to pass the story on.",
        kind="furniture",
        shortest=12,
        longest=260,
        opens=_TO_READERS,
        predicate=_asks_readers,
        accepts=(
            "You must be logged in to post a comment.",
            "Please do not use the comments to sell boats.",
            "Like this story? Share it with a friend!",
            "If you find a mistake in the text, select it and press Ctrl + Enter.",
            "Please join our WhatsApp channel.",
            "Your subscription has been successful.",
        ),
        rejects=(
            "If the news is good, the boats will sail.",
            "We welcome the vote, and our boats stay in harbour.",
            "Please, the mayor wrote, come home.",
            "By the time the newsletter came out, the mayor had left town.",
            "By email, the ministry confirmed that two boats were lost.",
            "Digital subscriptions at the Harbour Post rose by a third last year.",
            "Share prices of newsletters and magazines fell on Friday.",
            "Like many subscribers, Ruiz paid for two years and got nothing.",
        ),
    ),
    Rule(
        name="letter-to-readers",
        says="Opens what a house writes to its readers about itself.",
        kind="furniture",
        longest=320,
        opens=frozenset(("dear", "a", "note", "while", "before", "thank", "thanks", "support")),
        pattern=r"(?i:dear (?:readers?|friends?|subscribers?)\b[,:]?$|(?:a )?(?:note|message|word) (?:from|to) (?:the |our )?(?-i:[\p{L}\p{Lu}])[\w ]{3,40}:$|while you(?:'re| are) here\b|before you go\b[,:.]|thanks? (?:you )?for (?:reading|visiting)\b|support (?!for\b)[\w' ]{2,40}\bjournalism\b)",
        spares=tells,
        accepts=(
            "Dear readers,",
            "A message from the Harbour Post:",
            "While you're here: our letter tells what happens in Lund.",
        ),
        rejects=(
            "Dear life is dear, he wrote.",
            "A note from the mayor was found in the wall.",
            "Thank you for reading this, he wrote to his mother.",
            "Support for our journalism was the slogan.",
            "Support for quality journalism has fallen since the vote.",
            "Support your local journalism fund, the county urged its towns in March.",
        ),
    ),
    Rule(
        name="appeal",
        says="Says what the house does for its readers, or asks them to do something for it.",
        kind="furniture",
        shortest=16,
        longest=260,
        holds=("our ", "omment"),
        predicate=_appeals,
        accepts=(
            "The Harbour Post values your comments.",
            "It is made for our town and paid by our readers.",
            "Getting your audio player ready...",
        ),
        rejects=(
            "She studied journalism in our town.",
            "The mayor asked for your support on Friday, he wrote.",
            "The firm declined to comment on its journalism.",
            "Police found reader comments in which the attack was announced.",
            "The town's comments section is closed for the winter, and its clerk has gone to sea.",
        ),
    ),
    Rule(
        name="invites",
        says="Invites the reader to follow the house, to download, to pay, to write.",
        kind="furniture",
        shortest=12,
        longest=400,
        opens=_INVITING,
        holds=_INVITED,
        predicate=_invites,
        accepts=(
            "Stay up to date with the latest news from Lund.",
            "For all latest news, follow the Harbour Post's Google News channel.",
            "By subscribing, you can help us get the story right.",
            "Get the latest world news from Lund and around the world.",
            "Add Harbour Post on Google",
            "Do you like the content of this article?",
            "You have reached your maximum number of saved items.",
            "Latest and Breaking News on Harbour Today",
        ),
        rejects=(
            "Stay in harbour, the mayor told them.",
            "For the latest vote the town hall stayed open.",
            "By signing the pact the towns agree to share water.",
            "Get the latest boat, said Ruiz, and you sail.",
            "Start with the harbour, and the rest will follow.",
            "Do you like boats?",
            "Stay connected to the land, the elders told the young as news of the dam came.",
            "For more news of the lost boat the families had to follow the radio.",
            "By subscribing to the pact, our country gave up its fish.",
            "By providing journalists with maps, our town has drawn the anger of the ministry.",
            "Already a subscriber to the theory, Ruiz went to Lund to prove it.",
            "Find a kidney on Facebook: it took Ines Dahl four days.",
        ),
    ),
    Rule(
        name="comment-rules",
        says="Says which comments are printed.",
        kind="furniture",
        shortest=20,
        longest=500,
        closes=True,
        opens=frozenset(("comment", "comments", "all", "please", "remarks", "opinions", "reader")),
        spares=tells,
        pattern=r"(?:(?i:all |reader |reader's |your )?[Cc]omments? (?:that |posted |on this (?:article|story) )?(?i:are|will be|must|should|have to|may be|need to|containing|deemed|is)\b.{0,120}\b(?i:moderat\w+|edited|abusive|in english|on-topic|approv\w+|closed|offensive|removed|posted|deleted|published)\b)",
        accepts=(
            "Comments are moderated and generally will be posted if they are on-topic.",
            "Comments have to be in English, and in full sentences. They cannot be abusive.",
            "Comments will be edited and authorised at the discretion of the Harbour Post.",
        ),
        rejects=(
            "Comments by the mayor were published in May.",
            "Comments are free, he said.",
            "Comments containing threats were removed by the company within an hour.",
        ),
    ),
    Rule(
        name="about-house",
        says="Tells what a newspaper or an agency is, as its pages do below a story.",
        kind="furniture",
        shortest=30,
        longest=260,
        closes=True,
        holds=_HOUSES,
        spares=reports,
        pattern=r"\p{Lu}[^.!?;,\"]{1,60}? (?:is (?:(?:an?|the|one of the|\p{Lu}[\p{L}'-]{1,20}) (?:[\p{L}'-]+,? ){0,6}(?:news agency|newswire|wire service|news (?:service|organi[sz]ation|outlet|portal|website)|broadcaster|newspapers?)\b(?=[^\"]{0,120}\b(?:deliver|cover|provid|publish|report|bring|of the country|in the country|since|found)|\.$)|(?:the )?\p{L}+'s (?:[\p{L}'-]+ ){0,4}(?:news agency|newspaper|news service|broadcaster)\.$)|(?:provides|delivers) [^\"]{0,60}\bnews\b)",
        accepts=(
            "Agence France-Presse (AFP) is a global news agency delivering coverage of events.",
            "Press Trust of India is the country's largest news agency.",
            "HARBOUR provides up-to-date authentic and comprehensive news and information.",
        ),
        rejects=(
            "Hale is the owner of a newspaper in Lund.",
            "The Harbour Post is a newspaper that he sued in May.",
            "The pact is a relief, the news agency said.",
            "Harbour FM is a broadcaster in Lund, where it covers weddings and wrecks.",
        ),
    ),
    Rule(
        name="consent",
        says="Asks for consent to cookies, or says what becomes of the reader's data.",
        kind="furniture",
        longest=500,
        opens=frozenset(
            (
                "we",
                "our",
                "you",
                "your",
                "by",
                "this",
                "with",
                "these",
                "if",
                "to",
                "privacy",
                "spreaker",
                "youtube",
                "twitter",
                "x",
                "instagram",
                "facebook",
                "tiktok",
            )
        ),
        holds=(
            "ookies",
            "enable JavaScript",
            "artners",
            "rivacy",
            "ersonal data",
            "onsent",
            "dvertis",
        ),
        pattern=r"(?i:to (?:view|watch|see|hear) this [^.]{2,40}please enable javascript|privacy notice: |[\w ]{0,20}this content is provided by\b.{0,80}using cookies)|(?!(?i:spreaker|youtube|twitter|x|instagram|facebook|tiktok)\b(?!.*cookies)|(?i:by (?!\w+ing\b)|with (?!your (?:consent|permission|agreement)|us\b)|this (?!(?:\w+ )?(?:web)?(?:site|page|content|service|app|embed|video|article|form)\b)))(?=.*(?i:\b(?:we|our|you|your)\b)).*(?i:\b(?:use|uses|store|accept|using|set) [^.]{0,60}cookies|\bour (?:\d+ )?(?:trusted )?partners|privacy (?:settings|policy|preferences|choices|notice)|your (?:consent|privacy|personal data|data))\b",
        accepts=(
            "We use cookies to make this page better.",
            "You can change your mind in the privacy settings.",
            "Privacy Notice: letters may hold adverts. See our Privacy Policy.",
            "To view this video please enable JavaScript, and consider another browser",
        ),
        rejects=(
            "We sold cookies at the harbour.",
            "Our partners in the firm left, he said.",
            "Facebook will stop using your personal data for adverts in Sweden from May.",
            "X has agreed to change its privacy policy, and our rules with it.",
            "This is how your personal data is sold: a broker buys it for a crown.",
            "By law, your personal data must be deleted after 90 days.",
            "Our partners have left us, the minister complained after the vote.",
        ),
        spares=reports,
    ),
    Rule(
        name="not-found",
        says="Says that there is no such page.",
        kind="furniture",
        longest=200,
        opens=frozenset(("sorry", "oops", "404", "error", "page", "the", "this", "we")),
        pattern=r"(?i:(?:error |http )?404(?: [-:]? ?(?:page )?not found)?$|(?:sorry|oops)\b.{0,40}\b(?:page|article|story|link)\b|page (?:not found|unavailable)(?=[.!]|$)|(?:the|this) (?:page|article|story|content) (?:you(?:'re| are| were| have|'ve)? (?:looking|look|request|requested|tried|try|searching|searched|want|wanted|seek|seeking)\b.{3,60}|(?:(?:does not|doesn't) exist|is no longer available|(?:could not|cannot|can't) be found)(?=[.!]|$| or | on ))|we (?:could not|couldn't|cannot|can't) find (?:the|that|this) page)",
        accepts=(
            "Sorry, the page you were looking for has been moved.",
            "Page not found",
            "404",
        ),
        rejects=(
            "The page was torn from the book.",
            "404 people came",
            "The story you are about to read could not be printed for 30 years.",
            "The article doesn't exist, the ministry insists, although 4,000 people have read it.",
        ),
        spares=reports,
    ),
    Rule(
        name="untouched",
        says="Says that the desk has not touched an agency's copy, or that others or machines wrote it.",
        kind="furniture",
        shortest=30,
        longest=600,
        closes=True,
        opens=frozenset(("except", "this", "the", "translation")),
        holds=(
            "Translation of an original",
            "no longer be current",
            "generated by AI",
            "free to read",
            "external editorial team",
            "utomatic translation",
            "translated automatically",
            "not been edited",
            "syndicated feed",
            "not edited by",
            "uto-generated",
            "uto generated",
        ),
        pattern=r"[(\[*]?(?i:translation of an original (?:article|story)|this (?:article|story) (?:is free to read(?=[.,!;:]|$| (?:because|for|thanks|here|until)\b)|was published more than .{4,40}no longer be current)|the audio version of this (?:article|story) is generated by ai|(?:except for the headline,? )?(?:this|the) (?:news )?(?:story|article|report|copy|news item|content)\b(?:.{0,60}\b(?:(?:was|has) not been|is not|was not) edited(?=\.|,|$| (?:and|or|for)\b| by (?:(?-i:\p{Lu})|our\b|any\b|the (?:(?-i:\p{Lu})|staff|editorial|desk)))|.{0,60}\b(?:syndicated feed|auto-? ?generated (?:from|by) (?:(?:an?|the) )?(?:(?-i:\p{Lu})|syndicated|news|wire|agency|feed))|.{0,120}\b(?:external editorial team|automatic translation|translated automatically)))",
        accepts=(
            "(Except for the headline, this story has not been edited by Harbour News staff.)",
            "This story was published from a syndicated feed.",
            "This news story has been written and checked by an external editorial team.",
            "This article was published more than 6 months ago. Some facts may no longer be current.",
        ),
        rejects=(
            "The tape has not been edited by the court, Ruiz said.",
            "The report has not been edited by the ministry, unlike the one of last year.",
            "This story is free to read on the wall of the church.",
            "This report was auto-generated by the sensors on the wall before it broke.",
        ),
        spares=reports,
    ),
    Rule(
        name="in-print",
        says="Says where the story stands in the printed paper.",
        kind="furniture",
        shortest=30,
        longest=400,
        closes=True,
        opens=frozenset(("a", "this")),
        holds=(" version of this ", " in print", "print edition", "in the print"),
        pattern=r"(?:A version of this|This) (?:article|story|report|review)\b.{0,80}\b(?:appear(?:s|ed)|first appeared|ran|was published)\b",
        accepts=("A version of this article appears in print on May 4, Section A, Page 6.",),
        rejects=(
            "A version of this story is told in every harbour.",
            "A version of this story first appeared in print in 1911, when the light was lit.",
            "This article of the law ran to nine pages in print and was repealed on Friday.",
        ),
        spares=reports,
    ),
    Rule(
        name="opinions",
        says="Says whose views are not those of the house.",
        kind="furniture",
        shortest=30,
        longest=400,
        closes=True,
        opens=frozenset(("the", "views", "opinions", "comments", "positions")),
        holds=(" expressed ", " posted "),
        spares=reports,
        pattern=r"[(\[*]?(?i:(?:the )?(?:views|opinions|comments|positions)\b.{0,80}\b(?:expressed|posted)\b.{0,120}\b(?:do(?:es)? not (?:\w+ )?(?:reflect|represent|express|constitute|imply|state)|are (?:(?:solely|entirely|purely) )?(?:those of (?:the |our |its |their |individual )?(?:\w+ )?(?:authors?|writers?|contributors?|columnists?|readers?|users?|(?-i:\p{Lu}))|the (?:author|writer)'?s|not (?:necessarily )?(?:those|the)|personal|the (?:sole )?responsibility)|their own|author'?s own))\b",
        accepts=(
            "The views expressed in this article are the author's own.",
            "Comments expressed here do not reflect the opinions of the Harbour Post.",
        ),
        rejects=(
            "The views expressed by the mayor are not those of the town, Ruiz said.",
            "Opinions expressed in church are not a matter for the police.",
            "Comments posted on the town's page do not break the law, a judge has found.",
        ),
    ),
    Rule(
        name="comment-count",
        says="Counts what readers have written below the story.",
        kind="furniture",
        longest=30,
        closes=True,
        starts="vVsSrR" + digits,
        pattern=r"(?i:(?:(?:view|show|read) (?:all )?)?[\d,]+ comments?$)",
        accepts=("12 Comments", "View 2 comments"),
        rejects=("3 comments by the mayor",),
    ),
    Rule(
        name="handle",
        says="A name in a network alone, as it stands above a post.",
        kind="furniture",
        longest=32,
        starts="@",
        pattern=r"@\w{2,30}$",
        accepts=("@anaruiz",),
        rejects=("@anaruiz wrote",),
    ),
    Rule(
        name="author",
        says="Tells who the writer is, or how to reach the writer.",
        kind="furniture",
        shortest=24,
        longest=260,
        closes=True,
        holds=(" is a", " is the ", " can be reached "),
        pattern=r"\p{Lu}[\p{L}.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3}(?:,? .{0,40})? (?:can be reached (?:at|on|by|via)\b|is (?!.* who\b)(?:an?|the) (?:[\w-]+ ){0,4}(?:reporter|correspondent|editor|writer|journalist|columnist|producer|bureau chief) (?:for|at|with|of|covering|based in) [^.]{2,50}\.(?: (?:Follow|Email|Reach|Contact|He can|She can)\b.*)?$)",
        accepts=(
            "Ana Ruiz is a senior reporter for The Harbour Post.",
            "Ana Ruiz can be reached at the harbour.",
        ),
        rejects=(
            "Ana Ruiz is a reporter for the Harbour Post who was held for a week in May.",
            "The writer can be reached by boat.",
        ),
    ),
    Rule(
        name="to-contact",
        says="Says how to reach the reporter or the editor.",
        kind="furniture",
        shortest=24,
        longest=300,
        closes=True,
        opens=frozenset(("to", "contact", "email", "e")),
        pattern=(
            r"(?i:to (?:continue|keep) reading(?:,? (?:this (?:story|article)|please|log|sign|subscribe|register|you|become|join|start|create|click|choose|enter|buy|get)\b|$)|to (?:contact|reach|e-?mail) (?:the |our )?(?:reporters?|editors?|authors?|writers?)(?: (?:on|of|for|responsible for) th(?:is|e) (?:story|article|report|news))?(?=[:;]| ?$| (?:at|on|in|via)\b|,? (?:please|e-?mail|call|write|click|contact|visit|use|(?-i:\p{Lu}))| \S+@)"
            r"|(?:contact|e-?mail) (?:the )?(?:reporters?|editors?|authors?|writers?)(?=[:;]| ?$| (?:at|on|via|by)\b| (?-i:\p{Lu})| \S+@)|contact: ?\S+@)"
        ),
        accepts=(
            "To contact the reporter on this story: Ana Ruiz in Lund at ana@example.org",
            "Contact the writer: ana@example.org",
        ),
        rejects=(
            "To contact the island takes a day by boat.",
            "To contact the author of the letter, police put an advert in three papers.",
            "To continue reading, Dahl holds the page to the window.",
            "Contact reporters had with the ministry broke off.",
        ),
    ),
    Rule(
        name="counter",
        says="Counts pictures, minutes, shares or comments.",
        kind="furniture",
        longest=60,
        opens=frozenset(
            ("image", "view", "slideshow", "listen", "duration", "estimated", "reading")
        ),
        starts="," + digits,
        pattern=r"(?i:listen to this (?:article|story)\b.{0,30}\d|listen to this (?:article|story) with|\d+:\d\d ?/ ?\d+:\d\d$|\d+ minutes? read(?:ing time)?$|\d+ min reading time$|(?:estimated|duration|reading time):? \d+.{0,16}$|\d+ of \d+ ?\|?$|image \d+ of|\d+ ?/ ?\d+$|view all \(|slideshow ?\(|\d\d:\d\d(?::\d\d)?$|\d+ min(?:ute)? read|[\d,]+ (?:shares|comments|views)|listen \(|\d+$|view comments)",
        accepts=(
            "Image 1 of / 5",
            "Slideshow ( 3 images )",
            "5 Min Read",
            "Listen to this article - 7:42 min Learn more",
            "0:00/2:41",
        ),
        rejects=("9 killed in blast",),
    ),
    Rule(
        name="price",
        says="What it costs to read on.",
        kind="furniture",
        longest=90,
        starts="$£€*",
        pattern=r"\*?(?:[$£€]\d.{0,20} (?:per|a) (?:week|month)\b|(?i:billed (?:as|at|every|monthly|annually)\b))",
        accepts=("$1 per week for 24 weeks*", "*Billed as $4 plus GST every four weeks."),
        rejects=("$1 million for the harbour",),
    ),
    Rule(
        name="web-address",
        says="An address of the web alone.",
        kind="furniture",
        longest=160,
        opens=frozenset(("http", "https", "www")),
        pattern=r"(?i:https?://|www\.)\S+$",
        accepts=("https://example.org/a",),
        rejects=("https://example.org/a has more",),
    ),
    Rule(
        name="address",
        says="An address of mail alone, or a post's author.",
        kind="furniture",
        longest=140,
        holds=("@",),
        pattern=r"\S+@\S+\.\w+$|- .{2,40}\(@\w+\)|\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3}: (?:\d[\d -]{5,15}(?: or |[;,] ))?\S+@\S+\.\w{2,8}(?:[;,.] .{2,60})?$",
        accepts=(
            "ana@example.org",
            "- Ana Ruiz (@anaruiz)",
            "Ana Ruiz: 206-555-0143 or ana@example.org; on Twitter: @anaruiz.",
        ),
        rejects=("Write to ana@example.org now",),
    ),
)
"""Lines that are the page's own."""
