"""Checks marked sentences against what the extractor finds in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import pytest

from hoinghi import Extractor
from hoinghi.rules.marked import differences, parse

MarkedTest = Callable[[Extractor, str], None]


def check(extractor: Extractor, marked: str, *, kinds: Collection[str]) -> None:
    """Fail with one line a difference, unless exactly the marked records of these kinds are found."""
    text, marks = parse(marked)
    record = extractor.extract(text)
    record.verify(text)
    found = differences(record, marks, kinds)
    assert not found, "\n".join([text, *found])


def checks(kind: str, *tables: Mapping[str, str]) -> MarkedTest:
    """A test of every row of the tables, name -> marked sentence: `test_rows = checks("amount", ROWS, NEGATIVE)`.

    Raises:
        ValueError: two rows have the same name.
    """
    names = [name for table in tables for name in table]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"more than one row is called {', '.join(sorted(twice))}")

    @pytest.mark.parametrize("marked", [row for table in tables for row in table.values()], ids=names)
    def test(extractor: Extractor, marked: str) -> None:
        check(extractor, marked, kinds={kind})

    return test
