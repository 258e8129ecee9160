"""Golden files: the approved records of an archive, a file an article, kept by syrupy, compared record by record."""

from __future__ import annotations

import io
import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console
from syrupy.assertion import SnapshotAssertion
from syrupy.data import SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

from hoinghi.errors import HoinghiError
from hoinghi.extractor import Extractor, default_extractor
from hoinghi.reading import Article, Failure, read
from hoinghi.review.diff.as_text import lines
from hoinghi.review.diff.changes import changes
from hoinghi.review.diff.entries import Json
from hoinghi.review.diff.report import Report, Wanted
from hoinghi.review.diff.texts import find_sentences
from hoinghi.writing import to_pretty_json
from hoinghi.writing.sinks import safe_name

EXPECTED = "expected"
SUFFIX = ".json"
APPROVE = "approve with --hoinghi-update, and read the diff of the golden files"
# As much of a difference as a terminal shows.
EXAMPLES, GROUPS = 5, 30


class Golden:
    """Compares articles with their golden files; called once or several times in a test.

    Args:
        snapshot: syrupy's fixture. root: what relative paths start from. update: approve instead of failing.
    """

    def __init__(self, snapshot: SnapshotAssertion, root: Path, update: bool) -> None:
        self._snapshot = snapshot
        self._root = root
        self._update = update
        self.notes: list[str] = []

    def __call__(
        self,
        articles: str | Path,
        expected: str | Path | None = None,
        *,
        extractor: Extractor | None = None,
        ignore: Collection[str] = (),
    ) -> None:
        """Fail, with every record that differs, unless the articles' records are the approved ones.

        Where `articles` is a folder, golden files of articles that are not in it are unused, which fails too.

        Args:
            articles: a file or folder, as `hoinghi extract` takes it; relative to pytest's root folder.
            expected: the folder of golden files; by default `expected` beside `articles`.
            extractor: with own rules or lexicons. ignore: fields that may differ, such as `source.metadata`.
        """
        __tracebackhide__ = True
        source = self._root / articles
        folder = self._root / expected if expected is not None else source.parent / EXPECTED
        comparison = _Comparison(self._snapshot, folder, frozenset(ignore), self._update)
        try:
            read_articles = list(self._read(source))
            comparison.run(read_articles, extractor or default_extractor())
        except HoinghiError as error:
            pytest.fail(f"hoinghi: {error}", pytrace=False)
        unused = _unused(folder, read_articles) if source.is_dir() else []
        if self._update:
            self._remove(unused)
            self.notes += [f"approved {self._named(folder / name)}" for name in comparison.approved]
            return
        told = [*comparison.told(read_articles), *(f"unused: {self._named(path)}" for path in unused)]
        if told:
            pytest.fail("\n".join([*told, "", APPROVE]), pytrace=False)

    def _read(self, source: Path) -> Iterator[Article]:
        """The articles, their paths told from the root, so that golden files are the same on every machine.

        Raises:
            HoinghiError: there are none, or one cannot be read.
        """
        for each in read([source]):
            if isinstance(each, Failure):
                raise HoinghiError(each.error)
            path = Path(each.path) if each.path else None
            inside = path is not None and path.is_absolute() and path.is_relative_to(self._root)
            yield replace(each, path=path.relative_to(self._root).as_posix()) if path and inside else each

    def _remove(self, unused: list[Path]) -> None:
        for path in unused:
            path.unlink(missing_ok=True)
            self.notes.append(f"removed {self._named(path)}")

    def _named(self, path: Path) -> str:
        return path.relative_to(self._root).as_posix() if path.is_relative_to(self._root) else str(path)


class _Comparison:
    """One folder of golden files against the present records."""

    def __init__(self, snapshot: SnapshotAssertion, folder: Path, ignore: frozenset[str], update: bool) -> None:
        self._snapshot = snapshot.use_extension(_golden_files(folder, ignore))
        self._snapshot.test_location = _Anywhere(snapshot.test_location.item)
        self._snapshot.update_snapshots = update
        self._wanted = Wanted(ignore=ignore)
        self._report = Report("approved", "now", EXAMPLES)
        self._missing: list[str] = []
        self.approved: list[str] = []

    def run(self, articles: list[Article], extractor: Extractor) -> None:
        for article in articles:
            self._compare(safe_name(article.id), to_pretty_json(extractor.extract(article)))

    def _compare(self, name: str, present: str) -> None:
        same = present == self._snapshot(name=name)
        result = self._snapshot.executions[self._snapshot.num_executions - 1]
        if result.exception is not None:
            raise HoinghiError(f"{name}{SUFFIX}: cannot be compared: {result.exception}")
        if result.created or result.updated:
            self.approved.append(f"{name}{SUFFIX}")
        elif result.recalled_data is None:
            self._missing.append(f"{name}{SUFFIX}")
        elif not same:
            old, new = _parsed(result.recalled_data), _parsed(present)
            self._report.add(old, new, changes(old, new, ignore=self._wanted.ignore), self._wanted)
        else:
            self._report.add_equal()

    def told(self, articles: list[Article]) -> Iterator[str]:
        """What differs or is missing, a line each."""
        if self._report.changes:
            find_sentences(self._report, articles)
            console = Console(file=io.StringIO(), width=200)
            for line in lines(self._report, GROUPS):
                console.print(line, soft_wrap=True)
            assert isinstance(console.file, io.StringIO)
            yield console.file.getvalue().rstrip()
        for name in self._missing:
            yield f"missing: {name} is not approved yet"


class _Anywhere(PyTestLocation):
    """A test whose golden files are named by articles: syrupy would warn that they do not have the test's name."""

    def matches_snapshot_name(self, snapshot_name: str) -> bool:
        return True

    def matches_snapshot_location(self, snapshot_location: str) -> bool:
        return True


def _golden_files(folder: Path, ignore: frozenset[str]) -> type[SingleFileSnapshotExtension]:
    """A syrupy extension that keeps golden files in the folder, named by their articles."""

    class GoldenFiles(SingleFileSnapshotExtension):
        file_extension = SUFFIX.removeprefix(".")
        _write_mode = WriteMode.TEXT

        @classmethod
        def dirname(cls, **_: object) -> str:
            return str(folder)

        @classmethod
        def get_snapshot_name(cls, *, index: object = 0, **_: object) -> str:
            return str(index)

        def discover_snapshots(self, **_: object) -> SnapshotCollections:
            # Which file is unused is told by the articles, not by the tests that ran.
            return SnapshotCollections()

        def matches(self, *, serialized_data: object, snapshot_data: object) -> bool:
            return not changes(_parsed(snapshot_data), _parsed(serialized_data), ignore=ignore)

    return GoldenFiles


def _unused(folder: Path, articles: list[Article]) -> list[Path]:
    names = {f"{safe_name(article.id)}{SUFFIX}" for article in articles}
    return sorted(path for path in folder.glob(f"*{SUFFIX}") if path.name not in names)


def _parsed(content: object) -> Json:
    article = json.loads(str(content))
    if not isinstance(article, dict):
        raise ValueError("no JSON object")
    return article
