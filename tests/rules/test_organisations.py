# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""Organisations against marked sentences: names, abbreviations from the article and from the list, mentions."""

from __future__ import annotations

from markup import checks

EXAMPLES = {
    "department": "Chiều nay, [Sở Y tế]{organisation name=\"Sở Y tế\"} họp.",
    "abbreviated field": "[Sở KH&CN]{organisation name=\"Sở Khoa học và Công nghệ\" abbreviation=\"Sở KH&CN\"} trao giải.",
    "field with a place": "Hôm qua [Sở Giáo dục và Đào tạo Lai Châu]{organisation name=\"Sở Giáo dục và Đào tạo Lai Châu\"} khen thưởng giáo viên.",
    "committee of a province": "[UBND tỉnh Hà Giang]{organisation name=\"Ủy ban nhân dân tỉnh Hà Giang\" abbreviation=\"UBND tỉnh Hà Giang\"} ban hành văn bản.",
    "the article explains it": "[Trung tâm Khuyến nông Mường La]{organisation name=\"Trung tâm Khuyến nông Mường La\"} cấp giống.",
    "one of a kind": "[Chính phủ]{organisation name=\"Chính phủ\" mentions=2} trình báo cáo; Chính phủ giải trình thêm.",
    "short mention": "[Cục Thú y Sơn La]{organisation name=\"Cục Thú y Sơn La\" mentions=2} kiểm tra. Cục Thú y nhắc lại.",
    "verb behind": "[Bộ Nội vụ]{organisation name=\"Bộ Nội vụ\"} phát hiện sai sót.",
    "number behind": "Hội thi của [Trường Tiểu học Hoa Ban 2]{organisation name=\"Trường Tiểu học Hoa Ban 2\"} đã bế mạc.",
    "number with its word": "[Bệnh viện Đa khoa số 1 Lào Cai]{organisation name=\"Bệnh viện Đa khoa số 1 Lào Cai\"} và [Phòng Giao dịch số 2]{organisation name=\"Phòng Giao dịch số 2\"} đã mở cửa.",
    "number of a house": "[Chi nhánh Đống Đa]{organisation name=\"Chi nhánh Đống Đa\"} số 3 Lê Lợi nghỉ.",
    "comma inside": "[Cục Phòng, chống HIV/AIDS]{organisation name=\"Cục Phòng, chống HIV/AIDS\"} tập huấn.",
}  # fmt: skip

NEGATIVE = {
    "common nouns": "Các sở, ban, ngành và công ty cùng dự.",
    "office": "Cục trưởng và Tổng cục trưởng phát biểu.",
    "verb at the beginning": "Tổ chức hội nghị sơ kết. Quỹ thời gian không còn.",
    "half of a paper's number": "Theo Thông tư 39/2018/TT-BTC thì được miễn.",
    "meeting with two capitals": "Phát biểu tại Hội Nghị, nhiều người đồng ý.",
    "members of parliament": "Nhiều ĐBQH Khóa XIV chất vấn.",
    "country whose last words look like a body": "Đội tuyển Tây Ban Nha thắng trận.",
    "country": "Hàng từ Đài Loan tăng giá.",
}

BUGS_CAUGHT = {
    "half of an abbreviation (corpus: KH|&CN)": "Giám đốc [Sở NN&PTNT]{organisation name=\"Sở Nông nghiệp và Phát triển nông thôn\" abbreviation=\"Sở NN&PTNT\"} dự.",
    "verb behind a place (corpus)": "Hôm qua [Cục Hải quan Lạng Sơn]{organisation name=\"Cục Hải quan Lạng Sơn\"} thu vượt dự toán.",
    "verb behind an abbreviation (corpus)": "[Bộ GTVT]{organisation name=\"Bộ Giao thông vận tải\" abbreviation=\"Bộ GTVT\"} nghiên cứu việc này.",
    "verb of a company's trade (own example)": "Đoàn thăm [Công ty CP sản xuất Hoa Ban]{organisation name=\"Công ty CP sản xuất Hoa Ban\"} hôm qua.",
    "abbreviation with a space (corpus)": "Kế hoạch của [Bộ NN- PTNT]{organisation name=\"Bộ Nông nghiệp và Phát triển nông thôn\" abbreviation=\"Bộ NN- PTNT\"} đã xong.",
    "capital of what is spelled out (corpus)": "Bà là hiệu trưởng [ĐH Huế]{organisation name=\"Đại học Huế\" abbreviation=\"ĐH Huế\"} từ lâu.",
    "a term with a verb in it (corpus)": "[Hiệp hội Công nghiệp hỗ trợ Trà Tân]{organisation name=\"Hiệp hội Công nghiệp hỗ trợ Trà Tân\"} dự.",
    "hundreds are no body (corpus)": "[Đoàn Thanh niên]{organisation name=\"Đoàn Thanh niên\"} và hàng trăm người dự.",
    "a union, by the article's words (corpus)": "Chủ tịch [CĐ Giáo dục huyện Mường La]{organisation name=\"Công đoàn Giáo dục huyện Mường La\" abbreviation=\"CĐ Giáo dục huyện Mường La\"} gặp cán bộ CĐ các trường.",
    "a college, where nothing shows a union (corpus)": "[CĐ Sư phạm Mường La]{organisation name=\"Cao đẳng Sư phạm Mường La\" abbreviation=\"CĐ Sư phạm Mường La\"} tuyển sinh.",
    "what is said behind a place, whatever word it begins with (corpus)": "[Cục Thuế Sơn La]{organisation name=\"Cục Thuế Sơn La\"} ấp ủ nhiều năm; [HĐND TP.Hà Nội]{organisation name=\"Hội đồng nhân dân TP.Hà Nội\" abbreviation=\"HĐND TP.Hà Nội\"} căn cứ thực tế.",
    "a part of a body behind its place (corpus)": "[Trường Đại học Cần Thơ cơ sở 2]{organisation name=\"Trường Đại học Cần Thơ cơ sở 2\"} khai giảng.",
    "a company's form before its trade (corpus)": "Ông điều hành [Công ty CP đầu tư và phát triển Hoa Ban]{organisation name=\"Công ty CP đầu tư và phát triển Hoa Ban\"}.",
    "bodies of many places (corpus)": "Bộ gửi UBND các tỉnh và HĐND cấp xã.",
    "a newspaper's letters before a dash (corpus)": "TT - Chín trường hợp được cứu.",
}  # fmt: skip

test_organisations = checks("organisation", EXAMPLES, NEGATIVE, BUGS_CAUGHT)
