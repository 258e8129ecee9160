"""Two runs to a report: articles joined, records compared, changes counted."""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Callable, Iterable, Iterator

from hoinghi.review.diff.changes import changes
from hoinghi.review.diff.joining import joined
from hoinghi.review.diff.report import Report, Wanted
from hoinghi.review.diff.runs import Held, Run

Progress = Callable[[int], None]


def compare(
    old: Iterable[Held],
    new: Iterable[Held],
    report: Report,
    wanted: Wanted,
    *,
    progress: Progress | None = None,
) -> Report:
    """Count what differs between the runs in the report.

    Args:
        progress: told how many articles are done.

    Raises:
        InputError: a run cannot be read.
    """
    for number, (mine, yours) in enumerate(joined(old, new), 1):
        if mine is not None and yours is not None and mine.says_the_same(yours):
            report.add_equal()
        else:
            before, now = (None if held is None else held.article() for held in (mine, yours))
            found = changes(before, now, ignore=wanted.ignore)
            report.add(before, now, found, wanted)
        if progress is not None:
            progress(number)
    return report


def sampled(old: Run, new: Run, number: int) -> tuple[Iterator[Held], Iterator[Held]]:
    """The same articles of both runs, about `number` of them, chosen by their ids alone: always the same ones."""
    last = heapq.nsmallest(number, {rank(held.id) for held in old})[-1:]
    limit = last[0] if last else b""
    return _below(old, limit), _below(new, limit)


def rank(id_: str) -> bytes:
    """A number that is as good as drawn by lot, and always the same for an id."""
    return hashlib.blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _below(run: Run, limit: bytes) -> Iterator[Held]:
    return (held for held in run if rank(held.id) <= limit)
