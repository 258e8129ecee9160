"""What may stand between a name and its office: an age, a profession, an origin, a parent body, another clause."""

from __future__ import annotations

from hoinghi.rules.people.links import behind_link, is_copula
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import is_surname
from hoinghi.rules.people.titles import read_title
from hoinghi.rules.words import Words

_LONGEST_CLAUSE = 12
LONGEST_ASIDE = 10  # words of an age or a birth year before an office
_LONGEST_LIFE = 40  # words of a candidate's life before an office


def behind_aside(words: Words, lists: Lists, at: int) -> int:
    """Behind an age, a profession or a parent body: «(62 tuổi, nguyên Giám đốc)», «, luật sư, Phó Chủ nhiệm»."""
    at += words.fold(at) in {"-", ","}
    link = behind_link(words, lists, at)
    if link or _names_another(words, lists, at):
        return link or at
    if _tells_life(words, lists, at):
        return _behind_life(words, lists, at)
    if not (parent_at(words, lists, at) or lists.ranks.at(words, at) or lists.degrees.at(words, at)):
        return _behind_other_clause(words, lists, at)
    for index in range(at, min(at + LONGEST_ASIDE, len(words))):
        if words.text[index] in ",-":
            link = behind_link(words, lists, index + 1)
            if link and not is_copula(words, index + 1, link):
                return link
            if read_title(words, lists, index + 1):
                return index + 1
        if words.text[index] in ".;\n)" or _addresses(words, lists, index):
            break
    return at


def _behind_life(words: Words, lists: Lists, at: int) -> int:
    """Behind a life in short: «bà A, sinh năm 1983, dân tộc Tày, học hết cao đẳng, hiện là Phó Bí thư …»; else `at`."""
    for index in range(at, min(at + _LONGEST_LIFE, len(words))):
        if words.text[index] in ",-":
            link = behind_link(words, lists, index + 1)
            if link or read_title(words, lists, index + 1):
                return link or index + 1
            if index - at > LONGEST_ASIDE and not _goes_on(words, lists, index + 1):
                break
        if words.text[index] in ".;\n)" or _addresses(words, lists, index) or read_title(words, lists, index):
            break
    return at


def _tells_life(words: Words, lists: Lists, at: int) -> bool:
    """Whether an age, an origin or a schooling is told: «62 tuổi», «sinh năm 1970», «người Sán Dìu», «trình độ …»."""
    if words.fold(at) in {"người", "quê"} and words.capital(at + 1):
        return True
    aged = words.fold(at).isdigit() and words.fold(at + 1) == "tuổi"
    return aged or lists.biography.at(words, at) is not None


def _goes_on(words: Words, lists: Lists, at: int) -> bool:
    """Whether a life goes on there with another fact: a schooling, a degree, the district that a village is in."""
    known = lists.degrees.at(words, at) or lists.ranks.at(words, at) or lists.heads.at(words, at)
    return known is not None or lists.places.at(words, at) is not None or _tells_life(words, lists, at)


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


def parent_at(words: Words, lists: Lists, at: int) -> bool:
    """Whether a body begins there, and no office."""
    return words.capital(at) and lists.heads.at(words, at) is not None and read_title(words, lists, at) is None
