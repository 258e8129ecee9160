"""The command line: `hoinghi extract | show | explain | rules | schema`, and what `cli_gold`, `cli_review` add."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console

from hoinghi import cli_gold, cli_review
from hoinghi.errors import HoinghiError, InputError

if TYPE_CHECKING:
    from hoinghi.reading import Article

# 128 + SIGINT, as shells count it.
INTERRUPTED = 130
USAGE = 2
FAILURES = 3

app = typer.Typer(
    name="hoinghi",
    help="Structured, grounded records out of Vietnamese news articles about conferences.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
rules_app = typer.Typer(help="List the rules, or check them against their own examples.", rich_markup_mode=None)
app.add_typer(rules_app, name="rules")

Paths = Annotated[list[str], typer.Argument(help="Files (.txt, .jsonl), folders, or - for standard input.")]
OnePath = Annotated[str, typer.Argument(help="One article: a .txt file, the first line of a .jsonl file, or -.")]
Out = Annotated[Path | None, typer.Option("-o", "--out", help="Output file (.jsonl, .jsonl.gz, …) or folder.")]
OutFormat = Annotated[str, typer.Option("--format", help="jsonl, json, parquet, docbin or label-studio.")]
Workers = Annotated[int | None, typer.Option(min=1, help="Processes; all cores by default, 1 is this one.")]
Timeout = Annotated[float, typer.Option(min=0, help="Seconds for one article; 0 for no limit.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress and no summary; failures only.")]
errors = Console(stderr=True, highlight=False, soft_wrap=True)


@app.command()
def extract(
    paths: Paths,
    out: Out = None,
    format: OutFormat = "jsonl",
    kind: Annotated[list[str] | None, typer.Option(help="Extract only this kind; may be given again.")] = None,
    workers: Workers = None,
    timeout: Timeout = 300,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a run that was stopped or killed.")] = False,
    quiet: Quiet = False,
) -> None:
    """Extract records from articles and write them as JSON Lines, or in another format.

    The output appears whole, when all is done; until then the run's results are kept beside it (.OUT.part), where
    --resume finds them after Ctrl-C, kill -9 or a power cut.

    Exit status: 0 all articles done, 3 some failed (see OUT.failures.jsonl), 2 wrong usage, 130 interrupted.
    """
    from hoinghi.reading import read
    from hoinghi.review.progress import RunOptions, watch

    options = RunOptions(out, format, tuple(kind or ()), workers, timeout, resume, quiet)
    tally = watch(read(paths), options, console=errors, paths=paths)
    if tally.failures:
        raise typer.Exit(FAILURES)


@app.command()
def show(path: OnePath) -> None:
    """Show what was found in one article: the text with coloured spans, and tables."""
    from hoinghi.review.show import show_article

    show_article(_one(path), Console(highlight=False))


@app.command()
def explain(
    path: OnePath,
    at: Annotated[int | None, typer.Option(help="Code-point offset in the article.")] = None,
    find: Annotated[str | None, typer.Option(help="The first place where this text stands.")] = None,
) -> None:
    """Say which rules fired at a place, which came close and what blocked them, and what resolving dropped."""
    from hoinghi.review.explain import explain_article

    explain_article(_one(path), Console(highlight=False, soft_wrap=True), at=at, find=find)


@app.command()
def schema(
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Write to this file instead.")] = None,
) -> None:
    """Print the JSON Schema of an article's records."""
    from hoinghi.writing.schema import article_schema

    if out is None:
        typer.echo(article_schema(), nl=False)
    else:
        out.write_text(article_schema(), encoding="utf-8")


@rules_app.callback(invoke_without_command=True)
def rules(context: typer.Context) -> None:
    """Every rule with its meaning and its examples."""
    from hoinghi.review.rules import list_rules

    if context.invoked_subcommand is None:
        list_rules(Console(highlight=False))


@rules_app.command("check")
def rules_check() -> None:
    """Run the examples that rules carry; report failing, dead and shadowed rules (exit status 1)."""
    from hoinghi.review.rules import check_rules

    if not check_rules(Console(highlight=False, soft_wrap=True)):
        raise typer.Exit(1)


app.command(cls=cli_gold.ErrorsWithout)(cli_gold.evaluate)
app.add_typer(cli_gold.gold_app, name="gold")
app.command()(cli_review.selfcheck)
app.command()(cli_review.mine)


def _one(path: str) -> Article:
    from hoinghi.reading import Failure, read

    first = next(read([path]), None)
    if first is None:
        raise InputError(f"{path}: holds no article")
    if isinstance(first, Failure):
        raise InputError(first.error)
    return first


def main() -> NoReturn:
    """Run the command line; every error of ours is one line and exit status 2, a closed pipe ends quietly."""
    try:
        app()
    except HoinghiError as error:
        errors.print(f"hoinghi: {error}", style="red", markup=False)
        sys.exit(USAGE)
    except BrokenPipeError:
        # The reader (`| head`) has what it wanted; point stdout elsewhere, so that the flush at exit stays silent too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(128 + signal.SIGPIPE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    sys.exit(0)
