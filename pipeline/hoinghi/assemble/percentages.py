"""Matches to percentages."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi_schemas import Percentage

from hoinghi.assemble.identity import Identity
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match


def assemble_percentages(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Percentage, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    return ()
