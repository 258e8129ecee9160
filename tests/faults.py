"""Extractors that go wrong on purpose, for tests of runs; worker processes import them by name."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterator

from hoinghi import Extractor, Found, Rule
from hoinghi.rules.parsed import Parsed

# What an article must say for its worker to …
KILLED, EXITS, RAISES, SLEEPS, STUCK = "bị giết", "tự thoát", "gặp lỗi", "ngủ quên", "mắc kẹt"


def _go_wrong(parsed: Parsed) -> Iterator[re.Match[str]]:
    if KILLED in parsed.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if EXITS in parsed.text:
        os._exit(7)
    if RAISES in parsed.text:
        raise ValueError("as the test\nwanted")
    while SLEEPS in parsed.text:
        time.sleep(0.01)
    if STUCK in parsed.text:
        # One call into C that never ends in a test's time, and that no signal handler interrupts.
        re.match(r"(a|a)*$", "a" * 60 + "b")
    return iter(())


def _nothing(parsed: Parsed, found: object) -> Found | None:
    return None


def faulty() -> Extractor:
    """Goes wrong where the article says so."""
    return Extractor(rules=[Rule("fault.any", "fault", "Goes wrong where the article says so.", _go_wrong, _nothing)])


def slow() -> Extractor:
    """Takes a hundredth of a second more for every article."""
    return Extractor(rules=[Rule("fault.slow", "fault", "Takes its time.", _take_time, _nothing)])


def _take_time(parsed: Parsed) -> Iterator[re.Match[str]]:
    time.sleep(0.01)
    return iter(())


def cannot_load() -> Extractor:
    """A model that is not there."""
    raise FileNotFoundError("the model is not there")


def dies_loading() -> Extractor:
    """A model that is too large."""
    os._exit(9)
