# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""Numbers that are no record: the words here hold no count and no amount, and each rule blocks its own."""

from __future__ import annotations

import pytest

from hoinghi import Extractor
from markup import check

BLOCKED = {
    "blocker.date": ["Ngày 6/2 sở họp.", "Sáng 5 tháng 4.", "Từ tháng 1/2021.", "Hết 30/11/2022.", "Giai đoạn 2016-2020."],
    "blocker.time_of_day": ["Lúc 8h30.", "Lúc 16 giờ 45 phút.", "Lúc 10:30."],
    "blocker.document_number": ["Công văn 205/KH-UBND.", "Luật số 38/2019/QH14."],
    "blocker.phone": ["Gọi 0913 123 456.", "Gọi 1900 6018."],
    "blocker.score": ["Thắng 3-1.", "Hòa 2-2.", "Ngày hội diễn ra hôm 27-7."],
    "blocker.list_label": ["Gồm:\n1. Công tác đảng\n2. Công tác hội", "Gồm: 1) xây dựng; 2) củng cố."],
    "blocker.duration": ["Sau 6 tháng.", "Suốt hai thập kỷ.", "Họp 3 ngày."],
    "blocker.age": ["Cụ 98 tuổi.", "Trẻ 6 tháng tuổi."],
    "blocker.occasion": ["Hiến máu 600 lần.", "Tăng gấp 3."],
    "blocker.fraction": ["Xong 1/3 công trình.", "Khóa XII."],
    "blocker.year": ["Cùng kỳ 2018.", "Năm 2016 doanh nghiệp phát triển."],
    "blocker.index": ["Quận 2 báo cáo.", "Kỳ họp thứ 8.", "Lần thứ 5.", "Khóa 10 họp.", "Đợt 1 tiêm xong.", "Hàng loại 1."],
    "blocker.series": ["Họp tại quận 1, 3 và 11."],
    "blocker.place": ["Cửa hàng số 149 đường Láng.", "Nhà 15 ngõ 8 chật.", "Theo mục 1 phần II thông tư này."],
    "blocker.code": ["Dịch Covid-19 bùng phát."],
    "blocker.name": ["Máy bay Boeing 737 hạ cánh."],
    "blocker.day_of_month": ["Kể từ 23/4."],
}  # fmt: skip
ROWS = [(rule, sentence) for rule, sentences in BLOCKED.items() for sentence in sentences]

COUNTED = {
    "days of each": 'Mỗi ngày [5]{count value=5 noun="lượt"} lượt.',
    "a fair is no day": 'Tổ chức [3]{count value=3 noun="ngày hội"} ngày hội.',
    "group of places": 'Nằm trong nhóm [5]{count value=5 noun="địa phương"} địa phương dẫn đầu.',
    "out of a number": 'Trong số [13]{count value=13 noun="chỉ tiêu"} chỉ tiêu.',
    "thousands are no year": 'Có [2000]{count value=2000 noun="hộ"} hộ.',
    "streets without names": 'Ngập [5]{count value=5 noun="đường nhánh"} đường nhánh.',
    "next sentence": 'Làm việc với quận. [5]{count value=5 noun="phường"} phường tham gia.',
    "behind a full stop": 'Họp năm 2020. [12]{count value=12 noun="xã"} xã dự.',
}


@pytest.mark.parametrize(("rule", "sentence"), ROWS, ids=[f"{rule} {sentence[:20]}" for rule, sentence in ROWS])
def test_blocked(extractor: Extractor, rule: str, sentence: str) -> None:
    check(extractor, sentence.replace("[", r"\[").replace("]", r"\]"), kinds={"count", "amount"})
    assert rule in {match.rule for match in extractor.trace(sentence).matches}


@pytest.mark.parametrize("marked", COUNTED.values(), ids=COUNTED)
def test_not_blocked(extractor: Extractor, marked: str) -> None:
    check(extractor, marked, kinds={"count"})


def test_every_blocker_has_a_row(extractor: Extractor) -> None:
    assert {rule.name for rule in extractor.rules if rule.kind == "blocker"} == set(BLOCKED)
