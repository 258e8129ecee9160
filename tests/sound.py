"""What holds of every article and of everything that reading gives, whatever came in; fuzzing checks the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hoinghi import Extractor
from hoinghi.reading import Article, Failure
from hoinghi.writing import to_json
from hoinghi_schemas import ArticleRecord, Source


def check_article(extractor: Extractor, article: Article) -> ArticleRecord:
    """The article's records: every span is proven, and the JSON is one line of UTF-8 that reads back equal."""
    record = extractor.extract(article)
    record.verify(article.text)
    line = to_json(record)
    assert len(line.splitlines()) == 1
    assert ArticleRecord.model_validate_json(line.encode()) == record
    return record


def check_read(found: Iterable[Article | Failure], extractor: Extractor | None = None) -> list[Article]:
    """The articles: each has text and can be written as JSON, each failure is one line; with an extractor, the first
    one's beginning can be extracted.
    """
    articles: list[Article] = []
    for each in found:
        if isinstance(each, Failure):
            assert len(each.error.splitlines()) == 1
            assert ": " in each.error
            each.to_json().encode()
            continue
        assert each.text.strip()
        source = Source(path=each.path, sha256=each.sha256, encoding=each.encoding, metadata=dict(each.metadata))
        assert Source.model_validate_json(source.model_dump_json().encode()) == source
        articles.append(each)
    if extractor is not None and articles:
        check_article(extractor, replace(articles[0], text=articles[0].text[:400]))
    return articles
