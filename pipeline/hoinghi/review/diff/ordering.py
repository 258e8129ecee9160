"""Parquet tables whose rows were put in another order by hand: noticed at once, and sorted in bounded memory.

The rows are sorted piece by piece, the pieces go to a temporary file that is gone when the process is, and are merged
from there.
"""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from operator import itemgetter
from typing import IO

import pyarrow as pa
import pyarrow.compute as pc

from hoinghi.errors import OutputError
from hoinghi.review.diff.table_file import TableFile
from hoinghi.writing.parquet.tables import ARTICLE_ID, Row

# Bytes of one table that are sorted at a time, and rows of each sorted piece that are in memory when they are merged.
IN_MEMORY = 32 * 1024 * 1024
MERGED = 250
# Rows of a single column are small.
IDS = 50_000


def stand_together(articles: TableFile, others: Iterable[TableFile]) -> bool:
    """Whether every table has its rows in the order of the articles, so that all can be read side by side.

    Raises:
        InputError: a file is damaged.
    """
    waiting = [_Ids(file) for file in others]
    for id_ in _ids(articles):
        for each in waiting:
            each.pass_by(id_)
    return all(each.next is None for each in waiting)


def sorted_rows(file: TableFile, *, in_memory: int = IN_MEMORY) -> Iterator[Row]:
    """The rows of a table in the order of their articles' ids, those of one article as they stand.

    Args:
        in_memory: bytes that are sorted at a time.

    Raises:
        InputError: the file is damaged. OutputError: the temporary file cannot be used.
    """
    with tempfile.TemporaryFile() as copy:
        pieces = _write_pieces(file, copy, in_memory)
        reader = pa.ipc.open_file(copy)
        yield from heapq.merge(*(_piece(reader, piece) for piece in pieces), key=itemgetter(ARTICLE_ID))


class _Ids:
    """The ids of a table, where they change."""

    def __init__(self, file: TableFile) -> None:
        self._ids = _ids(file)
        self.next = next(self._ids, None)

    def pass_by(self, id_: str) -> None:
        if self.next == id_:
            self.next = next(self._ids, None)


def _ids(file: TableFile) -> Iterator[str]:
    last = None
    for batch in file.batches([ARTICLE_ID], IDS):
        for id_ in pc.call_function("run_end_encode", [batch.column(0)]).values.to_pylist():
            if id_ != last:
                yield id_
            last = id_


def _write_pieces(file: TableFile, copy: IO[bytes], in_memory: int) -> list[range]:
    """Write sorted pieces of the table; gives the numbers of each one's batches."""
    pieces: list[range] = []
    schema = pa.schema([file.schema.field(name) for name in file.columns])
    with _said(), pa.ipc.new_file(copy, schema) as writer:
        for table in _parts(file, in_memory):
            batches = table.sort_by(ARTICLE_ID).combine_chunks().to_batches(max_chunksize=MERGED)
            for batch in batches:
                writer.write_batch(batch)
            first = pieces[-1].stop if pieces else 0
            pieces.append(range(first, first + len(batches)))
    return pieces


def _parts(file: TableFile, in_memory: int) -> Iterator[pa.Table]:
    waiting: list[pa.RecordBatch] = []
    size = 0
    for batch in file.batches():
        waiting.append(batch)
        size += batch.nbytes
        if size >= in_memory:
            yield pa.Table.from_batches(waiting)
            waiting, size = [], 0
    if waiting:
        yield pa.Table.from_batches(waiting)


def _piece(reader: pa.ipc.RecordBatchFileReader, piece: Iterable[int]) -> Iterator[Row]:
    for number in piece:
        with _said():
            batch = reader.get_batch(number)
        yield from batch.to_pylist()


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"the temporary file cannot be used ({error}); point TMPDIR to a disk with room") from None
