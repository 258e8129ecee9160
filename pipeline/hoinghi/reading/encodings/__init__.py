"""Encodings of Vietnamese text: recognised, converted to Unicode, reported."""

from hoinghi.reading.encodings.detect import decode, marked_encoding
from hoinghi.reading.encodings.names import Decoded, UndecodableError, checked_name, is_known, is_legacy, rewritten
from hoinghi.reading.encodings.repair import alike, repaired

__all__ = [
    "Decoded", "UndecodableError", "alike", "checked_name", "decode", "is_known", "is_legacy", "marked_encoding",
    "repaired", "rewritten",
]  # fmt: skip
