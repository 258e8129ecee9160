"""Whether a keyword and what follows name one piece of public work, or speak of any: `các dự án`, `kế hoạch đề ra`.

Evidence is counted in points, each with its reason, so that `hoinghi explain` can show what decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.abbreviations import initials
from hoinghi.rules.names.tails import CAPITAL, PERIOD
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes.candidate import Candidate

NEEDED = {
    "programme": 2, "project": 3, "scheme": 1, "plan": 3, "strategy": 2, "master_plan": 2, "fund": 1, "campaign": 1,
    "topic": 2, "model": 3,
}  # fmt: skip
"""Points that a name in common words needs: the more often the keyword is used of anything, the more."""

MISSION = re.compile(
    r"(?:(?:mục tiêu )?quốc gia|MTQG|hành động|phát triển|xây dựng|hỗ trợ|nâng cao|đào tạo|bồi dưỡng|phòng,? chống|giảm nghèo|"
    r"xóa|tái cơ cấu|cơ cấu lại|sắp xếp|tăng cường|đổi mới|cải cách|cải tạo|bảo vệ|bảo tồn|ứng phó|khuyến|bình ổn|quản lý|"
    r"chuyển đổi|kiên cố|phổ cập|chăm sóc|truy xuất|tổng thể|thúc đẩy|phục hồi|củng cố|thí điểm|thực hiện|triển khai)(?!\w)",
    re.IGNORECASE,
)
"""What public work sets out to do: the words that names of it begin with."""
CARRIED_OUT = re.compile(
    r"(?:thực hiện|triển khai|ban hành|phê duyệt|phát động|hưởng ứng|sơ kết|tổng kết|tham gia|thông qua|nghiệm thu|khởi động|"
    r"khuôn khổ|như|gồm|theo đuổi|nhân rộng|thí điểm|thử nghiệm|kết thúc|theo|từ|thuộc|đẩy mạnh|hoàn thiện|tiến độ|giới thiệu|xây dựng)"
    r"(?: (?:tốt|có hiệu quả|hiệu quả|thành công|về|của|vốn|theo|thực hiện|triển khai))?\s\Z",
    re.IGNORECASE,
)
NATIONAL = re.compile(r"(?:OCOP|NTM|MTQG|XĐGN|GNBV|mục tiêu quốc gia|mỗi xã một sản phẩm)(?!\w)", re.IGNORECASE)
SPONSOR = re.compile(
    rf" (?:của (?:{CAPITAL}|tỉnh|thành phố|ngành)|do {CAPITAL}[^.;\n]{{0,60}}?(?:tài trợ|phát động|tổ chức|triển khai|thực hiện))"
)
APPROVED = re.compile(r",? (?:đã |vừa |đang )?được [^.;,\n]{0,40}?(?:phê duyệt|ban hành|triển khai|khởi động|khởi công|phát động)")
NUMBERED = re.compile(r"(?:số )?\d{1,4}(?:[-/][\w&-]+)+|số \d{1,4}|\d{2,4}(?=[ ,.;)]|\Z)")
FACILITY = re.compile(
    r"(?:nhà máy|khu|cảng|cầu|đường|cao tốc|tuyến|bệnh viện|sân bay|hồ|thủy điện|thuỷ điện|nhiệt điện|trường|trung tâm|hầm|kè|"
    r"nút giao|metro|xe buýt|kho|tổ hợp|nâng cấp|cải tạo|mở rộng|chống ngập|nạo vét|khai thác)(?!\w)",
    re.IGNORECASE,
)
PROPER = re.compile(rf"(?<!\w)(?:{CAPITAL}[\w&'-]*[\w&])")
YEAR_ONLY = re.compile(r"(?:19|20)\d{2}(?:\s?-\s?(?:19|20)?\d{2,4})?(?!\w)")


@dataclass(frozen=True, slots=True)
class Point:
    """A piece of evidence, for a name where positive, and what it is, in a few words."""

    value: int
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The evidence on one candidate."""

    points: tuple[Point, ...]
    needed: int

    @property
    def total(self) -> int:
        return sum(point.value for point in self.points)

    @property
    def named(self) -> bool:
        return self.total >= self.needed

    def __str__(self) -> str:
        listed = ", ".join(f"{point.value:+d} {point.reason}" for point in self.points)
        return f"{self.total} of {self.needed} points for a name ({listed})"


def refused(parsed: Parsed, candidate: Candidate) -> str | None:
    """Why the keyword opens no name whatever the rest says, or None."""
    content = candidate.content(parsed)
    before = parsed.lexicons.compiled(_determiners).search(candidate.before)
    meaning = parsed.lexicons.entries("programme_determiners")[before["word"].lower()] if before else ""
    if meaning == "compound" and not candidate.name.quoted:
        return f"{before['word'] if before else ''!r} makes the keyword a part of another name"
    generic = parsed.lexicons.compiled(_generic).match(content)
    if generic and candidate.kind in generic_kinds(parsed, "programme_generic_words", generic["word"]):
        return f"{generic['word']!r} behind the keyword says it is no name"
    if YEAR_ONLY.match(content):
        return "a year alone is no name"
    if not candidate.capital and parsed.lexicons.compiled(_carries_out).match(content):
        return "says how another piece of work is carried out"
    return None


def generic_kinds(parsed: Parsed, lexicon: str, word: str) -> frozenset[str]:
    """The kinds that an entry of the lexicon holds for, the entry's case aside."""
    folded = parsed.lexicons.compiled(_FOLDED[lexicon])
    return folded[word.lower()]


def _folded_words(lexicons: Lexicons) -> dict[str, frozenset[str]]:
    return _folded(lexicons, "programme_generic_words")


def _folded_topics(lexicons: Lexicons) -> dict[str, frozenset[str]]:
    return _folded(lexicons, "programme_generic_topics")


def _folded(lexicons: Lexicons, name: str) -> dict[str, frozenset[str]]:
    everywhere = frozenset(NEEDED)
    return {
        word.lower(): everywhere if kinds == "all" else frozenset(kinds.split(","))
        for word, kinds in lexicons.entries(name).items()
    }


_FOLDED = {"programme_generic_words": _folded_words, "programme_generic_topics": _folded_topics}


def weigh(parsed: Parsed, candidate: Candidate) -> Verdict:
    """The evidence for and against a name in common words."""
    return Verdict(tuple(_points(parsed, candidate)), NEEDED[candidate.kind])


def _points(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    yield from _in_front(parsed, candidate)
    yield from _inside(parsed, candidate)
    yield from _behind(parsed, candidate)
    yield from _elsewhere(parsed, candidate)


def _in_front(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    if candidate.capital and not candidate.initial:
        yield Point(2, "capital inside the sentence")
    if CARRIED_OUT.search(candidate.before):
        yield Point(1, "carried out, passed or reviewed")
    before = parsed.lexicons.compiled(_determiners).search(candidate.before)
    meaning = parsed.lexicons.entries("programme_determiners")[before["word"].lower()] if before else ""
    if meaning == "plural":
        yield Point(-4, f"{before['word'] if before else ''!r} before it")
    if meaning == "indefinite":
        yield Point(-2, f"{before['word'] if before else ''!r} before it")
    if NUMBER_BEFORE.search(candidate.before):
        yield Point(-3, "counted")


NUMBER_BEFORE = re.compile(r"(?:\d|(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) (?:lượt |số )?\Z")


def _inside(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    content = candidate.content(parsed)
    words = len(content.split())
    if words < 3:
        yield Point(-1, "one word only")
    if words >= 5:
        yield Point(1, "five syllables or more")
    if words >= 8:
        yield Point(1, "eight syllables or more")
    national = NATIONAL.match(content)
    common = _stands_for_common_words(parsed, content)
    if national:
        yield Point(3, "a national target programme")
    elif content[0].isupper() and not common:
        yield Point(3, "a capital behind the keyword")
    if candidate.kind == "project" and FACILITY.match(content):
        yield Point(1, "a thing that is built")
    if MISSION.match(content):
        yield Point(1, "begins with what public work sets out to do")
    if PROPER.search(content, len(content.split()[0]) if common else 0):
        yield Point(2 if candidate.kind == "project" else 1, "holds a proper name")
    topic = parsed.lexicons.compiled(_topics).match(content)
    if topic and candidate.kind in generic_kinds(parsed, "programme_generic_topics", topic["word"]):
        whole = topic.end() == len(content)
        yield Point(-4 if whole else -2, f"{topic['word']!r} is a topic of many")


def _elsewhere(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    """The same words again in the article, or its initials behind the same keyword, are the sign of a name."""
    content = candidate.content(parsed)
    text = parsed.once(_lowered)
    words = content.split()
    if 3 <= len(words) and text.count(content.lower()) + (parsed.title or "").lower().count(content.lower()) > 2:
        yield Point(2, "what the article keeps speaking of")
    if 3 <= len(words) <= 8 and f"{text[candidate.start : candidate.noun_end]} {initials(content).lower()}" in text:
        yield Point(2, "its initials stand behind the same keyword")


def _lowered(parsed: Parsed) -> str:
    return parsed.text.lower()


def _stands_for_common_words(parsed: Parsed, content: str) -> bool:
    """Whether an abbreviation opens the name that stands for words written small: `NƠXH`, nhà ở xã hội."""
    full = parsed.lexicons.entries("abbreviations").get(content.split()[0])
    return full is not None and full[0].islower()


def _behind(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    text, name = parsed.text, candidate.name
    period = PERIOD.search(text, name.core, name.end)
    if period:
        bare = text[period.start() : period.end()].strip(" ,(").startswith("năm")
        yield Point(1 if bare else 2, "has a period")
    elif name.end > name.core or text.startswith(" trên địa bàn", name.core):
        yield Point(1, "has a place")
    if name.bracket and text[name.bracket[0] + 1 : name.bracket[1] - 1].isupper():
        yield Point(2, "has an abbreviation")
    if SPONSOR.match(text, name.end):
        yield Point(1, "says whose it is")
    if APPROVED.match(text, name.end):
        yield Point(1, "is approved or launched")


def _carries_out(lexicons: Lexicons) -> re.Pattern[str]:
    nouns = alternation(lexicons.words("programme_keywords"))
    return re.compile(rf"(?:hành động )?(?:tổ chức |triển khai )?(?:triển khai|thực hiện) (?:{nouns})(?!\w)", re.IGNORECASE)


def _determiners(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<word>{alternation(lexicons.words('programme_determiners'))}) \Z", re.IGNORECASE)


def _generic(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?P<word>{alternation(lexicons.words('programme_generic_words'))})(?!\w)", re.IGNORECASE)


def _topics(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?P<word>{alternation(lexicons.words('programme_generic_topics'))})(?!\w)", re.IGNORECASE)
