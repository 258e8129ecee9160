"""Sentences of a view's text: cut at line ends and full stops, also where the space after the stop is missing."""

from __future__ import annotations

import re

from hoinghi.lexicons import entries

_STOP = re.compile(r"[\n.!?…](?:(?<!\n)[.!?…]+)?")  # a line end, or stops; one class first is searched thrice as fast
_CLOSING = ")]}'"
_ABBREVIATIONS = frozenset(entries("abbreviations_with_stop"))
_ABBREVIATED = frozenset(word[-2:] for word in _ABBREVIATIONS)
_LETTERED = frozenset(entries("lettered_nouns"))
_LONGEST = max(map(len, _ABBREVIATIONS)) + 1
_DOMAIN = re.compile(r"(?:com|vn|net|org|edu|gov|info)\b", re.IGNORECASE)
_ENUMERATOR = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-zĐđ]|[IVX]{1,4})")
_LETTERS_LAST = re.compile(r"[^\W_][^\W\d_IVX]")
"""No enumerator ends so: a letter stands alone in it, or beside `I`, `V` and `X`."""
_FEW = 8
"""Characters of a sentence that may all be marks."""
_BEFORE_ENUMERATOR = ":;,("
_WHOLE = "ÁÝ"
"""Capitals that are names by themselves: Đông Nam Á, Ý."""
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 5000
"""Characters of a sentence; the longest of the news has 1,700. Every record quotes its own, so that one without an end
would be written out thousands of times."""


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a normalised text as half-open (start, end), in order, without white space at either end.

    A line end always ends one, `;` never does.

    >>> [text[a:b] for text in ["Đạt 1.234 tỷ.Đó là kết quả ở TP. Huế!"] for a, b in sentences(text)]
    ['Đạt 1.234 tỷ.', 'Đó là kết quả ở TP. Huế!']
    """
    found: list[tuple[int, int]] = []
    start = counted = 0
    quoted = False
    for match in _STOP.finditer(text):
        stop, end = match.span()
        if text[stop] == "\n":
            quoted, counted, end = False, stop, stop
        elif not _is_plain(text, start, stop, end):
            quoted ^= text.count('"', counted, stop) % 2 == 1
            counted = stop
            closed = _end(text, start, match, quoted=quoted)
            if closed is None:
                continue
            end = closed
        _keep(found, text, start, end)
        start = end
    _keep(found, text, start, len(text))
    return found


def _keep(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add what stands between, trimmed; cut behind a semicolon, else a space, where it is too long for a sentence."""
    while end - start > _MOST:
        last = start + _MOST
        cut = text.rfind(";", start, last) + 1 or text.rfind(" ", start, last) + 1 or last
        _add(found, text, start, cut)
        start = cut
    _add(found, text, start, end)


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _end(text: str, start: int, stop: re.Match[str], *, quoted: bool) -> int | None:
    """Where the sentence ends that this stop would end, closing quotes and brackets included; `None` if it goes on."""
    end = _closed(text, stop.end(), quoted=quoted)
    spaced = text.startswith(" ", end)
    following = text[end + spaced : end + spaced + 1]
    if not _can_begin(following) or not _has_words(text, start, stop.start()):
        return None
    if stop[0] == "." and _goes_on(text, start, stop.start(), end + spaced, spaced=spaced or end > stop.end()):
        return None
    return end


def _is_plain(text: str, start: int, stop: int, end: int) -> bool:
    """Whether nothing further need be looked at, as behind most stops: a word before, a space and a capital behind."""
    if stop - start <= _FEW or text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return False
    last = text[stop - 2 : stop]
    return text[stop:end] != "." or (last.isalpha() and last[1] not in "IVX" and last not in _ABBREVIATED)


def _closed(text: str, end: int, *, quoted: bool) -> int:
    """The end with the closing marks after it; a straight quote closes only where one is open, or at a word's end."""
    while end < len(text):
        if text[end] == '"' and quoted:
            quoted = False
        elif text[end] not in _CLOSING and (text[end] != "'" or text[end + 1 : end + 2].isalnum()):
            break
        end += 1
    return end


def _can_begin(character: str) -> bool:
    """Whether a sentence may begin so: `vnexpress.net`, `v.v., và` and a stop before a small letter go on."""
    return character.isupper() or character.isdigit() or (character != "" and character in "\"'([-+*•…")


def _has_words(text: str, start: int, stop: int) -> bool:
    """Whether there is anything but marks before the stop: `"...Việc này` begins with one."""
    return stop - start > _FEW or any(map(str.isalnum, text[start:stop]))


def _goes_on(text: str, start: int, stop: int, following: int, *, spaced: bool) -> bool:
    """Whether this single full stop belongs to a number, an abbreviation, an initial, an enumerator or a domain."""
    before = text[stop - 1]
    if before.isdigit() and text[following].isdigit():
        return not spaced or _is_spaced_thousands(text, stop, following)
    if not spaced and _DOMAIN.match(text, following):
        return True
    if _is_enumerator(text, start, stop):
        return True
    return before.isalpha() and _is_abbreviation(text, start, stop, spaced=spaced)


def _is_spaced_thousands(text: str, stop: int, following: int) -> bool:
    """`3. 500 người` is 3,500 people; `năm 2023. 500 người` and `đạt 95. 12 xã` are two sentences."""
    before = stop
    while before > stop - 4 and before > 0 and text[before - 1].isdigit():
        before -= 1
    digits = text[following : following + 4]
    return stop - before <= 3 and digits[:3].isdigit() and len(digits) >= 3 and not digits[3:].isdigit()


def _is_enumerator(text: str, start: int, stop: int) -> bool:
    """Whether a list's number or letter stands before the stop: `1. Đẩy mạnh …; 2. Phát triển …`."""
    if _LETTERS_LAST.match(text, max(start, stop - 2), stop):
        return False  # most stops stand behind a word
    first = stop
    while first > start and stop - first < 12 and (text[first - 1].isalnum() or text[first - 1] == "."):
        first -= 1
    if not _ENUMERATOR.fullmatch(text, first, stop):
        return False
    before = text[start:first].rstrip()[-1:] if first - start < 12 else text[first - 2 : first].rstrip()[-1:]
    return before == "" or before in _BEFORE_ENUMERATOR


def _is_abbreviation(text: str, start: int, stop: int, *, spaced: bool) -> bool:
    first = stop
    while first > start and stop - first < _LONGEST and text[first - 1].isalpha():
        first -= 1
    word = text[first:stop]
    if word in _ABBREVIATIONS:
        return True
    if len(word) != 1 or not word.isupper() or text[first - 1 : first].isdigit():
        return False
    if word in _WHOLE or (word == "Ư" and spaced):
        return False
    return _preceding_word(text, start, first) not in _LETTERED


def _preceding_word(text: str, start: int, end: int) -> str:
    """The word before, without its case; empty where none stands right before."""
    if end <= start or text[end - 1] != " ":
        return ""
    words = _WORD.findall(text, max(start, end - 12), end - 1)
    return words[-1].lower() if words and text[end - 2].isalpha() else ""
