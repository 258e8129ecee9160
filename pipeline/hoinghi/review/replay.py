"""`hoinghi replay`: what failed is tried again, and joins the output where it succeeds."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from rich.console import Console

from hoinghi.archive import Failures, Tally, journal_path, run, write_failures
from hoinghi.archive.replay import read_again, read_failures
from hoinghi.errors import OutputError
from hoinghi.reading import Article, Failure, ReadOptions
from hoinghi.review.progress import RunOptions, View, show_failure
from hoinghi.review.summary import summarise
from hoinghi.writing import find_format


def replay(path: Path, options: RunOptions, *, reading: ReadOptions, changed: bool, console: Console) -> Tally:
    """Try the articles of a failures file again.

    With an output, they are added to what it holds, an id that is there already is left out, and the failures file
    keeps what still fails. To standard output goes what succeeds, and the failures file stays as it is.

    Args:
        reading: how the run was told to read. changed: take articles whose text is not the one that failed.

    Raises:
        InputError, OutputError: the failures file or the output cannot be used.
    """
    out = options.out
    if out is not None and journal_path(out).exists():
        raise OutputError(f"{journal_path(out)}: the run itself is unfinished; first go on with it (--resume)")
    setup, view = options.setup(), View(console, quiet=options.quiet)
    still: list[Failure] = []
    sink = find_format(options.format).open(out, sys.stdout.buffer)
    articles = partial(read_again, reading=reading, changed=changed)
    held = sink.take_over({each.id for each in articles(read_failures(path)) if isinstance(each, Article)})
    tried = (each for each in articles(read_failures(path)) if each.id not in held)
    with view.shown(None):
        failures = Failures(None, still.append)
        tally = run(tried, sink, setup=setup, failures=failures, progress=view.update, workers=options.workers)
    for failure in still:
        show_failure(console, failure)
    if out is not None:
        write_failures(path, (failure.to_json() for failure in still))
    if not options.quiet and (out is not None or console.is_terminal):
        if held:
            console.print(f"{len(held):,} were in {out} already", markup=False)
        summarise(tally, out, path, console)
    return tally
