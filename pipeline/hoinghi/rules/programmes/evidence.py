"""Whether a keyword and what follows name one piece of public work, or speak of any: `các dự án`, `kế hoạch đề ra`.

Evidence is counted in points, each with its reason, so that `hoinghi explain` can show what decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from hoinghi.rules.abbreviations import initials
from hoinghi.rules.names.tails import CAPITAL, PERIOD
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes import cues
from hoinghi.rules.programmes.candidate import NUMBERED, Candidate, determiner
from hoinghi.rules.programmes.refusals import generic_kinds

NEEDED = {
    "programme": 2, "project": 3, "scheme": 1, "plan": 3, "strategy": 2, "master_plan": 2, "fund": 2, "campaign": 1,
    "topic": 2, "model": 3,
}  # fmt: skip
"""Points that a name in common words needs: the more often the keyword is used of anything, the more."""

BUILT = {"project": 2, "plan": 1}
"""Kinds that build something, and what that says for a name."""
PRIVATE = ("plan", "strategy", "programme", "fund", "model")
"""Kinds that companies have of their own."""
OF_EACH = ("plan", "strategy", "model", "fund")
"""Kinds of which each body has its own; many take part in one programme or campaign."""
DESCRIBED = ("plan", "strategy", "model")
"""Kinds whose descriptions end with a proper name as often as their names do: «kế hoạch mở rộng sang Lào»."""
SPECIFIC = 3
"""Syllables behind a common topic that may make it one of a kind."""

SPONSOR = re.compile(
    rf" (?:của (?:{CAPITAL}|tỉnh|thành phố|ngành)"
    rf"|do {CAPITAL}[^.;\n]{{0,60}}?(?:tài trợ|phát động|tổ chức|triển khai|thực hiện))"
)
POINTED_AT = re.compile(r" (?:này|đó|ấy|nói trên|nêu trên|kể trên)(?!\w)| trên(?! ?\w)")
APPROVED = re.compile(
    r",? (?:đã |vừa |đang )?được [^.;,\n]{0,40}?(?:phê duyệt|ban hành|triển khai|khởi động|khởi công|phát động)"
)
PROPER = re.compile(rf"(?<!\w)(?:{CAPITAL}[\w&'-]*[\w&])")
COSTS = re.compile(
    r",? (?:có |với )?(?:tổng )?(?:vốn|mức|kinh phí|số vốn|mức vốn|trị giá|tổng giá trị|quy mô)(?: vốn)?(?: đầu tư)?"
    r"[^.,;\n]{0,30}? \d"
)
"""What one piece of work costs: «dự án trạm bơm Tân Lộc có vốn đầu tư 40 tỷ đồng»."""
DESIGNATED = re.compile(
    r"(?:vành đai|quốc lộ|tỉnh lộ|tuyến|metro|giai đoạn|gói thầu|số|cao tốc|điện) (?:số )?(?:\d|[IVX]+\b)| 1/\d"
)
"""A number that tells one road or stage from the others: «đường vành đai 3»."""
PLACED = re.compile(rf" (?:tại|ở) (?:(?:tỉnh|thành phố|huyện|quận|xã|khu vực|đảo) )?{CAPITAL}")
LAST_PROPER = re.compile(rf" {CAPITAL}(?:[\w&'-]*[a-zà-ỹ]|[IVX]*)(?: \d{{1,2}})?\Z")
JUDGED = re.compile(
    r" (?:phù hợp|hợp lý|rõ ràng|hiệu quả|tốt|lớn|nhỏ|dài hạn|ngắn hạn|thiết thực|hỗn loạn|nhất|đúng đắn|bài bản|tối ưu"
    r"|đặc thù|quan trọng|điển hình|trọng điểm|đặc sắc|ý nghĩa|khả thi|kém|sôi nổi|ồ ạt|hấp dẫn|thành công)\Z"
)
"""An adjective that tells one of many from the rest, and no name has: «chương trình đào tạo đặc thù»."""
MANY = re.compile(r"(?:các|những) ")
QUANTITY = re.compile(r"(?<![/\d.,])\d{1,3}(?:[.,]\d+)? (?!năm|tháng|tỷ|tỉ|đồng|ngày|tuần|quý|lần)\w|\d\+")
YEAR_LAST = re.compile(r" (?:19|20)\d{2}\Z")
"""A year without a word for it: «chương trình giáo dục mầm non 2009»."""
LISTED = re.compile(r"(?<!\w)(?:các|những|nhiều|một số) \w+(?: \w+)?, \Z", re.IGNORECASE)
"""A list of kinds: «các chương trình, | đề án hỗ trợ người dân»."""
OWN = re.compile(r"(?:cho|của) (?:chính |riêng )?mình| cho riêng mình|của riêng| nội bộ")
"""Whose it is alone: «chiến lược tuyển người của mình»."""
SEVERAL = re.compile(
    r"(?<!\w)(?:các|những|nhiều|một số|mỗi|từng|cả \d+|(?<![\d/.,])\d{1,3}|đa số|hầu hết) [^.;:\n]{2,50}"
    r"(?:triển khai|xây dựng|có|lập|ban hành|thực hiện|đưa ra|lên) \Z",
    re.IGNORECASE,
)
"""Several that each have one: «cả 9 xã đều lập kế hoạch trồng rừng»."""
ANY = re.compile(r" (?:một(?! (?:cửa|cấp|lần|sản phẩm|bước|giá|vùng))|nhiều|nào) (?=\w)")
"""Something not yet known inside the words: «dự án xây dựng một nhà máy»."""
CORPORATE = 3
"""Words of company affairs from which on an article is about a company."""
LOOKED_THROUGH = 30_000


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


def _about_company(parsed: Parsed) -> bool:
    """Whether the article is about a company's own affairs."""
    found = parsed.lexicons.compiled(cues.corporate)(parsed, end=LOOKED_THROUGH)
    return sum(1 for _ in islice(found, CORPORATE)) == CORPORATE


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
    if parsed.lexicons.compiled(cues.carried).search(candidate.before):
        yield Point(1, "carried out, passed or reviewed")
    before, meaning = determiner(parsed, candidate)
    if meaning == "plural":
        yield Point(-3 if _is_proper(parsed, candidate) else -6, f"{before!r} before it")
    if meaning == "indefinite" and LISTED.search(candidate.before):
        yield Point(-4, "one of several kinds of work")
    if meaning == "indefinite" and PERIOD.match(parsed.text, candidate.name.core) is None:
        yield Point(-2, f"{before!r} before it")
    if NUMBER_BEFORE.search(candidate.before):
        yield Point(-3 if _is_proper(parsed, candidate) else -5, "counted")
    several = SEVERAL.search(parsed.text, max(candidate.start - 90, 0), candidate.start)
    if several and candidate.kind in OF_EACH and not candidate.capital:
        yield Point(-2, "several have one each")


def _is_proper(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether a name follows, even of several: «các dự án Sông Đào, Phố Mới»."""
    first = candidate.content(parsed).split()[0]
    return first[0].isupper() and not first.isupper()


NUMBER_BEFORE = re.compile(
    r"(?:(?<!lần )(?<!thứ )(?<!khóa )(?<!quý )\d|(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) (?:lượt |số )?\Z"
)


def _inside(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    content = candidate.content(parsed)
    words = len(content.split())
    placed = PLACED.match(parsed.text, candidate.end) is not None
    if number := NUMBERED.match(content):
        yield Point(3 if "/" in number[0] else 2, "has a number")
    elif words < 3 and candidate.kind != "fund" and not placed and candidate.end == candidate.name.core:
        yield Point(-1, "one word only")
    if words >= 4:
        yield Point(1, "four syllables or more")
    if words >= 8:
        yield Point(1, "eight syllables or more")
    national = parsed.lexicons.compiled(cues.national).match(content)
    common = _stands_for_common_words(parsed, content)
    if national:
        yield Point(3, "a national target programme")
    elif content[0].isupper() and not common:
        yield Point(3, "a capital behind the keyword")
    statutory = candidate.kind == "fund" and parsed.lexicons.compiled(cues.statutory).match(content)
    if statutory:
        yield Point(2, "what a fund set up by law is for")
    if ANY.search(content):
        yield Point(-3, "something not yet known inside it")
    if DESIGNATED.search(content):
        yield Point(2, "a number that tells it from others")
    if candidate.kind in BUILT and parsed.lexicons.compiled(cues.facility).match(content):
        yield Point(BUILT[candidate.kind], "a thing that is built")
    if parsed.lexicons.compiled(cues.mission).match(content):
        yield Point(1, "begins with what public work sets out to do")
    if PROPER.search(content, len(content.split()[0]) if common else 0):
        yield Point(2 if candidate.kind == "project" else 1, "holds a proper name")
        if words > 1 and candidate.kind not in DESCRIBED and LAST_PROPER.search(content):
            yield Point(1, "ends with a proper name")
    if JUDGED.search(content) and not statutory:
        yield Point(-2, "ends with a judgement")
    if MANY.match(content):
        yield Point(-2, "many inside it")
    if placed:
        yield Point(1, "at a named place")
    if "quốc gia" in content.lower() and not national:
        yield Point(1, "the nation's")
    if QUANTITY.search(content):
        yield Point(1, "holds a number")
    if candidate.kind == "model" and parsed.lexicons.compiled(cues.concept).search(content):
        yield Point(2, "a concept by its name")
    topic = parsed.lexicons.compiled(cues.topics).match(content)
    if topic and candidate.kind in generic_kinds(parsed, "programme_generic_topics", topic["word"]):
        rest = len(content[topic.end() :].split())
        dated = PERIOD.match(parsed.text, candidate.name.core) is not None
        against = -4 if rest == 0 and not dated else -1 if PROPER.search(content) or rest >= SPECIFIC or dated else -2
        yield Point(against, f"{topic['word']!r} is a topic of many")


def _elsewhere(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    """The same words again in the article, or its initials behind the same keyword, are the sign of a name."""
    content = candidate.content(parsed)
    text = parsed.once(_lowered)
    words = content.split()
    if (
        len(words) > 1
        and f"{_keyword(parsed, candidate)} {' '.join(words[:2]).lower()}" in (parsed.title or "").lower()
    ):
        yield Point(1, "in the title")
    if len(words) >= 3 and text.count(content.lower()) + (parsed.title or "").lower().count(content.lower()) > 2:
        yield Point(2, "what the article keeps speaking of")
    elif len(words) >= 4 and text.count(f"{_keyword(parsed, candidate)} {content.lower()}") > 1:
        yield Point(1, "said again in the same words")
    if 3 <= len(words) <= 8 and f"{_keyword(parsed, candidate)} {initials(content).lower()}" in text:
        yield Point(2, "its initials stand behind the same keyword")


def _keyword(parsed: Parsed, candidate: Candidate) -> str:
    return parsed.text[candidate.start : candidate.noun_end].lower()


def _lowered(parsed: Parsed) -> str:
    """The article's beginning in lower case, as far as names are looked for again; no article is longer."""
    return parsed.text[:LOOKED_THROUGH].lower()


def _stands_for_common_words(parsed: Parsed, content: str) -> bool:
    """Whether an abbreviation opens the name that stands for words written small: `NƠXH`, nhà ở xã hội."""
    full = parsed.lexicons.entries("abbreviations").get(content.split()[0])
    return full is not None and full[0].islower()


def _behind(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    text, name = parsed.text, candidate.name
    period = PERIOD.search(text, name.core, name.end)
    if period:
        bare = candidate.kind == "plan" and text[period.start() : period.end()].strip(" ,(").startswith("năm")
        yield Point(1 if bare else 2, "has a period")
    elif name.end > name.core or text.startswith(" trên địa bàn", name.core):
        yield Point(1, "has a place")
    elif YEAR_LAST.search(text, name.start, name.core):
        yield Point(1, "has a year")
    if name.bracket and text[name.bracket[0] + 1 : name.bracket[1] - 1].isupper():
        yield Point(2, "has an abbreviation")
    if POINTED_AT.match(text, name.end):
        yield Point(-2, "pointed at: spoken of before")
    if COSTS.match(text, name.end):
        yield Point(2, "has a cost of its own")
    if OWN.match(text, name.end + 1) or OWN.search(text, name.start, name.core):
        yield Point(-2, "somebody's own")
    if candidate.kind in PRIVATE and parsed.once(_about_company):
        yield Point(-3, "in an article on a company")
    if SPONSOR.match(text, name.end):
        yield Point(1, "says whose it is")
    if APPROVED.match(text, name.end):
        yield Point(1, "is approved or launched")
