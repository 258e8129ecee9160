"""Decisions to gold: what was found right goes in, what was found wrong goes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from hoinghi.errors import InputError
from hoinghi.evaluation.decisions import Decided, Said, meaning
from hoinghi.evaluation.gold import LISTS, Count, Entry, GoldArticle, Programme
from hoinghi.evaluation.matching import overlapping, same_noun, same_span, same_total, same_value, within_wordings

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
    for kind, said in told:
        _add(kept, kind, said)
    return _article(decided, gold, kept)


def _held(gold: GoldArticle) -> Iterator[tuple[str, Said]]:
    yield from gold.entries()
    yield from (("author", author) for author in gold.authors)


def _add(kept: Kept, kind: str, said: Said) -> None:
    """Put a record in the place of the one that stands there, or behind the others."""
    own = [(nth, held) for nth, (other, held) in enumerate(kept) if other == kind]
    if any(_agrees(said, held) for _, held in own):
        return
    same = next((nth for nth, held in own if _same_place(said, held)), None)
    if same is None:
        kept.append((kind, _with_core(said)))
    else:
        kept[same] = kind, _with_core(said)


def _same_place(said: Said, held: Said) -> bool:
    return isinstance(said, Entry) and isinstance(held, Entry) and same_span(said, held)


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
