"""Captions and the credits of pictures."""

from string import digits

from wirecopy.layout.rules import Rule
from wirecopy.text.patterns import lazy, lazy_re

_SHORTEST = 12
"""A caption before its credit."""
_TAIL = 80
_NAMED = r"\p{Lu}[\p{L}.'-]{1,20}(?: (?:(?:de|del|van|von|da|al) )?\p{Lu}[\p{L}.'-]{0,20}){1,3}"
_HOUSED = r"\p{Lu}[\p{L}\d .,&'-]{1,40}(?: ?/ ?\p{Lu}[\p{L}\d .,&'-]{1,40}){0,2}"
BEHIND_ITS_STOP = (
    r"(?<=[.!?)\"'] )(?:(?:PHOTOS?|P(?:ic(?:ture)?|IC(?:TURE)?)|I(?:mage|MAGE)|Photos|Foto): ?|PHOTOS? ?[/|] ?|[Cc]ourtesy (?:of )?)[\p{Lu}\d](?!.*\b(?:was|were|is|are|has|had)\b).{1,60}"
    r"|(?<=[.!?\"'] )\| ?[A-Z]{2}[A-Z/ -]{0,30}|(?<=[.!?\"'] )\| ?(?:Pool )?(?:[Pp]hoto|Foto)(?:s? by|:) .{2,60}"
    rf"|(?<=[.!?)\"'] )(?:{_NAMED}|THE CANADIAN PRESS) ?[/|] ?{_HOUSED}"
    r"|(?<=[.!?)\"'] )(?:AFP|AP|EPA|REUTERS|Reuters|RFI) - \p{Lu}[\p{L} .'/-]{2,50}"
    r"|(?<=[\p{L}.] )\| ?\p{Lu}[\p{L} .'-]{2,40} ?/ ?(?:Contributed|Supplied|Handout|Getty|PA|AP|File|Submitted|SWNS)"
    rf"|(?<=[\p{{Ll}}\d][.!?] )/ ?{_NAMED}"
    r"|Credit\.{3} ?\S.{2,60}|(?:Photo|Image|Picture) credit: \S.{1,60}"
    r"|(?<=[\w.!?)\"'] )(?:Image|Picture|Foto|Photo|Bild): ?[\p{Lu}\d][^.!?]{1,50}[/|] ?[^.!?]{2,40}"
    r"|(?:Copyright |(?<=[\w.] ))AP Photo/\p{Lu}[^()]{2,50}"
    r"|(?<=[.!?)\"'] )(?:(?:FILE|File|Stock|Handout) [Pp]hotos?:|Photo /) ?\S.{1,60}"
    r"|(?<=[\p{L}\d][.!?][\"']? )(?:\p{Lu}[\w.&'-]{0,20} ){1,3}(?i:file )?(?:PHOTO|[Pp]hoto|pic|PIC)(?: by \p{Lu}.{1,40}|(?: \p{Lu}\p{L}{2,8}\.?)?[ \d,.]{0,10})?"
    r"|(?<=\p{Ll}[.!?] )(?:Supplied|Handout)"
)
"""A credit behind the last sentence of a caption: `PHOTO: AFP`, `| AFP-JIJI`, `Ana Ruiz / Harbour
Post`, `AFP - ANA RUIZ`, `Supplied`; or one whose first word tells that it is one: `Credit... Ana Ruiz`."""
NAME_BEHIND = (
    r"(?<=[.!?)] )(?!NO )\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3}"
    r"(?: (?:for|FOR|via|/)(?: (?:the|The|THE))?(?: \p{Lu}[\p{L}.'&-]{0,20}){1,5})?"
)
"""A photographer's name behind the last sentence, perhaps with the paper: `Ana Ruiz for The Post`."""
_CREDIT_MARK = lazy(
    r"(?:© ? ?\S.{2,60}|Credit: \S.{1,60}|Photograph: .{2,60}"
    r"|- (?:Picture|Photo|AFP|Reuters|Bernama|EPA)(?: by| pic\b)[\w ]{0,40}"
    r"|REUTERS/.{3,60}|[(|\[]? ?Photo(?::| by) .{2,60}"
    rf"|{BEHIND_ITS_STOP}"
    r"|[/|,] ?(?:Getty Images(?: [Ff]ile)?|(?:AP|Reuters|AFP) file)|/ ?AFP|/Reuters"
    r"|(?<=[.)] )Getty Images"
    r"|(?<=\p{Ll}[.!?])\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3} ?/ ?\p{Lu}[\p{L} .]{2,40})[)\]]?$"
)
_AGENCY_IN_BRACKETS = lazy(
    r"(?:[(\[](?!\d)[^()]{0,60}\b(?:[Pp]hotos?|PHOTO|Images?|Getty|Courtesy|Handout)\b[^()]{0,60}"
    r"|[(\[]\p{Lu}[\p{L} ]{1,30}: \p{Lu}[^():.]{1,60}|(?<![\p{Ll},]\ )[(\[](?!\d)"
    r"(?:[^()]{0,80}\b(?:AP|AFP|AAP|EPA|PA|REUTERS|Reuters|Agency|(?:via|by)(?= (?:the )?\p{Lu})|File|[Cc]ourtesy|Pool)\b[^()]{0,80}|[^()]{0,80}/[^()]{0,80}))"
    r"[)\]](?: ?(?:more >|less))?$"
)
_SIGNED_OFF = lazy_re(r"\((?:(?:Additional r|R)eporting|(?:Editing|Writing) by)\b")
_SIDE = lazy(
    r"(?<!\bthe )\((?:left|right|cent(?:re|er)|[LC])\)"
    r"|(?:\b\p{Lu}[\p{L}.'-]{1,30}|^(?:An?|The) [\p{L}-]{1,20}(?: [\p{L}-]{1,20})?), (?:left|right|cent(?:re|er)),(?! (?:and|then|wing)\b)"
)
"""Who stands on which side has a name, or is `a man`: `Hale, left, waits`."""
_SAID = lazy_re(r"\b(?:said|told)\b")


def _has_credit_mark(line: str) -> bool:
    if "opyright" in line[:30] or "© Copyright" in line:
        return False
    return _CREDIT_MARK.search(line, max(_SHORTEST, len(line) - _TAIL)) is not None


def _tells_sides(line: str) -> bool:
    return _SIDE.search(line) is not None and _SAID.search(line) is None


def _ends_in_a_credit(line: str) -> bool:
    if line[0] in "(-":
        return False
    bracket = max(_SHORTEST, line.rfind("("))
    return _AGENCY_IN_BRACKETS.search(line, bracket) is not None and not _SIGNED_OFF.search(line)


PICTURES = (
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
                "pa",
                "epa",
                "shutterstock",
                "alamy",
                "istock",
                "courtesy",
                "handout",
                "supplied",
            )
        ),
        pattern=r"\(?(?i:(?:photos?|photographs?|pictures?|image|credit|foto|photographer)(?: (?:by|credit|courtesy of)\b|:(?!.{12,}[.!?] \p{Lu}))|image source[,:]|reuters/\w|ap photo/|getty images$|(?:pa (?:media|wire|images)|epa(?:-efe)?|shutterstock|alamy|istock|supplied|handout)(?: ?[/|,-] ?[\w ]{2,30})?$|courtesy (?:of )?(?-i:\p{Lu})[\w .']{2,50}$)",
        accepts=(
            "PA Media",
            "Photo: AFP",
            "(Photo by Ana Ruiz / AFP)",
            "Image source, Getty Images",
        ),
        rejects=("Photos show the damage.", "Image source of the year", "PA Media opens in Lund"),
    ),
    Rule(
        name="credit-alone",
        says="Nothing but brackets in which two names stand beside a slash or a colon.",
        kind="credit",
        longest=90,
        starts="([",
        ends=(")", "]"),
        pattern=r"[(\[]\p{Lu}[\p{L} .,&'-]{1,40} ?(?:/|: (?=\p{Lu}\p{Ll}+ \p{Lu}[^ ]*[)\]])) ?\p{Lu}[\p{L} .,&'-]{1,40}[)\]]$",
        accepts=("(Handout / HARBOUR POST)", "[Ana Ruiz/Harbour Post]", "(HBC News: Ana Ruiz)"),
        rejects=("(He came/went.)", "(HARBOUR POST)", "(ATTN: Editors)", "(Eds: Adds quotes)"),
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
        name="called-caption",
        says="Says that it is the caption of a picture.",
        kind="caption",
        longest=700,
        opens=frozenset(("image", "video", "media", "item", "photo", "picture")),
        pattern=r"(?i:image|video|media) caption[,:] ?\S|Item \d+ of \d+ \p{Lu}|(?:Image|Photo|Picture): (?!.*\b(?:said|told|according to)\b)\p{Lu}.{12,}[.!?] \p{Lu}",
        accepts=(
            "Image caption, The harbour at dawn",
            "Media caption: Boats leave",
            "Item 1 of 3 Boats at dawn on Monday.",
            "Image: Boats lie in the harbour. Pic: PA",
        ),
        rejects=(
            "Image captions were lost.",
            "Picture: The mayor stands in the rain. That is how the campaign began, according to her rival.",
        ),
    ),
    Rule(
        name="file-photo",
        says="Begins by saying that it tells of a picture.",
        kind="caption",
        longest=700,
        opens=frozenset(
            ("file", "in", "this", "above", "left", "right", "top", "a", "an", "undated", "from")
        ),
        pattern=r"(?:FILE\b(?: PHOTO)? ?[-:_](?!\p{Ll})|File photo|(?:Above|Left|Right|Top):(?! ?\p{Ll})|\(?From (?:L|left)\b(?: to right)?[,:;)]? (?=\p{Lu})|In this [^.]{0,60}\b(?:photo|photograph|image|picture)(?=,|$| (?:\w+ ){0,2}(?:provided|released|taken|made|issued|distributed|posted|supplied|obtained|from|by|on|dated|shows?|made|combo)\b)|(?:This|An?) [^.]{0,60}\b(?:photo|photograph|image|picture)(?: \w+){0,2} (?:shows?|(?:taken|released|provided|issued|made|distributed)(?=.{0,160}\bshow(?:s|ing)\b))\b)(?!.*\b(?:said|told)\b)",
        accepts=(
            "FILE - The harbour in 2019.",
            "In this May 2, 2019, photo, a boat lands.",
            "A handout photo released by the coast guard shows the boat.",
        ),
        rejects=(
            "File this under fun.",
            "In this town nobody sleeps.",
            "In this picture of a country at peace one thing is missing.",
            "A photo taken by a child led the police to the boat on Friday.",
            "Top: that is where Lund stands in the table after nine games.",
            "From left to right, the parties have promised to build the wall.",
            "FILE-sharing was made a crime in Lund on Friday.",
            "A photo of the boat was shown in court.",
        ),
    ),
    Rule(
        name="gallery-counter",
        says="Begins with the number of a picture, and goes on with what it shows.",
        kind="caption",
        longest=700,
        starts="[" + digits,
        pattern=r"(?:\[?\d{1,3} ?(?:of|/) ?\d{1,3}(?:[\].] ?|(?=\p{Lu}))|\d{1,3} ?(?:of|/) ?\d{1,3} (?=(?:FILE|The|An?|In|This)\b))(?=\p{Lu}.{20})",
        accepts=("1of4The harbour at dawn on Monday.",),
        rejects=(
            "1 of 4",
            "3 of 4 Swedes want the wall, according to a poll that the county paid for.",
            "1/3 Of the harvest was lost in the storm.",
        ),
    ),
    Rule(
        name="credit-at-end",
        says="Ends with brackets that hold an agency or a slash.",
        kind="caption",
        shortest=16,
        longest=700,
        ends=(")", "]", ">", "less"),
        predicate=_ends_in_a_credit,
        accepts=(
            "Boats at dawn. (AP Photo/Ana Ruiz)",
            "Kites above the bridge (ANI Photo)",
            "The wall from the sea. (Harbour News: Ana Ruiz)",
        ),
        rejects=(
            "He belongs to the party (PTI).",
            "He left. (He came back.)",
            "She kept house for nine years. (The tale is told in a book by a cousin who was never asked to tea.)",
        ),
    ),
    Rule(
        name="credit-in-brackets",
        says="Ends, behind its full stop, with brackets that hold a name.",
        kind="caption",
        shortest=16,
        longest=260,
        ends=(")", "]"),
        pattern=r"(?!-).{12,220}?[.?\"] [(\[](?!End|END|More|MORE)(?:\p{Lu}[\p{L}'.&-]*(?:,? (?:of|the|and|for|by|from|via|de|del|\p{Lu}[\p{L}'.&-]*)){0,8})[)\]]$",
        accepts=(
            "The islands where the boats were found. (Bay Estate)",
            "A wooden leg was left on the boat. [Ana Ruiz, Harbour]",
            "Boats fill the old bank in Welch, W.Va. (Ana Ruiz for The Harbour Post)",
        ),
        rejects=("He left. (He came back.)", "-Lund leads in the polls. [NHP]"),
    ),
    Rule(
        name="credit-mark",
        says="Ends with a credit that a mark or a word announces.",
        kind="caption",
        shortest=18,
        longest=700,
        holds=(
            "©",
            "redit:",
            "Credit...",
            "ourtesy",
            "Foto: ",
            "Bild: ",
            "P - ",
            "hoto",
            "icture by",
            "icture: ",
            " pic",
            "/",
            "Images",
            " file",
            " PHOTO",
            " PIC",
            " Pic: ",
            "mage: ",
            "IMAGE: ",
            "| ",
            "upplied",
            "andout",
        ),
        within=_TAIL,
        predicate=_has_credit_mark,
        accepts=(
            "A cyclist rides past the plant in May. © Reuters / Ana Ruiz",
            "The house in the town.Ana Ruiz / Reuters file",
            "The house in the town.Ana Ruiz / Harbour Post",
            "The harbour in Lund. PHOTO: AFP",
            "A boat passes the wall. | AFP-JIJI",
            "A boat passes the wall on Monday. Ana Ruiz / Harbour Images",
            "A boat passes the wall. ANA RUIZ/HARBOUR STAFF",
            "A boat passes the wall, 12 May 2019 Copyright AP Photo/Ana Ruiz",
            "Boats in the harbour. Its wall broke in 2019. Credit... Ana Ruiz for The Harbour Post",
            "The wall has held for a hundred years Image: Ana Ruiz/dpa/picture alliance",
            "The bridge has been closed since May. AFP - ANA RUIZ",
            "A fox waits at a crossing in Lund. / Ana Ruiz",
            "The mayor outside the town hall. Courtesy Ana Ruiz",
            "A boat passes the wall. HARBOUR FILE PHOTO",
            "A boat passes the wall. File photo: Harbour Post.",
            "A boat passes the wall. Photo / AP",
            "A boat passes the wall. Supplied",
        ),
        rejects=(
            "He told Reuters so.",
            "* Copyright © 2023 The Harbour Post",
            "Harbour opens | AFP",
            "She keeps one picture: the sea.",
            "He went to the fair. Courtesy is free, they say.",
            "The vote is on Monday. Ana Ruiz and Tom Hale/Lund",
            "He left. He showed me one photo",
            "He sold oil. Courtesy is dear",
            "He left it to chance. Courtesy of Tom Hale, the boat was still there.",
        ),
    ),
    Rule(
        name="picture-inside",
        says="Names an agency's picture or a file photo on its way.",
        kind="caption",
        shortest=20,
        longest=900,
        holds=("AP Photo/", "file photo", "REUTERS/"),
        pattern=r".{4,700}?\((?:AP Photo/|REUTERS/)\p{Lu}|.{0,20}\d{4},? file photo(?=[,.](?! in hand)| (?:shows?|provided|released|taken|of)\b|$)",
        accepts=(
            "Boats at dawn on Monday. (AP Photo/Ana Ruiz, File) mo",
            "June 1, 2019 file photo, boats in the harbour",
        ),
        rejects=(
            "He kept a file photo of the boat.",
            "In 1969 file photo archives of the police burned.",
        ),
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
        rejects=(
            "He (right) said so (left)",
            "Mayor Ana Ruiz (R) called for a vote.",
            "The ball went wide, left, and Lund was out of the cup.",
            "He came from the far, left, wing of the party, and never left it.",
            "Voters moved to the (left) and then to the (right), a study shows.",
        ),
    ),
)
"""Lines that tell of a picture."""
