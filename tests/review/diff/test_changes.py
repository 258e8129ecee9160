"""What changed in one article: records aligned before their fields are compared."""

from __future__ import annotations

import time
from typing import Any

import pytest

from hoinghi.errors import InputError
from hoinghi.review.diff import Change, changes
from review.diff.articles import article, count, named, span

TEXT = "Tỉnh có 12 xã và 13 xã. Ông Lê Văn Khê nói về Dự án cầu Rạch Bần giai đoạn 2; ông Khê cảm ơn 12 xã."


def told(found: list[Change]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(each.what, each.kind, tuple(field.name for field in each.fields)) for each in found]


def counts(*records: dict[str, Any], text: str = TEXT) -> dict[str, Any]:
    return article(text, counts=list(records))


def test_equal_articles_have_no_changes_wherever_their_files_lay() -> None:
    old, new = counts(count(TEXT, "12", "12")), counts(count(TEXT, "12", "12"))
    new["source"] = {**new["source"], "path": "/elsewhere/a.txt"}
    assert changes(old, new) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param([], [count(TEXT, "12", "12")], [("gained", "count", ())], id="gained"),
        pytest.param([count(TEXT, "12", "12")], [], [("lost", "count", ())], id="lost"),
        pytest.param(
            [count(TEXT, "12", "12")], [count(TEXT, "12", "1.2")], [("value", "count", ("value",))], id="same span"
        ),
        pytest.param(
            [count(TEXT, "12", "12")], [count(TEXT, "12 xã", "12")], [("moved", "count", ("span",))], id="it grew"
        ),
        pytest.param(
            [count(TEXT, "12", "12")],
            [count(TEXT, "12 xã", "12000", modifier="about")],
            [("value", "count", ("span", "value", "modifier"))],
            id="it grew and says another value: one record, counted by the gravest",
        ),
        pytest.param(
            [count(TEXT, "12", "12")],
            [count(TEXT, "12", "12", noun=span(TEXT, "xã"))],
            [("attribute", "count", ("noun",))],
            id="attribute",
        ),
        pytest.param(
            [count(TEXT, "12", "12")],
            [count(TEXT, "12", "12", warnings=[{"code": "likely_typo", "message": "?"}])],
            [("warning", "count", ("warnings",))],
            id="warning",
        ),
        pytest.param(
            [count(TEXT, "12", "12")],
            [count(TEXT, "12", "12", rule="count.direct")],
            [("attribute", "count", ("rule",))],
            id="another rule",
        ),
        pytest.param(
            [count(TEXT, "12", "12")],
            [count(TEXT, "12", "12", nth=1)],
            [("lost", "count", ()), ("gained", "count", ())],
            id="the same value elsewhere is another record",
        ),
        pytest.param(
            [count(TEXT, "12", "12"), count(TEXT, "13", "13")],
            [count(TEXT, "12 xã và 13", "12"), count(TEXT, "13", "13")],
            [("moved", "count", ("span",))],
            id="a span that grew over its neighbour leaves the neighbour its own",
        ),
        pytest.param(
            [count(TEXT, "12 xã", "12")],
            [count(TEXT, "12 xã và 13", "25"), count(TEXT, "2 xã", "12")],
            [("moved", "count", ("span",)), ("gained", "count", ())],
            id="of two that overlap the one of the same value",
        ),
    ],
)
def test_counts(old: list[Any], new: list[Any], expected: list[Any]) -> None:
    assert told(changes(counts(*old), counts(*new))) == expected


def test_a_programme_whose_name_grew_by_its_words_is_moved() -> None:
    old = article(TEXT, programmes=[named(TEXT, "Dự án cầu Rạch Bần")])
    new = article(TEXT, programmes=[named(TEXT, "Dự án cầu Rạch Bần giai đoạn 2")])
    (change,) = changes(old, new)
    assert change.what == "moved"
    assert change.whats == {"moved", "attribute"}
    assert [field.name for field in change.fields] == ["span", "name", "mentions"]


def test_a_person_is_known_by_name_wherever_mentioned_and_mentions_are_told_apart() -> None:
    old = article(TEXT, people=[named(TEXT, "Lê Văn Khê")])
    new = article(TEXT, people=[named(TEXT, "Lê Văn Khê", "ông Khê")])
    (change,) = changes(old, new)
    assert (change.what, change.fields[0].old, change.fields[0].new) == ("attribute", [], [span(TEXT, "ông Khê")])


def test_a_name_that_is_not_the_spans_words_is_a_value() -> None:
    old = article(TEXT, organisations=[named(TEXT, "Lê Văn Khê")])
    new = article(TEXT, organisations=[named(TEXT, "Lê Văn Khê") | {"name": "Lê Văn Khuê"}])
    assert told(changes(old, new)) == [("value", "organisation", ("name",))]


def test_a_person_found_by_a_short_mention_only_is_the_same_person() -> None:
    old = article(TEXT, people=[named(TEXT, "Lê Văn Khê", "ông Khê")])
    new = article(TEXT, people=[named(TEXT, "ông Khê")])
    assert [change.what for change in changes(old, new)] == ["moved"]


def test_records_of_other_kinds_are_not_counterparts() -> None:
    record = count(TEXT, "12", "12")
    found = changes(article(TEXT, counts=[record]), article(TEXT, amounts=[record]))
    assert sorted((each.what, each.kind) for each in found) == [("gained", "amount"), ("lost", "count")]


def test_the_rule_to_blame_is_the_one_that_makes_the_record_now() -> None:
    old, new = count(TEXT, "12", "12", rule="count.digits"), count(TEXT, "12", "12", rule="count.direct")
    (change,), (lost,) = changes(counts(old), counts(new)), changes(counts(old), counts())
    assert (change.rule, lost.rule) == ("count.direct", "count.digits")
    assert change.rules == {"count.digits", "count.direct"}


def test_an_article_in_one_run_only_is_one_change_and_no_rule_is_to_blame() -> None:
    one = counts(count(TEXT, "12", "12"), count(TEXT, "13", "13"))
    (lost,), (gained,) = changes(one, None), changes(None, one)
    assert (lost.what, lost.kind, lost.rule, lost.fields[0].old) == ("lost", "article", "", 2)
    assert (gained.what, gained.fields[0].new) == ("gained", 2)


def test_what_is_said_of_the_article() -> None:
    old, new = article(TEXT), article(TEXT, title="Tỉnh có 12 xã", warnings=[{"code": "undecodable", "message": "?"}])
    assert told(changes(old, new)) == [("attribute", "article", ("title", "warnings"))]


def test_ignored_fields_do_not_count() -> None:
    old, new = count(TEXT, "12", "12"), count(TEXT, "12", "13", modifier="about")
    assert told(changes(counts(old), counts(new), ignore=frozenset({"value"}))) == [
        ("attribute", "count", ("modifier",))
    ]
    assert changes(counts(old), counts(new), ignore=frozenset({"value", "modifier"})) == []


def test_in_an_edited_text_offsets_say_nothing() -> None:
    edited = f"Tin mới: {TEXT}"
    old = counts(count(TEXT, "12", "12"), count(TEXT, "13", "13", noun=span(TEXT, "xã", 1)))
    new = counts(
        count(edited, "12", "12"), count(edited, "13", "14", noun=span(edited, "xã", 1)), text=edited
    )  # fmt: skip
    assert told(changes(old, new)) == [
        ("attribute", "article", ("source.sha256",)),
        ("attribute", "count", ("sentence",)),
        ("value", "count", ("value", "sentence")),
    ]


def test_a_list_of_another_version_is_a_kind_of_its_own() -> None:
    found = changes(article(TEXT), article(TEXT, dates=[{"span": span(TEXT, "giai đoạn 2"), "rule": "date.words"}]))
    assert [(each.what, each.kind, each.rule) for each in found] == [("gained", "dates", "date.words")]


def test_own_kinds_are_aligned_among_themselves_and_captions_by_their_span() -> None:
    own = {"id": "x", "kind": "bridge", "span": span(TEXT, "cầu Rạch Bần"), "rule": "own.bridge", "warnings": []}
    old = article(TEXT, custom=[{**own, "fields": {"length": 1}}], captions=[span(TEXT, "Ông Lê")])
    new = article(TEXT, custom=[{**own, "fields": {"length": 2}}], captions=[span(TEXT, "Ông Lê Văn")])
    assert told(changes(old, new)) == [("moved", "caption", ("span",)), ("value", "bridge", ("fields",))]


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        pytest.param({"counts": ["12"]}, "counts holds '12', which is no record", id="no object"),
        pytest.param({"counts": [{"value": "12"}]}, "a record of counts has no span", id="no span"),
        pytest.param({"id": 3}, "an article without an id", id="no id"),
    ],
)
def test_what_is_no_run_is_said(broken: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        changes(article(TEXT), {**article(TEXT), **broken})


def test_the_time_grows_with_the_number_of_records_and_no_faster() -> None:
    seconds = [_seconds(number) for number in (2_000, 16_000)]
    # Eight times the records; quadratic would be sixty-four times the time.
    assert seconds[1] < 24 * seconds[0] + 1


def _seconds(number: int) -> float:
    text = "12 xã và " * number
    short, long = [
        article(
            text,
            counts=[
                {"span": {"start": at, "end": at + end, "quote": text[at : at + end]}, "value": "12", "rule": "r"}
                for at in range(0, len(text), 9)
            ],
        )
        for end in (2, 5)
    ]
    start = time.perf_counter()
    assert len(changes(short, long)) == number
    return time.perf_counter() - start
