"""A file to be read, wherever it stands: in a folder, in an archive, behind an address."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import IO

from hoinghi.reading.failure import Failure, read_failure

_DRIVE = re.compile(r"^[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that can be opened for reading, its bytes as they are stored.

    Args:
        place: where it is, as users read it: `news.zip!/2016/a.txt`. name: its path below what the user gave, with
            its suffixes; ids are made from it. open: opens it. given: whether the user named this very file.
        depth: how many archives it is in. layers: how many compressions were taken off since the last archive.
    """

    place: str
    name: str
    open: Callable[[], IO[bytes]]
    given: bool = False
    depth: int = 0
    layers: int = 0

    @property
    def suffix(self) -> str:
        """The last suffix in small letters, with its dot; `.tgz` and its kin as `.gz`."""
        found = PurePosixPath(self.name).suffix.lower()
        return SHORT.get(found, (found,))[-1]

    @property
    def id(self) -> str:
        """The name without its last suffix."""
        return self.name.removesuffix(PurePosixPath(self.name).suffix) or self.name

    def failure(self, reason: str) -> Failure:
        """What says that it could not be read to its end; with its id where ids were made from a folder's name too."""
        return read_failure(self.place, reason, id_=None if self.given else self.id)

    def unpacked(self, opens: Callable[[], IO[bytes]]) -> Entry:
        """The same file with one compression taken off, and that suffix with it."""
        suffix = PurePosixPath(self.name).suffix
        inner = self.name.removesuffix(suffix) + "".join(SHORT.get(suffix.lower(), ())[:-1])
        return replace(self, name=inner, open=opens, layers=self.layers + 1)

    def member(self, name: str, opens: Callable[[], IO[bytes]]) -> Entry:
        """A file in this archive, named after it too, unless the user named this very archive."""
        inner = safe_path(name)
        path = inner if self.given else f"{self.id}/{inner}"
        return Entry(f"{self.place}!/{shown(name)}", path, opens, depth=self.depth + 1)


SHORT = {
    ".tgz": (".tar", ".gz"),
    ".tbz2": (".tar", ".bz2"),
    ".tbz": (".tar", ".bz2"),
    ".txz": (".tar", ".xz"),
    ".tzst": (".tar", ".zst"),
}


def shown(name: str) -> str:
    """A name as it can be printed and encoded: bytes that are no UTF-8 and control characters are escaped.

    >>> shown("b\\udce9o.txt"), shown("a\\nb")
    ('b\\\\xe9o.txt', 'a\\\\nb')
    """
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(sign if sign.isprintable() or sign == " " else _escaped(sign) for sign in readable)


def safe_path(name: str) -> str:
    """A relative path for any name that an archive gives, which cannot lead out of where it is put.

    >>> safe_path("../../etc/x.txt"), safe_path("C:\\\\news\\\\a.txt"), safe_path("/a//./b.txt")
    ('etc/x.txt', 'news/a.txt', 'a/b.txt')
    """
    parts = _DRIVE.sub("", shown(name.replace("\\", "/"))).split("/")
    return "/".join(part for part in parts if part not in ("", ".", "..")) or "entry"


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
