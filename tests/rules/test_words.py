"""Phrases are found at a word and before one as a look at every phrase would find them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi import Article
from hoinghi.lexicons import Lexicons
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.mentions import person_mentions
from hoinghi.rules.people.phrases import Phrases
from hoinghi.rules.words import cut, places_of, words_of

ENTRIES = (
    ("sở", "a"), ("sở y tế", "b"), ("sở y tế dự phòng", "c"), ("y tế", "d"), ("Tế", "e"), ("y tế dự", "f"),
    ("phòng", "g"), ("dự phòng", "h"), ("SỞ Y", "i"),
)  # fmt: skip
PHRASES = Phrases(ENTRIES)
ALL = {tuple(phrase.casefold().split()): value for phrase, value in ENTRIES}
TEXTS = st.lists(st.sampled_from(["sở", "Sở", "y", "tế", "Tế", "dự", "phòng", "xa", ","]), max_size=9).map(" ".join)


@given(TEXTS)
def test_phrases_at_and_before_a_word(text: str) -> None:
    words = words_of(Parsed(Article(text=text), Lexicons()))
    for at in range(len(words) + 1):
        ends = [end for end in range(len(words), at, -1) if tuple(words.folded[at:end]) in ALL]
        starts = [start for start in range(at) if tuple(words.folded[start:at]) in ALL]
        assert PHRASES.at(words, at) == ((ends[0], ALL[tuple(words.folded[at : ends[0]])]) if ends else None)
        assert PHRASES.before(words, at) == ((starts[0], ALL[tuple(words.folded[starts[0] : at])]) if starts else None)


@given(TEXTS)
def test_places_are_all_places(text: str) -> None:
    parsed = Parsed(Article(text=text), Lexicons())
    words, places = words_of(parsed), places_of(parsed)
    assert sorted((at, word) for word in places.last for at in places.of(word)) == list(enumerate(words.folded))


@pytest.mark.parametrize("text", ["", " ", "\n", "  \n \u200b"])
def test_a_text_without_words_has_no_people(text: str) -> None:
    parsed = Parsed(Article(text=text), Lexicons())
    assert person_mentions(parsed) == ([], [])


@given(st.text(" \n\t\u00a0\u3000\x1c\x1f'ôÔaA.,;)1-"))
def test_words_are_those_of_the_text_where_they_stand(text: str) -> None:
    parsed = Parsed(Article(text=text), Lexicons())
    words = words_of(parsed)
    assert words.text == [parsed.text[words.start(at) : end] for at, end in enumerate(words.ends)]
    assert words.text == list(cut(parsed.text))
    assert words.folded == [word.casefold() for word in words.text]
