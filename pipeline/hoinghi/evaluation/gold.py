"""Gold: hand-labelled records of an article, in the form that both the gold files and the extractor's output fit.

Fields that scoring does not read are ignored; fields that a prediction may lack are null. What makes gold *good* gold
is checked in `hoinghi.evaluation.doubts`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, model_serializer

from hoinghi_schemas.span import plain


class Loose(BaseModel):
    """The base of what is read for scoring: frozen, unknown fields ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Place(Loose):
    """Half-open code-point offsets into the article's text and the words between them."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str


Number = Annotated[Decimal, Field(allow_inf_nan=False), PlainSerializer(plain, return_type=str)]


class Entry(Loose):
    """One record; `rule` names the rule that made it, where the extractor did."""

    span: Place
    rule: str | None = Field(default=None, exclude=True)


class Measure(Entry):
    """A number: `value`, or `low` and `high`."""

    value: Number | None = None
    low: Number | None = None
    high: Number | None = None


class Percentage(Measure):
    """A percentage; `indicator` and `baseline` are pieces of the text."""

    modifier: str | None = None
    unit: str | None = None
    relation: str | None = None
    indicator: Place | None = None
    baseline: Place | None = None


class Count(Measure):
    """A count; `noun` is a piece of the text."""

    modifier: str | None = None
    total: Number | None = None
    noun: Place | None = None


class Amount(Measure):
    """Money or a measure."""

    unit: str | None = None
    per: str | None = None
    modifier: str | None = None


class Role(Loose):
    """An office and the body it is held in."""

    title: str
    organisation: str | None = None


class Person(Entry):
    """A person; the span is the first mention of the name."""

    name: str
    roles: tuple[Role, ...] = ()


class Programme(Entry):
    """A programme: `name` is the longest right wording, `core` the shortest."""

    name: str
    core: str | None = None
    kind: str | None = None


class Event(Entry):
    """The conference."""

    name: str


def _named(value: object) -> object:
    return {"name": value} if isinstance(value, str) else value


class Author(Loose):
    """A name in the byline; gold files have the name alone."""

    name: str

    @model_serializer
    def _as_name(self) -> str:
        return self.name


class GoldArticle(Loose):
    """One article with its labelled records; `text` is empty where only predictions were read."""

    id: str = Field(min_length=1)
    title: str | None = None
    text: str = ""
    percentages: tuple[Percentage, ...] = ()
    counts: tuple[Count, ...] = ()
    amounts: tuple[Amount, ...] = ()
    people: tuple[Person, ...] = ()
    programmes: tuple[Programme, ...] = ()
    event: Event | None = None
    authors: tuple[Annotated[Author, BeforeValidator(_named)], ...] = ()

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Every record that has a place, with its kind as marks name it."""
        for kind, entries in self.by_kind():
            for entry in entries:
                yield kind, entry

    def by_kind(self) -> tuple[tuple[str, Sequence[Entry]], ...]:
        """Kinds, as marks name them, with their records."""
        return (
            ("percentage", self.percentages),
            ("count", self.counts),
            ("amount", self.amounts),
            ("person", self.people),
            ("programme", self.programmes),
            ("event", [self.event] if self.event else []),
        )


def places_of(entry: Entry) -> Iterator[tuple[str, Place]]:
    """Every piece of text that a record points at, with its field's name."""
    yield "span", entry.span
    pointed: dict[str, Place | None] = {}
    if isinstance(entry, Percentage):
        pointed = {"indicator": entry.indicator, "baseline": entry.baseline}
    elif isinstance(entry, Count):
        pointed = {"noun": entry.noun}
    yield from ((name, place) for name, place in pointed.items() if place is not None)


LISTS = {
    "percentage": "percentages",
    "count": "counts",
    "amount": "amounts",
    "person": "people",
    "programme": "programmes",
    "event": "event",
    "author": "authors",
}
"""Kinds as marks name them -> the article's fields."""
