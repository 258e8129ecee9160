"""One table of a Parquet run on disk, whatever is wrong with it told in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from hoinghi.errors import InputError
from hoinghi.writing.parquet.tables import Row, Table

# Rows of one table in memory at a time.
ROWS = 2_000


class TableFile:
    """A table's file, open, with all the columns that it should have.

    Raises:
        InputError: it is none, or another version's.
    """

    def __init__(self, path: Path, table: Table) -> None:
        self.path = path
        self.columns = [*table.keys, *(column.name for column in table.columns)]
        try:
            self._file = pq.ParquetFile(path)
        except (OSError, pa.ArrowException) as error:
            raise InputError(f"{path}: cannot be read ({error}); extract anew") from None
        self.schema: pa.Schema = self._file.schema_arrow
        if missing := [name for name in self.columns if name not in self.schema.names]:
            raise InputError(f"{path}: has no column `{missing[0]}`: another version wrote it; compare JSON Lines")

    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """The rows as they stand; of some columns, or of all that the table should have.

        Raises:
            InputError: the file is damaged.
        """
        try:
            yield from self._file.iter_batches(rows, columns=list(columns or self.columns))
        except (OSError, pa.ArrowException) as error:
            raise InputError(f"{self.path}: damaged ({error}); extract anew") from None

    def rows(self) -> Iterator[Row]:
        """The rows as they stand.

        Raises:
            InputError: the file is damaged.
        """
        for batch in self.batches():
            yield from batch.to_pylist()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
