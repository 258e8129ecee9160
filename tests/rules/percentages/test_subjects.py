"""What is measured, as the clause or an earlier one names it."""

from markup import checks

ROWS = {
    "a number of a name is no tally": (
        "Gói thầu số 3 chậm, sản lượng bê tông tăng [12%]{percentage value=12 relation=increase "
        'indicator="sản lượng bê tông"}.'
    ),
    "where it is": (
        'Giá đất cao nhất ở khu vực phía bắc bằng [80%]{percentage value=80 relation=level indicator="Giá đất '
        'cao nhất ở khu vực phía bắc" baseline="giá đất ở khu vực phía nam"} giá đất ở khu vực phía nam.'
    ),
    "levels of a body": (
        'Số nữ tham gia Hội đồng nhân dân các cấp đạt [35%]{percentage value=35 relation=reach indicator="Số '
        'nữ tham gia Hội đồng nhân dân các cấp"}, trường có nhiều cấp học tăng [8%]{percentage value=8 '
        'relation=increase indicator="trường có nhiều cấp học"}.'
    ),
    "a rate that persons pay": (
        "Người nhập hàng phải chịu thuế [25%]{percentage value=25 relation=level indicator=thuế}."
    ),
    "this rate, named the sentence before": (
        "Tỷ lệ mắc bệnh tăng theo tuổi. Ở độ tuổi 30, tỷ lệ này là [19%]{percentage value=19 relation=share "
        'indicator="Tỷ lệ mắc bệnh"} với nữ.'
    ),
    "an age": (
        'Tuổi 40 trở xuống là 8 người ([16%]{percentage value=16 relation=share indicator="Tuổi 40 trở xuống"}); '
        'từ 41 đến 55 tuổi là 30 người ([60%]{percentage value=60 relation=share indicator="từ 41 đến 55 tuổi"}); '
        'ở các huyện là 12 người ([24%]{percentage value=24 relation=share indicator="ở các huyện"}).'
    ),
    "members that end a list": (
        "Tỉnh đề xuất tăng thuế đối với các sản phẩm điện ảnh, thể thao tăng từ [8%]{percentage value=8 "
        'relation=level indicator="thuế đối với các sản phẩm điện ảnh, thể thao"} lên [13%]{percentage '
        'value=13 relation=increase indicator="thuế đối với các sản phẩm điện ảnh, thể thao"}.'
    ),
    "lakes that end a list": (
        "Lượng nước về hồ Tân Phú, Suối Bạc sẽ giảm [20%]{percentage value=20 relation=decrease "
        'indicator="Lượng nước về hồ Tân Phú, Suối Bạc"}; dư nợ trung, dài hạn tăng [3%]{percentage value=3 '
        'relation=increase indicator="dư nợ trung, dài hạn"}.'
    ),
    "what has a tax": (
        "Kim ngạch hàng nhập có thuế đạt 47 tỷ USD, tăng [12%]{percentage value=12 relation=increase "
        'indicator="Kim ngạch hàng nhập có thuế"}; tỉnh có kim ngạch xuất khẩu tăng [4%]{percentage value=4 '
        'relation=increase indicator="kim ngạch xuất khẩu"}.'
    ),
    "work that is done": (
        'Đoạn đường đến nay mới hoàn tất [68%]{percentage value=68 relation=reach indicator="khối lượng giải '
        'phóng mặt bằng"} khối lượng giải phóng mặt bằng.'
    ),
    "a fall as a part of all": (
        "Số điểm trường giảm 700 điểm trường, tương đương [6,6%]{percentage value=6.6 relation=share "
        'indicator="Số điểm trường" baseline="tổng số điểm trường"} tổng số điểm trường.'
    ),
    "taken off": (
        'Thí sinh chép bài bị trừ [25%]{percentage value=25 relation=decrease indicator="tổng điểm"} tổng điểm.'
    ),
    "how fast it develops": (
        "Xã duy trì tốc độ phát triển kinh tế bình quân [6,8%]{percentage value=6.8 relation=increase "
        'indicator="tốc độ phát triển kinh tế"}.'
    ),
    "work that is done, of two kinds": (
        'Nhà thầu hoàn thành [73%]{percentage value=73 relation=reach indicator="khối lượng thiết kế"} khối '
        'lượng thiết kế, [27%]{percentage value=27 relation=reach indicator="khối lượng mua sắm"} khối lượng '
        "mua sắm."
    ),
    "needs that are met": (
        'Kho chứa chỉ đáp ứng được [60%]{percentage value=60 relation=share indicator="Kho chứa"}, phần còn '
        'lại phải thuê; các chuyến đi đã lấp đầy [65%]{percentage value=65 relation=share indicator="các '
        'chuyến đi"}.'
    ),
    "a part of GDP that a trade reaches": (
        'Ngành chè Bắc Lĩnh phấn đấu đạt [10%]{percentage value=10 relation=reach indicator="Ngành chè Bắc '
        'Lĩnh" baseline="GDP của tỉnh"} GDP của tỉnh.'
    ),
    "what has growth": (
        "Kim ngạch chè có tốc độ tăng bình quân [7%]{percentage value=7 relation=increase "
        'indicator="Kim ngạch chè" baseline="năm trước"}/năm, số thu năm 2022 có sự tăng trưởng '
        '[2,4%]{percentage value=2.4 relation=increase indicator="số thu" baseline="năm trước"} so với '
        "năm trước."
    ),
    "the size that follows the rise": (
        "Giá cà phê tiếp tục tăng trong tháng 6, mức tăng đạt khoảng [9%]{percentage value=9 "
        'modifier=about relation=reach indicator="Giá cà phê"}.'
    ),
    "whose size is a share": (
        'Tỉnh Bắc Lĩnh, với quy mô chiếm [30%]{percentage value=30 relation=share indicator="Tỉnh Bắc '
        'Lĩnh" baseline="diện tích cả vùng"} diện tích cả vùng, sẽ là nơi thí điểm.'
    ),
    "the main clause behind its condition": (
        'Sau khi tăng [8%]{percentage value=8 relation=increase indicator="giá điện"} vào tháng 3, giá '
        'điện không đổi; nếu giảm [5%]{percentage value=5 relation=decrease indicator="giá xăng"}, giá '
        "xăng còn 21.000 đồng."
    ),
    "a list with a verb before it": (
        "Huyện đặt mục tiêu kéo giảm số vụ cháy, số người bị thương và số nhà bị thiệt hại từ "
        '[10-12%]{percentage value=10..12 relation=decrease indicator="số vụ cháy, số người bị thương '
        'và số nhà bị thiệt hại"}.'
    ),
    "makers in a list": (
        "Dự kiến 6 tháng cuối năm tiêu thụ thép của các nhà máy cán, kéo trong nước giảm "
        '[11%]{percentage value=11 relation=decrease indicator="tiêu thụ thép của các nhà máy cán, kéo '
        'trong nước"}.'
    ),
    "a tax on something": (
        'Thuế tiêu thụ với rượu dưới 20 độ là [35%]{percentage value=35 relation=level indicator="Thuế '
        'tiêu thụ với rượu dưới 20 độ"}, thuế nhập khẩu đối với ô tô là [40%]{percentage value=40 '
        'relation=level indicator="thuế nhập khẩu đối với ô tô"}.'
    ),
    "by size": (
        'Thuế tiêu thụ với xe dưới 2 lít là [40%]{percentage value=40 relation=level indicator="Thuế '
        'tiêu thụ với xe"}; 2-3 lít là [55%]{percentage value=55 relation=level indicator="Thuế tiêu '
        'thụ với xe"} và trên 3 lít là [70%]{percentage value=70 relation=level indicator="Thuế tiêu '
        'thụ với xe"}.'
    ),
    "pointed at with a noun of its own": (
        "Nhà nước bảo vệ sản xuất – các ngành này đóng góp [6%]{percentage value=6 relation=share "
        'indicator="các ngành này" baseline=GDP} GDP, trong khi nhóm hàng gia dụng này chiếm '
        '[12%]{percentage value=12 relation=share indicator="nhóm hàng gia dụng này" baseline="doanh '
        'thu"} doanh thu.'
    ),
    "behind what causes it": (
        'Xuất khẩu giảm [9%]{percentage value=9 relation=decrease indicator="Xuất khẩu" baseline="cùng '
        'kỳ"} so với cùng kỳ đã khiến tổng thu ngân sách giảm [6%]{percentage value=6 relation=decrease'
        ' indicator="tổng thu ngân sách" baseline="dự toán"} so với dự toán.'
    ),
    "what a paragraph sums up": (
        'Số thu đạt 21 tỷ đồng, giảm [3%]{percentage value=3 relation=decrease indicator="Số thu" '
        'baseline="tháng 7"} so với tháng 7.\nTính chung 8 tháng đạt 190 tỷ đồng, bằng '
        '[63%]{percentage value=63 relation=reach indicator="Số thu" baseline="dự toán"} dự toán.'
    ),
    "years of one rate": (
        "Tốc độ tăng trưởng của ngành du lịch thời gian qua, năm 2021 là [27%]{percentage value=27 "
        'relation=increase indicator="Tốc độ tăng trưởng của ngành du lịch"}, năm nay khoảng '
        '[30%]{percentage value=30 modifier=about relation=increase indicator="Tốc độ tăng trưởng của '
        'ngành du lịch"}.'
    ),
    "the sentence before begins with it": (
        "Lượng khách lưu trú tăng nhanh. Năm 2021 là 17.000 lượt người, tăng [41%]{percentage value=41 "
        'relation=increase indicator="Lượng khách lưu trú" baseline="năm 2020"} so với năm 2020.'
    ),
    "what somebody receives": (
        "Vận động viên được nhận những suất học bổng từ [30% đến 70%]{percentage value=30..70 "
        'relation=level indicator="những suất học bổng"}.'
    ),
    "the same period before": (
        "Tổng sản phẩm ước tăng [5,3%]{percentage value=5.3 modifier=about relation=increase "
        'indicator="Tổng sản phẩm"} (cùng kỳ năm trước tăng [4,6%]{percentage value=4.6 '
        'relation=increase indicator="Tổng sản phẩm"}).'
    ),
    "those that have grown": (
        "Các xã ven biển đã tăng trưởng mạnh mẽ chiếm gần [60%]{percentage value=60 modifier=about "
        'relation=share indicator="Các xã ven biển" baseline="thu ngân sách"} '
        "thu ngân sách."
    ),
    "a short name with its period": (
        'GRDP 6 tháng cuối năm phải đạt [7,4%]{percentage value=7.4 relation=reach indicator="GRDP 6 tháng '
        'cuối năm"}; CPI tháng 6/2019 tăng [0,2%]{percentage value=0.2 relation=increase indicator="CPI tháng '
        '6/2019" baseline="tháng 5"} so với tháng 5 và tăng [2,5%]{percentage value=2.5 relation=increase '
        'indicator="CPI tháng 6/2019" baseline="cùng kỳ"} so với cùng kỳ.'
    ),
    "growth alone, where one acts": (
        "Huyện cần một cú hích để ba tháng cuối năm đạt tốc độ tăng trưởng [3%]{percentage value=3 "
        'relation=reach indicator="tốc độ tăng trưởng"}, bảo đảm cả năm đạt [8%]{percentage value=8 '
        'relation=reach indicator="tốc độ tăng trưởng"}.'
    ),
    "what has risen, the sentence before": (
        "Hồ sơ mua bán nhà tăng khá nhiều so với quý trước. Cụ thể, trong tháng 6 tăng gần [12%]{percentage "
        'value=12 modifier=about relation=increase indicator="Hồ sơ mua bán nhà"}.'
    ),
    "a forecast before what is measured": (
        "Dự báo nhu cầu nước sạch tăng nhanh, trong đó năm 2030 tăng khoảng [12%]{percentage value=12 "
        'modifier=about relation=increase indicator="nhu cầu nước sạch"}.'
    ),
    "what is brought about": (
        "Kết quả này giúp lợi nhuận quý I đạt kế hoạch đề ra và chỉ giảm [5%]{percentage value=5 "
        'relation=decrease indicator="lợi nhuận" baseline="cùng kỳ"} so với cùng kỳ.'
    ),
    "growth that recovers": (
        'Giá cả ở mức thấp, quý I chỉ tăng [0,5%]{percentage value=0.5 relation=increase indicator="Giá cả"}; '
        'tăng trưởng phục hồi mạnh, quý II đạt [5,4%]{percentage value=5.4 relation=reach indicator="tăng '
        'trưởng"}.'
    ),
    "while something else changes": (
        "Quy mô của hợp tác xã đã tăng vượt bậc khi tổng tài sản tăng [143%]{percentage value=143 "
        'relation=increase indicator="tổng tài sản"}, vốn góp tăng [25%]{percentage value=25 '
        'relation=increase indicator="vốn góp"}.'
    ),
    "growth that is good": (
        'Xuất khẩu đạt tăng trưởng [13%]{percentage value=13 relation=reach indicator="Xuất khẩu"}, tiêu dùng '
        'tăng trưởng tốt khoảng [15%]{percentage value=15 modifier=about relation=increase indicator="tiêu '
        'dùng"}.'
    ),
    "a period that only compares": (
        'GRDP 6 tháng cuối năm đạt [7,4%]{percentage value=7.4 relation=reach indicator="GRDP 6 tháng cuối '
        'năm"}, cao hơn năm ngoái khoảng [1%]{percentage value=1 modifier=about relation=increase '
        'indicator="GRDP 6 tháng cuối năm" baseline="năm ngoái"}; CPI quý I tăng [5%]{percentage value=5 '
        'relation=increase indicator="CPI quý I"}, quý II tăng [6%]{percentage value=6 relation=increase '
        "indicator=CPI}."
    ),
    "a label before its verb": (
        '- Hộ cận nghèo: mỗi năm giảm [1,5%]{percentage value=1.5 relation=decrease indicator="Hộ cận nghèo"}.'
    ),
    "an office speaks": ("Giám đốc: giảm [4%]{percentage value=4 relation=decrease} là ít."),
    "a name that begins like a conjunction": (
        'Hai xã Hòa Tiến và Tuy Phước chiếm [41%]{percentage value=41 relation=share indicator="Hai xã Hòa '
        'Tiến và Tuy Phước" baseline="số hộ"} số hộ.'
    ),
    "where people live": (
        'Quận Ba, nơi dân nhập cư chiếm [45%]{percentage value=45 relation=share indicator="dân nhập cư"}, '
        "thiếu trường."
    ),
    "the first of a ranking": (
        "Mua nhiều nhất vẫn là các hiệu sách nhỏ, chiếm [52%]{percentage value=52 relation=share "
        'indicator="các hiệu sách nhỏ"}.'
    ),
    "an aside about what is measured": (
        'Tỷ lệ vắng họp, vốn bị chê là cao, hạ từ [9%]{percentage value=9 relation=level indicator="Tỷ lệ '
        'vắng họp"} xuống [6%]{percentage value=6 relation=decrease indicator="Tỷ lệ vắng họp"}.'
    ),
    "a clause described before its number": (
        'Tổng chi đạt [70%]{percentage value=70 relation=reach indicator="Tổng chi" baseline="dự toán"} dự '
        'toán, trong đó chi mua sách còn chậm, mới [35%]{percentage value=35 relation=reach indicator="chi '
        'mua sách"}.'
    ),
    "therefore within a clause": ('Giá vé vì thế tăng [8%]{percentage value=8 relation=increase indicator="Giá vé"}.'),
    "women of those counted": (
        "Câu lạc bộ bầu 15 ủy viên, tuổi bình quân 41; nữ chiếm [40%]{percentage value=40 relation=share indicator=nữ}."
    ),
    "whom it says": (
        'Phường hỏi hơn 300 bạn đọc, theo đó [41%]{percentage value=41 relation=share indicator="bạn đọc"} '
        "thích truyện tranh."
    ),
    "a rate with whom it is shared": (
        'Tỷ lệ dùng vé chung với Metro hiện mới ở mức [26%]{percentage value=26 relation=share indicator="Tỷ '
        'lệ dùng vé chung với Metro"}.'
    ),
    "where something is so, between commas": (
        "Lượng khách trên bến đò mới, nơi được xem là đẹp nhất huyện, đạt 3.000 lượt, tăng [17%]{percentage "
        'value=17 relation=increase indicator="Lượng khách trên bến đò"}.'
    ),
    "a label and its change": (
        'Khách đến xã gồm:\n- Nhật Bản: [21%]{percentage value=21 relation=share indicator="Nhật Bản"}, tăng [4 '
        'điểm %]{percentage value=4 unit=point relation=increase indicator="Nhật Bản" baseline="năm ngoái"} so '
        "với năm ngoái;\n- Lào: [9%]{percentage value=9 relation=share indicator=Lào}."
    ),
    "a case of its own": (
        'Tỷ lệ hòa giải bình quân [66%]{percentage value=66 relation=share indicator="Tỷ lệ hòa giải"}; cá biệt '
        'huyện Bắc Lĩnh đạt [81%]{percentage value=81 relation=reach indicator="Tỷ lệ hòa giải"}.'
    ),
    "as something is": (
        'Cổ tức phần lớn trên [12%]{percentage value=12 modifier=more_than relation=level indicator="Cổ tức phần '
        'lớn"}, cá biệt tới [31%]{percentage value=31 relation=level indicator="Cổ tức phần lớn"} như xưởng mộc '
        "Tân Phú."
    ),
    "other things behind a rate that is reached": (
        'Tỷ lệ tiêm phòng dại ở đàn chó đạt [82%]{percentage value=82 relation=reach indicator="Tỷ lệ tiêm phòng '
        'dại ở đàn chó"}, cúm gia cầm [90%]{percentage value=90 relation=reach indicator="cúm gia cầm"}, tụ huyết '
        'trùng [64%]{percentage value=64 relation=reach indicator="tụ huyết trùng"}.'
    ),
    "a part of those whose rate is reached": (
        'Tỷ lệ thợ qua đào tạo đạt [71%]{percentage value=71 relation=reach indicator="Tỷ lệ thợ qua đào tạo"}, '
        'trong đó có chứng chỉ [33%]{percentage value=33 relation=reach indicator="chứng chỉ"}.'
    ),
    "places behind a rate that is reached": (
        'Tỷ lệ rác được thu gom đạt [82%]{percentage value=82 relation=reach indicator="Tỷ lệ rác được thu gom"}, '
        'các huyện ven biển [60%]{percentage value=60 relation=reach indicator="Tỷ lệ rác được thu gom"}.'
    ),
    "with whom": (
        "Hộ ký hợp đồng với xưởng mộc thông qua hợp tác xã chỉ chiếm [14%]{percentage value=14 relation=share "
        'indicator="Hộ ký hợp đồng với xưởng mộc thông qua hợp tác xã"}.'
    ),
    "trade with a country": (
        'Kim ngạch thương mại với Lào tăng [6%]{percentage value=6 relation=increase indicator="Kim ngạch thương '
        'mại với Lào"}, số chợ liên kết với hợp tác xã chiếm [8%]{percentage value=8 relation=share indicator="số '
        'chợ liên kết với hợp tác xã"}.'
    ),
    "what a body passes": (
        "Cổ đông thông qua tờ trình tăng vốn [12%]{percentage value=12 relation=increase indicator=vốn "
        'baseline="năm trước"} so với năm trước.'
    ),
    "what stands before its part": (
        'Thợ mộc chỉ chiếm [13%]{percentage value=13 relation=share indicator="Thợ mộc"}; còn thợ gốm thì gần '
        '[100%]{percentage value=100 modifier=about relation=share indicator="thợ gốm"} bán hàng qua mạng.'
    ),
    "what stands before its part, first in its sentence": (
        'Hộ có vườn thì [90%]{percentage value=90 relation=share indicator="Hộ có vườn"} đã lắp ống nước, hộ ven '
        'sông thì chưa được [5%]{percentage value=5 modifier=less_than relation=share indicator="hộ ven sông"}.'
    ),
    "a rate of several things": (
        'Lúa có tỷ suất lợi nhuận [12%]{percentage value=12 relation=level indicator="tỷ suất lợi nhuận"}, dừa '
        'thì tối thiểu [55%]{percentage value=55 modifier=at_least relation=level indicator="tỷ suất lợi nhuận"}.'
    ),
    "a condition is no topic": (
        "Nếu chợ chỉ có vài quầy thì [50%]{percentage value=50 relation=share} cũng không nhiều."
    ),
    "those of the clause before": (
        'Nông dân Bắc Lĩnh lãi khá nhưng chỉ [17%]{percentage value=17 relation=share indicator="Nông dân Bắc '
        'Lĩnh lãi"} có kho lạnh.'
    ),
    "money paid out": (
        'Tiến độ giải ngân vốn đầu tư công đạt [45%]{percentage value=45 relation=reach indicator="Tiến độ giải ngân '
        'vốn đầu tư công"}; huyện Tân Lộc giải ngân vốn đầu tư công được [51%]{percentage value=51 relation=reach '
        'indicator="giải ngân vốn đầu tư công" baseline="kế hoạch"} kế hoạch.'
    ),
    "what came of an investment": (
        'Giải ngân vốn đầu tư công mới được [45%]{percentage value=45 relation=reach indicator="Giải ngân vốn đầu tư '
        'công"}.'
    ),
    "what keeps where it is": (
        'Lãi suất cho vay ổn định ở mức [6%]{percentage value=6 relation=level indicator="Lãi suất cho vay"}, nợ xấu '
        'được kiểm soát dưới [2%]{percentage value=2 modifier=less_than relation=level indicator="nợ xấu"}.'
    ),
    "a bound within the name": (
        'Doanh nghiệp có từ 10 lao động trở lên tăng [5%]{percentage value=5 relation=increase indicator="Doanh '
        'nghiệp có từ 10 lao động trở lên"}.'
    ),
    "in time": (
        'Xã giải quyết 450 hồ sơ, đúng và trước hạn đạt [98%]{percentage value=98 relation=reach indicator="đúng và '
        'trước hạn"}.'
    ),
    "taxes and fees are different things": (
        'Thuế đạt [96%]{percentage value=96 relation=reach indicator="Thuế" baseline="dự toán"}, phí đạt '
        '[104%]{percentage value=104 relation=reach indicator="phí" baseline="dự toán"}, lệ phí đạt '
        '[81%]{percentage value=81 relation=reach indicator="lệ phí" baseline="dự toán"} dự toán.'
    ),
    "a growth noun, what grows behind it": (
        'Mức tăng [6,1%]{percentage value=6.1 relation=increase indicator="ngành thủy sản"} của ngành thủy '
        "sản là kết quả đáng mừng."
    ),
    "a place's name before growth": (
        'Khách Ấn Độ tăng trưởng [54%]{percentage value=54 relation=increase indicator="Khách Ấn Độ"}.'
    ),
    "tasks of which one is about a tax": (
        "Công tác tuyên truyền, kiểm tra thuế hoàn thành [92%]{percentage value=92 relation=reach "
        'indicator="Công tác tuyên truyền, kiểm tra thuế" baseline="kế hoạch"} kế hoạch.'
    ),
    "what remains of a place": (
        "Toàn huyện vẫn còn 14 điểm trường xuống cấp, chiếm [9%]{percentage value=9 relation=share "
        'indicator="điểm trường xuống cấp" baseline="số điểm trường"} số điểm trường.'
    ),
    "what remains, the verb alone": (
        'Cả tỉnh còn 230 hộ thiếu đất, chiếm [3%]{percentage value=3 relation=share indicator="hộ thiếu đất" '
        'baseline="tổng số hộ"} tổng số hộ.'
    ),
    "a paper lays down": (
        'Nghị quyết xác định du lịch chiếm [14%]{percentage value=14 relation=share indicator="du lịch" '
        'baseline="GRDP"} GRDP.'
    ),
    "one year and another": (
        'Nếu như năm 2018 khách quốc tế chiếm [30%]{percentage value=30 relation=share indicator="khách quốc '
        'tế"} thì năm nay chiếm [52%]{percentage value=52 relation=share indicator="khách quốc tế" '
        'baseline="tổng lượng khách"} tổng lượng khách.'
    ),
    "in the light of": (
        "Đại hội diễn ra trong bối cảnh giá cà phê tăng [21%]{percentage value=21 relation=increase "
        'indicator="giá cà phê"}.'
    ),
    "thanks to that, behind the subject": (
        'Tỷ lệ nộp thuế điện tử nhờ đó tăng từ [61%]{percentage value=61 relation=level indicator="Tỷ lệ nộp '
        'thuế điện tử"} lên gần [93%]{percentage value=93 modifier=about relation=increase indicator="Tỷ lệ '
        'nộp thuế điện tử"}.'
    ),
    "fronts": (
        'Nhìn chung, giá thuê đất tăng [4%]{percentage value=4 relation=increase indicator="giá thuê đất"}. '
        'Đáng lo ngại, số vụ đuối nước tăng [15%]{percentage value=15 relation=increase indicator="số vụ đuối '
        'nước"}. Cùng với đó, học phí giảm [2%]{percentage value=2 relation=decrease indicator="học phí"}.'
    ),
    "how often": (
        "Giá nước đã ba lần điều chỉnh, tính chung tăng [22%]{percentage value=22 relation=increase "
        'indicator="Giá nước"}.'
    ),
    "high all the same": (
        'Tỷ lệ tảo hôn là [12%]{percentage value=12 relation=share indicator="Tỷ lệ tảo hôn"}, vẫn cao dù đã '
        'giảm [3%]{percentage value=3 relation=decrease indicator="Tỷ lệ tảo hôn" baseline="năm trước"} so '
        "với năm trước."
    ),
    "the subject behind its predicate": (
        'Giảm [11%]{percentage value=11 relation=decrease indicator="số đơn khiếu nại" baseline="quý trước"} '
        "so với quý trước, số đơn khiếu nại vẫn ở mức cao."
    ),
    "the subject behind a plan exceeded": (
        'Vượt kế hoạch tới [16%]{percentage value=16 relation=exceed indicator="diện tích chè trồng mới" '
        'baseline="kế hoạch"}, diện tích chè trồng mới đạt 420 ha.'
    ),
    "no subject behind": (
        'Giảm [11%]{percentage value=11 relation=decrease baseline="quý trước"} so với quý trước, cả nước có 40 vụ.'
    ),
    "what is drawn": (
        "Khu di tích Lam Kinh thu hút lượng khách bằng [130%]{percentage value=130 relation=reach "
        'indicator="lượng khách" baseline="năm trước"} năm trước.'
    ),
    "through a port": (
        "Lượng hàng thông qua cảng Cửa Việt vẫn không giảm mà tăng [8%]{percentage value=8 relation=increase "
        'indicator="Lượng hàng thông qua cảng Cửa Việt" baseline="quý I"} so với quý I.'
    ),
    "makes the price rise": (
        "Việc này làm giá thành gạch tăng khoảng [3%]{percentage value=3 modifier=about relation=increase "
        'indicator="giá thành gạch"}.'
    ),
    "petitions counted": (
        "Đến nay, 52/60 kiến nghị đã được trả lời, đạt [86,7%]{percentage value=86.7 relation=reach "
        'indicator="kiến nghị đã được trả lời"}.'
    ),
    "women, minorities and the young": (
        'Trong số này, đại biểu nữ chiếm [31%]{percentage value=31 relation=share indicator="đại biểu nữ"}, '
        'dân tộc thiểu số [18%]{percentage value=18 relation=share indicator="dân tộc thiểu số"}, đại biểu '
        'trẻ [22%]{percentage value=22 relation=share indicator="đại biểu trẻ"}.'
    ),
    "a rate that used to be low": (
        'Tỷ lệ này, vốn khá thấp, nay đã đạt [72%]{percentage value=72 relation=reach indicator="Tỷ lệ này"}.'
    ),
    "regions by their number": (
        'Vùng I chiếm [22%]{percentage value=22 relation=share indicator="Vùng I" baseline="số hộ"}, vùng II '
        'chiếm [45%]{percentage value=45 relation=share indicator="vùng II" baseline="số hộ"} và vùng III '
        '[33%]{percentage value=33 relation=share indicator="vùng III" baseline="số hộ"} số hộ.'
    ),
    "the fill of each": (
        'Tỷ lệ lấp đầy các cụm công nghiệp: Đông Phú [61%]{percentage value=61 relation=share indicator="Tỷ '
        'lệ lấp đầy các cụm công nghiệp"}, Tây Hồ [83%]{percentage value=83 relation=share indicator="Tỷ lệ '
        'lấp đầy các cụm công nghiệp"}.'
    ),
    "at the end of the term": (
        'Số hộ thoát nghèo tăng dần, đến cuối kỳ chiếm [77%]{percentage value=77 relation=share indicator="Số '
        'hộ thoát nghèo" baseline="tổng số hộ nghèo"} tổng số hộ nghèo.'
    ),
    "schooling behind a comma": (
        "Công nhân có trình độ đại học, cao đẳng chiếm [31%]{percentage value=31 relation=share "
        'indicator="Công nhân có trình độ đại học, cao đẳng" baseline="số đoàn viên"} số đoàn viên.'
    ),
    "which the drought makes": (
        'Lượng mưa giảm [25%]{percentage value=25 relation=decrease indicator="Lượng mưa" baseline="cùng kỳ"} '
        "so với cùng kỳ làm lượng nước về hồ chỉ đạt [48%]{percentage value=48 relation=reach "
        'indicator="lượng nước về hồ" baseline="dung tích"} dung tích.'
    ),
    "each kind has its own": (
        'Tỷ lệ lấp phòng của khách sạn đạt [64%]{percentage value=64 relation=reach indicator="Tỷ lệ lấp '
        'phòng của khách sạn"}, nhà nghỉ đạt [31%]{percentage value=31 relation=reach indicator="nhà nghỉ"}.'
    ),
    "no more said than that a plan was missed": (
        "Số vụ cháy rừng giảm, song chưa đạt kế hoạch là giảm [20%]{percentage value=20 relation=decrease "
        'indicator="Số vụ cháy rừng"}.'
    ),
    "an object, and how far beyond a demand": (
        'Toàn ngành giảm [12%]{percentage value=12 relation=decrease indicator="số đầu mối"} số đầu mối, vượt '
        '[2%]{percentage value=2 relation=exceed indicator="số đầu mối" baseline="yêu cầu của Trung ương"} so '
        "với yêu cầu của Trung ương."
    ),
    "in which respect something grows": (
        'Sở phấn đấu tăng trưởng [9%]{percentage value=9 relation=increase indicator="lượng hàng"} về lượng hàng.'
    ),
    "markets by their part": (
        'Thị trường châu Âu chiếm [41%]{percentage value=41 relation=share indicator="Thị trường châu Âu"}, '
        'châu Phi [17%]{percentage value=17 relation=share indicator="châu Phi"}.'
    ),
    "what the tax on added value is": (
        'Giá bán lẻ đã gồm thuế giá trị gia tăng [8%]{percentage value=8 relation=level indicator="thuế giá '
        'trị gia tăng"}.'
    ),
    "what meets a need": (
        'Xe buýt hiện chỉ đảm nhận được [12%]{percentage value=12 relation=share indicator="Xe buýt" '
        'baseline="nhu cầu đi lại"} nhu cầu đi lại.'
    ),
    "what a net covers": (
        'Mạng 4G phủ trên [85%]{percentage value=85 modifier=more_than relation=share indicator="Mạng 4G" '
        'baseline="thôn bản"} thôn bản, [100%]{percentage value=100 relation=share indicator="Mạng 4G" '
        'baseline="xã"} xã.'
    ),
    "a share of a country, behind a sum": (
        "Tổng vốn đăng ký đạt 3 tỷ USD, trong đó Singapore chiếm [31%]{percentage value=31 relation=share "
        'indicator="Singapore"}, Thái Lan [18%]{percentage value=18 relation=share indicator="Thái Lan"}.'
    ),
    "a season pointed at": (
        'Diện tích ngô vụ này chiếm [37%]{percentage value=37 relation=share indicator="Diện tích ngô vụ này" '
        'baseline="tổng diện tích gieo trồng"} tổng diện tích gieo trồng.'
    ),
    "a field pointed at": (
        "Tỉnh dựa nhiều vào khu vực dịch vụ: khu vực này chiếm [55%]{percentage value=55 relation=share "
        'indicator="khu vực này" baseline="quy mô kinh tế"} quy mô kinh tế.'
    ),
    "none but what is done": (
        'Số đơn khiếu kiện tuy chỉ chiếm [2%]{percentage value=2 relation=share indicator="Số đơn khiếu '
        'kiện"} nhưng lại dồn vào đất đai, tăng [11%]{percentage value=11 relation=increase indicator="Số đơn '
        'khiếu kiện" baseline="năm trước"} so với năm trước.'
    ),
    "an office, and what it does": (
        "Công an xã lập biên bản 640 trường hợp vi phạm, tăng [9%]{percentage value=9 relation=increase "
        'indicator="trường hợp vi phạm"}.'
    ),
    "what a tax is at": (
        "Công ty khấu trừ theo thuế suất toàn phần là [12%]{percentage value=12 relation=level "
        'indicator="thuế suất toàn phần"}.'
    ),
    "what is still low": (
        'Giải ngân vốn còn chậm, đến nay mới đạt [34%]{percentage value=34 relation=reach indicator="Giải '
        'ngân vốn" baseline="kế hoạch"} kế hoạch.'
    ),
    "all places of a region": (
        'Tỷ lệ cơ giới hóa của tỉnh đạt [40%]{percentage value=40 relation=reach indicator="Tỷ lệ cơ giới hóa '
        'của tỉnh"}, trong lúc các tỉnh quanh vùng đã đạt [70%]{percentage value=70 relation=reach '
        'indicator="Tỷ lệ cơ giới hóa của tỉnh"}, Hậu Giang đạt tới [85%]{percentage value=85 relation=reach '
        'indicator="Tỷ lệ cơ giới hóa của tỉnh"}.'
    ),
    "apart from prices": (
        'Doanh thu vận tải tăng [14%]{percentage value=14 relation=increase indicator="Doanh thu vận tải"}; '
        'nếu loại trừ yếu tố giá thì tăng [9%]{percentage value=9 relation=increase indicator="Doanh thu vận '
        'tải"}.'
    ),
    "what is aimed at": (
        'Thu nội địa tăng [7%]{percentage value=7 relation=increase indicator="Thu nội địa"} và phải làm '
        'quyết liệt để phấn đấu tăng [8%]{percentage value=8 relation=increase indicator="Thu nội địa"}.'
    ),
    "leader by what it brought": (
        "Đứng đầu là Hàn Quốc với 1,2 tỷ USD, chiếm [31,4%]{percentage value=31.4 relation=share "
        'indicator="Hàn Quốc" baseline="tổng vốn đầu tư"} tổng vốn đầu tư; Singapore đứng thứ hai với 0,8 tỷ '
        'USD, chiếm [20,9%]{percentage value=20.9 relation=share indicator="Singapore"}.'
    ),
    "leader in a field": (
        "Huyện Tân Lộc dẫn đầu tỉnh về cây ăn quả với 3.200 ha, chiếm [24%]{percentage value=24 "
        'relation=share indicator="Huyện Tân Lộc" baseline="diện tích toàn tỉnh"} diện tích toàn tỉnh.'
    ),
    "leader called one of its kind": (
        "Có 12 nước đầu tư thì Đức là nước dẫn đầu với 12 triệu USD, chiếm [40%]{percentage value=40 "
        'relation=share indicator="Đức"}.'
    ),
    "rise that an amount tells": (
        "Lượng khách tăng vọt vào dịp hè với 1,2 triệu lượt, chiếm [46%]{percentage value=46 relation=share "
        'indicator="Lượng khách" baseline="lượng khách cả năm"} lượng khách cả năm.'
    ),
    "what has a level": (
        'Trước năm 2015, thuế nhập khẩu dầu có mức [15%]{percentage value=15 relation=level indicator="thuế '
        'nhập khẩu dầu"}.'
    ),
    "verb that ends like a superlative": (
        "Công ty đặt kế hoạch doanh thu hợp nhất là 7.200 tỷ đồng, tăng [18%]{percentage value=18 "
        'relation=increase indicator="doanh thu hợp nhất" baseline="năm 2019"} so với năm 2019.'
    ),
    "rate of what is contributed": (
        "Tỷ lệ đóng góp của khu vực tư nhân liên tục tăng lên, từ [31%]{percentage value=31 relation=level "
        'indicator="Tỷ lệ đóng góp của khu vực tư nhân"} năm 2010 lên [42%]{percentage value=42 '
        'relation=increase indicator="Tỷ lệ đóng góp của khu vực tư nhân"} năm 2019.'
    ),
    "animals told by the piece": (
        "Đàn trâu của huyện có 640 con, đến năm 2018 chỉ còn 310 con (giảm [51%]{percentage value=51 "
        'relation=decrease indicator="Đàn trâu của huyện"}).'
    ),
    "travellers told by the journey": (
        "Khách nội địa gần 2,1 triệu lượt người (tăng [23%]{percentage value=23 relation=increase "
        'indicator="Khách nội địa" baseline="năm 2015"} so với năm 2015).'
    ),
    "ways of rising": (
        'Diện tích chè thực tăng [8%]{percentage value=8 relation=increase indicator="Diện tích chè"}, thuế '
        'nhập khẩu giảm tiếp xuống [2%]{percentage value=2 relation=decrease indicator="thuế nhập khẩu"}, '
        'lượng hoa đôi khi tăng đến [40%]{percentage value=40 relation=increase indicator="lượng hoa"}.'
    ),
    "milestone that is passed": (
        'Kim ngạch vượt mốc 1 tỷ USD, đạt [112%]{percentage value=112 relation=reach indicator="Kim ngạch" '
        'baseline="kế hoạch"} kế hoạch.'
    ),
    "damage by its cause": (
        'Thiệt hại do thiên tai giảm [35%]{percentage value=35 relation=decrease indicator="Thiệt hại do '
        'thiên tai"}, nợ đọng thuế là 40 tỷ đồng, bằng [4%]{percentage value=4 relation=share indicator="nợ '
        'đọng thuế" baseline="tổng thu"} tổng thu.'
    ),
    "what brings on a rise": (
        'Giá xăng tăng [7%]{percentage value=7 relation=increase indicator="Giá xăng"}, kéo theo giá cước '
        'tăng [10-15%]{percentage value=10..15 relation=increase indicator="giá cước"}, bù lại nuôi trồng '
        'tăng [19%]{percentage value=19 relation=increase indicator="nuôi trồng"}.'
    ),
    "water left": (
        'Mực nước các hồ chỉ còn [35-40%]{percentage value=35..40 relation=share indicator="Mực nước các hồ" '
        'baseline="dung tích thiết kế"} dung tích thiết kế.'
    ),
    "a nominaliser": (
        'Việc giá phân bón tăng [14%]{percentage value=14 relation=increase indicator="giá phân bón"} khiến '
        "nhiều hộ bỏ ruộng."
    ),
    "a case supposed": (
        'Trong trường hợp giá điện tăng [8%]{percentage value=8 relation=increase indicator="giá điện"}, lò '
        "gạch vẫn có lãi."
    ),
    "where something shows": (
        'Điều đó thể hiện rõ ở số hộ khá giả tăng [21%]{percentage value=21 relation=increase indicator="số '
        'hộ khá giả"}.'
    ),
    "work expected": (
        "Ước thực hiện cả năm số lượt khám thai đạt 9.300 lượt, tăng [16%]{percentage value=16 "
        'relation=increase indicator="số lượt khám thai" baseline="năm trước"} so với năm trước.'
    ),
    "what shall be done": (
        'Tiền thuê kho sẽ thu ở mức [3%]{percentage value=3 relation=share indicator="Tiền thuê kho" '
        'baseline="giá trị hàng gửi"} giá trị hàng gửi.'
    ),
    "a part with its rank": (
        "Kim ngạch hạt điều chiếm tỷ trọng lớn đạt 61 triệu USD, tăng [19%]{percentage value=19 "
        'relation=increase indicator="Kim ngạch hạt điều"}.'
    ),
    "what is shortened": (
        'Rút ngắn thời gian cấp sổ đỏ sẽ giảm [35%]{percentage value=35 relation=decrease indicator="chi phí '
        'đi lại" baseline="trước"} chi phí đi lại so với trước.'
    ),
    "what is set for a rate": (
        "Tỷ lệ chuyến xe trễ năm nay được hợp tác xã đặt ra là [4%]{percentage value=4 relation=share "
        'indicator="Tỷ lệ chuyến xe trễ"}.'
    ),
    "who has done what": (
        "Đến hết quý, công an huyện đã thu đạt 2,4 tỷ đồng, bằng [117%]{percentage value=117 relation=reach "
        'indicator="thu" baseline="dự toán"} dự toán.'
    ),
    "who has dealt with how many": (
        "Công an xã đã thi hành kỷ luật 24 chiến sĩ, tăng [20%]{percentage value=20 relation=increase "
        'indicator="chiến sĩ" baseline="năm trước"} so với năm trước.'
    ),
    "funds for something": (
        "Kinh phí để nạo vét kênh mới bố trí được 40 tỷ đồng, đạt [28%]{percentage value=28 relation=reach "
        'indicator="Kinh phí để nạo vét kênh" baseline="nhu cầu"} nhu cầu.'
    ),
    "by whom something is kept": (
        'Diện tích do hợp tác xã quản lý lên đến [55%]{percentage value=55 relation=level indicator="Diện '
        'tích do hợp tác xã quản lý"}.'
    ),
    "the cause in a name": (
        "Bệnh nhân suy thận do tiểu đường chiếm khoảng [18%]{percentage value=18 modifier=about "
        'relation=share indicator="Bệnh nhân suy thận do tiểu đường" baseline="các ca lọc máu"} các ca lọc '
        "máu."
    ),
    "those with foreign capital": (
        'Cơ sở may có vốn đầu tư nước ngoài tăng [6%]{percentage value=6 relation=increase indicator="Cơ sở '
        'may có vốn đầu tư nước ngoài"}.'
    ),
    "here": (
        'Vùng ven là điểm nóng vì tại đây chiếm [71%]{percentage value=71 relation=share indicator="Vùng ven" '
        'baseline="số vụ trộm"} số vụ trộm.'
    ),
    "a rate elsewhere": (
        "Khảo sát ghi nhận tỷ lệ trẻ mắc sởi rất thấp, trong đó ở Hà Giang là [9%]{percentage value=9 "
        'relation=share indicator="tỷ lệ trẻ mắc sởi"} và Lai Châu là [12%]{percentage value=12 '
        'relation=share indicator="tỷ lệ trẻ mắc sởi"}.'
    ),
    "a rank before a share": (
        'Chợ Phú Lộc xếp thứ hai, chiếm [23%]{percentage value=23 relation=share indicator="Chợ Phú Lộc" '
        'baseline="lượng hàng bán ra"} lượng hàng bán ra.'
    ),
    "a part played": (
        "Nghề nuôi ong trở thành nguồn thu chính, chiếm [44%]{percentage value=44 relation=share "
        'indicator="Nghề nuôi ong" baseline="thu nhập của bản"} thu nhập của bản.'
    ),
    "what a rise brings with it": (
        "Xăng lên giá sẽ kéo giá vé xe khách tăng [6-8%]{percentage value=6..8 relation=increase "
        'indicator="giá vé xe khách"}.'
    ),
    "in so many places": (
        "Có 14 huyện có số vụ cháy rừng tăng, trong đó 6 huyện tăng trên [25%]{percentage value=25 "
        'modifier=more_than relation=increase indicator="số vụ cháy rừng"}.'
    ),
    "a name with a number": (
        'Công ty Sông Trà 9 chiếm [34%]{percentage value=34 relation=share indicator="Công ty Sông Trà 9" '
        'baseline="số vốn góp"} số vốn góp.'
    ),
    "persons who speak": (
        "Bà Nhàn nói, với lượng điện hiện nay, nếu tiết kiệm [2%]{percentage value=2 relation=decrease} là đủ "
        "cho cả xã."
    ),
    "a quantifier before a plural": (
        "Khá nhiều đơn thư đã được tiếp nhận, giải quyết nhưng vẫn còn [18%]{percentage value=18 "
        'relation=share indicator="nhiều đơn thư"} chưa trả lời.'
    ),
    "what a speaker admits": (
        "Giám đốc thừa nhận việc giải phóng mặt bằng còn chậm, mới đạt [38%]{percentage value=38 "
        'relation=reach indicator="việc giải phóng mặt bằng"}.'
    ),
    "which year it is": (
        "Đây là năm thứ ba sản lượng cà phê giảm, lần này giảm tới [11%]{percentage value=11 "
        'relation=decrease indicator="sản lượng cà phê"}.'
    ),
    "debts rise to a part of the economy": (
        'Năm 2031, nợ công có thể tăng đến [56%]{percentage value=56 relation=increase indicator="nợ công" '
        'baseline="GDP"} GDP.'
    ),
    "what has begun": (
        'Phí sử dụng cảng đã bắt đầu giảm từ [12%]{percentage value=12 relation=level indicator="Phí sử dụng '
        'cảng"} xuống còn [9%]{percentage value=9 relation=decrease indicator="Phí sử dụng cảng"}.'
    ),
    "the next in line": (
        'Giá thép tăng [13%]{percentage value=13 relation=increase indicator="Giá thép"}. Tiếp đến là nông '
        'sản, tăng [7,3%]{percentage value=7.3 relation=increase indicator="nông sản"}.'
    ),
    "what gives most": (
        "Giá xăng dầu đóng góp nhiều nhất với mức tăng [12%]{percentage value=12 relation=increase "
        'indicator="Giá xăng dầu"}.'
    ),
    "shares held": (
        "Ông Lâm đang sở hữu 691 nghìn cổ phiếu tương ứng [17,8%]{percentage value=17.8 relation=share "
        'indicator="cổ phiếu" baseline="vốn điều lệ"} vốn điều lệ.'
    ),
    "target reached by more": (
        'Tỷ lệ che phủ rừng đạt [52%]{percentage value=52 relation=reach indicator="Tỷ lệ che phủ rừng"}, '
        'vượt mục tiêu [50%]{percentage value=50 relation=level indicator="Tỷ lệ che phủ rừng"}.'
    ),
    "what shots come up to": (
        'Tỷ lệ tiêm mũi 1 đạt [98%]{percentage value=98 relation=reach indicator="Tỷ lệ tiêm mũi 1"}.'
    ),
    "groups by number": (
        'Nhóm 1 chiếm [30%]{percentage value=30 relation=share indicator="Nhóm 1"}, nhóm 2 chiếm '
        '[70%]{percentage value=70 relation=share indicator="nhóm 2"}.'
    ),
    "a target for a year": (
        'Tỷ lệ nội địa hóa mới đạt [15%]{percentage value=15 relation=reach indicator="Tỷ lệ nội địa hóa"}, '
        'trong khi mục tiêu đặt ra cho năm 2035 là [40%]{percentage value=40 relation=level indicator="Tỷ lệ '
        'nội địa hóa"}.'
    ),
    "a body pays out": (
        "Về kết quả giải ngân, toàn tỉnh giải ngân được 3.150 tỷ đồng, đạt [62%]{percentage value=62 "
        'relation=reach indicator="giải ngân" baseline="kế hoạch"} kế hoạch.'
    ),
    "rice of high quality": (
        'Diện tích lúa chất lượng cao tăng từ [35%]{percentage value=35 relation=level indicator="Diện tích '
        'lúa chất lượng cao"} lên [62%]{percentage value=62 relation=increase indicator="Diện tích lúa chất '
        'lượng cao"}.'
    ),
    "what a check leaves": (
        "Qua rà soát còn 45 hộ chưa đủ điều kiện, chiếm [3,6%]{percentage value=3.6 relation=share "
        'indicator="hộ" baseline="số hộ đăng ký"} số hộ đăng ký.'
    ),
    "which area": (
        "Sau 5 năm, diện tích tưới tiết kiệm nước tăng 3,5 lần, chiếm [18%]{percentage value=18 "
        'relation=share indicator="diện tích tưới tiết kiệm nước" baseline="diện tích canh tác"} diện tích '
        "canh tác."
    ),
    "who pays out": (
        'Thành phố giải ngân 12.300 tỷ đồng, đạt [49%]{percentage value=49 relation=reach indicator="giải '
        'ngân" baseline="kế hoạch"} kế hoạch.'
    ),
    "prices put up": (
        "Giá dịch vụ y tế điều chỉnh tăng bình quân [30%]{percentage value=30 relation=increase "
        'indicator="Giá dịch vụ y tế"}.'
    ),
    "how well money is used": (
        'Hiệu suất sử dụng vốn vay đạt thấp, chỉ [46%]{percentage value=46 relation=level indicator="Hiệu '
        'suất sử dụng vốn vay"}.'
    ),
    "who the new members are": (
        'Tỷ lệ đảng viên mới kết nạp là đoàn viên đạt [64%]{percentage value=64 relation=reach indicator="Tỷ '
        'lệ đảng viên mới kết nạp là đoàn viên"}.'
    ),
    "how an industry fares": (
        "Sản xuất gỗ phục hồi rõ nét với mức tăng [9,2%]{percentage value=9.2 relation=increase "
        'indicator="Sản xuất gỗ"}.'
    ),
    "how often pupils come": (
        'Tỷ lệ chuyên cần đạt [97,5%]{percentage value=97.5 relation=reach indicator="Tỷ lệ chuyên cần"}.'
    ),
    "how long it has been used": (
        "Số xe khách có thời gian sử dụng trên 12 năm chỉ chiếm [7%]{percentage value=7 relation=share "
        'indicator="Số xe khách có thời gian sử dụng trên 12 năm"}.'
    ),
    "reckoned otherwise": (
        'Giá phân bón tăng [5,3%]{percentage value=5.3 relation=increase indicator="Giá phân bón"} tính bằng '
        'đồng, còn tính bằng đô la thì tăng [11,7%]{percentage value=11.7 relation=increase indicator="Giá '
        'phân bón"}.'
    ),
    "what is pointed at is of another kind": (
        "Xuất khẩu cá đạt 3 triệu USD. Chi phí này chiếm tới [20%]{percentage value=20 relation=share "
        'indicator="Chi phí này" baseline="giá thành"} giá thành.'
    ),
    "a condition put in": (
        "Tuyến đường này nếu được thông xe trong tháng 9 sẽ đóng góp khoảng [2%]{percentage value=2 "
        'modifier=about relation=share indicator="Tuyến đường này" baseline="tăng trưởng của tỉnh"} trong '
        "tăng trưởng của tỉnh."
    ),
    "those who grow": (
        'Năm ngoái chúng ta tăng trưởng [7,1%]{percentage value=7.1 relation=increase indicator="tăng '
        'trưởng"}, vì sao năm nay lại thấp như thế.'
    ),
    "a concession": (
        'Số hộ thiếu nước dù đã được hỗ trợ vẫn tăng [4%]{percentage value=4 relation=increase indicator="Số '
        'hộ thiếu nước"}.'
    ),
    "one who is called something": (
        'Lào vẫn là thị trường lớn nhất với [41%]{percentage value=41 relation=share indicator="Lào" '
        'baseline="tổng lượng khách"} tổng lượng khách.'
    ),
    "one who is something": (
        'Sơn Hà là huyện chiếm [30%]{percentage value=30 relation=share indicator="Sơn Hà" baseline="sản '
        'lượng chè"} sản lượng chè.'
    ),
    "what most is": (
        'Rác thải chủ yếu vẫn là đồ nhựa chiếm [60%]{percentage value=60 relation=share indicator="đồ nhựa"}.'
    ),
    "what this is": (
        'Đây là nguồn vốn xã hội hóa chiếm tới [80%]{percentage value=80 relation=share indicator="nguồn vốn '
        'xã hội hóa"}.'
    ),
    "behind its place": (
        'Tại Lào trồng rừng là nghề chính, chiếm [40%]{percentage value=40 relation=share indicator="trồng '
        'rừng" baseline="thu nhập"} thu nhập.'
    ),
    "behind its place before the verb": (
        "Ông cho biết tại Huế nuôi tôm chiếm hơn [55%]{percentage value=55 modifier=more_than relation=share "
        'indicator="nuôi tôm" baseline="sản lượng"} sản lượng.'
    ),
    "what a body takes in": (
        "Lũy kế ba quý, toàn Ngành thu đạt 27.933 tỷ đồng, bằng [67,4%]{percentage value=67.4 relation=reach "
        'indicator="thu" baseline="dự toán"} dự toán.'
    ),
    "what a new kind yields": (
        'Giống lạc mới cho năng suất cao hơn [15%]{percentage value=15 relation=increase indicator="năng '
        'suất" baseline="giống cũ"} so với giống cũ.'
    ),
    "behind the session's day": (
        'Phiên hôm qua, chỉ số VNX tăng [0,8%]{percentage value=0.8 relation=increase indicator="chỉ số VNX"} '
        "lên 1.250 điểm."
    ),
    "what somebody strives for": (
        'Bộ đề nghị Tổng cục Lúa gạo cố gắng thu vượt [6%]{percentage value=6 relation=exceed indicator="thu" '
        'baseline="chỉ tiêu"} so với chỉ tiêu.'
    ),
    "what the leader is ahead with": (
        "Áo vươn lên đứng thứ ba với tổng vốn đăng ký 84 triệu USD, chiếm [12%]{percentage value=12 "
        'relation=share indicator="tổng vốn đăng ký" baseline="tổng vốn đầu tư"} tổng vốn đầu tư.'
    ),
    "last place of a list behind what was counted": (
        "Vòng sơ loại có 1.940 em dự thi ở 15 trường nghề, học viện, đạt khoảng [71%]{percentage value=71 "
        'modifier=about relation=reach indicator="em dự thi" baseline="số em ghi danh"} so với số em ghi '
        "danh."
    ),
    "two nouns that are one notion": (
        'Hồ sơ sang nhượng nhà, đất tăng [18%]{percentage value=18 relation=increase indicator="Hồ sơ sang '
        'nhượng nhà, đất" baseline="quý trước"} so với quý trước.'
    ),
    "a rate pointed at that only a part of people told": (
        'Có tới [27%]{percentage value=27 relation=share indicator="cháu mẫu giáo ở huyện Tà Rụt"} cháu '
        "mẫu giáo ở huyện Tà Rụt bị sâu răng. Tại xã Bản Sen, tỷ lệ này là [44%]{percentage value=44 "
        'relation=share indicator="tỷ lệ này"}.'
    ),
    "a rate pointed at elsewhere, of half of them": (
        "Một nửa số bến đò thiếu áo phao, còn tỷ lệ này ở thượng nguồn là [71%]{percentage value=71 "
        'relation=share indicator="tỷ lệ này ở thượng nguồn"}.'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
