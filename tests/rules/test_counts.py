# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""Counts against marked sentences: value, total, modifier, noun, warnings."""

from __future__ import annotations

import pytest

from hoinghi import Extractor
from hoinghi.rules.counts.typos import is_one_edit
from markup import checks

EXAMPLES = {
    "leading zero": 'Sở xây dựng [02]{count value=2 noun="quy trình"} quy trình mới cho [15]{count value=15 noun="sản phẩm"} sản phẩm.',
    "two nouns make one": 'Nghe [06]{count value=6 noun="báo cáo tham luận"} báo cáo tham luận của các huyện.',
    "case noun takes its verb": 'Phát hiện [27]{count value=27 noun="vụ buôn lậu"} vụ buôn lậu qua biên giới.',
    "case noun takes a long noun": 'Đã xảy ra [41]{count value=41 noun="vụ phạm pháp hình sự"} vụ phạm pháp hình sự.',
    "verb ends the noun": 'Có [19]{count value=19 noun="xã"} xã đạt chuẩn, [8]{count value=8 noun="tàu"} tàu hư hỏng.',
    "preposition ends the noun": 'Mời [30]{count value=30 noun="đại biểu"} đại biểu của [9]{count value=9 noun="huyện"} huyện.',
    "name ends the noun": 'Ký với [4]{count value=4 noun="tỉnh"} tỉnh Nam Lào và [3]{count value=3 noun="tỉnh"} tỉnh miền Trung.',
    "abbreviation": 'Toàn tỉnh có [1.204]{count value=1204 noun=DN} DN và [36]{count value=36 noun=HTX} HTX.',
    "title in capitals": 'Sở có [4]{count value=4 noun="Phó Giám đốc"} Phó Giám đốc.',
    "number words": 'Lãnh đạo [hai]{count value=2 noun="đoàn thể"} đoàn thể dự; [ba]{count value=3 noun="tỉnh"} tỉnh ký kết.',
    "eleven": 'Tặng [mười hai]{count value=12 noun="suất quà"} suất quà.',
    "both sides": '[Hai]{count value=2 noun="bên"} bên cam kết hợp tác.',
    "multiplier": 'Đón [1,2 triệu]{count value=1200000 noun="lượt khách"} lượt khách.',
    "range": 'Mỗi lớp [25-30]{count value=25..30 noun="học viên"} học viên.',
    "hedges": 'Gần [300]{count value=300 modifier=about noun="đại biểu"} đại biểu và hơn [40]{count value=40 modifier=more_than noun="xã"} xã.',
    "from on": 'Đơn vị có [200]{count value=200 modifier=at_least noun="công nhân"} công nhân trở lên.',
    "ratio": 'Đến nay [9/12]{count value=9 total=12 noun="xã"} xã về đích.',
    "part of a whole": 'Hiện [7]{count value=7 total=20 noun="cơ sở"} trong tổng số [20]{count value=20 noun="cơ sở"} cơ sở đạt chuẩn.',
    "part on a whole in all": 'Bà vắng [4]{count value=4 total=21 noun="cuộc họp"} trên tổng cộng [21]{count value=21 noun="cuộc họp"} cuộc họp.',
    "part with its own noun": 'Có [38]{count value=38 total=40 noun="đại biểu"} đại biểu trong số [40]{count value=40 noun="đại biểu"} đại biểu tán thành.',
    "each": 'Mỗi xã [2]{count value=2 noun="mô hình"} mô hình, mỗi tháng [5]{count value=5 noun="cuộc họp"} cuộc họp.',
    "behind its noun": 'Tổng số hội viên là [845]{count value=845 noun="hội viên"}.',
    "table row": 'Đại biểu: [125]{count value=125 noun="Đại biểu"}',
    "list": 'Khen [3]{count value=3 noun="tập thể"} tập thể, [11]{count value=11 noun="cá nhân"} cá nhân ([4]{count value=4 noun="nữ"} nữ).',
    "first of a coordination": 'Thanh tra [33]{count value=33 noun="bộ"} bộ, cơ quan trung ương.',
    "noun from the list": 'Bão làm [32]{count value=32 noun="tàu"} tàu hư, [5]{count value=5 noun="tàu"} bị chìm.',
    "levels of one thing": 'Giảm [13]{count value=13 noun="đơn vị cấp huyện"} đơn vị cấp huyện và [62]{count value=62 noun="đơn vị"} cấp xã.',
    "levels of schools": 'Có [41]{count value=41 noun="trường"} trường ([16]{count value=16 noun="trường"} mầm non, [14]{count value=14 noun="trường"} tiểu học, [11]{count value=11 noun="trường"} THCS).',
    "levels of teachers": 'Thiếu [52]{count value=52 noun="giáo viên mầm non"} giáo viên mầm non, [38]{count value=38 noun="giáo viên"} tiểu học.',
    "deputies are no level": 'Có [57]{count value=57 noun="công chức"} công chức, thừa [6]{count value=6 noun="cấp phó"} cấp phó.',
    "ballots": 'Tổng số phiếu phát ra [204]{count value=204 noun="phiếu"}, thu về [203]{count value=203 noun="phiếu"}, hợp lệ [201]{count value=201 noun="phiếu"}, không hợp lệ [2]{count value=2 noun="phiếu"}.',
    "not done": 'Trong [14]{count value=14 noun="tiêu chí"} tiêu chí có [3]{count value=3 noun="tiêu chí"} không đạt.',
    "one for each": 'Mỗi chi hội giúp [2-3]{count value=2..3 noun="hộ"} hộ, mỗi xã phụ trách [một]{count value=1 noun="thôn"} thôn.',
    "groups of one sort": 'Có [26]{count value=26 noun="tổ hợp tác"} tổ hợp tác và [31]{count value=31 noun="hộ mới thoát nghèo"} hộ mới thoát nghèo.',
    "parts of a whole by their names": 'Đưa [280]{count value=280 noun="người"} người đi làm việc, trong đó Nhật Bản [164]{count value=164 noun="người"}, Đài Loan [77]{count value=77 noun="người"} và Hàn Quốc [39]{count value=39 noun="người"}.',
    "parts of a whole by what befell them": 'Kỷ luật [11]{count value=11 noun="đảng viên"} đảng viên, gồm: khiển trách [7]{count value=7 noun="đảng viên"}, cảnh cáo [3]{count value=3 noun="đảng viên"}, khai trừ [1]{count value=1 noun="đảng viên"}.',
    "women are of the whole": 'Có [53]{count value=53 noun="đảng viên"} đảng viên (trong đó [21]{count value=21 noun="nữ"} nữ, [4]{count value=4 noun="đảng viên"} dự bị).',
    "another label": 'Giảm [12]{count value=12 noun="vụ"} vụ; số người chết tăng [2]{count value=2 noun="người chết"}.',
    "third prizes": 'Đoạt [3]{count value=3 noun="giải"} giải nhất, [8]{count value=8 noun="giải"} giải ba cấp quốc gia.',
    "heroic mothers": 'Thăm [5]{count value=5 noun="Mẹ Việt Nam"} Mẹ Việt Nam anh hùng, tặng [9]{count value=9 noun="bộ máy tính"} bộ máy tính.',
    "in time": 'Trả [640]{count value=640 noun="hồ sơ"} hồ sơ trước hẹn, đúng hạn [95]{count value=95 noun="hồ sơ"}, quá hạn [8]{count value=8 noun="hồ sơ"}.',
    "heads with a long adjective": 'Có [48]{count value=48 noun="ca dương tính"} ca dương tính, [3]{count value=3 noun="vụ nghiêm trọng"} vụ nghiêm trọng, [2]{count value=2 noun="xã"} xã an toàn, [9]{count value=9 noun="khách"} khách hoàn toàn bình phục.',
    "part of a hedged whole": 'Hơn [30]{count value=30 total=70 modifier=more_than noun="doanh nghiệp"} trong số gần [70]{count value=70 modifier=about noun="doanh nghiệp"} doanh nghiệp có lãi.',
    "label far before": 'Số hộ nghèo của xã năm 2018 chỉ còn [1.250]{count value=1250 noun="hộ nghèo"}, giảm [310]{count value=310 noun="hộ nghèo"} so với năm 2016.',
    "done to some of them": 'Trong [600]{count value=600 noun="đơn thư"} đơn thư của dân, huyện đã xử lý được [580]{count value=580 noun="đơn thư"} (97%).',
    "sorts of them": 'Có [9]{count value=9 noun="tổ cấp nước"} tổ cấp nước ([3]{count value=3 noun="tổ"} tổ cố định, [6]{count value=6 noun="tổ"} di động).',
    "visitors": 'Lượt khách đến tỉnh trong quý I đạt khoảng [3,3 triệu]{count value=3300000 modifier=about noun="Lượt khách"}, tăng mạnh.',
    "some of them are": 'Kết nạp [980]{count value=980 noun="đảng viên mới"} đảng viên mới, trong đó [310]{count value=310 noun="đảng viên mới"} là người dân tộc thiểu số, [41]{count value=41 noun="đảng viên mới"} là người theo đạo.',
    "the nearest label": 'Số đoàn tăng mạnh, số tiết mục tăng [46]{count value=46 noun="tiết mục"}.',
    "pairs and agreements": 'Thu [150]{count value=150 noun="đôi giày"} đôi giày, ký [2]{count value=2 noun="thỏa ước"} thỏa ước, nêu [bảy]{count value=7 noun="hạn chế"} hạn chế.',
    "label before a change": 'Số học sinh học nghề của huyện tăng lên hơn [3.000]{count value=3000 modifier=more_than noun="học sinh"}.',
    "noun at the end of a change": 'Số lớp tăng từ [60]{count value=60 noun="lớp"} lên hơn [90]{count value=90 modifier=more_than noun="lớp"} lớp.',
    "left over": 'Trong [180]{count value=180 noun="đại biểu"} đại biểu, dự họp chỉ còn lại [178]{count value=178 noun="đại biểu"} do mưa bão.',
    "heads that say little": 'Xã lập [6]{count value=6 noun="tổ hòa giải"} tổ hòa giải, thu hồi [3]{count value=3 noun="khoản vay"} khoản vay khó đòi, nghe [14]{count value=14 noun="bài giảng"} bài giảng.',
    "teams that do": 'Có [12]{count value=12 noun="đội"} đội thắng, [5]{count value=5 noun="chỗ"} chỗ chạy dọc sông.',
    "trees by their name": 'Trồng [700]{count value=700 noun="cây phi lao"} cây phi lao và [2 vạn]{count value=20000 noun="cây phân tán"} cây phân tán.',
    "people of former times": 'Mời [60]{count value=60 noun="cựu giáo viên"} cựu giáo viên, [9]{count value=9 noun="nguyên cán bộ"} nguyên cán bộ; đón [240]{count value=240 noun="tân sinh viên"} tân sinh viên.',
    "items worded alike": 'Dân tộc Dao có [8.640]{count value=8640 noun="người"} người, dân tộc Mường [7.215]{count value=7215 noun="người"}, dân tộc Sán Chay xấp xỉ [2.000]{count value=2000 modifier=about noun="người"}.',
    "places with their numbers": 'Ca mắc mới: Hà Nam [13]{count value=13 noun="ca"} ca, Thái Bình [6]{count value=6 noun="ca"} và Ninh Bình [2]{count value=2 noun="ca"}.',
    "items that end with an index word": 'Khối mầm non thiếu [48]{count value=48 noun="giáo viên"} giáo viên, khối trung học cơ sở [34]{count value=34 noun="giáo viên"}.',
    "numbers in brackets": 'Vướng ở cấp nước ([14]{count value=14 noun="dự án"} dự án), thủy lợi ([3]{count value=3 noun="dự án"}) và giáo dục ([5]{count value=5 noun="dự án"}).',
    "verb of two syllables": 'Đợt đầu cắt [31]{count value=31 noun="biên chế"} biên chế, sang năm dự kiến [17]{count value=17 noun="biên chế"}.',
    "absent and belonging": 'Có mặt [36/40]{count value=36 total=40 noun="đại biểu"} đại biểu; vắng [4]{count value=4 noun="đại biểu"}; gồm [9]{count value=9 noun="nữ"} nữ và [2]{count value=2 noun="đại biểu"} thuộc khối trường học.',
    "subject of the clause": 'Có [17]{count value=17 noun="đồng chí"} đồng chí đi làm xa; hộ cận nghèo hiện chỉ còn [6]{count value=6 noun="hộ cận nghèo"}.',
    "subject behind a link": 'Kết nạp [18]{count value=18 noun="thanh niên"} thanh niên; riêng đảng viên nữ chỉ có [5]{count value=5 noun="đảng viên"}.',
    "rows behind a colon": 'Dự họp gồm: đại biểu mời: [37]{count value=37 noun="đại biểu"}; phóng viên các báo, tạp chí: [12]{count value=12 noun="phóng viên"}.',
    "five things": 'Xã có [14]{count value=14 noun="di tích"} di tích và [năm]{count value=5 noun="di sản văn hóa"} di sản văn hóa phi vật thể.',
    "both of them": 'Cả [hai]{count value=2 noun="ông"} ông cùng dự.',
    "telephone numbers": 'Gọi đến [2]{count value=2 noun="số điện thoại"} số điện thoại nóng.',
    "number of, behind the number": 'Ông đại diện cho [512]{count value=512 noun="cổ phần"} số cổ phần.',
    "noun shared": 'Chọn [300]{count value=300 noun="phòng"}, [600]{count value=600 noun="phòng"} hay [900]{count value=900 noun="phòng"} phòng.',
    "one in a list": 'Gồm [một]{count value=1 noun="thị xã"} thị xã và [7]{count value=7 noun="huyện"} huyện.',
    "digit one": 'Cứ [1]{count value=1 noun="bệnh nhân"} bệnh nhân cần [2]{count value=2 noun="bác sĩ"} bác sĩ.',
    "range of a whole": 'Ngăn được [6-7]{count value=6..7 total=10 noun="trường hợp"} trong [10]{count value=10 noun="trường hợp"} trường hợp.',
    "slash between two of the same": 'Đã có [16]{count value=16 total=34 noun="tuyến"} tuyến/34 tuyến đường thông thoáng.',
    "slash between two things": 'Bắt [37]{count value=37 noun="vụ"} vụ/[29]{count value=29 noun="đối tượng"} đối tượng.',
    "medals": 'Đoàn đoạt [25]{count value=25 noun="huy chương"} huy chương gồm [16]{count value=16 noun="huy chương"} vàng, [6]{count value=6 noun="huy chương"} bạc, [3]{count value=3 noun="huy chương"} đồng.',
    "where they are": 'Thăm [7]{count value=7 noun="hãng dược"} hãng dược ([5]{count value=5 noun="hãng dược"} ở Ấn Độ và [2]{count value=2 noun="hãng dược"} tại Huế).',
    "quota": 'Chỉ tiêu tuyển sinh của trường là [1.390]{count value=1390 noun="Chỉ tiêu tuyển sinh"}, trong đó hệ chính quy là [770]{count value=770 noun="Chỉ tiêu tuyển sinh"}.',
    "teams of one sort": 'Lập [hai]{count value=2 noun="tổ kiểm tra"} tổ kiểm tra, mở [3]{count value=3 noun="lớp tập huấn"} lớp tập huấn.',
    "two hedges": 'Số hộ nghèo tăng khoảng hơn [60]{count value=60 modifier=more_than noun="hộ nghèo"}.',
    "places": 'Lắp thêm [20]{count value=20 noun="điểm"} điểm và họp với [64]{count value=64 noun="điểm cầu"} điểm cầu.',
    "number words in brackets": 'Cử [02]{count value=2 noun="cán bộ"} (hai) cán bộ.',
    "full stop without a space": 'Có [13]{count value=13 noun="xã"} xãTrong đó [2]{count value=2 noun="hộ nghèo"} hộ nghèo.',
    "typo": 'Giúp [03]{count value=3 noun="danh nghiệp" warnings=likely_typo} danh nghiệp.',
}  # fmt: skip

NEGATIVE = {
    "article": "Đây là một xã nghèo và là một trong các xã khó khăn.",
    "one in digits of many": "Đây là 1 trong các địa phương dẫn đầu.",
    "no value": "Hàng trăm hộ, vài chục cán bộ, một số xã, nhiều đoàn.",
    "fixed phrases": "Cả nhà hai lúa sống vui.",
    "fraction": "Đã xong 1/3 công trình, hai phần ba hộ dân.",
    "measure": "Trồng 15 ha lúa, bón 3 tấn phân.",
    "score": "Chỉ số đạt 65 điểm, giảm 2,3 điểm.",
    "decimals": "Tăng 2,5 so với trước.",
    "name behind": "Số nhà 12 Lê Lai.",
    "list of places": "Họp tại quận 1, 3 và 11.",
    "years": "Số hộ nghèo giảm từ năm 2015 đến 2020, rồi tăng.",
    "year of a quarter": "Trong quý I/2019 nhà máy chạy hết công suất.",
    "a training centre's number": "Có đội tập huấn ở Trung tâm huấn luyện quốc gia 1.",
    "a fraction that is hedged": "Thành phố góp hơn 3/5 đơn vị máu của cả vùng.",
    "a rank": "Chỉ số môi trường kinh doanh tăng từ vị trí 91 lên 82.",
    "rank of a list": "Sản phẩm lọt vào top 10 sản phẩm bán chạy.",
    "one-stop office": "Xã thực hiện cơ chế 1 cửa, 1 cửa liên thông.",
    "of a year": "Trong năm chi bộ họp đều, cuối năm đảng viên được đánh giá, cả năm bệnh viện quá tải.",
    "names behind names": "Công ty thuê Airbus 320, Boeing 737, dự SEA Games 30.",
    "scores of subjects": "Thí sinh đạt 27, thủ khoa đạt 29.",
    "each its own": "Mỗi người một vẻ, mỗi xã một sản phẩm.",
    "papers within a whole": "Rà soát đủ các thủ tục, trong đó có Nghị quyết 35, Thông tư 12.",
    "digits and letters": "Dùng mạng 5G, thuốc D3, khẩu hiệu 5k.",
}

BUGS_CAUGHT = {
    "a month over twelve is none (corpus, traffic report)": 'Mỗi tháng [83]{count value=83 noun="người nhập viện"} người nhập viện.',
    "huge numbers broke the remainder (corpus, flattened table)": "Mã 123456789012345678901234567890 hàng đã quét.",
    "a comma is no letter (corpus, budget)": 'Hỗ trợ [16]{count value=16 noun="xã"} xã, phường.',
    "one beside one is an article (corpus, interview)": "Đó là một doanh nghiệp mạnh, một thương hiệu bền vững.",
    "on is no part of a whole (corpus, inspection)": 'Có [92]{count value=92 noun="sản phẩm"} sản phẩm trên [5]{count value=5 modifier=more_than noun="kênh"} kênh.',
    "y and i spell the same word (corpus)": 'Hơn [30]{count value=30 modifier=more_than noun="nghị sỹ"} nghị sỹ dự họp.',
    "days of a premiere are days (corpus, film)": "Chỉ sau 3 ngày công chiếu, phim đã lãi.",
    "a team and what it does (corpus, sport)": 'Cả [hai]{count value=2 noun="đội"} đội rời sân.',
    "a sentence begins without its space (corpus)": 'Tăng gấp 50 lần.[5]{count value=5 noun="học sinh"} học sinh được khen.',
    "a survey is no hedge (samples)": 'Khảo sát [150]{count value=150 noun="doanh nghiệp"} doanh nghiệp.',
    "a rank out of many is none (corpus)": "Tỉnh xếp thứ 12/63 tỉnh.",
    "points behind a bound are a score (samples)": "Đội đi muộn bị trừ tối thiểu 5 điểm, phải đạt ít nhất 60 điểm.",
    "places named before are no score (samples)": 'Giảm từ [31]{count value=31 noun="điểm trường"} điểm trường xuống [18]{count value=18 noun="điểm"} điểm.',
    "what is above all is no score (samples)": 'Cần xóa điểm đen, nhất là [4]{count value=4 noun="điểm"} điểm trên tuyến đê.',
    "a catchword in quotation marks (samples)": 'Mô hình liên kết "bốn nhà" và phong trào “3 sạch” lan rộng tới [6]{count value=6 noun="xã"} xã.',
    "people of one kind, and an ethnic minority (corpus)": 'Có [9]{count value=9 noun="người dân tộc"} người dân tộc thiểu số, [30]{count value=30 noun="người khuyết tật"} người khuyết tật.',
    "votes behind their noun (samples)": 'Ông trúng cử với số phiếu [41/43]{count value=41 total=43 noun="phiếu"}.',
}  # fmt: skip

test_counts = checks("count", EXAMPLES, NEGATIVE, BUGS_CAUGHT)


def test_a_typo_is_suggested_and_left_alone(extractor: Extractor) -> None:
    count = extractor.extract("Hỗ trợ 06 danh nghiệp đăng ký nhãn hiệu.").counts[0]
    assert count.noun is not None
    assert count.noun.quote == "danh nghiệp"
    assert [(warning.code, warning.suggestion) for warning in count.warnings] == [("likely_typo", "doanh nghiệp")]


def test_an_ambiguous_number_says_both_readings(extractor: Extractor) -> None:
    count = extractor.extract("Có 2.500 hộ dân.").counts[0]
    assert str(count.value) == "2500"
    assert [warning.suggestion for warning in count.warnings if warning.code == "ambiguous_number"] in (["2.5"], [])


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("danh", "doanh", True),
        ("doanh", "danh", True),
        ("xã", "xá", True),
        ("hộ", "hộp", True),
        ("", "a", True),
        ("sỹ", "sĩ", False),
        ("xã", "xã", False),
        ("huyện", "tỉnh", False),
    ],
)
def test_is_one_edit(one: str, other: str, near: bool) -> None:
    assert is_one_edit(one, other) is near
