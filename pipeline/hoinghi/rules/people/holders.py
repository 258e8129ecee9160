"""Whether the name of an office's holder begins behind the office or its body."""

from __future__ import annotations

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.names import (
    blocker,
    is_ethnic,
    is_historical,
    is_strong_surname,
    is_surname,
    name_end,
)
from hoinghi.rules.people.parts import breaks
from hoinghi.rules.people.seams import another_within, closes_a_body, ends_a_name, goes_on, holder_waits, wants_another
from hoinghi.rules.people.titles import Title, read_title
from hoinghi.rules.words import Words, is_syllable

_MOST_COMMON_WORDS = 7
_FIRMS = frozenset({"đoàn", "ty", "hãng"})  # the last words of `tập đoàn`, `công ty`
_CLOSES = frozenset({",", ";", ".", "…", ")", "\n"})
_LONGEST_FOREIGN = 5  # words
_OF_STATES = frozenset(
    {("quốc", "tế"), ("hợp", "quốc"), ("thế", "giới"), ("nhà", "trắng"), ("quốc", "hội"), ("thượng", "viện")}
)
_LEVELS = frozenset({"huyện", "quận", "thị", "xã", "phường", "trấn", "phố", "tp", "tx", "q"})
_NOT_NAMED_SO = frozenset({"tỉnh", "thành phố", "tp", "huyện"})


def name_at(words: Words, lists: Lists, at: int, title: Title, *, held: bool) -> bool:
    """Whether a person's name begins there, an office having been named before."""
    if not words.capital(at):
        return False
    direct, surname = at == title.end, is_surname(words, lists, at)
    if not surname and (held or not direct):
        return not held and words.folded[at] in lists.doubtful_surnames and closes_a_body(words, lists, at, title)
    if _is_place(words, lists, at, title) or lists.peoples.at(words, at):
        return False
    if not surname:
        return _foreign_name(words, lists, at, title)
    end = name_end(words, lists, at, lenient=len(words.text[at]) == 1 and words.capital(at + 2))
    if another_within(words, lists, at, end):
        return False
    if end - at < 2:
        return direct and not held and _foreign_name(words, lists, at, title)
    doubtful = held and title.kind not in {"state", "alone"}  # «…, Chủ tịch nước Lê A» begins the next clause
    if doubtful and not (is_strong_surname(words, lists, at) and end - at >= 3):
        return False
    if end - at < 3 and (
        lists.places.at(words, end) or _is_word(words, lists, at, end) or goes_on(words, lists, at, end)
    ):
        return False
    return direct or (_within_body(words, lists, at, end, held=held) and not ends_a_name(words, lists, at))


def _is_word(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether it is a common word in title case: `Nông Nghiệp`."""
    word = lists.classes.at(words, at)
    return word is not None and word[0] >= end


def _is_place(words: Words, lists: Lists, at: int, title: Title) -> bool:
    place = lists.places.at(words, at)
    if place is None or begins_a_name(words, lists, at, place):
        return False
    return not (at == title.end and is_historical(words, lists, at, at + 3))


def begins_a_name(words: Words, lists: Lists, at: int, place: tuple[int, str]) -> bool:
    """Whether a district's name and one more word are a person's: `Vũ Quang Thọ`, but not `huyện Vũ Quang Hà Tĩnh`."""
    end, kind = place
    if kind != "district" or end - at != 2 or not is_strong_surname(words, lists, at) or lists.places.at(words, end):
        return False
    if words.fold(at - 1) in _LEVELS or not is_syllable(words.text[end] if end < len(words) else "-"):
        return False
    return name_end(words, lists, at, lenient=False) == end + 1


def _within_body(words: Words, lists: Lists, at: int, end: int, *, held: bool) -> bool:
    """Whether a name right behind a body's words is the office holder's and no part of the body's name."""
    blocked = blocker(words, lists, at)
    if is_historical(words, lists, at, end):
        return not (held or blocked) and words.acronym(at - 1) and _speaks(words, lists, end)
    if blocked and held and blocked[0].casefold() not in _NOT_NAMED_SO:
        return False  # «ông A, Giám đốc Hợp tác xã Cao Nguyên Xanh»
    if blocked and (blocked[1] != "place" or (end - at < 3 and blocked[0].casefold() not in _NOT_NAMED_SO)):
        return False
    if held and wants_another(words, lists, at):
        return False
    if is_strong_surname(words, lists, at):
        return True
    return (end - at >= 3 and not (blocked and holder_waits(words, lists, end))) or is_ethnic(words, lists, at)


def _foreign_name(words: Words, lists: Lists, at: int, title: Title) -> bool:
    """A foreign name right behind an office: two words, or one behind an office of state."""
    if words.acronym(at) or lists.heads.at(words, at) or lists.places.at(words, at) or lists.honorifics.at(words, at):
        return False
    end = name_end(words, lists, at, lenient=True)
    if not _is_foreign(words, lists, at, end) or lists.places.at(words, end):
        return False
    if title.kind in {"state", "alone"}:
        return words.fold(end) != "," or lists.honorifics.at(words, end + 1) is None
    return end - at in {2, 3} and not words.acronym(end)


def _is_foreign(words: Words, lists: Lists, at: int, end: int) -> bool:
    """Whether one of the words is no Vietnamese syllable, and none names a firm: `Hanoi Toserco`, `Hoa Sen Group`."""
    if any(lists.firms.at(words, index) for index in range(at, end)):
        return False
    return any(not is_syllable(word) for word in words.text[at:end] if word[0].isalpha())


def foreign_after_body(words: Words, lists: Lists, at: int, title: Title) -> bool:
    """A foreign name behind a ministry, or a body known by its initials or its reach: «Bộ trưởng Ngoại giao Ivan
    Petrov», «Giám đốc WHO Hans Weber», «Chủ tịch Quỹ Tiền tệ quốc tế Hans Weber»; a firm's name goes on so."""
    if words.acronym(at) or words.glued(at):
        return False
    firm = _by_one_word(words, lists, at)
    if not (firm or title.kind == "state" or _by_initials(words, lists, at) or _stands_for_states(words, at)):
        return False
    if lists.heads.at(words, at) or lists.places.at(words, at) or lists.honorifics.at(words, at):
        return False
    end = name_end(words, lists, at, lenient=True)
    if firm and not (words.fold(end) in _CLOSES or lists.ends.at(words, end)):
        return False
    if words.fold(end) == "," and lists.honorifics.at(words, end + 1):
        return False  # «Giám đốc KTX Sao Lab, bà A, nói»
    if any(is_strong_surname(words, lists, index) for index in range(at + 1, end - 1)):
        return False  # «Giám đốc Công ty Sun Fine Furniture Phạm A»
    whole = not words.capital(end) and words.fold(end) not in {"&", "-", "/"}
    return whole and 2 <= end - at <= _LONGEST_FOREIGN and _is_foreign(words, lists, at, end)


def _speaks(words: Words, lists: Lists, at: int) -> bool:
    """Whether a verb there tells what a person does: «Phó Chủ tịch UBND Lê Quý Đôn thừa nhận»."""
    action = lists.actions.at(words, at)
    return action is not None and action[1] in {"speak", "chair", "propose"}


def _by_initials(words: Words, lists: Lists, at: int) -> bool:
    """Whether initials stand before that name a body and not its sort, as `HĐQT` does: `WHO`, `P&G`."""
    if words.fold(at - 2) == "&" and words.glued(at - 1):
        return True
    return words.acronym(at - 1) and lists.heads.at(words, at - 1) is None and lists.blockers.at(words, at - 1) is None


def _by_one_word(words: Words, lists: Lists, at: int) -> bool:
    """Whether a firm named by one word stands before: «Tập đoàn Skyline Hans Weber»."""
    head = lists.heads.before(words, at - 1)
    return head is not None and words.fold(at - 2) in _FIRMS and words.capital(at - 1) and not words.glued(at)


def _stands_for_states(words: Words, at: int) -> bool:
    return (words.fold(at - 2), words.fold(at - 1)) in _OF_STATES


def foreign_after_place(words: Words, lists: Lists, at: int, *, country: bool) -> bool:
    """Behind a country whatever runs on in capitals is a name: «Chủ tịch Quốc hội Lào Pany Yathotou»; elsewhere no
    Vietnamese words, which a body may be named by: «Ngân hàng Sài Gòn Thương Tín»."""
    if not words.capital(at) or words.acronym(at) or words.glued(at) or lists.places.at(words, at):
        return False
    if lists.heads.at(words, at) or read_title(words, lists, at) or lists.honorifics.at(words, at):
        return False
    end = name_end(words, lists, at, lenient=True)
    surname = is_surname(words, lists, at)
    if not (country or surname or _is_foreign(words, lists, at, end)):
        return False
    if surname and ends_a_name(words, lists, at):
        return False  # «Bí thư Huyện ủy Nga Hà Mai Xuân A»
    if not surname and any(is_strong_surname(words, lists, index) for index in range(at + 1, end - 1)):
        return False  # «Chủ tịch UBND xã Mỹ Hòa Nguyễn Văn A»
    return end - at >= 2 or (end > at and not is_syllable(words.text[at]))


def name_ahead(words: Words, lists: Lists, at: int) -> int | None:
    """Where a certain name begins behind a few common words: «cựu Bộ trưởng tư pháp A», «… quản lý về thuế A»."""
    for index in range(at, min(at + _MOST_COMMON_WORDS, len(words))):
        if words.capital(index):
            end = name_end(words, lists, index, lenient=False)
            sure = index > at and is_strong_surname(words, lists, index) and end - index >= 3
            return index if sure and blocker(words, lists, index) is None else None
        if not words.text[index][0].isalpha() or lists.ends.at(words, index) or breaks(words, lists, index):
            return None
        if lists.honorifics.at(words, index) or lists.ranks.at(words, index):
            return None
    return None
