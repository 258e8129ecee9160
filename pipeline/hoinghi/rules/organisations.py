"""Rules for organisations: a body's head word and the name behind it, read as the bodies of people's offices are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import NamedTuple

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import abbreviations
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.bodies import read_next_body
from hoinghi.rules.people.lists import Lists, make_lists
from hoinghi.rules.people.parts import is_whole_head
from hoinghi.rules.people.titles import Title
from hoinghi.rules.people.words import Words, cut, places_of, words_of
from hoinghi.rules.rule import Example, Found, Rule

SINGLE = frozenset({"chính phủ", "quốc hội", "bộ chính trị", "ban bí thư", "nhnn", "vcci", "evn", "mttq"})
"""Bodies that there is one of, so that the head word is the name."""


class OrganisationValue(NamedTuple):
    """A body's name with its abbreviations spelled out, and the words as written where they hold one."""

    name: str
    abbreviation: str | None


class BodyCandidate(NamedTuple):
    """Where a body's name stands, in view offsets."""

    start: int
    end: int


def bodies(parsed: Parsed) -> list[BodyCandidate]:
    """All bodies named in the article, in order; worked out once."""
    return parsed.once(_bodies)


def _bodies(parsed: Parsed) -> list[BodyCandidate]:
    words, lists = parsed.once(words_of), parsed.lexicons.compiled(make_lists)
    found = (_candidate(parsed, words, *place) for place in _scan(words, lists, _openings(parsed)))
    return [candidate for candidate in found if candidate is not None]


def _first(lexicons: Lexicons) -> frozenset[str]:
    """The first syllables of all head words."""
    heads = (cut(word.casefold()) for word in lexicons.words("organisation_heads"))
    return frozenset(syllable for head in heads for syllable in islice(head, 1))


def _openings(parsed: Parsed) -> list[int]:
    """The words that a head word may begin with, written large."""
    text, first = parsed.once(words_of).text, parsed.lexicons.compiled(_first)
    return sorted([at for at in parsed.once(places_of).among(first) if text[at][0].isupper()])


def _candidate(parsed: Parsed, words: Words, at: int, behind: int, end: int) -> BodyCandidate | None:
    """The body between the words, cut to its name; None where the head word only opens a sentence.

    Args:
        behind: the index behind the head word.
    """
    alone = " ".join(words.folded[at:behind])
    start = words.start(at)
    if alone in SINGLE:
        return BodyCandidate(start, words.ends[end - 1])
    doubts = parsed.lexicons.entries("organisation_doubtful").get(alone)
    if doubts == "never" or (doubts is not None and not words.capital(behind)) or _opens_another(parsed, words, behind):
        return None
    if parsed.text[max(start - 1, 0)] == "/" or MEETING.match(parsed.text, start):
        return None
    last = _name_end(parsed, start, words.ends[end - 1], words.ends[behind - 1], alone=not words.capital(at - 1))
    return BodyCandidate(start, last) if last > start else None


def _opens_another(parsed: Parsed, words: Words, at: int) -> bool:
    """Whether a programme, paper or meeting is named behind the head word: «Tổ chức Hội nghị»."""
    opener = parsed.lexicons.compiled(_openers)
    return at < len(words) and opener.match(parsed.text, words.start(at)) is not None


def _openers(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(lexicons.words('name_openers'))})(?!\w)", re.IGNORECASE)


def _scan(words: Words, lists: Lists, openings: list[int]) -> Iterator[tuple[int, int, int]]:
    """Where bodies begin, their head words end, and they end, as indexes of words."""
    last = 0
    for at in openings:
        behind = _behind_head(words, lists, at) if at >= last else at
        end = _end(words, lists, at, behind) if behind > at else at
        if end > at:
            yield at, behind, end
            last = end


def _behind_head(words: Words, lists: Lists, at: int) -> int:
    """Behind a body's head word that stands neither inside a longer word nor in an office's; `at` where none does."""
    head = lists.heads.at(words, at)
    if head is None or head[1] == "place" or words.fold(head[0]) in OFFICES or lists.places.at(words, at):
        return at
    return head[0] if is_whole_head(words, lists, at, head[0]) else at


OFFICES = frozenset({"trưởng", "phó", "viên", "tịch"})
"""Syllables that make an office of a head word: Cục trưởng."""


def body_end(words: Words, lists: Lists, at: int) -> int:
    """The index behind the body's name that begins at the word; `at` where the head word alone names none."""
    head = lists.heads.at(words, at)
    return _end(words, lists, at, head[0]) if head else at


def _end(words: Words, lists: Lists, at: int, behind: int) -> int:
    """The same where the head word's end is known."""
    if " ".join(words.folded[at:behind]) in SINGLE:
        return _of_a_country(words, lists, behind)
    end = read_next_body(words, lists, at, Title(at, at, "", 0, at)).end
    return end if end > behind else at


def _of_a_country(words: Words, lists: Lists, at: int) -> int:
    """Behind `Quốc hội` or `Chính phủ`: the country, where one is named."""
    place = lists.places.at(words, at)
    return place[0] if place and place[1] == "country" else at


def _name_end(parsed: Parsed, start: int, end: int, head_end: int, *, alone: bool) -> int:
    """The end of a body's name without what is said of it behind its proper part; `start` where it has no such part.

    Args:
        alone: whether no capital stands right before, so that the head word is its own: not «Tây | Ban Nha» (Spain).
    """
    text = parsed.text
    if glued := AMPERSAND.match(text, end):
        end = glued.end()
    if cut := JOINED.search(text, head_end, end):
        end = cut.start()
    if alone and text.startswith(" ", head_end) and _is_whole(parsed, start, head_end, end):
        return end
    last, proper = start, False
    for first, behind in parsed.words(start, end):
        own = any(map(str.isupper, text[max(first, head_end) : behind])) or text[first].isdigit()
        if behind <= head_end or (not own and not text[first].isalpha()):
            continue
        if not own and proper and (_said(parsed, text[first:behind]) or _predicate(parsed, start, last, first, behind)):
            break
        inner = parsed.lexicons.compiled(_inner).match(text, first, end) is not None
        proper = proper or own or inner
        if text[first:behind] not in DANGLING:
            last = min(behind, end)
    return last if proper and last > head_end else start


@dataclass(frozen=True, slots=True)
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
    if behind[-1] in DANGLING or not _is_proper(parsed.text[head_end:end]) or not all(map(_is_plain, behind)):
        return False
    if not any(map(str.islower, behind[1:])):
        return True
    syllables = pairwise(SYLLABLE.finditer(parsed.text, head_end, end))
    return not any(_may_end(parsed, start, before, each) for before, each in syllables if each[0].islower())


def _may_end(parsed: Parsed, start: int, before: re.Match[str], syllable: re.Match[str]) -> bool:
    """Whether the name may end before the syllable, as far as can be said without the words that syllables make."""
    ending = parsed.lexicons.compiled(_ending)
    if syllable[0] in ending.words and ending.here.match(parsed.text, syllable.start()):
        return True
    if syllable[0] not in ending.verbs:
        return False
    if before[0].isupper() and len(before[0]) > 1:
        return before[0] not in FORMS
    return before[0] in ending.places and _ends_in_place(parsed, start, before.end())


def _is_proper(words: str) -> bool:
    return any(map(str.isupper, words))


def _is_plain(syllable: str) -> bool:
    """Whether it is a syllable, a number or an abbreviation with signs between its letters."""
    return syllable.isalpha() or syllable.isdigit() or (syllable[-1].isupper() and bool(SIGNED.fullmatch(syllable)))


def _said(parsed: Parsed, word: str) -> bool:
    return word in parsed.lexicons.compiled(_ends)


def _predicate(parsed: Parsed, start: int, last: int, first: int, behind: int) -> bool:
    """Whether a verb stands behind a place or an abbreviation, which ends a body's name: «Cục Thuế Lạng Sơn | thu»."""
    if parsed.lexicons.entries("word_classes").get(parsed.text[first:behind]) != "verb" or last + 1 != first:
        return False
    before = parsed.text[start:last].split()[-1]
    if before.isupper() and len(before) > 1:
        return before not in FORMS
    return _ends_in_place(parsed, start, last)


def _ends_in_place(parsed: Parsed, start: int, end: int) -> bool:
    return parsed.lexicons.compiled(_place_last).search(parsed.text, start, end) is not None


def _place_last(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf" (?:{alternation(lexicons.words('places'))})\Z")


def _ends(lexicons: Lexicons) -> frozenset[str]:
    names = ("organisation_ends", "name_stops", "name_clause_verbs", "role_ends")
    return frozenset(word for name in names for word in lexicons.words(name)) - {"các"}


FORMS = frozenset({"CP", "TNHH", "MTV", "TMCP", "TM", "DV", "XNK", "DNTN", "HTX"})
"""Forms of a company, behind which its trade stands: «Công ty CP sản xuất …»."""
MEETING = re.compile(r"(?:Hội Nghị|Hội Thảo|Đại Hội)(?!\w)")
"""A meeting with two capitals, whose first syllable is a body's head word."""
DANGLING = frozenset({"các", "chống", "cấp", "và", "của", "về"})
SYLLABLE = re.compile(r"\S+")
SIGNED = re.compile(r"[A-ZĐƯ]+(?:[&./-][A-ZĐƯ]+)+")
AMPERSAND = re.compile(r" ?& ?[A-ZĐ]\w*(?:-\w+)*|(?:&|-)[A-ZĐ]\w*")
JOINED = re.compile(
    r" và (?:đại biểu|các|toàn|pháp luật|hệ thống|địa phương|doanh nghiệp|người|nhân dân|đoàn thể)(?!\w)"
    r"| (?:tại|ở|khóa|khoá) |\n"
)


def _inner(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(lexicons.words('organisation_places'))})(?!\w)")


def named(parsed: Parsed, candidate: BodyCandidate) -> Found:
    """A body under its full name."""
    quote = parsed.text[candidate.start : candidate.end]
    full = spelled_out(parsed, quote)
    return Found(candidate.start, candidate.end, OrganisationValue(full, None if full == quote else quote))


def spelled_out(parsed: Parsed, name: str) -> str:
    """The name with every abbreviation in it resolved that the article or the lexicon knows."""
    known = parsed.once(abbreviations)
    words = name.split(" ")
    return " ".join(map(known.get, words, words))


RULES = (
    Rule(
        "organisation.named",
        "organisation",
        "a body's head word and the name behind it",
        bodies,
        named,
        examples=(
            Example(
                'Chiều qua, [Sở KH&CN]{organisation name="Sở Khoa học và Công nghệ" abbreviation="Sở KH&CN"} '
                "đã trao giải."
            ),
            Example("Hội nghị do các sở và ban của tỉnh chuẩn bị."),
        ),
    ),
)
