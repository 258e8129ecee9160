"""Rules for numbers that are no record: dates, times, durations, ages, ordinals, codes, scores, fractions."""

from __future__ import annotations

import re

from hoinghi.rules.blockers.context import (
    aged,
    build_code,
    build_day,
    build_index,
    build_name,
    build_year,
    fractions,
    indexed,
    measured_in_time,
    numbers,
    occasions,
    placed,
    series,
    touched,
    uncounted_ratios,
    years,
)
from hoinghi.rules.blockers.written import build_score, dates, labels, papers, phones, scores, times
from hoinghi.rules.counts.direct import Nouned
from hoinghi.rules.numbers import Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import Example, Found, Rule


def _whole(parsed: Parsed, candidate: re.Match[str] | Numeral | Nouned) -> Found:
    """The candidate as it stands is no record."""
    start, end = candidate.span() if isinstance(candidate, re.Match) else (candidate.start, candidate.end)
    return Found(start, end, None)


RULES = (
    Rule(
        "blocker.date",
        "blocker",
        "days, months, spans of years in digits: `ngày 6/2`, `1/2021`, `2016-2020`",
        dates,
        _whole,
        (Example("Sáng 7/3, sở họp ngày 12 và tháng 4, giai đoạn 2016-2020."),),
    ),
    Rule(
        "blocker.time_of_day",
        "blocker",
        "times of day: `8h30`, `16 giờ 45 phút`",
        times,
        _whole,
        (Example("Khai mạc lúc 7h30, bế mạc 16 giờ 45 phút."),),
    ),
    Rule(
        "blocker.document_number",
        "blocker",
        "numbers of papers: `205/KH-UBND`",
        papers,
        _whole,
        (Example("Theo công văn 318/UBND-TH."),),
    ),
    Rule(
        "blocker.phone",
        "blocker",
        "telephone numbers",
        phones,
        _whole,
        (Example("Gọi 0236 381 2345 để đăng ký."),),
    ),
    Rule(
        "blocker.score",
        "blocker",
        "scores and days with a hyphen: `3-1`, `27-7`",
        scores,
        build_score,
        (Example("Đội chủ nhà thắng 3-1."),),
    ),
    Rule(
        "blocker.list_label",
        "blocker",
        "the numbers of a numbered list",
        labels,
        _whole,
        (Example("1. Công tác tổ chức"),),
    ),
    Rule(
        "blocker.duration",
        "blocker",
        "lengths of time: `6 tháng`, `hai thập kỷ`",
        measured_in_time,
        _whole,
        (Example("Sau 6 tháng và hai tuần."),),
    ),
    Rule("blocker.age", "blocker", "ages: `25 tuổi`", aged, _whole, (Example("Cụ 98 tuổi."),)),
    Rule(
        "blocker.occasion",
        "blocker",
        "times and multiples: `600 lần`, `gấp 3`",
        occasions,
        _whole,
        (Example("Tăng gấp 3 lần."),),
    ),
    Rule(
        "blocker.fraction",
        "blocker",
        "parts of something and Roman numerals: `1/3`, `khóa XII`",
        fractions,
        _whole,
        (Example("Đã xong 1/3 công trình."),),
    ),
    Rule(
        "blocker.year",
        "blocker",
        "years: `năm 2016`, `cùng kỳ 2018`",
        years,
        build_year,
        (Example("So với cùng kỳ 2018, năm 2019 tốt hơn."),),
    ),
    Rule(
        "blocker.index",
        "blocker",
        "places in an order and parts of names: `khóa 10`, `Quận 2`, `giai đoạn 2`",
        indexed,
        build_index,
        (Example("Quận 2 báo cáo kết quả giai đoạn 1."),),
    ),
    Rule(
        "blocker.series",
        "blocker",
        "the later numbers of a series of places in an order: `quận 1, 3 và 11`",
        series,
        _whole,
        (Example("Họp dân quận 1, 3 và 11."),),
    ),
    Rule(
        "blocker.place",
        "blocker",
        "numbers of houses and of parts of a law: `149 đường Láng`, `điểm 2 điều 8`",
        placed,
        _whole,
        (Example("Cửa hàng số 149 đường Láng, nhà 15 ngõ 8; theo mục 1 phần II và điểm 2 điều 8."),),
    ),
    Rule(
        "blocker.code",
        "blocker",
        "digits that letters touch: `Covid-19`",
        touched,
        build_code,
        (Example("Vệ tinh Vinasat-2 hoạt động tốt."),),
    ),
    Rule(
        "blocker.name",
        "blocker",
        "numbers behind a name: `Boeing 737`",
        numbers,
        build_name,
        (Example("Máy bay Boeing 737 chở hàng."),),
    ),
    Rule(
        "blocker.day_of_month",
        "blocker",
        "`23/4` with nothing behind it to count",
        uncounted_ratios,
        build_day,
        (Example("Từ 23/4 đến nay."),),
    ),
)
