"""Writing: whole or not at all, whatever the id."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi import Article, Extractor
from hoinghi.errors import InputError, OutputError
from hoinghi.writing import FORMATS, FileSink, FolderSink, find_format, to_json
from hoinghi.writing.sinks import safe_name

ARTICLE = Article(id="x", text="Thu ngân sách đạt 105% dự toán.")


@pytest.fixture(scope="module")
def payload(extractor: Extractor) -> bytes:
    return find_format("jsonl").encode(ARTICLE, extractor.extract(ARTICLE))


def test_lines_are_in_place_only_after_commit(tmp_path: Path, payload: bytes) -> None:
    out = tmp_path / "deep" / "out.jsonl"
    sink = FileSink(out)
    sink.write("x", payload)
    assert not out.exists()
    sink.commit()
    assert [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()] == ["x"]
    assert [path.name for path in out.parent.iterdir()] == ["out.jsonl"]


def test_abort_leaves_what_was_there(tmp_path: Path, payload: bytes) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before")
    sink = FileSink(out)
    sink.write("x", payload)
    sink.abort()
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("out.jsonl", "before")]


@pytest.mark.parametrize("format", [name for name in FORMATS if name != "json"])
def test_abort_leaves_the_folder_that_was_there(tmp_path: Path, extractor: Extractor, format: str) -> None:
    out = tmp_path / "out"
    encoded = find_format(format).encode(ARTICLE, extractor.extract(ARTICLE))
    for finish in ("commit", "abort"):
        sink = find_format(format).to_path(out)
        sink.write("x", encoded)
        getattr(sink, finish)()
    assert out.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_the_same_article_gives_the_same_bytes(extractor: Extractor) -> None:
    assert to_json(extractor.extract(ARTICLE)) == to_json(Extractor().extract(ARTICLE))


def test_no_line_end_inside_a_line(extractor: Extractor) -> None:
    line = to_json(extractor.extract(Article(id="a\u2028b\u0085", text="Có 12 xã.\u2029")))
    assert len(line.splitlines()) == 1
    assert json.loads(line)["id"] == "a\u2028b\u0085"


@pytest.mark.parametrize(("format", "lines"), [("jsonl", 1), ("json", 20), ("label-studio", 3)])
def test_streams_take_text_formats(extractor: Extractor, format: str, lines: int) -> None:
    stream = io.BytesIO()
    sink = find_format(format).open(None, stream)
    sink.write("x", find_format(format).encode(ARTICLE, extractor.extract(ARTICLE)))
    sink.commit()
    assert len(stream.getvalue().splitlines()) >= lines
    assert json.loads(stream.getvalue())


@pytest.mark.parametrize("format", ["parquet", "docbin"])
def test_streams_take_no_folders(format: str) -> None:
    with pytest.raises(OutputError, match=f"--format {format} writes a folder; name it with -o OUT"):
        find_format(format).open(None, io.BytesIO())


def test_unknown_formats_are_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="--format xml: unknown; use jsonl, json, parquet, docbin or label-studio"):
        find_format("xml")


@pytest.mark.parametrize("name", ["a.jsonl.gz", "b.jsonl.zst"])
def test_compression_follows_the_name_and_depends_on_content_alone(tmp_path: Path, payload: bytes, name: str) -> None:
    pytest.importorskip("zstandard")
    for folder in ("one", "two"):
        sink = FileSink(tmp_path / folder / name)
        sink.write("x", payload)
        sink.commit()
    one, two = (tmp_path / "one" / name).read_bytes(), (tmp_path / "two" / name).read_bytes()
    assert one == two
    assert name.encode().removesuffix(b".gz") not in one
    if name.endswith(".gz"):
        assert gzip.decompress(one) == payload


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"])
@pytest.mark.parametrize("format", ["jsonl", "label-studio"])
def test_taking_over_is_writing_in_two_goes(tmp_path: Path, extractor: Extractor, format: str, name: str) -> None:
    articles = [Article(id=str(n), text=f"Có {n + 2} xã.") for n in range(4)]
    encoded = [(each.id, find_format(format).encode(each, extractor.extract(each))) for each in articles]
    for folder, goes in (("one", [encoded]), ("two", [encoded[:2], encoded[2:]]), ("three", [[], encoded])):
        for go in goes:
            sink = find_format(format).to_path(tmp_path / folder / name)
            sink.take_over(set())
            for id_, payload in go:
                sink.write(id_, payload)
            sink.commit()
    assert len({(tmp_path / folder / name).read_bytes() for folder in ("one", "two", "three")}) == 1


@pytest.mark.parametrize("format", FORMATS)
def test_taking_over_knows_what_is_there(tmp_path: Path, extractor: Extractor, format: str) -> None:
    out = tmp_path / "out"
    encoded = find_format(format).encode(ARTICLE, extractor.extract(ARTICLE))
    sink = find_format(format).to_path(out)
    sink.write("x", encoded)
    sink.commit()
    again = find_format(format).to_path(out)
    assert again.take_over({"x", "y"}) == {"x"}
    again.abort()


def test_a_folder_gets_one_file_an_article(tmp_path: Path, extractor: Extractor) -> None:
    sink = FolderSink(tmp_path / "out")
    sink.write("x", find_format("json").encode(ARTICLE, extractor.extract(ARTICLE)))
    sink.commit()
    assert json.loads((tmp_path / "out" / "x.json").read_text("utf-8"))["id"] == "x"


def test_wrong_outputs_say_so_before_anything_is_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="is a folder"):
        FileSink(tmp_path)
    for format in ("json", "parquet", "docbin"):
        with pytest.raises(OutputError, match="is a file"):
            find_format(format).to_path(tmp_path / "file")
    for format in ("parquet", "docbin"):
        with pytest.raises(OutputError, match=r"holds 'file', which .* would remove"):
            find_format(format).to_path(tmp_path)
    with pytest.raises(OutputError, match="cannot be made"):
        FileSink(tmp_path / "file" / "out.jsonl").write("x", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@given(st.text(min_size=1))
def test_any_id_makes_one_safe_name(id_: str) -> None:
    name = safe_name(id_)
    assert name not in ("", ".", "..")
    assert Path(name).name == name
    assert len(f".{name}.json.tmp".encode()) <= 255


@given(st.text(min_size=1, max_size=8), st.text(min_size=1, max_size=8))
def test_different_ids_make_different_names(one: str, other: str) -> None:
    assert (safe_name(one) == safe_name(other)) == (one == other)
