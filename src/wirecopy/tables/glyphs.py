"""Characters that newsrooms' systems use for one and the same mark, and the plain form of each.

What belongs here: a single character that a reader takes for a quotation mark, a dash or a blank.
What does not: sequences (``, '', --), which keep their length and are read by those who need them.
Sources: Unicode 15, general punctuation; the spellings seen in agency copy.
"""

DOUBLE_MARKS = "“”„‟«»〝〞〟「」『』＂″"
SINGLE_MARKS = "‘’‚‛‹›′＇`´ʼ"
DASHES = "‐‑‒–—―−﹘﹣－"
BLANKS = (
    "\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{EN QUAD}\N{EM QUAD}\N{EN SPACE}\N{EM SPACE}"
    "\N{THREE-PER-EM SPACE}\N{FOUR-PER-EM SPACE}\N{SIX-PER-EM SPACE}\N{FIGURE SPACE}"
    "\N{PUNCTUATION SPACE}\N{THIN SPACE}\N{HAIR SPACE}\N{NARROW NO-BREAK SPACE}"
    "\N{MEDIUM MATHEMATICAL SPACE}\N{IDEOGRAPHIC SPACE}\N{ZERO WIDTH SPACE}"
    "\N{ZERO WIDTH NO-BREAK SPACE}\N{WORD JOINER}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}"
    "\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}\N{LEFT-TO-RIGHT ISOLATE}"
    "\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
    "\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}\t\v\f\0\x1c\x1d\x1e\x1f\x85"
)

PLAIN: dict[str, str] = {
    **dict.fromkeys(DOUBLE_MARKS, '"'),
    **dict.fromkeys(SINGLE_MARKS, "'"),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(BLANKS, " "),
}

COMMON = {glyph: PLAIN[glyph] for glyph in "“”‘’–—\N{NO-BREAK SPACE}"}
"""Those that most stories hold, if they hold any."""

RARE = {glyph: plain for glyph, plain in PLAIN.items() if glyph not in COMMON}
RARE_ASCII = {glyph: plain for glyph, plain in RARE.items() if glyph.isascii()}
"""Those of them that a text of ASCII may hold."""
