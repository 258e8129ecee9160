"""One article on the terminal: its text with coloured spans, and a table for each record kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from hoinghi.extractor import extract
from hoinghi.reading import Article
from hoinghi.rules.marked import NONE, Mark, observed
from hoinghi_schemas import ArticleRecord, Span

STYLES = {
    "percentage": "bold green",
    "count": "bold cyan",
    "amount": "bold blue",
    "person": "bold magenta",
    "programme": "yellow",
    "document": "underline",
    "organisation": "dim underline",
    "event": "reverse",
    "author": "italic magenta",
    "publisher": "italic",
}


def show_article(article: Article, console: Console) -> None:
    """Print the article with its spans in colour, a legend, and one table a kind."""
    record = extract(article)
    console.print(_coloured(article.text, record))
    console.print()
    console.print(_legend())
    _print_head(record, console)
    by_kind: dict[str, list[Mark]] = {}
    for mark in observed(record):
        by_kind.setdefault(mark.kind, []).append(mark)
    for kind, marks in by_kind.items():
        console.print(_table(kind, marks))


def spans_by_kind(record: ArticleRecord) -> Iterator[tuple[str, Span]]:
    """Every span worth showing, with its kind; organisations first, so that others colour over them."""
    lists: tuple[tuple[str, Sequence[Span]], ...] = (
        ("organisation", [span for each in record.organisations for span in each.mentions]),
        ("event", [record.event.span] if record.event else []),
        ("document", [span for each in record.documents for span in each.mentions]),
        ("programme", [span for each in record.programmes for span in each.mentions]),
        ("person", [span for each in record.people for span in each.mentions]),
        ("count", [each.span for each in record.counts]),
        ("amount", [each.span for each in record.amounts]),
        ("percentage", [each.span for each in record.percentages]),
        ("author", [each.span for each in record.authors]),
        ("publisher", [record.publisher.span] if record.publisher else []),
    )
    for kind, spans in lists:
        for span in spans:
            yield kind, span


def _coloured(text: str, record: ArticleRecord) -> Text:
    # Control characters of the article must not drive the terminal: each is shown as one visible sign.
    shown = Text("".join(map(_visible, text)))
    for kind, span in spans_by_kind(record):
        shown.stylize(STYLES[kind], span.start, span.end)
    return shown


def _visible(character: str) -> str:
    if character.isprintable() or character == "\n":
        return character
    return " " if character.isspace() else "\N{REPLACEMENT CHARACTER}"


def _legend() -> Text:
    return Text("  ").join(Text(kind, style=style) for kind, style in STYLES.items())


def _print_head(record: ArticleRecord, console: Console) -> None:
    head = {
        "title": record.title,
        "authors": ", ".join(author.name for author in record.authors) or None,
        "publisher": record.publisher.name if record.publisher else None,
    }
    for name, value in head.items():
        if value:
            console.print(Text(f"{name}: ", style="bold") + Text(value))


def _table(kind: str, marks: Sequence[Mark]) -> Table:
    columns = [name for name in marks[0].fields if any(mark.fields[name] != NONE for mark in marks)]
    table = Table(title=f"{kind} ({len(marks)})", title_justify="left", title_style=STYLES.get(kind, "bold"))
    for name in ("at", "quote", *columns):
        table.add_column(name, overflow="fold", justify="right" if name in ("at", "value") else "left")
    for mark in marks:
        cells = (Text(mark.quote), *(Text(mark.fields[name] if mark.fields[name] != NONE else "") for name in columns))
        table.add_row(str(mark.start), *cells)
    return table
