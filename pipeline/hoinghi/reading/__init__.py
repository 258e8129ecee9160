"""Stage 1: files, folders, archives, addresses and streams to articles."""

from hoinghi.reading.article import Article
from hoinghi.reading.failure import Failure
from hoinghi.reading.files import read
from hoinghi.reading.options import Duplicates, Fields, Limits, ReadNotes, ReadOptions, checked_duplicates

__all__ = [
    "Article", "Duplicates", "Failure", "Fields", "Limits", "ReadNotes", "ReadOptions", "checked_duplicates", "read",
]  # fmt: skip
