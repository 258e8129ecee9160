"""What is fuzzed, replayed: the seeds, what fuzzing found, and mutations of both that need no fuzzer."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from fuzz.seeds import seeds
from fuzz.targets import SHARE, SUFFIXES, TARGETS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]

CORPUS = Path(__file__).parents[1] / "fuzz" / "corpus"
FOUND = sorted(path for path in CORPUS.glob("*/*") if path.is_file())
EDITS = st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 8), st.binary(max_size=8)), max_size=8)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_fuzzing_found_stays_right(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


def test_every_target_has_a_corpus() -> None:
    assert {path.parent.name for path in FOUND} == set(TARGETS)


@cache
def seeds_of(target: str) -> list[bytes]:
    return list(seeds(target))


@pytest.mark.parametrize("target", TARGETS)
def test_seeds_are_read(target: str) -> None:
    assert seeds_of(target)
    for seed in seeds_of(target)[:40]:
        TARGETS[target](seed)


@pytest.mark.parametrize("target", TARGETS)
@settings(deadline=None, max_examples=120, suppress_health_check=SLOW)
@given(data=st.data())
def test_damaged_seeds_break_nothing(target: str, data: st.DataObject) -> None:
    content = data.draw(st.sampled_from(seeds_of(target)))
    for place, length, new in data.draw(EDITS):
        content = content[:place] + new + content[place + length :]
    TARGETS[target](content)


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None, max_examples=40, suppress_health_check=SLOW)
@given(content=st.binary(max_size=300))
def test_any_bytes_under_any_name_break_nothing(suffix: str, content: bytes) -> None:
    TARGETS["archive"](bytes([SUFFIXES.index(suffix) * SHARE]) + content)
