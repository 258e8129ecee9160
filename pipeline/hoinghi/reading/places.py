"""What the user names, to the files there: one file, a folder, a pattern, standard input; in the order of names."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import IO, NamedTuple

from hoinghi.errors import InputError
from hoinghi.reading.entry import Entry, shown
from hoinghi.reading.expanding import BUFFER
from hoinghi.reading.failure import Failure, UnreadableError, read_failure

STDIN = "-"
_MAGIC = re.compile(r"[*?\[]")
Wanted = Callable[[str], bool]


def local_entries(path: str, is_read: Wanted) -> Iterator[Entry | Failure]:
    """The files that a path or a pattern names: `news`, `news/a.txt`, `news/**/2016-*.html`.

    Args:
        is_read: whether a file of this name has a type that is read; others are passed over within folders.

    Raises:
        InputError: nothing is there.
    """
    if os.path.lexists(path):
        yield from (
            _folder(path, is_read) if os.path.isdir(path) else [file_entry(path, os.path.basename(path), given=True)]
        )
    elif _MAGIC.search(path):
        yield from _matching(path, is_read)
    else:
        raise InputError(f"{shown(path)}: no such file or folder; check the path")


def open_regular(path: str) -> IO[bytes]:
    """A regular file opened for reading; a FIFO or a device, on which reading would hang, is refused unread.

    Raises:
        UnreadableError: it is none, or cannot be opened.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise UnreadableError(f"cannot be read: {_reason(error)}") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UnreadableError("cannot be read: not a regular file; only files and folders are")
    return open(descriptor, "rb", buffering=BUFFER)


def file_entry(path: str, name: str, *, given: bool = False) -> Entry:
    """A file on disk, by the name that ids are made from."""
    return Entry(shown(path), shown(name), partial(open_regular, path), given=given)


def _folder(folder: str, is_read: Wanted) -> Iterator[Entry | Failure]:
    empty = True
    for found in _walk(folder):
        if isinstance(found, Failure) or is_read(found.name):
            empty = False
            yield found if isinstance(found, Failure) else _listed(folder, found)
    if empty:
        raise InputError(f"{shown(folder)}: holds no file of a type that is read; check the folder")


def _matching(pattern: str, is_read: Wanted) -> Iterator[Entry | Failure]:
    """The files that match, named below the pattern's fixed part; a folder that matches gives all its files."""
    fixed = _MAGIC.split(pattern, maxsplit=1)[0]
    base = fixed[: fixed.rfind("/") + 1]
    wanted = _expression(pattern, pattern[len(base) :])
    head, any_folders, _ = pattern[len(base) :].partition("**")
    parts = [_expression(pattern, part) for part in head.split("/")][: -1 if any_folders else None]
    empty = True
    for found in _walk(base or ".", parts) if os.path.isdir(base or ".") else ():
        if isinstance(found, Failure):
            yield found
        elif wanted.match(found.name) and is_read(found.name):
            empty = False
            yield _listed(base, found)
    if empty:
        raise InputError(
            f"{shown(pattern)}: matches no file of a type that is read; check it, and quote it for the shell"
        )


def _listed(folder: str, found: _Found) -> Entry | Failure:
    path = os.path.join(folder, found.name)
    if found.is_link:
        root, target = os.path.realpath(folder or "."), os.path.realpath(path)
        if os.path.commonpath((root, target)) != root:
            reason = "a symbolic link out of the input folder is not followed; name its target itself"
            return read_failure(shown(path), reason)
    return file_entry(path, found.name)


class _Found(NamedTuple):
    name: str
    is_link: bool


def _walk(folder: str, parts: Sequence[re.Pattern[str]] = ()) -> Iterator[_Found | Failure]:
    """All files below a folder, each folder's own before those of its folders; hidden ones are passed over.

    Args:
        parts: what the first folders of a path have to match.
    """
    waiting = [""]
    while waiting:
        below = waiting.pop()
        listing = _scan(os.path.join(folder, below))
        if isinstance(listing, Failure):
            yield listing
            continue
        folders: list[str] = []
        for name, kind in (each.split("\0") for each in listing):
            if kind != _FILE and not _is_entered(os.path.join(below, name), parts):
                continue
            if kind == _FOLDER:
                folders.append(os.path.join(below, name))
            elif kind == _LINK and os.path.isdir(os.path.join(folder, below, name)):
                reason = "a symbolic link to a folder is not followed; name its target itself"
                yield read_failure(shown(os.path.join(folder, below, name)), reason)
            else:
                yield _Found(os.path.join(below, name), kind == _LINK)
        waiting += reversed(folders)


def _is_entered(folder: str, parts: Sequence[re.Pattern[str]]) -> bool:
    return all(part.fullmatch(name) for part, name in zip(parts, folder.split("/"), strict=False))


_FOLDER, _LINK, _FILE = "dlf"


def _scan(folder: str) -> list[str] | Failure:
    """Names with their kinds after a zero, in one string each: a folder may hold millions."""
    try:
        with os.scandir(folder) as listing:
            return sorted(f"{each.name}\0{_kind(each)}" for each in listing if not _is_hidden(each.name))
    except OSError as error:
        return read_failure(shown(folder), f"cannot be read: {_reason(error)}")


def _kind(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():
        return _LINK
    return _FOLDER if entry.is_dir(follow_symlinks=False) else _FILE


def _is_hidden(name: str) -> bool:
    """Hidden files, and what macOS adds to archives."""
    return name.startswith(".") or name == "__MACOSX"


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _expression(whole: str, pattern: str) -> re.Pattern[str]:
    """A shell pattern as an expression of paths or, up to a slash, of folders: `**/` is any folders."""
    pieces = re.findall(r"\*\*/|\*+|\?|\[!?\]?[^\]/]*\]|.", pattern, re.DOTALL)
    try:
        return re.compile("".join(map(_piece, pieces)) + r"(?=/|\Z)")
    except re.error as error:
        raise InputError(f"{shown(whole)}: no pattern ({error}); check its brackets") from None


def _piece(piece: str) -> str:
    if piece == "**/":
        return "(?:[^/]+/)*"
    if piece.startswith("*"):
        return ".*" if len(piece) > 1 else "[^/]*"
    if piece == "?":
        return "[^/]"
    if len(piece) > 2 and piece.startswith("["):
        inside = piece[1:-1].replace("\\", r"\\").replace("[", r"\[")
        return f"[^{inside[1:]}]" if inside.startswith("!") else f"[{inside}]"
    return re.escape(piece)


def path_of(given: str | Path) -> str:
    """A path as text, without a slash at its end."""
    text = os.fspath(given)
    return text.rstrip("/") or text
