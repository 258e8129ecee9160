"""Tone marks and `Đ`: rewritten one character for one, in Vietnamese words only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi.text.tones import is_syllable, placed, stroked


@pytest.mark.parametrize("word", ["Nguyễn", "nghiêng", "quý", "gì", "oanh", "Đắk", "y", "khuỷu", "ƯỚC"])
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["Krung", "Bank", "Reuters", "tr", "Nguyễnn", "Zoe", "an-ninh", ""])
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)


@given(st.text(st.sampled_from("hkqgtoauyieàáòóùúỳýèéÀÓnc ÐðđƉsF"), max_size=30))
def test_one_character_for_one_and_once_for_all(text: str) -> None:
    for rewrite in (placed, stroked):
        once = rewrite(text)
        assert len(once) == len(text)
        assert rewrite(once) == once
