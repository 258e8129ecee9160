"""How much speaks for a mention being the event that the article reports."""

from __future__ import annotations

import re

from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.event.naming import SESSION, Naming, namings
from hoinghi.rules.parsed import Parsed

NEEDED = 4
PLURAL = re.compile(r"(?:các|những|nhiều|một số|mỗi|từng|hàng loạt|(?<!thứ )\d+|(?<!thứ )(?:hai|ba|bốn)|sau|trước|như) (?:cuộc |buổi )?\Z", re.IGNORECASE)
PAPER = re.compile(r"(?:nghị quyết|văn kiện|báo cáo|trung tâm|nhà|theo|chương trình|tiến tới|hướng tới|chào mừng|lần|ban tổ chức|"
                   r"kết luận số|nghị quyết số [\w/-]+|hội trường|chỉ tiêu|kết quả|tinh thần|phục vụ|chuẩn bị(?: cho)?|dịp|sau|trước)"
                   r"(?: các| của| về)? \Z", re.IGNORECASE)  # fmt: skip
HELD = re.compile(
    r"(?:tại|tổ chức|khai mạc|tham dự|dự|trong|chủ trì|đến dự|phát biểu|diễn ra|phiên khai mạc|phiên bế mạc|bế mạc|trong khuôn khổ|"
    r"ở|bên lề|kết luận|tại buổi|tổ chức họp|họp|đã có|ra|từ)(?: \w+)? \Z",
    re.IGNORECASE,
)
BY_MANY = re.compile(
    r"(?<!\w)(?:các|những|nhiều|\d+%|mỗi|từng|\d+) [^.,;\n]{0,60}(?:tổ chức|mở)(?: được)?(?: \d+)? \Z", re.IGNORECASE
)
"""«các đơn vị tổ chức hội nghị cán bộ»: as many meetings as there are units."""
FUTURE = re.compile(r"(?:sẽ|dự kiến|tiếp đến là|sắp|chuẩn bị|kế hoạch|trước đó|trước đây|năm ngoái|từng)[^.;\n]{0,60}\Z", re.IGNORECASE)
TIMED = re.compile(r"(?:sáng|chiều|tối|ngày|hôm|trong ngày|vừa qua|mới đây)[^.\n]{0,90}\Z", re.IGNORECASE)
TAKES_PLACE = re.compile(
    r'"?,? ?(?:diễn ra|được tổ chức|do |tổ chức|đã diễn ra|đã khai mạc|khai mạc|đã được tổ chức|vừa|ngày \d|\(?(?:ngày )?\d{1,2}[/-]\d|'
    r"(?:vào )?(?:sáng|chiều|tối|hôm|ngày)|tại |tiếp tục diễn ra|của |năm|đã |, )",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"(?:lần )?thứ \w+|khóa [IVXL\d]+|khoá [IVXL\d]+|nhiệm kỳ|\d{4}|toàn quốc|trực tuyến|thường niên")


def standing(parsed: Parsed, naming: Naming) -> int:
    """Points for the mention; `NEEDED` make it a candidate, the most make it the event."""
    own = naming.own(parsed).strip(' "')
    if not own or SESSION.fullmatch(f" {own}") is not None and not NUMBERED.search(own):
        return 0
    before = parsed.text[max(naming.start - 100, 0) : naming.start]
    after = parsed.text[naming.end : naming.end + 40]
    return _around(before, after) + _within(parsed, own) + _over_the_article(parsed, naming)


def _around(before: str, after: str) -> int:
    points = 0
    if PLURAL.search(before):
        points -= 4
    if BY_MANY.search(before):
        points -= 6
    if PAPER.search(before):
        points -= 4
    if HELD.search(before):
        points += 2
    if FUTURE.search(before):
        points -= 2
    if TIMED.search(before):
        points += 1
    if TAKES_PLACE.match(after):
        points += 1
    return points


def _within(parsed: Parsed, own: str) -> int:
    """The words of the name: a topic of the sort that events have, a number, a body."""
    points = 0
    if parsed.lexicons.compiled(_topics).match(own):
        points += 2
    if NUMBERED.search(own):
        points += 1
    if len(own.split()) >= 4:
        points += 1
    return points


def _over_the_article(parsed: Parsed, naming: Naming) -> int:
    """An event reported is named early, and spoken of again by its head noun alone."""
    points = 0
    title = parsed.zones.title
    if title and title[0] <= naming.start < title[1]:
        points += 2
    if naming.start < EARLY:
        points += 3
    elif naming.start < 2 * EARLY:
        points += 1
    again = sum(other.head.split()[-1] == naming.head.split()[-1] and not other.own(parsed) for other in namings(parsed))
    return points + min(again, 3)


EARLY = 600


def _topics(lexicons: Lexicons) -> re.Pattern[str]:
    return re.compile(rf"(?:toàn quốc |trực tuyến |công tác )*(?:{alternation(lexicons.words('event_topics'))})(?!\w)", re.IGNORECASE)
