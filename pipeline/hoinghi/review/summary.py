"""What is said about a run: the summary at its end, and how to go on where it was stopped."""

from __future__ import annotations

import shlex
import sys
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table

from hoinghi.archive import Tally

RESUME = "--resume"


def summarise(tally: Tally, out: Path | None, failures: Path | None, console: Console) -> None:
    """The summary: articles, records by kind, warnings by code, failures, rate."""
    table = Table(title=f"{tally.articles:,} articles" + (f" → {out}" if out else ""), title_justify="left")
    table.add_column("found")
    table.add_column("records", justify="right")
    table.add_column("per article", justify="right")
    for name, number in tally.records.items():
        table.add_row(name, f"{number:,}", f"{number / max(tally.articles, 1):.1f}")
    for code, number in sorted(tally.warnings.items()):
        table.add_row(f"warning {code}", f"{number:,}", "", style="yellow")
    console.print(table)
    resumed = f"{tally.resumed:,} done before, " if tally.resumed else ""
    rate = f"{tally.rate:.0f} articles a second"
    console.print(f"{resumed}{clock(tally.seconds)}, {rate}, {tally.failures:,} failures", markup=False)
    if tally.failures and failures is not None:
        console.print(
            f"failures: {failures}; try them again: hoinghi replay {shlex.quote(str(failures))}", markup=False
        )


def say_stopped(console: Console, tally: Tally, out: Path | None, why: str) -> None:
    """One or two lines: what was done, and the exact command to go on."""
    done = f"{why} after {tally.done:,} articles"
    if tally.failures:
        done += f" ({tally.failures:,} failures)"
    if out is None:
        console.print(f"{done}; what was written is whole", markup=False)
        return
    console.print(f"{done}; they are kept, {out} is untouched. To go on:\n  {again()}", markup=False)


def again() -> str:
    """The command line that this process was started with, with `--resume`."""
    arguments = [each for each in sys.argv[1:] if each != RESUME]
    return shlex.join(["hoinghi", *arguments, RESUME])


def clock(seconds: float) -> str:
    """A time for people.

    >>> clock(4.2), clock(42.0), clock(3725)
    ('4.2 s', '42 s', '1:02:05')
    """
    if seconds < 60:
        return f"{seconds:.0f} s" if seconds >= 10 or seconds == round(seconds) else f"{seconds:.1f} s"
    return str(timedelta(seconds=round(seconds)))
