"""Captions of photographs among an article's lines."""

from __future__ import annotations

import re

from hoinghi.lexicons import alternation, entries
from hoinghi.text.tones import UPPER

Span = tuple[int, int]

_LONGEST = 400
"""Characters of the longest line that is a caption when it credits a photographer."""
_SHORT = 180
"""The same, where the wording alone says so."""
_CREDIT_WORD = r"(?:[Ảả]nh|ẢNH|[Pp]hoto)(?:\s(?:minh họa|tư liệu|chụp màn hình|internet|CTV|PV))?"
_CREDIT = re.compile(
    rf"(?:^|[.,;:\-\"'!?\s])\s?(?:\({_CREDIT_WORD}\s?(?::[^()\n]{{0,80}})?\)|{_CREDIT_WORD}\s?:\s?[^\n:]{{1,60}}"
    rf"|{_CREDIT_WORD}\s[{UPPER}][^\n,:;]{{0,30}}|\({_CREDIT_WORD})[.\"')]{{0,3}}$"
)
_ALONE = re.compile(rf"(?i:{alternation(entries('caption_openers'))})\b")
_SCENE = re.compile(rf"(?i:{alternation(entries('caption_scenes'))})\b")
_PLACED = re.compile(r"\((?:người\s)?(?:thứ \w{1,6}|bìa|ngoài cùng|đứng|ngồi|giữa|hàng)[^()\n]{0,40}\)")
_BODY_SIGN = re.compile(
    r"[:;!?]|[.…]\s?\w|\(\d|^(?:Đó|Đây|Theo|Trước đó|Tại)\b|\b(?:rằng|cho biết|nhấn mạnh|yêu cầu|đề nghị|khẳng định)\b"
)
"""What a sentence of the body has and a bare caption has not: a speech, a second sentence, a link's date."""


def captions(text: str, lines: list[Span]) -> tuple[Span, ...]:
    """The lines that are captions: those with a credit, and short isolated ones that only show a scene.

    Args:
        lines: the body's lines, trimmed, as spans; an article that is one long line has no captions of its own.
    """
    if len(lines) < 2:
        return ()
    return tuple(line for index, line in enumerate(lines) if _is_caption(text, lines, index))


def _credits(line: str) -> bool:
    """Whether a word for photograph stands in the line: most lines need no search."""
    return "ảnh" in line or "Ảnh" in line or "ẢNH" in line or "hoto" in line


def _is_caption(text: str, lines: list[Span], index: int) -> bool:
    start, end = lines[index]
    length = end - start
    if length > _LONGEST:
        return False
    line = text[start:end]
    if _credits(line) and _CREDIT.search(line):
        return True
    if length > _SHORT or _BODY_SIGN.search(line.removesuffix(".")):
        return False
    if _ALONE.match(line) or _PLACED.search(line):
        return True
    indented = start > 0 and text[start - 1] == " "
    last = index == len(lines) - 1
    return bool(_SCENE.search(line)) and (indented or not line.endswith(".")) and not last and line[0].isupper()
