"""Why a record was missed or wrongly found: which field differs, what took its place, which rule said so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from hoinghi.evaluation import rows
from hoinghi.evaluation.gold import Author, Entry, Event, GoldArticle, Measure, Person, Place, Programme
from hoinghi.evaluation.matching import (
    Test,
    overlapping,
    paired,
    same_noun,
    same_total,
    same_value,
    shares,
    within_wordings,
)
from hoinghi.evaluation.rows import Held
from hoinghi_schemas.span import plain

NO_RULE = "no rule"
MISSED, SPURIOUS = "missed", "spurious"
E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class Miss:
    """One difference between gold and prediction, with what either says; `differing` names the fields."""

    kind: str
    article: str
    rule: str
    cause: str
    gold: dict[str, str]
    predicted: dict[str, str]
    differing: tuple[str, ...]
    wanted: tuple[int, int] | None
    found: tuple[int, int] | None

    @property
    def at(self) -> int | None:
        """Where to look: gold's place, else the predicted one."""
        place = self.wanted or self.found
        return place[0] if place else None


class Errors(Protocol):
    """Finds the misses of one kind, whatever its records are."""

    @property
    def kind(self) -> str: ...
    def misses(self, gold: GoldArticle, predicted: GoldArticle) -> Iterator[Miss]: ...


@dataclass(frozen=True, slots=True)
class ErrorKind(Generic[E]):
    """One kind: its records, when two are about the same thing, and its fields with their tests."""

    kind: str
    records: Callable[[GoldArticle], Sequence[E]]
    near: Test[E, E]
    fields: tuple[tuple[str, Test[E, E]], ...]

    def misses(self, gold: GoldArticle, predicted: GoldArticle) -> Iterator[Miss]:
        """The differences: right ones are set aside first, then those about the same thing are compared."""
        _, missed, free = paired(self.records(predicted), self.records(gold), self._right)
        close, missed, free = paired(free, missed, self.near)
        for found, wanted in close:
            differing = tuple(name for name, same in self.fields if not same(found, wanted))
            yield self._miss(gold.id, wanted, found, f"{', '.join(differing)} differs", differing)
        for wanted in missed:
            cause, rule = self._taken(MISSED, "predicted as", rows.place(wanted), predicted)
            yield self._miss(gold.id, wanted, None, cause, (), rule)
        for found in free:
            cause, _ = self._taken(SPURIOUS, "gold says", rows.place(found), gold)
            yield self._miss(gold.id, None, found, cause, ())

    def _right(self, predicted: E, gold: E) -> bool:
        return self.near(predicted, gold) and all(same(predicted, gold) for _, same in self.fields)

    def _miss(
        self, id_: str, gold: E | None, found: E | None, cause: str, differing: tuple[str, ...], rule: str = NO_RULE
    ) -> Miss:
        place = rows.place(found)
        made_by = (place.rule or NO_RULE) if place else rule
        return Miss(
            self.kind, id_, made_by, cause, shown(gold), shown(found), differing, _span(rows.place(gold)), _span(place)
        )

    def _taken(self, cause: str, verb: str, entry: Entry | None, other: GoldArticle) -> tuple[str, str]:
        """The cause, sharpened where the other side has another kind of record at this place, and its rule."""
        for kind, each in other.entries():
            if entry is not None and kind != SINGULAR.get(self.kind) and overlapping(each, entry):
                return f"{cause}, {verb} {kind}", each.rule or NO_RULE
        return cause, NO_RULE


SINGULAR = {
    "percentages": "percentage",
    "counts": "count",
    "amounts": "amount",
    "people": "person",
    "people.roles": "person",
    "programmes": "programme",
    "event": "event",
}


def _span(entry: Entry | None) -> tuple[int, int] | None:
    return (entry.span.start, entry.span.end) if entry else None


def _same_person(predicted: Person, gold: Person) -> bool:
    return rows.same_name(predicted, gold) or overlapping(predicted, gold)


def _same_programme(predicted: Programme, gold: Programme) -> bool:
    return within_wordings(predicted, gold) or overlapping(predicted, gold)


def _same_office(predicted: Held, gold: Held) -> bool:
    """One holder, and title or body alike: two offices of one person are two things."""
    alike = rows.same_title(predicted, gold) or shares(predicted.title, gold.title)
    return rows.same_holder(predicted, gold) and (alike or rows.same_organisation(predicted, gold))


def _any_event(predicted: Event, gold: Event) -> bool:
    return True


def _same_author(predicted: Author, gold: Author) -> bool:
    return shares(predicted.name, gold.name)


KINDS: tuple[Errors, ...] = (
    ErrorKind(
        "percentages",
        rows.percentages,
        overlapping,
        (
            ("value", same_value),
            ("unit", rows.same_percent_unit),
            ("modifier", rows.same_modifier),
            ("relation", rows.same_relation),
            ("indicator", rows.same_indicator),
            ("baseline", rows.same_baseline),
        ),
    ),
    ErrorKind(
        "counts",
        rows.counts,
        overlapping,
        (("value", same_value), ("total", same_total), ("modifier", rows.same_modifier), ("noun", same_noun)),
    ),
    ErrorKind(
        "amounts",
        rows.amounts,
        overlapping,
        (
            ("value", same_value),
            ("unit", rows.same_unit),
            ("per", rows.same_per),
            ("modifier", rows.same_modifier),
        ),
    ),
    ErrorKind("people", rows.people, _same_person, (("name", rows.same_name),)),
    ErrorKind(
        "people.roles",
        rows.roles,
        _same_office,
        (("title", rows.same_title), ("organisation", rows.same_organisation)),
    ),
    ErrorKind("programmes", rows.programmes, _same_programme, (("name", within_wordings), ("kind", rows.same_kind))),
    ErrorKind("event", rows.event, _any_event, (("name", rows.same_event),)),
    ErrorKind("authors", rows.authors, _same_author, (("name", rows.same_name),)),
)


def misses(gold: GoldArticle, predicted: GoldArticle, kinds: Sequence[Errors] = KINDS) -> Iterator[Miss]:
    """Every difference of one article, kind by kind."""
    for kind in kinds:
        yield from kind.misses(gold, predicted)


def shown(record: object) -> dict[str, str]:
    """A record's fields as people read them; those without a value are left out."""
    if record is None:
        return {}
    if isinstance(record, Held):
        fields: dict[str, object] = {
            "name": record.person.name,
            "title": record.title,
            "organisation": record.organisation,
        }
    elif isinstance(record, Person | Author):
        fields = {"name": record.name}
    else:
        assert isinstance(record, Entry)
        fields = {name: getattr(record, name) for name in type(record).model_fields if name not in ("span", "rule")}
    named = {name: _shown(value) for name, value in fields.items() if value is not None}
    return {"quote": record.span.quote, **named} if isinstance(record, Measure) else named


def _shown(value: object) -> str:
    if isinstance(value, Place):
        return value.quote
    return plain(value) if isinstance(value, Decimal) else str(value)
