"""Lines of a file, decoded one by one, and JSON Lines."""

from __future__ import annotations

import codecs
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from hoinghi.reading.article import Article
from hoinghi.reading.encodings import UndecodableError, decode, is_legacy, marked_encoding
from hoinghi.reading.entry import Entry
from hoinghi.reading.expanding import BUFFER, buffer_of
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.options import ReadOptions, size
from hoinghi.reading.rows import row_article

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_SAMPLE = 65_536
_WIDE = ("utf-16", "utf-32")


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its end: its number from 1, its text, the encoding it was in; or why it cannot be read."""

    number: int
    text: str
    encoding: str
    problem: str | None = None


def json_lines(entry: Entry, stream: IO[bytes], options: ReadOptions) -> Iterator[Article | Failure]:
    """The articles of a file with one JSON object a line."""
    for line in lines(stream, options, blank=False):
        place = f"{entry.place}:{line.number}"
        if line.problem is not None:
            yield read_failure(place, line.problem)
        else:
            yield _line_article(line, f"{entry.id}:{line.number}", place, options)


def _line_article(line: Line, name: str, place: str, options: ReadOptions) -> Article | Failure:
    try:
        row = json.loads(line.text)
    except (ValueError, RecursionError) as error:
        return read_failure(place, f"not JSON ({error}); one object a line is needed")
    if not isinstance(row, dict):
        return read_failure(place, f"a JSON {type(row).__name__}, not an object; one object a line is needed")
    return row_article(row, name, place, line.encoding, options)


def lines(stream: IO[bytes], options: ReadOptions, *, blank: bool = True) -> Iterator[Line]:
    """The lines of a stream, blank ones on demand; one too long, or in no encoding, is a problem of its own.

    Raises:
        UnreadableError: the stream is damaged, or a wide encoding's bytes are.
    """
    # VIQR is undone in the text alone: its backslashes would end strings of JSON
    named = "utf-8" if options.encoding == "viqr" else options.encoding
    source, encoding, label = _narrow(buffer_of(stream), named)
    before = _guess(source) if encoding is None else None
    limit, number = options.limits.article, 0
    while content := source.readline(limit + 1):
        number += 1
        if not blank and content.isspace():
            continue
        if len(content) > limit:
            _skip(source, content)
            yield Line(number, "", "", f"the line is larger than {size(limit)}; raise --max-article to read it")
            continue
        try:
            found = decode(content, encoding=encoding, before=before)
        except UndecodableError as error:
            yield Line(number, "", "", str(error))
            continue
        if found.encoding not in ("utf-8", label):
            before = found.encoding
        yield Line(number, found.text, label or found.encoding)


def _guess(source: io.BufferedIOBase) -> str | None:
    """The legacy encoding that most of a file's beginning is in; None where it is UTF-8, as far as can be seen."""
    start = source.peek(_SAMPLE)[:_SAMPLE] if isinstance(source, io.BufferedReader) else b""
    try:
        found = decode(start[: start.rfind(b"\n") + 1])
    except UndecodableError:
        return None
    return found.encoding if is_legacy(found.encoding) else None


def _skip(source: io.BufferedIOBase, content: bytes) -> None:
    while content and not content.endswith(b"\n"):
        content = source.readline(BUFFER)


def _narrow(source: io.BufferedReader, named: str | None) -> tuple[io.BufferedIOBase, str | None, str | None]:
    """The stream as lines of bytes, their encoding where it is settled, and the name to report for it.

    Two bytes a letter hide line ends, so UTF-16 becomes UTF-8 on the way.
    """
    start = source.peek(_SAMPLE)[:_SAMPLE]
    marked = marked_encoding(start)
    name, mark = (named, 0) if marked is None or (named and not _is_alike(named, marked[0])) else marked
    source.read(mark)
    if name is not None and name.startswith(_WIDE):
        return io.BufferedReader(_Transcoding(source, name), BUFFER), "utf-8", name
    if name == "utf-8-sig":
        return source, "utf-8", name
    return source, named, None


def _is_alike(named: str, marked: str) -> bool:
    return marked.startswith(named.removesuffix("-sig"))


class _Transcoding(io.RawIOBase):
    """A stream in any encoding as UTF-8."""

    def __init__(self, source: io.BufferedIOBase, encoding: str) -> None:
        self._source = source
        self._encoding = encoding
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._ready = io.BytesIO()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        while not (given := self._ready.read(len(view))):
            content = self._source.read(BUFFER)
            self._ready = io.BytesIO(self._decoded(content).encode())
            if not content and not self._ready.getbuffer():
                return 0
        view[: len(given)] = given
        return len(given)

    def _decoded(self, content: bytes) -> str:
        try:
            return self._decoder.decode(content, final=not content)
        except UnicodeError:
            raise UnreadableError(f"undecodable: not {self._encoding}; name its encoding with --encoding") from None
