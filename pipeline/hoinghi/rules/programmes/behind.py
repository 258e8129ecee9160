"""Evidence behind the name: period, place, cost, whose it is, and that it was spoken of before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from hoinghi.rules.names.tails import CAPITAL, PERIOD, PLACE
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.programmes import cues
from hoinghi.rules.programmes.candidate import Candidate
from hoinghi.rules.programmes.inside import is_of_the_state
from hoinghi.rules.programmes.points import Point
from hoinghi.rules.programmes.vague import COSTS

PRIVATE = ("plan", "strategy", "programme", "fund", "model")
"""Kinds that companies have of their own."""
CORPORATE = 3
"""Words of company affairs from which on an article is about a company."""
LOOKED_THROUGH = 30_000
"""Characters of an article in which they are looked for."""

SPONSOR = re.compile(
    rf" (?:của (?:{CAPITAL}|tỉnh|thành phố|ngành|huyện|quận|thị xã"
    rf"|(?:tập đoàn|công ty|bộ|sở|hội|xã|trường) {CAPITAL})"
    rf"|do {CAPITAL}[^.;\n]{{0,60}}?(?:tài trợ|phát động|tổ chức|triển khai|thực hiện))"
)
COMPANY_BEHIND = re.compile(
    r" của (?i:công ty|tập đoàn|hãng|ngân hàng(?! (?:Nhà nước|Thế giới|Phát triển|Chính sách))|CTCP|CTY)(?!\w)"
)
"""A company whose work it is: «kế hoạch mở chi nhánh | của Ngân hàng Phương Lan»."""
ITS_OWN = ("plan", "strategy")
"""Kinds that a company has for itself alone."""
PARTIES = re.compile(rf" giữa (?:{CAPITAL}[^.;\n]{{1,120}}? và {CAPITAL}|(?:Chính phủ )?hai (?:nước|Chính phủ|bên))")
"""Two bodies that do it together: «Kế hoạch hợp tác | giữa Bộ X và Bộ Y»."""
POINTED_AT = re.compile(r" (?:này|đó|ấy|nói trên|nêu trên|kể trên)(?!\w)| trên(?! ?\w)")
APPROVED = re.compile(
    r",? (?:đã |vừa |đang )?được [^.;,\n]{0,40}?(?:phê duyệt|ban hành|triển khai|khởi động|khởi công|phát động)"
)
YEAR_LAST = re.compile(r" (?:19|20)\d{2}(?:\Z| về )")
"""A year without a word for it: «chương trình giáo dục mầm non 2009»."""
IN_YEAR = re.compile(r" (?:trong |của |cho )?(?:(?:những |các )?tháng (?:đầu|cuối) )?năm (?:19|20)\d\d(?!\d)")
"""When a plan is for, behind its name: «kế hoạch phòng chống sốt rét | trong năm 2031»."""
OWN = re.compile(r"(?:cho|của) (?:chính |riêng )?mình| cho riêng mình|của riêng| nội bộ")
"""Whose it is alone: «chiến lược tuyển người của mình»."""


def behind(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    """The points of what stands behind the name."""
    text, name = parsed.text, candidate.name
    yield from _when_and_where(parsed, candidate)
    if name.bracket and text[name.bracket[0] + 1 : name.bracket[1] - 1].isupper():
        yield Point(2, "has an abbreviation")
    if candidate.capital and text[candidate.start - 1 : candidate.start] == '"' and text.startswith('"', name.end):
        yield Point(2, "in quotation marks, keyword and all")
    if POINTED_AT.match(text, name.end):
        yield Point(-2, "pointed at: spoken of before")
    if COSTS.match(text, name.end):
        yield Point(1, "has a cost of its own")
    if OWN.match(text, name.end + 1) or OWN.search(text, name.start, name.core):
        yield Point(-2, "somebody's own")
    if candidate.kind in PRIVATE and not is_of_the_state(parsed, candidate) and parsed.once(_about_company):
        yield Point(-3, "in an article on a company")
    if candidate.kind in ITS_OWN and COMPANY_BEHIND.match(text, name.core):
        yield Point(-2, "a company's own")
    elif SPONSOR.match(text, name.core) or SPONSOR.match(text, name.start - 1):
        yield Point(1, "says whose it is")
    together = name.start if "hợp tác" in candidate.content(parsed) else name.core
    if PARTIES.match(text, name.end) or PARTIES.search(text, together, name.end):
        yield Point(2, "says between whom it is")
    if APPROVED.match(text, name.end):
        yield Point(1, "is approved or launched")


def _when_and_where(parsed: Parsed, candidate: Candidate) -> Iterator[Point]:
    text, name = parsed.text, candidate.name
    period = PERIOD.search(text, name.core, name.end)
    if period:
        yearly = text[period.start() : period.end()].strip(" ,(").startswith("năm")
        bare = candidate.kind == "plan" and yearly and not is_of_the_state(parsed, candidate)
        yield Point(1 if bare else 2, "has a period")
        if PLACE.match(text, name.core):
            yield Point(1, "has a place besides")
    elif name.end > name.core or text.startswith(" trên địa bàn", name.core):
        yield Point(1, "has a place")
    elif candidate.kind == "plan" and IN_YEAR.match(text, name.end):
        yield Point(1, "says for which year")
    elif YEAR_LAST.search(text, name.start, name.core):
        yield Point(2 if candidate.kind == "programme" else 1, "has a year")


def _about_company(parsed: Parsed) -> bool:
    """Whether the article is about a company's own affairs."""
    found = parsed.lexicons.compiled(cues.corporate)(parsed, end=LOOKED_THROUGH)
    return sum(1 for _ in islice(found, CORPORATE)) == CORPORATE
