"""Evidence in front of the keyword: what is done with the work, how many there are of it, and who does it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.rules.names.tails import CAPITAL, PERIOD
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes import cues
from hoinghi.rules.programmes.candidate import NUMBERED, Candidate, determiner
from hoinghi.rules.programmes.points import Point

OF_EACH = ("plan", "strategy", "model", "fund")
"""Kinds of which each body has its own; many take part in one programme or campaign."""
OF_A_COMPANY = ("plan", "strategy", "model", "scheme")
"""Kinds that a company draws up for itself; it takes part in a programme."""
LISTED = re.compile(r"(?<!\w)(?:các|những|nhiều|một số) \w+(?: \w+)?(?:,| và) \Z", re.IGNORECASE)
"""A list of kinds: «các chương trình, | đề án hỗ trợ người dân»."""
NEXT_OF_LIST = re.compile(r"[,;] ?(?:và )?\Z")
"""Between the members of a list: «chương trình xóa mù, | chương trình nước sạch …»."""
NUMBER_BEFORE = re.compile(
    r"(?:(?<!lần )(?<!thứ )(?<!khóa )(?<!quý )(?<!giai đoạn )\d"
    r"|(?<!\w)(?i:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) (?:lượt |số )?\Z"
)
LAST_PROPER = re.compile(rf" {CAPITAL}(?:[\w&'-]*[a-zà-ỹ]|[IVX]*)(?: \d{{1,2}})?\Z")
"""A proper name at the end, which tells a project from others."""
DEGREE = re.compile(r"đào tạo (?:trình độ )?(?:thạc sĩ|tiến sĩ|cử nhân|kỹ sư|đại học|cao học|cao đẳng)(?!\w)")
"""What a course leads to: «chương trình đào tạo thạc sĩ quản lý»."""
LOOKED_BACK = 90
"""Characters before a keyword in which those are looked for that the work is of."""


def before(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    """The points of what stands in front of the keyword."""
    word, meaning = determiner(parsed, candidate)
    if candidate.capital and not candidate.initial:
        yield Point(2, "capital inside the sentence")
    if parsed.lexicons.compiled(cues.carried).search(candidate.before) and meaning != "indefinite":
        yield Point(1, "carried out, passed or reviewed")
    if candidate.kind == "model" and parsed.lexicons.compiled(cues.tried).search(candidate.before):
        yield Point(1, "tried out or spread")
    if is_told_by_name(parsed, candidate):
        yield Point(1, "one of a list that tells them by name")
    if meaning == "plural":
        named = candidate.capital or _is_proper(parsed, candidate) or _is_told_apart(parsed, candidate)
        numbered = NUMBERED.match(candidate.content(parsed)) is not None
        first = candidate.kind == "project" and named and parsed.text.startswith(", ", candidate.end)
        yield Point(-1 if numbered else -2 if first else -3 if named else -6, f"{word!r} before it")
    if LISTED.search(candidate.before) and not candidate.capital:
        yield Point(-4, "one of several kinds of work")
    if _is_one_of_many(parsed, candidate):
        yield Point(-3, "the next of many of its kind")
    drafted = candidate.kind == "scheme" and word.lower() == "lập"
    if meaning == "indefinite" and not drafted and PERIOD.match(parsed.text, candidate.name.core) is None:
        yield Point(-2, f"{word!r} before it")
    if NUMBER_BEFORE.search(candidate.before):
        yield Point(-3 if _is_proper(parsed, candidate) else -5, "counted")
    if _is_a_course(parsed, candidate):
        yield Point(-3, "what somebody studies")
    if not candidate.capital:
        yield from _whose(parsed, candidate)


def _is_one_of_many(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether many of its kind are listed: «12 dự án điện, dự án nước sạch, | dự án kết nối vùng», none by name."""
    if candidate.capital or LAST_PROPER.search(candidate.content(parsed)) or not NEXT_OF_LIST.search(candidate.before):
        return False
    text, keyword = parsed.text, parsed.text[candidate.start : candidate.noun_end]
    first = max(candidate.start - LOOKED_BACK, parsed.sentence_at(candidate.start)[0])
    many = parsed.lexicons.compiled(cues.many_of_kind).search(text, first, candidate.start)
    return many is not None and many["noun"] == keyword


def is_told_by_name(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether the keyword begins a member of «gồm chương trình …, chương trình …», of two or more."""
    text = parsed.text
    first, last = parsed.sentence_at(candidate.start)
    head = parsed.lexicons.compiled(cues.told).search(text, first, candidate.noun_end)
    if head is None:
        return False
    others = parsed.lexicons.compiled(cues.next_told)
    further = others.search(text, head.end(), last)
    opens = head.end() == candidate.noun_end
    return (opens and further is not None) or (not opens and NEXT_OF_LIST.search(candidate.before) is not None)


def _is_a_course(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether somebody studies it; how many it trains makes it public work: «chương trình đào tạo 300 thạc sĩ»."""
    if candidate.kind != "programme" or any(map(str.isdigit, candidate.content(parsed))):
        return False
    if not candidate.capital and DEGREE.match(candidate.content(parsed)):
        return True
    return parsed.lexicons.compiled(cues.studied).search(candidate.before) is not None


def _is_proper(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether a name follows, even of several: «các dự án Sông Đào, Phố Mới»."""
    first = candidate.content(parsed).split()[0]
    return first[0].isupper() and not first.isupper()


def _is_told_apart(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether its period or its place tells it from others: «các dự án đường sắt Tân Phú - Trà Tân»."""
    if candidate.kind == "project":
        return LAST_PROPER.search(candidate.content(parsed)) is not None
    return PERIOD.match(parsed.text, candidate.name.core) is not None


def _whose(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    first = max(candidate.start - LOOKED_BACK, parsed.sentence_at(candidate.start)[0])
    if candidate.kind in OF_EACH and parsed.lexicons.compiled(cues.several).search(parsed.text, first, candidate.start):
        yield Point(-2, "several have one each")
    if candidate.kind in OF_A_COMPANY and parsed.lexicons.compiled(cues.company).search(
        parsed.text, first, candidate.start
    ):
        yield Point(-2, "a company's own")
