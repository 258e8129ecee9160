"""What every machine of a run is told, and what it checks before it begins."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hoinghi.archive.fingerprint import fingerprint
from hoinghi.archive.work import Setup
from hoinghi.errors import HoinghiError
from hoinghi.reading import ReadOptions


@dataclass(frozen=True, slots=True)
class Plan:
    """What is the same for all tasks of a run.

    Args:
        folder: where packs are, on shared storage. inputs: the files and folders that are read, as far as they are
            paths. at: the folder that paths are relative to. fingerprint: of the machine that started the run.
    """

    setup: Setup
    reading: ReadOptions
    folder: Path
    inputs: tuple[str, ...]
    at: str
    fingerprint: bytes


@contextmanager
def at_work(plan: Plan) -> Iterator[None]:
    """A block of work on this machine, in the folder that paths are relative to.

    Raises:
        HoinghiError: this machine would do something else than the one that started the run: it does not see the
            output's folder or an input, or has another version of the package.
    """
    for path in (plan.at, str(plan.folder), *plan.inputs):
        if not os.path.lexists(path):
            raise HoinghiError(
                f"{path}: not there on {socket.gethostname()}; input and output have to be on storage that all "
                "machines see under the same path"
            )
    if _own_fingerprint(plan.setup) != plan.fingerprint:
        raise HoinghiError(
            f"{socket.gethostname()}: has another version of hoinghi, of Python or of a model; install the same "
            "everywhere"
        )
    with chdir(plan.at):
        yield


@cache
def _own_fingerprint(setup: Setup) -> bytes:
    return fingerprint(setup)
