"""The article cut into words, signs and line ends, and where each word of it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING, cast
from unicodedata import normalize

from hoinghi.kept import Kept
from hoinghi.value import value

if TYPE_CHECKING:
    from hoinghi.rules.parsed import Parsed

_LETTERS = "".join(map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00))))
_UPPER = "".join(filter(str.isupper, _LETTERS))
_LOWER = "".join(filter(str.islower, _LETTERS))
_PIECE = re.compile(  # a word and the space before it, or what is no word
    rf" ?(?:[{_LOWER}]+"  # by far the most frequent
    rf"|[{_UPPER}][{_LOWER}]?'[{_UPPER}{_LOWER}][{_LOWER}]*"  # H'Hen, K'Ré, O'Brien
    rf"|[{_UPPER}]+[{_LOWER}]*"  # a capital begins a new word, so that a lost space does not hide it: «nợÔng»
    rf"|\d+|\n|[^\w\s]|\w)|[^\S\n]"
)
_BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001)))).replace("\n", "")
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
    r"[aăâeêioôơuưy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?"
)
_LONGEST_BRACKET = 10  # words
_MOST_KEPT, _LONGEST_KEPT = 30_000, 40  # chunks, words and their characters: some 20 MB with as many set aside
_SIGNS = "\n,.;:)"  # what most often stands behind a word without a space
_CUT = "\x1f"  # which the view has none of
LEXICAL: dict[str, str] = {}
"""The words of lexicons: those of articles are made the same strings, which are quicker to compare; not interned, as
Python 3.12 keeps what is interned for good."""
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))


@value
class Words:
    """Words, numbers, signs and line ends of a text in order: their spelling, the same without case, where they end."""

    text: list[str]
    folded: list[str]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.text)

    def capital(self, index: int) -> bool:
        """Whether a word is there and begins with a capital."""
        text = self.text
        return 0 <= index < len(text) and text[index][0].isupper()

    def acronym(self, index: int) -> bool:
        """Whether the word there is all capitals, two at least."""
        text = self.text
        return 0 <= index < len(text) and len(text[index]) > 1 and text[index].isupper()

    def start(self, index: int) -> int:
        """Where the word begins."""
        return self.ends[index] - len(self.text[index])

    def glued(self, index: int) -> bool:
        """Whether no space stands before the word."""
        return 0 < index < len(self.text) and self.start(index) == self.ends[index - 1]

    def fold(self, index: int) -> str:
        """The word without case; empty beyond the text's ends."""
        folded = self.folded
        return folded[index] if 0 <= index < len(folded) else ""

    def spelled(self, start: int, end: int) -> str:
        """The words from `start` to `end`, one space where the text has any."""
        return "".join(
            word if at == start or self.glued(at) else f" {word}" for at, word in enumerate(self.text[start:end], start)
        )

    def behind_bracket(self, index: int) -> int:
        """The index behind the short bracket that begins at the word; the same index where none does."""
        if self.fold(index) == "(":
            for end in range(index + 1, min(index + _LONGEST_BRACKET, len(self.text))):
                if self.text[end] == ")":
                    return end + 1
        return index

    def index_at(self, offset: int) -> int:
        """The index of the first word that starts at or behind the offset."""
        index = bisect_right(self.ends, offset)
        return index + (index < len(self.ends) and self.start(index) < offset)


def cut(text: str) -> Iterator[str]:
    """The words of a text.

    >>> list(cut("nợÔng H'Hen, TP.HCM"))
    ['nợ', 'Ông', "H'Hen", ',', 'TP', '.', 'HCM']
    """
    return filter(None, map(_spell, _PIECE.findall(text)))


def words_of(parsed: Parsed) -> Words:
    """The article's words; call through `parsed.once`."""
    row = list(chain.from_iterable(map(_CHUNKS.__getitem__, _chunks(parsed.text))))
    text, folded, lengths = cast("tuple[list[str], list[str], list[int]]", (row[::3], row[1::3], row[2::3]))
    return Words(text, folded, list(accumulate(lengths)))


def _chunks(text: str) -> list[str]:
    """The text cut before every space, and before the signs that have none before them, so that few chunks are rare."""
    for sign in _SIGNS:
        text = text.replace(sign, _CUT + sign)
    return text.replace(f" {_CUT}", " ").replace(" ", f"{_CUT} ").split(_CUT)


@value
class Places:
    """Where each word stands, without case, as written: whoever looks for some words finds the few that the article has
    without going through all of it.

    Two containers in all: making a list for each word takes twice as long, and most are never asked for.

    Args:
        last: the last index of each word. before: by index, where the same word stands before that; -1 for the first.
    """

    last: dict[str, int]
    before: list[int]

    def of(self, word: str) -> Iterator[int]:
        """The indexes of the word, the last first."""
        at = self.last.get(word, -1)
        while at >= 0:
            yield at
            at = self.before[at]

    def among(self, words: AbstractSet[str]) -> list[int]:
        """The indexes of any of the words, in no order."""
        last, before = self.last, self.before
        found: list[int] = []
        for word in last.keys() & words:
            at = last[word]
            while at >= 0:
                found.append(at)
                at = before[at]
        return found


def places_of(parsed: Parsed) -> Places:
    """The places of the article's words; call through `parsed.once`."""
    last: dict[str, int] = {}
    before: list[int] = []
    for index, word in enumerate(parsed.once(words_of).folded):
        before.append(last.get(word, -1))
        last[word] = index
    return Places(last, before)


def parted(parsed: Parsed) -> list[str]:
    """The words with an apostrophe in them, without case, of which most articles have none; call through `once`."""
    return [word for word in parsed.once(places_of).last if "'" in word] if "'" in parsed.text else []


def _cut(chunk: str) -> tuple[str | int, ...]:
    """Of each piece of a chunk: the word, the same without case, and how long it is with the space before it. All in
    one row, which is quicker put together with others than rows of three are."""
    return tuple(chain.from_iterable((*_WORDS[piece], len(piece)) for piece in _PIECE.findall(chunk)))


def _word(piece: str) -> tuple[str, str]:
    """The word without the space before it, and the same without case."""
    bare = _spell(piece)
    folded = bare.casefold()
    return bare, bare if folded == bare else LEXICAL.get(folded, folded)


def _spell(piece: str) -> str:
    bare = piece.lstrip(_BLANKS)
    return LEXICAL.get(bare, bare)


_CHUNKS = Kept(_cut, most=_MOST_KEPT, longest=_LONGEST_KEPT)
_WORDS = Kept(_word, most=_MOST_KEPT, longest=_LONGEST_KEPT)


@lru_cache(20_000)
def is_syllable(word: str) -> bool:
    """Whether the word could be a Vietnamese syllable.

    >>> is_syllable("Nguyễn"), is_syllable("Yathotou")
    (True, False)
    """
    plain = normalize("NFC", normalize("NFD", word.lower()).translate(_TONES))
    return len(plain) <= 7 and _SYLLABLE.fullmatch(plain) is not None
