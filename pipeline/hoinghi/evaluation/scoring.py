"""Precision, recall and F1 of predictions against gold, a row at a time, with bootstrap intervals over articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from hoinghi.evaluation.gold import GoldArticle
from hoinghi.evaluation.rows import CORE, all_rows

RESAMPLES = 1000
SEED = 20_240_101
INTERVAL = (2.5, 97.5)
"""Percentiles: a 95 % interval."""

Table = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Score:
    """One row over all articles: true positives, predicted records, gold records."""

    hits: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.hits / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.hits / (self.found + self.wanted) if self.hits else 0.0


@dataclass
class Evaluation:
    """The tallies of every article, a few numbers each, so that an archive of them stays small."""

    names: tuple[str, ...] = tuple(row.name for row in all_rows())
    missing: list[str] = field(default_factory=list)
    ungrounded: list[str] = field(default_factory=list)
    tallies: list[Table] = field(default_factory=list)

    def add(self, gold: GoldArticle, predicted: GoldArticle | None) -> None:
        """Score one article; one that was not predicted counts as nothing found."""
        if predicted is None:
            self.missing.append(gold.id)
        elif not grounded(predicted, gold.text):
            self.ungrounded.append(gold.id)
        found = predicted or GoldArticle(id=gold.id)
        self.tallies.append(np.array([row.tally(gold, found) for row in all_rows()], dtype=np.int64))

    @property
    def articles(self) -> int:
        return len(self.tallies)

    @cached_property
    def table(self) -> Table:
        """Articles x rows x (hits, found, wanted)."""
        return np.stack(self.tallies)

    @cached_property
    def scores(self) -> Mapping[str, Score]:
        """Row name -> its score over all articles."""
        sums = self.table.sum(axis=0).tolist()
        return {name: Score(*row) for name, row in zip(self.names, sums, strict=True)}

    @property
    def core(self) -> float:
        """The mean F1 of the `CORE` rows, each rounded as the scorer prints it."""
        return round(sum(round(self.scores[row].f1, 4) for row in CORE) / len(CORE), 4)

    @cached_property
    def intervals(self) -> Mapping[str, tuple[float, float]]:
        """Row name -> the interval of its F1 over resampled articles; `core` too. The same at every run."""
        if not self.tallies:
            return {}
        samples = np.stack(list(resampled(self.table)))
        core = samples[:, [self.names.index(row) for row in CORE]].mean(axis=1, keepdims=True)
        low, high = np.percentile(np.hstack([samples, core]), INTERVAL, axis=0).tolist()
        return dict(zip((*self.names, "core"), zip(low, high, strict=True), strict=True))


def resampled(table: Table) -> Iterator[npt.NDArray[np.float64]]:
    """F1 of every row in each of `RESAMPLES` draws of as many articles as there are, with replacement."""
    articles, rows, numbers = table.shape
    flat = table.reshape(articles, rows * numbers)
    random = np.random.Generator(np.random.PCG64(SEED))
    for _ in range(RESAMPLES):
        weights = np.bincount(random.integers(articles, size=articles), minlength=articles)
        hits, found, wanted = (weights @ flat).reshape(rows, numbers).T
        yield 2 * hits / np.maximum(found + wanted, 1)


def evaluate(pairs: Iterable[tuple[GoldArticle, GoldArticle | None]]) -> Evaluation:
    """Score articles one at a time; of each only its tallies are kept."""
    evaluation = Evaluation()
    for gold, predicted in pairs:
        evaluation.add(gold, predicted)
    return evaluation


def grounded(predicted: GoldArticle, text: str) -> bool:
    """Whether every predicted quote stands where it says in gold's text: predictions of another text score nonsense."""
    spans = (entry.span for _, entry in predicted.entries())
    return all(text[span.start : span.end] == span.quote for span in spans)
