"""Words ahead of a place are those that one request for all of them gives, wherever one begins to ask."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from hoinghi import Article
from hoinghi.lexicons import Lexicons
from hoinghi.rules.ahead import Ahead
from hoinghi.rules.parsed import Parsed

SAMPLES = sorted((Path(__file__).parents[2] / "samples" / "articles").glob("*.txt"))[:4]


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_words_ahead_are_those_of_the_whole_stretch(path: Path) -> None:
    parsed, dice = Parsed(Article(text=path.read_text("utf-8")), Lexicons()), random.Random(path.stem)
    for _ in range(12):
        start = dice.randrange(len(parsed.text))
        limit = min(start + dice.choice((0, 7, 60, 320)), len(parsed.text))
        ends, ahead = dict(parsed.words(start, limit)), Ahead(parsed, start, limit)
        asked = [*range(start, limit + 3)]
        dice.shuffle(asked)
        assert {at: ahead.get(at) for at in asked} == {at: ends.get(at) for at in asked}
        assert all((at in ahead) == (at in ends) for at in asked)
