"""What every format shows of a report, in the order and the words of all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from hoinghi.review.diff.changes import WHATS, What
from hoinghi.review.diff.report import Example, Group, Report
from hoinghi.review.diff.wording import visible

COLUMNS = ("", *WHATS, "all")


def summary(report: Report) -> str:
    """One line: how many articles, and how many of them differ."""
    parts = [f"{report.both:,} articles in both, {report.different:,} differ"]
    parts += [f"{report.only_old:,} only in {report.old}"] * bool(report.only_old)
    parts += [f"{report.only_new:,} only in {report.new}"] * bool(report.only_new)
    parts.append(f"{report.changes:,} changes")
    parts += [f"{report.left_out:,} of other kinds or rules left out"] * bool(report.left_out)
    return "; ".join(parts)


def rows(counts: Mapping[str, Counter[What]]) -> Iterator[tuple[str, ...]]:
    """The lines of a table of counts: the largest first, nothing for zero."""
    for name, counter in sorted(counts.items(), key=_rank):
        numbers = [*(counter[what] for what in WHATS), counter.total()]
        yield visible(name), *(f"{number:,}" if number else "" for number in numbers)


def heading(group: Group) -> tuple[str, str]:
    """A group in words: `lost count count.digits «# xã»`, and how often."""
    name = " ".join(filter(None, (group.what, group.kind, visible(group.rule), group.pattern)))
    return name, f"{group.changes:,} in {group.articles:,} article{'s' * (group.articles != 1)}"


def place(example: Example) -> str:
    """Where an example stands: `n0042:117`."""
    change = example.change
    return visible(f"{change.article}:{change.entry.place.start}" if change.entry.place.quote else change.article)


def marked(example: Example) -> tuple[str, str, str]:
    """The sentence before, in and behind the record's span."""
    sentence, span = example.sentence, example.change.entry.place
    start, end = span.start - sentence.start, span.end - sentence.start
    pieces = sentence.quote[:start], sentence.quote[start:end], sentence.quote[end:]
    before, within, behind = map(visible, pieces)
    return before.lstrip(), within, behind.rstrip()


def rest(report: Report, shown: int) -> str:
    """What is not shown of the groups; empty where all are."""
    left = report.groups()[shown:]
    if not left:
        return ""
    changes = sum(group.changes for group in left)
    return f"… and {len(left):,} smaller group{'s' * (len(left) != 1)} with {changes:,} change{'s' * (changes != 1)}"


def _rank(item: tuple[str, Counter[What]]) -> tuple[int, str]:
    return -item[1].total(), item[0]
