"""Numbers with `%` or `phần trăm`: where they stand, what they say, how they are hedged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from hoinghi.rules.hedges import hedge
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.value import value
from hoinghi_schemas.span import Modifier

Unit = Literal["percent", "point"]
# `3 %`, `3 phần trăm`, `3 điểm phần trăm`, `3 điểm %`; `%` before two hexadecimal digits is no sign: `abc%20def`,
# and `20%0` is how typewriters write 20 ‰.
_SIGN = re.compile(r" ?(?:(?P<point>điểm )?(?:%(?!(?-i:[\dA-F]{2})|[0o](?!\w))|phần trăm(?!\w)))", re.IGNORECASE)
_RANGE = re.compile(r"(?:/năm)?(?: ?- ?| (?:cho )?(?:đến|tới) )")
_LONGEST_LINK = 12
_TO = ("đến", "tới")
_RAISED = re.compile(r"(?<!\w)(?:nâng|đưa|hạ) [^.;:,%\n]{3,100} từ (?:mức )?", re.IGNORECASE)
"""What makes two ends a change: `nâng tỷ lệ sở hữu từ | 20% đến 30%`."""
_LONGEST_OBJECT = 110  # characters


@value
class Percent:
    """A percentage as written: half-open offsets from the first digit to the sign, `lead` where its hedge begins.

    Args:
        numerals: the number, or the two ends of a range that have a sign each.
        value: None for a range, which has `low` and `high`.
    """

    start: int
    end: int
    lead: int
    unit: Unit
    modifier: Modifier
    numerals: tuple[Numeral, ...]
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None


@value
class _Signed:
    """A numeral and the sign behind it."""

    numeral: Numeral
    end: int
    unit: Unit


def percents(parsed: Parsed) -> tuple[Percent, ...]:
    """All percentages of the article in text order, those with two ends joined."""
    signed = list(_signed(parsed))
    found: list[Percent] = []
    at = 0
    while at < len(signed):
        pair = at + 1 < len(signed) and _is_range(parsed.text, signed[at], signed[at + 1])
        found.append(_percent(parsed, signed[at : at + 2 if pair else at + 1]))
        at += 2 if pair else 1
    return tuple(found)


def _signed(parsed: Parsed) -> Iterator[_Signed]:
    for numeral in parsed.numerals:
        sign = _SIGN.match(parsed.text, numeral.end)
        if sign and numeral.kind != "roman":
            yield _Signed(numeral, sign.end(), "point" if sign["point"] else "percent")


def _is_range(text: str, left: _Signed, right: _Signed) -> bool:
    """`10% - 15%`, `75% đến 90%`; not `10% xuống 8%`, nor a fall: `từ 10% đến 8%`."""
    low, high = left.numeral.value, right.numeral.value
    if low is None or high is None or not low < high or right.numeral.start - left.end > _LONGEST_LINK:
        return False
    link = _RANGE.fullmatch(text, left.end, right.numeral.start)
    return link is not None and not (link[0].strip() in _TO and _is_raised(text, left.numeral.start))


def _is_raised(text: str, at: int) -> bool:
    """Whether what begins there is where a change begins: `nâng tỷ lệ sở hữu từ | 20% đến 30%`."""
    found = _RAISED.search(text, max(0, at - _LONGEST_OBJECT), at)
    return found is not None and found.end() == at


def _percent(parsed: Parsed, signed: Sequence[_Signed]) -> Percent:
    first, last = signed[0], signed[-1]
    numeral = first.numeral
    modifier, lead = hedge(parsed.text, numeral.start, last.numeral.end)
    numerals = tuple(each.numeral for each in signed)
    if len(signed) == 1:
        return Percent(
            numeral.start, last.end, lead, last.unit, modifier, numerals, _value(numeral), numeral.low, numeral.high
        )
    low, high = numeral.value, last.numeral.value
    return Percent(numeral.start, last.end, lead, last.unit, modifier, numerals, None, low, high)


def _value(numeral: Numeral) -> Decimal | None:
    return None if numeral.kind == "range" else numeral.value
