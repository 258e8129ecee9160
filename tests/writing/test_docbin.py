"""spaCy DocBins: what `spacy train` reads, with the records on board."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Corpus

from hoinghi import Article, Extractor
from hoinghi.writing import docbin, find_format

TEXT = "Sáng 5/3, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết tỷ lệ tiêm chủng đạt 98,5% kế hoạch tại {n} huyện."


def write(out: Path, extractor: Extractor, number: int) -> None:
    sink = find_format("docbin").to_path(out)
    for n in range(number):
        article = Article(id=str(n), text=TEXT.format(n=n + 2))
        sink.write(article.id, find_format("docbin").encode(article, extractor.extract(article)))
    sink.commit()


def docs(out: Path) -> list[Doc]:
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "hoinghi.underthesea.v1"}}})
    return [example.reference for example in Corpus(out)(nlp)]


def test_docs_come_back_with_words_spans_and_records(tmp_path: Path, extractor: Extractor) -> None:
    write(tmp_path / "out", extractor, 3)
    found = docs(tmp_path / "out")
    assert [doc.text for doc in found] == [TEXT.format(n=n) for n in (2, 3, 4)]
    assert [span.text for span in found[0].spans["hoinghi.percentage"]] == ["98,5%"]
    assert found[2]._.hoinghi == extractor.extract(Article(id="2", text=TEXT.format(n=4)))


def test_files_are_filled_one_after_the_other(
    tmp_path: Path, extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(docbin, "DOCS_A_FILE", 4)
    write(tmp_path / "out", extractor, 10)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"docs-0000{n}.spacy" for n in range(3)]
    assert [doc._.hoinghi.id for doc in docs(tmp_path / "out")] == [str(n) for n in range(10)]


def test_no_articles_still_make_a_file(tmp_path: Path, extractor: Extractor) -> None:
    write(tmp_path / "out", extractor, 0)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["docs-00000.spacy"]
