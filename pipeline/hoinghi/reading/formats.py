"""Which reader takes which file, by its suffix; compressions and archives are opened on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import PurePosixPath
from typing import IO, cast

from hoinghi.reading.article import Article
from hoinghi.reading.entry import SHORT, Entry
from hoinghi.reading.failure import Failure, UnreadableError
from hoinghi.reading.options import Limits, ReadOptions

Reader = Callable[[Entry, IO[bytes], ReadOptions], Iterator[Article | Failure]]
Opener = Callable[[Entry, Limits, Callable[[str], bool]], Iterator[Entry | Failure]]

READERS = {
    ".txt": ("plain", "text_article"),
    ".jsonl": ("lines", "json_lines"),
    ".ndjson": ("lines", "json_lines"),
    ".csv": ("delimited", "table_rows"),
    ".tsv": ("delimited", "table_rows"),
    ".parquet": ("parquet", "parquet_rows"),
    ".html": ("pages", "page_article"),
    ".htm": ("pages", "page_article"),
    ".docx": ("word", "word_article"),
}
"""Module and function by suffix; a module is loaded when the first file needs it."""
ARCHIVES = {".zip": ("archives", "zip_entries"), ".tar": ("archives", "tar_entries")}
COMPRESSIONS = (".gz", ".zst", ".bz2", ".xz")
MOST_LAYERS = 2
KNOWN = f"{', '.join(READERS)}, {', '.join(ARCHIVES)}, and {', '.join(COMPRESSIONS)} of those"


def is_read(name: str) -> bool:
    """Whether a file of this name is read: `a.txt`, `a.csv.gz`, `a.tar.zst`, but not `a.png.gz`.

    >>> [name for name in ("a.TXT", "a.csv.gz", "a.tgz", "a.png.gz", "gz", "a.md") if is_read(name)]
    ['a.TXT', 'a.csv.gz', 'a.tgz']
    """
    suffixes = [each.lower() for each in PurePosixPath(name).suffixes]
    suffixes[-1:] = SHORT.get(suffixes[-1], suffixes[-1:]) if suffixes else []
    while suffixes and suffixes[-1] in COMPRESSIONS:
        suffixes.pop()
    return bool(suffixes) and (suffixes[-1] in READERS or suffixes[-1] in ARCHIVES)


def read_entry(entry: Entry, options: ReadOptions) -> Iterator[Article | Failure]:
    """The articles of a file, and what of it cannot be read; nothing that is wrong with it gets out as an exception."""
    try:
        yield from _articles(entry, options)
    except UnreadableError as error:
        yield entry.failure(error.reason)
    except OSError as error:  # a disk or a network that fails while it is read
        yield entry.failure(f"cannot be read: {error.strerror or error}")


def _articles(entry: Entry, options: ReadOptions) -> Iterator[Article | Failure]:
    suffix = entry.suffix
    if suffix in COMPRESSIONS:
        yield from read_entry(_expanded(entry, suffix, options), options)
    elif suffix in ARCHIVES:
        yield from _members(entry, suffix, options)
    elif suffix in READERS:
        reader = cast("Reader", _loaded(READERS[suffix]))
        with entry.open() as stream:
            yield from reader(entry, stream, options)
    else:
        raise UnreadableError(f"files of type {suffix or 'none'!r} are not read; use {KNOWN}")


def _expanded(entry: Entry, suffix: str, options: ReadOptions) -> Entry:
    from hoinghi.reading.expanding import expanded

    if entry.layers == MOST_LAYERS:
        raise UnreadableError(f"compressed more than {MOST_LAYERS} times over; unpack it first")

    def opened() -> IO[bytes]:
        packed = entry.open()
        try:
            return expanded(suffix, packed, options.limits)
        except UnreadableError:
            packed.close()
            raise

    return entry.unpacked(opened)


def _members(entry: Entry, suffix: str, options: ReadOptions) -> Iterator[Article | Failure]:
    if entry.depth == options.limits.depth:
        raise UnreadableError(f"an archive within {options.limits.depth} others; unpack it first")
    opener = cast("Opener", _loaded(ARCHIVES[suffix]))
    for member in opener(entry, options.limits, is_read):
        if isinstance(member, Failure):
            yield member
        else:
            yield from read_entry(member, options)


def _loaded(place: tuple[str, str]) -> object:
    module, name = place
    return getattr(import_module(f"hoinghi.reading.{module}"), name)
