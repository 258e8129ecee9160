"""One article on the terminal: its text with coloured spans, and a table for each record kind."""

from __future__ import annotations

from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from hoinghi.extractor import extract
from hoinghi.reading import Article
from hoinghi.rules.marked import NONE, Mark, observed
from hoinghi_schemas import ArticleRecord

# Columns of one short word each, which are not broken over lines while the long ones can be.
SHORT = frozenset({"at", "value", "low", "high", "total", "unit", "modifier", "relation", "kind"})
STYLES = {
    "caption": "dim italic",
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


def _coloured(text: str, record: ArticleRecord) -> Text:
    # Control characters of the article must not drive the terminal: each is shown as one visible sign.
    shown = Text("".join(map(_visible, text)))
    for kind, span in record.spans_by_kind():
        shown.stylize(STYLES.get(kind, "bold"), span.start, span.end)
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
    title = f"{kind} ({len(marks)})"
    table = Table(title=title, title_justify="left", title_style=STYLES.get(kind, "bold"), box=SIMPLE_HEAD)
    table.padding = (0, 1, 0, 0)
    for name in ("at", "quote", *columns):
        justify: JustifyMethod = "right" if name in ("at", "value") else "left"
        table.add_column(name, overflow="fold", justify=justify, no_wrap=name in SHORT)
    for mark in marks:
        cells = (Text(mark.quote), *(Text(mark.fields[name] if mark.fields[name] != NONE else "") for name in columns))
        table.add_row(str(mark.start), *cells)
    return table
