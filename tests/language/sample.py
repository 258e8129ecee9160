"""Text of our own in the style and the mess of the genre, for comparing segmenters."""

import random
import unicodedata
from collections.abc import Sequence

ARTICLE = """Sở Nông nghiệp và PTNT tỉnh Hà Xuyên tổng kết năm 2018
Sáng 14/01/2019, tại TP.Hà Xuyên, Sở NN&PTNT tổ chức Hội nghị tổng kết công tác năm 2018, triển khai nhiệm vụ năm 2019.\
 Dự hội nghị có ông Trần Quốc Toại – Phó Chủ tịch UBND tỉnh, bà Lò Thị Ngần, H'Yên Byă cùng gần 150 đại biểu.
Theo báo cáo, tốc độ tăng trưởng đạt 3,75%, vượt 0,25 điểm % so với kế hoạch; tổng sản lượng lương thực 1.234,5 nghìn\
 tấn (tăng 12.000 tấn), tỷ lệ che phủ rừng 53,2%... Toàn tỉnh có 45/98 xã đạt chuẩn nông thôn mới.Trong đó,\
 huyện Đồng Lạc 12 xã, huyện Khe Sâu 07 xã, v.v...
Phát biểu chỉ đạo, ông Toại yêu cầu: "Ngành phải quyết liệt hơn nữa, không để dân thiếu nước tưới".
Ảnh: Quang cảnh hội nghị. (ĐT: 0219-385-1234, e-mail: vp@sonn.example.vn, http://sonn.example.vn/tin(1).html)
- Thuỷ lợi: hoà lưới 03 trạm bơm, công suất 2x500 m3/h, kinh phí 23.300 tỷ đồng; khoá họp thứ 8 quí III/2018;
- Chăn nuôi: đàn lợn 512.000 con, giảm 8%; Ðại biểu Tp. Hà Xuyên nêu 10 kiến nghị, 2/3 được giải quyết ngay.
Kết quả bóng đá giao hữu: Anvo Betra 3-0 KS Dumna Pelor 1-5 Ugine Rogna 0-2 Misona Chivo 0-1
Hội nghị đã biểu dương 15 tập thể, 27 cá nhân :D Vũ Hạnh – Trung tâm Khuyến nông"""

PIECES = [
    *".,;:!?()[]\"'’“”…–-+/%&=_<>@#*", "\n", "\t", "\u00a0", "\u200b", "\x00", "\u0301", "\u0323",
    "http://", ".vn/", "v.v...", "T.Ư", "Tp.", "ThS.", "e-mail", "3x4", "12/5", "1.234,5", "12%", "-7", "007",
    "2147483648", "BOS", "EOS", "hoà", "thuỷ", "quí", "Ð", "ð", "ǅ", "ß", "ɤ", "中文", "한국", "\u1100\u1161\u11a8",
    "👍🏽",
]  # fmt: skip


def mess(words: Sequence[str], seed: int) -> str:
    """Words of a dictionary in random order and spelling, with punctuation and worse between them."""
    chance = random.Random(seed)
    text = ""
    for _ in range(120):
        word = chance.choice(words)
        spellings = [word, word, word, word.title(), word.upper(), unicodedata.normalize("NFD", word)]
        text += chance.choice(spellings) + chance.choice([" ", " ", " ", "  ", "", *chance.choices(PIECES, k=2)])
    return text
