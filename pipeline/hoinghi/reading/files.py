"""Files, folders and standard input to articles, one at a time; what cannot be read becomes a `Failure`."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from hoinghi.errors import InputError, UnicodeTextError
from hoinghi.reading.article import Article
from hoinghi.reading.failure import Failure

STDIN = "-"
BOM = b"\xef\xbb\xbf"
Reader = Callable[[Path, str], Iterator[Article | Failure]]


def read(paths: Iterable[str | Path]) -> Iterator[Article | Failure]:
    """The articles of files, folders (recursively, in name order) and `-` for standard input.

    A `.txt` file is one article, its id the path below the given folder without suffix; a `.jsonl` file has one a
    line, an object with `text` and optionally `id` and `title`. Standard input is read as JSON Lines where its first
    character is `{`, else as one text. An id that came before becomes a failure, so that no article is doubled.

    Raises:
        InputError: a path does not exist, or a file has a type that is not read.
    """
    seen: set[bytes] = set()
    for path in paths:
        for each in _read_stdin() if str(path) == STDIN else _read_path(Path(path)):
            if isinstance(each, Article):
                key = hashlib.blake2b(each.id.encode(), digest_size=12).digest()
                if key in seen:
                    error = f"{each.path}: the id {each.id!r} came before in this run; give each article its own"
                    yield Failure(each.id, each.path, each.sha256, "read", error)
                    continue
                seen.add(key)
            yield each


def _read_path(path: Path) -> Iterator[Article | Failure]:
    if not path.exists():
        raise InputError(f"{path}: no such file or folder; check the path")
    if path.is_dir():
        yield from _read_folder(path)
        return
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise InputError(f"{path}: files of type {path.suffix or 'none'!r} are not read; use {', '.join(READERS)}")
    yield from reader(path, path.stem)


def _read_folder(folder: Path) -> Iterator[Article | Failure]:
    found = 0
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(root, name)
            reader = READERS.get(path.suffix.lower())
            if reader is not None:
                found += 1
                yield from reader(path, path.relative_to(folder).with_suffix("").as_posix())
    if not found:
        raise InputError(f"{folder}: holds no {' or '.join(READERS)} file; check the folder")


def _read_text(path: Path, name: str) -> Iterator[Article | Failure]:
    content = _content(path)
    yield content if isinstance(content, Failure) else _text_article(content, name, str(path))


def _read_lines(path: Path, name: str) -> Iterator[Article | Failure]:
    problem = _problem(path)
    if problem is not None:
        yield problem
        return
    with path.open("rb") as file:
        yield from _lines(file, name, str(path))


def _read_stdin() -> Iterator[Article | Failure]:
    content = sys.stdin.buffer
    first = content.peek(64)[:64].removeprefix(BOM).lstrip()[:1] if hasattr(content, "peek") else b""
    if first == b"{":
        yield from _lines(content, "stdin", STDIN)
    else:
        yield _text_article(content.read(), "stdin", STDIN)


def _text_article(content: bytes, name: str, path: str) -> Article | Failure:
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Failure(name, path, sha256, "read", f"{path}: {_undecodable(error)}")
    if not text.strip():
        return Failure(name, path, sha256, "read", f"{path}: the file holds no text; remove it or fill it")
    encoding = "utf-8-sig" if content.startswith(BOM) else "utf-8"
    return Article(id=name, text=text, path=path, encoding=encoding, sha256=sha256)


def _lines(file: BinaryIO, name: str, path: str) -> Iterator[Article | Failure]:
    for number, line in enumerate(file, start=1):
        if line.strip():
            yield _line_article(line.removeprefix(BOM) if number == 1 else line, f"{name}:{number}", f"{path}:{number}")


def _line_article(line: bytes, name: str, place: str) -> Article | Failure:
    sha256 = hashlib.sha256(line).hexdigest()
    try:
        row = json.loads(line)
    except UnicodeDecodeError as error:
        return Failure(name, place, sha256, "read", f"{place}: {_undecodable(error)}")
    except (ValueError, RecursionError) as error:
        return Failure(name, place, sha256, "read", f"{place}: not JSON ({error}); one object a line is needed")
    problem = _row_problem(row)
    if problem is not None:
        return Failure(name, place, sha256, "read", f"{place}: {problem}")
    given = row.get("id")
    id_ = name if given is None else str(given)
    try:
        return Article(id=id_, text=row["text"], title=row.get("title"), path=place)
    except UnicodeTextError as error:
        return Failure(None, place, sha256, "read", f"{place}: {error}")


def _row_problem(row: object) -> str | None:
    if not isinstance(row, dict):
        return f"a JSON {type(row).__name__}, not an object; one object a line is needed"
    if not isinstance(row.get("text"), str):
        return f"`text` is {'missing' if 'text' not in row else 'no string'}; each object needs one"
    if not row["text"].strip():
        return "`text` is empty; remove the line or fill it"
    if not isinstance(row.get("title"), str | None):
        return "`title` is no string; leave it out or give text"
    if not isinstance(row.get("id"), str | int | None) or row.get("id") == "":
        return "`id` is neither text nor a number; leave it out or give one"
    return None


def _undecodable(error: UnicodeDecodeError) -> str:
    byte = error.object[error.start]
    return f"not UTF-8 (byte 0x{byte:02X} at offset {error.start}); convert the file to UTF-8 first"


def _content(path: Path) -> bytes | Failure:
    problem = _problem(path)
    if problem is not None:
        return problem
    try:
        return path.read_bytes()
    except OSError as error:
        return _failure(path, str(error.strerror))


def _problem(path: Path) -> Failure | None:
    """Why the path cannot be opened as a file: reading a FIFO or a device would hang."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return _failure(path, str(error.strerror))
    if not stat.S_ISREG(mode):
        return _failure(path, "not a regular file")
    return None if os.access(path, os.R_OK) else _failure(path, "permission denied")


def _failure(path: Path, what: str) -> Failure:
    shown = str(path).encode("utf-8", "backslashreplace").decode()
    return Failure(None, shown, None, "read", f"{shown}: cannot be read: {what}")


READERS: dict[str, Reader] = {".txt": _read_text, ".jsonl": _read_lines}
