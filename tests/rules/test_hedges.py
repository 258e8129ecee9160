"""Hedges against marked sentences: the hedge from ⟦ to |, the number from | to ⟧."""

from __future__ import annotations

import time

import pytest

from hoinghi.rules.hedges import hedge

ABOUT = [
    "Có ⟦khoảng |50⟧ đại biểu",
    "đã nộp ngân sách.⟦Gần |32⟧ nghìn lượt khách",
    "⟦Gần |200⟧ cán bộ dự họp",
    "thu ⟦ước đạt |1,2 nghìn tỷ⟧ đồng",
    "kinh phí ⟦ước tính là |5 tỷ⟧ đồng",
    "thiệt hại ⟦xấp xỉ |40⟧ tỷ",
    "huy động ⟦chừng |30⟧ hộ",
    "⟦ngót nghét |hai trăm⟧ hộ",
    "⟦trên dưới |100⟧ người",
    "⟦gần như |100⟧% hộ có điện",
    "tăng ⟦khoảng từ |10-15⟧%",
    "ra quân ⟦vào khoảng |7⟧ xã",
    "số hộ có vườn ⟦ước đạt tỷ lệ |21⟧%",
]
MORE_THAN = [
    "Đã có ⟦hơn |20⟧ xã về đích",
    "thu hút ⟦trên |50⟧ xã",
    "ước đạt ⟦trên |50⟧ xã",
    "khoảng ⟦hơn |20⟧ người",
    "nghỉ ⟦quá |30⟧ ngày",
    "cán ⟦vượt mốc |2 tỷ⟧ đồng",
    "năm 2020 ⟦trên |1.870 tỷ⟧ đồng",
    "xã có ⟦trên |10.000⟧ dân",
    "thu ⟦|3 tỷ⟧ hơn",
    "⟦hơn |một⟧ năm",
    "cháy nhà 505 vụ (⟦>|30⟧%)",
    "trồng ⟦trên |50⟧ tuyến đường hoa",
    "mang đến ⟦trên |300⟧ mặt hàng",
    "gánh nặng tăng 26%. ⟦Trên |80⟧% số ca ở vùng cao",
]
AT_LEAST = [
    "sai số ⟦≥|2⟧%",
    "thu ⟦ít nhất tăng |5⟧%",
    "mỗi xã ⟦ít nhất |5⟧ mô hình",
    "phải ⟦tối thiểu có |3⟧ đảng viên",
    "⟦không dưới |5⟧ lần",
    "hộ có ⟦từ |10⟧ người trở lên",
    "vay ⟦từ |50 triệu⟧ đồng trở lên",
    "đạt ⟦|15⟧ tiêu chí trở lên",
    "lỗi ⟦từ |3⟧ trở lên",
]
LESS_THAN = [
    "còn ⟦dưới |5⟧%",
    "⟦chưa đầy |3⟧ năm",
    "⟦chưa đến |40⟧ hộ",
    "xuống ⟦dưới |2,5⟧%",
]
AT_MOST = [
    "mỗi đội ⟦tối đa |12⟧ người",
    "phát biểu ⟦không quá |10⟧ phút",
    "mức ⟦tối đa là |5⟧ triệu",
    "⟦không được vượt quá |3⟧ lần",
    "thửa đất ⟦từ |100⟧ m2 trở xuống",
    "nhạc nền không được chiếm ⟦quá |20⟧% thời lượng",
]
EXACT = [
    "Có ⟦|50⟧ đại biểu",
    "gần 3, ⟦|5⟧ và 7 xã",
    "đổi mới trên ⟦|3⟧ lĩnh vực",
    "đánh giá trên ⟦|5⟧ phương diện",
    "dưới ⟦|2⟧ hình thức",
    "phát sóng trên ⟦|2⟧ kênh",
    "truyền hình trực tiếp trên ⟦|7⟧ kênh",
    "được 45 trên ⟦|52⟧ phiếu",
    "số bác sĩ trên ⟦|10.000⟧ dân",
    "cao hơn ⟦|5⟧% so với năm trước",
    "vượt ⟦|23,5⟧% kế hoạch",
    "lên đến ⟦|40⟧ xã",
    "thấp nhất trong ⟦|4⟧ năm",
    "mời ⟦|10⟧ đại biểu có trình độ đại học trở lên",
    "ít nhất là năm nay. ⟦|5⟧ xã",
    "tốt hơn. ⟦|5⟧ xã",
    "quá trình ⟦|5⟧ năm",
    "tăng tốc độ ⟦|50⟧ km",
    "thu ⟦|3 tỷ⟧ hơn hẳn năm trước",
    "số phiếu cao nhất là ⟦|97⟧%, thấp nhất là 63%",
    "xã có số phiếu thấp nhất là ⟦|63⟧%",
]
ROWS = [
    *((row, "about") for row in ABOUT),
    *((row, "more_than") for row in MORE_THAN),
    *((row, "at_least") for row in AT_LEAST),
    *((row, "less_than") for row in LESS_THAN),
    *((row, "at_most") for row in AT_MOST),
    *((row, "exact") for row in EXACT),
]


@pytest.mark.parametrize(("marked", "modifier"), ROWS)
def test_marked_sentences(marked: str, modifier: str) -> None:
    before, rest = marked.split("⟦")
    words, rest = rest.split("|")
    number, behind = rest.split("⟧")
    start = len(before) + len(words)
    assert hedge(before + words + number + behind, start, start + len(number)) == (modifier, len(before))


def test_the_end_of_the_noun_may_be_given() -> None:
    text = "nhóm từ 10 hộ gia đình sản xuất giỏi trở lên"
    assert hedge(text, 8, 10) == ("exact", 8)
    assert hedge(text, 8, 10, after=len("nhóm từ 10 hộ gia đình sản xuất giỏi")) == ("at_least", 5)
    assert hedge("từ 10 hộ khá trở lên", 3, 5, after=8) == ("exact", 3)


def test_long_text_without_spaces_is_no_slower() -> None:
    text = "khoảng" * 200_000 + " 5 " + "trở" * 200_000
    begun = time.process_time()
    for _ in range(100):
        hedge(text, 1_200_001, 1_200_002)
    assert time.process_time() - begun < 2
