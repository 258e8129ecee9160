"""Worker processes: they fail alone, are replaced, and take no more than they can do."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

import faults
from hoinghi import Article
from hoinghi.archive.pool import outcomes
from hoinghi.archive.work import Done, Failed, Outcome, Setup, Task
from hoinghi.errors import HoinghiError
from hoinghi.extractor import Extractor

TEXT = "Thu ngân sách đạt 105% dự toán, có 12 xã về đích."


def tasks(number: int, wrong: dict[int, str] | None = None) -> Iterator[Task]:
    for place in range(number):
        what = (wrong or {}).get(place)
        yield Task(place, Article(id=f"a{place}", text=f"Cán bộ {what}." if what else TEXT, path=f"a{place}.txt"))


def by_place(found: Iterator[Outcome]) -> dict[int, Outcome]:
    return {outcome.place: outcome for outcome in found}


def errors(found: dict[int, Outcome]) -> dict[int, str]:
    return {place: each.failure.error for place, each in found.items() if isinstance(each, Failed)}


def test_workers_fail_alone_and_the_rest_of_their_batches_is_done() -> None:
    wrong = {
        3: faults.KILLED,
        4: faults.RAISES,
        9: faults.EXITS,
        17: faults.SLEEPS,
        25: faults.STUCK,
        39: faults.KILLED,
    }
    setup = Setup(faults.faulty, "jsonl", timeout=1.5)
    found = by_place(outcomes(tasks(40, wrong), setup, workers=2))
    assert sorted(found) == list(range(40))
    said = errors(found)
    assert sorted(said) == sorted(wrong)
    assert "a3.txt: its worker process was ended by SIGKILL" in said[3]
    assert "ValueError: as the test wanted" in said[4]
    assert "ended with status 7" in said[9]
    assert "took longer than 1.5 s" in said[17]
    assert "took longer than 1.5 s" in said[25]


def test_an_article_that_overstays_between_two_steps_says_where() -> None:
    found = by_place(outcomes(tasks(2, {1: faults.SLEEPS}), Setup(faults.faulty, "jsonl", 3.0), workers=1))
    assert isinstance(found[0], Done)
    assert isinstance(found[1], Failed)
    assert found[1].failure.traceback is not None
    assert "_go_wrong" in found[1].failure.traceback


def test_failures_carry_what_is_needed_to_try_again() -> None:
    (outcome,) = outcomes(tasks(1, {0: faults.RAISES}), Setup(faults.faulty, "jsonl"), workers=1)
    assert isinstance(outcome, Failed)
    failure = outcome.failure
    assert (failure.id, failure.path, failure.stage) == ("a0", "a0.txt", "extract")
    assert failure.sha256 == Article(text=f"Cán bộ {faults.RAISES}.").sha256
    assert "ValueError" in (failure.traceback or "")


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_the_number_of_workers_changes_nothing(workers: int) -> None:
    found = by_place(outcomes(tasks(30), Setup(Extractor, "jsonl"), workers=workers))
    expected = by_place(outcomes(tasks(30), Setup(Extractor, "jsonl"), workers=1))
    assert found == expected


def test_workers_killed_from_outside_are_replaced() -> None:
    found: dict[int, Outcome] = {}
    with closing(outcomes(tasks(200), Setup(faults.slow, "jsonl"), workers=2)) as running:
        for outcome in running:
            found[outcome.place] = outcome
            if outcome.place in (20, 60, 61, 120):
                victim = multiprocessing.active_children()[0].pid
                assert victim is not None
                os.kill(victim, signal.SIGKILL)
    assert sorted(found) == list(range(200))
    assert len(errors(found)) <= 4


@pytest.mark.parametrize(
    ("factory", "error"),
    [(faults.cannot_load, "no worker can start: FileNotFoundError: the model is not there"),
     (faults.dies_loading, "no worker can start: 3 in a row ended with status 9")],
    ids=["raises", "dies"],
)  # fmt: skip
def test_workers_that_cannot_start_end_the_run(factory: object, error: str) -> None:
    with pytest.raises(HoinghiError, match=error):
        list(outcomes(tasks(100), Setup(factory, "jsonl"), workers=2))  # type: ignore[arg-type]


def test_no_more_is_read_than_is_needed() -> None:
    drawn = 0

    def counted() -> Iterator[Task]:
        nonlocal drawn
        for task in tasks(100_000):
            drawn += 1
            yield task

    with closing(outcomes(counted(), Setup(Extractor, "jsonl"), workers=2)) as running:
        for done, _ in enumerate(running, start=1):
            assert drawn - done <= 2 * 2 * 8
            time.sleep(0.002)
            if done == 150:
                break


def test_one_slow_article_holds_the_others_back_only_where_order_matters() -> None:
    drawn: list[int] = []

    def counted() -> Iterator[Task]:
        for task in tasks(400, {5: faults.SLEEPS}):
            drawn.append(task.place)
            yield task

    setup = Setup(faults.faulty, "jsonl", timeout=4)
    with closing(outcomes(counted(), setup, workers=2, ahead=100)) as running:
        for outcome in running:
            if outcome.place == 5:
                break
            assert max(drawn) <= 5 + 100
    with closing(outcomes(tasks(60, {5: faults.SLEEPS}), setup, workers=2)) as running:
        assert [outcome.place for outcome in running][-1] == 7  # after 5, the rest of its batch


def test_ending_early_leaves_no_process() -> None:
    with closing(outcomes(tasks(1000), Setup(Extractor, "jsonl"), workers=2)) as running:
        next(running)
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []


def test_few_articles_need_no_processes() -> None:
    running = outcomes(tasks(10), Setup(Extractor, "jsonl"), workers=None)
    next(running)
    assert multiprocessing.active_children() == []
    assert len(list(running)) == 9


def test_outside_the_main_thread_there_is_no_alarm() -> None:
    found: list[Outcome] = []
    thread = threading.Thread(target=lambda: found.extend(outcomes(tasks(3), Setup(Extractor, "jsonl", 60), workers=1)))
    thread.start()
    thread.join()
    assert len(found) == 3
