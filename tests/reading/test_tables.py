"""Rows of JSON Lines, delimited tables and Parquet: the same articles from each, and each broken row on its own."""

from __future__ import annotations

import csv
import datetime
import json
import unicodedata
from decimal import Decimal
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from hoinghi.reading import Fields, ReadOptions
from hoinghi.reading.rows import DEEPEST
from reading.encoders import ENCODERS, tcvn3, vni
from reading.reads import SMALL, TEXT, ids, results

ROWS = [
    {"so": "1", "tieu_de": "Tin một", "noi_dung": f"{TEXT} Một.", "ngay": "2017-03-05", "nguon": "báo"},
    {"so": "2", "tieu_de": "Tin hai", "noi_dung": f'Dòng "một"\nDòng hai; {TEXT}', "ngay": "", "nguon": "đài"},
]
COLUMNS = ReadOptions(Fields(id="so", text="noi_dung", title="tieu_de", date="ngay"))


def write(path: Path, rows: list[dict[str, str]]) -> Path:
    if path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    elif path.suffix == ".parquet":
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), delimiter="\t" if path.suffix == ".tsv" else ",")
            writer.writeheader()
            writer.writerows(rows)
    return path


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.tsv", "a.parquet"])
def test_columns_are_mapped_and_the_others_travel_along(tmp_path: Path, name: str) -> None:
    articles, errors = results(write(tmp_path / name, ROWS), options=COLUMNS)
    assert errors == []
    assert [article.id for article in articles] == ["1", "2"]
    assert [article.text for article in articles] == [row["noi_dung"] for row in ROWS]
    assert [article.title for article in articles] == ["Tin một", "Tin hai"]
    assert [dict(article.metadata) for article in articles] == [
        {"date": "2017-03-05", "nguon": "báo"}, {"date": "", "nguon": "đài"},
    ]  # fmt: skip
    assert not any(article.extracted for article in articles)


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet"])
def test_other_columns_can_be_left_behind(tmp_path: Path, name: str) -> None:
    options = ReadOptions(Fields(id="so", text="noi_dung", date="ngay", others=False))
    articles, _ = results(write(tmp_path / name, ROWS), options=options)
    assert [dict(article.metadata) for article in articles] == [{"date": "2017-03-05"}, {"date": ""}]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.jsonl", ["a:1", "a:2"]), ("a.csv", ["a:2", "a:3"]), ("a.parquet", ["a:1", "a:2"])],
)
def test_rows_without_ids_have_their_number(tmp_path: Path, name: str, expected: list[str]) -> None:
    assert ids(write(tmp_path / name, ROWS), options=ReadOptions(Fields(text="noi_dung"))) == expected


@pytest.mark.parametrize("name", ["a.csv", "a.parquet"])
def test_a_missing_column_is_one_failure_that_lists_the_others(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, ROWS)
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    articles, (error,) = results(tmp_path)
    assert [article.id for article in articles] == ["b"]
    assert error.startswith(
        f"{tmp_path / name}: has no column `text`; its columns are so, tieu_de, noi_dung, ngay, nguon;"
    )


def test_a_named_field_has_to_be_there(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", ROWS)
    _, errors = results(path, options=ReadOptions(Fields(id="ma", text="noi_dung")))
    assert errors == [f"{path}:{n}: `ma` is missing; each article needs it, or name another field" for n in (1, 2)]


def test_metadata_are_json_whatever_the_table_holds(tmp_path: Path) -> None:
    row = {
        "id": 7.0, "text": TEXT, "day": datetime.date(2017, 3, 5), "sum": Decimal("1.50"), "part": float("nan"),
        "bytes": b"\xff", "list": [{"a": None}],
    }  # fmt: skip
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist([row]), tmp_path / "a.parquet")
    ((article,), _) = results(tmp_path)
    assert article.id == "7"
    assert dict(article.metadata) == {
        "day": "2017-03-05", "sum": "1.50", "part": None, "bytes": "/w==", "list": [{"a": None}],
    }  # fmt: skip


def test_metadata_of_json_that_no_json_can_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    deep = "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)
    path.write_text(
        f'{{"text": "{TEXT}", "x": NaN, "y": 1e999, "z": "\\ud800"}}\n{{"text": "{TEXT}", "x": {deep}}}\n', "utf-8"
    )
    (article,), (error,) = results(path)
    assert dict(article.metadata) == {"x": None, "y": None, "z": "\\ud800"}
    assert error.startswith(f"{path}:2: metadata within each other more than 64 deep")
    assert len(ids(path, options=ReadOptions(Fields(others=False)))) == 2


@pytest.mark.parametrize("name", ["tcvn3", "vni", "windows-1258"])
def test_tables_in_a_legacy_encoding(tmp_path: Path, name: str) -> None:
    encode = ENCODERS[name]
    (tmp_path / "a.csv").write_bytes(encode(f'text,nơi\n"{TEXT}",Đắk Lắk\n"{TEXT[10:]}",Huế\n'))
    (tmp_path / "b.jsonl").write_bytes(encode(f'{{"text": "{TEXT} Hai."}}\n{{"text": "{TEXT[5:]} Ba."}}\n'))
    articles, errors = results(tmp_path)
    assert errors == []
    assert len(articles) == 4
    assert {article.encoding for article in articles} == {name}
    assert unicodedata.normalize("NFC", articles[2].text) == f"{TEXT} Hai."


def test_letters_of_a_legacy_font_within_utf8(tmp_path: Path) -> None:
    row = {"text": tcvn3(TEXT).decode("latin-1"), "title": tcvn3("hội nghị tỉnh").decode("latin-1"), "url": "http://a"}
    ((article,), _) = results(write(tmp_path / "a.jsonl", [row]))
    assert (article.text, article.title, article.encoding) == (TEXT, "hội nghị tỉnh", "utf-8/tcvn3")
    assert article.extracted
    ((left,), _) = results(tmp_path / "a.jsonl", options=ReadOptions(encoding="utf-8"))
    assert (left.text, left.extracted) == (row["text"], False)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-16-be"])
def test_tables_as_spreadsheets_save_them(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.tsv").write_bytes(f'id\ttext\r\n1\t{TEXT}\r\n2\t"{TEXT[5:]}"\r\n'.encode(encoding))
    articles, errors = results(tmp_path)
    assert errors == []
    assert [article.text for article in articles] == [TEXT, TEXT[5:]]


@pytest.mark.parametrize("delimiter", [",", ";", "|", "\t"])
def test_the_delimiter_is_the_one_that_shows_the_columns(tmp_path: Path, delimiter: str) -> None:
    (tmp_path / "a.csv").write_text(f'id{delimiter}text\n1{delimiter}"{TEXT}"\n', encoding="utf-8")
    assert ids(tmp_path) == ["1"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems(tmp_path: Path, end: str) -> None:
    (tmp_path / "a.csv").write_bytes(end.join(("id,text", "1,Một", f'2,"Hai{end}ba"', "3,Bốn")).encode())
    articles, errors = results(tmp_path)
    assert errors == []
    assert [article.text for article in articles] == ["Một", f"Hai{end}ba", "Bốn"]


@pytest.mark.parametrize("header", ["", "\n", "\0\r", '"', "x" * 200_000, "text\rtext"])
def test_headers_that_are_none(tmp_path: Path, header: str) -> None:
    (tmp_path / "a.csv").write_bytes(header.encode())
    articles, _ = results(tmp_path)
    assert [article.text for article in articles] == (["text"] if header == "text\rtext" else [])


def test_broken_rows_fail_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,text\n1,Một\n2,a,b\n3,\n\n4,"Bốn\nbốn"\n5\n6,Sáu\n', encoding="utf-8")
    articles, errors = results(path)
    assert [article.id for article in articles] == ["1", "4", "6"]
    assert errors == [
        f"{path}:3: has 3 cells where the header names 2 columns; quote cells that hold delimiters",
        f"{path}:4: `text` is empty; remove the row or fill it",
        f"{path}:8: `text` is empty; remove the row or fill it",
    ]


def test_a_row_without_end_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,text\n1,Một\n2,"Hai\n' + "x\n" * 3000, encoding="utf-8")
    articles, (error,) = results(path, options=SMALL)
    assert [article.id for article in articles] == ["1"]
    assert "the row that begins in line 3 is larger than 2,000 bytes; close its quotation mark" in error


def test_a_million_columns(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(",".join(["c"] * 1_000_000) + "\n1\n")
    (tmp_path / "b.csv").write_text("text," + ",".join(["c"] * 20) + "\n1\n")
    _, (error,) = results(tmp_path / "a.csv")
    assert "has more than 10,000 columns" in error
    _, (error,) = results(tmp_path / "b.csv", options=SMALL)
    assert "has more than 10 columns" in error


def test_a_line_that_is_too_long_fails_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"id": 1, "text": "a"}}\n{{"id": 2, "text": "{"b" * 300_000}"}}\n{{"id": 3, "text": "c"}}\n')
    articles, errors = results(path, options=SMALL)
    assert [article.id for article in articles] == ["1", "3"]
    assert errors == [f"{path}:2: the line is larger than 2,000 bytes; raise --max-article to read it"]


def test_lines_in_different_encodings(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [f'{{"id": {n}, "text": "{TEXT}"}}\n' for n in range(4)]
    path.write_bytes(lines[0].encode() + tcvn3(lines[1]) + b'{"id": 9, "text": "\xff\xfe\xfa"}\n' + vni(lines[2]))
    articles, (error,) = results(path)
    assert [article.encoding for article in articles] == ["utf-8", "tcvn3", "vni"]
    assert error.startswith(f"{path}:3: undecodable")


def damaged_parquet(path: Path) -> None:
    rows = [{"id": str(n), "text": f"{TEXT} {n}"} for n in range(30)]
    table = pyarrow.Table.from_pylist(rows)
    pyarrow.parquet.write_table(table, path, row_group_size=10, use_dictionary=False, compression="none")
    content = bytearray(path.read_bytes())
    place = pyarrow.parquet.read_metadata(path).row_group(1).column(1).data_page_offset
    content[place : place + 100] = b"\xff" * 100
    path.write_bytes(content)


def test_a_damaged_row_group_fails_alone(tmp_path: Path) -> None:
    damaged_parquet(tmp_path / "a.parquet")
    articles, (error,) = results(tmp_path)
    assert [article.id for article in articles] == [str(n) for n in (*range(10), *range(20, 30))]
    assert error.startswith(f"{tmp_path}/a.parquet:11-20: damaged from its first row to the row group's end")


def test_text_in_parquet_that_is_not_utf8_fails_alone(tmp_path: Path) -> None:
    values = pyarrow.array([TEXT.encode(), b"\xff\xfe", b"Ba"], pyarrow.binary())
    table = pyarrow.table({"text": pyarrow.Array.from_buffers(pyarrow.string(), 3, values.buffers())})
    pyarrow.parquet.write_table(table, tmp_path / "a.parquet")
    articles, (error,) = results(tmp_path)
    assert [article.text for article in articles] == [TEXT, "Ba"]
    assert error.startswith(f"{tmp_path}/a.parquet:2: undecodable")


@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1" + b"x" * 100 + b"PAR1", b"text"])
def test_what_is_no_parquet(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.parquet").write_bytes(content)
    _, (error,) = results(tmp_path)
    assert "no Parquet file that can be read" in error


def test_a_parquet_column_that_unpacks_too_far(tmp_path: Path) -> None:
    table = pyarrow.table({"text": ["a" * 1_000_000]})
    pyarrow.parquet.write_table(table, tmp_path / "a.parquet", compression="zstd", use_dictionary=False)
    _, (error,) = results(tmp_path, options=SMALL)
    assert "expands to more than 50 times its size" in error
