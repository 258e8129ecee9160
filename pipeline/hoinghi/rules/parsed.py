"""An article made ready for rules: normalised view, zones, sentences, numerals, words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from pydantic import TypeAdapter

from hoinghi.language.segmenter import Segmented
from hoinghi.lexicons import Lexicons
from hoinghi.reading import Article
from hoinghi.rules.keywords import starts_of
from hoinghi.rules.numbers import OPENINGS, Numeral, numerals
from hoinghi.text.sentences import sentences
from hoinghi.text.view import View, view
from hoinghi.text.zones import Zones, zones
from hoinghi_schemas import Span

Derived = TypeVar("Derived")
_validated: Callable[[dict[str, object]], Span] = TypeAdapter(Span).validator.validate_python
"""`Span(...)` without what `__init__` does around it, a quarter of its time: half of all models are spans."""
_number_words = starts_of(OPENINGS)
_LONGEST_WRITTEN = 20_000
"""Characters of a sentence as it was given: one that spaces and invisible characters fill is short to rules, but each
of its records quotes all of it."""


@dataclass(frozen=True)
class Parsed:
    """What every rule reads: all offsets are into `text`, the normalised view, until `span` maps them back.

    `view`, `zones`, `sentences` and `numerals` are computed at first use, and so is whatever rules derive with `once`.
    """

    article: Article
    lexicons: Lexicons
    _derived: dict[Callable[[Parsed], object], object] = field(default_factory=dict)
    _words: dict[tuple[int, int], list[tuple[int, int]]] = field(default_factory=dict)
    _spans: dict[tuple[int, int], Span] = field(default_factory=dict)

    @cached_property
    def view(self) -> View:
        return view(self.article.text)

    @cached_property
    def text(self) -> str:
        return self.view.text

    @cached_property
    def zones(self) -> Zones:
        return zones(self.text, title=self.title)

    @cached_property
    def title(self) -> str | None:
        """The separate title, normalised as the text is."""
        return view(self.article.title).text if self.article.title else None

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        found = sentences(self.text)
        if len(self.article.text) <= _LONGEST_WRITTEN:
            return found
        return [piece for start, end in found for piece in self._quotable(start, end)]

    def _quotable(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The sentence, cut where it is written too long; what was rewritten as one piece stays together."""
        while start < end:
            begins, ends = self.view.span(start, end)
            if ends - begins <= _LONGEST_WRITTEN:
                yield start, end
                return
            most = max(begins + _LONGEST_WRITTEN, self._written_end(start))
            cut = start + bisect_right(range(start, end), most, key=self._written_end)
            yield start, cut
            start = cut

    def _written_end(self, offset: int) -> int:
        """Where the character at an offset of the view ends in the article as it was given."""
        return self.view.span(offset, offset + 1)[1]

    @cached_property
    def numerals(self) -> list[Numeral]:
        return numerals(self.text, self.once(_number_words))

    def once(self, derive: Callable[[Parsed], Derived]) -> Derived:
        """What `derive(self)` returns, computed at the first call: for work that several rules share."""
        try:
            return self._derived[derive]  # type: ignore[return-value]  # keyed by its own maker
        except KeyError:
            derived = self._derived[derive] = derive(self)
            return derived

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The sentence that holds the offset; the nearest one before it where it falls between two."""
        index = bisect_right(self._starts, offset) - 1
        return self.sentences[max(index, 0)] if self.sentences else (0, len(self.text))

    def sentence_span(self, offset: int) -> Span:
        """The sentence that holds the offset, as records carry it."""
        return self.span(*self.sentence_at(offset))

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def words(self, start: int, end: int) -> list[tuple[int, int]]:
        """Word spans that begin in `start:end`, as underthesea segments the whole text."""
        found = self._words.get((start, end))
        if found is None:
            found = self._words[start, end] = self._segmented.words(start, end)
        return found

    @cached_property
    def _segmented(self) -> Segmented:
        return Segmented(self.text)

    def span(self, start: int, end: int) -> Span:
        """The span as records carry it: offsets and quote of the article as it was given; records share those alike."""
        made = self._spans.get((start, end))
        if made is None:
            first, last = self.view.span(start, end)
            made = self._spans[start, end] = _validated(
                {"start": first, "end": last, "quote": self.article.text[first:last]}
            )
        return made
