"""Units of extraction: some articles, on any machine, to a pack of results."""

from __future__ import annotations

import pickle  # nosec B403: the run's own packs, never input
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from sys import modules

from hoinghi.archive.distributed.plan import Plan, at_work
from hoinghi.archive.packs import PackReader, PackWriter, Place
from hoinghi.archive.pool import pooled
from hoinghi.archive.work import Done, Outcome, Task
from hoinghi.reading import Article
from hoinghi.reading.duplicates import linked

# A result's outcome, and where its records are: an outcome without them is small.
Placed = tuple[Outcome, Place | None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article to be extracted: its place in the input, the key of its result, where it is.

    Args:
        first: the id of the first article of the same text, where duplicates are linked.
    """

    number: int
    key: bytes
    place: Place
    first: str | None = None


def extract_unit(plan: Plan, place: Place) -> list[Placed]:
    """Extract the unit at a place, in a process of its own: an article that kills it, or stays in it, fails alone."""
    placed: list[Placed] = []
    with at_work(plan), PackReader(plan.folder) as packs, PackWriter(plan.folder) as results, _no_main_module():
        unit: list[Wanted] = pickle.loads(packs.read(place))  # nosec B301
        with closing(pooled(_tasks(unit, packs), plan.setup, workers=1)) as outcomes:
            for outcome in outcomes:
                if isinstance(outcome, Done):
                    placed.append((replace(outcome, payload=b""), results.add(outcome.payload)))
                else:
                    placed.append((outcome, None))
    return placed


def load(packs: PackReader, wanted: Wanted) -> Article:
    """The article, with its link where it has come before."""
    article: Article = pickle.loads(packs.read(wanted.place))  # nosec B301
    return article if wanted.first is None else linked(article, wanted.first)


def _tasks(unit: list[Wanted], packs: PackReader) -> Iterator[Task]:
    for wanted in unit:
        yield Task(wanted.number, load(packs, wanted), wanted.key)


@contextmanager
def _no_main_module() -> Iterator[None]:
    """New processes import the main module of their parent again; Ray's own would cost each a second and 60 MB."""
    main = vars(modules["__main__"])
    file = main.pop("__file__", None)
    try:
        yield
    finally:
        if file is not None:
            main["__file__"] = file
