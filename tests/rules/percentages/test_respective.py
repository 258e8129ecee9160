"""Numbers shared out among what they measure, and what waits for its number: own sentences, marked."""

from __future__ import annotations

from markup import checks

ROWS = {
    "members of the subject": (
        "Số thu nội địa, số thu xuất nhập khẩu lần lượt tăng [7%]{percentage value=7 relation=increase "
        'indicator="Số thu nội địa"} và [9%]{percentage value=9 relation=increase indicator="số thu xuất nhập khẩu"}.'
    ),
    "before a copula": (
        'Tỷ lệ hộ nghèo và cận nghèo lần lượt là [5%]{percentage value=5 relation=share indicator="Tỷ lệ hộ nghèo"} '
        'và [8%]{percentage value=8 relation=share indicator="cận nghèo"}.'
    ),
    "years share one subject": (
        'Năm 2020 và 2021, xuất khẩu lần lượt tăng [5%]{percentage value=5 relation=increase indicator="xuất khẩu"} '
        'và [7%]{percentage value=7 relation=increase indicator="xuất khẩu"}.'
    ),
    "a rate waits over a comma": (
        "Kết quả cho thấy, tỷ lệ đồng tình với đề án mở rộng phố đi bộ, hạn chế xe cá nhân là "
        '[77%]{percentage value=77 relation=share indicator="tỷ lệ đồng tình với đề án mở rộng phố đi bộ, hạn chế xe '
        'cá nhân"}.'
    ),
    "growth that one who acts comes to": (
        "Ngân hàng dự báo Lào sẽ đạt mức tăng trưởng [4%]{percentage value=4 relation=reach "
        'indicator="mức tăng trưởng"}.'
    ),
    "growth attained by what is measured": (
        "Giá trị sản xuất ngành thủy sản đạt tăng trưởng [5,5%]{percentage value=5.5 relation=reach "
        'indicator="Giá trị sản xuất ngành thủy sản"}/năm.'
    ),
    "as much as a rise": (
        "Kết quả này tương đương mức tăng gần [6%]{percentage value=6 modifier=about relation=increase "
        'indicator="Kết quả này" baseline="năm 2019"} so với năm 2019.'
    ),
    "a rise compared before là": (
        "Tổng mức đầu tư dự án tăng so với dự toán là [35%]{percentage value=35 relation=increase "
        'indicator="Tổng mức đầu tư dự án" baseline="dự toán"}.'
    ),
    "a comparison before thì": (
        "Chỉ tiêu thu nội địa so với số thực thu năm trước thì tăng [12,3%]{percentage value=12.3 relation=increase "
        'indicator="Chỉ tiêu thu nội địa" baseline="số thực thu năm trước"}.'
    ),
    "more of something": (
        'Mỗi khi sản lượng tăng [1%]{percentage value=1 relation=increase indicator="sản lượng"} thì tiêu thụ thêm '
        '[2%]{percentage value=2 relation=increase indicator="nhiên liệu"} nhiên liệu.'
    ),
    "the part of an object": (
        "Doanh nghiệp được hỗ trợ kinh phí xây dựng nhà xưởng tối thiểu [30%]{percentage value=30 modifier=at_least "
        'relation=share indicator="kinh phí xây dựng nhà xưởng"}.'
    ),
    "an object with what is said of it": (
        "Tỉnh đề ra mục tiêu cấp thẻ cho [100%]{percentage value=100 relation=share "
        'indicator="trường hợp có hồ sơ hợp lệ"} trường hợp có hồ sơ hợp lệ.'
    ),
    "a subject without what is said of it": (
        'Đáng lưu ý [100%]{percentage value=100 relation=share indicator="tỉnh miền núi"} tỉnh miền núi đều có số ca '
        "tăng cao."
    ),
    "at a mark behind an adverb": (
        "Lượng khách tháng nào cũng tăng đều ở mức [20-30%]{percentage value=20..30 relation=increase "
        'indicator="Lượng khách tháng nào"}.'
    ),
    "rules that one who acts cuts": (
        'Chúng ta đã cắt giảm [50%]{percentage value=50 relation=decrease indicator="quy định hành chính"} quy định '
        "hành chính."
    ),
    "the rate today in a bracket": (
        'Tỷ lệ rác chôn lấp giảm xuống còn [53%]{percentage value=53 relation=decrease indicator="Tỷ lệ rác chôn lấp"} '
        '(hiện nay gần [83%]{percentage value=83 modifier=about relation=share indicator="Tỷ lệ rác chôn lấp"}).'
    ),
    "some years": (
        "Thu ngân sách luôn vượt kế hoạch, có năm vượt tới [15%]{percentage value=15 relation=exceed "
        'indicator="Thu ngân sách"}.'
    ),
    "a head that compares": (
        "Các mặt hàng có kim ngạch tăng cao so với cùng kỳ năm 2003 là: gỗ (gần [93%]{percentage value=93 "
        'modifier=about relation=increase indicator="gỗ" baseline="cùng kỳ năm 2003"}), cà phê ([46%]{percentage '
        'value=46 relation=increase indicator="cà phê" baseline="cùng kỳ năm 2003"}).'
    ),
    "how much support": (
        'Hiện nay, mức hỗ trợ [53%]{percentage value=53 relation=share indicator="chi phí"} chi phí còn quá thấp.'
    ),
    "what the part is said to be is no whole": (
        'Có 143 người ứng cử, [33%]{percentage value=33 relation=share indicator="cán bộ nữ"} là cán bộ nữ, '
        '[94%]{percentage value=94 relation=share indicator="người ứng cử"} có trình độ đại học.'
    ),
    "work done without a subject": (
        "Đến nay đã giải ngân được khoảng 413 tỷ đồng, đạt [43,7%]{percentage value=43.7 relation=reach "
        'indicator="giải ngân" baseline="kế hoạch vốn"} so với kế hoạch vốn.'
    ),
    "a change with a thing of its own for each number": (
        'Chi bộ kỷ luật nhiều nơi, tăng [64%]{percentage value=64 relation=increase indicator="số tổ chức" '
        'baseline="cùng kỳ"} số tổ chức và [19%]{percentage value=19 relation=increase indicator="số đảng viên" '
        'baseline="cùng kỳ"} số đảng viên so với cùng kỳ.'
    ),
    "goals are no thing measured": (
        'Mục tiêu của tỉnh là [100%]{percentage value=100 relation=share indicator="dịch vụ công"} dịch vụ công, từ '
        '[90%]{percentage value=90 modifier=at_least relation=share indicator="hồ sơ cấp tỉnh"} trở lên hồ sơ cấp tỉnh.'
    ),
    "more than something right behind": (
        "Tỷ lệ trẻ sinh non tại bệnh viện là [18%]{percentage value=18 relation=share "
        'indicator="Tỷ lệ trẻ sinh non tại bệnh viện" baseline="mức trung bình của thế giới"} cao hơn mức trung bình '
        "của thế giới."
    ),
    "so it fell": (
        'Số việc quá hạn năm nay còn [1,2%]{percentage value=1.2 relation=share indicator="Số việc quá hạn"}, như vậy '
        'giảm [23,7%]{percentage value=23.7 relation=decrease indicator="Số việc quá hạn" baseline="năm 2016"} so với '
        "năm 2016."
    ),
    "this rate elsewhere": (
        'Tỷ lệ ca nặng tăng lên [23%]{percentage value=23 relation=increase indicator="Tỷ lệ ca nặng"}. Tỷ lệ này '
        'trong phác đồ cũ là [19%]{percentage value=19 relation=share indicator="Tỷ lệ ca nặng"}.'
    ),
    "a bracket's comparison is its own": (
        "Tăng trưởng toàn ngành trên [2,65%]{percentage value=2.65 modifier=more_than relation=increase "
        'indicator="Tăng trưởng toàn ngành"}; kim ngạch đạt 41,5 tỷ USD (tăng [2,8%]{percentage value=2.8 '
        'relation=increase indicator="kim ngạch" baseline="năm 2019"} so với năm 2019).'
    ),
    "the minimum wage is no hedge": (
        "Tốc độ tăng lương tối thiểu [8%]{percentage value=8 relation=increase "
        'indicator="Tốc độ tăng lương tối thiểu"} là vừa.'
    ),
    "a year that ends the sentence before": (
        "Kiểm tra giảm trong năm 2016. Trên [50%]{percentage value=50 modifier=more_than relation=share "
        'indicator="số hộ"} số hộ hài lòng.'
    ),
    "amounts that rise respectively": (
        "Bán kem đạt 22 tỷ đồng, bán chè 16 tỷ đồng, tăng tương ứng [11%]{percentage value=11 "
        'relation=increase indicator="Bán kem"} và [14%]{percentage value=14 relation=increase indicator="bán '
        'chè"}.'
    ),
    "counts that rise respectively": (
        "Số đơn thư là 120, số cuộc gọi là 340, so với năm ngoái tăng lần lượt [9%]{percentage value=9 "
        'relation=increase indicator="Số đơn thư" baseline="năm ngoái"} và [12%]{percentage value=12 '
        'relation=increase indicator="số cuộc gọi" baseline="năm ngoái"}.'
    ),
    "in respects": (
        "Hạt sen đạt 14 nghìn tấn, tương đương kim ngạch 5 tỷ USD, giảm lần lượt [6%]{percentage value=6 "
        'relation=decrease indicator="Hạt sen"} về lượng và [16%]{percentage value=16 relation=decrease '
        'indicator="Hạt sen"} về giá trị.'
    ),
    "members that are of a class": (
        "Phí gửi xe, phí bến bãi và phí chợ là ba khoản giảm sâu, lần lượt [19%]{percentage value=19 "
        'relation=decrease indicator="Phí gửi xe"}, [27%]{percentage value=27 relation=decrease indicator="phí '
        'bến bãi"} và [64%]{percentage value=64 relation=decrease indicator="phí chợ"}.'
    ),
    "members of which something else is said": (
        "Phường Lĩnh Bắc và phường Lĩnh Nam là những nơi có số ca tăng cao, lần lượt [12%]{percentage value=12 "
        'relation=increase indicator="số ca"} và [9%]{percentage value=9 relation=increase indicator="số ca"}.'
    ),
    "prices one after another": (
        "Từ xe thứ hai đến xe thứ tư, mức phí lần lượt bằng [70%]{percentage value=70 relation=level "
        'indicator="mức phí" baseline="mức phí của xe thứ nhất"}, [60%]{percentage value=60 relation=level '
        'indicator="mức phí" baseline="mức phí của xe thứ nhất"} và [50%]{percentage value=50 relation=level '
        'indicator="mức phí" baseline="mức phí của xe thứ nhất"} mức phí của xe thứ nhất.'
    ),
    "one rate of several places": (
        "Ở các trường nghề và các nhà máy, tỷ lệ này lần lượt là [44%]{percentage value=44 relation=share "
        'indicator="tỷ lệ này"} và [30%]{percentage value=30 relation=share indicator="tỷ lệ này"}.'
    ),
    "one thing sold to several": (
        "Xuất khẩu cá tra sang Lào, Nga và Cuba tăng lần lượt [4%]{percentage value=4 relation=increase "
        'indicator="Xuất khẩu cá tra sang Lào, Nga và Cuba"}, [9%]{percentage value=9 relation=increase '
        'indicator="Xuất khẩu cá tra sang Lào, Nga và Cuba"} và [15%]{percentage value=15 '
        'relation=increase indicator="Xuất khẩu cá tra sang Lào, Nga và Cuba"}.'
    ),
    "two things, one of an owner": (
        "Dư nợ của quỹ Hòa Lộc và vốn huy động tăng lần lượt [5%]{percentage value=5 relation=increase "
        'indicator="Dư nợ của quỹ Hòa Lộc"} và [6%]{percentage value=6 relation=increase indicator="vốn '
        'huy động"}.'
    ),
}

test_marked_sentences = checks("percentage", ROWS)
