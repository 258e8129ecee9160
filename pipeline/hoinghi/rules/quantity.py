"""What counts, amounts and percentages share: the warning on a number that can be read in two ways."""

from __future__ import annotations

from hoinghi.rules.numbers import Numeral
from hoinghi_schemas import Warning
from hoinghi_schemas.span import plain


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
