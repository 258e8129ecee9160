"""A CRF's weights, dealt out to the phrases that its features look at.

A feature looks at one token, or at two or three in a row, one of them the token in question: as they are spelled, in
lower case, or at what they look like. So a phrase is looked up once, and its row holds its weights for every place
that it can stand in, seen from the token in question. Known tokens are numbers from 1, all unknown ones are 0.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, count, pairwise, repeat

import numpy as np
import numpy.typing as npt

from hoinghi.language.crf import Crf, Floats
from hoinghi.language.templates import Template, read_templates
from hoinghi.language.underthesea_files import UnexpectedModelError

Integers = npt.NDArray[np.int64]

TITLE, INTEGER = 1, 2  # bits of a look: every part begins with no small letter; the whole is a 32-bit integer
BITS = 17  # of a token's number
MISSING, _IN_DICTIONARY = 0, 1  # rows of the phrases that have no weights of their own


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of phrases, by the numbers of their tokens packed into one, in ascending order."""

    keys: Integers
    rows: Integers

    def find(self, keys: Integers) -> Integers:
        places = np.searchsorted(self.keys, keys)
        return np.where(self.keys.take(places) == keys, self.rows.take(places), MISSING)


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """The weights of phrases of one length.

    Weights have one row a phrase (or a look), one column for each of `offsets`, and then the labels. An offset is
    that of the phrase's first token, seen from the token in question. `before` and `after` stand for a phrase that
    would begin before the text, or end after it.
    """

    length: int
    offsets: list[int]
    exact: Rows
    exact_weights: Floats
    lower: Rows
    lower_weights: Floats
    look_weights: Floats
    before: Floats
    after: Floats


class _Draft:
    """The rows of a table while its phrases are being collected, and the row, column and attribute of every weight."""

    def __init__(self) -> None:
        self.rows: dict[str, int] = defaultdict(count(_IN_DICTIONARY + 1).__next__)
        self._places: list[Integers] = []

    def put(self, column: int, phrases: list[str], attributes: list[int]) -> None:
        rows = list(map(self.rows.__getitem__, phrases))
        self._places.append(np.array([rows, [column] * len(rows), attributes], np.int64))

    def weights(self, crf: Crf, columns: int) -> Floats:
        weights = np.zeros((len(self.rows) + _IN_DICTIONARY + 1, columns, crf.weights.shape[1]))
        for rows, places, attributes in self._places:
            weights[rows, places] = crf.weights[attributes]
        return weights

    def in_dictionary(self, dictionary: set[str]) -> Integers:
        """For each row, whether its phrases are in the dictionary."""
        return np.array([False, True, *map(dictionary.__contains__, self.rows)], np.int64)


def phrase_tables(crf: Crf, templates: Iterable[str], dictionary: set[str]) -> tuple[list[PhraseTable], dict[str, int]]:
    """The tables of a CRF for phrases of one token, of two, and so on, and the numbers of the known tokens.

    Where a template asks for the dictionary, tokens must hold no spaces.
    Raises UnexpectedModelError for a template of another kind.
    """
    groups = read_templates(templates)
    drafts = [(_Draft(), _Draft()) for _ in groups]
    _deal(crf, groups, drafts)
    by_length: defaultdict[int, list[str]] = defaultdict(list)
    for phrase, spaces in zip(dictionary, map(str.count, dictionary, repeat(" ")), strict=True):
        by_length[spaces + 1].append(phrase)
    numbers: defaultdict[str, int] = defaultdict(count(1).__next__)
    index = dict(zip(crf.attributes, range(len(crf.attributes)), strict=True))
    tables = [
        _table(crf, index, numbers, group, set(by_length[group[0].length]), *draft)
        for group, draft in zip(groups, drafts, strict=True)
    ]
    if len(numbers) >= 1 << BITS:
        raise UnexpectedModelError(f"{len(numbers)} different tokens are too many")
    return tables, dict(numbers)


def _deal(crf: Crf, groups: Sequence[Sequence[Template]], drafts: Sequence[tuple[_Draft, _Draft]]) -> None:
    """Deal every attribute that names a phrase out to its draft."""
    named: dict[str, tuple[list[str], list[int]]] = {
        template.name: ([], []) for group in groups for template in group if template.function in ("exact", "lower")
    }
    for number, attribute in enumerate(crf.attributes):
        name, _, phrase = attribute.partition("=")
        if name in named:
            phrases, attributes = named[name]
            phrases.append(phrase)
            attributes.append(number)
    for group, draft in zip(groups, drafts, strict=True):
        for template in group:
            if template.name in named:
                column = _offsets(group).index(template.offset)
                draft[template.function == "lower"].put(column, *named[template.name])


def _offsets(group: Sequence[Template]) -> list[int]:
    return sorted({template.offset for template in group})


def _table(
    crf: Crf,
    index: dict[str, int],
    numbers: defaultdict[str, int],
    group: Sequence[Template],
    dictionary: set[str],
    exact: _Draft,
    lower: _Draft,
) -> PhraseTable:
    length, offsets = group[0].length, _offsets(group)

    def weights_of(value: str, *functions: str) -> Floats:
        """By column and label, what the templates of these functions add when they see this value."""
        weights = np.zeros((len(offsets), crf.weights.shape[1]))
        for template in group:
            attribute = index.get(f"{template.name}={value}")
            if attribute is not None and template.function in functions:
                weights[offsets.index(template.offset)] += crf.weights[attribute]
        return weights

    answers = np.stack([weights_of("False", "is_in_dict"), weights_of("True", "is_in_dict")])
    titles = [weights_of("False", "istitle"), weights_of("True", "istitle")]
    integers = [weights_of("False", "isdigit"), weights_of("True", "isdigit")]
    functions = {template.function for template in group}
    lower_rows = dict.fromkeys(dictionary, _IN_DICTIONARY) | lower.rows if "is_in_dict" in functions else lower.rows
    return PhraseTable(
        length,
        offsets,
        _rows(exact.rows, length, numbers),
        exact.weights(crf, len(offsets)),
        _rows(lower_rows, length, numbers),
        lower.weights(crf, len(offsets)) + answers[lower.in_dictionary(dictionary)],
        np.stack([titles[look & TITLE] + integers[look // INTEGER] for look in range(TITLE + INTEGER + 1)]),
        weights_of("BOS", *functions),
        weights_of("EOS", *functions),
    )


def _rows(rows: dict[str, int], length: int, numbers: defaultdict[str, int]) -> Rows:
    """A phrase with more spaces is found under every way of dividing it into tokens."""
    spaces = list(map(str.count, rows, repeat(" ")))
    plain = [phrase for phrase, its_spaces in zip(rows, spaces, strict=True) if its_spaces == length - 1]
    tokens, found = " ".join(plain).split(" ") if plain else [], list(map(rows.__getitem__, plain))
    for phrase, its_spaces in zip(rows, spaces, strict=True):
        if its_spaces >= length:
            for division in _divisions(phrase, length):
                tokens += division
                found.append(rows[phrase])
    columns = np.array(list(map(numbers.__getitem__, tokens)), np.int64).reshape(-1, length).T
    keys = columns[0]
    for column in columns[1:]:
        keys = keys << BITS | column
    order = np.argsort(keys)
    beyond = np.int64(np.iinfo(np.int64).max)  # so that every search ends at some key
    return Rows(np.append(keys[order], beyond), np.append(np.array(found, np.int64)[order], MISSING))


def _divisions(phrase: str, length: int) -> Iterator[list[str]]:
    parts = phrase.split(" ")
    for borders in combinations(range(1, len(parts)), length - 1):
        yield [" ".join(parts[start:end]) for start, end in pairwise((0, *borders, len(parts)))]
