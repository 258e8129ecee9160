"""Matches to documents: what names the same paper is one record, with its mentions."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi.assemble.identity import Identity
from hoinghi.rules.documents import DocumentValue
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match
from hoinghi_schemas import Document


def assemble_documents(parsed: Parsed, matches: Sequence[Match], identity: Identity) -> tuple[Document, ...]:
    """The records of this kind in text order; `matches` are the chosen ones of all kinds.

    Papers of one kind and number are one; without numbers, those of the same words.
    """
    groups: dict[tuple[str, str], list[Match]] = {}
    for match in matches:
        if isinstance(match.value, DocumentValue):
            named = match.value.number or parsed.text[match.start : match.end]
            groups.setdefault((match.value.kind, " ".join(named.casefold().split())), []).append(match)
    return tuple(_record(parsed, group, identity) for group in groups.values())


def _record(parsed: Parsed, group: list[Match], identity: Identity) -> Document:
    first = group[0]
    values = [match.value for match in group if isinstance(match.value, DocumentValue)]
    span = parsed.span(first.start, first.end)
    return Document(
        id=identity.of("document", span.quote),
        kind=values[0].kind,
        number=values[0].number,
        issuer=next((value.issuer for value in values if value.issuer), None),
        span=span,
        mentions=tuple(parsed.span(match.start, match.end) for match in group),
        rule=first.rule,
    )
