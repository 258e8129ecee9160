"""Encoders of the legacy encodings, written from their standards apart from the package's tables, to test against."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

TONES = {"\u0300": "huyền", "\u0309": "hỏi", "\u0303": "ngã", "\u0301": "sắc", "\u0323": "nặng"}
VOWELS = "aăâeêioôơuưy"
# every letter of Vietnamese with every tone, in both cases
ALPHABET = "".join(
    unicodedata.normalize("NFC", letter + tone)
    for small in VOWELS
    for letter in (small, small.upper())
    for tone in ("", *TONES)
)
ALPHABET += "đĐbcdghklmnpqrstvxBCDGHKLMNPQRSTVX"

# TCVN 5712:1993, VN3: the codes from A1 on in the order of the standard's chart
_VN3_SMALL = (
    "A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề "
    "D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú "
    "F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ"
)
TCVN3 = {pair[2]: int(pair[:2], 16) for pair in _VN3_SMALL.split()}

# RFC 1456, VISCII 1.1: the upper half row by row, and the six letters on control codes
_VISCII_ROWS = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ", "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ", "Õắằặấầẩậẽẹếềểễệố", "ồổỗỠƠộờởịỰỨỪỬơớƯ",
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ", "ĐứÒÓÔạỷừửÙÚỹỵÝỡư", "àáâãảăữẫèéêẻìíĩỉ", "đựòóôõỏọụùúũủýợỮ",
)  # fmt: skip
VISCII = {letter: 0x80 + place for place, letter in enumerate("".join(_VISCII_ROWS))}
VISCII |= {"Ẳ": 0x02, "Ẵ": 0x05, "Ẫ": 0x06, "Ỷ": 0x14, "Ỹ": 0x19, "Ỵ": 0x1E}

# VNI for Windows: base letter and mark
_VNI_TONES = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_VNI_HAT = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_VNI_BREVE = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
_VNI_ALONE = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ"}
_VIQR = {"\u0306": "(", "\u0302": "^", "\u031b": "+", "\u0301": "'", "\u0300": "`", "\u0309": "?", "\u0303": "~"}
_VIQR["\u0323"] = "."


def parted(letter: str) -> tuple[str, str, str]:
    """A letter as its base, its shape (breve, circumflex, horn) and its tone, each "" where it has none."""
    base, *marks = list(unicodedata.normalize("NFD", letter))
    tone = "".join(mark for mark in marks if mark in TONES)
    return base, "".join(mark for mark in marks if mark not in TONES), tone


def tcvn3(text: str) -> bytes:
    """As typed in a TCVN3 font: a capital that VN3 has not is typed small, in a font of capitals."""
    return bytes(TCVN3.get(sign, 0) or TCVN3.get(sign.lower(), 0) or ord(sign) for sign in text)


def viscii(text: str) -> bytes:
    return bytes(VISCII.get(sign, 0) or ord(sign) for sign in text)


def vni(text: str) -> bytes:
    return "".join(map(_vni_letter, text)).encode("windows-1252")


def _vni_letter(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter.lower() in _VNI_ALONE:
        written = _VNI_ALONE[letter.lower()]
    else:
        base, shape, tone = parted(letter.lower())
        if shape == "\u031b":
            written = {"o": "ô", "u": "ö"}[base] + _VNI_TONES.get(tone, "")
        else:
            written = base + {"": _VNI_TONES, "\u0302": _VNI_HAT, "\u0306": _VNI_BREVE}[shape][tone]
    return written.upper() if letter.isupper() else written


def windows_1258(text: str) -> bytes:
    letters = (parted(letter) for letter in text)
    return "".join(unicodedata.normalize("NFC", base + shape) + tone for base, shape, tone in letters).encode("cp1258")


def viqr(text: str) -> bytes:
    return "".join(map(_viqr_letter, text)).encode("ascii")


def _viqr_letter(letter: str) -> str:
    if letter in "đĐ":
        return "dd" if letter == "đ" else "DD"
    base, shape, tone = parted(letter)
    return base + "".join(_VIQR[mark] for mark in shape + tone)


ENCODERS: dict[str, Callable[[str], bytes]] = {
    "tcvn3": tcvn3,
    "vni": vni,
    "viscii": viscii,
    "windows-1258": windows_1258,
    "viqr": viqr,
}
