"""An output within the input folder is no input: neither this run's files nor those of an earlier one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from hoinghi.archive.failures import failures_path
from hoinghi.reading import Article, Failure


def without_output(articles: Iterable[Article | Failure], out: Path | None) -> Iterator[Article | Failure]:
    """What is read, without what stands in OUT and in its failures file.

    `hoinghi extract . -o out.jsonl` would else read each failure as a line that fails, and write that, for ever.
    """
    if out is None:
        yield from articles
        return
    for article in articles:
        if not is_own(article.path, out):
            yield article


def is_own(path: str | None, out: Path) -> bool:
    """Whether a path is OUT, its failures file or within them: `out.jsonl:12`, `out/a.json`, `out.zip!/a.txt`."""
    if path is None:
        return False
    whole = os.path.abspath(path)
    own = [os.path.abspath(each) for each in (out, failures_path(out)) if each is not None]
    return any(whole.startswith(each) and whole[len(each) : len(each) + 1] in ("", ":", "!", os.sep) for each in own)
