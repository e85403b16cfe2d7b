"""What the wire prints around a story: numbers, slugs, remarks of one desk to another."""

from string import ascii_uppercase, digits

from wirecopy.layout.rules import Rule

WIRE = (
    Rule(
        name="transmission-time",
        says="When the wire sent the story.",
        kind="published",
        longest=40,
        starts=ascii_uppercase + digits,
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
        pattern=r"(?:\^?(?:BC|AM|PM|AP)-[^ ].*|[A-Z][A-Z/ -]{2,40}/[A-Z,]*|.{0,30}?\b[a-z] [a-z][\x00-\x20]+[A-Z][A-Za-z-]+.{3,50}\d{4}|[A-Z]?\w{0,6}\d{3,}[-\w]*|[A-Z][\w -]++(?:/[\w -]++){0,4}/)$",
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
        opens=frozenset(("the",)),
        starts="#",
        closes=True,
        pattern=r"(?i:#+ [a-z ]{3,40}$|the following information is not)",
        accepts=("# Notebook", "The following information is not for publication"),
        rejects=("The following day it rained.",),
    ),
)
"""Lines that are for the desk."""
