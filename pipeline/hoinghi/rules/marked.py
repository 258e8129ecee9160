r"""Marked text: sentences with their records written inline, for rule examples, test tables and users' own gold.

    Thu ngân sách đạt [105%]{percentage value=105 relation=reach indicator="Thu ngân sách" baseline="dự toán"} dự toán.

A mark is `[quote]{kind field=value …}`; values with spaces stand in double quotes; `\[`, `\]` and `\\` are literal.
Fields that a mark leaves out are expected at their default (`modifier=exact`) or empty (`-`): a mark is a whole record.
Ranges are `value=10..15`; roles `roles="Giám đốc @ Sở Y tế; Bí thư @ Đảng ủy"`; lists are joined with `, `.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from hoinghi.errors import RuleError
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

NONE = "-"
DEFAULTS = {
    "percentage": {"unit": "percent", "modifier": "exact", "indicator": NONE, "baseline": NONE},
    "count": {"total": NONE, "modifier": "exact"},
    "amount": {"total": NONE, "per": NONE, "modifier": "exact"},
    "person": {"honorific": NONE, "degrees": NONE, "roles": NONE, "actions": NONE, "mentions": "1"},
    "programme": {"period": NONE, "abbreviation": NONE, "mentions": "1"},
    "document": {"number": NONE, "issuer": NONE, "mentions": "1"},
    "organisation": {"abbreviation": NONE, "mentions": "1"},
    "event": {"organiser": NONE, "date": NONE, "place": NONE, "periods": NONE},
}
TOKEN = re.compile(r"\\(?P<literal>[\[\]\\])|(?P<open>\[)|(?P<close>\])(?:\{(?P<mark>[^{}]*)\})?")
FIELD = re.compile(
    r'(?P<name>[a-z_]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"]+))|(?P<kind>[a-z_]+)(?=\s|$)|(?P<rest>\S+)'
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One expected record: half-open code-point offsets into the unmarked text, kind, and fields as text."""

    kind: str
    start: int
    end: int
    quote: str
    fields: dict[str, str]

    def __str__(self) -> str:
        fields = " ".join(f'{name}="{value}"' for name, value in sorted(self.fields.items()) if value != NONE)
        return f"{self.start}:{self.end} [{self.quote}]{{{self.kind} {fields}}}"


def parse(marked: str) -> tuple[str, list[Mark]]:
    r"""The text without marks, and its marks in order.

    Raises:
        RuleError: an unbalanced bracket, a mark without a kind, or a field that cannot be read; with its offset.

    >>> parse("Có [12]{count value=12 noun=xã} xã.")[0]
    'Có 12 xã.'
    """
    text: list[str] = []
    marks: list[Mark] = []
    length, position, opened = 0, 0, None
    for token in TOKEN.finditer(marked):
        before = marked[position : token.start()] + (token["literal"] or "")
        text.append(before)
        length, position = length + len(before), token.end()
        if token["open"]:
            if opened is not None:
                raise RuleError(f"marked text, offset {token.start()}: a mark inside a mark: {marked!r}")
            opened = length
        elif token["close"]:
            if opened is None or token["mark"] is None:
                raise RuleError(f"marked text, offset {token.start()}: `]` without `[` or without {{…}}: {marked!r}")
            quote = "".join(text)[opened:]
            marks.append(Mark(*_kind(token["mark"], marked), opened, length, quote, _fields(token["mark"], marked)))
            opened = None
    if opened is not None:
        raise RuleError(f"marked text: a `[` is never closed: {marked!r}")
    return "".join([*text, marked[position:]]), marks


def _kind(mark: str, marked: str) -> tuple[str]:
    kinds = [field["kind"] for field in FIELD.finditer(mark) if field["kind"]]
    if len(kinds) != 1:
        raise RuleError(f"marked text: {{{mark}}} names {len(kinds)} kinds, not one: {marked!r}")
    return (kinds[0],)


def _fields(mark: str, marked: str) -> dict[str, str]:
    fields: dict[str, str] = {"warnings": NONE, **DEFAULTS.get(_kind(mark, marked)[0], {})}
    for field in FIELD.finditer(mark):
        if field["rest"]:
            raise RuleError(f"marked text: cannot read {field['rest']!r} in {{{mark}}}: {marked!r}")
        if field["name"]:
            fields[field["name"]] = field["quoted"] if field["quoted"] is not None else field["bare"]
    return fields


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
                "roles": "; ".join(roles) or NONE, "actions": _join(record.actions), "mentions": str(len(record.mentions)),
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
