"""Stage 7: records to deterministic JSON, written whole or not at all."""

from hoinghi.writing.json import to_json, to_pretty_json
from hoinghi.writing.sinks import FolderSink, LinesSink, Sink, StreamSink, open_sink

__all__ = ["FolderSink", "LinesSink", "Sink", "StreamSink", "open_sink", "to_json", "to_pretty_json"]
