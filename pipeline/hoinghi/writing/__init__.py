"""Stage 7: records to deterministic bytes, written whole or not at all."""

from hoinghi.writing.formats import FORMATS, Format, find_format
from hoinghi.writing.json import to_json, to_pretty_json
from hoinghi.writing.sinks import FileSink, FolderSink, Sink, StreamSink

__all__ = [
    "FORMATS", "FileSink", "FolderSink", "Format", "Sink", "StreamSink", "find_format", "to_json", "to_pretty_json",
]  # fmt: skip
