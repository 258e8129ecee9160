"""Stage 1: files, folders and streams to articles."""

from hoinghi.reading.article import Article

__all__ = ["Article"]
