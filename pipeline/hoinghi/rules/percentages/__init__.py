"""Rules for percentages: the forms of clauses that state them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.reading import readings
from hoinghi.rules.percentages.value import PercentageValue, Reading
from hoinghi.rules.rule import Found, Rule

NAMES = ("governed", "from_to", "raised_to", "come_to", "object", "growth_noun", "stated", "coordinated", "elliptic", "beside", "compared", "apposed", "bracketed", "part_of_whole", "bare")


def of(construction: str) -> Callable[[Parsed], Iterator[Reading]]:
    def pattern(parsed: Parsed) -> Iterator[Reading]:
        return (r for r in parsed.once(readings) if r.construction == construction)
    return pattern


def build(parsed: Parsed, reading: Reading) -> Found:
    p = reading.percent
    value = PercentageValue(p.value, p.low, p.high, p.unit, p.modifier, reading.relation, reading.indicator, reading.baseline)
    return Found(p.start, p.end, value)


RULES = tuple(Rule(name=f"percentage.{n}", kind="percentage", meaning=n, pattern=of(n), build=build) for n in NAMES)
