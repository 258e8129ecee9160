"""Files, folders, patterns, addresses and standard input to articles; what cannot be read fails alone."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO

from hoinghi.errors import InputError
from hoinghi.reading.article import Article
from hoinghi.reading.duplicates import Arrivals, Passed, likeness, linked
from hoinghi.reading.encodings import checked_name
from hoinghi.reading.entry import Entry
from hoinghi.reading.expanding import Expanding, buffered, expanded
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.formats import COMPRESSIONS, KNOWN, is_read, read_entry
from hoinghi.reading.options import ReadNotes, ReadOptions
from hoinghi.reading.places import STDIN, local_entries, path_of
from hoinghi.reading.remote import is_address, remote_entries

DEFAULT = ReadOptions()
_MAGIC = (
    (b"\x1f\x8b", ".gz"),
    (b"\x28\xb5\x2f\xfd", ".zst"),
    (b"BZh", ".bz2"),
    (b"\xfd7zXZ\0", ".xz"),
    (b"PAR1", ".parquet"),
    (b"PK\x03\x04", ".zip"),
)
_LONGEST_MAGIC = 8
_LOOKED_AT = 512
_BOM = b"\xef\xbb\xbf"


def read(
    paths: Iterable[str | Path], options: ReadOptions = DEFAULT, *, notes: ReadNotes | None = None
) -> Iterator[Article | Failure]:
    """The articles of files, folders (recursively, in name order), patterns, addresses and `-` for standard input.

    A text, a page and a document are one article each, its id the path below the given folder without suffix; lines and
    rows are one each, the id their own or that path and their number. Within archives and compressed files it is the
    same. An id that came before becomes a failure, so that no article is doubled.

    Args:
        notes: told what was passed over on purpose.

    Raises:
        InputError: a path does not exist, a file named has a type that is not read, or an unknown encoding.
    """
    options, notes = checked_options(options), notes or ReadNotes()
    with Arrivals(options.duplicates, notes) as arrivals:
        for each in (each for entry in entries(paths, options, notes) for each in _read(entry, options)):
            if isinstance(each, Failure):
                yield each
                continue
            settled = arrivals.settle(each, None if options.duplicates == "keep" else likeness(each.text))
            if isinstance(settled, Passed):
                yield each if settled.first is None else linked(each, settled.first)
            elif settled is not None:
                yield settled


def checked_options(options: ReadOptions) -> ReadOptions:
    """The options with the encoding's proper name.

    Raises:
        InputError: an unknown encoding.
    """
    return options if options.encoding is None else replace(options, encoding=checked_name(options.encoding))


def entries(paths: Iterable[str | Path], options: ReadOptions, notes: ReadNotes) -> Iterator[Entry | Failure]:
    """The files that `read` reads, in its order.

    Raises:
        InputError: as `read` does.
    """
    for path in paths:
        yield from _entries(path_of(path), options, notes)


def _read(entry: Entry | Failure, options: ReadOptions) -> Iterator[Article | Failure]:
    if isinstance(entry, Failure):
        yield entry
    else:
        yield from read_entry(entry, options)


def _entries(path: str, options: ReadOptions, notes: ReadNotes) -> Iterator[Entry | Failure]:
    if path == STDIN:
        yield _stdin(options)
        return

    def wanted(name: str) -> bool:
        if is_read(name):
            return True
        notes.other_files[Path(name).suffix.lower()] += 1
        return False

    for entry in remote_entries(path, wanted) if is_address(path) else local_entries(path, wanted):
        if isinstance(entry, Entry) and entry.given and not is_read(entry.name):
            raise InputError(f"{entry.place}: files of type {entry.suffix or 'none'!r} are not read; use {KNOWN}")
        yield entry


def _stdin(options: ReadOptions) -> Entry | Failure:
    try:
        return _stdin_entry(options)
    except UnreadableError as error:
        return read_failure(STDIN, error.reason)


def _stdin_entry(options: ReadOptions) -> Entry:
    """Standard input, its type told by its name or its first bytes: JSON Lines, a page, something packed, else text."""
    if options.stdin_name is not None:
        if not is_read(options.stdin_name):
            raise InputError(f"--stdin-name {options.stdin_name}: files of that type are not read; use {KNOWN}")
        stream = buffered(Expanding(sys.stdin.buffer, None))
        return Entry(STDIN, options.stdin_name, partial(_opened, stream), given=True)
    stream = buffered(Expanding(sys.stdin.buffer, None))  # closing this one leaves the user's open
    suffixes = ""
    packed = _packed(stream)
    while packed in COMPRESSIONS:
        stream, suffixes = expanded(packed, stream, options.limits), f"{packed}{suffixes}"
        packed = _packed(stream)
    return Entry(STDIN, f"stdin{packed or _text_type(stream)}", partial(_opened, stream), given=True)


def _packed(stream: io.BufferedReader) -> str | None:
    start = stream.peek(_LONGEST_MAGIC)
    return next((suffix for magic, suffix in _MAGIC if start.startswith(magic)), None)


def _text_type(stream: io.BufferedReader) -> str:
    start = stream.peek(_LOOKED_AT)[:_LOOKED_AT].removeprefix(_BOM).lstrip()
    if start.startswith(b"{"):
        return ".jsonl"
    return ".html" if start[:14].lower().startswith((b"<!doctype html", b"<html")) else ".txt"


def _opened(stream: io.BufferedReader) -> IO[bytes]:
    return stream
