"""Matches to amounts."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi.assemble.identity import Identity
from hoinghi.assemble.measured import common
from hoinghi.rules.amounts import AmountValue
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import Amount


def assemble_amounts(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Amount, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    records: list[Amount] = []
    for match in matches:
        if isinstance(match.value, AmountValue):
            value = match.value
            shared = common(parsed, match, value, identity)
            records.append(Amount(**shared, total=value.total, unit=value.unit, per=value.per))
    return tuple(records)
