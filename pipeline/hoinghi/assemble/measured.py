"""What records of numbers share: their place, sentence, identity and value."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol, TypedDict

from hoinghi.assemble.identity import Identity
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import Span, Warning
from hoinghi_schemas.span import Modifier


class Quantity(Protocol):
    """A value, or the two ends of a range, with its hedge."""

    @property
    def value(self) -> Decimal | None: ...
    @property
    def low(self) -> Decimal | None: ...
    @property
    def high(self) -> Decimal | None: ...
    @property
    def modifier(self) -> Modifier: ...


class Common(TypedDict):
    """The fields that all records of numbers have."""

    id: str
    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    modifier: Modifier
    sentence: Span
    rule: str
    warnings: tuple[Warning, ...]


def common(parsed: Parsed, match: Match, quantity: Quantity, identity: Identity) -> Common:
    """The shared fields of the record that a match becomes."""
    span = parsed.span(match.start, match.end)
    sentence = parsed.sentence_span(match.start)
    return {
        "id": identity.of(match.kind, span.quote, sentence.quote),
        "span": span,
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "modifier": quantity.modifier,
        "sentence": sentence,
        "rule": match.rule,
        "warnings": match.warnings,
    }
