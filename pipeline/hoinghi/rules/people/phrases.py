"""Phrases of a lexicon, found at a word or before it."""

from __future__ import annotations

from collections.abc import Iterable

from hoinghi.rules.words import LEXICAL, Words, cut

Phrase = tuple[int, str]
Longer = dict[str, list[tuple[list[str], str]]]


class Phrases:
    """Phrases of a lexicon with their values, found at a word: the longest wins.

    Args:
        entries: phrases as the lexicon words them. cased: whether case counts.

    Attributes:
        firsts: by the words that phrases begin with: the value of the phrase that is this word alone, if any, and, by
            the word behind, the longer phrases.
    """

    def __init__(self, entries: Iterable[tuple[str, str]], *, cased: bool = False) -> None:
        self.cased = cased
        self._whole: dict[tuple[str, ...], str] = {}
        self.firsts: dict[str, tuple[str | None, Longer]] = {}
        for phrase, value in entries:
            for words in {_spelled(phrase, cased=cased), _spelled(phrase if cased else phrase.lower(), cased=cased)}:
                self._enter(words, value)
        for _, longer in self.firsts.values():
            for group in longer.values():
                group.sort(key=_longest_first)
        self._lengths = _lengths(self._whole)

    def _enter(self, words: tuple[str, ...], value: str) -> None:
        """By their first word, and by the first two where there are more: hundreds of phrases begin with one word."""
        first, behind = words[0], words[1:]
        self._whole[words] = value
        alone, longer = self.firsts.setdefault(first, (None, {}))
        if behind:
            longer.setdefault(behind[0], []).append((list(words), value))
        elif alone is None:
            self.firsts[first] = value, longer

    def at(self, words: Words, index: int) -> Phrase | None:
        """The end index and the value of the longest phrase that begins at the word, or None."""
        spelled = words.text if self.cased else words.folded
        try:
            first = spelled[index]
        except IndexError:
            return None
        if first not in self.firsts:
            return None  # by far the most frequent
        alone, longer = self.firsts[first]
        if longer and index + 1 < len(spelled) and spelled[index + 1] in longer:
            for phrase, value in longer[spelled[index + 1]]:
                end = index + len(phrase)
                if len(phrase) == 2 or spelled[index:end] == phrase:
                    return end, value
        return None if alone is None else (index + 1, alone)

    def before(self, words: Words, index: int) -> Phrase | None:
        """The start index and the value of the longest phrase that ends before the word, or None."""
        spelled = words.text if self.cased else words.folded
        lengths = self._lengths.get(spelled[index - 1], ()) if 0 < index <= len(spelled) else ()
        for length in lengths:
            value = self._whole.get(tuple(spelled[index - length : index])) if length <= index else None
            if value is not None:
                return index - length, value
        return None


def _spelled(phrase: str, *, cased: bool) -> tuple[str, ...]:
    """The phrase's words; `ThS` is two, as a capital begins a word, and `ths` is one."""
    words = (word if cased else word.casefold() for word in cut(phrase))
    return tuple(LEXICAL.setdefault(word, word) for word in words)


def _lengths(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[int]]:
    """By their last word, how many words phrases have, the most first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        found.setdefault(phrase[-1], set()).add(len(phrase))
    return {last: sorted(lengths, reverse=True) for last, lengths in found.items()}


def _longest_first(entry: tuple[list[str], str]) -> tuple[int, list[str]]:
    return -len(entry[0]), entry[0]
