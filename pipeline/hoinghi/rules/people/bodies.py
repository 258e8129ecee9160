"""Where the body begins and ends in which an office is held: `Sở Y tế tỉnh`, up to a verb, a comma or a person's name."""

from __future__ import annotations

from dataclasses import dataclass

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import (
    blocker,
    is_historical,
    is_strong_surname,
    is_surname,
    name_end,
)
from hoinghi.rules.people.titles import Title, read_title
from hoinghi.rules.people.words import Words, is_syllable

LONGEST = 30  # words
_LEADING = frozenset({"của", "tại", "thuộc"})
_OPENS_A_GROUP = frozenset({"các", "những", "nhiều", "đại", "đông", "lãnh", "một", "toàn", "hơn", "gần", "số", "cả"})
_ABBREVIATED = frozenset({"tp", "q", "p", "tx", "tt", "t", "h", "st", "bs", "ths", "ts"})
_HOLDS_TITLES = frozenset({"ban", "đồng", "hội", "bộ", "clb", "bộ", "khối"})
_NOT_NAMED_SO = frozenset({"tỉnh", "thành phố", "tp", "huyện"})


@dataclass(frozen=True, slots=True)
class Body:
    """A body's words, `start` to `end`; `name` is the index where a person's name begins right behind it, or None.

    `another` is where a second body of the same office begins (`Ban A và Ban B`), or None.
    """

    start: int
    end: int
    name: int | None
    another: int | None = None


def read_body(words: Words, lists: Lists, title: Title, *, held: bool = False) -> Body | None:
    """The body that stands behind the office, or None; an empty one where a name follows at once.

    Args:
        held: the office's holder stands before it, so that a name behind it must be beyond doubt: «ông A, Giám đốc
            Hoàng Anh Gia Lai».
    """
    at = title.end
    if words.fold(at) in _LEADING and words.fold(at) != words.text[at].upper():
        at += 1
    if _name_at(words, lists, at, title, held=held):
        return Body(at, at, at)
    if not _begins(words, lists, at, title):
        return None
    return _walk(words, lists, at, title, held=held)


def read_next_body(words: Words, lists: Lists, start: int, title: Title, *, held: bool = False) -> Body:
    """The body that begins at the word, known to be a body's head."""
    return _walk(words, lists, start, title, held=held)


def _begins(words: Words, lists: Lists, at: int, title: Title) -> bool:
    """Whether a body can begin there."""
    if at >= len(words) or not words.text[at][0].isalnum() or _breaks(words, lists, at):
        return False
    head = head_at(words, lists, at)
    if title.kind == "delegate":
        return head or lists.places.at(words, at) is not None
    if words.capital(at):
        return lists.honorifics.at(words, at) is None or head or lists.places.at(words, at) is not None
    if head:
        return True
    return bool(title.head) and lists.ends.at(words, at) is None


def head_at(words: Words, lists: Lists, at: int) -> bool:
    """Whether a body's head word begins there, and not a longer word (`Xã hội` is no `xã`)."""
    head = lists.heads.at(words, at)
    if head is None:
        return False
    longer = lists.classes.at(words, at)
    return longer is None or longer[0] <= head[0] or words.capital(head[0])


def _breaks(words: Words, lists: Lists, at: int) -> bool:
    """Whether another office begins there."""
    title = read_title(words, lists, at)
    if title is None or title.kind == "loose":
        return False
    return title.kind != "delegate" or words.fold(at - 1) != "đoàn"


def _walk(words: Words, lists: Lists, start: int, title: Title, *, held: bool) -> Body:
    at, limit = start, min(start + LONGEST, len(words))
    while at < limit:
        place = lists.places.at(words, at)
        if place:
            at = place[0]
            if _foreign_after_place(words, lists, at):
                return Body(start, at, at)
            continue
        if at > start and _name_at(words, lists, at, title, held=held):
            return Body(start, at, at)
        at, before = _behind_other_name(words, lists, at, start), at
        if at > before:
            continue
        if words.fold(at) == "và":
            if not _joins(words, lists, at, start, title):
                break
            if _another(words, lists, at + 1, start, title):
                return Body(start, at, None, at + 1)
            at += 1
            continue
        behind = _behind_part(words, lists, at, start)
        if behind == at:
            break
        at = behind
    while at > start + 1 and words.text[at - 1] in {"và", "-", ",", ".", "của", "các", "&", "/"}:
        at -= 1
    return Body(start, at, None)


def _behind_part(words: Words, lists: Lists, at: int, start: int) -> int:
    """The index behind the word of the body's name that begins there; `at` where the name has ended."""
    word = words.text[at]
    if not word[0].isalnum():
        return at + (at > start and _sign_goes_on(words, lists, at))
    if word[0].isdigit():
        return at + (at > start)
    if at > start and _breaks(words, lists, at):
        return _behind_inner_title(words, lists, at)
    if at > start and _addressed(words, lists, at):
        return at
    phrase = lists.body_words.at(words, at)
    if phrase and phrase[0] - at > 2:
        return phrase[0]  # `Lao động - thương binh xã hội`
    whole = lists.classes.at(words, at)
    if words.capital(at):
        return max(at + 1, *(_behind_compound(words, each, at) for each in (whole, lists.heads.at(words, at))))
    if words.fold(at) in {"về", "tại"}:
        return at + _introduces_topic(words, lists, at)
    return _behind_lower(words, lists, at, start, whole)


def _behind_compound(words: Words, phrase: tuple[int, str] | None, at: int) -> int:
    """Behind a word of several syllables of which the first alone is a capital: `Quốc hội`."""
    return phrase[0] if phrase and not any(map(words.capital, range(at + 1, phrase[0]))) else at


def _behind_other_name(words: Words, lists: Lists, at: int, start: int) -> int:
    """Behind a person's name that a school or a street bears: `Trường THPT Nguyễn Thái Học`; else `at`."""
    if at == start or not is_surname(words, lists, at):
        return at
    historical = lists.historical.at(words, at)
    return historical[0] if historical else at


def _behind_inner_title(words: Words, lists: Lists, at: int) -> int:
    """An office inside a body's name: `Ban Giám đốc`, `Tổ công tác của Thủ tướng`; else `at`."""
    title = read_title(words, lists, at)
    inner = words.fold(at - 1) == "của" or words.fold(at - 1) in _HOLDS_TITLES
    return title.end if title and inner else at


def _addressed(words: Words, lists: Lists, at: int) -> bool:
    """Whether a person is addressed there: `ông A`, `PGS.TS A`."""
    if lists.degrees.at(words, at) and words.capital(at):
        return True
    honorific = lists.honorifics.at(words, at)
    return honorific is not None and words.capital(honorific[0]) and words.fold(at) != "anh"


def _behind_lower(words: Words, lists: Lists, at: int, start: int, whole: tuple[int, str] | None) -> int:
    """Behind a lower-case word of the name: a noun, a word known inside names, any but a verb of saying before the name
    has its proper part (`công ty sản xuất mực in Đức Quân`)."""
    inner, end, head = (each.at(words, at) for each in (lists.body_words, lists.ends, lists.heads))
    longest = max(each[0] for each in (inner, end, head, whole, (at + 1, "")) if each)
    if end and end[0] == longest and not (inner and inner[0] == longest):
        return at
    if (inner and inner[0] == longest) or (head and head[0] == longest):
        return longest
    if whole is None or whole[1] in {"noun", "counted"} or (whole[1] == "adjective" and whole[0] == at + 1):
        return longest
    if whole[0] == at + 1 and words.capital(at - 1) and is_syllable(words.text[at - 1]) and not words.acronym(at - 1):
        return longest  # the second syllable of a word: `thương` in `Ngoại thương`
    generic = not words.acronym(start) and not any(map(words.capital, range(start + 1, at)))
    return longest if generic and whole[1] in {"verb", "adjective"} else at


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
        return glued or (words.capital(at - 1) or not words.glued(at)) and _dash_joins(words, lists, at)
    if sign == ",":
        return _comma_joins(words, lists, at)
    return False


def _dash_joins(words: Words, lists: Lists, at: int) -> bool:
    """`Sở Văn hóa - Thể thao`, not `Cục A - Tổng cục B` and not `Sở A - Giám đốc`."""
    after = at + 1
    if not words.capital(after) or words.acronym(after):
        return False
    if _breaks(words, lists, after) or head_at(words, lists, after) or lists.honorifics.at(words, after):
        return False
    return not is_surname(words, lists, after) or not words.capital(after + 1)


def _comma_joins(words: Words, lists: Lists, at: int) -> bool:
    """A comma inside a name: `Phòng, chống HIV/AIDS`, `Văn hóa, Thể thao và Du lịch`, `cơ quan Đảng, đoàn thể`."""
    after = at + 1
    if words.fold(at - 1) == "phòng" and words.fold(after) == "chống":
        return True
    if words.fold(after) == "đoàn" and words.fold(after + 1) == "thể":
        return True
    if _breaks(words, lists, after) or lists.honorifics.at(words, after) or lists.ends.at(words, after):
        return False
    if words.acronym(after) or head_at(words, lists, after) or lists.places.at(words, after):
        return False
    if is_surname(words, lists, after) and words.capital(after + 1):
        return False
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


def _joins(words: Words, lists: Lists, at: int, start: int, title: Title) -> bool:
    """Whether `và` joins parts of the name: «Giáo dục và Đào tạo», not «Sở Y tế và các đại biểu»."""
    after = at + 1
    if after >= len(words) or not words.text[after][0].isalpha() or words.fold(after) in _OPENS_A_GROUP:
        return False
    if _breaks(words, lists, after) or lists.honorifics.at(words, after) or lists.ends.at(words, after):
        return False
    if is_surname(words, lists, after) and words.capital(after + 1):
        return False
    if head_at(words, lists, after) and words.capital(after):
        return _another(words, lists, after, start, title)
    if lists.places.at(words, after) is not None:
        return False
    return words.acronym(at - 1) <= words.capital(after)


def _another(words: Words, lists: Lists, at: int, start: int, title: Title) -> bool:
    """A second body of the same kind: «Trưởng Ban Chỉ đạo A và Ban Chỉ đạo B»."""
    own = words.fold(title.stem - title.head) if title.head else words.fold(start)
    return words.capital(at) and words.fold(at) in {own, words.fold(start)} and head_at(words, lists, at)


def _name_at(words: Words, lists: Lists, at: int, title: Title, *, held: bool) -> bool:
    """Whether a person's name begins there, an office having been named before."""
    if not words.capital(at) or _is_place(words, lists, at, title):
        return False
    end = name_end(words, lists, at, lenient=len(words.text[at]) == 1 and words.capital(at + 2))
    direct = at == title.end
    if not is_surname(words, lists, at) or end - at < 2:
        return direct and not held and _foreign_name(words, lists, at, title)
    if held and not (is_strong_surname(words, lists, at) and end - at >= 3):
        return False
    if lists.places.at(words, end) and end - at < 3:
        return False
    return direct or _within_body(words, lists, at, end)


def _is_place(words: Words, lists: Lists, at: int, title: Title) -> bool:
    place = lists.places.at(words, at)
    return place is not None and not (at == title.end and is_historical(words, lists, at, at + 3))


def _within_body(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether a name right behind a body's words is the office holder's and no part of the body's name."""
    if is_historical(words, lists, at, end):
        return False
    blocked = blocker(words, lists, at)
    if blocked and (blocked[1] != "place" or (end - at < 3 and blocked[0].casefold() not in _NOT_NAMED_SO)):
        return False
    return end - at >= 3 or is_strong_surname(words, lists, at)


def _foreign_name(words: Words, lists: Lists, at: int, title: Title) -> bool:
    """A foreign name right behind an office: two words, or one behind an office of state."""
    if words.acronym(at) or lists.heads.at(words, at) or lists.places.at(words, at) or lists.honorifics.at(words, at):
        return False
    end = name_end(words, lists, at, lenient=True)
    foreign = any(not is_syllable(word) for word in words.text[at:end] if word[0].isalpha())
    if not foreign or lists.places.at(words, end):
        return False
    if title.kind in {"state", "alone"}:
        return True
    return end - at in {2, 3} and not words.acronym(end)


def _foreign_after_place(words: Words, lists: Lists, at: int) -> bool:
    """Behind a place whatever runs on in capitals is a name: «Chủ tịch Quốc hội Lào Pany Yathotou»."""
    if not words.capital(at) or words.acronym(at) or words.glued(at) or lists.places.at(words, at):
        return False
    if lists.heads.at(words, at) or read_title(words, lists, at) or lists.honorifics.at(words, at):
        return False
    end = name_end(words, lists, at, lenient=True)
    return end - at >= 2 or (end > at and not is_syllable(words.text[at]))
