"""Bytes to text: the encoding is recognised or the caller's is used; what cannot be read raises, nothing is guessed."""

from __future__ import annotations

import codecs
import re

from hoinghi.reading.encodings.names import Decoded, UndecodableError, is_legacy, rewritten

_ENOUGH = 0.75
"""Share of accented words that must be syllables before bytes are taken for a legacy encoding."""
_KEPT = 0.6
"""The same for the encoding that the lines before had."""
_FEW = 3
_HIGH = re.compile("[\x80-\xff]")
_TEXT_CONTROLS = frozenset(b"\t\n\x0b\x0c\r\x1b")
_CONTROLS = bytes(set(range(32)) - _TEXT_CONTROLS)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", 3),
    (codecs.BOM_UTF32_LE, "utf-32-le", 4),  # begins as that of UTF-16 does, so it goes first
    (codecs.BOM_UTF32_BE, "utf-32-be", 4),
    (codecs.BOM_UTF16_LE, "utf-16-le", 2),
    (codecs.BOM_UTF16_BE, "utf-16-be", 2),
)


def decode(content: bytes, *, encoding: str | None = None, before: str | None = None) -> Decoded:
    """The text of some bytes.

    Args:
        encoding: what it is in, where that is known; recognised by default. before: the encoding of the text around it,
            kept where it fits: a short line alone says little.

    Raises:
        UndecodableError: it is in no encoding known here, or not in the one named.
    """
    if encoding is not None:
        return _decoded_as(content, encoding)
    marked = marked_encoding(content)
    if marked is not None:
        name, size = marked
        return Decoded(_strict(content[size:], name.removesuffix("-sig")), name)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _legacy(content, error, before)
    _check_controls(content)
    return Decoded(text, "utf-8")


def marked_encoding(content: bytes) -> tuple[str, int] | None:
    """The Unicode encoding that a byte order mark, or UTF-16's zero bytes, tell, and the mark's size in bytes."""
    for mark, name, size in _BOMS:
        if content.startswith(mark):
            return name, size
    start = content[:4096]
    half = len(start) // 2
    even, odd = start[: half * 2 : 2].count(0), start[1::2].count(0)
    if half and odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le", 0
    if half and even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be", 0
    return None


def _decoded_as(content: bytes, encoding: str) -> Decoded:
    if encoding == "viqr":
        return rewritten(_strict(content, "utf-8"), encoding)
    if is_legacy(encoding):
        return rewritten(content.decode("latin-1"), encoding)
    return Decoded(_strict(content, encoding), encoding)


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeError as error:
        place = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        raise UndecodableError(f"undecodable: not {encoding}{place}; name its encoding with --encoding") from None


def _legacy(content: bytes, error: UnicodeDecodeError, before: str | None) -> Decoded:
    """Bytes that are not UTF-8."""
    from hoinghi.reading.encodings.legacy import PUNCTUATION, REWRITINGS
    from hoinghi.reading.encodings.score import best, sample, score

    _check_controls(content)
    raw = content.decode("latin-1")
    part = sample(raw)
    if not re.search("[\xc0-\xff]", raw) and all(ord(sign) in PUNCTUATION for sign in _HIGH.findall(part)):
        return Decoded(raw.translate(PUNCTUATION), "windows-1252")
    if before is not None and before in REWRITINGS and score(REWRITINGS[before](part) or "").share >= _KEPT:
        return rewritten(raw, before)
    readings = {name: rewrite(part) for name, rewrite in REWRITINGS.items()}
    scores = {name: score(reading) for name, reading in readings.items() if reading is not None}
    name = best(scores, readings)
    if name is None or scores[name].share < _ENOUGH:
        if before is not None and before in scores and 0 < scores[before].good <= scores[before].accented < _FEW:
            return rewritten(raw, before)  # two words, one of them a foreign name
        byte = f"byte 0x{content[error.start]:02X} at offset {error.start}"
        raise UndecodableError(
            f"undecodable: not UTF-8 ({byte}), and no Vietnamese encoding fits; name its encoding with --encoding"
        )
    return rewritten(raw, name)


def _check_controls(content: bytes) -> None:
    start = content[:65536]
    if len(start) - len(start.translate(None, _CONTROLS)) > 0.1 * len(start):
        raise UndecodableError("undecodable: it is no text but binary data; remove the file or convert it to text")
