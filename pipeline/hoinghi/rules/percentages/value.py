"""What the rules make of a percentage: its number, what it does to what, and what it is compared with."""

from __future__ import annotations

from decimal import Decimal

from hoinghi.rules.percentages.candidates import Percent, Unit
from hoinghi.value import value
from hoinghi_schemas.percentage import Relation
from hoinghi_schemas.span import Modifier

Extent = tuple[int, int]
"""A stretch of the view, half-open."""
Ratio = tuple[Decimal, Decimal]
"""A part and its whole, as counted."""


@value
class PercentageValue:
    """A percentage's value or range, unit, hedge and relation; indicator and baseline as stretches of the view."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: Unit
    modifier: Modifier
    relation: Relation
    indicator: Extent | None
    baseline: Extent | None


@value
class Reading:
    """A percentage with what its sentence says of it.

    Args:
        construction: the form of clause that it stands in; the name of the rule, without its kind.
        ratio: the part and the whole that stand beside it.
        origin: the value that a change begins with.
        enclosed: whether it stands in brackets.
    """

    percent: Percent
    construction: str
    relation: Relation
    indicator: Extent | None = None
    baseline: Extent | None = None
    ratio: Ratio | None = None
    origin: Decimal | None = None
    enclosed: bool = False

    @property
    def start(self) -> int:
        return self.percent.start

    @property
    def end(self) -> int:
        return self.percent.end
