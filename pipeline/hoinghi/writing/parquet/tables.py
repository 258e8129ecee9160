"""The tables of the Parquet output, derived from the record models: a new field gives a column, a new kind a table.

- `articles` has one row an article. Each list of records is a table of its own (`percentages`, `people`, …), `events`
  too; every row begins with `article_id`.
- A record inside a record is flattened: its own span becomes `span_start`, `span_end`, `quote` (a bare `end` is
  a reserved word in SQL), another span `indicator_start`, `indicator_end`, `indicator_quote`.
- Lists of plain values are list columns (`degrees`). Lists of records are tables (`roles`, `mentions`, `warnings`):
  `article_id`, `kind` (the table) and `record_id` say whose they are.
- Decimals are `decimal128(38, 10)`: the widest that DuckDB, Polars and Spark read, and the same in every run, so that
  outputs can be read together. Open fields (`metadata`, custom `fields`) are JSON text.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

import pyarrow as pa
from pydantic import BaseModel

from hoinghi_schemas import ArticleRecord

PRECISION, SCALE = 38, 10
DECIMAL = pa.decimal128(PRECISION, SCALE)
# Renamed because they are joined with: the article's own id.
ARTICLE_ID = "article_id"
# The single record that is a table of its own: one row an article that has one.
SINGLE = {"event": "events"}
# `end` alone would have to stand in quotation marks in every query.
SQL_NAMES = {"start": "span_start", "end": "span_end"}

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: where its value stands in the record's JSON, its type, and how the value is read from JSON."""

    name: str
    path: tuple[str, ...]
    type: pa.DataType
    read: Callable[[object], object] | None = None

    def value(self, row: object) -> object:
        """The value of the row's record; None where it, or the record it stands in, is null."""
        for key in self.path:
            if not isinstance(row, dict):
                return None
            row = row[key]
        return row if self.read is None or row is None else self.read(row)

    @property
    def is_json(self) -> bool:
        """Whether the column holds JSON text."""
        return self.read is _json_text


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns after the ones that say whose row it is, and the record's lists that are tables too."""

    name: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...] = (ARTICLE_ID,)
    children: tuple[str, ...] = field(default=())

    def schema(self) -> pa.Schema:
        """The Arrow schema."""
        keys = [pa.field(key, pa.string()) for key in self.keys]
        return pa.schema([*keys, *(pa.field(column.name, column.type) for column in self.columns)])


@cache
def tables() -> dict[str, Table]:
    """All tables by name, in the order of the schema."""
    made = {"articles": Table("articles", tuple(_article_columns()))}
    children: dict[str, Table] = {}
    for name, model in _record_lists():
        lists = dict(_lists(model))
        made[name] = Table(name, tuple(_columns(model)), children=tuple(lists))
        for child, of in lists.items():
            children[child] = _child(child, of)
    return {**made, **children}


def read_decimal(value: object) -> Decimal | None:
    """The number, or None where it has more digits than the column; the quote beside it still has them.

    >>> read_decimal("98.5"), read_decimal("9" * 40)
    (Decimal('98.5'), None)
    """
    number = Decimal(str(value))
    # The JSON's numbers are in plain notation without trailing zeros: what stands there is what is needed.
    _, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int)
    fits = -exponent <= SCALE and len(digits) + exponent <= PRECISION - SCALE
    return number if fits else None


def _child(name: str, model: type[BaseModel]) -> Table:
    return Table(name, tuple(_columns(model)), keys=(ARTICLE_ID, "kind", "record_id"))


def _record_lists() -> Iterator[tuple[str, type[BaseModel]]]:
    """The names and models of the tables that hold records."""
    for name, info in ArticleRecord.model_fields.items():
        item = _item(info.annotation)
        if isinstance(item, type) and issubclass(item, BaseModel) and name != "warnings":
            yield name, item
        elif name in SINGLE:
            yield SINGLE[name], _model(info.annotation)


def _article_columns() -> Iterator[Column]:
    for column in _columns(ArticleRecord):
        if column.path[0] not in SINGLE and column.path != ("id",):
            yield column


def _columns(model: type[BaseModel], prefix: str = "", path: tuple[str, ...] = ()) -> Iterator[Column]:
    """The columns of a model, nested models flattened; lists of models have none."""
    for name, info in model.model_fields.items():
        kind = _bare(info.annotation)
        here = (*path, name)
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from _columns(kind, prefix if name == "span" else f"{prefix}{name}_", here)
        elif not _is_list_of_models(info.annotation):
            yield _plain_column(SQL_NAMES.get(f"{prefix}{name}", f"{prefix}{name}"), here, kind)


def _plain_column(name: str, path: tuple[str, ...], kind: object) -> Column:
    origin = typing.get_origin(kind)
    if origin is tuple:
        return Column(name, path, pa.list_(pa.string()))
    if origin is dict:
        return Column(name, path, pa.string(), _json_text)
    if kind is Decimal:
        return Column(name, path, DECIMAL, read_decimal)
    if kind is int:
        return Column(name, path, pa.int32())
    if kind is str or origin is typing.Literal:
        return Column(name, path, pa.string())
    raise TypeError(f"field {name!r}: no column type for {kind!r}; add one here")


def _json_text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lists(model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    for name, info in model.model_fields.items():
        if _is_list_of_models(info.annotation):
            yield name, _model(_item(info.annotation))


def _is_list_of_models(annotation: object) -> bool:
    item = _item(annotation)
    return isinstance(item, type) and issubclass(item, BaseModel)


def _item(annotation: object) -> object:
    """What a `tuple[X, ...]` holds, else None."""
    return typing.get_args(annotation)[0] if typing.get_origin(annotation) is tuple else None


def _bare(annotation: object) -> object:
    """The type without `| None` and `Annotated`."""
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        (annotation,) = (each for each in typing.get_args(annotation) if each is not types.NoneType)
    return typing.get_args(annotation)[0] if typing.get_origin(annotation) is typing.Annotated else annotation


def _model(annotation: object) -> type[BaseModel]:
    model = _bare(annotation)
    assert isinstance(model, type)
    assert issubclass(model, BaseModel)
    return model
