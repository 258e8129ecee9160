"""Matches to counts; a count without a noun takes it from an earlier count of its sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hoinghi.assemble.identity import Identity
from hoinghi.assemble.measured import common
from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.counts import CountValue
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import Count


def levels(lexicons: Lexicons) -> re.Pattern[str]:
    """Words that say of which level things are."""
    return re.compile(rf"(?<!\w)(?:{alternation(lexicons.words('noun_heads', 'level'))})(?!\w)")


def traits(lexicons: Lexicons) -> frozenset[str]:
    """The nouns that only say of which sex people are."""
    return frozenset(lexicons.words("noun_heads", "trait"))


def assemble_counts(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Count, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds."""
    records: list[Count] = []
    earlier: Match | None = None
    for match in matches:
        if not isinstance(match.value, CountValue):
            continue
        noun = match.value.noun
        leans = noun is None or _level(parsed, *noun) == noun[0]
        if leans:
            carried = _carried(parsed, match, earlier)
            noun = _of_level(parsed, noun, carried) or noun or carried
        if noun is None:
            continue
        if not leans and not (_carried(parsed, match, earlier) and _is_trait(parsed, noun)):
            earlier = match
        shared = common(parsed, match, match.value, identity)
        records.append(Count(**shared, total=match.value.total, noun=parsed.span(*noun)))
    return tuple(records)


def _of_level(parsed: Parsed, noun: tuple[int, int] | None, carried: tuple[int, int] | None) -> tuple[int, int] | None:
    """`đơn vị` for the second number of `13 đơn vị cấp huyện và 62 cấp xã`: a level is no thing."""
    if noun is None or carried is None:
        return None
    level = _level(parsed, *carried)
    return (carried[0], level - 1) if level > carried[0] else carried


def _level(parsed: Parsed, start: int, end: int) -> int:
    """Where a level is named between the two offsets; -1 where none is."""
    found = parsed.lexicons.compiled(levels).search(parsed.text, start, end)
    return found.start() if found else -1


def _is_trait(parsed: Parsed, noun: tuple[int, int]) -> bool:
    """Whether the noun only says of which sex people are: `61 đảng viên (24 nữ, 3 dự bị)`."""
    return parsed.text[slice(*noun)].lower() in parsed.lexicons.compiled(traits)


def _carried(parsed: Parsed, match: Match, earlier: Match | None) -> tuple[int, int] | None:
    """The noun of the count before it, where that stands in the same sentence."""
    if earlier is None or not isinstance(earlier.value, CountValue):
        return None
    return earlier.value.noun if parsed.sentence_at(earlier.start) == parsed.sentence_at(match.start) else None
