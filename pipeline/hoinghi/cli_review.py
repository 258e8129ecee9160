"""The commands that need no gold: `hoinghi selfcheck | mine`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import track

if TYPE_CHECKING:
    from hoinghi.reading import Article

FOUND = 1
"""Exit status where a check found something."""
FAILURES = 3

errors = Console(stderr=True, highlight=False, soft_wrap=True)
Articles = Annotated[
    list[str], typer.Argument(help="Articles: .txt and .jsonl files, folders, or - for standard input.")
]


def selfcheck(
    paths: Articles,
    lines: Annotated[int, typer.Option(min=1, help="Differing records to show of each variant.")] = 10,
) -> None:
    """Check, without gold, that spelling does not matter: Unicode forms, tone placement, spaces, line ends, quotes.

    Exit status 1 when any variant of an article gives other records.
    """
    from hoinghi import Extractor
    from hoinghi.review.selfcheck import selfcheck as differences

    extractor = Extractor()
    checked = failed = 0
    for article in _watched(paths, "checking"):
        checked += 1
        for difference in differences(article, extractor):
            failed += 1
            typer.echo(f"{article.id}: {difference.variant}: {len(difference.lines)} records differ")
            for line in difference.lines[:lines]:
                typer.echo(f"  {line}")
            if len(difference.lines) > lines:
                typer.echo(f"  … and {len(difference.lines) - lines} more")
    errors.print(f"{checked} articles, {failed} variants differ", markup=False)
    if failed:
        raise typer.Exit(FOUND)


def mine(
    paths: Articles,
    top: Annotated[int, typer.Option(min=1, help="Lines of each list.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Rank what no rule explained in an archive: numbers, words before names, abbreviations."""
    from hoinghi import Extractor
    from hoinghi.review.mine import mine as mined_from

    mined = mined_from(_watched(paths, "mining"), Extractor())
    if as_json:
        lists = {
            name: [{"what": each.what, "times": each.times, "noted": each.noted, "examples": each.examples}
                   for each in findings.top(top)]
            for name, findings in mined.lists().items()
        }  # fmt: skip
        typer.echo(json.dumps({"articles": mined.articles, **lists}, ensure_ascii=False))
        return
    for findings in mined.lists().values():
        typer.echo(f"\n{findings.title}; in brackets: {findings.note}")
        for each in findings.top(top):
            typer.echo(f"{each.times:7} ({each.noted})  {each.what}")
            for example in each.examples:
                typer.echo(f"{'':11}{example}")


def _watched(paths: list[str], what: str) -> Iterator[Article]:
    """The articles, with a bar on a terminal."""
    yield from track(readable(paths), what, console=errors, transient=True, disable=not errors.is_terminal)


def readable(paths: list[str]) -> Iterator[Article]:
    """The articles that can be read; what cannot is said, and the exit status is 3 at the end."""
    from hoinghi.reading import Failure, read

    failed = False
    for each in read(paths):
        if isinstance(each, Failure):
            failed = True
            errors.print(f"failed: {each.error}", style="red", markup=False)
        else:
            yield each
    if failed:
        raise typer.Exit(FAILURES)
