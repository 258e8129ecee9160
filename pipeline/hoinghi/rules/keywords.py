"""Keywords looked for through a whole article: at the words that they may begin with, not at every character."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from hoinghi.rules.words import parted, places_of, words_of

if TYPE_CHECKING:
    from hoinghi.rules.parsed import Parsed

_RUN = re.compile(r"\w+")
_WITHIN_WORD = re.compile(r"[\w'][\w']")
_UNFOLDED = "\u0130\u0131"
"""What a pattern takes for an i where case does not count, and folding does not."""


@dataclass(frozen=True, slots=True)
class Keywords:
    """A pattern whose matches begin with a word, after whatever is neither letter nor digit.

    Args:
        pattern: what to match. openings: the words that a match may begin with, without case, and all beginnings of
            them, for `hộI` is cut into two; None: any, which takes ten times as long.
    """

    pattern: re.Pattern[str]
    openings: frozenset[str] | None

    def __call__(self, parsed: Parsed, *, end: int | None = None) -> Iterator[re.Match[str]]:
        """The pattern's matches in the article or in its first `end` characters, as `finditer` gives them."""
        text = parsed.text
        last = len(text) if end is None else end
        cut = _WITHIN_WORD.match(text, last - 1) is not None if 0 < last < len(text) else False
        if self.openings is None or cut or parsed.once(_has_unfolded):
            yield from self.pattern.finditer(text, 0, last)
            return
        behind = 0
        for start in parsed.once(starts_of(self.openings)):
            if start >= behind and (match := self.pattern.match(text, start, last)):
                yield match
                behind = match.end()


@lru_cache(64)
def starts_of(openings: frozenset[str]) -> Callable[[Parsed], list[int]]:
    """What finds where one of the openings stands, or follows an apostrophe inside a word, in order: the same function
    for the same openings, so that an article is gone through once for them."""

    def starts(parsed: Parsed) -> list[int]:
        found = map(parsed.once(words_of).start, parsed.once(places_of).among(openings))
        return sorted((*found, *(start for start, word in parsed.once(_inner) if word in openings)))

    return starts


def keywords(words: Collection[str], pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Keywords:
    """The keywords of a pattern that begins with one of the words."""
    return Keywords(re.compile(pattern, flags), _openings(words))


def _openings(words: Iterable[str]) -> frozenset[str] | None:
    """All beginnings of the first run of letters and digits of each word; None where one has none."""
    runs = [_RUN.match(word.casefold()) for word in words]
    whole = [run[0] for run in runs if run]
    return frozenset(run[:end] for run in whole for end in range(1, len(run) + 1)) if len(whole) == len(runs) else None


def _has_unfolded(parsed: Parsed) -> bool:
    return any(letter in parsed.text for letter in _UNFOLDED)


def _inner(parsed: Parsed) -> list[tuple[int, str]]:
    """What stands behind an apostrophe in the words cut for reading people, with its place."""
    start, places = parsed.once(words_of).start, parsed.once(places_of)
    inner = [word for word in parsed.once(parted) if "'" in word[:-1]]
    return [
        (start(index) + word.index("'") + 1, word.rpartition("'")[2]) for word in inner for index in places.of(word)
    ]
