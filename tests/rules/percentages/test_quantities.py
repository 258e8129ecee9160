"""What counts and amounts measure, which the percentages behind them mean."""

from __future__ import annotations

from markup import checks

ROWS = {
    "what has the things counted": (
        'Tổng đàn bò toàn xã có 1.300 con, đạt [92%]{percentage value=92 relation=reach indicator="Tổng đàn '
        'bò toàn xã" baseline="kế hoạch"} kế hoạch.'
    ),
    "a classifier says nothing": (
        'Xã đã tổ chức khám bệnh cho 1.200 lượt, đạt [81%]{percentage value=81 relation=reach indicator="tổ '
        'chức khám bệnh" baseline="kế hoạch"} kế hoạch.'
    ),
    "what one who acts comes to": (
        "Công ty Sao Biển đạt 30 tỷ đồng doanh thu, thực hiện [60%]{percentage value=60 relation=reach "
        'indicator="doanh thu" baseline="chỉ tiêu năm"} chỉ tiêu năm.'
    ),
    "what an office completes": (
        "Sở Công Thương đã hoàn thành 9/12 nhiệm vụ (đạt [75%]{percentage value=75 relation=reach "
        'indicator="nhiệm vụ" baseline="kế hoạch"} kế hoạch).'
    ),
    "goods traded": (
        "Xưởng dự định xuất khẩu 900 chiếc thuyền, tăng [15%]{percentage value=15 relation=increase "
        'indicator="chiếc thuyền" baseline="năm ngoái"} so với năm ngoái.'
    ),
    "a sum that comes to an amount": (
        "Xuất khẩu chè đạt kim ngạch 2 tỷ USD, tăng [9%]{percentage value=9 relation=increase "
        'indicator="Xuất khẩu chè" baseline="năm 2013"} so với năm 2013.'
    ),
    "what is said of those counted": (
        'Huyện có 900 hộ tham gia tổ vay vốn, chiếm [33%]{percentage value=33 relation=share indicator="hộ '
        'tham gia tổ vay vốn" baseline="số hộ"} số hộ.'
    ),
    "an average is no new subject": (
        "Tỉnh đưa 90 bác sĩ trẻ về xã, bình quân 2 người/xã, đạt [45%]{percentage value=45 relation=reach "
        'indicator="bác sĩ trẻ" baseline="lộ trình"} lộ trình.'
    ),
    "tương đương behind a count": (
        'Danh sách có 31 hộ (tương đương [12%]{percentage value=12 relation=share indicator="hộ"}).'
    ),
    "a long bracket is no part of the name": (
        "Chỉ số khô hạn (tính theo lượng mưa và độ bốc hơi của cả mùa khô) là [37%]{percentage value=37 "
        'relation=level indicator="Chỉ số khô hạn"}.'
    ),
    "those counted, with what is said of them": (
        "Đến nay đã có 135.003 người đã cài ứng dụng này, tương đương [13%]{percentage value=13 "
        'relation=share indicator="người đã cài ứng dụng này" baseline="dân số"} dân số.'
    ),
    "of all those named at the head": (
        "Trong tổng số 154 ứng viên có 46 nữ, chiếm [29,9%]{percentage value=29.9 relation=share indicator=nữ "
        'baseline="tổng số 154 ứng viên"}; 8 người dân tộc thiểu số, chiếm [5,2%]{percentage value=5.2 '
        'relation=share indicator="người dân tộc thiểu số" baseline="tổng số 154 ứng viên"}.'
    ),
    "a rate takes no number of things as its whole": (
        'Trong 150 mẫu máu thì tỷ lệ nhiễm chiếm [70%]{percentage value=70 relation=share indicator="tỷ lệ nhiễm"}.'
    ),
    "a part that has the name of the whole": (
        "Trong 34 dự án tỉnh đã ký, chỉ 13 được triển khai, chiếm [38,2%]{percentage value=38.2 "
        'relation=share indicator="dự án tỉnh"}.'
    ),
    "in another respect than the amount": (
        "Bưu điện Bắc Lĩnh phát 42.000 bưu phẩm với doanh thu 9 tỷ đồng, tăng [4,5%]{percentage "
        'value=4.5 relation=increase indicator="số bưu phẩm" baseline="cùng kỳ"} về số bưu phẩm, nhưng '
        'giảm [2,1%]{percentage value=2.1 relation=decrease indicator="doanh thu" baseline="cùng kỳ"} '
        "về doanh thu so với cùng kỳ."
    ),
    "one thing in several respects": (
        'Xuất khẩu chè tăng [10%]{percentage value=10 relation=increase indicator="Xuất khẩu chè"} về '
        'lượng nhưng chỉ tăng [3%]{percentage value=3 relation=increase indicator="Xuất khẩu chè"} về '
        "giá trị."
    ),
    "whom an amount goes to": (
        "Dư nợ cuối quý đạt 240 tỷ đồng cho 1.800 hộ vay, tăng [6,2%]{percentage value=6.2 "
        'relation=increase indicator="Dư nợ" baseline="đầu năm"} so với đầu năm.'
    ),
    "counted with the work done": (
        "Trong tháng 4 có 310 hộ hoàn tất thủ tục vay vốn, chỉ tăng [2,5%]{percentage value=2.5 "
        'relation=increase indicator="hộ hoàn tất thủ tục vay vốn" baseline="cùng kỳ"} so với cùng kỳ.'
    ),
    "what was pushed to an amount": (
        "Cơn sốt đất đã đẩy giá đất ven hồ lên mức 30 triệu đồng/m2, tăng so với năm 2021 khoảng "
        '[40%]{percentage value=40 modifier=about relation=increase indicator="giá đất ven hồ" '
        'baseline="năm 2021"}.'
    ),
    "one who acts, in a respect": (
        "Ngành chè đạt [81%]{percentage value=81 relation=reach indicator=lượng} về lượng, vượt "
        '[4%]{percentage value=4 relation=exceed indicator="kim ngạch"} về kim ngạch.'
    ),
    "work done for those counted": (
        "Xã giải quyết việc làm mới cho 460 lao động, đạt [115%]{percentage value=115 relation=reach "
        'indicator="giải quyết việc làm" baseline="kế hoạch"} kế hoạch; thu hồi đất tại 92 thửa, đạt '
        '[26%]{percentage value=26 relation=reach indicator="thu hồi đất" baseline="kế hoạch"} kế hoạch.'
    ),
    "the largest, with an amount": (
        "Ngành may chiếm tỷ trọng cao nhất với 179 tỷ đồng, chiếm [59%]{percentage value=59 relation=share "
        'indicator="Ngành may" baseline="tổng vốn"} tổng vốn, tiếp theo là ngành gốm với 52 tỷ đồng (chiếm '
        '[17%]{percentage value=17 relation=share indicator="ngành gốm" baseline="tổng vốn"} tổng vốn).'
    ),
    "a change in points": (
        "Chỉ số giá của rổ thuốc tăng mạnh 17 điểm tương ứng [1,4%]{percentage value=1.4 relation=increase "
        'indicator="Chỉ số giá của rổ thuốc"}; chỉ số vé xe giảm nhẹ 0,5 điểm tương ứng [0,2%]{percentage '
        'value=0.2 relation=decrease indicator="chỉ số vé xe"}.'
    ),
    "signed rises and falls": (
        "Đắt khách nhất là chè (2 tỷ đồng, +[14,5%]{percentage value=14.5 relation=increase indicator=chè}), "
        "quế (1,1 tỷ đồng, +[9%]{percentage value=9 relation=increase indicator=quế}), còn sả "
        "([-3%]{percentage value=-3 relation=decrease indicator=sả}) thì ế."
    ),
    "a negative rate": (
        'Lãi suất tiền gửi là [-0,25%]{percentage value=-0.25 relation=level indicator="Lãi suất tiền gửi"}.'
    ),
    "counts share the fall before them": (
        "Quận xảy ra 48 vụ cháy, làm chết 6 người, bị thương 9 người; so với năm ngoái, giảm 12 vụ "
        '([20%]{percentage value=20 relation=decrease indicator=vụ baseline="năm ngoái"}), 3 người chết '
        '([33,3%]{percentage value=33.3 relation=decrease indicator="người chết" baseline="năm ngoái"}).'
    ),
    "sown land and what is sown": (
        'Xã gieo sạ 310 ha ngô, đạt [97%]{percentage value=97 relation=reach indicator=ngô baseline="kế '
        'hoạch"} kế hoạch.'
    ),
    "an earlier season": (
        'Sản lượng vải bằng [88%]{percentage value=88 relation=reach indicator="Sản lượng vải" baseline="vụ '
        'hè năm ngoái"} vụ hè năm ngoái.'
    ),
    "a plan in short": (
        'Thu chợ 7 tỷ đồng, đạt [91%]{percentage value=91 relation=reach indicator="Thu chợ" baseline=KH} KH, '
        'giảm [2%]{percentage value=2 relation=decrease indicator="Thu chợ" baseline=CK} so CK.'
    ),
    "a label with its size": (
        '- Cây lạc: 155 ha, tăng [3%]{percentage value=3 relation=increase indicator="Cây lạc" baseline="vụ '
        'trước"} so với vụ trước.'
    ),
    "an item of kinds": (
        'Giải ngân vốn đầu tư đạt [63%]{percentage value=63 relation=reach indicator="Giải ngân vốn đầu tư"}, '
        'vốn sự nghiệp [29%]{percentage value=29 relation=reach indicator="vốn sự nghiệp"}.'
    ),
    "a Roman number within a name": (
        'Trong cơ cấu kinh tế, khu vực I chiếm [39%]{percentage value=39 relation=share indicator="khu vực I" '
        'baseline="cơ cấu kinh tế"}, khu vực II [17%]{percentage value=17 relation=share indicator="khu vực '
        'II" baseline="cơ cấu kinh tế"}.'
    ),
    "part of a goal": (
        'Hội kết nạp 120 hội viên, đạt [76%]{percentage value=76 relation=reach indicator="hội viên" '
        'baseline="mục tiêu cả năm"} mục tiêu cả năm.'
    ),
    "a short name with the average of its period": (
        'CPI bình quân 6 tháng tăng [2%]{percentage value=2 relation=increase indicator="CPI bình quân 6 tháng"}.'
    ),
    "years as times": (
        "Giá vé điều chỉnh theo lộ trình: năm đầu tăng [15%]{percentage value=15 relation=increase "
        'indicator="Giá vé điều chỉnh"}, hai năm tiếp theo mỗi năm tăng [10%]{percentage value=10 '
        'relation=increase indicator="Giá vé điều chỉnh"}.'
    ),
    "pieces that alone say nothing": (
        "Về hàng thủ công: ghế mây 3 triệu sản phẩm, tăng [14%]{percentage value=14 relation=increase "
        'indicator="ghế mây"}, bằng [77%]{percentage value=77 relation=reach indicator="ghế mây" baseline="kế '
        'hoạch năm"} kế hoạch năm.'
    ),
    "changes in brackets behind a comparison": (
        "Toàn tỉnh xảy ra 61 vụ cháy, làm chết 5 người; so với cùng kỳ giảm 7 vụ ([10,3%]{percentage "
        'value=10.3 relation=decrease indicator="vụ" baseline="cùng kỳ"}), giảm 2 người chết '
        '([28,6%]{percentage value=28.6 relation=decrease indicator="người chết" baseline="cùng kỳ"}), nhưng '
        'tăng 3 người bị thương ([33%]{percentage value=33 relation=increase indicator="người bị thương" '
        'baseline="cùng kỳ"}).'
    ),
    "a rise that was planned": (
        'Giá trị xây lắp tăng [9%]{percentage value=9 relation=increase indicator="Giá trị xây lắp"} (kế '
        'hoạch là tăng [7,5%]{percentage value=7.5 relation=increase indicator="Giá trị xây lắp"}).'
    ),
    "what is counted, in the brackets behind it": (
        'Với 51/52 đại biểu có mặt biểu quyết ([98,1%]{percentage value=98.1 relation=share indicator="đại '
        'biểu có mặt biểu quyết"}), nghị quyết được thông qua.'
    ),
    "brackets that go on with what was reached": (
        "Hai khoản thu không đạt, gồm tiền thuê đất (đạt [66%]{percentage value=66 relation=reach "
        'indicator="tiền thuê đất"}) và lệ phí trước bạ ([81%]{percentage value=81 relation=reach '
        'indicator="lệ phí trước bạ"}).'
    ),
    "a subject with a comma, and a count behind it": (
        "Tổng số ca cấp cứu, phẫu thuật là 412 ca (tăng [7%]{percentage value=7 relation=increase "
        'indicator="Tổng số ca cấp cứu, phẫu thuật"}).'
    ),
    "a rate that counts lessons": (
        "Tỷ lệ học sinh học 2 buổi/ngày tăng nhanh (năm nay là [88%]{percentage value=88 relation=share "
        'indicator="Tỷ lệ học sinh học 2 buổi/ngày"}).'
    ),
    "of those counted": (
        "Hơn 500 doanh nghiệp có vốn nước ngoài đang hoạt động, trong đó [60%]{percentage value=60 "
        'relation=share indicator="doanh nghiệp có vốn nước ngoài đang hoạt động"} có lãi.'
    ),
    "goals told one by one": (
        "Nghị quyết nêu một số chỉ tiêu chủ yếu như GRDP tăng [8%]{percentage value=8 relation=increase "
        'indicator="GRDP"}, du lịch tăng [12%]{percentage value=12 relation=increase indicator="du lịch"}.'
    ),
    "what all of a country cuts": (
        'Cả nước giảm 1.400 trường, tương đương [5%]{percentage value=5 relation=share indicator="trường" '
        'baseline="tổng số trường"} tổng số trường.'
    ),
    "what is to be cut": (
        'Thành phố rà soát để giảm 90 thủ tục, chiếm [7%]{percentage value=7 relation=share indicator="thủ '
        'tục" baseline="tổng số thủ tục"} tổng số thủ tục.'
    ),
    "those who agree, of all": (
        "Tờ trình về mức thu được 36/40 đại biểu tán thành (chiếm [90%]{percentage value=90 relation=share "
        'indicator="đại biểu"}), bốn đại biểu không biểu quyết.'
    ),
    "what those counted are": (
        "Huyện kết nạp 640 đoàn viên mới, trong đó 96 là người theo đạo (chiếm [15%]{percentage value=15 "
        'relation=share indicator="người theo đạo"}).'
    ),
    "what is to come about": (
        "Tổ thu đã cố hết sức để kết quả thu phí đạt cao, ước đạt 4.200 triệu đồng, đạt [91%]{percentage "
        'value=91 relation=reach indicator="kết quả thu phí" baseline="dự toán"} dự toán.'
    ),
    "two clauses, one sum each": (
        "Vốn đối ứng chưa được chuyển và vốn đầu tư của xã chỉ đạt [23%]{percentage value=23 relation=reach "
        'indicator="vốn đầu tư của xã"}.'
    ),
    "out of how many": (
        "Toàn huyện có 17 xã về đích trong tổng số 21 xã, chiếm [81%]{percentage value=81 relation=share "
        'indicator="xã" baseline="tổng số 21 xã"}.'
    ),
    "out of how many behind a comma": (
        "Ban có 96 kiến nghị đã được trả lời, trong tổng số 120 kiến nghị của dân, đạt [80%]{percentage "
        'value=80 relation=reach indicator="kiến nghị"}.'
    ),
    "a total that opens a list": (
        "Trong tổng số 48 đại biểu trúng cử có 5 đại biểu trẻ (chiếm [10,4%]{percentage value=10.4 "
        'relation=share indicator="đại biểu trẻ" baseline="tổng số 48 đại biểu trúng cử"}); đại biểu nữ: 12 '
        '([25%]{percentage value=25 relation=share indicator="đại biểu nữ" baseline="tổng số 48 đại biểu '
        'trúng cử"}).'
    ),
    "so many of all papers": (
        'Xã hiện có 210 thủ tục trực tuyến đạt [31%]{percentage value=31 relation=reach indicator="thủ tục '
        'trực tuyến" baseline="tổng số thủ tục của xã"} tổng số thủ tục của xã.'
    ),
    "how high with how many": (
        "Số ca sốt xuất huyết tăng nhanh trên cả tỉnh với 1.300 ca, tăng [22%]{percentage value=22 "
        'relation=increase indicator="Số ca sốt xuất huyết" baseline="năm ngoái"} so với năm ngoái.'
    ),
    "work of this sentence": (
        "Năm nay, giải ngân được 640 tỷ đồng, tương đương [41%]{percentage value=41 relation=reach "
        'indicator="giải ngân"}.'
    ),
    "a country cuts": (
        "Nước ta đã cắt giảm 2.400 giấy phép con, vượt [15%]{percentage value=15 relation=exceed "
        'indicator="giấy phép con" baseline="mục tiêu"} so với mục tiêu.'
    ),
    "an age is no count": (
        "Đoàn khám cho 260 phụ nữ từ 30 đến 45 tuổi, trong đó [19%]{percentage value=19 relation=share "
        'indicator="phụ nữ từ 30 đến 45 tuổi"} có bệnh nền.'
    ),
    "a number that repeats its noun": (
        'Hộ cận nghèo còn 860 hộ ([4,1%]{percentage value=4.1 relation=share indicator="Hộ cận nghèo"}), hộ '
        'mới thoát nghèo 930 hộ ([4,4%]{percentage value=4.4 relation=share indicator="hộ mới thoát nghèo"}).'
    ),
    "when a sum stands": (
        "Nợ vay của quỹ tại thời điểm cuối tháng 9 là 310 tỷ đồng, tăng [26%]{percentage value=26 "
        'relation=increase indicator="Nợ vay của quỹ" baseline="cuối năm ngoái"} so với cuối năm ngoái.'
    ),
    "new works": (
        'Trồng mới 310 ha ([18,2%]{percentage value=18.2 relation=share indicator="Trồng mới"}), chăm sóc '
        '1.390 ha ([81,8%]{percentage value=81.8 relation=share indicator="chăm sóc"}).'
    ),
    "an amount of a year in brackets": (
        "Cảng đón 1,1 triệu khách năm 2030, ước đạt trên 1,3 triệu khách năm 2031 (tăng [17%]{percentage "
        'value=17 relation=increase indicator="khách"}).'
    ),
    "money out of a total": (
        "Mức vốn giải ngân là 36 tỷ đồng trong tổng số 40 tỷ đồng, đạt [90%]{percentage value=90 "
        'relation=reach indicator="Mức vốn giải ngân" baseline="kế hoạch"} kế hoạch.'
    ),
    "back up by a level": (
        "Sau ba tháng, mặt bằng giá tăng trở lại với mức [0,6%]{percentage value=0.6 relation=increase "
        'indicator="mặt bằng giá"}.'
    ),
    "will own so much each": (
        "Theo thỏa thuận, Nam Hải và Tân Á sẽ góp lần lượt là [55%]{percentage value=55 relation=share "
        'indicator="Nam Hải" baseline="vốn điều lệ"} và [45%]{percentage value=45 relation=share '
        'indicator="Tân Á" baseline="vốn điều lệ"} vốn điều lệ.'
    ),
    "what is done to so many": (
        "Lực lượng kiểm ngư đã khởi tố 128 vụ (giảm [14%]{percentage value=14 relation=decrease "
        'indicator="khởi tố 128 vụ"}).'
    ),
    "what befell so many": (
        'Xảy ra 30 vụ cháy, làm chết 9 người, giảm [6%]{percentage value=6 relation=decrease indicator="làm '
        'chết 9 người" baseline="cùng kỳ"} so với cùng kỳ.'
    ),
    "all of those who act": (
        "Các ngân hàng trên địa bàn huy động 6.470 tỷ đồng (tăng [30%]{percentage value=30 relation=increase "
        'indicator="huy động" baseline="năm 2022"} so với năm 2022).'
    ),
    "a body that has done so": (
        "Toàn Hiệp hội đã nộp ngân sách 275 tỷ đồng (tăng [4,7%]{percentage value=4.7 relation=increase "
        'indicator="nộp ngân sách" baseline="cùng kỳ"} so với cùng kỳ).'
    ),
    "a person who has done so": (
        "Bà Nguyễn Thị Thơm đã bán hết 23.298 cổ phiếu, chiếm [0,06%]{percentage value=0.06 relation=share "
        'indicator="cổ phiếu" baseline="vốn"} vốn.'
    ),
    "what one who acts cuts": (
        'Sở đã cắt giảm 18 thủ tục, chiếm [42%]{percentage value=42 relation=share indicator="thủ tục" '
        'baseline="tổng số thủ tục"} tổng số thủ tục.'
    ),
    "what the whole counts too": (
        "Toàn vùng có hơn 550 tổ hợp tác, với trên 2.500 thành viên, chiếm [51%]{percentage value=51 "
        'relation=share indicator="tổ hợp tác" baseline="tổng số tổ hợp tác"} tổng số tổ hợp tác.'
    ),
    "as many as there are": (
        "Tính ra có tới 56 dịch vụ tăng không quá [70%]{percentage value=70 modifier=at_most "
        'relation=increase indicator="dịch vụ"}.'
    ),
    "what is issued to households": (
        'Cấp mới giấy chứng nhận 1.204 hộ, đạt [94%]{percentage value=94 relation=reach indicator="Cấp mới '
        'giấy chứng nhận"}.'
    ),
    "a part of those counted in brackets": (
        "Toàn tỉnh có 49 người giữ chức vụ quản lý trong 495 cán bộ nữ ([10%]{percentage value=10 "
        'relation=share indicator="người giữ chức vụ quản lý" baseline="cán bộ nữ"}).'
    ),
    "among whom most is": (
        "Dư nợ tập trung chủ yếu ở nhóm hợp tác xã (chiếm [43%]{percentage value=43 relation=share "
        'indicator="nhóm hợp tác xã"}).'
    ),
    "a sentence without its full stop": (
        "Trường mầm non được xây mới khang trang Về giao thông các đường trục xã được nhựa hóa đạt "
        '[100%]{percentage value=100 relation=reach indicator="giao thông các đường trục xã được nhựa hóa"}.'
    ),
    "those counted in so many places": (
        "Có 5.283 vận động viên dự thi tại 98 điểm thi, đạt tỷ lệ gần [75%]{percentage value=75 "
        'modifier=about relation=reach indicator="vận động viên dự thi" baseline="số đăng ký"} so với số đăng '
        "ký."
    ),
    "places that a rate is highest in": (
        'Tỉ lệ hộ cận nghèo cao nhất là huyện Nậm Sơn ([31%]{percentage value=31 relation=share indicator="Tỉ '
        'lệ hộ cận nghèo"}) và huyện Tả Van ([27%]{percentage value=27 relation=share indicator="Tỉ lệ hộ cận '
        'nghèo"}), thấp nhất là thị xã Hòa Mỹ ([4%]{percentage value=4 relation=share indicator="Tỉ lệ hộ cận '
        'nghèo"}).'
    ),
    "a rate that waits for its places": (
        "Tỷ lệ giải ngân của các huyện không đều, cao nhất là huyện Phong Hải ([87%]{percentage value=87 "
        'relation=share indicator="Tỷ lệ giải ngân của các huyện"}).'
    ),
    "those in front of a whole in brackets": (
        "Tỉnh có hơn 1,1 triệu người (hơn [91%]{percentage value=91 modifier=more_than relation=share "
        'indicator="người" baseline="dân số"} dân số) tham gia bảo hiểm y tế.'
    ),
    "money of a whole in brackets": (
        'Chi nhánh có nợ xấu 40 tỷ đồng ([1,2%]{percentage value=1.2 relation=share indicator="nợ xấu" '
        'baseline="tổng dư nợ"} tổng dư nợ).'
    ),
    "what so many do in brackets": (
        'Khóa vừa qua có 40 học viên ([85%]{percentage value=85 relation=share indicator="học viên"} tốt '
        "nghiệp loại khá)."
    ),
    "what is said of a phrase is no part of it": (
        'Tiến độ giải ngân của huyện còn chậm ([32%]{percentage value=32 relation=level indicator="Tiến độ '
        'giải ngân của huyện"}).'
    ),
    "how far something has come": (
        'Chỉ số hài lòng đạt cao ([87,3%]{percentage value=87.3 relation=reach indicator="Chỉ số hài lòng"}).'
    ),
    "two digits": (
        'Nếu giá tiêu dùng tăng lên hai con số ([12%]{percentage value=12 relation=increase indicator="giá '
        'tiêu dùng"}) thì phải điều chỉnh.'
    ),
    "a charge in brackets": (
        'Lệ phí trước bạ ([2%]{percentage value=2 relation=level indicator="Lệ phí trước bạ"}) do người mua nộp.'
    ),
    "an age in brackets": (
        'Nhóm mắc bệnh nhiều nhất là 5-9 tuổi ([34%]{percentage value=34 relation=share indicator="5-9 tuổi"}).'
    ),
    "those who say so over a but": (
        "Hơn 500 người cho rằng cần thiết nhưng phải thay đổi ([2%]{percentage value=2 relation=share "
        'indicator="người cho rằng cần thiết nhưng phải thay đổi"}).'
    ),
    "between whom": (
        'Liên danh giữa Công ty Hải Sơn (chiếm [40%]{percentage value=40 relation=share indicator="Công ty '
        'Hải Sơn"}) và Tập đoàn Nam Việt (chiếm [60%]{percentage value=60 relation=share indicator="Tập đoàn '
        'Nam Việt"}) trúng thầu.'
    ),
    "people counted behind what they are": (
        "Cán bộ nữ tham gia cấp ủy huyện có 86 người ([18,5%]{percentage value=18.5 relation=share "
        'indicator="Cán bộ nữ tham gia cấp ủy huyện"}).'
    ),
    "a part over a comma": (
        "Cấp huyện có 120 người giữ vai trò quản lý, điều hành trong 960 cán bộ nữ ([12,5%]{percentage "
        'value=12.5 relation=share indicator="người giữ vai trò quản lý, điều hành" baseline="cán bộ nữ"}).'
    ),
    "a part done of a whole": (
        "Trong 640 kiến nghị của cử tri, đã trả lời được 590 ([92,2%]{percentage value=92.2 relation=share "
        'indicator="kiến nghị của cử tri"}).'
    ),
    "amount and value of what is traded": (
        "Xuất khẩu tiêu đạt 20.000 tấn, kim ngạch 90 triệu USD, tăng [4%]{percentage value=4 "
        'relation=increase indicator="Xuất khẩu tiêu"} về lượng nhưng giảm [7%]{percentage value=7 '
        'relation=decrease indicator="Xuất khẩu tiêu"} về giá trị.'
    ),
    "amount and value one after the other": (
        "Nhập khẩu than đạt 4 triệu tấn, trị giá 540 triệu USD, giảm lần lượt [3%]{percentage value=3 "
        'relation=decrease indicator="Nhập khẩu than"} về lượng và [13%]{percentage value=13 '
        'relation=decrease indicator="Nhập khẩu than"} về trị giá.'
    ),
    "a name that is a word for a ceiling": (
        'Kết quả kiểm phiếu: ông Trần Văn Lượm ([91,2%]{percentage value=91.2 relation=share indicator="ông '
        'Trần Văn Lượm"}), bà Hồ Thị Nết ([88,4%]{percentage value=88.4 relation=share indicator="bà Hồ Thị '
        'Nết"}).'
    ),
    "what capital consists of": (
        'Cơ cấu vốn gồm ngân sách tỉnh [40%]{percentage value=40 relation=share indicator="ngân sách tỉnh"}, '
        'ngân sách huyện [35%]{percentage value=35 relation=share indicator="ngân sách huyện"}.'
    ),
    "a fund and what it does": (
        'Ngân sách tỉnh hỗ trợ 600 tỷ đồng (chiếm [40%]{percentage value=40 relation=share indicator="Ngân '
        'sách tỉnh hỗ trợ"}), vốn vay 900 tỷ đồng (chiếm [60%]{percentage value=60 relation=share '
        'indicator="vốn vay"}).'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
