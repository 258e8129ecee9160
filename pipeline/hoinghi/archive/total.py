"""How many articles the input holds, where that is known without reading it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

# Files that hold one article each; others hold any number.
SINGLE = {".txt", ".html", ".htm", ".docx"}
LINES = {".jsonl", ".ndjson"}
# Counting must not be felt: beyond this many seconds the total stays unknown.
PATIENCE = 1.0
CHUNK = 1 << 20


def total(paths: Iterable[str]) -> int | None:
    """Articles in files and folders, failures included; None where it would take long, or cannot be seen."""
    deadline = time.monotonic() + PATIENCE
    found = 0
    for file in _files(paths):
        number = _articles(file, deadline)
        if number is None or time.monotonic() > deadline:
            return None
        found += number
    return found


def _files(paths: Iterable[str]) -> Iterator[Path]:
    for path in paths:
        if not os.path.isdir(path):
            yield Path(path)
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (Path(folder, name) for name in names if not name.startswith("."))


def _articles(file: Path, deadline: float) -> int | None:
    suffix = file.suffix.lower()
    if not file.is_file():
        return None
    if suffix in SINGLE:
        return 1
    if suffix in LINES:
        return _lines(file, deadline)
    return _rows(file) if suffix == ".parquet" else None


def _lines(file: Path, deadline: float) -> int | None:
    found, chunk = 0, b"\n"
    try:
        with file.open("rb") as stream:
            while following := stream.read(CHUNK):
                chunk = following
                found += chunk.count(b"\n")
                if time.monotonic() > deadline:
                    return None
    except OSError:
        return None
    return found + (not chunk.endswith(b"\n"))


def _rows(file: Path) -> int | None:
    try:
        import pyarrow.parquet as pq
    except ImportError:
        return None
    try:
        return int(pq.read_metadata(file).num_rows)
    except (OSError, ValueError):
        return None
