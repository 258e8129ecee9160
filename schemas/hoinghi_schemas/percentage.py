"""A number with `%` or `phần trăm`."""

from __future__ import annotations

from typing import Literal

from hoinghi_schemas.span import Measured, Modifier, Span, Warning

Relation = Literal["reach", "exceed", "increase", "decrease", "share", "level"]


class Percentage(Measured):
    """A percentage or percentage-point value with what it measures and what it is compared with."""

    unit: Literal["percent", "point"]
    modifier: Modifier
    relation: Relation
    indicator: Span | None
    baseline: Span | None
    sentence: Span
    rule: str
    warnings: tuple[Warning, ...] = ()
