"""Capitals of TCVN3 text: its capital fonts show small letters as capitals, so that «HỘI NGHỊ» is stored as «HộI NGHị».

A word is taken for capitals when its own letters prove it, or when it is one letter short of proof amid words that do:
«LỄ KHAI MẠC» is stored as «Lễ KHAI MạC». A sentence that begins with a letter of which TCVN3 has no capital begins with
one here («ủy ban …», a body). Elsewhere «Tỉnh ủy» for «Tỉnh Ủy» cannot be told from the characters and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SMALL = "a-zăâđêôơư"
"""Letters that TCVN3 has in both cases: small ones are meant small."""
_CAPITAL = "A-ZĂÂĐÊÔƠƯ"
_WORD = re.compile(r"[^\W\d_]+")
_HAS_SMALL = re.compile(f"[{_SMALL}]")
_CAPITALS = re.compile(f"[{_CAPITAL}]")
_SHOWN_SMALL = re.compile(rf"(?![{_SMALL}{_CAPITAL}])[^\W\d_]")
_BEGINNING = re.compile(rf"^\W{{0,3}}(?![{_SMALL}])[^\W\d_]|[.!?][\"”]?[ ](?![{_SMALL}])[^\W\d_]")


def capitalised(text: str) -> str:
    """The text with the words in capitals that were shown so.

    >>> capitalised("HộI NGHị TổNG KếT tại Bà Rịa")
    'HỘI NGHỊ TỔNG KẾT tại Bà Rịa'
    >>> capitalised("Lễ KHAI MạC")
    'LỄ KHAI MẠC'
    >>> capitalised("UBND TP Hà Nội. ủy ban họp")
    'UBND TP Hà Nội. Ủy ban họp'
    """
    return "\n".join(map(_line, text.split("\n")))


def _line(line: str) -> str:
    return _BEGINNING.sub(_upper, _shown(line))


def _upper(match: re.Match[str]) -> str:
    return match[0].upper()


def _shown(line: str) -> str:
    if not _CAPITALS.search(line) or not _SHOWN_SMALL.search(line):
        return line
    words = list(_WORD.finditer(line))
    pieces: list[str] = []
    end = 0
    for first, last in _runs(words):
        start = words[first].start()
        pieces += line[end:start], line[start : words[last].end()].upper()
        end = words[last].end()
    return "".join(pieces) + line[end:]


def _runs(words: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    """First and last word of each run without a letter that is surely small, where the run has proof of capitals."""
    runs: list[tuple[int, int]] = []
    index = 0
    while index < len(words):
        first = index
        while index < len(words) and not _HAS_SMALL.search(words[index][0]):
            index += 1
        run = _trimmed(words, first, index - 1)
        if run is not None and _is_proved([word[0] for word in words[run[0] : run[1] + 1]]):
            runs.append(run)
        index += 1
    return runs


def _trimmed(words: Sequence[re.Match[str]], first: int, last: int) -> tuple[int, int] | None:
    """The run without words of one capital beside a small word: «TP Hà» before «Nội» is no run of capitals."""
    while last < len(words) - 1 and first <= last and not _is_strong(words[last][0]):
        last -= 1
    while first > 0 and first <= last and not _is_strong(words[first][0]):
        first += 1
    return (first, last) if first <= last else None


def _is_proved(run: Sequence[str]) -> bool:
    strong = [word for word in run if _is_strong(word)]
    return len(strong) >= 2 or any(_SHOWN_SMALL.search(word) for word in strong)


def _is_strong(word: str) -> bool:
    return len(_CAPITALS.findall(word)) >= 2
