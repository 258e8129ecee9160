"""Vietnamese spelling in one convention: where the tone mark stands, and `Đ` instead of its look-alikes.

Every rewriting here is one character for one, so offsets do not move.
"""

from __future__ import annotations

import re

_ROWS = (
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
    "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
)  # fmt: skip
_CASED = (*_ROWS, *map(str.upper, _ROWS))
_TONE = {letter: tone for row in _CASED for tone, letter in enumerate(row)}
_BARE = {letter: row[0] for row in _CASED for letter in row}
_TONED = {(row[0], tone): letter for row in _CASED for tone, letter in enumerate(row)}
UPPER = "A-ZĐ" + "".join(map(str.upper, _ROWS))
LOWER = "a-zđ" + "".join(_ROWS)
"""The insides of character classes: capital and small letters as Vietnamese text has them, foreign ones included."""

_END = rf"(?:(?!\w)|(?=[{UPPER}]))"
"""The end of a word, a lost space included: `tiêu hoáNhững`."""


def _toned(bare: str) -> str:
    """The inside of a character class: these vowels with a tone mark, in both cases."""
    letters = "".join(row[1:] for row in _ROWS if row[0] in bare)
    return letters + letters.upper()


FIRST = "oOuU" + _toned("iouưy")
"""The inside of a character class: what a misplaced mark's pair of vowels begins with."""
_ALTERNATIVES = "|".join(
    (
        # open syllables carry the mark on the first vowel: hoà, khoẻ, thuỷ; but quý, where the u belongs to the q
        rf"[{_toned('ae')}](?<=[oO].){_END}",
        rf"[{_toned('y')}](?<=[uU].)(?<![qQ]..){_END}",
        # closed ones on the second: tòan, lọai, hùynh, slips for toàn, loại, huỳnh
        rf"[aeAE](?<=[{_toned('o')}].)(?=[a-zA-Z])",
        rf"[yY](?<=[{_toned('u')}].)(?=[a-zA-ZêÊ])",
        # the vowel of an onset never carries it: qúa, gìa, slips for quá, già; gìn is right
        rf"[aeoiuyAEOIUY](?:(?<=[qQ][{_toned('u')}].)|(?<=[gG][{_toned('i')}].))",
        # a vowel with a hat or a horn takes it: tíên, đựơc, slips for tiến, được
        rf"[ăâêôơĂÂÊÔƠ](?<=[{_toned('iuưoy')}].)",
    )
)
SECOND = rf"(?=[aeoiuyăâêôơAEOIUYĂÂÊÔƠ{_toned('aey')}])(?:{_ALTERNATIVES})"
"""What follows one of `FIRST` where the mark stands on the wrong one of two vowels."""
_MISPLACED = re.compile(f"[{FIRST}](?:{SECOND})")

LOOKALIKES = "ÐðƉɖ"

_LONGEST = 7
"""Letters of the longest syllable: `nghiêng`."""
_SYLLABLE = re.compile(
    r"(?:qu|gi(?=[aăâeêoôơuư])|ngh?|[ckgpt]h|tr|nh|[bcdđghklmnprstvx])?"
    r"([aăâeêioôơuưy]{2,3}|[aăâeêioôơuưy])(nh|ng|ch|[ckmnpt])?"  # k: Đắk
)
_LETTERS = "a-eghik-vxyA-EGHIK-VXYđĐ" + LOOKALIKES + "".join(_CASED)
_STROKED = re.compile(rf"(?<![^\W\d_])[{_LETTERS}]*[{LOOKALIKES}][{_LETTERS}]*(?![^\W\d_])")
_STROKE = str.maketrans(LOOKALIKES, "ĐđĐđ")


def placed(text: str) -> str:
    """The text with every tone mark where the older school puts it; words that are no Vietnamese syllable stay.

    >>> placed("hoà giải, thuỷ lợi, khoẻ, quý, già, tòan, Chloé")
    'hòa giải, thủy lợi, khỏe, quý, già, toàn, Chloé'
    """
    kept: list[str] = []
    last = 0
    for match in _MISPLACED.finditer(text):
        start, end = _word(text, match.start(), match.end())
        if start >= last:
            kept += (text[last:start], _replaced(text[start:end]))
            last = end
    return "".join((*kept, text[last:])) if kept else text


def is_syllable(word: str) -> bool:
    """Whether the word is spelt as one Vietnamese syllable.

    >>> is_syllable("Nguyễn"), is_syllable("Krung")
    (True, False)
    """
    return _SYLLABLE.fullmatch("".join(_BARE.get(letter, letter) for letter in word).lower()) is not None


def stroked(text: str) -> str:
    """The text with `Đ` for eth and African d in Vietnamese words: those that begin with it, and capitals.

    >>> stroked("Ðại hội, HÐND, Guðmundur")
    'Đại hội, HĐND, Guðmundur'
    """
    return _STROKED.sub(_with_stroke, text)


def _with_stroke(match: re.Match[str]) -> str:
    word = match[0]
    return word.translate(_STROKE) if word[0] in LOOKALIKES or word.isupper() else word


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """The word around, cut off where it is longer than any syllable or a capital says that a space was lost."""
    first, last = max(start - _LONGEST, 0), min(end + _LONGEST, len(text))
    while start > first and text[start - 1].isalpha():
        start -= 1
    while end < last and text[end].isalpha() and not (text[end].isupper() and text[end - 1].islower()):
        end += 1
    return start, end


def _replaced(word: str) -> str:
    """The word with its mark moved, where it is one syllable with one mark."""
    tones = [_TONE.get(letter, 0) for letter in word]
    bare = "".join(_BARE.get(letter, letter) for letter in word)
    syllable = _SYLLABLE.fullmatch(bare.lower()) if len(word) <= _LONGEST else None
    if syllable is None or sum(map(bool, tones)) != 1:
        return word
    position = syllable.start(1) + _carrier(syllable[1], closed=syllable[2] is not None)
    return bare[:position] + _TONED[bare[position], max(tones)] + bare[position + 1 :]


def _carrier(vowels: str, *, closed: bool) -> int:
    """Which of a syllable's vowels carries the mark."""
    for index in range(len(vowels) - 1, -1, -1):
        if vowels[index] in "ăâêôơư":
            return index
    return 1 if len(vowels) == 3 or (len(vowels) == 2 and closed) else 0
