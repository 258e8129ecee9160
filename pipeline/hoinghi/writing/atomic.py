"""Files and folders that are complete or absent, whatever happens while they are written."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from hoinghi.errors import OutputError


class FileReplacement:
    """A file written beside its place and moved there, surely on disk, when it is complete.

    The new file is `.NAME.tmp` in the same folder, so that moving it is one step of the file system. The name is always
    the same: what a power cut leaves behind is overwritten by the next run, and nothing piles up.

    Args:
        sync: wait for the disk at `commit`; whoever says no sees to it himself.
    """

    def __init__(self, out: Path, *, sync: bool = True) -> None:
        self._sync = sync
        make_folder(out.parent)
        self._out = out
        self._beside = out.with_name(f".{out.name}.tmp")
        self.file = _create(self._beside)

    def commit(self) -> None:
        """Put the complete file in place."""
        self.file.flush()
        if self._sync:
            os.fsync(self.file.fileno())
        self.file.close()
        os.replace(self._beside, self._out)
        if self._sync:
            sync_folder(self._out.parent)

    def abort(self) -> None:
        """Remove the incomplete file; what stood at `out` stays."""
        # A full disk makes even the last flush fail; the file goes all the same.
        with suppress(OSError):
            self.file.close()
        self._beside.unlink(missing_ok=True)


class FolderReplacement:
    """A folder written beside its place and moved there when it is complete."""

    def __init__(self, out: Path) -> None:
        make_folder(out.parent)
        self._out = out
        self.folder = out.with_name(f".{out.name}.tmp")
        shutil.rmtree(self.folder, ignore_errors=True)
        make_folder(self.folder)

    def commit(self) -> None:
        """Put the complete folder in place of the one that stood there.

        Folders cannot be exchanged in one portable step: between two renames there is an instant without either, and
        then both still stand beside it, whole.
        """
        for path in self.folder.iterdir():
            sync_file(path)
        sync_folder(self.folder)
        old = self._out.with_name(f".{self._out.name}.old")
        shutil.rmtree(old, ignore_errors=True)
        if self._out.exists():
            self._out.rename(old)
        self.folder.rename(self._out)
        sync_folder(self._out.parent)
        shutil.rmtree(old, ignore_errors=True)

    def abort(self) -> None:
        """Remove the incomplete folder; what stood at `out` stays."""
        shutil.rmtree(self.folder, ignore_errors=True)


def make_folder(folder: Path) -> None:
    """The folder with its parents.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made: {error.strerror}") from None


def sync_file(path: Path) -> None:
    """Wait until the file's content is on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the folder's names are on disk; some systems cannot open folders, and need not."""
    with suppress(OSError):
        sync_file(folder)


def _create(path: Path) -> BinaryIO:
    try:
        return path.open("wb")
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from None
