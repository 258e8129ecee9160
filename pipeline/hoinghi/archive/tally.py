"""What a run did, counted: records by kind, warnings by code, failures, seconds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from hoinghi_schemas import ArticleRecord

LISTS = (
    "percentages", "counts", "amounts", "people", "programmes", "documents", "organisations", "authors", "captions",
)  # fmt: skip

Numbers = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Counts:
    """One article's records by kind and warnings by code."""

    records: Numbers
    warnings: Numbers


def count(record: ArticleRecord) -> Counts:
    """The article's records and warnings, at any depth, counted."""
    records: Counter[str] = Counter()
    warnings: Counter[str] = Counter(warning.code for warning in record.warnings)
    for name in LISTS:
        found = getattr(record, name)
        records[name] = len(found)
        warnings.update(warning.code for each in found for warning in getattr(each, "warnings", ()))
    records["events"] = int(record.event is not None)
    for own in record.custom:
        records[own.kind] += 1
        warnings.update(warning.code for warning in own.warnings)
    return Counts(dict(records), dict(warnings))


@dataclass
class Tally:
    """Articles and records that are done, of which `resumed` come from an earlier run; failures; seconds so far.

    `read` says how many articles are read, where that comes before the rest; `written` how many are in the output,
    where that is written at the end.
    """

    articles: int = 0
    resumed: int = 0
    records: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)
    failures: int = 0
    read: int = 0
    written: int = 0
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """Articles that need no more work: written or failed."""
        return self.articles + self.failures

    @property
    def rate(self) -> float:
        """Articles a second, of those that this run worked on."""
        return (self.done - self.resumed) / self.seconds if self.seconds else 0.0

    def add(self, counts: Counts, *, resumed: bool = False) -> None:
        """Count one article."""
        self.articles += 1
        self.resumed += resumed
        self.records.update(counts.records)
        self.warnings.update(counts.warnings)
