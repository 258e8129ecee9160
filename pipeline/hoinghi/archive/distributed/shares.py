"""The input in shares that are read independently, and what is known of each article once it is read."""

from __future__ import annotations

import pickle  # nosec B403: the run's own packs, never input
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hoinghi.archive.distributed.plan import Plan, at_work
from hoinghi.archive.journal import article_key
from hoinghi.archive.packs import PackReader, PackWriter, Place
from hoinghi.archive.total import SINGLE
from hoinghi.reading import Failure
from hoinghi.reading.duplicates import likeness
from hoinghi.reading.entry import Entry
from hoinghi.reading.formats import read_entry

# Files of one article each that are read together: opening them on network storage takes a few seconds.
FILES_A_SHARE = 256
# Articles that are listed together.
ARTICLES_A_LIST = 1000


@dataclass(frozen=True, slots=True)
class Listed:
    """An article that was read: where it is, and what settles its fate.

    Args:
        likeness: of its text, where duplicates are looked for. key: what a journal finds its result by.
    """

    place: Place
    id: str
    path: str | None
    sha256: str
    likeness: str | None
    key: bytes


@dataclass(frozen=True, slots=True)
class Read:
    """A share that was read: how many articles and failures, and where the lists of them are."""

    articles: int
    lists: list[Place]


def shares(entries: Iterable[Entry | Failure]) -> Iterator[list[Entry | Failure]]:
    """Files as they are read together: those of one article in groups, any other alone."""
    group: list[Entry | Failure] = []
    for entry in entries:
        single = isinstance(entry, Failure) or entry.suffix in SINGLE
        if group and (not single or len(group) == FILES_A_SHARE):
            yield group
            group = []
        group.append(entry)
        if not single:
            yield group
            group = []
    if group:
        yield group


def read_share(plan: Plan, place: Place) -> Read:
    """Read the share at a place into a pack."""
    with at_work(plan), PackReader(plan.folder) as packs:
        share: list[Entry | Failure] = pickle.loads(packs.read(place))  # nosec B301
        return read_into_pack(plan, share)


def read_into_pack(plan: Plan, share: Iterable[Entry | Failure]) -> Read:
    """The same, of a share at hand."""
    lists: list[Place] = []
    count = 0
    with PackWriter(plan.folder) as pack:
        listed: list[Listed | Failure] = []
        for each in _listed(plan, share, pack):
            listed.append(each)
            count += 1
            if len(listed) == ARTICLES_A_LIST:
                lists.append(pack.add(pickle.dumps(listed)))
                listed = []
        lists.append(pack.add(pickle.dumps(listed)))
    return Read(count, lists)


def _listed(plan: Plan, share: Iterable[Entry | Failure], pack: PackWriter) -> Iterator[Listed | Failure]:
    for entry in share:
        for article in [entry] if isinstance(entry, Failure) else read_entry(entry, plan.reading):
            if isinstance(article, Failure):
                yield article
                continue
            place = pack.add(pickle.dumps(article))
            like = None if plan.reading.duplicates == "keep" else likeness(article.text)
            key = article_key(plan.fingerprint, article)
            yield Listed(place, article.id, article.path, article.sha256, like, key)
