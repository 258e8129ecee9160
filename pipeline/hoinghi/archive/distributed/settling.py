"""What becomes of each article, in the order of the input: it fails, is passed over, is done already, or is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hoinghi.archive.course import Course
from hoinghi.archive.distributed.shares import Listed
from hoinghi.archive.distributed.units import Wanted, load
from hoinghi.archive.journal import Journal, article_key
from hoinghi.archive.packs import PackReader
from hoinghi.archive.source import Source
from hoinghi.reading import Failure
from hoinghi.reading.duplicates import Arrivals, Passed


def wanted(
    listed: Iterable[Listed | Failure], packs: PackReader, source: Source, journal: Journal, course: Course
) -> Iterator[Wanted]:
    """The articles that have to be extracted; the others are noted in the journal."""
    for number, article in enumerate(_settled(listed, source)):
        if isinstance(article, Failure):
            journal.fail(number, article)
            course.failed(article)
            continue
        found, passed = article
        want = Wanted(number, found.key, found.place, passed.first)
        if want.first is not None:
            # Only now it is known what it is linked to, which its result depends on.
            want = replace(want, key=article_key(journal.fingerprint, load(packs, want)))
        held = journal.find(number, want.key)
        if held is None:
            yield want
        else:
            course.done(held, resumed=True)


def _settled(listed: Iterable[Listed | Failure], source: Source) -> Iterator[Failure | tuple[Listed, Passed]]:
    with Arrivals(source.reading.duplicates, source.notes) as arrivals:
        for article in listed:
            settled = article if isinstance(article, Failure) else arrivals.settle(article, article.likeness)
            if isinstance(settled, Failure):
                yield settled
            elif settled is not None and isinstance(article, Listed):
                yield article, settled
