"""A CRF's weights, dealt out to the phrases that its features look at.

A feature looks at one token, or at two or three in a row, one of them the token in question: as they are spelled, in
lower case, or at what they look like. So a phrase is looked up once, and its row holds its weights for every place
that it can stand in, seen from the token in question. Known tokens are numbers from 1, all unknown ones are 0.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, count, pairwise

import numpy as np
import numpy.typing as npt

from hoinghi.language.crf import Crf, Floats
from hoinghi.language.templates import Template, read_templates
from hoinghi.language.underthesea_files import UnexpectedModelError

Integers = npt.NDArray[np.int64]

TITLE, INTEGER = 1, 2  # bits of a look: every part begins with no small letter; the whole is a 32-bit integer
BITS = 17  # of a token's number
_MISSING, _IN_DICTIONARY = 0, 1  # rows of the phrases that have no weights of their own


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of phrases, by the numbers of their tokens packed into one, in ascending order."""

    keys: Integers
    rows: Integers

    def find(self, keys: Integers) -> Integers:
        places = np.searchsorted(self.keys, keys)
        return np.where(self.keys.take(places) == keys, self.rows.take(places), _MISSING)


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


@dataclass(slots=True)
class _Draft:
    """Rows while attributes are being dealt out: of phrases, and the row, column and attribute of every weight."""

    rows: dict[str, int]
    in_dictionary: list[bool] = field(default_factory=lambda: [False, True])
    places: list[tuple[int, int, int]] = field(default_factory=list)

    def put(self, phrase: str, column: int, attribute: int) -> None:
        row = self.rows.get(phrase, _MISSING)
        if row <= _IN_DICTIONARY:
            self.in_dictionary.append(row == _IN_DICTIONARY)
            row = self.rows[phrase] = len(self.in_dictionary) - 1
        self.places.append((row, column, attribute))

    def weights(self, crf: Crf, columns: int) -> Floats:
        weights = np.zeros((len(self.in_dictionary), columns, crf.weights.shape[1]))
        if self.places:
            rows, places, attributes = np.array(self.places).T
            weights[rows, places] = crf.weights[attributes]
        return weights


def phrase_tables(crf: Crf, templates: Iterable[str], dictionary: set[str]) -> tuple[list[PhraseTable], dict[str, int]]:
    """The tables of a CRF for phrases of one token, of two, and so on, and the numbers of the known tokens.

    Where a template asks for the dictionary, tokens must hold no spaces.
    Raises UnexpectedModelError for a template of another kind.
    """
    groups = read_templates(templates)
    drafts = [_drafts(group, dictionary) for group in groups]
    _deal(crf, groups, drafts)
    numbers: defaultdict[str, int] = defaultdict(count(1).__next__)
    index = dict(zip(crf.attributes, range(len(crf.attributes)), strict=True))
    tables = [_table(crf, index, numbers, group, *draft) for group, draft in zip(groups, drafts, strict=True)]
    if len(numbers) >= 1 << BITS:
        raise UnexpectedModelError(f"{len(numbers)} different tokens are too many")
    return tables, dict(numbers)


def _drafts(group: Sequence[Template], dictionary: set[str]) -> tuple[_Draft, _Draft]:
    """Drafts for the phrases as spelled and in lower case, without weights yet."""
    asked = any(template.function == "is_in_dict" for template in group)
    spaces = group[0].length - 1
    phrases = [phrase for phrase in dictionary if phrase.count(" ") == spaces] if asked else []
    return _Draft({}), _Draft(dict.fromkeys(phrases, _IN_DICTIONARY))


def _deal(crf: Crf, groups: Sequence[Sequence[Template]], drafts: Sequence[tuple[_Draft, _Draft]]) -> None:
    """Deal every attribute that names a phrase out to its draft."""
    places = {
        template.name: (draft[template.function == "lower"], _offsets(group).index(template.offset))
        for group, draft in zip(groups, drafts, strict=True)
        for template in group
        if template.function in ("exact", "lower")
    }
    for number, attribute in enumerate(crf.attributes):
        name, _, phrase = attribute.partition("=")
        place = places.get(name)
        if place is not None:
            place[0].put(phrase, place[1], number)


def _offsets(group: Sequence[Template]) -> list[int]:
    return sorted({template.offset for template in group})


def _table(
    crf: Crf,
    index: dict[str, int],
    numbers: defaultdict[str, int],
    group: Sequence[Template],
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
    return PhraseTable(
        length,
        offsets,
        _rows(exact.rows, length, numbers),
        exact.weights(crf, len(offsets)),
        _rows(lower.rows, length, numbers),
        lower.weights(crf, len(offsets)) + answers[np.array(lower.in_dictionary, dtype=np.intp)],
        np.stack([titles[look & TITLE] + integers[look // INTEGER] for look in range(TITLE + INTEGER + 1)]),
        weights_of("BOS", *functions),
        weights_of("EOS", *functions),
    )


def _rows(rows: dict[str, int], length: int, numbers: defaultdict[str, int]) -> Rows:
    """A phrase with more spaces is found under every way of dividing it into tokens."""
    tokens: list[str] = []
    found: list[int] = []
    plain = [phrase for phrase in rows if phrase.count(" ") == length - 1]
    if plain:
        tokens += " ".join(plain).split(" ")
        found += [rows[phrase] for phrase in plain]
    for phrase in rows.keys() - set(plain):
        for division in _divisions(phrase, length):
            tokens += division
            found.append(rows[phrase])
    columns = np.array([numbers[token] for token in tokens], np.int64).reshape(-1, length).T
    keys = columns[0]
    for column in columns[1:]:
        keys = keys << BITS | column
    order = np.argsort(keys)
    beyond = np.int64(np.iinfo(np.int64).max)  # so that every search ends at some key
    return Rows(np.append(keys[order], beyond), np.append(np.array(found, np.int64)[order], _MISSING))


def _divisions(phrase: str, length: int) -> Iterator[list[str]]:
    parts = phrase.split(" ")
    for borders in combinations(range(1, len(parts)), length - 1):
        yield [" ".join(parts[start:end]) for start, end in pairwise((0, *borders, len(parts)))]
