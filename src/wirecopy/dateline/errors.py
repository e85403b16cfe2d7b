"""The error of the strict reader, drawn under the text as given."""

_WIDTH = 72


class DatelineError(ValueError):
    """A text that is no dateline: what was expected, and where.

    `msg` says what would have been read, `text` is the text as given, `pos` where it stopped.
    """

    def __init__(self, msg: str, text: str, pos: int) -> None:
        super().__init__(msg, text, pos)
        self.msg = msg
        self.text = text
        self.pos = pos

    def __str__(self) -> str:
        low = max(0, self.pos - _WIDTH // 2)
        line = "".join(c if c.isprintable() else " " for c in self.text[low : low + _WIDTH])
        return f"{self.msg}\n    {line}\n    {' ' * (self.pos - low)}^"
