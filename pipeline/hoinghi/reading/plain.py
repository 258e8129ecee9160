"""A text file: one article, all of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import IO

from hoinghi.reading.article import Article
from hoinghi.reading.encodings import UndecodableError, decode
from hoinghi.reading.entry import Entry
from hoinghi.reading.expanding import whole
from hoinghi.reading.failure import Failure, read_failure
from hoinghi.reading.options import ReadOptions
from hoinghi.reading.rows import repaired_text


def text_article(entry: Entry, stream: IO[bytes], options: ReadOptions) -> Iterator[Article | Failure]:
    """The one article of a text file."""
    content = whole(stream, options.limits.article, "the article", "--max-article")
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        decoded = decode(content, encoding=options.encoding)
        found = decoded if options.encoding else repaired_text(decoded.text, decoded.encoding, options)
    except UndecodableError as error:
        yield read_failure(entry.place, str(error), id_=entry.id, sha256=sha256)
        return
    if not found.text.strip():
        yield read_failure(entry.place, "the file holds no text; remove it or fill it", id_=entry.id, sha256=sha256)
        return
    own = found.own and decoded.own
    yield Article(entry.id, found.text, None, entry.place, found.encoding, sha256, extracted=not own)
