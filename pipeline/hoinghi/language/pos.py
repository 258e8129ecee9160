"""Parts of speech of words: the decisions of underthesea's `pos_tag(model="v2.0")`.

That call fails when it is made twice; this one decodes the same model, and does not.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hoinghi.language.segmenter import segmenter

if TYPE_CHECKING:
    from hoinghi.language.tagger import PartOfSpeechTagger


@cache
def _tagger() -> PartOfSpeechTagger:
    from hoinghi.language.tagger import PartOfSpeechTagger

    return PartOfSpeechTagger()


def pos(text: str, spans: list[tuple[int, int]]) -> list[str]:
    """The part of speech of each word of a text, given the spans of its words, as `segment` gives them.

    `N` noun, `Np` proper noun, `Nc` classifier, `Nu` unit, `V` verb, `A` adjective, `M` numeral, `E` preposition, …:
    the labels of the VLSP 2013 corpus; punctuation is `CH`. The first call reads the model.
    Raises UnexpectedModelError if the installed underthesea's models are not as expected.

    >>> text = "Đại biểu dự hội nghị"
    >>> pos(text, [(0, 8), (9, 11), (12, 20)])
    ['N', 'V', 'N']
    """
    decoder = segmenter()
    words = [text[start:end] for start, end in spans] if decoder is None else decoder.spell(text, spans)
    return _tagger().tag(words)
