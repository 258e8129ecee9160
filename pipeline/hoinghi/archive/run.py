"""One run: articles in, records to a sink, failures to a file beside it, a tally at the end."""

from __future__ import annotations

import os
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from hoinghi.extractor import Extractor
from hoinghi.reading import Article, Failure
from hoinghi.writing import Sink
from hoinghi_schemas import ArticleRecord

LISTS = (
    "percentages", "counts", "amounts", "people", "programmes", "documents", "organisations", "authors", "captions",
)  # fmt: skip


@dataclass
class Tally:
    """What a run did: articles and records written, warnings by code, failures, seconds."""

    articles: int = 0
    records: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)
    failures: int = 0
    seconds: float = 0.0

    def add(self, record: ArticleRecord) -> None:
        """Count one article's records and warnings."""
        self.articles += 1
        for name in LISTS:
            records = getattr(record, name)
            self.records[name] += len(records)
            self.warnings.update(warning.code for each in records for warning in getattr(each, "warnings", ()))
        self.records["events"] += record.event is not None
        for own in record.custom:
            self.records[own.kind] += 1
        self.warnings.update(warning.code for warning in record.warnings)


def run(
    articles: Iterable[Article | Failure],
    sink: Sink,
    *,
    extractor: Extractor,
    failures: Failures,
    progress: Callable[[Tally], None],
) -> Tally:
    """Extract and write every article; `progress` is called after each with the tally so far.

    The sink is committed at the end and aborted when anything stops the run, Ctrl-C included.
    """
    tally, began = Tally(), time.monotonic()
    try:
        for article in articles:
            result = article if isinstance(article, Failure) else _extract(article, extractor)
            if isinstance(result, Failure):
                tally.failures += 1
                failures.write(result)
            else:
                sink.write(result)
                tally.add(result)
            tally.seconds = time.monotonic() - began
            progress(tally)
    except BaseException:
        sink.abort()
        raise
    sink.commit()
    return tally


def _extract(article: Article, extractor: Extractor) -> ArticleRecord | Failure:
    """One article's records; whatever goes wrong inside is this article's failure and nobody else's."""
    try:
        record = extractor.extract(article)
        record.verify(article.text)
    except Exception as error:
        message = f"{article.path or article.id}: {type(error).__name__}: {error}; please report it with this article"
        trace = traceback.format_exc()
        return Failure(article.id, article.path, article.sha256, "extract", message.replace("\n", " "), trace)
    return record


class Failures:
    """The failures file, made at the first failure; one from an earlier run is removed at the start.

    With no path (records go to standard output), failures are only handed to `show`.
    """

    def __init__(self, path: Path | None, show: Callable[[Failure], None]) -> None:
        self.path = path
        self._show = show
        if path is not None:
            path.unlink(missing_ok=True)

    def write(self, failure: Failure) -> None:
        """Append one line and show it; each line is on disk before the run goes on."""
        self._show(failure)
        if self.path is None:
            return
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        try:
            os.write(descriptor, f"{failure.to_json()}\n".encode())
        finally:
            os.close(descriptor)
