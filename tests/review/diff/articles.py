"""Articles of a run, made by hand: a text and the records that are said to stand in it."""

from __future__ import annotations

import hashlib
from typing import Any


def span(text: str, quote: str, nth: int = 0) -> dict[str, Any]:
    """The nth place of the quote in the text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return {"start": start, "end": start + len(quote), "quote": quote}


def article(text: str, id_: str = "a", **records: Any) -> dict[str, Any]:
    """One line of a run."""
    source = {"path": "a.txt", "sha256": hashlib.sha256(text.encode()).hexdigest(), "encoding": "utf-8"}
    empty: dict[str, Any] = {name: [] for name in ("percentages", "counts", "people", "programmes", "warnings")}
    head: dict[str, Any] = {"schema_version": "1.0", "id": id_, "source": source, "title": None, "event": None}
    return {**head, **empty, **records}


def count(text: str, quote: str, value: str, nth: int = 0, **fields: Any) -> dict[str, Any]:
    """A count of the digits' rule, its sentence the whole text."""
    place = span(text, quote, nth)
    record = {"id": f"count-{quote}", "span": place, "value": value, "low": None, "high": None, "total": None}
    rest: dict[str, Any] = {
        "modifier": "exact",
        "noun": None,
        "sentence": span(text, text),
        "rule": "count.digits",
        "warnings": [],
    }
    return {**record, **rest, **fields}


def named(text: str, name: str, *mentions: str, **fields: Any) -> dict[str, Any]:
    """A person or a programme of that name with its mentions, each at its first place."""
    places = [span(text, quote) for quote in (name, *mentions)]
    record = {"id": f"named-{name}", "name": name, "span": places[0], "mentions": places}
    return {**record, "rule": "person.titled", "warnings": [], **fields}
