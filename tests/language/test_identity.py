"""Every word of our segmenter is underthesea's: in the samples, in made-up text, and in the corpus where it is at hand.

`benchmarks/bench.py` compares the whole corpus.
"""

from __future__ import annotations

import gzip
import json
import random
from itertools import islice
from pathlib import Path
from typing import cast

import pytest

from hoinghi.language.decoder import Segmenter
from hoinghi.language.underthesea_files import installed_root, word_files
from language.sample import ARTICLE, mess

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples" / "articles").glob("*.txt"))
CORPUS = ROOT.parent / "shared" / "corpus" / "news-2000.jsonl.gz"
EVERY = 10  # of the corpus's articles
SHUFFLED = 60


@pytest.fixture(scope="module")
def decoder() -> Segmenter:
    return Segmenter()


def differing(decoder: Segmenter, texts: list[str]) -> list[str]:
    """The beginnings of the texts of which some word is another."""
    from underthesea import word_tokenize

    def same(text: str) -> bool:
        return decoder.spell(text, decoder.segment(text)) == cast(list[str], word_tokenize(text))

    return [text[:60] for text in texts if not same(text)]


def test_the_samples(decoder: Segmenter) -> None:
    texts = [path.read_text("utf-8") for path in SAMPLES]
    assert len(texts) >= 18
    assert differing(decoder, texts) == []


def test_sentences_of_the_samples_in_any_order_and_case(decoder: Segmenter) -> None:
    lines = [line for path in SAMPLES for line in path.read_text("utf-8").splitlines() if line.strip()]
    dice = random.Random(6)
    ways = (str, str, str.title, str.upper, str.lower)
    texts = ["\n".join(dice.choice(ways)(dice.choice(lines)) for _ in range(12)) for _ in range(SHUFFLED)]
    assert differing(decoder, texts) == []


def test_made_up_text(decoder: Segmenter) -> None:
    dictionary = sorted(word_files(installed_root()).dictionary)
    assert differing(decoder, [ARTICLE, *(mess(dictionary, 1_000 + seed) for seed in range(SHUFFLED))]) == []


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not part of this repository")
def test_a_tenth_of_the_corpus(decoder: Segmenter) -> None:
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in islice(lines, 3, None, EVERY)]
    assert len(texts) == 200
    assert differing(decoder, texts) == []
