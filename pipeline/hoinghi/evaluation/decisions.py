"""Decisions of the review page: which records a reader found right and which wrong, read and joined by article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import JsonValue, ValidationError

from hoinghi.errors import InputError
from hoinghi.evaluation.gold import LISTS, Author, Entry, GoldArticle, Loose, Programme

FORMAT = "hoinghi.decisions/1"
Verdict = Literal["right", "wrong", "open"]
Said = Entry | Author
"""A record as gold has it."""


class _Judged(Loose):
    verdict: Verdict
    kind: str
    record: dict[str, JsonValue]


class _Line(Loose):
    format: Literal["hoinghi.decisions/1"]
    id: str
    title: str | None = None
    text: str
    records: tuple[_Judged, ...]


@dataclass
class Decided:
    """One article with all that was decided about its records.

    Args:
        place: the first file and line that has it. verdicts: the records that gold can hold, by what they say.
        passed: how many decisions are about kinds that gold does not hold.
    """

    id: str
    title: str | None
    text: str
    place: str
    verdicts: dict[tuple[str, str], tuple[Said, Verdict]] = field(default_factory=dict)
    passed: int = 0

    def of(self, verdict: Verdict) -> Iterator[tuple[str, Said]]:
        """The records of that verdict with their kinds."""
        for (kind, _), (said, found) in self.verdicts.items():
            if found == verdict:
                yield kind, said


def read_decisions(paths: Iterable[Path]) -> list[Decided]:
    """The articles of all files, in the order in which they come first.

    Raises:
        InputError: a file is none of the page's, or two files contradict each other.
    """
    decided: dict[str, Decided] = {}
    for path in paths:
        for place, line in _lines(path):
            held = decided.setdefault(line.id, Decided(line.id, line.title, line.text, place))
            if held.text != line.text:
                raise InputError(f"{place}: article {line.id!r} has another text than in {held.place}")
            _join(held, line, place)
    return list(decided.values())


def _lines(path: Path) -> Iterator[tuple[str, _Line]]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    found = False
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.strip():
            found = True
            yield f"{path}:{number}", _parsed(line, f"{path}:{number}")
    if not found:
        raise InputError(f"{path}: holds no decision; save them in the page first")


def _parsed(line: bytes, place: str) -> _Line:
    try:
        return _Line.model_validate(json.loads(line))
    except ValidationError as error:
        what = f"its field {'.'.join(map(str, error.errors()[0]['loc'])) or 'format'} is not theirs"
    except (ValueError, RecursionError):
        what = "it is not JSON"
    raise InputError(f"{place}: no decisions of a review page: {what}; save them in the page")


def _join(decided: Decided, line: _Line, place: str) -> None:
    """Add a line's verdicts; what was decided outweighs what was left open."""
    for judged in line.records:
        if judged.kind not in LISTS:
            decided.passed += judged.verdict != "open"
            continue
        said = _said(judged, place)
        key = judged.kind, meaning(said)
        before = decided.verdicts.get(key, (said, "open"))[1]
        if "open" not in (before, judged.verdict) and before != judged.verdict:
            raise InputError(
                f"{place}: {judged.kind} {_quote(said)!r} of article {line.id!r} is {judged.verdict} here, {before} "
                "before; settle it in the page and save again"
            )
        decided.verdicts[key] = said, before if judged.verdict == "open" else judged.verdict


def _said(judged: _Judged, place: str) -> Said:
    """The record as gold has it, which is looser than what the extractor writes."""
    name = LISTS[judged.kind]
    held: object = judged.record if judged.kind == "event" else [judged.record]
    try:
        article = GoldArticle.model_validate({"id": "x", name: held})
    except ValidationError as error:
        raise InputError(f"{place}: a {judged.kind} that cannot be read: {error.errors()[0]['msg']}") from None
    found: Said = getattr(article, name) if judged.kind == "event" else getattr(article, name)[0]
    return found


def meaning(said: Said) -> str:
    """What the record says, in one comparable piece; gold's shortest wording of a programme is no part of it."""
    return json.dumps(_dumped(said), ensure_ascii=False, sort_keys=True)


def _dumped(said: Said) -> object:
    return said.model_dump(mode="json", exclude={"core"} if isinstance(said, Programme) else None)


def _quote(said: Said) -> str:
    return said.name if isinstance(said, Author) else said.span.quote
