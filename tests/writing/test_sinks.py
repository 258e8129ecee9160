"""Writing: whole or not at all, whatever the id."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi import Article, Extractor
from hoinghi.errors import InputError
from hoinghi.writing import FolderSink, LinesSink, StreamSink, to_json
from hoinghi.writing.sinks import safe_name

ARTICLE = Article(id="x", text="Thu ngân sách đạt 105% dự toán.")


def test_lines_are_in_place_only_after_commit(tmp_path: Path, extractor: Extractor) -> None:
    out = tmp_path / "deep" / "out.jsonl"
    sink = LinesSink(out)
    sink.write(extractor.extract(ARTICLE))
    assert not out.exists()
    sink.commit()
    assert [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()] == ["x"]
    assert [path.name for path in out.parent.iterdir()] == ["out.jsonl"]


def test_abort_leaves_what_was_there(tmp_path: Path, extractor: Extractor) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before")
    sink = LinesSink(out)
    sink.write(extractor.extract(ARTICLE))
    sink.abort()
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("out.jsonl", "before")]


def test_the_same_article_gives_the_same_bytes(extractor: Extractor) -> None:
    assert to_json(extractor.extract(ARTICLE)) == to_json(Extractor().extract(ARTICLE))


def test_no_line_end_inside_a_line(extractor: Extractor) -> None:
    line = to_json(extractor.extract(Article(id="a\u2028b\u0085", text="Có 12 xã.\u2029")))
    assert len(line.splitlines()) == 1
    assert json.loads(line)["id"] == "a\u2028b\u0085"


def test_streams_take_both_formats(extractor: Extractor) -> None:
    for format, lines in (("jsonl", 1), ("json", 20)):
        stream = io.StringIO()
        StreamSink(stream, format).write(extractor.extract(ARTICLE))  # type: ignore[arg-type]
        assert len(stream.getvalue().splitlines()) >= lines
        assert json.loads(stream.getvalue())["id"] == "x"


def test_a_folder_gets_one_file_an_article(tmp_path: Path, extractor: Extractor) -> None:
    sink = FolderSink(tmp_path / "out")
    sink.write(extractor.extract(ARTICLE))
    assert json.loads((tmp_path / "out" / "x.json").read_text("utf-8"))["id"] == "x"


def test_wrong_outputs_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="is a folder"):
        LinesSink(tmp_path)
    with pytest.raises(InputError, match="is a file"):
        FolderSink(tmp_path / "file")
    with pytest.raises(InputError, match="cannot be made"):
        LinesSink(tmp_path / "file" / "out.jsonl")


@given(st.text(min_size=1))
def test_any_id_makes_one_safe_name(id_: str) -> None:
    name = safe_name(id_)
    assert name not in ("", ".", "..")
    assert Path(name).name == name
    assert len(f"{name}.json".encode()) <= 255


@given(st.text(min_size=1, max_size=8), st.text(min_size=1, max_size=8))
def test_different_ids_make_different_names(one: str, other: str) -> None:
    assert (safe_name(one) == safe_name(other)) == (one == other)
