"""Evidence inside the words behind the keyword that they are anything's: something not yet known, many, any place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes import cues
from hoinghi.rules.programmes.before import is_told_by_name
from hoinghi.rules.programmes.candidate import Candidate
from hoinghi.rules.programmes.inside import PLACED, PROPER, QUANTITY, SLOGAN
from hoinghi.rules.programmes.points import Point

MANY = re.compile(r"(?:các|những) ")
DONE_ANYWHERE = re.compile(
    r"(?:phát triển|nuôi|trồng|chăn nuôi|sản xuất|tái cơ cấu"
    r"|vùng (?:sản xuất|nuôi|trồng|nguyên liệu|chuyên canh|chăn nuôi)) "
)
"""What is done everywhere, and planned: «quy hoạch vùng trồng quế»."""
PASSED = re.compile(r"(?:phê duyệt|ban hành|công bố|thông qua|thẩm định|nghiệm thu) \Z", re.IGNORECASE)
PLACE_LAST = re.compile(r" (?:tỉnh|thành phố|huyện|quận|xã|thị xã)\Z")
FOR_ANY = re.compile(r"(?:(?:hành động|đào tạo|bồi dưỡng|tập huấn|hỗ trợ|giúp đỡ)(?:, | và | )){1,3}cho (?!vay)")
"""A kind of work and those it is for, and no more: «chương trình hành động cho các nước»."""
FOR_MANY = re.compile(r"(?:hỗ trợ|giúp|đào tạo|khuyến khích|thúc đẩy) cho (?:các|những) \w+(?: \w+){0,2}")
"""For many of a kind and no more: «chương trình hỗ trợ cho các hợp tác xã»."""
ANY = re.compile(r" (?:một(?! (?:số|cửa|cấp|lần|sản phẩm|bước|giá|vùng))|nhiều|nào)(?= \w| khác|\Z)")
"""Something not yet known inside the words: «dự án xây dựng một nhà máy»."""
SOME = re.compile(r" một số \w")
SCIENCE = re.compile(
    r"nghiên cứu|khoa học|nghiệm thu|chủ nhiệm|công nghệ|chế tạo|thiết kế|kỹ thuật|giống|KH&CN"
    r"|cấp (?:bộ|tỉnh|cơ sở|Nhà nước)",
    re.IGNORECASE,
)
"""What is spoken of around a topic of research, and not of painters: «đề tài về phố cổ»."""
SCIENCE_AROUND = 160
"""Characters around a topic in which words of science are looked for."""
COSTS = re.compile(
    r",? (?:có |với )?(?:tổng )?(?:vốn|mức|kinh phí|số vốn|mức vốn|trị giá|tổng giá trị|quy mô)(?: vốn)?(?: đầu tư)?"
    r"[^.,;\n]{0,30}? \d"
)
"""What one piece of work costs: «dự án trạm bơm Tân Lộc có vốn đầu tư 40 tỷ đồng»."""
OF_ONE_THING = ("project", "model", "master_plan")
"""Kinds of which one is of one thing: «Đề án đặt tên một số phố», but «dự án xây dựng một số nhà máy»."""


def vague(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    """The points against a name that the words behind the keyword give."""
    content = candidate.content(parsed)
    statutory = candidate.kind == "fund" and parsed.lexicons.compiled(cues.statutory).match(content)
    if ANY.search(content) or (candidate.kind in OF_ONE_THING and SOME.search(content)):
        yield Point(-3, "something not yet known inside it")
    if candidate.kind == "programme" and _is_for_any(parsed, candidate, content):
        yield Point(-2, "of a kind, and for whom")
    if candidate.kind == "topic" and not SCIENCE.search(
        parsed.text, max(candidate.start - SCIENCE_AROUND, 0), candidate.end + SCIENCE_AROUND
    ):
        yield Point(-2, "a topic of any art")
    if MANY.match(content) or FOR_MANY.fullmatch(content):
        yield Point(-2, "many inside it")
    judged = parsed.lexicons.compiled(cues.judged).search(content)
    if judged and not statutory and not SLOGAN.match(content):
        yield Point(-2, "ends with a judgement")
    if candidate.kind == "master_plan" and _only_plans(parsed, candidate, content):
        yield Point(-2, "what is planned, of any place")
    if candidate.kind == "project" and _is_any(parsed, candidate, content):
        yield Point(-2, "a thing of which there are many")


def _is_any(parsed: Parsed, candidate: Candidate, content: str) -> bool:
    """Whether a project says what is built, and neither where nor for how much: «dự án khu chung cư».

    What building a thing costs does not yet say which: «dự án xây dựng nhà máy trị giá 400 tỷ đồng».
    """
    unnamed = parsed.lexicons.compiled(cues.unnamed).fullmatch(content)
    if unnamed is None or PLACED.match(parsed.text, candidate.end):
        return False
    told = unnamed["more"] or not unnamed["made"]
    return not (told and COSTS.match(parsed.text, candidate.end))


def _is_for_any(parsed: Parsed, candidate: Candidate, content: str) -> bool:
    """Whether it says of which kind it is and for whom, and no name, place or period: «chương trình đào tạo cho …»."""
    if candidate.capital or candidate.end > candidate.name.core or FOR_ANY.match(content) is None:
        return False
    return PROPER.search(content) is None and QUANTITY.search(content) is None


def _only_plans(parsed: Parsed, candidate: Candidate, content: str) -> bool:
    """Whether a plan says what it plans, and neither where nor till when nor that it is passed: «quy hoạch nuôi sò»."""
    if candidate.capital or not DONE_ANYWHERE.match(content) or candidate.end > candidate.name.core:
        return False
    if PASSED.search(candidate.before) or is_told_by_name(parsed, candidate):
        return False
    return not (PROPER.search(content) or PLACE_LAST.search(content) or "quốc gia" in content)
