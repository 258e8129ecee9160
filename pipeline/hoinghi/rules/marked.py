"""Marked text read for rule examples and test tables, and compared with what the extractor found.

The notation is that of `hoinghi.rules.notation`. Fields that a mark leaves out are expected at their default
(`modifier=exact`) or empty (`-`): a mark is a whole record. Ranges are `value=10..15`; roles
`roles="Giám đốc @ Sở Y tế; Bí thư @ Đảng ủy"`; lists are joined with `, `.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from hoinghi.errors import RuleError
from hoinghi.rules.notation import DEFAULTS, NONE, Mark, scan
from hoinghi_schemas import (
    Amount,
    ArticleRecord,
    Count,
    CustomRecord,
    Document,
    Event,
    Organisation,
    Percentage,
    Person,
    Programme,
    Span,
    Warning,
)
from hoinghi_schemas.span import Measured, plain

__all__ = ["DEFAULTS", "NONE", "Mark", "differences", "observed", "parse"]


def parse(marked: str) -> tuple[str, list[Mark]]:
    r"""The text without marks, and its marks in order.

    Raises:
        RuleError: an unbalanced bracket, a mark without a kind, or a field that cannot be read; with its offset.

    >>> parse("Có [12]{count value=12 noun=xã} xã.")[0]
    'Có 12 xã.'
    """
    text, marks, problems = scan(marked)
    if problems:
        raise RuleError(f"marked text, offset {problems[0].at}: {problems[0].message}: {marked!r}")
    return text, marks


def observed(record: ArticleRecord) -> Iterator[Mark]:
    """The article's records as marks, comparable with parsed ones."""
    for kind, records in (
        ("percentage", record.percentages),
        ("count", record.counts),
        ("amount", record.amounts),
        ("person", record.people),
        ("programme", record.programmes),
        ("document", record.documents),
        ("organisation", record.organisations),
        ("event", [record.event] if record.event else []),
    ):
        for each in records:
            yield Mark(kind, each.span.start, each.span.end, each.span.quote, _of(each))
    for own in record.custom:
        yield Mark(own.kind, own.span.start, own.span.end, own.span.quote, _of(own))


def differences(record: ArticleRecord, marks: Iterable[Mark], kinds: Collection[str]) -> list[str]:
    """What stands in only one of the two, for the kinds given: `missing …` and `unexpected …`, in text order."""
    wanted = [(mark.start, str(mark)) for mark in marks if mark.kind in kinds]
    found = [(mark.start, str(mark)) for mark in observed(record) if mark.kind in kinds]
    missing = [(at, f"missing    {mark}") for at, mark in wanted if (at, mark) not in found]
    unexpected = [(at, f"unexpected {mark}") for at, mark in found if (at, mark) not in wanted]
    return [line for _, line in sorted(missing + unexpected)]


def _quote(span: Span | None) -> str:
    return span.quote if span else NONE


def _join(values: Iterable[str]) -> str:
    return ", ".join(values) or NONE


def _warnings(warnings: Iterable[Warning]) -> str:
    return _join(warning.code for warning in warnings)


def _value(measured: Measured) -> str:
    if measured.value is not None:
        return plain(measured.value)
    return f"{plain(measured.low or 0)}..{plain(measured.high or 0)}"  # type: ignore[arg-type]


def _of(record: object) -> dict[str, str]:
    match record:
        case Percentage():
            own = {
                "value": _value(record), "unit": record.unit, "modifier": record.modifier, "relation": record.relation,
                "indicator": _quote(record.indicator), "baseline": _quote(record.baseline),
            }  # fmt: skip
        case Count():
            own = {"value": _value(record), "modifier": record.modifier, "noun": _quote(record.noun)}
            own["total"] = plain(record.total) if record.total is not None else NONE
        case Amount():
            own = {"value": _value(record), "unit": record.unit, "per": record.per or NONE, "modifier": record.modifier}
            own["total"] = plain(record.total) if record.total is not None else NONE
        case Person():
            roles = [f"{r.title} @ {r.organisation}" if r.organisation else r.title for r in record.roles]
            own = {
                "honorific": record.honorific or NONE, "degrees": _join(record.degrees),
                "roles": "; ".join(roles) or NONE, "actions": _join(record.actions),
                "mentions": str(len(record.mentions)),
            }  # fmt: skip
        case Programme():
            period = f"{record.period.start or ''}-{record.period.end or ''}" if record.period else NONE
            own = {"kind": record.kind, "period": period, "abbreviation": record.abbreviation or NONE}
            own["mentions"] = str(len(record.mentions))
        case Document():
            own = {"kind": record.kind, "number": record.number or NONE, "issuer": record.issuer or NONE}
            own["mentions"] = str(len(record.mentions))
        case Organisation():
            own = {
                "name": record.name,
                "abbreviation": record.abbreviation or NONE,
                "mentions": str(len(record.mentions)),
            }
        case Event():
            own = {
                "kind": record.kind, "organiser": record.organiser or NONE, "date": record.date or NONE,
                "place": record.place or NONE, "periods": _join(record.periods), "warnings": NONE,
            }  # fmt: skip
        case CustomRecord():
            own = {name: str(value) for name, value in record.fields.items()}
        case _:
            raise TypeError(f"no record: {record!r}")
    return {"warnings": _warnings(getattr(record, "warnings", ())), **own}
