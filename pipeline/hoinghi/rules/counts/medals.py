"""Medals told by their metal: `25 huy chương gồm 16 vàng, 6 bạc, 3 đồng`, where `3 đồng` is no money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.rules.counts.noun import noun_at
from hoinghi.rules.counts.value import OfNumeral, counted
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Found
from hoinghi.value import value

_METAL = re.compile(r" (?:vàng|bạc|đồng)(?!\w)", re.IGNORECASE)
_LIST = re.compile(
    r"(?<!\w)(?P<noun>huy chương)(?: (?:các loại|gồm|bao gồm|với|là)){0,2}:? ?\(?(?:gồm )?"
    r"(?:[0-9]{1,3} (?:vàng|bạc|đồng)(?:, | và |; | )){0,2}\Z",
    re.IGNORECASE,
)
_LONGEST = 80  # characters from the medals to the last of them


@value
class Medal(OfNumeral):
    """A number of medals of one metal, and where `huy chương` stands before it."""

    noun: int


def medals(parsed: Parsed) -> tuple[Medal, ...]:
    """The article's numbers of medals by their metal, found once."""
    return parsed.once(_medals)


def _medals(parsed: Parsed) -> tuple[Medal, ...]:
    return tuple(_scan(parsed)) if "huy chương" in parsed.text.lower() else ()


def _scan(parsed: Parsed) -> Iterator[Medal]:
    for numeral in parsed.numerals:
        if _METAL.match(parsed.text, numeral.end):
            found = _LIST.search(parsed.text, max(0, numeral.start - _LONGEST), numeral.start)
            if found:
                yield Medal(numeral, found.start("noun"))


def is_medal(parsed: Parsed, numeral: Numeral) -> bool:
    """Whether the number is one of medals."""
    return numeral.start in parsed.once(_starts)


def _starts(parsed: Parsed) -> frozenset[int]:
    return frozenset(each.start for each in medals(parsed))


def build_medal(parsed: Parsed, candidate: Medal) -> Found | None:
    """A count of medals."""
    return counted(parsed, candidate.numeral, noun_at(parsed, candidate.noun))
