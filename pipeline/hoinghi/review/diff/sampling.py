"""Some articles of an archive or a run: drawn by their ids alone, so that they are always the same ones."""

from __future__ import annotations

import hashlib
import heapq
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from hoinghi.reading import Article, Failure
from hoinghi.review.diff.runs import Held, Run

FIELDS = ("id", "text", "title")


def sampled(old: Run, new: Run, number: int) -> tuple[Iterator[Held], Iterator[Held]]:
    """The same articles of both runs, `number` of the old one's."""
    last = heapq.nsmallest(number, {_rank(held.id) for held in old})[-1:]
    limit = last[0] if last else b""
    return _below(old, limit), _below(new, limit)


def write_sample(articles: Iterable[Article | Failure], number: int, path: Path) -> None:
    """Write as many of the articles as JSON Lines that can be extracted; what cannot be read is passed over."""
    read = (each for each in articles if isinstance(each, Article))
    # Of one id there may be several: the text settles which comes first.
    chosen = heapq.nsmallest(number, read, key=lambda article: (_rank(article.id), article.sha256))
    with path.open("w", encoding="utf-8") as file:
        for article in chosen:
            row = {name: getattr(article, name) for name in FIELDS}
            file.write(json.dumps({**article.metadata, **row}, ensure_ascii=False) + "\n")


def _rank(id_: str) -> bytes:
    """A number that is as good as drawn by lot, and always the same for an id."""
    return hashlib.blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _below(run: Run, limit: bytes) -> Iterator[Held]:
    return (held for held in run if _rank(held.id) <= limit)
