"""Stage 1: files, folders and streams to articles."""

from hoinghi.reading.article import Article
from hoinghi.reading.failure import Failure
from hoinghi.reading.files import read

__all__ = ["Article", "Failure", "read"]
