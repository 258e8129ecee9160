"""The conference that the article reports."""

from __future__ import annotations

from typing import Literal

from hoinghi_schemas.span import Record, Span

EventKind = Literal[
    "review", "workshop", "council_session", "congress", "ceremony", "press_conference", "training", "meeting"
]


class Event(Record):
    """The conference: its name, kind, organiser, day, place, and the years it reviews or plans."""

    name: str
    kind: EventKind
    organiser: str | None
    date: str | None
    place: str | None
    periods: tuple[str, ...]
    span: Span
    rule: str
