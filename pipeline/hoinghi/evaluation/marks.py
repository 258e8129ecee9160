"""One mark of marked text to the gold record that it states, with every problem at its place in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from hoinghi.evaluation.doubts import Doubt, number
from hoinghi.evaluation.gold import Amount, Author, Count, Entry, Event, Percentage, Person, Place, Programme, Role
from hoinghi.rules.notation import NONE, Mark, places

RANGE = ".."
FIELDS = {
    "percentage": ("value", "unit", "modifier", "relation", "indicator", "baseline"),
    "count": ("value", "total", "modifier", "noun"),
    "amount": ("value", "unit", "per", "modifier"),
    "person": ("name", "roles"),
    "programme": ("name", "core", "kind"),
    "event": ("name",),
    "author": ("name",),
}
"""What gold says of each kind; `name` is the quote where it is left out, `core` the name."""


@dataclass
class Reading:
    """One file while it is read: what was found so far, and every problem with its offset in the file."""

    path: str
    content: str
    problems: list[tuple[int, str]] = field(default_factory=list)
    doubtful: list[tuple[int, str]] = field(default_factory=list)

    def doubts(self) -> list[Doubt]:
        """The problems in file order, each with its line and column."""
        starts = [0, *(match.end() for match in re.finditer("\n", self.content))]
        found = [(*each, True) for each in self.problems] + [(*each, False) for each in self.doubtful]
        lines = [(bisect_right(starts, at), at, message, fatal) for at, message, fatal in sorted(found)]
        return [Doubt(self.path, line, at - starts[line - 1] + 1, message, fatal) for line, at, message, fatal in lines]


def entry_of(mark: Mark, text: str, reading: Reading) -> Entry | Author | None:
    """The record that a mark states; None where its kind or a field cannot be read."""
    if mark.kind not in FIELDS:
        reading.problems.append((mark.at, f"gold has no {mark.kind!r}; use {', '.join(FIELDS)}"))
        return None
    for name, value in mark.given.items():
        if name not in FIELDS[mark.kind]:
            known = ", ".join(FIELDS[mark.kind])
            reading.problems.append((value.at, f"{mark.kind} has no field {name!r}; use {known}"))
    span = Place(start=mark.start, end=mark.end, quote=mark.quote)
    name = _stated(mark, "name") or mark.quote
    match mark.kind:
        case "person":
            return Person(span=span, name=name, roles=tuple(_roles(mark)))
        case "programme":
            return Programme(span=span, name=name, core=_stated(mark, "core") or name, kind=_stated(mark, "kind"))
        case "event":
            return Event(span=span, name=name)
        case "author":
            return Author(name=name)
        case _:
            return _measure(mark, span, text, reading)


def _measure(mark: Mark, span: Place, text: str, reading: Reading) -> Entry | None:
    values = _values(mark, reading)
    if values is None:
        return None
    value, low, high = values
    modifier = _stated(mark, "modifier")
    if mark.kind == "percentage":
        return Percentage(
            span=span, value=value, low=low, high=high, modifier=modifier, unit=_stated(mark, "unit"),
            relation=_stated(mark, "relation"), indicator=_place(mark, "indicator", text, reading),
            baseline=_place(mark, "baseline", text, reading),
        )  # fmt: skip
    if mark.kind == "count":
        total = _number(mark, "total", reading)
        noun = _place(mark, "noun", text, reading)
        return Count(span=span, value=value, low=low, high=high, modifier=modifier, total=total, noun=noun)
    unit, per = _stated(mark, "unit"), _stated(mark, "per")
    return Amount(span=span, value=value, low=low, high=high, modifier=modifier, unit=unit, per=per)


def _stated(mark: Mark, name: str) -> str | None:
    value = mark.fields.get(name, NONE)
    return None if value == NONE else value


def _values(mark: Mark, reading: Reading) -> tuple[Decimal | None, Decimal | None, Decimal | None] | None:
    given = mark.given.get("value")
    if given is None:
        reading.problems.append((mark.at, f"a {mark.kind} needs value=… or value=low..high"))
        return None
    numbers = [number(part) for part in given.text.split(RANGE)]
    if None in numbers or len(numbers) > 2:
        reading.problems.append((given.at, f"value={given.text} is no number; write 23.5, or 10..15 for a range"))
        return None
    return (numbers[0], None, None) if len(numbers) == 1 else (None, numbers[0], numbers[1])


def _number(mark: Mark, name: str, reading: Reading) -> Decimal | None:
    stated = _stated(mark, name)
    if stated is None:
        return None
    value = number(stated)
    if value is None:
        reading.problems.append((mark.given[name].at, f"{name}={stated} is no number; write 52"))
    return value


def _place(mark: Mark, name: str, text: str, reading: Reading) -> Place | None:
    """The nearest place of the field's words, or the one that `~n` names."""
    stated = _stated(mark, name)
    if stated is None:
        return None
    given = mark.given[name]
    found = places(text, stated, mark.start, mark.end)
    if given.nth > len(found):
        where = often(len(found))
        reading.problems.append((given.at, f"{name} {stated!r} stands {where} in the text; copy it as it is there"))
        return None
    at = found[given.nth - 1]
    return Place(start=at, end=at + len(stated), quote=stated)


def _roles(mark: Mark) -> Iterator[Role]:
    for part in (_stated(mark, "roles") or "").split(";"):
        title, _, organisation = part.partition("@")
        if part.strip():
            yield Role(title=title.strip(), organisation=organisation.strip() or None)


def often(times: int) -> str:
    """How often a quote stands somewhere: `nowhere`, `only once`, `only 2 times`."""
    return ("nowhere", "only once")[times] if times < 2 else f"only {times} times"
