"""How plausible a reading of bytes is as Vietnamese: the share of its accented words that are spelled as syllables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hoinghi.reading.encodings.syllables import is_syllable

SAMPLE = 8_192
"""Characters that are looked at: enough to be sure, and bounded for files of any size."""
_BEFORE = 500
_SURE = 0.05
"""How far the best reading must be ahead of the next where they differ."""
_HIGH = re.compile(r"[^\x00-\x7f]")
_CUT = re.compile(r"[\x00-\x40\x5b-\x60\x7b-\x7f\xa0]+")
_TYPOGRAPHIC = "“”‘’„‚–—…«»·•©®°§\u200b\ufeff"


@dataclass(frozen=True, slots=True)
class Score:
    """Accented words of a reading, how many of them are syllables, and the same of all words in letters."""

    accented: int
    good: int
    words: int
    syllables: int

    @property
    def share(self) -> float:
        """Syllables among the accented words, 0 to 1; 0 where there are none."""
        return self.good / self.accented if self.accented else 0.0

    @property
    def overall(self) -> float:
        """Syllables among all words, 0 to 1."""
        return self.syllables / self.words if self.words else 0.0


def sample(raw: str) -> str:
    """The part of a text that is scored: from shortly before its first character beyond ASCII."""
    if len(raw) <= SAMPLE:
        return raw
    first = _HIGH.search(raw)
    start = max(0, (first.start() if first else 0) - _BEFORE)
    return raw[start : start + SAMPLE]


def score(reading: str) -> Score:
    """The score of a reading."""
    accented = good = words = syllables = 0
    for piece in _CUT.split(reading):
        word = piece.strip(_TYPOGRAPHIC)
        if not word:
            continue
        # capitals without accents are mostly abbreviations: UBND, HĐND
        is_plain = word.isascii()
        is_good = is_syllable(word)
        words += 1
        syllables += is_good
        if not is_plain:
            accented += 1
            good += is_good
    return Score(accented, good, words, syllables)


def best(scores: Mapping[str, Score], readings: Mapping[str, str | None]) -> str | None:
    """The reading that is surely ahead of all that differ from it; of equal ones, the first."""
    ranked = sorted(((-found.share, -found.good, place, name) for place, (name, found) in enumerate(scores.items())))
    if not ranked:
        return None
    name = ranked[0][-1]
    rivals = [scores[other].share for *_, other in ranked[1:] if readings[other] != readings[name]]
    return name if not rivals or scores[name].share - rivals[0] >= _SURE else None
