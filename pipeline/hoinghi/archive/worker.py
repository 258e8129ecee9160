"""The worker process: loads the model once, then answers batches, one message an article."""

from __future__ import annotations

import signal
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection

from hoinghi.archive.work import Setup, Task, Work

# The first message: the model is loaded, or it cannot be, and why.
READY = "ready"
# CPU seconds above the time limit after which the system itself ends a worker that nobody watches any more.
ORPHAN = 30


def serve(connection: Connection, setup: Setup) -> None:
    """Answer batches of tasks until the other end closes; the target of the process."""
    # Ctrl-C goes to the whole group of processes; the main one decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        work = Work(setup)
    except Exception:
        connection.send(traceback.format_exc())
        return
    # The main process may end at any moment; then there is nobody to answer, and nothing to say about it.
    with suppress(BrokenPipeError, ConnectionResetError):
        connection.send(READY)
        while (batch := _receive(connection)) is not None:
            for task in batch:
                _limit_cpu(setup.timeout)
                # An outcome is one message: the first task without one is the one that a worker was at when it died.
                connection.send(work(task))


def _receive(connection: Connection) -> list[Task] | None:
    try:
        batch: list[Task] = connection.recv()
    except (EOFError, ConnectionResetError):
        return None
    return batch


def _limit_cpu(timeout: float | None) -> None:
    """Let the system end this process where it is stuck in one call into C and the main process is gone."""
    if timeout is not None and hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_VIRTUAL, timeout + ORPHAN)
