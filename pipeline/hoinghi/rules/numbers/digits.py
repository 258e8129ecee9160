"""Numbers written in digits: which of `.` and `,` is the decimal sign, by the number's shape and by the article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from hoinghi.value import value

_LONGEST = 30  # digits and signs; longer ones are no quantities
_GROUPED_BY_DOT = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?\Z")
_GROUPED_BY_COMMA = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\Z")
_ONE_SIGN = re.compile(r"([0-9]+)([.,])([0-9]+)\Z")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")


@value
class Convention:
    """How many numbers of an article, readable in one way only, write `.` and `,` in which sense."""

    decimal_comma: int = 0
    decimal_dot: int = 0
    grouping_dot: int = 0
    grouping_comma: int = 0

    @property
    def vietnamese(self) -> int:
        return self.decimal_comma + self.grouping_dot

    @property
    def english(self) -> int:
        return self.decimal_dot + self.grouping_comma


class Digits(NamedTuple):
    """A value with the other way to read it, where there is one, and why this one was taken."""

    value: Decimal
    other: Decimal | None = None
    evidence: str = ""


def convention(written: Iterable[str]) -> Convention:
    """What the numbers of one article say about its signs.

    >>> convention(["1.234.567", "3,5", "2.500"])
    Convention(decimal_comma=1, decimal_dot=0, grouping_dot=1, grouping_comma=0)
    """
    decimal_comma = decimal_dot = grouping_dot = grouping_comma = 0
    for number in written:
        if len(number) < 3 or len(number) > _LONGEST or number.isdigit():
            continue
        dots, commas = number.count("."), number.count(",")
        by_dot = bool(dots + commas > 1 and _GROUPED_BY_DOT.match(number))
        by_comma = bool(dots + commas > 1 and _GROUPED_BY_COMMA.match(number))
        grouping_dot += by_dot or (dots == 1 and number.endswith(".000"))
        grouping_comma += by_comma or (commas == 1 and number.endswith(",000"))
        decimal_comma += (by_dot and commas == 1) or (not dots and commas == 1 and number[-4:-3] != ",")
        decimal_dot += (by_comma and dots == 1) or (not commas and dots == 1 and _surely_decimal(number))
    return Convention(decimal_comma, decimal_dot, grouping_dot, grouping_comma)


def _surely_decimal(number: str) -> bool:
    """`88.6` and `3.45` are decimals; `21.5` may be 21 May, `4.0` a version, `2.500` thousands."""
    whole, _, part = number.partition(".")
    return len(part) < 3 and (int(whole) > 31 or int(part) > 12)


def read(number: str, *, measured: str, written: Convention) -> Digits | None:
    """Read one number of digits, `.` and `,`; None where it is no single number (`23.5.2005`, a phone number).

    Args:
        measured: what follows: "percent", "multiplier" or "measure", "" for anything else.
        written: the habits of the article.

    >>> read("1.234,5", measured="", written=Convention()).value
    Decimal('1234.5')
    """
    if len(number) > _LONGEST:
        return None
    if number.isdigit():
        return None if number[0] == "0" and len(number) > 5 else Digits(Decimal(number))
    one = _ONE_SIGN.match(number)
    if one:
        return _one_sign(*one.groups(), measured=measured, written=written)
    if _GROUPED_BY_DOT.match(number):
        return Digits(Decimal(number.replace(".", "").replace(",", ".")))
    if _GROUPED_BY_COMMA.match(number):
        return Digits(Decimal(number.replace(",", "")))
    return None


def _one_sign(whole: str, sign: str, part: str, *, measured: str, written: Convention) -> Digits | None:
    decimal = Decimal(f"{whole}.{part}")
    if len(part) != 3 or len(whole) > 3 or whole[0] == "0":
        if sign == "." and (_YEAR.match(part) or len(part) > 4 or _YEAR.match(whole)):
            return None  # `6.2018` is a month, `061.836950` a phone number, `2016.234` two numbers run together
        return Digits(decimal)
    grouped = Decimal(whole + part)
    judge = _dot if sign == "." else _comma
    is_decimal, settled, evidence = judge(part, measured, written)
    value, other = (decimal, grouped) if is_decimal else (grouped, decimal)
    return Digits(value, None if settled else other, evidence)


def _dot(part: str, measured: str, written: Convention) -> tuple[bool, bool, str]:
    """Whether the dot of `2.500` is a decimal sign, whether that is beyond doubt, and why."""
    if part == "000":
        return False, True, "nobody writes three zeros behind a decimal sign"
    if measured == "percent" and part[-1] != "0":
        return True, False, "three digits before a per cent sign"
    if written.english > written.vietnamese and (written.grouping_comma or (measured and written.english > 2)):
        return True, False, "the article writes other decimals with a dot"
    if written.vietnamese > written.english:
        return False, True, "the article's other numbers keep the Vietnamese convention"
    if not measured and not written.grouping_comma:
        return False, True, "no unit of measure follows, and things have no decimals"
    return False, False, "the Vietnamese convention; the article's other numbers do not tell"


def _comma(part: str, measured: str, written: Convention) -> tuple[bool, bool, str]:
    """Whether the comma of `1,234` is a decimal sign, whether that is beyond doubt, and why."""
    if part == "000":
        return False, False, "nobody writes three zeros behind a decimal sign"
    if written.grouping_comma and not written.decimal_comma:
        return False, False, "the article groups thousands by commas elsewhere"
    if not measured:
        return False, False, "no unit of measure follows, and things have no decimals"
    if written.decimal_comma and written.grouping_dot and not written.english:
        return True, True, "the article's other numbers keep the Vietnamese convention"
    return True, False, "the Vietnamese convention, before a unit of measure"
