"""A report that fits a comment on a pull request: folded, and cut at whole groups before it is too long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from html import escape

from hoinghi.review.diff.changes import What
from hoinghi.review.diff.report import Example, Group, Report
from hoinghi.review.diff.showing import COLUMNS, heading, marked, place, rest, rows, summary
from hoinghi.review.diff.wording import field_lines

# GitHub takes 65,536 characters; a line of one's own should still fit.
LIMIT = 60_000
# Tables of rules may be long; the summary must not be.
MOST_ROWS = 40


def as_markdown(report: Report, groups: int, *, limit: int = LIMIT) -> str:
    """The report, of at most `limit` characters where that holds the summary and the tables."""
    text = "".join(f"{line}\n" for line in _head(report))
    shown = 0
    for group in report.groups()[:groups]:
        piece = "".join(_group(group))
        # The last line has its room, too.
        if len(text) + len(piece) + 100 > limit:
            break
        text, shown = text + piece, shown + 1
    more = rest(report, shown)
    return text + (f"\n{more}\n" if more else "")


def _head(report: Report) -> Iterator[str]:
    yield f"**hoinghi diff**: {_escaped(summary(report))}"
    if not report.changes:
        return
    yield ""
    yield from _table("by kind", report.by_kind)
    yield "\n<details><summary>by rule</summary>\n"
    yield from _table("by rule", report.by_rule)
    yield "\n</details>\n"


def _table(title: str, counts: Mapping[str, Counter[What]]) -> Iterator[str]:
    yield f"| {title} | " + " | ".join(COLUMNS[1:]) + " |"
    yield "|---|" + "--:|" * (len(COLUMNS) - 1)
    all_rows = list(rows(counts))
    for name, *numbers in all_rows[:MOST_ROWS]:
        yield f"| {_escaped(name)} | " + " | ".join(numbers) + " |"
    if len(all_rows) > MOST_ROWS:
        yield f"| … and {len(all_rows) - MOST_ROWS} more |" + " |" * (len(COLUMNS) - 1)


def _group(group: Group) -> Iterator[str]:
    name, often = heading(group)
    yield f"<details><summary><b>{often}</b>: <code>{escape(name)}</code></summary><ul>\n"
    for example in group.examples:
        yield f"<li>{''.join(_example(example))}</li>\n"
    yield "</ul></details>\n"


def _example(example: Example) -> Iterator[str]:
    """In `code`, where a text's own @names, #numbers and stars are just text."""
    before, within, behind = (escape(piece) for piece in marked(example))
    yield f"<code>{escape(place(example))}</code>"
    if within:
        yield f" <code>{before}</code><b><code>[{within}]</code></b><code>{behind}</code>".replace("<code></code>", "")
    for line in field_lines(example.change):
        yield f"<br><code>{escape(line)}</code>"


def _escaped(text: str) -> str:
    """Text in a table's cell or a line, as it stands."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]|#@~!" else escape(sign) for sign in text)
