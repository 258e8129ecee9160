"""What changed between two runs in the records of one article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from hoinghi.evaluation.matching import folded
from hoinghi.review.diff.alignment import align
from hoinghi.review.diff.entries import (
    NAME,
    NUMBER,
    OWN,
    VALUES,
    Entry,
    Json,
    about,
    article_id,
    entries,
    place_of,
    record_fields,
    text_digest,
)

What = Literal["gained", "lost", "value", "moved", "attribute", "warning"]
WHATS: tuple[What, ...] = get_args(What)
"""The gravest first: a record that changed in several ways is counted under the first of them."""

SPAN, MENTIONS, WARNINGS, RECORDS = "span", "mentions", "warnings", "records"
# The id follows from quote and sentence: where it differs they do.
UNCOMPARED = frozenset({"id", SPAN})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that differs; `old` and `new` as they stand in the runs, None where there is nothing.

    Of `mentions` only those that stand in one of the two are here.
    """

    name: str
    what: What
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Change:
    """One record that differs between two runs: gained (no `old`), lost (no `new`), or changed in its fields.

    An article that stands in one of the runs only is one change of kind `article`, its records none: no rule is to
    blame. `moved` is a span that grew, shrank or went elsewhere; the name that is the span's words goes with it.
    """

    article: str
    what: What
    old: Entry | None
    new: Entry | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def entry(self) -> Entry:
        """The record as it is now; where it is lost, as it was."""
        entry = self.new or self.old
        assert entry is not None
        return entry

    @property
    def kind(self) -> str:
        """The record's kind, or `article`."""
        return self.entry.kind

    @property
    def rule(self) -> str:
        """The rule to blame: the one that makes the record now, else the one that no longer does; empty for none."""
        return self.entry.rule

    @property
    def rules(self) -> frozenset[str]:
        """The rules of both sides."""
        return frozenset(entry.rule for entry in (self.old, self.new) if entry is not None and entry.rule)

    @property
    def whats(self) -> frozenset[What]:
        """Every way in which the record changed."""
        return frozenset({self.what, *(field.what for field in self.fields)})


def changes(old: Json | None, new: Json | None, *, ignore: frozenset[str] = frozenset()) -> list[Change]:
    """The changes of one article between two runs, those about the article first, then in text order.

    Args:
        old, new: the article's line in each run as parsed JSON; None where it is not in the run.
        ignore: fields whose changes do not count (`sentence`, `roles`, `rule`, `source.metadata`, …).

    Raises:
        InputError: a run holds what is no record.
    """
    if old is None or new is None:
        return _one_sided(old, new)
    if old == new:
        return []
    same_text = text_digest(old) == text_digest(new)
    id_ = article_id(new)
    fields = [name for name in record_fields(old, new) if old.get(name) != new.get(name)]
    pairs = align(
        (entry for name in fields for entry in entries(old, name)),
        (entry for name in fields for entry in entries(new, name)),
        same_text=same_text,
    )
    compared = [(about(old), about(new)), *pairs]
    found = (_change(id_, mine, yours, same_text, ignore) for mine, yours in compared)
    return [change for change in found if change is not None]


def _one_sided(old: Json | None, new: Json | None) -> list[Change]:
    article = old if new is None else new
    if article is None:
        return []
    what: What = "lost" if new is None else "gained"
    number = sum(1 for name in record_fields(article) for _ in entries(article, name))
    told = (number, None) if new is None else (None, number)
    fields = (FieldChange(RECORDS, what, *told),)
    mine, yours = (None if side is None else about(side) for side in (old, new))
    return [Change(article_id(article), what, mine, yours, fields)]


def _change(
    article: str, old: Entry | None, new: Entry | None, same_text: bool, ignore: frozenset[str]
) -> Change | None:
    if old is None or new is None:
        what: What = "lost" if new is None else "gained"
        return Change(article, what, old, new)
    fields = tuple(field for field in _differences(old, new, same_text) if field.name not in ignore)
    if not fields:
        return None
    whats = {field.what for field in fields}
    return Change(article, next(each for each in WHATS if each in whats), old, new, fields)


def _differences(old: Entry, new: Entry, same_text: bool) -> Iterator[FieldChange]:
    moved = old.place != new.place if same_text else old.place.quote != new.place.quote
    if moved:
        yield FieldChange(SPAN, "moved", _span(old), _span(new))
    for name in dict.fromkeys((*old.record, *new.record)):
        mine, yours = old.record.get(name), new.record.get(name)
        if name in UNCOMPARED or _plain(mine, same_text) == _plain(yours, same_text):
            continue
        if name == MENTIONS:
            mine, yours = _only(mine, yours, same_text), _only(yours, mine, same_text)
        yield FieldChange(name, _what(name, old, new), mine, yours)


def _what(name: str, old: Entry, new: Entry) -> What:
    if name == WARNINGS:
        return "warning"
    if name not in _value_fields(old):
        return "attribute"
    return "moved" if name == "name" and _worded(old) and _worded(new) else "value"


def _worded(entry: Entry) -> bool:
    """Whether the name is the words of the span, so that it grows with it."""
    return folded(str(entry.record.get("name"))) == folded(entry.place.quote)


def _value_fields(entry: Entry) -> tuple[str, ...]:
    return VALUES.get(entry.kind, NAME + NUMBER + OWN)


def _span(entry: Entry) -> object:
    return {"start": entry.place.start, "end": entry.place.end, "quote": entry.place.quote}


def _only(these: object, others: object, same_text: bool) -> list[object]:
    """The mentions of the first that are not among the second."""
    known = [_plain(each, same_text) for each in cast("list[object]", others or [])]
    seen = {repr(each) for each in known}
    return [each for each in cast("list[object]", these or []) if repr(_plain(each, same_text)) not in seen]


def _plain(value: object, same_text: bool) -> object:
    """The value as it is compared: nothing is null; in another text offsets do not count, but quotes do."""
    if value == [] or value == {}:
        return None
    if same_text:
        return value
    if (place := place_of(value)) is not None:
        return place.quote
    if isinstance(value, Mapping):
        return {name: _plain(each, same_text) for name, each in value.items()}
    if isinstance(value, list):
        return [_plain(each, same_text) for each in value]
    return value
