"""The records: frozen, closed, provable, and the published JSON Schema is current."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from hoinghi.writing.schema import article_schema
from hoinghi_schemas import Amount, ArticleRecord, Source, Span
from hoinghi_schemas.span import plain

PUBLISHED = Path(__file__).parents[2] / "schemas" / "json" / "article.schema.json"


def span(start: int = 0, quote: str = "12") -> Span:
    return Span(start=start, end=start + len(quote), quote=quote)


def amount(**changed: object) -> Amount:
    fields: dict[str, object] = {
        "id": "amount-1", "span": span(), "value": Decimal("5E+3"), "low": None, "high": None, "total": None,
        "unit": "ha", "per": None, "modifier": "exact", "sentence": span(), "rule": "amount.measure",
    }  # fmt: skip
    return Amount.model_validate({**fields, **changed})


def article(**changed: object) -> ArticleRecord:
    fields: dict[str, object] = {
        "id": "a", "source": Source(path=None, sha256="0" * 64, encoding="utf-8"), "title": None, "publisher": None,
        "event": None, **dict.fromkeys(LISTS, ()),
    }  # fmt: skip
    return ArticleRecord.model_validate({**fields, **changed})


LISTS = (
    "authors", "percentages", "counts", "amounts", "people", "programmes", "documents", "organisations", "captions",
)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "text"),
    [("23.50", "23.5"), ("5E+3", "5000"), ("0", "0"), ("-2.30", "-2.3"), ("1E-3", "0.001"), ("100", "100")],
)
def test_decimals_are_written_plain(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text
    assert json.loads(amount(value=Decimal(value)).model_dump_json())["value"] == text


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_plain_notation_keeps_the_value(value: Decimal) -> None:
    text = plain(value)
    assert Decimal(text) == value
    assert "E" not in text.upper()


def test_models_are_frozen_and_closed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        span().start = 3  # type: ignore[misc]
    with pytest.raises(ValidationError, match="extra"):
        amount(colour="red")


@pytest.mark.parametrize("changed", [{"value": None}, {"low": Decimal(1), "high": Decimal(2)}, {"value": "NaN"}])
def test_a_measure_is_a_value_or_a_range(changed: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        amount(**changed)


def test_a_span_has_the_length_of_its_quote() -> None:
    with pytest.raises(ValidationError, match="length of its quote"):
        Span(start=0, end=3, quote="12")


def test_verify_proves_nested_spans() -> None:
    record = article(amounts=(amount(span=span(3), sentence=span(0, "có 12")),))
    record.verify("có 12 ha")
    with pytest.raises(ValueError, match=r"'12'.*'13'"):
        record.verify("có 13 ha")


def test_output_reads_back_equal() -> None:
    record = article(amounts=(amount(),))
    assert ArticleRecord.model_validate_json(record.model_dump_json()) == record


def test_published_schema_is_current() -> None:
    assert PUBLISHED.read_text("utf-8") == article_schema(), "run: hoinghi schema -o schemas/json/article.schema.json"
