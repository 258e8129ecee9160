"""The words at which a person, a title or an office may begin."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import MIDDLE, is_surname
from hoinghi.rules.words import Places, Words

_NOTHING: frozenset[str] = frozenset()


def openers(
    words: Words,
    lists: Lists,
    places: Places,
    mended: Iterable[int],
    parted: Sequence[str],
) -> list[int]:
    """The words at which an honorific, a degree, an office or a name could begin.

    Args:
        places: where each word stands as written. mended: where two words are read as others, their slips mended.
        parted: the words with an apostrophe.
    """
    changed = {at for start in mended for at in (start, start + 1)}
    found: set[int] = set()
    following = [*words.folded[1:], ""]
    for word in places.last.keys() & lists.openings.keys():
        seconds = lists.openings[word]
        for at in places.of(word):
            if seconds is None or following[at] in seconds:
                found.add(at)
    found -= changed
    found.update(at for at in changed if _opens(lists, words.folded[at], following[at]))
    possible = _possible_surnames(lists, places, changed, parted)
    found.update(at for at in possible if words.folded[at] != words.text[at] and is_surname(words, lists, at))
    return sorted(found)


def _opens(lists: Lists, word: str, following: str) -> bool:
    seconds = lists.openings.get(word, _NOTHING)
    return seconds is None or following in seconds


def _possible_surnames(lists: Lists, places: Places, changed: Collection[int], parted: Iterable[str]) -> Iterable[int]:
    """Where a name could begin as far as one word, or the middle name behind it, tells."""
    behind = chain(changed, places.among(MIDDLE))
    surnames = chain(
        places.among(lists.surnames.keys()), places.among(lists.saints.firsts.keys()), *map(places.of, parted)
    )
    return chain(surnames, changed, (at - 1 for at in behind if at))
