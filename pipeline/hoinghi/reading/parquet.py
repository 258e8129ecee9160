"""Parquet files to articles, one a row, read a few rows at a time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, TYPE_CHECKING

from hoinghi.reading.article import Article
from hoinghi.reading.entry import Entry
from hoinghi.reading.expanding import seekable
from hoinghi.reading.extras import extra
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.options import Limits, ReadOptions
from hoinghi.reading.rows import Row, row_article

if TYPE_CHECKING:
    import pyarrow
    import pyarrow.parquet

_ROWS = 64
"""Rows in memory at a time."""


def parquet_rows(entry: Entry, stream: IO[bytes], options: ReadOptions) -> Iterator[Article | Failure]:
    """The articles of a Parquet file; a damaged row group is one failure, and those after it are read.

    Raises:
        UnreadableError: it is no Parquet file, or a column is missing.
    """
    extra("pyarrow", "parquet")
    with seekable(stream, options.limits) as file:
        packed = file.seek(0, io.SEEK_END)
        opened = _opened(file)
        columns = _columns(opened, options)
        first = 1
        for group in range(opened.num_row_groups):
            yield from _group_rows(
                opened, group, first=first, packed=packed, columns=columns, entry=entry, options=options
            )
            first += opened.metadata.row_group(group).num_rows


def _opened(file: IO[bytes]) -> pyarrow.parquet.ParquetFile:
    from pyarrow.parquet import ParquetFile

    try:
        return ParquetFile(file)
    except Exception as error:
        raise UnreadableError(f"no Parquet file that can be read ({error}); get the file again") from None


def _columns(opened: pyarrow.parquet.ParquetFile, options: ReadOptions) -> list[str]:
    """The columns to read."""
    names = list(opened.schema_arrow.names)
    fields, most = options.fields, options.limits.columns
    for missing in (name for name in fields.named if name not in names):
        listed = ", ".join(names[:20])
        raise UnreadableError(f"has no column `{missing}`; its columns are {listed}; name another")
    if len(names) > most:
        raise UnreadableError(f"has more than {most:,} columns; keep those that are needed")
    wanted = (*fields.named, fields.id or "id", fields.title or "title")
    return names if fields.others else [name for name in names if name in wanted]


def _group_rows(
    opened: pyarrow.parquet.ParquetFile,
    group: int,
    *,
    first: int,
    packed: int,
    columns: list[str],
    entry: Entry,
    options: ReadOptions,
) -> Iterator[Article | Failure]:
    described = opened.metadata.row_group(group)
    last = first + described.num_rows - 1
    if _is_bomb(described, packed, options.limits):
        reason = f"this row group expands to more than {options.limits.ratio} times its size"
        yield _range_failure(entry, first, last, f"{reason}; if it is sound, raise --max-ratio")
        return
    batches = opened.iter_batches(_ROWS, row_groups=[group], columns=columns)
    number = first
    while (batch := _next(batches)) is not None:
        if isinstance(batch, str):
            yield _range_failure(entry, number, last, f"damaged from its first row to the row group's end ({batch})")
            return
        for row in _rows(batch):
            name, place = f"{entry.id}:{number}", f"{entry.place}:{number}"
            yield read_failure(place, row) if isinstance(row, str) else row_article(row, name, place, "utf-8", options)
            number += 1


def _range_failure(entry: Entry, first: int, last: int, reason: str) -> Failure:
    """The failure of several rows at once."""
    return replace(entry, place=f"{entry.place}:{first}-{last}").failure(reason)


def _next(batches: Iterator[pyarrow.RecordBatch]) -> pyarrow.RecordBatch | str | None:
    """The next rows, what is wrong with them, or None at the end."""
    try:
        return next(batches, None)
    except Exception as error:
        return " ".join(str(error).split())[:200]


def _rows(batch: pyarrow.RecordBatch) -> Iterator[Row | str]:
    """Each row, or what is wrong with it; text in the file that is not UTF-8 shows only here."""
    try:
        rows: list[Row] = batch.to_pylist()
    except (ValueError, OverflowError):
        yield from map(_row, (batch.slice(index, 1) for index in range(batch.num_rows)))
    else:
        yield from rows


def _row(batch: pyarrow.RecordBatch) -> Row | str:
    try:
        row: Row = batch.to_pylist()[0]
    except (ValueError, OverflowError) as error:
        return f"undecodable: a value that is not what its column says ({error}); correct the file"
    return row


def _is_bomb(described: pyarrow.parquet.RowGroupMetaData, packed: int, limits: Limits) -> bool:
    """Whether a row group says that it unpacks to more than it may.

    Its columns are not asked: of damaged ones, pyarrow's description ends the process.
    """
    unpacked = described.total_byte_size
    return bool(unpacked > limits.entry and unpacked > limits.ratio * packed)
