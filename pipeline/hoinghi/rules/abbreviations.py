"""Abbreviations and what they stand for: as the article itself explains them, then as the official list has them.

An article explains one in brackets (`Khoa học và Công nghệ (KH&CN)`, `KH&CN (Khoa học và Công nghệ)`): the letters
are the first ones of the words before, or behind, with small words left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from hoinghi.rules.parsed import Parsed

SHORT = r"[A-ZĐƯ][A-ZĐƯa-z]{0,3}(?:[A-ZĐƯ0-9]|[&./-](?=[A-ZĐƯ])){1,12}"
BRACKETED = re.compile(
    rf"\((?:gọi tắt là |gọi tắt: |viết tắt là |viết tắt: |sau đây gọi là )?\"?(?P<short>{SHORT})\"?\)"
)
EXPLAINED = re.compile(rf"(?<![\w&-])(?P<short>{SHORT}) \((?P<full>[^\W\d_][^()\n]{{6,90}})\)")
SYLLABLE = re.compile(r"[^\W_]+")
SMALL = frozenset({"và", "của", "về", "cho", "các", "vì", "trong", "với"})
LONGEST_SHORT, LONGEST_FULL = 30, 100
"""More characters than an abbreviation has, and its explanation in brackets."""
LONGEST = 14
"""Syllables that one abbreviation may stand for."""


def abbreviations(parsed: Parsed) -> Mapping[str, str]:
    """Abbreviation -> full form, the article's own explanations first; use through `parsed.once(abbreviations)`."""
    return {**parsed.lexicons.entries("abbreviations"), **_other_readings(parsed), **parsed.once(explained)}


def _other_readings(parsed: Parsed) -> dict[str, str]:
    """The less common readings of abbreviations that the article's words show: `CĐ`, công đoàn (union)."""
    found: dict[str, str] = {}
    for short, entry in parsed.lexicons.entries("abbreviations_other").items():
        reading, _, shown = entry.partition(" | ")
        if short in parsed.text and any(clue in parsed.text for clue in shown.split(", ")):
            found[short] = reading
    return found


def explained(parsed: Parsed) -> dict[str, str]:
    """The abbreviations that this article explains in brackets, each with the words it stands for.

    The first explanation of an abbreviation counts; a later one of other words does not change it.
    """
    found: dict[str, str] = {}
    for match in BRACKETED.finditer(parsed.text):
        full = before(parsed.text, match.start(), match["short"])
        if full:
            found.setdefault(match["short"], full)
    for match in bracketed(parsed.text):
        words = match["full"].split(",")[0] if "," in match["full"] else match["full"]
        if initials(words) == letters(match["short"]):
            found.setdefault(match["short"], words)
    return found


def bracketed(text: str) -> Iterator[re.Match[str]]:
    """The matches of EXPLAINED: few brackets stand behind a space, and a look at each is less than one at each word."""
    at = text.find(" (")
    while at >= 0:
        if text[at - 1].isupper() or text[at - 1].isdigit():
            first = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
            match = EXPLAINED.search(text, max(first, at - LONGEST_SHORT), at + LONGEST_FULL)
            if match and match.end("short") == at:
                yield match
        at = text.find(" (", at + 1)


def before(text: str, end: int, short: str) -> str | None:
    """The words in front of `end` whose first letters `short` has, small words counted or not; None where they differ.

    >>> before("Sở Khoa học và Công nghệ (KH&CN)", 25, "KH&CN")
    'Khoa học và Công nghệ'
    """
    window = max(end - 120, text.rfind("\n", 0, end) + 1)
    spoken = list(SYLLABLE.finditer(text, window, end))[-LONGEST:]
    wanted, every, kept = letters(short), "", ""
    for syllable in reversed(spoken):
        letter, small = _letter(syllable[0]), syllable[0].lower() in SMALL
        every, kept = letter + every, kept if small else letter + kept
        if not small and wanted in (every, kept):
            return text[syllable.start() : end].strip(' ,"')
    return None


def initials(words: str) -> str:
    """The first letters of the words, small ones left out, without tone marks, in capitals.

    >>> initials("năng suất chất lượng"), initials("Đổi mới và sáng tạo")
    ('NSCL', 'ĐMST')
    """
    return "".join(_letter(word) for word in SYLLABLE.findall(words) if word.lower() not in SMALL)


def letters(short: str) -> str:
    """The letters of an abbreviation as `initials` has them: without signs, small letters and marks."""
    return "".join(_letter(character) for character in short if character.isupper())


def _letter(word: str) -> str:
    """The first letter, `Đ` kept and all marks taken off: `Ủy` is U."""
    return _plain(word[0])


@lru_cache(1_000)
def _plain(letter: str) -> str:
    first = letter.upper()
    return first if first == "Đ" else unicodedata.normalize("NFD", first)[0]
