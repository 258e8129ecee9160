"""The Parquet output read back into the JSON that it was made of, an article at a time.

Every table's rows stand in the order of the articles, so that all of them are read side by side. What the tables do not
hold cannot come back: an object whose fields are all null is null, a number of more digits than a column has is null.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import cast

import pyarrow as pa
import pyarrow.parquet as pq

from hoinghi.errors import InputError
from hoinghi.review.diff.entries import Json
from hoinghi.writing.parquet.sink import SUFFIX
from hoinghi.writing.parquet.tables import ARTICLE_ID, SINGLE, Column, Row, Table, tables
from hoinghi_schemas.span import plain

# Rows of one table in memory at a time.
ROWS = 2_000
FIELDS = {table: field for field, table in SINGLE.items()}


def read_tables(folder: Path) -> Iterator[Json]:
    """The articles of a Parquet run, in the order of its table of articles.

    Raises:
        InputError: a table is missing, damaged, or has its rows in another order.
    """
    readers = {name: _Reader(folder / f"{name}{SUFFIX}", table) for name, table in tables().items()}
    articles = readers.pop("articles")
    try:
        while (row := articles.peek()) is not None:
            articles.skip()
            rows = {name: list(reader.of(row[ARTICLE_ID])) for name, reader in readers.items()}
            yield _article(row, rows)
        for reader in readers.values():
            reader.check_end()
    finally:
        for reader in readers.values():
            reader.close()
        articles.close()


class _Reader:
    """The rows of one table, one article's at a time."""

    def __init__(self, path: Path, table: Table) -> None:
        self._path = path
        try:
            self._file = pq.ParquetFile(path)
        except (OSError, pa.ArrowException) as error:
            raise InputError(f"{path}: cannot be read ({error}); extract anew") from None
        columns = [*table.keys, *(column.name for column in table.columns)]
        if missing := [name for name in columns if name not in self._file.schema_arrow.names]:
            raise InputError(f"{path}: has no column `{missing[0]}`: another version wrote it; compare JSON Lines")
        self._rows = self._read(columns)
        self._next = next(self._rows, None)

    def _read(self, columns: list[str]) -> Iterator[Row]:
        try:
            for batch in self._file.iter_batches(ROWS, columns=columns):
                yield from batch.to_pylist()
        except (OSError, pa.ArrowException) as error:
            raise InputError(f"{self._path}: damaged ({error}); extract anew") from None

    def peek(self) -> Row | None:
        """The next row, which stays; None at the end."""
        return self._next

    def skip(self) -> None:
        """Go on to the next row."""
        self._next = next(self._rows, None)

    def of(self, article: object) -> Iterator[Row]:
        """The next rows, as long as they are the article's."""
        while self._next is not None and self._next[ARTICLE_ID] == article:
            yield self._next
            self.skip()

    def check_end(self) -> None:
        """Say so where rows are left."""
        if self._next is not None:
            raise InputError(
                f"{self._path}: its rows are not in the order of the articles, first {self._next[ARTICLE_ID]!r}; "
                f"sort neither, or compare JSON Lines"
            )

    def close(self) -> None:
        self._file.close()


def _article(row: Row, rows: dict[str, list[Row]]) -> Json:
    article: Row = {"id": row[ARTICLE_ID], **_record(row, tables()["articles"])}
    children = _children(rows)
    article["warnings"] = children.get(("warnings", "articles", None), [])
    for name, table in tables().items():
        if "kind" in table.keys or name == "articles":
            continue
        records = [_with_children(_record(each, table), name, table, children) for each in rows[name]]
        if name in FIELDS:
            article[FIELDS[name]] = records[0] if records else None
        else:
            article[name] = records
    return article


def _children(rows: dict[str, list[Row]]) -> dict[tuple[str, object, object], list[Row]]:
    """The rows of lists inside records, by list, and by the table and id of the record."""
    found: dict[tuple[str, object, object], list[Row]] = {}
    for name, table in tables().items():
        if "kind" in table.keys:
            for row in rows[name]:
                found.setdefault((name, row["kind"], row["record_id"]), []).append(_record(row, table))
    return found


def _with_children(record: Row, name: str, table: Table, children: dict[tuple[str, object, object], list[Row]]) -> Row:
    return record | {child: children.get((child, name, record.get("id")), []) for child in table.children}


def _record(row: Row, table: Table) -> Row:
    """The columns put back where they stand in the JSON; an object with nothing in it is null."""
    record: Row = {}
    for column in table.columns:
        here = record
        for key in column.path[:-1]:
            here = cast("Row", here.setdefault(key, {}))
        here[column.path[-1]] = _value(row[column.name], column)
    return {key: _null(value) for key, value in record.items()}


def _value(value: object, column: Column) -> object:
    if isinstance(value, Decimal):
        return plain(value)
    if column.is_json and isinstance(value, str):
        return json.loads(value)
    return value


def _null(value: object) -> object:
    if not isinstance(value, dict) or not value:
        return value
    inner = {key: _null(each) for key, each in value.items()}
    return None if all(each is None for each in inner.values()) else inner
