"""Syllables with their offsets: underthesea's tokens, found chunk by chunk, each standing in the text as it was given.

A chunk is a run of characters without a space, and the spaces after it. No token of underthesea's crosses a space, so
a chunk is cut the same way wherever it stands, except at the very end of the text, where a full stop is read in
another way («TP.» is one token within a text and two at its end).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from hoinghi.kept import Kept
from hoinghi.language.alignment import alignment
from hoinghi.language.leads import Token
from hoinghi.language.surrogates import without_surrogates

# underthesea's expression needs time that grows with the square of an unbroken run, so longer ones are cut
LONGEST_RUN = 512
_WINDOW = 65_536  # characters read at a time, so that memory does not follow the size of the text
_SEARCHED = 4_096  # characters after a window in which to look for its end
_CHUNK = re.compile(r"\S+\s*")
_BOUNDED_CHUNK = re.compile(rf"\S{{1,{LONGEST_RUN}}}\s*")  # takes twice as long
_FIRST = re.compile(r"\S")
BOUNDARY = re.compile(r"(?<=\s)(?=\S)")
_LONGEST_KEPT = 48  # characters of a chunk that is worth keeping
_MOST_KEPT = 30_000  # chunks; about 30 MB with as many set aside
_LONGEST_REPLACED = 6  # characters of a token that underthesea spells anew


class Chunk(NamedTuple):
    """The syllables of a chunk: what the model knows of each, its span in the chunk, its spelling.

    A span is empty where one character gave several syllables.
    """

    tokens: tuple[Token, ...]
    spans: tuple[tuple[int, int], ...]
    spellings: tuple[str, ...]


class Content(NamedTuple):
    """Where a text ends but for white space, and whether a full stop there ends the text."""

    end: int
    stops: bool


class Syllables(NamedTuple):
    """The syllables of a window of a text, in order, with their spans in the text."""

    tokens: list[Token]
    spans: list[tuple[int, int]]
    chunks: list[Chunk]

    @property
    def spellings(self) -> list[str]:
        """How each is spelled, which only a tie and whoever writes words out needs to know."""
        return [spelling for chunk in self.chunks for spelling in chunk.spellings]


class SyllableReader:
    """Cuts text into syllables as underthesea does, keeping the chunks that it has seen, up to a bound."""

    def __init__(
        self,
        pattern: re.Pattern[str],
        tables: tuple[dict[str, str], dict[str, str]],
        token: Callable[[str], Token],
    ) -> None:
        self._pattern = pattern
        self._characters, self._tokens = tables
        self._token = token
        self._kept = Kept(self._cut, most=_MOST_KEPT, longest=_LONGEST_KEPT)

    def read(self, text: str) -> Iterator[Syllables]:
        """The syllables of a text, window by window."""
        content = content_of(text)
        for start, end in _windows(text, content.end):
            yield self.part(text, start, end, closes=content.stops and end == content.end)

    def part(self, text: str, start: int, end: int, *, closes: bool) -> Syllables:
        """The syllables between two places where chunks begin, or the text ends.

        Args:
            closes: whether a full stop at the part's end ends the text.
        """
        texts: list[str] = _CHUNK.findall(text, start, end)
        if end - start > LONGEST_RUN and max(map(len, texts)) > LONGEST_RUN:
            texts = _BOUNDED_CHUNK.findall(text, start, end)
        chunks = list(map(self._kept.__getitem__, texts[:-1] if closes else texts))
        if closes:
            chunks.append(self._cut(texts[-1], closes=True))
        return _together(chunks, texts, start)

    def _cut(self, text: str, *, closes: bool = False) -> Chunk:
        run = text.rstrip()
        normal = self.normalise(run)
        matches = list(self._pattern.finditer(normal if closes else f"{normal} "))
        spans = [match.span() for match in matches]
        if normal != run:
            places = alignment(run, normal, self.normalise)
            spans = [(places[start], places[end]) for start, end in spans]
        spellings = [self._spelling(match.group()) for match in matches]
        return Chunk(tuple(map(self._token, spellings)), tuple(spans), tuple(spellings))

    def _spelling(self, token: str) -> str:
        """The token as the model was trained on it: `hòa` for `hoà`."""
        if len(token) > _LONGEST_REPLACED:
            return token
        token = self.normalise(token)
        return self._tokens.get(token, token)

    def normalise(self, text: str) -> str:
        """Canonically composed, and with underthesea's replacements of characters (`Đ` for `Ð`)."""
        text = unicodedata.normalize("NFC", without_surrogates(text))
        for found, replacement in self._characters.items():
            text = text.replace(found, replacement)
        return text


def content_of(text: str) -> Content:
    """Where a text's content ends, and how."""
    end = len(text.rstrip())
    # `$` stands for the end of the text, and for the place before a new line that ends it
    return Content(end, text[end:] in ("", "\n"))


def _windows(text: str, content_end: int) -> Iterator[tuple[int, int]]:
    """Half-open parts of a text that begin with a chunk, and end with one where the text is not one long run."""
    end = 0
    while end < content_end:
        first = _FIRST.search(text, end)
        start = first.start() if first else content_end
        end = min(start + _WINDOW, content_end)
        boundary = BOUNDARY.search(text, end, end + _SEARCHED) if end < content_end else None
        end = boundary.start() if boundary else end
        yield start, end


def _together(chunks: list[Chunk], texts: list[str], start: int) -> Syllables:
    """The syllables of chunks that follow each other from `start` on."""
    tokens: list[Token] = []
    edges: list[tuple[int, int]] = []
    for (own, spans, _), text in zip(chunks, texts, strict=True):
        tokens += own
        for first, last in spans:
            edges.append((start + first, start + last))
        start += len(text)
    return Syllables(tokens, edges, chunks)
