"""Where encoded articles go: standard output, one file for all, or a folder with one file an article."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from hoinghi.errors import OutputError
from hoinghi.writing.atomic import FileReplacement, make_folder
from hoinghi.writing.compression import check_compression, compressing, decompressed

# File systems end names at 255 bytes; a digest and suffixes need their share.
LONGEST = 180
UNSAFE = re.compile(r"[^\w.-]+")


class Sink(Protocol):
    """Takes encoded articles one at a time; nothing shows at OUT before `commit`, and nothing after `abort`.

    Making a sink only checks that OUT can be written; files are made at the first call of another method.
    """

    def take_over(self, wanted: Collection[str]) -> set[str]:
        """Begin with what OUT holds already; returns which of the wanted ids are among it."""
        ...

    def write(self, article_id: str, payload: bytes) -> None: ...
    def commit(self) -> None: ...
    def abort(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands around the articles of one file; `id_of` reads an article's id back from its line."""

    id_of: Callable[[bytes], str]
    head: bytes = b""
    between: bytes = b""
    tail: bytes = b""


def line_id(line: bytes) -> str:
    """The id of a JSON line."""
    return str(json.loads(line)["id"])


LINES = Layout(line_id)


class StreamSink:
    """Writes each article to a stream at once."""

    def __init__(self, stream: BinaryIO, layout: Layout = LINES) -> None:
        self._stream = stream
        self._layout = layout
        self._between = layout.head

    def take_over(self, wanted: Collection[str]) -> set[str]:
        """A stream holds nothing."""
        return set()

    def write(self, article_id: str, payload: bytes) -> None:
        """Write and flush one article: the reader of a pipe has it when it is done."""
        self._stream.write(self._between + payload)
        self._between = self._layout.between
        self._stream.flush()

    def commit(self) -> None:
        """Write what stands after the last article."""
        if self._between == self._layout.head:
            self._stream.write(self._layout.head)
        self._stream.write(self._layout.tail)
        self._stream.flush()

    def abort(self) -> None:
        """Nothing to undo: what was written was whole."""


class FileSink:
    """Writes one file for all articles, compressed where its name says so."""

    def __init__(self, out: Path, layout: Layout = LINES) -> None:
        if out.is_dir():
            raise OutputError(
                f"{out}: is a folder; name a file (OUT.jsonl), or use --format json for one file an article"
            )
        check_compression(out)
        self._out = out
        self._layout = layout
        self._replacement: FileReplacement | None = None
        self._stream: BinaryIO | None = None
        self._between = layout.head

    def take_over(self, wanted: Collection[str]) -> set[str]:
        """Copy the articles that OUT holds."""
        found = set()
        for line in self._held() if self._out.exists() else ():
            if (id_ := self._layout.id_of(line)) in wanted:
                found.add(id_)
            self.write(id_, line)
        return found

    def _held(self) -> Iterator[bytes]:
        """The payloads of OUT, each one line as `write` got it."""
        frame = {b"", self._layout.head.strip(), self._layout.tail.strip()}
        with decompressed(self._out) as lines:
            for line in lines:
                if line.strip() not in frame:
                    yield line if not self._layout.between else line.rstrip().removesuffix(self._layout.between.strip())

    def write(self, article_id: str, payload: bytes) -> None:
        """Append one article."""
        self._open().write(self._between + payload)
        self._between = self._layout.between

    def commit(self) -> None:
        """Put the complete file in place."""
        stream = self._open()
        assert self._replacement is not None
        if self._between == self._layout.head:
            stream.write(self._layout.head)
        stream.write(self._layout.tail)
        if stream is not self._replacement.file:
            stream.close()
        self._replacement.commit()

    def abort(self) -> None:
        """Remove the incomplete file."""
        if self._replacement is not None:
            self._replacement.abort()

    def _open(self) -> BinaryIO:
        if self._stream is None:
            self._replacement = FileReplacement(self._out)
            self._stream = compressing(self._replacement.file, self._out)
        return self._stream


class FolderSink:
    """Writes one file an article into a folder; each file is complete or absent, and other files there stay."""

    def __init__(self, out: Path, suffix: str = ".json") -> None:
        if out.exists() and not out.is_dir():
            raise OutputError(f"{out}: is a file; --format json writes a folder with one file an article")
        self._out = out
        self._suffix = suffix

    def take_over(self, wanted: Collection[str]) -> set[str]:
        """What is there stays as it is."""
        return {id_ for id_ in wanted if self._path(id_).exists()}

    def write(self, article_id: str, payload: bytes) -> None:
        """Write the article's own file."""
        # Waiting for the disk once at the end costs seconds; once a file, an hour for a million articles.
        replacement = FileReplacement(self._path(article_id), sync=False)
        replacement.file.write(payload)
        replacement.commit()

    def commit(self) -> None:
        """Every file is in place; a run without articles still leaves its folder."""
        make_folder(self._out)
        os.sync()

    def abort(self) -> None:
        """Nothing to undo: every file is whole."""

    def _path(self, id_: str) -> Path:
        return self._out / f"{safe_name(id_)}{self._suffix}"


def safe_name(id_: str) -> str:
    """A file name for any id: unchanged where it is plain, else its plain characters and a digest that keeps it unique.

    >>> safe_name("d001"), safe_name("../x")
    ('d001', 'x-23e85dad5f01')
    """
    plain = UNSAFE.sub("_", id_).strip("._-").encode()[:LONGEST].decode(errors="ignore")
    if plain == id_ and plain:
        return plain
    return f"{plain or 'article'}-{hashlib.blake2s(id_.encode(), digest_size=6).hexdigest()}"
