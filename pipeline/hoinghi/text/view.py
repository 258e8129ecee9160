"""The normalised view: the text that all rules read, with every offset mapped back to the article as it was given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from unicodedata import combining, is_normalized, normalize

from hoinghi.text.edits import Edits, rewrite
from hoinghi.text.tones import FIRST, LOOKALIKES, SECOND, placed, stroked

_SPACES = "\t\x1c\x1d\x1e\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
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
}
_SWAPPED = "".join(map(re.escape, _SWAPS))
_REMOVED = r"\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_SWAP = re.compile(f"[{_SWAPPED}]")
_REMOVE = re.compile(f"[{_REMOVED}]+")
_GAP = re.compile(r"[ \r\n]{2,}|\r| \Z")

_ODD = rf"{_SWAPPED}{_REMOVED}{LOOKALIKES}\r"
_FOREIGN = re.compile(f"[{FIRST}{_ODD}](?:{SECOND}|(?<=[{_ODD}]))")
"""Whatever one look of a regex can tell to be not in the view's form."""

# Everything up to U+02FF and the Vietnamese block begins a sequence of its own and is composed already, so a piece that
# may change is one such character at most, and all that follows it and is none.
_SETTLED = "\0-\u02ff\u1ea0-\u1ef9\u2010-\u2027"
_LOOKALIKE = re.compile(f"[{LOOKALIKES}]")
_UNSETTLED = re.compile(f"([{_SETTLED}]?[\u0300-\u036f]{{1,8}}(?![^{_SETTLED}]))|[{_SETTLED}]?[^{_SETTLED}]+")
# vowel signs and Hangul letters that are no combining marks, and still compose with what stands before them
_JOINING = re.compile(
    "[\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1161-\u1175"
    "\u11a8-\u11c2\u1b35\U000110ba\U00011127\U0001133e\U00011357\U000113b8\U000113bb\U000113c2\U000113c5\U000113c7"
    "\U000113c8\U000113c9\U000114b0\U000114ba\U000114bd\U000115af\U00011930\U0001611e-\U00016120\U00016123-\U00016125"
    "\U00016129\U00016d67\U00016d68]"
)
_STORM = 32
"""Marks on one letter beyond which Python's own ordering of them, quadratic, is not trusted with the work."""


@dataclass(frozen=True, slots=True)
class View:
    """A text as rules read it, and the way back.

    Args:
        original: the text as it was given. text: the same, normalised.

    >>> seen = view("Hoà  Bình đạt 5 – 7％")
    >>> seen.text
    'Hòa Bình đạt 5 - 7%'
    >>> first, last = seen.span(14, 19)
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
        """Where in `text` the character at `offset` of `original` stands; if it was removed, the next one that stayed."""
        for edits in self._passes:
            offset = edits.start_after(offset)
        return min(offset, len(self.text))


def view(original: str) -> View:
    """The normalised view of a text.

    Composed (NFC), tone marks in the older placement (`hòa`, not `hoà`), `Đ` for its look-alikes, one space for any run
    of them and none at a line's end, `\\n` for any line end and two at most, nothing invisible, `-` for all dashes,
    straight quotes, ASCII for full-width characters. `…` stays.
    """
    if _is_settled(original):
        return View(original, original)
    text = _SWAP.sub(_swapped, original)
    text, removing = rewrite(text, ((*match.span(), "") for match in _REMOVE.finditer(text)))
    text, composing = rewrite(text, () if is_normalized("NFC", text) else _composings(text))
    text = placed(stroked(text) if _LOOKALIKE.search(text) else text)
    text, folding = rewrite(text, _foldings(text))
    return View(original, text, tuple(edits for edits in (removing, composing, folding) if edits is not None))


def _is_settled(text: str) -> bool:
    loose = "  " in text or " \n" in text or "\n\n\n" in text or text.endswith(" ")
    return not loose and is_normalized("NFC", text) and not _FOREIGN.search(text)


def _swapped(match: re.Match[str]) -> str:
    return _SWAPS[match[0]]


def _composings(text: str) -> Iterator[tuple[int, int, str]]:
    """The changes that compose the text, one for each letter with its marks."""
    for match in _UNSETTLED.finditer(text):
        first, end = match.span()
        for last in (end,) if match[1] else _sequence_ends(text, first, end):
            old = text[first:last]
            new = _composed(old)
            if new != old:
                yield first, last, new
            first = last


def _sequence_ends(text: str, start: int, end: int) -> Iterator[int]:
    for index in range(start + 1, end):
        if not (combining(text[index]) or _JOINING.match(text, index)):
            yield index
    yield end


@lru_cache(1024)
def _composed(sequence: str) -> str:
    if len(sequence) > _STORM:
        sequence = "".join(part for run in _runs(sequence) for part in sorted(run, key=combining))
    return normalize("NFC", sequence)


def _runs(sequence: str) -> Iterator[list[str]]:
    """The sequence decomposed, in runs of marks that may change places with each other; sorting them is stable."""
    run: list[str] = []
    for character in sequence:
        for part in normalize("NFD", character):
            if not combining(part):
                yield run
                run = []
            run.append(part)
    yield run


def _foldings(text: str) -> Iterator[tuple[int, int, str]]:
    """The changes that fold spaces and line ends; a line keeps one space at its beginning, the sign of a caption."""
    for match in _GAP.finditer(text):
        old = match[0].replace("\r\n", "\n").replace("\r", "\n")
        space = " " if old[-1] == " " and match.end() < len(text) else ""
        new = "\n" * min(old.count("\n"), 2) + space
        if new != match[0]:
            yield *match.span(), new
