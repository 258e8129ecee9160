"""Offices that open a sentence and are held by the first one whom it names: «Với cương vị Bí thư Chi bộ, … ông A …»."""

from __future__ import annotations

from hoinghi.rules.people.links import behind_link
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.words import Words

_MOST_BEFORE = 12  # words between the sentence's start and the office: `Sau khi được Thủ tướng bổ nhiệm giữ chức`
_LONGEST = 20  # words between the office and the name
_STOPS = frozenset({".", ";", ":", "!", "?", "…", "\n", '"'})
_OPENING = frozenset({"sau", "từ", "kể", "ngay", "khi", "trước", "dù", "tuy", "không", "chỉ", "-"})
_SUBJECTS = frozenset({"nhiều", "các", "những", "mỗi", "mọi", "chúng", "họ", "tôi"})
_OF_TIME = frozenset({"năm", "ngày", "tháng", "tuần", "lần", "kỳ", "nhiệm"})
_MOST_BEHIND_COMMA = 3  # words


def opens_sentence_with(words: Words, lists: Lists, start: int) -> bool:
    """Whether a sentence begins with the office and what says that it is held: «Là …», «Được bầu làm …»."""
    first = start
    while first > 0 and start - first < _MOST_BEFORE and words.text[first - 1] not in _STOPS:
        first -= 1
    if first > 0 and words.text[first - 1] not in _STOPS:
        return False
    while words.folded[first] in _OPENING:
        first += 1
    link = behind_link(words, lists, first)
    return link is not None and link + (words.fold(link) == "một") == start


def reaches(words: Words, end: int, start: int) -> bool:
    """Whether nobody and nothing else is named between the office and who is named next, behind a comma."""
    between = range(end, start)
    if len(between) > _LONGEST or "," not in words.text[max(end, start - _MOST_BEHIND_COMMA) : start]:
        return False
    return not any(_is_another(words, index) for index in between)


def _is_another(words: Words, index: int) -> bool:
    if words.text[index] in _STOPS or words.capital(index):
        return True
    return words.folded[index] in _SUBJECTS and words.fold(index + 1) not in _OF_TIME
