"""Parquet runs read back, whatever order somebody put their tables in."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hoinghi import Article, Extractor
from hoinghi.errors import InputError
from hoinghi.review.diff.changes import changes
from hoinghi.review.diff.ordering import sorted_rows
from hoinghi.review.diff.runs import read_run
from hoinghi.writing import find_format
from hoinghi.writing.parquet.tables import tables

TEXTS = [
    "Tỉnh có hơn 12 xã và 5,5% hộ nghèo. Ông Lê Văn Khê, Giám đốc Sở Y tế, Bí thư Đảng bộ Sở Y tế, và ông Khê.\nAn Lê",
    "Dự án cầu Rạch Bần giai đoạn 20115-2020 có vốn 1,5 tỷ đồng, đạt 40%.\nMai Lan",
    "Không có gì.",
    "Xã có 3 trường, 40 lớp; 98% hộ dùng nước sạch, tăng 5%. Bà Sen nhắc lại dự án cầu Rạch Bần.",
]
Json = dict[str, Any]


@pytest.fixture(scope="module")
def lines(extractor: Extractor) -> list[Json]:
    texts = [Article(id=f"t{number}", text=text, metadata={"n": number}) for number, text in enumerate(TEXTS)]
    return [json.loads(extractor.extract(each).model_dump_json()) for each in texts]


def written(lines: list[Json], folder: Path) -> Path:
    sink = find_format("parquet").open(folder, None)  # type: ignore[arg-type]
    for each in lines:
        sink.write(each["id"], json.dumps(each).encode())
    sink.commit()
    return folder


def put(folder: Path, name: str, order: Callable[[pa.Table], pa.Table]) -> None:
    path = folder / f"{name}.parquet"
    pq.write_table(order(pq.read_table(path)), path)


def shuffled(table: pa.Table) -> pa.Table:
    return table.take(pa.array(random.Random(3).sample(range(table.num_rows), table.num_rows), pa.int64()))


def by_id_downwards(table: pa.Table) -> pa.Table:
    return table.sort_by([("article_id", "descending")])


def in_any_order(field: object) -> object:
    return sorted(field, key=json.dumps) if isinstance(field, list) else field


def read(folder: Path) -> list[Mapping[str, object]]:
    return [each.article() for each in read_run(folder)]


def test_parquet_gives_back_the_json(lines: list[Json], tmp_path: Path) -> None:
    assert any(each["percentages"] for each in lines)
    assert any(each["warnings"] or each["programmes"] for each in lines)
    assert read(written(lines, tmp_path / "run")) == lines


@pytest.mark.parametrize("in_memory", [0, 1_000_000])
@pytest.mark.parametrize("order", [by_id_downwards, shuffled])
@pytest.mark.parametrize("names", [["articles"], ["people", "roles", "mentions"], ["counts"], None])
def test_tables_that_were_sorted_by_hand_hold_the_same(
    names: list[str] | None,
    order: Callable[[pa.Table], pa.Table],
    in_memory: int,
    lines: list[Json],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hoinghi.review.diff.tables.sorted_rows", partial(sorted_rows, in_memory=in_memory))
    folder = written(lines, tmp_path / "run")
    for name in names or tables():
        put(folder, name, order)
    found = read(folder)
    assert sorted(map(itemgetter("id"), found)) == ["t0", "t1", "t2", "t3"]
    for mine, yours in zip(lines, sorted(found, key=itemgetter("id")), strict=True):
        assert changes(mine, yours) == []
        assert {name: in_any_order(each) for name, each in yours.items()} == {
            name: in_any_order(mine[name]) for name in yours
        }


def test_rows_that_cannot_be_given_to_one_article_are_told(lines: list[Json], tmp_path: Path) -> None:
    folder = written(lines, tmp_path / "run")
    put(folder, "articles", lambda table: table.slice(1))
    with pytest.raises(InputError, match=r"has rows of an article 't0' that articles\.parquet has not"):
        read(folder)
    twice = written([*lines, lines[0]], tmp_path / "twice")
    assert [each["id"] for each in read(twice)] == ["t0", "t1", "t2", "t3", "t0"]
    put(twice, "articles", by_id_downwards)
    with pytest.raises(InputError, match="two articles 't0', and tables that were sorted"):
        read(twice)
