"""The project's own articles: approved output, and a score against their hand-made gold that may not fall."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from hoinghi import Article, ArticleRecord, Extractor
from hoinghi.reading import read
from hoinghi.review.golden import Golden
from hoinghi.writing import to_pretty_json
from hoinghi.writing.schema import article_schema

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "articles").glob("*.txt"))


def sample(name: str) -> Article:
    (article,) = read([SAMPLES / "articles" / f"{name}.txt"])
    assert isinstance(article, Article)
    return Article(id=article.id, text=article.text, path=f"samples/articles/{name}.txt", encoding=article.encoding)


def test_output_is_the_approved_one(hoinghi_golden: Golden, extractor: Extractor) -> None:
    hoinghi_golden("samples/articles", extractor=extractor)


@pytest.mark.parametrize("name", NAMES)
def test_output_is_valid_by_the_schema_and_reads_back(name: str, extractor: Extractor) -> None:
    article = sample(name)
    record = extractor.extract(article)
    record.verify(article.text)
    pretty = to_pretty_json(record)
    jsonschema.Draft202012Validator(json.loads(article_schema())).validate(json.loads(pretty))
    assert ArticleRecord.model_validate_json(pretty) == record


def test_there_are_as_many_approved_as_articles() -> None:
    assert sorted(path.stem for path in (SAMPLES / "expected").glob("*.json")) == NAMES
    assert sorted(path.stem for path in (SAMPLES / "gold").glob("*.txt")) == NAMES
    assert len(NAMES) >= 15


def test_scores_do_not_fall() -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "accuracy.py"), "--only", "samples"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
