"""What the page is told of an article: its records, what changed of each, and what it can be filtered by."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hoinghi.errors import InputError
from hoinghi.review.page.reviewed import Facet, Reviewed, alone, compared
from review.diff.articles import article, count, named, span

TEXT = "Có 12 xã và 30 hợp tác xã; ông Lò Văn Pánh dự."
DOUBT = {"code": "likely_typo", "message": "12 or 13", "suggestion": None, "span": None}


def payload(reviewed: Reviewed) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(reviewed.payload)
    return found


def test_an_article_of_one_run_has_all_its_records_in_text_order() -> None:
    run = article(TEXT, people=[named(TEXT, "Lò Văn Pánh", "Pánh")], counts=[count(TEXT, "12", "12", warnings=[DOUBT])])
    found = alone(run)
    assert [record["kind"] for record in payload(found)["records"]] == ["count", "person"]
    assert (found.records, found.changed) == (2, 0)
    assert found.facets == {
        Facet("count", ("count.digits",), ("likely_typo",), ()): 1,
        Facet("person", ("person.titled",), (), ()): 1,
    }


def test_sentences_stay_out_because_the_text_is_there() -> None:
    (record,) = payload(alone(article(TEXT, counts=[count(TEXT, "12", "12")])))["records"]
    assert "sentence" not in record["new"]
    assert record["new"]["rule"] == "count.digits"


def test_captions_are_no_records_to_judge() -> None:
    assert alone(article(TEXT, captions=[span(TEXT, TEXT)])).records == 0


def test_two_runs_are_told_apart_record_by_record() -> None:
    old = article(TEXT, counts=[count(TEXT, "12", "12"), count(TEXT, "30", "31")])
    new = article(TEXT, counts=[count(TEXT, "30", "30")], people=[named(TEXT, "Lò Văn Pánh")])
    found = compared(old, new)
    told = [(each["kind"], "old" in each, "new" in each, each["whats"]) for each in payload(found)["records"]]
    assert told == [
        ("count", True, False, ["lost"]),
        ("count", True, True, ["value"]),
        ("person", False, True, ["gained"]),
    ]
    assert payload(found)["records"][1]["fields"] == ["value"]
    assert found.changed == 3


def test_what_is_the_same_in_both_runs_is_there_once_and_unchanged() -> None:
    old = article(TEXT, counts=[count(TEXT, "12", "12"), count(TEXT, "30", "30")])
    new = article(TEXT, counts=[count(TEXT, "12", "12"), count(TEXT, "30", "31")])
    told = [(each["key"], each["whats"], "old" in each) for each in payload(compared(old, new))["records"]]
    assert told == [("count 3-5", [], False), ("count 12-14", ["value"], True)]


def test_keys_of_records_at_one_place_differ() -> None:
    run = article(TEXT, counts=[count(TEXT, "12", "12"), count(TEXT, "12", "13")])
    assert [each["key"] for each in payload(alone(run))["records"]] == ["count 3-5", "count 3-5 2"]


@pytest.mark.parametrize(("old", "note"), [(False, "only in the new run"), (True, "only in the old run")])
def test_an_article_of_one_of_two_runs_says_so_and_blames_no_rule(old: bool, note: str) -> None:
    run = article(TEXT, counts=[count(TEXT, "12", "12")])
    found = compared(run, None) if old else compared(None, run)
    (record,) = payload(found)["records"]
    assert (payload(found)["notes"], record["whats"], found.changed) == ([note], [], 1)


def test_records_of_another_text_have_no_place_in_this_one() -> None:
    other = "Chỉ có 12 xã."
    found = payload(compared(article(other, counts=[count(other, "12", "13")]), article(TEXT)))
    assert found["notes"] == ["the text is another one than in the old run"]
    assert [each["unplaced"] for each in found["records"]] == [["old"]]


def test_what_changed_about_the_article_itself_is_told() -> None:
    found = compared(article(TEXT, title="Cũ"), article(TEXT, title="Mới"))
    (field,) = payload(found)["about"]
    assert (field["name"], field["old"], field["new"]) == ("title", "Cũ", "Mới")
    assert found.changed == 1


def test_what_is_no_record_is_said() -> None:
    with pytest.raises(InputError, match="counts holds 3, which is no record"):
        alone(article(TEXT, counts=[3]))
