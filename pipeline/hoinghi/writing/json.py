"""Records as JSON: UTF-8, keys in the schema's order, decimals as strings in plain notation."""

from __future__ import annotations

from hoinghi_schemas import ArticleRecord


def to_json(record: ArticleRecord) -> str:
    """One line, without its line end; U+2028 and the like, which some readers take for line ends, are escaped."""
    return _escaped(record.model_dump_json())


def to_pretty_json(record: ArticleRecord) -> str:
    """Indented by two, with a final line end."""
    return _escaped(record.model_dump_json(indent=2)) + "\n"


def _escaped(text: str) -> str:
    """The text with line ends escaped; `translate` takes longer than making the JSON, and next to none holds one."""
    return text.translate(LINE_ENDS) if any(chr(end) in text for end in LINE_ENDS) else text


# Inside JSON strings only (structure never holds them): str.splitlines would cut a line in two there.
LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
