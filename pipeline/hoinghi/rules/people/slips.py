"""Slips of the pen in frequent offices: `Chủ tich`, `Thứ tưởng`, read as meant and kept as written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hoinghi.rules.counts.typos import is_one_edit
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import is_surname
from hoinghi.rules.words import Places, Words

_BEFORE = frozenset({",", "-", "(", ":", ".", "phó", "nguyên", "cựu", "quyền", "là", "làm", "chức", "danh", "vụ"})


def mend(words: Words, lists: Lists, places: Places) -> dict[int, str]:
    """Spell slips right in `words.folded`, where words are looked up; `words.text` stays as written.

    Returns the index of the first syllable of each office mended, with the office as the lexicon spells it.
    """
    mended: dict[int, str] = {}
    text, folded = words.text, words.folded
    found = set(places.among(lists.office_syllables))
    for start in sorted(found.union([at - 1 for at in found if at])):
        possible = text[start][0].isupper() or (start and folded[start - 1] in _BEFORE)
        office = _meant(words, lists, start) if possible and start + 2 < len(text) else None
        if office:
            words.folded[start : start + 2] = office
            mended[start] = lists.offices[office]
    return mended


def _meant(words: Words, lists: Lists, start: int) -> tuple[str, str] | None:
    first, second = words.folded[start : start + 2]
    if (first, second) in lists.offices or not _in_position(words, lists, start):
        return None
    for office in _alike(first, second, lists.offices):
        if not _is_word(words, lists, start, right=office[0] == first):
            return office
    return None


def _alike(first: str, second: str, offices: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for office in offices:
        odd = (second, office[1]) if first == office[0] else (first, office[0])
        if (first == office[0] or second == office[1]) and is_one_edit(*odd):
            yield office


def _in_position(words: Words, lists: Lists, start: int) -> bool:
    """Whether an office can stand there, as what is before it allows: before a body or a name."""
    behind = start + 2
    if words.capital(start) < words.capital(start + 1):
        return False
    return lists.heads.at(words, behind) is not None or is_surname(words, lists, behind) or words.acronym(behind)


def _is_word(words: Words, lists: Lists, start: int, *, right: bool) -> bool:
    """Whether what looks like a slip is a word: `Viện Trường`, `chủ tích cực`; `right`: its second syllable differs."""
    known = (lists.classes, lists.titles, lists.heads, lists.body_words, lists.ends, lists.places)
    odd = start + right
    if any((each.at(words, start) or (0,))[0] > start + 1 for each in known):
        return True
    if lists.heads.at(words, odd) or lists.places.at(words, odd):
        return True
    return any((each.at(words, odd) or (0,))[0] > odd + 1 for each in known) and right
