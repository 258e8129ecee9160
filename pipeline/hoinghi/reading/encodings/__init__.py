"""Encodings of Vietnamese text: recognised, converted to Unicode, reported."""

from hoinghi.reading.encodings.detect import (
    Decoded,
    UndecodableError,
    checked_name,
    decode,
    is_known,
    is_legacy,
    marked_encoding,
    repaired,
    rewritten,
)

__all__ = [
    "Decoded", "UndecodableError", "checked_name", "decode", "is_known", "is_legacy", "marked_encoding",
    "repaired", "rewritten",
]  # fmt: skip
