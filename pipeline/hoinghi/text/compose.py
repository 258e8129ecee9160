"""Composing letters and their marks (NFC), with every letter mapped back to the sequence it was written as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from unicodedata import combining, is_normalized, normalize

from hoinghi.text.edits import Edits, rewrite

_MARKS = re.compile("([\u0300-\u036f]+)")
# Everything up to U+02FF and the Vietnamese block begins a sequence of its own and is composed already, so a piece that
# may change is one such character at most, and all that follows it and is none.
_SETTLED = "\0-\u02ff\u1ea0-\u1ef9\u2010-\u2027"
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


def composed(text: str) -> tuple[str, Edits | None]:
    """The text in NFC and the edits that composed it; linear in time whatever marks it holds."""
    if is_normalized("NFC", text):
        return text, None
    return _letter_by_letter(text) or rewrite(text, _composings(text))


def _letter_by_letter(text: str) -> tuple[str, Edits] | None:
    """The quick way for decomposed Vietnamese, where each letter and its marks become one; `None` for anything else."""
    pieces = _MARKS.split(text)
    plain, marks = pieces[::2], pieces[1::2]
    if not plain[0] or max(map(len, marks), default=0) > _STORM or not is_normalized("NFC", "".join(plain)):
        return None
    new = normalize("NFC", text)
    if len(new) != sum(map(len, plain)):
        return None
    before_ends = list(accumulate(map(len, pieces)))[1::2]
    after_ends = list(accumulate(map(len, plain)))[:-1]
    before_starts = [end - len(mark) - 1 for end, mark in zip(before_ends, marks, strict=True)]
    return new, Edits(before_starts, before_ends, [end - 1 for end in after_ends], after_ends)


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
