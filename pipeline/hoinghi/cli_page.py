"""`hoinghi review`: a run as a page to read and to judge."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hoinghi.cli_review import errors
from hoinghi.errors import InputError

MIB = 1024 * 1024


def review(
    run: Annotated[Path, typer.Argument(help="Output of `hoinghi extract`: .jsonl, .jsonl.gz, .jsonl.zst, Parquet.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The page, one HTML file.")],
    against: Annotated[
        Path | None,
        typer.Option(metavar="OLD", help="An older run: what was gained, lost and changed stands in place."),
    ] = None,
    articles: Annotated[
        list[str] | None,
        typer.Option(help="Where the texts are that the run does not hold: what extract was given. May be repeated."),
    ] = None,
    changed: Annotated[bool, typer.Option("--changed", help="Only articles that differ from OLD.")] = False,
    limit: Annotated[
        int, typer.Option(min=1, help="At most so many articles; the rest is left out and said.")
    ] = 20_000,
) -> None:
    """Write a page to read a run's records beside their texts, and to accept or reject them by eye.

    The page is one file that loads nothing and sends nothing. Its decisions are saved to a file that
    `hoinghi gold apply` turns into gold.
    """
    from hoinghi.review.page import PageOptions, build

    if changed and against is None:
        raise InputError("--changed needs --against OLD")
    if out.is_dir():
        raise InputError(f"{out}: is a folder; name a file (review.html)")
    options = PageOptions(run, against, tuple(articles or ()), changed, limit)
    with errors.status("writing the page"):
        built = build(options, out)
    difference = f", {built.changed:,} changes" if against else ""
    errors.print(
        f"{out}: {built.articles:,} articles, {built.records:,} records{difference}, {built.size / MIB:.1f} MB",
        markup=False,
    )
    if built.beyond:
        errors.print(
            f"warning: {built.beyond:,} more articles are not on the page; choose with --changed, or raise --limit",
            style="yellow",
            markup=False,
        )
