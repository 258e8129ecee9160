"""What is wrong with gold: records that do not stand in the text, say what cannot be, or contradict their own quote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, get_args
from unicodedata import normalize

from hoinghi.evaluation.gold import (
    Amount,
    Count,
    Entry,
    Event,
    GoldArticle,
    Measure,
    Percentage,
    Person,
    Programme,
    places_of,
)
from hoinghi.evaluation.matching import folded
from hoinghi.rules.numbers import numerals
from hoinghi.text.view import view
from hoinghi_schemas.percentage import Relation
from hoinghi_schemas.programme import ProgrammeKind
from hoinghi_schemas.span import Modifier, plain

PERCENT = re.compile(r"%|phần\s+trăm", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """One problem of a gold file, at a line and column that both begin with 1; a fatal one loses a record."""

    path: str
    line: int
    column: int
    message: str
    fatal: bool = True

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


class About(NamedTuple):
    """One problem of the record that is the `nth` of its kind, from 0."""

    kind: str
    nth: int
    message: str


def doubts(article: GoldArticle) -> Iterator[About]:
    """Every problem of the article's records."""
    for kind, entries in article.by_kind():
        seen: set[tuple[int, int]] = set()
        for nth, entry in enumerate(entries):
            span = entry.span.start, entry.span.end
            if span in seen:
                yield About(kind, nth, f"the same place is marked as {kind} twice")
            seen.add(span)
            for message in (*_ungrounded(entry, article.text), *_wrong(entry)):
                yield About(kind, nth, message)
    for nth, author in enumerate(article.authors):
        if not author.name.strip():
            yield About("author", nth, "the name is empty")


def _ungrounded(entry: Entry, text: str) -> Iterator[str]:
    for name, place in places_of(entry):
        found = text[place.start : place.end]
        if place.end - place.start != len(place.quote) or found != place.quote:
            yield f"{name} {place.start}:{place.end} says {place.quote!r}, the text there is {found!r}"
        elif not found.strip():
            yield f"{name} {place.start}:{place.end} holds no words"
        elif found != found.strip():
            yield f"{name} {found!r} begins or ends with a space"


def _wrong(entry: Entry) -> Iterator[str]:
    if isinstance(entry, Measure):
        yield from _wrong_value(entry)
    match entry:
        case Percentage():
            yield from _unknown("relation", entry.relation, get_args(Relation))
            yield from _unknown("modifier", entry.modifier, get_args(Modifier))
            yield from _unknown("unit", entry.unit, ("percent", "point"))
            if not PERCENT.search(normalize("NFC", entry.span.quote)):
                yield f"the quote {entry.span.quote!r} has neither % nor phần trăm"
        case Count():
            yield from _unknown("modifier", entry.modifier, get_args(Modifier))
            if entry.noun is None:
                yield "noun is missing; a count says what is counted"
        case Amount():
            yield from _unknown("modifier", entry.modifier, get_args(Modifier))
            if not entry.unit:
                yield "unit is missing; money has an ISO 4217 code, a measure its symbol"
        case Programme():
            yield from _unknown("kind", entry.kind, get_args(ProgrammeKind))
            yield from _unnamed(entry)
            if not folded(entry.name).startswith(folded(entry.core)):
                yield f"core {entry.core!r} does not begin the name {entry.name!r}"
        case Person() | Event():
            yield from _unnamed(entry)
        case _:
            raise TypeError(f"no gold record: {entry!r}")


def _unnamed(entry: Person | Programme | Event) -> Iterator[str]:
    if not entry.name.strip():
        yield "the name is empty"
    if isinstance(entry, Person) and any(not role.title.strip() for role in entry.roles):
        yield "a role has no title"


def _unknown(name: str, value: str | None, known: tuple[str, ...]) -> Iterator[str]:
    if value not in known:
        stated = f"{name}={value} is unknown" if value else f"{name} is missing"
        yield f"{stated}; use {', '.join(known)}"


def _wrong_value(entry: Measure) -> Iterator[str]:
    if (entry.value is None) == (entry.low is None or entry.high is None):
        yield "needs either a value or both low and high"
    elif entry.low is not None and entry.high is not None and entry.low > entry.high:
        yield f"low {plain(entry.low)} is above high {plain(entry.high)}"
    else:
        yield from _misread(entry)


def _misread(entry: Measure) -> Iterator[str]:
    """A value that its quote cannot mean: a slip of the annotator's, such as `23,5%` with value 235."""
    if entry.value is None:
        return
    read = numerals(view(entry.span.quote).text)
    if len(read) != 1 or read[0].value is None or read[0].kind not in ("cardinal", "ratio"):
        return
    readings = {abs(read[0].value), abs(read[0].other or read[0].value)}
    if abs(entry.value) not in readings:
        shown = " or ".join(plain(reading) for reading in sorted(readings))
        yield f"value={plain(entry.value)}, but the quote {entry.span.quote!r} reads {shown}"


def number(text: str) -> Decimal | None:
    """The decimal that a field states in plain notation, or None.

    >>> number("23.5"), number("23,5"), number("NaN")
    (Decimal('23.5'), None, None)
    """
    return Decimal(text) if re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", text) else None
