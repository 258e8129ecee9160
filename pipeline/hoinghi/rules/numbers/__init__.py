"""The grammar of Vietnamese numerals that all rules share: digits, number words, multipliers, ranges and ratios.

`scanning` finds single numbers (`digits` and `words` read them, `guards` refuse words that are no numbers),
`joining` puts together what makes up one number. Whether a number counts anything is for the rules to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from hoinghi.rules.numbers.joining import join
from hoinghi.rules.numbers.numeral import Kind, Numeral
from hoinghi.rules.numbers.scanning import scan
from hoinghi.rules.numbers.words import STARTING

__all__ = ["OPENINGS", "Kind", "Numeral", "numerals"]

OPENINGS = frozenset(STARTING)
"""The words that numbers in words begin with, in lower case."""


def numerals(text: str, openings: Iterable[int] | None = None) -> list[Numeral]:
    """All numerals of the text, in order, none overlapping another.

    The text should be a whole article, in NFC: its numbers tell which of `.` and `,` is the decimal sign.

    Args:
        openings: where one of `OPENINGS` stands, in order, for whoever knows; the text is searched for them otherwise.

    >>> [(n.value, n.kind) for n in numerals("Có 45/52 đại biểu, hai đoàn thể, 1,2 triệu lượt khách")]
    [(Decimal('45'), 'ratio'), (Decimal('2'), 'cardinal'), (Decimal('1200000.0'), 'cardinal')]
    """
    return join(text, scan(text, openings))
