"""The output formats: how an article is encoded (in a worker), and where it goes then (in the main process)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hoinghi.errors import InputError, OutputError
from hoinghi.reading import Article
from hoinghi.writing.json import to_json, to_pretty_json
from hoinghi.writing.label_studio import TASKS, encode_task
from hoinghi.writing.sinks import LINES, FileSink, FolderSink, Layout, Sink, StreamSink
from hoinghi_schemas import ArticleRecord

Encode = Callable[[Article, ArticleRecord], bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """One value of `--format`: functions are looked up by name in every worker, so that the format can be sent there.

    Args:
        encode: one article to the bytes that the sink takes.
        to_path: the sink for `-o OUT`.
        layout: what stands around the articles on standard output; None where the format cannot be streamed.
        meaning: one clause for `--help`.
    """

    name: str
    encode: Encode
    to_path: Callable[[Path], Sink]
    layout: Layout | None
    meaning: str

    def open(self, out: Path | None, stdout: BinaryIO) -> Sink:
        """The sink for `-o OUT`, or for standard output.

        Raises:
            OutputError: OUT cannot be what the format needs.
        """
        if out is not None:
            return self.to_path(out)
        if self.layout is None:
            raise OutputError(f"--format {self.name} writes a folder; name it with -o OUT")
        return StreamSink(stdout, self.layout)


def find_format(name: str) -> Format:
    """The format of that name.

    Raises:
        InputError: there is none.
    """
    if name not in FORMATS:
        *others, last = FORMATS
        raise InputError(f"--format {name}: unknown; use {', '.join(others)} or {last}")
    return FORMATS[name]


def encode_line(article: Article, record: ArticleRecord) -> bytes:
    """One JSON line."""
    return f"{to_json(record)}\n".encode()


def encode_pretty(article: Article, record: ArticleRecord) -> bytes:
    """Indented JSON."""
    return to_pretty_json(record).encode()


# The optional dependencies and spaCy are imported where a format needs them: `--format jsonl` must not pay for them.
def _encode_doc(article: Article, record: ArticleRecord) -> bytes:
    from hoinghi.writing.docbin import encode_doc

    return encode_doc(article, record)


def _docbin(out: Path) -> Sink:
    from hoinghi.writing.docbin import DocBinSink

    return DocBinSink(out)


def _parquet(out: Path) -> Sink:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise OutputError("--format parquet needs pyarrow; pip install 'hoinghi[parquet]'") from None
    from hoinghi.writing.parquet import ParquetSink

    return ParquetSink(out)


def _label_studio(out: Path) -> Sink:
    return FileSink(out, TASKS)


FORMATS = {
    each.name: each
    for each in (
        Format("jsonl", encode_line, FileSink, LINES, "one article a line"),
        Format("json", encode_pretty, FolderSink, LINES, "a folder, one file an article"),
        Format("parquet", encode_line, _parquet, None, "a folder, one table a record kind"),
        Format("docbin", _encode_doc, _docbin, None, "a folder of spaCy DocBins"),
        Format("label-studio", encode_task, _label_studio, TASKS, "tasks with pre-annotations"),
    )
}
