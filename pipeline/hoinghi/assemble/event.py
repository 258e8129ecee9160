"""Matches to the event."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi_schemas import Event

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match


def assemble_event(parsed: Parsed, matches: Sequence[Match]) -> Event | None:
    """The conference that the article reports, or None where it names none."""
    return None
