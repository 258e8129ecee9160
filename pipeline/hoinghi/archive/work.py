"""One article's work, the same in a worker process and in this one: extract, prove, encode, count."""

from __future__ import annotations

import signal
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Literal

from hoinghi.archive.tally import Counts, count
from hoinghi.extractor import Extractor
from hoinghi.reading import Article, Failure
from hoinghi.writing import find_format

MakeExtractor = Callable[[], Extractor]


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker needs to know; it is sent there once.

    Args:
        make_extractor: a function that can be imported by name, or a `functools.partial` of one.
        format: the name of the output format.
        timeout: seconds for one article; None for no limit.
    """

    make_extractor: MakeExtractor
    format: str
    timeout: float | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One article and its place in the input; `key` is what a journal finds its result by."""

    place: int
    article: Article
    key: bytes = b""


@dataclass(frozen=True, slots=True)
class Done:
    """An article's encoded records and their counts."""

    place: int
    key: bytes
    id: str
    payload: bytes
    counts: Counts


@dataclass(frozen=True, slots=True)
class Failed:
    """An article that failed."""

    place: int
    failure: Failure


Outcome = Done | Failed


class _OutOfTime(BaseException):
    """No `Exception`: a rule that catches too much must not swallow it."""


class Work:
    """Does one article after the other; holds the extractor, which is loaded once."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._extractor = setup.make_extractor()
        self._encode = find_format(setup.format).encode

    def __call__(self, task: Task) -> Outcome:
        """The article's outcome; whatever goes wrong inside is this article's failure and nobody else's."""
        try:
            with time_limit(self._setup.timeout):
                return self._done(task)
        except _OutOfTime:
            return Failed(task.place, out_of_time(task.article, self._setup.timeout or 0, traceback.format_exc()))
        except Exception as error:
            what = f"{type(error).__name__}: {error}; please report it with this article"
            return Failed(task.place, failure(task.article, what, trace=traceback.format_exc()))

    def _done(self, task: Task) -> Done:
        record = self._extractor.extract(task.article)
        record.verify(task.article.text)
        payload = self._encode(task.article, record)
        return Done(task.place, task.key, task.article.id, payload, count(record))


def failure(article: Article, what: str, *, trace: str | None = None, stage: Literal["extract"] = "extract") -> Failure:
    """The article's failure: one line with its place."""
    message = f"{article.path or article.id}: {what}".replace("\n", " ")
    return Failure(article.id, article.path, article.sha256, stage, message, trace)


def out_of_time(article: Article, timeout: float, trace: str | None = None) -> Failure:
    """The failure of an article that took longer than `timeout` seconds."""
    return failure(article, f"took longer than {timeout:g} s; give it more with --timeout", trace=trace)


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise where the block takes longer, between two steps of the interpreter.

    One call into C (a regex) is not interrupted: for that the main process ends the worker. Where there are no alarm
    signals (outside the main thread, on Windows) there is no limit.
    """
    if seconds is None or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _raise)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _raise(signum: int, frame: FrameType | None) -> None:
    raise _OutOfTime
