"""The normalised view: the text that all rules read, with every offset mapped back to the article as it was given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from unicodedata import is_normalized

from hoinghi.text.compose import composed
from hoinghi.text.edits import Edits, rewrite
from hoinghi.text.tones import FIRST, LOOKALIKES, SECOND, placed, stroked
from hoinghi.value import value

_SPACES = (
    "\t\x1c\x1d\x1e\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_NEWLINES = "\x0b\x0c\x85\u2028\u2029"
_DASHES = "‐‑‒–—―−﹘﹣"
_DOUBLE_QUOTES = "“”„‟«»″〝〞〟《》"
_SINGLE_QUOTES = "‘’‚‛′‹›\u02bc\u02b9\u0374"
_SWAPS = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_NEWLINES, "\n"),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **{chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
    "﹪": "%",
    # Patterns that ignore case take these for `i` and `s`, and word lists do not.
    "ı": "i",
    "ſ": "s",
}
_SWAPPED = "".join(map(re.escape, _SWAPS))
_REMOVED = r"\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_SWAP = re.compile(f"[{_SWAPPED}]")
_REMOVE = re.compile(f"[{_REMOVED}][{_REMOVED}]*")  # searched faster than with `+`
_GAP = re.compile(r" [ \r\n]+|\n[ \r\n]+|\r[ \r\n]*| \Z")  # searched twice as fast as with a class first
_LINE_END = re.compile(r"\n[ \n]*")

_ODD = rf"{_SWAPPED}{_REMOVED}{LOOKALIKES}"
_FOREIGN = re.compile(f"[{FIRST}{_ODD}](?:{SECOND}|(?<=[{_ODD}]))")
"""Whatever one look of a regex can tell to be not in the view's form, spaces and line ends aside."""


@value
class View:
    """A text as rules read it, and the way back.

    Args:
        original: the text as it was given. text: the same, normalised.

    >>> seen = view("Hoà  Bình đạt 5 – 7％")
    >>> seen.text
    'Hòa Bình đạt 5 - 7%'
    >>> first, last = seen.span(13, 19)
    >>> seen.original[first:last]
    '5 – 7％'
    """

    original: str
    text: str
    _passes: tuple[Edits, ...] = field(default=(), repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of `original` that `text[start:end]` stands for, without what was removed at its ends."""
        empty = start >= end
        for edits in reversed(self._passes):
            start, end = edits.start_before(start), edits.end_before(end)
        return (start, start) if empty else (start, end)

    def locate(self, offset: int) -> int:
        """Where in `text` the character at `offset` of `original` stands; if removed, the next one that stayed."""
        for edits in self._passes:
            offset = edits.start_after(offset)
        return min(offset, len(self.text))


def view(original: str) -> View:
    """The normalised view of a text.

    Composed (NFC), tone marks in the older placement (`hòa`, not `hoà`), `Đ` for its look-alikes, one space for any run
    of them and none at a line's end, `\\n` for any line end and two at most, nothing invisible, `-` for all dashes,
    straight quotes, ASCII for full-width characters. `…` stays.
    """
    if is_normalized("NFC", original) and not _FOREIGN.search(original):
        text, folding = rewrite(original, _foldings(original) if _is_loose(original) else ())
        return View(original, text, (folding,) if folding else ())
    text = _SWAP.sub(_swapped, original)
    text, removing = rewrite(text, ((*match.span(), "") for match in _REMOVE.finditer(text)))
    text, composing = composed(text)
    text = placed(stroked(text) if any(letter in text for letter in LOOKALIKES) else text)
    text, folding = rewrite(text, _foldings(text) if _is_loose(text) else ())
    return View(original, text, tuple(edits for edits in (removing, composing, folding) if edits is not None))


def _is_loose(text: str) -> bool:
    """Whether there are spaces or line ends to fold."""
    return "  " in text or " \n" in text or "\n\n\n" in text or "\r" in text or text.endswith(" ")


def _swapped(match: re.Match[str]) -> str:
    return _SWAPS[match[0]]


def _foldings(text: str) -> Iterator[tuple[int, int, str]]:
    """The changes that fold spaces and line ends; a line keeps one space at its beginning, the sign of a caption."""
    for start, end in _gaps(text):
        old = text[start:end]
        lines = old.replace("\r\n", "\n").replace("\r", "\n").count("\n")
        space = " " if old[-1] == " " and end < len(text) else ""
        new = "\n" * min(lines, 2) + space
        if new != old:
            yield start, end, new


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    """Where there may be something to fold: runs of spaces and line ends, and a space that ends the text."""
    if "  " in text or "\r" in text:
        yield from (match.span() for match in _GAP.finditer(text))
        return
    for match in _LINE_END.finditer(text):  # with one space before it at most, found ten times as fast
        start, end = match.span()
        yield start - (start > 0 and text[start - 1] == " "), end
    if text.endswith(" ") and not text.endswith("\n "):
        yield len(text) - 1, len(text)
