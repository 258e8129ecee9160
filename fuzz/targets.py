"""What is fuzzed: bytes in, an exception for whatever must never happen. Tests replay `fuzz/corpus` through these."""

from __future__ import annotations

import io
import tarfile
import warnings
import zipfile
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import islice

from hoinghi import Extractor
from hoinghi.reading import Article, Failure, Limits, ReadOptions
from hoinghi.reading.entry import Entry
from hoinghi.reading.formats import read_entry
from sound import check_article, check_read

LIMITS = Limits(article=20_000, page=60_000, elements=600, entry=300_000, ratio=100, entries=20, columns=50)
"""Small, so that most of the time goes into inputs that are not merely large."""
OPTIONS = ReadOptions(limits=LIMITS)
SUFFIXES = (
    ".zip", ".tar", ".txt.gz", ".tgz", ".txt.zst", ".jsonl.bz2", ".csv.xz", ".jsonl", ".csv", ".tsv", ".txt", ".docx",
    ".parquet",
)  # fmt: skip
"""What the first byte of an archive's input chooses from; above these, archives are packed from names and contents."""
SHARE = 10
"""Values of the first byte that each suffix gets."""


def text(data: bytes) -> None:
    """One article's text."""
    given = data.decode("utf-8", "ignore")
    if given.strip():
        check_article(_extractor(), Article(text=given))


def html(data: bytes) -> None:
    """One page."""
    check_read(_entries("a.html", data), _extractor())


def archive(data: bytes) -> None:
    """An archive, something compressed, or a file of another type; the first byte says which."""
    if not data:
        return
    chosen, content = data[0] // SHARE, data[1:]
    if chosen < len(SUFFIXES):
        check_read(_entries(f"a{SUFFIXES[chosen]}", content))
    else:
        suffix, pack = (".zip", _zipped) if data[0] % 2 else (".tar", _tarred)
        found = check_read(_entries(f"a{suffix}", pack(list(_members(content)))))
        # ids become names of files: none may lead out of a folder
        assert all(".." not in each.id.split("/") and not each.id.startswith("/") for each in found if _is_named(each))


TARGETS: dict[str, Callable[[bytes], None]] = {"text": text, "html": html, "archive": archive}


def _entries(name: str, content: bytes) -> Iterator[Article | Failure]:
    return read_entry(Entry(name, name, partial(_opened, content), given=True), OPTIONS)


def _is_named(article: Article) -> bool:
    """Whether the id is the path's, and not one that a line or a row says."""
    return str(article.path).endswith((".txt", ".html", ".docx"))


def _opened(content: bytes) -> io.BufferedReader:
    return io.BufferedReader(io.BytesIO(content))


def _members(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and contents, with zeros between."""
    parts = content.split(b"\0")
    for name, inside in islice(zip(parts[::2], parts[1::2], strict=False), 2 * LIMITS.entries):
        yield name.decode("utf-8", "surrogateescape") or "a.txt", inside


def _zipped(members: list[tuple[str, bytes]]) -> bytes:
    content = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        warnings.simplefilter("ignore")  # names that came before
        for name, inside in members:
            packed.writestr(name.encode("utf-8", "replace").decode(), inside)
    return content.getvalue()


def _tarred(members: list[tuple[str, bytes]]) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as packed:
        for name, inside in members:
            info = tarfile.TarInfo(name)
            info.size = len(inside)
            packed.addfile(info, io.BytesIO(inside))
    return content.getvalue()


@cache
def _extractor() -> Extractor:
    return Extractor()
