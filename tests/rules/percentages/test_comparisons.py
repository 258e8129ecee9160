"""Numbers that others are compared with, and what is exceeded."""

from __future__ import annotations

from markup import checks

ROWS = {
    "cao hơn names the baseline": (
        "Tỷ lệ này ở huyện Bắc Lĩnh cao hơn huyện Nam Sơn [4,5 điểm phần trăm]{percentage value=4.5 "
        'unit=point relation=increase indicator="Tỷ lệ này ở huyện Bắc Lĩnh" baseline="huyện Nam Sơn"}.'
    ),
    "with là before the number": (
        'Tỷ lệ tốt nghiệp đạt [97%]{percentage value=97 relation=reach indicator="Tỷ lệ tốt nghiệp"}, thấp '
        "hơn năm 2018 là [1,2 điểm phần trăm]{percentage value=1.2 unit=point relation=decrease "
        'indicator="Tỷ lệ tốt nghiệp" baseline="năm 2018"}.'
    ),
    "a comparison without a number of its own": (
        'Tỷ lệ hộ có điện đạt [98,2%]{percentage value=98.2 relation=reach indicator="Tỷ lệ hộ có điện" '
        'baseline="nhiệm kỳ trước"}, cao hơn hẳn so với nhiệm kỳ trước.'
    ),
    "the number compared with is a level": (
        'Tỷ lệ hao hụt [1,3%]{percentage value=1.3 relation=share indicator="Tỷ lệ hao hụt" baseline="mức 2% '
        'cho phép"}, thấp hơn mức [2%]{percentage value=2 relation=level indicator="Tỷ lệ hao hụt"} cho phép.'
    ),
    "an earlier rise is a rise": (
        'Đàn bò tăng [4,1%]{percentage value=4.1 relation=increase indicator="Đàn bò" baseline="mức tăng '
        '5,2% của cùng kỳ"}, thấp hơn mức tăng [5,2%]{percentage value=5.2 relation=increase indicator="Đàn '
        'bò"} của cùng kỳ.'
    ),
    "a share compared with an earlier one": (
        'Có [58%]{percentage value=58 relation=share indicator=hộ baseline="năm 2007"} hộ dùng '
        "bếp ga, tăng nhanh so với [31%]{percentage value=31 relation=share indicator=hộ} của "
        "năm 2007."
    ),
    "in brackets": (
        'Độ ẩm hạt là [11%]{percentage value=11 relation=level indicator="Độ ẩm hạt" baseline="quy định"} '
        "(so với quy định tối thiểu là [9%]{percentage value=9 modifier=at_least relation=level "
        'indicator="Độ ẩm hạt"}).'
    ),
    "a plan in brackets": (
        'Tỷ lệ lấp đầy ở mức [71%]{percentage value=71 relation=share indicator="Tỷ lệ lấp đầy"} (quy định '
        'tối đa là [90%]{percentage value=90 modifier=at_most relation=level indicator="Tỷ lệ lấp đầy"}).'
    ),
    "an amount to compare with": (
        'Quỹ khuyến học đạt 33 tỷ đồng, tăng [10%]{percentage value=10 relation=increase indicator="Quỹ '
        'khuyến học" baseline="mức 30 tỷ đồng của năm trước"} so với mức 30 tỷ đồng của năm trước.'
    ),
    "as much as": (
        'Mức phụ cấp chỉ [25%]{percentage value=25 relation=level indicator="Mức phụ cấp" baseline="các xã '
        'khác"}, bằng với các xã khác.'
    ),
    "instead of": (
        'Huyện dành [3%]{percentage value=3 relation=share indicator="quỹ đất"} quỹ đất cho cây xanh thay vì '
        '[1,5%]{percentage value=1.5 relation=share indicator="quỹ đất"} như hiện nay.'
    ),
    "a goal and how far it is exceeded": (
        'Tỷ lệ che phủ rừng đạt [48%]{percentage value=48 relation=reach indicator="Tỷ lệ che phủ rừng"}, '
        'vượt chỉ tiêu [45%]{percentage value=45 relation=level indicator="Tỷ lệ che phủ rừng"} của cả năm.'
    ),
    "a whole comes before a later comparison": (
        'Kho bạc Bến Đá giải ngân đạt [91%]{percentage value=91 relation=reach indicator="Kho bạc Bến Đá '
        'giải ngân" baseline="dự toán được giao"} dự toán được giao, tăng 7 tỷ đồng so với cùng kỳ.'
    ),
    "a list goes on behind a baseline": (
        'Lượng khách tăng [14%]{percentage value=14 relation=increase indicator="Lượng khách"}; doanh thu '
        'phòng tăng [22%]{percentage value=22 relation=increase indicator="doanh thu phòng" baseline="năm '
        '2018"} so với năm 2018; số vụ cháy giảm [3%]{percentage value=3 relation=decrease indicator="số vụ '
        'cháy"}.'
    ),
    "years behind a comma stand apart": (
        "So với năm 2011, năm 2012 sản lượng muối đạt 9 nghìn tấn, tăng [6,5%]{percentage value=6.5 "
        'relation=increase indicator="sản lượng muối" baseline="năm 2011"}.'
    ),
    "far below a goal, which is a level": (
        'Lâm nghiệp chỉ tăng [3%]{percentage value=3 relation=increase indicator="Lâm nghiệp" baseline="mục '
        'tiêu đề ra"}, thấp hơn nhiều so với mục tiêu đề ra là [4,6%]{percentage value=4.6 relation=level '
        'indicator="Lâm nghiệp"}.'
    ),
    "below by points": (
        "Tỷ lệ nghèo thấp hơn năm trước là [2 điểm phần trăm]{percentage value=2 unit=point relation=decrease "
        'indicator="Tỷ lệ nghèo" baseline="năm trước"}.'
    ),
    "what is exceeded at the end of a list": (
        'Tuyển sinh năm 2018 vượt [30%]{percentage value=30 relation=exceed indicator="Tuyển sinh" '
        'baseline="chỉ tiêu"}, năm 2019 vượt [46%]{percentage value=46 relation=exceed indicator="Tuyển sinh" '
        'baseline="chỉ tiêu"} so với chỉ tiêu.'
    ),
    "cheaper than the average": (
        'Lãi suất vay mua nhà thấp hơn [3%]{percentage value=3 relation=decrease indicator="Lãi suất '
        'vay mua nhà" baseline="mức bình quân"} mức bình quân, thu ngân sách tăng hơn năm ngoái '
        '[5%]{percentage value=5 relation=increase indicator="thu ngân sách" baseline="năm ngoái"}.'
    ),
    "as large as": (
        'Tỷ lệ nợ xấu [4,5%]{percentage value=4.5 relation=share indicator="Tỷ lệ nợ xấu" baseline="mức'
        ' cuối năm 2022"}, gần bằng mức cuối năm 2022; giá tiêu dùng tăng [8%]{percentage value=8 '
        'relation=increase indicator="giá tiêu dùng" baseline="mức tăng trưởng GDP"} bằng mức tăng '
        "trưởng GDP."
    ),
    "no part of a price": (
        'Giá xe cũ bằng [70%]{percentage value=70 relation=level indicator="Giá xe cũ" baseline="giá '
        'xe"} giá xe mới, mức đóng bằng [4,5%]{percentage value=4.5 relation=level indicator="mức đóng"'
        ' baseline="lương cơ sở"} lương cơ sở, thuế suất bằng [0%]{percentage value=0 relation=level '
        'indicator="thuế suất"}.'
    ),
    "shares instead of cash": (
        "Công ty chia cổ tức với mức [12%]{percentage value=12 relation=level} bằng cổ phiếu thay vì tiền mặt."
    ),
    "a plan's amount in brackets": (
        'Doanh nghiệp hoàn thành [66%]{percentage value=66 relation=reach indicator="Doanh nghiệp" '
        'baseline="kế hoạch lợi nhuận"} kế hoạch lợi nhuận (21 tỷ đồng) đã đề ra tại đại hội cổ đông.'
    ),
    "some of those that rose": (
        "Có 22 xã có số hộ nghèo tăng so với năm 2020, trong đó 3 xã có số hộ nghèo tăng trên "
        '[15%]{percentage value=15 modifier=more_than relation=increase indicator="số hộ nghèo" '
        'baseline="năm 2020"}.'
    ),
    "in a period": (
        "Tỉnh phấn đấu đạt mức tăng trưởng GRDP [7,5%]{percentage value=7.5 relation=reach "
        'indicator="mức tăng trưởng GRDP"} trong quý.'
    ),
    "at most a part, or a price": (
        "Diện tích nhà kho không vượt quá [30%]{percentage value=30 modifier=at_most relation=share "
        'indicator="Diện tích nhà kho" baseline="diện tích vườn"} diện tích vườn, phí không vượt quá '
        '[20%]{percentage value=20 modifier=at_most relation=level indicator=phí baseline="giá bán"} '
        "giá bán."
    ),
    "in several respects, as large as": (
        "Số hộ vay là 320 hộ, với dư nợ 14 tỷ đồng, bằng [60%]{percentage value=60 relation=reach "
        'indicator="số hộ" baseline="cùng kỳ"} về số hộ và [25%]{percentage value=25 relation=reach '
        'indicator="dư nợ" baseline="cùng kỳ"} về dư nợ so với cùng kỳ.'
    ),
    "paid at a price": (
        'Phí dịch vụ thu ở mức [3-5%]{percentage value=3..5 relation=level indicator="Phí dịch vụ thu" '
        'baseline="giá vé"} giá vé.'
    ),
    "a rate of growth is a rate": (
        'Tỷ lệ tăng trưởng của ngành là [3%]{percentage value=3 relation=share indicator="Tỷ lệ tăng '
        'trưởng của ngành"}, tốc độ tăng trưởng của tỉnh là [5%]{percentage value=5 relation=increase '
        'indicator="tốc độ tăng trưởng của tỉnh"}.'
    ),
    "a target of growth": (
        "Huyện đề ra chỉ tiêu tăng trưởng cho năm nay là [2%]{percentage value=2 relation=level "
        'indicator="chỉ tiêu tăng trưởng"}.'
    ),
    "a plan and what is counted beside it": (
        'Công đoàn kết nạp đạt [150%]{percentage value=150 relation=reach indicator="Công đoàn kết nạp"'
        ' baseline="chỉ tiêu"} chỉ tiêu với 260 đoàn viên.'
    ),
    "who set it": (
        'Tăng trưởng đạt [7%]{percentage value=7 relation=reach indicator="Tăng trưởng"} Quốc hội đề ra'
        ' cho cả năm, mức thuế [50%]{percentage value=50 relation=level indicator="mức thuế"} này còn '
        "cao."
    ),
    "a year": (
        'Sản lượng tăng trên [12%]{percentage value=12 modifier=more_than relation=increase indicator="Sản lượng"} năm.'
    ),
    "examples behind what is compared": (
        "Nhiều thôn có doanh thu tăng so với vụ trước như: thôn Đoài tăng [7,1%]{percentage value=7.1 "
        'relation=increase indicator="thôn Đoài" baseline="vụ trước"}; thôn Thượng tăng [8,9%]{percentage '
        'value=8.9 relation=increase indicator="thôn Thượng" baseline="vụ trước"}.'
    ),
    "why, behind a plan": (
        'Nguồn tiền gửi đạt [97%]{percentage value=97 relation=reach indicator="Nguồn tiền gửi" baseline="kế '
        'hoạch"} kế hoạch do đang chuyển sang kỳ hạn dài; giá bán lẻ tăng [2%]{percentage value=2 '
        'relation=increase indicator="giá bán lẻ" baseline="vụ trước"} so với vụ trước để bù chi phí.'
    ),
    "the next item of a list, behind a dash": (
        'Tổng vốn đầu tư bằng [31%]{percentage value=31 relation=share indicator="Tổng vốn đầu tư" '
        "baseline=GRDP} GRDP - Tạo việc làm cho 900 người."
    ),
    "a deed that a level names": (
        'Mức phí của thành viên thứ hai bằng [40%]{percentage value=40 relation=reach indicator="Mức phí của '
        'thành viên thứ hai" baseline="mức tham gia của thành viên đầu tiên"} mức tham gia của thành viên đầu '
        "tiên."
    ),
    "other countries, each with its own": (
        'Có [36%]{percentage value=36 relation=share indicator="doanh nghiệp"} doanh nghiệp dự '
        'định mở thêm cơ sở so với [48%]{percentage value=48 relation=share indicator="doanh nghiệp"} '
        'ở Lào, [21%]{percentage value=21 relation=share indicator="doanh nghiệp"} ở Brunei, '
        '[19%]{percentage value=19 relation=share indicator="doanh nghiệp"} của Malaysia.'
    ),
    "the norm itself": (
        'Hệ số bảo toàn vốn đạt [24%]{percentage value=24 relation=reach indicator="Hệ số bảo toàn vốn" '
        'baseline="mức quy định"}, cao hơn rất nhiều so với mức quy định [2%]{percentage value=2 '
        'relation=level indicator="Hệ số bảo toàn vốn"}.'
    ),
    "by far": (
        'Phần chi này lên tới [10%]{percentage value=10 relation=share indicator="Phần chi này" baseline="mức '
        '6% của vụ trước"} doanh thu, cao hơn hẳn mức [6%]{percentage value=6 relation=share indicator="Phần '
        'chi này"} của vụ trước.'
    ),
    "two respects, compared together": (
        'Huyện có 41 dự án mới, tăng [13%]{percentage value=13 relation=increase indicator="số dự án" '
        'baseline="cùng kỳ năm trước"} về số dự án và bằng [97%]{percentage value=97 relation=reach '
        'indicator="vốn đăng ký" baseline="cùng kỳ năm trước"} về vốn đăng ký so với cùng kỳ năm trước.'
    ),
    "what comes with it": (
        'Huyện có thêm 405 hợp tác xã, tăng [6%]{percentage value=6 relation=increase indicator="hợp tác xã" '
        'baseline="cùng kỳ"} so với cùng kỳ với tổng vốn 58 tỷ đồng.'
    ),
    "higher than last year by": (
        'Tỷ lệ thí sinh dự thi chiếm [74%]{percentage value=74 relation=share indicator="Tỷ lệ thí sinh dự '
        'thi"}, cao hơn năm ngoái khoảng [5%]{percentage value=5 modifier=about relation=increase '
        'indicator="Tỷ lệ thí sinh dự thi" baseline="năm ngoái"}.'
    ),
    "a fronted baseline holds for items without a verb": (
        'So với mùa trước, giày vải tăng [12%]{percentage value=12 relation=increase indicator="giày vải" '
        'baseline="mùa trước"}, ủng cao su [7%]{percentage value=7 relation=increase indicator="ủng cao su" '
        'baseline="mùa trước"}, dép xốp gần [5%]{percentage value=5 modifier=about relation=increase '
        'indicator="dép xốp" baseline="mùa trước"}.'
    ),
    "set beside an earlier time": (
        'Đối chiếu quý II/2021, số ca bỏng giảm [18%]{percentage value=18 relation=decrease indicator="số ca '
        'bỏng" baseline="quý II/2021"}.'
    ),
    "items behind a comma": (
        'So với năm ngoái, bút tăng [11%]{percentage value=11 relation=increase indicator=bút baseline="năm '
        'ngoái"}; vở, [6%]{percentage value=6 relation=increase indicator=vở baseline="năm ngoái"}; thước kẻ, '
        'hơn [2%]{percentage value=2 modifier=more_than relation=increase indicator="thước kẻ" baseline="năm '
        'ngoái"}.'
    ),
    "a sum on a list of changes": (
        'Lượng khách tăng [9%]{percentage value=9 relation=increase indicator="Lượng khách"}, doanh thu gần '
        '[13%]{percentage value=13 modifier=about relation=increase indicator="doanh thu"}.'
    ),
    "outdone, in brackets": (
        'Tỷ lệ đúng giờ của đội đạt [93%]{percentage value=93 relation=reach indicator="Tỷ lệ đúng giờ của '
        'đội"}, bỏ xa đội bạn ([78%]{percentage value=78 relation=level indicator="Tỷ lệ đúng giờ của đội"}).'
    ),
    "the target in brackets": (
        'Tỷ lệ rác được phân loại là [61%]{percentage value=61 relation=share indicator="Tỷ lệ rác được phân '
        'loại"} (mục tiêu [70%]{percentage value=70 relation=level indicator="Tỷ lệ rác được phân loại"}).'
    ),
    "what it was said to have grown from, and what that is more than": (
        'Số thẻ bạn đọc so với đầu năm tăng [7%]{percentage value=7 relation=increase indicator="Số thẻ bạn đọc" '
        'baseline="đầu năm"}, cao hơn mức tăng bình quân của cả huyện ([3,5%]{percentage value=3.5 relation=increase '
        'indicator="mức tăng bình quân của cả huyện"}).'
    ),
    "a comparison with a size of its own": (
        'Tỷ lệ nhà có bể nước hiện ở mức [44%]{percentage value=44 relation=share indicator="Tỷ lệ nhà có bể '
        'nước"}, thấp hơn chỉ tiêu của phường tới [6%]{percentage value=6 relation=decrease indicator="Tỷ lệ nhà '
        'có bể nước" baseline="chỉ tiêu của phường"}.'
    ),
    "instead of what": (
        'Hội đồng đề nghị hạ phí gửi xe xuống [4%]{percentage value=4 relation=decrease indicator="phí gửi xe"} '
        'thay vì [9%]{percentage value=9 relation=level indicator="phí gửi xe"} như hiện nay.'
    ),
    "the same time of another year": (
        'Tiền vé đạt [91%]{percentage value=91 relation=reach indicator="Tiền vé" baseline="kế hoạch"} kế hoạch, '
        'trong khi cùng thời điểm năm 2021 mới đạt [58%]{percentage value=58 relation=reach indicator="Tiền vé" '
        'baseline="kế hoạch"} kế hoạch.'
    ),
    "what a paper sets": (
        'Tỷ lệ thu gom rác đạt [61%]{percentage value=61 relation=reach indicator="Tỷ lệ thu gom rác"}, trong '
        "khi nghị quyết đặt ra tối thiểu [75%]{percentage value=75 modifier=at_least relation=level "
        'indicator="Tỷ lệ thu gom rác"}.'
    ),
    "what is asked": (
        'Số giường bệnh mới tăng được [4%]{percentage value=4 relation=increase indicator="Số giường bệnh"}, '
        'trong khi yêu cầu là [12%]{percentage value=12 relation=level indicator="Số giường bệnh"}.'
    ),
    "what a body allows, in brackets": (
        'Tỷ lệ bản án bị hủy là [0,7%]{percentage value=0.7 relation=share indicator="Tỷ lệ bản án bị hủy"} '
        "(Quốc hội cho phép không quá [1,2%]{percentage value=1.2 modifier=at_most relation=level "
        'indicator="Tỷ lệ bản án bị hủy"}).'
    ),
    "far beyond a target": (
        'Tỷ lệ sinh con thứ ba giảm [5%]{percentage value=5 relation=decrease indicator="Tỷ lệ sinh con thứ '
        'ba"}, vượt xa mục tiêu [2%]{percentage value=2 relation=level indicator="Tỷ lệ sinh con thứ ba"}.'
    ),
    "a plan that a body set, exceeded": (
        'Tỷ lệ khám phá án đạt [88%]{percentage value=88 relation=reach indicator="Tỷ lệ khám phá án"}, vượt '
        'chỉ tiêu cấp trên giao [6%]{percentage value=6 relation=exceed indicator="Tỷ lệ khám phá án" '
        'baseline="chỉ tiêu cấp trên giao"}.'
    ),
    "half of what is aimed at": (
        'Tăng trưởng huy động đạt [5%]{percentage value=5 relation=reach indicator="Tăng trưởng huy động" '
        'baseline="kế hoạch quý"}, chưa bằng một nửa so với kế hoạch quý là [13%]{percentage value=13 '
        'relation=level indicator="Tăng trưởng huy động"}.'
    ),
    "sooner than planned": (
        "Về đích sớm một năm so với lộ trình, tỷ lệ hộ dùng nước sạch đạt [91%]{percentage value=91 "
        'relation=reach indicator="tỷ lệ hộ dùng nước sạch"}.'
    ),
    "a growth is not compared with what it is below": (
        'Giá vé tháng 5 tăng [3%]{percentage value=3 relation=increase indicator="Giá vé"}, thấp hơn mục tiêu cả năm.'
    ),
    "growth of the country, in brackets": (
        'Vốn đầu tư tăng [17%]{percentage value=17 relation=increase indicator="Vốn đầu tư"}, cao hơn mức '
        'tăng của cả nước ([9%]{percentage value=9 relation=increase indicator="mức tăng của cả nước"}).'
    ),
    "of the whole year": (
        'Số vụ xử phạt là 300 vụ, bằng [41%]{percentage value=41 relation=reach indicator="Số vụ xử phạt" '
        'baseline="cả năm 2015"} cả năm 2015.'
    ),
    "countries compared in brackets": (
        'Tỷ lệ trích nộp ở Việt Nam đang ở mức thấp ([12%]{percentage value=12 relation=share indicator="Tỷ '
        'lệ trích nộp ở Việt Nam" baseline="nhiều nước"} với hộ; [15%]{percentage value=15 relation=share '
        'indicator="Tỷ lệ trích nộp ở Việt Nam"} với công ty) so với nhiều nước (Lào khoảng [21%]{percentage '
        'value=21 modifier=about relation=share indicator="Tỷ lệ trích nộp ở Việt Nam"}; Campuchia khoảng '
        '[18%]{percentage value=18 modifier=about relation=share indicator="Tỷ lệ trích nộp ở Việt Nam"}).'
    ),
    "an average in brackets": (
        'Tỷ lệ nộp hồ sơ qua mạng đạt [88%]{percentage value=88 relation=reach indicator="Tỷ lệ nộp hồ sơ qua '
        'mạng"} (trung bình toàn vùng là [61%]{percentage value=61 relation=share indicator="Tỷ lệ nộp hồ sơ '
        'qua mạng"}).'
    ),
    "what a share was before": (
        'Đến nay, [70%]{percentage value=70 relation=share indicator="số hộ"} số hộ có nước máy, tăng mạnh so '
        'với năm 1995 ([20%]{percentage value=20 relation=share indicator="số hộ"}).'
    ),
    "a target that is missed": (
        'Tỷ lệ hộ có nhà tiêu đạt [77%]{percentage value=77 relation=reach indicator="Tỷ lệ hộ có nhà tiêu"}, '
        'chưa đạt mục tiêu [85%]{percentage value=85 relation=level indicator="Tỷ lệ hộ có nhà tiêu"}.'
    ),
    "a price beside another": (
        'Giá cổ phiếu ưu đãi bằng [65%]{percentage value=65 relation=level indicator="Giá cổ phiếu ưu đãi" '
        'baseline="giá trị đấu giá"} giá trị đấu giá.'
    ),
    "what was reported": (
        'Thu hải quan bằng [104%]{percentage value=104 relation=reach indicator="Thu hải quan" baseline="số '
        'đã báo cáo Quốc hội"} số đã báo cáo Quốc hội.'
    ),
    "a period with its years": (
        "So sánh với 10 năm trước đó (1990-2000) quỹ đất ở chỉ tăng [13%]{percentage value=13 "
        'relation=increase baseline="10 năm trước đó"}.'
    ),
    "bound before a whole": (
        "Đợt phát hành có giá trị lớn hơn [40%]{percentage value=40 modifier=more_than relation=level "
        'indicator="Đợt phát hành có giá trị" baseline="vốn điều lệ"} vốn điều lệ; khoản nợ nhỏ hơn '
        '[15%]{percentage value=15 modifier=less_than relation=level indicator="khoản nợ" baseline="vốn điều '
        'lệ"} vốn điều lệ.'
    ),
    "target told beside what was reached": (
        'Lao động có bằng cấp mới đạt [27,5%]{percentage value=27.5 relation=reach indicator="Lao động có '
        'bằng cấp"}, trong khi mục tiêu đề ra là [30%]{percentage value=30 relation=level indicator="Lao động '
        'có bằng cấp"}.'
    ),
    "times of a whole country's": (
        'Kinh tế tăng [7,8%]{percentage value=7.8 relation=increase indicator="Kinh tế"}, cao gấp 1,2 lần cả '
        'nước ([6,5%]{percentage value=6.5 relation=level indicator="Kinh tế"}).'
    ),
    "as much as each of two": (
        'Năng suất lao động chỉ bằng [11,4%]{percentage value=11.4 relation=share indicator="Năng suất lao '
        'động" baseline="Singapore"} của Singapore, [35%]{percentage value=35 relation=share indicator="Năng '
        'suất lao động" baseline="Thái Lan"} của Thái Lan.'
    ),
    "fine set by a turnover": (
        'Mức phạt tối đa bằng [5%]{percentage value=5 modifier=at_most relation=level indicator="Mức phạt" '
        'baseline="doanh thu của doanh nghiệp"} doanh thu của doanh nghiệp.'
    ),
    "a target that was passed": (
        'Tăng trưởng của huyện đạt [9,3%]{percentage value=9.3 relation=reach indicator="Tăng trưởng của '
        'huyện"}, vượt chỉ tiêu [8,8%]{percentage value=8.8 relation=level indicator="Tăng trưởng của '
        'huyện"}.'
    ),
    "a bound that is kept": (
        'Tỷ lệ dự trữ đạt [12,6%]{percentage value=12.6 relation=reach indicator="Tỷ lệ dự trữ" baseline="mức '
        'quy định"}, cao hơn mức quy định [10%]{percentage value=10 relation=level indicator="Tỷ lệ dự trữ"}.'
    ),
    "of a plan followed": (
        "Giải ngân vốn kiên cố hóa kênh mương chưa đạt [45%]{percentage value=45 relation=reach "
        'indicator="Giải ngân vốn kiên cố hóa kênh mương" baseline="kế hoạch tỉnh giao"} theo kế hoạch tỉnh '
        "giao."
    ),
    "work of a plan": (
        'Nhiều xã mới gieo cấy [60%]{percentage value=60 relation=reach indicator="gieo cấy" baseline="kế '
        'hoạch"} so với kế hoạch.'
    ),
    "a period that did something": (
        'Giá nhà trọ tăng [9%]{percentage value=9 relation=increase indicator="Giá nhà trọ" baseline="quý 2"} '
        "so với quý 2 đã đẩy nhiều công nhân về quê."
    ),
    "some months before": (
        'Giá cà phê tăng [28%]{percentage value=28 relation=increase indicator="Giá cà phê" baseline="thời '
        'điểm 3 tháng trước"} so với thời điểm 3 tháng trước.'
    ),
    "what a baseline comprises": (
        'Quán ăn chiếm hơn [45%]{percentage value=45 modifier=more_than relation=share indicator="Quán ăn" '
        'baseline="chi tiêu của khách"} chi tiêu của khách bao gồm đồ uống, quà vặt.'
    ),
    "a place of two clause words": (
        'Trạm đạt [21%]{percentage value=21 relation=reach indicator="Trạm" baseline="chỉ tiêu Sở giao"} chỉ '
        'tiêu Sở giao, [18%]{percentage value=18 relation=reach indicator="Trạm" baseline="chỉ tiêu tỉnh Cao '
        'Bằng giao"} chỉ tiêu tỉnh Cao Bằng giao.'
    ),
    "since when": (
        'Mức hỗ trợ đóng học phí sẽ tăng lên [60%]{percentage value=60 relation=increase indicator="Mức hỗ '
        'trợ đóng học phí" baseline="học phí"} học phí từ năm 2026.'
    ),
    "next year begins": (
        'Năm 2021, tỷ lệ đỗ là [71%]{percentage value=71 relation=share indicator="tỷ lệ đỗ"} năm sau đã vọt '
        'lên [88%]{percentage value=88 relation=increase indicator="tỷ lệ đỗ"}.'
    ),
    "mostly thanks to something": (
        'Doanh thu nghề gốm tăng thêm [9,4%]{percentage value=9.4 relation=increase indicator="Doanh thu nghề '
        'gốm"} phần lớn nhờ khách nước ngoài.'
    ),
    "of what more is added": (
        'Nợ đọng mỗi năm phát sinh thêm [1,2%]{percentage value=1.2 relation=increase indicator="Nợ đọng" '
        'baseline="tổng dư nợ"} trên tổng dư nợ.'
    ),
    "of this year": ('Số thu thuế trong kỳ giảm [5%]{percentage value=5 relation=decrease indicator="Số thu thuế"}.'),
    "beyond a growth": (
        'Kim ngạch xuất khẩu tăng [19%]{percentage value=19 relation=increase indicator="Kim ngạch xuất khẩu"}, vượt'
        " xa mức tăng [13,4%]{percentage value=13.4 relation=increase "
        'indicator="Kim ngạch xuất khẩu"} của năm trước.'
    ),
    "higher in other places": (
        '[36%]{percentage value=36 relation=share indicator="doanh nghiệp"} doanh nghiệp dự định mở rộng nhà '
        'xưởng, cao hơn ở Lào ([21%]{percentage value=21 relation=share indicator="doanh nghiệp"}), Campuchia '
        '([19%]{percentage value=19 relation=share indicator="doanh nghiệp"}).'
    ),
    "a target fallen short of": (
        'Lạm phát được giữ ở mức [3,6%]{percentage value=3.6 relation=level indicator="Lạm phát" '
        'baseline="mục tiêu"}, thấp hơn mục tiêu [4%]{percentage value=4 relation=level indicator="Lạm '
        'phát"}.'
    ),
    "a plan gone beyond": (
        'Độ che phủ rừng đạt [46%]{percentage value=46 relation=reach indicator="Độ che phủ rừng" '
        'baseline="chỉ tiêu"}, cao hơn chỉ tiêu [45%]{percentage value=45 relation=level indicator="Độ che '
        'phủ rừng"} Đại hội đề ra.'
    ),
    "what is as large as neither is a difference": (
        'Tỷ lệ giải ngân đạt [45%]{percentage value=45 relation=reach indicator="Tỷ lệ giải ngân"}, thấp hơn '
        'kế hoạch [6%]{percentage value=6 relation=decrease indicator="Tỷ lệ giải ngân" baseline="kế hoạch"}.'
    ),
    "what more there is is compared": (
        'Đã có 17 xã đạt chuẩn, đạt [71%]{percentage value=71 relation=reach indicator="xã đạt chuẩn"}, vượt '
        "3 xã so với kế hoạch."
    ),
    "those who do so": (
        "Nguy cơ mắc bệnh ở người tập thể dục thấp hơn [65%]{percentage value=65 relation=decrease "
        'indicator="Nguy cơ mắc bệnh ở người tập thể dục" baseline="người để bụng đói"} so với người để bụng '
        "đói."
    ),
    "a bound not gone beyond": (
        "Phần điện gió cung cấp chưa vượt khỏi [1%]{percentage value=1 modifier=at_most relation=share "
        'indicator="Phần điện gió cung cấp" baseline="tổng sản lượng điện"} tổng sản lượng điện.'
    ),
    "those who do so in a whole": (
        'Nhóm này chiếm [40%]{percentage value=40 relation=share indicator="Nhóm này" baseline="số hộ tham '
        'gia chương trình"} số hộ tham gia chương trình.'
    ),
    "shares of other places in brackets": (
        'Có [42%]{percentage value=42 relation=share indicator="doanh nghiệp khảo sát"} doanh nghiệp khảo sát '
        'dự định mở rộng sản xuất (so với [35%]{percentage value=35 relation=share indicator="doanh nghiệp '
        'khảo sát"} ở Lào, [28%]{percentage value=28 relation=share indicator="doanh nghiệp khảo sát"} ở '
        "Campuchia)."
    ),
    "what another place reaches": (
        'Tỷ lệ tiêm chủng đạt [81%]{percentage value=81 relation=reach indicator="Tỷ lệ tiêm chủng"} (cả nước '
        'đạt [93%]{percentage value=93 relation=reach indicator="Tỷ lệ tiêm chủng"}).'
    ),
    "a growth that another is above": (
        'Tín dụng tăng [11,2%]{percentage value=11.2 relation=increase indicator="Tín dụng" baseline="tốc độ '
        'tăng huy động vốn"}, cao hơn tốc độ tăng huy động vốn [8,6%]{percentage value=8.6 relation=increase '
        'indicator="tốc độ tăng huy động vốn"}.'
    ),
    "a rate that another is below": (
        'Lãi suất cho vay ưu đãi ([4,8%]{percentage value=4.8 relation=level indicator="Lãi suất cho vay ưu '
        'đãi"}/năm) thấp hơn lãi suất thương mại ([9%]{percentage value=9 relation=level indicator="lãi suất '
        'thương mại"}/năm).'
    ),
    "many times an average": (
        'Tăng trưởng đạt [12%]{percentage value=12 relation=reach indicator="Tăng trưởng"}/năm, gấp 2,1 lần '
        'bình quân chung cả nước ([5,7%]{percentage value=5.7 relation=level indicator="Tăng trưởng"}/năm).'
    ),
    "a level of a product": (
        'Nợ công giảm còn [57%]{percentage value=57 relation=decrease indicator="Nợ công" baseline="GDP"} GDP '
        'so với mức [58,4%]{percentage value=58.4 relation=level indicator="Nợ công" baseline="GDP"} GDP cuối '
        "năm 2016."
    ),
    "a share found elsewhere": (
        'Có [9%]{percentage value=9 relation=share indicator="thuốc" baseline="mức 20% của khu vực"} thuốc '
        'mới được cấp phép, thấp hơn mức [20%]{percentage value=20 relation=share indicator="thuốc"} của khu '
        "vực."
    ),
    "what a rise told in brackets is compared with": (
        "Nguồn cung căn hộ giảm mạnh so với cùng kỳ (giảm [29%]{percentage value=29 relation=decrease "
        'indicator="Nguồn cung căn hộ" baseline="cùng kỳ"}).'
    ),
    "growth in a bracket that others outdo": (
        "Có 60 mã chứng khoán có mức sinh lời cao hơn mức tăng của giá bạc (hơn [15%]{percentage value=15 "
        'modifier=more_than relation=increase indicator="mức tăng của giá bạc" baseline="đầu năm"} so với đầu '
        "năm)."
    ),
    "where a rate is higher": (
        "Ở Hòa Lộc, tỷ lệ cận thị của nữ sinh cao hơn hẳn với [31%]{percentage value=31 relation=share "
        'indicator="tỷ lệ cận thị của nữ sinh"}.'
    ),
    "a plan set that a rise falls short of": (
        'Sản lượng tôm chỉ tăng [3,1%]{percentage value=3.1 relation=increase indicator="Sản lượng tôm" '
        'baseline="mức kế hoạch"}, thấp hơn mức kế hoạch [5%]{percentage value=5 relation=level '
        'indicator="Sản lượng tôm"} đề ra.'
    ),
    "what is compared stands before the bracket": (
        'Sản lượng mực chỉ tăng [4%]{percentage value=4 relation=increase indicator="Sản lượng mực" '
        'baseline="mức kế hoạch"} (cùng kỳ năm ngoái là [6%]{percentage value=6 relation=level '
        'indicator="Sản lượng mực"}), thấp hơn mức kế hoạch [7%]{percentage value=7 relation=level '
        'indicator="Sản lượng mực"} đề ra.'
    ),
    "a rate instead of another": (
        'Thuế suất với bột giấy là [8%]{percentage value=8 relation=level indicator="Thuế suất với bột '
        'giấy"} thay cho mức [12%]{percentage value=12 relation=level indicator="Thuế suất với bột '
        'giấy"} trước kia.'
    ),
    "instead of another in a bracket": (
        'Bội chi của nước này tăng lên [4,9%]{percentage value=4.9 relation=increase indicator="Bội chi '
        'của nước này" baseline=GDP} GDP (thay cho mức [4,2%]{percentage value=4.2 relation=level '
        'indicator="Bội chi của nước này" baseline=GDP} GDP hiện nay).'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
