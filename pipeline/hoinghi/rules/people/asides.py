"""What may stand between a name and its office: an age, a profession, an origin, a parent body, another clause."""

from __future__ import annotations

from hoinghi.rules.people.links import behind_link, is_copula
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import is_surname
from hoinghi.rules.people.titles import read_title
from hoinghi.rules.words import Words

_BORN = frozenset({"sinh", "sn"})
_LONGEST_CLAUSE = 12
LONGEST_ASIDE = 10  # words of an age or a birth year before an office


def behind_aside(words: Words, lists: Lists, at: int) -> int:
    """Behind an age, a profession or a parent body: «(62 tuổi, nguyên Giám đốc)», «, luật sư, Phó Chủ nhiệm»."""
    at += words.fold(at) in {"-", ","}
    link = behind_link(words, lists, at)
    if link or _names_another(words, lists, at):
        return link or at
    told = words.fold(at).isdigit() or words.fold(at) in _BORN or _of_a_people(words, at)
    if not (told or parent_at(words, lists, at) or lists.ranks.at(words, at) or lists.degrees.at(words, at)):
        return _behind_other_clause(words, lists, at)
    for index in range(at, min(at + LONGEST_ASIDE, len(words))):
        if words.text[index] in ",-":
            link = behind_link(words, lists, index + 1) if told else None
            if link or read_title(words, lists, index + 1):
                return link or index + 1
        if words.text[index] in ".;\n)" or _addresses(words, lists, index):
            break
    return at


def _addresses(words: Words, lists: Lists, at: int) -> bool:
    """Whether another person is named there: «bà A - vợ của ông B - Trưởng Ban …»."""
    honorific = lists.honorifics.at(words, at)
    return honorific is not None and words.capital(honorific[0])


def _names_another(words: Words, lists: Lists, at: int) -> bool:
    """Whether the next of a list stands there, called by a degree or a rank: «Giáo sư A, Giáo sư B - Chủ tịch C»."""
    called = lists.degrees.at(words, at) or lists.ranks.at(words, at)
    return called is not None and is_surname(words, lists, called[0]) and words.capital(called[0] + 1)


def _behind_other_clause(words: Words, lists: Lists, at: int) -> int:
    """«ông A, còn được gọi là bầu A, từng là Chủ tịch …»: the office behind a clause of another sort; else `at`."""
    if "," not in words.text[at : at + _LONGEST_CLAUSE] or read_title(words, lists, at):
        return at
    for index in range(at, min(at + _LONGEST_CLAUSE, len(words))):
        if words.text[index] == ",":
            link = behind_link(words, lists, index + 1)
            told = link and not is_copula(words, index + 1, link) and read_title(words, lists, link)
            return link if link and told else at
        if words.text[index] in ".;:\n)" or lists.honorifics.at(words, index):
            break
    return at


def _of_a_people(words: Words, at: int) -> bool:
    """Whether an origin is told: «bà A, người Sán Dìu, Tổ trưởng …», «ông B, dân tộc Tày, …», «quê Nam Định»."""
    if words.fold(at) in {"người", "quê"}:
        return words.capital(at + 1)
    return words.fold(at) == "dân" and words.fold(at + 1) == "tộc"


def parent_at(words: Words, lists: Lists, at: int) -> bool:
    """Whether a body begins there, and no office."""
    return words.capital(at) and lists.heads.at(words, at) is not None and read_title(words, lists, at) is None
