"""Where the articles of a run come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from hoinghi.reading import Article, Failure, ReadNotes, ReadOptions, read


@dataclass(frozen=True, slots=True)
class Source:
    """What the user named, how it is read, and what is noted meanwhile."""

    paths: tuple[str, ...]
    reading: ReadOptions = field(default_factory=ReadOptions)
    notes: ReadNotes = field(default_factory=ReadNotes)

    def articles(self) -> Iterator[Article | Failure]:
        """All articles, read here."""
        return read(self.paths, self.reading, notes=self.notes)
