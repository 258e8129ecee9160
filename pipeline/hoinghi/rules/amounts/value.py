"""What the amount rules make of numbers with a unit."""

from __future__ import annotations

import re
from decimal import Decimal

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.amounts.found import OVER, Measured
from hoinghi.rules.counts.noun import noun_after
from hoinghi.rules.hedges import hedge
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.quantity import ambiguity
from hoinghi.rules.rule import Found, Rejected
from hoinghi.value import value
from hoinghi_schemas.span import Modifier

_BILLION = 10**9
_HOURS = 24
_CLAUSE = 60  # characters looked at before a number for words of money
_REACHED = re.compile(r"(?<!\w)(?:lên|xuống|còn|thêm|khoảng) \Z", re.IGNORECASE)
"""«giá tăng lên 5 triệu đồng đến 6 triệu đồng»: the change ends somewhere between the two."""
_CHANGED = re.compile(r"(?<!\w)(?:tăng|giảm|hạ|nâng|kéo|đẩy|rút)(?: [^\W\d]+){0,6} \Z", re.IGNORECASE)


@value
class AmountValue:
    """Money (`unit` an ISO 4217 code, value in base units) or a measure (`unit` its symbol); `per` the denominator."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    total: Decimal | None
    unit: str
    per: str | None
    modifier: Modifier


def _value(parsed: Parsed, candidate: Measured) -> Found:
    numeral = candidate.numeral
    modifier, _ = hedge(parsed.text, candidate.start, numeral.end, after=candidate.end)
    value = AmountValue(
        numeral.value, numeral.low, numeral.high, numeral.total, candidate.unit, candidate.per, modifier
    )
    return Found(candidate.start, candidate.end, value, ambiguity(numeral))


_INDEX = re.compile(r"(?<!\w)(?:năm|tháng|ngày|quận|khóa|thứ) \Z", re.IGNORECASE)
_EACH = re.compile(r"(?<!\w)(?:mỗi|một|hàng|hằng|trong) (?:năm|tháng|ngày) \Z", re.IGNORECASE)


def build_money(parsed: Parsed, candidate: Measured) -> Found | Rejected | None:
    """An amount of money, unless the number belongs to the word before it: `năm 2020 đồng` is a year."""
    numeral = candidate.numeral
    if numeral.kind in ("roman", "fraction") or (numeral.spelled and numeral.value == 1):
        return Rejected(candidate.start, candidate.end, "no number with a value")
    before = max(0, numeral.start - 16)
    if (
        numeral.multiplier == 1
        and _INDEX.search(parsed.text, before, numeral.start)
        and not _EACH.search(parsed.text, before, numeral.start)
    ):
        return Rejected(
            candidate.start, candidate.end, "the word before the number makes it a date or a place in an order"
        )
    return _value(parsed, candidate)


def _is_hour(parsed: Parsed, candidate: Measured) -> bool:
    """Whether `g` is short for `giờ` (o'clock), as in `từ 4g đến 11g`."""
    number = candidate.numeral.value if candidate.numeral.value is not None else candidate.numeral.high
    return parsed.text[candidate.numeral.end : candidate.end] == "g" and number is not None and number <= _HOURS


def build_measure(parsed: Parsed, candidate: Measured) -> Found | Rejected | None:
    """A measure, unless the unit is none: `17g30` and `lúc 8g` are times of day."""
    numeral = candidate.numeral
    if numeral.kind in ("roman", "fraction") or (numeral.spelled and numeral.value == 1):
        return Rejected(candidate.start, candidate.end, "no number with a value")
    if _is_hour(parsed, candidate):
        return Rejected(candidate.start, candidate.end, "`g` behind an hour is `giờ` (o'clock)")
    return _value(parsed, candidate)


def context(lexicons: Lexicons) -> re.Pattern[str]:
    """Words of money in the clause before a number."""
    return re.compile(rf"(?<!\w)(?:{alternation(lexicons.words('money_words', 'context'))})(?!\w)", re.IGNORECASE)


def build_understood(parsed: Parsed, candidate: Measured) -> Found | Rejected | None:
    """Money whose `đồng` is understood: billions of nothing else, and less where money is spoken of."""
    numeral = candidate.numeral
    noun = noun_after(parsed, numeral.end)
    money_word = parsed.lexicons.compiled(context)
    spoken_of = candidate.per is not None or bool(
        money_word.search(parsed.text, max(_clause(parsed, numeral.start), numeral.start - _CLAUSE), numeral.start)
    )
    things = noun and (noun.is_counted or numeral.multiplier < _BILLION) and numeral.multiplier <= _BILLION
    if noun and things and not money_word.match(parsed.text, noun.start) and candidate.per is None:
        return Rejected(candidate.start, candidate.end, f"{noun.head.text!r} is what the number counts")
    if numeral.kind in ("roman", "fraction") or not (spoken_of or numeral.multiplier >= _BILLION):
        return Rejected(candidate.start, candidate.end, "no money is spoken of")
    return _value(parsed, candidate)


def _clause(parsed: Parsed, offset: int) -> int:
    return parsed.sentence_at(offset)[0]


def build_pair(parsed: Parsed, pair: tuple[Measured, Measured]) -> Found | Rejected | None:
    """A range, or a part with its total; two amounts where something grew or shrank from one to the other."""
    left, right = pair
    low, high = left.numeral.value, right.numeral.value
    if low is None or high is None or not low < high or _is_hour(parsed, left):
        return Rejected(left.start, right.end, "the second number is not the larger")
    modifier, _ = hedge(parsed.text, left.start, left.numeral.end, after=right.end)
    doubts = (*ambiguity(left.numeral), *ambiguity(right.numeral))
    if OVER.fullmatch(parsed.text, left.end, right.start):
        value = AmountValue(low, None, None, high, left.unit, right.per, modifier)
        return Found(left.start, right.end, value, doubts)
    before = max(0, left.start - _CLAUSE)
    if _CHANGED.search(parsed.text, before, left.start) and not _REACHED.search(parsed.text, before, left.start):
        return Rejected(left.start, right.end, "a change from one amount to the other")
    value = AmountValue(None, low, high, None, left.unit, right.per, modifier)
    return Found(left.start, right.end, value, doubts)
