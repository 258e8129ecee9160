"""The numeral grammar against marked sentences, and against numbers written by the test's own writer."""

from __future__ import annotations

import re
import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi.rules.numbers import Numeral, numerals

# Each numeral stands between ⟦ and ⟧; its reading is in the list beside the sentence:
# a value, low..high, value/total, `frac` value, `roman` value, each with ` ~other` where it is ambiguous.
SIGNS = [
    ("Xã có ⟦1.234.567⟧ cây giống", ["1234567"]),
    ("đạt ⟦23,5⟧% kế hoạch", ["23.5"]),
    ("đạt ⟦23.5⟧% kế hoạch", ["23.5"]),
    ("thu ⟦1.234,5 tỷ⟧ đồng", ["1234500000000"]),
    ("thu ⟦1,234.5 tỷ⟧ đồng", ["1234500000000"]),
    ("tặng ⟦2.500⟧ suất quà", ["2500"]),
    ("tổng kinh phí ⟦4.5 triệu⟧ đồng", ["4500000"]),
    ("hỗ trợ ⟦05⟧ hộ nghèo, ⟦010⟧ con giống", ["5", "10"]),
    ("diện tích ⟦0,125⟧ ha và ⟦0.125⟧ ha", ["0.125", "0.125"]),
    ("cấp phát ⟦118,000⟧ khẩu trang", ["118000 ~118"]),
    ("có ⟦1,234⟧ đại biểu dự", ["1234 ~1.234"]),
    ("đạt ⟦1,234⟧ tấn", ["1.234 ~1234"]),
    ("nộp ⟦1.234.567⟧ đồng, tăng ⟦3,4⟧%, đạt ⟦2,345⟧ tấn", ["1234567", "3.4", "2.345"]),
    ("nộp ⟦1,234,567⟧ đồng, đạt ⟦2,345⟧ tấn", ["1234567", "2345 ~2.345"]),
    ("nộp ⟦1,234,567⟧ đồng, tăng ⟦45.6⟧%, đạt ⟦2.345⟧ tấn", ["1234567", "45.6", "2.345 ~2345"]),
    ("trồng ⟦3.414⟧ ha rừng", ["3414 ~3.414"]),
    ("tỷ lệ ⟦12.345⟧%", ["12.345 ~12345"]),
    ("các tổ ⟦1⟧,⟦2⟧,⟦3⟧ và ⟦4⟧", ["1", "2", "3", "4"]),
    ("Điện thoại 0912.345.678 hoặc 0912345678", []),
    ("Hotline 19.2.3.4", []),
    ("tháng ⟦6⟧.⟦2018⟧ và năm ⟦2016⟧.⟦234⟧ xã", ["6", "2018", "2016", "234"]),
    ("Kết quả đạt ⟦12⟧. Ngoài ra có ⟦3⟧.", ["12", "3"]),
]
SPACES = [
    ("toàn tỉnh có ⟦1 234 567⟧ người", ["1234567"]),
    ("tập huấn cho ⟦12 500⟧ lượt người", ["12500"]),
    ("thu ⟦165 434 tỷ⟧ đồng", ["165434000000000"]),
    ("thu ⟦165. 434 tỷ⟧ đồng", ["165434000000000"]),
    ("có ⟦1.234. 567⟧ hộ", ["1234567"]),
    ("trong năm ⟦2016⟧. ⟦234⟧ xã về đích", ["2016", "234"]),
    ("tới ngày ⟦15⟧. ⟦434⟧ xã về đích", ["15", "434"]),
    ("Đến năm ⟦2016⟧ ⟦234⟧ xã về đích", ["2016", "234"]),
    ("ĐT: ⟦38⟧ ⟦255⟧ ⟦666⟧", ["38", "255", "666"]),
    ("tổ ⟦12⟧ ⟦300⟧ hộ", ["12", "300"]),
    ("Bảng: ⟦120⟧ ⟦150⟧ ⟦130⟧", ["120", "150", "130"]),
]
MULTIPLIERS = [
    ("⟦1,2 triệu⟧ lượt khách", ["1200000"]),
    ("⟦12,5 nghìn tỷ⟧ đồng, ⟦3 ngàn tỉ⟧ đồng", ["12500000000000", "3000000000000"]),
    ("⟦3 triệu 200 nghìn⟧ đồng", ["3200000"]),
    ("⟦394 tỷ 581 triệu⟧ đồng", ["394581000000"]),
    ("⟦5triệu⟧ đồng, ⟦1,5tr⟧ đồng, ⟦120 tr⟧đ", ["5000000", "1500000", "120000000"]),
    ("⟦3 nghìn rưỡi⟧ cây, ⟦1 triệu rưỡi⟧ đồng, ⟦2 chục⟧ trứng", ["3500", "1500000", "20"]),
    ("⟦1,5 vạn⟧ dân, ⟦7 trăm⟧ hộ", ["15000", "700"]),
    ("VAY ⟦120 TỶ⟧ ĐỒNG", ["120000000000"]),
    ("quyên góp ⟦300⟧ triệu phú trẻ", ["300"]),
    ("đạt mức ⟦95⟧ tỷ lệ phiếu, phí ⟦8⟧ tỷ suất", ["95", "8"]),
    ("chi ⟦3 tỷ⟧, ⟦200 triệu⟧ đồng", ["3000000000", "200000000"]),
    ("gửi ⟦3⟧ trang tài liệu", ["3"]),
]
WORDS = [
    ("⟦mười hai⟧ xã và ⟦hai mươi mốt⟧ thôn", ["12", "21"]),
    ("⟦một trăm linh năm⟧ hộ, ⟦một trăm lẻ tư⟧ hộ", ["105", "104"]),
    ("⟦ba phẩy hai triệu⟧ lượt, ⟦hai phẩy không lăm⟧, ⟦ba phẩy mười lăm⟧", ["3200000", "2.05", "3.15"]),
    ("⟦hai trăm ba mươi tư nghìn⟧ người", ["234000"]),
    ("⟦hai mươi lăm⟧ và ⟦ba mươi nhăm⟧ đại biểu", ["25", "35"]),
    ("⟦ba mốt⟧ hội viên, ⟦tám⟧, ⟦bảy⟧", ["31", "8", "7"]),
    ("⟦hai triệu tư⟧, ⟦một trăm hai⟧ hộ, ⟦hai nghìn rưỡi⟧", ["2400000", "120", "2500"]),
    ("⟦ba chục nghìn⟧ cây, ⟦hai vạn⟧ cây", ["30000", "20000"]),
    ("năm ⟦hai nghìn không trăm mười sáu⟧", ["2016"]),
    ("⟦Hai⟧ đoàn thể. ⟦Ba⟧ bên ký kết.\n⟦Bốn⟧ xã", ["2", "3", "4"]),
    ("⟦HAI⟧ XÃ VỀ ĐÍCH", ["2"]),
    ("⟦không phẩy tám⟧ điểm", ["0.8"]),
    ("⟦một⟧ phó chủ tịch và ⟦hai⟧ trưởng phòng", ["1", "2"]),
    ("⟦Hai⟧ Bộ trưởng hội đàm", ["2"]),
    ("⟦một nửa⟧ số hộ, ⟦hai phần ba⟧ diện tích, ⟦ba phần tư⟧", ["frac 0.5", "frac 0.6667", "frac 0.75"]),
    ("tăng ⟦hai⟧ phần trăm", ["2"]),
    ("⟦ba triệu hai trăm nghìn⟧ đồng", ["3200000"]),
]
FIVE_OR_YEAR = [
    ("gồm ⟦năm⟧ xã, có ⟦năm⟧ đại biểu", ["5", "5"]),
    ("⟦Năm⟧ đơn vị được khen", ["5"]),
    ("một trong ⟦năm⟧ giải pháp", ["5"]),
    ("⟦năm mươi⟧ xã, ⟦năm trăm⟧ hộ, ⟦năm triệu⟧ đồng", ["50", "500", "5000000"]),
    ("từ ⟦ba đến năm⟧ ngày", ["3..5"]),
    ("trong ⟦năm⟧ năm tới, kế hoạch ⟦năm⟧ năm, hơn ⟦năm⟧ năm", ["5", "5", "5"]),
    ("⟦hai mươi⟧ năm đổi mới, ⟦mười⟧ năm, ⟦một trăm⟧ năm", ["20", "10", "100"]),
    ("⟦hai nghìn⟧ năm lịch sử, ⟦bốn⟧ năm đại học", ["2000", "4"]),
    ("⟦một trăm năm mươi⟧ năm", ["150"]),
    ("năm ⟦2016⟧, trong năm, cả năm, mỗi năm trăm triệu đồng", ["2016"]),
    ("cuối năm đơn vị đã hoàn thành, hằng năm các xã đều đạt", []),
    ("là năm tổ chức đại hội, năm bản lề, năm lớp ⟦9⟧", ["9"]),
    ("⟦5⟧ năm người dân được mùa", ["5"]),
    ("⟦6,3 tỷ⟧ đồng/năm đơn vị", ["6300000000"]),
]
NO_NUMBERS = [
    ("ba mẹ các cháu, xe ba gác, ba lô", []),
    ("đầu tư, tư vấn, tư nhân, thị trấn tứ giác", []),
    ("thứ hai, thứ ba, tháng Tư, mùng bảy, quý hai", []),
    ("Về đích.\nThứ hai, tăng thu.\n“Thứ ba, tiết kiệm", []),
    ("quận Ba Đình, anh Ba, chị Bảy, huyện Ba Vì, Hai Bà Trưng, Bảy Núi", []),
    ("hàng trăm người, hàng chục nghìn hộ, vài ba chục xã, đôi ba lần", []),
    ("trái chín, chín muồi, rau nấu chín", []),
    ("một số đơn vị, một cách chủ động, một vài xã, một phần", []),
    ("⟦một⟧ tỷ lệ lớn", ["1"]),
    ("trẻ lẻ loi, linh hoạt, phần mềm, bán lẻ", []),
    ("QL1A, B52, G20, 3G, M2, H5N1, lớp 12A1, CO2, PM2.5, F0", []),
    ("đơn vị sự nghiệp, mốt thời trang, vạn sự", []),
]
KEPT = [
    ("mỗi tháng ⟦hai⟧ lần, trong vòng ⟦ba⟧ ngày", ["2", "3"]),
    ("⟦15⟧ha, ⟦5⟧m2, ⟦10⟧MW, ⟦03⟧xã, ⟦8⟧h30, ⟦70.000⟧đ", ["15", "5", "10", "3", "8", "70000"]),
    ("Nghị quyết ⟦12⟧-NQ/TW, COVID-⟦19⟧", ["12", "19"]),
    ("⟦chín⟧ xã đã nộp", ["9"]),
]
JOINED = [
    ("⟦10-15⟧%, ⟦10 – 15⟧ %, ⟦10 đến 15⟧ xã, từ ⟦10 tới 15⟧", ["10..15"] * 4),
    (
        "⟦15-20.000⟧ căn hộ, ⟦500-1.000⟧ người, ⟦1-10.000⟧ con, từ ⟦300 đến 500.000⟧ lượt",
        ["15000..20000", "500..1000", "1..10000", "300000..500000"],
    ),
    ("⟦5-7 triệu⟧ đồng, ⟦800.000-1.000.000⟧ đồng", ["5000000..7000000", "800000..1000000"]),
    ("⟦800 nghìn đến 1,2 triệu⟧ đồng", ["800000..1200000"]),
    ("⟦sáu bảy⟧ người, ⟦ba bốn trăm⟧ hộ, ⟦hai ba mươi⟧ cháu", ["6..7", "300..400", "20..30"]),
    ("⟦hai đến ba⟧ xã, ⟦hai – ba nghìn⟧ hộ", ["2..3", "2000..3000"]),
    ("giai đoạn ⟦2016-2020⟧ - ⟦12⟧ dự án", ["2016..2020", "12"]),
    ("giai đoạn ⟦20115⟧-⟦2020⟧", ["20115", "2020"]),
    ("⟦800⟧ - ⟦1 triệu⟧ đồng", ["800", "1000000"]),
    ("thắng ⟦3⟧-⟦1⟧, đội hình ⟦4⟧-⟦2⟧-⟦3⟧-⟦1⟧", ["3", "1", "4", "2", "3", "1"]),
    ("⟦45/52⟧ đại biểu, ⟦19/20⟧ tiêu chí, ⟦05/09⟧ xã", ["45/52", "19/20", "5/9"]),
    ("⟦8/10 tỷ⟧ đồng", ["8000000000/10000000000"]),
    ("⟦1/3⟧ số hộ, ⟦2/3⟧ diện tích", ["frac 0.3333", "frac 0.6667"]),
    ("ngày ⟦15⟧/⟦3⟧/⟦2016⟧, tháng ⟦3⟧/⟦2016⟧, từ ⟦15⟧-⟦20⟧/⟦11⟧", ["15", "3", "2016", "3", "2016", "15", "20", "11"]),
    ("Thông tư ⟦38⟧/⟦2015⟧, năm học ⟦2016⟧/⟦2017⟧", ["38", "2015", "2016", "2017"]),
    ("giảm từ ⟦10⟧% xuống ⟦8,46⟧%", ["10", "8.46"]),
    ("tăng ⟦2⟧ hoặc ⟦3⟧ xã", ["2", "3"]),
]
SIGNED = [
    ("tăng trưởng ⟦-2,3⟧%, cao su (⟦-8,4⟧%)", ["-2.3", "-8.4"]),
    ("lợi nhuận ⟦âm 2,3 tỷ⟧ đồng", ["-2300000000"]),
    ("tăng ⟦10 -11⟧%", ["10..11"]),
    ("Gồm:\n-⟦15⟧ xã\n- ⟦3⟧ huyện", ["15", "3"]),
    ("thanh âm hay, NQ-⟦15⟧", ["15"]),
]
ROMAN = [
    ("khóa ⟦XII⟧, lần thứ ⟦IV⟧, quý ⟦I⟧, thế kỷ ⟦XXI⟧", ["roman 12", "roman 4", "roman 1", "roman 21"]),
    ("Nghị quyết Đại hội ⟦X⟧", ["roman 10"]),
    ("chương trình I V X, DDCI, vitamin C, IIII", []),
]
TABLES = {
    "signs": SIGNS,
    "spaces": SPACES,
    "multipliers": MULTIPLIERS,
    "words": WORDS,
    "five_or_year": FIVE_OR_YEAR,
    "no_numbers": NO_NUMBERS,
    "kept": KEPT,
    "joined": JOINED,
    "signed": SIGNED,
    "roman": ROMAN,
}
ROWS = [pytest.param(*row, id=f"{name}-{at}") for name, table in TABLES.items() for at, row in enumerate(table)]


def reading(numeral: Numeral) -> str:
    other = f" ~{plain(numeral.other)}" if numeral.other is not None else ""
    if numeral.kind == "range":
        assert numeral.low is not None
        assert numeral.high is not None
        return f"{plain(numeral.low)}..{plain(numeral.high)}"
    assert numeral.value is not None
    if numeral.kind == "ratio":
        assert numeral.total is not None
        return f"{plain(numeral.value)}/{plain(numeral.total)}"
    if numeral.kind == "fraction":
        return f"frac {plain(round(numeral.value, 4))}"
    return ("roman " if numeral.kind == "roman" else "") + plain(numeral.value) + other


def plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_marked_sentences(marked: str, expected: list[str]) -> None:
    text = re.sub("[⟦⟧]", "", marked)
    found = numerals(text)
    shown = text
    for numeral in reversed(found):
        shown = f"{shown[: numeral.start]}⟦{shown[numeral.start : numeral.end]}⟧{shown[numeral.end :]}"
    assert shown == marked
    assert [reading(numeral) for numeral in found] == expected


def test_a_numeral_says_where_its_digits_end_and_what_multiplies_them() -> None:
    assert numerals("thu 12,5 nghìn tỷ đồng") == [
        Numeral(4, 17, Decimal("12500000000000.0"), digits_end=8, multiplier=Decimal(10**12))
    ]
    assert numerals("hai trăm nghìn hộ") == [
        Numeral(0, 14, Decimal(200_000), spelled=True, digits_end=8, multiplier=Decimal(1000))
    ]


def test_an_ambiguous_number_says_why() -> None:
    (numeral,) = numerals("đạt 1,234 tấn")
    assert numeral.evidence == "the Vietnamese convention, before a unit of measure"


UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
SCALES = ["", "nghìn", "triệu", "tỷ"]


def below_hundred(number: int, style: dict[str, str]) -> list[str]:
    tens, unit = divmod(number, 10)
    if not tens:
        return [UNITS[unit]]
    last = {1: "mốt" if tens > 1 else "một", 4: style["four"] if tens > 1 else "bốn", 5: style["five"]}
    return [*(["mười"] if tens == 1 else [UNITS[tens], "mươi"]), *([last.get(unit, UNITS[unit])] if unit else [])]


def below_thousand(number: int, style: dict[str, str], *, full: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    if not hundreds and not full:
        return below_hundred(rest, style)
    head = [UNITS[hundreds], "trăm"]
    if not rest:
        return head
    return [*head, *([style["link"]] if rest < 10 else []), *below_hundred(rest, style)]


def in_words(number: int, style: dict[str, str]) -> str:
    """The number in Vietnamese words, as a bank clerk writes it."""
    groups: list[int] = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    words: list[str] = []
    for at in reversed(range(len(groups))):
        if groups[at]:
            words += below_thousand(groups[at], style, full=bool(words)) + ([SCALES[at]] if at else [])
    return " ".join(words).replace("nghìn", style["thousand"]).replace("tỷ", style["billion"])


STYLES = st.fixed_dictionaries(
    {
        "link": st.sampled_from(["linh", "lẻ"]),
        "four": st.sampled_from(["bốn", "tư"]),
        "five": st.sampled_from(["lăm", "nhăm"]),
        "thousand": st.sampled_from(["nghìn", "ngàn"]),
        "billion": st.sampled_from(["tỷ", "tỉ"]),
    }
)
NUMBERS = st.integers(1, 999) | st.integers(1, 10**6) | st.integers(1, 10**12 - 1)


@given(NUMBERS, STYLES)
def test_numbers_in_words_are_read_back(number: int, style: dict[str, str]) -> None:
    written = in_words(number, style)
    text = f"Toàn ngành gồm {written} người"
    (numeral,) = numerals(text)
    assert (text[numeral.start : numeral.end], numeral.value, numeral.spelled) == (written, Decimal(number), True)


@given(NUMBERS, st.integers(0, 99), st.sampled_from([".,", ",.", " ,"]))
def test_numbers_in_digits_are_read_back(number: int, hundredths: int, signs: str) -> None:
    grouped = f"{number:,}".replace(",", signs[0])
    written = f"{grouped}{signs[1]}{hundredths:02d}"
    text = f"đạt {written} tỷ đồng"
    (numeral,) = numerals(text)
    assert text[numeral.start : numeral.digits_end] == written
    assert numeral.value == (number + Decimal(hundredths) / 100) * 10**9


@given(NUMBERS)
def test_thousands_are_read_back_without_decimals(number: int) -> None:
    for sign in (".", " ", ""):
        text = f"huy động {number:,} người".replace(",", sign)
        assert [numeral.value for numeral in numerals(text)] == [number]


PIECES = [
    "năm",
    "hai",
    "mười",
    "mươi",
    "trăm",
    "tỷ",
    "rưỡi",
    "phẩy",
    "phần",
    "linh",
    "tư",
    "nửa",
    "đến",
    "âm",
    "Ba",
    "XII",
]


@given(st.text(alphabet="0123456789.,-–/ %\nđa²") | st.lists(st.sampled_from([*PIECES, "1", "1.5", "-"])).map(" ".join))
def test_numerals_are_in_order_in_bounds_and_complete(text: str) -> None:
    at = 0
    for numeral in numerals(text):
        assert at <= numeral.start < numeral.digits_end <= numeral.end <= len(text)
        assert (
            (numeral.value is None)
            == (numeral.kind == "range")
            == (numeral.low is not None)
            == (numeral.high is not None)
        )
        at = numeral.end


@pytest.mark.parametrize(
    "piece", ["1", "1.", "1,", "1-", "1/", "1 ", "123 ", "1. ", "một ", "năm ", "hai ba ", "1 triệu ", "- ", "X", "1a"]
)
def test_hostile_lines_take_linear_time(piece: str) -> None:
    begun = time.process_time()
    numerals(piece * 30_000)
    assert time.process_time() - begun < 10  # under a second each; quadratic time is minutes
