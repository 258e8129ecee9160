"""The run under way: its tally, its failures, and who is told."""

from __future__ import annotations

import time
from collections.abc import Callable

from hoinghi.archive.failures import Failures
from hoinghi.archive.journal import Journal
from hoinghi.archive.packs import Place
from hoinghi.archive.tally import Counts, Tally
from hoinghi.archive.work import Done, Outcome
from hoinghi.reading import Failure

Progress = Callable[[Tally], None]


class Course:
    """The tally of the run under way."""

    def __init__(self, failures: Failures, progress: Progress) -> None:
        self.tally = Tally()
        self._failures = failures
        self._progress = progress
        self._began = time.monotonic()

    def done(self, counts: Counts, *, resumed: bool = False) -> None:
        self.tally.add(counts, resumed=resumed)
        self.report()

    def failed(self, failure: Failure) -> None:
        self.tally.failures += 1
        self._failures.write(failure)
        self.report()

    def report(self) -> None:
        self.tally.seconds = time.monotonic() - self._began
        self._progress(self.tally)

    def read(self, articles: int) -> None:
        """So many more articles are read, where that comes before the rest."""
        self.tally.read += articles
        self.report()


def keep(outcome: Outcome, journal: Journal, course: Course, pack: Place | None = None) -> None:
    """Note what became of an article; `pack` says where its records are, if not in the outcome."""
    if isinstance(outcome, Done):
        journal.add(outcome, pack)
        course.done(outcome.counts)
    else:
        journal.fail(outcome.place, outcome.failure)
        course.failed(outcome.failure)
