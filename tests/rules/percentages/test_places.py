"""Phrases that say where or whose, and not what is measured."""

from __future__ import annotations

from markup import checks

ROWS = {
    "levels have the topic's rate": (
        'Về tỷ lệ hồ sơ đúng hạn, cấp huyện đạt [91%]{percentage value=91 relation=reach indicator="tỷ lệ hồ '
        'sơ đúng hạn"}, cấp xã [87%]{percentage value=87 relation=reach indicator="tỷ lệ hồ sơ đúng hạn"}.'
    ),
    "levels have the head's rate": (
        'Tỷ lệ nhà vệ sinh đạt chuẩn: mầm non [81%]{percentage value=81 relation=share indicator="Tỷ lệ nhà '
        'vệ sinh đạt chuẩn"}, tiểu học [74%]{percentage value=74 relation=share indicator="Tỷ lệ nhà vệ sinh '
        'đạt chuẩn"}.'
    ),
    "where another clause says ở": (
        'Cán bộ trẻ ở cấp huyện chiếm [31%]{percentage value=31 relation=share indicator="Cán bộ trẻ ở cấp '
        'huyện"}, cấp xã chiếm [42%]{percentage value=42 relation=share indicator="Cán bộ trẻ"}.'
    ),
    "products": (
        'Tỷ lệ này ở chè xanh là [71%]{percentage value=71 relation=share indicator="Tỷ lệ này ở chè xanh"}, '
        'cà phê là [62%]{percentage value=62 relation=share indicator="Tỷ lệ này"}.'
    ),
    "a group of the rate": (
        'Mức hỗ trợ bò giống ở vùng thấp là [50%]{percentage value=50 relation=level indicator="Mức hỗ trợ bò '
        'giống ở vùng thấp"} và vùng cao là [80%]{percentage value=80 relation=level indicator="Mức hỗ trợ bò '
        'giống"}.'
    ),
    "a topic that is no rate": (
        'Về kinh phí làm chuồng, xã hỗ trợ [40%]{percentage value=40 relation=share indicator="kinh phí làm chuồng"}.'
    ),
    "a long phrase with này is its own": (
        "Chợ vắng, nguyên nhân là do lượng vải thiều qua chợ này giảm [18%]{percentage value=18 "
        'relation=decrease indicator="lượng vải thiều qua chợ này"}.'
    ),
    "this rate": (
        'Tỷ lệ nảy mầm đạt trên [80%]{percentage value=80 modifier=more_than relation=reach indicator="Tỷ lệ '
        'nảy mầm"}, song ở đất mặn, tỷ lệ này chỉ [25%]{percentage value=25 relation=share indicator="Tỷ lệ '
        'nảy mầm"}.'
    ),
    "an insertion behind a comma": (
        'Nhu cầu dịp lễ, nhất là gạo, mắm sẽ tăng [8%]{percentage value=8 relation=increase indicator="Nhu '
        'cầu dịp lễ" baseline="bình quân"} so với bình quân.'
    ),
    "the lowest, the next": (
        'Mức độ tái đàn cao nhất là vùng Thượng đạt [100%]{percentage value=100 relation=reach indicator="Mức '
        'độ tái đàn"}; thấp nhất là vùng Hạ đạt [61%]{percentage value=61 relation=reach indicator="Mức độ '
        'tái đàn"}; còn lại vùng Đông đạt [96%]{percentage value=96 relation=reach indicator="Mức độ tái '
        'đàn"}.'
    ),
    "places of one rate, in brackets": (
        'Các xã có mức giải ngân khá gồm Tân Hòa ([91%]{percentage value=91 relation=level indicator="mức '
        'giải ngân khá"}), Phú Lộc ([73%]{percentage value=73 relation=level indicator="mức giải ngân khá"}), '
        'Suối Bạc ([62%]{percentage value=62 relation=level indicator="mức giải ngân khá"}).'
    ),
    "this rate, in places": (
        'Tỷ lệ trẻ thấp còi là [12%]{percentage value=12 relation=share indicator="Tỷ lệ trẻ thấp còi"}. Tỷ '
        'lệ này cao hơn ở vùng Thượng ([24%]{percentage value=24 relation=share indicator="Tỷ lệ trẻ thấp '
        'còi"}), Tân Hòa ([25%]{percentage value=25 relation=share indicator="Tỷ lệ trẻ thấp còi"}).'
    ),
    "persons of one rate, in brackets": (
        "Danh sách trúng cử gồm: ông Lý Văn Ba (tỷ lệ phiếu [66%]{percentage value=66 relation=share "
        'indicator="tỷ lệ phiếu"}), bà Lê Thị Sen ([98%]{percentage value=98 relation=share indicator="tỷ lệ '
        'phiếu"}).'
    ),
    "a rate, subject by subject": (
        "Tỷ lệ thí sinh dự thi cao, đạt trên [99%]{percentage value=99 modifier=more_than relation=reach "
        'indicator="Tỷ lệ thí sinh dự thi"} (Toán: [99,4%]{percentage value=99.4 relation=reach indicator="Tỷ '
        'lệ thí sinh dự thi"}; Hóa học: [99,5%]{percentage value=99.5 relation=reach indicator="Tỷ lệ thí '
        'sinh dự thi"}; Lịch sử: [99,3%]{percentage value=99.3 relation=reach indicator="Tỷ lệ thí sinh dự '
        'thi"}).'
    ),
    "provinces where something grows": (
        "Một số tỉnh có tốc độ tăng số hợp tác xã giải thể cao so với năm 2021 như: Yên Bái tăng "
        '[52%]{percentage value=52 relation=increase indicator="tốc độ tăng số hợp tác xã giải thể" '
        'baseline="năm 2021"}; Sóc Trăng tăng [23%]{percentage value=23 relation=increase indicator="tốc độ '
        'tăng số hợp tác xã giải thể" baseline="năm 2021"}.'
    ),
    "the one that leads": (
        'Về tỷ lệ đọc sách, Bắc Hà dẫn đầu với [56%]{percentage value=56 relation=share indicator="tỷ lệ đọc '
        'sách"}, Sa Pa [48%]{percentage value=48 relation=share indicator="tỷ lệ đọc sách"}.'
    ),
    "what leads, where nothing is measured before": (
        'Thư hỏi đường vẫn áp đảo với [68%]{percentage value=68 relation=share indicator="Thư hỏi đường"}.'
    ),
    "two words that are one": (
        'Đơn nộp từ các tỉnh, thành chiếm [31%]{percentage value=31 relation=share indicator="Đơn nộp từ các '
        'tỉnh, thành" baseline="số đơn"} số đơn.'
    ),
    "an abbreviation with its noun": (
        'Số người có thẻ BHYT giảm [0,9%]{percentage value=0.9 relation=decrease indicator="Số người có thẻ '
        'BHYT"}, BHXH tự nguyện giảm mạnh [14%]{percentage value=14 relation=decrease indicator="BHXH tự '
        'nguyện"}.'
    ),
    "one that ranks by what all were told of": (
        "Có 9 xã đạt số thu tăng trên [12%]{percentage value=12 modifier=more_than relation=increase "
        'indicator="số thu"}, cao nhất là Hòa Lợi ([19%]{percentage value=19 relation=increase indicator="số '
        'thu"}), tiếp đến là Phú Thịnh [17%]{percentage value=17 relation=increase indicator="số thu"}.'
    ),
    "places that grow, ranked": (
        "Các tỉnh trong vùng tăng trưởng trên [8%]{percentage value=8 modifier=more_than relation=increase "
        'indicator="Các tỉnh trong vùng"}, cao nhất là Bắc Lĩnh ([11%]{percentage value=11 relation=increase '
        'indicator="Bắc Lĩnh"}).'
    ),
    "kinds of goods, ranked": (
        'Các mặt hàng gỗ tăng [6%]{percentage value=6 relation=increase indicator="Các mặt hàng gỗ"}, cao '
        'nhất là ván ép ([15%]{percentage value=15 relation=increase indicator="ván ép"}).'
    ),
    "one that ranks, with a verb": (
        "Dẫn đầu về tiến độ trồng rừng là huyện Kim Bảng (đạt [91%]{percentage value=91 relation=reach "
        'indicator="tiến độ trồng rừng"}), chót bảng là Bình Lục khi chỉ đạt [33%]{percentage value=33 '
        'relation=reach indicator="tiến độ trồng rừng"}.'
    ),
    "what leads a field": (
        'Dẫn đầu về xuất khẩu là dệt may ([35%]{percentage value=35 relation=share indicator="dệt may"}), '
        'tiếp đến là da giày ([20%]{percentage value=20 relation=share indicator="da giày"}).'
    ),
    "yield of an area pointed at": (
        'Tỷ trọng lao động nông nghiệp giảm [12%]{percentage value=12 relation=decrease indicator="Tỷ trọng '
        'lao động nông nghiệp"}, năng suất lao động khu vực này tăng [7%]{percentage value=7 '
        'relation=increase indicator="năng suất lao động khu vực này"}.'
    ),
    "a charge on another thing": (
        'Thuế suất đối với ô tô điện là [3%]{percentage value=3 relation=level indicator="Thuế suất đối với ô '
        'tô điện"}, xe lai là [7%]{percentage value=7 relation=level indicator="Thuế suất"}.'
    ),
    "another place of the same": (
        'Giá nhà tại Huế tăng [15%]{percentage value=15 relation=increase indicator="Giá nhà tại Huế"}, tại '
        'Đà Nẵng tăng [7%]{percentage value=7 relation=increase indicator="Giá nhà"}, riêng TP HCM chỉ tăng '
        '[2%]{percentage value=2 relation=increase indicator="Giá nhà"}.'
    ),
    "another country of the same": (
        'Xuất khẩu sang Lào tăng [15%]{percentage value=15 relation=increase indicator="Xuất khẩu sang Lào"}, '
        'sang EU giảm [3%]{percentage value=3 relation=decrease indicator="Xuất khẩu"}.'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
