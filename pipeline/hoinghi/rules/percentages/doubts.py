"""Warnings on percentages: shares above 100, numbers that can be read in two ways, figures that do not add up."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from hoinghi.rules.percentages.value import Reading
from hoinghi.rules.quantity import ambiguity
from hoinghi_schemas import Warning
from hoinghi_schemas.span import plain

_WHOLE = Decimal(100)


def doubts(reading: Reading) -> tuple[Warning, ...]:
    """What the reader should doubt of this percentage."""
    ambiguous = (warning for numeral in reading.percent.numerals for warning in ambiguity(numeral))
    return (*ambiguous, *_impossible(reading), *_inconsistent(reading), *_backwards(reading))


def _impossible(reading: Reading) -> Iterator[Warning]:
    """A part above its whole: `chiếm 120%`."""
    percent = reading.percent
    value = percent.high if percent.value is None else percent.value
    if reading.relation == "share" and value is not None and value > _WHOLE:
        message = f"{plain(value)}% is more than the whole that it is a share of"
        yield Warning(code="impossible_percentage", message=message)


def _inconsistent(reading: Reading) -> Iterator[Warning]:
    """`45/52 xã (96%)`: the share is not that of the ratio beside it, in the digits that it is written with."""
    value = reading.percent.value
    if reading.ratio is None or value is None or reading.relation not in ("share", "reach"):
        return
    counted, total = reading.ratio
    share = counted / total * _WHOLE
    exponent = value.as_tuple().exponent
    unit = Decimal(1).scaleb(min(int(exponent), 0)) if isinstance(exponent, int) else Decimal(1)
    if abs(share - value) > unit:
        message = f"{plain(counted)}/{plain(total)} is {plain(round(share, 2))}%, not {plain(value)}%"
        yield Warning(code="inconsistent", message=message, suggestion=plain(round(share, 2)))


def _backwards(reading: Reading) -> Iterator[Warning]:
    """`giảm từ 8% xuống 10%`: the change goes the other way."""
    value, origin = reading.percent.value, reading.origin
    if value is None or origin is None:
        return
    if (reading.relation == "increase" and value < origin) or (reading.relation == "decrease" and value > origin):
        called = "an increase" if reading.relation == "increase" else "a decrease"
        message = f"the change from {plain(origin)}% to {plain(value)}% is called {called}"
        yield Warning(code="inconsistent", message=message)
