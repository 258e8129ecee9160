"""The commands that measure: `hoinghi evaluate` and `hoinghi gold check | convert | draft | apply`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from hoinghi.cli_options import or_standard_output
from hoinghi.cli_review import FOUND, Articles, errors, readable
from hoinghi.errors import InputError

if TYPE_CHECKING:
    from hoinghi.evaluation import Evaluation, GoldArticle
    from hoinghi.evaluation.decisions import Decided

EXAMPLES, EXAMPLES_ON_PAGE = 3, 100

gold_app = typer.Typer(help="Gold: records marked by hand in the text, checked and converted.", rich_markup_mode=None)

Golds = Annotated[list[str], typer.Argument(help="Gold: .jsonl, marked text (.txt), folders, or - for JSON Lines.")]
Out = Annotated[
    Path | None,
    typer.Option("-o", "--out", callback=or_standard_output, help="A file or folder; standard output where left out."),
]
Force = Annotated[bool, typer.Option("--force", help="Replace files that are there already.")]


class ErrorsWithout(TyperCommand):
    """Lets `--errors` stand without its KIND, which then is `all`."""

    # Any: click's Context, which some versions of typer import and others ship.
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if "--errors" in args:
            at = args.index("--errors") + 1
            if at == len(args) or args[at].startswith("-"):
                args = [*args[:at], "all", *args[at:]]
        return super().parse_args(ctx, args)


def evaluate(
    gold: Annotated[str, typer.Argument(help="Gold: .jsonl, marked text (.txt), a folder of either, or -.")],
    predicted: Annotated[str, typer.Argument(help="Output of `hoinghi extract` (.jsonl or -), or other gold.")],
    errors_of: Annotated[
        str | None, typer.Option("--errors", metavar="[KIND]", help="List misses by rule and cause; all kinds or one.")
    ] = None,
    examples: Annotated[int | None, typer.Option(min=0, help="Examples of each cause: 3, and 100 with --html.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page to read the errors in context.")] = None,
) -> None:
    """Score predictions against gold: precision, recall and F1 by kind, by span matching and by field."""
    from hoinghi.evaluation import Evaluation, Log, Predictions, error_kinds, read_gold, sound
    from hoinghi.evaluation.report import as_json as to_json
    from hoinghi.evaluation.report import tables

    limit = examples if examples is not None else EXAMPLES_ON_PAGE if html else EXAMPLES
    log = Log(error_kinds(errors_of or "all"), limit) if errors_of or html else None
    if gold == predicted == "-":
        raise InputError("gold and predictions cannot both be standard input; name a file for one of them")
    evaluation = Evaluation()
    with Predictions(predicted) as predictions:
        for article in sound(read_gold([gold])):
            found = predictions.get(article.id)
            evaluation.add(article, found)
            if log is not None:
                log.add(article, found)
    if not evaluation.articles:
        raise InputError(f"{gold}: holds no article")
    _say_doubts(evaluation)
    if html is not None and log is not None:
        from hoinghi.evaluation.html import page

        _write(html, "".join(page(evaluation, log, gold=gold, predicted=predicted)))
    if as_json:
        typer.echo(to_json(evaluation, log if errors_of else None))
        return
    for line in (*tables(evaluation), *(log.lines() if log is not None and errors_of else ())):
        typer.echo(line)


def _say_doubts(evaluation: Evaluation) -> None:
    for ids, what in (
        (evaluation.missing, "gold articles have no prediction and count as nothing found"),
        (evaluation.ungrounded, "articles were predicted from another text than gold's; their spans score nonsense"),
    ):
        if ids:
            more = " …" if len(ids) > 5 else ""
            errors.print(f"warning: {len(ids)} {what}: {', '.join(ids[:5])}{more}", style="yellow", markup=False)


@gold_app.command("check")
def gold_check(
    paths: Golds,
    articles: Annotated[
        list[str] | None, typer.Option("--articles", help="Prove gold's text against these articles, by id.")
    ] = None,
) -> None:
    """Validate gold: each problem is one line, file:line:column: what. Exit status 1 where there is one."""
    from hoinghi.evaluation import read_gold

    texts = {article.id: article.text for article in readable(articles)} if articles else None
    checked = problems = 0
    for article, found in read_gold(paths):
        checked += 1
        lines = [str(doubt) for doubt in found]
        if article is not None and texts is not None and texts.get(article.id) != article.text:
            lines.append(f"{article.id}:1:1: {_unlike(article, texts.get(article.id))}")
        problems += len(lines)
        for line in lines:
            typer.echo(line)
    errors.print(f"{checked} articles, {problems} problems", markup=False)
    if problems:
        raise typer.Exit(FOUND)


def _unlike(gold: GoldArticle, text: str | None) -> str:
    if text is None:
        return "no article has this id; name the file after its article or give it a line %% id:"
    at = next((i for i, (mine, yours) in enumerate(zip(gold.text, text, strict=False)) if mine != yours), None)
    at = min(len(gold.text), len(text)) if at is None else at
    return f"the text is not the article's: {gold.text[at : at + 20]!r} for {text[at : at + 20]!r} at offset {at}"


@gold_app.command("convert")
def gold_convert(paths: Golds, out: Out = None, force: Force = False) -> None:
    """Marked text to JSON Lines, or JSON Lines to marked text (a folder of files, or standard output for one)."""
    from hoinghi.evaluation import read_gold, sound
    from hoinghi.evaluation.files import is_marked

    articles = sound(read_gold(paths))
    if not all(map(is_marked, paths)):
        _write_marked(articles, out, force=force)
        return
    _write_lines(articles, out, force=True)


@gold_app.command("draft")
def gold_draft(paths: Articles, out: Out = None, force: Force = False) -> None:
    """Marked text from the extractor's own output, for a human to correct."""
    from hoinghi import Extractor
    from hoinghi.evaluation.annotating import draft

    extractor = Extractor()
    drafts = (draft(extractor.extract(article), article.text) for article in readable(paths))
    _write_marked(drafts, out, force=force)


@gold_app.command("apply")
def gold_apply(
    decisions: Annotated[list[Path], typer.Argument(help="Files that the page of `hoinghi review` saved.")],
    out: Out = None,
    to: Annotated[
        list[str] | None, typer.Option("--to", metavar="GOLD", help="Gold to correct; all of it is written again.")
    ] = None,
    undecided: Annotated[
        str, typer.Option(help="Articles without gold of which a record is undecided: skip, accept or reject it.")
    ] = "skip",
    force: Force = False,
) -> None:
    """Turn a review's decisions into gold: JSON Lines (-o GOLD.jsonl, or standard output) or a folder of marked text.

    What was found right goes in, what was found wrong goes out. What the extractor did not find at all, no page shows:
    add it to the marked text by hand. Exit status 1 where an article was left out.
    """
    from hoinghi.evaluation.applying import applied, checked_undecided
    from hoinghi.evaluation.decisions import read_decisions
    from hoinghi.evaluation.files import read_gold, sound

    what = checked_undecided(undecided)
    gold = {article.id: article for article in sound(read_gold(to or []))}
    read = read_decisions(decisions)
    skipped: list[str] = []
    for each in read:
        article = applied(each, gold.get(each.id), what)
        if article is None:
            skipped.append(f"{each.id} ({sum(1 for _ in each.of('open'))})")
        else:
            gold[each.id] = article
    if out is None or out.suffix == ".jsonl":
        _write_lines(gold.values(), out, force=force)
    else:
        _write_marked(iter(gold.values()), out, force=force)
    _say_applied(read, skipped)


def _say_applied(read: list[Decided], skipped: list[str]) -> None:
    """What became of the decisions; status 1 where something was left out."""
    right, wrong = (sum(1 for each in read for _ in each.of(verdict)) for verdict in ("right", "wrong"))
    done = len(read) - len(skipped)
    errors.print(f"{done} articles, {right} records found right, {wrong} found wrong", markup=False)
    if passed := sum(each.passed for each in read):
        errors.print(f"{passed} decisions passed over: gold does not hold records of their kind", markup=False)
    if skipped:
        more = f" and {len(skipped) - 5} more" if len(skipped) > 5 else ""
        errors.print(
            f"warning: left out for undecided records: {', '.join(skipped[:5])}{more}; decide them in the page, "
            "or say --undecided accept or reject",
            style="yellow",
            markup=False,
        )
        raise typer.Exit(FOUND)


def _write_lines(articles: Iterable[GoldArticle], out: Path | None, *, force: bool) -> None:
    lines = "".join(article.model_dump_json() + "\n" for article in articles)
    if out is None:
        typer.echo(lines, nl=False)
    elif out.exists() and not force:
        raise InputError(f"{out}: is there already; --force replaces it")
    else:
        _write(out, lines)


def _write_marked(articles: Iterator[GoldArticle], out: Path | None, *, force: bool) -> None:
    """One file an article in the folder, named by its id; work done by hand is not replaced unless forced."""
    from hoinghi.evaluation.annotating import annotated
    from hoinghi.writing.sinks import safe_name

    for number, article in enumerate(articles):
        if out is None:
            if number:
                raise InputError("more than one article; name a folder with -o")
            sys.stdout.buffer.write(annotated(article).encode())
            continue
        path = out / f"{safe_name(article.id)}.txt"
        if path.exists() and not force:
            raise InputError(f"{path}: is there already; --force replaces it")
        _write(path, annotated(article, name=path.stem))


def _write(path: Path, content: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="")
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None
