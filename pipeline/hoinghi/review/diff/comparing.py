"""Two runs to a report: articles joined, records compared, changes counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hoinghi.review.diff.changes import changes
from hoinghi.review.diff.joining import joined
from hoinghi.review.diff.report import Report, Wanted
from hoinghi.review.diff.runs import Held

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
