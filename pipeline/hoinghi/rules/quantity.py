"""What counts, amounts and percentages share: the warning on a number that can be read in two ways."""

from __future__ import annotations

from decimal import Decimal

from hoinghi.rules.numbers import Numeral
from hoinghi_schemas import Warning
from hoinghi_schemas.span import plain


def is_whole(number: Decimal) -> bool:
    """Whether the number is a whole one, whatever its size.

    >>> is_whole(Decimal("1.50")), is_whole(Decimal("3E+40"))
    (False, True)
    """
    return number == number.to_integral_value()


def ambiguity(numeral: Numeral) -> tuple[Warning, ...]:
    """The warning `ambiguous_number` with the other reading as its suggestion, where there is one."""
    if numeral.other is None or numeral.value is None:
        return ()
    return (
        Warning(
            code="ambiguous_number",
            message=f"read as {plain(numeral.value)}, could be {plain(numeral.other)}: {numeral.evidence}",
            suggestion=plain(numeral.other),
        ),
    )
