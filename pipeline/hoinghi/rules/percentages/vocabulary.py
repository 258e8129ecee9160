"""The words of clauses and the signs between them: what each is, whatever stands around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hoinghi.kept import Kept
from hoinghi.lexicons import Lexicons

_LONGEST = 4  # words of the lexicon have at most so many syllables
_MOST_KEPT, _LONGEST_KEPT = 10_000, 40  # words as written, and their characters: some 6 MB with as many set aside
_MARKS = {"(": "open", ")": "close", "[": "open", "]": "close", ";": "stop", ":": "stop", ",": "comma", "/": "slash"}
_DASHES = "-*•+"
_MOVING = frozenset({"tăng", "giảm", "nâng", "rớt", "hạ"})
_LEVYING = frozenset({"áp", "chịu"})
_GOVERNING = _MOVING | {"có", "không"}


def clause_words(lexicons: Lexicons) -> Mapping[str, tuple[str, str]]:
    """The kind and sense of words: those that make up a clause, and compounds, which hide what their parts mean."""
    senses = lexicons.entries("word_classes")
    found = {word: ("word", sense) for word, sense in senses.items() if _compound(word) and not _prices(word)}
    found.update((word, (kind, senses.get(word, ""))) for word, kind in lexicons.entries("clause_words").items())
    found.update((word, ("word", sense)) for word, sense in senses.items() if word not in found and not _prices(word))
    portions = (word for word in lexicons.words("portion_verbs") if " " in word and not word.endswith(" cho"))
    found.update((word, ("word", "verb")) for word in portions if word not in found)
    return found


def _prices(word: str) -> bool:
    """`tăng giá` (rise in price), whose verb and noun stand apart: `tăng giá điện 5%`, `áp thuế nhập khẩu 10%`."""
    first, _, rest = word.partition(" ")
    return (rest == "giá" and first in _MOVING) or (rest == "thuế" and first in _LEVYING)


def _compound(word: str) -> bool:
    """`thành phẩm`, `chỉ tiêu`; not `tăng giá`, in which the verb still governs a number, nor `và xã hội`."""
    syllables = word.split(" ")
    return len(syllables) > 1 and syllables[0] not in _GOVERNING and "và" not in syllables


class Longer(NamedTuple):
    """A known word of several syllables: those behind its second, as it is spelled, its kind and sense."""

    rest: list[str]
    text: str
    kind: str
    sense: str


class Word(NamedTuple):
    """What of a token depends on its word alone, and the longer words that begin with it, by their second syllable.

    Args:
        capitals: how many it has; `capital`: whether it begins with one.
    """

    kind: str
    text: str
    sense: str
    capital: bool
    capitals: int
    longer: Mapping[str, Sequence[Longer]]


class _Vocabulary:
    """The words of the lexicons, by class, and the longer ones by the syllables that they begin with."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._classes = lexicons.compiled(clause_words)
        self._longer: dict[str, dict[str, list[Longer]]] = {}
        for word in sorted(self._classes, key=_most_syllables):
            first, *behind = word.split(" ")
            if 0 < len(behind) < _LONGEST:
                by_second = self._longer.setdefault(first, {})
                by_second.setdefault(behind[0], []).append(Longer(behind[1:], word, *self._classes[word]))

    def read(self, written: str) -> Word:
        """What a word or a sign is."""
        text = written.lower()
        kind, sense = self._classes.get(text) or (_sign(written), "")
        capitals = sum(map(str.isupper, written))
        return Word(kind, text, sense, written[0].isupper(), capitals, self._longer.get(text, {}))


def vocabulary(lexicons: Lexicons) -> Kept[Word]:
    """By word as written, what it is."""
    return Kept(_Vocabulary(lexicons).read, most=_MOST_KEPT, longest=_LONGEST_KEPT)


def _most_syllables(word: str) -> int:
    return -word.count(" ")


def _sign(sign: str) -> str:
    if sign in _MARKS:
        return _MARKS[sign]
    if sign in _DASHES:
        return "dash"
    if sign in ".!?…":
        return "stop"
    return "word" if sign[0].isalnum() else "sign"
