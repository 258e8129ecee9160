"""Resolving: which of overlapping matches stays, and what the others lost to."""

from __future__ import annotations

import pytest

from hoinghi.resolve import overlapping, resolve
from hoinghi.rules.rule import Match


def match(kind: str, start: int, end: int, *, rule: str = "", rank: int = 0) -> Match:
    return Match(kind, rule or f"{kind}.rule", rank, start, end, None)


def chosen(*matches: Match) -> list[tuple[str, int, int]]:
    return [(each.rule, each.start, each.end) for each in resolve(matches)[0]]


def test_the_longer_of_a_kind_wins() -> None:
    long, short = match("amount", 0, 9, rank=5), match("amount", 0, 4, rank=1)
    assert resolve([short, long])[0] == [long]


def test_the_stronger_rule_wins_among_equals() -> None:
    first, second = match("count", 3, 5, rule="count.a", rank=1), match("count", 3, 5, rule="count.b", rank=2)
    kept, dropped = resolve([second, first])
    assert kept == [first]
    assert [each.reason for each in dropped] == ["count.b lost to count.a"]


@pytest.mark.parametrize(
    ("winner", "loser"),
    [
        ("percentage", "amount"),
        ("percentage", "count"),
        ("amount", "blocker"),
        ("amount", "count"),
        ("blocker", "count"),
        ("percentage", "blocker"),
    ],
)
def test_a_number_belongs_to_one_kind(winner: str, loser: str) -> None:
    strong, weak = match(winner, 4, 6), match(loser, 0, 12)
    for order in ([strong, weak], [weak, strong]):
        kept, dropped = resolve(order)
        assert kept == [strong]
        assert [(each.match, each.winner) for each in dropped] == [(weak, strong)]


def test_people_and_numbers_do_not_compete() -> None:
    assert chosen(match("person", 0, 9), match("count", 4, 5)) == [("person.rule", 0, 9), ("count.rule", 4, 5)]


@pytest.mark.parametrize("kind", ["document", "programme"])
def test_a_count_inside_a_name_is_part_of_it(kind: str) -> None:
    assert chosen(match(kind, 0, 20), match("count", 10, 12)) == [(f"{kind}.rule", 0, 20)]


def test_an_amount_inside_a_name_stays() -> None:
    assert chosen(match("programme", 0, 20), match("amount", 10, 12)) == [
        ("programme.rule", 0, 20),
        ("amount.rule", 10, 12),
    ]


def test_neighbours_do_not_overlap() -> None:
    assert chosen(match("count", 2, 4), match("blocker", 4, 6)) == [("count.rule", 2, 4), ("blocker.rule", 4, 6)]


def test_a_short_match_inside_a_long_one_of_its_kind_is_dropped() -> None:
    outer, inner = match("amount", 0, 30), match("amount", 10, 12)
    assert resolve([inner, outer])[0] == [outer]


def test_matches_come_in_text_order() -> None:
    assert chosen(match("count", 8, 9), match("count", 1, 2), match("amount", 4, 5)) == [
        ("count.rule", 1, 2),
        ("amount.rule", 4, 5),
        ("count.rule", 8, 9),
    ]


def test_overlapping() -> None:
    first, second = match("count", 0, 4), match("count", 6, 9)
    assert list(overlapping([first, second], 4, 6)) == []
    assert list(overlapping([first, second], 3, 7)) == [first, second]
