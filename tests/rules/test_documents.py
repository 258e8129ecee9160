# ruff: noqa: E501  a row is a sentence with its marks, and stays on its line
"""Documents against marked sentences: kind, number, issuer, and what is no paper."""

from __future__ import annotations

from markup import checks

EXAMPLES = {
    "decision": "Theo [Quyết định số 41/QĐ-UBND]{document kind=decision number=41/QĐ-UBND} thì thuế giảm.",
    "with issuer": "Căn cứ [Nghị định số 15/2020/NĐ-CP]{document kind=decree number=15/2020/NĐ-CP issuer=\"Chính phủ\"} của Chính phủ, sở xử phạt.",
    "issuer behind a date": "Thực hiện [Chỉ thị 08/CT-TTg]{document kind=directive number=08/CT-TTg issuer=\"Thủ tướng Chính phủ\"} ngày 5/3/2021 của Thủ tướng Chính phủ.",
    "party resolution": "Đảng bộ quán triệt [Nghị quyết số 29-NQ/TW]{document kind=resolution number=29-NQ/TW issuer=\"Ban Chấp hành Trung ương\"} của Ban Chấp hành Trung ương.",
    "letter in the number": "Huyện nghèo theo [Nghị quyết 30a]{document kind=resolution number=30a} được hỗ trợ.",
    "conclusion": "Bộ triển khai [Kết luận số 27-KL/TW]{document kind=conclusion number=27-KL/TW}.",
    "circular": "Bộ ban hành [Thông tư liên tịch số 03/2015/TTLT-BTC]{document kind=circular number=03/2015/TTLT-BTC} hướng dẫn.",
    "law": "Đoàn góp ý cho [Luật Thư viện]{document kind=law} và [Luật Bảo vệ môi trường]{document kind=law}.",
    "congress": "Đảng bộ học tập [Nghị quyết Đại hội XII của Đảng]{document kind=resolution issuer=Đảng}.",
    "mentions": "Xã thực hiện [Chỉ thị số 05-CT/TW]{document kind=directive number=05-CT/TW mentions=2}. Chỉ thị số 05-CT/TW rất kịp thời.",
}  # fmt: skip

NEGATIVE = {
    "decides": "Ban tổ chức quyết định 12 giải thưởng và kết luận 3 vấn đề.",
    "demonstrative": "Nghị quyết này, quyết định đó và luật ấy còn mới.",
    "lawyer": "Ông là Luật sư, bà là Luật gia.",
    "generic": "Các nghị quyết của chi bộ được thực hiện tốt.",
}

BUGS_CAUGHT = {
    "plural laws by their fields (corpus)": "Các Luật về đất đai, nhà ở đã đồng bộ hơn.",
    "a bracket that does not close (corpus)": "Tỉnh thực hiện [Nghị quyết Hội nghị Trung ương 7]{document kind=resolution} (khóa XI, XII) về chỉnh đốn.",
    "the count in the number is none": "Theo [Nghị quyết 12/2021/NQ-HĐND]{document kind=resolution number=12/2021/NQ-HĐND} của tỉnh.",
    "a capital syllable inside a word (corpus)": "Quốc hội thông qua [Luật Hàng không dân dụng]{document kind=law} hôm qua.",
    "an aspect and what has it (corpus)": "Bộ sửa [Luật Phòng, chống tác hại của rượu]{document kind=law} vào năm tới.",
    "spaces in the number (corpus)": "Xe chạy theo [Nghị định 91/NĐ- CP]{document kind=decree number=91/NĐ-CP mentions=2} mới. Nghị định 91/NĐ - CP còn vướng.",
    "a dash behind a bare number (corpus)": "[Nghị quyết 27]{document kind=resolution number=27} - thay Nghị quyết cũ - rất kịp thời.",
    "half of a party committee (corpus)": "Xã học [Nghị quyết Đại hội XI]{document kind=resolution issuer=\"Đảng bộ tỉnh Trà Tân\"} của Đảng bộ tỉnh Trà Tân.",
    "what the law lays down is no title (corpus)": "Theo đó, Luật quy định giá đất điều chỉnh hằng năm.",
}  # fmt: skip

test_documents = checks("document", EXAMPLES, NEGATIVE, BUGS_CAUGHT)
