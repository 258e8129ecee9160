"""What an article costs, step by step, and what ten million cost: the figures of docs/scale.md.

    python benchmarks/scale.py FILE_OR_FOLDER [--articles 20000] [--extracted 200]

The articles are those of the file or folder, over and over with fresh ids.

Every step is done here, in one process and without a cluster, and timed in seconds of processor: so a busy machine
changes little. Steps that a distributed run does on one machine only (settle, put together) are what bounds it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import TypeVar

from hoinghi.archive import Failures, Journal, Setup, fingerprint, journal_path
from hoinghi.archive.course import Course
from hoinghi.archive.distributed.engine import listed
from hoinghi.archive.distributed.plan import Plan
from hoinghi.archive.distributed.settling import wanted
from hoinghi.archive.distributed.shares import Read, read_into_pack
from hoinghi.archive.distributed.units import Placed, Wanted
from hoinghi.archive.packs import PackReader, PackWriter, packs_folder
from hoinghi.archive.source import Source
from hoinghi.archive.work import Done, Task, Work
from hoinghi.extractor import Extractor
from hoinghi.reading import Article, ReadNotes, read
from hoinghi.reading.files import entries
from hoinghi.writing import find_format

Result = TypeVar("Result")
MANY = 10_000_000
WARM = 20


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--extracted", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hoinghi-scale-") as folder:
        measure(options, Path(folder).resolve())
    return 0


def measure(options: argparse.Namespace, folder: Path) -> None:
    """Every step, one after the other."""
    archive, out, articles = folder / "archive.jsonl", folder / "out.jsonl", options.articles
    corpus = [each.text for each in read([options.corpus]) if isinstance(each, Article)]
    write_archive(archive, islice(cycle(corpus), articles))
    done = extracted(corpus, options.extracted)
    setup, source = Setup(Extractor, "jsonl"), Source((str(archive),))
    journal = Journal(journal_path(out), fingerprint(setup))
    parts = packs_folder(journal.path)
    parts.mkdir()
    plan = Plan(setup, source.reading, parts, source.paths, str(folder), journal.fingerprint)
    course = Course(Failures(None, lambda failure: None), lambda tally: None)
    shares = timed("read (any machine)", articles, lambda: read_all(plan, source))
    share("  of the input", archive, articles)
    share("  of it in packs", parts, articles)
    wants = timed("settle (one machine)", articles, lambda: settle(plan, shares, source, journal, course))
    results = list(islice(cycle(done), articles))
    placed = timed("results to packs (any machine)", articles, lambda: place(parts, wants, results))
    share("  of all packs", parts, articles)
    timed("note results (one machine)", articles, lambda: note(placed, journal))
    share("  of the journal", journal.path, articles)
    for name in ("out.jsonl", "out.jsonl.gz"):
        timed(f"put together {name} (one)", articles, partial(put_together, journal, folder / name))
        share("  of output", folder / name, articles)
    journal.remove()
    journal.close()


def write_archive(path: Path, texts: Iterable[str]) -> None:
    """JSON Lines, each with an id of its own."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": f"{number:08}", "text": text}, ensure_ascii=False) + "\n")


def extracted(corpus: list[str], number: int) -> list[Done]:
    """Results of so many articles, spread over the corpus."""
    work = Work(Setup(Extractor, "jsonl"))
    step = max(1, len(corpus) // (number + WARM))
    texts = islice(cycle(corpus[::step]), number + WARM)
    tasks = [Task(place, Article(id=f"{place:08}", text=text)) for place, text in enumerate(texts)]
    for task in tasks[:WARM]:
        work(task)
    found = timed("extract (any machine)", number, lambda: [work(task) for task in tasks[WARM:]])
    return [each for each in found if isinstance(each, Done)]


def read_all(plan: Plan, source: Source) -> list[Read]:
    """The archive in one share."""
    return [read_into_pack(plan, entries(source.paths, source.reading, ReadNotes()))]


def settle(plan: Plan, shares: list[Read], source: Source, journal: Journal, course: Course) -> list[Wanted]:
    """What is to be extracted: everything."""
    with PackReader(plan.folder) as packs:
        return list(wanted(listed(shares, packs), packs, source, journal, course))


def place(parts: Path, wants: list[Wanted], results: list[Done]) -> list[Placed]:
    """Results in a pack."""
    with PackWriter(parts) as pack:
        return [
            (Done(want.number, want.key, f"{want.number:08}", b"", result.counts), pack.add(result.payload))
            for want, result in zip(wants, results, strict=True)
        ]


def note(placed: list[Placed], journal: Journal) -> None:
    """Results in the journal."""
    for outcome, where in placed:
        assert isinstance(outcome, Done)
        journal.add(outcome, where)
    journal.save()


def put_together(journal: Journal, out: Path) -> None:
    """The output."""
    sink = find_format("jsonl").to_path(out)
    for id_, payload in journal.payloads():
        sink.write(id_, payload)
    sink.commit()


def timed(what: str, articles: int, step: Callable[[], Result]) -> Result:
    """Do the step and say what it took."""
    began = time.process_time()
    result = step()
    took = (time.process_time() - began) / articles
    print(f"{what:32}{took * 1000:10.3f} ms an article {took * MANY / 3600:8.2f} hours of a core for 10 million")
    return result


def share(what: str, path: Path, articles: int) -> None:
    """Say how large a file or folder is."""
    files = [path] if path.is_file() else list(path.iterdir())
    size = sum(file.stat().st_size for file in files)
    print(f"{what:32}{size / articles:10.0f} bytes an article {size / articles * MANY / 1e9:7.1f} GB for 10 million")


if __name__ == "__main__":
    sys.exit(main())
