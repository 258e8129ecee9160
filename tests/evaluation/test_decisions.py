"""Decisions of the review page to gold: what is right goes in, what is wrong goes out, what contradicts is said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hoinghi.errors import InputError
from hoinghi.evaluation.applying import Undecided, applied, checked_undecided
from hoinghi.evaluation.decisions import FORMAT, Decided, read_decisions
from hoinghi.evaluation.doubts import doubts
from hoinghi.evaluation.gold import GoldArticle

TEXT = "Hội nghị tổng kết: 12 xã, 30 hội; Đề án trồng điều tỉnh Nậm Lúa."


def place(quote: str) -> dict[str, Any]:
    start = TEXT.index(quote)
    return {"start": start, "end": start + len(quote), "quote": quote}


def count(quote: str, value: str, noun: str) -> dict[str, Any]:
    return {"span": place(quote), "value": value, "modifier": "exact", "noun": place(noun), "rule": "count.digits"}


def named(name: str, **fields: str) -> dict[str, Any]:
    return {"span": place(name), "name": name, **fields}


TWELVE, THIRTY = count("12", "12", "xã"), count("30", "30", "hội")
SCHEME = {"span": place("Đề án trồng điều tỉnh Nậm Lúa"), "name": "Đề án trồng điều tỉnh Nậm Lúa", "kind": "scheme"}
EVENT = {"span": place("Hội nghị tổng kết"), "name": "Hội nghị tổng kết", "kind": "review"}
AUTHOR = {"name": "Lò Văn Pánh", "span": place("12")}


def judged(verdict: str, kind: str, record: dict[str, Any], run: str = "new") -> dict[str, Any]:
    return {"verdict": verdict, "run": run, "kind": kind, "record": record}


def saved(path: Path, *records: dict[str, Any], text: str = TEXT) -> Path:
    line = {"format": FORMAT, "id": "a", "title": "Tổng kết", "sha256": "0", "text": text, "records": records}
    path.write_text(f"{json.dumps(line)}\n", encoding="utf-8")
    return path


def decided(path: Path, *records: dict[str, Any]) -> Decided:
    (found,) = read_decisions([saved(path / "decisions.jsonl", *records)])
    return found


def gold(**lists: Any) -> GoldArticle:
    return GoldArticle.model_validate({"id": "a", "title": "Tổng kết", "text": TEXT, **lists})


def values(article: GoldArticle | None) -> list[str]:
    assert article is not None
    return [str(each.value) for each in article.counts]


def test_right_records_are_gold_and_wrong_ones_are_not(tmp_path: Path) -> None:
    records = [("count", THIRTY), ("count", TWELVE), ("programme", SCHEME), ("event", EVENT), ("author", AUTHOR)]
    wrong = judged("wrong", "count", count("12", "13", "xã"), "old")
    article = applied(decided(tmp_path, wrong, *(judged("right", *each) for each in records)), None, "skip")
    assert article is not None
    assert values(article) == ["12", "30"]
    assert (article.programmes[0].core, article.event and article.event.name) == (SCHEME["name"], "Hội nghị tổng kết")
    assert [author.name for author in article.authors] == ["Lò Văn Pánh"]
    assert list(doubts(article)) == []


@pytest.mark.parametrize(("undecided", "found"), [("accept", ["12", "30"]), ("reject", ["12"])])
def test_undecided_records_are_taken_along_as_told(tmp_path: Path, undecided: Undecided, found: list[str]) -> None:
    half = decided(tmp_path, judged("right", "count", TWELVE), judged("open", "count", THIRTY))
    assert applied(half, None, "skip") is None
    assert values(applied(half, None, undecided)) == found


def test_kinds_that_gold_does_not_hold_are_passed_over_and_counted(tmp_path: Path) -> None:
    bodies = [judged(verdict, "organisation", {"span": place("Nậm Lúa")}) for verdict in ("right", "open")]
    found = decided(tmp_path, judged("right", "count", TWELVE), *bodies)
    assert found.passed == 1
    assert values(applied(found, None, "skip")) == ["12"]


def test_gold_is_corrected_and_decides_what_was_left_open(tmp_path: Path) -> None:
    before = gold(counts=[TWELVE, count("30", "31", "hội")], programmes=[{**SCHEME, "core": "Đề án trồng điều"}])
    review = decided(
        tmp_path,
        judged("wrong", "count", TWELVE), judged("right", "count", THIRTY), judged("right", "programme", SCHEME),
        judged("open", "count", count("12", "1", "xã")),
    )  # fmt: skip
    article = applied(review, before, "skip")
    assert article is not None
    assert values(article) == ["30"]
    assert article.programmes[0].core == "Đề án trồng điều"


def test_what_gold_says_in_other_words_that_are_right_too_stays(tmp_path: Path) -> None:
    """The extractor's name is between gold's shortest and longest, and its noun is the beginning of gold's."""
    shorter = {**SCHEME, "span": place("Đề án trồng điều"), "name": "Đề án trồng điều"}
    longer = gold(counts=[count("30", "30", "hội; Đề")], programmes=[{**SCHEME, "core": "Đề án trồng"}])
    review = decided(tmp_path, judged("right", "programme", shorter), judged("right", "count", THIRTY))
    article = applied(review, longer, "skip")
    assert article == longer


@pytest.mark.parametrize(
    ("kind", "name", "longer", "shorter"),
    [
        ("person", "people", "trồng điều tỉnh", "trồng điều"),
        ("event", "event", "Hội nghị tổng kết", "Hội nghị"),
        ("author", "authors", "Nậm Lúa Xa", "Nậm Lúa"),
    ],
)
def test_a_longer_or_shorter_name_of_the_same_thing_takes_the_place_of_gold_s(
    kind: str, name: str, longer: str, shorter: str, tmp_path: Path
) -> None:
    """Both were in it once."""
    for right, before in ((shorter, longer), (longer, shorter)):
        old, new = ({"name": each} if kind == "author" else named(each) for each in (before, right))
        review = decided(tmp_path, judged("right", kind, new))
        article = applied(review, gold(**{name: old if kind == "event" else [old]}), "skip")
        assert article is not None
        found: list[Any] = [article.event] if kind == "event" else list(getattr(article, name))
        assert [each.name for each in found] == [right]


@pytest.mark.parametrize(
    ("right", "name", "core"),
    [("Đề án", "Đề án trồng điều", "Đề án"), ("Đề án trồng điều tỉnh", "Đề án trồng điều tỉnh", "Đề án trồng")],
)
def test_another_right_wording_of_a_programme_is_its_shortest_or_longest(
    right: str, name: str, core: str, tmp_path: Path
) -> None:
    before = gold(programmes=[named("Đề án trồng điều", kind="scheme", core="Đề án trồng")])
    article = applied(decided(tmp_path, judged("right", "programme", named(right, kind="scheme"))), before, "skip")
    assert article is not None
    assert [(each.name, each.core, each.span.quote) for each in article.programmes] == [(name, core, name)]


def test_a_programme_of_another_kind_or_wording_replaces_and_one_within_another_stands_beside_it(
    tmp_path: Path,
) -> None:
    before = gold(programmes=[named("Đề án trồng điều", kind="scheme", core="Đề án trồng")])
    for record, names in (
        (named("Đề án trồng", kind="plan"), ["Đề án trồng"]),
        (named("điều tỉnh", kind="scheme"), ["Đề án trồng điều", "điều tỉnh"]),
    ):
        article = applied(decided(tmp_path, judged("right", "programme", record)), before, "skip")
        assert article is not None
        assert [each.name for each in article.programmes] == names


def test_a_part_of_a_number_takes_the_place_of_the_number(tmp_path: Path) -> None:
    before = gold(counts=[count("12", "12", "xã")])
    article = applied(decided(tmp_path, judged("right", "count", count("2", "2", "xã"))), before, "skip")
    assert values(article) == ["2"]


def test_what_the_extractor_said_wrongly_does_not_touch_what_gold_says_there(tmp_path: Path) -> None:
    review = decided(tmp_path, judged("wrong", "count", count("12", "13", "xã")))
    assert values(applied(review, gold(counts=[TWELVE]), "skip")) == ["12"]


def test_several_files_are_joined_and_a_decision_outweighs_none(tmp_path: Path) -> None:
    paths = [
        saved(tmp_path / "a.jsonl", judged("right", "count", TWELVE), judged("open", "count", THIRTY)),
        saved(tmp_path / "b.jsonl", judged("open", "count", TWELVE), judged("right", "count", THIRTY)),
    ]
    (found,) = read_decisions(paths)
    assert values(applied(found, None, "skip")) == ["12", "30"]


def test_files_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    first = saved(tmp_path / "a.jsonl", judged("right", "count", TWELVE))
    second = saved(tmp_path / "b.jsonl", judged("wrong", "count", TWELVE))
    with pytest.raises(
        InputError, match=r"b.jsonl:1: count '12' of article 'a' is wrong here, right before; settle it"
    ):
        read_decisions([first, second])
    other = saved(tmp_path / "c.jsonl", text="Khác.")
    with pytest.raises(InputError, match="article 'a' has another text than in"):
        read_decisions([first, other])


def test_gold_of_another_text_and_two_events_are_refused(tmp_path: Path) -> None:
    other = {"span": place("Đề án"), "name": "Đề án", "kind": "review"}
    review = decided(tmp_path, judged("right", "event", EVENT), judged("right", "event", other, "old"))
    with pytest.raises(InputError, match="two events of article 'a' are right"):
        applied(review, None, "skip")
    with pytest.raises(InputError, match="another text than its gold"):
        applied(review, gold().model_copy(update={"text": "Khác."}), "skip")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("", "holds no decision; save them in the page first"),
        ("{", ":1: no decisions of a review page: it is not JSON"),
        ('{"id": "a"}', "its field format is not theirs"),
        (json.dumps({"format": FORMAT, "id": "a", "text": "", "records": [{"verdict": "maybe"}]}), "records.0.verdict"),
        (
            json.dumps({"format": FORMAT, "id": "a", "text": "", "records": [judged("right", "count", {"span": 3})]}),
            ":1: a count that cannot be read",
        ),
    ],
)
def test_what_is_no_decisions_file_is_said(tmp_path: Path, content: str, error: str) -> None:
    (tmp_path / "d.jsonl").write_text(content)
    with pytest.raises(InputError, match=error):
        read_decisions([tmp_path / "d.jsonl"])


def test_an_unknown_way_with_the_undecided_is_said() -> None:
    with pytest.raises(InputError, match="--undecided maybe: unknown; use skip, accept, reject"):
        checked_undecided("maybe")
