"""Articles that failed, read again from where the failures file says they are."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from hoinghi.errors import InputError
from hoinghi.reading import Article, Failure, ReadOptions, read


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
            continue
        wanted = {str(failure.path): failure for failure in group}
        for found in read([file], reading):
            failure = wanted.pop(str(found.path), None)
            if failure is not None:
                yield _checked(found, failure, changed=changed)
        yield from map(_not_alone, wanted.values())


def _file(failure: Failure) -> str | None:
    """The file that a place is in: `news.jsonl` of `news.jsonl:12`, `a.zip` of `a.zip!/b.txt`; None where none is."""
    place = failure.path or ""
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
