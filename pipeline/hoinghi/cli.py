"""The command line: `hoinghi extract | show | explain | rules | schema`, and what the other `cli_` modules add."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console

from hoinghi import cli_diff, cli_gold, cli_page, cli_review
from hoinghi.cli_options import Instead, or_standard_output
from hoinghi.errors import HoinghiError, InputError

if TYPE_CHECKING:
    from hoinghi.reading import Article, Limits

# 128 + SIGINT, as shells count it.
INTERRUPTED = 130
USAGE = 2
FAILURES = 3
# The defaults of `Limits`, in the options' units.
MAX_ARTICLE, MAX_PAGE, MAX_ELEMENTS, MAX_ENTRY, MAX_RATIO, MAX_ENTRIES = 32, 8, 50_000, 256, 200, 1_000_000

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

Paths = Annotated[
    list[str],
    typer.Argument(
        help="Files (.txt, .html, .jsonl, .csv, .tsv, .parquet, .docx; .zip and .tar of those; .gz, .zst, .bz2, .xz of "
        "all), folders, quoted patterns ('news/**/*.html'), addresses (https://, s3://), or - for standard input."
    ),
]
OnePath = Annotated[str, typer.Argument(help="One article: a .txt file, the first line of a .jsonl file, or -.")]
Out = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--out",
        callback=or_standard_output,
        help="Output file (.jsonl, .jsonl.gz, …) or folder; - for standard output.",
    ),
]
OutFormat = Annotated[str, typer.Option("--format", help="jsonl, json, parquet, docbin or label-studio.")]
Kinds = Annotated[list[str] | None, typer.Option("--kind", help="Extract only this kind; may be given again.")]
Workers = Annotated[int | None, typer.Option(min=1, help="Processes; all cores by default, 1 is this one.")]
Timeout = Annotated[float, typer.Option(min=0, help="Seconds for one article; 0 for no limit.")]
IdField = Annotated[str | None, typer.Option(help="Column or JSON field of the article's id; id by default.")]
TextField = Annotated[str, typer.Option(help="Column or JSON field of the text.")]
TitleField = Annotated[str | None, typer.Option(help="The same of the title; title by default.")]
DateField = Annotated[str | None, typer.Option(help="The same of the date, which goes into the metadata as date.")]
Metadata = Annotated[bool, typer.Option("--metadata/--no-metadata", help="Take all other fields along as metadata.")]
Encoding = Annotated[
    str | None,
    typer.Option(help="Of the input: utf-8, utf-16, windows-1258, tcvn3, vni, viscii, viqr, …; recognised by default."),
]
DuplicatesOption = Annotated[str, typer.Option("--duplicates", help="Articles of the same text: keep, skip or link.")]
StdinName = Annotated[str | None, typer.Option(help="A name for standard input that tells its type: a.csv.gz.")]
MaxArticle = Annotated[int, typer.Option(min=1, help="MiB of one article, line or row.")]
MaxPage = Annotated[int, typer.Option(min=1, help="MiB of an HTML page.")]
MaxElements = Annotated[int, typer.Option(min=1, help="Elements of an HTML page.")]
MaxEntry = Annotated[int, typer.Option(min=1, help="MiB of what must be expanded whole: .docx, an inner archive.")]
MaxRatio = Annotated[int, typer.Option(min=1, help="How many times its size something packed may expand to.")]
MaxEntries = Annotated[int, typer.Option(min=1, help="Files in one archive.")]
Engine = Annotated[str, typer.Option(help="local, or ray: on all machines of a Ray cluster, with shared storage.")]
Address = Annotated[
    str | None, typer.Option(help="Of the Ray cluster: HOST:6379, or auto; none begins one on this machine.")
]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress and no summary; failures only.")]
errors = Console(stderr=True, highlight=False, soft_wrap=True)


@app.command()
def extract(
    paths: Paths,
    out: Out = None,
    format: OutFormat = "jsonl",
    kind: Kinds = None,
    workers: Workers = None,
    timeout: Timeout = 300,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a run that was stopped or killed.")] = False,
    id_field: IdField = None,
    text_field: TextField = "text",
    title_field: TitleField = None,
    date_field: DateField = None,
    metadata: Metadata = True,
    encoding: Encoding = None,
    duplicates: DuplicatesOption = "keep",
    stdin_name: StdinName = None,
    max_article: MaxArticle = MAX_ARTICLE,
    max_page: MaxPage = MAX_PAGE,
    max_elements: MaxElements = MAX_ELEMENTS,
    max_entry: MaxEntry = MAX_ENTRY,
    max_ratio: MaxRatio = MAX_RATIO,
    max_entries: MaxEntries = MAX_ENTRIES,
    engine: Engine = "local",
    address: Address = None,
    quiet: Quiet = False,
) -> None:
    """Extract records from articles and write them as JSON Lines, or in another format.

    The output appears whole, when all is done; until then the run's results are kept beside it (.OUT.part), where
    --resume finds them after Ctrl-C, kill -9 or a power cut.

    Exit status: 0 all articles done, 3 some failed (see OUT.failures.jsonl), 2 wrong usage, 130 interrupted.
    """
    from hoinghi.archive.source import Source
    from hoinghi.reading import Fields, ReadNotes, ReadOptions, checked_duplicates
    from hoinghi.review.progress import RunOptions, watch

    fields = Fields(id=id_field, text=text_field, title=title_field, date=date_field, others=metadata)
    limits = _limits(max_article, max_page, max_elements, max_entry, max_ratio, max_entries)
    reading = ReadOptions(fields, limits, encoding, checked_duplicates(duplicates), stdin_name)
    notes = ReadNotes()
    options = RunOptions(out, format, tuple(kind or ()), workers, timeout, resume, quiet, engine, address)
    tally = watch(Source(tuple(paths), reading, notes), options, console=errors)
    if str(notes) and not quiet and (out is not None or errors.is_terminal):
        errors.print(str(notes), markup=False)
    if tally.failures:
        raise typer.Exit(FAILURES)


@app.command()
def replay(
    failures: Annotated[Path, typer.Argument(help="The OUT.failures.jsonl of a run.")],
    out: Out = None,
    format: OutFormat = "jsonl",
    kind: Kinds = None,
    workers: Workers = None,
    timeout: Timeout = 300,
    changed: Annotated[bool, typer.Option("--changed", help="Take texts that changed since they failed.")] = False,
    id_field: IdField = None,
    text_field: TextField = "text",
    title_field: TitleField = None,
    date_field: DateField = None,
    metadata: Metadata = True,
    encoding: Encoding = None,
    max_article: MaxArticle = MAX_ARTICLE,
    max_page: MaxPage = MAX_PAGE,
    max_elements: MaxElements = MAX_ELEMENTS,
    max_entry: MaxEntry = MAX_ENTRY,
    max_ratio: MaxRatio = MAX_RATIO,
    max_entries: MaxEntries = MAX_ENTRIES,
    quiet: Quiet = False,
) -> None:
    """Try again what failed: what succeeds is added to OUT, what does not stays in the failures file.

    What a limit refused is tried with the limits given here; of an archive that was cut short, what OUT lacks is added.

    Exit status: 0 nothing fails any more, 3 something does.
    """
    from hoinghi.reading import Fields, ReadOptions
    from hoinghi.review.progress import RunOptions
    from hoinghi.review.replay import replay as try_again

    fields = Fields(id=id_field, text=text_field, title=title_field, date=date_field, others=metadata)
    options = RunOptions(out, format, tuple(kind or ()), workers, timeout, quiet=quiet)
    limits = _limits(max_article, max_page, max_elements, max_entry, max_ratio, max_entries)
    reading = ReadOptions(fields, limits, encoding)
    if try_again(failures, options, reading=reading, changed=changed, console=errors).failures:
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
    out: Instead = None,
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
app.command()(cli_diff.diff)
app.command()(cli_page.review)


def _limits(article: int, page: int, elements: int, entry: int, ratio: int, entries: int) -> Limits:
    """The limits of the options, which count in MiB what `Limits` counts in bytes."""
    from hoinghi.reading import Limits
    from hoinghi.reading.options import MIB

    return Limits(article * MIB, page * MIB, elements, entry * MIB, ratio, entries)


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
