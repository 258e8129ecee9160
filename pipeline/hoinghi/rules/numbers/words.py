"""Numbers written in words: `một trăm linh năm`, `hai mươi mốt`, `ba phẩy hai`, `hai phần ba`."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from hoinghi.lexicons import entries
from hoinghi.value import value


def _of_class(wanted: str) -> dict[str, Decimal]:
    """The number words of one class with their values."""
    found: dict[str, Decimal] = {}
    for word, given in entries("numerals").items():
        kind, _, value = given.partition("\t")
        if kind == wanted:
            found[word] = Decimal(value or 0)
    return found


UNITS = _of_class("unit")
LAST = _of_class("last")
MULTIPLIERS = _of_class("multiplier")
GLUED = _of_class("glued")
TEN, _TENS, _LINK, _HALF = (frozenset(_of_class(kind)) for kind in ("ten", "tens", "link", "half"))
POINT, _PART, ZERO, _HALF_OF = (frozenset(_of_class(kind)) for kind in ("point", "part", "zero", "half_of"))
_DIGITS = {**UNITS, **LAST, **_of_class("zero")}
_FIVE_OR_YEAR = next(word for word in UNITS if word == "năm")
_HUNDRED = next(word for word, value in MULTIPLIERS.items() if value == 100)

STARTING = (*UNITS, *TEN, *ZERO)
CONTINUING = (*UNITS, *LAST, *TEN, *_TENS, *_LINK, *_HALF, *POINT, *_PART, *ZERO, *_HALF_OF, *MULTIPLIERS)


@value
class Reading:
    """The numeral read from a list of words: the index behind its last word, and its value.

    `bare` is the index where trailing multiplier words begin, which multiply by `multiplier`.
    """

    stop: int
    value: Decimal
    high: Decimal | None = None
    fraction: bool = False
    bare: int = 0
    multiplier: Decimal = Decimal(1)


def read(words: list[str], start: int) -> Reading | None:
    """Read the longest numeral that begins at `words[start]` (lower case); None where none does.

    >>> read("hai trăm ba mươi tư nghìn người".split(), 0).value
    Decimal('234000')
    >>> read("ba phần tư".split(), 0).value
    Decimal('0.75')
    """
    pair = _approximate(words, start)
    if pair:
        return pair
    whole = _number(words, start)
    if whole is None:
        return None
    if _at(words, whole.stop) in _HALF_OF and words[start : whole.stop] == ["một"]:
        return Reading(whole.stop + 1, Decimal("0.5"), fraction=True, bare=whole.stop + 1)
    if _at(words, whole.stop) in _PART:  # `hai phần trăm` is 2 per cent: `trăm` begins no number
        below = _number(words, whole.stop + 1) or _last(words, whole.stop + 1)
        if below and below.value:
            return Reading(below.stop, whole.value / below.value, fraction=True, bare=below.stop)
    return whole


def _last(words: list[str], at: int) -> Reading | None:
    """`tư` in `ba phần tư` (three quarters)."""
    found = _last_digit(words, at)
    return Reading(*found) if found else None


def _last_digit(words: list[str], at: int) -> tuple[int, Decimal] | None:
    """`tư` in `hai triệu tư`."""
    value = LAST.get(_at(words, at))
    return None if value is None else (at + 1, value)


def _at(words: list[str], index: int) -> str:
    return words[index] if index < len(words) else ""


def _approximate(words: list[str], start: int) -> Reading | None:
    """Two neighbouring digits are a range: `sáu bảy` (six or seven), `hai ba trăm`, but not `bốn năm` (four years)."""
    low, high = UNITS.get(_at(words, start)), UNITS.get(_at(words, start + 1))
    if low is None or high is None or high != low + 1 or words[start + 1] == _FIVE_OR_YEAR:
        return None
    stop, scale = (start + 3, Decimal(10)) if _at(words, start + 2) in _TENS else _scale(words, start + 2)
    if scale == 1 and _at(words, stop) not in ("", _FIVE_OR_YEAR):
        return None  # `hai ba mốt`, `sáu bảy tám`: an enumeration, not an estimate
    return Reading(stop, low * scale, high=high * scale, bare=start + 2, multiplier=scale)


def _number(words: list[str], start: int) -> Reading | None:
    """A whole or decimal number of groups, each smaller than the one before: `ba triệu hai trăm nghìn`."""
    head = _group(words, start, inside=False)
    if head is None:
        return None
    bare, value = _decimals(words, *head)
    at, scale = _scale(words, bare)
    total, multiplier = value * scale, scale
    while scale > 1 and (following := _lower_group(words, at, scale)):
        at, amount, scale = following
        total += amount
    if multiplier > 1 and total == value * multiplier:
        return Reading(at, total, bare=bare, multiplier=multiplier)
    if multiplier == 1 and at > start + 1 and words[at - 1] in MULTIPLIERS:  # `hai trăm`
        return Reading(at, total, bare=at - 1, multiplier=MULTIPLIERS[words[at - 1]])
    return Reading(at, total, bare=at)


def _lower_group(words: list[str], at: int, scale: Decimal) -> tuple[int, Decimal, Decimal] | None:
    """The group behind a multiplier: the index behind it, its amount and its own multiplier."""
    if _at(words, at) in _HALF:
        return at + 1, scale / 2, Decimal(1)
    linked = _at(words, at) in _LINK
    group = _group(words, at + linked, inside=True) or _last_digit(words, at + linked)
    if group is None:
        return None
    stop, own = _scale(words, group[0])
    if own >= scale:
        return None
    if stop == at + 1:  # one bare digit: `hai triệu tư` is 2,4 million, but `hai nghìn năm` two thousand years
        return None if words[at] == _FIVE_OR_YEAR else (stop, group[1] * scale / 10, own)
    return stop, group[1] * own, own


def _scale(words: list[str], at: int) -> tuple[int, Decimal]:
    """The product of the multiplier words that begin at `at`: `nghìn tỷ`."""
    scale = Decimal(1)
    while at < len(words) and words[at] in MULTIPLIERS and scale < 10**15:
        scale *= MULTIPLIERS[words[at]]
        at += 1
    return at, scale


def _decimals(words: list[str], at: int, value: Decimal) -> tuple[int, Decimal]:
    """`ba phẩy hai lăm`: the digits behind the point, one by one; `ba phẩy mười lăm` as a whole."""
    if _at(words, at) not in POINT:
        return at, value
    stop, digits = at + 1, ""
    if _at(words, stop) in TEN or _at(words, stop + 1) in _TENS:
        group = _below_hundred(words, stop)
        stop, digits = (group[0], str(group[1])) if group else (stop, "")
    else:
        while stop < len(words) and words[stop] in _DIGITS and len(digits) < 12:
            if digits and words[stop] == _FIVE_OR_YEAR:
                break  # `hai phẩy ba năm` is 2.3 years
            digits += str(_DIGITS[words[stop]])
            stop += 1
    return (stop, value + Decimal(f"0.{digits}")) if digits else (at, value)


def _group(words: list[str], at: int, *, inside: bool) -> tuple[int, Decimal] | None:
    """A number below a thousand, and the index behind it."""
    word = _at(words, at)
    leading = UNITS.get(word, Decimal(0) if word in ZERO and (inside or _at(words, at + 1) in POINT) else None)
    if leading is None or _at(words, at + 1) != _HUNDRED:
        return _zero_point(words, at) or _below_hundred(words, at)
    return _behind_hundred(words, at + 2, leading * 100)


def _zero_point(words: list[str], at: int) -> tuple[int, Decimal] | None:
    if _at(words, at) in ZERO and _at(words, at + 1) in POINT:
        return at + 1, Decimal(0)
    return None


def _behind_hundred(words: list[str], at: int, value: Decimal) -> tuple[int, Decimal]:
    """`(một trăm) linh năm`, `mười hai`, `hai mươi`, `tư` (140), `rưỡi` (150)."""
    word, following = _at(words, at), _at(words, at + 1)
    if word in _LINK:
        digit = UNITS.get(following, LAST.get(following))
        return (at + 2, value + digit) if digit is not None else (at, value)
    if word in _HALF:
        return at + 1, value + 50
    tens = _below_hundred(words, at)
    if tens and tens[0] > at + 1:
        return tens[0], value + tens[1]
    if word in TEN:
        return at + 1, value + 10
    digit = LAST.get(word, UNITS.get(word))
    if digit is None or word == _FIVE_OR_YEAR or (following in MULTIPLIERS and MULTIPLIERS[following] <= 100):
        return at, value  # `một trăm năm` is a hundred years
    return at + 1, value + digit * 10


def _below_hundred(words: list[str], at: int) -> tuple[int, Decimal] | None:
    """`mười lăm`, `hai mươi mốt`, `ba mốt` (31), `bảy`."""
    word, following = _at(words, at), _at(words, at + 1)
    if word in TEN:
        return _with_digit(words, at + 1, Decimal(10))
    digit = UNITS.get(word)
    if digit is None:
        return None
    if following in _TENS:
        return _with_digit(words, at + 2, digit * 10)
    if following in LAST:
        return at + 2, digit * 10 + LAST[following]
    return at + 1, digit


def _with_digit(words: list[str], at: int, tens: Decimal) -> tuple[int, Decimal]:
    word = _at(words, at)
    digit = LAST.get(word, UNITS.get(word))
    if digit is None or word == _FIVE_OR_YEAR:  # `hai mươi năm` is twenty years, 25 is `hai mươi lăm`
        return at, tens
    return at + 1, tens + digit


def multiplier(words: Iterable[str]) -> Decimal:
    """The product of multiplier words, as they stand behind digits."""
    product = Decimal(1)
    for word in words:
        product *= MULTIPLIERS.get(word) or GLUED[word]
    return product
