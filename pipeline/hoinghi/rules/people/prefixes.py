"""What stands before a name: honorifics, degrees, ranks and professions."""

from __future__ import annotations

from typing import NamedTuple

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import is_strong_surname, is_surname
from hoinghi.rules.people.titles import read_title
from hoinghi.rules.words import Words, is_syllable

_MOST = 8  # words of address before one name


class Prefix(NamedTuple):
    """Honorific, degrees and ranks before a name, `start` to `end` in word indexes."""

    start: int
    end: int
    honorific: str | None = None
    sex: str = ""
    degrees: tuple[str, ...] = ()
    rank: bool = False


def read_prefix(words: Words, lists: Lists, start: int) -> Prefix:
    """Honorifics, degrees and ranks that follow each other; an empty prefix where a name or an office cannot follow."""
    called, sex, ranked = None, "", False
    degrees: tuple[str, ...] = ()
    at = start
    for _ in range(_MOST):
        if words.fold(at) not in lists.addressing or (sex and words.text[at] == "Anh"):
            break  # `bà Anh Đào`
        degree, honorific, rank = lists.degrees.at(words, at), lists.honorifics.at(words, at), lists.ranks.at(words, at)
        if degree and words.capital(at) | (degree[0] - at > 1):
            degrees, at = (*degrees, words.spelled(at, degree[0])), degree[0]
        elif honorific and not _ends_a_word(words, lists, at) and (rank is None or rank[0] <= honorific[0]):
            called = " ".join(words.folded[at : honorific[0]]).removeprefix("các ").removeprefix("hai ")
            at, sex = honorific
            if sex:
                continue  # a stop behind `ông` ends the sentence
        elif rank:
            at, ranked = rank[0], True
        else:
            break
        at = _behind_stop(words, at)
    if at > start and (words.capital(at) or words.fold(at) == ":" or read_title(words, lists, at)):
        return Prefix(start, at, called, sex, degrees, ranked)
    return Prefix(start, start)


def _ends_a_word(words: Words, lists: Lists, at: int) -> bool:
    """Whether the honorific is part of a longer word: `em` in `trẻ em`, `bà` in `ông bà`, `Bà` in `Bà Rịa`."""
    if any((lists.places.at(words, index) or (0,))[0] > at + 1 for index in (at, at - 1)):
        return True  # `Bà Rịa`, `Hai Bà Trưng`
    longer = lists.classes.before(words, at + 1)
    return longer is not None and longer[0] < at


def _behind_stop(words: Words, at: int) -> int:
    """Behind the stop or comma of an abbreviation: `PGS.TS`, `GS, TS`, `PGS-TS`."""
    if words.fold(at) in {".", "-"} and words.glued(at):
        return at + 1
    return at


def no_address(words: Words, lists: Lists, prefix: Prefix, at: int, end: int) -> bool:
    """Behind a word that is an honorific elsewhere only: «anh» and «Anh», «Bác Hồ», «em UBND», a rank before a body."""
    first = words.folded[prefix.start]
    if first == "bác" and words.fold(at) == "hồ":
        return True
    if words.acronym(at) and (words.folded[at] not in lists.surnames or end - at < 2):
        return True
    if end - at == 1 and first in {"ông", "bà"} and (words.text[prefix.start].islower() or opens(words, prefix.start)):
        return False  # «ông Viện», «bà Nga»
    if lists.heads.at(words, at) and not words.capital(at + 1):
        return True
    if lists.saints.at(words, at):
        return False
    if lists.places.at(words, at) and not (is_surname(words, lists, at) and end - at >= 3):
        return not (words.fold(at) == "anh" and end - at == 2 and prefix.sex)  # `bà Anh Đào`
    if prefix.honorific is None and not prefix.degrees:
        if lists.peoples.at(words, at):
            return True  # «chức sắc Chăm Bàni»
        in_place = any((lists.places.at(words, index) or (0,))[0] == end for index in range(at, end - 1))
        if in_place and not is_strong_surname(words, lists, at):
            return True  # «cầu thủ Sông Lam Nghệ An», «nhà ngoại giao New Delhi»
        called = end - at == 2 and words.folded[at] in lists.birth_order  # «lão nông Bảy Nhơn»
        return not (called or is_surname(words, lists, at)) and all(map(is_syllable, words.text[at:end]))
    weak = first in {"anh", "em", "bạn", "bé", "cô", "chú", "bác", "cậu", "cháu", "dì"} or not (
        prefix.honorific or prefix.degrees
    )
    mid = words.capital(prefix.start) and weak and not opens(words, prefix.start)
    return bool(mid and (end - at < 2 or words.capital(prefix.start - 1)))


def opens(words: Words, at: int) -> bool:
    return at == 0 or words.text[at - 1] in '.:;!?…"\n('
