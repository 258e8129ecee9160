"""A report as one JSON object."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

from hoinghi.review.diff.changes import What
from hoinghi.review.diff.report import Example, Group, Report


def as_json(report: Report) -> str:
    """All of it: every group, with its examples' whole records."""
    return json.dumps(
        {
            "old": report.old,
            "new": report.new,
            "articles": {
                "both": report.both,
                "different": report.different,
                "only_old": report.only_old,
                "only_new": report.only_new,
            },
            "changes": report.changes,
            "left_out": report.left_out,
            "kinds": _counts(report.by_kind),
            "rules": _counts(report.by_rule),
            "groups": list(map(_group, report.groups())),
        },
        ensure_ascii=False,
    )


def _counts(counts: Mapping[str, Counter[What]]) -> dict[str, dict[What, int]]:
    return {name: dict(counter) for name, counter in sorted(counts.items())}


def _group(group: Group) -> dict[str, object]:
    return {
        "what": group.what,
        "kind": group.kind,
        "rule": group.rule or None,
        "pattern": group.pattern,
        "changes": group.changes,
        "articles": group.articles,
        "examples": list(map(_example, group.examples)),
    }


def _example(example: Example) -> dict[str, object]:
    change = example.change
    return {
        "article": change.article,
        "whats": sorted(change.whats),
        "sentence": example.sentence._asdict(),
        "old": change.old.record if change.old else None,
        "new": change.new.record if change.new else None,
        "fields": [
            {"name": field.name, "what": field.what, "old": field.old, "new": field.new} for field in change.fields
        ],
    }
