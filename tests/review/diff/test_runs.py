"""Runs read back from whatever `hoinghi extract` writes."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

from hoinghi import Article, Extractor
from hoinghi.errors import InputError
from hoinghi.review.diff.runs import read_run
from review.diff.articles import article

TEXTS = [
    "Tổng kết năm 2019\nTỉnh có hơn 12 xã và 5,5% hộ nghèo. Ông Lê Văn Khê, Giám đốc Sở Y tế, dự hội nghị.",
    "Dự án cầu Rạch Bần giai đoạn 20115-2020 có vốn 1,5 tỷ đồng.\nMai Lan",
    "Không có gì.",
]


@pytest.fixture(scope="module")
def lines(extractor: Extractor) -> list[dict[str, Any]]:
    texts = [Article(id=f"t{number}", text=text, metadata={"n": number}) for number, text in enumerate(TEXTS)]
    return [json.loads(extractor.extract(each).model_dump_json()) for each in texts]


def encoded(articles: list[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(each, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for each in articles)


@pytest.mark.parametrize(
    ("name", "packed"),
    [
        ("run.jsonl", bytes),
        ("run", bytes),
        ("run.jsonl.gz", gzip.compress),
        ("run.jsonl.zst", zstandard.compress),
    ],
)
def test_json_lines(name: str, packed: Callable[[bytes], bytes], lines: list[dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(packed(encoded(lines)))
    held = list(read_run(path))
    assert [each.id for each in held] == ["t0", "t1", "t2"]
    assert [each.article() for each in held] == lines


def test_a_folder_of_json_and_one_file_of_it(lines: list[dict[str, Any]], tmp_path: Path) -> None:
    for each in lines:
        (tmp_path / f"{each['id']}.json").write_text(json.dumps(each, indent=2), encoding="utf-8")
    assert [each.article() for each in read_run(tmp_path)] == lines
    assert [each.article() for each in read_run(tmp_path / "t1.json")] == lines[1:2]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"not json\n", r"run\.jsonl:1: not JSON", id="no JSON"),
        pytest.param(b"[1]\n", r"run\.jsonl:1: no article of a run", id="no object"),
        pytest.param(b'{"id": "x", "text": "x"}\n', "no article of a run", id="articles, not records"),
        pytest.param(
            encoded([article("a")]) + b'{"schema_version":"1.0","id":"b","sou',
            r"run\.jsonl:2: not JSON",
            id="cut off",
        ),
    ],
)
def test_what_is_no_run_is_said_in_one_line(content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "run.jsonl").write_bytes(content)
    with pytest.raises(InputError, match=message) as error:
        [each.article() for each in read_run(tmp_path / "run.jsonl")]
    assert "\n" not in str(error.value)


def test_what_is_not_there_or_holds_no_run(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        read_run(tmp_path / "none.jsonl")
    with pytest.raises(InputError, match="holds no run"):
        list(read_run(tmp_path))
    (tmp_path / "counts.parquet").touch()
    with pytest.raises(InputError, match="one table of a run"):
        read_run(tmp_path / "counts.parquet")
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(encoded([article("a")]))[:-20])
    with pytest.raises(InputError, match="damaged or cut off"):
        list(read_run(tmp_path / "cut.jsonl.gz"))
