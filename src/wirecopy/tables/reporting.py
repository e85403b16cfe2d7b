"""What each verb of reporting takes, when it reports words that stand in no marks.

What belongs here: a verb after which news gives what somebody said, thinks or wants (`said the
pier is safe`, `opposes the plan`). What does not: verbs that as often report nothing (`held`,
`released`, `continued`).

    t  a clause with `that`, `whether`, `how`      c  a clause without: `said the pier is safe`
    i  an infinitive: `vowed to fight`             o  a noun: `rejected the plan`
    p  a preposition: `called for a vote`         a  `about` or `of` alone: `spoke of a vote`
    x  a noun behind an adverb: `laid out the plan`
"""

TAKES: dict[str, str] = {
    "tco": """
        acknowledge allege announce anticipate assure concede confirm declare deny emphasise
        emphasize estimate fear feel forecast foresee imply insist mention note post predict recall
        regret reiterate remember reveal see show stress suggest underscore urge view
        """,
    "tcip": "agree believe hope point respond",
    "tcio": "claim demand promise propose",
    "tci": "decide pledge",
    "tcp": "admit boast brag complain conclude discover hint joke remind warn worry",
    "tcpo": "ask think argue tell",
    "tcao": "say write report",
    "tc": """
        add affirm assert attest clarify contend contest doubt find indicate inform know learn
        maintain realise realize reassure recognise recognize remark repeat reply signal speculate
        state surmise suspect swear testify wonder
        """,
    "to": """
        accuse admire admonish answer applaud approve articulate assail attack authorize back
        ban bash belittle bemoan blame blast block boo calculate cast castigate caution challenge
        champion characterise characterize chastise cheer chide cite commend compare condemn
        congratulate consider contemplate contradict contrast credit criticise criticize decry deem
        defend demean denounce deplore deride describe detail disavow disclose discuss
        dismiss disparage dispute document downplay echo embrace encourage endorse envision explain
        expose express extol favor favour hail herald highlight ignore illustrate imagine implore
        instruct insult interpret invoke issue lambaste lament laud liken list mock name
        nominate oppose order outline paint persuade pillory portray praise preach proclaim prohibit
        project promote question quote reaffirm rebuff rebuke rebut recite recommend recount
        reference refute reject release reprimand repudiate request resist retweet ridicule salute
        savage sign skewer slam smear support taunt thank tout trumpet underline unveil voice
        welcome
        """,
    "t": "assume demonstrate determine opine posit understand",
    "tx": "rule",
    "x": "lay spell",
    "tio": "tweet vow offer expect",
    "i": "aim intend plan refuse strive threaten",
    "io": "decline seek want wish plead",
    "ip": "talk",
    "iop": "push",
    "po": "call identify prefer press",
    "p": """
        acquiesce allude apologise apologize comment concur disagree focus lash rail refer scoff
        side spar touch vent vote vouch weigh
        """,
    "a": "speak",
    "tp": "advocate",
    "o": "air float hate knock love relish veto",
}
"""What they take, to the verbs that do."""

OTHERS: dict[str, str] = {
    "acquiesce": "r", "acquiesces": "R", "acquiesced": "R", "acquiescing": "g",
    "admire": "r", "admires": "R", "admired": "R", "admiring": "g",
    "aim": "l", "aims": "k", "aimed": "R", "aiming": "g",
    "air": "l", "airs": "k", "aired": "R", "airing": "g",
    "allude": "r", "alludes": "R", "alluded": "R", "alluding": "g",
    "anticipate": "r", "anticipates": "R", "anticipated": "R", "anticipating": "g",
    "approve": "r", "approves": "R", "approved": "R", "approving": "g",
    "articulate": "r", "articulates": "R", "articulated": "R", "articulating": "g",
    "assume": "r", "assumes": "R", "assumed": "R", "assuming": "g",
    "authorize": "r", "authorizes": "R", "authorized": "R", "authorizing": "g",
    "block": "l", "blocks": "k", "blocked": "R", "blocking": "g",
    "boo": "r", "boos": "k", "booed": "R", "booing": "g",
    "calculate": "r", "calculates": "R", "calculated": "R", "calculating": "g",
    "cheer": "l", "cheers": "k", "cheered": "R", "cheering": "g",
    "commend": "r", "commends": "R", "commended": "R", "commending": "g",
    "congratulate": "r", "congratulates": "R", "congratulated": "R", "congratulating": "g",
    "contemplate": "r", "contemplates": "R", "contemplated": "R", "contemplating": "g",
    "contest": "l", "contests": "k", "contested": "R", "contesting": "g",
    "contradict": "r", "contradicts": "R", "contradicted": "R", "contradicting": "g",
    "contrast": "l", "contrasts": "k", "contrasted": "R", "contrasting": "g",
    "credit": "l", "credits": "k", "credited": "R", "crediting": "g",
    "decline": "l", "declines": "k", "declined": "R", "declining": "g",
    "demonstrate": "r", "demonstrates": "R", "demonstrated": "R", "demonstrating": "g",
    "deplore": "r", "deplores": "R", "deplored": "R", "deploring": "g",
    "detail": "l", "details": "k", "detailed": "R", "detailing": "g",
    "determine": "r", "determines": "R", "determined": "R",
    "disavow": "r", "disavows": "R", "disavowed": "R", "disavowing": "g",
    "disclose": "r", "discloses": "R", "disclosed": "R", "disclosing": "g",
    "discover": "r", "discovers": "R", "discovered": "R",
    "dispute": "l", "disputes": "k", "disputed": "R", "disputing": "g",
    "document": "l", "documents": "k", "documented": "R", "documenting": "g",
    "downplay": "r", "downplays": "R", "downplayed": "R", "downplaying": "g",
    "echo": "l", "echoes": "R", "echoed": "R", "echoing": "g",
    "encourage": "r", "encourages": "R", "encouraged": "R", "encouraging": "g",
    "envision": "r", "envisions": "R", "envisioned": "R", "envisioning": "g",
    "expose": "r", "exposes": "R", "exposed": "R", "exposing": "g",
    "float": "l", "floats": "k", "floated": "R", "floating": "g",
    "focus": "l", "focuses": "R", "focused": "R", "focusing": "g",
    "forecast": "l", "forecasts": "k",
    "foresee": "r", "foresees": "R", "foresaw": "R", "foreseen": "R", "foreseeing": "g",
    "hate": "l", "hates": "k", "hated": "R", "hating": "g",
    "highlight": "l", "highlights": "k", "highlighted": "R", "highlighting": "g",
    "ignore": "r", "ignores": "R", "ignored": "R", "ignoring": "g",
    "illustrate": "r", "illustrates": "R", "illustrated": "R", "illustrating": "g",
    "imply": "r", "implies": "R", "implied": "R", "implying": "g",
    "indicate": "r", "indicates": "R", "indicated": "R", "indicating": "g",
    "interpret": "r", "interprets": "R", "interpreted": "R", "interpreting": "g",
    "lay": "r", "lays": "R", "laid": "R", "laying": "g",
    "love": "l", "loves": "k", "loved": "R", "loving": "g",
    "nominate": "r", "nominates": "R", "nominated": "R", "nominating": "g",
    "persuade": "r", "persuades": "R", "persuaded": "R", "persuading": "g",
    "prefer": "r", "prefers": "R", "preferred": "R", "preferring": "g",
    "prohibit": "r", "prohibits": "R", "prohibited": "R", "prohibiting": "g",
    "project": "l", "projects": "k", "projected": "R", "projecting": "g",
    "reaffirm": "r", "reaffirms": "R", "reaffirmed": "R", "reaffirming": "g",
    "rebuff": "r", "rebuffs": "R", "rebuffed": "R", "rebuffing": "g",
    "recognise": "r", "recognises": "R", "recognised": "R", "recognising": "g",
    "recognize": "r", "recognizes": "R", "recognized": "R", "recognizing": "g",
    "regret": "l", "regrets": "k", "regretted": "R", "regretting": "g",
    "relish": "r", "relishes": "R", "relished": "R", "relishing": "g",
    "resist": "r", "resists": "R", "resisted": "R", "resisting": "g",
    "show": "l", "shows": "k", "showed": "R", "shown": "R", "showing": "g",
    "side": "l", "sides": "k", "sided": "R", "siding": "g",
    "sign": "l", "signs": "k", "signed": "R", "signing": "g",
    "signal": "l", "signals": "k", "signalled": "R", "signaled": "R", "signalling": "g",
    "spar": "r", "spars": "R", "sparred": "R", "sparring": "g",
    "spell": "r", "spells": "R", "spelled": "R", "spelt": "R", "spelling": "g",
    "strive": "r", "strives": "R", "strove": "R", "striving": "g",
    "touch": "l", "touches": "k", "touched": "R", "touching": "g",
    "underline": "r", "underlines": "R", "underlined": "R", "underlining": "g",
    "unveil": "r", "unveils": "R", "unveiled": "R", "unveiling": "g",
    "veto": "l", "vetoes": "k", "vetoed": "R", "vetoing": "g",
    "vote": "l", "votes": "k", "voted": "R", "voting": "g",
    "vouch": "r", "vouches": "R", "vouched": "R", "vouching": "g",
    "weigh": "r", "weighs": "R", "weighed": "R", "weighing": "g",
    "wish": "l", "wishes": "k", "wished": "R", "wishing": "g",
}
"""Verbs that own no words in marks and so are not among the cues; letters as there."""

HEARERS: frozenset[str] = frozenset({
    "tell", "tells", "told", "telling", "remind", "reminds", "reminded", "reminding", "inform",
    "informs", "informed", "informing", "assure", "assures", "assured", "assuring", "warn", "warns",
    "warned", "warning", "reassure", "reassures", "reassured", "reassuring",
})
"""Forms that name who was told before what was said."""

LEANING: frozenset[str] = frozenset(
    """
    able eager free glad happy hesitant likely quick ready reluctant set unlikely unwilling willing
    """.split()
)
"""What somebody is who is about to report: `Ruiz is likely to oppose it`, `unwilling to say why`."""

MINDS: dict[str, str] = {
    "adamant aware certain confident convinced glad happy hopeful mindful optimistic unaware": "tc",
    """
    afraid alarmed angry anxious concerned disappointed dismayed encouraged frustrated furious grateful
    nervous outraged pessimistic pleased proud sceptical skeptical sure surprised uncertain
    unconvinced unhappy unsure upset worried
    """: "tcp",
    "determined eager hesitant inclined keen loath prepared reluctant unwilling willing": "i",
    "critical dismissive enamored fond leery opposed supportive suspicious tired wary weary": "p",
}
"""What somebody is of a mind to say, think or want: `Ruiz is convinced that …`, `wary of it`; codes as above."""

NOUNS: dict[str, str] = {
    "that": """
        accusation allegation argument assertion assurances belief claim claims complaint complaints
        concern concerns contention conviction fear fears hope hopes insistence opinion pledge prediction
        promise promises suggestion view views vow warning warnings worry
        """,
    "to": """
        opposition plans pledge pledges promise promises refusal reluctance unwillingness vow vows
        """,
    "for": "call calls",
    "of": "criticism",
    "on": "attacks",
}
"""What a noun of reporting has behind it, to the nouns: `her insistence that …`, `Hale's attacks on …`."""

OWNERS: frozenset[str] = frozenset({"his", "her", "its", "their", "my", "our"})
"""Words that tell whose such a noun is."""
