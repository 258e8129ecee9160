"""The failures file: `OUT.failures.jsonl`, one line each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from hoinghi.reading import Failure
from hoinghi.writing.atomic import FileReplacement
from hoinghi.writing.compression import SUFFIXES as COMPRESSED


def failures_path(out: Path | None) -> Path | None:
    """`OUT.failures.jsonl` beside the output; what its name says about format and compression is dropped."""
    if out is None:
        return None
    name = out.name
    for suffix in (*COMPRESSED, ".jsonl", ".json"):
        name = name.removesuffix(suffix)
    return out.with_name(f"{name}.failures.jsonl")


class Failures:
    """The failures of a run, shown and written as they come; the file of an earlier run is removed.

    With no path (records go to standard output), failures are only handed to `show`.
    """

    def __init__(self, path: Path | None, show: Callable[[Failure], None]) -> None:
        self.path = path
        self._show = show
        if path is not None:
            path.unlink(missing_ok=True)

    def write(self, failure: Failure) -> None:
        """Show one, and append its line, which can be read before the run goes on."""
        self._show(failure)
        if self.path is None:
            return
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        try:
            os.write(descriptor, f"{failure.to_json()}\n".encode())
        finally:
            os.close(descriptor)

    def finish(self, lines: Iterable[str]) -> None:
        """Write the file anew, whole, in the order of the input."""
        if self.path is not None:
            write_failures(self.path, lines)


def write_failures(path: Path, lines: Iterable[str]) -> None:
    """Write a failures file, complete or not at all; without failures there is none."""
    replacement: FileReplacement | None = None
    for line in lines:
        replacement = replacement or FileReplacement(path)
        replacement.file.write(f"{line}\n".encode())
    if replacement is None:
        path.unlink(missing_ok=True)
    else:
        replacement.commit()
