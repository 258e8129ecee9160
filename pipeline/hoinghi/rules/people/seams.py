"""Where a body's name ends and its officer's begins, both in capitals: «xã Nga Hà | Mai Duy Kiên»."""

from __future__ import annotations

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import MIDDLE, is_ethnic, is_strong_surname, is_surname, name_end
from hoinghi.rules.people.titles import Title
from hoinghi.rules.words import Words, is_syllable

_RELIGIOUS = "thích"  # the family name of monks and nuns
_FULL = 3  # words of most Vietnamese names
_TOO_LONG = 5  # words of a Vietnamese name
_CLOSES_A_BODY = frozenset({"tỉnh", "huyện", "phố", "tp", "ủy"})
_NEVER_OF_PLACES = frozenset(
    {"nguyễn", "trần", "lê", "phạm", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "đinh", "trịnh", "trương"}
)


def closes_a_body(words: Words, lists: Lists, at: int, title: Title) -> bool:
    """Whether a full name begins there with a family name that is a common word too, behind words that end a body:
    «Trưởng phòng Y tế huyện Phó Văn Sơn», «Bí thư Tỉnh ủy Sơn Minh Chí», but not «Công ty Gỗ Sơn Hải Hà»."""
    named = lists.places.before(words, at)
    if ends_a_name(words, lists, at) or (named and named[1] == "country"):
        return False  # «Bí thư Huyện ủy Nga Sơn Mai Văn A»
    if named is None and not words.acronym(at - 1) and not _is_lower_end(words, lists, at - 1):
        return False
    if lists.places.at(words, at) or any(_blocks(words, lists, index) for index in range(title.end, at)):
        return False
    end = name_end(words, lists, at, lenient=False)
    return end - at in {3, 4} and not (words.capital(end) or lists.places.before(words, end))


def _is_lower_end(words: Words, lists: Lists, at: int) -> bool:
    """Whether a lower-case word stands there behind which no name of the body's own can follow: no `xã`, no `và`."""
    word = words.fold(at)
    if word in _CLOSES_A_BODY:
        return True
    return words.text[at].islower() and word != "và" and lists.heads.before(words, at + 1) is None


def _blocks(words: Words, lists: Lists, at: int) -> bool:
    """Whether what is named there is often named in such words: a firm, a school, a club."""
    blocked = lists.blockers.at(words, at)
    return blocked is not None and words.fold(blocked[0] - 1) not in _CLOSES_A_BODY


def goes_on(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether the two words go on a name of one syllable, which is rare: «Công ty TNHH Hồng | Hà Phát»."""
    if not words.capital(at - 1) or words.acronym(at - 1):
        return False
    return holder_waits(words, lists, end) or wants_another(words, lists, at)


def wants_another(words: Words, lists: Lists, at: int) -> bool:
    """Whether one syllable of a name stands before that wants the one there: «chùa Trúc | Lâm»."""
    if not words.capital(at - 1) or words.acronym(at - 1) or (words.capital(at - 2) and not words.acronym(at - 2)):
        return False
    if words.folded[at] in _NEVER_OF_PLACES or is_ethnic(words, lists, at):
        return False
    return not _says_enough(words, lists, at - 1)


def holder_waits(words: Words, lists: Lists, end: int) -> bool:
    """Whether the office's holder is addressed behind a comma: «tổ trưởng Tổ 2 thôn Sin Chu Phìn, bà A»."""
    honorific = lists.honorifics.at(words, end + 1) if words.fold(end) == "," else None
    return honorific is not None and words.capital(honorific[0])


def ends_a_name(words: Words, lists: Lists, at: int) -> bool:
    """Whether the word ends the name of a place or a firm, and the next is the family name: «huyện Kỳ Lâm | Vi Văn
    Páo», «Tập đoàn Minh Ân | Mai Thế Bảo»; a name of one syllable, and a person's of four, is the rarer case."""
    if not words.capital(at - 1) or words.acronym(at - 1) or not is_surname(words, lists, at + 1):
        return False
    if words.fold(at + 2) in MIDDLE and words.capital(at + 2):
        return True
    if words.capital(at - 2) and not words.acronym(at - 2):
        return _is_likelier(words, lists, at + 1, than=at)
    if words.folded[at] in _NEVER_OF_PLACES or _says_enough(words, lists, at - 1):
        return False
    if words.text[at + 1] == "A" and not is_strong_surname(words, lists, at) and words.folded[at] != "giang":
        return False  # «bản Chẹn | Mùa A Pó», but «huyện Nam Giang | A Viết Sơn»
    ethnic = is_ethnic(words, lists, at + 1)
    return name_end(words, lists, at + 1, lenient=ethnic) - at > (2 if ethnic else 3)


def _is_likelier(words: Words, lists: Lists, at: int, *, than: int) -> bool:
    """Whether a full name of three begins there with a family name, and the word before rarely is one: «Công ty cổ
    phần Gốm Bình Sa | Đoàn Hữu A»."""
    if is_strong_surname(words, lists, than) or not is_strong_surname(words, lists, at):
        return False
    return name_end(words, lists, at, lenient=False) - at >= _FULL


def another_within(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether a name begins among the words, behind another of two syllables: «Giám đốc Hoa Sen Lưu Đức A», «trụ trì
    chùa Lâm Vân Thích Minh A»."""
    if _RELIGIOUS in words.folded[at + 1 : end - 1]:
        return True
    if any(_begins_in_full(words, lists, index) for index in range(at + 2, end - 1)):
        return True
    if words.folded[at][1:2] == "'":
        return end - at > _FULL and is_strong_surname(words, lists, at + 1)  # «huyện H'Đrai Lê Văn A»
    if end - at != _TOO_LONG or is_ethnic(words, lists, at) or not is_strong_surname(words, lists, at + 2):
        return False
    return all(map(is_syllable, words.text[at:end]))


def _begins_in_full(words: Words, lists: Lists, at: int) -> bool:
    """Whether a family name and `Văn` or `Thị` stand there: «Huyện ủy Lạc An Tô Thị Bích A»."""
    return is_strong_surname(words, lists, at) and words.fold(at + 1) in MIDDLE and words.capital(at + 1)


def _says_enough(words: Words, lists: Lists, at: int) -> bool:
    """Whether the one word is a name by itself or no name: `Huế`, `Viettel`, `Đảng`."""
    place = lists.places.at(words, at)
    if place and place[1] != "country":
        return True
    foreign = not is_syllable(words.text[at]) and len(words.text[at]) > 2  # `Ia`, `Ea` begin names
    return foreign or lists.heads.at(words, at) is not None
