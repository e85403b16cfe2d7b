"""The rules of layout, in the order in which they are tried."""

from wirecopy.layout.crumbs import is_breadcrumb
from wirecopy.layout.rules import Rule, RuleSet
from wirecopy.tables.furniture import HOME_WORDS, PHRASES, SECTION_WORDS, TAIL, TOOL_WORDS
from wirecopy.text.patterns import lazy, lazy_re

_WORDS = lazy_re(r"[\w-]+")
_ALNUM = lazy_re(r"[^\W_]")

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_STAMP = (
    rf"(?:(?i:{_MONTH})\.?,? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?i:{_MONTH})\.?,? \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})"
)


DATED = lazy(
    rf"(?:(?:\b\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{{2,4}})?,? )?(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]{{0,2}} )?{_STAMP}"
    rf"|(?i:{_MONTH})\.? \d{{1,2}}, \d{{1,2}}:\d\d ?[AP]M)"
)
"""A date, with the time or the weekday before it."""
FIGURES = lazy_re(r"\d(?:\d{3}|[/.]\d\d?[/.]\d|:\d\d)")
"""What a line has that holds one."""


_DIGITS = "0123456789"
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SHORTEST = 12
"""A caption before its credit."""


def _is_phrase(line: str) -> bool:
    return line.lower().rstrip(" .:()»") in PHRASES


def _is_tail_heading(line: str) -> bool:
    return line.lower().rstrip(" .:»") in TAIL


def _is_share_bar(line: str) -> bool:
    first, *words = _WORDS.findall(line.lower())
    return first in TOOL_WORDS and all(word in TOOL_WORDS or word.isdigit() for word in words)


def _is_bare_mark(line: str) -> bool:
    return not _ALNUM.search(line)


_ABROAD_NAME = (
    r"\p{Lu}[\p{L}.'-]{0,20}(?: (?:(?:de|von|van|del|da|do|la|di) )?\p{Lu}[\p{L}.'-]{0,20}){0,3}"
)
_SIGNED_ABROAD = lazy(
    rf"(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di):? (?:{_ABROAD_NAME})"
    rf"(?:(?:,| et| und| y| e| ?[/|])(?: avec| mit| con| com)? (?:{_ABROAD_NAME}|dpa)){{0,4}}"
    r"(?: \([^()]{2,40}\))?$"
)


def _is_signed_abroad(line: str) -> bool:
    return _SIGNED_ABROAD.match(line) is not None


_DATE = lazy(_STAMP)
_SAYS = ("published", "updated", "posted", "modified", "date", " / ")
_BEGINS = frozenset(
    (
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    )
)  # fmt: skip
"""How a line begins that opens with a date, but for figures."""
_BEFORE = (
    r"(?:[\w .]{2,30} / )?(?:\d{1,2}:\d\d ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?,? ?)?"
    r"(?:(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? ?)?"
)
_BEFORE_A_DATE = lazy(_BEFORE)
_SAID_BEFORE_A_DATE = lazy(
    r"(?i:[\w' .|·/-]{0,30}?\b(?:first published|published|updated|posted|last updated|last modified|date)\b[ :]*+(?:on |at )?)?"
    + _BEFORE
)
_BEHIND_A_DATE = 60
_POSTED = lazy_re(r"(?i:(?:published|updated|posted)\b.{0,50}\d)")
_AGO = lazy(r".{0,40}\d\d? ?(?:hours?|hrs?|mins?|minutes?)(?: \d+ mins?)? ago$")


def _is_time_printed(line: str) -> bool:
    if line[:3].lower() == "by ":
        return False
    if line[0] in "PpUu" and _POSTED.match(line):
        return True
    if line.endswith("ago") and _AGO.match(line):
        return True
    if FIGURES.search(line) is None:
        return False
    said = line.lower()
    if not (said[0].isdigit() or said[:3] in _BEGINS or any(word in said for word in _SAYS)):
        return False
    return any(
        len(line) - date.end() <= _BEHIND_A_DATE and _leads_to_a_date(line[: date.start()])
        for date in _DATE.finditer(line)
    )


def _leads_to_a_date(before: str) -> bool:
    """Whether nothing stands before a date but what it is the date of, a section, an hour or a weekday."""
    said = before.lower()
    pattern = _SAID_BEFORE_A_DATE if any(word in said for word in _SAYS) else _BEFORE_A_DATE
    return not before or pattern.fullmatch(before) is not None


_TAIL = 80
_CREDIT_MARK = lazy(
    r"(?:© ? ?\S.{2,60}|Credit: \S.{1,60}|Photograph: .{2,60}"
    r"|- (?:Picture|Photo|AFP|Reuters|Bernama|EPA)(?: by| pic\b)[\w ]{0,40}"
    r"|REUTERS/.{3,60}|[(|\[]? ?Photo(?::| by) .{2,60}"
    r"|[/|,] ?(?:Getty Images(?: [Ff]ile)?|(?:AP|Reuters|AFP) file)|/ ?AFP|/Reuters"
    r"|(?<=[.)] )Getty Images"
    r"|(?<=\p{Ll}[.!?])\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3} ?/ ?\p{Lu}[\p{L} .]{2,40})[)\]]?$"
)


def _has_credit_mark(line: str) -> bool:
    if "opyright" in line[:30]:
        return False
    return _CREDIT_MARK.search(line, max(_SHORTEST, len(line) - _TAIL)) is not None


_SIDE = lazy_re(r"\((?:left|right|cent(?:re|er)|[LC])\)|, (?:left|right|cent(?:re|er)),")
_SAID = lazy_re(r"\b(?:said|told)\b")


def _tells_sides(line: str) -> bool:
    return _SIDE.search(line) is not None and _SAID.search(line) is None


_ASKS = lazy_re(
    r"(?i)\b(?:(?:whatsapp|telegram|youtube) channel|ctrl ?\+ ?enter|another browser|your browser|"
    r"your subscription (?:has|could)|terms of (?:use|service)|"
    r"(?:mistake|error|typo) in (?:the|this) (?:text|article|story)|"
    r"(?:breaking|latest|top) news\b.{0,30}\b(?:updates?|alerts?|headlines?|views)|"
    r"headlines from|comments? (?:are|may|is|section|on)|"
    r"(?:post|leave|use) (?:a |the |your )?comments?|newsletters?|"
    r"(?:your|our|daily|by|via) e-?mail|subscri(?:be|ber|bers|ption|ptions)|logged in|"
    r"log in|sign up|sign in|news release|our (?:app|site|website|journalism|terms|daily)|"
    r"share it with|right for you|home ?page|click here|click below|inbox|delivery)\b"
)
_TELLS = lazy_re(r"\b(?:said|says|told)\b")


def _asks_readers(line: str) -> bool:
    return '"' not in line and _ASKS.search(line) is not None and _TELLS.search(line) is None


_TOOLS = frozenset(word.partition("-")[0] for word in TOOL_WORDS)

_SIGN_OFF = frozenset(
    (
        "reporting",
        "writing",
        "editing",
        "additional",
        "compiled",
        "edited",
        "translated",
        "translation",
        "reporter",
        "reporters",
        "editor",
        "editors",
        "contributor",
        "contributors",
        "contributing",
        "contributed",
        "with",
        "by",
    )
)

_TAKES = frozenset(
    (
        "more",
        "first",
        "second",
        "third",
        "1st",
        "2nd",
        "3rd",
        "4th",
        "5th",
        "6th",
        "7th",
        "8th",
        "9th",
    )
)

_TO_READERS = frozenset(
    (
        "become",
        "browser",
        "by",
        "choose",
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

RULES = RuleSet(
    (
        # -------------------------------------------------------------- ends
        Rule(
            name="bare-mark",
            says="Marks without a letter or a digit.",
            kind="furniture",
            predicate=_is_bare_mark,
            longest=60,
            marked=True,
            accepts=("___", "* * *", "###", ","),
            rejects=("a", "7"),
        ),
        Rule(
            name="aside",
            says="All of it in square brackets and without a capital: a page speaks of itself.",
            kind="furniture",
            longest=60,
            starts="[",
            ends=("]",),
            pattern=r"\[\p{Ll}[^\[\]\p{Lu}]{2,56}\]$",
            accepts=("[to top of second column]", "[continued below]"),
            rejects=("[Ana Ruiz/Harbour Post]", "[He] sank"),
        ),
        Rule(
            name="end-mark",
            says="What a desk writes below a story that is over.",
            kind="furniture",
            longest=16,
            starts="-(./eE",
            closes=True,
            pattern=r"(?i)(?:-+ ?30 ?-+|\(?ends?\)?|\(?end(?:s|item)\)?/?|enditem|\./\.)$",
            accepts=("-30-", "ENDS", "(END)", "Enditem"),
            rejects=("The end", "Endings"),
        ),
        Rule(
            name="take",
            says="The wire's word that a story goes on in another take, or the number of that take.",
            kind="furniture",
            longest=24,
            opens=_TAKES,
            pattern=r"(?i)\(?more(?:\)|--|$)|(?:first|second|third|\d(?:st|nd|rd|th)) (?:add|take)\b",
            accepts=("(MORE)", "more", "1st add"),
            rejects=("More than one",),
        ),
        Rule(
            name="sign-off",
            says="Who reported, wrote and edited, or whose copy was used.",
            kind="sign_off",
            longest=600,
            closes=True,
            opens=_SIGN_OFF,
            pattern=r"\(?-? ?(?:(?i:(?:additional )?(?:reporting|writing|editing|translation)|compiled|edited|translated|contributing|contributors?)(?: and [a-z]+)?(?: by\b|:)(?=.{0,60}\p{Lu})|(?:[Rr]eporter|[Ee]ditor)s?: (?:\p{Lu}[\p{L}.'-]{0,20}[, ]{0,2}){2,8}\)?$|(?i:with (?:inputs?|files?|reporting|agency inputs?) from)\b)",
            accepts=(
                "(Reporting by Ana Ruiz; Editing by Tom Hale)",
                "Editing by Tom Hale",
                "(With inputs from PTI)",
                "Editor: Tom Hale",
            ),
            rejects=(
                "Reporting on the war is hard.",
                "With the sun came the crowds.",
                "EDITORS: See the site.",
            ),
        ),
        Rule(
            name="contributed",
            says="Who else worked on the report.",
            kind="sign_off",
            shortest=20,
            longest=900,
            closes=True,
            holds=("contributed", "helped with this"),
            within=120,
            pattern=r".{3,800}?\b(?:contributed(?: reporting)?(?: to this (?:report|story|article))?|helped with this (?:report|story))(?: from \p{Lu}[\p{L}., ]{2,60})?\.?\)?$",
            accepts=("Associated Press writer Ana Ruiz contributed to this report.",),
            rejects=("The drought contributed to the losses of the farm.",),
        ),
        Rule(
            name="reported-from",
            says="Who reported from where.",
            kind="sign_off",
            shortest=20,
            longest=200,
            closes=True,
            holds=(" reported from ",),
            pattern=r"\p{Lu}[\p{L}.'-]{0,20}(?:(?:,? and|,)? \p{Lu}[\p{L}.'-]{0,20}){0,7} reported from \p{Lu}[\p{L} .,'-]{1,50}?\.$",
            accepts=(
                "Ruiz reported from Lima.",
                "Ana Ruiz and Tom Hale reported from Porto, Portugal.",
            ),
            rejects=(
                "The boats reported from the harbour.",
                "No loss was reported from Lima on Monday.",
            ),
        ),
        # -------------------------------------------------------------- notices
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
                    "in",
                    "the",
                )
            ),
            pattern=(
                r"(?!\([^()]*\) ?[^ .])(?:\(?(?i:(?:correction|clarification|corrected|refiles?|corrects)\b ?[:(]"
                r"|corrects [a-z ]{3,80}"
                r"|this (?:story|version|article|report) (?:corrects|has been corrected))"
                r"|\((?i:refiles|removes|restores|clarifies|amends|fixes|(?:this|in|the)\b"
                r"[^()]{0,100}\b(?:corrects|was (?:refiled|corrected)|has been (?:refiled|corrected)|refiles|removes|restores|clarifies|amends|fixes))\b)"
            ),
            accepts=(
                "CORRECTION: The vote is on Monday.",
                "(Corrects spelling of name)",
                "(This version of the May 2 story corrects the day in paragraph 3.)",
                "(In May 2 story, in second paragraph, corrects name of mayor)",
                "(Refiles to fix a typing error in the headline)",
            ),
            rejects=(
                "This story begins in Lima.",
                "(In the harbour nobody slept.)",
                "(Corrects spelling of name) By Ana Ruiz LIMA (Reuters) - The vote is on Monday.",
            ),
        ),
        Rule(
            name="update",
            says="Says in brackets what is new in this version.",
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
                    "this",
                )
            ),
            pattern=r"\((?i:adds|recasts|updates|updated|updating|rewrites|releads|writes|changes|new throughout)\b.*\)?$|(?i:this is a (?:developing|breaking) (?:news )?story|this (?:story|article|report) (?:has been|was|will be) updated)\b",
            accepts=(
                "(Adds comments, detail)",
                "(Recasts, adds quote)",
                "This is a developing story and will be updated.",
            ),
            rejects=("Adds up to nothing", "This is a story of boats."),
        ),
        Rule(
            name="embargo",
            says="Says until when the story is to be held.",
            kind="notice",
            longest=300,
            opens=frozenset(
                ("embargoed", "embargo", "hold", "strictly", "under", "not", "sperrfrist")
            ),
            pattern=r"[(\[*]{0,3}(?i:(?:strictly |under )?embargo(?:ed)?\b ?(?:until|till|to|:|for)|hold for release|not for (?:publication|release|use|broadcast)\b[a-z ,]{0,30} (?:before|until)\b|sperrfrist\b)",
            accepts=(
                "EMBARGOED until 0600 GMT",
                "NOT FOR PUBLICATION OR BROADCAST BEFORE 0600 GMT",
                "Sperrfrist: 6 Uhr",
            ),
            rejects=("Embargo breakers were fined.", "Not for sale"),
        ),
        Rule(
            name="kill",
            says="Takes a story back.",
            kind="notice",
            longest=300,
            opens=frozenset(
                ("kill", "attention", "mandatory", "bulletin", "story", "withdrawn", "retraction")
            ),
            pattern=r"(?:(?:MANDATORY |BULLETIN )?KILL|(?:STORY |ARTICLE )?(?:REMOVED|WITHDRAWN|RETRACTED|KILLED):|RETRACTION)\b|(?:STORY )?(?:REMOVED|WITHDRAWN|RETRACTED|KILLED):",
            accepts=("KILL KILL KILL", "STORY REMOVED: BC-US--Parrot Verdict"),
            rejects=("Kill the bill, they cried.", "Story removed from the book"),
        ),
        Rule(
            name="editors-note",
            says="The desk speaks to its readers or to other desks.",
            kind="notice",
            longest=600,
            opens=frozenset(("editor", "editors", "ed", "eds", "note", "disclaimer")),
            pattern=r"[\^(\[]{0,2}(?:(?i:editor'?s?'? note|editors?'? advisory|note to (?:readers|editors)|disclaimer)\b ?[:_-]|Eds?:|EDS:)",
            accepts=(
                "EDITOR'S NOTE: Names were changed.",
                "^Eds: Updates with quotes.",
                "(EDS: This stands.)",
            ),
            rejects=("Editors noted the change.", "Ed left."),
        ),
        Rule(
            name="advisory",
            says="The desk tells other desks what comes, what moves and what does not.",
            kind="notice",
            longest=600,
            opens=frozenset(("advisory", "attention", "editors", "media", "attn")),
            pattern=r"[\^(]{0,2}(?:(?:MEDIA )?ADVISORY|ATTENTION|ATTN)\b ?[A-Z ]{0,30}[:._-]",
            accepts=("ADVISORY: A substitute will not move.", "ATTENTION EDITORS - Photos follow."),
            rejects=("Advisory boards met.", "ATTENTION"),
        ),
        # -------------------------------------------------------------- wire
        Rule(
            name="transmission-time",
            says="When the wire sent the story.",
            kind="published",
            longest=40,
            starts=_CAPITALS + _DIGITS,
            digit=True,
            closes=True,
            pattern=r"(?:(?:AP-\w{2}|[A-Z]{2,6})-\d\d-\d\d-\d\d \d{4}(?:GMT|[A-Z][SD]T)?<?|\d{6} (?:GMT )?[A-Z][a-z]{2} \d\d)$",
            accepts=("AP-WF-11-13-13 1509GMT<", "NYT-06-12-03 1530EDT<", "131137 GMT Nov 13"),
            rejects=("131137 people",),
        ),
        Rule(
            name="slug",
            says="The short name of a story on the wire, or its number.",
            kind="furniture",
            longest=70,
            holds=("-", "/", "^", "<"),
            pattern=r"(?:\^?(?:BC|AM|PM|AP)-[^ ].*|[A-Z][A-Z/ -]{2,40}/[A-Z,]*|.{0,30}?\b[a-z] [a-z][\x00-\x20]+[A-Z][A-Za-z-]+.{3,50}\d{4}|[A-Z]?\w{0,6}\d{3,}[-\w]*|[A-Z][\w -]+(?:/[\w -]+){0,4}/)$",
            accepts=(
                "BC-EU--Harbour,412",
                "USA-FED/RATES",
                "V4644-----",
                "A7741 &UR; taf-z u l BC-HARBOUR-NYT 03-22 0738",
            ),
            rejects=("Harbour-front homes flooded",),
        ),
        Rule(
            name="message-number",
            says="The number of a message on the wire.",
            kind="furniture",
            shortest=4,
            longest=6,
            digit=True,
            pattern=r"[a-z]\d{3,4}$",
            accepts=("a0417",),
            rejects=("b2b 4", "412", "g8"),
        ),
        Rule(
            name="desk-line",
            says="A line of one desk to another: what changed, what pictures there are, who typed it.",
            kind="furniture",
            longest=600,
            opens=frozenset(
                [
                    "editors",
                    "attn",
                    "please",
                    "begin",
                    "end",
                    "optional",
                    "story",
                    "ap",
                    "also",
                    "with",
                    "for",
                    "see",
                    "art",
                    "urgent",
                    "dpa",
                    "picks",
                    "subs",
                    "inserts",
                    "resending",
                ]
            ),
            pattern=r"\^?(?:\((?:(?:BEGIN|END|OPTIONAL) (?:OPTIONAL )?(?:TRIM|ADD|MATERIAL)\b|STORY (?:CAN|MAY) END)[^()]{0,40}\)?$|With \p{Lu}[\w.]+-\p{Lu}[\w.-]+$|(?:PICKS UP|SUBS|INSERTS) |\((?:Also see|See also|With|ATTN|Resending|FOR RELEASE|For release)\b|\((?:EDITORS|ATTN|PLEASE NOTE)\b|AP Photos? [A-Z]|With AP Photos?|\(For use by|\(See related|\(ART ADV|Urgent$|dpa [a-z]{2,4}(?: [a-z]{2,4})*$)",
            accepts=(
                "dpa grj rmo",
                "(OPTIONAL TRIM BEGINS)",
                "With Harbour-Wall",
                "PICKS UP 3rd graf pvs: The wall ...",
                "(Also see HARBOUR-WALL)",
                "(For release Sunday, Jan. 10)",
            ),
            rejects=(
                "AP photographer Ana Ruiz was hurt.",
                "With Ana Ruiz away, the wall waits.",
                "Subs save the day for Lund",
            ),
        ),
        Rule(
            name="not-for-publication",
            says="Opens what is for the desk alone.",
            kind="furniture",
            longest=90,
            starts="#tT",
            closes=True,
            pattern=r"(?i:#+ [a-z ]{3,40}$|the following information is not)",
            accepts=("# Notebook", "The following information is not for publication"),
            rejects=("The following day it rained.",),
        ),
        # -------------------------------------------------------------- links, tools, rights
        Rule(
            name="rights",
            says="Who owns the words, and who may not use them.",
            kind="furniture",
            longest=500,
            closes=True,
            starts="©([™&•*cCT",
            pattern=r"(?:[\[(™&•* ]{0,4}(?:©|(?i:(?:\(c\) )?copyright\b))|\(c\) ?\d|c\. ?\d{4}|This material may not be)",
            accepts=(
                "© 2019 The Harbour Post",
                "• Copyright 2020. All rights reserved.",
                "[Copyright The Harbour Post, Ltd.]",
            ),
            rejects=("He sued over copyright law.",),
        ),
        Rule(
            name="rights-reserved",
            says="The same without the name of the owner first.",
            kind="furniture",
            shortest=19,
            longest=500,
            closes=True,
            holds=("ights reserved",),
            pattern=r".{0,200}(?i:all rights reserved)",
            accepts=("The Harbour Post. All rights reserved.",),
            rejects=("Water rights reserved for farms were sold.",),
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
            predicate=_is_phrase,
            longest=50,
            accepts=("Advertisement", "Share"),
            rejects=("Share prices fell",),
        ),
        Rule(
            name="tail-heading",
            says="The heading of a list of other stories.",
            kind="furniture",
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
            name="share-bar",
            says="Nothing but the names of networks and tools, with their counts.",
            kind="furniture",
            predicate=_is_share_bar,
            longest=90,
            opens=_TOOLS,
            accepts=("Facebook Twitter Pinterest", "Share 0"),
            rejects=("Facebook shares fell",),
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
                )
            ),
            pattern=r"\[?(?i:(?:must |also )?(?:read|watch|see)(?: more| also)? ?[:|»]|also on |related(?: [a-z]+)? ?[:|]|profile \||more [A-Z\w ]{2,30}: |advertisement|sponsored:|recommended:|subscribe )",
            accepts=("READ MORE: Ferry sinks", "ALSO READ | Ferry sinks", "[Read: Ferry sinks]"),
            rejects=("Read by millions, the book sold out.",),
        ),
        Rule(
            name="standards",
            says="Tags, topics, sources and standards, as pages print them below a story.",
            kind="furniture",
            longest=160,
            closes=True,
            opens=frozenset(
                ("our", "tags", "topics", "filed", "source", "via", "follow", "this", "reach")
            ),
            pattern=r"(?:/ )?(?i:our standards:|tags ?:|topics ?:|filed under|source ?:|via \S+$|follow (?:us|\w+ on)\b|this article (?:has been adapted|was originally)|reach the reporters? )",
            accepts=(
                "Our Standards: Trust Principles",
                "Tags: Boats | Ports",
                "/ Source: The Harbour Press",
            ),
            rejects=("Our standards are high.",),
        ),
        Rule(
            name="sign-up",
            says="Asks for an address, or says what becomes of it.",
            kind="furniture",
            shortest=12,
            longest=200,
            holds=(
                "ewsletter",
                "inbox",
                "ign up ",
                "igning up",
                "ews alerts",
                "is protected",
                "privacy policy",
                "dition by email",
            ),
            pattern=r"(?!.*\b(?:said|told)\b).*(?i:\b(?:your|our) (?:\w+ ){0,4}(?:newsletters?|inbox|privacy policy)|the privacy policy|(?:^|[.?!,] )sign up (?:now|for)|by signing up|get breaking news alerts|this site is protected|edition by email)",
            accepts=("Sign up for our newsletter",),
            rejects=(
                "The newsletter was printed in Leeds.",
                "They asked men to sign up for boats.",
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
            ),
        ),
        Rule(
            name="consent",
            says="Asks for consent to cookies, or says what becomes of the reader's data.",
            kind="furniture",
            longest=500,
            opens=frozenset(
                ("we", "our", "you", "your", "by", "this", "with", "these", "if", "to")
            ),
            holds=("ookies", "artners", "rivacy", "ersonal data", "onsent", "dvertis"),
            pattern=r"(?!.*\b(?:said|told)\b)(?=.*(?i:\b(?:we|our|you|your)\b)).*(?i:\b(?:use|uses|store|accept|using|set) [^.]{0,60}cookies|\bour (?:\d+ )?(?:trusted )?partners|privacy (?:settings|policy|preferences|choices|notice)|your (?:consent|privacy|personal data|data))\b",
            accepts=(
                "We use cookies to make this page better.",
                "You can change your mind in the privacy settings.",
            ),
            rejects=("We sold cookies at the harbour.", "Our partners in the firm left, he said."),
        ),
        Rule(
            name="not-found",
            says="Says that there is no such page.",
            kind="furniture",
            longest=200,
            opens=frozenset(("sorry", "oops", "404", "error", "page", "the", "this", "we")),
            pattern=r"(?i:(?:error |http )?404(?: [-:]? ?(?:page )?not found)?$|(?:sorry|oops)\b.{0,40}\b(?:page|article|story|link)\b|page (?:not found|unavailable)|(?:the|this) (?:page|article|story) (?:you .{3,60}|(?:does not|doesn't) exist|is no longer available|(?:could not|cannot|can't) be found)|we (?:could not|couldn't|cannot|can't) find (?:the|that|this) page)",
            accepts=(
                "Sorry, the page you were looking for has been moved.",
                "Page not found",
                "404",
            ),
            rejects=("The page was torn from the book.", "404 people came"),
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
                r"(?i:to (?:contact|reach|e-?mail) (?:the |our )?(?:reporters?|editors?|authors?|writers?)\b"
                r"|(?:contact|e-?mail) (?:the )?(?:reporters?|editors?|authors?|writers?)\b)"
            ),
            accepts=(
                "To contact the reporter on this story: Ana Ruiz in Lund at ana@example.org",
                "Contact the writer: ana@example.org",
            ),
            rejects=("To contact the island takes a day by boat.",),
        ),
        Rule(
            name="counter",
            says="Counts pictures, minutes, shares or comments.",
            kind="furniture",
            longest=40,
            starts="iIvVsSlL," + _DIGITS,
            pattern=r"(?i:image \d+ of|\d+ ?/ ?\d+$|view all \(|slideshow ?\(|\d\d:\d\d(?::\d\d)?$|\d+ min(?:ute)? read|[\d,]+ (?:shares|comments|views)|listen \(|\d+$|view comments)",
            accepts=("Image 1 of / 5", "Slideshow ( 3 images )", "5 Min Read"),
            rejects=("9 killed in blast",),
        ),
        Rule(
            name="web-address",
            says="An address of the web alone.",
            kind="furniture",
            longest=160,
            starts="hHwW",
            pattern=r"(?i:https?://|www\.)\S+$",
            accepts=("https://example.org/a",),
            rejects=("https://example.org/a has more",),
        ),
        Rule(
            name="address",
            says="An address of mail alone, or a post's author.",
            kind="furniture",
            longest=80,
            holds=("@",),
            pattern=r"\S+@\S+\.\w+$|- .{2,40}\(@\w+\)",
            accepts=("ana@example.org", "- Ana Ruiz (@anaruiz)"),
            rejects=("Write to ana@example.org now",),
        ),
        # -------------------------------------------------------------- credits and captions
        Rule(
            name="photo-credit",
            says="Whose picture it is, on a line of its own.",
            kind="credit",
            longest=110,
            opens=frozenset(
                (
                    "photo",
                    "photos",
                    "photograph",
                    "photographs",
                    "picture",
                    "image",
                    "credit",
                    "reuters",
                    "ap",
                    "getty",
                    "foto",
                    "photographer",
                )
            ),
            pattern=r"\(?(?i:(?:photos?|photographs?|pictures?|image|credit|foto|photographer)(?: (?:by|credit|courtesy of)\b|:)|reuters/\w|ap photo/|getty images$)",
            accepts=("Photo: AFP", "(Photo by Ana Ruiz / AFP)"),
            rejects=("Photos show the damage.",),
        ),
        Rule(
            name="credit-alone",
            says="Nothing but brackets in which two names stand beside a slash.",
            kind="credit",
            longest=90,
            starts="([",
            ends=(")", "]"),
            pattern=r"[(\[]\p{Lu}[\p{L} .,&'-]{1,40} ?/ ?\p{Lu}[\p{L} .,&'-]{1,40}[)\]]$",
            accepts=("(Handout / HARBOUR POST)", "[Ana Ruiz/Harbour Post]"),
            rejects=("(He came/went.)", "(HARBOUR POST)"),
        ),
        Rule(
            name="agency-photo",
            says="Says that the picture is an agency's, or from the file.",
            kind="credit",
            longest=40,
            ends=("hoto", "HOTO", "pic", "Pic", "Image", "image", "andout"),
            pattern=r"\(?(?:(?:\p{Lu}{2,8}|Reuters|Getty|Xinhua|Bernama|Courtesy|File|Handout)[ /]{1,3}){1,3}(?i:file )?(?i:photo|pic|image|handout)$",
            accepts=("AFP Photo", "REUTERS File Photo", "BERNAMA/AFP pic"),
            rejects=("Top Photo", "He liked the photo"),
        ),
        Rule(
            name="via-credit",
            says="Whose picture it is, and through which agency it came.",
            kind="credit",
            longest=70,
            ends=(
                " via AP",
                ", ASSOCIATED PRESS",
                " via Getty Images",
                " via AFP",
                " via Reuters",
                "| Getty Images",
                "/ Getty Images",
                "/Getty Images",
            ),
            pattern=r"[^.]{3,60}(?: via (?:AP|Getty Images|AFP|Reuters)|, ASSOCIATED PRESS| ?[|/] ?Getty Images)$",
            accepts=("Ana Ruiz, ASSOCIATED PRESS", "Ana Ruiz | The Harbour Post | Getty Images"),
            rejects=("He spoke via AP.",),
        ),
        Rule(
            name="file-photo",
            says="Begins by saying that it tells of a picture.",
            kind="caption",
            longest=700,
            opens=frozenset(("file", "in", "this", "above", "a", "an", "undated", "from")),
            pattern=r"(?:FILE\b(?: PHOTO)? ?[-:_]|File photo|Above:|\(?From (?:L|left)\b|In this [^.]{0,60}\b(?:photo|photograph|image|picture)\b|(?:This|An?) [^.]{0,60}\b(?:photo|photograph|image|picture)(?: \w+){0,2} (?:shows?|taken|released|provided|issued|made|distributed)\b)(?!.*\b(?:said|told)\b)",
            accepts=(
                "FILE - The harbour in 2019.",
                "In this May 2, 2019, photo, a boat lands.",
                "A handout photo released by the coast guard shows the boat.",
            ),
            rejects=(
                "File this under fun.",
                "In this town nobody sleeps.",
                "A photo of the boat was shown in court.",
            ),
        ),
        Rule(
            name="gallery-counter",
            says="Begins with the number of a picture, and goes on with what it shows.",
            kind="caption",
            longest=700,
            starts="[" + _DIGITS,
            pattern=r"\[?\d{1,3} ?(?:of|/) ?\d{1,3}\]?[. ]? ?(?=\p{Lu}.{20})",
            accepts=("1of4The harbour at dawn on Monday.",),
            rejects=("1 of 4",),
        ),
        Rule(
            name="credit-at-end",
            says="Ends with brackets that hold an agency or a slash.",
            kind="caption",
            shortest=16,
            longest=700,
            ends=(")", "]", ">", "less"),
            pattern=r"(?![(-])(?!.*\((?:Additional r|R)eporting\b|.*\((?:Editing|Writing) by\b).{12,640}?(?:[(\[](?!\d)[^()]{0,60}\b(?:[Pp]hotos?|PHOTO|Images?|Getty|Courtesy|Handout)\b[^()]{0,60}|(?<![\p{Ll},]\ )[(\[](?!\d)(?:(?:[^()]*\b(?:AP|AFP|AAP|EPA|PA|REUTERS|Reuters|Agency|via|by|File|[Cc]ourtesy|Pool)\b[^()]*|[^()]*/[^()]*)))[)\]](?: ?(?:more >|less))?$",
            accepts=("Boats at dawn. (AP Photo/Ana Ruiz)", "Kites above the bridge (ANI Photo)"),
            rejects=("He belongs to the party (PTI).", "He left. (He came back.)"),
        ),
        Rule(
            name="credit-in-brackets",
            says="Ends, behind its full stop, with brackets that hold a name.",
            kind="caption",
            shortest=16,
            longest=260,
            ends=(")",),
            pattern=r".{12,220}?[.?\"] \((?!End|END|More|MORE)(?:\p{Lu}[\p{L}'.&-]*(?: (?:of|the|and|\p{Lu}[\p{L}'.&-]*)){0,5})\)$",
            accepts=("The islands where the boats were found. (Bay Estate)",),
            rejects=("He left. (He came back.)",),
        ),
        Rule(
            name="credit-mark",
            says="Ends with a credit that a mark or a word announces.",
            kind="caption",
            shortest=18,
            longest=700,
            holds=("©", "Credit:", "hoto", "icture by", " pic", "/", "Images", " file"),
            within=_TAIL,
            predicate=_has_credit_mark,
            accepts=(
                "A cyclist rides past the plant in May. © Reuters / Ana Ruiz",
                "The house in the town.Ana Ruiz / Reuters file",
                "The house in the town.Ana Ruiz / Harbour Post",
            ),
            rejects=("He told Reuters so.", "* Copyright © 2023 The Harbour Post"),
        ),
        Rule(
            name="picture-inside",
            says="Names an agency's picture or a file photo on its way.",
            kind="caption",
            shortest=20,
            longest=900,
            holds=("AP Photo/", "file photo", "REUTERS/"),
            pattern=r".{4,700}?\((?:AP Photo/|REUTERS/)\p{Lu}|.{0,20}\d{4},? file photo\b",
            accepts=(
                "Boats at dawn on Monday. (AP Photo/Ana Ruiz, File) mo",
                "June 1, 2019 file photo, boats in the harbour",
            ),
            rejects=("He kept a file photo of the boat.",),
        ),
        Rule(
            name="left-and-right",
            says="Says who stands on which side, and nobody says anything.",
            kind="caption",
            shortest=12,
            longest=220,
            holds=("(", ", left,", ", right,", ", cent"),
            predicate=_tells_sides,
            accepts=("RUIZ (right) and Tom Hale (left)",),
            rejects=("He (right) said so (left)", "Mayor Ana Ruiz (R) called for a vote."),
        ),
        # -------------------------------------------------------------- head
        Rule(
            name="by",
            says="Begins with `By` and a name, and does not end like a sentence.",
            kind="byline",
            longest=160,
            opens=frozenset(
                ("by", "reported", "written", "posted", "story", "words", "text", "author")
            ),
            pattern=(
                r"[\^(]?(?:(?i:(?:(?:reported|written|posted|story|words|text) )?by)(?: ?:\s*| +)"
                r"|(?i:author|story|words|text)s? ?:\s*)"
                r"(?:(?=\p{Lu}|\[)|dpa\b)(?!.*(?<!\b(?:Jr|JR|Sr|SR|\p{Lu}))[.?!]$)"
            ),
            accepts=(
                "By Ana Ruiz",
                "BY ANA RUIZ and TOM HALE",
                "By: Ana Ruiz",
                "Written by: Ana Ruiz",
                "Author: Ana Ruiz",
                "By TOM HALE Jr.",
                "By dpa correspondents",
                "By Ana Ruiz 2 hours ago",
            ),
            rejects=("By noon the town was dry.", "By land", "Words: 412"),
        ),
        Rule(
            name="by-glued",
            says="The same where the page has lost the blank behind `By`.",
            kind="byline",
            longest=90,
            starts="B",
            pattern=r"By(?:\p{Lu}[\p{L}.'-]{1,20}(?: and| AND|,)? ){1,8}\p{Lu}[\p{L}.'-]{1,20}$",
            accepts=("ByAna Ruiz", "ByANA RUIZ and TOM HALE", "ByThe Associated Press"),
            rejects=("Byzantine Coins Found", "ByteDance sues"),
        ),
        Rule(
            name="by-abroad",
            says="Begins with `Von`, `Par`, `Por` or `di`, and all but its joiners are names.",
            kind="byline",
            longest=100,
            opens=frozenset(("von", "par", "por", "di")),
            predicate=_is_signed_abroad,
            accepts=(
                "Von Ana Ruiz und Tom Hale, dpa",
                "Par Ana Ruiz, avec AFP",
                "Par Ana Ruiz (Lisbonne, envoyée spéciale)",
                "Por Ana Ruiz de Leon | EFE",
                "di Ana Ruiz",
            ),
            rejects=(
                "Par for the course",
                "Von Trapp sings again in the old hall",
                "VON TRAPP SINGS AGAIN IN LUND",
                "Di Stefano Wins Again",
            ),
        ),
        Rule(
            name="published",
            says="A date or an age, alone or behind a word that says what of.",
            kind="published",
            longest=110,
            digit=True,
            predicate=_is_time_printed,
            accepts=(
                "Published May 2, 2019 - 07:50 GMT",
                "Friday, 22 Nov 2024 4:55 PM MYT",
                "2022-04-26 21:21:50",
                "11/8/2023 10:46 PM",
            ),
            rejects=("The pact was signed on May 2, 2019, in the old town hall of the city",),
        ),
        Rule(
            name="crumbs",
            says="Leads from home, or from a section, to where the reader is, with a mark between.",
            kind="breadcrumb",
            longest=220,
            opens=frozenset(
                first
                for word in (*HOME_WORDS, *SECTION_WORDS, "you")
                for first in word.split(" ")[:1]
            ),
            predicate=is_breadcrumb,
            accepts=(
                "Home > News > Harbour opens",
                'Home " News " Harbour opens',
                "You are here: Home / News",
                "Startseite ' Politik ' Ausland",
                "World > Europe > Harbour opens",
                'Business " Markets',
            ),
            rejects=(
                "Home prices rose",
                "Home | News | Sport | About | Contact",
                "Home - a story of bricks",
                "World Cup > the draw in full",
                "Boats > cars, says the mayor",
                "World leaders > local heroes",
            ),
        ),
    )
)
"""Every rule, in the order in which they are tried."""
