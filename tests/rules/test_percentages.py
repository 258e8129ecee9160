"""Percentages against marked sentences: value, relation, indicator and baseline, construction by construction."""

from __future__ import annotations

import time

import pytest

from hoinghi import Article, Extractor
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.reading import readings
from markup import checks

ROWS = {
    # the number
    "range with one sign": 'Chi phí giảm [10-15%]{percentage value=10..15 relation=decrease indicator="Chi phí"}.',
    "range with two signs": (
        "Tỷ lệ đội mũ bảo hiểm đạt từ [75% đến 90%]{percentage value=75..90 relation=reach "
        'indicator="Tỷ lệ đội mũ bảo hiểm"}.'
    ),
    "in words": 'Học phí giảm [mười phần trăm]{percentage value=10 relation=decrease indicator="Học phí"}.',
    "points": (
        "Lãi suất điều hành hạ [0,5 điểm phần trăm]{percentage value=0.5 unit=point relation=decrease "
        'indicator="Lãi suất điều hành"}.'
    ),
    "hedged": (
        "Tỷ lệ lấp đầy ước đạt trên [80%]{percentage value=80 modifier=more_than relation=reach "
        'indicator="Tỷ lệ lấp đầy"}.'
    ),
    "a year of it": (
        'Tốc độ tăng năng suất đạt [7%]{percentage value=7 relation=reach indicator="Tốc độ tăng năng suất"}/năm.'
    ),
    # verbs
    "reach, plan behind": (
        "Dịch vụ cấp nước đạt [121,2%]{percentage value=121.2 relation=reach "
        'indicator="Dịch vụ cấp nước" baseline="kế hoạch năm"} kế hoạch năm.'
    ),
    "exceed": (
        "Số sáng kiến vượt [8%]{percentage value=8 relation=exceed "
        'indicator="Số sáng kiến" baseline="chỉ tiêu được giao"} so với chỉ tiêu được giao.'
    ),
    "share of a whole": (
        "Khu vực dịch vụ chiếm [62%]{percentage value=62 relation=share "
        'indicator="Khu vực dịch vụ" baseline="GRDP"} GRDP.'
    ),
    "share with tỷ lệ": (
        "Số ca nhẹ chiếm tỷ lệ [57,3%]{percentage value=57.3 relation=share "
        'indicator="Số ca nhẹ" baseline="tổng số ca"} trên tổng số ca.'
    ),
    "equal to a part of capital": (
        "Công ty bán 12 triệu cổ phiếu thưởng, tương đương [9%]{percentage value=9 relation=share "
        'indicator="cổ phiếu thưởng" baseline="vốn điều lệ"} vốn điều lệ.'
    ),
    "a bound": (
        "Mức hỗ trợ không vượt quá [20%]{percentage value=20 modifier=at_most relation=level "
        'indicator="Mức hỗ trợ" baseline="tổng chi phí"} tổng chi phí.'
    ),
    "fall of what stands behind": (
        'Xã Đông Vân giảm [50%]{percentage value=50 relation=decrease indicator="học phí"} học phí cho trẻ mầm non.'
    ),
    "growth in an aspect": (
        "Giống mới giúp tăng [11,7%]{percentage value=11.7 relation=increase "
        'indicator="năng suất" baseline="đối chứng"} về năng suất so với đối chứng.'
    ),
    "raised to": (
        "Huyện giảm tỷ lệ hộ nghèo xuống còn [4%]{percentage value=4 relation=decrease "
        'indicator="tỷ lệ hộ nghèo"} vào cuối năm.'
    ),
    "from and to": (
        "Tỷ lệ thất nghiệp tăng từ [3%]{percentage value=3 relation=level "
        'indicator="Tỷ lệ thất nghiệp"} lên [4,5%]{percentage value=4.5 relation=increase '
        'indicator="Tỷ lệ thất nghiệp"}.'
    ),
    # nouns
    "rate": 'Lạm phát ở ngưỡng [4,08%]{percentage value=4.08 relation=level indicator="Lạm phát"}.',
    "rate of a part": (
        'Tỷ lệ khỏi bệnh khoảng [96%]{percentage value=96 modifier=about relation=share indicator="Tỷ lệ khỏi bệnh"}.'
    ),
    "votes": (
        "Nghị quyết được thông qua với tỷ lệ tán thành [95%]{percentage value=95 relation=share "
        'indicator="tỷ lệ tán thành"}.'
    ),
    "plan between verb and number": (
        "Sản lượng than vượt kế hoạch [5%]{percentage value=5 relation=exceed "
        'indicator="Sản lượng than" baseline="kế hoạch"}.'
    ),
    "rate reached": (
        "Năm 2016, Trà Khê đạt tốc độ tăng trưởng kinh tế [9,5%]{percentage value=9.5 relation=reach "
        'indicator="tốc độ tăng trưởng kinh tế"}.'
    ),
    # parts
    "part of what stands behind": (
        'Hiện có [85%]{percentage value=85 relation=share indicator="hộ dân"} hộ dân được dùng nước sạch.'
    ),
    "part of a count before": (
        'Trường tuyển 600 sinh viên, trong đó [60%]{percentage value=60 relation=share indicator="nữ"} là nữ.'
    ),
    "part of those behind trên": (
        'Có [57%]{percentage value=57 relation=share indicator="tổng số người tiêm chủng"} '
        "trên tổng số người tiêm chủng bị sốt nhẹ."
    ),
    # brackets
    "rise as a percentage": (
        "Toàn quận xảy ra 149 vụ trộm cắp, tăng 12 vụ ([13,1%]{percentage value=13.1 relation=increase "
        'indicator="vụ trộm cắp" baseline="cùng kỳ"}) so với cùng kỳ.'
    ),
    "plan reached, in brackets": (
        'Thu ngân sách đạt 812 tỷ đồng (đạt [49,8%]{percentage value=49.8 relation=reach indicator="Thu ngân sách"}).'
    ),
    "share in brackets": (
        "Nguyên nhân chính là do thức ăn chăn nuôi (chiếm [65%]{percentage value=65 relation=share "
        'indicator="thức ăn chăn nuôi"}).'
    ),
    "ratio beside": 'Có 9/12 xã ([75%]{percentage value=75 relation=share indicator="xã"}) về đích.',
    # what is left out
    "subject resumed": (
        "Tổng thu ước đạt 394 tỷ đồng, đạt [85%]{percentage value=85 relation=reach "
        'indicator="Tổng thu" baseline="dự toán"} dự toán và tăng [7%]{percentage value=7 relation=increase '
        'indicator="Tổng thu" baseline="cùng kỳ"} so với cùng kỳ.'
    ),
    "object of an earlier verb": (
        "Tỉnh xuất khẩu 485 tấn hạt giống, tăng [73%]{percentage value=73 relation=increase "
        'indicator="hạt giống" baseline="năm 2017"} so với năm 2017.'
    ),
    "baseline that closes a list": (
        "Tổng tài sản tăng [21%]{percentage value=21 relation=increase "
        'indicator="Tổng tài sản" baseline="năm 2020"}; huy động vốn tăng [20%]{percentage value=20 relation=increase '
        'indicator="huy động vốn" baseline="năm 2020"} so với năm 2020.'
    ),
    "baseline that opens a sentence": (
        "So với cùng kỳ, sản lượng điện tăng [5%]{percentage value=5 relation=increase "
        'indicator="sản lượng điện" baseline="cùng kỳ"}, xi măng giảm [2%]{percentage value=2 relation=decrease '
        'indicator="xi măng" baseline="cùng kỳ"}. Du lịch tăng [9%]{percentage value=9 relation=increase '
        'indicator="Du lịch"}.'
    ),
    "first baseline is not carried on": (
        'Thu ngân sách tăng [10%]{percentage value=10 relation=increase indicator="Thu ngân sách" '
        'baseline="cùng kỳ"} so với cùng kỳ; xuất khẩu tăng [6%]{percentage value=6 relation=increase '
        'indicator="xuất khẩu"}.'
    ),
    "respectively": (
        "Năm qua công ty đạt doanh thu hợp nhất 46 tỷ đồng và 8 tỷ đồng lợi nhuận sau thuế, tăng lần lượt "
        '[38%]{percentage value=38 relation=increase indicator="doanh thu hợp nhất" baseline="năm 2016"} và '
        '[21%]{percentage value=21 relation=increase indicator="lợi nhuận sau thuế" baseline="năm 2016"} '
        "so với năm 2016."
    ),
    "time and saying are no indicator": (
        "Ông Lò Văn Sáng cho biết trong 6 tháng đầu năm, lượng khách quốc tế tăng [12%]{percentage value=12 "
        'relation=increase indicator="lượng khách quốc tế"}.'
    ),
    "cause leaves out the subject": (
        'Hạn hán khiến sản lượng lúa giảm [16%]{percentage value=16 relation=decrease indicator="sản lượng lúa"}.'
    ),
    "places have the head's rate": (
        'Tỷ lệ giải ngân đạt [80%]{percentage value=80 relation=reach indicator="Tỷ lệ giải ngân"}, '
        'Bệnh viện Đồng Mây đạt [95%]{percentage value=95 relation=reach indicator="Tỷ lệ giải ngân"}.'
    ),
    # doubts
    "share above its whole": (
        "Nhóm hàng nhựa chiếm [120%]{percentage value=120 relation=share "
        'indicator="Nhóm hàng nhựa" baseline="thị trường" warnings=impossible_percentage} thị trường.'
    ),
    "ratio that does not compute": (
        'Có 45/52 xã ([96%]{percentage value=96 relation=share indicator="xã" warnings=inconsistent}) về đích.'
    ),
    "change the wrong way": (
        'Tỷ lệ nợ xấu giảm từ [8%]{percentage value=8 relation=level indicator="Tỷ lệ nợ xấu"} xuống '
        '[10%]{percentage value=10 relation=decrease indicator="Tỷ lệ nợ xấu" warnings=inconsistent}.'
    ),
    "three digits behind the dot": (
        'Doanh thu tăng [2.125%]{percentage value=2.125 relation=increase indicator="Doanh thu" '
        "warnings=ambiguous_number}."
    ),
}
NEGATIVE = {
    "a sign in an address": "Tra cứu tại http://vidu.vn/tin%20tuc?trang=2%20a.",
    "no number": "Tính theo phần trăm doanh thu.",
    "a number of things": "Có 45 đại biểu phần lớn là nữ.",
}
BUGS_CAUGHT = {
    "khẩu in an office's name is no indicator (corpus)": (
        "Chi cục Hải quan cửa khẩu Bình Lâm thu ngân sách đạt 23 tỷ đồng tăng [13%]{percentage value=13 "
        'relation=increase indicator="thu ngân sách" baseline="cùng kỳ 2019"} so với cùng kỳ 2019, đạt '
        '[81%]{percentage value=81 relation=reach indicator="thu ngân sách" baseline="chỉ tiêu giao"} chỉ tiêu giao.'
    ),
    "money between a fall and a later change is no second end (corpus)": (
        'Tiền gửi giảm [8,2%]{percentage value=8.2 relation=decrease indicator="Tiền gửi"} xuống 127 tỷ đồng còn tỷ lệ '
        'nợ xấu tăng từ [1,7%]{percentage value=1.7 relation=level indicator="tỷ lệ nợ xấu"} lên '
        '[2,4%]{percentage value=2.4 relation=increase indicator="tỷ lệ nợ xấu"}.'
    ),
    "a percentage in a bracket in a bracket is found (own)": (
        "Sản xuất (chế biến ([5%]{percentage value=5 relation=level})) đi lên."
    ),
}

test_marked_sentences = checks("percentage", ROWS, NEGATIVE, BUGS_CAUGHT)

LONG = ["tăng 5% ", "(", "(5%) ", "lần lượt 5% và ", "từ 5% ", "so với 5%, ", "a, ", "5%"]
LONG += ["(so với 5%) ", "Về a, ", "trong số 5 xã, ", "đóng góp vào a là 5% ", "tỷ lệ a: b 5%, ", "cao hơn a là 5% "]
LONG += ["tỷ lệ a, ", "lần lượt a và b, ", "thì ", "tỷ lệ a, b là 5%, "]


@pytest.mark.parametrize("unit", LONG)
def test_time_is_linear(extractor: Extractor, unit: str) -> None:
    def seconds(times: int) -> float:
        parsed = Parsed(Article(text=unit * times + "đạt 5%."), extractor.lexicons)
        begun = time.process_time()
        readings(parsed)
        return time.process_time() - begun

    seconds(100)
    assert seconds(4_000) < 10 * seconds(1_000) + 0.5
