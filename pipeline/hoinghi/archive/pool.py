"""Worker processes that fail alone: batches out, outcomes back, the dead replaced.

Every worker has a pipe of its own, and gets a batch only when it has answered the last one. So nothing is shared that a
killed worker could leave locked, neither side can block on a full pipe while the other does, the main process knows
which article a dead worker was at, and what waits in memory is a few batches, whatever the size of the archive.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Generator, Iterator
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import cast

from hoinghi.archive.work import Failed, Outcome, Setup, Task, Work, failure, out_of_time
from hoinghi.archive.worker import READY, serve
from hoinghi.errors import HoinghiError

# A batch is about a tenth of a second of work: the pause between two does not count, and the last ones end together.
ARTICLES_A_BATCH = 8
CHARACTERS_A_BATCH = 100_000
# Fewer articles than this are done before worker processes have started.
FEW = 64
# A worker times itself; this many seconds later it is ended from here.
GRACE = 2.0
# As many workers in a row that die before they are ready: none ever will be.
STILLBORN = 3


def outcomes(
    tasks: Iterator[Task], setup: Setup, *, workers: int | None, ahead: int | None = None
) -> Generator[Outcome, None, None]:
    """The outcome of every task, as they are done; tasks are drawn as they are needed, and closing it ends the workers.

    Args:
        workers: processes; 1 is this one, None as many as there are cores, or this one where the tasks are few.
        ahead: no task is begun that stands this many places behind an unfinished one; None for no limit.

    Raises:
        HoinghiError: no worker process can start; with the reason.
    """
    if workers is None:
        first = list(islice(tasks, FEW))
        workers = cores() if len(first) == FEW else 1
        tasks = chain(first, tasks)
    if workers == 1:
        yield from map(Work(setup), tasks)
    else:
        yield from pooled(tasks, setup, workers=workers, ahead=ahead)


def pooled(
    tasks: Iterator[Task], setup: Setup, *, workers: int, ahead: int | None = None
) -> Generator[Outcome, None, None]:
    """The same, always in other processes: a single one is a worker of its own."""
    yield from _Pool(setup, tasks, workers, ahead).run()


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Pool:
    def __init__(self, setup: Setup, tasks: Iterator[Task], workers: int, ahead: int | None) -> None:
        self._setup = setup
        self._tasks = tasks
        self._ahead = ahead
        self._context = _context()
        self._place = 0
        self._exhausted = False
        self._ready: deque[list[Task]] = deque()
        self._stillborn = 0
        self._workers = [_Worker(self._context, setup) for _ in range(workers)]

    def run(self) -> Iterator[Outcome]:
        """All outcomes; closing the iterator ends the workers."""
        try:
            while self._hand_out():
                yield from self._events()
        finally:
            for worker in self._workers:
                worker.end()

    def _hand_out(self) -> bool:
        """Give every idle worker a batch; False when there is nothing left to give or to wait for."""
        for worker in self._workers:
            batch = (self._ready.popleft() if self._ready else self._draw()) if worker.idle else []
            # A worker killed while it was idle takes nothing; it is replaced at the next event, its end.
            if batch and not worker.give(batch):
                self._ready.appendleft(batch)
        return not self._exhausted or bool(self._ready) or any(worker.tasks for worker in self._workers)

    def _draw(self) -> list[Task]:
        """The next batch of the input; empty at its end, and where others run too far ahead of a slow article."""
        batch: list[Task] = []
        size = 0
        while len(batch) < ARTICLES_A_BATCH and size < CHARACTERS_A_BATCH and not self._too_far_ahead():
            task = next(self._tasks, None)
            if task is None:
                self._exhausted = True
                break
            batch.append(task)
            self._place = task.place
            size += len(task.article.text)
        return batch

    def _too_far_ahead(self) -> bool:
        if self._exhausted or self._ahead is None:
            return self._exhausted
        unfinished = [tasks[0].place for tasks in (*self._ready, *(each.tasks for each in self._workers)) if tasks]
        return bool(unfinished) and self._place - min(unfinished) >= self._ahead

    def _events(self) -> Iterator[Outcome]:
        """Wait for what workers say, drawing further batches meanwhile."""
        room = len(self._ready) < len(self._workers) and not self._too_far_ahead()
        by_connection = {worker.connection: worker for worker in self._workers}
        said = wait(list(by_connection), timeout=0 if room else self._patience())
        if room and not said and (batch := self._draw()):
            self._ready.append(batch)
        for connection in said:
            yield from self._hear(by_connection[cast(Connection, connection)])
        for worker in [
            each for each in self._workers if each.deadline is not None and each.deadline < time.monotonic()
        ]:
            worker.process.kill()
            yield from self._bury(worker, overdue=True)

    def _patience(self) -> float | None:
        deadlines = [worker.deadline for worker in self._workers if worker.deadline is not None]
        return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None

    def _hear(self, worker: _Worker) -> Iterator[Outcome]:
        """Everything that the worker has said since; its end too."""
        try:
            while worker.connection.poll():
                message = worker.connection.recv()
                if message == READY:
                    worker.ready, self._stillborn = True, 0
                elif isinstance(message, str):
                    raise HoinghiError(f"no worker can start: {message.strip().splitlines()[-1]}")
                else:
                    worker.answered()
                    yield message
        except (EOFError, OSError):
            yield from self._bury(worker, overdue=False)

    def _bury(self, worker: _Worker, *, overdue: bool) -> Iterator[Outcome]:
        """Fail the article that a dead worker was at, keep the rest of its batch for others, and replace it."""
        status = worker.end()
        if not worker.ready:
            self._stillborn += 1
            if self._stillborn == STILLBORN:
                raise HoinghiError(f"no worker can start: {STILLBORN} in a row {_ended(status)}; try --workers 1")
        self._workers[self._workers.index(worker)] = _Worker(self._context, self._setup)
        if worker.tasks:
            task, *rest = worker.tasks
            if rest:
                self._ready.appendleft(rest)
            if overdue:
                yield Failed(task.place, out_of_time(task.article, self._setup.timeout or 0))
            else:
                yield Failed(task.place, failure(task.article, f"its worker process {_ended(status)}"))


class _Worker:
    """One process, and the tasks that it has not answered yet, oldest first."""

    def __init__(self, context: BaseContext, setup: Setup) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        # typeshed knows Process of the concrete contexts only.
        self.process: BaseProcess = context.Process(target=serve, args=(theirs, setup), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()
        self.ready = False
        self.tasks: list[Task] = []
        self.deadline: float | None = None
        self._patience = setup.timeout and setup.timeout + GRACE

    @property
    def idle(self) -> bool:
        return self.ready and not self.tasks

    def give(self, batch: list[Task]) -> bool:
        """Send a batch; False where the process is no more."""
        try:
            self.connection.send(batch)
        except OSError:
            return False
        self.tasks = batch
        self._start_clock()
        return True

    def answered(self) -> None:
        """The oldest task is done."""
        self.tasks = self.tasks[1:]
        self._start_clock()

    def _start_clock(self) -> None:
        self.deadline = time.monotonic() + self._patience if self._patience and self.tasks else None

    def end(self) -> int | None:
        """End the process, which holds nothing that must be kept; its exit status, where it ended on its own."""
        self.connection.close()
        self.process.join(0.1 if self.tasks else 0)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        return self.process.exitcode


def _ended(status: int | None) -> str:
    if status is not None and status < 0:
        name = signal.Signals(-status).name
        why = " (did memory run out? try fewer --workers)" if name == "SIGKILL" else ""
        return f"was ended by {name}{why}"
    return f"ended with status {status}"


def _context() -> BaseContext:
    """A fork server where there is one: workers start at once, share the model's memory, and inherit no locks.

    A plain fork would copy the threads' locks of this process (the progress bar draws in a thread).
    """
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["hoinghi.archive.preload"])
    return context
