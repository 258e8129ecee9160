"""Addresses such as `https://…` and `s3://…`, read through fsspec without being copied."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, TYPE_CHECKING, cast

from hoinghi.errors import InputError
from hoinghi.reading.entry import Entry
from hoinghi.reading.expanding import BUFFER
from hoinghi.reading.extras import extra
from hoinghi.reading.failure import Failure, UnreadableError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from fsspec import AbstractFileSystem
    from fsspec.spec import AbstractBufferedFile

_MAGIC = "*?["


def is_address(path: str) -> bool:
    """Whether a path is an address: `s3://bucket/news`, `memory://a.txt`."""
    scheme, colon, _ = path.partition("://")
    return bool(colon) and scheme.replace("+", "").replace(":", "").isalnum()


def remote_entries(address: str, is_read: Callable[[str], bool]) -> Iterator[Entry | Failure]:
    """The files at an address: one, a folder's, or those that match a pattern, in the order of their paths.

    Raises:
        InputError: nothing is there, or it cannot be reached.
    """
    try:
        extra("fsspec", "remote")
        system, path, names = _found(address)
    except InputError:
        raise
    except UnreadableError as error:
        raise InputError(f"{address}: {error.reason}") from None
    except Exception as error:  # every file system has errors of its own, a missing library among them
        raise InputError(f"{address}: cannot be read: {_said(error)}") from None
    given = names == [path]
    wanted = names if given else [name for name in names if is_read(name)]
    if not wanted:
        raise InputError(f"{address}: holds no file of a type that is read; check the address")
    scheme = address.partition("://")[0]
    base = _base(path)
    for name in wanted:
        below = name.rsplit("/", 1)[-1] if given else name.removeprefix(base).lstrip("/")
        # a query is no part of a file's name
        below = below.partition("?")[0] if scheme.startswith("http") else below
        yield Entry(_place(scheme, name), below, partial(_open, system, name), given=given)


def _found(address: str) -> tuple[AbstractFileSystem, str, list[str]]:
    from fsspec.core import url_to_fs

    system, path = url_to_fs(address)
    if any(sign in path for sign in _MAGIC) and not address.startswith("http"):
        return system, path, sorted(system.glob(path))
    if system.isfile(path):
        return system, path, [path]
    if system.isdir(path):
        return system, path, sorted(system.find(path))
    raise InputError(f"{address}: no such file or folder; check the address")


def _base(path: str) -> str:
    """The folder that names are told below of."""
    first = min((path.find(sign) for sign in _MAGIC if sign in path), default=-1)
    return path if first < 0 else path[: path.rfind("/", 0, first) + 1]


def _place(scheme: str, name: str) -> str:
    return name if "://" in name else f"{scheme}://{name.lstrip('/')}"


def _open(system: AbstractFileSystem, name: str) -> IO[bytes]:
    try:
        return io.BufferedReader(_Checked(cast("AbstractBufferedFile", system.open(name, "rb"))), BUFFER)
    except Exception as error:
        raise UnreadableError(f"cannot be read: {_said(error)}") from None


class _Checked(io.RawIOBase):
    """A remote file whose failures while it is read are `UnreadableError`s."""

    def __init__(self, file: AbstractBufferedFile) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._file.seekable())

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            content = self._file.read(len(view))
        except Exception as error:
            raise UnreadableError(f"cannot be read to its end: {_said(error)}; try again") from None
        view[: len(content)] = content
        return len(content)

    def close(self) -> None:
        self._file.close()
        super().close()


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
