"""Parquet: every field of every record, in tables that DuckDB reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import BaseModel

from hoinghi import Article, ArticleRecord, Extractor, Found, Rule, regex
from hoinghi.lexicons import Lexicons
from hoinghi.rules.parsed import Parsed
from hoinghi.writing import find_format

duckdb = pytest.importorskip("duckdb")
pq = pytest.importorskip("pyarrow.parquet")

from hoinghi.writing.parquet import ParquetSink, tables  # noqa: E402
from hoinghi.writing.parquet.tables import read_decimal  # noqa: E402

ARTICLES = {
    "lao-cai": "Sáng 5/3, ông Trần Văn Minh, Giám đốc Sở Y tế, Bí thư Đảng ủy Sở, cho biết tỷ lệ tiêm chủng đạt 98,5% "
    "kế hoạch; 12 huyện có bác sĩ; tỷ lệ hộ nghèo giảm 2,25%. Kinh phí 1.234,5 tỷ đồng.",
    "ha-giang": "Bà Lò Thị Mai, Giám đốc Sở Y tế, cho biết tỷ lệ tiêm chủng đạt 91% kế hoạch. Có 45/52 xã có bác sĩ.",
    "no-records": "Trời đẹp.",
}
# The query of the README: which rates that a plan sets were missed or beaten, where, and who answers for them.
QUERY = """
SELECT p.article_id, p.indicator_quote AS indicator, p.value, people.name AS answers, roles.title
FROM '{out}/percentages.parquet' AS p
JOIN '{out}/people.parquet' AS people USING (article_id)
JOIN '{out}/roles.parquet' AS roles ON roles.article_id = people.article_id AND roles.record_id = people.id
WHERE p.relation = 'reach' AND p.baseline_quote = 'kế hoạch' AND p.value < 100 AND roles.title = 'Giám đốc'
ORDER BY p.value
"""


def write(out: Path, articles: dict[str, str], extractor: Extractor) -> Path:
    sink = ParquetSink(out)
    for id_, text in articles.items():
        article = Article(id=id_, text=text, metadata={"năm": 2023})
        sink.write(id_, find_format("parquet").encode(article, extractor.extract(article)))
    sink.commit()
    return out


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory, extractor: Extractor) -> Path:
    return write(tmp_path_factory.mktemp("parquet") / "out", ARTICLES, extractor)


def rows(query: str, out: Path) -> list[tuple[object, ...]]:
    with duckdb.connect() as base:
        return list(base.execute(query.format(out=out)).fetchall())


def test_a_question_over_the_archive(out: Path) -> None:
    assert rows(QUERY, out) == [
        ("ha-giang", "tỷ lệ tiêm chủng", Decimal("91"), "Lò Thị Mai", "Giám đốc"),
        ("lao-cai", "tỷ lệ tiêm chủng", Decimal("98.5"), "Trần Văn Minh", "Giám đốc"),
    ]


def test_every_article_has_its_row(out: Path) -> None:
    found = rows("SELECT article_id, source_metadata FROM '{out}/articles.parquet'", out)
    assert found == [(id_, '{{"năm":2023}}'.replace("{{", "{").replace("}}", "}")) for id_ in ARTICLES]


def test_spans_point_into_the_text(out: Path) -> None:
    query = "SELECT article_id, span_start, span_end, quote FROM '{out}/mentions.parquet'"
    for id_, start, end, quote in rows(query, out):
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert ARTICLES[str(id_)][start:end] == quote


def test_lists_of_records_are_tables_that_join(out: Path) -> None:
    query = """SELECT people.name, roles.title FROM '{out}/people.parquet' people JOIN '{out}/roles.parquet' roles
               ON roles.article_id = people.article_id AND roles.record_id = people.id AND roles.kind = 'people'
               WHERE people.article_id = 'lao-cai' ORDER BY roles.span_start"""
    assert rows(query, out) == [("Trần Văn Minh", "Giám đốc"), ("Trần Văn Minh", "Bí thư")]


def test_amounts_add_up_exactly(out: Path) -> None:
    assert rows("SELECT sum(value) FROM '{out}/amounts.parquet' WHERE unit = 'VND'", out) == [
        (Decimal("1234500000000"),)
    ]


def _names(model: type[BaseModel]) -> Iterator[str]:
    for name, info in model.model_fields.items():
        yield name
        for kind in (info.annotation, *getattr(info.annotation, "__args__", ())):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from _names(kind)


def test_no_field_of_the_schema_is_left_out() -> None:
    columns = {column.path[-1] for table in tables().values() for column in table.columns}
    holders = {"span", "source", "publisher", "event", "period", "indicator", "baseline", "noun", "sentence", "id"}
    left = set(_names(ArticleRecord)) - columns - set(tables()) - holders
    assert left == set()


@pytest.mark.parametrize(
    ("text", "value"),
    [("98.5", Decimal("98.5")), ("-0.0000000001", Decimal("-0.0000000001")), ("9" * 28, Decimal("9" * 28)),
     ("9" * 29, None), ("0.00000000001", None)],
)  # fmt: skip
def test_decimals_fit_or_are_null(text: str, value: Decimal | None) -> None:
    assert read_decimal(text) == value


def test_a_number_too_long_for_the_column_keeps_its_quote(tmp_path: Path, extractor: Extractor) -> None:
    digits = "123" * 12
    out = write(tmp_path / "out", {"x": f"Tổng cộng đạt {digits}% kế hoạch."}, extractor)
    for value, quote in rows("SELECT value, quote FROM '{out}/percentages.parquet'", out):
        assert (value, quote) == (None, f"{digits}%")


def test_own_records_are_there_as_json(tmp_path: Path) -> None:
    def phones(lexicons: Lexicons) -> re.Pattern[str]:
        return re.compile(r"0912")

    def build(parsed: Parsed, found: object) -> Found:
        at = parsed.text.index("0912")
        return Found(at, at + 4, {"number": "0912"})

    extractor = Extractor(rules=[Rule("phone.short", "phone", "A phone.", regex(phones), build)])
    out = write(tmp_path / "out", {"x": "Gọi 0912."}, extractor)
    assert rows("SELECT kind, fields->>'number' FROM '{out}/custom.parquet'", out) == [("phone", "0912")]


def test_batches_and_row_groups_change_nothing_in_the_rows(
    tmp_path: Path, extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = {f"{id_}-{n}": text for n in range(5) for id_, text in ARTICLES.items()}
    one = write(tmp_path / "one", many, extractor)
    monkeypatch.setattr("hoinghi.writing.parquet.sink.ARTICLES_A_BATCH", 2)
    monkeypatch.setattr("hoinghi.writing.parquet.sink.ROWS_A_GROUP", 7)
    other = write(tmp_path / "other", many, extractor)
    for name in tables():
        assert pq.read_table(one / f"{name}.parquet").equals(pq.read_table(other / f"{name}.parquet"))
    assert pq.ParquetFile(other / "people.parquet").num_row_groups > 1
