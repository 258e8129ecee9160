"""Where a person's name ends, and whether what looks like one is a person's."""

from __future__ import annotations

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.words import Words, is_syllable

MIDDLE = frozenset({"văn", "thị"})
LONGEST = 6  # words of a name: `Y Thanh Hà Niê Kđăm` has five, foreign ones six
_LONGEST_KINH = 5
_PARTS_OF_DAY = frozenset({"sáng", "trưa", "chiều", "tối", "đêm", "ngày"})


def name_end(words: Words, lists: Lists, start: int, *, lenient: bool) -> int:
    """The index behind the name that begins at the word; `start` where none does.

    Args:
        lenient: words of any spelling belong to the name, for names behind a title or an honorific; else
            Vietnamese syllables only, unless the family name is of a people whose names are spelt otherwise.
    """
    if not words.capital(start):
        return start
    shouted = words.acronym(start)
    if shouted and not (lists.surnames.get(words.folded[start]) is not None or lenient):
        return start
    if not lenient and len(words.text[start]) == 1:
        return start  # `A`, `H`, `K`, `Y` are names of their own only behind a title or an honorific
    compound = lists.compound_surnames.at(words, start) or lists.saints.at(words, start)
    end = compound[0] if compound else start + 1
    lenient = lenient or is_ethnic(words, lists, start)
    while end - start < LONGEST:
        following = _continued(words, lists, start, end, lenient=lenient, shouted=shouted)
        if following == end:
            break
        end = following
    return _trimmed(words, lists, start, end)


def _continued(words: Words, lists: Lists, start: int, end: int, *, lenient: bool, shouted: bool) -> int:
    """The index behind the next word of the name, `end` where there is none."""
    if end >= len(words):
        return end
    if words.text[end] in "-." and words.glued(end):
        return _joined(words, lists, end, lenient=lenient)
    if not words.capital(end):
        particle = lists.particles.at(words, end) if lenient else None
        foreign = particle and not is_syllable(words.text[start]) and words.capital(particle[0])
        return particle[0] + 1 if particle and foreign else end
    if words.glued(end) and is_syllable(words.text[end - 1]):
        return end  # a lost space: «Nguyễn Văn AnTrong đó»
    if words.acronym(end) != shouted and not (shouted and len(words.text[end]) == 1):
        return end
    if not (lenient or is_syllable(words.text[end])):
        return end
    return end if _begins_something_else(words, lists, start, end) else end + 1


def _joined(words: Words, lists: Lists, end: int, *, lenient: bool) -> int:
    """Behind a hyphen or an initial's stop: `Jong-un`, `Jeffrey D. Sachs`."""
    if not lenient or end + 1 >= len(words):
        return end
    if words.text[end] == "-":
        joins = words.glued(end + 1) and words.text[end + 1][0].isalpha()
        return end + 2 if joins and not _title_at(words, lists, end + 1) else end
    initial = len(words.text[end - 1]) == 1 and words.capital(end + 1) and not words.acronym(end + 1)
    return end + 2 if initial else end


def _begins_something_else(words: Words, lists: Lists, start: int, end: int) -> bool:
    """Whether a title, a body or a place begins there: «ông Lê Văn Tám Chủ tịch UBND», «Trần A Tổng Công ty»."""
    if _title_at(words, lists, end):
        return True
    if words.acronym(end) and end - start >= 2 and lists.actions.at(words, end):
        return True  # in a headline: «ÔNG LÊ VĂN A NÓI VỀ …»
    head = lists.heads.at(words, end)
    if head and head[0] - end > 1 and not words.capital(end + 1):
        return True
    if _word_goes_on(words, lists, end) and not (end - start == 2 and words.fold(start + 1) in MIDDLE):
        return True
    long = end - start >= 3 or (end - start == 2 and not is_syllable(words.text[start]))
    if long and (opens_sentence(words, lists, end) or _opens_date(words, end)):
        return True
    place = lists.places.at(words, end)
    return place is not None and place[0] - end > 1 and end - start >= 3 and place[1] != "district"


def opens_sentence(words: Words, lists: Lists, at: int) -> bool:
    """Whether the next sentence begins there, its stop lost: «Lê Thị Hoa Trong lĩnh vực này …»."""
    if words.capital(at + 1) or not words.text[at].istitle() or lists.openers.at(words, at) is None:
        return False
    return at + 1 < len(words) and words.text[at + 1][0].isalnum() and lists.actions.at(words, at + 1) is None


def _opens_date(words: Words, at: int) -> bool:
    """Whether the sentence behind a caption begins there: «Lê Thị Hoa Sáng 15/6, tỉnh …», «… Chiều ngày 3/2»."""
    if words.fold(at) not in _PARTS_OF_DAY:
        return False
    at += 1 + (words.fold(at + 1) == "ngày")
    return words.fold(at).isdigit() and words.fold(at + 1) in {"/", "-", "."} and words.fold(at + 2).isdigit()


def _title_at(words: Words, lists: Lists, at: int) -> bool:
    """Whether an office of two words at least begins there."""
    if words.fold(at) not in lists.entitling:
        return False
    title = lists.titles.at(words, at) or (lists.prefixes.at(words, at) and lists.titles.at(words, at + 1))
    return bool(title and title[0] - at > 1)


def _word_goes_on(words: Words, lists: Lists, at: int) -> bool:
    """Whether the word there is the first syllable of a longer common word: `Luật sư`, `Tuy nhiên`, `Đặc biệt`.

    Not where a verb follows that says what the person does: «ông Trần Văn Trình bày tỏ».
    """
    if words.capital(at + 1) or lists.ends.at(words, at + 1):
        return False
    longer = lists.classes.at(words, at)
    return longer is not None and longer[0] > at + 1


def _trimmed(words: Words, lists: Lists, start: int, end: int) -> int:
    """A Vietnamese name that runs on is cut to four words: behind it something else begins with a capital."""
    if end - start <= _LONGEST_KINH or words.folded[start] not in lists.surnames:
        return end
    return start + 4 if all(map(is_syllable, words.text[start:end])) else end


def is_surname(words: Words, lists: Lists, index: int) -> bool:
    """Whether the word is spelt as a family name."""
    if not words.capital(index):
        return False
    word = words.folded[index]
    if word == "ông" and is_strong_surname(words, lists, index + 1) and words.capital(index + 2):
        return False  # «Ông Võ Văn A» behind a lost stop
    if word in lists.surnames or word[1:2] == "'" or _before_middle(words, lists, index):
        return True
    return _is_saint(words, lists, index) or _is_compound(words, lists, index)


def _is_compound(words: Words, lists: Lists, index: int) -> bool:
    """Whether a family name of two words and a further name stand there: `Kon Sơ Hoàng`."""
    compound = lists.compound_surnames.at(words, index)
    return compound is not None and words.capital(compound[0] - 1) and words.capital(compound[0])


def _is_saint(words: Words, lists: Lists, index: int) -> bool:
    """Whether the name of a saint and a family name follow each other: `Maria Nguyễn Thị A`."""
    saint = lists.saints.at(words, index)
    return saint is not None and words.capital(saint[0]) and words.fold(saint[0]) in lists.surnames


def _before_middle(words: Words, lists: Lists, index: int) -> bool:
    """Whether `Văn` or `Thị` and a further name follow, so that a rare family name, or a slip, stands there."""
    if words.fold(index + 1) not in MIDDLE or not (words.capital(index + 1) and words.capital(index + 2)):
        return False
    if lists.openers.at(words, index):
        return False  # «Cùng Văn Mai Hương, …»
    common = lists.classes.at(words, index + 1)
    return lists.heads.at(words, index) is None and (common is None or common[0] == index + 2)


def is_ethnic(words: Words, lists: Lists, index: int) -> bool:
    """Whether the word begins a name of the Central Highlands: `Điểu`, `H'Hen`, `K'Ré`."""
    word = words.fold(index)
    if lists.surnames.get(word) == "ethnic" or word[1:2] == "'":
        return True
    compound = lists.compound_surnames.at(words, index)
    return compound is not None and compound[1] == "ethnic"


def is_strong_surname(words: Words, lists: Lists, index: int) -> bool:
    """Whether the word is seldom anything but a family name."""
    if not words.capital(index):
        return False
    return lists.surnames.get(words.folded[index]) == "strong" or _is_saint(words, lists, index)


def is_historical(words: Words, lists: Lists, start: int, end: int) -> bool:
    """Whether the whole name is one that streets and schools bear."""
    known = lists.historical.at(words, start)
    return known is not None and known[0] == end


def blocker(words: Words, lists: Lists, start: int) -> tuple[str, str] | None:
    """The word before, and its kind, that makes the name something else's: `đường`, `trường`, `Ảnh:`."""
    if words.fold(start - 1) == "/" and words.glued(start):
        return "/", "credit"  # «Ảnh: VGP/Lê A»
    before = start
    while start - before < 3 and before > 0 and words.text[before - 1] in ':"(':
        before -= 1
    found = lists.blockers.before(words, before)
    if found is None or (before < start and found[1] != "credit") or _ends_a_word(words, lists, found[0], before):
        return None
    return " ".join(words.text[found[0] : before]), found[1]


def _ends_a_word(words: Words, lists: Lists, start: int, end: int) -> bool:
    """Whether the words are the end of a longer one: `vụ` in `Nội vụ`, `cầu` in `yêu cầu`, `TT` in `TT&TT`."""
    if end - start > 1:
        return False
    if words.fold(start - 1) == "&" and words.glued(start):
        return True
    for each in (lists.classes, lists.body_words, lists.heads, lists.titles):
        longer = each.before(words, end)
        if longer and longer[0] < start:
            return True
    return words.text[start].islower() and words.capital(start - 1) and not words.acronym(start - 1)
