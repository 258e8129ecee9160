"""A tree of words matches what the plain alternation of them does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoinghi.lexicons import by_length, entries, names
from hoinghi.lexicons.tree import tree

words = st.text("aAbB iIđĐ.", min_size=1, max_size=5)
texts = st.text("aAbB iIđĐ.\n\u0131\u0130", max_size=12)


def plain(listed: list[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in listed)


@given(st.sets(words, min_size=1, max_size=9), st.lists(texts, min_size=1, max_size=6), st.booleans())
@settings(max_examples=400, deadline=None)
def test_it_finds_what_the_alternation_finds(listed: set[str], given_texts: list[str], cased: bool) -> None:
    ordered = sorted(listed, key=by_length)
    flags = re.NOFLAG if cased else re.IGNORECASE
    for tail in ("", r"(?!\w)", "(?=b)"):
        flat, grown = (re.compile(rf"(?:{made}){tail}", flags) for made in (plain(ordered), tree(ordered)))
        for text in given_texts:
            assert [match.span() for match in grown.finditer(text)] == [match.span() for match in flat.finditer(text)]


@pytest.mark.parametrize("name", names())
def test_every_lexicon_finds_all_its_words(name: str) -> None:
    listed = sorted(entries(name), key=by_length)
    for flags in (re.NOFLAG, re.IGNORECASE):
        grown = re.compile(tree(listed), flags)
        for word in listed:
            assert grown.fullmatch(word), word


def test_of_words_in_two_cases_the_longer_wins() -> None:
    found = re.match(tree(["Bộ Y tế", "bộ"]), "bộ y tế", re.IGNORECASE)
    assert found is not None
    assert found[0] == "bộ y tế"
