"""Counts with their noun behind them: `12 sản phẩm đặc sản`, `hai đoàn thể`, `45/52 đại biểu`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from hoinghi.rules.counts.noun import Noun, noun_after
from hoinghi.rules.counts.typos import likely_typo
from hoinghi.rules.counts.value import OfNumeral, counted
from hoinghi.rules.hedges import hedge
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.quantity import is_whole
from hoinghi.rules.rule import Found, Rejected
from hoinghi.value import value

_SMALL = 10
_LARGEST = Decimal(10) ** 13


@value
class Nouned(OfNumeral):
    """A numeral and the noun behind it, None where there is none."""

    noun: Noun | None


def nouned(parsed: Parsed) -> tuple[Nouned, ...]:
    """The article's numerals that may count something, each with the noun behind it."""
    return tuple(
        Nouned(numeral, noun_after(parsed, numeral.end))
        for numeral in parsed.numerals
        if numeral.kind in ("cardinal", "range", "ratio")
    )


def _alone(parsed: Parsed, numeral: Numeral) -> bool:
    return numeral.spelled and numeral.value == 1 and parsed.text[numeral.start : numeral.end].lower() == "một"


def in_digits(parsed: Parsed) -> Iterator[Nouned]:
    """Numbers in digits that are no ratio, with a noun."""
    for each in parsed.once(nouned):
        if each.noun and not each.numeral.spelled and each.numeral.kind != "ratio":
            yield each


def in_words(parsed: Parsed) -> Iterator[Nouned]:
    """Numbers in words, with a noun; a lone `một` is an article."""
    for each in parsed.once(nouned):
        if each.noun and each.numeral.spelled and not _alone(parsed, each.numeral):
            yield each


def ratios(parsed: Parsed) -> Iterator[Nouned]:
    """`45/52` with a noun."""
    for each in parsed.once(nouned):
        if each.noun and each.numeral.kind == "ratio":
            yield each


def is_over(parsed: Parsed, part: Nouned, whole: Nouned) -> bool:
    """Whether a slash stands between a number and a larger one of the same things: `116 tuyến/134 tuyến đường`."""
    if not (part.noun and whole.noun) or parsed.text[part.noun.end : whole.start].strip() != "/":
        return False
    if part.noun.head.text.lower() != whole.noun.head.text.lower():
        return False
    some, all_ = part.numeral.value, whole.numeral.value
    return some is not None and all_ is not None and some <= all_


def totals(parsed: Parsed) -> frozenset[int]:
    """Where the totals begin that stand behind such a slash: their part's count holds them; call through `once`."""
    return frozenset(whole.start for part, whole in pairwise(parsed.once(nouned)) if is_over(parsed, part, whole))


def build_digits(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A count, unless the number is no number of things."""
    numeral, noun = candidate.numeral, candidate.noun
    assert noun is not None
    if refusal := _refusal(parsed, numeral, noun):
        return Rejected(numeral.start, numeral.end, refusal)
    if numeral.start in parsed.once(totals):
        return Rejected(numeral.start, numeral.end, "the total of the count before the slash")
    warnings, end = likely_typo(parsed, noun)
    return counted(parsed, numeral, replace(noun, end=end) if end > noun.end else noun, warnings=warnings)


def build_words(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A count, where the noun is one that articles count: number words stand in many fixed phrases."""
    numeral, noun = candidate.numeral, candidate.noun
    assert noun is not None
    both = parsed.text[max(0, numeral.start - 3) : numeral.start].lower() == "cả "  # `cả hai ông`: both
    if not (noun.is_countable or both) and numeral.multiplier == 1:
        return Rejected(numeral.start, numeral.end, f"number word before {noun.head.text!r}, which is seldom counted")
    if _is_catchword(parsed, numeral, noun):
        return Rejected(numeral.start, numeral.end, "a catchword in quotation marks")
    return counted(parsed, numeral, noun)


def build_ratio(parsed: Parsed, candidate: Nouned) -> Found | Rejected | None:
    """A count out of a total, where the total is the larger."""
    numeral, noun = candidate.numeral, candidate.noun
    assert noun is not None
    assert numeral.value is not None
    assert numeral.total is not None
    if numeral.total <= _SMALL and hedge(parsed.text, numeral.start, numeral.end)[0] != "exact":
        return Rejected(numeral.start, numeral.end, "a fraction: nobody hedges a part of so few")
    if numeral.value > numeral.total or not (is_whole(numeral.value) and is_whole(numeral.total)):
        return Rejected(numeral.start, numeral.end, "the part is larger than its total, or no number of things")
    return counted(parsed, numeral, noun)


_SCORED = re.compile(
    r"(?<!\w)(?:đạt|được|tăng|giảm|giành|kém|mất|cộng|trừ|dành|kiếm|chuẩn|(?<!nhất )là|từ|dưới|trên|thang|hơn|gần|tổng"
    r"|còn|lên|xuống|mức) \Z",
    re.IGNORECASE,
)
_PLACES_BEFORE = re.compile(r"\d điểm (?!so|phần|%)[^\W\d][^\d,.;\n]{0,40}\Z")
_QUOTES = ('"', "'")  # the view has no others


_ONE_STOP = frozenset({"cửa", "cửa liên thông"})


def _is_score(parsed: Parsed, numeral: Numeral, noun: Noun) -> bool:
    """`đạt 65 điểm` (points), while `lắp thêm 20 điểm` and `3 điểm nghẽn` are places and matters."""
    if parsed.text[noun.start : noun.end].lower() != "điểm":
        return False
    if numeral.value is not None and not is_whole(numeral.value):
        return True
    if _PLACES_BEFORE.search(parsed.text, max(0, numeral.start - 60), numeral.start):
        return False  # «từ 64 điểm lẻ xuống 39 điểm»
    hedged = hedge(parsed.text, numeral.start, numeral.end)[1]
    return any(_SCORED.search(parsed.text, max(0, at - 10), at) for at in {numeral.start, hedged})


def _is_catchword(parsed: Parsed, numeral: Numeral, noun: Noun) -> bool:
    """`liên kết "bốn nhà"`, `phong trào "2 giỏi"`: nothing but number and noun between quotation marks."""
    return parsed.text.endswith(_QUOTES, 0, numeral.start) and parsed.text.startswith(_QUOTES, noun.end)


def _refusal(parsed: Parsed, numeral: Numeral, noun: Noun) -> str:
    value = numeral.value if numeral.value is not None else numeral.high
    if _is_score(parsed, numeral, noun):
        return "points of a score"
    if _is_catchword(parsed, numeral, noun):
        return "a catchword in quotation marks"
    if numeral.value == 1 and parsed.text[noun.start : noun.end].lower() in _ONE_STOP:
        return "a one-stop office"
    glued = noun.start == numeral.end
    if value is None or value < 0:
        return "a negative number counts nothing"
    if value > _LARGEST:
        return "too large a number of things"
    if not is_whole(value) and not noun.is_counted:
        return "a number with decimals counts nothing"
    if glued and not (noun.is_counted and len(noun.head.text) > 2):
        return "a code: letters run on behind the digits"
    return ""
