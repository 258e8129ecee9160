"""A human being whom the article names."""

from __future__ import annotations

from typing import Literal

from hoinghi_schemas.span import Record, Span, Warning

Action = Literal["chair", "attend", "speak", "propose", "present", "receive"]


class Author(Record):
    """A name in the byline."""

    name: str
    span: Span


class Role(Record):
    """An office that a person holds: the title, and the body it is held in where stated."""

    title: str
    organisation: str | None
    span: Span


class Person(Record):
    """One named person with all mentions, roles and what the article says they did."""

    id: str
    name: str
    span: Span
    mentions: tuple[Span, ...]
    honorific: str | None
    degrees: tuple[str, ...]
    roles: tuple[Role, ...]
    actions: tuple[Action, ...]
    rule: str
    warnings: tuple[Warning, ...] = ()
