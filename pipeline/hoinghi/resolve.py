"""Overlapping matches to chosen matches: the one place where ambiguity is settled.

Policy, in order:
1. Two matches of one kind that overlap: the longer wins, then the stronger rule (earlier in the registry).
2. A number belongs to one record: a percentage beats an amount, which beats a blocker (date, ordinal, number of a
   paper …), which beats a count. Percentages and amounts carry their own unit, which no word before them can undo
   (`mỗi tháng 12 triệu đồng` is money, though `tháng 12` is a date); a count has nothing but its noun.
3. A count that stands inside a name (document, programme) is part of that name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter

from hoinghi.rules.rule import Match
from hoinghi.value import value

# The kinds that compete for a number, strongest first.
NUMBER_KINDS = ("percentage", "amount", "blocker", "count")
NAME_KINDS = ("document", "programme")


@value
class Dropped:
    """A match that lost, and the match that it lost to."""

    match: Match
    winner: Match

    @property
    def reason(self) -> str:
        return f"{self.match.rule} lost to {self.winner.rule}"


def resolve(matches: Iterable[Match]) -> tuple[list[Match], list[Dropped]]:
    """The chosen matches in text order, and the dropped ones with what they lost to."""
    chosen: dict[str, list[Match]] = {}
    for match in matches:
        chosen.setdefault(match.kind, []).append(match)
    dropped: list[Dropped] = []
    for kind, group in chosen.items():
        if not _stand_apart(group):
            chosen[kind] = _choose(sorted(group, key=_strength), dropped)
    _settle(chosen, dropped)
    _leave_to_names(chosen, dropped)
    return sorted(chain.from_iterable(chosen.values()), key=_position), dropped


def _strength(match: Match) -> tuple[int, int, int]:
    return match.start - match.end, match.rank, match.start


_position = attrgetter("start", "end", "rank")  # in text order, the stronger rule first


def _stand_apart(matches: Iterable[Match]) -> bool:
    """Whether none of the matches overlaps another, as is so of most kinds in most articles."""
    behind = 0
    for start, end in sorted([(match.start, match.end) for match in matches]):
        if not behind <= start < end:
            return False
        behind = end
    return True


def _choose(ordered: Iterable[Match], dropped: list[Dropped]) -> list[Match]:
    """Take the matches strongest first, each unless one that overlaps it was taken; linear in their characters."""
    chosen: list[Match] = []
    taken: dict[int, Match] = {}
    for match in ordered:
        winner = taken.get(match.start) or taken.get(match.end - 1)
        if winner is not None:
            dropped.append(Dropped(match, winner))
            continue
        chosen.append(match)
        taken.update(dict.fromkeys(range(match.start, match.end), match))
    return chosen


def _settle(chosen: dict[str, list[Match]], dropped: list[Dropped]) -> None:
    """Of overlapping numbers of different kinds, keep the kind that stands earlier in `NUMBER_KINDS`."""
    rivals = {kind: chosen[kind] for kind in NUMBER_KINDS if kind in chosen}
    if _stand_apart(chain.from_iterable(rivals.values())):
        return
    taken: dict[int, Match] = {}
    for kind, group in rivals.items():
        chosen[kind] = []
        for match in group:
            places = range(match.start, match.end)
            winner = None if taken.keys().isdisjoint(places) else next(taken[at] for at in places if at in taken)
            if winner is not None and winner.kind != kind:
                dropped.append(Dropped(match, winner))
                continue
            chosen[kind].append(match)
            taken.update(dict.fromkeys(places, match))


def _leave_to_names(chosen: dict[str, list[Match]], dropped: list[Dropped]) -> None:
    """Drop counts inside names: `12` in «Nghị quyết số 12» counts nothing."""
    named: dict[int, Match] = {}
    for match in chain.from_iterable(chosen.get(kind, ()) for kind in NAME_KINDS):
        named.update(dict.fromkeys(range(match.start, match.end), match))
    counts = chosen.get("count", [])
    if not named.keys().isdisjoint(match.start for match in counts):
        dropped += [Dropped(match, named[match.start]) for match in counts if match.start in named]
        chosen["count"] = [match for match in counts if match.start not in named]


def overlapping(matches: Iterable[Match], start: int, end: int) -> Iterator[Match]:
    """The matches that share a character with `start:end`."""
    return (match for match in matches if match.start < end and start < match.end)
