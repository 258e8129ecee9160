"""The segmenter must decide as underthesea does, lose no character, and take whatever it is given."""

import itertools
import subprocess
import sys
import time
import unicodedata
import warnings
from array import array
from collections.abc import Iterator
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hoinghi.language import fallback, segment
from hoinghi.language.decoder import Segmenter
from hoinghi.language.path import decode
from hoinghi.language.segmenter import segmenter
from hoinghi.language.underthesea_files import installed_root, word_files
from language.sample import ARTICLE, PIECES, mess

Spans = list[tuple[int, int]]


@pytest.fixture(scope="module")
def decoder() -> Segmenter:
    found = segmenter()
    assert found is not None
    return found


@pytest.fixture(scope="module")
def dictionary() -> list[str]:
    return sorted(word_files(installed_root()).dictionary)


def words_of_underthesea(text: str) -> list[str]:
    from underthesea import word_tokenize

    return cast(list[str], word_tokenize(text))


def check_spans(text: str, spans: Spans) -> None:
    """In order, none empty, and nothing but white space outside."""
    position = 0
    for start, end in spans:
        assert position <= start < end
        assert not text[position:start].strip()
        position = end
    assert not text[position:].strip()


def test_an_article(decoder: Segmenter) -> None:
    spans = decoder.segment(ARTICLE)
    check_spans(ARTICLE, spans)
    assert decoder.spell(ARTICLE, spans) == words_of_underthesea(ARTICLE)


def test_offsets_stand_in_the_text_as_given() -> None:
    text = "Ðại  biểu  " + unicodedata.normalize("NFD", "thuỷ lợi") + "\nquí III"
    assert [text[start:end] for start, end in segment(text)] == [
        "Ðại  biểu", unicodedata.normalize("NFD", "thuỷ lợi"), "quí", "III",
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_dictionary_words_in_any_order(decoder: Segmenter, dictionary: list[str], seed: int) -> None:
    text = mess(dictionary, seed)
    spans = decoder.segment(text)
    check_spans(text, spans)
    assert decoder.spell(text, spans) == words_of_underthesea(text)


@given(st.lists(st.sampled_from([*PIECES, " ", " ", "Hội", "nghị", "tổng kết", "năm", "ở"]), max_size=24))
@settings(max_examples=300, deadline=None)
def test_pieces_in_any_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    decoder = segmenter()
    assert decoder is not None
    assert decoder.spell(text, decoder.segment(text)) == words_of_underthesea(text)


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_is_covered(text: str) -> None:
    check_spans(text, segment(text))


def test_ties_are_settled_as_underthesea_settles_them(decoder: Segmenter) -> None:
    names = [
        "Zvora",
        "Zlima",
        "Zkano",
        "Zrupe",
        "Zdota",
        "Zmeka",
        "Zfilo",
        "Zgudo",
        "Zbune",
    ]  # unknown, and all look alike
    changed = 0
    for before, after, count in itertools.product(("", "của ", "và ", "gặp "), (",", ".", " và đội"), range(6, 10)):
        text = before + " ".join(names[:count]) + after
        spans = decoder.segment(text)
        assert decoder.spell(text, spans) == words_of_underthesea(text)
        path = decode(decoder._scores(text, array("q"), []), decoder._transitions)
        changed += path.tied and path.labels != labels_of(decoder, text, spans)
    assert changed  # else nothing here needed settling


def labels_of(decoder: Segmenter, text: str, spans: Spans) -> bytearray:
    words = decoder.spell(text, spans)
    return bytearray(label for word in words for label in (0, *[1] * word.count(" ")))


def test_full_stops_at_the_end_of_the_text(decoder: Segmenter) -> None:
    for text in ("Họp ở TP.", "Họp ở TP.\n", "Họp ở TP. ", "Họp ở TP.\n\n", "Họp ở TP. Huế"):
        assert decoder.spell(text, decoder.segment(text)) == words_of_underthesea(text), repr(text)


def test_windows_change_nothing(decoder: Segmenter) -> None:
    text = (ARTICLE + "\n") * 60  # two windows
    assert decoder.spell(text, decoder.segment(text)) == words_of_underthesea(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "\ud800 hội nghị \udfff",
        "\u0958\u0958 a\u0958",
        "\u1100\u1161\u11a8" * 200,
        "\u0301" * 3000,
        "a" * 700 + " hội nghị " + "." * 700,
    ],
)
def test_strange_text_is_covered(text: str) -> None:
    check_spans(text, segment(text))


@pytest.mark.parametrize(
    "unit",
    ["1", "A", "1.", "+-", "\0", "\u0301\u0323", "http://!!!!!!!!", "(a", "hội nghị ", " ", "\n"],
)
def test_time_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        started = time.process_time()
        check_spans(text, segment(text))
        return time.process_time() - started

    seconds(2_000)
    assert seconds(80_000) < 8 * seconds(20_000) + 0.5  # 16 times if it were quadratic


def test_no_exponential_time_in_addresses() -> None:
    text = "xem http://" + "!" * 200 + " và vidu.vn/" + "." * 200
    started = time.process_time()
    check_spans(text, segment(text))
    assert time.process_time() - started < 2


@pytest.fixture
def unread() -> Iterator[None]:
    segmenter.cache_clear()
    yield
    segmenter.cache_clear()


@pytest.mark.usefixtures("unread")
def test_an_unknown_underthesea_proves_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hoinghi.language.decoder._COMPARED", frozenset())
    assert segmenter() is not None


@pytest.mark.usefixtures("unread")
def test_falls_back_and_says_so_once(monkeypatch: pytest.MonkeyPatch, decoder: Segmenter) -> None:
    monkeypatch.setattr("hoinghi.language.decoder._COMPARED", frozenset())
    monkeypatch.setattr("hoinghi.language.decoder.segment_by_underthesea", len)
    with pytest.warns(RuntimeWarning, match="decides otherwise") as caught:
        spans = segment(ARTICLE)
    assert len(caught) == 1
    assert spans == decoder.segment(ARTICLE)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        segment("Hội nghị")


@given(st.lists(st.sampled_from([*PIECES, " ", "Hội", "nghị", "\u0958", "\ud800"]), max_size=24))
@example(["!中文", "\ud800", "\u200b–!"])
@settings(max_examples=100, deadline=None)
def test_the_fallback_covers_the_text_too(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = fallback.segment_by_underthesea(text)
    check_spans(text, spans)
    assert spans == segment(text)


def test_import_is_lean() -> None:
    code = "import sys, hoinghi.language; print({'spacy', 'underthesea', 'numpy'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"


def test_segmenting_does_not_import_underthesea() -> None:
    code = (
        "import sys, hoinghi.language as l; l.segment('Hội nghị'); print({'spacy', 'underthesea'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
