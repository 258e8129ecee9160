"""The decoder of underthesea's part-of-speech model."""

import threading
from collections.abc import Sequence

import numpy as np

from hoinghi.language.crf import Floats, read_crf
from hoinghi.language.emissions import Emissions
from hoinghi.language.underthesea_files import UnexpectedModelError, installed_root, part_of_speech_files

_MOST_KEPT = 50_000  # words


class PartOfSpeechTagger:
    """A decoder that threads may share.

    Raises UnexpectedModelError if the installed model is not as expected.
    """

    def __init__(self) -> None:
        files = part_of_speech_files(installed_root())
        crf = read_crf(files.model)
        if not all(label.startswith("B-") for label in crf.labels):
            raise UnexpectedModelError(f"the model's labels are {crf.labels}")
        self.labels = [label.removeprefix("B-") for label in crf.labels]
        self._into = np.ascontiguousarray(crf.transitions.T)
        self._emissions = Emissions(crf, files.templates, files.dictionary)
        self._codes: dict[str, int] = {}
        self._lock = threading.Lock()

    def tag(self, words: Sequence[str]) -> list[str]:
        """The part of speech of each word of one text, in order, as underthesea spells them."""
        with self._lock:
            codes = np.fromiter(map(self._code, words), np.int64, len(words))
        return [self.labels[label] for label in _best_path(self._emissions.scores(codes), self._into)]

    def _code(self, word: str) -> int:
        code = self._codes.get(word)
        if code is None:
            if len(self._codes) >= _MOST_KEPT:
                self._codes.clear()
            code = self._codes[word] = self._emissions.code(word)
        return code


def _best_path(scores: Floats, into: Floats) -> list[int]:
    """The best labels (Viterbi); `into[y, x]` is what y after x adds. Of equal paths, that of the lower labels."""
    if not len(scores):
        return []
    best = scores[0]
    labels = np.arange(len(best))
    before = np.empty((len(scores), len(best)), np.int64)
    for index in range(1, len(scores)):
        ways = into + best
        before[index] = ways.argmax(axis=1)
        best = ways[labels, before[index]] + scores[index]
    path = [int(best.argmax())]
    for index in range(len(scores) - 1, 0, -1):
        path.append(int(before[index, path[-1]]))
    return path[::-1]
