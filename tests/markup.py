"""Checks marked sentences against what the extractor finds in them."""

from __future__ import annotations

from collections.abc import Collection

from hoinghi import Extractor
from hoinghi.rules.marked import differences, parse


def check(extractor: Extractor, marked: str, *, kinds: Collection[str]) -> None:
    """Fail with one line a difference, unless exactly the marked records of these kinds are found."""
    text, marks = parse(marked)
    record = extractor.extract(text)
    record.verify(text)
    found = differences(record, marks, kinds)
    assert not found, "\n".join([text, *found])
