"""`hoinghi diff`: what differs between two runs, or between two revisions over the same articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.status import Status

from hoinghi.cli_options import Instead
from hoinghi.cli_review import FOUND, errors
from hoinghi.errors import InputError, OutputError

if TYPE_CHECKING:
    from hoinghi.review.diff import What
    from hoinghi.review.diff.report import Report, Wanted
    from hoinghi.review.diff.runs import Held

EVERY = 100
"""Articles between two updates of the progress on a terminal."""
FORMATS = ("text", "markdown", "json", "html")
Several = list[str] | None

Runs = Annotated[list[str], typer.Argument(metavar="OLD NEW", help="Two outputs of extract; with --rev, articles.")]
Rev = Annotated[
    str | None,
    typer.Option(
        metavar="BASE",
        help="Extract the articles with this version and the present one: a git revision of hoinghi, a checkout of it, "
        "or a virtual environment that it is installed in.",
    ),
]
Kinds = Annotated[Several, typer.Option("--kind", help="Only this kind; may be given again.")]
Rules = Annotated[Several, typer.Option("--rule", help="Only this rule's records, of either run; again for more.")]
Ignored = Annotated[Several, typer.Option("--ignore", metavar="FIELD", help="Let this field differ; again for more.")]
Sample = Annotated[int | None, typer.Option(min=1, help="Only as many articles, always the same ones of an archive.")]
Examples = Annotated[int, typer.Option(min=0, help="Examples of each group.")]
Groups = Annotated[int, typer.Option(min=0, help="Groups to show, the largest first; json shows all.")]
Articles = Annotated[
    Several, typer.Option("--articles", help="The articles that the runs read, to show names in their sentences.")
]
FailOn = Annotated[str | None, typer.Option(metavar="WHAT,…", help="Exit status 1 only for these: lost,value.")]
Format = Annotated[str, typer.Option(help="text, markdown, json or html.")]


def diff(
    runs: Runs,
    rev: Rev = None,
    kind: Kinds = None,
    rule: Rules = None,
    ignore: Ignored = None,
    sample: Sample = None,
    examples: Examples = 3,
    groups: Groups = 50,
    articles: Articles = None,
    fail_on: FailOn = None,
    format: Format = "text",
    out: Instead = None,
) -> None:
    """Say what differs between two runs: records gained, lost and changed, by kind and rule, like changes together.

    Exit status: 0 nothing differs (of what --fail-on names), 1 something does, 2 wrong usage or input.
    """
    from hoinghi.review.diff.report import Wanted

    failing = _failing(fail_on)
    if format not in FORMATS:
        raise InputError(f"--format {format}: unknown; use {', '.join(FORMATS[:-1])} or {FORMATS[-1]}")
    wanted = Wanted(frozenset(kind or ()), frozenset(rule or ()), frozenset(ignore or ()))
    if rev is not None:
        report = _compare_versions(rev, runs, wanted, examples, sample)
        articles = articles or runs
    else:
        report = _compare_runs(runs, wanted, examples, sample)
    if articles:
        from hoinghi.reading import read
        from hoinghi.review.diff.texts import find_sentences

        find_sentences(report, read(articles))
    _write(report, format, groups, out)
    if report.whats & failing:
        raise typer.Exit(FOUND)


def _failing(fail_on: str | None) -> frozenset[What]:
    """The changes that make the exit status 1."""
    from hoinghi.review.diff import WHATS

    named = [name.strip() for name in fail_on.split(",")] if fail_on is not None else list(WHATS)
    if unknown := [name for name in named if name not in WHATS]:
        raise InputError(f"--fail-on {unknown[0]}: unknown; use {', '.join(WHATS)}")
    return frozenset(what for what in WHATS if what in named)


def _compare_runs(runs: Sequence[str], wanted: Wanted, examples: int, sample: int | None) -> Report:
    from hoinghi.review.diff.report import Report
    from hoinghi.review.diff.runs import read_run
    from hoinghi.review.diff.sampling import sampled

    if len(runs) != 2:
        raise InputError(f"diff needs two runs, OLD and NEW, not {len(runs)}; to compare versions, name one with --rev")
    old, new = (read_run(Path(run)) for run in runs)
    report = Report(runs[0], runs[1], examples)
    if sample is None:
        return _compare(old, new, report, wanted)
    return _compare(*sampled(old, new, sample), report, wanted)


def _compare_versions(rev: str, articles: Sequence[str], wanted: Wanted, examples: int, sample: int | None) -> Report:
    from hoinghi.review.diff.report import Report
    from hoinghi.review.diff.revision import Extraction, present, revision
    from hoinghi.review.progress import termination

    if "-" in articles:
        raise InputError("--rev reads the articles twice, which standard input cannot; name files")
    with termination(), TemporaryDirectory(prefix="hoinghi-diff-") as folder, revision(rev) as base:
        paths = articles if sample is None else [_sample(articles, sample, Path(folder))]
        with Extraction(base, paths) as old, Extraction(present(), paths) as new:
            report = _compare(old, new, Report(base.name, new.version.name, examples), wanted)
    for side in (old, new):
        if side.failed:
            errors.print(f"warning: {side.version.name} failed in some articles", style="yellow", markup=False)
    return report


def _sample(articles: Sequence[str], number: int, folder: Path) -> str:
    from hoinghi.reading import read
    from hoinghi.review.diff.sampling import write_sample

    path = folder / "sample.jsonl"
    write_sample(read(articles), number, path)
    return str(path)


def _compare(old: Iterable[Held], new: Iterable[Held], report: Report, wanted: Wanted) -> Report:
    from hoinghi.review.diff.comparing import compare

    with errors.status("comparing") as status:
        compare(old, new, report, wanted, progress=partial(_show, status))
    if not report.articles:
        raise InputError(f"{report.old}, {report.new}: hold no article")
    return report


def _show(status: Status, number: int) -> None:
    if number % EVERY == 0:
        status.update(f"comparing: {number:,} articles")


def _write(report: Report, format: str, groups: int, out: Path | None) -> None:
    if out is None:
        _print(report, format, groups)
        return
    try:
        with out.open("w", encoding="utf-8") as file:
            console = Console(file=file, highlight=False, markup=False, emoji=False)
            _print(report, format, groups, console)
    except OSError as error:
        raise OutputError(f"{out}: cannot be written: {error.strerror}") from None


def _print(report: Report, format: str, groups: int, console: Console | None = None) -> None:
    console = console or Console(highlight=False, markup=False, emoji=False)
    if format == "text":
        from hoinghi.review.diff.as_text import print_report

        print_report(report, console, groups)
        return
    console.file.write(_text(report, format, groups))


def _text(report: Report, format: str, groups: int) -> str:
    if format == "markdown":
        from hoinghi.review.diff.as_markdown import as_markdown

        return as_markdown(report, groups)
    if format == "json":
        from hoinghi.review.diff.as_json import as_json

        return as_json(report) + "\n"
    from hoinghi.review.diff.as_html import as_html

    return as_html(report, groups) + "\n"
