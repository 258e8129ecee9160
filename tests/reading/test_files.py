"""Reading: what is there becomes articles, what is broken becomes one line that says where and what to do."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from hoinghi.errors import InputError, UnicodeTextError
from hoinghi.reading import Article, Failure, read


def ids(path: Path) -> list[str | None]:
    return [each.id for each in read([path])]


def only(path: Path) -> Article | Failure:
    (each,) = read([path])
    return each


def test_a_text_file_is_one_article_with_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Hội nghị\r\nCó 12 xã.".encode())
    article = only(path)
    assert isinstance(article, Article)
    assert (article.id, article.text, article.encoding, article.path) == (
        "a",
        "Hội nghị\r\nCó 12 xã.",
        "utf-8",
        str(path),
    )


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + "Có 12 xã.".encode())
    article = only(path)
    assert isinstance(article, Article)
    assert (article.text, article.encoding) == ("Có 12 xã.", "utf-8-sig")


def test_folders_are_read_recursively_in_name_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b.txt", "a/skipped.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Có 12 xã.")
    assert ids(tmp_path) == ["b", "a/b", "a/z"]


def test_lines_carry_id_text_and_title(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": 7, "text": "Có 12 xã.", "title": "Tin", "other": [1]}\n\n{"text": "Hai"}\n')
    first, second = read([path])
    assert isinstance(first, Article)
    assert (first.id, first.title, first.path) == ("7", "Tin", f"{path}:1")
    assert second.id == "a:3"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"{", "not JSON"),
        (b"[]", "not an object"),
        (b'{"id": 1}', "`text` is missing"),
        (b'{"text": 1}', "`text` is no string"),
        (b'{"text": " "}', "`text` is empty"),
        (b'{"text": "a", "title": 1}', "`title` is no string"),
        (b'{"text": "a", "id": []}', "`id` is neither"),
        (b'{"text": "\\ud800"}', "lone surrogate U+D800 at offset 0"),
        (b'{"text": "\xff"}', "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_broken_line_fails_alone(tmp_path: Path, line: bytes, error: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "m\xe1\xbb\x99t"}\n' + line + b'\n{"text": "hai"}\n')
    first, failure, last = read([path])
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(failure, Failure)
    assert error in failure.error
    assert failure.error.startswith(f"{path}:2: ")


def test_bytes_in_no_known_encoding_are_named(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Les élèves très âgés ont été à l'école en février.".encode("latin-1"))
    failure = only(path)
    assert isinstance(failure, Failure)
    expected = "not UTF-8 (byte 0xE9 at offset 4), and no Vietnamese encoding fits; name its encoding with --encoding"
    assert failure.error == f"{path}: undecodable: {expected}"


def test_an_empty_file_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" \n")
    failure = only(tmp_path / "a.txt")
    assert isinstance(failure, Failure)
    assert "holds no text" in failure.error


def test_the_same_id_twice_is_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "x", "text": "Một"}\n{"id": "x", "text": "Hai"}\n')
    _, failure = read([path])
    assert isinstance(failure, Failure)
    assert "the id 'x' came before" in failure.error


def test_a_fifo_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    failure = only(tmp_path / "a.txt")
    assert isinstance(failure, Failure)
    assert "not a regular file" in failure.error


@pytest.mark.parametrize(("name", "error"), [("missing.txt", "no such file"), ("a.pdf", "type '.pdf'")])
def test_a_wrong_path_says_so(tmp_path: Path, name: str, error: str) -> None:
    (tmp_path / "a.pdf").touch()
    with pytest.raises(InputError, match=error):
        list(read([tmp_path / name]))


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no file of a type that is read"):
        list(read([tmp_path]))


@pytest.mark.parametrize(
    ("content", "expected"), [('{"id": "x", "text": "Một"}\n', ["x"]), ("Có 12 xã.", ["stdin"])], ids=["jsonl", "text"]
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, content: str, expected: list[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content.encode()))))
    assert [each.id for each in read(["-"])] == expected


def test_a_lone_surrogate_is_one_clear_error() -> None:
    with pytest.raises(UnicodeTextError, match=r"text is not valid Unicode: lone surrogate U\+DC80 at offset 2"):
        Article(text="ab\udc80")


def test_the_id_of_a_bare_text_comes_from_the_text() -> None:
    assert Article(text="Một").id == Article(text="Một").id != Article(text="Hai").id
