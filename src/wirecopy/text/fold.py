"""The folded copy: the same text with every quotation mark, dash and blank in its plain form.

Folding swaps one character for one character, so a place in the fold is the same place in the
text as given. Stages match on the fold and slice the text; nothing is ever re-found or shifted.
"""

from wirecopy.tables.glyphs import ASCII, PLAIN


def fold(text: str) -> str:
    r"""Give `text` with typographic marks in plain form, at the same length.

    Double marks of every script become ``"``, single marks ``'``, dashes ``-``, and blanks that
    are no line break (no-break, thin, zero-width, bidirectional marks, NUL) a space. Line breaks
    and everything else stay.

    >>> fold("”Yes,” she said – twice.")
    '"Yes," she said - twice.'
    """
    # A chain of replacements is a fraction of the price of str.translate: a story holds few of
    # these characters.
    for glyph in filter(text.__contains__, ASCII if text.isascii() else PLAIN):
        text = text.replace(glyph, PLAIN[glyph])
    return text
