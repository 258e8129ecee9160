"""The spaCy tokeniser must lose nothing, and survive everything that spaCy does with a pipeline."""

import pickle
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import DocBin

from hoinghi.language import build_nlp, segment
from hoinghi.language.tokenizer import create_tokenizer
from language.sample import ARTICLE, PIECES

CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "hoinghi.underthesea.v1"}}}
NLP = spacy.blank("vi", config=CONFIG)


@pytest.fixture(params=["config", "build_nlp"])
def nlp(request: pytest.FixtureRequest) -> Language:
    return spacy.blank("vi", config=CONFIG) if request.param == "config" else build_nlp()


def test_tokens_are_words(nlp: Language) -> None:
    doc = nlp("Đại biểu dự  hội nghị tổng kết\nnăm 2018. ")
    assert [token.text_with_ws for token in doc] == [
        "Đại biểu ", "dự ", " ", "hội nghị ", "tổng kết", "\n", "năm ", "2018", ". ",
    ]  # fmt: skip


def test_words_are_the_segmenters() -> None:
    doc = NLP(ARTICLE)
    assert doc.text == ARTICLE
    assert [(token.idx, token.idx + len(token)) for token in doc if not token.is_space] == segment(ARTICLE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "  \n\t ",
        "\0",
        " \0 ",
        "hoà",
        "ho\u0300a",
        "Ðại biểu",
        "\u0958",
        "👩‍👩‍👧 😀",
        "\x01\x1f\x7f\x85",
        "\r\n x \r\n",
    ],
)
def test_lossless(text: str) -> None:
    assert NLP(text).text == text


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_lossless_for_any_text(text: str) -> None:
    assert NLP(text).text == text


@given(st.lists(st.sampled_from([*PIECES, " ", "  ", "Hội", "nghị", "\u0958"]), max_size=40))
@settings(max_examples=200, deadline=None)
def test_lossless_for_any_pieces(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert NLP(text).text == text


def test_a_million_characters() -> None:
    text = ("Hội nghị tổng kết công tác năm 2018 của tỉnh. " * 22_000)[:1_000_000]
    assert NLP(text).text == text


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        NLP("hội \ud800 nghị")


TEXTS = ["Hội nghị tổng kết", "", "Đại biểu  dự", ARTICLE]


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("processes", [1, 2])
def test_pipe(processes: int) -> None:
    found = [[token.text for token in doc] for doc in NLP.pipe(TEXTS, n_process=processes)]
    assert found == [[token.text for token in NLP(text)] for text in TEXTS]


def test_tokenizer_pipe() -> None:
    assert [doc.text for doc in create_tokenizer()(NLP).pipe(TEXTS, batch_size=2)] == TEXTS


def words(nlp: Language) -> list[str]:
    return [token.text for token in nlp(ARTICLE)]


def test_to_disk_and_back(tmp_path: Path) -> None:
    NLP.to_disk(tmp_path / "model")
    assert words(spacy.load(tmp_path / "model")) == words(NLP)


def test_to_bytes_and_back() -> None:
    assert words(spacy.blank("vi", config=CONFIG).from_bytes(NLP.to_bytes())) == words(NLP)


def test_pickling() -> None:
    assert words(pickle.loads(pickle.dumps(NLP))) == words(NLP)


def test_config_names_the_tokeniser() -> None:
    assert NLP.config["nlp"]["tokenizer"] == {"@tokenizers": "hoinghi.underthesea.v1"}


def test_docs_survive_storage() -> None:
    stored = DocBin(store_user_data=True, docs=[NLP(ARTICLE)]).to_bytes()
    assert [doc.text for doc in DocBin().from_bytes(stored).get_docs(NLP.vocab)] == [ARTICLE]
