"""Which record of one run is which of another: by kind, then by span and value, by name, by what overlaps.

Everything is looked up by key or among a fixed number of neighbours, so that the time grows with the number of records
and no faster.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from hoinghi.review.diff.entries import Entry, place_of

Pair = tuple[Entry | None, Entry | None]
Key = Callable[[Entry], Hashable]

# How many places, of those that begin before it ends, are tried for one that overlaps.
NEAR = 16


def align(old: Iterable[Entry], new: Iterable[Entry], *, same_text: bool = True) -> list[Pair]:
    """Each record with its counterpart, or None where it has none; in text order.

    In the same text, a record is where it was: the same span and value, else for what is named the same name, else the
    same span, else the overlapping one that says most the same. In another text offsets say nothing: the same id
    (which is of quote and sentence), else the same quote and value, else one of them, in the order of the texts.

    Args:
        same_text: whether both runs read the same text.
    """
    pairs: list[Pair] = []
    for mine, yours in _by_kind(old, new):
        pairs += _aligned(mine, yours, same_text)
    return sorted(pairs, key=_position)


def _by_kind(old: Iterable[Entry], new: Iterable[Entry]) -> Iterator[tuple[list[Entry], list[Entry]]]:
    kinds: dict[str, tuple[list[Entry], list[Entry]]] = {}
    for side, entries in enumerate((old, new)):
        for entry in entries:
            kinds.setdefault(entry.kind, ([], []))[side].append(entry)
    yield from kinds.values()


def _aligned(old: list[Entry], new: list[Entry], same_text: bool) -> Iterator[Pair]:
    for key in SAME_TEXT if same_text else OTHER_TEXT:
        pairs, old, new = _matched(old, new, key)
        yield from pairs
    if same_text:
        pairs, old, new = _overlapping(old, new)
        yield from pairs
    yield from ((entry, None) for entry in old)
    yield from ((None, entry) for entry in new)


def _matched(old: list[Entry], new: list[Entry], key: Key) -> tuple[list[Pair], list[Entry], list[Entry]]:
    """Those of equal keys, first with first; what is left of both. A key of None has no equal."""
    waiting: defaultdict[Hashable, deque[Entry]] = defaultdict(deque)
    for entry in new:
        waiting[key(entry)].append(entry)
    waiting.pop(None, None)
    pairs: list[Pair] = []
    left: list[Entry] = []
    for entry in old:
        found = waiting.get(key(entry))
        if found:
            pairs.append((entry, found.popleft()))
        else:
            left.append(entry)
    taken = {id(mine) for _, mine in pairs}
    return pairs, left, [entry for entry in new if id(entry) not in taken]


def _overlapping(old: list[Entry], new: list[Entry]) -> tuple[list[Pair], list[Entry], list[Entry]]:
    """Those that share characters, the likeliest first."""
    mine, yours = dict(enumerate(old)), dict(enumerate(new))
    pairs: list[Pair] = []
    for *_, first, second in sorted(_candidates(old, new)):
        if first in mine and second in yours:
            pairs.append((mine.pop(first), yours.pop(second)))
    return pairs, list(mine.values()), list(yours.values())


def _candidates(old: Sequence[Entry], new: Sequence[Entry]) -> Iterator[tuple[bool, int, int, int]]:
    """Overlapping pairs with their rank: the same value first, then the longest overlap, then text order."""
    places = sorted((place.start, place.end, at) for at, entry in enumerate(new) for place in entry.places)
    starts = [start for start, _, _ in places]
    for first, entry in enumerate(old):
        for place in entry.places:
            behind = bisect_left(starts, place.end)
            for start, end, second in places[max(0, behind - NEAR) : behind]:
                shared = min(end, place.end) - max(start, place.start)
                if shared > 0:
                    yield entry.value != new[second].value, -shared, first, second


def _span_and_value(entry: Entry) -> Hashable:
    return entry.place.start, entry.place.end, entry.value


def _name(entry: Entry) -> Hashable:
    """What the entry is known by wherever it stands: a document without a number is known by its words."""
    if not entry.named:
        return None
    return entry.value if entry.value and entry.value[0] is not None else entry.place.quote


def _span(entry: Entry) -> Hashable:
    return entry.place.start, entry.place.end


def _id(entry: Entry) -> Hashable:
    found = entry.record.get("id")
    return found if isinstance(found, str) else None


def _sentence_and_quote(entry: Entry) -> Hashable:
    sentence = place_of(entry.record.get("sentence"))
    return (sentence.quote, entry.place.quote) if sentence else None


def _quote_and_value(entry: Entry) -> Hashable:
    return entry.place.quote, entry.value


def _value(entry: Entry) -> Hashable:
    return entry.value if any(part is not None for part in entry.value) else None


def _quote(entry: Entry) -> Hashable:
    return entry.place.quote


SAME_TEXT: tuple[Key, ...] = (_span_and_value, _name, _span)
OTHER_TEXT: tuple[Key, ...] = (_id, _sentence_and_quote, _quote_and_value, _name, _value, _quote)


def _position(pair: Pair) -> tuple[int, int, str]:
    entry = pair[0] or pair[1]
    assert entry is not None
    return entry.place.start, entry.place.end, entry.kind
