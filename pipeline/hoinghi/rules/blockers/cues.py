"""The words before a number, as keys of a lexicon: cheaper than a pattern of a hundred words before every number."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from hoinghi.lexicons import Lexicons
from hoinghi.rules.parsed import Parsed

_LONGEST = 4  # words
_ABBREVIATED = 2  # letters: `Q.5`, `TP.4`
_REACH = 32  # characters
_GAPS = frozenset({" ", ":", "(", ".", "-", ": ", " :", " ("})  # not `. `: `12 quận. 5 xã` is two sentences
_BREAK = re.compile(r'[ \n("]')
_EACH = frozenset({"mỗi", "một", "mọi", "từng", "các", "những", "hàng", "hằng"})


Cue = tuple[str, str]
"""Words right before a number, in lower case, and the word before them."""


def first_known(cues: Iterable[Cue], known: Collection[str]) -> Cue | None:
    """The first, and so the longest, of the cues before a number whose words are known."""
    for cue in cues:
        if cue[0] in known:
            return cue
    return None


def tails(parsed: Parsed) -> Mapping[int, Sequence[Cue]]:
    """By the start of each numeral, those of the one to four words before it that are a cue for any of the blockers,
    longest first, each with the word before it; few numerals have any."""
    cues, last = parsed.lexicons.compiled(_cues), parsed.lexicons.compiled(_last_words)
    text = parsed.text
    found: dict[int, Sequence[Cue]] = {}
    for numeral in parsed.numerals:
        if behind := _tails(text, numeral.start, cues, last):
            found[numeral.start] = behind
    return found


def _cues(lexicons: Lexicons) -> frozenset[str]:
    """All that `cue_before` is asked for."""
    known = (index_words(lexicons), day_words(lexicons), month_words(lexicons), year_words(lexicons))
    return frozenset(cue for cues in known for cue in cues)


def _last_words(lexicons: Lexicons) -> Mapping[str, Sequence[int]]:
    """Their last words, each with the numbers of words that cues which end with it have, the largest first."""
    lengths: dict[str, set[int]] = {}
    for cue in lexicons.compiled(_cues):
        words = cue.split(" ")
        if len(words) <= _LONGEST:
            lengths.setdefault(words[-1], set()).add(len(words))
    return {word: sorted(found, reverse=True) for word, found in lengths.items()}


def _tails(text: str, start: int, cues: frozenset[str], last: Mapping[str, Sequence[int]]) -> Sequence[Cue]:
    gap = text[max(0, start - 2) : start]
    gap = gap if gap in _GAPS else gap[-1:] if gap[-1:] in _GAPS else ""
    end = start - len(gap)
    first = max(0, end - _REACH)
    word = text[max(first, text.rfind(" ", first, end) + 1) : end].lower()
    if not word.isalpha():
        word = _BREAK.split(word)[-1]
    if word not in last:
        return ()  # most numbers stand behind some other word
    if gap == "." and len(word) > _ABBREVIATED:
        return ()  # «gấp 50 lần.5 học sinh»: a sentence begins, its space lost
    words = _BREAK.split(text[first:end].lower())
    found: list[Cue] = []
    for length in last[word]:
        cue = " ".join(words[-length:])
        if cue in cues:
            found.append((cue, words[-length - 1] if len(words) > length else ""))
    return found


def is_each(word: str) -> bool:
    """Whether the word makes the noun behind it one of many: `mỗi ngày 5 lượt` is no fifth day."""
    return word in _EACH


def index_words(lexicons: Lexicons) -> Mapping[str, str]:
    """The words behind which a number is a place in an order, with their class."""
    return {**_folded(lexicons.entries("index_words")), "số": "always"}


def day_words(lexicons: Lexicons) -> frozenset[str]:
    """The words that the number of a day follows."""
    return frozenset(word.lower() for word in lexicons.words("date_words", "day"))


def month_words(lexicons: Lexicons) -> frozenset[str]:
    """The words that the number of a month follows."""
    return frozenset(word.lower() for word in lexicons.words("date_words", "month"))


def year_words(lexicons: Lexicons) -> frozenset[str]:
    """The words that a year follows."""
    return frozenset(word.lower() for word in lexicons.words("date_words", "year")) | month_words(lexicons)


def _folded(entries: Mapping[str, str]) -> dict[str, str]:
    return {word.lower(): kind for word, kind in entries.items()}
