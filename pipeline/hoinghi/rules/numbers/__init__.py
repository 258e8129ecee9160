"""The grammar of Vietnamese numerals that all rules share: digits, number words, multipliers, ranges and ratios.

`scanning` finds single numbers (`digits` and `words` read them, `guards` refuse words that are no numbers),
`joining` puts together what makes up one number. Whether a number counts anything is for the rules to say.
"""

from __future__ import annotations

from hoinghi.rules.numbers.joining import join
from hoinghi.rules.numbers.numeral import Kind, Numeral
from hoinghi.rules.numbers.scanning import scan

__all__ = ["Kind", "Numeral", "numerals"]


def numerals(text: str) -> list[Numeral]:
    """All numerals of the text, in order, none overlapping another.

    The text should be a whole article, in NFC: its numbers tell which of `.` and `,` is the decimal sign.

    >>> [(n.value, n.kind) for n in numerals("Có 45/52 đại biểu, hai đoàn thể, 1,2 triệu lượt khách")]
    [(Decimal('45'), 'ratio'), (Decimal('2'), 'cardinal'), (Decimal('1200000.0'), 'cardinal')]
    """
    return join(text, list(scan(text)))
