"""The best path through a chain of two labels."""

from array import array
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

# Paths whose scores differ by less are equal in exact arithmetic, or as good as: in «3-0 AS Roma Palermo 1-5 Udinese»,
# unknown words that look alike, every other one opens a word, and whether that is the odd ones or the even ones
# depends on how sums were rounded on the way.
_NEGLIGIBLE = 1e-7


class Path(NamedTuple):
    """The label of every place, 0 or 1, and whether another path is as good."""

    labels: bytearray
    tied: bool


def decode(blocks: Iterable[list[float]], transitions: list[list[float]]) -> Path:
    """The best path (Viterbi), in linear time.

    Scores say by how much label 1 leads over label 0 at a place; `transitions[x][y]` is what y after x adds.

    >>> decode([[-1.0, 2.0], [0.5]], [[0.0, 0.0], [0.0, -1.0]])
    Path(labels=bytearray(b'\\x00\\x01\\x00'), tied=False)
    """
    (stay, enter), (leave, remain) = transitions
    return _trace(_leads(chain.from_iterable(blocks), transitions), stay - leave, enter - remain, 0.0)


def _leads(scores: Iterable[float], transitions: list[list[float]]) -> "array[float]":
    """For every place, by how much the best path to label 1 leads over the best path to label 0."""
    (stay, enter), (leave, remain) = transitions
    threshold_of_0, threshold_of_1 = stay - leave, enter - remain
    leads = array("d")
    lead = 0.0
    for score in scores:
        best_to_1 = lead + remain if lead > threshold_of_1 else enter
        best_to_0 = lead + leave if lead > threshold_of_0 else stay
        lead = score + best_to_1 - best_to_0 if leads else score
        leads.append(lead)
    return leads


def _trace(leads: "array[float]", threshold_of_0: float, threshold_of_1: float, threshold: float) -> Path:
    """Back from the end, where the threshold is given: a place has label 1 if its lead exceeds the threshold."""
    labels = bytearray(len(leads))
    tied = False
    for index in range(len(leads) - 1, -1, -1):
        margin = leads[index] - threshold
        if margin > 0.0:
            labels[index] = 1
            threshold = threshold_of_1
        else:
            threshold = threshold_of_0
        if -_NEGLIGIBLE < margin < _NEGLIGIBLE:
            tied = True
    return Path(labels, tied)


class Part(NamedTuple):
    """The labels of a part of a chain that are certain without the rest: those of the places from `first` on."""

    labels: bytearray
    first: int


def decode_part(scores: list[float], transitions: list[list[float]], *, opens: bool, closes: bool) -> Part | None:
    """What is certain of the best path through a whole chain, given the scores of a part of it.

    Most scores are so high, or so low, that their place has the same label whatever stands around it. Between two such
    places the path does not depend on the rest of the chain. None where there are no two, or where two paths are as
    good as each other.

    Args:
        opens: whether the chain begins with the part. closes: whether it ends with it.

    >>> decode_part([0.1, -9.0, 2.0, 9.0, 0.1], [[0.0, 0.0], [0.0, -1.0]], opens=False, closes=False)
    Part(labels=bytearray(b'\\x00\\x01\\x01\\x00'), first=1)
    """
    (stay, enter), (leave, remain) = transitions
    threshold_of_0, threshold_of_1 = stay - leave, enter - remain
    thresholds = threshold_of_0, threshold_of_1, 0.0  # the last is that of the chain's end
    low, high = min(thresholds) - _NEGLIGIBLE, max(thresholds) + _NEGLIGIBLE
    given = enter - stay, remain - leave, 0.0  # what the places before can add to a score, and that they add nothing
    first = 0 if opens else _first_certain(scores, min(given), max(given), low, high)
    leads = _leads(scores[first:], transitions)
    while leads and not closes and low <= leads[-1] <= high:
        leads.pop()
    path = _trace(leads, threshold_of_0, threshold_of_1, 0.0 if closes else threshold_of_0)
    return None if path.tied or not leads else Part(path.labels, first)


def _first_certain(scores: list[float], least: float, most: float, low: float, high: float) -> int:
    """The first place whose lead is beyond `low` or `high` whatever the places before it add, from least to most."""
    for at, score in enumerate(scores):
        if score + least > high or score + most < low:
            return at
    return len(scores)
