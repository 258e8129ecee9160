"""A named body."""

from __future__ import annotations

from hoinghi_schemas.span import Record, Span, Warning


class Organisation(Record):
    """A named body, once per article; `name` in full where an abbreviation could be resolved."""

    id: str
    name: str
    abbreviation: str | None
    span: Span
    mentions: tuple[Span, ...]
    rule: str
    warnings: tuple[Warning, ...] = ()
