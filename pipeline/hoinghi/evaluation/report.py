"""An evaluation as people and programs read it: tables of text, or one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hoinghi.evaluation.errors import Example, Log
from hoinghi.evaluation.rows import FIELDS, SCORER, SPANS
from hoinghi.evaluation.scoring import Evaluation

MATCHINGS = {"exact": "exact", "overlapping": "overlapping", "anywhere": "value only"}
"""The rows of the span table -> their headings: the same place, one that overlaps, any place."""


def tables(evaluation: Evaluation) -> Iterator[str]:
    """The lines of the three tables: by kind, by span matching, by field."""
    yield f"{'':24}{'P':>7}{'R':>7}{'F1':>7}  {'95 % of F1':14}{'gold':>7}{'found':>7}"
    for row in SCORER:
        yield _line(row.name, evaluation)
    low, high = evaluation.intervals["core"]
    missing = f"{len(evaluation.missing)} missing"
    yield f"{'core':24}{'':14}{evaluation.core:7.3f}  {low:.3f} – {high:.3f}{evaluation.articles:9} articles, {missing}"
    yield ""
    yield f"{'matching of spans':24}" + "".join(f"{heading:^21}" for heading in MATCHINGS.values())
    yield f"{'':24}" + f"{'P':>7}{'R':>7}{'F1':>7}" * len(MATCHINGS)
    for kind in span_kinds():
        scores = [evaluation.scores[f"{kind}.{matching}"] for matching in MATCHINGS]
        yield f"{kind:24}" + "".join(f"{each.precision:7.3f}{each.recall:7.3f}{each.f1:7.3f}" for each in scores)
    yield ""
    yield f"{'by field':24}{'P':>7}{'R':>7}{'F1':>7}  {'95 % of F1':14}{'gold':>7}{'found':>7}"
    for row in FIELDS:
        yield _line(row.name, evaluation)


def span_kinds() -> list[str]:
    """The kinds of the span table, in order."""
    return list(dict.fromkeys(row.name.rsplit(".", 1)[0] for row in SPANS))


def _line(name: str, evaluation: Evaluation) -> str:
    score, (low, high) = evaluation.scores[name], evaluation.intervals[name]
    numbers = f"{score.precision:7.3f}{score.recall:7.3f}{score.f1:7.3f}"
    return f"{name:24}{numbers}  {low:.3f} – {high:.3f}{score.wanted:9}{score.found:7}"


def as_json(evaluation: Evaluation, errors: Log | None) -> str:
    """One object: the scorer's own keys (`rows`, `core`, `articles`, `missing`), and what is more here."""
    report: dict[str, object] = {
        "rows": {row.name: _numbers(row.name, evaluation) for row in SCORER},
        "core": evaluation.core,
        "core_interval": [round(each, 4) for each in evaluation.intervals["core"]],
        "articles": evaluation.articles,
        "missing": sorted(evaluation.missing),
        "ungrounded": sorted(evaluation.ungrounded),
        "spans": {row.name: _numbers(row.name, evaluation) for row in SPANS},
        "fields": {row.name: _numbers(row.name, evaluation) for row in FIELDS},
    }
    if errors is not None:
        report["errors"] = [
            {
                "kind": kind,
                "rule": rule,
                "cause": cause,
                "times": group.times,
                "examples": list(map(_example, group.examples)),
            }
            for (kind, rule, cause), group in errors.ranked()
        ]
    return json.dumps(report, ensure_ascii=False)


def _numbers(name: str, evaluation: Evaluation) -> dict[str, object]:
    score = evaluation.scores[name]
    return {
        "precision": round(score.precision, 4),
        "recall": round(score.recall, 4),
        "f1": round(score.f1, 4),
        "gold": score.wanted,
        "found": score.found,
        "interval": [round(each, 4) for each in evaluation.intervals[name]],
    }


def _example(example: Example) -> dict[str, object]:
    miss = example.miss
    return {"article": miss.article, "at": miss.at, "gold": miss.gold, "predicted": miss.predicted}
