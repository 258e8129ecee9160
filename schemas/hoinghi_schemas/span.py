"""Where a record stands in its article, and the pieces that every record shares."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer


def plain(value: Decimal) -> str:
    """The decimal in plain notation, without exponent or trailing zeros.

    >>> plain(Decimal("1.50")), plain(Decimal("5E+3"))
    ('1.5', '5000')
    """
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


PlainDecimal = Annotated[Decimal, Field(allow_inf_nan=False), PlainSerializer(plain, return_type=str, when_used="json")]
Modifier = Literal["exact", "about", "more_than", "at_least", "less_than", "at_most"]


class Record(BaseModel):
    """The base of all models: frozen, closed to unknown fields, dumped in declaration order."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Record):
    """A half-open range of Unicode code points in the article's text, with the characters it covers."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str

    def model_post_init(self, _: object, /) -> None:
        """Refuse a span that its quote cannot fill; once, where a validator would run again in each record of it."""
        if self.end - self.start != len(self.quote):
            raise ValueError(f"span {self.start}:{self.end} does not have the length of its quote {self.quote!r}")


WarningCode = Literal[
    "impossible_year", "ambiguous_number", "likely_typo", "impossible_percentage", "inconsistent", "undecodable"
]


class Warning(Record):
    """Something the reader should doubt, said and never silently corrected."""

    code: WarningCode
    message: str
    suggestion: str | None = None
    span: Span | None = None


class Measured(Record):
    """What percentages, counts and amounts share: a value, or the two ends of a range."""

    id: str
    span: Span
    value: PlainDecimal | None
    low: PlainDecimal | None
    high: PlainDecimal | None

    def model_post_init(self, _: object, /) -> None:
        """Refuse a number that is neither one value nor a whole range."""
        if (self.value is None) == (self.low is None or self.high is None):
            raise ValueError(f"{self.span.quote!r} needs either a value or both low and high")
