"""The words of the copy as text of a page: nothing in them can be markup, or steer the reader.

They go between tags only, never into an attribute, a style or an address.
"""

from wirecopy.text.patterns import lazy_re

# Controls but tab and line feed, what changes the writing direction of all that follows, lone
# surrogates (no encoding takes them), and code points that are no characters. Marks of direction
# and joiners stay: Arabic, Persian and Hebrew are written with them.
_STEERING = lazy_re(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff"
    "\ufffe\uffff\ud800-\udfff]"
)


def escaped(text: str) -> str:
    """Give `text` for a place between tags: what it says, and nothing else."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _STEERING.search(text):
        text = _STEERING.sub(lambda found: _sign(found[0]), text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _sign(character: str) -> str:
    """What stands for a character that must not act: `␛` or `[U+202E]`."""
    code = ord(character)
    if code < 0x20:  # noqa: PLR2004  the controls have pictures of their own
        return chr(0x2400 + code)
    return f"[U+{code:04X}]"
