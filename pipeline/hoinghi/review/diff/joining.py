"""The articles of two runs side by side, whatever their order, in bounded memory.

Both runs are read together. Where they stand in the same order nothing is kept; an article whose counterpart has not
come yet waits, in memory first, and beyond that in a temporary SQLite file that is gone when the process is.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from hoinghi.errors import OutputError
from hoinghi.review.diff.runs import Held

Sides = tuple[Held | None, Held | None]

# Bytes of one run's waiting articles that are kept in memory.
IN_MEMORY = 32 * 1024 * 1024
SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE waiting (number INTEGER PRIMARY KEY, id TEXT, place TEXT, content BLOB);
CREATE INDEX by_id ON waiting (id);
"""


def joined(old: Iterable[Held], new: Iterable[Held], *, in_memory: int = IN_MEMORY) -> Iterator[Sides]:
    """Each article of either run with the other run's article of the same id, or None where there is none.

    Articles of one id, several in a run, are paired first with first.

    Args:
        in_memory: bytes of waiting articles, of each run, that stay in memory.

    Raises:
        InputError: a run cannot be read. OutputError: the temporary file cannot be written.
    """
    olds, news = _Waiting(in_memory), _Waiting(in_memory)
    try:
        for mine, yours in zip_longest(old, new):
            if mine and yours and mine.id == yours.id and mine.id not in olds and mine.id not in news:
                yield mine, yours
                continue
            if mine is not None:
                yield from ((mine, other) for other in _met(mine, olds, news))
            if yours is not None:
                yield from ((other, yours) for other in _met(yours, news, olds))
        yield from ((held, None) for held in olds.rest())
        yield from ((None, held) for held in news.rest())
    except sqlite3.Error as error:
        raise OutputError(f"the temporary file cannot be used ({error}); point TMPDIR to a disk with room") from None
    finally:
        olds.close()
        news.close()


def _met(held: Held, here: _Waiting, there: _Waiting) -> list[Held]:
    """The counterpart that waits there, or none: then it waits here."""
    found = there.take(held.id)
    if found is None:
        here.add(held)
    return [] if found is None else [found]


class _Waiting:
    """The articles of one run whose counterparts have not come; the oldest are on disk."""

    def __init__(self, in_memory: int) -> None:
        self._room = in_memory
        self._held: dict[str, deque[Held]] = {}
        self._size = 0
        self._on_disk = 0
        self._base: sqlite3.Connection | None = None

    def __contains__(self, id_: str) -> bool:
        return id_ in self._held or self._row(id_) is not None

    def add(self, held: Held) -> None:
        """Keep an article."""
        # Without what was parsed of it, or read from tables, which is ten times the size.
        packed = Held(held.id, held.place, content=held.content())
        self._held.setdefault(held.id, deque()).append(packed)
        self._size += len(packed.content())
        if self._size > self._room:
            self._spill()

    def take(self, id_: str) -> Held | None:
        """The first that waits under the id, which waits no longer."""
        row = self._row(id_)
        if row is not None:
            self._connection().execute("DELETE FROM waiting WHERE number = ?", row[:1])
            self._on_disk -= 1
            return Held(id_, row[1], content=zlib.decompress(row[2]))
        waiting = self._held.get(id_)
        if waiting is None:
            return None
        held = waiting.popleft()
        self._size -= len(held.content())
        if not waiting:
            del self._held[id_]
        return held

    def rest(self) -> Iterator[Held]:
        """All that wait."""
        if self._on_disk:
            for id_, place, content in self._connection().execute(
                "SELECT id, place, content FROM waiting ORDER BY number"
            ):
                yield Held(id_, place, content=zlib.decompress(content))
        for waiting in self._held.values():
            yield from waiting

    def close(self) -> None:
        """Let go of the temporary file, which goes with it."""
        if self._base is not None:
            self._base.close()

    def _row(self, id_: str) -> tuple[int, str, bytes] | None:
        if not self._on_disk:
            return None
        query = "SELECT number, place, content FROM waiting WHERE id = ? ORDER BY number LIMIT 1"
        found: tuple[int, str, bytes] | None = self._connection().execute(query, (id_,)).fetchone()
        return found

    def _spill(self) -> None:
        """All that is in memory goes to disk, behind what is there."""
        rows = [
            (held.id, held.place, zlib.compress(held.content(), 1))
            for waiting in self._held.values()
            for held in waiting
        ]
        self._connection().executemany("INSERT INTO waiting (id, place, content) VALUES (?, ?, ?)", rows)
        self._on_disk += len(rows)
        self._held, self._size = {}, 0

    def _connection(self) -> sqlite3.Connection:
        if self._base is None:
            # A database without a name is a temporary file that SQLite removes, whatever ends the process.
            self._base = sqlite3.connect("", isolation_level=None)
            self._base.executescript(SCHEMA)
        return self._base
