"""By how much each syllable prefers to be inside a word: the sums that `emissions` makes, without arrays.

A passage has thirty syllables: setting out for an array sixty times takes longer than adding up (290 µs there, 56 µs
here; of five syllables 270 and 23). That both give the same is a property test. Most phrases of two
and three syllables are unknown to the model and add what every unknown phrase adds; only the others are looked at.
"""

from collections.abc import Iterator, Sequence
from operator import add
from typing import NamedTuple, TypeAlias

import numpy as np

from hoinghi.language.crf import Crf, Floats
from hoinghi.language.emissions import code_of
from hoinghi.language.phrases import BITS, MISSING, TITLE, PhraseTable, phrase_tables
from hoinghi.language.templates import REACH
from hoinghi.language.underthesea_files import UnexpectedModelError

_NUMBER = (1 << BITS) - 1
_LOOK = 2 * BITS
_MOST_KEPT = 50_000  # tokens
_PAD = 2 * REACH  # places before the first token to which a phrase may add something that nobody reads
_LAST = _PAD + REACH  # where the last token is from which a phrase is seen that begins with the first

Weights: TypeAlias = list[float]
"""What a phrase adds to the tokens that it is seen from, the last of them first."""
Phrases: TypeAlias = dict[int, tuple[Weights | None, dict[int, Weights]]]
"""By the number of the second token: what the two add, and by the number of the third what the three add."""
_NO_PHRASES: Phrases = {}
_NO_WEIGHTS: dict[int, Weights] = {}


class Token(NamedTuple):
    """All that the model knows of a token: what it adds, the phrases that begin with it, whether it is a title.

    Args:
        exact, lower: its number as spelled, and without case. exact_on, lower_on: the phrases that begin with these.
    """

    weights: Weights
    exact: int
    lower: int
    exact_on: Phrases
    lower_on: Phrases
    title: int


class _Longer(NamedTuple):
    """What phrases of one length add beside what an unknown one adds: in titles, and beyond the text's ends."""

    length: int
    title: Weights
    before: Weights
    after: Weights


class Leads:
    """The scores of a CRF with one label whose features look at one, two or three tokens.

    Raises UnexpectedModelError if they look at more.
    """

    def __init__(self, crf: Crf, templates: Sequence[str], dictionary: set[str]) -> None:
        tables, self._numbers = phrase_tables(crf, templates, dictionary)
        if [table.length for table in tables] != [1, 2, 3] or crf.weights.shape[1] != 1:
            raise UnexpectedModelError("the feature templates are of other lengths")
        one, two, three = tables
        self._before, self._after = _wide(one, one.before), _wide(one, one.after)
        self._exact, self._lower = dict(_known(one, exact=True)), dict(_known(one, exact=False))
        self._looks = _all_wide(one, one.look_weights + one.exact_weights[MISSING] + one.lower_weights[MISSING])
        self._exact_on, self._lower_on = _phrases(two, three, exact=True), _phrases(two, three, exact=False)
        self._two, self._three = _longer(two), _longer(three)
        self._unknown = float(_unknown(two).sum() + _unknown(three).sum())
        ends = self._over_ends(2 * REACH)
        self._opening, self._closing = ends[: _PAD + REACH], ends[_PAD + REACH :]
        self._kept: dict[str, Token] = {}

    def token(self, spelling: str) -> Token:
        """What the model knows of a token."""
        token = self._kept.get(spelling)
        if token is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            token = self._kept[spelling] = self._read(spelling)
        return token

    def _read(self, spelling: str) -> Token:
        code = code_of(self._numbers, spelling)
        exact, lower, look = code & _NUMBER, code >> BITS & _NUMBER, code >> _LOOK
        weights = self._looks[look]
        for known in (self._exact.get(exact), self._lower.get(lower)):
            weights = list(map(add, weights, known)) if known else weights
        exact_on, lower_on = self._exact_on.get(exact, {}), self._lower_on.get(lower, {})
        return Token(weights, exact, lower, exact_on, lower_on, look & TITLE)

    def scores(self, tokens: Sequence[Token]) -> list[float]:
        """One number a token. The text is taken to begin and end with these tokens."""
        one = [*[self._before] * REACH, *[token.weights for token in tokens], *[self._after] * REACH]
        longer = self._of_longer(tokens)[_PAD:]
        return _summed(one, longer)

    def inner_scores(self, tokens: Sequence[Token]) -> list[float]:
        """The same for all tokens but the first and the last `REACH`, whatever stands around them."""
        one = [token.weights for token in tokens]
        longer = self._of_known([self._unknown] * (len(tokens) + 2 * _PAD), tokens)[_PAD + REACH :]
        return _summed(one, longer)

    def _of_longer(self, tokens: Sequence[Token]) -> list[float]:
        """What phrases of two and of three tokens add."""
        inner = len(tokens) - 2 * REACH
        apart = inner >= 0  # so many tokens that none is near to both ends
        total = [*self._opening, *[self._unknown] * inner, *self._closing] if apart else self._over_ends(len(tokens))
        return self._of_known(total, tokens)

    def _of_known(self, total: list[float], tokens: Sequence[Token]) -> list[float]:
        """What unknown phrases add, in `total`, and what known ones and titles add to it."""
        two_exact = two_lower = _NO_PHRASES
        three_exact = three_lower = _NO_WEIGHTS
        titles = 0  # in a row
        for place, (_, exact, lower, exact_on, lower_on, title) in enumerate(tokens, _LAST - 1):
            if three_lower and (weights := three_lower.get(lower)):
                _add(total, place - 1, weights)
            if three_exact and (weights := three_exact.get(exact)):
                _add(total, place - 1, weights)
            three_exact = three_lower = _NO_WEIGHTS
            if two_lower and (known := two_lower.get(lower)):
                pair, three_lower = known
                if pair:
                    _add_pair(total, place, pair)
            if two_exact and (known := two_exact.get(exact)):
                pair, three_exact = known
                if pair:
                    _add_pair(total, place, pair)
            two_exact, two_lower = exact_on, lower_on
            titles = titles + 1 if title else 0
            if titles > 1:
                _add(total, place, self._two.title)
            if titles > 2:
                _add(total, place - 1, self._three.title)
        return total

    def _over_ends(self, size: int) -> list[float]:
        """What unknown phrases add, and those that begin before the text or end behind it."""
        total = [self._unknown] * (size + 2 * _PAD)
        for length, _, before, after in (self._two, self._three):
            for at in range(-REACH, 0):
                _add(total, at + _LAST, before)
            for at in range(max(0, size - length + 1), size + REACH):
                _add(total, at + _LAST, after)
        return total


def _summed(one: list[Weights], longer: list[float]) -> list[float]:
    """What each token with `REACH` of them on either side adds up to, with what phrases add."""
    columns = zip(one, one[1:], one[2:], one[3:], one[4:], longer, strict=False)
    return [a[0] + b[1] + c[2] + d[3] + e[4] + more for a, b, c, d, e, more in columns]


def _add(total: list[float], place: int, weights: Weights) -> None:
    """Add what a phrase adds, to the last place that it is seen from and those before."""
    for weight in weights:
        total[place] += weight
        place -= 1


def _add_pair(total: list[float], place: int, weights: Weights) -> None:
    """The same for two tokens: by far the most frequent, and without a loop in half the time."""
    last, third, second, first = weights
    total[place] += last
    total[place - 1] += third
    total[place - 2] += second
    total[place - 3] += first


def _wide(table: PhraseTable, weights: Floats) -> Weights:
    """One phrase's weights, with a column for every place that a phrase of its length can have within reach."""
    return _all_wide(table, weights[np.newaxis])[0]


def _all_wide(table: PhraseTable, weights: Floats) -> list[Weights]:
    wide = np.zeros((len(weights), 2 * REACH + 2 - table.length))
    wide[:, [offset + REACH for offset in table.offsets]] = weights[:, :, 0]
    return wide.tolist()


def _unknown(table: PhraseTable) -> Floats:
    unknown: Floats = table.exact_weights[MISSING] + table.lower_weights[MISSING] + table.look_weights[0]
    return unknown


def _longer(table: PhraseTable) -> _Longer:
    title = _wide(table, table.look_weights[TITLE] - table.look_weights[0])
    before, after = table.before - _unknown(table), table.after - _unknown(table)
    return _Longer(table.length, title, _wide(table, before), _wide(table, after))


def _phrases(two: PhraseTable, three: PhraseTable, *, exact: bool) -> dict[int, Phrases]:
    """The phrases known in one of their spellings, by the number of the first token."""
    found: dict[int, Phrases] = {}
    for number, weights in _known(two, exact=exact):
        found.setdefault(number >> BITS, {})[number & _NUMBER] = (weights, {})
    for number, weights in _known(three, exact=exact):
        of_first = found.setdefault(number >> 2 * BITS, {})
        of_first.setdefault(number >> BITS & _NUMBER, (None, {}))[1][number & _NUMBER] = weights
    return found


def _known(table: PhraseTable, *, exact: bool) -> Iterator[tuple[int, Weights]]:
    rows, weights = (table.exact, table.exact_weights) if exact else (table.lower, table.lower_weights)
    beside = _all_wide(table, weights - weights[MISSING])
    for number, row in zip(rows.keys[:-1].tolist(), rows.rows[:-1].tolist(), strict=True):
        yield number, beside[row]
