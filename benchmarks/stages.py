"""Where the time of an article goes: reading, segmenting, rules by kind, assembling, validating, writing.

    python benchmarks/stages.py [ARTICLES] [--limit N] [--json]

ARTICLES is anything that `hoinghi extract` reads: the shared corpus where it is at hand, else this project's samples.
Each stage is charged with its own time only: what a rule waits for its words is `segment`, what records take to be
validated is `validate`. What several rules share (an office's words, bodies) is charged to whichever asks first.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial, wraps
from itertools import islice
from pathlib import Path
from typing import Any

import pydantic

import hoinghi.extractor
from hoinghi import Article, Extractor
from hoinghi.lexicons import Lexicons
from hoinghi.reading import read
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import AnyRule
from hoinghi.writing.json import to_json

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "news-2000.jsonl.gz"
SAMPLES = ROOT / "samples" / "articles"
WARM = 20  # articles before the clock starts


class Clock:
    """Seconds of processor time by stage; the time of a stage inside another is not the other's."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._running = ["other"]
        self._since = time.process_time()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        self._charge()
        self._running.append(name)
        yield
        self._charge()
        self._running.pop()

    def _charge(self) -> None:
        now = time.process_time()
        self.seconds[self._running[-1]] += now - self._since
        self._since = now

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time charged to the stage; what it gives one by one is made at once."""

        @wraps(function)
        def wrapper(*arguments: Any, **options: Any) -> Any:
            with self.stage(name):
                result = function(*arguments, **options)
                return list(result) if isinstance(result, Iterator) else result

        return wrapper


def watched(clock: Clock) -> Extractor:
    """An extractor whose every stage the clock watches; it changes the classes of this process for good."""
    extractor = Extractor()
    extractor.rules = tuple(_watched_rule(clock, rule) for rule in extractor.rules)
    stages = vars(hoinghi.extractor)
    stages["Parsed"] = partial(_prepared, clock)
    for name in ("resolve", "assemble"):
        stages[name] = clock.timed(name, stages[name])
    setattr(Parsed, "words", clock.timed("segment", Parsed.words))  # noqa: B010  no plain assignment to a method
    setattr(pydantic.BaseModel, "__init__", clock.timed("validate", pydantic.BaseModel.__init__))  # noqa: B010
    return extractor


def _prepared(clock: Clock, article: Article, lexicons: Lexicons) -> Parsed:
    parsed = Parsed(article, lexicons)
    with clock.stage("view, zones, sentences"):
        _ = parsed.zones, parsed.sentences
    with clock.stage("numbers"):
        _ = parsed.numerals
    return parsed


def _watched_rule(clock: Clock, rule: AnyRule) -> AnyRule:
    name = f"rules: {rule.kind}"
    return replace(rule, pattern=clock.timed(name, rule.pattern), build=clock.timed(name, rule.build))


def measure(articles: Path, limit: int | None) -> tuple[int, dict[str, float]]:
    """How many articles, and the milliseconds of each stage for one of them."""
    clock = Clock()
    extractor = watched(clock)
    for article in islice(_texts(articles), WARM):
        extractor.extract(article)
    clock.seconds.clear()
    source, count = _texts(articles), 0
    while limit is None or count < limit:
        with clock.stage("read"):
            found = next(source, None)
        if found is None:
            break
        record = extractor.extract(found)
        with clock.stage("write"):
            to_json(record)
        count += 1
    return count, {stage: 1e3 * seconds / count for stage, seconds in clock.seconds.items()}


def _texts(path: Path) -> Iterator[Article]:
    return (article for article in read([path]) if isinstance(article, Article))


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="?", default=CORPUS if CORPUS.exists() else SAMPLES)
    parser.add_argument("--limit", type=int, help="articles to measure (default: all)")
    parser.add_argument("--json", action="store_true", help="milliseconds by stage as JSON")
    options = parser.parse_args()
    count, stages = measure(options.articles, options.limit)
    if options.json:
        print(json.dumps({"articles": count, "ms": {stage: round(ms, 4) for stage, ms in stages.items()}}))
        return
    whole = sum(stages.values())
    print(f"| stage | ms an article | share |\n|---|---:|---:|\n| all ({count} articles) | {whole:.2f} | 100 % |")
    for stage, ms in sorted(stages.items(), key=_longest_first):
        print(f"| {stage} | {ms:.2f} | {100 * ms / whole:.1f} % |")


def _longest_first(entry: tuple[str, float]) -> float:
    return -entry[1]


if __name__ == "__main__":
    main()
