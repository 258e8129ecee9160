"""Which ids and which texts came before, in some 40 bytes of memory an article however long they are.

What becomes of an article is settled by its id and by the likeness of its text alone, so that whoever reads an archive
in parts can settle it without the texts.
"""

from __future__ import annotations

import hashlib
import io
import tempfile
from dataclasses import replace
from typing import IO, NamedTuple, Protocol

from hoinghi.reading.article import Article
from hoinghi.reading.failure import Failure, read_failure
from hoinghi.reading.options import Duplicates, ReadNotes

_DIGEST = 16
_FIRST_SIZE = 1024
_FULL = 0.6
_LENGTH = 4


class DigestTable:
    """A set of texts, each with a number: open addressing over one array of digests.

    Args:
        digest: bytes of a text that are kept; 16 make a false hit in a billion texts as likely as a meteorite.
        number: bytes of the number that goes with it.
    """

    def __init__(self, number: int = 0) -> None:
        self._number = number
        self._slots = bytearray(_FIRST_SIZE * (_DIGEST + number))
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, text: str, number: int = 0) -> int | None:
        """Add a text with its number; the number of the same text that came before, which stays, or None.

        >>> table = DigestTable(number=8)
        >>> table.add("Một", 7), table.add("Hai", 8), table.add("Một", 9)
        (None, None, 7)
        """
        digest = hashlib.blake2b(text.encode(), digest_size=_DIGEST).digest()
        if self._count >= _FULL * len(self._slots) / (_DIGEST + self._number):
            self._grow()
        return self._put(digest, number.to_bytes(self._number, "big"))

    def _put(self, digest: bytes, number: bytes) -> int | None:
        width = _DIGEST + self._number
        size = len(self._slots) // width
        slot = int.from_bytes(digest[:8], "big") % size
        while any(held := self._slots[slot * width : slot * width + _DIGEST]):
            if held == digest:
                return int.from_bytes(self._slots[slot * width + _DIGEST : (slot + 1) * width], "big")
            slot = (slot + 1) % size
        self._slots[slot * width : (slot + 1) * width] = digest + number
        self._count += 1
        return None

    def _grow(self) -> None:
        width = _DIGEST + self._number
        old, self._slots, self._count = self._slots, bytearray(len(self._slots) * 2), 0
        for start in range(0, len(old), width):
            digest = bytes(old[start : start + _DIGEST])
            if any(digest):
                self._put(digest, bytes(old[start + _DIGEST : start + width]))


class Known(Protocol):
    """What has to be known of an article."""

    @property
    def id(self) -> str: ...
    @property
    def path(self) -> str | None: ...
    @property
    def sha256(self) -> str: ...


class Passed(NamedTuple):
    """An article that passes; `first` is the id of the first one of the same text, where it is linked."""

    first: str | None


class Arrivals:
    """The articles of a run as they arrive: their ids, their texts, and the id of the first of each text."""

    def __init__(self, duplicates: Duplicates, notes: ReadNotes) -> None:
        self._duplicates = duplicates
        self._notes = notes
        self._ids = DigestTable()
        self._texts = DigestTable(number=6)
        self._firsts: IO[bytes] = io.BytesIO() if duplicates == "keep" else tempfile.TemporaryFile()  # noqa: SIM115

    def __enter__(self) -> Arrivals:
        return self

    def __exit__(self, *_: object) -> None:
        self._firsts.close()

    def settle(self, article: Known, like: str | None) -> Passed | Failure | None:
        """Whether an article passes, fails since its id came before, or is skipped.

        Args:
            like: the likeness of its text; None where duplicates are kept.
        """
        if self._ids.add(article.id) is not None:
            reason = f"the id {article.id!r} came before in this run; give each article its own"
            return read_failure(str(article.path), reason, id_=article.id, sha256=article.sha256)
        first = None if like is None else self._first(article.id, like)
        if first is None:
            return Passed(None)
        if self._duplicates == "skip":
            self._notes.skipped += 1
            return None
        self._notes.linked += 1
        return Passed(first)

    def _first(self, id_: str, like: str) -> str | None:
        place = self._firsts.seek(0, 2)
        before = self._texts.add(like, place)
        if before is None:
            content = id_.encode()
            self._firsts.write(len(content).to_bytes(_LENGTH, "big") + content)
            return None
        self._firsts.seek(before)
        return self._firsts.read(int.from_bytes(self._firsts.read(_LENGTH), "big")).decode()


def likeness(text: str) -> str:
    """A digest that two texts share when rules see the same in them: spaces, composition, tone placement, dashes aside.

    >>> likeness("Hội  nghị") == likeness(" Hội nghị\\n") != likeness("hội nghị")
    True
    """
    from hoinghi.text.view import view

    return hashlib.blake2b(view(text).text.strip().encode(), digest_size=_DIGEST).hexdigest()


def linked(article: Article, first: str) -> Article:
    """The article with the id of the first one of the same text."""
    return replace(article, metadata={**article.metadata, "duplicate_of": first})
