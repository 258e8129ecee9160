"""One article as the page shows it: its records, each with its counterpart in the other run, and what they are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from hoinghi.review.diff import WHATS, Change, Entry, Json, changes
from hoinghi.review.diff.entries import ARTICLE, article_id, entries, record_fields, text_digest

CAPTION = "caption"
SENTENCE = "sentence"


class Facet(NamedTuple):
    """One combination of what articles and records are filtered by."""

    kind: str
    rules: tuple[str, ...]
    warnings: tuple[str, ...]
    whats: tuple[str, ...]


@dataclass(slots=True)
class Reviewed:
    """One article of the page.

    Args:
        digest: the sha256 of the text that the spans point into, as the run says it.
        path: where the run read it. kept: the text, where the run itself keeps it.
        facets: how many records there are of each combination. records: how many there are to decide.
        changed: how many of them, and of what is said about the article, differ between the runs.
        payload: the JSON object that the page loads, without the text.
    """

    id: str
    title: str | None
    digest: str
    path: str | None
    kept: str | None
    facets: Counter[Facet]
    records: int
    changed: int
    payload: bytes


def alone(article: Json) -> Reviewed:
    """An article of one run.

    Raises:
        InputError: the run holds what is no record.
    """
    return _made(article, list(_single(article)), [], [])


def compared(old: Json | None, new: Json | None) -> Reviewed:
    """An article of two runs; where it is in one of them only, its records are there to be read, and no rule to blame.

    Raises:
        InputError: a run holds what is no record.
    """
    if old is not None and new is not None:
        return _two_runs(old, new)
    (change,) = changes(old, new)
    article, which = (new, "new") if new is not None else (old or {}, "old")
    return _made(article, list(_single(article)), [change], [f"only in the {which} run"])


def _single(article: Json) -> Iterator[_Pair]:
    return (_Pair(None, entry) for entry in _entries(article) if entry.kind != CAPTION)


def _two_runs(old: Json, new: Json) -> Reviewed:
    found = changes(old, new)
    about = [change for change in found if change.kind == ARTICLE]
    pairs = [_Pair(change.old, change.new, change) for change in found if change.kind != ARTICLE]
    told = {_place(pair.new) for pair in pairs if pair.new}
    same = (_Pair(None, entry) for entry in _entries(new) if entry.kind != CAPTION and _place(entry) not in told)
    same_text = text_digest(old) == text_digest(new)
    notes = [] if same_text else ["the text is another one than in the old run"]
    return _made(new, [*pairs, *same], about, notes, same_text=same_text)


class _Pair(NamedTuple):
    """A record of the new run, or of the only one; of the old run where that differs; and how."""

    old: Entry | None
    new: Entry | None
    change: Change | None = None

    @property
    def entry(self) -> Entry:
        entry = self.new or self.old
        assert entry is not None
        return entry

    @property
    def sides(self) -> list[Entry]:
        return [entry for entry in (self.old, self.new) if entry is not None]

    def facet(self) -> Facet:
        rules = sorted({entry.rule for entry in self.sides if entry.rule})
        codes = sorted(set().union(*(_codes(entry.record.get("warnings")) for entry in self.sides)))
        return Facet(self.entry.kind, tuple(rules), tuple(codes), _whats(self.change))


def _made(
    article: Json, pairs: list[_Pair], about: list[Change], notes: list[str], *, same_text: bool = True
) -> Reviewed:
    pairs.sort(key=_position)
    told = [pair.facet() for pair in pairs]
    facets = Counter(told)
    codes = tuple(sorted(_codes(article.get("warnings"))))
    whats = tuple(what for what in WHATS if any(what in change.whats for change in about))
    if codes or whats:
        facets[Facet(ARTICLE, (), codes, whats)] += 1
    source = article.get("source")
    origin = source if isinstance(source, Mapping) else {}
    payload = {
        "id": article_id(article),
        "title": _text(article.get("title")),
        "path": _text(origin.get("path")),
        "sha256": _text(origin.get("sha256")),
        "notes": notes,
        "warnings": article.get("warnings") or [],
        "about": [field for change in about for field in _fields(change)],
        "records": list(_records(pairs, told, same_text)),
    }
    return Reviewed(
        id=article_id(article),
        title=_text(article.get("title")),
        digest=_text(origin.get("sha256")) or "",
        path=_text(origin.get("path")),
        kept=_text(origin.get("text")),
        facets=facets,
        records=len(pairs),
        changed=len(about) + sum(pair.change is not None for pair in pairs),
        payload=json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode(),
    )


def _records(pairs: Iterable[_Pair], facets: Iterable[Facet], same_text: bool) -> Iterator[dict[str, object]]:
    """The records as the page reads them; `key` tells each from the article's others."""
    seen: Counter[str] = Counter()
    for pair, facet in zip(pairs, facets, strict=True):
        place = pair.entry.place
        key = f"{'' if pair.new else 'old '}{facet.kind} {place.start}-{place.end}"
        seen[key] += 1
        record: dict[str, object] = {"key": key if seen[key] == 1 else f"{key} {seen[key]}", "kind": facet.kind}
        record |= {"rules": facet.rules, "warnings": facet.warnings, "whats": facet.whats}
        for side, entry in (("old", pair.old), ("new", pair.new)):
            if entry is not None:
                record[side] = _said(entry, pair.change)
        if pair.change is not None:
            record["fields"] = [field.name for field in pair.change.fields]
        if pair.old is not None and not same_text:
            record["unplaced"] = ["old"]
        yield record


def _said(entry: Entry, change: Change | None) -> dict[str, object]:
    """The record as the run has it; its sentence stands in the text, and is left out unless it changed."""
    kept = change is not None and any(field.name == SENTENCE for field in change.fields)
    return {name: value for name, value in entry.record.items() if kept or name != SENTENCE}


def _fields(change: Change) -> Iterator[dict[str, object]]:
    for field in change.fields:
        yield {"name": field.name, "what": field.what, "old": field.old, "new": field.new}


def _entries(article: Json) -> Iterator[Entry]:
    return (entry for name in record_fields(article) for entry in entries(article, name))


def _place(entry: Entry) -> tuple[str, int, int, str]:
    return entry.kind, entry.place.start, entry.place.end, repr(entry.record.get("id"))


def _position(pair: _Pair) -> tuple[int, int, str]:
    return pair.entry.place.start, -pair.entry.place.end, pair.entry.kind


def _whats(change: Change | None) -> tuple[str, ...]:
    return tuple(what for what in WHATS if change is not None and what in change.whats)


def _codes(warnings: object) -> set[str]:
    held = warnings if isinstance(warnings, list) else []
    return {str(each["code"]) for each in held if isinstance(each, dict) and "code" in each}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
