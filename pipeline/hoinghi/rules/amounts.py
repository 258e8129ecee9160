"""Rules for amounts: money in its base unit, and measures in the article's own unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.counts.noun import noun_after, words_from
from hoinghi.rules.hedges import hedge
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.quantity import ambiguity
from hoinghi.rules.rule import Example, Found, Rejected, Rule
from hoinghi_schemas.span import Modifier

_LOWER = "".join(chr(code) for code in range(0xC0, 0x1EFA) if chr(code).islower())
# A word ends here; a capital may follow, where a sentence begins without a space: `5 tỷ đồngPhát biểu`.
_ENDS = rf"(?:(?![\w²³])|(?<=[a-z{_LOWER}]{{3}})(?![a-z{_LOWER}\d_²³]))"
_BILLION = 10**9
_HOURS = 24
_CLAUSE = 60  # characters looked at before a number for words of money


@dataclass(frozen=True, slots=True)
class AmountValue:
    """Money (`unit` an ISO 4217 code, value in base units) or a measure (`unit` its symbol); `per` the denominator."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    total: Decimal | None
    unit: str
    per: str | None
    modifier: Modifier


@dataclass(frozen=True, slots=True)
class Measured:
    """A numeral with the unit behind it: half-open offsets of both together, and of what `/` adds."""

    start: int
    end: int
    numeral: Numeral
    unit: str
    per: str | None


def currencies(lexicons: Lexicons) -> Mapping[str, str]:
    """ISO 4217 codes by word in lower case."""
    return {word.casefold(): code for word, code in lexicons.entries("currencies").items()}


def units(lexicons: Lexicons) -> Mapping[str, str]:
    """Standard symbols by unit word in lower case; units of one letter as they are."""
    return {word if len(word) == 1 else word.casefold(): symbol for word, symbol in lexicons.entries("units").items()}


def money_unit(lexicons: Lexicons) -> re.Pattern[str]:
    """A currency behind a number."""
    return re.compile(rf"[ -]?(?i:(?P<unit>{alternation(lexicons.words('currencies'))})){_ENDS}")


def compound(lexicons: Lexicons) -> re.Pattern[str]:
    """What makes `đồng` another word behind a small number: `12 đồng chí`, but `5 tỷ đồng bằng 90% kế hoạch`."""
    return re.compile(rf"(?<=đồng) (?:{alternation(lexicons.words('dong_compounds'))})(?!\w)", re.IGNORECASE)


def money_sign(lexicons: Lexicons) -> re.Pattern[str]:
    """A currency before a number: `USD 500`, `$20`."""
    words = [word for word in lexicons.words("currencies") if word.isascii() and word.isupper() or not word.isalpha() and " " not in word]
    return re.compile(rf"(?<!\w)(?P<unit>{alternation(words)}) ?\Z")


def measure_unit(lexicons: Lexicons) -> re.Pattern[str]:
    """A unit of measure behind a number."""
    return re.compile(rf"[ -]?(?i:(?P<unit>{alternation(lexicons.words('units'))})){_ENDS}")


_SLASH = re.compile(r" ?/ ?(?=[^\W\d_])")
_SLASH_UNIT = re.compile(r"(?:km2|m2|m3|m²|m³|km²|cm2|cm3)(?!\w)", re.IGNORECASE)
_ANOTHER = re.compile(r" ?/ ?\d")


def denominator(parsed: Parsed, end: int) -> tuple[int, str | None]:
    """Where a unit with its `/…` ends, and what stands behind the slashes: `người/năm`."""
    parts: list[str] = []
    while len(parts) < 3:
        slash = _SLASH.match(parsed.text, end)
        if slash is None:
            break
        known = _SLASH_UNIT.match(parsed.text, slash.end())
        word = known[0] if known else next((word.text for word in words_from(parsed, slash.end())), None)
        if word is None:
            break
        parts.append(word)
        end = slash.end() + len(word)
    return end, "/".join(parts) or None


def _measured(parsed: Parsed, numeral: Numeral, end: int, unit: str) -> Measured:
    end, per = denominator(parsed, end)
    return Measured(numeral.start, end, numeral, unit, per)


def money(parsed: Parsed) -> Iterator[Measured]:
    """Numbers with a currency behind them."""
    pattern, codes = parsed.lexicons.compiled(money_unit), parsed.lexicons.compiled(currencies)
    compounds = parsed.lexicons.compiled(compound)
    for numeral in parsed.numerals:
        found = pattern.match(parsed.text, numeral.end)
        if found and (numeral.multiplier > 1 or not compounds.match(parsed.text, found.end())):
            yield _measured(parsed, numeral, found.end(), codes[_plain(found["unit"])])


_RANGE = re.compile(r" (?:đến|tới) (?:khoảng |gần |hơn |trên )?| ?- ?")
_OVER = re.compile(r" ?/ ?")
_CHANGED = re.compile(r"(?<!\w)(?:tăng|giảm|hạ|nâng|kéo|đẩy|rút)(?: [^\W\d]+){0,6} \Z", re.IGNORECASE)


def pairs(parsed: Parsed) -> Iterator[tuple[Measured, Measured]]:
    """Two numbers in a row, each with its unit, that make one amount: `từ 5 triệu đồng đến 10 triệu đồng`."""
    found = sorted([*money(parsed), *measures(parsed)], key=_place)
    for left, right in zip(found, found[1:], strict=False):
        if left.unit == right.unit and (
            _RANGE.fullmatch(parsed.text, left.end, right.start) or _OVER.fullmatch(parsed.text, left.end, right.start)
        ):
            yield left, right


def _place(measured: Measured) -> int:
    return measured.start


def build_pair(parsed: Parsed, pair: tuple[Measured, Measured]) -> Found | Rejected | None:
    """A range, or a part with its total; two amounts where something grew or shrank from one to the other."""
    left, right = pair
    low, high = left.numeral.value, right.numeral.value
    if low is None or high is None or not low < high or _is_hour(parsed, left):
        return Rejected(left.start, right.end, "the second number is not the larger")
    modifier, _ = hedge(parsed.text, left.start, left.numeral.end, after=right.end)
    if _OVER.fullmatch(parsed.text, left.end, right.start):
        value = AmountValue(low, None, None, high, left.unit, right.per, modifier)
        return Found(left.start, right.end, value)
    if _CHANGED.search(parsed.text, max(0, left.start - _CLAUSE), left.start):
        return Rejected(left.start, right.end, "a change from one amount to the other")
    return Found(left.start, right.end, AmountValue(None, low, high, None, left.unit, right.per, modifier))


def signed_money(parsed: Parsed) -> Iterator[Measured]:
    """Numbers with the sign of a currency before them."""
    pattern, codes = parsed.lexicons.compiled(money_sign), parsed.lexicons.compiled(currencies)
    for numeral in parsed.numerals:
        if found := pattern.search(parsed.text, max(0, numeral.start - 6), numeral.start):
            yield Measured(found.start(), numeral.end, numeral, codes[_plain(found["unit"])], None)


def measures(parsed: Parsed) -> Iterator[Measured]:
    """Numbers with a unit of measure behind them."""
    pattern, symbols = parsed.lexicons.compiled(measure_unit), parsed.lexicons.compiled(units)
    for numeral in parsed.numerals:
        found = pattern.match(parsed.text, numeral.end)
        if found and (symbol := symbols.get(_plain(found["unit"]))):
            yield _measured(parsed, numeral, found.end(), symbol)


def _plain(unit: str) -> str:
    return unit if len(unit) == 1 and unit.isascii() and unit.isalpha() else unit.casefold().replace("\n", " ")


def large(parsed: Parsed) -> Iterator[Measured]:
    """Numbers with a multiplier word and no unit at all behind them."""
    taken = {found.numeral.start for pattern in (money, measures) for found in pattern(parsed)}
    for numeral in parsed.numerals:
        if numeral.multiplier >= 1000 and numeral.start not in taken:
            yield _measured(parsed, numeral, numeral.end, "VND")


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
    if numeral.multiplier == 1 and _INDEX.search(parsed.text, before, numeral.start) and not _EACH.search(parsed.text, before, numeral.start):
        return Rejected(candidate.start, candidate.end, "the word before the number makes it a date or a place in an order")
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
    spoken_of = candidate.per is not None or bool(money_word.search(parsed.text, max(_clause(parsed, numeral.start), numeral.start - _CLAUSE), numeral.start))
    things = noun and (noun.is_counted or numeral.multiplier < _BILLION)
    if noun and things and not money_word.match(parsed.text, noun.start) and candidate.per is None:
        return Rejected(candidate.start, candidate.end, f"{noun.head.text!r} is what the number counts")
    if numeral.kind in ("roman", "fraction") or not (spoken_of or numeral.multiplier >= _BILLION):
        return Rejected(candidate.start, candidate.end, "no money is spoken of")
    return _value(parsed, candidate)


def _clause(parsed: Parsed, offset: int) -> int:
    return parsed.sentence_at(offset)[0]


RULES = (
    Rule(
        name="amount.pair",
        kind="amount",
        meaning="two numbers, each with its unit, that make one amount: `từ 5 triệu đồng đến 10 triệu đồng`",
        pattern=pairs,
        build=build_pair,
        examples=(
            Example("Phạt từ [5 triệu đồng đến 10 triệu đồng]{amount value=5000000..10000000 unit=VND}."),
            Example(
                "Vốn tăng từ [20 tỷ đồng]{amount value=20000000000 unit=VND} đến "
                "[50 tỷ đồng]{amount value=50000000000 unit=VND}."
            ),
        ),
    ),
    Rule(
        name="amount.money",
        kind="amount",
        meaning="a number with its currency: `1.234,5 tỷ đồng`, `300 triệu USD`",
        pattern=money,
        build=build_money,
        examples=(
            Example("Thu [1.234,5 tỷ đồng]{amount value=1234500000000 unit=VND}, chi [35 triệu đồng/người/năm]{amount value=35000000 unit=VND per=người/năm}."),
            Example("Năm 2020 đồng bào các dân tộc có 12 đồng chí dự."),
        ),
    ),
    Rule(
        name="amount.signed_money",
        kind="amount",
        meaning="a number with its currency before it: `USD 500`, `$20`",
        pattern=signed_money,
        build=build_money,
        examples=(Example("Vé giá [$25]{amount value=25 unit=USD}."),),
    ),
    Rule(
        name="amount.measure",
        kind="amount",
        meaning="a number with its unit of measure: `15 ha`, `6,2 triệu tấn`, `54 tấn/ha`",
        pattern=measures,
        build=build_measure,
        examples=(Example("Gieo [15ha]{amount value=15 unit=ha}, được [6,2 triệu tấn]{amount value=6200000 unit=t}."),),
    ),
    Rule(
        name="amount.understood",
        kind="amount",
        meaning="money whose `đồng` is understood: `vốn 23.300 tỷ`",
        pattern=large,
        build=build_understood,
        examples=(Example("Tổng vốn đầu tư [23.300 tỷ]{amount value=23300000000000 unit=VND}, phục vụ 7 tỷ người."),),
    ),
)
