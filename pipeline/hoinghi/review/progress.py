"""A run as the user sees it: a bar on a terminal, a line now and then in a log, failures, a summary at the end."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from hoinghi.archive import Failures, Journal, Setup, Tally, failures_path, fingerprint, journal_path, run
from hoinghi.archive.own_output import without_output
from hoinghi.archive.source import Source
from hoinghi.archive.total import total
from hoinghi.errors import HoinghiError, OutputError
from hoinghi.extractor import Extractor
from hoinghi.reading import Failure, read
from hoinghi.review.engines import find_engine
from hoinghi.review.summary import again, clock, say_stopped, summarise
from hoinghi.writing import find_format

# Seconds between two lines in a log, and the time over which the present rate is taken.
LOG_EVERY = 30.0
RECENT = 20.0


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How `hoinghi extract` runs.

    Args:
        out: the output, None for standard output. format: its format's name. kinds: the record kinds; all where empty.
        workers: processes; None as many as there are cores. timeout: seconds for one article, 0 for no limit.
        resume: go on with an unfinished run. quiet: no progress and no summary.
        engine: what extracts, `local` or `ray`. address: of a cluster.
    """

    out: Path | None = None
    format: str = "jsonl"
    kinds: tuple[str, ...] = ()
    workers: int | None = None
    timeout: float = 0
    resume: bool = False
    quiet: bool = False
    engine: str = "local"
    address: str | None = None

    def setup(self) -> Setup:
        """What workers need to know.

        Raises:
            RuleError: an unknown kind.
        """
        make = partial(Extractor, kinds=self.kinds) if self.kinds else Extractor
        make()
        return Setup(make, self.format, self.timeout or None)


def watch(source: Source, options: RunOptions, *, console: Console) -> Tally:
    """Run over the articles, showing what happens.

    Raises:
        InputError, OutputError: an input or the output cannot be used. KeyboardInterrupt: after saying what was done.
    """
    setup, out = options.setup(), options.out
    _check(source.paths)
    elsewhere = find_engine(options.engine, source, out, options.address)
    sink = find_format(options.format).open(out, sys.stdout.buffer)
    journal = open_journal(out, setup, options, console) if out is not None else None
    failures = Failures(failures_path(out), partial(show_failure, console))
    view = View(console, quiet=options.quiet)
    try:
        with termination(), view.shown(total(source.paths) if console.is_terminal and not options.quiet else None):
            tally = run(
                without_output(source.articles(), out),
                sink,
                setup=setup,
                failures=failures,
                progress=view.update,
                workers=options.workers,
                journal=journal,
                elsewhere=elsewhere,
            )
        if journal is not None:
            journal.remove()
    except KeyboardInterrupt:
        _close(journal)
        say_stopped(console, view.tally, out, "interrupted")
        raise
    except BrokenPipeError:
        # The reader (`| head`) has what it wanted. Standard output goes elsewhere, so that the flush at exit is silent.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(128 + signal.SIGPIPE) from None
    except HoinghiError:
        _close(journal)
        if view.tally.done:
            say_stopped(console, view.tally, out, "stopped")
        raise
    finally:
        _close(journal)
    if not options.quiet and (out is not None or console.is_terminal):
        summarise(tally, out, failures.path, console)
    return tally


def _check(paths: Iterable[str]) -> None:
    """Say at the start, not after a night, that a path is not there.

    Raises:
        InputError: as reading it would.
    """
    for path in paths:
        if path != "-" and "://" not in path and not os.path.lexists(path):
            next(read([path]), None)


def open_journal(out: Path, setup: Setup, options: RunOptions, console: Console) -> Journal:
    """The journal beside the output; says what it holds where the run is resumed.

    Raises:
        OutputError: an unfinished run is there and the user did not say what to do with it.
    """
    path = journal_path(out)
    there = path.exists()
    journal = Journal(path, fingerprint(setup))
    results, outdated = journal.results(), journal.outdated()
    if there and results + outdated and not options.resume:
        journal.close()
        raise OutputError(
            f"{path} holds {results + outdated:,} articles of an unfinished run; go on with it: {again()} "
            f"- or remove it to begin anew"
        )
    if options.resume and not options.quiet:
        console.print(_what_is_kept(results, outdated), markup=False)
    return journal


def _what_is_kept(results: int, outdated: int) -> str:
    if outdated and not results:
        return f"rules, options or format changed: {outdated:,} articles of the unfinished run are done again"
    return f"going on: {results:,} articles are done" if results else "nothing to go on with: beginning anew"


def _close(journal: Journal | None) -> None:
    if journal is not None:
        journal.close()


def show_failure(console: Console, failure: Failure) -> None:
    """One line in red."""
    console.print(f"failed: {failure.error}", style="red", markup=False)


@contextmanager
def termination() -> Iterator[None]:
    """SIGTERM, which clusters and service managers send, stops the run as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


class View:
    """The progress bar of a terminal, or the lines of a log; it keeps the last tally."""

    def __init__(self, console: Console, *, quiet: bool) -> None:
        self.tally = Tally()
        self._console = console
        self._bar_on = console.is_terminal and not quiet
        self._log_on = not console.is_terminal and not quiet
        self._logged = time.monotonic()
        self._recent: deque[tuple[float, int]] = deque()
        columns = ("{task.description}", BarColumn(), "{task.fields[state]}")
        texts = [TextColumn(each) if isinstance(each, str) else each for each in columns]
        self._bar = Progress(*texts, console=console, disable=not self._bar_on, refresh_per_second=5)
        self._task = self._bar.add_task("extracting", total=None, state="starting")

    @contextmanager
    def shown(self, articles: int | None) -> Iterator[None]:
        """Show progress in the block; `articles` is how many there will be, if that is known."""
        self._total = articles
        self._bar.update(self._task, total=articles)
        with self._bar:
            yield
            done = self.tally.written or self.tally.done
            self._bar.update(self._task, completed=done, total=done, state=self._state())

    def update(self, tally: Tally) -> None:
        """Show the tally; cheap enough to be called after every article."""
        self.tally = tally
        now = tally.seconds
        if self._recent and now - self._recent[-1][0] < 0.2 and not tally.written:
            return
        self._recent.append((now, tally.done - tally.resumed))
        while now - self._recent[0][0] > RECENT:
            self._recent.popleft()
        if tally.written:
            self._bar.update(self._task, description="writing", completed=tally.written, total=tally.articles)
        else:
            self._bar.update(self._task, completed=tally.done, state=self._state())
        if self._log_on and time.monotonic() - self._logged > LOG_EVERY:
            self._logged = time.monotonic()
            self._console.print(self._state(), markup=False)

    def _state(self) -> str:
        tally, rate = self.tally, self._rate()
        if tally.read and not tally.done:
            return f"{tally.read:,} read"
        parts = [f"{tally.done:,}" + (f"/{self._total:,}" if self._total else ""), f"{rate:.0f}/s"]
        if self._total and rate:
            parts.append(f"{clock(round((self._total - tally.done) / rate))} left")
        parts.append(f"{tally.failures:,} failures")
        return ", ".join(parts)

    def _rate(self) -> float:
        if not self._recent:
            return 0.0
        (first, before), (last, now) = self._recent[0], self._recent[-1]
        return (now - before) / (last - first) if last > first else 0.0
