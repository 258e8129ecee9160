"""The Parquet output read back into the JSON that it was made of, an article at a time.

Every table's rows stand in the order of the articles, so that all of them are read side by side; where somebody sorted
one by hand, all of them are sorted first. What the tables do not hold cannot come back: an object whose fields are all
null is null, a number of more digits than a column has is null.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from decimal import Decimal
from pathlib import Path
from typing import cast

from hoinghi.errors import InputError
from hoinghi.review.diff.entries import Json
from hoinghi.review.diff.ordering import sorted_rows, stand_together
from hoinghi.review.diff.table_file import TableFile
from hoinghi.writing.parquet.sink import SUFFIX
from hoinghi.writing.parquet.tables import ARTICLE_ID, SINGLE, SQL_NAMES, Column, Row, Table, tables
from hoinghi_schemas.span import plain

FIELDS = {table: field for field, table in SINGLE.items()}
START, END = SQL_NAMES["start"], SQL_NAMES["end"]


def read_tables(folder: Path) -> Iterator[Json]:
    """The articles of a Parquet run, in the order of its table of articles; of their ids, where a table was sorted.

    Raises:
        InputError: a table is missing or damaged, or rows cannot be given to one article. OutputError: there is no room
            for the temporary file that sorting needs.
    """
    with ExitStack() as stack:
        files = {
            name: stack.enter_context(closing(TableFile(folder / f"{name}{SUFFIX}", table)))
            for name, table in tables().items()
        }
        articles = files.pop("articles")
        read = _side_by_side if stand_together(articles, files.values()) else _sorted
        yield from read(articles, files)


def _side_by_side(articles: TableFile, files: Mapping[str, TableFile]) -> Iterator[Json]:
    readers = {name: _Reader(file.rows()) for name, file in files.items()}
    for row in articles.rows():
        yield _article(row, {name: list(reader.of(row[ARTICLE_ID])) for name, reader in readers.items()})


def _sorted(articles: TableFile, files: Mapping[str, TableFile]) -> Iterator[Json]:
    """The same, whatever order the rows are in."""
    readers = {name: _Reader(sorted_rows(file)) for name, file in files.items()}
    last = None
    for row in sorted_rows(articles):
        if row[ARTICLE_ID] == last:
            raise InputError(f"{articles.path}: two articles {last!r}, and tables that were sorted: compare JSON Lines")
        last = row[ARTICLE_ID]
        yield _article(row, {name: list(reader.of(last)) for name, reader in readers.items()})
    for name, reader in readers.items():
        if reader.next is not None:
            id_ = reader.next[ARTICLE_ID]
            raise InputError(f"{files[name].path}: has rows of an article {id_!r} that {articles.path.name} has not")


class _Reader:
    """The rows of one table, one article's at a time."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self.next = next(rows, None)

    def of(self, article: object) -> Iterator[Row]:
        """The next rows, as long as they are the article's."""
        while self.next is not None and self.next[ARTICLE_ID] == article:
            yield self.next
            self.next = next(self._rows, None)


def _place(row: Row) -> tuple[int, int]:
    """Where it stands in the text; what stands nowhere, first."""
    start, end = row[START], row[END]
    return (start, end) if isinstance(start, int) and isinstance(end, int) else (-1, -1)


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
    """The rows of lists inside records, by list, and by the table and id of the record.

    They are compared as lists: whatever order they were put in, they come in the text's again.
    """
    found: dict[tuple[str, object, object], list[Row]] = {}
    for name, table in tables().items():
        if "kind" in table.keys:
            for row in sorted(rows[name], key=_place):
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
