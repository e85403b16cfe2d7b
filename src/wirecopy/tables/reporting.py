"""What each verb of reporting takes, when it reports words that stand in no marks.

What belongs here: a verb after which news gives what somebody said, thinks or wants (`said the
pier is safe`, `opposes the plan`). What does not: verbs that as often report nothing (`held`,
`released`, `continued`).

    t  a clause with `that`, `whether`, `how`      c  a clause without: `said the pier is safe`
    i  an infinitive: `vowed to fight`             o  a noun: `rejected the plan`
    p  a preposition: `called for a vote`
"""

TAKES: dict[str, str] = {
    "tco": """
        acknowledge allege announce argue assure concede declare deny emphasise emphasize estimate fear feel
        forecast imply insist mention note post predict recall remember reiterate report reveal say see show
        stress suggest think underscore urge view write
        """,
    "tcip": "agree believe hope point",
    "tcio": "claim demand promise propose",
    "tci": "decide pledge",
    "tcp": "boast complain conclude hint joke remind tell warn worry",
    "tcpo": "ask",
    "tc": """
        add admit affirm assert attest clarify confirm contend contest discover find indicate inform
        know learn maintain realise realize reassure recognise recognize remark repeat reply respond
        signal speculate state suspect swear testify wonder doubt
        """,
    "to": """
        accuse applaud assail attack back ban bash belittle bemoan blame blast castigate caution challenge champion
        characterise characterize chastise chide cite commend compare condemn congratulate consider contradict
        criticise criticize decry deem defend demean denounce deplore deride describe disavow disclose discuss
        dismiss disparage dispute downplay embrace endorse expect explain express favor favour hail herald ignore
        imagine implore insult invoke lambaste lament liken list mock name nominate oppose order outline pillory
        portray praise preach proclaim promote question quote rebuke rebut recite recommend recount reference reject
        reprimand repudiate request retweet ridicule salute savage skewer slam smear support taunt thank tout
        trumpet underline unveil voice welcome
        """,
    "t": "advocate assume determine opine posit rule understand",
    "tio": "tweet vow offer",
    "i": "aim intend plan refuse strive threaten",
    "io": "decline seek want wish",
    "ip": "push talk",
    "po": "call identify prefer press",
    "p": "apologise apologize comment concur disagree lash rail refer scoff vent weigh",
}
"""What they take, to the verbs that do."""

OTHERS: dict[str, str] = {
    "aim": "l", "aims": "k", "aimed": "R", "aiming": "g",
    "assume": "r", "assumes": "R", "assumed": "R", "assuming": "g",
    "commend": "r", "commends": "R", "commended": "R", "commending": "g",
    "congratulate": "r", "congratulates": "R", "congratulated": "R", "congratulating": "g",
    "contest": "l", "contests": "k", "contested": "R", "contesting": "g",
    "contradict": "r", "contradicts": "R", "contradicted": "R", "contradicting": "g",
    "decline": "l", "declines": "k", "declined": "R", "declining": "g",
    "deplore": "r", "deplores": "R", "deplored": "R", "deploring": "g",
    "determine": "r", "determines": "R", "determined": "R",
    "disavow": "r", "disavows": "R", "disavowed": "R", "disavowing": "g",
    "disclose": "r", "discloses": "R", "disclosed": "R", "disclosing": "g",
    "discover": "r", "discovers": "R", "discovered": "R",
    "dispute": "l", "disputes": "k", "disputed": "R", "disputing": "g",
    "downplay": "r", "downplays": "R", "downplayed": "R", "downplaying": "g",
    "forecast": "l", "forecasts": "k",
    "ignore": "r", "ignores": "R", "ignored": "R", "ignoring": "g",
    "imply": "r", "implies": "R", "implied": "R", "implying": "g",
    "indicate": "r", "indicates": "R", "indicated": "R", "indicating": "g",
    "nominate": "r", "nominates": "R", "nominated": "R", "nominating": "g",
    "prefer": "r", "prefers": "R", "preferred": "R", "preferring": "g",
    "recognise": "r", "recognises": "R", "recognised": "R", "recognising": "g",
    "recognize": "r", "recognizes": "R", "recognized": "R", "recognizing": "g",
    "show": "l", "shows": "k", "showed": "R", "showing": "g",
    "signal": "l", "signals": "k", "signalled": "R", "signaled": "R", "signalling": "g",
    "strive": "r", "strives": "R", "strove": "R", "striving": "g",
    "underline": "r", "underlines": "R", "underlined": "R", "underlining": "g",
    "unveil": "r", "unveils": "R", "unveiled": "R", "unveiling": "g",
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
