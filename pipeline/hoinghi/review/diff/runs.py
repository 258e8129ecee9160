"""Runs as `hoinghi extract` writes them, read back an article at a time: JSON Lines, Parquet, a folder of JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from hoinghi.errors import InputError
from hoinghi.reading.expanding import COMPRESSIONS, expanded
from hoinghi.reading.failure import UnreadableError
from hoinghi.reading.options import Limits
from hoinghi.review.diff.entries import Json, article_id

PARQUET = "articles.parquet"
# What `hoinghi extract` writes first: the id without parsing the rest of the line.
HEAD = re.compile(rb'\{"schema_version":"[^"\\]*","id":"([^"\\]*)"')


class Held:
    """One article of a run: its id, and its records, parsed when they are asked for.

    Args:
        place: where it stands in the run, for messages.
    """

    __slots__ = ("_article", "_content", "id", "place")

    def __init__(self, id_: str, place: str, *, content: bytes | None = None, article: Json | None = None) -> None:
        self.id = id_
        self.place = place
        self._content = content
        self._article = article

    def content(self) -> bytes:
        """As JSON."""
        if self._content is None:
            self._content = json.dumps(self._article, ensure_ascii=False, separators=(",", ":")).encode()
        return self._content

    def article(self) -> Json:
        """The parsed JSON.

        Raises:
            InputError: it is none.
        """
        if self._article is None:
            assert self._content is not None
            self._article = _parsed(self._content, self.place)
        return self._article

    def says_the_same(self, other: Held) -> bool:
        """Whether both are the same bytes, which is seen without parsing either."""
        return self._content is not None and self._content == other._content


@dataclass(frozen=True, slots=True)
class Run:
    """A run on disk; reading it again begins anew."""

    path: Path

    def __iter__(self) -> Iterator[Held]:
        """The articles in the run's order.

        Raises:
            InputError: what stands there is no run.
        """
        if not self.path.is_dir():
            return _lines(self.path)
        if (self.path / PARQUET).exists():
            return _tables(self.path)
        return _folder(self.path)


def read_run(path: Path) -> Run:
    """The run at a path.

    Raises:
        InputError: nothing is there.
    """
    if not path.exists():
        raise InputError(f"{path}: no such file or folder; name an output of hoinghi extract")
    if path.suffix == ".parquet":
        raise InputError(f"{path}: is one table of a run; name its folder")
    return Run(path)


def _lines(path: Path) -> Iterator[Held]:
    try:
        with path.open("rb") as file, _opened(path, file) as stream:
            yield from numbered(stream, str(path))
    except UnreadableError as error:
        raise InputError(f"{path}: {error.reason}") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from None


def _opened(path: Path, file: IO[bytes]) -> IO[bytes]:
    return expanded(path.suffix, file, Limits()) if path.suffix in COMPRESSIONS else file


def numbered(stream: IO[bytes], name: str) -> Iterator[Held]:
    """One article a line; a stream that is indented JSON is one article.

    Raises:
        InputError: a line is none.
    """
    for number, line in enumerate(stream, 1):
        if number == 1 and line.strip() == b"{":
            yield _held(line + stream.read(), name)
            return
        if not line.isspace():
            yield _held(line, f"{name}:{number}")


def _folder(path: Path) -> Iterator[Held]:
    files = sorted(path.glob("*.json"))
    if not files:
        raise InputError(f"{path}: holds no run: neither {PARQUET} nor .json files")
    for file in files:
        yield from _lines(file)


def _tables(path: Path) -> Iterator[Held]:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise InputError(f"{path}: needs pyarrow; pip install 'hoinghi[parquet]'") from None
    from hoinghi.review.diff.tables import read_tables

    for article in read_tables(path):
        yield Held(article_id(article), str(path), article=article)


def _held(content: bytes, place: str) -> Held:
    head = HEAD.match(content)
    if head is not None:
        return Held(head[1].decode("utf-8", "replace"), place, content=content)
    article = _parsed(content, place)
    return Held(article_id(article), place, content=content, article=article)


def _parsed(content: bytes, place: str) -> Json:
    try:
        article = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place}: not JSON ({error}); name an output of hoinghi extract") from None
    # Articles have an id and a text, too: what tells a run is where each article came from.
    if not isinstance(article, dict) or not isinstance(article.get("source"), dict):
        raise InputError(f"{place}: no article of a run; name an output of hoinghi extract")
    return article
