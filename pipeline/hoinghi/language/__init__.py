"""Vietnamese words: `segment` gives their spans, `pos` their parts of speech, `build_nlp` a spaCy pipeline of them.

Nothing is loaded before it is needed: spaCy and the models come with the first call that uses them.
"""

from typing import TYPE_CHECKING

from hoinghi.language.pos import pos
from hoinghi.language.segmenter import segment

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["build_nlp", "pos", "segment"]


def build_nlp() -> "Language":
    """A blank `vi` pipeline with underthesea's words as tokens.

    >>> [token.text for token in build_nlp()("Đại biểu dự hội nghị")]
    ['Đại biểu', 'dự', 'hội nghị']
    """
    import spacy

    from hoinghi.language.tokenizer import NAME

    return spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": NAME}}})
