"""Vietnamese words with their offsets: underthesea's decisions, made by its own model, in a twentieth of its time.

`segment` gives what `underthesea.word_tokenize` gives, as half-open spans into the text as it stands. Where the
installed underthesea is not the one whose every decision was compared over a corpus
(`benchmarks/segmenter_identity.py`), the decoder first proves itself against it on a short probe; where it cannot,
underthesea's own call is used, and a warning says so once.
"""

from __future__ import annotations

import warnings
from bisect import bisect_left
from collections import deque
from functools import cache, cached_property
from typing import TYPE_CHECKING

from hoinghi.language.fallback import segment_by_underthesea

if TYPE_CHECKING:
    from hoinghi.language.decoder import Segmenter
    from hoinghi.language.passages import Spans
    from hoinghi.language.syllables import Content

_LATELY = 16  # passages whose words are remembered


@cache
def segmenter() -> Segmenter | None:
    """The decoder, read once; None, with a warning, where the installed underthesea cannot be decoded."""
    try:
        from hoinghi.language.decoder import Segmenter

        return Segmenter()
    except Exception as error:  # whatever a changed file makes of reading it, underthesea itself still works
        warnings.warn(
            f"hoinghi falls back to the slower word_tokenize of underthesea, whose model it cannot decode: {error}",
            RuntimeWarning,
            stacklevel=2,
        )
        return None


def segment(text: str) -> Spans:
    """The words of a text as half-open spans, in order; nothing but white space lies between them.

    The first call reads the model, which takes some 0.2 s.

    >>> text = "Hội nghị  tổng kết"
    >>> [text[start:end] for start, end in segment(text)]
    ['Hội nghị', 'tổng kết']
    """
    decoder = segmenter()
    return segment_by_underthesea(text) if decoder is None else decoder.segment(text)


class Segmented:
    """A text whose words are found passage by passage, or all at once where a passage does not tell.

    >>> text = "Hội nghị tổng kết năm"
    >>> [text[start:end] for start, end in Segmented(text).words(9, 21)]
    ['tổng kết', 'năm']
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: deque[tuple[int, int, Spans]] = deque(maxlen=_LATELY)

    def words(self, start: int, end: int) -> Spans:
        """The words that begin in `start:end`, as `segment` gives them for the whole text."""
        for first, last, words in self._found:  # several rules ask for the words behind one keyword
            if first <= start and end <= last:
                return words[bisect_left(words, (start,)) : bisect_left(words, (end,))]
        found = self._words(start, end)
        self._found.append((start, end, found))
        return found

    def _words(self, start: int, end: int) -> Spans:
        decoder = None if "_whole" in vars(self) else segmenter()
        found = decoder.certain_words(self._text, start, end, self._content) if decoder else None
        if found is None:
            first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
            found = self._whole[first:last]
        return found

    @cached_property
    def _content(self) -> Content:
        from hoinghi.language.syllables import content_of

        return content_of(self._text)

    @cached_property
    def _whole(self) -> Spans:
        return segment(self._text)

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self._whole]
