"""Tables with delimiters, `.csv` and `.tsv`, to articles, one a row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from hoinghi.reading.article import Article
from hoinghi.reading.entry import Entry
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.lines import lines
from hoinghi.reading.options import ReadOptions, size
from hoinghi.reading.rows import row_article

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
"""Lines that may end in a bare carriage return too, as spreadsheets of old Macintoshes wrote them."""
_DELIMITERS = {".tsv": "\t", ".csv": ",;\t|"}
"""What may stand between cells: spreadsheets set to Vietnamese write `;`, since `,` is their decimal sign."""


@dataclass
class _Feed:
    """Lines for the csv module; it remembers where a row began, since one may go over many lines."""

    source: Iterator[str]
    limit: int
    first: int = 1
    number: int = 0
    characters: int = 0
    encoding: str = "utf-8"
    pending: list[str] = field(default_factory=list)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self.source)
        self.number += 1
        self.characters += len(line)
        if self.characters > self.limit:
            reason = f"the row that begins in line {self.first} is larger than {size(self.limit)}"
            raise UnreadableError(f"{reason}; close its quotation mark, or raise --max-article")
        return line

    def begin(self) -> None:
        """A row ended; the next one begins after it."""
        self.first, self.characters = self.number + 1, 0


def table_rows(entry: Entry, stream: IO[bytes], options: ReadOptions) -> Iterator[Article | Failure]:
    """The articles of a table whose first line names its columns.

    Raises:
        UnreadableError: a column is missing, there are too many, a row does not end.
    """
    encodings: list[str] = ["utf-8"]
    feed = _Feed(_texts(stream, options, encodings), options.limits.article)
    first = next(feed, "").lstrip("\ufeff")
    if not first.strip():
        raise UnreadableError("the file holds no table; its first line has to name the columns")
    delimiter, header = _header(first, entry, options)
    feed.begin()
    rows = csv.reader(feed, delimiter=delimiter)
    while (cells := _next(rows, options.limits.article)) is not None:
        place = f"{entry.place}:{feed.first}"
        name = f"{entry.id}:{feed.first}"
        feed.begin()
        if isinstance(cells, str):
            yield read_failure(place, cells)
        elif cells:
            yield _article(header, cells, name, place, encodings[-1], options)


def _texts(stream: IO[bytes], options: ReadOptions, encodings: list[str]) -> Iterator[str]:
    """The lines' text; a line in no encoding ends the table, since the rows after it could not be told apart."""
    for line in lines(stream, options):
        if line.problem is not None:
            raise UnreadableError(f"line {line.number}: {line.problem}")
        if not line.text.isascii():
            encodings[:] = [line.encoding]
        yield from _LINE.findall(line.text)


def _header(line: str, entry: Entry, options: ReadOptions) -> tuple[str, list[str]]:
    """The delimiter and the columns: the first delimiter that brings the columns that are needed to light."""
    most = options.limits.columns
    best: list[str] = []
    for delimiter in _DELIMITERS[entry.suffix]:
        if line.count(delimiter) >= most:
            raise UnreadableError(f"has more than {most:,} columns; keep those that are needed")
        cells = _next(csv.reader([line], delimiter=delimiter), options.limits.article)
        if not isinstance(cells, list):
            raise UnreadableError(f"its first line names no columns ({cells}); check its quotation marks")
        header = [name.strip() for name in cells]
        if all(name in header for name in options.fields.named):
            return delimiter, header
        best = max(best, header, key=len)
    missing = next(name for name in options.fields.named if name not in best)
    raise UnreadableError(f"has no column `{missing}`; its columns are {_listed(best)}; {_remedy(missing, options)}")


def _listed(names: list[str]) -> str:
    shown = ", ".join(name[:40] for name in names[:20])
    return f"{shown} and {len(names) - 20} more" if len(names) > 20 else shown


def _remedy(missing: str, options: ReadOptions) -> str:
    return "name the one that holds the text with --text-field" if missing == options.fields.text else "name another"


def _next(rows: Iterator[list[str]], limit: int) -> list[str] | str | None:
    """The next row's cells, what is wrong with it, or None at the end."""
    before = csv.field_size_limit(limit)  # one for the whole process, so it is put back at once
    try:
        return next(rows, None)
    except csv.Error as error:
        return f"no row of a table ({error}); check its quotation marks"
    finally:
        csv.field_size_limit(before)


def _article(
    header: list[str], cells: list[str], name: str, place: str, encoding: str, options: ReadOptions
) -> Article | Failure:
    if len(cells) > len(header):
        reason = (
            f"has {len(cells)} cells where the header names {len(header)} columns; quote cells that hold delimiters"
        )
        return read_failure(place, reason)
    row = dict(zip(header, [*cells, *[""] * (len(header) - len(cells))], strict=True))
    return row_article(row, name, place, encoding, options)
