"""What tests of reading share: the articles and failures of some paths, apart."""

from __future__ import annotations

from pathlib import Path

from hoinghi.reading import Article, Failure, Limits, ReadNotes, ReadOptions, read

TEXT = "Sáng 5/3, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết tỷ lệ tiêm chủng đạt 98,5% kế hoạch tại 12 huyện."
SMALL = ReadOptions(limits=Limits(article=2000, page=5000, elements=50, entry=20_000, ratio=50, entries=3, columns=10))


def results(
    *paths: str | Path, options: ReadOptions | None = None, notes: ReadNotes | None = None
) -> tuple[list[Article], list[str]]:
    """The articles, and the failures' errors."""
    articles: list[Article] = []
    errors: list[str] = []
    for each in read(paths, options or ReadOptions(), notes=notes):
        if isinstance(each, Failure):
            assert "\n" not in each.error
            assert each.stage == "read"
            errors.append(each.error)
        else:
            articles.append(each)
    return articles, errors


def ids(*paths: str | Path, options: ReadOptions | None = None) -> list[str]:
    """The ids of articles that are read without any failure."""
    articles, errors = results(*paths, options=options)
    assert errors == []
    return [article.id for article in articles]
