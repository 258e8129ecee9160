"""When a predicted record says what gold says: one question a function, each agreeing with the gold's own scorer."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from hoinghi.evaluation.gold import Count, Entry, Measure, Place, Programme

HALF = 0.5
"""Two wordings say the same where the F1 of their words reaches this."""

P = TypeVar("P")
G = TypeVar("G")
Test = Callable[[P, G], bool]


@lru_cache(maxsize=65_536)
def folded(text: str | None) -> str:
    """NFC, without case, single spaces; empty for None.

    >>> folded(" Sở  Y TẾ ")
    'sở y tế'
    """
    return " ".join(unicodedata.normalize("NFC", text or "").casefold().split())


@lru_cache(maxsize=65_536)
def words(text: str) -> tuple[str, ...]:
    """The runs of letters and digits of the folded text.

    >>> words("KH&CN (năm 2016)")
    ('kh', 'cn', 'năm', '2016')
    """
    return tuple("".join(sign if sign.isalnum() else " " for sign in folded(text)).split())


def shares(first: str | None, second: str | None) -> bool:
    """Whether two optional wordings share most of their words.

    >>> shares("kế hoạch năm", "so với kế hoạch"), shares(None, None), shares("kế hoạch", None)
    (True, True, False)
    """
    if not first or not second:
        return not first and not second
    mine, yours = Counter(words(first)), Counter(words(second))
    common = (mine & yours).total()
    return common > 0 and 2 * common / (mine.total() + yours.total()) >= HALF


def says(place: Place | None) -> str | None:
    """The words of an optional place."""
    return place.quote if place else None


def overlapping(predicted: Entry, gold: Entry) -> bool:
    """Whether the two share a character."""
    return predicted.span.start < gold.span.end and gold.span.start < predicted.span.end


def same_span(predicted: Entry, gold: Entry) -> bool:
    """Whether the two cover the same characters."""
    return (predicted.span.start, predicted.span.end) == (gold.span.start, gold.span.end)


def same_value(predicted: Measure, gold: Measure) -> bool:
    """Whether value, or both ends of the range, are equal numbers: 23.50 is 23.5."""
    mine = (predicted.value, predicted.low, predicted.high)
    return all(map(_equal, mine, (gold.value, gold.low, gold.high)))


def same_total(predicted: Count, gold: Count) -> bool:
    """Whether the wholes of `X/Y` are equal, or both are no `X/Y`."""
    return _equal(predicted.total, gold.total)


def _equal(first: Decimal | None, second: Decimal | None) -> bool:
    return first == second


def same_noun(predicted: Count, gold: Count) -> bool:
    """Whether one noun begins the other, `số` aside; the predicted one may be at most half shorter."""
    if not says(predicted.noun) or not says(gold.noun):
        return False
    mine, yours = _counted(predicted.noun), _counted(gold.noun)
    return mine[: len(yours)] == yours or (yours[: len(mine)] == mine and 2 * len(mine) >= len(yours))


def _counted(noun: Place | None) -> tuple[str, ...]:
    spoken = words(says(noun) or "")
    return spoken[1:] if spoken[:1] == ("số",) else spoken


def within_wordings(predicted: Programme, gold: Programme) -> bool:
    """Whether the name lies between gold's shortest and longest wording."""
    name, core, longest = folded(predicted.name), folded(gold.core or gold.name), folded(gold.name)
    return name.startswith(core) and longest.startswith(name)


def paired(
    predicted: Sequence[P], gold: Sequence[G], matches: Test[P, G]
) -> tuple[list[tuple[P, G]], list[G], list[P]]:
    """One-to-one pairs, what gold has besides, what was predicted besides.

    Each gold record takes the first free prediction that matches it, as the gold's own scorer does.
    """
    free = list(predicted)
    pairs: list[tuple[P, G]] = []
    missed: list[G] = []
    for wanted in gold:
        index = next((i for i, each in enumerate(free) if matches(each, wanted)), None)
        if index is None:
            missed.append(wanted)
        else:
            pairs.append((free.pop(index), wanted))
    return pairs, missed, free
