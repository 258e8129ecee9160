"""Nouns that are one slip away from a noun that articles count: `danh nghiệp` for `doanh nghiệp` (enterprise)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from hoinghi.lexicons import Lexicons
from hoinghi.rules.counts.noun import Noun, word_kinds
from hoinghi.rules.parsed import Parsed
from hoinghi_schemas import Warning

_TWO = re.compile(r"([^\W\d_]{1,9}) ([^\W\d_]{1,9})(?!\w)")
_SAME = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")  # `nghị sỹ` is `nghị sĩ` in another spelling, no slip


def by_syllable(lexicons: Lexicons) -> Mapping[tuple[int, str], tuple[str, ...]]:
    """The counted nouns of two syllables by place and text of each syllable."""
    found: dict[tuple[int, str], list[str]] = {}
    for word in lexicons.words("word_classes", "counted"):
        syllables = word.split(" ")
        if len(syllables) == 2:
            for place, syllable in enumerate(syllables):
                found.setdefault((place, syllable), []).append(word)
    return {key: tuple(words) for key, words in found.items()}


def known_syllables(lexicons: Lexicons) -> frozenset[str]:
    """The syllables that are words by themselves."""
    return frozenset(word for word in lexicons.compiled(word_kinds) if " " not in word)


def likely_typo(parsed: Parsed, noun: Noun) -> tuple[tuple[Warning, ...], int]:
    """The warning and the typo's end, where no word stands and just one counted noun is a letter away."""
    phrase = _TWO.match(parsed.text, noun.start)
    if phrase is None or noun.head.syllables > 1 or noun.head.is_abbreviation:
        return (), noun.end
    first, second = phrase[1].lower(), phrase[2].lower()
    known = parsed.lexicons.compiled(known_syllables)
    if (first in known and second in known) or f"{first} {second}" in parsed.lexicons.compiled(word_kinds):
        return (), noun.end
    near = list(_near(parsed, first, second))
    if len(near) != 1:
        return (), noun.end
    end, quote = phrase.end(), phrase[0]
    warning = Warning(
        code="likely_typo",
        message=f"{quote!r} is no known word and one letter away from {near[0]!r}",
        suggestion=near[0],
        span=parsed.span(noun.start, end),
    )
    return (warning,), end


def _near(parsed: Parsed, first: str, second: str) -> Iterable[str]:
    index = parsed.lexicons.compiled(by_syllable)
    for word in index.get((1, second), ()):
        if is_one_edit(first, word.split(" ")[0]):
            yield word
    for word in index.get((0, first), ()):
        if is_one_edit(second, word.split(" ")[1]):
            yield word


def is_one_edit(one: str, other: str) -> bool:
    """Whether one letter put in, left out or changed makes one text the other.

    >>> is_one_edit("danh", "doanh"), is_one_edit("xã", "xá"), is_one_edit("xã", "xã")
    (True, True, False)
    """
    if one.translate(_SAME) == other.translate(_SAME) or abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=len)
    at = next((i for i, letter in enumerate(shorter) if letter != longer[i]), len(shorter))
    skip = 1 if len(shorter) == len(longer) else 0
    return shorter[at + skip :] == longer[at + 1 :]
