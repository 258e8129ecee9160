"""What failed, read again: ids and articles are those of a run that had met no limit."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from hoinghi.archive.replay import read_again
from hoinghi.reading import Article, Failure, Limits, ReadOptions, read

LIMITED = ReadOptions(limits=Limits(entry=2_000, ratio=20))
UNLIMITED = ReadOptions(limits=Limits(ratio=100_000))


def table(path: Path) -> None:
    """Three row groups of ten rows; those of the second expand too far."""
    texts = [f"Có {n} xã." + "a" * (100_000 if 10 <= n < 20 else 0) for n in range(30)]
    rows = pyarrow.Table.from_pylist([{"text": text} for text in texts])
    pyarrow.parquet.write_table(rows, path, row_group_size=10, compression="zstd", use_dictionary=False)


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/a.csv", "text\n" + "".join(f"Có {n} xã. {'a' * 1_000_000}\n" for n in range(3)))
        archive.writestr("in/b.txt", "Có 7 huyện.")


def split(path: Path, options: ReadOptions) -> tuple[dict[str, Article], list[Failure]]:
    found = list(read([str(path)], options))
    articles = {each.id: each for each in found if isinstance(each, Article)}
    return articles, [each for each in found if isinstance(each, Failure)]


@pytest.mark.parametrize("below", [False, True], ids=["named", "in a folder"])
@pytest.mark.parametrize(
    ("name", "write", "places"), [("a.parquet", table, [":11-20"]), ("a.zip", zipped, ["!/in/a.csv", "!/in/b.txt"])]
)
def test_what_was_refused_together_comes_back_whole(
    name: str, write: Callable[[Path], None], places: list[str], below: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "sub"
    folder.mkdir()
    write(folder / name)
    named = tmp_path if below else folder / name
    whole, none = split(named, UNLIMITED)
    before, failures = split(named, LIMITED)
    assert none == []
    assert [failure.path for failure in failures] == [f"{folder / name}{place}" for place in places]
    again = list(read_again(failures, UNLIMITED))
    assert {each.id: each for each in again if isinstance(each, Article)} | before == whole
    assert not any(isinstance(each, Failure) for each in again)
    assert [each for each in read_again(failures, LIMITED) if isinstance(each, Failure)] == failures


def test_rows_that_are_still_damaged_fail_again(tmp_path: Path) -> None:
    table(tmp_path / "a.parquet")
    _, (failure,) = split(tmp_path, LIMITED)
    gone = replace(failure, path=str(tmp_path / "a.parquet:31-40"))
    (said,) = read_again([gone], UNLIMITED)
    assert isinstance(said, Failure)
    assert "holds no single article of that place" in said.error
