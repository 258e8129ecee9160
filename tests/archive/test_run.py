"""Whole runs with a journal: nothing lost, nothing twice, nothing done again that need not be."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest

import faults
from hoinghi import Article, Extractor
from hoinghi.archive import Failures, Journal, Setup, Tally, failures_path, fingerprint, journal_path, run
from hoinghi.errors import OutputError
from hoinghi.reading import Failure
from hoinghi.writing import FORMATS, find_format

TEXT = "Sáng {n}/5, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết {n} xã đạt {n},5% kế hoạch. Ngân sách {n} tỷ đồng."


def articles(number: int) -> list[Article]:
    return [
        Article(id=f"bài/{n}", text=TEXT.format(n=n + 1), path=f"{n}.txt", metadata={"n": n}) for n in range(number)
    ]


def extract(
    given: Iterable[Article | Failure], out: Path, *, format: str = "jsonl", workers: int = 1, make: object = Extractor
) -> Tally:
    """A run as the command line does it, on with what is there."""
    setup = Setup(make, format, timeout=30)  # type: ignore[arg-type]
    journal = Journal(journal_path(out), fingerprint(setup))
    failures = Failures(failures_path(out), lambda failure: None)
    try:
        sink = find_format(format).to_path(out)
        tally = run(
            given, sink, setup=setup, failures=failures, progress=lambda tally: None, workers=workers, journal=journal
        )
        journal.remove()
    finally:
        journal.close()
    return tally


def cut(given: Iterable[Article | Failure], after: int) -> Iterator[Article | Failure]:
    """The articles up to a power cut."""
    for number, article in enumerate(given):
        if number == after:
            raise KeyboardInterrupt
        yield article


def content(out: Path) -> dict[str, bytes]:
    """Everything at OUT, by name."""
    if out.is_file():
        return {"": out.read_bytes()}
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*"))}


@pytest.mark.parametrize("format", FORMATS)
def test_workers_and_interruptions_change_no_byte(tmp_path: Path, format: str) -> None:
    given = articles(40)
    extract(given, tmp_path / "whole" / "out", format=format)
    with pytest.raises(KeyboardInterrupt):
        extract(cut(given, 11), tmp_path / "cut" / "out", format=format)
    with pytest.raises(KeyboardInterrupt):
        extract(cut(given, 30), tmp_path / "cut" / "out", format=format, workers=2)
    tally = extract(given, tmp_path / "cut" / "out", format=format, workers=2)
    assert tally.articles == 40
    assert tally.resumed >= 11
    assert content(tmp_path / "cut" / "out") == content(tmp_path / "whole" / "out")
    assert [path.name for path in (tmp_path / "cut").iterdir()] == ["out"]


def test_the_tally_of_a_resumed_run_is_that_of_the_whole(tmp_path: Path) -> None:
    given = articles(20)
    whole = extract(given, tmp_path / "whole.jsonl")
    with pytest.raises(KeyboardInterrupt):
        extract(cut(given, 13), tmp_path / "out.jsonl")
    resumed = extract(given, tmp_path / "out.jsonl")
    assert (resumed.records, resumed.warnings, resumed.articles) == (whole.records, whole.warnings, whole.articles)
    assert (whole.resumed, resumed.resumed) == (0, 13)
    assert whole.records["percentages"] == 20


def test_what_changed_in_the_input_is_done_and_nothing_else(tmp_path: Path) -> None:
    before = articles(20)
    with pytest.raises(KeyboardInterrupt):
        extract(cut(before, 15), tmp_path / "out.jsonl")
    # One changed, one gone, one new in front, two exchanged.
    after = [Article(id="new", text="Có 3 xã."), *before]
    after[3] = Article(id=before[2].id, text="Có 4 xã.", path=before[2].path)
    del after[8]
    after[5], after[6] = after[6], after[5]
    tally = extract(after, tmp_path / "out.jsonl")
    extract(after, tmp_path / "fresh.jsonl")
    assert tally.resumed == 15 - 2
    assert content(tmp_path / "out.jsonl") == content(tmp_path / "fresh.jsonl")


def test_other_rules_options_and_formats_are_done_again(tmp_path: Path) -> None:
    given = articles(10)
    out = tmp_path / "out.jsonl"
    with pytest.raises(KeyboardInterrupt):
        extract(cut(given, 8), out)
    with pytest.raises(KeyboardInterrupt):
        extract(cut(given, 8), out, make=partial(Extractor, kinds=("count",)))
    with pytest.raises(KeyboardInterrupt):
        extract(cut(given, 8), out, format="label-studio")
    assert extract(given, out).resumed == 8


def test_a_changed_rule_changes_the_fingerprint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import hoinghi

    package = tmp_path / "hoinghi"
    for name in ("rules/rule.py", "lexicons/titles.txt", "archive/run.py"):
        (package / name).parent.mkdir(parents=True)
        (package / name).write_text("one")
    monkeypatch.setattr(hoinghi, "__file__", str(package / "__init__.py"))
    setup = Setup(Extractor, "jsonl")
    prints = [fingerprint(setup)]
    for name in ("archive/run.py", "rules/rule.py", "lexicons/titles.txt"):
        (package / name).write_text("two")
        prints.append(fingerprint(setup))
    assert prints[0] == prints[1]
    assert len(set(prints)) == 3
    assert fingerprint(Setup(Extractor, "parquet")) != fingerprint(setup)
    assert fingerprint(Setup(faults.slow, "jsonl")) != fingerprint(setup)


def test_failures_stand_in_the_order_of_the_input_and_are_tried_again(tmp_path: Path) -> None:
    given: list[Article | Failure] = list(articles(6))
    given[1] = Failure("b", "b.txt", None, "read", "b.txt: broken")
    given[4] = Article(id="e", text=f"Xã {faults.RAISES}.", path="e.txt")
    out = tmp_path / "out.jsonl.gz"
    with pytest.raises(KeyboardInterrupt):
        extract(cut(given, 5), out, make=faults.faulty)
    tally = extract(given, out, make=faults.faulty, workers=2)
    lines = [json.loads(line) for line in (tmp_path / "out.failures.jsonl").read_text("utf-8").splitlines()]
    assert [line["id"] for line in lines] == ["b", "e"]
    assert (tally.articles, tally.failures, tally.resumed) == (4, 2, 3)


def test_two_runs_cannot_write_one_output(tmp_path: Path) -> None:
    journal = Journal(journal_path(tmp_path / "out.jsonl"), b"x")
    with pytest.raises(OutputError, match="another run is writing this output"):
        Journal(journal_path(tmp_path / "out.jsonl"), b"x")
    journal.close()


def test_a_file_of_others_is_not_taken_for_a_journal(tmp_path: Path) -> None:
    path = journal_path(tmp_path / "out.jsonl")
    path.write_text("mine")
    with pytest.raises(OutputError, match="cannot be used"):
        Journal(path, b"x")
    assert path.read_text() == "mine"
    path.unlink()
    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE theirs (a)")
    base.close()
    with pytest.raises(OutputError, match="not a journal of hoinghi"):
        Journal(path, b"x")


@pytest.mark.parametrize(
    ("out", "failures"),
    [("a.jsonl", "a.failures.jsonl"), ("a.jsonl.gz", "a.failures.jsonl"), ("a", "a.failures.jsonl"),
     ("a.json", "a.failures.jsonl"), ("b.2016.jsonl.zst", "b.2016.failures.jsonl")],
)  # fmt: skip
def test_where_failures_go(out: str, failures: str) -> None:
    assert failures_path(Path("x") / out) == Path("x") / failures
