"""What tells that a bare name is a person's, and what tells that it is not."""

from __future__ import annotations

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import MIDDLE, blocker, is_historical, is_strong_surname
from hoinghi.rules.people.prefixes import opens
from hoinghi.rules.people.roles import roles_after
from hoinghi.rules.words import Words

_EMPLOYED = frozenset(
    {("kế", "toán"), ("thủ", "quỹ"), ("cán", "bộ"), ("công", "chức"), ("nhân", "viên"), ("văn", "thư"), ("an", "viên")}
)
_LISTING = frozenset({",", "và", ";", "cùng", "-"})


def refusal(words: Words, lists: Lists, at: int, end: int, *, refused: int | None) -> str | None:
    """Why the name is no person's, as an English clause; None where nothing says so.

    Args:
        refused: the index behind the last refused name before it.
    """
    if is_historical(words, lists, at, end):
        return "a name that streets and schools bear, without a title"
    blocked = blocker(words, lists, at)
    if blocked and not _employed(words, lists, at, end):
        return f"part of another name, behind «{blocked[0]}»"
    if refused is not None and listing(words, refused, at):
        return "in a list of such names"
    if words.fold(at - 1).isdigit():
        return "an address behind a house number"
    if opens(words, at) and words.fold(end) in {"", "\n"}:
        return "alone in its line, like a byline"
    return None


def _employed(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether who works there is named behind the level: «nguyên kế toán xã Lê Thị A», «cán bộ địa chính xã Vi B»."""
    level = lists.heads.before(words, at)
    if level is None or level[1] != "place" or end - at < 3 or not is_strong_surname(words, lists, at):
        return False
    return any((words.fold(index), words.fold(index + 1)) in _EMPLOYED for index in range(max(at - 6, 0), at - 2))


def evidence(words: Words, lists: Lists, at: int, end: int, *, behind: int | None) -> str | None:
    """What tells that a bare name is a person's: `described`, `listed` or `bare`; None where nothing does.

    Args:
        behind: the index behind the last person before it.
    """
    if roles_after(words, lists, end, joined=False) and (end - at >= 3 or is_strong_surname(words, lists, at)):
        return "described"
    if behind is not None and listing(words, behind, at):
        return "listed"
    if _born(words, end) and (end - at >= 3 or is_strong_surname(words, lists, at)):
        return "described"
    if end - at < 3 or lists.places.at(words, end) or _ends_in_place(words, lists, at, end):
        return None
    sure = is_strong_surname(words, lists, at) or words.folded[at + 1] in MIDDLE
    return "bare" if sure else None


def _born(words: Words, end: int) -> bool:
    """Whether an age or a birth year follows: «A (SN 1990, ngụ …)», «A, 35 tuổi», «A sinh năm 1991»."""
    at = end + (words.fold(end) in {"(", ","})
    if words.fold(at) in {"sn", "sinh"}:
        return words.fold(at + 1).isdigit() or words.fold(at + 1) in {"năm", "ngày"}
    return words.fold(at).isdigit() and words.fold(at + 1) == "tuổi"


def _ends_in_place(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether it is a firm's or a group's name: `Hoàng Anh Gia Lai`, `Đoàn Việt Nam`."""
    return any((lists.places.at(words, index) or (0, ""))[0] == end for index in (end - 2, end - 3) if index > at)


def listing(words: Words, start: int, end: int) -> bool:
    """Whether nothing but list signs stands between."""
    return 0 < end - start <= 2 and all(word in _LISTING for word in words.folded[start:end])
