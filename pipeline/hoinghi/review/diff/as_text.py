"""A report for a terminal; colours only where the console has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from rich.console import Console
from rich.text import Text

from hoinghi.review.diff.changes import What
from hoinghi.review.diff.report import Example, Report
from hoinghi.review.diff.showing import COLUMNS, heading, marked, place, rest, rows, summary
from hoinghi.review.diff.wording import field_lines

STYLES: Mapping[What, str] = {
    "gained": "green",
    "lost": "red",
    "value": "magenta",
    "moved": "blue",
    "attribute": "cyan",
    "warning": "yellow",
}
ALIGNED = 34


def print_report(report: Report, console: Console, groups: int) -> None:
    """Print the summary, the tables and the largest groups."""
    for line in lines(report, groups):
        console.print(line, soft_wrap=True)


def lines(report: Report, groups: int) -> Iterator[Text]:
    """The lines of the report."""
    yield Text(summary(report), style="bold")
    if not report.changes:
        return
    for title, counts in (("by kind", report.by_kind), ("by rule", report.by_rule)):
        yield Text()
        yield from _table(title, counts)
    for group in report.groups()[:groups]:
        name, often = heading(group)
        yield Text()
        yield Text.assemble((name, f"bold {STYLES[group.what]}"), f": {often}")
        for example in group.examples:
            yield from example_lines(example)
    if more := rest(report, groups):
        yield Text(f"\n{more}", style="dim")


def example_lines(example: Example) -> Iterator[Text]:
    """One change: where it stands, its sentence with the span in brackets, the fields that differ."""
    before, within, behind = marked(example)
    style = STYLES[example.change.what]
    sentence = Text.assemble(" ", before, (f"[{within}]", f"bold {style}"), behind) if within else ""
    yield Text.assemble("  ", (place(example), "dim"), sentence)
    for line in field_lines(example.change):
        yield Text(f"      {line}")


def _table(title: str, counts: Mapping[str, Counter[What]]) -> Iterator[Text]:
    yield Text(f"{title:{ALIGNED}}" + "".join(f"{column:>10}" for column in COLUMNS[1:]), style="bold")
    for name, *numbers in rows(counts):
        yield Text(f"{name:{ALIGNED}}" + "".join(f"{number:>10}" for number in numbers))
