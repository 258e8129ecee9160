"""Decisions to gold: what was found right goes in, what was found wrong goes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from hoinghi.errors import InputError
from hoinghi.evaluation.decisions import Decided, Said, meaning
from hoinghi.evaluation.gold import LISTS, Author, Count, Entry, GoldArticle, Programme
from hoinghi.evaluation.matching import (
    overlapping,
    same_noun,
    same_span,
    same_total,
    same_value,
    within_wordings,
    words,
)

Undecided = Literal["skip", "accept", "reject"]
Kept = list[tuple[str, Said]]


def checked_undecided(value: str) -> Undecided:
    """The value of `--undecided`.

    Raises:
        InputError: it is none.
    """
    found: dict[str, Undecided] = {each: each for each in get_args(Undecided)}
    if value not in found:
        raise InputError(f"--undecided {value}: unknown; use {', '.join(found)}")
    return found[value]


def applied(decided: Decided, gold: GoldArticle | None, undecided: Undecided) -> GoldArticle | None:
    """The article as gold, or None where records are undecided, no gold says what they are, and they are not told.

    Args:
        gold: the article's gold so far: decisions correct it, and it decides what they leave open.
        undecided: what becomes of undecided records where there is no gold: `skip` leaves the article out.

    Raises:
        InputError: gold is of another text, or two events are right.
    """
    if gold is not None and gold.text != decided.text:
        raise InputError(f"{decided.place}: article {decided.id!r} has another text than its gold")
    told = list(decided.of("right"))
    if gold is None:
        rest = list(decided.of("open"))
        if rest and undecided == "skip":
            return None
        told += rest if undecided == "accept" else []
    wrong = {(kind, meaning(said)) for kind, said in decided.of("wrong")}
    kept = [each for each in _held(gold) if (each[0], meaning(each[1])) not in wrong] if gold else []
    added: Kept = []
    for kind, said in told:
        _add(kept, added, kind, said)
    return _article(decided, gold, [*kept, *added])


def _held(gold: GoldArticle) -> Iterator[tuple[str, Said]]:
    yield from gold.entries()
    yield from (("author", author) for author in gold.authors)


def _add(kept: Kept, added: Kept, kind: str, said: Said) -> None:
    """Add a record to those added, unless one of either says it already; what gold, in kept, has of it goes."""
    if any(kind == other and _agrees(said, held) for other, held in (*kept, *added)):
        return
    added[:] = [each for each in added if each[0] != kind or not _same_place(said, each[1])]
    said = _with_core(said)
    for each in [each for each in kept if each[0] == kind and _same_thing(said, each[1])]:
        kept.remove(each)
        said = _both_wordings(said, each[1])
    added.append((kind, said))


def _same_place(said: Said, held: Said) -> bool:
    return isinstance(said, Entry) and isinstance(held, Entry) and same_span(said, held)


def _same_thing(said: Said, held: Said) -> bool:
    """Whether both are about one thing in the text, of which one says more or less than the other.

    Where the shorter of two names stands, the longer one does: they overlap. A programme may be named within another's
    name, and is the same only where they begin together.
    """
    if isinstance(said, Programme) and isinstance(held, Programme):
        return said.span.start == held.span.start
    if isinstance(said, Entry) and isinstance(held, Entry):
        return overlapping(said, held)
    return isinstance(said, Author) and isinstance(held, Author) and _one_begins_the_other(said.name, held.name)


def _one_begins_the_other(one: str, other: str) -> bool:
    mine, yours = words(one), words(other)
    return mine[: len(yours)] == yours or yours[: len(mine)] == mine


def _both_wordings(said: Said, held: Said) -> Said:
    """A programme's wording that was found right beside those that gold has: its longest or its shortest now."""
    if not isinstance(said, Programme) or not isinstance(held, Programme) or said.kind != held.kind:
        return said
    if not _one_begins_the_other(said.name, held.name):
        return said
    longest = max(held, said, key=_length)
    return longest.model_copy(update={"core": min(said.name, held.core or held.name, key=len)})


def _length(said: Programme) -> int:
    return len(said.name)


def _agrees(said: Said, held: Said) -> bool:
    """Whether gold says it already, perhaps in a wording that is right too: that one was chosen with more care."""
    if isinstance(said, Programme) and isinstance(held, Programme):
        return overlapping(said, held) and within_wordings(said, held) and said.kind == held.kind
    if isinstance(said, Count) and isinstance(held, Count) and same_span(said, held):
        same = same_value(said, held) and same_total(said, held) and said.modifier == held.modifier
        return same and same_noun(said, held)
    return meaning(said) == meaning(held)


def _with_core(said: Said) -> Said:
    """A programme needs its shortest right wording; its name, until somebody says a shorter one."""
    return said.model_copy(update={"core": said.name}) if isinstance(said, Programme) else said


def _article(decided: Decided, gold: GoldArticle | None, kept: Kept) -> GoldArticle:
    events = [said for kind, said in kept if kind == "event"]
    if len(events) > 1:
        raise InputError(f"{decided.place}: two events of article {decided.id!r} are right; an article reports one")
    lists = {name: _sorted(said for other, said in kept if other == kind) for kind, name in LISTS.items()}
    lists.pop("event")
    base = gold or GoldArticle(id=decided.id, title=decided.title, text=decided.text)
    return base.model_copy(update={**lists, "event": events[0] if events else None})


def _sorted(said: Iterable[Said]) -> tuple[Said, ...]:
    return tuple(sorted(said, key=_position))


def _position(said: Said) -> tuple[int, int]:
    return (said.span.start, said.span.end) if isinstance(said, Entry) else (0, 0)
