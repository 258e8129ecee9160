"""Gold and predictions from files: JSON Lines, marked text, folders of either; one article in memory at a time."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Self

from pydantic import ValidationError

from hoinghi.errors import InputError
from hoinghi.evaluation.annotated import read_annotated
from hoinghi.evaluation.doubts import Doubt, doubts
from hoinghi.evaluation.gold import LISTS, GoldArticle

STDIN = "-"
MARKED, LINES = ".txt", ".jsonl"
BOM = b"\xef\xbb\xbf"
Read = tuple[GoldArticle | None, list[Doubt]]
"""An article, None where it cannot be read at all, and everything that is wrong with it."""


def read_gold(paths: Iterable[str | Path]) -> Iterator[Read]:
    """The articles of gold files (`.jsonl`, marked `.txt`), folders of them, and `-` for JSON Lines on standard input.

    Raises:
        InputError: a path does not exist or has another type.
    """
    seen: dict[str, str] = {}
    for path in paths:
        for article, found in _read(str(path)):
            place = found[0].path if found else str(path)
            if article is not None and article.id in seen:
                found.append(Doubt(place, 1, 1, f"the id {article.id!r} came before, in {seen[article.id]}"))
            elif article is not None:
                seen[article.id] = place
            yield article, found


def _read(path: str) -> Iterator[Read]:
    if path == STDIN:
        yield from _lines(sys.stdin.buffer, STDIN)
        return
    for file in files(Path(path)):
        if file.suffix.lower() == MARKED:
            yield _marked(file, _name(file, Path(path)))
        else:
            with _opened(file) as lines:
                yield from _lines(lines, str(file))


def files(path: Path) -> list[Path]:
    """The gold files at the path, in name order.

    Raises:
        InputError: there are none.
    """
    if not path.exists():
        raise InputError(f"{path}: no such file or folder; check the path")
    if path.is_file() and path.suffix.lower() not in (MARKED, LINES):
        raise InputError(
            f"{path}: gold is JSON Lines ({LINES}) or marked text ({MARKED}), not {path.suffix or 'this'!r}"
        )
    if path.is_file():
        return [path]
    found = sorted(each for each in path.rglob("*") if each.is_file() and each.suffix.lower() in (MARKED, LINES))
    if not found:
        raise InputError(f"{path}: holds no {LINES} or {MARKED} file; check the folder")
    return found


def _name(file: Path, given: Path) -> str:
    """The id as `hoinghi extract` makes it: the path below the given folder without its suffix."""
    return file.stem if file == given else file.relative_to(given).with_suffix("").as_posix()


def _opened(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as error:
        raise InputError(f"{file}: cannot be read: {error.strerror}") from None


def _marked(file: Path, name: str) -> Read:
    with _opened(file) as opened:
        content = opened.read().removeprefix(BOM)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        message = f"not UTF-8 (byte 0x{content[error.start]:02X}); convert the file to UTF-8 first"
        return None, [Doubt(str(file), line, column, message)]
    return read_annotated(text, path=str(file), name=name)


def _lines(file: Iterable[bytes], path: str) -> Iterator[Read]:
    for number, line in enumerate(file, start=1):
        if line.strip():
            yield _line(line.removeprefix(BOM), path, number)


def _line(line: bytes, path: str, number: int) -> Read:
    """One gold article of a JSON Lines file; records that it lacks altogether are a problem, not an empty list."""
    article, found = parsed(line, path, number)
    if article is None:
        return None, found
    row = json.loads(line)
    absent = [name for name in ("text", *LISTS.values()) if name not in row]
    found += [
        Doubt(path, number, 1, f"{name} is missing; gold has it even where it is empty", False) for name in absent
    ]
    for kind, nth, message in doubts(article):
        where = "event" if kind == "event" else f"{LISTS[kind]}[{nth}]"
        found.append(Doubt(path, number, 1, f"{article.id}: {where}: {message}", False))
    return article, found


def parsed(line: bytes, path: str, number: int) -> Read:
    """One article of a JSON Lines file, gold or predicted, and why it cannot be read."""
    try:
        row = json.loads(line.rstrip())
    except UnicodeDecodeError as error:
        return None, [Doubt(path, number, error.start + 1, "not UTF-8; convert the file to UTF-8 first")]
    except json.JSONDecodeError as error:
        return None, [Doubt(path, number, error.pos + 1, f"not JSON ({error.msg}); one object a line is needed")]
    except RecursionError:
        return None, [Doubt(path, number, 1, "not JSON that can be read: nested too deeply")]
    try:
        return GoldArticle.model_validate(row), []
    except ValidationError as error:
        return None, [Doubt(path, number, 1, f"{_where(each['loc'])}: {each['msg']}") for each in error.errors()]


def _where(place: tuple[int | str, ...]) -> str:
    return "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in place).lstrip(".") or "the line"


def sound(articles: Iterable[Read]) -> Iterator[GoldArticle]:
    """The articles alone; what is merely doubtful passes.

    Raises:
        InputError: the first article that loses a record, with its place.
    """
    for article, found in articles:
        fatal = [doubt for doubt in found if doubt.fatal]
        if article is None or fatal:
            raise InputError(f"{(fatal or found)[0]}; `hoinghi gold check` lists every problem")
        yield article


class Predictions:
    """Predicted articles by id, read again from their file at each call: of each only its place is kept.

    Use it in a `with` statement, or close it.

    Args:
        path: the output of `hoinghi extract` (`.jsonl`, or `-`), or gold by another hand (`.jsonl`, marked text).

    Raises:
        InputError: the file cannot be read, or an id comes twice.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._places: dict[str, tuple[int, int]] = {}
        self._marked: dict[str, GoldArticle] = {}
        self._file: BinaryIO | None = None
        if is_marked(path):
            self._marked = {article.id: article for article in sound(read_gold([path]))}
            return
        self._file = _spooled() if path == STDIN else _opened(_file(path))
        try:
            self._index(self._file)
        except InputError:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing can be got any more."""
        if self._file is not None:
            self._file.close()

    def get(self, id_: str) -> GoldArticle | None:
        """The predicted article, or None."""
        if self._file is None or id_ not in self._places:
            return self._marked.get(id_)
        start, number = self._places[id_]
        self._file.seek(start)
        return self._article(self._file.readline(), number)

    def _index(self, file: BinaryIO) -> None:
        at = 0
        for number, line in enumerate(file, start=1):
            if line.strip():
                id_ = self._article(line, number).id
                if id_ in self._places:
                    before = self._places[id_][1]
                    raise InputError(f"{self._path}:{number}:1: the id {id_!r} came before, in line {before}")
                self._places[id_] = at, number
            at += len(line)

    def _article(self, line: bytes, number: int) -> GoldArticle:
        article, found = parsed(line.removeprefix(BOM), self._path, number)
        if article is None:
            raise InputError(f"{found[0]}; predictions are the output of `hoinghi extract`")
        return article


def is_marked(path: str) -> bool:
    """Whether the path is marked text: a `.txt` file, or a folder that has one.

    Raises:
        InputError: nothing can be read there.
    """
    return path != STDIN and any(file.suffix.lower() == MARKED for file in files(Path(path)))


def _file(path: str) -> Path:
    found = files(Path(path))
    if len(found) > 1:
        raise InputError(f"{path}: holds {len(found)} files; name the one with the predictions")
    return found[0]


def _spooled() -> BinaryIO:
    file = tempfile.TemporaryFile()  # noqa: SIM115  open as long as the predictions are read
    shutil.copyfileobj(sys.stdin.buffer, file)
    file.seek(0)
    return file
