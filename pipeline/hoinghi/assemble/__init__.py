"""Stage 6: chosen matches to the article's validated record."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi.assemble.amounts import assemble_amounts
from hoinghi.assemble.counts import assemble_counts
from hoinghi.assemble.documents import assemble_documents
from hoinghi.assemble.event import assemble_event
from hoinghi.assemble.identity import Identity
from hoinghi.assemble.organisations import assemble_organisations
from hoinghi.assemble.people import assemble_people
from hoinghi.assemble.percentages import assemble_percentages
from hoinghi.assemble.programmes import assemble_programmes
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import ArticleRecord, Author, CustomRecord, Publisher, Source

# The kinds that have a field of their own in the article's record; all others are a user's.
KINDS = ("percentage", "count", "amount", "person", "programme", "document", "organisation", "event")


def assemble(parsed: Parsed, matches: Sequence[Match]) -> ArticleRecord:
    """The article's record; `matches` are the chosen ones in text order."""
    article, identity = parsed.article, Identity()
    matches = [match for match in matches if match.kind != "blocker"]  # half of them, and no record
    return ArticleRecord(
        id=article.id,
        source=Source(
            path=article.path,
            sha256=article.sha256,
            encoding=article.encoding,
            metadata=dict(article.metadata),
            text=article.text if article.extracted else None,
        ),
        title=_title(parsed),
        authors=_authors(parsed),
        publisher=_publisher(parsed),
        event=assemble_event(parsed, matches),
        percentages=assemble_percentages(parsed, matches, identity),
        counts=assemble_counts(parsed, matches, identity),
        amounts=assemble_amounts(parsed, matches, identity),
        people=assemble_people(parsed, matches, identity),
        programmes=assemble_programmes(parsed, matches, identity),
        documents=assemble_documents(parsed, matches, identity),
        organisations=assemble_organisations(parsed, matches, identity),
        captions=tuple(parsed.span(start, end) for start, end in parsed.zones.captions),
        custom=_custom(parsed, matches, identity),
    )


def _title(parsed: Parsed) -> str | None:
    if parsed.article.title:
        return parsed.article.title
    if parsed.zones.title is None:
        return None
    start, end = parsed.view.span(*parsed.zones.title)
    return parsed.article.text[start:end]


def _authors(parsed: Parsed) -> tuple[Author, ...]:
    spans = [parsed.span(start, end) for start, end in parsed.zones.authors]
    return tuple(Author(name=span.quote, span=span) for span in spans)


def _publisher(parsed: Parsed) -> Publisher | None:
    if parsed.zones.publisher is None:
        return None
    span = parsed.span(*parsed.zones.publisher)
    return Publisher(name=span.quote, span=span)


def _custom(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[CustomRecord, ...]:
    records: list[CustomRecord] = []
    for match in matches:
        if match.kind in KINDS:
            continue
        span = parsed.span(match.start, match.end)
        fields = match.value if isinstance(match.value, dict) else {"value": match.value}
        sentence = parsed.text[slice(*parsed.sentence_at(match.start))]
        records.append(
            CustomRecord.model_validate(
                {
                    "id": identity.of(match.kind, span.quote, sentence),
                    "kind": match.kind,
                    "span": span,
                    "fields": fields,
                    "rule": match.rule,
                    "warnings": match.warnings,
                }
            )
        )
    return tuple(records)
