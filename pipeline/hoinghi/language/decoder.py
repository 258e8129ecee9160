"""The decoder of underthesea's word segmentation model."""

import threading
from collections.abc import Iterator
from functools import partial

import numpy as np
import numpy.typing as npt

from hoinghi.language.crf import Crf, read_crf
from hoinghi.language.emissions import Emissions
from hoinghi.language.fallback import segment_by_underthesea
from hoinghi.language.path import decode
from hoinghi.language.syllables import SyllableReader, Syllables
from hoinghi.language.templates import REACH
from hoinghi.language.umpire import Umpire
from hoinghi.language.underthesea_files import (
    UnexpectedModelError,
    fingerprint,
    installed_root,
    normalising_tables,
    syllable_pattern,
    word_files,
)

Spans = list[tuple[int, int]]

# underthesea_core holds every feature of a text in memory at once: some 3 kB for each syllable
_LONGEST_TIED = 20_000
# underthesea 9.5.0 with underthesea_core 3.3.2: identical on every syllable of the corpus
_COMPARED = frozenset({"e803e2b978184f291262c420a44182741492e640120156059380b9501e4b0151"})
_PROBE = (
    "Sáng 5/3/2019, tại TP.Cần Thơ, Sở Khoa học và Công nghệ (KH&CN) tổ chức Hội nghị tổng kết năm 2018 và triển khai "
    "nhiệm vụ năm 2019. Ông Trần Thanh Hoà, Phó Giám đốc Sở, cho biết: tỷ lệ hộ nghèo giảm còn 3,5%, vượt 12% kế "
    "hoạch.\nHội nghị có hơn 1.200 đại biểu dự… Ðại biểu H'Hen Niê đề xuất thuỷ lợi; xem http://vi.example.vn/a(1).\n"
    "EOS BOS 007 -12 +5 3x4 v.v... :D ủy ban nhân dân"
)


class Segmenter:
    """A decoder of underthesea's word segmentation model; threads may share it.

    Raises UnexpectedModelError if the installed underthesea is not as expected.
    """

    def __init__(self) -> None:
        root = installed_root()
        files = word_files(root)
        crf = read_crf(files.model)
        if crf.labels != ["B-W", "I-W"]:
            raise UnexpectedModelError(f"the model's labels are {crf.labels}")
        self._transitions: list[list[float]] = crf.transitions.tolist()
        self._emissions = Emissions(_lead_of_inside(crf), files.templates, files.dictionary)
        self._reader = SyllableReader(syllable_pattern(root), normalising_tables(root), self._emissions.code)
        self._umpire = Umpire(partial(word_files, root))
        self._lock = threading.Lock()
        if fingerprint(root) not in _COMPARED and self.segment(_PROBE) != segment_by_underthesea(_PROBE):
            raise UnexpectedModelError("it decides otherwise than underthesea itself")

    def segment(self, text: str) -> Spans:
        """The words of a text as half-open spans, in order; nothing but white space lies between them."""
        read: list[Syllables] = []
        with self._lock:
            path = decode(self._scores(text, read), self._transitions)
        if not path.labels:
            return []
        labels = path.labels
        if path.tied and len(labels) <= _LONGEST_TIED:
            labels = self._umpire.decide([spelling for part in read for spelling in part.spellings])
        return _words(read, np.frombuffer(labels, np.uint8) == 0)

    def spell(self, text: str, spans: Spans) -> list[str]:
        """The words at these spans as underthesea writes them: normalised, one space between syllables."""
        spelled: list[list[str]] = [[] for _ in spans]
        index = 0
        with self._lock:
            read = list(self._reader.read(text))
        for part in read:
            # an empty syllable belongs with the character that it came from, the one before it
            places = np.minimum(part.starts, part.ends - 1).tolist()
            for place, spelling in zip(places, part.spellings, strict=True):
                while index < len(spans) and spans[index][1] <= place:
                    index += 1
                if index < len(spans) and spans[index][0] <= place:
                    spelled[index].append(spelling)
        return [" ".join(word) or text[start:end] for word, (start, end) in zip(spelled, spans, strict=True)]

    def _scores(self, text: str, read: list[Syllables]) -> Iterator[list[float]]:
        """By how much each syllable prefers to be inside a word, window by window; they are kept in `read`.

        The scores of a window's last syllables depend on the next window, and are given with it.
        """
        codes, skipped = np.zeros(0, np.int64), 0
        for part in self._reader.read(text):
            if len(codes) > 2 * REACH:
                yield self._emissions.scores(codes)[skipped:-REACH, 0].tolist()
                codes, skipped = codes[-2 * REACH :], REACH
            codes = np.concatenate([codes, part.codes])
            read.append(part)
        yield self._emissions.scores(codes)[skipped:, 0].tolist()


def _words(read: list[Syllables], begins: npt.NDArray[np.bool_]) -> Spans:
    """The spans of words, given for each syllable whether it begins one; the first always does."""
    begins[0] = True
    firsts = np.flatnonzero(begins)
    lasts = np.append(firsts[1:] - 1, len(begins) - 1)
    starts = np.concatenate([part.starts for part in read])[firsts]
    ends = np.concatenate([part.ends for part in read])[lasts]
    filled = starts < ends
    return list(zip(starts[filled].tolist(), ends[filled].tolist(), strict=True))


def _lead_of_inside(crf: Crf) -> Crf:
    """The same CRF with one label, whose weights say by how much I-W leads over B-W."""
    return Crf(crf.labels[1:], crf.attributes, crf.weights[:, 1:] - crf.weights[:, :1], crf.transitions)
