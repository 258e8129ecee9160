"""A change in words, a line for each field that differs."""

from __future__ import annotations

from typing import Any

import pytest

from hoinghi.review.diff import changes
from hoinghi.review.diff.wording import field_lines
from review.diff.articles import article, count, named, span

TEXT = "Tỉnh có 12 xã. Ông Lê Văn Khê dự; ông Khê nói."


def told(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    (change,) = changes(old, new)
    return list(field_lines(change))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"value": "13"}, ["value: 12 → 13"], id="number"),
        pytest.param({"noun": span(TEXT, "xã")}, ["noun: – → «xã»"], id="wording"),
        pytest.param({"span": span(TEXT, "12 xã")}, ["span: «12» → «12 xã»"], id="moved"),
        pytest.param({"sentence": {**span(TEXT, TEXT), "end": 99}}, [f"sentence: «{TEXT}» 0:46 → 0:99"], id="offsets"),
        pytest.param({"own": "x" * 500}, [f"own: – → {'x' * 160}…"], id="long"),
        pytest.param({"own": {"start": 2016, "end": None}}, ["own: – → 2016-"], id="years"),
        pytest.param({"own": [{"a": "b"}, "c\nd"]}, ["own: – → a=b, c d"], id="of another version"),
    ],
)
def test_fields(fields: dict[str, Any], expected: list[str]) -> None:
    record = count(TEXT, "12", "12")
    assert told(article(TEXT, counts=[record]), article(TEXT, counts=[{**record, **fields}])) == expected


def test_mentions_that_came_and_went() -> None:
    once, twice = named(TEXT, "Lê Văn Khê"), named(TEXT, "Lê Văn Khê", "ông Khê")
    for old, new, expected in ((once, twice, "mentions: + «ông Khê»"), (twice, once, "mentions: − «ông Khê»")):
        assert told(article(TEXT, people=[old]), article(TEXT, people=[new])) == [expected]


def test_what_only_follows_from_the_span_is_not_told() -> None:
    old, new = named(TEXT, "Lê Văn"), named(TEXT, "Lê Văn Khê")
    assert told(article(TEXT, people=[old]), article(TEXT, people=[new])) == ["span: «Lê Văn» → «Lê Văn Khê»"]
