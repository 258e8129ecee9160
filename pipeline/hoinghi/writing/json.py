"""Records as JSON: UTF-8, keys in the schema's order, decimals as strings in plain notation."""

from __future__ import annotations

from hoinghi_schemas import ArticleRecord


def to_json(record: ArticleRecord) -> str:
    """One line, without its line end; U+2028 and the like, which some readers take for line ends, are escaped."""
    return record.model_dump_json().translate(LINE_ENDS)


def to_pretty_json(record: ArticleRecord) -> str:
    """Indented by two, with a final line end."""
    return record.model_dump_json(indent=2).translate(LINE_ENDS) + "\n"


# Inside JSON strings only (structure never holds them): str.splitlines would cut a line in two there.
LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
