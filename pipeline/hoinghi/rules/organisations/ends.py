"""Where a body's name ends: behind its proper part, and before what is said of the body."""

from __future__ import annotations

import re
from itertools import pairwise

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.parsed import Parsed
from hoinghi.value import value

_FORMS = frozenset({"CP", "TNHH", "MTV", "TMCP", "TM", "DV", "XNK", "DNTN", "HTX"})
"""Forms of a company, behind which its trade stands: «Công ty CP sản xuất …»."""
_DANGLING = frozenset({"các", "chống", "cấp", "và", "của", "về"})
_TERMS = ("công nghiệp hỗ trợ",)
_PARTS = frozenset({"cơ sở", "chi nhánh", "phân hiệu", "khu vực", "vùng", "phía", "số", "và", "của", "tại", "ở", "ngữ"})
"""What goes on behind a place with a part of the body, or what a further word may follow."""
_SYLLABLE = re.compile(r"\S+")
_SIGNED = re.compile(r"[A-ZĐƯ]+(?:[&./-][A-ZĐƯ]+)+")
_AMPERSAND = re.compile(r" ?& ?[A-ZĐ]\w*(?:-\w+)*|(?:&|-)[A-ZĐ]\w*|(?<=[A-ZĐ])- [A-ZĐ]{2,}(?!\w)")
_JOINED = re.compile(
    r" và (?:đại biểu|các|toàn|pháp luật|hệ thống|địa phương|doanh nghiệp|người|nhân dân|đoàn thể|hàng)(?!\w)"
    r"| (?:tại|ở|khóa|khoá) |\n"
)


def name_end(parsed: Parsed, start: int, end: int, head_end: int, *, alone: bool) -> int:
    """The end of a body's name without what is said of it behind its proper part; `start` where it has no such part.

    Args:
        alone: whether no capital stands right before, so that the head word is its own: not «Tây | Ban Nha» (Spain).
    """
    text = parsed.text
    if glued := _AMPERSAND.match(text, end):
        end = glued.end()
    if cut := _JOINED.search(text, head_end, end):
        end = cut.start()
    if alone and text.startswith(" ", head_end) and _is_whole(parsed, start, head_end, end):
        return end
    last, proper = start, False
    for first, behind in parsed.words(start, end):
        own = any(map(str.isupper, text[max(first, head_end) : behind])) or text[first].isdigit()
        form = text[first:behind] in _FORMS
        if behind <= head_end or (not own and not text[first].isalpha()):
            continue
        if (
            not own
            and proper
            and (_said(parsed, text[start:last], text[first:behind]) or _predicate(parsed, start, last, first, behind))
        ):
            break
        inner = parsed.lexicons.compiled(_inner).match(text, first, end) is not None
        proper = proper or (own and not form) or inner
        if text[first:behind] not in _DANGLING:
            last = min(behind, end)
    return last if proper and last > head_end else start


@value
class _Ending:
    """What ends a body's name: words anywhere, verbs behind an abbreviation or a place.

    Args:
        words, verbs: their first syllables. places: the last ones. here: one of the words.
    """

    words: frozenset[str]
    verbs: frozenset[str]
    places: frozenset[str]
    here: re.Pattern[str]


def _ending(lexicons: Lexicons) -> _Ending:
    verbs, places = lexicons.words("word_classes", "verb"), lexicons.words("places")
    return _Ending(
        frozenset(word.split(" ")[0] for word in lexicons.compiled(_ends)),
        frozenset(word.split(" ")[0] for word in verbs),
        frozenset(word.split(" ")[-1] for word in places),
        re.compile(alternation(lexicons.compiled(_ends))),
    )


def _is_whole(parsed: Parsed, start: int, head_end: int, end: int) -> bool:
    """Whether what stands behind the head word is a name to its end whatever words its syllables make, as most are.

    Of two syllables, the model may make one word with what stands before: «nhân vật Tư Đằng».
    """
    head, behind = parsed.text[start:head_end], parsed.text[head_end:end].split()
    if not behind or (len(behind) == 1 and " " not in head and not head.isupper()):
        return False
    if behind[-1] in _DANGLING or not _is_proper(parsed.text[head_end:end]) or not all(map(_is_plain, behind)):
        return False
    if not any(map(str.islower, behind[1:])):
        return True
    syllables = pairwise(_SYLLABLE.finditer(parsed.text, head_end, end))
    return not any(_may_end(parsed, start, before, each) for before, each in syllables if each[0].islower())


def _may_end(parsed: Parsed, start: int, before: re.Match[str], syllable: re.Match[str]) -> bool:
    """Whether the name may end before the syllable, as far as can be said without the words that syllables make."""
    ending = parsed.lexicons.compiled(_ending)
    if syllable[0] in ending.words and ending.here.match(parsed.text, syllable.start()):
        return True
    if before[0] in ending.places and _ends_in_place(parsed, start, before.end()):
        return True
    return syllable[0] in ending.verbs and before[0].isupper() and len(before[0]) > 1 and before[0] not in _FORMS


def _is_proper(words: str) -> bool:
    return any(map(str.isupper, words))


def _is_plain(syllable: str) -> bool:
    """Whether it is a syllable, a number or an abbreviation with signs between its letters."""
    return syllable.isalpha() or syllable.isdigit() or (syllable[-1].isupper() and bool(_SIGNED.fullmatch(syllable)))


def _said(parsed: Parsed, before: str, word: str) -> bool:
    """Whether the word is said of the body, and ends no term: not «Hiệp hội Công nghiệp | hỗ trợ»."""
    term = f"{before.lower()} {word}"
    return word in parsed.lexicons.compiled(_ends) and not term.endswith(_TERMS)


def _predicate(parsed: Parsed, start: int, last: int, first: int, behind: int) -> bool:
    """Whether a verb stands behind an abbreviation, or any word behind a place that names no part of it.

    «Bộ GTVT | nghiên cứu», «Cục Thuế Lạng Sơn | ấp ủ», but «Trường Đại học Cần Thơ | cơ sở 2».
    """
    if last + 1 != first:
        return False
    before, word = parsed.text[start:last].split()[-1], parsed.text[first:behind]
    abbreviated = before.isupper() and len(before) > 1 and before not in _FORMS
    if abbreviated and parsed.lexicons.entries("word_classes").get(word) == "verb":
        return True
    return word not in _PARTS and not _is_place_word(parsed, first) and _ends_in_place(parsed, start, last)


def _is_place_word(parsed: Parsed, at: int) -> bool:
    return parsed.lexicons.compiled(_inner).match(parsed.text, at) is not None


def _ends_in_place(parsed: Parsed, start: int, end: int) -> bool:
    return parsed.lexicons.compiled(_place_last).search(parsed.text, start, end) is not None


def _place_last(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf" (?:{alternation(lexicons.words('places'))})\Z")


def _ends(lexicons: Lexicons) -> frozenset[str]:
    names = ("organisation_ends", "name_stops", "name_clause_verbs", "role_ends")
    return frozenset(word for name in names for word in lexicons.words(name)) - {"các"}


def _inner(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(lexicons.words('organisation_places'))})(?!\w)")
