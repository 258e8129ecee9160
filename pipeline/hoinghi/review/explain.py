"""Why the extractor said that, at one place of one article."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from hoinghi.errors import InputError
from hoinghi.extractor import Trace, default_extractor
from hoinghi.reading import Article
from hoinghi.resolve import overlapping
from hoinghi.rules.marked import Mark, observed


def explain_article(article: Article, console: Console, *, at: int | None, find: str | None) -> None:
    """Print the rules that fired at the place, those that came close, what resolving dropped, and the records.

    Raises:
        InputError: the place is not in the article, or neither or both of `at` and `find` are given.
    """
    start, end = _place(article, at, find)
    trace = default_extractor().trace(article)
    view = trace.parsed.view
    first, last = view.locate(start), max(view.locate(end), view.locate(start) + 1)
    _say_place(article, start, end, console)
    _say_fired(trace, first, last, console)
    _say_close(trace, first, last, console)
    _say_records(trace, start, end, console)


def _place(article: Article, at: int | None, find: str | None) -> tuple[int, int]:
    if (at is None) == (find is None):
        raise InputError("explain needs one of --at OFFSET and --find QUOTE")
    if find is not None:
        start = article.text.find(find)
        if start < 0 or not find:
            raise InputError(f"{article.path}: --find {find!r} does not stand in the article; copy it as it is there")
        return start, start + len(find)
    assert at is not None
    if not 0 <= at < len(article.text):
        raise InputError(f"{article.path}: --at {at} is outside the article: offsets are 0 to {len(article.text) - 1}")
    return at, at + 1


def _say_place(article: Article, start: int, end: int, console: Console) -> None:
    before, after = article.text[max(0, start - 60) : start], article.text[end : end + 60]
    line = Text.assemble(before, (article.text[start:end], "reverse"), after)
    console.print(Text(f"{start}:{end}  ", style="bold") + Text("…") + Text(" ").join(line.split("\n")) + Text("…"))


def _say_fired(trace: Trace, start: int, end: int, console: Console) -> None:
    chosen = list(overlapping(trace.chosen, start, end))
    console.print(Text(f"\nfired: {len(chosen)}", style="bold green"))
    for match in chosen:
        console.print(Text(f"  {match.rule}  [{trace.parsed.text[match.start : match.end]}]  {match.value!r}"))


def _say_close(trace: Trace, start: int, end: int, console: Console) -> None:
    dropped = [each for each in trace.dropped if each.match.start < end and start < each.match.end]
    console.print(Text(f"\ndropped by resolving: {len(dropped)}", style="bold yellow"))
    for each in dropped:
        quote = trace.parsed.text[each.match.start : each.match.end]
        winner = trace.parsed.text[each.winner.start : each.winner.end]
        console.print(Text(f"  {each.match.rule}  [{quote}]  lost to {each.winner.rule}  [{winner}]"))
    rejected = [each for each in trace.rejected if each.start < end and start < each.end]
    console.print(Text(f"\ncame close: {len(rejected)}", style="bold red"))
    for refusal in rejected:
        console.print(Text(f"  [{trace.parsed.text[refusal.start : refusal.end]}]  {refusal.reason}"))


def _say_records(trace: Trace, start: int, end: int, console: Console) -> None:
    marks: list[Mark] = [mark for mark in observed(trace.record) if mark.start < end and start < mark.end]
    console.print(Text(f"\nrecords: {len(marks)}", style="bold"))
    for mark in marks:
        console.print(Text(f"  {mark}"))
