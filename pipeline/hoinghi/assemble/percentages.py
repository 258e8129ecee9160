"""Matches to percentages."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi.assemble.identity import Identity
from hoinghi.assemble.measured import common
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.value import Extent, PercentageValue
from hoinghi.rules.rule import Match
from hoinghi_schemas import Percentage, Span


def assemble_percentages(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Percentage, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    records: list[Percentage] = []
    for match in matches:
        if isinstance(match.value, PercentageValue):
            value = match.value
            records.append(
                Percentage(
                    **common(parsed, match, value, identity),
                    unit=value.unit,
                    relation=value.relation,
                    indicator=_span(parsed, value.indicator),
                    baseline=_span(parsed, value.baseline),
                )
            )
    return tuple(records)


def _span(parsed: Parsed, extent: Extent | None) -> Span | None:
    return parsed.span(*extent) if extent else None
