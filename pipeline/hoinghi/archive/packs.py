"""Packs: files of many small contents beside an output, written once by one process, read at any place by any other."""

from __future__ import annotations

import os
import uuid
import zlib
from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from hoinghi.errors import OutputError

# Where a content is: `NAME:OFFSET:LENGTH`.
Place = str


def packs_folder(journal: Path) -> Path:
    """The folder of a journal's packs: `.OUT.parts` beside `.OUT.part`."""
    return journal.with_name(f"{journal.name}s")


def clear(folder: Path, *, but: Collection[str]) -> None:
    """Remove all packs that are not named: those of a run that was broken off, which nobody knows of any more."""
    for path in folder.iterdir():
        if path.name not in but:
            path.unlink()


class PackWriter:
    """Writes a pack of a name of its own: of two processes that do the same work, neither disturbs the other.

    Contents are surely on disk when the block is left; a pack that is broken off goes.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / uuid.uuid4().hex
        self._end = 0

    def __enter__(self) -> PackWriter:
        try:
            self._file = self._path.open("xb")
        except OSError as error:
            raise OutputError(f"{self._path}: cannot be written: {error.strerror}") from None
        return self

    def add(self, content: bytes) -> Place:
        """Append a content."""
        packed = zlib.compress(content, 1)
        self._file.write(packed)
        self._end += len(packed)
        return f"{self._path.name}:{self._end - len(packed)}:{len(packed)}"

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self._file:
            if kind is None:
                self._file.flush()
                os.fsync(self._file.fileno())
        if kind is not None:
            self._path.unlink(missing_ok=True)


class PackReader:
    """Reads contents from their places; it keeps the last pack open, since neighbours are mostly read together."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = ""
        self._file: BinaryIO | None = None

    def __enter__(self) -> PackReader:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def read(self, place: Place) -> bytes:
        """The content.

        Raises:
            OutputError: the pack is gone or damaged.
        """
        name, offset, length = place.split(":")
        try:
            file = self._open(name)
            file.seek(int(offset))
            return zlib.decompress(file.read(int(length)))
        except (OSError, zlib.error) as error:
            why = error.strerror if isinstance(error, OSError) else "damaged"
            remedy = f"to begin anew, remove {self._folder} and {self._folder.name.removesuffix('s')} beside it"
            raise OutputError(f"{self._folder / name}: cannot be read: {why}; {remedy}") from None

    def _open(self, name: str) -> BinaryIO:
        if name != self._name or self._file is None:
            if self._file is not None:
                self._file.close()
            self._file, self._name = (self._folder / name).open("rb"), name
        return self._file
