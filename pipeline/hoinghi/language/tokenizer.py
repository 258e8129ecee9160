"""The spaCy tokeniser `hoinghi.underthesea.v1`: Vietnamese words as tokens, and not a character lost.

>>> import spacy
>>> config = {"nlp": {"tokenizer": {"@tokenizers": "hoinghi.underthesea.v1"}}}
>>> [token.text for token in spacy.blank("vi", config=config)("Hội nghị  tổng kết năm 2016.")]
['Hội nghị', ' ', 'tổng kết', 'năm', '2016', '.']
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from hoinghi.language.segmenter import segment

NAME = "hoinghi.underthesea.v1"


class WordTokenizer:
    """Makes docs whose tokens are words, with the spaces between their syllables inside them.

    White space between words becomes tokens as with spaCy's own tokeniser: one space belongs to the token before it,
    whatever else there is to a token of its own. `doc.text` is the text for any string without lone surrogates,
    which are no characters and which spaCy cannot hold.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Tokenise a text. Raises UnicodeEncodeError for a lone surrogate."""
        words: list[str] = []
        spaces: list[bool] = []
        position = 0
        for start, end in segment(text):
            if start > position:
                _put_gap(text[position:start], words, spaces)
            words.append(text[start:end])
            spaces.append(False)
            position = end
        if position < len(text):
            _put_gap(text[position:], words, spaces)
        return Doc(self.vocab, words=words, spaces=spaces)

    def pipe(self, texts: Iterable[str], batch_size: int = 1_000) -> Iterator[Doc]:
        """Tokenise texts one by one; `batch_size` is there for spaCy's sake."""
        return map(self, texts)

    # There is nothing to store: the model belongs to underthesea, and spaCy stores the vocabulary itself.

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        return b""

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "WordTokenizer":
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        return None

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> "WordTokenizer":
        return self


def _put_gap(gap: str, words: list[str], spaces: list[bool]) -> None:
    if words and gap[0] == " ":
        spaces[-1] = True
        gap = gap[1:]
    if gap:
        words.append(gap)
        spaces.append(False)


def create_tokenizer() -> Callable[[Language], WordTokenizer]:
    """What `{"@tokenizers": "hoinghi.underthesea.v1"}` in a config stands for."""
    return _for_language


def _for_language(nlp: Language) -> WordTokenizer:
    return WordTokenizer(nlp.vocab)


registry.tokenizers.register(NAME, func=create_tokenizer)
