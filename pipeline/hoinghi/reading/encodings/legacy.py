"""The legacy Vietnamese encodings as rewritings of text whose characters stand for bytes, U+0000 to U+00FF.

TCVN3, VISCII and VNI-Windows are read from the tables beside this file, which name their standards; VIQR is RFC 1456's
way of writing Vietnamese in ASCII: `(` breve, `^` circumflex, `+` horn, `'` sắc, `` ` `` huyền, `?` hỏi, `~` ngã,
`.` nặng, each after its vowel, `dd` for đ, and a backslash before a sign that is itself meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

from hoinghi.reading.encodings.capitals import capitalised

PUNCTUATION = {
    code: bytes([code]).decode("windows-1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
"""What windows-1252 has where ISO 8859-1 has control codes: quotation marks, dashes, the euro."""
_BYTE_OF = {ord(sign): code for code, sign in PUNCTUATION.items()}


def as_bytes(text: str) -> str:
    """The text with windows-1252's own signs as the codes they stand for, so that each character is a byte again."""
    return text.translate(_BYTE_OF)


def from_tcvn3(raw: str) -> str:
    """TCVN3 (ABC), with the capitals that its fonts only show put right where the line tells.

    >>> from_tcvn3("Héi nghÞ"), from_tcvn3("HéI NGHÞ")
    ('Hội nghị', 'HỘI NGHỊ')
    """
    return capitalised(raw.translate(_single("tcvn3")).translate(PUNCTUATION))


def from_viscii(raw: str) -> str:
    """VISCII 1.1.

    >>> from_viscii("H\\xb5i ngh\\xb8")
    'Hội nghị'
    """
    return raw.translate(_single("viscii"))


def from_vni(raw: str) -> str:
    """VNI-Windows.

    >>> from_vni("Hoäi nghò")
    'Hội nghị'
    """
    letters, pattern = _vni()
    return pattern.sub(lambda match: letters[match[0]], raw).translate(PUNCTUATION)


def from_windows_1258(raw: str) -> str | None:
    """Windows-1258, its tone marks left apart as they are written; None where a byte has no meaning in it.

    >>> from_windows_1258("H\\xf4\\xf2i ngh\\xf2") == "Hô\\u0323i ngh\\u0323"
    True
    """
    try:
        return raw.encode("latin-1").decode("windows-1258")
    except UnicodeError:
        return None


def from_viqr(text: str) -> str:
    """VIQR; characters beyond ASCII stay.

    >>> from_viqr("Ho^.i nghi. co' 12 dda.i bie^?u\\\\.")
    'Hội nghị có 12 đại biểu.'
    """
    return _VIQR.sub(_viqr_letter, text)


def from_utf8(raw: str) -> str | None:
    """UTF-8 that was read as windows-1252 and saved again; None where it is not.

    >>> from_utf8(as_bytes("Há»™i nghá»‹"))
    'Hội nghị'
    """
    try:
        return _HIGH.sub(lambda run: run[0].encode("latin-1").decode("utf-8"), raw)
    except UnicodeError:
        return None


Rewriting = Callable[[str], "str | None"]
REWRITINGS: Mapping[str, Rewriting] = {
    "tcvn3": from_tcvn3,
    "vni": from_vni,
    "windows-1258": from_windows_1258,
    "viscii": from_viscii,
}
"""In the order of how common they are in archives, which decides between readings that are equally good."""

_HIGH = re.compile(r"[\x80-\xff]+")
_VIQR_HATS = {"(": "\u0306", "^": "\u0302", "+": "\u031b", "*": "\u031b"}
_VIQR_TONES = {"'": "\u0301", "`": "\u0300", "?": "\u0309", "~": "\u0303", ".": "\u0323"}
_VIQR = re.compile(
    # the tone of a full stop or a question mark does not stand before another sign of the same: "co..." is an ellipsis
    r"\\(?P<literal>[(^+*'`?~.\\dD])|(?P<stroked>[dD][dD])"
    r"|(?P<vowel>[aA][(^]?|[eE]\^?|[oO][\^+*]?|[uU][+*]?|[iIyY])(?P<tone>['`~]|\.(?!\.)|\?(?!\?))?"
)


def _viqr_letter(match: re.Match[str]) -> str:
    if match["literal"]:
        return match["literal"]
    if match["stroked"]:
        return "đ" if match[0][0] == "d" else "Đ"
    vowel = match["vowel"]
    marks = _VIQR_HATS.get(vowel[1:], "") + _VIQR_TONES.get(match["tone"] or "", "")
    return unicodedata.normalize("NFC", vowel[0] + marks)


def _rows(name: str) -> list[list[str]]:
    text = (files("hoinghi.reading.encodings") / f"{name}.txt").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


@cache
def _single(name: str) -> dict[int, str]:
    return {int(code, 16): letter for code, letter in _rows(name)}


@cache
def _vni() -> tuple[dict[str, str], re.Pattern[str]]:
    letters: dict[str, str] = {}
    for written, letter in _rows("vni"):
        letters[written] = letter
        # the mark after a capital may be small: old typing programs wrote both Aù and AÙ
        letters[written[0].upper() + written[1:]] = letter.upper()
        letters[written.upper()] = letter.upper()
    ordered = sorted(letters, key=len, reverse=True)
    return letters, re.compile("|".join(ordered))
