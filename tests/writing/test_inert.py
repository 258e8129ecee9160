"""What a spreadsheet opens holds no formula: cells of pages are marked, tables are typed, and no other is written."""

from __future__ import annotations

import re
from pathlib import Path

import pyarrow
import pytest

import hoinghi
from hoinghi.writing.inert import inert
from hoinghi.writing.parquet import tables


@pytest.mark.parametrize("text", ["=1+1", "+84 12", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])
def test_formulas_are_marked_as_text(text: str) -> None:
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "-", "–", "12", "Sở Y tế", "'=1", "a=b", "98.5"])
def test_anything_else_stays(text: str) -> None:
    assert inert(text) == text


def test_columns_of_text_say_so_in_their_type() -> None:
    """Where the type is in the file, a spreadsheet has nothing to guess."""
    for table in tables().values():
        for field in table.schema():
            assert field.type in (
                pyarrow.string(), pyarrow.int32(), pyarrow.list_(pyarrow.string()), pyarrow.decimal128(38, 10)
            ) or pyarrow.types.is_decimal(field.type)  # fmt: skip


def test_no_table_is_written_whose_cells_are_guessed() -> None:
    """CSV and workbooks: whoever adds one passes its cells through `inert`, and says so here."""
    writes = re.compile(r"csv\.(?:writer|DictWriter)|openpyxl|xlsxwriter|to_csv|to_excel")
    package = Path(str(hoinghi.__file__)).parent
    assert [path.name for path in sorted(package.rglob("*.py")) if writes.search(path.read_text("utf-8"))] == []
