"""Prove over a corpus that the segmenter decides every syllable as `underthesea.word_tokenize` does, and time both.

    python benchmarks/segmenter_identity.py CORPUS.jsonl[.gz] [--limit N]

Each line of the corpus is a JSON object with a `text`. Compared are the words as underthesea writes them, one by one
and in order, and the spans, which must hold all of the text but its white space. Exits with 1 at any difference.
"""

import argparse
import gzip
import json
import statistics
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from underthesea import word_tokenize

from hoinghi.language.decoder import Segmenter


def texts(path: Path, limit: int | None) -> Iterator[str]:
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        for line in islice(lines, limit):
            yield json.loads(line)["text"]


def uncovered(text: str, spans: list[tuple[int, int]]) -> str:
    """What lies outside the spans, white space left out."""
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    return "".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)).strip()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, help="articles to compare (default: all)")
    options = parser.parse_args()
    started = time.perf_counter()
    segmenter = Segmenter()
    print(f"model read in {time.perf_counter() - started:.3f} s")
    word_tokenize("Hội nghị")
    articles = syllables = differing = 0
    ours: list[float] = []
    theirs: list[float] = []
    for text in texts(options.corpus, options.limit):
        started = time.perf_counter()
        spans = segmenter.segment(text)
        halfway = time.perf_counter()
        expected = word_tokenize(text)
        ended = time.perf_counter()
        ours.append((halfway - started) * 4_000 / max(1, len(text)))
        theirs.append((ended - halfway) * 4_000 / max(1, len(text)))
        articles += 1
        syllables += sum(word.count(" ") + 1 for word in expected)
        if segmenter.spell(text, spans) != expected or uncovered(text, spans):
            differing += 1
            print(f"article {articles} differs", file=sys.stderr)
    print(f"{articles} articles, {syllables} syllables, {differing} articles with a difference")
    print(f"ms for 4,000 characters, median: hoinghi {1e3 * statistics.median(ours):.2f}, ", end="")
    print(f"underthesea {1e3 * statistics.median(theirs):.2f}")
    return int(differing > 0)


if __name__ == "__main__":
    sys.exit(main())
