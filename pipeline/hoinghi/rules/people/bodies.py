"""Where the body begins and ends in which an office is held: `Sở Y tế tỉnh`, up to a verb or the holder's name."""

from __future__ import annotations

from typing import NamedTuple

from hoinghi.rules.people.holders import begins_a_name, foreign_after_body, foreign_after_place, name_ahead, name_at
from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import is_surname
from hoinghi.rules.people.parts import behind_part, breaks, head_at
from hoinghi.rules.people.phrases import Phrase
from hoinghi.rules.people.titles import Title, read_title
from hoinghi.rules.words import Words, is_syllable

__all__ = ["LONGEST", "Body", "head_at", "read_body", "read_next_body"]

LONGEST = 30  # words
_TRAILING = frozenset({"và", "-", ",", ".", "của", "các", "&", "/"})
_LEADING = frozenset({"của", "tại", "thuộc"})
_OPENS_A_GROUP = frozenset({"các", "những", "nhiều", "đại", "đông", "lãnh", "một", "toàn", "hơn", "gần", "số", "cả"})


class Body(NamedTuple):
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
    at += words.fold(at) in _LEADING
    if name_at(words, lists, at, title, held=held):
        return Body(at, at, at)
    inner = read_title(words, lists, at) if title.kind == "aide" else None
    if inner:
        other = _of_another(words, lists, at, inner, held=held)
        # «người phát ngôn của Thủ tướng Lê Văn A»: who is named is the Thủ tướng
        return None if at > title.end and not held and other.name is not None else other
    if not held and _is_last_name(words, lists, at):
        return None
    if not _begins(words, lists, at, title):
        name = None if held else name_ahead(words, lists, at)
        return Body(at, name, name) if name else None
    return _walk(words, lists, at, title, held=held)


def _of_another(words: Words, lists: Lists, at: int, inner: Title, *, held: bool) -> Body:
    """The office assisted or spoken for, with its own body: «Trợ lý Bộ trưởng Ngoại giao Lê Văn A»."""
    if name_at(words, lists, inner.end, inner, held=held):
        return Body(at, inner.end, inner.end)
    if not held and _begins(words, lists, inner.end, inner):
        own = _walk(words, lists, inner.end, inner, held=held)
        if own.name is not None:
            return Body(at, own.end, own.name)
    return Body(at, inner.end, None)


def read_next_body(words: Words, lists: Lists, start: int, title: Title, *, held: bool = False) -> Body:
    """The body that begins at the word, known to be a body's head."""
    return _walk(words, lists, start, title, held=held)


def _is_last_name(words: Words, lists: Lists, at: int) -> bool:
    """Whether one word in a clause of its own stands there: «Thứ trưởng Phúc nhấn mạnh»."""
    if not words.capital(at) or words.acronym(at) or not is_syllable(words.text[at]):
        return False
    if lists.places.at(words, at) or lists.heads.at(words, at):
        return False
    longer = lists.classes.at(words, at)
    if longer and longer[0] > at + 1:
        return False  # `Công trình`
    behind = words.text[at + 1] if at + 1 < len(words) else "."
    return not behind[0].isalnum() or (behind[0].islower() and lists.ends.at(words, at + 1) is not None)


def _begins(words: Words, lists: Lists, at: int, title: Title) -> bool:
    """Whether a body can begin there."""
    if at >= len(words) or not words.text[at][0].isalnum() or breaks(words, lists, at):
        return False
    head = head_at(words, lists, at) or _house_end(words, lists, at) > at
    if title.kind == "alone":
        return head
    if title.kind == "delegate":
        return head or lists.places.at(words, at) is not None
    if words.capital(at):
        return lists.honorifics.at(words, at) is None or head or lists.places.at(words, at) is not None
    if head:
        return True
    purpose = lists.body_words.at(words, at)
    unit = purpose is not None and purpose[1] == "unit"
    return bool(title.head) and (unit or not _ends(words, lists, at, purpose))


def _ends(words: Words, lists: Lists, at: int, purpose: Phrase | None) -> bool:
    """Whether a word that ends an office stands there, and no longer one of a body: `từ`, but not `từ thiện`."""
    end = lists.ends.at(words, at)
    return end is not None and (purpose is None or purpose[0] <= end[0])


def _walk(words: Words, lists: Lists, start: int, title: Title, *, held: bool) -> Body:
    at, limit = _house_end(words, lists, start), min(start + LONGEST, len(words))
    while at < limit:
        place = lists.places.at(words, at)
        if place and not (at > start and begins_a_name(words, lists, at, place)):
            at = place[0]
            if foreign_after_place(words, lists, at, country=place[1] == "country" or title.kind == "state"):
                return Body(start, at, at)
            continue
        if at > start and words.capital(at):
            if name_at(words, lists, at, title, held=held) or (
                not held and foreign_after_body(words, lists, at, title)
            ):
                return Body(start, _trimmed(words, start, at), at)
            at, before = _behind_other_name(words, lists, at), at
            if at > before:
                continue
        if words.folded[at] == "và":
            if not _joins(words, lists, at, start, title):
                break
            if _another(words, lists, at + 1, start, title):
                return Body(start, at, None, at + 1)
            at += 1
            continue
        behind = behind_part(words, lists, at, start)
        if behind == at:
            name = None if held else name_ahead(words, lists, at)
            if name:
                return Body(start, name, name)
            break
        at = behind
    return Body(start, _trimmed(words, start, at), None)


def _house_end(words: Words, lists: Lists, at: int) -> int:
    """Behind the word for a house of a religion that has a name: `chùa Long An`; else `at`."""
    house = lists.houses.at(words, at)
    return house[0] if house and words.capital(house[0]) else at


def _trimmed(words: Words, start: int, end: int) -> int:
    while end > start + 1 and words.text[end - 1] in _TRAILING:
        end -= 1
    return end


def _behind_other_name(words: Words, lists: Lists, at: int) -> int:
    """Behind a person's name that a school or a street bears: `Trường THPT Nguyễn Thái Học`; else `at`."""
    historical = lists.historical.at(words, at)
    return historical[0] if historical and is_surname(words, lists, at) else at


def _joins(words: Words, lists: Lists, at: int, start: int, title: Title) -> bool:
    """Whether `và` joins parts of the name: «Giáo dục và Đào tạo», not «Sở Y tế và các đại biểu»."""
    after = at + 1
    if after >= len(words) or not words.text[after][0].isalpha() or words.fold(after) in _OPENS_A_GROUP:
        return False
    if breaks(words, lists, after) or lists.honorifics.at(words, after) or lists.ends.at(words, after):
        return False
    if _names_another(words, lists, after):
        return False
    if at == start + 1 and words.acronym(start) and words.acronym(after):
        return True  # `HĐND và UBND huyện`
    if head_at(words, lists, after) and words.capital(after):
        return _another(words, lists, after, start, title)
    if lists.places.at(words, after) is not None:
        return False
    return words.acronym(at - 1) <= words.capital(after)


def _names_another(words: Words, lists: Lists, at: int) -> bool:
    """Whether a person is named there: «và Lê Văn A», «và nhạc sĩ Trần B», «và Thượng tá Ksor H'A», «và TS. Lê C»."""
    if is_surname(words, lists, at) and words.capital(at + 1):
        return True
    addressed = lists.ranks.at(words, at) or (lists.degrees.at(words, at) if words.capital(at) else None)
    if addressed is None:
        return False
    behind = addressed[0] + (words.fold(addressed[0]) == ".")
    return words.capital(behind) and lists.heads.at(words, behind) is None


def _another(words: Words, lists: Lists, at: int, start: int, title: Title) -> bool:
    """A second body of the same kind: «Trưởng Ban Chỉ đạo A và Ban Chỉ đạo B»."""
    own = words.fold(title.stem - title.head) if title.head else words.fold(start)
    return words.capital(at) and words.fold(at) in {own, words.fold(start)} and head_at(words, lists, at)
