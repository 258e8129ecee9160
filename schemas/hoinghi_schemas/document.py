"""An official paper."""

from __future__ import annotations

from typing import Literal

from hoinghi_schemas.span import Record, Span, Warning

DocumentKind = Literal["resolution", "decree", "decision", "directive", "circular", "law", "conclusion"]


class Document(Record):
    """A resolution, decree, decision, directive, circular, law or conclusion."""

    id: str
    kind: DocumentKind
    number: str | None
    issuer: str | None
    span: Span
    mentions: tuple[Span, ...]
    rule: str
    warnings: tuple[Warning, ...] = ()
