"""The best path through a chain of two labels."""

from array import array
from collections.abc import Iterable
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
    threshold_of_0, threshold_of_1 = stay - leave, enter - remain
    leads = array("d")  # of the best path to label 1 over the best path to label 0
    lead = 0.0
    for block in blocks:
        for score in block:
            best_to_1 = lead + remain if lead > threshold_of_1 else enter
            best_to_0 = lead + leave if lead > threshold_of_0 else stay
            lead = score + best_to_1 - best_to_0 if leads else score
            leads.append(lead)
    return _trace(leads, threshold_of_0, threshold_of_1)


def _trace(leads: "array[float]", threshold_of_0: float, threshold_of_1: float) -> Path:
    """Back from the end: each label follows label 1 if that one's lead exceeds the threshold."""
    labels = bytearray(len(leads))
    tied, threshold = False, 0.0
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
