"""Matches to organisations."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi_schemas import Organisation

from hoinghi.assemble.identity import Identity
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match


def assemble_organisations(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Organisation, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    return ()
