"""The extraction step inside anyone's spaCy pipeline."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import DocBin

from hoinghi import Extractor

TEXT = "Ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết tỷ lệ tiêm chủng đạt 98,5% kế hoạch tại 12 huyện."
CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "hoinghi.underthesea.v1"}}}


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = spacy.blank("vi", config=CONFIG)
    nlp.add_pipe("hoinghi")
    return nlp


def test_spans_and_record(nlp: Language, extractor: Extractor) -> None:
    doc = nlp(TEXT)
    assert doc._.hoinghi == extractor.extract(TEXT)
    assert [span.text for span in doc.spans["hoinghi.percentage"]] == ["98,5%"]
    assert [span.label_ for span in doc.spans["hoinghi.person"]] == ["person"]


def test_any_tokeniser_will_do() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("hoinghi", config={"kinds": ["count"]})
    doc = nlp(TEXT)
    assert [span.text for span in doc.spans["hoinghi.count"]] == ["12"]
    assert "hoinghi.percentage" not in doc.spans


def test_records_survive_processes_and_storage(nlp: Language) -> None:
    docs = list(nlp.pipe([TEXT, "Không có gì.", TEXT], n_process=2, batch_size=1))
    assert [len(doc._.hoinghi.percentages) for doc in docs] == [1, 0, 1]
    stored = DocBin(docs=docs, store_user_data=True).to_bytes()
    again = list(DocBin().from_bytes(stored).get_docs(nlp.vocab))
    assert again[0]._.hoinghi == docs[0]._.hoinghi


def test_a_doc_that_was_not_processed_has_no_record(nlp: Language) -> None:
    assert nlp.make_doc(TEXT)._.hoinghi is None
