"""The words ahead of a place, found where they are asked for: most walks over them end soon."""

from __future__ import annotations

from hoinghi.rules.parsed import Parsed

_FIRST = 40  # characters looked at; then twice as many each time


class Ahead:
    """Where words end by where they begin, for the words that begin in `start:limit`.

    >>> from hoinghi.lexicons import Lexicons
    >>> from hoinghi.reading import Article
    >>> words = Ahead(Parsed(Article(text="Hội nghị tổng kết năm"), Lexicons()), 0, 21)
    >>> words.get(9), words.get(13), 18 in words
    (17, None, True)
    """

    def __init__(self, parsed: Parsed, start: int, limit: int) -> None:
        self._parsed, self._known, self._limit = parsed, start, limit
        self._step = _FIRST
        self._ends: dict[int, int] = {}

    def get(self, start: int) -> int | None:
        """The end of the word that begins there; None where none does."""
        if self._known <= start < self._limit:  # alone, as most walks ask for one word only
            return next((last for _, last in self._parsed.words(start, start + 1)), None)
        return self._ends.get(start)

    def __contains__(self, start: int) -> bool:
        return self.get(start) is not None

    def around(self, offset: int) -> tuple[int, int] | None:
        """The word that begins before the offset and ends behind it."""
        self._read(offset)
        return next(((first, last) for first, last in self._ends.items() if first < offset < last), None)

    def before(self, offset: int) -> int | None:
        """Where the word begins that ends at the offset; None where none does."""
        self._read(offset)
        return next((first for first, last in self._ends.items() if last == offset), None)

    def _read(self, offset: int) -> None:
        """Find all words that begin up to the offset."""
        while self._known <= offset < self._limit:
            behind = min(self._known + self._step, self._limit)
            self._ends.update(self._parsed.words(self._known, behind))
            self._known, self._step = behind, 2 * self._step
