"""Scores: computed by hand for a small case, and equal to the gold's own scorer on made-up and on real gold."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from evaluation.made import pairs, predicted, write
from hoinghi import Extractor
from hoinghi.evaluation import Predictions, evaluate, read_gold, sound
from hoinghi.evaluation.gold import Count, GoldArticle, Percentage, Place
from hoinghi.evaluation.report import as_json, tables
from hoinghi.evaluation.rows import all_rows
from hoinghi.evaluation.scoring import Evaluation
from hoinghi.reading import Article

SHARED = Path(__file__).resolve().parents[3] / "shared" / "gold"
needs_scorer = pytest.mark.skipif(not (SHARED / "score.py").is_file(), reason="the gold and its scorer are not at hand")


def percent(start: int, end: int, value: str, **fields: object) -> Percentage:
    span = Place(start=start, end=end, quote="x" * (end - start))
    defaults = {"unit": "percent", "modifier": "exact", "relation": "reach", "indicator": None, "baseline": None}
    return Percentage.model_validate({"span": span, "value": value, **defaults, **fields})


def article(*percentages: Percentage, id_: str = "a", counts: tuple[Count, ...] = ()) -> GoldArticle:
    return GoldArticle(id=id_, text="x" * 100, percentages=percentages, counts=counts)


def scored(gold: GoldArticle, found: GoldArticle | None) -> dict[str, tuple[int, int, int]]:
    scores = evaluate([(gold, found)]).scores
    return {name: (score.hits, score.found, score.wanted) for name, score in scores.items()}


def test_spans_match_exactly_overlapping_or_by_value_alone() -> None:
    gold = article(percent(0, 3, "5"), percent(10, 13, "6"), percent(20, 23, "7"), percent(30, 33, "8"))
    found = article(percent(0, 3, "5.0"), percent(11, 14, "6"), percent(60, 63, "7"), percent(30, 33, "9"))
    rows = scored(gold, found)
    assert rows["percentages.exact"] == (1, 4, 4)
    assert rows["percentages.overlapping"] == rows["percentages"] == (2, 4, 4)
    assert rows["percentages.anywhere"] == (3, 4, 4)
    assert rows["percentages.value"] == (2, 4, 4)
    assert rows["percentages.span"] == (3, 4, 4)


def test_value_alone_matches_anywhere_in_its_own_article() -> None:
    rows = scored(article(percent(0, 3, "5")), article(percent(90, 93, "5")))
    assert (rows["percentages"], rows["percentages.anywhere"]) == ((0, 1, 1), (1, 1, 1))
    other = evaluate([(article(percent(0, 3, "5")), article()), (article(id_="b"), article(percent(0, 3, "5")))])
    assert other.scores["percentages.anywhere"].hits == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [("relation", "share"), ("modifier", "about"), ("unit", "point"), ("indicator", Place(start=0, end=2, quote="số"))],
)
def test_a_wrong_field_costs_its_own_row_only(field: str, value: object) -> None:
    rows = scored(article(percent(0, 3, "5")), article(percent(0, 3, "5", **{field: value})))
    wrong = [name for name, (hits, _, wanted) in rows.items() if wanted and not hits]
    full = [] if field == "unit" else ["percentages.full"]
    assert wrong == [*full, f"percentages.{field}"]


def test_each_gold_record_takes_one_prediction() -> None:
    rows = scored(article(percent(0, 3, "5")), article(percent(0, 3, "5"), percent(0, 3, "5")))
    assert rows["percentages"] == (1, 2, 1)


def test_an_article_without_prediction_is_nothing_found() -> None:
    evaluation = evaluate([(article(percent(0, 3, "5")), None)])
    assert evaluation.missing == ["a"]
    assert evaluation.scores["percentages"].f1 == 0.0
    assert evaluation.scores["counts"].f1 == 0.0


def test_predictions_of_another_text_are_named() -> None:
    gold = article(percent(0, 3, "5"))
    moved = percent(0, 3, "5").model_copy(update={"span": Place(start=0, end=3, quote="abc")})
    assert evaluate([(gold, article(moved))]).ungrounded == ["a"]


def test_intervals_are_the_same_at_every_run_and_hold_the_score() -> None:
    made = pairs(seed=7, articles=30)
    first, second = evaluate(made), evaluate(made)
    assert first.intervals == second.intervals
    for name, score in first.scores.items():
        low, high = first.intervals[name]
        assert low <= score.f1 <= high, name
    low, high = first.intervals["core"]
    assert 0 < low < first.core < high < 1


def test_more_articles_narrow_the_interval() -> None:
    few, many = (evaluate(pairs(seed=3, articles=number)).intervals["counts.full"] for number in (10, 160))
    assert many[1] - many[0] < few[1] - few[0]


def test_no_two_rows_share_a_name() -> None:
    names = [row.name for row in all_rows()]
    assert len(names) == len(set(names))


def test_the_tables_name_every_row() -> None:
    lines = list(tables(evaluate(pairs(seed=1, articles=5))))
    names = {line.split()[0] for line in lines if line.strip()}
    assert {"percentages.full", "core", "percentages.indicator", "counts.noun", "event", "people.organisation"} <= names


def by_scorer(gold: Path, found: Path) -> dict[str, object]:
    command = [sys.executable, str(SHARED / "score.py"), str(gold), str(found), "--json"]
    result: dict[str, object] = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return result


def agreement(evaluation: Evaluation, theirs: dict[str, object]) -> None:
    ours = json.loads(as_json(evaluation, None))
    rows = {
        name: {key: row[key] for key in ("precision", "recall", "f1", "gold")} for name, row in ours["rows"].items()
    }
    assert {**ours, "rows": rows} | theirs == {**ours, "rows": rows}
    assert theirs["core"] > 0  # type: ignore[operator]  # a table of zeros would agree on anything


@needs_scorer
@pytest.mark.parametrize("seed", range(8))
def test_agrees_with_the_golds_own_scorer_on_made_up_articles(seed: int, tmp_path: Path) -> None:
    made = pairs(seed, articles=40)
    gold = write(tmp_path / "gold.jsonl", [article for article, _ in made])
    found = write(tmp_path / "found.jsonl", [found for _, found in made if found is not None])
    with Predictions(str(found)) as predictions:
        evaluation = evaluate((each, predictions.get(each.id)) for each in sound(read_gold([gold])))
    agreement(evaluation, by_scorer(gold, found))
    assert evaluation.missing


@needs_scorer
def test_agrees_with_the_golds_own_scorer_on_the_dev_gold_erring(tmp_path: Path) -> None:
    random, dev = Random(11), SHARED / "dev.jsonl"
    found = write(tmp_path / "found.jsonl", [predicted(random, each) for each in sound(read_gold([dev]))])
    with Predictions(str(found)) as predictions:
        evaluation = evaluate((each, predictions.get(each.id)) for each in sound(read_gold([dev])))
    agreement(evaluation, by_scorer(dev, found))
    assert 0.3 < evaluation.core < 0.98


@needs_scorer
def test_agrees_with_the_golds_own_scorer_on_the_extractor(tmp_path: Path, extractor: Extractor) -> None:
    dev = SHARED / "dev.jsonl"
    found = tmp_path / "found.jsonl"
    articles = list(sound(read_gold([dev])))
    records = (extractor.extract(Article(id=each.id, text=each.text, title=each.title)) for each in articles)
    found.write_text("".join(f"{record.model_dump_json()}\n" for record in records), encoding="utf-8")
    with Predictions(str(found)) as predictions:
        evaluation = evaluate((each, predictions.get(each.id)) for each in articles)
    agreement(evaluation, by_scorer(dev, found))
    assert not evaluation.ungrounded


def test_decimals_are_compared_as_numbers() -> None:
    assert scored(article(percent(0, 3, "23.5")), article(percent(0, 3, "23.50")))["percentages"] == (1, 1, 1)
    assert Decimal("23.5") == article(percent(0, 3, "23.50")).percentages[0].value
