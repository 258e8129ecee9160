"""Word lists, one file each: `name.txt`, one entry a line, an optional value after a tab, `#` comments.

Every pattern of the package is built from these lists by `alternation`, so that a word is written once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import TypeVar

from hoinghi.errors import LexiconError
from hoinghi.lexicons.tree import tree

Compiled = TypeVar("Compiled")


@cache
def entries(name: str) -> dict[str, str]:
    """The shipped entries of the lexicon `name`, in file order, each with its value (`""` where it has none).

    Raises:
        LexiconError: there is no such lexicon, or an entry stands twice; the message names file and line.
    """
    file = files(__name__) / f"{name}.txt"
    if not file.is_file():
        raise LexiconError(f"there is no lexicon {name!r}; the lexicons are {', '.join(names())}")
    found: dict[str, str] = {}
    for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
        entry = line.split("#", 1)[0].rstrip()
        if not entry:
            continue
        word, _, value = entry.partition("\t")
        if word in found:
            raise LexiconError(f"lexicons/{name}.txt:{number}: {word!r} stands twice; remove one of the two")
        found[word] = value.strip()
    return found


@cache
def names() -> tuple[str, ...]:
    """The names of all shipped lexicons, sorted."""
    return tuple(sorted(file.name[:-4] for file in files(__name__).iterdir() if file.name.endswith(".txt")))


def opening_pairs(words: Iterable[str]) -> frozenset[str]:
    """The first two syllables of the words of two and more: without them, no longer word need be looked for."""
    return frozenset(" ".join(word.split(" ")[:2]) for word in words if " " in word)


def alternation(words: Iterable[str]) -> str:
    r"""One regex alternation of literal words, longest first, spaces matching any single white space.

    >>> alternation(["Bí thư", "Bí thư Tỉnh ủy"])
    'Bí\\sthư(?:\\sTỉnh\\sủy|)'
    """
    return tree(sorted(set(words), key=by_length))


def lower(word: str) -> str:
    """In lower case as a pattern that ignores case reads it: `İ` is an `i` there, and two characters to `str.lower`."""
    return word.replace("İ", "i").lower()


def by_length(word: str) -> tuple[int, str]:
    """Sort key: longest first, then alphabetical."""
    return -len(word), word


class Lexicons:
    """The shipped word lists plus a user's own entries, and the patterns compiled from them, once.

    Args:
        extra: lexicon name -> entries, either words or a mapping of words to values; they win over shipped entries.

    Raises:
        LexiconError: an unknown lexicon name.
    """

    def __init__(self, extra: Mapping[str, Iterable[str] | Mapping[str, str]] | None = None) -> None:
        self._extra = {name: _valued(given) for name, given in (extra or {}).items()}
        for name in self._extra:
            entries(name)
        self._compiled: dict[Callable[[Lexicons], object], object] = {}

    def entries(self, name: str) -> Mapping[str, str]:
        """Shipped and own entries of the lexicon `name`."""
        own = self._extra.get(name)
        return {**entries(name), **own} if own else entries(name)

    def words(self, name: str, value: str | None = None) -> tuple[str, ...]:
        """The words of the lexicon `name`; only those with the given value where one is given."""
        return tuple(word for word, given in self.entries(name).items() if value is None or given == value)

    def marked(self, name: str, mark: str) -> tuple[str, ...]:
        """The words of the lexicon `name` with the mark among their values, which stand with spaces between them."""
        return tuple(word for word, marks in self.entries(name).items() if mark in marks.split())

    def compiled(self, make: Callable[[Lexicons], Compiled]) -> Compiled:
        """What `make(self)` returns, made at the first call and kept: patterns, sets, maps built from the lists."""
        try:
            return self._compiled[make]  # type: ignore[return-value]  # keyed by its own maker
        except KeyError:
            made = self._compiled[make] = make(self)
            return made

    def __reduce__(self) -> tuple[type[Lexicons], tuple[dict[str, dict[str, str]]]]:
        return Lexicons, (self._extra,)


def _valued(given: Iterable[str] | Mapping[str, str]) -> dict[str, str]:
    return dict(given) if isinstance(given, Mapping) else dict.fromkeys(given, "")
