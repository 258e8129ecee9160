"""Phrases of time in a clause, which are neither what it measures nor part of its number."""

from __future__ import annotations

import re

from hoinghi.lexicons import alternation

_YEAR = r"(?:19|20)\d\d(?: ?- ?(?:19|20)?\d\d)?(?!\d)"
_WHICH = rf"(?:{_YEAR}|nay|ngoái|trước|vừa qua|qua|tới|sau|này|đó)(?!\w)"
_DATE = r"\d{1,2} ?[-/.] ?\d{1,2}(?: ?[-/.] ?\d{4})?(?!\d)|\d{1,2}[-/]\d{4}(?!\d)"
_COUNT = r"(?:\d{1,2}(?:-\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|những|các|nhiều|vài)"
_PART = r"(?:đầu|cuối|giữa|qua|tới|còn lại|gần đây|vừa qua|tiếp theo|kế tiếp)"
_OF_A_YEAR = rf"(?: {_PART}(?!\w))?(?: (?:của )?năm(?: học)?(?: {_WHICH}|(?!\w)))?"
_CORES = (
    rf"{_COUNT} (?:tháng|năm|quý|quí|tuần|ngày|thập kỷ|thập niên)(?: trước(?! (?:đó|đây|khi))(?!\w)|{_OF_A_YEAR})",
    (
        rf"(?:nửa )?(?:đầu|cuối|giữa|cả|hết|mỗi|hàng|hằng|từng) (?:năm|tháng|quý|quí|tuần|ngày|nhiệm kỳ)(?: học)?"
        rf"(?: {_WHICH}|(?!\w))"
    ),
    rf"năm(?: học)? {_WHICH}",
    rf"(?:sang|những) năm(?! \d)(?: {_PART})?(?!\w)|năm (?:đầu|đầu tiên|tiếp theo|thứ hai|thứ ba)(?!\w)",
    rf"(?:quý|quí) (?:[IVX]{{1,3}}|[1-4]|một|hai|ba|bốn|tư)(?!\w)(?: ?[-/] ?\d{{4}}| năm {_WHICH})?",
    rf"tháng (?:\d{{1,2}}(?: ?[-/] ?\d{{4}}(?!\d)| năm {_WHICH}|(?!\d))|{_WHICH})",
    rf"(?:ngày|hôm) (?:{_DATE}|\d{{1,2}} tháng \d{{1,2}}(?: năm \d{{4}})?)",
    r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}-\d{1,2}-\d{4}",
    rf"(?:giai đoạn|nhiệm kỳ|thời kỳ|niên vụ) {_YEAR}",
    r"phiên (?:này|hôm qua|đầu tuần|cuối tuần|hôm nay|sáng nay|chiều nay|trước|trước đó)(?!\w)",
    r"(?:mỗi (?:lần|đợt|kỳ)|(?:đầu|giữa|cuối) kỳ)(?!\w)",
    r"(?:hiện nay|hiện tại|thời gian (?:qua|tới|gần đây)|thời điểm (?:này|hiện tại)|vừa qua)(?!\w)",
    r"(?:trước đây|trước đó|đến nay|tới nay)(?!\w)",
    r"(?:lúc|khi|thời gian|thời) (?:đó|ấy)(?!\w)",
    rf"cách đây {_COUNT} (?:năm|tháng)(?!\w)",
)
_CORE = rf"(?:{'|'.join(_CORES)})"
_BEFORE = (
    r"(?:tính chung|tính riêng|tính từ|tính đến|tính tới|tính|kể từ|từ|cho đến|cho tới|đến|tới|trong|vào|hết|ngay|chỉ"
    r"|tại thời điểm|vào thời điểm|ở thời điểm|tới thời điểm|đến thời điểm|(?<!cùng )thời điểm"
    r"|đầu|cuối|giữa|qua|riêng|bước sang|sang|kết thúc|bình quân|trung bình|lũy kế|của)"
)
_WORDS = alternation(re.findall(r"[^\W\d_]+", _BEFORE + _CORE))
_OPENS = rf"(?=\d|(?:{_WORDS})(?!\w))"
"""What any phrase of time begins with: no alternative need be tried at the many words that stand in none of them."""
TIME = re.compile(
    rf"(?<!\w){_OPENS}(?:{_BEFORE} ){{0,3}}{_CORE}"
    rf"(?:(?: | - | đến | tới |, (?!(?:năm|quý|quí|đến|tới|hiện) )){_CORE}){{0,2}}"
    rf"(?:(?<=\d{{4}}) và {_YEAR})?",
    re.IGNORECASE,
)
# Behind a comma another year begins its own phrase: `so với năm 2019, năm 2020 …`, but `ngày 5, tháng 6`.
"""A phrase of time with the prepositions before it: `Trong 6 tháng đầu năm 2020`, `tính đến hết quý III`."""
