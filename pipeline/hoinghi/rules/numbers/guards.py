"""Whether number words that could be something else are numbers: `ba mẹ`, `thứ hai`, `năm`, `chín muồi`, `Ba Đình`."""

from __future__ import annotations

import re

from hoinghi.lexicons import alternation, entries
from hoinghi.rules.numbers.words import CONTINUING

_BEFORE = 24  # characters looked at before a number word
_AFTER = 16  # and from its start on
_SENTENCE_OPENERS = frozenset(".!?…:;-–—*•+()[]\"“”'‘’/\n")
_KINDS = {word: frozenset(kinds.split()) for word, kinds in entries("numeral_contexts").items()}
_NO_KINDS: frozenset[str] = frozenset()
_NUMBER_WORDS = frozenset(CONTINUING)


def of_class(wanted: str) -> str:
    """One alternation of the context words of this class."""
    return alternation(word for word, kinds in _KINDS.items() if wanted in kinds)


_NOT = re.compile(rf"(?:{of_class('not')})(?!\w)", re.IGNORECASE)
_COUNTED = re.compile(rf"[ \u00a0](?:{of_class('counted')})(?!\w|\s[0-9])", re.IGNORECASE)
_FIVE_DESPITE = re.compile(r"(?<!\w)(?:một trong|trong số|(?:một|hai|ba|bốn) (?:đến|tới|hoặc|hay)) \Z", re.IGNORECASE)
_OCCASIONS = re.compile(r" (?:lần|buổi|kỳ|phiên)(?!\w)")
_NOUN = re.compile(r"[ \u00a0][^\W\d_]")


def is_number(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether the number words `text[start:end]`, lower-cased in `words`, are a number with a value here."""
    if words == ["năm"] and not _COUNTED.match(text, end):
        return False
    before = text[max(0, start - _BEFORE) : start]
    if not text[start].islower() and not _well_cased(text, start, end, before):
        return False
    previous = _previous(before)
    kinds = _KINDS.get(previous, _NO_KINDS)
    if "vague" in kinds or ("index" in kinds and _ordinal(text, end, before)):
        return False
    if len(words) > 1:  # `năm trăm` is 500, but `mỗi năm trăm triệu đồng` hundreds of millions a year
        return words[0] != "năm" or previous not in ("mỗi", "hàng", "hằng", "một")
    if _NOT.match(text, start, start + _AFTER):
        return False
    if words == ["năm"]:
        return _five(text, end, before, previous)
    return words != ["chín"] or ("ripe" not in kinds and _NOUN.match(text, end) is not None)


def _previous(before: str) -> str:
    """The word right before, in lower case, a quotation mark before it left out; empty where a sign stands between."""
    if before[-1:] not in (" ", "\u00a0"):
        return ""
    return (before.rsplit(None, 1) or [""])[-1].lstrip("\"“‘'(*").lower()


def _ordinal(text: str, end: int, before: str) -> bool:
    """`thứ hai`, `tháng tư`; but `mỗi tháng hai lần` (twice a month), `trong vòng ba ngày` (within three days)."""
    return not _OCCASIONS.match(text, end) and not before.lower().endswith("trong vòng ")


def _well_cased(text: str, start: int, end: int, before: str) -> bool:
    """`Ba xã` at the start of a sentence and `HAI XÃ` in a title; not `anh Ba`, `tháng Tư`, `Ba Đình`."""
    following = text[end + 1 : end + 3]
    if end - start > 1 and text[start:end].isupper():
        return following.isupper() or not following
    opening = before.rstrip(" \u00a0")
    if opening and opening[-1] not in _SENTENCE_OPENERS and before[-1:] != "\n":
        return False
    return following[:1].islower() or (text[start:end] == "Hai" and not _NOT.match(text, start, start + _AFTER))


def _five(text: str, end: int, before: str, previous: str) -> bool:
    """Whether the words before leave `năm`, which stands before something counted, a five and no year."""
    if before[-1:] == "/":  # `đồng/năm`
        return False
    if _FIVE_DESPITE.search(before):
        return True
    if previous in _NUMBER_WORDS or previous.endswith((*"0123456789%",)):
        return False  # `hai năm`, `5 năm`
    kinds = _KINDS.get(previous, _NO_KINDS)
    return text.startswith("năm", end + 1) or not kinds & {"year", "index"}  # `kế hoạch năm năm` is of five years
