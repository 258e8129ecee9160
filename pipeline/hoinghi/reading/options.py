"""What a reader may be told: which columns mean what, and where it stops."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from hoinghi.errors import InputError

Duplicates = Literal["keep", "skip", "link"]
_DUPLICATES: dict[str, Duplicates] = {"keep": "keep", "skip": "skip", "link": "link"}
MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Fields:
    """Which fields of a row hold what; `None` means the usual name, used where there is such a field.

    Args:
        id: `id` by default; made from the file's name and the row's number where absent. text: needed in every row.
        title: `title` by default. date: goes into the metadata as `date`. others: whether all other fields travel along
            as metadata.
    """

    id: str | None = None
    text: str = "text"
    title: str | None = None
    date: str | None = None
    others: bool = True

    @property
    def named(self) -> tuple[str, ...]:
        """The fields that have to be there: the text, and those that the user named."""
        return (self.text, *(name for name in (self.id, self.title, self.date) if name is not None))


@dataclass(frozen=True, slots=True)
class Limits:
    """Where reading stops, so that hostile or broken files cost a failure and no more.

    Args:
        article: bytes of one article: a text file, a line, a row. page: bytes of an HTML page. elements: tags in it.
        entry: bytes of anything that is read whole or expanded to be read: a Word file, an archive within an archive.
        ratio: how many times its packed size a compressed file may expand to, once past the first MiB.
        entries: files in one archive. depth: archives within archives. columns: of a table.
    """

    article: int = 32 * MIB
    page: int = 8 * MIB
    elements: int = 50_000
    entry: int = 256 * MIB
    ratio: int = 200
    entries: int = 1_000_000
    depth: int = 2
    columns: int = 10_000


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read.

    Args:
        encoding: of all text read, by a name that `encodings.checked_name` gives; recognised where `None`.
        duplicates: what becomes of an article whose normalised text came before: `keep` it, `skip` it, or `link` it,
            which is keeping it with the first one's id in `metadata["duplicate_of"]`.
        stdin_name: the name that standard input is read under, for its type: `articles.csv.gz`.
    """

    fields: Fields = field(default_factory=Fields)
    limits: Limits = field(default_factory=Limits)
    encoding: str | None = None
    duplicates: Duplicates = "keep"
    stdin_name: str | None = None


@dataclass
class ReadNotes:
    """What reading passed over on purpose: duplicates skipped, linked, and files of other types, by suffix."""

    skipped: int = 0
    linked: int = 0
    other_files: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        """One line for the summary, empty where there is nothing to say.

        >>> str(ReadNotes(skipped=2, other_files=Counter({".pdf": 3, "": 1})))
        'duplicates skipped: 2; files of other types passed over: 3 .pdf, 1 without suffix'
        """
        parts = [f"duplicates skipped: {self.skipped:,}"] if self.skipped else []
        parts += [f"duplicates linked: {self.linked:,}"] if self.linked else []
        if self.other_files:
            listed = [f"{count:,} {suffix or 'without suffix'}" for suffix, count in self.other_files.most_common(5)]
            more = ["others"] if len(self.other_files) > len(listed) else []
            parts.append(f"files of other types passed over: {', '.join(listed + more)}")
        return "; ".join(parts)


def checked_duplicates(name: str) -> Duplicates:
    """The way to treat duplicates of this name.

    Raises:
        InputError: there is none.
    """
    found = _DUPLICATES.get(name)
    if found is None:
        raise InputError(f"--duplicates {name}: unknown; use {', '.join(_DUPLICATES)}")
    return found


def size(count: int) -> str:
    """A size in bytes for people.

    >>> size(32 * MIB), size(1500)
    ('32 MiB', '1,500 bytes')
    """
    return f"{count // MIB} MiB" if count >= MIB and count % MIB == 0 else f"{count:,} bytes"
