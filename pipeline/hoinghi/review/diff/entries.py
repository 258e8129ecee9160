"""An article's records as they stand in a run's JSON, flattened to entries that can be aligned.

Plain JSON is read, not the record models: a run may come from another version with other fields, or other kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, cast

from hoinghi.errors import InputError

Json = Mapping[str, object]

ARTICLE = "article"
"""The kind of what is said about the article itself: title, warnings, encoding."""
# The lists and single records of an article; a list that is not here, of another version, is a kind of its own name.
KINDS = {
    "percentages": "percentage",
    "counts": "count",
    "amounts": "amount",
    "people": "person",
    "programmes": "programme",
    "documents": "document",
    "organisations": "organisation",
    "event": "event",
    "authors": "author",
    "publisher": "publisher",
    "captions": "caption",
}
NUMBER = ("value", "low", "high")
# What a record says, apart from where and how; the first field is null where it says nothing that tells it apart.
VALUES: Mapping[str, tuple[str, ...]] = {
    "percentage": (*NUMBER, "unit"),
    "count": (*NUMBER, "total"),
    "amount": (*NUMBER, "total", "unit", "per"),
    "document": ("number", "kind"),
    "caption": (),
    ARTICLE: (),
}
NAME = ("name",)
OWN = ("fields",)
CUSTOM = "custom"
# Where the file lay says nothing about what was found in it.
UNTOLD = frozenset({"path"})


class Place(NamedTuple):
    """A half-open range of code points, and the characters it covers."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of one run.

    Args:
        rule: the rule that made it; empty where none did (authors, captions, the article itself).
        place: its span. places: that and all its mentions.
        value: what it says, field by field, null as None.
        record: as it stands in the run.
    """

    kind: str
    rule: str
    place: Place
    places: tuple[Place, ...]
    value: tuple[object, ...]
    record: Json

    @property
    def named(self) -> bool:
        """Whether it is one thing however often it is mentioned, and known by its name."""
        return "mentions" in self.record


def article_id(article: Json) -> str:
    """The article's id.

    Raises:
        InputError: it has none.
    """
    found = article.get("id")
    if not isinstance(found, str):
        raise InputError("an article without an id; hoinghi extract writes one in each line")
    return found


def text_digest(article: Json) -> object:
    """What tells whether two runs read the same text."""
    source = article.get("source")
    return source.get("sha256") if isinstance(source, dict) else None


def record_fields(*articles: Json) -> list[str]:
    """The fields of the articles that hold records, in their order."""
    named = dict.fromkeys(name for article in articles for name in article)
    return [name for name in named if any(_holds_records(name, article.get(name)) for article in articles)]


def entries(article: Json, field: str) -> Iterator[Entry]:
    """The records of one field.

    Raises:
        InputError: one has no span.
    """
    held = article.get(field)
    for record in held if isinstance(held, list) else [held]:
        if record is not None:
            yield _entry(article, field, record)


def about(article: Json) -> Entry:
    """What the run says about the article itself."""
    source = article.get("source")
    told = {name: value for name, value in article.items() if name not in ("id", "source")}
    record = {name: value for name, value in told.items() if not _holds_records(name, value)}
    if isinstance(source, dict):
        record.update({f"source.{name}": value for name, value in source.items() if name not in UNTOLD})
    place = Place(0, 0, "")
    return Entry(ARTICLE, "", place, (place,), (), record)


def place_of(span: object) -> Place | None:
    """The place that a JSON object is, or None where it is none."""
    if isinstance(span, dict) and {"start", "end", "quote"} <= span.keys():
        return Place(span["start"], span["end"], span["quote"])
    return None


def _holds_records(name: str, value: object) -> bool:
    if name in KINDS or name == CUSTOM:
        return value is not None
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict) and "span" in value[0]


def _entry(article: Json, field: str, record: object) -> Entry:
    if not isinstance(record, dict):
        raise InputError(f"article {article_id(article)!r}: {field} holds {record!r}, which is no record")
    kind = KINDS.get(field, field)
    if "span" not in record:
        # A caption is nothing but its span.
        record = {"span": record}
    place = place_of(record["span"])
    if place is None:
        raise InputError(f"article {article_id(article)!r}: a record of {field} has no span: {record!r:.80}")
    if field == CUSTOM:
        kind = str(record.get("kind"))
    mentions = cast("list[object]", record.get("mentions") or [])
    places = (place, *(found for found in map(place_of, mentions) if found is not None and found != place))
    rule = record.get("rule")
    return Entry(kind, rule if isinstance(rule, str) else "", place, places, _value(field, kind, record), record)


def _value(field: str, kind: str, record: Json) -> tuple[object, ...]:
    names = OWN if field == CUSTOM else VALUES.get(kind) or (NAME if "name" in record else NUMBER)
    return tuple(_hashable(record.get(name)) for name in names)


def _hashable(value: object) -> object:
    return value if value is None or isinstance(value, str) else repr(value)
