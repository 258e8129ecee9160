"""Matches to programmes."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi_schemas import Programme

from hoinghi.assemble.identity import Identity
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match


def assemble_programmes(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Programme, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    return ()
