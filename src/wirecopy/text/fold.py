"""The folded copy: the same text with every quotation mark, dash and blank in its plain form.

Folding swaps one character for one character, so a place in the fold is the same place in the
text as given. Stages match on the fold and slice the text; nothing is ever re-found or shifted.
"""

from wirecopy.tables.glyphs import COMMON, RARE, RARE_ASCII


def fold(text: str) -> str:
    r"""Give `text` with typographic marks in plain form, at the same length.

    Double marks of every script become ``"``, single marks ``'``, dashes ``-``, and blanks that
    are no line break (no-break, thin, zero-width, bidirectional marks, NUL) a space. Line breaks
    and everything else stay.

    >>> fold("”Yes,” she said – twice.")
    '"Yes," she said - twice.'
    """
    # A chain of replacements is a fraction of the price of str.translate: most stories hold
    # five of these characters, the common ones, and nothing else beyond ASCII.
    for glyph, plain in COMMON.items():
        if glyph in text:
            text = text.replace(glyph, plain)
    for glyph, plain in (RARE_ASCII if text.isascii() else RARE).items():
        if glyph in text:
            text = text.replace(glyph, plain)
    return text
