"""What the count rules find, and how a numeral becomes it."""

from __future__ import annotations

from decimal import Decimal

from hoinghi.rules.counts.noun import Noun
from hoinghi.rules.hedges import hedge
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.quantity import ambiguity
from hoinghi.rules.rule import Found
from hoinghi.value import value
from hoinghi_schemas import Warning
from hoinghi_schemas.span import Modifier


@value
class OfNumeral:
    """A candidate for a count: it stands where its numeral does."""

    numeral: Numeral

    @property
    def start(self) -> int:
        return self.numeral.start

    @property
    def end(self) -> int:
        return self.numeral.end


@value
class CountValue:
    """A number of things: `noun` is a half-open range of the view, None where it is to be taken from a neighbour."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    total: Decimal | None
    modifier: Modifier
    noun: tuple[int, int] | None


def counted(
    parsed: Parsed,
    numeral: Numeral,
    noun: Noun | None,
    *,
    total: Decimal | None = None,
    warnings: tuple[Warning, ...] = (),
) -> Found:
    """The match of a numeral with its noun, hedge and warnings."""
    after = noun.end if noun and noun.start >= numeral.end else None
    modifier, _ = hedge(parsed.text, numeral.start, numeral.end, after=after)
    value = CountValue(
        numeral.value,
        numeral.low,
        numeral.high,
        numeral.total if total is None else total,
        modifier,
        (noun.start, noun.end) if noun else None,
    )
    return Found(numeral.start, numeral.end, value, (*ambiguity(numeral), *warnings))
