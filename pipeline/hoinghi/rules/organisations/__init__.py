"""Rules for organisations: a body's head word and the name behind it, read as the bodies of people's offices are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import abbreviations
from hoinghi.rules.organisations.ends import name_end
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.bodies import read_next_body
from hoinghi.rules.people.lists import Lists, make_lists
from hoinghi.rules.people.parts import is_whole_head
from hoinghi.rules.people.titles import Title
from hoinghi.rules.rule import Example, Found, Rule
from hoinghi.rules.words import Words, cut, places_of, words_of

_SINGLE = frozenset({"chính phủ", "quốc hội", "bộ chính trị", "ban bí thư", "nhnn", "vcci", "evn", "mttq"})
"""Bodies that there is one of, so that the head word is the name."""
_OFFICES = frozenset({"trưởng", "phó", "viên", "tịch"})
"""Syllables that make an office of a head word: Cục trưởng."""
_GENERIC = re.compile(
    r"(?:UBND|HĐND|Sở|Công an|Ủy ban nhân dân|Hội đồng nhân dân|MTTQ) (?:các|cấp)(?!\w)", re.IGNORECASE
)
"""Bodies of many places, or of a level: «UBND các huyện», «HĐND cấp xã»."""
_SPACED = re.compile(r"[A-ZĐ]- [A-ZĐ]")
"""A space in an abbreviation: «Bộ NN- PTNT»."""
_MEETING = re.compile(r"(?:Hội Nghị|Hội Thảo|Đại Hội)(?!\w)")
"""A meeting with two capitals, whose first syllable is a body's head word."""


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
    if alone in _SINGLE:
        return BodyCandidate(start, words.ends[end - 1])
    doubts = parsed.lexicons.entries("organisation_doubtful").get(alone)
    if doubts == "never" or (doubts is not None and not words.capital(behind)) or _opens_another(parsed, words, behind):
        return None
    if parsed.text[max(start - 1, 0)] == "/" or _MEETING.match(parsed.text, start):
        return None
    if _GENERIC.match(parsed.text, start) or parsed.text.startswith(" - ", words.ends[behind - 1]):
        return None
    last = name_end(parsed, start, words.ends[end - 1], words.ends[behind - 1], alone=not words.capital(at - 1))
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
    if head is None or head[1] == "place" or words.fold(head[0]) in _OFFICES or lists.places.at(words, at):
        return at
    return head[0] if is_whole_head(words, lists, at, head[0]) else at


def body_end(words: Words, lists: Lists, at: int) -> int:
    """The index behind the body's name that begins at the word; `at` where the head word alone names none."""
    head = lists.heads.at(words, at)
    return _end(words, lists, at, head[0]) if head else at


def _end(words: Words, lists: Lists, at: int, behind: int) -> int:
    """The same where the head word's end is known."""
    if " ".join(words.folded[at:behind]) in _SINGLE:
        return _of_a_country(words, lists, behind)
    end = read_next_body(words, lists, at, Title(at, at, "", 0, at)).end
    return end if end > behind else at


def _of_a_country(words: Words, lists: Lists, at: int) -> int:
    """Behind `Quốc hội` or `Chính phủ`: the country, where one is named."""
    place = lists.places.at(words, at)
    return place[0] if place and place[1] == "country" else at


def named(parsed: Parsed, candidate: BodyCandidate) -> Found:
    """A body under its full name."""
    quote = parsed.text[candidate.start : candidate.end]
    full = spelled_out(parsed, quote)
    return Found(candidate.start, candidate.end, OrganisationValue(full, None if full == quote else quote))


def spelled_out(parsed: Parsed, name: str) -> str:
    """The name with every abbreviation in it resolved that the article or the lexicon knows."""
    known = parsed.once(abbreviations)
    words = name.replace("- ", "-").split(" ") if _SPACED.search(name) else name.split(" ")
    full = " ".join(map(known.get, words, words))
    return full[0].upper() + full[1:]


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
