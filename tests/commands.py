"""The command line in this process, which saves each test a second's start, or as a process of its own."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from hoinghi.cli import main

# A process that a shell has put in the background ignores Ctrl-C, and so do all that it starts: this suite, too.
_INTERRUPTIBLE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); sys.argv[0] = 'hoinghi'; "
    "from hoinghi.cli import main; main()"
)


class Ran(NamedTuple):
    """How a command ended, and what it wrote."""

    returncode: int | str | None
    stdout: str
    stderr: str


def hoinghi(*arguments: str | Path, stdin: str = "") -> Ran:
    """Run a command here, with streams that are no terminal."""
    given, out, err = _stream(stdin), _stream(), _stream()
    with (
        patch.multiple(sys, argv=["hoinghi", *map(str, arguments)], stdin=given, stdout=out, stderr=err),
        patch.dict("os.environ", COLUMNS="80"),
    ):
        try:
            main()
        except SystemExit as ended:
            return Ran(ended.code, _written(out), _written(err))


def command(*arguments: str | Path) -> list[str]:
    """The same command as a process of its own."""
    return [sys.executable, "-c", _INTERRUPTIBLE, *map(str, arguments)]


def _stream(content: str = "") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(content.encode()), encoding="utf-8", write_through=True)


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
