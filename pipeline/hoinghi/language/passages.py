"""The words of a passage, found without segmenting all of its text.

Rules ask for the words of a seventh of an article. What the model decides at a syllable depends on two syllables to
either side, and on the decisions before and behind; but most syllables are so clear a case that their decision holds
whatever stands around. Between two of these, the words of the whole text are found from the passage alone.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from hoinghi.language.path import Part
from hoinghi.language.syllables import BOUNDARY, Syllables

Spans = list[tuple[int, int]]

MARGINS = ((14, 20), (80, 80))
"""Characters before and behind a passage that are read with it; more only where these do not tell."""
_LONGEST = 2_000  # characters of a passage and its surroundings
_FIRST = re.compile(r"\S")


class Surroundings(NamedTuple):
    """A part of a text that holds a passage, from chunk to chunk, and whether the text begins and ends with it."""

    start: int
    end: int
    opens: bool
    closes: bool


def surroundings(text: str, start: int, end: int, content_end: int, before: int, behind: int) -> Surroundings | None:
    """What to read for the words that begin in `start:end`; None where too long a run of characters stands there.

    Args:
        content_end: where the text ends but for white space. before, behind: characters to read on either side.
    """
    opens, closes = start <= before, end + behind >= content_end
    opening = _FIRST.search(text) if opens else BOUNDARY.search(text, start - before, start + 1)
    closing = None if closes else BOUNDARY.search(text, end + behind, end + 2 * behind)
    if opening is None or (closing is None and not closes):
        return None
    first, last = opening.start(), closing.start() if closing else content_end
    return Surroundings(first, last, opens, closes) if first < last <= first + _LONGEST else None


def words_within(read: Syllables, part: Part, skipped: int, start: int, end: int, *, closes: bool) -> Spans | None:
    """The words that begin in `start:end`; None where one of them may begin before what is certain, or end behind it.

    Args:
        read: the syllables around. part: the labels of those behind the first `skipped`, as far as they are certain;
            from the text's first syllable on where none is left out. closes: whether the text ends with the last.
    """
    spans, first = read.spans, skipped + part.first
    begins = [at for at, label in enumerate(part.labels, first) if not label]
    if first == 0 and part.labels[0]:
        begins.insert(0, 0)
    if not begins or (first and spans[first - 1][0] >= start) or not (closes or spans[begins[-1]][0] >= end):
        return None
    if closes:
        begins.append(len(spans))
    words = [(spans[at][0], spans[behind - 1][1]) for at, behind in pairwise(begins) if start <= spans[at][0] < end]
    return [(first, last) for first, last in words if first < last]


def words_of(starts: Sequence[int], ends: Sequence[int], begins: list[int]) -> Spans:
    """The spans of words, but for those of syllables without characters of their own.

    Args:
        starts, ends: of the syllables. begins: which of them begin words, and where the last word ends.
    """
    found = ((starts[at], ends[behind - 1]) for at, behind in pairwise(begins))
    return [span for span in found if span[0] < span[1]]
