"""Evidence inside the words behind the keyword: capitals, numbers, what the work is for, how specific it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.rules.names.tails import CAPITAL, PERIOD
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes import cues
from hoinghi.rules.programmes.before import LAST_PROPER
from hoinghi.rules.programmes.candidate import NUMBERED, OF_YEARS, Candidate
from hoinghi.rules.programmes.points import Point
from hoinghi.rules.programmes.refusals import generic_kinds

BUILT = {"project": 2, "plan": 1}
"""Kinds that build something, and what that says for a name."""
KNOWN = ("programme", "model", "fund", "campaign")
"""Kinds of which a few are known by common words."""
DESCRIBED = ("plan", "strategy", "model")
"""Kinds whose descriptions end with a proper name as often as their names do: «kế hoạch mở rộng sang Lào»."""
SPECIFIC = 3
"""Syllables behind a common topic that may make it one of a kind."""
PROPER = re.compile(
    rf"(?<!\w)(?!(?:Nhà nước|Chính phủ|Quốc hội|Nghị (?:quyết|định)|Chỉ thị|Đảng)(?!\w| (?:số )?\d))"
    rf"(?:{CAPITAL}[\w&'-]*[\w&]|[a-z]{{1,2}}[A-Z]\w+)"
)
"""A word of a proper name, «iFarm» too; not what there is one of in any country, nor a paper without its number."""
DESIGNATED = re.compile(
    r"(?:vành đai|quốc lộ|tỉnh lộ|hương lộ|đường tỉnh|tuyến|metro|giai đoạn|gói thầu|cao tốc|điện"
    r"|(?<!quyết )(?<!định )(?<!thị )(?<!luận )số)"
    r" (?:số )?(?:\d|[IVX]+\b)| 1/\d"
)
"""A number that tells one road or stage from the others: «đường vành đai 3»."""
PLACED = re.compile(rf" (?:tại|ở) (?:(?:tỉnh|thành phố|huyện|quận|xã|khu vực|đảo) )?{CAPITAL}")
CARRIED_OUT = re.compile(
    r"(?:thực hiện|triển khai) (?:các )?(?:Nghị quyết|Chỉ thị|Kết luận|Hiệp định|Công ước|Quyết định)"
)
"""A paper that the work puts into practice: «chương trình hành động thực hiện Nghị quyết 05»."""
SECTOR = re.compile(r" ngành (?!nghề)\w+")
NATION_WIDE = {"strategy": cues.strategic, "master_plan": cues.sector}
"""Kinds of which the nation has one for each sector or aim."""
SLOGAN = re.compile(
    r"(?:hai|ba|bốn|năm|sáu|[2-9]) (?:không|có|giảm|sạch|tốt|nhất|cùng|xây|chống|đủ|biết|thật|trước|tăng|nhà|giỏi|đúng)"
    r"(?!\w)"
)
"""What is counted in a slogan, which is a title without its marks: «chương trình ba giảm»."""
MEMBERS = re.compile(r",| và ")
"""Between the members of a list, which is long without being of one thing."""
JOINED = re.compile(r"(?:,| và) ")
MOST_TOPICS = 4
QUANTITY = re.compile(r"(?<![/\d.,])\d{1,3}(?:[.,]\d+)? (?!năm|tháng|tỷ|tỉ|đồng|ngày|tuần|quý|lần)\w|\d\+")
WHERE = re.compile(r" (?:trong (?:toàn|cả|các|nội bộ)|ở|tại|giữa các) ")
"""Where something common is done: «phong trào thi đua | trong toàn ngành»."""
DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|5 năm|năm năm|hằng năm|hàng năm")
YEAR_WITHIN = 40
"""Characters behind a plan's name in which its year is looked for: «… | và dự toán ngân sách năm 2031»."""


def inside(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    """The points of the words behind the keyword."""
    content = candidate.content(parsed)
    placed = PLACED.match(parsed.text, candidate.end) is not None
    yield from _length(candidate, content, told=placed or _is_nation_wide(parsed, candidate))
    yield from _capitals(parsed, candidate, content)
    yield from _numbers(content)
    yield from _purpose(parsed, candidate, content)
    if placed:
        yield Point(1, "at a named place")
    yield from _topic(parsed, candidate, content)


def _length(candidate: Candidate, content: str, *, told: bool) -> Iterator[Point]:
    words = len(content.split())
    number = NUMBERED.match(content) or DESIGNATED.search(content)
    if words < 3 and not number and candidate.kind != "fund" and not told and candidate.end == candidate.name.core:
        yield Point(-1, "one word only")
    if words >= 4:
        yield Point(1, "four syllables or more")
    if max(len(member.split()) for member in MEMBERS.split(content)) >= 8:
        yield Point(1, "eight syllables or more")


def _capitals(parsed: Parsed, candidate: Candidate, content: str) -> Iterator[Point]:
    words = content.split()
    common = _stands_for_common_words(parsed, words[0])
    if parsed.lexicons.compiled(cues.national).match(content):
        yield Point(3, "a national target programme")
    elif PROPER.match(content) and not common:
        yield Point(3, "a capital behind the keyword")
    if any(not _stands_for_common_words(parsed, proper[0]) for proper in PROPER.finditer(content)):
        yield Point(2 if candidate.kind == "project" else 1, "holds a proper name")
        if len(words) > 1 and candidate.kind not in DESCRIBED and LAST_PROPER.search(content):
            yield Point(1, "ends with a proper name")


def _stands_for_common_words(parsed: Parsed, word: str) -> bool:
    """Whether an abbreviation stands for words written small: `NƠXH`, nhà ở xã hội."""
    full = parsed.lexicons.entries("abbreviations").get(word)
    return full is not None and full[0].islower()


def _numbers(content: str) -> Iterator[Point]:
    if number := NUMBERED.match(content):
        yield Point(3 if "/" in number[0] else 2, "has a number")
    if DESIGNATED.search(content):
        yield Point(2, "a number that tells it from others")
    if SLOGAN.match(content):
        yield Point(3, "a slogan that counts")
    elif QUANTITY.search(content):
        yield Point(1, "holds a number")


def _purpose(parsed: Parsed, candidate: Candidate, content: str) -> Iterator[Point]:
    lexicons = parsed.lexicons
    if candidate.kind == "fund" and lexicons.compiled(cues.statutory).match(content):
        yield Point(2, "what a fund set up by law is for")
    if candidate.kind == "topic" and content.startswith("cấp "):
        yield Point(1, "of a level")
    if candidate.kind in BUILT and lexicons.compiled(cues.facility).match(content):
        yield Point(BUILT[candidate.kind], "a thing that is built")
    if lexicons.compiled(cues.mission).match(content):
        yield Point(1, "begins with what public work sets out to do")
    if CARRIED_OUT.search(content) and not lexicons.compiled(cues.national).match(content):
        yield Point(2, "carries out a paper")
    if candidate.kind in KNOWN and lexicons.compiled(cues.known).match(content):
        yield Point(2, "known all over the country")
    if is_of_the_state(parsed, candidate):
        yield Point(1, "of the country's or a province's whole economy")
        if candidate.kind == "plan" and not candidate.capital and not DATED.search(parsed.text, *_behind(candidate)):
            yield Point(-2, "of no year")
    if _is_overseen(parsed, candidate):
        yield Point(2, "what is overseen in a year")
    sector = SECTOR.search(f" {content}") if candidate.kind in NATION_WIDE else None
    if sector and (candidate.kind == "strategy" or sector.start() == 0):
        yield Point(1, "of a whole sector")
    if _is_nation_wide(parsed, candidate):
        yield Point(2, "what the nation has one of")
    if "quốc gia" in content.lower() and not lexicons.compiled(cues.national).match(content):
        yield Point(1, "the nation's")
    if candidate.kind == "model" and lexicons.compiled(cues.concept).search(content):
        yield Point(2, "a concept by its name")


def _behind(candidate: Candidate) -> tuple[int, int]:
    """Where the year of a plan stands, and a few words of whose it is."""
    return candidate.name.start, candidate.end + YEAR_WITHIN


def is_of_the_state(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether it is the plan or strategy for economy and society, or for the land, of which there is one."""
    name = candidate.name
    if candidate.kind not in ("plan", "strategy", "master_plan"):
        return False
    if candidate.kind == "master_plan" and PERIOD.search(parsed.text, name.core, name.end) is None:
        return False
    state = parsed.lexicons.compiled(cues.state).match(candidate.content(parsed))
    return state is not None or OF_YEARS.match(parsed.text, name.start) is not None


def _is_nation_wide(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether the nation has one of it: «quy hoạch cảng biển», «chiến lược tăng trưởng xanh»."""
    make = NATION_WIDE.get(candidate.kind)
    return make is not None and parsed.lexicons.compiled(make).match(candidate.content(parsed)) is not None


def _is_overseen(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether it says what a body oversees in a year, of which it has one: «kế hoạch thanh tra năm 2033»."""
    if candidate.kind not in ("plan", "programme"):
        return False
    dated = PERIOD.search(parsed.text, candidate.name.core, candidate.end)
    if dated is None or "năm học" in dated[0]:
        return False
    return parsed.lexicons.compiled(cues.overseen).match(candidate.content(parsed)) is not None


def _topic(parsed: Parsed, candidate: Candidate, content: str) -> Iterator[Point]:
    topic = parsed.lexicons.compiled(cues.topics).match(content)
    if not topic or candidate.kind not in generic_kinds(parsed, "programme_generic_topics", topic["word"]):
        return
    if candidate.kind == "master_plan" and (SECTOR.match(f" {content}") or _is_nation_wide(parsed, candidate)):
        return
    rest = len(content[_last_topic(parsed, content, topic.end()) :].split())
    dated = PERIOD.search(parsed.text, candidate.name.core, candidate.end) is not None
    if (dated and is_of_the_state(parsed, candidate)) or _is_overseen(parsed, candidate):
        return
    if candidate.kind == "model" and parsed.lexicons.compiled(cues.known).match(content):
        return
    where = WHERE.match(content, topic.end()) is not None
    against = (
        -4 if (rest == 0 or where) and not dated else -1 if PROPER.search(content) or rest >= SPECIFIC or dated else -2
    )
    yield Point(against, f"{topic['word']!r} is a topic of many")


def _last_topic(parsed: Parsed, content: str, end: int) -> int:
    """Where the last of several topics ends: «kế hoạch thanh tra, | kiểm tra» says no more than one does."""
    topics = parsed.lexicons.compiled(cues.topics)
    for _ in range(MOST_TOPICS):
        joined = JOINED.match(content, end)
        further = topics.match(content, joined.end()) if joined else None
        if further is None:
            break
        end = further.end()
    return end
