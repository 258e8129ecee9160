"""Valid text whose letters are not what they seem: set right, or left alone."""

from __future__ import annotations

import re

from hoinghi.reading.encodings.names import Decoded, is_legacy, rewritten

_ENOUGH = 0.8
"""Share of accented words that must be syllables before text that is valid already is rewritten."""
_BETTER = 0.3
"""By how much that share must grow."""
_OVERALL = 0.6
"""Share of all words that must be syllables then."""
_FEW = 3
"""Accented words, or proper letters, that say something."""
_SIGNS = 0.08
"""Signs of VIQR that no other writing has, for each word of it."""
_PROPER = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u0300-\u036f]")
_HIGH = re.compile("[\x80-\xff]")
_VIQR_SIGN = re.compile(r"[aA][(^](?=[a-zA-Z'`?~.\s])|[eEoO]\^|[oOuU][+*](?=[a-zA-Z'`?~.\s])|(?<![a-zA-Z])[dD][dD]")
_VIQR_WORD = re.compile(r"[a-zA-Z][a-zA-Z(^+*'`?~.]*")


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
    from hoinghi.reading.encodings.score import best, sample, score

    raw = as_bytes(text)
    part = sample(raw)
    rewritings: dict[str, Rewriting] = {"utf-8": from_utf8, **REWRITINGS}
    readings = {name: rewrite(part) for name, rewrite in rewritings.items()}
    scores = {name: score(reading) for name, reading in readings.items() if reading is not None and reading != part}
    name = best(scores, readings)
    if name is None or scores[name].accented < _FEW or scores[name].overall < _OVERALL:
        return None
    if scores[name].share < max(_ENOUGH, score(sample(text)).share + _BETTER):
        return None
    whole = rewritings[name](raw)
    return None if whole is None else Decoded(whole, f"utf-8/{name}", own=False)


def alike(text: str, encoding: str) -> str:
    """A title or a value beside a text that `repaired` says was in this encoding, set right likewise."""
    from hoinghi.reading.encodings.legacy import as_bytes, from_utf8

    repairs, _, within = encoding.partition("/")
    if not within or repairs != "utf-8" or text.isascii():
        return text
    if within == "utf-8":
        return from_utf8(as_bytes(text)) or text
    return rewritten(text, within).text if is_legacy(within) else text


def _from_viqr(text: str) -> Decoded | None:
    from hoinghi.reading.encodings.legacy import from_viqr
    from hoinghi.reading.encodings.score import SAMPLE, score

    words = _VIQR_WORD.findall(text[:SAMPLE])
    signs = len(_VIQR_SIGN.findall(text[:SAMPLE]))
    if signs < 2 or signs < _SIGNS * len(words):
        return None
    found = score(from_viqr(text[:SAMPLE]))
    if found.accented < _FEW or found.share < _ENOUGH or found.overall < _OVERALL:
        return None
    return rewritten(text, "viqr")
