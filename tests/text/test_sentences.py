"""Sentences: a table of texts with their cuts marked."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi.text.sentences import sentences
from hoinghi.text.view import view

# `|` marks where one sentence ends and the next begins
CUT = [
    "Hội nghị bàn ba việc. |Việc đầu là vốn.",
    "Vấn đề này đã được đề cập.|Đó là hướng đi đúng.",
    "Kế hoạch kéo dài hết năm 2023.|Không có gì thay đổi.",
    "Tổng thu đạt 1.234 tỷ đồng.|Chi 56,7 tỷ.",
    "Một dòng không có dấu chấm\n|Dòng sau cũng vậy",
    "Ông hỏi: vì sao? |Không ai trả lời! |Cuộc họp kết thúc.",
    "Lúa, ngô, khoai… |Sản lượng đều tăng.",
    "Lúa, ngô, khoai...|Sản lượng đều tăng.",
    '"Phải làm ngay. |Không được chậm", ông Lê An nói.',
    '"Phải làm ngay." |Ông Lê An nói thế.',
    'Ông khẳng định: "Phải làm ngay."|Bà Trần Bình đồng ý.',
    'Kết quả rất tốt.|"Chúng tôi mừng"',
    "(Ảnh do ban tổ chức cung cấp.) |Hội nghị bế mạc.",
    "Tỉnh dẫn đầu quý I. |Sang quý II sẽ khác.",
    "Cả hai xã thuộc nhóm A. |Xã còn lại thuộc nhóm B.",
    "Đó là nước đầu tiên ở Đông Nam Á. |Các nước khác theo sau.",
    "Nhiệt độ lên 39 độ C. |Trời sẽ còn nóng.",
    "Lớp học mở từ 22-2. |Có 40 học viên.",
    "Hội nghị thành công tốt đẹp./. |Lê Thị An",
    "Văn bản gửi Ban Tổ chức T.Ư. |Đồng chí Bí thư ký.",
    "Phần 1. |Tình hình chung",
    "Dịch Covid-19. |Ngành y tế vào cuộc.",
    "Xem tại www.hoinghi.vn. |Thông tin sẽ cập nhật.",
    "Năm 2023. |500 người dự.",
    "Tỷ lệ đạt 95. |12 xã hoàn thành.",
    "Hội đồng có tỷ lệ 25/32.|Tiếp đó là bầu cử.",
    "'Làm thế là tốt.' |Ông nói vậy.",
]
WHOLE = [
    "Hội nghị họp tại TP. Hồ Chí Minh và TP.HCM sáng nay.",
    "Ban Tuyên giáo T.Ư Đảng dự họp.",
    "PGS.TS Lê An, PGS. TS. Trần Bình và ThS. Vũ Cường phát biểu.",
    "Trụ sở ở P. Bến Thành, Q. 1, do BS. Phạm Dung phụ trách.",
    "Ông N.V.A và bà Nguyễn V. A cùng dự.",
    "Có 3. 500 người tham gia.",
    "Lễ ra mắt ngày 12.3.2016 thu 1.234.567 đồng.",
    "1. Đẩy mạnh cải cách hành chính.",
    "a) Tăng thu; b) Giảm chi.",
    "Gồm: 1. Xây nhà; 2. Mở đường; 3. Trồng rừng.",
    "Gạo, ngô, khoai, v.v. và các loại rau.",
    "Liên hệ hoinghi@vidu.com.vn hoặc vidu.Com.Vn để biết thêm.",
    'Cuộc thi "Ai giỏi hơn?" do trường tổ chức.',
    '"Vì sao chậm?", ông hỏi.',
    '"...Việc này phải xong trong năm"',
    "Thu ngân sách tăng; chi giảm; bội chi ở mức thấp.",
    "Nhà thờ St. Peter mở cửa.",
    "Các ngành dệt may, da giày… đều tăng trưởng.",
]


@pytest.mark.parametrize("marked", CUT)
def test_cuts(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in sentences(text)] == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("text", WHOLE)
def test_goes_on(text: str) -> None:
    assert sentences(text) == [(0, len(text))]


def test_nothing_in_nothing() -> None:
    assert sentences("") == sentences(" \n\n ") == []


@given(st.text(st.sampled_from("aBẢ1 .!?…\"'()\n/-;:TP"), max_size=60) | st.text(max_size=60))
def test_sentences_are_trimmed_ordered_and_leave_nothing_out(original: str) -> None:
    text = view(original).text
    last = 0
    for start, end in sentences(text):
        assert last <= start < end
        assert text[start:end] == text[start:end].strip()
        assert not text[last:start].strip()
        assert "\n" not in text[start:end]
        last = end
    assert not text[last:].strip()


@pytest.mark.parametrize("piece", [". ", "A.", '." ', "1. ", "a.B", '"', "TP."])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    sentences(piece * 50_000)
    assert time.process_time() - started < 10


def test_a_sentence_without_end_is_cut() -> None:
    """Each record quotes its sentence: 10,000 counts in one endless sentence must not write it 10,000 times."""
    for unit in ("hỗ trợ 5 xã; ", "năm xã ", "xã"):
        text = unit * 20_000
        found = sentences(text)
        assert max(end - start for start, end in found) <= 5000
        assert sum(end - start for start, end in found) >= len(text.strip()) - 2 * len(found)
