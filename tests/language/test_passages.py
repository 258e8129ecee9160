"""Words found in a passage are those of the whole text, whatever the passage and the text."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoinghi.language.decoder import Segmenter
from hoinghi.language.path import decode, decode_part
from hoinghi.language.segmenter import Segmented, segmenter
from hoinghi.language.syllables import content_of
from hoinghi.language.underthesea_files import installed_root, word_files
from language.sample import ARTICLE, PIECES, mess

SAMPLES = sorted((Path(__file__).parents[2] / "samples" / "articles").glob("*.txt"))


@pytest.fixture(scope="module")
def decoder() -> Segmenter:
    found = segmenter()
    assert found is not None
    return found


def check(decoder: Segmenter, text: str, dice: random.Random, times: int) -> int:
    """Compare passages with the whole; how many told."""
    whole, content = decoder.segment(text), content_of(text)
    told = 0
    for _ in range(times):
        start = dice.randrange(-1, len(text) + 2)
        end = start + dice.choice((0, 1, 3, 20, 120, 700))
        found = decoder.certain_words(text, max(0, start), end, content)
        if found is not None:
            told += 1
            assert found == [span for span in whole if max(0, start) <= span[0] < end], (start, end)
    return told


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_passages_of_articles_nearly_always_tell(decoder: Segmenter, path: Path) -> None:
    assert check(decoder, path.read_text("utf-8"), random.Random(path.stem), 150) > 140


@pytest.mark.parametrize("seed", range(12))
def test_passages_of_a_mess(decoder: Segmenter, seed: int) -> None:
    text = mess(sorted(word_files(installed_root()).dictionary), 500 + seed)
    assert check(decoder, text, random.Random(seed), 100) > 50


@given(st.lists(st.sampled_from([*PIECES, " ", " ", "Hội", "nghị", "tổng kết", "năm", "ở", "Zvora "]), max_size=60))
@settings(max_examples=150, deadline=None)
def test_passages_of_pieces(pieces: list[str]) -> None:
    decoder = segmenter()
    assert decoder is not None
    check(decoder, "".join(pieces), random.Random(1), 12)


def test_a_passage_that_ties_is_left_to_the_whole_text(decoder: Segmenter) -> None:
    names = "Zvora Zlima Zkano Zrupe Zdota Zmeka Zfilo Zgudo Zbune Zkora Zpuma Zteno"  # unknown, and all look alike
    text = f"{ARTICLE}\n{names}\n{ARTICLE}"
    start = text.index("Zrupe")
    whole = [span for span in decoder.segment(text) if start <= span[0] < start + 12]
    assert Segmented(text).words(start, start + 12) == whole


def test_a_long_run_is_left_to_the_whole_text(decoder: Segmenter) -> None:
    text = f"{ARTICLE} {'x' * 5_000} {ARTICLE}"
    start = text.index("xxx") + 2_500
    assert decoder.certain_words(text, start, start + 10, content_of(text)) is None
    assert Segmented(text).words(start - 10, start) == [
        span for span in decoder.segment(text) if start - 10 <= span[0] < start
    ]


transitions = st.integers(-300, 300).map(float).map((0.01).__mul__)


@given(st.lists(st.floats(-9, 9), min_size=1, max_size=30), st.tuples(*[transitions] * 4), st.data())
@settings(max_examples=400, deadline=None)
def test_certain_labels_are_those_of_the_whole_chain(
    scores: list[float], weights: tuple[float, float, float, float], data: st.DataObject
) -> None:
    table = [list(weights[:2]), list(weights[2:])]
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(scores))] * 2)))
    whole = decode([scores], table)
    opens, closes = first == 0, last == len(scores)
    part = decode_part(scores[first:last], table, opens=opens, closes=closes)
    if part is not None and not whole.tied:
        begin = first + part.first
        assert part.labels == whole.labels[begin : begin + len(part.labels)]
