"""What is scored: one row a question, each with the records it asks about and what a true positive is.

`SCORER` are the rows of the gold's own scorer, by the same names; `SPANS` ask the same records for the same place, an
overlapping one, or none; `FIELDS` ask one field at a time. In `percentages.relation` a true positive is a right
percentage (its row in `SCORER`) whose relation is right too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, Protocol, TypeVar

from hoinghi.evaluation.gold import Amount, Author, Count, Entry, Event, GoldArticle, Percentage, Person, Programme
from hoinghi.evaluation.matching import (
    Test,
    folded,
    overlapping,
    paired,
    same_noun,
    same_span,
    same_total,
    same_value,
    says,
    shares,
    within_wordings,
)

E = TypeVar("E")
Placed = TypeVar("Placed", bound=Entry)


@dataclass(frozen=True, slots=True)
class Held:
    """One role of one person; its place is the person's."""

    person: Person
    title: str
    organisation: str | None


class Question(Protocol):
    """A row of the table, whatever records it asks about."""

    @property
    def name(self) -> str: ...
    def tally(self, gold: GoldArticle, predicted: GoldArticle) -> tuple[int, int, int]: ...


@dataclass(frozen=True, slots=True)
class Row(Generic[E]):
    """A question: which records of an article, and when a predicted one is right."""

    name: str
    records: Callable[[GoldArticle], Sequence[E]]
    right: Test[E, E]

    def tally(self, gold: GoldArticle, predicted: GoldArticle) -> tuple[int, int, int]:
        """True positives, predicted records, gold records of one article."""
        found, wanted = self.records(predicted), self.records(gold)
        pairs, _, _ = paired(found, wanted, self.right)
        return len(pairs), len(found), len(wanted)


def every(*tests: Test[E, E]) -> Test[E, E]:
    """The test that holds where all of them do."""

    def holds(predicted: E, gold: E) -> bool:
        return all(test(predicted, gold) for test in tests)

    return holds


def percentages(article: GoldArticle) -> Sequence[Percentage]:
    return article.percentages


def counts(article: GoldArticle) -> Sequence[Count]:
    return article.counts


def amounts(article: GoldArticle) -> Sequence[Amount]:
    return article.amounts


def people(article: GoldArticle) -> Sequence[Person]:
    return article.people


def roles(article: GoldArticle) -> Sequence[Held]:
    return [Held(person, role.title, role.organisation) for person in article.people for role in person.roles]


def programmes(article: GoldArticle) -> Sequence[Programme]:
    return article.programmes


def event(article: GoldArticle) -> Sequence[Event]:
    return [article.event] if article.event and article.event.name else []


def authors(article: GoldArticle) -> Sequence[Author]:
    return article.authors


def same_modifier(predicted: Percentage | Count | Amount, gold: Percentage | Count | Amount) -> bool:
    return predicted.modifier == gold.modifier


def same_percent_unit(predicted: Percentage, gold: Percentage) -> bool:
    return predicted.unit == gold.unit


def same_relation(predicted: Percentage, gold: Percentage) -> bool:
    return predicted.relation == gold.relation


def same_indicator(predicted: Percentage, gold: Percentage) -> bool:
    return shares(says(predicted.indicator), says(gold.indicator))


def same_baseline(predicted: Percentage, gold: Percentage) -> bool:
    return shares(says(predicted.baseline), says(gold.baseline))


def same_unit(predicted: Amount, gold: Amount) -> bool:
    return folded(predicted.unit) == folded(gold.unit)


def same_per(predicted: Amount, gold: Amount) -> bool:
    return folded(predicted.per) == folded(gold.per)


def same_name(predicted: Person | Author, gold: Person | Author) -> bool:
    return folded(predicted.name) == folded(gold.name)


def same_holder(predicted: Held, gold: Held) -> bool:
    return same_name(predicted.person, gold.person)


def same_title(predicted: Held, gold: Held) -> bool:
    return folded(predicted.title) == folded(gold.title)


def same_organisation(predicted: Held, gold: Held) -> bool:
    return shares(predicted.organisation, gold.organisation)


def same_kind(predicted: Programme, gold: Programme) -> bool:
    return predicted.kind == gold.kind


def same_event(predicted: Event, gold: Event) -> bool:
    return shares(predicted.name, gold.name)


PERCENTAGE: Test[Percentage, Percentage] = every(overlapping, same_value)
FULL_PERCENTAGE = every(PERCENTAGE, same_modifier, same_relation, same_indicator, same_baseline)
COUNT: Test[Count, Count] = every(overlapping, same_value, same_total)
MEASURE: Test[Amount, Amount] = every(overlapping, same_value)
AMOUNT: Test[Amount, Amount] = every(MEASURE, same_unit)
ROLE: Test[Held, Held] = every(same_holder, same_title, same_organisation)

SCORER: tuple[Question, ...] = (
    Row("percentages", percentages, PERCENTAGE),
    Row("percentages.full", percentages, FULL_PERCENTAGE),
    Row("counts", counts, COUNT),
    Row("counts.full", counts, every(COUNT, same_modifier, same_noun)),
    Row("amounts", amounts, AMOUNT),
    Row("people", people, same_name),
    Row("people.roles", roles, ROLE),
    Row("programmes", programmes, within_wordings),
    Row("programmes.full", programmes, every(within_wordings, same_kind)),
    Row("event", event, same_event),
    Row("authors", authors, same_name),
)
CORE = ("percentages.full", "counts.full", "people", "people.roles", "programmes.full")
"""`core` is the mean F1 of these."""


def _by_span(
    name: str, records: Callable[[GoldArticle], Sequence[Placed]], same: Test[Placed, Placed]
) -> Iterator[Row[Placed]]:
    yield Row(f"{name}.exact", records, every(same_span, same))
    yield Row(f"{name}.overlapping", records, every(overlapping, same))
    yield Row(f"{name}.anywhere", records, same)


SPANS: tuple[Question, ...] = (
    *_by_span("percentages", percentages, same_value),
    *_by_span("counts", counts, every(same_value, same_total)),
    *_by_span("amounts", amounts, every(same_value, same_unit)),
    *_by_span("people", people, same_name),
    *_by_span("programmes", programmes, within_wordings),
    *_by_span("event", event, same_event),
)

FIELDS: tuple[Question, ...] = (
    Row("percentages.span", percentages, overlapping),
    Row("percentages.value", percentages, PERCENTAGE),
    Row("percentages.unit", percentages, every(PERCENTAGE, same_percent_unit)),
    Row("percentages.modifier", percentages, every(PERCENTAGE, same_modifier)),
    Row("percentages.relation", percentages, every(PERCENTAGE, same_relation)),
    Row("percentages.indicator", percentages, every(PERCENTAGE, same_indicator)),
    Row("percentages.baseline", percentages, every(PERCENTAGE, same_baseline)),
    Row("counts.span", counts, overlapping),
    Row("counts.value", counts, every(overlapping, same_value)),
    Row("counts.total", counts, COUNT),
    Row("counts.modifier", counts, every(COUNT, same_modifier)),
    Row("counts.noun", counts, every(COUNT, same_noun)),
    Row("amounts.span", amounts, overlapping),
    Row("amounts.value", amounts, MEASURE),
    Row("amounts.unit", amounts, AMOUNT),
    Row("amounts.per", amounts, every(AMOUNT, same_per)),
    Row("amounts.modifier", amounts, every(AMOUNT, same_modifier)),
    Row("people.span", people, overlapping),
    Row("people.name", people, same_name),
    Row("people.title", roles, every(same_holder, same_title)),
    Row("people.organisation", roles, every(same_holder, same_organisation)),
    Row("programmes.span", programmes, overlapping),
    Row("programmes.name", programmes, within_wordings),
    Row("programmes.kind", programmes, every(within_wordings, same_kind)),
    Row("event.span", event, overlapping),
    Row("event.name", event, same_event),
    Row("authors.name", authors, same_name),
)


@cache
def all_rows() -> tuple[Question, ...]:
    """Every row, those of the scorer first."""
    return (*SCORER, *SPANS, *FIELDS)


def place(record: object) -> Entry | None:
    """The record, or the person whose role it is, where it has a place."""
    if isinstance(record, Held):
        return record.person
    return record if isinstance(record, Entry) else None
