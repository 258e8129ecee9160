"""From a run, or two, and the articles that were read, to the page's file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hoinghi.errors import InputError
from hoinghi.reading import read
from hoinghi.review.diff.joining import Sides, joined
from hoinghi.review.diff.runs import Held, read_run
from hoinghi.review.page.document import About, document
from hoinghi.review.page.reviewed import Reviewed, alone, compared
from hoinghi.review.page.texts import with_texts
from hoinghi.writing.atomic import FileReplacement

LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class PageOptions:
    """What is on the page.

    Args:
        run: the output of `hoinghi extract`. against: an older one. articles: where texts are that the run lacks.
        changed: only articles that differ between the two. limit: how many articles at most; the rest is left out.
    """

    run: Path
    against: Path | None = None
    articles: Sequence[str] = ()
    changed: bool = False
    limit: int = LIMIT


@dataclass(slots=True)
class Built:
    """What became of it: articles and records on the page, changes, articles beyond the limit, and bytes."""

    articles: int = 0
    records: int = 0
    changed: int = 0
    beyond: int = 0
    size: int = 0


def build(options: PageOptions, out: Path) -> Built:
    """Write the page; it appears when it is complete.

    Raises:
        InputError: a run cannot be read, a text is missing or not the run's, or nothing is to be shown.
        OutputError: the page cannot be written.
    """
    built = Built()
    articles = list(_chosen(options, built))
    if not articles:
        what = "differs from the old run" if options.changed and not built.beyond else "is in the run"
        raise InputError(f"{options.run}: no article {what}; there is nothing to review")
    payloads = with_texts(articles, read(options.articles) if options.articles else ())
    about = About(options.run.name, options.against.name if options.against else None)
    replacement = FileReplacement(out)
    try:
        for piece in document(about, articles, payloads):
            built.size += replacement.file.write(piece.encode())
        replacement.commit()
    except BaseException:
        replacement.abort()
        raise
    return built


def _chosen(options: PageOptions, built: Built) -> Iterator[Reviewed]:
    for old, new in _sides(options):
        if options.changed and old and new and old.says_the_same(new):
            continue
        if built.articles == options.limit and not options.changed:
            built.beyond += 1
            continue
        article = _reviewed(options, old, new)
        if options.changed and not article.changed:
            continue
        if built.articles == options.limit:
            built.beyond += 1
            continue
        built.articles += 1
        built.records += article.records
        built.changed += article.changed
        yield article


def _sides(options: PageOptions) -> Iterator[Sides]:
    if options.against is None:
        return ((None, held) for held in read_run(options.run))
    return joined(read_run(options.against), read_run(options.run))


def _reviewed(options: PageOptions, old: Held | None, new: Held | None) -> Reviewed:
    if new is not None and options.against is None:
        return alone(new.article())
    return compared(old.article() if old else None, new.article() if new else None)
