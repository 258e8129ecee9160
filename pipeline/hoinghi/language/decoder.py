"""The decoder of underthesea's word segmentation model."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from functools import partial
from itertools import chain

from hoinghi.language.crf import Crf, read_crf
from hoinghi.language.fallback import segment_by_underthesea
from hoinghi.language.leads import Leads, Token
from hoinghi.language.passages import MARGINS, Spans, Surroundings, surroundings, words_of, words_within
from hoinghi.language.path import decode, decode_part
from hoinghi.language.syllables import Content, SyllableReader
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
        self._leads = Leads(lead_of_inside(crf), files.templates, files.dictionary)
        self._reader = SyllableReader(syllable_pattern(root), normalising_tables(root), self._leads.token)
        self._umpire = Umpire(partial(word_files, root))
        self._lock = threading.Lock()
        if fingerprint(root) not in _COMPARED and self.segment(_PROBE) != segment_by_underthesea(_PROBE):
            raise UnexpectedModelError("it decides otherwise than underthesea itself")

    def segment(self, text: str) -> Spans:
        """The words of a text as half-open spans, in order; nothing but white space lies between them."""
        edges, spellings = array("q"), list[str]()
        with self._lock:
            path = decode(self._scores(text, edges, spellings), self._transitions)
        if not path.labels:
            return []
        labels = path.labels
        if path.tied and len(labels) <= _LONGEST_TIED:
            labels = self._umpire.decide(spellings)
        begins = [0, *(at for at in range(1, len(labels)) if not labels[at]), len(labels)]
        return words_of(edges[::2], edges[1::2], begins)

    def certain_words(self, text: str, start: int, end: int, content: Content) -> Spans | None:
        """The words that begin in `start:end`, as `segment` gives them; None where only the whole text tells.

        Args:
            content: `content_of(text)`.
        """
        for margins in MARGINS:
            around = surroundings(text, start, end, content.end, *margins)
            words = self._read_around(text, start, end, content, around) if around else None
            if words is not None:
                return words
        return None

    def _read_around(self, text: str, start: int, end: int, content: Content, around: Surroundings) -> Spans | None:
        with self._lock:
            read = self._reader.part(text, around.start, around.end, closes=around.closes and content.stops)
        opens, closes = around.opens, around.closes
        if opens or closes:
            first, last = (0 if opens else REACH), (len(read.tokens) if closes else -REACH)
            scores = self._leads.scores(read.tokens)[first:last]
        else:
            first, scores = REACH, self._leads.inner_scores(read.tokens)
        part = decode_part(scores, self._transitions, opens=opens, closes=closes)
        return words_within(read, part, first, start, end, closes=closes) if part else None

    def spell(self, text: str, spans: Spans) -> list[str]:
        """The words at these spans as underthesea writes them: normalised, one space between syllables."""
        spelled: list[list[str]] = [[] for _ in spans]
        index = 0
        with self._lock:
            read = list(self._reader.read(text))
        for part in read:
            # an empty syllable belongs with the character that it came from, the one before it
            for (start, end), spelling in zip(part.spans, part.spellings, strict=True):
                place = min(start, end - 1)
                while index < len(spans) and spans[index][1] <= place:
                    index += 1
                if index < len(spans) and spans[index][0] <= place:
                    spelled[index].append(spelling)
        return [" ".join(word) or text[start:end] for word, (start, end) in zip(spelled, spans, strict=True)]

    def _scores(self, text: str, edges: array[int], spellings: list[str]) -> Iterator[list[float]]:
        """By how much each syllable prefers to be inside a word, window by window.

        The scores of a window's last syllables depend on the next window, and are given with it.

        Args:
            edges: takes up where each syllable starts and ends. spellings: takes up how each is spelled.
        """
        tokens: list[Token] = []
        skipped = 0
        for part in self._reader.read(text):
            if len(tokens) > 2 * REACH:
                yield self._leads.scores(tokens)[skipped:-REACH]
                tokens, skipped = tokens[-2 * REACH :], REACH
            tokens += part.tokens
            edges.extend(chain.from_iterable(part.spans))
            spellings += part.spellings
        yield self._leads.scores(tokens)[skipped:]


def lead_of_inside(crf: Crf) -> Crf:
    """The same CRF with one label, whose weights say by how much I-W leads over B-W."""
    return Crf(crf.labels[1:], crf.attributes, crf.weights[:, 1:] - crf.weights[:, :1], crf.transitions)
