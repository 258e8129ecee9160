"""Rows of any text: each becomes one article with that text or one failure; none is lost, none invented."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import partial

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hoinghi.reading import Article, Failure, Fields, ReadOptions
from hoinghi.reading.entry import Entry, safe_path, shown
from hoinghi.reading.formats import read_entry
from sound import check_read

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]

letters = st.characters(exclude_categories=["Cs"])
texts = st.text(letters | st.sampled_from("\"',;\t\n\r\0\u2028=+-@%"), max_size=40)
often = settings(deadline=None, max_examples=150, suppress_health_check=SLOW)


def opened(content: bytes) -> io.BufferedReader:
    return io.BufferedReader(io.BytesIO(content))


def found(name: str, content: bytes, options: ReadOptions | None = None) -> tuple[list[Article], list[Failure]]:
    every = list(read_entry(Entry(name, name, partial(opened, content)), options or ReadOptions(encoding="utf-8")))
    return check_read(every), [each for each in every if isinstance(each, Failure)]


@often
@given(st.lists(texts, max_size=6), st.booleans())
def test_lines_of_json(rows: list[str], escaped: bool) -> None:
    lines = [json.dumps({"text": row, "tên": row}, ensure_ascii=escaped) for row in rows]
    articles, failures = found("a.jsonl", "\n".join(lines).encode())
    assert [article.text for article in articles] == [row for row in rows if row.strip()]
    assert [article.metadata["tên"] for article in articles] == [row for row in rows if row.strip()]
    assert len(failures) == len(rows) - len(articles)


@often
@given(st.lists(texts.map(lambda text: text.replace("\r\n", "\n").replace("\r", "\n")), max_size=6))
@pytest.mark.parametrize(("suffix", "delimiter"), [(".csv", ","), (".csv", ";"), (".tsv", "\t")])
def test_rows_of_tables(suffix: str, delimiter: str, rows: list[str]) -> None:
    content = io.StringIO()
    writer = csv.writer(content, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "text"])
    writer.writerows([str(number), row] for number, row in enumerate(rows))
    articles, failures = found(f"a{suffix}", content.getvalue().encode())
    assert {article.id: article.text for article in articles} == {
        str(n): row for n, row in enumerate(rows) if row.strip()
    }
    assert len(failures) == len(rows) - len(articles)


@settings(often, max_examples=50)
@given(st.lists(texts, max_size=6))
def test_rows_of_parquet(rows: list[str]) -> None:
    content = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"text": pyarrow.array(rows, pyarrow.string())}), content)
    articles, failures = found("a.parquet", content.getvalue())
    assert [article.text for article in articles] == [row for row in rows if row.strip()]
    assert len(failures) == len(rows) - len(articles)


@often
@given(st.text(max_size=60))
def test_any_name_in_an_archive_stays_within_its_folder(name: str) -> None:
    path = safe_path(name)
    assert path
    assert not path.startswith("/")
    assert not {"", ".", ".."} & set(path.split("/"))
    assert "\\" not in re.sub(r"\\[xuUnrt]", "", path)  # but for what stands for a control character
    assert shown(name).isprintable()


@often
@given(st.dictionaries(st.text(letters), st.integers() | st.floats() | texts | st.none()))
def test_any_object_in_a_line(row: dict[str, object]) -> None:
    articles, failures = found("a.jsonl", json.dumps(row).encode(), ReadOptions(Fields(text="x")))
    assert len(articles) + len(failures) == 1
