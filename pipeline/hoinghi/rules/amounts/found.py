"""Numbers with the unit that stands behind or before them, and the patterns that lexicons make of units."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise, zip_longest

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.counts.medals import is_medal
from hoinghi.rules.counts.noun import words_from
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.value import value

_LOWER = "".join(chr(code) for code in range(0xC0, 0x1EFA) if chr(code).islower())
# A word ends here; a capital may follow, where a sentence begins without a space: `5 tỷ đồngPhát biểu`.
_ENDS = rf"(?:(?![\w²³])|(?<=[a-z{_LOWER}]{{3}})(?![a-z{_LOWER}\d_²³]))"
_SLASH = re.compile(r" ?/ ?(?=[^\W\d_])")
_SLASH_UNIT = re.compile(r"(?:km|cm|m)(?: ?[23]|[²³])(?!\w)", re.IGNORECASE)


_RANGE = re.compile(r" (?:đến|tới) (?:khoảng |gần |hơn |trên )?| ?- ?")
_TO = re.compile(r" (?:lên|xuống|còn|đến|tới|xuống còn|lên đến|lên tới) (?:gần |hơn |trên |khoảng )?")
_LISTED = re.compile(r"(?:, (?:và |hoặc |hay )?| (?:và|hoặc|hay) )(?:gần |hơn |trên |khoảng )?")
_FROM = re.compile(r"(?<!\w)từ (?:gần |hơn |trên |khoảng |mức )?\Z", re.IGNORECASE)
_CHANGE = re.compile(r" (?:lên|xuống|còn|xuống còn|lên đến|lên tới|lên thành) (?:gần |hơn |trên |khoảng |mức )?")
OVER = re.compile(r" ?/ ?")
_NEEDS_MULTIPLIER = frozenset({"bảng"})  # `13 triệu bảng` is money, `2 bảng` may be tables


@value
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
    return re.compile(rf"(?<!\w)(?P<unit>{alternation(lexicons.compiled(_signs))}) ?\Z")


def _signs(lexicons: Lexicons) -> tuple[str, ...]:
    """The currencies that may stand before a number."""
    return tuple(
        word
        for word in lexicons.words("currencies")
        if (word.isascii() and word.isupper()) or (not word.isalpha() and " " not in word)
    )


def _sign_ends(lexicons: Lexicons) -> frozenset[str]:
    """Their last characters."""
    return frozenset(word[-1] for word in lexicons.compiled(_signs))


def measure_unit(lexicons: Lexicons) -> re.Pattern[str]:
    """A unit of measure behind a number."""
    return re.compile(rf"[ -]?(?i:(?P<unit>{alternation(lexicons.words('units'))})){_ENDS}")


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
        parts.append(word.replace(" ", "") if known else word)
        end = slash.end() + len(word)
    return end, "/".join(parts) or None


def _measured(parsed: Parsed, numeral: Numeral, end: int, unit: str) -> Measured:
    end, per = denominator(parsed, end)
    return Measured(numeral.start, end, numeral, unit, per)


def with_money(parsed: Parsed) -> tuple[Measured, ...]:
    """The article's numbers with a currency behind them."""
    return tuple(_with_money(parsed))


def _with_money(parsed: Parsed) -> Iterator[Measured]:
    pattern, codes = parsed.lexicons.compiled(money_unit), parsed.lexicons.compiled(currencies)
    compounds = parsed.lexicons.compiled(compound)
    for numeral in parsed.numerals:
        found = pattern.match(parsed.text, numeral.end)
        if found is None or is_medal(parsed, numeral):
            continue
        unit = _plain(found["unit"])
        if numeral.multiplier > 1 or not (unit in _NEEDS_MULTIPLIER or compounds.match(parsed.text, found.end())):
            yield _measured(parsed, numeral, found.end(), codes[unit])


def with_measures(parsed: Parsed) -> tuple[Measured, ...]:
    """The article's numbers with a unit of measure behind them."""
    return tuple(_with_measures(parsed))


def _with_measures(parsed: Parsed) -> Iterator[Measured]:
    pattern, symbols = parsed.lexicons.compiled(measure_unit), parsed.lexicons.compiled(units)
    for numeral in parsed.numerals:
        found = pattern.match(parsed.text, numeral.end)
        if found and (symbol := symbols.get(_plain(found["unit"]))):
            yield _measured(parsed, numeral, found.end(), symbol)


def money(parsed: Parsed) -> tuple[Measured, ...]:
    """Numbers with a currency behind them."""
    return parsed.once(with_money)


def measures(parsed: Parsed) -> tuple[Measured, ...]:
    """Numbers with a unit of measure behind them."""
    return parsed.once(with_measures)


def signed_money(parsed: Parsed) -> Iterator[Measured]:
    """Numbers with the sign of a currency before them."""
    pattern, codes = parsed.lexicons.compiled(money_sign), parsed.lexicons.compiled(currencies)
    ends = parsed.lexicons.compiled(_sign_ends)
    for numeral in parsed.numerals:
        if parsed.text[max(0, numeral.start - 2) : numeral.start].rstrip(" ")[-1:] not in ends:
            continue
        if found := pattern.search(parsed.text, max(0, numeral.start - 6), numeral.start):
            yield Measured(found.start(), numeral.end, numeral, codes[_plain(found["unit"])], None)


def large(parsed: Parsed) -> Iterator[Measured]:
    """Numbers with a multiplier word and no unit behind them; in `từ 2 tỷ lên 3 tỷ USD` the second one's unit holds."""
    taken = {found.numeral.start: found.unit for found in (*money(parsed), *measures(parsed))}
    for numeral, after in zip_longest(parsed.numerals, parsed.numerals[1:]):
        if numeral.multiplier >= 1000 and numeral.start not in taken:
            changed = after is not None and _TO.fullmatch(parsed.text, numeral.end, after.start)
            unit = taken.get(after.start, "") if after is not None and changed else ""
            yield _measured(parsed, numeral, numeral.end, unit if unit in _codes(parsed) else "VND")


def origins(parsed: Parsed) -> Iterator[Measured]:
    """A plain number from which something changed to one with its unit: `từ 90.000 lên 108.000 đồng/m2`."""
    taken = {found.numeral.start: found for found in (*money(parsed), *measures(parsed))}
    for numeral, after in pairwise(parsed.numerals):
        found = taken.get(after.start)
        if found is None or numeral.start in taken or numeral.multiplier > 1 or after.multiplier > 1:
            continue
        from_it = _FROM.search(parsed.text, max(0, numeral.start - 16), numeral.start)
        if from_it and not numeral.spelled and _CHANGE.fullmatch(parsed.text, numeral.end, after.start):
            yield Measured(numeral.start, numeral.end, numeral, found.unit, None)


def series(parsed: Parsed) -> Iterator[Measured]:
    """Numbers whose unit stands with the last of their series: `20 triệu, 15 triệu và 10 triệu đồng`."""
    units = {found.numeral.start: found.unit for found in (*money(parsed), *measures(parsed))}
    for numeral, after in reversed(list(pairwise(parsed.numerals))):
        unit = units.get(after.start)
        if unit is None or numeral.start in units or numeral.multiplier < 1000:
            continue
        if _LISTED.fullmatch(parsed.text, numeral.end, after.start):
            units[numeral.start] = unit
            yield Measured(numeral.start, numeral.end, numeral, unit, None)


def _codes(parsed: Parsed) -> Collection[str]:
    return parsed.lexicons.compiled(currencies).values()


def pairs(parsed: Parsed) -> Iterator[tuple[Measured, Measured]]:
    """Two numbers in a row, each with its unit, that make one amount: `từ 5 triệu đồng đến 10 triệu đồng`."""
    found = sorted([*money(parsed), *measures(parsed)], key=_place)
    for left, right in pairwise(found):
        if left.unit != right.unit or left.end >= right.start:
            continue
        if any(link.fullmatch(parsed.text, left.end, right.start) for link in (_RANGE, OVER)):
            yield left, right


def _place(measured: Measured) -> int:
    return measured.start


def _plain(unit: str) -> str:
    return unit if len(unit) == 1 and unit.isascii() and unit.isalpha() else unit.casefold().replace("\n", " ")
