"""Matches to people."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi_schemas import Person

from hoinghi.assemble.identity import Identity
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match


def assemble_people(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Person, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    return ()
