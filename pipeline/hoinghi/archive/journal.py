"""What an unfinished run has done so far: one SQLite file beside the output, safe against kill -9 and power cuts.

A distributed run keeps its results in packs in a folder beside the journal, and the journal says where they are there.

Results are kept by content and rules, so that any later run finds what is done, whatever was added, removed or moved in
the input meanwhile; `input` says which result stands where in the run that is under way. The file is locked as long as
it is open: two runs cannot write the same output.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path

from hoinghi.archive.packs import PackReader, Place, packs_folder
from hoinghi.archive.tally import Counts
from hoinghi.archive.work import Done
from hoinghi.errors import OutputError
from hoinghi.reading import Article, Failure
from hoinghi.writing.atomic import make_folder

# "hoin": says whose file this is.
APPLICATION = 0x686F696E
# Seconds of work, and results, that a power cut may cost.
SECONDS, RESULTS = 2.0, 100
SCHEMA = """
CREATE TABLE IF NOT EXISTS done (
    number INTEGER PRIMARY KEY, key BLOB UNIQUE, fingerprint BLOB, id TEXT, counts TEXT, payload BLOB
);
CREATE TABLE IF NOT EXISTS input (place INTEGER PRIMARY KEY, number INTEGER, failure TEXT);
"""


def journal_path(out: Path) -> Path:
    """`.OUT.part` beside the output."""
    whole = out.absolute()
    return whole.with_name(f".{whole.name}.part")


class Journal:
    """The journal of a run; opening it makes the file or goes on with the one that is there.

    Args:
        fingerprint: of everything but the article that the results depend on; see `fingerprint`.

    Raises:
        OutputError: the file cannot be made or opened, another run has it open, or it is no journal.
    """

    def __init__(self, path: Path, fingerprint: bytes) -> None:
        make_folder(path.parent)
        self.path = path
        self.fingerprint = fingerprint
        self._saved, self._unsaved = time.monotonic(), 0
        try:
            self._base = _open(path)
        except sqlite3.Error as error:
            raise OutputError(_explain(path, error)) from None

    def results(self) -> int:
        """How many results are kept that these rules and options made."""
        return self._number("SELECT count(*) FROM done WHERE fingerprint = ?", self.fingerprint)

    def outdated(self) -> int:
        """How many results are kept that other rules or options made."""
        return self._number("SELECT count(*) FROM done WHERE fingerprint != ?", self.fingerprint)

    def packs(self) -> set[str]:
        """The packs that hold results."""
        rows = self._base.execute(
            "SELECT DISTINCT substr(payload, 1, instr(payload, ':') - 1) FROM done WHERE typeof(payload) = 'text'"
        )
        return {str(name) for (name,) in rows}

    def find(self, place: int, key: bytes) -> Counts | None:
        """Put the result that is kept for the key, if there is one, at a place of the output; gives its counts."""
        row = self._base.execute("SELECT number, counts FROM done WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        self._base.execute("INSERT INTO input VALUES (?, ?, NULL)", (place, row[0]))
        return Counts(**json.loads(row[1]))

    def add(self, done: Done, pack: Place | None = None) -> None:
        """Keep a result and put it at its place; `pack` says where its records are, if not in it."""
        counts = json.dumps(asdict(done.counts))
        # Level 1: a third of the size for a tenth of a millisecond. A place in a pack is text, and so told apart.
        payload = zlib.compress(done.payload, 1) if pack is None else pack
        row = (done.key, self.fingerprint, done.id, counts, payload)
        put = "INSERT INTO done (key, fingerprint, id, counts, payload) VALUES (?, ?, ?, ?, ?)"
        number = self._base.execute(put, row).lastrowid
        self._base.execute("INSERT INTO input VALUES (?, ?, NULL)", (done.place, number))
        self._unsaved += 1
        if self._unsaved >= RESULTS or time.monotonic() - self._saved > SECONDS:
            self.save()

    def fail(self, place: int, failure: Failure) -> None:
        """Put a failure at its place; a later run tries the article again."""
        self._base.execute("INSERT INTO input VALUES (?, NULL, ?)", (place, failure.to_json()))

    def save(self) -> None:
        """Wait until everything is on disk."""
        self._base.commit()
        self._saved, self._unsaved = time.monotonic(), 0

    def payloads(self) -> Iterator[tuple[str, bytes]]:
        """Ids and results in the order of the input."""
        rows = self._base.execute("SELECT id, payload FROM input JOIN done USING (number) ORDER BY place")
        with PackReader(packs_folder(self.path)) as packs:
            for id_, payload in rows:
                yield id_, packs.read(payload) if isinstance(payload, str) else zlib.decompress(payload)

    def failures(self) -> Iterator[str]:
        """The lines of the failures file, in the order of the input."""
        rows = self._base.execute("SELECT failure FROM input WHERE failure IS NOT NULL ORDER BY place")
        return (line for (line,) in rows)

    def close(self) -> None:
        """Save, as far as the disk allows, and let go; a journal that holds nothing goes."""
        empty = False
        with suppress(sqlite3.Error):
            self.save()
            empty = not self._number("SELECT count(*) FROM done")
        self._base.close()
        if empty:
            self.remove()

    def remove(self) -> None:
        """Take the file away: its output is in place."""
        self._base.close()
        for path in (self.path, Path(f"{self.path}-wal")):
            path.unlink(missing_ok=True)
        shutil.rmtree(packs_folder(self.path), ignore_errors=True)

    def _number(self, query: str, *values: object) -> int:
        return int(self._base.execute(query, values).fetchone()[0])


def article_key(fingerprint: bytes, article: Article) -> bytes:
    """What an article's result is found by: everything that it depends on."""
    content = repr([getattr(article, each.name) for each in fields(article)])
    digest = hashlib.blake2b(fingerprint, digest_size=16)
    digest.update(content.encode())
    return digest.digest()


def _open(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=0.5)
    try:
        # Locked by one process, write-ahead logging needs no shared memory, so that network file systems will do.
        base.execute("PRAGMA locking_mode = EXCLUSIVE")
        base.execute("PRAGMA page_size = 16384")
        owner = base.execute("PRAGMA application_id").fetchone()[0]
        tables = base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and owner != APPLICATION:
            raise sqlite3.DatabaseError("not a journal of hoinghi")
        base.execute(f"PRAGMA application_id = {APPLICATION}")
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        base.executescript(SCHEMA)
        base.execute("DELETE FROM input")
        base.commit()
    except BaseException:
        base.close()
        raise
    return base


def _explain(path: Path, error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return f"{path}: another run is writing this output; wait for it, or name another"
    return f"{path}: cannot be used ({error}); remove it, or name another output"
