"""One run: articles in, records to a sink, failures to a file beside it, a tally at the end."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager

from hoinghi.archive.course import Course, Progress, keep
from hoinghi.archive.failures import Failures
from hoinghi.archive.journal import Journal, article_key
from hoinghi.archive.pool import outcomes
from hoinghi.archive.tally import Tally
from hoinghi.archive.work import Done, Outcome, Setup, Task
from hoinghi.errors import OutputError
from hoinghi.reading import Article, Failure
from hoinghi.writing import Sink

# Where articles are written as they are done, how many may overtake a slow one: they wait in memory for it.
AHEAD = 4096

REMEDY = "see to the disk; nothing that was saved is lost"

Articles = Iterable[Article | Failure]
# Extracts all articles into the journal, in place of this machine alone.
Elsewhere = Callable[[Journal, Setup, int | None, Course], None]


def run(
    articles: Articles,
    sink: Sink,
    *,
    setup: Setup,
    failures: Failures,
    progress: Progress,
    workers: int | None = None,
    journal: Journal | None = None,
    elsewhere: Elsewhere | None = None,
) -> Tally:
    """Extract every article and write it, in the order of the input, whatever the number of workers.

    With a journal, results are kept there as they are done, those that it holds are not made again, and the sink is
    written at the end. Without one, articles go to the sink as they are done.

    Args:
        progress: called with the tally after every article, and after every thousandth that is written at the end.
        workers: processes; 1 is this one, None as many as there are cores, or this one where the articles are few.
        elsewhere: what does the work instead, into the journal; it knows where the articles are.

    Raises:
        HoinghiError: the sink or the journal cannot be written, or no worker can start. The journal is saved first,
            and so it is when anything else stops the run, Ctrl-C included.
    """
    course = Course(failures, progress)
    try:
        if journal is None:
            _stream(articles, sink, setup, workers, course)
        else:
            if elsewhere is None:
                _extract(articles, journal, setup, workers, course)
            else:
                elsewhere(journal, setup, workers, course)
            _assemble(journal, sink, course)
        with _disk():
            sink.commit()
    except sqlite3.Error as error:
        sink.abort()
        raise OutputError(f"{journal.path if journal else 'output'}: cannot be written ({error}); {REMEDY}") from error
    except BaseException:
        sink.abort()
        raise
    if journal is not None:
        failures.finish(journal.failures())
    return course.tally


def _stream(articles: Articles, sink: Sink, setup: Setup, workers: int | None, course: Course) -> None:
    def tasks() -> Iterator[Task]:
        place = 0
        for article in articles:
            if isinstance(article, Failure):
                course.failed(article)
            else:
                yield Task(place, article)
                place += 1

    with closing(outcomes(tasks(), setup, workers=workers, ahead=AHEAD)) as found:
        for outcome in _in_order(found):
            if isinstance(outcome, Done):
                with _disk():
                    sink.write(outcome.id, outcome.payload)
                course.done(outcome.counts)
            else:
                course.failed(outcome.failure)


def _in_order(found: Iterable[Outcome]) -> Iterator[Outcome]:
    waiting: dict[int, Outcome] = {}
    place = 0
    for outcome in found:
        waiting[outcome.place] = outcome
        while place in waiting:
            yield waiting.pop(place)
            place += 1


def _extract(articles: Articles, journal: Journal, setup: Setup, workers: int | None, course: Course) -> None:
    def tasks() -> Iterator[Task]:
        for place, article in enumerate(articles):
            if isinstance(article, Failure):
                journal.fail(place, article)
                course.failed(article)
                continue
            key = article_key(journal.fingerprint, article)
            held = journal.find(place, key)
            if held is None:
                yield Task(place, article, key)
            else:
                course.done(held, resumed=True)

    with closing(outcomes(tasks(), setup, workers=workers)) as found:
        for outcome in found:
            keep(outcome, journal, course)
    journal.save()


@contextmanager
def _disk() -> Iterator[None]:
    """What the system says about the output, in one line; a closed pipe is no trouble of the disk."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"{error.filename or 'output'}: cannot be written ({error.strerror or error}); {REMEDY}"
        ) from error


def _assemble(journal: Journal, sink: Sink, course: Course) -> None:
    for id_, payload in journal.payloads():
        with _disk():
            sink.write(id_, payload)
        course.tally.written += 1
        if course.tally.written % 1000 == 0:
            course.report()
