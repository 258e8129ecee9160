"""Where the characters of a normalised text came from."""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import pairwise

_LONGEST_COMPOSED = 8  # characters that canonical composition can join, with room to spare


def alignment(run: str, normal: str, normalise: Callable[[str], str]) -> list[int]:
    """For every boundary of a normalised run, the boundary of the run that it stands for.

    A boundary that the run does not have (one character became two) stands for the one after it.

    >>> from functools import partial
    >>> alignment("e\\u0301a", "éa", partial(unicodedata.normalize, "NFC"))
    [0, 2, 3]
    """
    borders = [0, *(at for at in range(1, len(run)) if _separable(run, at, normalise)), len(run)]
    parts = [(start, end, normalise(run[start:end])) for start, end in pairwise(borders)]
    if "".join(part for _, _, part in parts) != normal:
        parts = [(0, len(run), normal)]
    return [place for start, end, part in parts for place in _places(start, end, len(part))] + [len(run)]


def _separable(run: str, at: int, normalise: Callable[[str], str]) -> bool:
    """Whether the character there stays apart from what precedes it."""
    character = run[at]
    if character < "\u0300":  # nothing below the combining marks is ever joined to its left
        return True
    if unicodedata.combining(character):
        return False
    left = run[max(0, at - _LONGEST_COMPOSED) : at]
    return normalise(left + character) == normalise(left) + normalise(character)


def _places(start: int, end: int, size: int) -> Iterator[int]:
    """Boundaries for all but the end of a part: marks that were left uncomposed stand at its end."""
    composed = max(0, end - start - size)
    yield start
    for index in range(1, size):
        yield min(start + composed + index, end)
