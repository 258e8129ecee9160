"""Which ids and which texts came before, in some 40 bytes of memory an article however long they are."""

from __future__ import annotations

import hashlib
import io
import tempfile
from dataclasses import replace
from typing import IO

from hoinghi.reading.article import Article
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


class SeenTexts:
    """Texts that came before, by what rules see of them, and the id of the first of each.

    Two articles are the same when their normalised views are: spaces, composition, tone placement and dashes aside.
    """

    def __init__(self, duplicates: Duplicates, notes: ReadNotes) -> None:
        self._duplicates = duplicates
        self._notes = notes
        self._table = DigestTable(number=6)
        self._ids: IO[bytes] = io.BytesIO() if duplicates == "keep" else tempfile.TemporaryFile()  # noqa: SIM115

    def __enter__(self) -> SeenTexts:
        return self

    def __exit__(self, *_: object) -> None:
        self._ids.close()

    def pass_on(self, article: Article) -> Article | None:
        """The article, with its link where it has come before; None where it is to be skipped."""
        if self._duplicates == "keep":
            return article
        from hoinghi.text.view import view

        place = self._ids.seek(0, 2)
        first = self._table.add(view(article.text).text.strip(), place)
        if first is None:
            content = article.id.encode()
            self._ids.write(len(content).to_bytes(_LENGTH, "big") + content)
            return article
        if self._duplicates == "skip":
            self._notes.skipped += 1
            return None
        self._notes.linked += 1
        return replace(article, metadata={**article.metadata, "duplicate_of": self._id(first)})

    def _id(self, place: int) -> str:
        self._ids.seek(place)
        return self._ids.read(int.from_bytes(self._ids.read(_LENGTH), "big")).decode()
