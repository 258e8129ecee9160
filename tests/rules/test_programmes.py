# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""Programmes against marked sentences: which keyword names one, where its name ends, kind, period, abbreviation, mentions."""

from __future__ import annotations

import pytest

from hoinghi import Extractor
from markup import check

EXAMPLES = {
    "quoted title": 'Sở trình [Đề án "Phát triển cây dược liệu vùng cao"]{programme kind=scheme}.',
    "quoted behind a word": 'Huyện phát động [phong trào thi đua "Dân vận vì dân"]{programme kind=campaign}.',
    "quoted, then a period": 'Ngành triển khai [Chương trình "Sữa học đường" giai đoạn 2022-2026]{programme kind=programme period=2022-2026}.',
    "numbered with its subject": "UBND ban hành [Kế hoạch số 77/KH-UBND về chuyển đổi số ngành thư viện]{programme kind=plan}.",
    "numbered alone": "Các xã nghèo được hưởng [Chương trình 135]{programme kind=programme} từ lâu.",
    "proper name": "Liên minh khởi động [dự án Mekong Green]{programme kind=project} hôm qua.",
    "foreign name before a verb": "Hội viên [Dự án Care For Rivers]{programme kind=project abbreviation=CFR} (CFR) thực hiện khảo sát.",
    "facility with a place": "Bộ giao vốn cho [dự án cầu Sông Thương 2]{programme kind=project} trong quý tới.",
    "period": "Tỉnh thông qua [Đề án phát triển nuôi biển giai đoạn 2021-2025]{programme kind=scheme period=2021-2025}.",
    "until a year and beyond": "Bộ công bố [Quy hoạch mạng lưới thư viện công lập đến năm 2025 và tầm nhìn 2035]{programme kind=master_plan period=-2025}.",
    "year of a plan with a subject": "Hội nghị tổng kết [kế hoạch phát triển kinh tế - xã hội năm 2024]{programme kind=plan period=2024-2024}.",
    "place completes it": "Sở thực hiện [Chương trình phát triển cam sành tỉnh Hà Giang]{programme kind=programme}.",
    "commas in a list": "Sở thực hiện [Đề án thu gom, phân loại và tái chế rác nhựa ven biển]{programme kind=scheme}.",
    "pair with a comma": "Tỉnh thực hiện [Chương trình phòng, chống bệnh dại]{programme kind=programme} ở vùng cao.",
    "list that shares a period": "Sở triển khai [chương trình đào tạo 200 bác sĩ, dược sĩ giai đoạn 2010-2015]{programme kind=programme period=2010-2015}.",
    "two names": "Trình [Kế hoạch phát triển đội tàu xa bờ giai đoạn 2021-2025]{programme kind=plan period=2021-2025} và [quy hoạch tổng thể mạng lưới cảng cá tỉnh Phú Yên đến năm 2030]{programme kind=master_plan period=-2030}.",
    "of a body, which is not the name": "Sở triển khai [Chương trình sữa học đường miền núi]{programme kind=programme} của Bộ Y tế.",
    "the paper carried out": "Sở ban hành [Chương trình hành động thực hiện Nghị quyết của Tỉnh ủy]{programme kind=programme}.",
    "national target programme": "Xã hoàn thành [chương trình mục tiêu quốc gia xây dựng nông thôn mới]{programme kind=programme} sớm.",
    "fund": "Ủy ban tiếp nhận tiền ủng hộ [Quỹ Vì trẻ em nghèo]{programme kind=fund} sáng nay.",
    "topic": "Hội đồng nghiệm thu [đề tài lịch sử Đảng bộ xã Mường Sang]{programme kind=topic} hôm qua.",
    "model": "Huyện thí điểm [mô hình Trung tâm điều hành giao thông]{programme kind=model} tại hai phường.",
    "inner dash": "Sở trình [Đề án sắp xếp dân cư ven sông Tiền - sông Hậu]{programme kind=scheme}.",
    "compound with a function word": "Bộ thông qua [dự án Cảng hàng không Phan Rang]{programme kind=project} hôm qua.",
    "mention by initials": "Tỉnh thực hiện [dự án cấp nước hồ chứa]{programme kind=project mentions=2 abbreviation=CNHC} từ 2019. Dự án CNHC đã xong một nửa.",
    "mention in brackets": "Sở thực hiện [Chương trình mỗi xã một sản phẩm]{programme kind=programme abbreviation=OCOP mentions=2} (OCOP). Chương trình OCOP giúp dân.",
    "also called": 'Tỉnh triển khai [Đề án dạy nghề cho thanh niên vùng cao]{programme kind=scheme abbreviation="Đề án 12" mentions=2} (gọi tắt là Đề án 12) ở năm huyện.',
    "shorter mention": "Ngành thực hiện [Đề án hiện đại hóa công tác lưu trữ]{programme kind=scheme mentions=2}. Sau hai năm, Đề án hiện đại hóa đạt kết quả.",
    "different years are different plans": "Thực hiện [Kế hoạch phát triển kinh tế - xã hội năm 2020]{programme kind=plan period=2020-2020}, xây dựng [Kế hoạch phát triển kinh tế - xã hội năm 2021]{programme kind=plan period=2021-2021}.",
    "impossible year": "Sở triển khai [Kế hoạch phát triển thư viện số giai đoạn 20116-2020]{programme kind=plan period=-2020 warnings=impossible_year}.",
    "verbs that share an object": "Bộ sơ kết [dự án Sản xuất, cấp, quản lý thẻ rừng]{programme kind=project} sáng nay.",
    "done again": "Cục thực hiện [Đề án thiết kế lại mạng lưới thư viện]{programme kind=scheme} từ quý I.",
    "fund set up by law": "Tỉnh chống trục lợi [quỹ bảo hiểm thất nghiệp]{programme kind=fund} ở các khu công nghiệp.",
    "place planned": "Dân chờ [quy hoạch thành phố Tân Phú]{programme kind=master_plan} từ lâu.",
    "cost": "Nông dân lo về [dự án trạm bơm nước]{programme kind=project} có vốn đầu tư 40 tỷ đồng.",
    "list of one make": "Sở trình [Đề án kiên cố hóa nhà trẻ, nhà trường]{programme kind=scheme}, sau đó mới làm đường.",
    "list with a word again": "Bộ xây dựng [Đề án giám định phương tiện, giám định tàu cá]{programme kind=scheme} để giảm tai nạn.",
    "medium-term plan being made": "Sở lập [kế hoạch đầu tư cảng cá trung hạn 5 năm 2021-2025]{programme kind=plan period=2021-2025}.",
    "number in front of the title": 'Xã làm tốt [chương trình 4 "cùng"]{programme kind=programme} từ đầu năm.',
    "leaves a word out": "Huyện bàn về [dự án cầu vượt biển quốc tế Tân Phú]{programme kind=project mentions=2}. Dự án cầu vượt biển Tân Phú đã xong.",
    "old spelling of fund": "Các nước góp vốn cho [quĩ phòng chống sốt rét]{programme kind=fund} từ năm ngoái.",
    "two words in quotation marks that count": 'Xã làm theo [mô hình "bốn cùng"]{programme kind=model} từ tháng ba.',
    "generic word inside a longer one": "Chủ tịch ký [Đề án thành lập bảo tàng biển]{programme kind=scheme} hôm qua.",
    "proper name that looks generic": "Thành phố công bố [quy hoạch Cần Thạnh]{programme kind=master_plan} sáng nay.",
    "which one is numbered": "Bộ trình [Quy hoạch điện VI]{programme kind=master_plan} hôm qua; [quy hoạch chi tiết 1/2000]{programme kind=master_plan} thì chưa.",
    "how many it is of": "Sở khởi động [chương trình 2 triệu cây tre]{programme kind=programme} ở ba huyện.",
    "several named ones": "Công ty mở bán các [dự án Sông Đào Garden]{programme kind=project}, Phố Mới.",
    "at a named place": "Bộ gỡ vướng cho [dự án chống ngập]{programme kind=project} tại Tân Phú.",
    "ends with a proper name": "Dân lo cho [dự án đồi Phượng Vĩ]{programme kind=project} đã dừng.",
    "concept": "Trường theo [mô hình lớp học hạnh phúc]{programme kind=model} từ lâu.",
    "two ends of a road": "Vốn cho [Dự án đường nối cảng Cửa Vịnh với Quốc lộ 9]{programme kind=project} đã có.",
    "function word before the period": "Tỉnh duyệt [Đề án đào tạo nghề cho lao động gắn với xuất khẩu giai đoạn 2018-2021]{programme kind=scheme period=2018-2021}.",
    "tax regime": "Luật quy định [chương trình ưu đãi thuế cho hợp tác xã nghèo]{programme kind=programme} từ nay.",
}  # fmt: skip

NEGATIVE = {
    "plural": "Tỉnh kêu gọi các dự án đầu tư, những chương trình hỗ trợ và nhiều mô hình sản xuất.",
    "pointed at": "Tất cả hộ trong diện thực hiện chương trình hỗ trợ con giống này đã thoát nghèo.",
    "demonstrative": "Chương trình này giúp dân; kế hoạch đó đã xong; dự án nói trên chậm.",
    "set out": "Cả ba chỉ tiêu vượt kế hoạch đề ra, đạt kế hoạch được giao.",
    "yearly plan": "Sở báo cáo kế hoạch năm 2017 và kế hoạch kinh doanh quý II.",
    "agenda": "Thư ký đọc chương trình hội nghị, chương trình kỳ họp và chương trình làm việc.",
    "counted": "Huyện có 12 dự án giao thông và 7 mô hình sản xuất rau.",
    "bill": "Quốc hội cho ý kiến về dự án Luật Thư viện và dự án Pháp lệnh.",
    "ministry": "Ông là Giám đốc Sở Kế hoạch và Đầu tư.",
    "strategic": "Hai nước là đối tác chiến lược toàn diện, có ba đột phá chiến lược.",
    "land fund": "Thành phố còn quỹ đất lớn, quỹ thời gian thì ít.",
    "verb": "Tỉnh sẽ quy hoạch các làng nghề mới.",
    "loan projects": "Bộ rà soát các dự án ODA và dự án BOT.",
    "verb behind": "Dự án được khởi công, đề án đã trình, mô hình là điểm sáng.",
    "one of several kinds": "Ngân sách theo các chương trình, đề án hỗ trợ người dân tăng nhanh.",
    "quantity": "Hội đã gây quỹ hàng trăm triệu đồng giúp học sinh.",
    "office": "Theo Vụ trưởng Kế hoạch Tài chính Lê Văn Bốn, có năm trường thu nhiều.",
    "promotion with a title": 'Khách hàng trúng thưởng với chương trình "Hè Vui Cùng Thẻ Vàng" của ngân hàng.',
    "scare quotes": 'Dân khổ vì quy hoạch "treo" và mô hình "lạ".',
    "somebody's own": "Các ngân hàng xây dựng chiến lược quản lý rủi ro của mình.",
    "several have one each": "Cả 9 xã đều đã triển khai kế hoạch trồng cây ven đường.",
    "not yet known": "Nhà đầu tư sẽ triển khai dự án xây dựng một nhà máy tại đây.",
    "a company's own": "Cổ đông hỏi về cổ tức. HĐQT trình cổ đông kế hoạch đầu tư đội tàu năm 2020.",
    "bare": "Kế hoạch. Chương trình, dự án; đề án!",
    "promotion": "Siêu thị mở chương trình khuyến mãi mùa hè.",
    "judged": "Ngân hàng xây dựng chiến lược đào tạo cán bộ phù hợp.",
    "needed, not there": "Ngành cần chiến lược phát triển vùng nguyên liệu.",
    "many inside": "Họ trình kế hoạch các chuyến xe cho Sở Giao thông.",
    "strategist": "Vị chiến lược gia xứ Thanh nói về trận đấu.",
    "moved to a place": "Ba hãng xin chuyển dự án về Tân Phú.",
    "heading in capitals": "Hình thức cắt điện: KẾ HOẠCH 7 Trà Tân 05:00.",
    "verb and no more": "Hội nghị tổng kết 7 năm thực hiện chương trình tổ chức ở Tân Phú.",
    "millimetres of rain": "Lượng mưa vượt quy hoạch 310 mm trong ba ngày.",
    "a scale alone": "Chủ đầu tư tự ý sửa quy hoạch 1/500 của khu nhà.",
    "carries out another": 'Xã có kế hoạch thực hiện dự án và chương trình.',
}  # fmt: skip

BUGS_CAUGHT = {
    "two sentences without a stop (corpus)": "Bộ sẽ trình [Đề án tái cơ cấu ngành chè]{programme kind=scheme} Tại hội nghị, nhiều ý kiến nêu ra.",
    "a year behind a comma begins the clause (corpus)": "Theo [chương trình khuyến công quốc gia Lai Châu]{programme kind=programme}, năm 2015 có thêm hai xưởng.",
    "verb behind a proper name (corpus)": "Tỉnh khởi công [dự án nhà máy giấy Hoa Ban]{programme kind=project} sử dụng công nghệ kín.",
    "where it is done, behind a comma (corpus)": "Theo Hội đồng Bảo trợ [Quỹ Vì trẻ em tỉnh Tân Phú]{programme kind=fund}, trên địa bàn tỉnh hiện có 300 trẻ mồ côi.",
    "an officer behind a list of verbs (corpus)": "Về [đề án sắp xếp, tinh gọn]{programme kind=scheme}, thiếu tướng Võ Văn Tám nói rõ thêm.",
    "letter after the number (own example)": "Sở vừa ban hành [Kế hoạch số 88/KH-SYT]{programme kind=plan} gửi các bệnh viện.",
    "months counted behind a name (corpus)": "Dư nợ theo [chương trình kết nối ngân hàng - hợp tác xã]{programme kind=programme} 5 tháng đầu năm tăng.",
    "verb inside a noun (corpus: đào|tạo)": "Trường mở chương trình đào tạo của riêng mình.",
    "who is sent the plan (corpus)": "Bộ hoàn thiện [Dự án đường sắt Lào Cai - Hải Phòng]{programme kind=project} trình Quốc hội.",
    "verb with two parts (corpus)": "Sở trình [Đề án đưa thư viện lưu động vào khu nhà trọ]{programme kind=scheme} hôm qua.",
    "since when it is done (corpus)": 'Huyện đã triển khai [kế hoạch "xã không rác thải"]{programme kind=plan} từ năm 2022.',
    "scale of a plan (corpus)": "UBND công bố [quy hoạch chung xây dựng 1/5.000 bán đảo Tân Phú]{programme kind=master_plan} sáng nay.",
    "street called as a sentence begins (corpus)": "Quận thực hiện [dự án cải tạo phố Trần Phú - Tạ Hiện - Hàng Tre]{programme kind=project} từ lâu.",
    "two members that end alike (corpus)": "Sở thực hiện [đề án nhân giống lợn bản địa, gà bản địa]{programme kind=scheme} ở vùng cao.",
    "function word behind a proper name (corpus)": "Bộ xem xét [Dự án điện gió tỉnh Trà Tân]{programme kind=project} thuộc nhóm A.",
    "fund, then its verb (corpus)": "Số tiền [quỹ BHYT]{programme kind=fund abbreviation=BHYT} chi trả đã giảm.",
    "amount behind a fund (corpus)": "Hội ủng hộ [Quỹ Vì trẻ em nghèo]{programme kind=fund} 3 tỷ 215 triệu đồng và xây nhà.",
    "verb and count behind a fund (corpus)": "Hội dùng [Quỹ Vì trẻ em nghèo]{programme kind=fund} dựng 09 căn nhà.",
    "abbreviation with a period (own example)": "Năm qua, [Phong trào Thi đua dạy tốt]{programme kind=campaign abbreviation=TĐDT mentions=2} (TĐDT) lan rộng. Phải nhân rộng phong trào TĐDT giai đoạn 2019-2024.",
    "number and day (corpus)": "Các sở thực hiện [Kế hoạch số 07]{programme kind=plan} ngày 12/5/2018 của Ban Chỉ đạo.",
    "letter behind the number (corpus)": "Sáu xã được hưởng [Chương trình 30a]{programme kind=programme} đầu tư đường sá.",
}  # fmt: skip


def rows(*tables: dict[str, str]) -> list[object]:
    return [pytest.param(marked, id=name) for table in tables for name, marked in table.items()]


@pytest.mark.parametrize("marked", rows(EXAMPLES, NEGATIVE, BUGS_CAUGHT))
def test_programmes(extractor: Extractor, marked: str) -> None:
    check(extractor, marked, kinds={"programme"})
