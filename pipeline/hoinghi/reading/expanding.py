"""Compressed streams, expanded within limits: gzip, Zstandard, bzip2 and xz."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Protocol, cast

from hoinghi.reading.extras import extra
from hoinghi.reading.failure import UnreadableError
from hoinghi.reading.options import MIB, Limits, size

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

FREE = MIB
"""What anything may expand to: short texts of few words pack well without being bombs."""
BUFFER = 128 * 1024
_SPOOLED = 16 * MIB
_PACKED_CHUNK = 1024
"""A block of Zstandard of four bytes can hold 128 KiB: read at a time, this much cannot expand beyond memory."""


class Readable(Protocol):
    """What gives bytes."""

    def read(self, size: int, /) -> bytes: ...


class Budget:
    """How far one packed thing, and all that is packed within it, may expand in sum.

    Args:
        packed: how many packed bytes stand behind what was expanded so far. outer: the budget of what it is packed in.
    """

    def __init__(self, limits: Limits, packed: Callable[[], int], outer: Budget | None = None) -> None:
        self._limits = limits
        self._packed = packed
        self._outer = outer
        self._spent = 0

    def spend(self, count: int) -> None:
        """Count expanded bytes.

        Raises:
            UnreadableError: there are too many for what was packed.
        """
        self._spent += count
        if self._spent > FREE and self._spent > self._limits.ratio * self._packed():
            ratio = self._limits.ratio
            raise UnreadableError(f"expands to more than {ratio} times its size; if it is sound, raise --max-ratio")
        if self._outer is not None:
            self._outer.spend(count)


class Counted:
    """A stream that counts what was read of it."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self._count = 0

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes."""
        content = self._stream.read(size)
        self._count += len(content)
        return content

    def total(self) -> int:
        """Bytes read so far."""
        return self._count


class Expanding(io.RawIOBase):
    """A stream out of something packed, whose damage and excess are `UnreadableError`s.

    Args:
        budget: that its bytes are spent from. closing: what is closed with it. spends: not where another stream, of
            which this one is a part, has spent them already.
    """

    def __init__(
        self, stream: Readable, budget: Budget | None, closing: IO[bytes] | None = None, *, spends: bool = True
    ) -> None:
        self.budget = budget
        self._stream = stream
        self._closing = closing
        self._spends = spends

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read the next bytes.

        Raises:
            UnreadableError: damaged, cut off, encrypted, or beyond the budget.
        """
        view = memoryview(buffer).cast("B")
        content = self._read(len(view))
        if self.budget is not None and self._spends:
            self.budget.spend(len(content))
        view[: len(content)] = content
        return len(content)

    def _read(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except UnreadableError:
            raise
        except Exception as error:  # each library has errors of its own
            raise UnreadableError(f"damaged or cut off ({error}); get the file again") from None

    def close(self) -> None:
        """Close this and the packed stream."""
        if self._closing is not None:
            self._closing.close()
        super().close()


def expanded(suffix: str, stream: IO[bytes], limits: Limits) -> io.BufferedReader:
    """The stream that a compressed one holds; `suffix` is one of `COMPRESSIONS`."""
    packed = Counted(stream)
    budget = Budget(limits, packed.total, outer=budget_of(stream))
    return buffered(Expanding(COMPRESSIONS[suffix](packed), budget, stream))


def buffered(raw: Expanding) -> io.BufferedReader:
    """An expanding stream with a buffer."""
    return io.BufferedReader(raw, BUFFER)


def budget_of(stream: IO[bytes]) -> Budget | None:
    """The budget that reading from this stream spends."""
    raw = getattr(stream, "raw", None)
    return raw.budget if isinstance(raw, Expanding) else None


def buffer_of(stream: IO[bytes]) -> io.BufferedReader:
    """The stream with a buffer that can be looked into."""
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(cast("io.RawIOBase", stream), BUFFER)


def whole(stream: IO[bytes], limit: int, what: str, option: str) -> bytes:
    """All bytes of a stream.

    Raises:
        UnreadableError: they are more than `limit`.
    """
    content = stream.read(limit + 1)
    if len(content) > limit:
        raise UnreadableError(f"{what} is larger than {size(limit)}; raise {option} to read it")
    return content


def seekable(stream: IO[bytes], limits: Limits) -> IO[bytes]:
    """The stream, or a temporary copy of it, that can be read from any place."""
    if stream.seekable():
        return stream
    copy = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 - closed by whoever reads it
    try:
        left = limits.entry
        while content := stream.read(BUFFER):
            left -= len(content)
            if left < 0:
                raise UnreadableError(f"larger than {size(limits.entry)} when expanded; raise --max-entry to read it")
            copy.write(content)
    except BaseException:
        copy.close()
        raise
    copy.seek(0)
    return cast("IO[bytes]", copy)


def _gzip(packed: Readable) -> Readable:
    import gzip

    return gzip.GzipFile(fileobj=cast("IO[bytes]", packed), mode="rb")


def _bz2(packed: Readable) -> Readable:
    import bz2

    return bz2.BZ2File(cast("IO[bytes]", packed))


def _xz(packed: Readable) -> Readable:
    import lzma

    return lzma.LZMAFile(cast("IO[bytes]", packed))


class _Frame(Protocol):
    """What the zstandard library gives for one frame."""

    eof: bool
    unused_data: bytes

    def decompress(self, data: bytes) -> bytes: ...


class _Zstandard:
    """Zstandard frames one after the other; unlike the library's own stream, one that is cut off is an error."""

    def __init__(self, packed: Readable) -> None:
        self._library = extra("zstandard", "zst")
        self._packed = packed
        self._frame = self._new()
        self._begun = False
        self._ready = io.BytesIO()

    def read(self, size: int, /) -> bytes:
        while not (given := self._ready.read(size)):
            content = self._packed.read(_PACKED_CHUNK)
            if content:
                self._ready = io.BytesIO(self._expand(content))
            elif self._begun:
                raise EOFError("the last frame does not end")
            else:
                return b""
        return given

    def _expand(self, content: bytes) -> bytes:
        pieces: list[bytes] = []
        while content:
            try:
                pieces.append(self._frame.decompress(content))
            except self._library.ZstdError as error:
                raise EOFError(str(error)) from None
            self._begun, content = not self._frame.eof, b""
            if self._frame.eof:
                content, self._frame = self._frame.unused_data, self._new()
        return b"".join(pieces)

    def _new(self) -> _Frame:
        frame: _Frame = self._library.ZstdDecompressor(max_window_size=128 * MIB).decompressobj()
        return frame


COMPRESSIONS: dict[str, Callable[[Readable], Readable]] = {
    ".gz": _gzip,
    ".zst": _Zstandard,
    ".bz2": _bz2,
    ".xz": _xz,
}
