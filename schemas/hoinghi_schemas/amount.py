"""Money or a physical measure."""

from __future__ import annotations

from hoinghi_schemas.span import Measured, Modifier, PlainDecimal, Span, Warning


class Amount(Measured):
    """Money in its base unit (ISO 4217) or a measure in its standard symbol."""

    total: PlainDecimal | None
    unit: str
    per: str | None
    modifier: Modifier
    sentence: Span
    rule: str
    warnings: tuple[Warning, ...] = ()
