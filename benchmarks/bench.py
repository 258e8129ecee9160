"""The bars of speed and memory, measured against underthesea on the same machine in the same minutes.

    python benchmarks/bench.py [--corpus FILE.jsonl[.gz]] [--only WHAT …] [--json] [--update] [--quick]

Prints the tables of BENCHMARKS.md with the machine they were made on; `--update` puts them there. The two sides of a
ratio take turns, so that whatever else the machine does meets both alike. Times are of the processor where one process
is measured, and of the clock where several are. `--quick` is a small run on this project's samples: it shows that the
benchmark works, and says nothing of speed. Exit status 1: some word of the corpus is not underthesea's.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import re
import statistics
import subprocess  # nosec B404
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "news-2000.jsonl.gz"
PAGE = ROOT / "BENCHMARKS.md"
MARK = "<!-- below: python benchmarks/bench.py --update -->\n"
BLOCK = 20  # articles that one side extracts before it is the other's turn
COMMAND = (sys.executable, "-c", "import sys; sys.argv[0] = 'hoinghi'; from hoinghi.cli import main; main()")
FIRST = "import hoinghi; hoinghi.extract('Sáng 5/3, Sở Y tế tổ chức hội nghị, có 120 đại biểu dự; đạt 95% kế hoạch.')"
WORKER = """
import json, pathlib, re, resource, sys
from hoinghi import extract_many
from hoinghi.writing.json import to_json
for record in extract_many(json.loads(line) for line in sys.stdin):
    to_json(record)
status = pathlib.Path("/proc/self/status")  # Linux: what getrusage says begins with the process that started this one
if status.exists():
    print(int(re.search(r"VmHWM:\\s*(\\d+)", status.read_text())[1]) / 2**10)
else:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))
"""


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything to measure."""

    ner: int = 100
    rounds: int = 5
    long: int = 1_000_000
    stages: tuple[str, ...] = ()


QUICK = Size(ner=1, rounds=1, long=20_000, stages=("--limit", "3"))


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured bar: `value` is to be at most, or at least, `bar`; `note` says what it was made of."""

    what: str
    value: float
    sign: str
    bar: float
    note: str

    @property
    def holds(self) -> bool:
        return self.value <= self.bar if self.sign == "≤" else self.value >= self.bar

    def row(self) -> str:
        holds = "yes" if self.holds else "no"
        return f"| {self.what} | {self.value:.3g} | {self.sign} {self.bar:g} | {holds} | {self.note} |\n"


def words(texts: list[str], size: Size) -> Figure:
    """The time of `extract_many` against that of `word_tokenize`, block by block; words that differ end the run."""
    from underthesea import word_tokenize

    from hoinghi import extract_many
    from hoinghi.language.decoder import Segmenter

    segmenter = Segmenter()
    word_tokenize(texts[0])
    _all(extract_many, texts[-BLOCK:])
    ours: list[float] = []
    theirs: list[float] = []
    for at in range(0, len(texts), BLOCK):
        block = texts[at : at + BLOCK]
        tokenized: list[list[str]] = []
        extracting, tokenizing = (
            partial(_all, extract_many, block),
            partial(tokenized.extend, map(word_tokenize, block)),
        )
        sides = ((ours, extracting), (theirs, tokenizing))
        for times, run in sides if at // BLOCK % 2 else sides[::-1]:
            times.append(seconds(run))
        for text, expected in zip(block, tokenized, strict=True):
            if segmenter.spell(text, segmenter.segment(text)) != expected:
                raise SystemExit(f"not underthesea's words, in the article that begins: {text[:60]!r}")
    ratio = statistics.median(map(float.__truediv__, ours, theirs))
    each = f"{1e3 * sum(ours) / len(texts):.1f} ms against {1e3 * sum(theirs) / len(texts):.1f} ms an article"
    note = f"{each}; {sum(ours) / sum(theirs):.3f} of all; every word of {len(texts)} articles is underthesea's"
    return Figure("`extract_many` ÷ `underthesea.word_tokenize`, median of blocks", ratio, "≤", 0.45, note)


def _all(make: Callable[[list[str]], Iterable[object]], texts: list[str]) -> None:
    """Make all that there is to make of the texts, and forget it."""
    deque(make(texts), maxlen=0)


def entities(texts: list[str], size: Size) -> Figure:
    """The time of `ner`, sentence by sentence, against that of `extract_many`."""
    from underthesea import ner, sent_tokenize

    from hoinghi import extract_many

    ner("Hội nghị")
    _all(extract_many, texts[size.ner :])  # warm, and the articles measured new to it, whatever ran before
    ratios = []
    for at in range(0, min(size.ner, len(texts)), BLOCK):
        block = texts[at : min(at + BLOCK, size.ner)]
        sentences = [sentence for text in block for sentence in sent_tokenize(text)]
        theirs = seconds(partial(_all, partial(map, ner), sentences))
        ratios.append(theirs / seconds(partial(_all, extract_many, block)))
    note = f"{min(size.ner, len(texts))} articles, {BLOCK} in turn"
    return Figure("`underthesea.ner`, by sentence ÷ `extract_many`, median", statistics.median(ratios), "≥", 60, note)


def cold(texts: list[str], size: Size) -> Figure:
    """Import and a first short article in a process of its own, against the imports alone."""
    ours, theirs = [], []
    for _ in range(size.rounds):
        ours.append(elapsed([sys.executable, "-c", FIRST]))
        theirs.append(elapsed([sys.executable, "-c", "import spacy, underthesea"]))
    ours_median, theirs_median = statistics.median(ours), statistics.median(theirs)
    note = f"{ours_median:.2f} s against {theirs_median:.2f} s, {size.rounds} rounds"
    what = "import and a first article, cold ÷ `import spacy, underthesea`"
    return Figure(what, ours_median / theirs_median, "≤", 1.6, note)


def memory(texts: list[str], size: Size) -> Figure:
    """The most memory that one process has had after all articles, in MB."""
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run([sys.executable, "-c", WORKER], input=lines, capture_output=True, text=True, check=True)  # nosec B603
    return Figure("peak memory of one worker, MB", float(done.stdout), "≤", 350, f"{len(texts)} articles")


def length(texts: list[str], size: Size) -> Figure:
    """One long article against the ten parts it is made of."""
    from hoinghi import extract, extract_many

    whole = "\n".join(texts)
    whole = (whole * (size.long // len(whole) + 1))[: size.long]
    tenth = size.long // 10
    parts = [whole[at : at + tenth] for at in range(0, size.long, tenth)]
    extract(parts[0])
    ratios = []
    for _ in range(max(1, size.rounds // 2)):
        once = seconds(partial(extract, whole))
        ratios.append(once / seconds(partial(_all, extract_many, parts)))
    note = f"{once:.1f} s for {size.long:,} characters, {len(ratios)} rounds"
    return Figure("one article of 1 MB ÷ ten of 100 kB", statistics.median(ratios), "≤", 1.3, note)


def workers(texts: list[str], size: Size) -> Figure:
    """The throughput of two worker processes against that of one, their start left out."""
    with tempfile.TemporaryDirectory() as folder:
        few, all_of_them = Path(folder, "few.jsonl"), Path(folder, "all.jsonl")
        _write(few, texts[:2])
        _write(all_of_them, texts * 2)
        ratios = []
        for _ in range(size.rounds):
            one, two = (_run(all_of_them, count) - _run(few, count) for count in (1, 2))
            ratios.append(one / two)
    note = f"`hoinghi extract` on {2 * len(texts)} articles without its start, {os.cpu_count()} processors"
    return Figure("two workers ÷ one, throughput", statistics.median(ratios), "≥", 1.85, note)


def _write(path: Path, texts: Sequence[str]) -> None:
    lines = (json.dumps({"id": str(number), "text": text}) + "\n" for number, text in enumerate(texts))
    path.write_text("".join(lines), "utf-8")


def _run(articles: Path, count: int) -> float:
    out = articles.with_suffix(f".{count}.out.jsonl")
    return elapsed([*COMMAND, "extract", str(articles), "-o", str(out), "--workers", str(count), "--quiet"])


def seconds(run: Callable[[], object]) -> float:
    """Seconds of the processor."""
    started = time.process_time()
    run()
    return time.process_time() - started


def elapsed(command: Sequence[str]) -> float:
    """Seconds of the clock."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # nosec B603
    return time.perf_counter() - started


MEASURES = {
    "words": words, "entities": entities, "cold": cold, "memory": memory, "length": length, "workers": workers,
}  # fmt: skip


def machine() -> str:
    """The machine and what runs on it, in one line."""
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists() and (named := re.search(r"model name\s*: (.+)", info.read_text())):
        cpu = named[1]
    packages = ", ".join(f"{name} {version(name)}" for name in ("underthesea", "underthesea_core", "spacy", "pydantic"))
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, {packages}"
    return f"{datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} × {cpu}, {load}, {system}"


def stages(articles: Path, size: Size) -> str:
    """The table of `stages.py`, in a process of its own, for it changes what it measures."""
    command = [sys.executable, str(ROOT / "benchmarks" / "stages.py"), str(articles), *size.stages]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # nosec B603


def page(figures: Sequence[Figure], breakdown: str, about: str) -> str:
    """The tables in Markdown."""
    rows = "".join(map(Figure.row, figures))
    return f"{about}\n\n| what | measured | bar | holds | of what |\n|---|---:|---:|---|---|\n{rows}\n{breakdown}"


def texts_of(corpus: Path | None) -> list[str]:
    """The articles of the corpus, or of the samples."""
    if corpus is None:
        return [path.read_text("utf-8") for path in sorted((ROOT / "samples" / "articles").glob("*.txt"))]
    with gzip.open(corpus) if corpus.suffix == ".gz" else corpus.open("rb") as lines:
        return [json.loads(line)["text"] for line in lines]


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=CORPUS if CORPUS.exists() else None)
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES), metavar="WHAT")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument("--update", action="store_true", help=f"write the tables to {PAGE.name}")
    parser.add_argument("--quick", action="store_true", help="a small run that says nothing of speed")
    options = parser.parse_args()
    corpus, size = (None, QUICK) if options.quick else (options.corpus, Size())
    texts, about = texts_of(corpus), machine()
    figures = []
    for name in options.only:
        print(f"{name} …", file=sys.stderr, flush=True)
        figures.append(MEASURES[name](texts, size))
    if options.json:
        found = [{**asdict(each), "holds": each.holds} for each in figures]
        print(json.dumps({"machine": about, "figures": found}, ensure_ascii=False, indent=2))
        return 0
    tables = page(figures, stages(corpus or ROOT / "samples" / "articles", size), about)
    print(tables, end="")
    if options.update:
        PAGE.write_text(PAGE.read_text("utf-8").partition(MARK)[0] + MARK + "\n" + tables, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
