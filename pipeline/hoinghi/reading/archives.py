"""Zip and tar archives, to the files in them; nothing is ever unpacked to disk under a name that an archive gives."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from tarfile import HeaderError, TarFile
from typing import IO, cast

from hoinghi.reading.entry import Entry, shown
from hoinghi.reading.expanding import Budget, Expanding, budget_of, buffered, seekable
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.options import MIB, Limits

_HEADER = 16 * MIB
"""Bytes that the header of one file in a tar may take: names and attributes, which are held in memory."""
_ENCRYPTED = 1
_ENDS = ("EOFHeaderError", "EmptyHeaderError")
"""The errors by which the library knows that a tar is at its end; it does not document their classes."""
Wanted = Callable[[str], bool]


def zip_entries(archive: Entry, limits: Limits, is_read: Wanted) -> Iterator[Entry | Failure]:
    """The files of a zip archive in the order of their names.

    Raises:
        UnreadableError: it is no zip archive, or damaged.
    """
    with archive.open() as stream, seekable(stream, limits) as file:
        outer, packed = budget_of(stream), file.seek(0, io.SEEK_END)
        try:
            opened = zipfile.ZipFile(file)
        except UnreadableError:
            raise
        except Exception as error:  # hostile ones bring struct.error, OverflowError and more
            raise UnreadableError(f"no zip archive that can be read ({error}); get the file again") from None
        budget = Budget(limits, partial(_constant, packed), outer)
        with opened:
            # not `is_dir`, which fails on an empty name
            files = sorted((info for info in opened.infolist() if not info.filename.endswith("/")), key=_name)
            yield from _limited((_zipped(archive, opened, info, budget) for info in files), archive, limits, is_read)


def tar_entries(archive: Entry, limits: Limits, is_read: Wanted) -> Iterator[Entry | Failure]:
    """The files of a tar archive in its own order; each has to be read before the next is asked for.

    Raises:
        UnreadableError: it is no tar archive, damaged, or cut off.
    """
    with archive.open() as stream:
        guard = _Guard(stream)
        yield from _limited(_members(archive, guard, budget_of(stream)), archive, limits, is_read)


def _members(archive: Entry, guard: _Guard, budget: Budget | None) -> Iterator[Entry | Failure]:
    guard.left = _HEADER
    try:
        opened = tarfile.TarFile.open(fileobj=cast("IO[bytes]", guard), mode="r|", tarinfo=_CheckedInfo)
    except UnreadableError:
        raise
    except Exception as error:
        raise UnreadableError(f"no tar archive that can be read ({error}); get the file again") from None
    with opened:
        while (info := _next(opened, guard)) is not None:
            if info.isdir():
                continue
            place = f"{archive.place}!/{shown(info.name)}"
            if not info.isreg():
                reason = "a link or a device within an archive is not read; pack the file itself"
                yield read_failure(place, reason)
                continue
            guard.left = None
            yield archive.member(info.name, partial(_open_member, opened, info, budget))


def _next(opened: tarfile.TarFile, guard: _Guard) -> tarfile.TarInfo | None:
    opened.__dict__["members"] = []  # the library keeps all that it has seen
    try:
        if opened.__dict__["firstmember"] is None:  # else opening it has read the first header already
            cast("IO[bytes]", opened.fileobj).seek(opened.offset)  # what is left of the file before is no header
        guard.left = _HEADER
        info = opened.next()
    except UnreadableError:
        raise
    except Exception as error:
        raise UnreadableError(f"damaged or cut off ({error}); get the file again") from None
    if info is None and not guard.is_ended:
        raise UnreadableError("ends without its end mark, so it may be cut off; get the file again")
    return info


class _CheckedInfo(tarfile.TarInfo):
    """A header whose damage ends the reading with an error; the library ends it without one."""

    @classmethod
    def fromtarfile(cls, tarfile: TarFile) -> _CheckedInfo:
        try:
            return super().fromtarfile(tarfile)
        except HeaderError as error:
            if type(error).__name__ in _ENDS:
                raise
            raise UnreadableError(f"damaged or cut off ({error}); get the file again") from None


class _Guard:
    """A stream that refuses headers without end, and knows whether what it gave last were zeros, a tar's end."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.left: int | None = None
        self.is_ended = False

    def read(self, size: int) -> bytes:
        content = self._stream.read(size)
        if self.left is not None:
            self.left -= len(content)
            if self.left < 0:
                raise UnreadableError(f"a header in it takes more than {_HEADER // MIB} MiB; remove that file from it")
        if content:
            self.is_ended = not content[-tarfile.BLOCKSIZE :].strip(b"\0")
        return content


def _zipped(archive: Entry, opened: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> Entry | Failure:
    entry = archive.member(info.filename, partial(_open_zipped, opened, info, budget))
    if info.flag_bits & _ENCRYPTED:
        return read_failure(entry.place, "encrypted; unpack it with its password and give the folder")
    return entry


def _open_zipped(opened: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> IO[bytes]:
    try:
        content = opened.open(info)
    except Exception as error:
        raise UnreadableError(f"damaged ({error}); get the archive again") from None
    return buffered(Expanding(content, budget, content))


def _open_member(opened: tarfile.TarFile, info: tarfile.TarInfo, budget: Budget | None) -> IO[bytes]:
    content = cast("IO[bytes]", opened.extractfile(info))
    return buffered(Expanding(content, budget, content, spends=False))


def _limited(
    found: Iterator[Entry | Failure], archive: Entry, limits: Limits, is_read: Wanted
) -> Iterator[Entry | Failure]:
    for each in islice(found, limits.entries):
        if isinstance(each, Entry) and (_is_hidden(each.name) or not is_read(each.name)):
            continue
        yield each
    if next(found, None) is not None:
        reason = f"holds more than {limits.entries:,} files; the others are not read; raise --max-entries"
        yield archive.failure(reason)


def _is_hidden(name: str) -> bool:
    return "/." in f"/{name}" or "__MACOSX/" in name


def _name(info: zipfile.ZipInfo) -> str:
    return info.filename


def _constant(packed: int) -> int:
    return packed
