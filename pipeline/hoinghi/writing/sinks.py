"""Where records go: standard output, a JSON Lines file, or a folder with one file an article."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from pathlib import Path
from typing import IO, Literal, Protocol, TextIO

from hoinghi.errors import InputError
from hoinghi.writing.json import to_json, to_pretty_json
from hoinghi_schemas import ArticleRecord

Format = Literal["jsonl", "json"]
UNSAFE = re.compile(r"[^\w.-]+")


class Sink(Protocol):
    """Takes records one at a time; `commit` puts them in place, `abort` leaves nothing behind that is not whole."""

    def write(self, record: ArticleRecord) -> None: ...
    def commit(self) -> None: ...
    def abort(self) -> None: ...


def open_sink(out: Path | None, format: Format, stdout: TextIO) -> Sink:
    """The sink for `-o OUT --format FORMAT`.

    Raises:
        InputError: OUT cannot be written to, or is a folder where a file is needed.
    """
    if out is None:
        return StreamSink(stdout, format)
    if format == "json":
        return FolderSink(out)
    return LinesSink(out)


class StreamSink:
    """Writes each record to a stream at once."""

    def __init__(self, stream: TextIO, format: Format = "jsonl") -> None:
        self._stream = stream
        self._format = format

    def write(self, record: ArticleRecord) -> None:
        """Write one record and its line end."""
        self._stream.write(to_pretty_json(record) if self._format == "json" else to_json(record) + "\n")

    def commit(self) -> None:
        """Flush what the stream holds."""
        self._stream.flush()

    def abort(self) -> None:
        """Nothing to undo: what was written was whole."""


class LinesSink:
    """Writes a JSON Lines file beside its place and moves it there when it is complete."""

    def __init__(self, out: Path) -> None:
        if out.is_dir():
            raise InputError(
                f"{out}: is a folder; name a file (OUT.jsonl), or use --format json for one file an article"
            )
        self._out = out
        self._file = _temporary(out)

    def write(self, record: ArticleRecord) -> None:
        """Append one line."""
        self._file.write(to_json(record) + "\n")

    def commit(self) -> None:
        """Put the complete file in place, surely on disk."""
        _replace(self._file, self._out)

    def abort(self) -> None:
        """Remove the incomplete file; what stood at OUT stays."""
        self._file.close()
        os.unlink(self._file.name)


class FolderSink:
    """Writes one pretty JSON file an article; each file is complete or absent."""

    def __init__(self, out: Path) -> None:
        if out.exists() and not out.is_dir():
            raise InputError(f"{out}: is a file; --format json writes a folder with one file an article")
        self._out = out
        _make_folder(out)

    def write(self, record: ArticleRecord) -> None:
        """Write the record's own file."""
        path = self._out / f"{safe_name(record.id)}.json"
        file = _temporary(path)
        file.write(to_pretty_json(record))
        _replace(file, path)

    def commit(self) -> None:
        """Nothing left to do: every file is in place."""

    def abort(self) -> None:
        """Nothing to undo: every file is whole."""


def safe_name(id_: str) -> str:
    """A file name for any id: unchanged where it is plain, else its plain characters and a digest that keeps it unique.

    >>> safe_name("d001"), safe_name("../x")
    ('d001', 'x-23e85dad5f01')
    """
    plain = UNSAFE.sub("_", id_).strip("._-")[:80]
    if plain == id_ and plain:
        return plain
    return f"{plain or 'article'}-{hashlib.blake2s(id_.encode(), digest_size=6).hexdigest()}"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{folder}: cannot be made: {error.strerror}") from None


def _temporary(path: Path) -> IO[str]:
    """A new file in the target's own folder, so that moving it into place is one step."""
    _make_folder(path.parent)
    try:
        return tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", suffix=".part", delete=False
        )
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None


def _replace(file: IO[str], path: Path) -> None:
    file.flush()
    os.fsync(file.fileno())
    file.close()
    umask = os.umask(0)
    os.umask(umask)
    os.chmod(file.name, 0o666 & ~umask)
    os.replace(file.name, path)
