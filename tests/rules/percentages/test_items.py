"""Items of lists: what a bracket, a clause or a semicolon between them leaves as it was."""

from markup import checks

ROWS = {
    "two objects of a cut": (
        "Phường cắt giảm ít nhất [20%]{percentage value=20 modifier=at_least relation=decrease "
        'indicator="giấy tờ"} giấy tờ, [15%]{percentage value=15 relation=decrease indicator="lệ phí chợ"} '
        "lệ phí chợ."
    ),
    "a part of its own behind a fall": (
        'Xưởng giảm [20%]{percentage value=20 relation=decrease indicator="giấy tờ"} giấy tờ, '
        '[90%]{percentage value=90 relation=share indicator="thợ mộc"} thợ mộc được học nghề.'
    ),
    "a rank between a rise and its baseline": (
        'Điểm hài lòng là [81%]{percentage value=81 relation=level indicator="Điểm hài lòng"}, tăng '
        '[2%]{percentage value=2 relation=increase indicator="Điểm hài lòng" baseline="mùa trước"} và tăng '
        "7 bậc so với mùa trước."
    ),
    "beyond an earlier year": (
        "Lượng khách đạt 9 nghìn lượt, đã vượt cả năm 2019 [4,5%]{percentage value=4.5 relation=exceed "
        'indicator="Lượng khách" baseline="cả năm 2019"}.'
    ),
    "a target set for a cut": (
        "Đội bảo vệ đặt mục tiêu kéo giảm mất cắp xe đạp ít nhất [6%]{percentage value=6 modifier=at_least "
        'relation=decrease indicator="mất cắp xe đạp"}.'
    ),
    "a plan not kept": (
        'Xã hứa [100%]{percentage value=100 relation=share indicator="ngõ nhỏ"} ngõ nhỏ sẽ có đèn, vậy mà '
        'mới được [52%]{percentage value=52 relation=share indicator="ngõ nhỏ"}.'
    ),
    "what a bracket adds is no item": (
        'Thợ bậc cao chiếm [21%]{percentage value=21 relation=share indicator="Thợ bậc cao"} (yêu cầu không '
        'quá [25%]{percentage value=25 modifier=at_most relation=level indicator="Thợ bậc cao"}), thợ bậc '
        'vừa [70%]{percentage value=70 relation=share indicator="thợ bậc vừa"}, thợ học việc '
        '[9%]{percentage value=9 relation=share indicator="thợ học việc"}.'
    ),
    "kinds of duty done": (
        'Tổ hoàn thành tốt nhiệm vụ chiếm [80%]{percentage value=80 relation=share indicator="Tổ hoàn thành '
        'tốt nhiệm vụ"}, hoàn thành nhiệm vụ [16%]{percentage value=16 relation=share indicator="hoàn thành '
        'nhiệm vụ"}, không hoàn thành nhiệm vụ [4%]{percentage value=4 relation=share indicator="không hoàn '
        'thành nhiệm vụ"}.'
    ),
    "an item, by how much it is beyond its plan": (
        'Việc vá đường đạt tỷ lệ [91%]{percentage value=91 relation=reach indicator="Việc vá đường"}, cụ '
        'thể: phía bắc [97%]{percentage value=97 relation=reach indicator="phía bắc"}, vượt [7 điểm '
        '%]{percentage value=7 unit=point relation=exceed indicator="phía bắc" baseline="chỉ tiêu"} so với '
        'chỉ tiêu ([90%]{percentage value=90 relation=level indicator="phía bắc"}); phía nam '
        '[88%]{percentage value=88 relation=reach indicator="phía nam"}.'
    ),
    "the first of an item": (
        'Tường xây đạt [84%]{percentage value=84 relation=reach indicator="Tường xây" baseline="kế hoạch"} '
        'kế hoạch, tăng [6%]{percentage value=6 relation=increase indicator="Tường xây"}; mái lợp '
        '[70%]{percentage value=70 relation=reach indicator="mái lợp"}, tăng [5%]{percentage value=5 '
        'relation=increase indicator="mái lợp"}.'
    ),
    "a part in brackets behind what is exceeded": (
        'Số học trò vượt [3%]{percentage value=3 relation=exceed indicator="Số học trò" baseline="kế '
        'hoạch"} kế hoạch, trong đó lớp mầm huy động tuyệt đối ([99%]{percentage value=99 relation=share '
        'indicator="lớp mầm huy động tuyệt đối"}), riêng lớp chồi chỉ [40%]{percentage value=40 '
        'relation=share indicator="lớp chồi"}.'
    ),
    "no list behind a copula and a number": (
        "Tỷ lệ vịt lai trong làng liên tục tăng, nay là [80%]{percentage value=80 relation=share "
        'indicator="Tỷ lệ vịt lai"}.'
    ),
    "more than last year by a count": (
        "Tổ thụ lý 90 lá đơn, nhiều hơn năm 2019 là 9 lá, tương đương [11%]{percentage value=11 "
        'relation=increase indicator="lá đơn" baseline="năm 2019"}.'
    ),
    "fewer, said once more": (
        'Mùa này có 36 tai nạn, ít hơn 4 vụ, tức [10%]{percentage value=10 relation=decrease indicator="tai nạn"}.'
    ),
    "a rate with commas and a reason in it": (
        'Tỷ lệ đơn, thư bị trả, sửa do lỗi đánh máy là [2%]{percentage value=2 relation=share indicator="Tỷ '
        'lệ đơn, thư bị trả, sửa do lỗi đánh máy"}, thấp hơn [1%]{percentage value=1 relation=decrease '
        'indicator="Tỷ lệ đơn, thư bị trả, sửa do lỗi đánh máy" baseline="mùa trước"} so với mùa trước và '
        'nằm trong giới hạn [3%]{percentage value=3 relation=level indicator="Tỷ lệ đơn, thư bị trả, sửa do '
        'lỗi đánh máy"}.'
    ),
    "a reason behind a verb is no part of a rate": (
        'Tỷ lệ hao hụt tăng, chợ vắng do giá điện là [2%]{percentage value=2 relation=level indicator="giá điện"}.'
    ),
    "a rate told of before its number": (
        'Quỹ phường thu đạt [96%]{percentage value=96 relation=reach indicator="Quỹ phường thu"}; tỷ lệ ngõ '
        "nhỏ có đèn còn thấp, dưới [40%]{percentage value=40 modifier=less_than relation=share "
        'indicator="tỷ lệ ngõ nhỏ có đèn"}.'
    ),
    "this rate, told of before its number": (
        "Tỷ lệ ngõ nhỏ có đèn tăng chậm; ở bờ nam tỷ lệ này khá thấp, chỉ [31%]{percentage value=31 "
        'relation=share indicator="Tỷ lệ ngõ nhỏ"}.'
    ),
    "a rate that rises before its number": (
        'Quỹ phường thu đạt [96%]{percentage value=96 relation=reach indicator="Quỹ phường thu"}, tỷ lệ ngõ '
        'nhỏ có đèn tăng nhanh, [5%]{percentage value=5 relation=increase indicator="tỷ lệ ngõ nhỏ có '
        'đèn"}.'
    ),
    "at times": (
        'Giá cà rốt tăng [9%]{percentage value=9 relation=increase indicator="Giá cà rốt"}; khoai lang, '
        'khoai sọ thì giảm, có tháng giảm đến [30%]{percentage value=30 relation=decrease indicator="khoai '
        'lang, khoai sọ"}.'
    ),
    "at the busiest time": (
        'Tiền bốc xếp chiếm [7%]{percentage value=7 relation=share indicator="Tiền bốc xếp" baseline="giá '
        'cước"} giá cước, mùa cao điểm có khi trên [10%]{percentage value=10 modifier=more_than '
        'relation=share indicator="Tiền bốc xếp"}.'
    ),
    "towns that a rate is told of": (
        'Tỷ lệ giữ chỗ là [64%]{percentage value=64 relation=share indicator="Tỷ lệ giữ chỗ"}, hai huyện '
        "Bắc Lĩnh và Nam Sơn đều trên [70%]{percentage value=70 modifier=more_than relation=share "
        'indicator="Tỷ lệ giữ chỗ"}, còn xã Tân Phú loay hoay ở mức [48%]{percentage value=48 '
        'relation=share indicator="Tỷ lệ giữ chỗ"}.'
    ),
    "counted by a rate in front": (
        "Về chỉ số thân thiện của các phường, có 5/9 đơn vị đạt trên [90%]{percentage value=90 "
        'modifier=more_than relation=reach indicator="chỉ số thân thiện của các phường"}, đứng đầu là '
        'phường Bắc Lĩnh với [95%]{percentage value=95 relation=level indicator="chỉ số thân thiện của các '
        'phường"}, cuối bảng là phường Nam Sơn ([79%]{percentage value=79 relation=level indicator="chỉ số '
        'thân thiện của các phường"}).'
    ),
    "the highest and the lowest, of nothing named": (
        'Trong đó, cao nhất là Bắc Lĩnh với [72%]{percentage value=72 relation=share indicator="Bắc Lĩnh"} '
        'và thấp nhất là Nam Sơn với [8%]{percentage value=8 relation=share indicator="Nam Sơn"}.'
    ),
    "a tax has no share": (
        "Về thuế xe đạp mà 1 cổ đông hỏi, chủ tiệm nói khách Lào chiếm [40%]{percentage value=40 "
        'relation=share indicator="khách Lào" baseline="doanh thu"} doanh thu.'
    ),
    "a part of its own behind a break": (
        'Quỹ thu bằng [92%]{percentage value=92 relation=reach indicator="Quỹ thu" baseline="định mức"} '
        "định mức, còn ở trường nội trú thì hơn [40%]{percentage value=40 modifier=more_than relation=share "
        'indicator="số phòng ngủ"} số phòng ngủ là nhà tạm.'
    ),
    "a label before thì": (
        'Trong số 90 thợ được hỏi, [8%]{percentage value=8 relation=share indicator="thợ được hỏi"} uống '
        'trà sen, còn trà sâm thì [2%]{percentage value=2 relation=share indicator="trà sâm"}.'
    ),
    "a rate told of others before thì": (
        'Tỷ lệ nảy mầm của ngô là [70%]{percentage value=70 relation=share indicator="Tỷ lệ nảy mầm của '
        'ngô"}, lúa thì tối thiểu [90%]{percentage value=90 modifier=at_least relation=share indicator="Tỷ '
        'lệ nảy mầm của ngô"}.'
    ),
    "items of those taken apart": (
        'Trong 40 bức tranh dự thi, loại giỏi chiếm [5%]{percentage value=5 relation=share indicator="loại '
        'giỏi" baseline="40 bức tranh dự thi"}, loại vừa [60%]{percentage value=60 relation=share '
        'indicator="loại vừa" baseline="40 bức tranh dự thi"}.'
    ),
    "valid and void votes": (
        'Số phiếu hợp lệ chiếm [98%]{percentage value=98 relation=share indicator="Số phiếu hợp lệ" '
        'baseline="số phiếu thu về"} số phiếu thu về, phiếu không hợp lệ [2%]{percentage value=2 '
        'relation=share indicator="phiếu không hợp lệ"}.'
    ),
    "the next in order": (
        'Nhóm thợ trẻ đông nhất với [52%]{percentage value=52 relation=share indicator="Nhóm thợ trẻ đông '
        'nhất"}, kế đến là thợ trên 60 tuổi, xấp xỉ [28%]{percentage value=28 modifier=about relation=share '
        'indicator="thợ trên 60 tuổi"}.'
    ),
    "the last in order, a place that a rate is told of": (
        'Tỷ lệ tiêm cho chó đạt [84%]{percentage value=84 relation=reach indicator="Tỷ lệ tiêm cho chó"}, '
        "đội sổ là xã Tân Phú, chưa đầy [50%]{percentage value=50 modifier=less_than relation=reach "
        'indicator="Tỷ lệ tiêm cho chó"}.'
    ),
    "what is lacking": (
        'Quỹ thu bằng [92%]{percentage value=92 relation=reach indicator="Quỹ thu" baseline="định mức"} '
        'định mức, giáo viên dạy đàn thiếu tới [27%]{percentage value=27 relation=share indicator="giáo '
        'viên dạy đàn"}.'
    ),
    "a baseline that closes a part": (
        'Máy bơm mới giảm [35%]{percentage value=35 relation=decrease indicator="lượng nước" baseline="máy '
        'cũ"} lượng nước, [18%]{percentage value=18 relation=decrease indicator="tiền điện" baseline="máy '
        'cũ"} tiền điện, cho năng suất cao hơn [12%]{percentage value=12 relation=increase indicator="năng '
        'suất" baseline="máy cũ"} so với máy cũ; máy cày làm giảm [9%]{percentage value=9 relation=decrease '
        "indicator=công} công."
    ),
    "a part without a baseline of its own": (
        'Tốc độ tăng trưởng bình quân [8%]{percentage value=8 relation=increase indicator="Tốc độ tăng '
        'trưởng"}; thu phí 9 tỷ đồng, tăng [64%]{percentage value=64 relation=increase indicator="thu phí" '
        'baseline="năm 2015"} so với năm 2015; chi phí giảm [2%]{percentage value=2 relation=decrease '
        'indicator="chi phí"}.'
    ),
    "each week": (
        'Ai hứa trả lãi suất [3-5%]{percentage value=3..5 relation=level indicator="lãi suất"} mỗi tuần thì nên ngờ.'
    ),
    "what voters raise": (
        'Có từ [90%]{percentage value=90 modifier=at_least relation=share indicator="kiến nghị"} kiến nghị '
        'trở lên được trả lời, [80%]{percentage value=80 relation=share indicator="phản ánh của dân phố"} '
        "phản ánh của dân phố đã xong."
    ),
    "what those asked propose": (
        'Trong 60 người được hỏi, [12%]{percentage value=12 relation=share indicator="người được hỏi"} đề '
        "nghị giữ nguyên phí."
    ),
    "list of shares, its whole behind the last": (
        'Nhà xưởng chiếm [46%]{percentage value=46 relation=share indicator="Nhà xưởng" baseline="diện tích '
        'khu công nghiệp"}, kho bãi [21%]{percentage value=21 relation=share indicator="kho bãi" '
        'baseline="diện tích khu công nghiệp"} và cây xanh [8%]{percentage value=8 relation=share '
        'indicator="cây xanh" baseline="diện tích khu công nghiệp"} diện tích khu công nghiệp.'
    ),
    "list of shares, each with its verb": (
        'Xe máy chiếm [72%]{percentage value=72 relation=share indicator="Xe máy" baseline="tổng số phương '
        'tiện"}, ô tô con chiếm [9%]{percentage value=9 relation=share indicator="ô tô con" baseline="tổng số '
        'phương tiện"}, xe tải chiếm [4%]{percentage value=4 relation=share indicator="xe tải" baseline="tổng '
        'số phương tiện"} tổng số phương tiện.'
    ),
    "list of shares, ranked": (
        'Hàn Quốc chiếm [38%]{percentage value=38 relation=share indicator="Hàn Quốc" baseline="tổng lượng '
        'khách"}, kế đến là Nhật Bản chiếm [27%]{percentage value=27 relation=share indicator="Nhật Bản" '
        'baseline="tổng lượng khách"} tổng lượng khách.'
    ),
    "list of work done, its plan behind the last": (
        'Trồng rừng đạt [71%]{percentage value=71 relation=reach indicator="Trồng rừng" baseline="kế hoạch '
        'giao"}, chăm sóc rừng chỉ đạt [54%]{percentage value=54 relation=reach indicator="chăm sóc rừng" '
        'baseline="kế hoạch giao"} kế hoạch giao.'
    ),
    "list of work done, parted by a semicolon": (
        'Trồng rừng đạt [71%]{percentage value=71 relation=reach indicator="Trồng rừng"}; chăm sóc rừng đạt '
        '[54%]{percentage value=54 relation=reach indicator="chăm sóc rừng" baseline="kế hoạch giao"} kế '
        "hoạch giao."
    ),
    "a plan that is exceeded holds for no fall": (
        'Tỷ lệ bỏ học bình quân mỗi năm giảm [0,7%]{percentage value=0.7 relation=decrease indicator="Tỷ lệ '
        'bỏ học"}, vượt [0,2%]{percentage value=0.2 relation=exceed indicator="Tỷ lệ bỏ học" baseline="kế '
        'hoạch"} so với kế hoạch.'
    ),
    "half permanent": (
        'Cầu bê tông chiếm [61%]{percentage value=61 relation=share indicator="Cầu bê tông"}, cầu bán kiên cố '
        '[24%]{percentage value=24 relation=share indicator="cầu bán kiên cố"}.'
    ),
    "of an average": (
        'Giá nước sinh hoạt chỉ bằng [83%]{percentage value=83 relation=reach indicator="Giá nước sinh hoạt" '
        'baseline="bình quân cả nước"} bình quân cả nước.'
    ),
    "a period is set by nobody": (
        'Sản lượng chè giảm [9%]{percentage value=9 relation=decrease indicator="Sản lượng chè" baseline="năm '
        'ngoái"} so với năm ngoái do sương muối kéo dài.'
    ),
    "a fall by its noun, the comparison in front": (
        'So với năm ngoái, doanh thu vận tải tăng [9%]{percentage value=9 relation=increase indicator="doanh '
        'thu vận tải" baseline="năm ngoái"}, riêng bưu chính chững lại với mức giảm [3%]{percentage value=3 '
        'relation=decrease indicator="bưu chính" baseline="năm ngoái"}.'
    ),
    "a programme carried out": (
        'Ban đã kiểm tra 36 chi bộ, đạt [109%]{percentage value=109 relation=reach indicator="chi bộ" '
        'baseline="chương trình đề ra"} chương trình đề ra.'
    ),
    "a list that something else follows": (
        'Đàn dê tăng [12%]{percentage value=12 relation=increase indicator="Đàn dê" baseline="năm trước"}, '
        'đàn ong tăng [20%]{percentage value=20 relation=increase indicator="đàn ong" baseline="năm trước"} '
        "so với năm trước, góp phần giữ giá trị chăn nuôi chỉ giảm [1%]{percentage value=1 relation=decrease "
        'indicator="giá trị chăn nuôi"}.'
    ),
    "what is reported to the police": (
        'Đội giải quyết trên [95%]{percentage value=95 modifier=more_than relation=share indicator="tin báo, '
        'tố giác"} tin báo, tố giác tội phạm.'
    ),
    "two trades in one": (
        "Một số nghề tăng cao như ngành điện, điện lạnh [38%]{percentage value=38 relation=increase "
        'indicator="ngành điện, điện lạnh"}, ngành mộc, chạm khắc [21%]{percentage value=21 relation=increase '
        'indicator="ngành mộc, chạm khắc"}.'
    ),
    "behind but": (
        'Hợp tác xã đặt chỉ tiêu doanh thu tăng [18%]{percentage value=18 relation=increase indicator="doanh '
        'thu"} nhưng lợi nhuận chỉ khoảng [3%]{percentage value=3 modifier=about relation=increase '
        'indicator="lợi nhuận"}.'
    ),
    "behind a growth": (
        'Tốc độ tăng lương thợ là [9%]{percentage value=9 relation=increase indicator="Tốc độ tăng lương '
        'thợ"} nhưng năng suất chỉ [4%]{percentage value=4 relation=increase indicator="năng suất"}.'
    ),
    "a ratio is no rise": (
        'Quỹ dự kiến dư nợ tăng [14%]{percentage value=14 relation=increase indicator="dư nợ"}, tổng vốn tăng '
        '[10%]{percentage value=10 relation=increase indicator="tổng vốn"}, nợ xấu dưới [2%]{percentage '
        'value=2 modifier=less_than relation=level indicator="nợ xấu"}.'
    ),
    "a middling grade": (
        'Kết quả: giỏi [14%]{percentage value=14 relation=share indicator="giỏi"}, khá [39%]{percentage '
        'value=39 relation=share indicator="khá"}, trung bình [41%]{percentage value=41 relation=share '
        'indicator="trung bình"}, yếu [6%]{percentage value=6 relation=share indicator="yếu"}.'
    ),
    "the head does not rise": (
        "Việc tăng cân phụ thuộc nhiều yếu tố: di truyền [30%]{percentage value=30 relation=share "
        'indicator="di truyền"}, ăn uống [50%]{percentage value=50 relation=share indicator="ăn uống"}.'
    ),
    "behind a changed bracket": (
        'Tỷ lệ đỗ hệ chính quy là [98,4%]{percentage value=98.4 relation=share indicator="Tỷ lệ đỗ hệ chính '
        'quy"} (tăng [0,6%]{percentage value=0.6 relation=increase indicator="Tỷ lệ đỗ hệ chính quy"}), hệ từ '
        'xa là [81%]{percentage value=81 relation=share indicator="Tỷ lệ đỗ hệ chính quy"} (giảm '
        '[3%]{percentage value=3 relation=decrease indicator="Tỷ lệ đỗ hệ chính quy"}).'
    ),
    "the same number elsewhere": (
        'Chưa đến [30%]{percentage value=30 modifier=less_than relation=share indicator="trạm xá"} trạm xá có '
        "máy siêu âm; với vùng thấp, con số ước khoảng [52%]{percentage value=52 modifier=about "
        'relation=share indicator="trạm xá"}.'
    ),
    "another direction": (
        'Xuất khẩu gạo sang Lào tăng [32%]{percentage value=32 relation=increase indicator="Xuất khẩu gạo '
        'sang Lào"}, sang Trung Quốc giảm [9%]{percentage value=9 relation=decrease indicator="Xuất khẩu '
        'gạo"}.'
    ),
    "the same part in later years": (
        'Năm 2027 vốn tỉnh chiếm [41%]{percentage value=41 relation=share indicator="vốn tỉnh" baseline="tổng '
        'vốn"} tổng vốn, năm 2028 chiếm [38%]{percentage value=38 relation=share indicator="vốn tỉnh" '
        'baseline="tổng vốn"}, năm 2029 còn [35%]{percentage value=35 relation=share indicator="vốn tỉnh" '
        'baseline="tổng vốn"}.'
    ),
    "a rate over the comma of its list": (
        "Tốc độ tăng chi lương, phụ cấp trong ba năm qua tăng [18%]{percentage value=18 relation=increase "
        'indicator="Tốc độ tăng chi lương, phụ cấp"}.'
    ),
    "grades by what is done": (
        'Chi bộ hoàn thành xuất sắc [15%]{percentage value=15 relation=reach indicator="Chi bộ"}, hoàn thành '
        'tốt [75%]{percentage value=75 relation=reach indicator="hoàn thành tốt"}, hoàn thành [9%]{percentage '
        'value=9 relation=reach indicator="hoàn thành"}, không hoàn thành [1%]{percentage value=1 '
        'relation=reach indicator="không hoàn thành"}.'
    ),
    "a list behind an example": (
        "Có 7 ngành tăng cao hơn quý trước, như khu vực dệt may và da giày tăng [4,15%]{percentage "
        'value=4.15 relation=increase indicator="khu vực dệt may và da giày"}.'
    ),
    "a list of trades behind an example": (
        "Một số ngành tăng khá như dệt may, da giày tăng [8%]{percentage value=8 relation=increase "
        'indicator="dệt may, da giày"}, gỗ tăng [5%]{percentage value=5 relation=increase indicator="gỗ"}.'
    ),
    "brackets that share the whole of the first": (
        'Các xã nhiều dê là Tân Lập (chiếm [27%]{percentage value=27 relation=share indicator="Tân Lập" '
        'baseline="tổng đàn"} tổng đàn), Sơn Hải ([13%]{percentage value=13 relation=share '
        'indicator="Sơn Hải" baseline="tổng đàn"}) và Bản Sen ([9%]{percentage value=9 relation=share '
        'indicator="Bản Sen" baseline="tổng đàn"}).'
    ),
    "what a sum is gathered in": (
        "Nguồn vốn vay sẽ tập trung vào các ngành chế biến [55%]{percentage value=55 relation=share "
        'indicator="các ngành chế biến"}, vận tải [30%]{percentage value=30 relation=share '
        'indicator="vận tải"}, còn lại là du lịch [15%]{percentage value=15 relation=share indicator="du '
        'lịch"}.'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
