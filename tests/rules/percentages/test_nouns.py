"""Percentages behind a noun: parts of those before, plans without a verb, sizes, and what was before."""

from markup import checks

ROWS = {
    "people who are part of those before": (
        'Đội kết nạp 60 thợ, bằng [108%]{percentage value=108 relation=reach indicator=thợ baseline="năm '
        '2019"} năm 2019; trong đó nữ [57%]{percentage value=57 relation=share indicator=nữ}, người dân tộc '
        'Tày [18%]{percentage value=18 relation=share indicator="người dân tộc Tày"}.'
    ),
    "parts of a sum that was raised": (
        'Xã vượt [6%]{percentage value=6 relation=exceed indicator=Xã baseline="đề án"} đề án; quỹ khuyến '
        "học vận động 40 triệu đồng, trong đó cấp xã [45%]{percentage value=45 relation=share "
        'indicator="cấp xã"}, cấp huyện [33%]{percentage value=33 relation=share indicator="cấp huyện"}.'
    ),
    "a rise of what is part of it": (
        'Doanh thu tăng [5%]{percentage value=5 relation=increase indicator="Doanh thu"}, trong đó chợ đêm '
        '[6%]{percentage value=6 relation=increase indicator="chợ đêm"}.'
    ),
    "a plan without a verb": (
        'Doanh thu hoàn thành [84%]{percentage value=84 relation=reach indicator="Doanh thu" baseline="kế hoạch"} '
        'và lợi nhuận chỉ [66%]{percentage value=66 relation=reach indicator="lợi nhuận" baseline="kế hoạch"} kế '
        'hoạch; tổ bảo vệ mới bằng [65%]{percentage value=65 relation=reach indicator="tổ bảo vệ" '
        'baseline="định biên"} định biên.'
    ),
    "a rate of a plan": (
        "Tám đội có tỷ lệ giải ngân dưới [30%]{percentage value=30 modifier=less_than relation=share "
        'indicator="tỷ lệ giải ngân" baseline="kế hoạch vốn"} kế hoạch vốn.'
    ),
    "a tax that was": (
        'Tiệm đề nghị hạ thuế xe đạp xuống [6%]{percentage value=6 relation=decrease indicator="thuế xe '
        'đạp"}, thay vì [10%]{percentage value=10 relation=level indicator="thuế xe đạp"} như hiện hành.'
    ),
    "a rise as said before": (
        'Ông nói giá muối sẽ tăng [4,5%]{percentage value=4.5 relation=increase indicator="giá muối"} chứ '
        'không phải [4,6%]{percentage value=4.6 relation=increase indicator="giá muối"} như đã công bố.'
    ),
    "how large a part is flooded": (
        'Xã gieo 52 ha, đạt [102%]{percentage value=102 relation=reach indicator="Xã gieo" baseline="kế '
        'hoạch"} kế hoạch, diện tích bị ngập chỉ [6%]{percentage value=6 relation=share indicator="diện '
        'tích bị ngập"}.'
    ),
    "bounds of sizes": (
        'Nhà kho cao dưới [70%]{percentage value=70 modifier=less_than relation=level indicator="Nhà kho '
        'cao" baseline="tiêu chuẩn"} tiêu chuẩn; xưởng có diện tích dưới [20%]{percentage value=20 '
        'modifier=less_than relation=level indicator="diện tích"}.'
    ),
    "a whole with commas and a clause": (
        'Trong 64 giàn gỗ, kệ sắt mà đoàn tới xem, [31%]{percentage value=31 relation=share indicator="giàn '
        'gỗ"} ngả màu, [9%]{percentage value=9 relation=share indicator="giàn gỗ"} coi như bỏ.'
    ),
    "a structure that shifts": (
        "Cơ cấu thợ của xưởng chuyển dịch đúng hướng, đến nay thợ mộc [47%]{percentage value=47 "
        'relation=share indicator="thợ mộc"}; thợ nề [28%]{percentage value=28 relation=share '
        'indicator="thợ nề"}.'
    ),
    "a structure named with its part": (
        'Điều tra xong, cơ cấu cây, con nuôi từ [29%]{percentage value=29 relation=level indicator="cơ cấu '
        'cây, con nuôi"} rút xuống [24%]{percentage value=24 relation=decrease indicator="cơ cấu cây, con '
        'nuôi"}.'
    ),
    "a count of goals is no rate": (
        "Báo cáo nêu rõ 12/14 chỉ tiêu đã xong, trong đó trồng cây xanh vượt [27%]{percentage value=27 "
        'relation=exceed indicator="trồng cây xanh"}.'
    ),
    "how old or how many, which ones": (
        'Có [72%]{percentage value=72 relation=share indicator="bài viết từ 5 trang trở lên"} bài viết từ 5 '
        'trang trở lên, [60%]{percentage value=60 relation=share indicator="khách từ 40 tuổi trở xuống"} '
        "khách từ 40 tuổi trở xuống."
    ),
    "a charge for the use of something": (
        'Phường giảm [50%]{percentage value=50 relation=decrease indicator="phí sử dụng bến bãi"} phí sử '
        "dụng bến bãi cho thuyền chài."
    ),
    "where a part is given": (
        "Nguồn thu dựa vào Nhà máy đường Tân Phú, nơi đóng góp [45%]{percentage value=45 relation=share "
        'indicator="Nhà máy đường Tân Phú" baseline="tổng thu"} tổng thu.'
    ),
    "a condition that leaves something out": (
        'GRDP tăng [4%]{percentage value=4 relation=increase indicator="GRDP"}, nếu không tính thủy điện thì tăng '
        '[6%]{percentage value=6 relation=increase indicator="GRDP"}.'
    ),
    "a bound that is overstepped": (
        'Số lần vượt ngưỡng giảm [41%]{percentage value=41 relation=decrease indicator="Số lần vượt ngưỡng"}.'
    ),
    "a comparison that opens the next clause": (
        'Tỷ lệ hồ sơ đúng hạn đạt [96%]{percentage value=96 relation=reach indicator="Tỷ lệ hồ sơ đúng hạn"}, so với '
        'năm 2022 tăng [3%]{percentage value=3 relation=increase indicator="Tỷ lệ hồ sơ đúng hạn" '
        'baseline="năm 2022"}.'
    ),
    "the next in rank, and the next": (
        'Hàn Quốc chiếm [48%]{percentage value=48 relation=share indicator="Hàn Quốc"}; kế đến là Đài Loan '
        '[13%]{percentage value=13 relation=share indicator="Đài Loan"}, Thái Lan [6%]{percentage value=6 '
        'relation=share indicator="Thái Lan"}.'
    ),
    "parts named by their verb, then without": (
        'Dư nợ công nghiệp chiếm [46%]{percentage value=46 relation=share indicator="Dư nợ công nghiệp"}, cho vay '
        'tiêu dùng [19%]{percentage value=19 relation=share indicator="cho vay tiêu dùng"}.'
    ),
    "those before": (
        "Huyện có 500 hộ trồng chè, trong số này [72%]{percentage value=72 relation=share "
        'indicator="hộ trồng chè"} đã ký hợp đồng.'
    ),
    "how much of the whole is done": (
        "Khối lượng thi công khoảng [38%]{percentage value=38 modifier=about relation=share "
        'indicator="Khối lượng thi công" baseline="giá trị hợp đồng"} giá trị hợp đồng.'
    ),
    "a label and its people": (
        "Toàn tỉnh có 900 người tham gia; BHXH tự nguyện 400 người, đạt [96%]{percentage value=96 relation=reach "
        'indicator="BHXH tự nguyện"}.'
    ),
    "what was to be spent": (
        'Số tiền đề nghị thanh toán là 900 tỷ đồng, bằng [26%]{percentage value=26 relation=reach indicator="Số tiền '
        'đề nghị thanh toán" baseline="dự kiến chi cả năm"} dự kiến chi cả năm.'
    ),
    "paid out": (
        "Tám đơn vị giải ngân chưa tới [5%]{percentage value=5 modifier=less_than relation=reach "
        'indicator="giải ngân"}; vốn ODA giải ngân [36%]{percentage value=36 relation=reach indicator="vốn ODA"}.'
    ),
    "a part of what is paid out": ('Sở giải ngân [60%]{percentage value=60 relation=share indicator="số vốn"} số vốn.'),
    "what somebody is, and the weight": (
        'Hoa Kỳ vẫn là bạn hàng lớn nhất, tỷ trọng [29%]{percentage value=29 relation=share indicator="Hoa Kỳ"}.'
    ),
    "very is no noun": (
        'Tỷ lệ dự thi rất cao, đạt [99%]{percentage value=99 relation=reach indicator="Tỷ lệ dự thi"}.'
    ),
    "quarter in its other spelling": (
        'Ngành du lịch tăng mạnh (đạt [9,4%]{percentage value=9.4 relation=reach indicator="Ngành du lịch"} '
        "trong quí 1-2019), cao hơn quí trước."
    ),
    "measured by a new standard": (
        'Huyện hạ tỷ lệ hộ nghèo theo chuẩn mới từ [9,2%]{percentage value=9.2 relation=level indicator="tỷ '
        'lệ hộ nghèo theo chuẩn mới"} xuống còn [6,1%]{percentage value=6.1 relation=decrease indicator="tỷ '
        'lệ hộ nghèo theo chuẩn mới"}.'
    ),
    "dividend at a rate": (
        "Hội đồng quản trị trình phương án chia cổ tức năm 2020 với tỷ lệ [12%]{percentage value=12 "
        'relation=share indicator="cổ tức"}.'
    ),
    "compared before the copula": (
        "Số em vào trường nghề so với tổng số em tốt nghiệp là [12,6%]{percentage value=12.6 relation=share "
        'indicator="Số em vào trường nghề" baseline="tổng số em tốt nghiệp"}.'
    ),
    "number that asks for something": (
        'Mục tiêu tăng trưởng kinh tế là [6,8%]{percentage value=6.8 relation=level indicator="Mục tiêu tăng '
        'trưởng kinh tế"} đòi hỏi nỗ lực lớn.'
    ),
    "pair without a conjunction": (
        'Xe không có đăng ký, đăng kiểm chiếm [15%]{percentage value=15 relation=share indicator="Xe không có '
        'đăng ký, đăng kiểm" baseline="số phương tiện"} số phương tiện.'
    ),
    "what has been done to a part": (
        'Kênh mương được cứng hóa [60%]{percentage value=60 relation=share indicator="Kênh mương được cứng '
        'hóa"}, hồ sơ được số hóa [80%]{percentage value=80 relation=share indicator="hồ sơ được số hóa"}.'
    ),
    "charges that close with a plan": (
        "Các khoản thu đều đạt khá: thuế ngoài quốc doanh [102%]{percentage value=102 relation=reach "
        'indicator="thuế ngoài quốc doanh" baseline="dự toán"}, tiền sử dụng đất [145%]{percentage value=145 '
        'relation=reach indicator="tiền sử dụng đất" baseline="dự toán"}, phí và lệ phí [97%]{percentage '
        'value=97 relation=reach indicator="phí và lệ phí" baseline="dự toán"} dự toán.'
    ),
    "expenses named like a verb": (
        'Chi thường xuyên chiếm [63%]{percentage value=63 relation=share indicator="Chi thường xuyên" '
        'baseline="tổng chi"} tổng chi, chi đầu tư [27%]{percentage value=27 relation=share indicator="chi '
        'đầu tư"}, chi trả nợ [3%]{percentage value=3 relation=share indicator="chi trả nợ"}.'
    ),
    "years of the start": (
        'Độ che phủ rừng từ [42%]{percentage value=42 relation=level indicator="Độ che phủ rừng"} năm 2010 '
        'nay đạt [51,3%]{percentage value=51.3 relation=reach indicator="Độ che phủ rừng"}.'
    ),
    "what is paid in": (
        'Theo quy chế quỹ, đơn vị đóng [17%]{percentage value=17 relation=level indicator="đơn vị"}, người '
        'lao động đóng [8%]{percentage value=8 relation=level indicator="người lao động"}.'
    ),
    "what is paid in behind its object": (
        'Nước này chỉ đóng quỹ hưu trí [13%]{percentage value=13 relation=level indicator="quỹ hưu trí"}, '
        'nước kia [10%]{percentage value=10 relation=level indicator="quỹ hưu trí"}.'
    ),
    "the rest that is paid in is a part": (
        'Ngân sách hỗ trợ [30%]{percentage value=30 relation=share indicator="Ngân sách"}, sinh viên đóng '
        '[70%]{percentage value=70 relation=share indicator="sinh viên"}.'
    ),
    "a part that goes beyond": (
        'Quỹ thưởng trích [5%]{percentage value=5 relation=share indicator="phần vượt lợi nhuận"} phần vượt lợi nhuận.'
    ),
    "a rate behind an adverb": (
        'Năm nay cổ tức vẫn chia với tỷ lệ [15%]{percentage value=15 relation=share indicator="cổ tức"}.'
    ),
    "one rate of two": (
        "Tỷ lệ nợ xấu chung và riêng của quỹ lần lượt là [6,2%]{percentage value=6.2 relation=share "
        'indicator="Tỷ lệ nợ xấu chung và riêng của quỹ"} và [5,9%]{percentage value=5.9 relation=share '
        'indicator="Tỷ lệ nợ xấu chung và riêng của quỹ"}.'
    ),
    "what is worth a part": (
        "Trường tặng các phần quà trị giá trên [50%]{percentage value=50 modifier=more_than "
        'relation=share indicator="các phần quà" baseline="tổng giá tiền sách vở"} tổng giá tiền sách '
        "vở."
    ),
    "how long a rate holds": (
        'Dự án được áp dụng thuế suất [10%]{percentage value=10 relation=level indicator="thuế suất"} trong '
        "thời hạn 30 năm."
    ),
    "a remark before a part": (
        'Điều đáng lo là [70%]{percentage value=70 relation=share indicator="rác thải"} rác thải vẫn được chôn lấp.'
    ),
    "what is issued at a rate": (
        'Công ty phát hành thêm cổ phiếu với tỷ lệ [20%]{percentage value=20 relation=share indicator="cổ '
        'phiếu"} để tăng vốn.'
    ),
    "work not on the books": (
        'Tỷ lệ việc làm phi chính thức [54%]{percentage value=54 relation=share indicator="Tỷ lệ việc làm phi '
        'chính thức"}, giảm [2%]{percentage value=2 relation=decrease indicator="Tỷ lệ việc làm phi chính '
        'thức" baseline="quý trước"} so với quý trước.'
    ),
    "where it settles after its fall": (
        'Lãi suất gửi tiết kiệm giảm [2%]{percentage value=2 relation=decrease indicator="Lãi suất gửi tiết '
        'kiệm"}, phổ biến ở mức [7 - 9%]{percentage value=7..9 relation=level indicator="Lãi suất gửi tiết '
        'kiệm"}/năm.'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
