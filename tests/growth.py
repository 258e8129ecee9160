"""How the work of each step of an extraction grows with its input: in seconds of this process's processor time.

Instructions would be steadier, but few machines let them be counted. So what is told apart is coarse: four times the
input takes 4 times as long where time is linear, 16 times where it is quadratic, and `TOLERATED` is far from both. A
step fails only if it grows too fast at every one of some attempts: another program cannot slow the larger input alone
each time, and a quadratic step never passes.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from hoinghi import Article, Extractor
from hoinghi.assemble import assemble
from hoinghi.resolve import resolve
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Match, apply

T = TypeVar("T")
Make = Callable[[int], str]
Costs = dict[str, float]
FACTOR = 4
TOLERATED = 7.0
"""Twice the input, 2.3 times the time, twice over (5.3), and a third of that for caches that more text outgrows."""
ENOUGH = 0.06
"""Seconds that the smaller input takes at least: less cannot be measured."""
SHORTEST, LONGEST = 6_000, 100_000
"""Characters of the smaller input: beyond the longest sentence and every bounded look back, and where the most ends."""
NOISE = 0.03
"""Seconds that a step may take unnoticed: of fewer, processor time says little; sixteen times as many are seen."""
ATTEMPTS = 4


def too_fast(extractor: Extractor, make: Make) -> dict[str, float]:
    """The steps whose time grows faster than the input, with how many times as long four times the input takes."""
    costs(extractor, make(1))  # compiles what is compiled at first use
    number = enough(extractor, make)
    suspects: dict[str, float] | None = None
    for _ in range(ATTEMPTS):
        small, large = costs(extractor, make(number)), costs(extractor, make(FACTOR * number))
        ratios = {step: seconds / max(small[step], NOISE) for step, seconds in large.items()}
        grown = {step: ratio for step, ratio in ratios.items() if ratio > TOLERATED}
        suspects = grown if suspects is None else {step: grown[step] for step in grown if step in suspects}
        if not suspects:
            break
    return suspects or {}


def enough(extractor: Extractor, make: Make) -> int:
    """How often a worst case must be repeated to be measured."""
    number = 16
    while (length := len(make(number))) < LONGEST:
        if length > SHORTEST and sum(costs(extractor, make(number)).values()) >= ENOUGH:
            break
        number *= 2
    return number


def costs(extractor: Extractor, text: str) -> Costs:
    """Seconds by step: what all rules share, every rule by itself, what is made of their matches."""
    parsed = Parsed(Article(text=text), extractor.lexicons)
    found: Costs = {}
    with _steady():
        _add(found, "view", lambda: parsed.text)
        _add(found, "zones", lambda: parsed.zones)
        _add(found, "sentences", lambda: parsed.sentences)
        _add(found, "numerals", lambda: parsed.numerals)
        _add(found, "words", lambda: parsed.words(0, len(parsed.text)))
        matches: list[Match] = []
        for rule in extractor.rules:
            made = _add(found, rule.name, lambda rule=rule: list(apply((rule,), parsed)))  # type: ignore[misc]
            matches += (each for each in made if isinstance(each, Match))
        chosen, _ = _add(found, "resolve", lambda: resolve(matches))
        _add(found, "assemble", lambda: assemble(parsed, chosen))
    return found


def _add(found: Costs, step: str, work: Callable[[], T]) -> T:
    start = time.process_time()
    result = work()
    found[step] = time.process_time() - start
    return result


@contextmanager
def _steady() -> Iterator[None]:
    """Without the collector's rounds, which fall into any step."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
