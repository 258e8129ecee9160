"""Ray, quiet and optional: a cluster of one machine or of many, and rows mapped over it with Ray Data."""

from __future__ import annotations

import logging
import os
import pickle  # nosec B403: the run's own packs, never input
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from typing import TypeVar

from hoinghi.errors import HoinghiError, InputError

Result = TypeVar("Result")
# Seconds.
REACHED_WITHIN = 10.0
NOT_THERE = "no Ray cluster can be reached there; begin one with ray start --head"


def check_installed() -> None:
    """Say at the start that Ray is not at hand.

    Raises:
        InputError: it is not.
    """
    if any(find_spec(name) is None for name in ("ray", "pandas", "pyarrow")):
        raise InputError("--engine ray: needs Ray Data; pip install 'hoinghi[ray]'")


@contextmanager
def connected(address: str | None) -> Iterator[int]:
    """Connect to the cluster at an address, or begin one on this machine; gives the number of its cores.

    Raises:
        InputError: there is no cluster at that address, or none can be begun.
    """
    check_installed()
    # Nothing of a run is told to anybody.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    _check_reachable(address)
    import ray

    # What a cluster of our own does without; of one that is there already it cannot be said.
    dashboard = None if address else False
    on_termination = signal.getsignal(signal.SIGTERM)
    try:
        ray.init(address or "local", include_dashboard=dashboard, log_to_driver=False, logging_level=logging.ERROR)
    except Exception as error:  # a bare Exception where this machine is too busy to begin one within half a minute
        ray.shutdown()
        where = f"--address {address}: {NOT_THERE}" if address else "--engine ray: cannot be begun on this machine"
        raise InputError(f"{where} ({_lines(error)[0]})") from None
    if threading.current_thread() is threading.main_thread():
        # Ray's own would end the run with a stack trace.
        signal.signal(signal.SIGTERM, on_termination)
    try:
        yield int(ray.cluster_resources().get("CPU", 1))
    finally:
        ray.shutdown()


def _check_reachable(address: str | None) -> None:
    """Try HOST:PORT first: Ray itself would wait for it for a quarter of an hour."""
    if address is None or address == "auto":
        return
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit() or "/" in host:
        raise InputError(f"--address {address}: is none; use HOST:PORT, such as 10.0.0.1:6379, or auto")
    try:
        socket.create_connection((host, int(port)), timeout=REACHED_WITHIN).close()
    except OSError as error:
        raise InputError(f"--address {address}: {NOT_THERE} ({error.strerror or error})") from None


def mapped(
    places: Sequence[str], function: Callable[[str], Result], *, tasks: int | None
) -> Iterator[tuple[int, Result]]:
    """The results of a function for each place, with the place's number, as they come; one task each.

    What a machine that is lost was at is done again on another.

    Args:
        tasks: how many run at a time; None for as many as there are cores.

    Raises:
        HoinghiError: what the function raised, or what became of the cluster.
    """
    import ray.data
    from ray.data import DataContext, TaskPoolStrategy
    from ray.exceptions import RayError

    if not places:
        return
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    DataContext.get_current().enable_progress_bars = False
    rows = [{"number": number, "place": place} for number, place in enumerate(places)]
    data = ray.data.from_items(rows, override_num_blocks=len(rows))
    done = data.map(partial(_row, function), compute=TaskPoolStrategy(tasks), num_cpus=1)
    try:
        for row in done.iter_rows():
            result = pickle.loads(row["result"])  # nosec B301
            if isinstance(result, HoinghiError):
                raise result
            yield row["number"], result
    except RayError as error:
        raise HoinghiError(f"the Ray cluster failed ({_lines(error)[-1]})") from error


def _row(function: Callable[[str], object], row: dict[str, object]) -> dict[str, object]:
    """A row to a row; the result is pickled, so that Ray Data need not find a column type for it.

    An error of ours is a result too: Ray would wrap it in pages of its own, and log them.
    """
    try:
        result = function(str(row["place"]))
    except HoinghiError as error:
        result = error
    return {"number": row["number"], "result": pickle.dumps(result)}


def _lines(error: BaseException) -> list[str]:
    return [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
