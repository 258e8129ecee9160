"""The course of a distributed run: list, read, settle, extract; results go to the journal."""

from __future__ import annotations

import os
import pickle  # nosec B403: the run's own packs, never input
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hoinghi.archive.course import Course, keep
from hoinghi.archive.distributed.cluster import connected, mapped
from hoinghi.archive.distributed.plan import Plan
from hoinghi.archive.distributed.settling import wanted
from hoinghi.archive.distributed.shares import Listed, Read, read_into_pack, read_share, shares
from hoinghi.archive.distributed.units import Wanted, extract_unit
from hoinghi.archive.journal import Journal
from hoinghi.archive.own_output import is_own
from hoinghi.archive.packs import PackReader, PackWriter, Place, clear, packs_folder
from hoinghi.archive.source import Source
from hoinghi.archive.work import Setup
from hoinghi.reading import Failure
from hoinghi.reading.entry import Entry
from hoinghi.reading.files import checked_options, entries
from hoinghi.reading.places import STDIN, path_of
from hoinghi.reading.remote import is_address
from hoinghi.writing.atomic import make_folder

# A lost machine costs each of its cores one unit, and the last units should end together; but to begin one takes some
# tenths of a second.
UNITS_A_CORE = 8
SMALLEST_UNIT, LARGEST_UNIT = 16, 512


@dataclass(frozen=True, slots=True)
class Distributed:
    """Extracts the articles of a source on a Ray cluster; called as the work of a run.

    Args:
        out: the output, which is never read. address: of the cluster; None begins one on this machine.
    """

    source: Source
    out: Path
    address: str | None = None

    def __call__(self, journal: Journal, setup: Setup, workers: int | None, course: Course) -> None:
        """Extract all articles into the journal.

        Raises:
            HoinghiError: an input, the output's folder or the cluster cannot be used.
        """
        folder = packs_folder(journal.path)
        make_folder(folder)
        clear(folder, but=journal.packs())
        reading = checked_options(self.source.reading)
        inputs = tuple(path for path in self.source.paths if path != STDIN and not is_address(path))
        plan = Plan(setup, reading, folder, _seen_everywhere(inputs), os.getcwd(), journal.fingerprint)
        with connected(self.address) as cores:
            reads = self._read(plan, workers, course)
            articles = sum(read.articles for read in reads)
            size = min(max(SMALLEST_UNIT, articles // (UNITS_A_CORE * (workers or cores))), LARGEST_UNIT)
            with PackReader(folder) as packs:
                found = listed(reads, packs)
                units = _write_units(plan, size, wanted(found, packs, self.source, journal, course))
            for _, placed in mapped(units, partial(extract_unit, plan), tasks=workers):
                for outcome, place in placed:
                    keep(outcome, journal, course, place)
        journal.save()

    def _read(self, plan: Plan, workers: int | None, course: Course) -> list[Read]:
        """Every share of the input, in its order, read wherever there is room; standard input is read here."""
        found = entries(self.source.paths, plan.reading, self.source.notes)
        numbers: list[int] = []
        places: list[Place] = []
        read: dict[int, Read] = {}
        with PackWriter(plan.folder) as pack:
            for number, share in enumerate(shares(each for each in found if not self._is_own(each))):
                if any(isinstance(each, Entry) and each.place == STDIN for each in share):
                    read[number] = read_into_pack(plan, share)
                    course.read(read[number].articles)
                else:
                    numbers.append(number)
                    places.append(pack.add(pickle.dumps(share)))
        for place, result in mapped(places, partial(read_share, plan), tasks=workers):
            read[numbers[place]] = result
            course.read(result.articles)
        return [read[number] for number in sorted(read)]

    def _is_own(self, entry: Entry | Failure) -> bool:
        return is_own(entry.path if isinstance(entry, Failure) else entry.place, self.out)


def _seen_everywhere(inputs: Iterable[str]) -> tuple[str, ...]:
    """Of paths and patterns, what every machine has to see."""
    return tuple(str(Path(path).absolute()) for path in map(path_of, inputs) if Path(path).exists())


def listed(reads: Iterable[Read], packs: PackReader) -> Iterator[Listed | Failure]:
    for read in reads:
        for place in read.lists:
            yield from pickle.loads(packs.read(place))  # nosec B301


def _write_units(plan: Plan, size: int, articles: Iterable[Wanted]) -> list[Place]:
    places: list[Place] = []
    unit: list[Wanted] = []
    with PackWriter(plan.folder) as pack:
        for article in articles:
            unit.append(article)
            if len(unit) == size:
                places.append(pack.add(pickle.dumps(unit)))
                unit = []
        if unit:
            places.append(pack.add(pickle.dumps(unit)))
    return places
