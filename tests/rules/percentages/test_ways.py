"""Changes that go somewhere, and what they begin with."""

from __future__ import annotations

from markup import checks

ROWS = {
    "brought up": (
        'Xã phấn đấu đưa tỷ lệ hộ có vườn mẫu lên [25%]{percentage value=25 relation=increase indicator="tỷ '
        'lệ hộ có vườn mẫu"}.'
    ),
    "brought down": (
        "Huyện đưa tỷ lệ bỏ học xuống dưới [2%]{percentage value=2 modifier=less_than relation=decrease "
        'indicator="tỷ lệ bỏ học"}.'
    ),
    "brought from and to": (
        'Phải mất 8 năm để đưa tỷ trọng chè sạch từ [5%]{percentage value=5 relation=level indicator="tỷ '
        'trọng chè sạch"} lên [35%]{percentage value=35 relation=increase indicator="tỷ trọng chè sạch"}.'
    ),
    "a stretch is no change": (
        'Nhóm B có điểm từ [70%]{percentage value=70 relation=level indicator="Nhóm B có điểm"} đến dưới '
        '[80%]{percentage value=80 modifier=less_than relation=level indicator="Nhóm B có điểm"}.'
    ),
    "a range for a year": (
        'Lãi suất từ [5,5%/năm đến 8,7%]{percentage value=5.5..8.7 relation=level indicator="Lãi suất"}/năm.'
    ),
    "up to a part of a whole": (
        'Mức bồi thường sẽ tăng lên [60%]{percentage value=60 relation=increase indicator="Mức bồi thường" '
        'baseline="giá vé"} giá vé.'
    ),
    "a peak to begin with": (
        'Tỷ lệ phòng trống giảm từ mức đỉnh [53%]{percentage value=53 relation=level indicator="Tỷ lệ phòng '
        'trống"} xuống [41%]{percentage value=41 relation=decrease indicator="Tỷ lệ phòng trống"}.'
    ),
    "what was before a rise": (
        'Tỷ lệ đội mũ tăng lên [75%]{percentage value=75 relation=increase indicator="Tỷ lệ đội mũ"}, trong '
        'khi trước đây chỉ [30%]{percentage value=30 relation=share indicator="Tỷ lệ đội mũ"}.'
    ),
    "no baseline of the next clause": (
        'Nhà máy giảm tỷ lệ phế phẩm xuống còn [2,2%]{percentage value=2.2 relation=decrease indicator="tỷ '
        'lệ phế phẩm"}, thấp hơn [0,5 điểm phần trăm]{percentage value=0.5 unit=point relation=decrease '
        'indicator="tỷ lệ phế phẩm" baseline="năm trước"} so với năm trước.'
    ),
    "how well it rises": (
        "Theo Sở Công Thương, xuất khẩu sang Lào tăng tốt nhất với [24%]{percentage value=24 "
        'relation=increase indicator="xuất khẩu sang Lào"}.'
    ),
    "how it rose, in brackets": (
        'Kim ngạch chè tăng đột biến ([20%]{percentage value=20 relation=increase indicator="Kim ngạch '
        'chè"}), số thu tăng không nhiều so với số thu năm 2020 (+[5%]{percentage value=5 '
        'relation=increase indicator="số thu" baseline="số thu năm 2020"}).'
    ),
    "what something turns into": (
        "Đường lên men thành rượu ([50%]{percentage value=50 relation=share indicator=rượu}), axit "
        "([40%]{percentage value=40 relation=share indicator=axit}) và nước ([10%]{percentage value=10 "
        "relation=share indicator=nước})."
    ),
    "a length and its part before the noun": (
        'Huyện còn 42 km ([14%]{percentage value=14 relation=share indicator="đường đất"}) đường đất cần nâng cấp.'
    ),
    "from and to, in brackets": (
        "Tỷ lệ mắc bệnh tăng 3 lần trong 40 năm (từ [2%]{percentage value=2 relation=level "
        'indicator="Tỷ lệ mắc bệnh tăng 3 lần"} lên [6%]{percentage value=6 relation=increase '
        'indicator="Tỷ lệ mắc bệnh tăng 3 lần"}), tỷ lệ hút thuốc giảm một nửa (từ [30%]{percentage '
        'value=30 relation=level indicator="tỷ lệ hút thuốc"} năm 1990 đến [15%]{percentage value=15 '
        'relation=decrease indicator="tỷ lệ hút thuốc"} năm 2020).'
    ),
    "falls in brackets": (
        'Tai nạn giảm 18 vụ ([10%]{percentage value=10 relation=decrease indicator="Tai nạn" '
        'baseline="cùng kỳ"}), giảm 13 người chết ([16%]{percentage value=16 relation=decrease '
        'indicator="người chết" baseline="cùng kỳ"}), giảm 20 người bị thương ([13%]{percentage '
        'value=13 relation=decrease indicator="người bị thương" baseline="cùng kỳ"}) so với cùng kỳ.'
    ),
    "a rate of what changed": (
        'Tội phạm giảm 57 vụ, tỷ lệ [6%]{percentage value=6 relation=decrease indicator="Tội phạm"}.'
    ),
    "what it is, in brackets": (
        'Nhà ở của họ chủ yếu là phòng trọ (chiếm [52%]{percentage value=52 relation=share indicator="phòng trọ"}).'
    ),
    "people with what they do": (
        'Có 340 người cho là không phù hợp ([12%]{percentage value=12 relation=share indicator="người '
        'cho là không phù hợp"}).'
    ),
    "down to, said with a word for about": (
        'Phí bến bãi giảm từ [9%]{percentage value=9 relation=level indicator="Phí bến bãi"} về '
        '[6%]{percentage value=6 relation=decrease indicator="Phí bến bãi"}.'
    ),
    "the verb before a list": (
        "Tỉnh sẽ giảm phí thuê mặt bằng, kho bãi xuống [2%]{percentage value=2 relation=decrease "
        'indicator="phí thuê mặt bằng, kho bãi"}.'
    ),
    "what has come of a fall": (
        'Tỷ lệ mù chữ giảm từ [40%]{percentage value=40 relation=level indicator="Tỷ lệ mù chữ"} xuống '
        '[9%]{percentage value=9 relation=decrease indicator="Tỷ lệ mù chữ"} vào năm 2010, và đến nay '
        'chỉ còn [3%]{percentage value=3 relation=decrease indicator="Tỷ lệ mù chữ"}.'
    ),
    "up, without a verb": (
        'Tháng 3 giá vé tăng [18%]{percentage value=18 relation=increase indicator="giá vé"}, tháng 4 lên '
        '[37%]{percentage value=37 relation=increase indicator="giá vé"}.'
    ),
    "up to a part": (
        'Chi đầu tư phát triển đã lên tới [26%]{percentage value=26 relation=share indicator="Chi đầu tư phát '
        'triển" baseline="tổng chi"} tổng chi.'
    ),
    "below a threshold": (
        'Nợ đọng dưới ngưỡng [2%]{percentage value=2 modifier=less_than relation=level indicator="Nợ đọng"}, '
        'lạm phát dưới mức [4%]{percentage value=4 modifier=less_than relation=level indicator="lạm phát"}.'
    ),
    "drawn up": (
        'Bãi xe mới kéo lượng khách lên [20%]{percentage value=20 relation=increase indicator="lượng khách"}.'
    ),
    "let off a part of a duty": (
        'Hộ cận nghèo được giảm [40%]{percentage value=40 relation=decrease indicator="mức đóng góp"} mức đóng góp.'
    ),
    "raised from one to another": (
        "Luật mới nâng tỷ lệ sở hữu của người nước ngoài từ [30%]{percentage value=30 relation=level "
        'indicator="tỷ lệ sở hữu của người nước ngoài"} đến [49%]{percentage value=49 relation=increase '
        'indicator="tỷ lệ sở hữu của người nước ngoài"}.'
    ),
    "a range behind a fall": (
        'Xã phấn đấu kéo giảm số vụ trộm từ [4% đến 6%]{percentage value=4..6 relation=decrease indicator="số '
        'vụ trộm"}.'
    ),
    "no space before it": (
        'Doanh thu tăng[14%]{percentage value=14 relation=increase indicator="Doanh thu" baseline="quý '
        'trước"} so với quý trước.'
    ),
    "what stands in a share of growth": (
        'Trong mức tăng [8%]{percentage value=8 relation=increase indicator="toàn ngành xây dựng"} của toàn '
        'ngành xây dựng, nhà ở tăng [5%]{percentage value=5 relation=increase indicator="nhà ở"}.'
    ),
    "at least, and no change": (
        "Nghị quyết đề ra mục tiêu số thu tăng từ [11%]{percentage value=11 modifier=at_least "
        'relation=increase indicator="số thu"}/năm trở lên, tỷ lệ thất nghiệp giảm xuống dưới [3%]{percentage '
        'value=3 modifier=less_than relation=decrease indicator="tỷ lệ thất nghiệp"}.'
    ),
    "a rise before its bracket": (
        'Giá muối tăng ([7%]{percentage value=7 relation=increase indicator="Giá muối"}), giá đường giảm '
        '([4%]{percentage value=4 relation=decrease indicator="giá đường"}).'
    ),
    "a fall compared in brackets": (
        'Số vụ cháy giảm ([11%]{percentage value=11 relation=decrease indicator="Số vụ cháy" baseline="năm '
        'ngoái"}) nhưng số người bị thương tăng ([16%]{percentage value=16 relation=increase indicator="số '
        'người bị thương" baseline="năm ngoái"}) so với năm ngoái.'
    ),
    "compared with what opens": (
        'So với đợt trước, số ca sốt rét tăng lên [13%]{percentage value=13 relation=increase indicator="số '
        'ca sốt rét" baseline="đợt trước"}.'
    ),
    "of what a rate is a part": (
        'Huyện nâng chi cho thủy lợi từ [6%]{percentage value=6 relation=level indicator="chi cho thủy lợi" '
        'baseline="tổng chi ngân sách"} lên [9%]{percentage value=9 relation=increase indicator="chi cho thủy '
        'lợi" baseline="tổng chi ngân sách"} tổng chi ngân sách.'
    ),
    "a rate that has fallen": (
        'Phiên họp dời lại khi tỷ lệ giảm từ [56%]{percentage value=56 relation=level indicator="tỷ lệ"} '
        'xuống [38%]{percentage value=38 relation=decrease indicator="tỷ lệ"}.'
    ),
    "a rate set anew": (
        "Thuế suất đối với rượu gạo được điều chỉnh từ [45%]{percentage value=45 relation=level "
        'indicator="Thuế suất đối với rượu gạo"} lên [60%]{percentage value=60 relation=increase '
        'indicator="Thuế suất đối với rượu gạo"}.'
    ),
    "to a level": (
        'Sản lượng ong mật đã đạt [5%]{percentage value=5 relation=reach indicator="Sản lượng ong mật" '
        'baseline="thị phần"} thị phần, mục tiêu là tăng lên ở mức [9%]{percentage value=9 relation=increase '
        'indicator="Sản lượng ong mật"}.'
    ),
    "growth that is kept": (
        "Xuất khẩu mây tre duy trì tốc độ tăng trưởng trên [11%]{percentage value=11 modifier=more_than "
        'relation=increase indicator="Xuất khẩu mây tre"}/năm.'
    ),
    "a rise to so much of something": (
        'Giá nước sinh hoạt chỉ tăng bằng [55%]{percentage value=55 relation=reach indicator="Giá nước sinh '
        'hoạt" baseline="khung giá của tỉnh"} khung giá của tỉnh.'
    ),
    "behind a place higher": (
        'Tỷ lệ mù chữ cả huyện là [3,2%]{percentage value=3.2 relation=share indicator="Tỷ lệ mù chữ cả '
        'huyện"}. Tỷ lệ này cao hơn ở vùng cao ([8,7%]{percentage value=8.7 relation=share indicator="Tỷ lệ '
        'mù chữ cả huyện"}), xã biên giới ([6,1%]{percentage value=6.1 relation=share indicator="Tỷ lệ mù chữ '
        'cả huyện"}).'
    ),
    "where a price rises": (
        'Để tăng giá [15%]{percentage value=15 relation=increase indicator="giá"}, chủ bến phải giải trình.'
    ),
    "or more": (
        'Có nơi giá thuê tăng [80%]{percentage value=80 relation=increase indicator="giá thuê"}, thậm chí '
        '[150%]{percentage value=150 modifier=at_least relation=increase indicator="giá thuê"} hoặc cao hơn.'
    ),
    "a price that is left": (
        'Từ xe thứ năm trở đi, mức phí chỉ còn [40%]{percentage value=40 relation=level indicator="mức phí" '
        'baseline="mức phí của xe thứ nhất"} mức phí của xe thứ nhất.'
    ),
    "a yield with its term": (
        "Lợi suất trái phiếu kỳ hạn 10 năm nhích lên [2,8%]{percentage value=2.8 relation=increase "
        'indicator="Lợi suất trái phiếu kỳ hạn 10 năm"}.'
    ),
    "both ends of all that they are told of": (
        'Huyện Tà Rụt hạ tỷ lệ hộ nghèo từ [9,4%]{percentage value=9.4 relation=level indicator="tỷ lệ '
        'hộ nghèo" baseline="tổng số hộ dân"} xuống còn [6,3%]{percentage value=6.3 relation=decrease '
        'indicator="tỷ lệ hộ nghèo" baseline="tổng số hộ dân"} so với tổng số hộ dân.'
    ),
    "an earlier year is no whole": (
        'Giá cước tăng từ [5%]{percentage value=5 relation=level indicator="Giá cước"} lên '
        '[8%]{percentage value=8 relation=increase indicator="Giá cước" baseline="năm ngoái"} so với năm '
        "ngoái."
    ),
}

test_marked_sentences = checks("percentage", ROWS)
