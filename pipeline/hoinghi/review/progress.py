"""A run with its progress bar, failures and summary on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from hoinghi.archive import Failures, Tally, run
from hoinghi.extractor import Extractor
from hoinghi.reading import Failure, read
from hoinghi.writing import open_sink


def watch(
    paths: Sequence[str],
    out: Path | None,
    format: Literal["jsonl", "json"],
    kinds: Sequence[str] | None,
    *,
    quiet: bool,
    console: Console,
) -> Tally:
    """Run over the paths, showing progress on a terminal and a summary at the end; returns the tally.

    Raises:
        InputError: a path or the output cannot be used. KeyboardInterrupt: after saying what was done.
    """
    extractor = Extractor(kinds=kinds or None)
    done = Tally()

    def show(failure: Failure) -> None:
        console.print(f"failed: {failure.error}", style="red", markup=False)

    failures = Failures(_failures_path(out), show)
    bar = _bar(console, enabled=console.is_terminal and not quiet)
    task = bar.add_task("extracting", total=None, failures=0)

    def progress(tally: Tally) -> None:
        nonlocal done
        done = tally
        bar.update(task, completed=tally.articles + tally.failures, failures=tally.failures)

    try:
        with bar:
            sink = open_sink(out, format, sys.stdout)
            tally = run(read(paths), sink, extractor=extractor, failures=failures, progress=progress)
            bar.update(task, total=tally.articles + tally.failures)
    except KeyboardInterrupt:
        _say_interrupted(console, done, out, format)
        raise
    if not quiet and (out is not None or console.is_terminal):
        summarise(tally, out, failures.path, console)
    return tally


def _failures_path(out: Path | None) -> Path | None:
    """`OUT.failures.jsonl` beside the output, whose last suffix is dropped where it is `.jsonl`."""
    if out is None:
        return None
    return out.with_name(f"{out.name.removesuffix('.jsonl')}.failures.jsonl")


def _bar(console: Console, *, enabled: bool) -> Progress:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("failures {task.fields[failures]}"),
        TimeElapsedColumn(),
    )
    return Progress(*columns, console=console, disable=not enabled, transient=False)


def _say_interrupted(console: Console, done: Tally, out: Path | None, format: str) -> None:
    left = "nothing was written to it" if format == "jsonl" else "what it holds is whole"
    where = f"; {out}: {left}" if out is not None else ""
    console.print(f"interrupted after {done.articles} articles{where}; run it again to start anew", markup=False)


def summarise(tally: Tally, out: Path | None, failures: Path | None, console: Console) -> None:
    """The summary table: articles, records by kind, warnings by code, failures, rate."""
    table = Table(title=f"{tally.articles} articles" + (f" → {out}" if out else ""), title_justify="left")
    table.add_column("found")
    table.add_column("records", justify="right")
    table.add_column("per article", justify="right")
    for name, number in tally.records.items():
        table.add_row(name, f"{number:,}", f"{number / max(tally.articles, 1):.1f}")
    for code, number in sorted(tally.warnings.items()):
        table.add_row(f"warning {code}", f"{number:,}", "", style="yellow")
    console.print(table)
    rate = tally.articles / tally.seconds if tally.seconds else 0.0
    console.print(f"{tally.seconds:.1f} s, {rate:.0f} articles a second, {tally.failures} failures", markup=False)
    if tally.failures and failures is not None:
        console.print(f"failures: {failures}", style="red", markup=False)
