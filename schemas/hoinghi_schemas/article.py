"""Everything extracted from one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import BaseModel, Field, JsonValue

from hoinghi_schemas.amount import Amount
from hoinghi_schemas.count import Count
from hoinghi_schemas.document import Document
from hoinghi_schemas.event import Event
from hoinghi_schemas.organisation import Organisation
from hoinghi_schemas.percentage import Percentage
from hoinghi_schemas.person import Author, Person
from hoinghi_schemas.programme import Programme
from hoinghi_schemas.span import Record, Span, Warning

SCHEMA_VERSION: Literal["1.0"] = "1.0"


class Source(Record):
    """Where the article came from: `sha256` is of the text's bytes as they were read.

    `text` is what spans point into where that is not the file's own characters: the text taken from a page or a
    document, or converted from an encoding that only hoinghi reads; else it is null, and the file has the text.
    """

    path: str | None
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    encoding: str
    metadata: dict[str, JsonValue] = Field(default_factory=dict)
    text: str | None = None


class Publisher(Record):
    """The body named under the byline."""

    name: str
    span: Span


class CustomRecord(Record):
    """A record of a user's own kind, made by a user's own rule."""

    id: str
    kind: str
    span: Span
    fields: dict[str, JsonValue]
    rule: str
    warnings: tuple[Warning, ...] = ()


class ArticleRecord(Record):
    """All records of one article, each grounded in its text."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    id: str
    source: Source
    title: str | None
    authors: tuple[Author, ...]
    publisher: Publisher | None
    event: Event | None
    percentages: tuple[Percentage, ...]
    counts: tuple[Count, ...]
    amounts: tuple[Amount, ...]
    people: tuple[Person, ...]
    programmes: tuple[Programme, ...]
    documents: tuple[Document, ...]
    organisations: tuple[Organisation, ...]
    captions: tuple[Span, ...]
    custom: tuple[CustomRecord, ...] = ()
    warnings: tuple[Warning, ...] = ()

    def spans(self) -> Iterator[Span]:
        """Every span of every record, at any depth, in field order."""
        return _spans(self)

    def spans_by_kind(self) -> Iterator[tuple[str, Span]]:
        """Each record's own spans, all its mentions, with its kind; the wide kinds before what stands inside them."""
        for caption in self.captions:
            yield "caption", caption
        for organisation in self.organisations:
            yield from (("organisation", span) for span in organisation.mentions)
        for kind, single in (("event", self.event), ("publisher", self.publisher)):
            if single is not None:
                yield kind, single.span
        for kind, named in (("document", self.documents), ("programme", self.programmes), ("person", self.people)):
            yield from ((kind, span) for each in named for span in each.mentions)
        for kind, numbers in (("count", self.counts), ("amount", self.amounts), ("percentage", self.percentages)):
            yield from ((kind, each.span) for each in numbers)
        yield from (("author", author.span) for author in self.authors)
        yield from ((each.kind, each.span) for each in self.custom)

    def verify(self, text: str) -> None:
        """Prove every span against the article's text.

        Raises:
            ValueError: a quote is not `text[start:end]`; the message shows both.
        """
        for span in self.spans():
            found = text[span.start : span.end]
            if found != span.quote:
                raise ValueError(
                    f"article {self.id!r}: span {span.start}:{span.end} says {span.quote!r}, the text says {found!r}"
                )


def _spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _spans(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _spans(item)
