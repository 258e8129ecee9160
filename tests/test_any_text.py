"""Any Unicode text: no exception, proven spans, JSON by the schema that reads back equal, in every output format."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

import jsonschema
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hoinghi import Article, Extractor
from hoinghi.errors import UnicodeTextError
from hoinghi.writing import FORMATS, to_json
from hoinghi.writing.schema import article_schema
from sound import check_article

WORDS = [
    "10%", "từ 10% đến 15,5%", "12 xã", "45/52 đại biểu", "1.234,5 tỷ đồng", "mười hai", "ông Trần Văn Minh",
    "Giám đốc Sở Y tế", "Chương trình Nước sạch", "Đề án “Xanh”", "giai đoạn 2016-2020", "Nghị quyết số 12-NQ/TW",
    "Hội nghị tổng kết năm 2016", "ngày 12/3", "tăng", "so với cùng kỳ", "Sở Y tế (SYT)", "Ảnh: Kim Anh", "Kim Anh",
    "\n", "\r\n", "\u2028", "\0", "\u200b", "\u202e", "\u2066", "\ufeff", "\u0301\u0323\u0302" * 20, "\ue000",
    "\U0010ffff",
    "=", "(", '"', "…", ". ", ", ",
]  # fmt: skip
anything = st.text(st.characters(exclude_categories=["Cs"]))
words = st.lists(st.sampled_from(WORDS) | st.text(max_size=4), max_size=25).map(" ".join)
glued = st.lists(st.sampled_from(WORDS) | st.characters(exclude_categories=["Cs"]), max_size=25).map("".join)
texts = (anything | words | glued).filter(lambda text: not any("\ud800" <= sign <= "\udfff" for sign in text))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | anything,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(anything, inner, max_size=3),
    max_leaves=6,
)

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
articles = st.builds(
    Article, id=anything, text=texts, title=st.none() | anything, path=st.none() | anything, extracted=st.booleans(),
    metadata=st.dictionaries(anything, values, max_size=3),
)  # fmt: skip
often = settings(deadline=None, max_examples=120, suppress_health_check=SLOW)
SCHEMA = jsonschema.Draft202012Validator(json.loads(article_schema()))


@often
@given(articles)
@example(Article(text="10% \ud7ff\ue000 12\u200b%"))
def test_any_article_gives_proven_records_and_valid_json(extractor: Extractor, article: Article) -> None:
    record = check_article(extractor, article)
    SCHEMA.validate(json.loads(to_json(record)))


@often
@given(texts)
def test_decomposed_text_gives_the_records_of_composed_text(extractor: Extractor, text: str) -> None:
    """Where nothing else differs: what is composed twice is what was composed once."""
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", composed)
    once, twice = (check_article(extractor, Article(text=form)) for form in (composed, decomposed))
    assert [each.value for each in once.percentages] == [each.value for each in twice.percentages]
    assert [unicodedata.normalize("NFC", each.name) for each in twice.people] == [each.name for each in once.people]


@settings(deadline=None, max_examples=50)
@given(anything, st.integers(0xD800, 0xDFFF), anything)
def test_any_lone_surrogate_is_one_clear_error(before: str, surrogate: int, after: str) -> None:
    with pytest.raises(UnicodeTextError, match=rf"lone surrogate U\+{surrogate:04X} at offset {len(before)}"):
        Article(text=f"{before}{chr(surrogate)}{after}")


@settings(deadline=None, max_examples=25, suppress_health_check=SLOW)
@given(st.lists(articles, min_size=1, max_size=3, unique_by=lambda article: article.id))
def test_any_article_is_written_in_every_format(extractor: Extractor, given_: list[Article]) -> None:
    for name, format in FORMATS.items():
        with TemporaryDirectory() as folder:
            out = Path(folder) / "out"
            sink = format.to_path(out)
            for article in given_:
                sink.write(article.id, format.encode(article, extractor.extract(article)))
            sink.commit()
            assert [path.name for path in Path(folder).iterdir()] == ["out"]
            if name == "jsonl":
                assert [json.loads(line)["id"] for line in out.read_bytes().splitlines()] == [a.id for a in given_]
            elif name == "json":
                assert len(list(out.iterdir())) == len(given_)
            elif name == "parquet":
                table = pyarrow.parquet.read_table(out / "articles.parquet")
                assert table.column("article_id").to_pylist() == [article.id for article in given_]
            elif name == "label-studio":
                tasks = json.loads(out.read_bytes())
                assert [task["data"]["text"] for task in tasks] == [article.text for article in given_]
