"""Numbers shared out among what they measure, and what waits for its number: own sentences, marked."""

from __future__ import annotations

import pytest

from hoinghi import Extractor
from markup import check

KINDS = {"percentage"}
ROWS = {
    "members of the subject": (
        "Số thu nội địa, số thu xuất nhập khẩu lần lượt tăng [7%]{percentage value=7 relation=increase "
        'indicator="Số thu nội địa"} và [9%]{percentage value=9 relation=increase indicator="số thu xuất nhập khẩu"}.'
    ),
    "before a copula": (
        'Tỷ lệ hộ nghèo và cận nghèo lần lượt là [5%]{percentage value=5 relation=share indicator="Tỷ lệ hộ nghèo"} '
        'và [8%]{percentage value=8 relation=share indicator="cận nghèo"}.'
    ),
    "years share one subject": (
        'Năm 2020 và 2021, xuất khẩu lần lượt tăng [5%]{percentage value=5 relation=increase indicator="xuất khẩu"} '
        'và [7%]{percentage value=7 relation=increase indicator="xuất khẩu"}.'
    ),
    "a rate waits over a comma": (
        "Kết quả cho thấy, tỷ lệ đồng tình với đề án mở rộng phố đi bộ, hạn chế xe cá nhân là "
        '[77%]{percentage value=77 relation=share indicator="tỷ lệ đồng tình với đề án mở rộng phố đi bộ, hạn chế xe '
        'cá nhân"}.'
    ),
    "growth that one who acts comes to": (
        "Ngân hàng dự báo Lào sẽ đạt mức tăng trưởng [4%]{percentage value=4 relation=reach "
        'indicator="mức tăng trưởng"}.'
    ),
    "growth attained by what is measured": (
        "Giá trị sản xuất ngành thủy sản đạt tăng trưởng [5,2%]{percentage value=5.2 relation=reach "
        'indicator="Giá trị sản xuất ngành thủy sản"}/năm.'
    ),
    "as much as a rise": (
        "Kết quả này tương đương mức tăng gần [3%]{percentage value=3 modifier=about relation=increase "
        'indicator="Kết quả này" baseline="năm 2019"} so với năm 2019.'
    ),
    "a rise compared before là": (
        "Tổng mức đầu tư dự án tăng so với dự toán là [35%]{percentage value=35 relation=increase "
        'indicator="Tổng mức đầu tư dự án" baseline="dự toán"}.'
    ),
    "a comparison before thì": (
        "Chỉ tiêu thu nội địa so với số thực thu năm trước thì tăng [12,3%]{percentage value=12.3 relation=increase "
        'indicator="Chỉ tiêu thu nội địa" baseline="số thực thu năm trước"}.'
    ),
    "more of something": (
        'Mỗi khi sản lượng tăng [1%]{percentage value=1 relation=increase indicator="sản lượng"} thì tiêu thụ thêm '
        '[2%]{percentage value=2 relation=increase indicator="nhiên liệu"} nhiên liệu.'
    ),
    "the part of an object": (
        "Doanh nghiệp được hỗ trợ kinh phí xây dựng nhà xưởng tối thiểu [30%]{percentage value=30 modifier=at_least "
        'relation=share indicator="kinh phí xây dựng nhà xưởng"}.'
    ),
    "an object with what is said of it": (
        "Tỉnh đề ra mục tiêu cấp thẻ cho [100%]{percentage value=100 relation=share "
        'indicator="trường hợp có hồ sơ hợp lệ"} trường hợp có hồ sơ hợp lệ.'
    ),
    "a subject without what is said of it": (
        'Đáng lưu ý [100%]{percentage value=100 relation=share indicator="tỉnh miền núi"} tỉnh miền núi đều có số ca '
        "tăng cao."
    ),
}


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(kinds=KINDS)


@pytest.mark.parametrize("marked", ROWS.values(), ids=ROWS)
def test_marked_sentences(extractor: Extractor, marked: str) -> None:
    check(extractor, marked, kinds=KINDS)
