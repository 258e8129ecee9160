"""Output compressed where its name says so: `.gz`, and `.zst` where the package zstandard is installed."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from typing import BinaryIO, cast

from hoinghi.errors import OutputError

GZIP, ZSTD = ".gz", ".zst"
SUFFIXES = (GZIP, ZSTD)
# As `gzip` and `zstd` do it when nobody asks for more.
GZIP_LEVEL, ZSTD_LEVEL = 6, 3


def check_compression(out: Path) -> None:
    """Say before a long run that the output's compression is not at hand.

    Raises:
        OutputError: `.zst` without the package zstandard.
    """
    if out.suffix == ZSTD:
        try:
            import zstandard  # noqa: F401
        except ImportError:
            raise OutputError(f"{out}: needs zstandard; pip install 'hoinghi[zst]', or use {GZIP}") from None


def compressing(file: BinaryIO, out: Path) -> BinaryIO:
    """A stream that compresses into `file` as the name `out` asks; closing it leaves `file` open.

    The bytes depend on the content alone: the gzip header holds neither the time nor the file's name.
    """
    if out.suffix == GZIP:
        return cast(BinaryIO, gzip.GzipFile("", "wb", GZIP_LEVEL, file, mtime=0))
    if out.suffix == ZSTD:
        import zstandard

        compressor = zstandard.ZstdCompressor(level=ZSTD_LEVEL, write_checksum=True)
        return cast(BinaryIO, compressor.stream_writer(file, closefd=False))
    return file


def decompressed(out: Path) -> BinaryIO:
    """The content of a file that `compressing` wrote."""
    if out.suffix == GZIP:
        return cast(BinaryIO, gzip.open(out))
    if out.suffix == ZSTD:
        import zstandard

        return io.BufferedReader(cast(io.RawIOBase, zstandard.open(out, "rb")))
    return out.open("rb")
