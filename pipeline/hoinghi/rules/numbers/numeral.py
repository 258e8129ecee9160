"""What the grammar makes of a piece of text: one numeral."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

Kind = Literal["cardinal", "range", "ratio", "fraction", "roman"]


class Numeral(NamedTuple):
    """A number as it stands in a text, half-open offsets into that text, multiplier words included.

    Args:
        value: None for a range; the numerator of a ratio; the quotient of a fraction.
        low, high: the two ends of a range.
        total: the whole of a ratio (`45/52`).
        spelled: written in number words.
        digits_end: where the bare number ends and its multiplier words begin; `end` where it has none.
        multiplier: what those words multiply by (for `3 triệu 200 nghìn` the first of them).
        other: the other reading of a number that its article leaves ambiguous.
        evidence: for a number that can be read in two ways, why this reading was taken.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    total: Decimal | None = None
    kind: Kind = "cardinal"
    spelled: bool = False
    digits_end: int = 0
    multiplier: Decimal = Decimal(1)
    other: Decimal | None = None
    evidence: str = ""
