"""A number of discrete things."""

from __future__ import annotations

from hoinghi_schemas.span import Measured, Modifier, PlainDecimal, Span, Warning


class Count(Measured):
    """A number of discrete things and the noun that says which."""

    total: PlainDecimal | None
    modifier: Modifier
    noun: Span | None
    sentence: Span
    rule: str
    warnings: tuple[Warning, ...] = ()
