"""What each token of a text adds to each label: the sum of its features' weights, without building feature strings."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

import numpy as np

from hoinghi.language.crf import Crf, Floats
from hoinghi.language.phrases import BITS, INTEGER, TITLE, Integers, PhraseTable, phrase_tables
from hoinghi.language.umpire import is_title

_INTEGER = re.compile(r"([+-]?)0*([0-9]{1,10})")
_LARGEST = 2**31 - 1
_CASED = frozenset({"Lu", "Ll", "Lt", "Cn"})  # Cn: not yet assigned, as far as this Python knows
_NUMBER = (1 << BITS) - 1


class Emissions:
    """The scores of a CRF's labels for a row of tokens."""

    def __init__(self, crf: Crf, templates: Sequence[str], dictionary: set[str]) -> None:
        self._tables, self._numbers = phrase_tables(crf, templates, dictionary)
        self._labels = crf.weights.shape[1]

    def code(self, token: str) -> int:
        """All that the model knows of a token: the numbers of its two spellings, and what it looks like."""
        return code_of(self._numbers, token)

    def scores(self, codes: Integers) -> Floats:
        """One row a token, one column a label. The text is taken to begin and end with these tokens."""
        exact, lower, looks = codes & _NUMBER, codes >> BITS & _NUMBER, codes >> 2 * BITS
        total = np.zeros((len(codes), self._labels))
        for table in self._tables:
            if len(codes) >= table.length:
                weights = _weights(table, exact, lower, looks)
            else:
                weights = np.zeros((0, len(table.offsets), self._labels))
            _add(table, weights, total)
        return total


def code_of(numbers: Mapping[str, int], token: str) -> int:
    """The number of the token, that of its lower case, and its look, packed into one."""
    exact, lower = numbers.get(token, 0), numbers.get(token.lower(), 0)
    return (_look(token) << BITS | lower) << BITS | exact


def _weights(table: PhraseTable, exact: Integers, lower: Integers, looks: Integers) -> Floats:
    """The weights of all phrases of one length, by column and label."""
    size = len(looks) - table.length + 1
    exact_keys, lower_keys, seen = exact[:size], lower[:size], looks[:size]
    for place in range(1, table.length):
        exact_keys = exact_keys << BITS | exact[place : place + size]
        lower_keys = lower_keys << BITS | lower[place : place + size]
        seen = seen & looks[place : place + size] & TITLE  # two integers and a space are no integer
    return (
        table.exact_weights.take(table.exact.find(exact_keys), axis=0)
        + table.lower_weights.take(table.lower.find(lower_keys), axis=0)
        + table.look_weights.take(seen, axis=0)
    )


def _add(table: PhraseTable, weights: Floats, total: Floats) -> None:
    """Add the phrases' weights to all the tokens that they are seen from."""
    for column, offset in enumerate(table.offsets):
        first, last = max(0, -offset), min(len(total), len(weights) - offset)
        last = max(first, last)
        total[:first] += table.before[column]
        total[first:last] += weights[first + offset : last + offset, column]
        total[last:] += table.after[column]


def _is_title(character: str) -> bool:
    """Whether the character is its own capital: of letters that Unicode may still change, underthesea_core says."""
    if character <= "\u024f" or "Ạ" <= character <= "ỹ" or unicodedata.category(character) not in _CASED:
        return character == character.upper()
    return is_title(character)


def _look(token: str) -> int:
    look = TITLE if all(map(_is_title, [part[:1] for part in token.split(" ")])) else 0
    match = _INTEGER.fullmatch(token)
    if match is not None and int(match[2]) <= _LARGEST + (match[1] == "-"):
        look |= INTEGER
    return look
