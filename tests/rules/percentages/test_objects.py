"""Percentages behind the object of their verb."""

from __future__ import annotations

from markup import checks

ROWS = {
    "a rise with its number behind a comma": (
        "Giá xi măng cũng tăng mạnh, khoảng [13%]{percentage value=13 modifier=about relation=increase "
        'indicator="Giá xi măng"}.'
    ),
    "savings": ('Nhà trường tiết kiệm [15%]{percentage value=15 relation=decrease indicator="tiền điện"} tiền điện.'),
    "cuts": (
        'Huyện cắt giảm, đơn giản hóa [30%]{percentage value=30 relation=decrease indicator="số biểu mẫu"} số biểu mẫu.'
    ),
    "prices rise": (
        'Vải thiều Bắc Lĩnh tăng giá [30%]{percentage value=30 relation=increase indicator="Vải thiều Bắc Lĩnh"}.'
    ),
    "prices of something": (
        'Các nhà trọ giảm giá phòng [25%]{percentage value=25 relation=decrease indicator="giá phòng"}.'
    ),
    "a target of growth is reached": (
        'Tỉnh quyết tâm đạt mục tiêu tăng trưởng [8,2%]{percentage value=8.2 relation=reach indicator="tăng trưởng"}.'
    ),
    "a target of a rise is a rise": (
        "Doanh thu vé được chú trọng với mục tiêu tăng [40%]{percentage value=40 relation=increase "
        'indicator="Doanh thu vé"}.'
    ),
    "each rise of a list": (
        'Lúa và ngô tăng lần lượt là [7%]{percentage value=7 relation=increase indicator="Lúa"} và '
        '[9%]{percentage value=9 relation=increase indicator="ngô"}.'
    ),
    "what is reduced": (
        'Nhà máy cam kết giảm phát thải [12%]{percentage value=12 relation=decrease indicator="khí độc"} khí độc.'
    ),
    "everywhere is no whole": (
        'Ngành giảm chi hội họp [3%]{percentage value=3 relation=decrease indicator="chi hội họp"} trên toàn quốc.'
    ),
    "each of one kind": (
        'Vốn tư nhân chiếm [50%]{percentage value=50 relation=share indicator="Vốn tư nhân"}, vốn nhà '
        'nước [30%]{percentage value=30 relation=share indicator="vốn nhà nước"}, vốn nước ngoài '
        '[20%]{percentage value=20 relation=share indicator="vốn nước ngoài"}.'
    ),
    "all of it": (
        'Đơn thư của dân được trả lời [100%]{percentage value=100 relation=share indicator="Đơn thư của dân"}.'
    ),
    "a loss of strength": (
        'Thương binh mất sức lao động [41%]{percentage value=41 relation=level indicator="Thương binh '
        'mất sức lao động"} được trợ cấp.'
    ),
    "words for rises": (
        'Giá than đắt thêm [6%]{percentage value=6 relation=increase indicator="Giá than"}, tiền điện nhích '
        'thêm [2%]{percentage value=2 relation=increase indicator="tiền điện"}, cước xe nhỉnh hơn '
        '[1%]{percentage value=1 relation=increase indicator="cước xe"}.'
    ),
    "words for falls": (
        'Đàn ngựa vơi đi [7%]{percentage value=7 relation=decrease indicator="Đàn ngựa"}, vườn hồng bị thu '
        'hẹp [4%]{percentage value=4 relation=decrease indicator="vườn hồng"}, kho gạo hụt [3%]{percentage '
        'value=3 relation=decrease indicator="kho gạo"}.'
    ),
    "loss is no fall": (
        'Tỷ lệ hao hụt khi vận chuyển là [5%]{percentage value=5 relation=share indicator="Tỷ lệ hao hụt khi '
        'vận chuyển"}.'
    ),
    "a rise by what is added": (
        "Giá cát xây nhà đội lên gần [40%]{percentage value=40 modifier=about relation=increase "
        'indicator="Giá cát xây nhà" baseline="đơn giá cũ"} so với đơn giá cũ.'
    ),
    "a verb and a plan that items share": (
        'Tiền vé hoàn thành [84%]{percentage value=84 relation=reach indicator="Tiền vé" baseline="kế hoạch"} và '
        'tiền quầy sách chỉ [66%]{percentage value=66 relation=reach indicator="tiền quầy sách" baseline="kế '
        'hoạch"} kế hoạch.'
    ),
    "three items that share their plan": (
        'Xưởng mộc đạt [70%]{percentage value=70 relation=reach indicator="Xưởng mộc" baseline="dự toán"}, xưởng '
        'sơn [82%]{percentage value=82 relation=reach indicator="xưởng sơn" baseline="dự toán"}, xưởng gốm '
        '[91%]{percentage value=91 relation=reach indicator="xưởng gốm" baseline="dự toán"} dự toán; quỹ khuyến '
        'học [12%]{percentage value=12 relation=reach indicator="quỹ khuyến học" baseline="dự toán"} dự toán.'
    ),
    "a sum of a plan, without a verb": (
        "Ban chợ phấn đấu giải ngân trên [90%]{percentage value=90 modifier=more_than relation=reach "
        'indicator="giải ngân" baseline="kế hoạch"} kế hoạch.'
    ),
    "a norm that nothing reaches": (
        "Xã sáp nhập có diện tích dưới [60%]{percentage value=60 modifier=less_than relation=level "
        'indicator="diện tích" baseline="tiêu chuẩn"} tiêu chuẩn.'
    ),
    "a sum that came in": (
        'Phí chợ giảm [4%]{percentage value=4 relation=decrease indicator="Phí chợ" baseline="cùng kỳ"} so với '
        'cùng kỳ, riêng thu tiền sử dụng đất chỉ được [38%]{percentage value=38 relation=reach indicator="thu '
        'tiền sử dụng đất"} do ít người mua.'
    ),
    "what a sum makes up for": (
        'Tiền bán vé chỉ bù được [20%]{percentage value=20 relation=share indicator="chi phí"} chi phí.'
    ),
    "a target of growth": (
        'Tỉnh giữ mục tiêu tăng trưởng GRDP [8%]{percentage value=8 relation=increase indicator="tăng '
        'trưởng GRDP"} năm 2024.'
    ),
    "a superlative is no baseline": (
        'Dư nợ tăng [7%]{percentage value=7 relation=increase indicator="Dư nợ"}, cao nhất so với cùng kỳ '
        "trong sáu năm."
    ),
    "what something has of growth": (
        'Ngành muối đã ghi nhận mức tăng trưởng [8%]{percentage value=8 relation=increase indicator="Ngành muối"}.'
    ),
    "what is kept of growth": (
        'Các làng nghề duy trì mức tăng trưởng [8%]{percentage value=8 relation=increase indicator="Các làng '
        'nghề"}/năm.'
    ),
    "a growth that places have": (
        "Có 5 tỉnh có tốc độ tăng số trang trại so với cùng kỳ cao hơn bình quân, dẫn đầu là Sơn Hà với mức "
        'tăng [18%]{percentage value=18 relation=increase indicator="số trang trại" baseline="cùng kỳ"}; '
        'Thanh Lâm [17,9%]{percentage value=17.9 relation=increase indicator="số trang trại" baseline="cùng '
        'kỳ"}; Hòa Bắc [16%]{percentage value=16 relation=increase indicator="số trang trại" baseline="cùng '
        'kỳ"}.'
    ),
    "how something rises": (
        'Số vụ lừa đảo qua mạng đã tăng đột biến [70%]{percentage value=70 relation=increase indicator="Số vụ '
        'lừa đảo qua mạng"} trong quý I.'
    ),
    "what is to fall": (
        "Sang năm phải giảm dùng than trong các lò gạch là [10%]{percentage value=10 relation=decrease "
        'indicator="dùng than trong các lò gạch"}.'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
