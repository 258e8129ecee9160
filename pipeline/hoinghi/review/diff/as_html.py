"""A report as one self-contained page; no script runs in it, and all that comes from articles is escaped."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from hoinghi.review.diff.report import Example, Group, Report
from hoinghi.review.diff.showing import COLUMNS, heading, marked, place, rest, rows, summary
from hoinghi.review.diff.wording import field_lines

TEMPLATE = "page.html.jinja"


def as_html(report: Report, groups: int) -> str:
    """The page."""
    loader = PackageLoader("hoinghi.review.diff", "")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(TEMPLATE).render(
        report=report,
        summary=summary(report),
        columns=COLUMNS,
        tables=[("by kind", list(rows(report.by_kind))), ("by rule", list(rows(report.by_rule)))],
        groups=[_group(group) for group in report.groups()[:groups]],
        rest=rest(report, groups),
    )


def _group(group: Group) -> dict[str, object]:
    name, often = heading(group)
    return {"name": name, "often": often, "what": group.what, "examples": list(map(_example, group.examples))}


def _example(example: Example) -> dict[str, object]:
    before, within, behind = marked(example)
    lines = list(field_lines(example.change))
    return {"place": place(example), "before": before, "within": within, "behind": behind, "lines": lines}
