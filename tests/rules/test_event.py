# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""The event against marked articles: which mention names it, kind, organiser, day, place, periods; articles without one."""

from __future__ import annotations

from markup import checks

EXAMPLES = {
    "review of a year": 'Sáng 12/3, Sở Y tế tổ chức [hội nghị tổng kết công tác dược năm 2022]{event kind=review organiser="Sở Y tế" date=12/3 periods=2022}. Tại hội nghị, nhiều ý kiến được nêu.',
    "two years": 'Cục Thuế Lào Cai tổ chức [Hội nghị tổng kết năm 2018 và triển khai nhiệm vụ năm 2019]{event kind=review organiser="Cục Thuế Lào Cai" periods="2018, 2019"}. Hội nghị nghe báo cáo.',
    "goes on behind a comma": "Phát biểu tại [hội nghị sơ kết 9 tháng đầu năm 2020, triển khai nhiệm vụ cuối năm]{event kind=review periods=2020} vừa diễn ra, ông nêu ba việc. Hội nghị kết thúc sớm.",
    "quoted topic": 'Tại [hội thảo "Nước sạch cho vùng cao"]{event kind=workshop date=2021-05-07} ngày 7/5/2021, các nhà khoa học trao đổi. Hội thảo kéo dài.',
    "session of a council": "Tại [kỳ họp thứ 5, HĐND tỉnh khóa IX]{event kind=council_session date=5/7} ngày 5/7, đại biểu chất vấn. Kỳ họp bế mạc chiều nay.",
    "a unit with a number": "Sáng 12/8, Quân khu 7 tổ chức [hội nghị tổng kết công tác dân vận]{event kind=review date=12/8 organiser=\"Quân khu 7\"}.",
    "body instead of a topic": "Nói tại [phiên họp thứ 2 của Ban chỉ đạo chuyển đổi số]{event kind=meeting date=\"11/4\"} sáng 11/4, ông yêu cầu làm nhanh.",
    "congress": "Sáng nay đã khai mạc [Đại hội đại biểu Hội Nông dân huyện lần thứ VI]{event kind=congress}. Đại hội bầu ban chấp hành.",
    "press conference": 'Chiều 27/6, [Bộ Nội vụ]{organisation name="Bộ Nội vụ"} tổ chức [họp báo thông tin kết quả công tác quý II]{event kind=press_conference organiser="Bộ Nội vụ" date=27/6}.',
    "place": "Dự [hội nghị về nuôi tôm sinh thái]{event kind=meeting place=\"Cà Mau\"} diễn ra tại Cà Mau, các chủ trại hỏi nhiều. Hội nghị sôi nổi.",
    "programme inside": "Tại [hội nghị sơ kết thực hiện Đề án nuôi ong, trồng dược liệu và giữ rừng]{event kind=review} hôm qua, xã được khen. Hội nghị kết thúc sớm.",
    "by and behind": 'Tại [hội thảo phòng chống hạn mặn]{event kind=workshop organiser="Sở Thủy lợi Bến Tre"} do Sở Thủy lợi Bến Tre tổ chức, nông dân nêu kinh nghiệm.',
    "what it is for": "Nói tại [hội nghị bàn cách giữ rừng đầu nguồn]{event kind=meeting date=21/7} diễn ra hôm 21/7, ông nêu ba việc. Hội nghị kết thúc sớm.",
    "title in two halves": "Sáng nay đã khai mạc [Hội thảo Nước sạch vùng cao: Thực trạng và giải pháp]{event kind=workshop}. Hội thảo kéo dài hai ngày.",
    "quoted behind a colon": 'Sáng 5/6, hội tổ chức [hội thảo: "Giữ nghề gốm"]{event kind=workshop date=5/6}. Các chuyên gia tại hội thảo đánh giá, việc này khó.',
    "years of a day": "Sáng nay đã diễn ra [lễ kỷ niệm 60 năm ngày thành lập tỉnh]{event kind=ceremony}. Buổi lễ kéo dài hai giờ.",
    "people abroad": "Sáng nay đã khai mạc [Hội nghị người Việt Nam ở nước ngoài lần thứ tư]{event kind=meeting}. Hội nghị kéo dài ba ngày.",
    "a preposition wants its noun": "Sáng nay, tỉnh mở [Hội nghị bàn tròn về thu hút đầu tư miền núi]{event kind=meeting}. Hội nghị kéo dài.",
    "in response to a day": "Chiều 6/10, Sở mở [hội thảo khoa học hưởng ứng Ngày Nước thế giới năm 2024]{event kind=workshop date=6/10 periods=2024}. Hội thảo có nhiều ý kiến.",
    "abbreviated city": "Tại [Hội nghị gặp gỡ giữa lãnh đạo TP.HCM và nhà vườn]{event kind=meeting date=17/3} ngày 17/3, nhiều ý kiến được nêu. Hội nghị kết thúc sớm.",
    "two verbs with a comma": "Ông nói tại [Hội nghị thanh, kiểm tra đầu tư xây dựng]{event kind=meeting} sáng nay. Hội nghị kết thúc sớm.",
    "yearly meeting of a body": "Sáng nay đã khai mạc [hội nghị thường niên của Hiệp hội Cá tra]{event kind=meeting}. Hội nghị kéo dài hai ngày.",
    "day right before the body that holds it": 'Ngày 2/6 UBND huyện tổ chức [họp báo về tình hình nuôi tôm hùm]{event kind=press_conference date=2/6 organiser="Ủy ban nhân dân huyện"}. Họp báo kéo dài.',
    "second part of a year": "Ông nói tại [hội nghị sơ kết công tác thú y, an toàn thực phẩm năm 2019 và triển khai kế hoạch năm 2020]{event kind=review periods=\"2019, 2020\"}. Hội nghị kết thúc sớm.",
    "end of an examination": "Sáng nay, Sở tổ chức [họp báo kết thúc công tác chấm thi]{event kind=press_conference}. Họp báo kéo dài.",
    "before a session": "Sáng nay, Văn phòng tổ chức [họp báo trước kỳ họp thứ 5, HĐND tỉnh khóa IX]{event kind=press_conference}. Họp báo kéo dài.",
    "met and talked": "Sáng nay, Cục tổ chức [buổi gặp mặt, đối thoại với doanh nghiệp vận tải]{event kind=meeting}. Buổi gặp mặt kéo dài.",
    "decision made public": "Sáng nay, tỉnh tổ chức [lễ công bố quyết định của Thủ tướng Chính phủ công nhận huyện Kỳ Lâm thoát nghèo]{event kind=ceremony}. Buổi lễ kéo dài.",
    "name behind a colon": "Sáng nay, viện tổ chức [hội thảo: Nước sạch vùng cao]{event kind=workshop}. Hội thảo kéo dài.",
    "initials explained in the name": "Sáng nay đã khai mạc [Hội nghị thường niên IPX (Liên minh Nghị viện) khu vực châu Á]{event kind=meeting}. Hội nghị kéo dài.",
    "held by several": "Nhiều chuyên gia đến từ xa. Tại [Hội thảo Quy hoạch bến cảng sông Hậu]{event kind=workshop} được Sở Giao thông và ba viện tổ chức, ông nêu ba việc.",
    "with an exhibition": "Sáng nay đã khai mạc [Hội thảo và Triển lãm Nước sạch 2024]{event kind=workshop periods=2024}. Hội thảo kéo dài.",
    "topic behind the day": "Ông nói tại [cuộc họp chiều 2/11 về phòng chống cúm gia cầm]{event kind=meeting}. Cuộc họp kết thúc sớm.",
    "what is heard": "Chủ tịch huyện chủ trì [cuộc họp nghe báo cáo, góp ý điều chỉnh quy hoạch đất]{event kind=meeting}. Cuộc họp kết thúc sớm.",
    "regular meeting": "Ông nói tại [Hội nghị giao ban ngành gỗ]{event kind=meeting} sáng nay. Hội nghị kết thúc sớm.",
    "session of a session": "Chiều qua, [phiên chất vấn đầu tiên của kỳ họp]{event kind=council_session} đã diễn ra sôi nổi. Kỳ họp còn ba ngày.",
}  # fmt: skip

NEGATIVE = {
    "bare": "Các đại biểu dự hội nghị và họp báo. Hội nghị kết thúc.",
    "many units": "Năm nay, các phòng tổ chức hội nghị nhân viên.",
    "none": "Giá lúa tăng mạnh trong tuần qua, nông dân phấn khởi.",
    "still to come": "Tuần sau, tỉnh sẽ tổ chức hội nghị xúc tiến đầu tư.",
    "another time": "Đại biểu nhắc việc này tại Kỳ họp thứ 3, Quốc hội khóa XIV vừa qua.",
    "a year in brackets": "Tại Hội nghị các nước ven biển ở Pa-ri (năm 2015), ba nước ký cam kết.",
    "celebrated": "Công nhân lập thành tích chào mừng các ngày lễ và Đại hội đại biểu toàn quốc lần thứ XIII.",
    "the National Assembly discusses": "Sáng nay, Quốc hội thảo luận về quyết toán ngân sách năm 2015. Quốc hội nghe báo cáo.",
    "a body begins the clause": "Tại buổi làm việc UBND tỉnh cũng đã kiến nghị làm đường. Buổi làm việc kết thúc.",
    "a week": "Sự kiện nằm trong Tuần lễ áo dài 2019 của thành phố. Tuần lễ kéo dài.",
    "this year's": "Trong phiên họp năm nay, cổ đông hỏi nhiều. Phiên họp kết thúc.",
    "an officer begins the clause": "Phát biểu tại buổi làm việc Bộ trưởng Lê Tuấn Anh đã đánh giá cao tỉnh. Buổi làm việc kết thúc.",
    "decided before": "Ông cho biết, Hội nghị Ban Chấp hành lần thứ 10 đã thống nhất chủ trương làm đường.",
    "a verb and its object": "Thường trực Thành ủy giao Ban Cán sự đảng chỉ đạo các cơ quan hoàn thiện đề án khung. Ban Cán sự đã họp.",
    "a festival": "Sáng nay đã khai mạc Lễ hội hoa xuân lần thứ V. Lễ hội kéo dài.",
    "what a meeting did to someone": "Cuộc gặp gỡ khiến chị tái mặt và ngại ngùng. Cuộc gặp gỡ kết thúc.",
    "talked with": "Ông phát biểu trong họp báo sau khi hội đàm với Tổng thống Ivan Petrov hôm qua.",
    "opinions sent to a session": "Quốc hội nghe kiến nghị của cử tri gửi đến kỳ họp thứ 3, Quốc hội khóa XIV.",
    "where a rule was passed": "Mức thưởng theo quy chế được thông qua tại hội nghị công nhân năm 2020.",
    "a paper of another": "Chi bộ học tập Nghị quyết Đại hội Đảng bộ xã.",
}

BUGS_CAUGHT = {
    "delegates in the name (corpus: Đại hội | đại biểu)": "Chiều qua, [Đại hội đại biểu Hội Sinh viên tỉnh lần thứ V]{event kind=congress} đã bế mạc.",
    "a topic behind `với chủ đề` (corpus)": "Sáng 20/5, tỉnh mở [hội thảo với chủ đề Giữ rừng bền vững]{event kind=workshop date=20/5} với sự tham gia của 90 hộ. Tại hội thảo, nhiều ý kiến được nêu.",
    "bodies in a list (corpus)": "Sáng 4/3, tỉnh tổ chức [hội nghị trực tuyến với các sở, ban, ngành về phòng cháy rừng]{event kind=meeting date=4/3}. Hội nghị thảo luận sôi nổi.",
    "no name but a time (corpus)": "Tại phiên họp chiều qua, đại biểu hỏi nhiều.",
    "abbreviation in brackets (corpus)": "Ngày 8/7, huyện tổ chức [Hội nghị Ban Chấp hành (BCH) Đảng bộ lần thứ 11]{event kind=meeting date=8/7}. Hội nghị thảo luận sôi nổi.",
    "the end of another body's name (corpus)": "Thứ trưởng Bộ Thương binh &amp; xã hội Đàm Văn Tám phát biểu.",
    "a theme announced (corpus)": 'Ngày 4/3, tỉnh tổ chức [Hội nghị thương hiệu chè 2030]{event kind=meeting date=4/3 periods=2030} với chủ đề: "Chè sạch". Hội nghị thảo luận sôi nổi.',
    "a colon behind the term (corpus)": "[Kỳ họp thứ 6, Quốc hội khóa XIV]{event kind=council_session}: Đổi mới vì dân",
    "what the session goes on to (corpus)": "Sáng nay, [phiên họp HĐND Hà Nội]{event kind=council_session} bước vào buổi chất vấn. Phiên họp sôi nổi.",
}  # fmt: skip

test_event = checks("event", EXAMPLES, NEGATIVE, BUGS_CAUGHT)
