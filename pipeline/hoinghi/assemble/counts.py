"""Matches to counts; a count without a noun takes it from an earlier count of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi.assemble.identity import Identity
from hoinghi.assemble.measured import common
from hoinghi.rules.counts import CountValue
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import Count

_LEVEL = " cấp "


def assemble_counts(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Count, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    records: list[Count] = []
    earlier: Match | None = None
    for match in matches:
        if not isinstance(match.value, CountValue):
            continue
        noun = match.value.noun
        if noun is None or parsed.text.startswith(_LEVEL.lstrip(), noun[0]):
            carried = _carried(parsed, match, earlier)
            noun = _of_level(parsed, noun, carried) or noun or carried
        if noun is None:
            continue
        if match.value.noun:
            earlier = match
        shared = common(parsed, match, match.value, identity)
        records.append(Count(**shared, total=match.value.total, noun=parsed.span(*noun)))
    return tuple(records)


def _of_level(parsed: Parsed, noun: tuple[int, int] | None, carried: tuple[int, int] | None) -> tuple[int, int] | None:
    """`đơn vị` for the second number of `13 đơn vị cấp huyện và 62 cấp xã`: a level is no thing."""
    if noun is None or carried is None:
        return None
    level = parsed.text.find(_LEVEL, *carried)
    return (carried[0], level) if level > 0 else None


def _carried(parsed: Parsed, match: Match, earlier: Match | None) -> tuple[int, int] | None:
    """The noun of the count before it, where that stands in the same sentence."""
    if earlier is None or not isinstance(earlier.value, CountValue):
        return None
    return earlier.value.noun if parsed.sentence_at(earlier.start) == parsed.sentence_at(match.start) else None
