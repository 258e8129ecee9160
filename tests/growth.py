"""How the work of each step of an extraction grows with its input: in seconds of this process's processor time.

Instructions would be steadier, but few machines let them be counted. Doubling the input may take 2.3 times as long, so
that four times the input takes 5.3 times: 4 where time is linear, 16 where it is quadratic. What makes a linear step
seem slower is other programs, which take turns with either size, and caches that only the larger input outgrows: so the
sizes are measured in turns, the best of each counts as well as each pair, and each further attempt takes more input,
which both sizes of then outgrow. A quadratic step is as far from the limit at every size.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator
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
DOUBLED = 2.3
TOLERATED = DOUBLED**2
ENOUGH = 0.06
"""Seconds that the smaller input takes at least: less cannot be measured."""
SHORTEST, LONGEST = 6_000, 100_000
"""Characters of the smaller input: beyond the longest sentence and every bounded look back, and where the most ends."""
NOISE = 0.01
"""Seconds that a step may take unnoticed: of fewer, processor time says little; sixteen times as many are seen."""
ATTEMPTS = 4
ROUNDS = 3
"""Of each attempt."""


def too_fast(extractor: Extractor, make: Make) -> dict[str, float]:
    """The steps whose time grows faster than the input, with how many times as long four times the input takes."""
    costs(extractor, make(1))  # compiles what is compiled at first use
    suspects: dict[str, float] | None = None
    with _settled():
        number = enough(extractor, make)
        for _ in range(ATTEMPTS):
            grown = _grown(extractor, make(number), make(FACTOR * number), suspects)
            if not grown:
                return {}
            suspects = grown
            number *= 2
    return suspects or {}


def _grown(extractor: Extractor, small: str, large: str, suspects: Iterable[str] | None) -> dict[str, float]:
    """Of the suspects, or of all steps, those that grow too fast in every round and by the best of all rounds."""
    best_small: Costs = {}
    best_large: Costs = {}
    found: dict[str, float] | None = None
    for _ in range(ROUNDS):
        mine, yours = costs(extractor, small), costs(extractor, large)
        best_small, best_large = _best(best_small, mine), _best(best_large, yours)
        wanted = found if found is not None else yours if suspects is None else suspects
        ratios = {step: min(_ratio(mine, yours, step), _ratio(best_small, best_large, step)) for step in wanted}
        found = {step: ratio for step, ratio in ratios.items() if ratio > TOLERATED}
        if not found:
            break
    return found or {}


def _best(before: Costs, now: Costs) -> Costs:
    return {step: min(seconds, before.get(step, seconds)) for step, seconds in now.items()}


def _ratio(small: Costs, large: Costs, step: str) -> float:
    return large[step] / max(small[step], NOISE)


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
def _settled() -> Iterator[None]:
    """What is there already is not gone through by the collector's rounds, which take longer than most measurements."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def _steady() -> Iterator[None]:
    """Without the collector's rounds, which fall into any step."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
