"""What holds of every stretch and its attribution, whatever the copy."""

from hypothesis import given
from hypothesis import strategies as st

from wirecopy.quotes.attribution import attribute
from wirecopy.quotes.zones import Zone
from wirecopy.text.copy import Copy
from wirecopy.text.lines import lines

PIECES = [
    *"\"“”‘’«»`'",
    *",.?!:;-—()…",
    *("said", "he", "Ruiz", "the minister", "that", "who", "to call", "by", "according to", "As"),
    *("her", "of", "and", "but", '"a b c"', "“x y,”", "''", "\n", "\n\n", " ", "U.S.", "Mr.", "5"),
    *("\0", "\ud800", "\u202e", "saying", "Will", "put it", "was", "called", "when", "in", "İ"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["", " "]))
def test_attributions_are_slices_outside_the_words(pieces: list[str], blank: str) -> None:
    copy = Copy(blank.join(pieces))
    zones = [Zone("paragraph", x.start, x.end, i) for i, x in enumerate(lines(copy))]

    found = attribute(copy, zones)

    spans = [span for each in found for span in each.stretch.spans]
    assert spans == sorted(spans)
    assert all(low < high for low, high in spans)
    for each in found:
        for extent in filter(None, (each.cue, each.mention)):
            assert 0 <= extent[0] < extent[1] <= len(copy.raw)
            assert not any(extent[0] < high and low < extent[1] for low, high in spans)
        assert (each.cue is None) == (each.mention is None)
        assert each.kind != "scare" or each.mention is None
