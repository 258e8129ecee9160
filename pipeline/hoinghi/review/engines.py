"""What `--engine` and `--address` mean."""

from __future__ import annotations

from pathlib import Path

from hoinghi.archive.run import Elsewhere
from hoinghi.archive.source import Source
from hoinghi.errors import InputError, OutputError

ENGINES = ("local", "ray")


def find_engine(name: str, source: Source, out: Path | None, address: str | None) -> Elsewhere | None:
    """What extracts, where it is not this machine alone.

    Raises:
        InputError, OutputError: there is no such engine, it is not installed, or it does not write to standard output.
    """
    if name not in ENGINES:
        raise InputError(f"--engine {name}: unknown; use {' or '.join(ENGINES)}")
    if name == "local":
        if address is not None:
            raise InputError(f"--address {address}: is that of a Ray cluster; say --engine ray too")
        return None
    if out is None:
        raise OutputError(f"--engine {name} writes no standard output; name a file or folder with -o OUT")
    # Ray and what it brings are imported where they are asked for.
    from hoinghi.archive.distributed import Distributed, check_installed

    check_installed()
    return Distributed(source, out, address)
