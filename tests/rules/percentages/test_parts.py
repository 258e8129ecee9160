"""Bare percentages: parts of a whole, what is given of it, and lists of them."""

from __future__ import annotations

from markup import checks

ROWS = {
    "what is given is a share": (
        'Xã hỗ trợ [50%]{percentage value=50 relation=share indicator="chi phí mua giống"} chi phí mua giống '
        "cho hộ nghèo."
    ),
    "the same whole further on": (
        'Tỉnh hỗ trợ [100%]{percentage value=100 relation=share indicator="chi phí thiết kế"} chi phí thiết '
        'kế, các huyện hỗ trợ [70%]{percentage value=70 relation=share indicator="chi phí thiết kế"}.'
    ),
    "who gives it": (
        "Tổng chi phí 4 tỷ đồng, ngân sách huyện cấp [35%]{percentage value=35 relation=share "
        'indicator="ngân sách huyện"}.'
    ),
    "what the part is said to be": (
        'Gần [60%]{percentage value=60 modifier=about relation=share indicator="hộ cận nghèo"} trong số đó '
        "là hộ cận nghèo."
    ),
    "a sum taken apart": (
        'Trong 9 tỷ đồng xây đường thì bà con góp [15%]{percentage value=15 relation=share indicator="bà '
        'con" baseline="9 tỷ đồng xây đường"}.'
    ),
    "things taken apart": (
        "Trong số 40 hợp tác xã đăng ký, trên [30%]{percentage value=30 modifier=more_than relation=share "
        'indicator="hợp tác xã đăng ký"} có kho lạnh.'
    ),
    "a list of nouns": ('Có [52%]{percentage value=52 relation=share indicator="thôn, bản"} thôn, bản có tủ sách.'),
    "those asked": (
        'Chỉ [44%]{percentage value=44 relation=share indicator="tài xế, phụ xe được hỏi"} tài xế, phụ xe '
        "được hỏi hài lòng."
    ),
    "said of what was counted": (
        'Có 30 ngư dân: [20%]{percentage value=20 relation=share indicator="ngư dân"} tự vá lưới.'
    ),
    "a share goes on behind a semicolon": (
        'Vùng ven biển đóng góp [35%]{percentage value=35 relation=share indicator="Vùng ven biển" '
        'baseline="GRDP"} GRDP, [55%]{percentage value=55 relation=share indicator="Vùng ven biển" '
        'baseline="sản lượng cá"} sản lượng cá; [80%]{percentage value=80 relation=share indicator="Vùng ven '
        'biển" baseline="lượng muối"} lượng muối.'
    ),
    "contribution with its whole before it": (
        'Nghề dệt đóng góp vào GRDP là [4%]{percentage value=4 relation=share indicator="Nghề dệt" baseline="GRDP"}.'
    ),
    "with a rate": (
        'Đàn bò luôn đứng đầu tỉnh với tỷ lệ [30%]{percentage value=30 relation=share indicator="Đàn bò" '
        'baseline="tổng đàn"} tổng đàn.'
    ),
    "a rate apposed to a count": (
        'Có chín đề tài được ứng dụng, tỷ lệ [53%]{percentage value=53 relation=share indicator="đề tài"}.'
    ),
    "a share that a bracket gives": (
        "Tiền thuê xe chiếm tỷ trọng cao trong giá vé ([35%]{percentage value=35 relation=share "
        'indicator="Tiền thuê xe" baseline="giá vé"}).'
    ),
    "a share without a number before it": (
        'Muối chiếm tỷ trọng lớn nhất, tới [55%]{percentage value=55 relation=share indicator="Muối" '
        'baseline="giá trị xuất kho"} giá trị xuất kho.'
    ),
    "those who have a part": (
        'Lượng thợ ở khu này có [80%]{percentage value=80 relation=share indicator="Lượng thợ ở khu này"} '
        "xuất thân từ nông dân."
    ),
    "a total that has a part": (
        'Trong tổng số 400 ngư dân chỉ có [16%]{percentage value=16 relation=share indicator="ngư dân"} đã học bơi.'
    ),
    "a sum before its whole": (
        'Năm 2018, nợ công khoảng [56%]{percentage value=56 modifier=about relation=share indicator="nợ '
        'công" baseline="GDP"} GDP.'
    ),
    "behind với": (
        'Tờ trình được chấp thuận với [93%]{percentage value=93 relation=share indicator="cổ đông"} cổ đông đồng ý.'
    ),
    "a cause before a part": (
        'Phí ở mức thấp do gần [90%]{percentage value=90 modifier=about relation=share indicator="chuyến '
        'xe"} chuyến xe có trợ giá.'
    ),
    "those who answer": (
        'Có [98%]{percentage value=98 relation=share indicator="hộ được phỏng vấn tại Bắc Lĩnh"} hộ được '
        'phỏng vấn tại Bắc Lĩnh đều tin vào giống mới, [40%]{percentage value=40 relation=share indicator="DN '
        'được hỏi"} DN được hỏi trả lời là thiếu vốn.'
    ),
    "which of them, before what is said of them": (
        'Hơn [38%]{percentage value=38 modifier=more_than relation=share indicator="người bị khuyết tật"} '
        'người bị khuyết tật bị mù chữ; [68%]{percentage value=68 relation=share indicator="hàng hóa từ châu '
        'Âu"} hàng hóa từ châu Âu sẽ được miễn thuế.'
    ),
    "an opinion is what is said": (
        'Có [84%]{percentage value=84 relation=share indicator="số phiếu"} số phiếu ủng hộ hạn chế xe máy là '
        "kết quả tốt."
    ),
    "what owners may do is not which": (
        'Cổ đông nắm trên [5%]{percentage value=5 modifier=more_than relation=share indicator="vốn Hoa Ban"} '
        "vốn Hoa Ban có quyền đưa kiến nghị vào chương trình họp."
    ),
    "at home": (
        'Trại nuôi được trên [50%]{percentage value=50 modifier=more_than relation=share indicator="tôm bố mẹ '
        'trong nước"} tôm bố mẹ trong nước.'
    ),
    "what the rest of a whole does": (
        'Trên [50%]{percentage value=50 modifier=more_than relation=share indicator="gian hàng bày đồ gỗ"} '
        'gian hàng bày đồ gỗ, [40%]{percentage value=40 relation=share indicator="gian hàng bày đồ gỗ"} trưng '
        'bày gốm sứ và [10%]{percentage value=10 relation=share indicator="gian hàng bày đồ gỗ"} trưng bày '
        "máy móc."
    ),
    "what some of those counted do": (
        'Có 300 công ty đã đến Bắc Lĩnh, trong đó có [70%]{percentage value=70 relation=share indicator="công '
        'ty đã đến Bắc Lĩnh"} đầu tư vào nông nghiệp.'
    ),
    "a whole named in the bracket before": (
        'Xã thông qua hai quy ước: Quy ước làng ([72%]{percentage value=72 relation=share indicator="đại '
        'biểu"} đại biểu tán thành), Quy ước chợ ([77%]{percentage value=77 relation=share indicator="đại '
        'biểu"}).'
    ),
    "places where a rate is high": (
        'Nhiều nơi có tỷ lệ cao như xã Tân Phú ([41%]{percentage value=41 relation=share indicator="tỷ lệ '
        'cao"}), Đài truyền thanh Nam Sơn ([25%]{percentage value=25 relation=share indicator="tỷ lệ cao"}).'
    ),
    "a rate that is reached where it is high": (
        "Một số huyện có tỷ lệ nữ lãnh đạo, quản lý cấp xã đạt cao như: Bắc Lĩnh ([24%]{percentage value=24 "
        'relation=reach indicator="tỷ lệ nữ lãnh đạo, quản lý cấp xã"}), Nam Sơn ([19%]{percentage value=19 '
        'relation=reach indicator="tỷ lệ nữ lãnh đạo, quản lý cấp xã"}).'
    ),
    "parts without a verb": (
        'Ngân sách chiếm [26%]{percentage value=26 relation=share indicator="Ngân sách"}, xã [11%]{percentage '
        "value=11 relation=share indicator=xã}, huy động quốc tế [6%]{percentage value=6 relation=share "
        'indicator="huy động quốc tế"}, người dân chỉ có [5%]{percentage value=5 relation=share '
        'indicator="người dân"}.'
    ),
    "the highest part, up to a number": (
        'Nhóm nhà nghỉ chiếm tỷ lệ cao nhất, lên tới [97%]{percentage value=97 relation=share indicator="Nhóm '
        'nhà nghỉ"}.'
    ),
    "a sum that the sentence begins with": (
        'So với GDP thực tế, nợ công bằng [61%]{percentage value=61 relation=share indicator="nợ công" baseline=GDP}.'
    ),
    "with a part of people": (
        'Ứng viên Lò Văn Pản thắng cử với [61%]{percentage value=61 relation=share indicator="phiếu '
        'bầu"} phiếu bầu; phòng khám điều trị cho 900 bệnh nhân với không quá [3%]{percentage value=3 '
        'modifier=at_most relation=share indicator="bệnh nhân bỏ trị"} bệnh nhân bỏ trị.'
    ),
    "a part that opens the sentence": (
        'Với [90%]{percentage value=90 relation=share indicator="lượng giống"} lượng giống cho nông dân'
        " do thương lái bán, tỉnh cần có biện pháp."
    ),
    "people and what they do": (
        'Khoảng [60%]{percentage value=60 modifier=about relation=share indicator="người sử dụng xe '
        'buýt"} người sử dụng xe buýt là học sinh, [35%]{percentage value=35 relation=share '
        'indicator="người được phát hiện bệnh"} người được phát hiện bệnh là trẻ em.'
    ),
    "a part with its own clause": (
        'Xã mới làm được [70%]{percentage value=70 relation=share indicator="nhiệm vụ mà đại hội giao"}'
        " nhiệm vụ mà đại hội giao."
    ),
    "what remains of a whole": (
        'Quỹ dành [70%]{percentage value=70 relation=share indicator="vốn mua giống"} vốn mua giống, '
        '[20%]{percentage value=20 relation=share indicator="vốn mua phân bón"} vốn mua phân bón. '
        '[10%]{percentage value=10 relation=share indicator="vốn mua phân bón"} còn lại để dự phòng.'
    ),
    "a rate, then a part": (
        'Số hộ có vườn mẫu là [26%]{percentage value=26 relation=share indicator="Số hộ có vườn mẫu"} '
        "và [54%]{percentage value=54 relation=share indicator=hộ} hộ mong muốn được tập huấn."
    ),
    "whose rate is named behind": (
        'Đại hội thông qua chia cổ tức tỷ lệ [18%]{percentage value=18 relation=share indicator="cổ tức"} cho cổ đông.'
    ),
    "a shared contribution": (
        "Cục nộp 54 tỷ đồng, với mức đóng góp trên [11%]{percentage value=11 modifier=more_than "
        'relation=share indicator="mức đóng góp" baseline="tổng thu toàn ngành"} tổng thu toàn ngành.'
    ),
    "its part, joined to others": (
        "Hợp tác xã nhỏ thiếu vốn, thiếu kho lạnh và [80%]{percentage value=80 relation=share "
        'indicator="Hợp tác xã nhỏ thiếu vốn"} gặp khó về thị trường.'
    ),
    "what the part was told of": (
        "Sở cho biết trong số các vườn ươm đã đăng ký, chỉ có [20%]{percentage value=20 relation=share "
        'indicator="các vườn ươm"} được cấp phép.'
    ),
    "what something has, and no share of its own": (
        'Chợ kết nối hai bờ sông với [30%]{percentage value=30 relation=share indicator="dân số"} dân '
        'số và [21%]{percentage value=21 relation=share indicator="số hộ kinh doanh của huyện"} số hộ '
        "kinh doanh của huyện."
    ),
    "a part that what is told has": (
        "Khối các xã ven biển, với khoảng [35%]{percentage value=35 modifier=about relation=share "
        'indicator="dân số"} dân số, đóng góp [55%]{percentage value=55 relation=share indicator="Khối '
        'các xã ven biển" baseline="thu ngân sách"} thu ngân sách.'
    ),
    "in another country": (
        'Tỉnh mới có [12%]{percentage value=12 relation=share indicator="hợp tác xã"} hợp tác '
        "xã bán hàng qua mạng, trong khi đó Lào trên [20%]{percentage value=20 modifier=more_than "
        'relation=share indicator="hợp tác xã"} và Hàn Quốc trên [60%]{percentage value=60 '
        'modifier=more_than relation=share indicator="hợp tác xã"}.'
    ),
    "where they are": (
        'Khoảng [25%]{percentage value=25 modifier=about relation=share indicator="bệnh nhân ở trạm '
        'xá"} bệnh nhân ở trạm xá được chữa bằng thuốc nam, [60%]{percentage value=60 relation=share '
        'indicator="tàu cá trên địa bàn tỉnh"} tàu cá trên địa bàn tỉnh đã gắn thiết bị.'
    ),
    "labels before a colon": (
        "Học sinh đi học thêm nhiều, cụ thể: lớp sáu: [61%]{percentage value=61 relation=share "
        'indicator="lớp sáu"}, lớp bảy: [85%]{percentage value=85 relation=share indicator="lớp bảy"}.'
    ),
    "another place, in brackets": (
        'Doanh nghiệp nhỏ chiếm [71%]{percentage value=71 relation=share indicator="Doanh nghiệp nhỏ" '
        'baseline="lao động"} lao động (cả nước [58%]{percentage value=58 relation=share '
        'indicator="Doanh nghiệp nhỏ"}).'
    ),
    "another year, in brackets": (
        'Xe khách chiếm khoảng [51%]{percentage value=51 modifier=about relation=share indicator="Xe khách" '
        'baseline="các vụ va chạm năm 2019"} các vụ va chạm năm 2019 (năm 2018 là [44,7%]{percentage '
        'value=44.7 relation=share indicator="Xe khách"}).'
    ),
    "parts of those that a sentence takes apart, in brackets": (
        "Trong số 203 người ứng cử, có 11 người thuộc khối Đảng (chiếm tỷ lệ [5,4%]{percentage value=5.4 "
        'relation=share indicator="người thuộc khối Đảng" baseline="số 203 người ứng cử"}).'
    ),
    "things without a rate are a share": (
        'Thư góp ý về bãi gửi xe là [34%]{percentage value=34 relation=share indicator="Thư góp ý về bãi gửi '
        'xe"}, còn lại là chuyện thang máy.'
    ),
    "a plan is no share": (
        'Kế hoạch của xưởng mộc là [62%]{percentage value=62 relation=level indicator="Kế hoạch của xưởng mộc"}.'
    ),
    "a charge is no share": (
        'Phụ cấp trực đêm của tổ bảo vệ là [25%]{percentage value=25 relation=level indicator="Phụ cấp trực '
        'đêm của tổ bảo vệ"}.'
    ),
    "what is left of things is a share": (
        'Đơn thư quá hạn của phường nay chỉ còn [4%]{percentage value=4 relation=share indicator="Đơn thư quá '
        'hạn của phường"}.'
    ),
    "a whole that opens the sentence, and verbs": (
        'Trong 58 hội viên dự họp, [90%]{percentage value=90 relation=share indicator="hội viên dự họp"} bỏ '
        'phiếu kín, [10%]{percentage value=10 relation=share indicator="hội viên dự họp"} ngả sang phương án '
        "hai."
    ),
    "a whole that opens the sentence, with what is said of it": (
        'Trong 214 cửa hàng đã nộp bản cam kết, [75%]{percentage value=75 relation=share indicator="cửa hàng '
        'đã nộp bản cam kết"} có bình chữa cháy.'
    ),
    "an amount said once more as a part": (
        'Tiền quỹ chi thêm là 36 triệu đồng, tức [12%]{percentage value=12 relation=share indicator="Tiền quỹ '
        'chi" baseline="tổng chi của năm"} tổng chi của năm.'
    ),
    "an amount said once more as a part of a plan": (
        'Đội đã dựng 44 cột đèn, tức [80%]{percentage value=80 relation=reach indicator="cột đèn" '
        'baseline="kế hoạch"} kế hoạch.'
    ),
    "votes said once more": (
        'Bà Thìn được 37 phiếu, tức [92,5%]{percentage value=92.5 relation=share indicator="Bà Thìn"}.'
    ),
    "with how many something is so": (
        'Tiết đọc sách được mở ở [40%]{percentage value=40 relation=share indicator="trường mẫu giáo"} trường mẫu giáo.'
    ),
    "a topic before its part": (
        'Thợ mộc lành nghề chỉ [30%]{percentage value=30 relation=share indicator="Thợ mộc lành nghề"} đọc được bản vẽ.'
    ),
    "labels of a bracket share the verb before it": (
        'Việc lát vỉa hè mới đạt [66%]{percentage value=66 relation=reach indicator="Việc lát vỉa hè"} (phía '
        'bắc [71%]{percentage value=71 relation=reach indicator="phía bắc"}, phía nam [59%]{percentage '
        'value=59 relation=reach indicator="phía nam"}).'
    ),
    "a list of answers": (
        'Hỏi thích nước nào, khách đáp: trà xanh: [44%]{percentage value=44 relation=share indicator="trà '
        'xanh"}; trà sen: [21%]{percentage value=21 relation=share indicator="trà sen"}.'
    ),
    "a list of targets": (
        "Xã chốt chỉ tiêu cuối năm: nhà có gác xép trên [30%]{percentage value=30 modifier=more_than "
        'relation=level indicator="nhà có gác xép"}; nhà dột dưới [2%]{percentage value=2 modifier=less_than '
        'relation=level indicator="nhà dột"}.'
    ),
    "a whole in front for all parts": (
        'Trong tổng dư nợ, vay mua trâu chiếm [66%]{percentage value=66 relation=share indicator="vay mua '
        'trâu" baseline="tổng dư nợ"}, vay sửa nhà [34%]{percentage value=34 relation=share indicator="vay '
        'sửa nhà" baseline="tổng dư nợ"}.'
    ),
    "a share that is no list's verb": (
        'Có [38%]{percentage value=38 relation=share indicator="tiệm bánh"} tiệm bánh bị cắt giảm đơn hàng, '
        '[12%]{percentage value=12 relation=share indicator="tiệm bánh"} phải nghỉ luân phiên.'
    ),
    "parts that do": (
        'Trong 60 bạn dự hội sách, [50%]{percentage value=50 relation=share indicator="bạn dự hội sách"} đọc '
        'mỗi ngày, [30%]{percentage value=30 relation=share indicator="bạn dự hội sách"} thỉnh thoảng mới '
        "đọc."
    ),
    "the name before a number of people": (
        "Ban mới có 40 người, trong đó dân tộc Tày 14 người ([35%]{percentage value=35 relation=share "
        'indicator="dân tộc Tày"}), ngoài Đảng 6 người ([15%]{percentage value=15 relation=share '
        'indicator="ngoài Đảng"}).'
    ),
    "an amount and how much of a plan that is": (
        "Thu chợ đạt 640 triệu đồng, chưa đầy [36%]{percentage value=36 modifier=less_than relation=reach "
        'indicator="Thu chợ" baseline="dự toán phường giao"} dự toán phường giao.'
    ),
    "a whole without a number": (
        "Trong tổng số hội viên trúng cử, nữ chiếm [30%]{percentage value=30 relation=share indicator=nữ "
        'baseline="tổng số hội viên trúng cử"}, người trẻ [15%]{percentage value=15 relation=share '
        'indicator="người trẻ" baseline="tổng số hội viên trúng cử"}.'
    ),
    "places named in pairs": (
        'Tủ sách đã có ở [100%]{percentage value=100 relation=share indicator="quận, huyện, thị xã"} quận, huyện, '
        'thị xã và [73%]{percentage value=73 relation=share indicator="xã, phường, thị trấn"} xã, phường, thị '
        "trấn."
    ),
    "a place that ends its list": (
        "Lễ hội mở ở [40%]{percentage value=40 relation=share indicator=xã} xã, nhà văn hóa mở cửa."
    ),
    "a rate that is named by what is done": (
        "Theo ban quản lý chợ, tỷ lệ lấp đầy hiện trên [87%]{percentage value=87 modifier=more_than "
        'relation=share indicator="tỷ lệ lấp đầy"}; tỷ lệ thực hiện mới [30%]{percentage value=30 relation=share '
        'indicator="tỷ lệ thực hiện"}.'
    ),
    "with how many, by their number": (
        'Sổ tay điện tử mới dùng ở [35%]{percentage value=35 relation=share indicator="số tổ dân phố"} số tổ dân phố.'
    ),
    "a rate of a plan": (
        "Còn ba thôn có tỷ lệ giải ngân dưới [20%]{percentage value=20 modifier=less_than relation=share "
        'indicator="tỷ lệ giải ngân" baseline="kế hoạch vốn"} kế hoạch vốn.'
    ),
    "what the rest is, and whose": (
        'Trong cơ cấu chi tiêu, sách chiếm [52%]{percentage value=52 relation=share indicator=sách baseline="cơ '
        'cấu chi tiêu"}, bàn ghế [30%]{percentage value=30 relation=share indicator="bàn ghế" baseline="cơ cấu '
        'chi tiêu"}, còn lại [18%]{percentage value=18 relation=share indicator="tiền sơn cửa và điện nước" '
        'baseline="cơ cấu chi tiêu"} là tiền sơn cửa và điện nước.'
    ),
    "whose the rest is": (
        "Trong 60 triệu đồng sửa đình, phường chiếm [45%]{percentage value=45 relation=share indicator=phường "
        'baseline="60 triệu đồng sửa đình"}, còn lại [55%]{percentage value=55 relation=share indicator="bà con '
        'góp" baseline="60 triệu đồng sửa đình"} do bà con góp.'
    ),
    "what is said of the rest": (
        "Có [60%]{percentage value=60 relation=share indicator=hộ} hộ nuôi gà, còn lại [40%]{percentage "
        "value=40 relation=share indicator=hộ} chưa chọn được giống."
    ),
    "a bound is no predicate": (
        "Phường yêu cầu tỷ lệ hòa giải phải đạt trên [90%]{percentage value=90 modifier=more_than relation=reach "
        'indicator="tỷ lệ hòa giải"}, hết năm 2024 từ [95%]{percentage value=95 modifier=at_least relation=reach '
        'indicator="tỷ lệ hòa giải"} trở lên.'
    ),
    "what bears a part": (
        'Quỹ của phường gánh [80%]{percentage value=80 relation=share indicator="Quỹ của phường" baseline="tổng '
        'kinh phí"} tổng kinh phí, phần còn lại các hộ góp.'
    ),
    "a burden of which something is a part": (
        'Khói bếp chiếm [11%]{percentage value=11 relation=share indicator="Khói bếp" baseline="gánh nặng bệnh '
        'tật của xã"} gánh nặng bệnh tật của xã.'
    ),
    "cover of a population": (
        '- Bao phủ bảo hiểm y tế [94%]{percentage value=94 relation=share indicator="Bao phủ bảo hiểm y tế" '
        'baseline="dân số"} dân số.'
    ),
    "the whole of a list behind its head": (
        "Tỷ trọng từng nhóm trong tổng lượng khách quốc tế như sau:\n- khách Lào: [52%]{percentage value=52 "
        'relation=share indicator="khách Lào" baseline="tổng lượng khách quốc tế"};\n- khách Nhật: '
        '[27%]{percentage value=27 relation=share indicator="khách Nhật" baseline="tổng lượng khách quốc tế"}, '
        'tăng [5 điểm %]{percentage value=5 unit=point relation=increase indicator="khách Nhật" baseline="năm '
        'ngoái"} so với năm ngoái;\n- các nhóm khác: khoảng [21%]{percentage value=21 modifier=about '
        'relation=share indicator="các nhóm khác" baseline="tổng lượng khách quốc tế"}.'
    ),
    "the whole in the head of its line": (
        'Cơ cấu trong tổng dư nợ: vay sửa chợ [60%]{percentage value=60 relation=share indicator="vay sửa chợ" '
        'baseline="tổng dư nợ"}, vay sửa nhà [40%]{percentage value=40 relation=share indicator="vay sửa nhà" '
        'baseline="tổng dư nợ"}.'
    ),
    "a head that takes nothing apart": (
        "Kết quả trong thu ngân sách của phường:\n- Hộ kinh doanh: [5%]{percentage value=5 relation=share "
        'indicator="Hộ kinh doanh"}.'
    ),
    "an amount that is singled out": (
        'Diện tích bị ngập chỉ [6%]{percentage value=6 relation=share indicator="Diện tích bị ngập"}, diện tích '
        'đã được dồn thửa mới khoảng [20%]{percentage value=20 modifier=about relation=share indicator="diện tích '
        'đã được dồn thửa"}.'
    ),
    "what is counted, with what was done to it": (
        "Đến nay 24 thôn được công nhận làng nghề kiểu mẫu ([12%]{percentage value=12 relation=share "
        'indicator="thôn được công nhận làng nghề kiểu mẫu"}), 9 xưởng bị nhắc nhở ([4%]{percentage value=4 '
        'relation=share indicator="xưởng bị nhắc nhở"}).'
    ),
    "what is counted, in the whole of a sentence": (
        "Có 39/52 thôn ([75%]{percentage value=75 relation=share indicator=thôn}) được công nhận."
    ),
    "no more of an amount": (
        "Ngõ lát đá dành cho người đi bộ chưa tới [2%]{percentage value=2 modifier=less_than relation=share "
        'indicator="Ngõ lát đá dành cho người đi bộ" baseline="chiều dài của phố"} chiều dài của phố.'
    ),
    "one who does, and a part": (
        'Ngân hàng định giá vườn cây chỉ [60%]{percentage value=60 relation=share indicator="giá trị"} giá trị.'
    ),
    "a part of an amount of which something is said": (
        'Cả huyện chưa đến [10%]{percentage value=10 modifier=less_than relation=share indicator="sản lượng chè"} '
        "sản lượng chè được bao tiêu."
    ),
    "the rest has a whole of its own": (
        'Công nghệ số chiếm [18%]{percentage value=18 relation=share indicator="Công nghệ số" '
        'baseline="GRDP"} GRDP, ít nhất [75%]{percentage value=75 modifier=at_least relation=share '
        'indicator="hồ sơ cấp xã"} hồ sơ cấp xã được xử lý qua mạng.'
    ),
    "the most of those before": (
        'Số vụ bạo lực giảm [14%]{percentage value=14 relation=decrease indicator="Số vụ bạo lực"}, phần lớn '
        '([68%]{percentage value=68 relation=share indicator="Số vụ bạo lực"}) xảy ra ở nông thôn.'
    ),
    "what is got of a whole": (
        'Ngân hàng đã thu hồi được [57%]{percentage value=57 relation=share indicator="số nợ"} số nợ.'
    ),
    "the make-up of an economy": (
        'Về cơ cấu kinh tế, khu vực dịch vụ chiếm [44%]{percentage value=44 relation=share indicator="khu vực '
        'dịch vụ"}, khu vực công nghiệp [36%]{percentage value=36 relation=share indicator="khu vực công '
        'nghiệp"}.'
    ),
    "of those petitions": (
        'Thư đủ điều kiện chỉ chiếm [48%]{percentage value=48 relation=share indicator="Thư đủ điều kiện"}, '
        '[72%]{percentage value=72 relation=share indicator="số thư này"} số thư này nói về đất đai.'
    ),
    "what some come up to": (
        'Huyện có [80%]{percentage value=80 relation=share indicator="số trường đạt chuẩn"} số trường đạt '
        'chuẩn, trong đó [25%]{percentage value=25 relation=share indicator="số trường đạt chuẩn"} đạt mức độ '
        "2."
    ),
    "a tax added": (
        'Giá xe cộng với [40%]{percentage value=40 relation=level indicator="thuế tiêu thụ đặc biệt"} thuế tiêu thụ '
        "đặc biệt thành 900 triệu đồng."
    ),
    "what remains, in a sentence of its own": (
        'Tỷ lệ nộp qua mạng đạt [57%]{percentage value=57 relation=reach indicator="Tỷ lệ nộp qua mạng"}. Tuy '
        'vậy còn khoảng [12%]{percentage value=12 modifier=about relation=share indicator="hồ sơ"} hồ sơ do '
        "cán bộ làm thay."
    ),
    "of those found by one who acts": (
        "Công ty Sao Biển mới tìm được nhà cung cấp trong nước, song [80%]{percentage value=80 relation=share "
        'indicator="nhà cung cấp trong nước"} trong số đó chỉ làm bao bì.'
    ),
    "of an age up to another": (
        'Có tới [28,4%]{percentage value=28.4 relation=share indicator="trẻ từ 6 tháng đến dưới 5 tuổi"} trẻ '
        'từ 6 tháng đến dưới 5 tuổi bị thiếu máu; [12%]{percentage value=12 relation=share indicator="phụ nữ '
        'từ 15 đến 49 tuổi"} phụ nữ từ 15 đến 49 tuổi bị thiếu sắt.'
    ),
    "of those whom a total counts": (
        'Đến nay, khoảng [35%]{percentage value=35 modifier=about relation=share indicator="tổng số hơn 240 '
        'nghệ nhân đăng ký"} trong tổng số hơn 240 nghệ nhân đăng ký đã tham gia.'
    ),
    "petitions that are several": (
        'Trong kỳ, [72%]{percentage value=72 relation=share indicator="các kiến nghị"} các kiến nghị đã được '
        'trả lời, [28%]{percentage value=28 relation=share indicator="các kiến nghị"} đang xem xét.'
    ),
    "what all want": (
        'Có [64%]{percentage value=64 relation=share indicator="số hộ"} số hộ muốn giữ nguyên hiện trạng.'
    ),
    "above and below the standard": (
        'Trường có [95%]{percentage value=95 relation=share indicator="giáo viên đạt chuẩn"} giáo viên đạt '
        'chuẩn, trong đó [30%]{percentage value=30 relation=share indicator="giáo viên đạt chuẩn"} trên '
        'chuẩn, [5%]{percentage value=5 relation=share indicator="giáo viên đạt chuẩn"} dưới chuẩn.'
    ),
    "how a plan went": (
        'Việc thu quỹ đạt thấp, chỉ [54%]{percentage value=54 relation=reach indicator="Việc thu quỹ" '
        'baseline="kế hoạch"} kế hoạch.'
    ),
    "small and medium ones": (
        'Mới có [21%]{percentage value=21 relation=share indicator="doanh nghiệp nhỏ và vừa"} doanh nghiệp '
        "nhỏ và vừa tham gia chuỗi cung ứng."
    ),
    "opinions and petitions": (
        'Trên [85%]{percentage value=85 modifier=more_than relation=share indicator="ý kiến, kiến nghị"} ý '
        "kiến, kiến nghị của cử tri đã được trả lời."
    ),
    "what rooms come up to": (
        'Có [68%]{percentage value=68 relation=share indicator="số phòng học"} số phòng học đạt yêu cầu về ánh sáng.'
    ),
    "what firms sign": (
        'Có [47%]{percentage value=47 relation=share indicator="số doanh nghiệp"} số doanh nghiệp ký kết hợp '
        "đồng bao tiêu."
    ),
    "what men drink": (
        'Khoảng [29%]{percentage value=29 modifier=about relation=share indicator="nam giới"} nam giới uống '
        "rượu hằng ngày."
    ),
    "those who say something": (
        'Có [77%]{percentage value=77 relation=share indicator="những cơ sở có xưởng lớn"} những cơ sở có '
        "xưởng lớn cho biết họ sẽ tuyển thêm thợ."
    ),
    "a numbered group": (
        'Chỉ có [53%]{percentage value=53 relation=share indicator="trường thuộc nhóm hai"} trường thuộc nhóm '
        "hai đồng ý với cách chấm này."
    ),
    "how old they are": (
        'Khoảng [64%]{percentage value=64 modifier=about relation=share indicator="trẻ em dưới 6 tuổi"} trẻ '
        "em dưới 6 tuổi dùng điện thoại của cha mẹ."
    ),
    "two who share a predicate": (
        'Chi bộ phấn đấu [100%]{percentage value=100 relation=share indicator="cán bộ, chiến sĩ"} cán bộ, '
        'chiến sĩ và [70%]{percentage value=70 relation=share indicator="nhân viên"} nhân viên có thẻ bảo '
        "hiểm."
    ),
    "another place": (
        'Năm nay, [61%]{percentage value=61 relation=share indicator="trạm bơm ở đồng bằng"} trạm bơm ở đồng '
        'bằng và [34%]{percentage value=34 relation=share indicator="trạm bơm"} ở miền núi có máy dự phòng.'
    ),
    "the rest of a whole": (
        'Hàng giả chiếm tới [70%]{percentage value=70 relation=share indicator="Hàng giả" baseline="thị '
        'trường"} thị trường, [30%]{percentage value=30 relation=share indicator="thị trường"} còn lại chia '
        "cho các làng nghề."
    ),
    "a part behind a rate": (
        "Xã đặt mục tiêu tỷ lệ hộ nghèo dưới [3%]{percentage value=3 modifier=less_than relation=share "
        'indicator="tỷ lệ hộ nghèo"}, [100%]{percentage value=100 relation=share indicator="thôn"} thôn có '
        "nhà văn hóa."
    ),
    "who polls ask": (
        "Theo khảo sát của đài tỉnh hôm 12/6 với gần 900 người, [58%]{percentage value=58 relation=share "
        'indicator="người"} muốn giữ chợ cũ.'
    ),
    "below a score": (
        'Có [15%]{percentage value=15 relation=share indicator="thí sinh"} thí sinh đạt điểm 9 trở lên và '
        '[4%]{percentage value=4 relation=share indicator="thí sinh"} dưới điểm 2.'
    ),
    "a front before a comma": (
        'Ngoài [25%]{percentage value=25 relation=share indicator="vốn đối ứng của xã"} vốn đối ứng của xã, '
        'công trình được tỉnh cấp [75%]{percentage value=75 relation=share indicator="vốn đối ứng của xã"}.'
    ),
    "a company's name": (
        'Tổng công ty nắm [65%]{percentage value=65 relation=share indicator="vốn của Công ty cổ phần Chế tạo '
        'máy Hà An"} vốn của Công ty cổ phần Chế tạo máy Hà An.'
    ),
    "parts of others": (
        'Khảo sát cho thấy [62%]{percentage value=62 relation=share indicator="nam sinh"} nam sinh hút thuốc, '
        'so với [39%]{percentage value=39 relation=share indicator="nữ sinh"} nữ sinh, [12%]{percentage '
        'value=12 relation=share indicator="giáo viên"} giáo viên và [6%]{percentage value=6 relation=share '
        'indicator="phụ huynh"} phụ huynh.'
    ),
    "what firms can get at": (
        'Có [12%]{percentage value=12 relation=share indicator="doanh nghiệp"} doanh nghiệp tiếp cận được gói hỗ trợ.'
    ),
    "what works badly": (
        'Có [40%]{percentage value=40 relation=share indicator="công trình nước sạch"} công trình nước sạch '
        "hoạt động kém hiệu quả."
    ),
    "behind a bracket of work done": (
        'Đến nay, 112 xã đã có bác sĩ (đạt [94,9%]{percentage value=94.9 relation=reach indicator="xã"}), '
        '[100%]{percentage value=100 relation=share indicator="thôn bản"} thôn bản có nhân viên y tế.'
    ),
    "parts of what is given, and for whom": (
        'Doanh nghiệp nhỏ đóng góp [45%]{percentage value=45 relation=share indicator="Doanh nghiệp nhỏ" '
        'baseline="GRDP"} GRDP, [31%]{percentage value=31 relation=share indicator="Doanh nghiệp nhỏ" '
        'baseline="thu ngân sách"} thu ngân sách và tạo việc làm cho [60%]{percentage value=60 relation=share '
        'indicator="lao động"} lao động.'
    ),
    "staff cut": ('Thành phố đã tinh giản [15%]{percentage value=15 relation=decrease indicator="biên chế"} biên chế.'),
    "how units are graded": (
        'Có [62,5%]{percentage value=62.5 relation=share indicator="đảng bộ, chi bộ"} đảng bộ, chi bộ hoàn '
        'thành tốt nhiệm vụ, [20%]{percentage value=20 relation=share indicator="đảng bộ, chi bộ"} hoàn thành '
        'xuất sắc, [17,5%]{percentage value=17.5 relation=share indicator="đảng bộ, chi bộ"} hoàn thành nhiệm '
        "vụ."
    ),
    "sold here or abroad": (
        'Hiện [90%]{percentage value=90 relation=share indicator="sản phẩm OCOP"} sản phẩm OCOP được tiêu thụ '
        'tại thị trường trong nước, chỉ [10%]{percentage value=10 relation=share indicator="sản phẩm OCOP"} '
        "xuất khẩu."
    ),
    "the tax office": (
        'Ngành thuế đã thu hồi [85%]{percentage value=85 relation=share indicator="số nợ đọng"} số nợ đọng.'
    ),
    "votes for and against": (
        'Kết quả bỏ phiếu: đồng ý [92,5%]{percentage value=92.5 relation=share indicator="đồng ý"}, không '
        'đồng ý [5%]{percentage value=5 relation=share indicator="không đồng ý"}, không biểu quyết '
        '[2,5%]{percentage value=2.5 relation=share indicator="không biểu quyết"}.'
    ),
    "debts of so much": (
        "Nợ Chính phủ cuối kỳ vào khoảng [41,5%]{percentage value=41.5 modifier=about relation=share "
        'indicator="Nợ Chính phủ" baseline="GDP"} GDP.'
    ),
    "what a part of those before is said to be": (
        "Thư viện nhận 2.300 bản sách, trong đó khoảng [35%]{percentage value=35 modifier=about "
        'relation=share indicator="sách thiếu nhi"} là sách thiếu nhi.'
    ),
    "what a part of a whole is said to be": (
        'Tổng dư nợ đạt 412 tỷ đồng, trong đó [45%]{percentage value=45 relation=share indicator="cho vay '
        'chăn nuôi"} là cho vay chăn nuôi.'
    ),
    "the same thing in later years": (
        'Mức đóng quỹ năm 2027 là [3%]{percentage value=3 relation=level indicator="Mức đóng quỹ" '
        'baseline="tiền lương"} tiền lương, năm 2028 là [3,5%]{percentage value=3.5 relation=level '
        'indicator="Mức đóng quỹ" baseline="tiền lương"} và năm 2029 là [4%]{percentage value=4 '
        'relation=level indicator="Mức đóng quỹ" baseline="tiền lương"}.'
    ),
    "a target of growth without a copula": (
        "Thành phố bàn cách đạt mục tiêu tăng trưởng du lịch [9%]{percentage value=9 relation=reach "
        'indicator="tăng trưởng du lịch"} năm 2031.'
    ),
    "growth that is lost": (
        "Mưa lũ làm huyện thiệt hại 31 tỷ đồng, giảm [1%]{percentage value=1 relation=decrease "
        'indicator="tăng trưởng"} tăng trưởng của huyện.'
    ),
    "done of so many": (
        "Trong số 1.207 kiến nghị của hợp tác xã đã xử lý được [77,5%]{percentage value=77.5 relation=share "
        'indicator="kiến nghị của hợp tác xã"}.'
    ),
    "a part of those onwards": (
        'Phải dừng họp nếu có [50%]{percentage value=50 modifier=at_least relation=share indicator="số xã"} '
        "số xã trở lên báo dịch."
    ),
    "what most of them are": (
        'Đa số là phụ nữ, chiếm khoảng [62%]{percentage value=62 modifier=about relation=share indicator="phụ '
        'nữ" baseline="người dự thi"} người dự thi.'
    ),
    "more of them counted since": (
        "Trong số 12 trường của 5 huyện tham gia với 6.194 học sinh, có tới 4.727 học sinh chọn ban tự nhiên, "
        'chiếm tỷ lệ [76%]{percentage value=76 relation=share indicator="học sinh chọn ban tự nhiên"}.'
    ),
    "a sum told of the economy": (
        'Thiệt hại do sạt lở hằng năm từ [1 đến 2%]{percentage value=1..2 relation=share indicator="Thiệt hại do sạt '
        'lở" baseline="GDP"} GDP.'
    ),
    "what is spent of the economy is no sum": (
        'Nước này chi [2%]{percentage value=2 relation=share indicator="GDP"} GDP cho quốc phòng.'
    ),
    "opinions and requests": (
        'Sở đã xem xét [100%]{percentage value=100 relation=share indicator="ý kiến kiến nghị của ngư dân"} ý '
        "kiến kiến nghị của ngư dân."
    ),
    "what they mean to do": (
        'Có [41%]{percentage value=41 relation=share indicator="công ty"} công ty dự định mở thêm xưởng.'
    ),
    "what is caused of the economy": (
        "Hằng năm hạn mặn đều gây tổn thất về nông nghiệp khoảng [1-1,5%]{percentage value=1..1.5 modifier=about "
        'relation=share indicator="tổn thất về nông nghiệp" baseline="GDP"} GDP.'
    ),
    "all of what a part is said to be": (
        'Cảng có 320 tàu, trong đó [55%]{percentage value=55 relation=share indicator="tàu đang khai thác xa '
        'bờ"} là tàu đang khai thác xa bờ.'
    ),
    "what a part is said to be, before another clause": (
        'Trong số này khoảng [25%]{percentage value=25 modifier=about relation=share indicator="phòng trọ cho '
        'thợ chưa lập gia đình"} là phòng trọ cho thợ chưa lập gia đình và hầu hết đang bỏ trống.'
    ),
    "those in a place": (
        'Chỉ [48%]{percentage value=48 relation=share indicator="lao động trong ngành dệt nhuộm"} lao động '
        "trong ngành dệt nhuộm chưa được ký hợp đồng."
    ),
    "those in places pointed at": (
        'Mới có [15%]{percentage value=15 relation=share indicator="số thôn trong 3 xã này"} số thôn trong 3 '
        "xã này có nhà văn hóa."
    ),
    "how they are is no place": (
        'Có [30%]{percentage value=30 relation=share indicator="tàu"} tàu về bến trong tình trạng hỏng máy.'
    ),
    "those when something is done": (
        'Có [64%]{percentage value=64 relation=share indicator="chủ tàu khi được hỏi giấy tờ"} chủ tàu khi '
        "được hỏi giấy tờ không xuất trình được."
    ),
    "what something is done to": (
        'Chi cục sẽ kiểm tra đột xuất [40%]{percentage value=40 relation=share indicator="lò mổ có dấu hiệu '
        'gian lận"} lò mổ có dấu hiệu gian lận.'
    ),
    "so many of a number alone": (
        'Hộ được miễn tối đa [30%]{percentage value=30 modifier=at_most relation=share indicator="số phải '
        'nộp"} số phải nộp.'
    ),
    "a charge on a sum": (
        'Chủ xe nộp chậm bị phạt [0,03%]{percentage value=0.03 relation=level indicator="phạt" baseline="số '
        'tiền còn thiếu"}/ngày trên số tiền còn thiếu.'
    ),
    "a fee on a sum": (
        'Công ty quỹ thu phí quản lý [1,2%]{percentage value=1.2 relation=level indicator="phí quản lý" '
        'baseline="tổng tài sản của quỹ"}/năm trên tổng tài sản của quỹ.'
    ),
    "a dividend that is shared out": (
        'Đại hội nhất trí chia [14%]{percentage value=14 relation=level indicator="cổ tức"} cổ tức.'
    ),
    "a fee of which a part is given": (
        'Nông dân được hỗ trợ [50%]{percentage value=50 relation=share indicator="phí bảo hiểm vật nuôi"} phí '
        "bảo hiểm vật nuôi."
    ),
    "a limit told of a value": (
        'Nhà nước cho vay với hạn mức [80%]{percentage value=80 relation=level indicator="hạn mức" '
        'baseline="giá trị con tàu"} giá trị con tàu.'
    ),
    "those who are trained": (
        "Lực lượng lao động của huyện lên 85.000 người nhưng mới có [22%]{percentage value=22 relation=share "
        'indicator="Lực lượng lao động của huyện"} qua đào tạo.'
    ),
    "those who are handed over": (
        "Hội phấn đấu giới thiệu cho Đảng 90 hội viên nòng cốt, trong đó có [60%]{percentage value=60 "
        'relation=share indicator="hội viên nòng cốt"} được kết nạp.'
    ),
    "grades of bodies give nothing": (
        "Cán bộ nữ tham gia cấp ủy đạt từ [20%]{percentage value=20 modifier=at_least relation=reach "
        'indicator="Cán bộ nữ tham gia cấp ủy"} trở lên; nữ đại biểu hội đồng các cấp từ [28%]{percentage '
        'value=28 relation=reach indicator="nữ đại biểu hội đồng các cấp"}.'
    ),
    "an amount that meets a need": (
        'Tổng đàn lợn là 12.000 con, đáp ứng [75%]{percentage value=75 relation=share indicator="Tổng đàn '
        'lợn" baseline="nhu cầu thịt của huyện"} nhu cầu thịt của huyện.'
    ),
    "those who are up to the standard": (
        'Trường có 45 thầy cô giáo, [100%]{percentage value=100 relation=share indicator="thầy cô giáo"} đạt chuẩn.'
    ),
    "what a part does behind a rise": (
        'Số thuê bao tăng nhanh, [65%]{percentage value=65 relation=share indicator="Số thuê bao"} dùng gói cước rẻ.'
    ),
    "those whom the sentence before counts": (
        "Bản Nà Sang có 300 hộ trồng quế. Khoảng [60%]{percentage value=60 modifier=about relation=share "
        'indicator="hộ trồng quế"} đã áp dụng quy trình sạch.'
    ),
    "what a sum in all is": (
        'Tỉnh sẽ giữ [51%]{percentage value=51 relation=share indicator="vốn điều lệ của cảng"} trong tổng số '
        "900 tỷ đồng vốn điều lệ của cảng."
    ),
    "part and total in one phrase": (
        "Phiên chất vấn có 47 đại biểu dự trên tổng số 50 người được mời (tỷ lệ [94%]{percentage value=94 "
        'relation=share indicator="đại biểu dự" baseline="tổng số 50 người được mời"}).'
    ),
    "what takes part in a whole": (
        "Tỷ trọng du lịch, vận tải và thương mại trong GRDP chiếm trên [61%]{percentage value=61 "
        'modifier=more_than relation=share indicator="Tỷ trọng du lịch, vận tải và thương mại" '
        'baseline="GRDP"}.'
    ),
    "collected at home of all that is collected": (
        'Thu thuế trong tổng thu ngân sách xã là [72,5%]{percentage value=72.5 relation=share indicator="Thu '
        'thuế" baseline="tổng thu ngân sách xã"}.'
    ),
    "total that has done something": (
        "Khu chợ có 129 quầy bán hàng khô trong tổng số hơn 1.400 quầy đóng phí vệ sinh theo tháng (chiếm "
        '[9%]{percentage value=9 relation=share indicator="quầy bán hàng khô" baseline="tổng số hơn 1.400 '
        'quầy đóng phí vệ sinh"}).'
    ),
    "what is contributed to before the number": (
        "Nghề nuôi yến đóng góp vào GRDP của huyện [14%]{percentage value=14 relation=share "
        'indicator="Nghề nuôi yến" baseline="GRDP của huyện"}.'
    ),
    "what is contributed in two periods": (
        "Nghề muối đóng góp vào ngân sách của xã là [6%]{percentage value=6 relation=share "
        'indicator="Nghề muối" baseline="ngân sách của xã"} ở kỳ đầu và [8%]{percentage value=8 '
        'relation=share indicator="Nghề muối" baseline="ngân sách của xã"} ở kỳ sau.'
    ),
    "those who bear a part together": (
        'Người bệnh phải cùng chi trả [15%]{percentage value=15 relation=share indicator="Người bệnh"}.'
    ),
    "what others have ordered a part of": (
        'Các ki ốt đã được tiểu thương đặt mua [60%]{percentage value=60 relation=share indicator="Các ki ốt"}.'
    ),
    "what all of them have, behind what is said": (
        'Phường chuyển biến rõ với [100%]{percentage value=100 relation=share indicator="thôn"} thôn có đèn đường '
        "ban đêm."
    ),
}

test_marked_sentences = checks("percentage", ROWS)
