"""The sentence that a change is shown in."""

from __future__ import annotations

from hoinghi.review.diff.entries import Place, place_of
from hoinghi.review.diff.sentences import sentence_in, sentence_of
from review.diff.articles import article, count, span

TEXT = "Xong.Ông Lê Văn Khê nói. Hết.\nTỉnh có 12 xã."


def place(quote: str, text: str = TEXT) -> Place:
    found = place_of(span(text, quote))
    assert found is not None
    return found


def test_a_name_takes_the_sentence_of_a_number_beside_it() -> None:
    record = count(TEXT, "12", "12", sentence=span(TEXT, "Tỉnh có 12 xã."))
    assert sentence_of(article(TEXT, counts=[record]), place("Tỉnh")).quote == "Tỉnh có 12 xã."


def test_else_the_sentence_in_the_text_where_the_run_keeps_it() -> None:
    held = article(TEXT)
    held["source"]["text"] = TEXT
    assert sentence_of(held, place("Khê")).quote == "Ông Lê Văn Khê nói."
    assert sentence_in(TEXT, place("12")).quote == "Tỉnh có 12 xã."


def test_else_the_place_itself_and_never_the_sentence_in_another_text() -> None:
    assert sentence_of(article(TEXT), place("Khê")).quote == "Khê"
    assert sentence_in(f"Tin: {TEXT}", place("Khê")).quote == "Khê"


def test_of_a_long_sentence_the_words_about_the_place() -> None:
    text = f"{'xã này ' * 60}có 12 hộ{' và xã kia' * 60}"
    found = sentence_in(text, place("12", text))
    assert text[found.start : found.end] == found.quote
    assert "có 12 hộ" in found.quote
    assert 100 < len(found.quote) < 200
    assert found.quote.split()[0] in ("xã", "này")
