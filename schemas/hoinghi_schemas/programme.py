"""A named piece of public work."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from hoinghi_schemas.span import Record, Span, Warning

ProgrammeKind = Literal[
    "programme", "project", "scheme", "plan", "strategy", "master_plan", "fund", "campaign", "topic", "model"
]


class Period(Record):
    """Years from and to, inclusive; either is null where the article leaves it open or cannot be right."""

    start: int | None = Field(ge=1000, le=2999)
    end: int | None = Field(ge=1000, le=2999)


class Programme(Record):
    """A programme, project, scheme, plan, strategy, fund, campaign, topic or model with a name of its own."""

    id: str
    name: str
    kind: ProgrammeKind
    span: Span
    mentions: tuple[Span, ...]
    period: Period | None
    abbreviation: str | None
    rule: str
    warnings: tuple[Warning, ...] = ()
