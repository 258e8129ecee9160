"""Articles that failed, read again from where the failures file says they are."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from hoinghi.errors import InputError
from hoinghi.reading import Article, Failure, ReadOptions, read
from hoinghi.reading.files import checked_options
from hoinghi.reading.formats import read_entry
from hoinghi.reading.places import file_entry


def read_failures(path: Path) -> Iterator[Failure]:
    """The lines of a failures file.

    Raises:
        InputError: the file cannot be read, or a line is no failure.
    """
    try:
        lines = path.open(encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    with lines:
        for number, line in enumerate(lines, start=1):
            try:
                yield Failure(**json.loads(line))
            except (ValueError, TypeError):
                raise InputError(f"{path}:{number}: no failure; name an OUT.failures.jsonl") from None


def read_again(
    failures: Iterable[Failure], reading: ReadOptions, *, changed: bool = False
) -> Iterator[Article | Failure]:
    """The articles of failures, each with the id that it had; or why it cannot be tried again, as a failure.

    An article that could not be read may have been repaired since. One that could be read must be the same, or the
    records would be those of another text; `changed` takes it all the same.

    Raises:
        InputError: a file has a type that is not read.
    """
    for file, group in groupby(failures, key=_file):
        if file is None:
            yield from (_gone(failure) for failure in group)
        else:
            yield from _read_file(file, {str(failure.path): failure for failure in group}, reading, changed)


def _read_file(
    file: str, wanted: dict[str, Failure], reading: ReadOptions, changed: bool
) -> Iterator[Article | Failure]:
    """What failed in one file; where reading it ended before its end, all of it."""
    cut = {place: failure for place, failure in wanted.items() if _is_cut(failure)}
    ranges = [rows for rows in map(_rows, cut) if rows]
    opened: set[str] = set()
    for found in _articles(file, cut.values(), reading):
        place = str(found.path)
        failure = wanted.pop(place, None)
        if failure is not None:
            yield _checked(found, failure, changed=changed)
        elif inside := {*cut.keys() & set(_around(place)), *(rows.place for rows in ranges if rows.holds(place))}:
            opened |= inside
            yield found
    yield from (_not_alone(failure) for place, failure in wanted.items() if place not in opened)


def _is_cut(failure: Failure) -> bool:
    """Whether it is about a file that was not read to its end, and not about one article."""
    return failure.stage == "read" and failure.sha256 is None


def _articles(file: str, cut: Iterable[Failure], reading: ReadOptions) -> Iterator[Article | Failure]:
    """What the file holds, with the ids that the run made of its name: below a folder, it was more than the file's."""
    name = next(filter(None, (_name(file, failure) for failure in cut)), None)
    if name is None:
        return read([file], reading)
    return read_entry(file_entry(file, name), checked_options(reading))


def _name(file: str, cut: Failure) -> str | None:
    """The file's path below the folder that was read, by the id of something cut in it; None where the file was named.

    `sub/a.zip` by the id `sub/a/in/b`, which was made of `…/sub/a.zip!/in/b.csv`.
    """
    inner = _RANGE.sub("", str(cut.path)).removeprefix(file).replace("!/", "/")
    outer = PurePosixPath(cut.id or "").parts[: -inner.count("/") or None]
    return str(PurePosixPath(*outer).with_name(Path(file).name)) if outer else None


_RANGE = re.compile(r":(?P<first>\d+)-(?P<last>\d+)\Z")


class _Rows(NamedTuple):
    """Rows of a file that failed together: `a.parquet:65-128`."""

    place: str
    file: str
    first: int
    last: int

    def holds(self, place: str) -> bool:
        """Whether the place is one of the rows, or some of them."""
        file, _, number = place.rpartition(":")
        first = number.split("-")[0]
        return file == self.file and first.isdigit() and self.first <= int(first) <= self.last


def _rows(place: str) -> _Rows | None:
    found = _RANGE.search(place)
    return _Rows(place, place[: found.start()], int(found["first"]), int(found["last"])) if found else None


def _around(place: str) -> Iterator[str]:
    """The files that a place is in: `a.zip` and `a.zip!/b.csv` of `a.zip!/b.csv:3`."""
    file, colon, number = place.rpartition(":")
    if colon and number.isdigit():
        yield file
    for at, sign in enumerate(place):
        if sign == "!" and place.startswith("!/", at):
            yield place[:at]


def _file(failure: Failure) -> str | None:
    """The file that a place is in: `news.jsonl` of `news.jsonl:12`, `a.zip` of `a.zip!/b.txt`; None where none is."""
    place = _RANGE.sub("", failure.path or "")
    outer = place.split("!/", 1)[0]
    line = place.rpartition(":")
    candidates = (place, outer, outer.rpartition(":")[0], line[0] if line[2].isdigit() else "")
    return next((each for each in candidates if each and os.path.isfile(each)), None)


def _checked(found: Article | Failure, failure: Failure, *, changed: bool) -> Article | Failure:
    if isinstance(found, Failure):
        return found
    if failure.stage != "read" and failure.sha256 != found.sha256 and not changed:
        what = f"{failure.path}: the text is not the one that failed (sha256 {found.sha256[:12]}…); --changed takes it"
        return replace(failure, error=what, traceback=None)
    return found if failure.id is None else replace(found, id=failure.id)


def _gone(failure: Failure) -> Failure:
    what = f"{failure.path}: no such file; replay where the run was started, and not what came from standard input"
    return replace(failure, error=what, traceback=None)


def _not_alone(failure: Failure) -> Failure:
    what = f"{failure.path}: holds no single article of that place; extract the whole file with hoinghi extract"
    return replace(failure, error=what, traceback=None)
