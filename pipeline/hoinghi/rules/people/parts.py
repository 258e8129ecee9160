"""The words that a body's name is made of: which go on with it, and which end it."""

from __future__ import annotations

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import is_surname, opens_sentence
from hoinghi.rules.people.phrases import Phrase
from hoinghi.rules.people.titles import read_title
from hoinghi.rules.words import Words, is_syllable

_ABBREVIATED = frozenset({"tp", "q", "p", "tx", "tt", "t", "h", "st", "bs", "ths", "ts"})
_WITHIN = frozenset({"các", "những", "một", "về", "với", "nhiều", "trên", "bên", "vì"})  # `Ủy ban Về các vấn đề xã hội`
_WHOLE_WITH_VERB = frozenset({"ban", "tổ", "đoàn", "đội", "nhóm"})
_DIGITS_OF_UNIT = 3
_BEGINS_NAMES = frozenset({"bác", "cô", "em", "cậu"})  # of places too: `Huyện ủy Bác Ái`
_HOLDS_TITLES = frozenset({"ban", "đồng", "hội", "bộ", "clb", "khối"})


def head_at(words: Words, lists: Lists, at: int) -> bool:
    """Whether a body's head word begins there, and not a longer word (`Xã hội` is no `xã`)."""
    head = lists.heads.at(words, at)
    return head is not None and is_whole_head(words, lists, at, head[0])


def is_whole_head(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether the head word there, which ends at `end`, is no part of a longer word."""
    longer = lists.classes.at(words, at)
    return longer is None or longer[0] <= end or words.capital(end)


def breaks(words: Words, lists: Lists, at: int) -> bool:
    """Whether another office begins there."""
    title = read_title(words, lists, at)
    if title is None or title.kind in {"loose", "post"}:
        return False
    return title.kind != "delegate" or words.fold(at - 1) not in {"đoàn", "tác", "tổ"}


def behind_part(words: Words, lists: Lists, at: int, start: int) -> int:
    """The index behind the word of the body's name that begins there; `at` where the name has ended."""
    word = words.text[at]
    if not word[0].isalnum():
        return at + (at > start and _sign_goes_on(words, lists, at))
    if word[0].isdigit():
        return at + (at > start)
    folded = words.folded[at]
    if at > start and folded in lists.entitling and breaks(words, lists, at):
        return _behind_inner_title(words, lists, at)
    if at > start and folded in lists.addressing and _addressed(words, lists, at):
        return at
    phrase = lists.body_words.at(words, at)
    if phrase and phrase[0] - at > 2:
        return phrase[0]  # `Lao động - thương binh xã hội`
    whole = lists.classes.at(words, at)
    if words.capital(at):
        if at > start and folded in lists.openers.firsts and folded not in _WITHIN and opens_sentence(words, lists, at):
            return at
        return _behind_compound(words, at, whole, lists.heads.at(words, at))
    if folded in {"về", "tại"}:
        return at + _introduces_topic(words, lists, at)
    if folded == "số":
        return at + 2 * _numbers_unit(words, lists, at)
    return _behind_lower(words, lists, at, start, whole)


def _behind_compound(words: Words, at: int, *phrases: Phrase | None) -> int:
    """Behind the longest word of several syllables of which the first alone is a capital, as `Quốc hội`, or behind it
    alone."""
    end = at + 1
    for phrase in phrases:
        if phrase and phrase[0] > end and not any(map(words.capital, range(at + 1, phrase[0]))):
            end = phrase[0]
    return end


def _behind_inner_title(words: Words, lists: Lists, at: int) -> int:
    """An office inside a body's name: `Ban Giám đốc`, `Tổ công tác của Thủ tướng`; else `at`."""
    title = read_title(words, lists, at)
    inner = words.fold(at - 1) == "của" or words.fold(at - 1) in _HOLDS_TITLES
    return title.end if title and inner else at


def _addressed(words: Words, lists: Lists, at: int) -> bool:
    """Whether a person is addressed there: `ông A`, `PGS.TS A`."""
    degree = lists.degrees.at(words, at)
    if degree and words.capital(at) and not words.glued(at):
        spelled = words.text[at].istitle() and words.fold(at - 1) in _HOLDS_TITLES
        return not spelled or is_surname(words, lists, degree[0])  # `Hội Tiến sĩ trẻ`
    honorific = lists.honorifics.at(words, at)
    return (
        honorific is not None
        and words.capital(honorific[0])
        and not (words.fold(at) == "anh" or (words.fold(at) in _BEGINS_NAMES and words.capital(at)))
    )


def _behind_lower(words: Words, lists: Lists, at: int, start: int, whole: tuple[int, str] | None) -> int:
    """Behind a lower-case word of the name: a noun, a word known inside names, any but a verb of saying before the name
    has its proper part (`công ty sản xuất mực in Đức Quân`)."""
    if at > start and _begins_holder(words, lists, at + 1):
        return at + 1
    inner, end, head = lists.body_words.at(words, at), lists.ends.at(words, at), lists.heads.at(words, at)
    if inner and inner[1] == "unit" and at > start:
        inner = None
    longest = max(each[0] for each in (inner, end, head, whole, (at + 1, "")) if each)
    if end and end[0] == longest and not (inner and inner[0] == longest):
        return at
    if (inner and inner[0] == longest) or (head and head[0] == longest):
        return longest
    if wants_object(words, lists, at):
        return longest
    if whole is None or whole[1] in {"noun", "counted"} or (whole[1] == "adjective" and whole[0] == at + 1):
        return longest
    if whole[0] == at + 1 and words.capital(at - 1) and is_syllable(words.text[at - 1]) and not words.acronym(at - 1):
        return longest  # the second syllable of a word: `thương` in `Ngoại thương`
    generic = not words.acronym(start) and not any(map(words.capital, range(start + 1, at)))
    return longest if generic and whole[1] in {"verb", "adjective"} else at


def _begins_holder(words: Words, lists: Lists, at: int) -> bool:
    """Whether a name of three words begins there with a family name that is a body's word too: «VKSND tỉnh Đoàn Văn A»,
    but «BTV tỉnh Đoàn Lê Văn A»."""
    if not (lists.heads.at(words, at) and is_surname(words, lists, at) and words.capital(at + 1)):
        return False
    return words.capital(at + 2) and not is_surname(words, lists, at + 1)


def wants_object(words: Words, lists: Lists, at: int) -> bool:
    """Whether the verb before begins the name and says nothing alone: `Cục Quản lý` before `giá`, but `Ban Quản lý`."""
    verb = lists.body_words.before(words, at)
    if verb is None or verb[1] != "object" or not words.capital(verb[0]):
        return False
    return words.fold(verb[0] - 1) not in _WHOLE_WITH_VERB and lists.heads.at(words, verb[0] - 1) is not None


def _numbers_unit(words: Words, lists: Lists, at: int) -> bool:
    """`Phòng Giao dịch số 2`, `Bệnh viện số 1 Lào Cai`; no address, `số 3 Lê Lợi`, nor a document, `số 18-NQ/TW`."""
    number, behind = words.fold(at + 1), at + 2
    if not number.isdigit() or len(number) > _DIGITS_OF_UNIT or (words.glued(behind) and words.fold(behind) in "-/"):
        return False
    return not words.capital(behind) or lists.places.at(words, behind) is not None


def _introduces_topic(words: Words, lists: Lists, at: int) -> bool:
    """`Ban Chỉ đạo về …`, `WHO tại Việt Nam`; elsewhere these words begin an adverb."""
    if words.fold(at) == "tại":
        place = lists.places.at(words, at + 1)
        return place is not None and place[1] in {"country", "region", "province"}
    back = words.folded[max(at - 8, 0) : at]
    return "ban" in back and ("đạo" in back or "ủy" in back or "quốc" in back)


def _sign_goes_on(words: Words, lists: Lists, at: int) -> bool:
    sign, glued = words.text[at], words.glued(at) and words.glued(at + 1)
    if sign in "&/":
        return glued or sign == "&"
    if sign == ".":
        return glued and words.fold(at - 1) in _ABBREVIATED and not is_surname(words, lists, at + 1)
    if sign == "-":
        return glued or ((words.capital(at - 1) or not words.glued(at)) and _dash_joins(words, lists, at))
    if sign == ",":
        return _comma_joins(words, lists, at)
    return False


def _dash_joins(words: Words, lists: Lists, at: int) -> bool:
    """`Sở Văn hóa - Thể thao`, not `Cục A - Tổng cục B` and not `Sở A - Giám đốc`."""
    after = at + 1
    if not words.capital(after) or words.acronym(after):
        return False
    if breaks(words, lists, after) or head_at(words, lists, after) or lists.honorifics.at(words, after):
        return False
    return not is_surname(words, lists, after) or not words.capital(after + 1)


def _comma_joins(words: Words, lists: Lists, at: int) -> bool:
    """A comma inside a name: `Phòng, chống HIV/AIDS`, `Văn hóa, Thể thao và Du lịch`, `cơ quan Đảng, đoàn thể`."""
    after = at + 1
    if words.fold(at - 1) == "phòng" and words.fold(after) == "chống":
        return True
    if words.fold(after) == "đoàn" and words.fold(after + 1) == "thể":
        return True
    if breaks(words, lists, after) or lists.honorifics.at(words, after) or lists.ends.at(words, after):
        return False
    if words.acronym(after) or head_at(words, lists, after) or lists.places.at(words, after):
        return False
    if is_surname(words, lists, after) and words.capital(after + 1):
        return False
    if wants_object(words, lists, at) and not words.capital(after):
        return True  # `Cục Quản lý, giám sát bảo hiểm`
    return _list_closes(words, lists, after)


def _list_closes(words: Words, lists: Lists, at: int) -> bool:
    """Whether `… và …` follows within the next item of the list: «đất, phân bón và môi trường»."""
    shape = words.capital(at)
    for index in range(at, min(at + 6, len(words))):
        if words.fold(index) == "và":
            return index > at + 1 and words.capital(index + 1) == shape
        if words.text[index] == ",":
            return index > at + 1 and words.capital(index + 1) == shape and _list_closes_once(words, index + 1)
        if not words.text[index][0].isalpha() or lists.ends.at(words, index):
            return False
    return False


def _list_closes_once(words: Words, at: int) -> bool:
    return any(words.fold(index) == "và" for index in range(at + 1, min(at + 4, len(words))))
