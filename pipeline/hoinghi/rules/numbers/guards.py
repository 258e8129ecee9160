"""Whether number words that could be something else are numbers: `ba mẹ`, `thứ hai`, `năm`, `chín muồi`, `Ba Đình`."""

from __future__ import annotations

import re

from hoinghi.lexicons import alternation, entries
from hoinghi.rules.numbers.words import CONTINUING

_BEFORE = 24  # characters looked at before a number word
_AFTER = 16  # and from its start on
_SENTENCE_OPENERS = frozenset(".!?…:;-–—*•+()[]\"“”'‘’/\n")


def _of_class(*wanted: str) -> str:
    return alternation(word for word, kinds in entries("numeral_contexts").items() if set(wanted) & set(kinds.split()))


_ORDINAL = re.compile(rf"(?<!\w)(?:{_of_class('index')})\s\Z", re.IGNORECASE)
_OCCASIONS = re.compile(r"\s(?:lần|buổi|kỳ|phiên)(?!\w)")  # `mỗi tháng hai lần` (twice a month)
_VAGUE = re.compile(rf"(?<!\w)(?:{_of_class('vague')})\s\Z", re.IGNORECASE)
_NOT = re.compile(rf"(?:{_of_class('not')})(?!\w)", re.IGNORECASE)
_RIPE = re.compile(rf"(?<!\w)(?:{_of_class('ripe')})\s\Z", re.IGNORECASE)
_YEAR_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:{_of_class('year', 'index', 'vague')}|{alternation(CONTINUING)})|[0-9]|%)[\s/]\Z", re.IGNORECASE
)
_FIVE_DESPITE = re.compile(r"(?<!\w)(?:(?:một|là|trong số|cả)\strong|(?:hai|ba|bốn)\s(?:đến|tới|hoặc|hay))\s\Z", re.I)
_COUNTED = re.compile(rf"\s(?:{_of_class('counted')})(?!\w)", re.IGNORECASE)
_NOUN = re.compile(r"\s[^\W\d_]")


def is_number(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether the number words `text[start:end]`, lower-cased in `words`, are a number with a value here."""
    before = text[max(0, start - _BEFORE) : start]
    if not _well_cased(text, start, end, before) or _VAGUE.search(before):
        return False
    if _ORDINAL.search(before) and not _OCCASIONS.match(text, end) and "trong vòng" not in before:
        return False
    if len(words) > 1:
        return words[0] != "năm" or _five_before_multiplier(before)
    return not _NOT.match(text, start, start + _AFTER) and _single(text, end, words[0], before)


def _well_cased(text: str, start: int, end: int, before: str) -> bool:
    """Lower case; `Hai` at the start of a sentence before a common noun; `HAI` in a title of capitals."""
    if text[start].islower():
        return True
    following = text[end + 1 : end + 3]
    if end - start > 1 and text[start:end].isupper():
        return following.isupper() or not following
    opening = before.rstrip(" \u00a0")
    if opening and opening[-1] not in _SENTENCE_OPENERS and before[-1:] != "\n":
        return False  # `anh Ba`, `tháng Tư`
    return following[:1].islower() or (text[start:end] == "Hai" and not _NOT.match(text, start, start + _AFTER))


def _single(text: str, end: int, word: str, before: str) -> bool:
    if word == "năm":
        return _five(text, end, before)
    if word == "chín":
        return bool(_NOUN.match(text, end)) and not _RIPE.search(before)
    return True


def _five(text: str, end: int, before: str) -> bool:
    """`năm` before something that is counted, where the words before do not make it a year."""
    if not _COUNTED.match(text, end):
        return False
    return bool(_FIVE_DESPITE.search(before)) or not _YEAR_BEFORE.search(before)


def _five_before_multiplier(before: str) -> bool:
    """`năm trăm` is 500, but `mỗi năm trăm triệu đồng` is a hundred million a year."""
    return not re.search(r"(?<!\w)(?:mỗi|hàng|hằng|một)\s\Z", before, re.IGNORECASE)
