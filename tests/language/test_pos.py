"""Parts of speech must be those of underthesea's model."""

import pytest

from hoinghi.language import pos, segment
from hoinghi.language.segmenter import segmenter
from hoinghi.language.underthesea_files import installed_root, part_of_speech_files, word_files
from language.sample import ARTICLE, mess

FILES = part_of_speech_files(installed_root())


def tags_of_underthesea(words: list[str]) -> list[str]:
    from underthesea.models.fast_crf_sequence_tagger import FastCRFSequenceTagger

    global tagger
    if tagger is None:
        tagger = FastCRFSequenceTagger()
        tagger.load(str(FILES.model.parent))
    return [tag.removeprefix("B-") for tag in tagger.predict([[word] for word in words])]


tagger = None


def texts() -> list[str]:
    dictionary = sorted(word_files(installed_root()).dictionary)
    return [ARTICLE, *(mess(dictionary, seed) for seed in range(20))]


@pytest.mark.parametrize("text", texts(), ids=range(21))
def test_tags_are_underthesea_s(text: str) -> None:
    spans, decoder = segment(text), segmenter()
    assert decoder is not None
    assert pos(text, spans) == tags_of_underthesea(decoder.spell(text, spans))


def test_nothing_to_tag() -> None:
    assert pos("", []) == []
    assert pos("  ", []) == []
    assert pos("hội nghị", []) == []


def test_words_that_are_not_the_segmenters() -> None:
    assert pos("Hội nghị lớn", [(0, 8), (9, 12)])[0] == "N"
    assert len(pos("Hội nghị", [(0, 1), (1, 8)])) == 2
