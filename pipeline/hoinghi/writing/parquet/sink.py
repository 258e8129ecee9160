"""JSON lines of articles into Parquet tables, in flat memory."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast

import pyarrow as pa
import pyarrow.parquet as pq

from hoinghi.errors import OutputError
from hoinghi.writing.atomic import FolderReplacement
from hoinghi.writing.folders import check_own_folder
from hoinghi.writing.parquet.tables import ARTICLE_ID, SINGLE, Row, Table, tables

SUFFIX = ".parquet"
# Python rows are ten times the size of Arrow's: they are turned into Arrow after this many articles.
ARTICLES_A_BATCH = 500
# Readers share the work by row groups; small ones cost them time, large ones cost us memory.
ROWS_A_GROUP = 50_000


class ParquetSink:
    """Writes `articles.parquet`, `percentages.parquet`, …; a table without rows is there too, with its columns."""

    def __init__(self, out: Path) -> None:
        check_own_folder(out, SUFFIX, "parquet")
        self._out = out
        self._replacement: FolderReplacement | None = None
        self._writers: dict[str, _TableWriter] = {}
        self._articles = 0

    def take_over(self, wanted: Collection[str]) -> set[str]:
        """Begin with the rows of OUT's tables."""
        found: set[str] = set()
        if self._out.exists():
            for writer in self._open().values():
                found.update(writer.take_over(self._out, wanted))
        return found

    def write(self, article_id: str, payload: bytes) -> None:
        """Add one article's rows to their tables."""
        writers = self._open()
        for table, row in _rows(json.loads(payload)):
            writers[table].add(row)
        self._articles += 1
        if self._articles % ARTICLES_A_BATCH == 0:
            for writer in writers.values():
                writer.batch()

    def commit(self) -> None:
        """Put the complete folder in place."""
        for writer in self._open().values():
            writer.close()
        assert self._replacement is not None
        self._replacement.commit()

    def abort(self) -> None:
        """Remove the incomplete folder."""
        for writer in self._writers.values():
            writer.abort()
        if self._replacement is not None:
            self._replacement.abort()

    def _open(self) -> dict[str, _TableWriter]:
        if self._replacement is None:
            self._replacement = FolderReplacement(self._out)
            self._writers = {table.name: _TableWriter(table, self._replacement.folder) for table in tables().values()}
        return self._writers


class _TableWriter:
    """One table's file; rows wait as Python lists, then as Arrow batches, until they fill a row group."""

    def __init__(self, table: Table, folder: Path) -> None:
        self._table = table
        self._schema = table.schema()
        self._name = f"{table.name}{SUFFIX}"
        self._file = pq.ParquetWriter(folder / self._name, self._schema, compression="zstd", version="2.6")
        self._columns: list[list[object]] = [[] for _ in self._schema]
        self._waiting: list[pa.RecordBatch] = []
        self._rows = 0

    def add(self, row: list[object]) -> None:
        for column, value in zip(self._columns, row, strict=True):
            column.append(value)

    def batch(self) -> None:
        if self._columns[0]:
            arrays = [pa.array(column, each.type) for column, each in zip(self._columns, self._schema, strict=True)]
            self._add_batch(pa.RecordBatch.from_arrays(arrays, schema=self._schema))
            self._columns = [[] for _ in self._schema]

    def take_over(self, folder: Path, wanted: Collection[str]) -> Iterator[str]:
        """Copy the rows of the file in the folder; gives the wanted ids of articles among them."""
        file = pq.ParquetFile(folder / self._name)
        if not file.schema_arrow.equals(self._schema):
            raise OutputError(f"{folder / self._name}: has other columns than this version writes; extract anew")
        for batch in file.iter_batches(batch_size=ROWS_A_GROUP):
            self._add_batch(batch)
            if self._table.name == "articles":
                yield from set(batch.column(ARTICLE_ID).to_pylist()).intersection(wanted)

    def close(self) -> None:
        self.batch()
        self._write_group()
        self._file.close()

    def abort(self) -> None:
        # Closing writes the table's end, which a full disk has no room for; the file goes all the same.
        with suppress(OSError):
            self._file.close()

    def _add_batch(self, batch: pa.RecordBatch) -> None:
        self._waiting.append(batch)
        self._rows += batch.num_rows
        if self._rows >= ROWS_A_GROUP:
            self._write_group()

    def _write_group(self) -> None:
        if self._waiting:
            # One group whatever its size: pyarrow would cut it at a default of its own.
            table = pa.Table.from_batches(self._waiting, self._schema).combine_chunks()
            self._file.write_table(table, row_group_size=table.num_rows)
        self._waiting, self._rows = [], 0


def _rows(article: Row) -> Iterator[tuple[str, list[object]]]:
    """Every row of one article with the name of its table."""
    id_ = article["id"]
    yield "articles", [id_, *(column.value(article) for column in tables()["articles"].columns)]
    yield from (("warnings", [id_, "articles", None, *row]) for row in _values("warnings", article["warnings"]))
    for name, table in tables().items():
        for record in _records(article, name):
            yield name, [id_, *(column.value(record) for column in table.columns)]
            for child in table.children:
                for row in _values(child, record[child]):
                    yield child, [id_, name, record.get("id"), *row]


def _records(article: Row, name: str) -> list[Row]:
    """The article's records that are rows of the table; none for tables of lists inside records."""
    for single, table in SINGLE.items():
        if name == table:
            return [cast(Row, article[single])] if article[single] is not None else []
    held = article.get(name) if name != "warnings" else None
    return cast(list[Row], held) if isinstance(held, list) else []


def _values(name: str, records: object) -> Iterator[list[object]]:
    columns = tables()[name].columns
    for record in cast(list[Row], records):
        yield [column.value(record) for column in columns]
