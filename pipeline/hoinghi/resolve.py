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
from dataclasses import dataclass

from hoinghi.rules.rule import Match

# The kinds that compete for a number, strongest first.
NUMBER_KINDS = ("percentage", "amount", "blocker", "count")
NAME_KINDS = ("document", "programme")


@dataclass(frozen=True, slots=True)
class Dropped:
    """A match that lost, and the match that it lost to."""

    match: Match
    winner: Match

    @property
    def reason(self) -> str:
        return f"{self.match.rule} lost to {self.winner.rule}"


def resolve(matches: Iterable[Match]) -> tuple[list[Match], list[Dropped]]:
    """The chosen matches in text order, and the dropped ones with what they lost to."""
    by_kind: dict[str, list[Match]] = {}
    for match in matches:
        by_kind.setdefault(match.kind, []).append(match)
    chosen: list[Match] = []
    dropped: list[Dropped] = []
    for group in by_kind.values():
        if _stand_apart(group):
            chosen += group
        else:
            _choose(sorted(group, key=_strength), chosen, dropped)
    chosen, lost = _settle(chosen, NUMBER_KINDS)
    named, lost_to_names = _inside_names(chosen)
    return sorted(named, key=_position), [*dropped, *lost, *lost_to_names]


def _strength(match: Match) -> tuple[int, int, int]:
    return match.start - match.end, match.rank, match.start


def _position(match: Match) -> tuple[int, int, int]:
    return match.start, match.end, match.rank


def _stand_apart(matches: Iterable[Match]) -> bool:
    """Whether none of the matches overlaps another, as is so of most kinds in most articles."""
    end = 0
    for match in sorted(matches, key=_position):
        if not end <= match.start < match.end:
            return False
        end = match.end
    return True


def _choose(ordered: list[Match], chosen: list[Match], dropped: list[Dropped]) -> None:
    """Take the matches strongest first, each unless one that overlaps it was taken; linear in their characters."""
    taken: dict[int, Match] = {}
    for match in ordered:
        winner = taken.get(match.start) or taken.get(match.end - 1)
        if winner is not None:
            dropped.append(Dropped(match, winner))
            continue
        chosen.append(match)
        taken.update(dict.fromkeys(range(match.start, match.end), match))


def _settle(matches: list[Match], kinds: tuple[str, ...]) -> tuple[list[Match], list[Dropped]]:
    """Of overlapping matches of different kinds, keep the kind that stands earlier in `kinds`."""
    rivals = [match for match in matches if match.kind in kinds]
    if _stand_apart(rivals):
        return matches, []
    kept = [match for match in matches if match.kind not in kinds]
    lost: list[Dropped] = []
    taken: dict[int, Match] = {}
    for kind in kinds:
        for match in (rival for rival in rivals if rival.kind == kind):
            winner = next((taken[i] for i in range(match.start, match.end) if i in taken), None)
            if winner is not None and winner.kind != kind:
                lost.append(Dropped(match, winner))
                continue
            kept.append(match)
            taken.update(dict.fromkeys(range(match.start, match.end), match))
    return kept, lost


def _inside_names(matches: list[Match]) -> tuple[list[Match], list[Dropped]]:
    """Drop counts inside names: `12` in «Nghị quyết số 12» counts nothing."""
    named: dict[int, Match] = {}
    for match in matches:
        if match.kind in NAME_KINDS:
            named.update(dict.fromkeys(range(match.start, match.end), match))
    kept: list[Match] = []
    lost: list[Dropped] = []
    for match in matches:
        if match.kind == "count" and match.start in named:
            lost.append(Dropped(match, named[match.start]))
        else:
            kept.append(match)
    return kept, lost


def overlapping(matches: Iterable[Match], start: int, end: int) -> Iterator[Match]:
    """The matches that share a character with `start:end`."""
    return (match for match in matches if match.start < end and start < match.end)
