"""Which changes are the same change."""

from __future__ import annotations

from typing import Any

import pytest

from hoinghi.review.diff import changes
from hoinghi.review.diff.patterns import pattern
from review.diff.articles import article, count, named, span

TEXT = "Tỉnh có hơn 1.200 xã viên; Dự án cầu Rạch Bần giai đoạn 2016-2020 do ông Lê Văn Khê nêu."


def only(old: dict[str, Any], new: dict[str, Any]) -> str:
    (change,) = changes(old, new)
    return pattern(change)


def of_count(**fields: Any) -> str:
    record = count(TEXT, "1.200", "1200")
    return only(article(TEXT, counts=[record]), article(TEXT, counts=[{**record, **fields}]))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"value": "1.2"}, "value ÷1,000", id="by a power of ten"),
        pytest.param({"value": "1201"}, "value # → #", id="by something else"),
        pytest.param({"value": None, "low": "1", "high": "2"}, "value lost; low gained; high gained", id="a range now"),
        pytest.param({"modifier": "more_than"}, "modifier exact → more_than", id="chosen of a list"),
        pytest.param({"noun": span(TEXT, "xã viên")}, "noun gained", id="wording gained"),
        pytest.param({"rule": "count.words"}, "rule count.digits → count.words", id="rule"),
        pytest.param({"sentence": span(TEXT, TEXT[:26])}, "sentence at its end −«dự án…»", id="wording cut"),
        pytest.param({"warnings": [{"code": "likely_typo", "message": "?"}]}, "warnings +«likely_typo»", id="warning"),
        pytest.param({"own": {"a": 1}}, "own", id="of another version"),
        pytest.param({"span": span(TEXT, "hơn 1.200")}, "span at its start +«hơn»", id="grew at its start"),
        pytest.param({"span": span(TEXT, "1.200 xã viên")}, "span at its end +«xã viên»", id="grew at its end"),
    ],
)  # fmt: skip
def test_fields(fields: dict[str, Any], expected: str) -> None:
    assert of_count(**fields) == expected


@pytest.mark.parametrize(
    ("field", "record", "expected"),
    [
        pytest.param("counts", count(TEXT, "1.200", "1200"), "«#»", id="a number"),
        pytest.param(
            "counts", count(TEXT, "1.200", "1200", noun=span(TEXT, "xã viên")), "«# xã viên»", id="with its noun"
        ),
        pytest.param("people", named(TEXT, "Lê Văn Khê", roles=[]), "no title", id="person"),
        pytest.param(
            "people",
            named(TEXT, "Lê Văn Khê", roles=[{"title": "Phó Giám đốc", "organisation": None}]),
            "title «phó giám đốc»",
            id="person by title",
        ),
        pytest.param("programmes", named(TEXT, "Dự án cầu Rạch Bần", kind="project"), "project", id="programme"),
        pytest.param("captions", span(TEXT, "Tỉnh có hơn"), "«tỉnh có…»", id="caption"),
    ],
)
def test_what_came_or_went(field: str, record: dict[str, Any], expected: str) -> None:
    without, holding = article(TEXT), {**article(TEXT), field: [record]}
    assert only(without, holding) == only(holding, without) == expected


def test_names_that_grew_by_other_years_are_one_pattern() -> None:
    patterns = set()
    for years in ("2016-2020", "2021-2025"):
        text = f"Dự án cầu Rạch Bần giai đoạn {years} đã xong."
        old, new = named(text, "Dự án cầu Rạch Bần"), named(text, f"Dự án cầu Rạch Bần giai đoạn {years}")
        patterns.add(only(article(text, programmes=[old]), article(text, programmes=[new])))
    assert patterns == {"span at its end +«giai đoạn…»"}


def test_mentions_and_articles() -> None:
    old, new = named(TEXT, "Lê Văn Khê"), named(TEXT, "Lê Văn Khê", "ông Lê")
    assert only(article(TEXT, people=[old]), article(TEXT, people=[new])) == "mentions +"
    (gone,) = changes(article(TEXT), None)
    assert pattern(gone) == ""
