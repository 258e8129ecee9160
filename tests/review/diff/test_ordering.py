"""Rows of a table in the order of their articles, in bounded memory."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hoinghi.errors import OutputError
from hoinghi.review.diff.ordering import sorted_rows, stand_together
from hoinghi.review.diff.table_file import TableFile
from hoinghi.writing.parquet.tables import tables

CAPTIONS = tables()["captions"]


def captions(path: Path, ids: list[str]) -> TableFile:
    """A table of which every row says where it stood."""
    rows = [
        {"article_id": id_, "span_start": number, "span_end": number + 1, "quote": "Ả"}
        for number, id_ in enumerate(ids)
    ]
    pq.write_table(pa.Table.from_pylist(rows, CAPTIONS.schema()), path)
    return TableFile(path, CAPTIONS)


@pytest.mark.parametrize("in_memory", [0, 10**9])
def test_rows_are_sorted_and_those_of_one_article_stay_as_they_are(in_memory: int, tmp_path: Path) -> None:
    """Beyond the basic plane code points, UTF-8 and UTF-16 are not in the same order."""
    names = ["a", "ả", "b", "\ufffd", "\U0001f600", *(f"n{number}" for number in range(300))]
    ids = random.Random(1).choices(names, k=9_000)
    found = [
        (row["article_id"], row["span_start"])
        for row in sorted_rows(captions(tmp_path / "a", ids), in_memory=in_memory)
    ]
    assert found == sorted((id_, number) for number, id_ in enumerate(ids))


@pytest.mark.parametrize(
    ("articles", "rows", "together"),
    [
        ("abc", "aacc", True), ("abc", "", True), ("aba", "aba", True), ("", "", True),
        ("abc", "acb", False), ("abc", "aba", False), ("abc", "d", False),
    ],
)  # fmt: skip
def test_whether_rows_stand_in_the_order_of_the_articles(
    articles: str, rows: str, together: bool, tmp_path: Path
) -> None:
    files = [captions(tmp_path / str(number), list(ids)) for number, ids in enumerate((articles, articles, rows))]
    assert stand_together(files[0], files[1:]) is together


def test_no_room_for_the_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.TemporaryFile", partial(open, "/dev/full", "r+b", buffering=0))
    with pytest.raises(OutputError, match="point TMPDIR to a disk with room"):
        list(sorted_rows(captions(tmp_path / "a", ["b", "a"])))
