"""Matches to organisations: one record a body, with all its mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hoinghi.assemble.identity import Identity
from hoinghi.rules.organisations import OrganisationValue
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import Organisation


def assemble_organisations(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Organisation, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds.

    Mentions are gathered by the name with its abbreviations spelled out; one without its place (`Sở Y tế`) is a mention
    of the only body of the article that has it (`Sở Y tế Bến Tre`).
    """
    groups: dict[str, list[Match]] = {}
    for match in matches:
        if isinstance(match.value, OrganisationValue):
            groups.setdefault(match.value.name.casefold(), []).append(match)
    for short, longer in _shortened(sorted(groups)):
        if longer in groups:
            groups[longer] = sorted([*groups[longer], *groups.pop(short)], key=_place)
    ordered = sorted(groups.values(), key=_first)
    return tuple(_record(parsed, group, identity) for group in ordered)


def _shortened(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Of sorted names, each of two words or more that only one other begins with, and that other."""
    for index, name in enumerate(names):
        longer = [other for other in names[index + 1 : index + 3] if other.startswith(f"{name} ")]
        if len(longer) == 1 and " " in name:
            yield name, longer[0]


def _place(match: Match) -> int:
    return match.start


def _first(group: list[Match]) -> int:
    return group[0].start


def _fullness(match: Match) -> tuple[int, int]:
    return (len(match.value.name) if isinstance(match.value, OrganisationValue) else 0), -match.start


def _record(parsed: Parsed, group: list[Match], identity: Identity) -> Organisation:
    best = max(group, key=_fullness)
    values = [match.value for match in group if isinstance(match.value, OrganisationValue)]
    name = max((value.name for value in values), key=len)
    return Organisation(
        id=identity.of("organisation", name),
        name=name,
        abbreviation=next((value.abbreviation for value in values if value.abbreviation), None),
        span=parsed.span(best.start, best.end),
        mentions=tuple(parsed.span(match.start, match.end) for match in group),
        rule=best.rule,
    )
