"""Two runs side by side, whatever their order."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

import pytest

from hoinghi.review.diff.joining import joined
from hoinghi.review.diff.runs import Held


def held(ids: Iterable[str], side: str = "old") -> list[Held]:
    return [Held(id_, f"{side}:{number}", content=f'{{"id":"{id_}"}}'.encode()) for number, id_ in enumerate(ids)]


def pairs(old: Iterable[str], new: Iterable[str], in_memory: int = 10_000) -> list[tuple[str | None, str | None]]:
    found = list(joined(held(old), held(new, "new"), in_memory=in_memory))
    assert all(mine.id == yours.id for mine, yours in found if mine and yours)
    return [(mine.place if mine else None, yours.place if yours else None) for mine, yours in found]


@pytest.mark.parametrize("in_memory", [0, 100, 10_000])
def test_any_order_gives_each_article_once(in_memory: int) -> None:
    ids = [f"n{number:03}" for number in range(200)]
    shuffled = random.Random(5).sample(ids, len(ids))
    found = pairs(ids, [*shuffled[7:], "more"], in_memory)
    assert len(found) == 201
    assert sum(mine is None for mine, _ in found) == 1
    assert sum(yours is None for _, yours in found) == 7


def test_the_same_order_keeps_nothing_waiting() -> None:
    old, new = held("abc"), held("abc", "new")
    assert [(mine, yours) for mine, yours in joined(old, new)] == list(zip(old, new, strict=True))


def test_articles_of_one_id_are_paired_first_with_first() -> None:
    expected = {("old:0", "new:0"), ("old:1", "new:1"), ("old:2", None)}
    for in_memory in (0, 10_000):
        assert set(pairs(["a", "a", "a"], ["a", "a"], in_memory)) == expected
        assert set(pairs(["b", "a", "a"], ["a", "a", "b"], in_memory)) == {
            ("old:0", "new:2"), ("old:1", "new:0"), ("old:2", "new:1"),
        }  # fmt: skip


def test_what_waits_is_bounded() -> None:
    alive: list[int] = []

    class Counted(Held):
        __slots__ = ()

        def __del__(self) -> None:
            alive.append(-1)

    def counted(ids: Iterable[int]) -> Iterator[Held]:
        for id_ in ids:
            alive.append(1)
            yield Counted(str(id_), "", content=b"x" * 1000)
            most[0] = max(most[0], sum(alive))

    most = [0]
    number = sum(1 for _ in joined(counted(range(300)), counted(reversed(range(300))), in_memory=20_000))
    assert number == 300
    assert most[0] < 60
