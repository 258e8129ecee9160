"""Standard input, addresses, duplicates, and libraries that are not there."""

from __future__ import annotations

import gzip
import io
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import fsspec
import pyarrow
import pyarrow.parquet
import pytest

from hoinghi.errors import InputError
from hoinghi.reading import ReadNotes, ReadOptions
from hoinghi.reading.duplicates import DigestTable
from reading.encoders import tcvn3
from reading.reads import TEXT, ids, results


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> io.BytesIO:
    raw = io.BytesIO(content)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(raw)))
    return raw


LINES = f'{{"id": "x", "text": "{TEXT}"}}\n'.encode()
PAGE = f"<!doctype html><html><body><p>{TEXT}</p><p>{TEXT[9:]}</p></body></html>".encode()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (LINES, "x"), (b"\xef\xbb\xbf" + LINES, "x"), (gzip.compress(LINES), "x"),
        (gzip.compress(gzip.compress(TEXT.encode())), "stdin"), (tcvn3(TEXT), "stdin"), (PAGE, "stdin"),
        (TEXT.encode("utf-16"), "stdin"),
    ],
    ids=["lines", "marked-lines", "packed", "packed-twice", "tcvn3", "page", "utf-16"],
)  # fmt: skip
def test_standard_input_is_what_it_looks_like(monkeypatch: pytest.MonkeyPatch, content: bytes, expected: str) -> None:
    raw = give(monkeypatch, content)
    ((article,), errors) = results("-")
    assert errors == []
    assert article.id == expected
    assert article.text.startswith(TEXT)
    assert not raw.closed


def test_standard_input_may_be_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    content = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"id": ["p"], "text": [TEXT]}), content)
    give(monkeypatch, content.getvalue())
    assert ids("-") == ["p"]


def test_standard_input_under_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, gzip.compress(f"text\n{TEXT.replace(',', ';')}\n".encode()))
    assert ids("-", options=ReadOptions(stdin_name="tin.csv.gz")) == ["tin:2"]
    with pytest.raises(InputError, match=r"--stdin-name a\.pdf: files of that type are not read"):
        ids("-", options=ReadOptions(stdin_name="a.pdf"))


@pytest.mark.parametrize("content", [b"", gzip.compress(LINES)[:30], b"\x1f\x8b"], ids=["empty", "cut", "magic"])
def test_broken_standard_input_is_a_failure(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    give(monkeypatch, content)
    articles, (error,) = results("-")
    assert articles == []
    assert error.startswith("-: ")


@pytest.fixture
def store() -> str:
    system = fsspec.filesystem("memory")
    system.pipe("/news/b.jsonl.gz", gzip.compress(LINES))
    system.pipe("/news/2016/a.txt", TEXT.encode())
    system.pipe("/news/2016/a.png", b"")
    content = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"id": ["p"], "text": [TEXT]}), content)
    system.pipe("/news/c.parquet", content.getvalue())
    return "memory://news"


def test_addresses(store: str) -> None:
    assert ids(store) == ["2016/a", "x", "p"]
    assert ids(f"{store}/2016/a.txt") == ["a"]
    assert ids(f"{store}/*.parquet") == ["p"]
    articles, _ = results(f"{store}/2016")
    assert [article.path for article in articles] == ["memory://news/2016/a.txt"]


@pytest.mark.parametrize("address", ["memory://nowhere/a.txt", "unknown-scheme://a.txt", "memory://news/*.docx"])
def test_addresses_where_nothing_is(store: str, address: str) -> None:
    with pytest.raises(InputError, match=address.replace("*", r"\*")):
        ids(address)


def test_duplicates_are_kept_skipped_or_linked(tmp_path: Path) -> None:
    for name, text in (("a", TEXT), ("b", f"  {TEXT.replace(' ', '  ')}\n"), ("c", "Khác"), ("d", TEXT)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    assert ids(tmp_path) == ["a", "b", "c", "d"]
    notes = ReadNotes()
    articles, _ = results(tmp_path, options=ReadOptions(duplicates="skip"), notes=notes)
    assert ([article.id for article in articles], str(notes)) == (["a", "c"], "duplicates skipped: 2")
    articles, _ = results(tmp_path, options=ReadOptions(duplicates="link"), notes=notes)
    links = [article.metadata.get("duplicate_of") for article in articles]
    assert (links, notes.linked) == ([None, "a", None, "a"], 2)


def test_a_table_of_digests_holds_what_was_added() -> None:
    table = DigestTable(number=4)
    assert [table.add(str(n), n) for n in range(5000)] == [None] * 5000
    assert [table.add(str(n), 0) for n in range(5000)] == list(range(5000))
    assert len(table) == 5000


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [
        ("a.parquet", "pyarrow", "parquet"), ("a.html", "trafilatura", "html"), ("a.docx", "python-docx", "docx"),
        ("a.txt.zst", "zstandard", "zst"),
    ],
)  # fmt: skip
def test_a_missing_library_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str, extra: str
) -> None:
    module = {"python-docx": "docx"}.get(library, library)
    monkeypatch.setattr("hoinghi.reading.extras.find_spec", lambda asked: None if asked == module else find_spec(asked))
    (tmp_path / name).write_bytes(b"x")
    (tmp_path / "z.txt").write_text(TEXT, encoding="utf-8")
    articles, errors = results(tmp_path)
    assert [article.id for article in articles] == ["z"]
    assert errors == [f"{tmp_path / name}: needs {library}; pip install 'hoinghi[{extra}]'"]


def test_an_address_without_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hoinghi.reading.extras.find_spec", lambda asked: None)
    with pytest.raises(InputError, match=r"needs fsspec; pip install 'hoinghi\[remote\]'"):
        ids("s3://bucket/a.txt")


def test_text_files_load_none_of_the_libraries(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    code = (
        "import sys; from hoinghi.reading import read; print(len(list(read(sys.argv[1:]))));"
        "print([m for m in ('trafilatura', 'lxml', 'pyarrow', 'docx', 'zstandard', 'fsspec', 'numpy', 'tarfile')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["1", "[]"]
