"""Bytes to text: the encoding is recognised or the caller's is used; what cannot be read raises, nothing is guessed."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hoinghi.errors import ArticleError, InputError

if TYPE_CHECKING:
    from hoinghi.reading.encodings.score import Score

ENOUGH = 0.75
"""Share of accented words that must be syllables before bytes are taken for a legacy encoding."""
_KEPT = 0.6
"""The same for the encoding that the lines before had."""
_REPAIRED = 0.8
"""The same before text that is valid already is rewritten, and the share of all words."""
_OVERALL = 0.6
_FEW = 3
_SURE = 0.05
"""How far the best reading must be ahead of the next where they differ."""
_PROPER = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u0300-\u036f]")
_HIGH = re.compile("[\x80-\xff]")
_VIQR_SIGN = re.compile(r"[aA][(^](?=[a-zA-Z'`?~.\s])|[eEoO]\^|[oOuU][+*](?=[a-zA-Z'`?~.\s])|(?<![a-zA-Z])[dD][dD]")
_VIQR_WORD = re.compile(r"[a-zA-Z][a-zA-Z(^+*'`?~.]*")
_TEXT_CONTROLS = frozenset(b"\t\n\x0b\x0c\r\x1b")
_CONTROLS = bytes(set(range(32)) - _TEXT_CONTROLS)
_NAMES = {
    "abc": "tcvn3", "tcvn": "tcvn3", "tcvn-3": "tcvn3", "tcvn5712": "tcvn3", "vni-windows": "vni", "vni-times": "vni",
    "cp1258": "windows-1258", "cp1252": "windows-1252", "utf8": "utf-8", "utf16": "utf-16",
}  # fmt: skip
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", 3),
    (codecs.BOM_UTF32_LE, "utf-32-le", 4),  # begins as that of UTF-16 does, so it goes first
    (codecs.BOM_UTF32_BE, "utf-32-be", 4),
    (codecs.BOM_UTF16_LE, "utf-16-le", 2),
    (codecs.BOM_UTF16_BE, "utf-16-be", 2),
)


class UndecodableError(ArticleError):
    """Bytes that are not text in any encoding known here; the message says why and begins with `undecodable`."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was in.

    Args:
        encoding: `utf-8`, `tcvn3`, …; `utf-8/tcvn3` is TCVN3 that was saved again as UTF-8.
        own: whether the text is what Python's codec of that name gives, so that the file alone shows what spans mean.
    """

    text: str
    encoding: str
    own: bool = True


def checked_name(encoding: str) -> str:
    """The name under which an encoding is known here.

    Raises:
        InputError: neither Python nor hoinghi knows it.
    """
    name = _NAMES.get(encoding.lower().replace("_", "-"), encoding.lower().replace("_", "-"))
    if name in _legacy_names():
        return name
    if not is_known(name):
        known = ", ".join(sorted(_legacy_names()))
        raise InputError(f"--encoding {encoding}: unknown; use utf-8, utf-16, {known} or a name that Python knows")
    return name


def is_known(name: str) -> bool:
    """Whether Python has a codec of text of this name."""
    try:
        # Python's rot13, hex and zlib are codecs too, but none of text: decoding refuses them with a LookupError
        b"".decode(name)
    except (LookupError, ValueError):
        return False
    return True


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


def repaired(text: str) -> Decoded | None:
    """Valid text whose letters are bytes of another encoding, set right; None where it is what it seems.

    That is TCVN3, VNI-Windows and others that were saved again as UTF-8 or typed into a document with such a font,
    UTF-8 that was read as windows-1252, and VIQR.

    >>> repaired("Së Y tÕ tæ chøc héi nghÞ tæng kÕt").text
    'Sở Y tế tổ chức hội nghị tổng kết'
    >>> repaired("Un été à la plage, déjà très agréable") is None
    True
    """
    if text.isascii():
        return _from_viqr(text) if _VIQR_SIGN.search(text) else None
    if len(_PROPER.findall(text[:500])) >= _FEW or not _HIGH.search(text):
        return None
    from hoinghi.reading.encodings.legacy import REWRITINGS, Rewriting, as_bytes, from_utf8
    from hoinghi.reading.encodings.score import sample, score

    raw = as_bytes(text)
    part = sample(raw)
    rewritings: dict[str, Rewriting] = {"utf-8": from_utf8, **REWRITINGS}
    readings = {name: rewrite(part) for name, rewrite in rewritings.items()}
    scores = {name: score(reading) for name, reading in readings.items() if reading is not None and reading != part}
    name = _best(scores, readings)
    if name is None or scores[name].accented < _FEW or scores[name].overall < _OVERALL:
        return None
    if scores[name].share < max(_REPAIRED, score(sample(text)).share + 0.3):
        return None
    whole = rewritings[name](raw)
    return None if whole is None else Decoded(whole, f"utf-8/{name}", own=False)


def rewritten(text: str, encoding: str) -> Decoded:
    """Text whose characters are bytes of the legacy encoding named.

    Raises:
        UndecodableError: a character has no meaning in it.
    """
    from hoinghi.reading.encodings.legacy import REWRITINGS, as_bytes, from_viqr

    if encoding == "viqr":
        return Decoded(from_viqr(text), "viqr", own=False)
    reading = REWRITINGS[encoding](as_bytes(text))
    if reading is None:
        raise UndecodableError(f"undecodable: not {encoding}; leave --encoding out or name another")
    return Decoded(reading, encoding, own=encoding == "windows-1258")


def is_legacy(encoding: str) -> bool:
    """Whether it is one of the encodings that hoinghi reads itself."""
    return encoding in _legacy_names()


def _legacy_names() -> frozenset[str]:
    return frozenset(("tcvn3", "viqr", "viscii", "vni", "windows-1258"))


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
    from hoinghi.reading.encodings.score import sample, score

    _check_controls(content)
    raw = content.decode("latin-1")
    part = sample(raw)
    if not re.search("[\xc0-\xff]", raw) and all(ord(sign) in PUNCTUATION for sign in _HIGH.findall(part)):
        return Decoded(raw.translate(PUNCTUATION), "windows-1252")
    if before is not None and before in REWRITINGS and score(REWRITINGS[before](part) or "").share >= _KEPT:
        return rewritten(raw, before)
    readings = {name: rewrite(part) for name, rewrite in REWRITINGS.items()}
    scores = {name: score(reading) for name, reading in readings.items() if reading is not None}
    name = _best(scores, readings)
    if name is None or scores[name].share < ENOUGH:
        if before is not None and before in scores and scores[before].accented < _FEW:
            return rewritten(raw, before)  # two words, one of them a name: «Đắk Glong»
        byte = f"byte 0x{content[error.start]:02X} at offset {error.start}"
        raise UndecodableError(
            f"undecodable: not UTF-8 ({byte}), and no Vietnamese encoding fits; name its encoding with --encoding"
        )
    return rewritten(raw, name)


def _best(scores: dict[str, Score], readings: dict[str, str | None]) -> str | None:
    """The reading that is surely ahead of all that differ from it; of equal ones, the first."""
    ranked = sorted(((-found.share, -found.good, place, name) for place, (name, found) in enumerate(scores.items())))
    if not ranked:
        return None
    name = ranked[0][-1]
    rivals = [scores[other].share for *_, other in ranked[1:] if readings[other] != readings[name]]
    return name if not rivals or scores[name].share - rivals[0] >= _SURE else None


def _from_viqr(text: str) -> Decoded | None:
    from hoinghi.reading.encodings.legacy import from_viqr
    from hoinghi.reading.encodings.score import SAMPLE, score

    words = _VIQR_WORD.findall(text[:SAMPLE])
    signs = len(_VIQR_SIGN.findall(text[:SAMPLE]))
    if signs < 2 or signs < 0.08 * len(words):
        return None
    found = score(from_viqr(text[:SAMPLE]))
    if found.accented < _FEW or found.share < _REPAIRED or found.overall < _OVERALL:
        return None
    return rewritten(text, "viqr")


def _check_controls(content: bytes) -> None:
    start = content[:65536]
    if len(start) - len(start.translate(None, _CONTROLS)) > 0.1 * len(start):
        raise UndecodableError("undecodable: it is no text but binary data; remove the file or convert it to text")
