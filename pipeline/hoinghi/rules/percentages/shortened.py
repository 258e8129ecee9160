"""What is said of a noun phrase before a verb or a number, which is no part of it."""

from __future__ import annotations

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NAMING,
    NOUNS,
    NUMBERS,
    RATE_WORDS,
    VERBS,
    Line,
    Stretch,
    is_nominal,
    kind_at,
    plays,
    text_at,
    trimmed,
)

EXPECTED = "ước thực hiện"
_TENSES, _NO_MORE = ("đã", "đang", "vẫn"), ("mới", "chỉ", "vừa")
_SETTING = ("đặt ra", "đề ra", "giao", "xác định", "đưa ra", "ấn định", "quy định")
BRINGING = ("kéo", "đẩy", "đưa")
_FARING = ("phục hồi", "khởi sắc", "bứt phá", "sa sút", "chững lại")
_THOUGH = ("dù", "mặc dù", "dẫu")
_ALL_OF = ("các", "những", "toàn")
_STARTING = ("bắt đầu", "tiếp tục")
_BEGINNING = (*_STARTING, "trở thành", "muốn", "định")
_ADJUSTED = ("điều chỉnh", "thay đổi")
_GRADED = ("chất lượng", "công nghệ", "trình độ", "kỹ thuật")
"""What `cao` makes a kind of: `lúa chất lượng cao`."""
_MUCH = ("cao", "thấp", "khá cao", "khá thấp")
_MOST = ("nhiều", "lớn", "cao", "chủ yếu")
_MOVING = ("tăng", "giảm", "sụt", "suy")


def grades(line: Line, at: int, lexicons: Lexicons, *, measured: bool) -> bool:
    """Whether it is only said how much, or that it was set anew.

    `tỷ lệ tán thành | cao`, `thuế suất | được điều chỉnh`; but `mức hỗ trợ ở vùng thấp`.
    """
    if line[at].kind == "reach" and text_at(line, at + 1) == "trị giá":
        return True
    if line[at].text in _ADJUSTED and kind_at(line, at - 1) in ("adverb", "relative"):
        return True
    if line[at - 1].text in _GRADED:
        return False
    said = line[at - 1].kind != "adverb" and not plays(line[at - 1].text, "level", lexicons)
    return line[at].text in ("rất", "trị giá") or (measured and said and line[at].text in _MUCH)


def bared(line: Line, first: int, last: int, verb: str) -> Stretch:
    """The phrase without what only says that something is done or expected, before a verb of this class.

    `việc | giá điện (tăng 5%)`, `rút ngắn | thời gian cấp phép (giảm 30%)`, `ước thực hiện | số lượt khám`.
    """
    if first + 1 >= last or line[first + 1].kind not in ("word", "time"):
        return first, last
    named = line[first + 1].sense in NAMING or line[first + 1].text == "giá"
    said = line[first].text == "việc" and named and verb in CHANGES
    said = said or line[first].text == EXPECTED
    if verb in CHANGES and line[last - 1].text == "điều chỉnh":
        return first, last - 1  # `giá điện điều chỉnh | tăng 5%`
    shrunk = verb in CHANGES and line[first].kind == verb and not is_nominal(line, first)
    shrunk = shrunk or (verb in CHANGES and line[first].text in BRINGING)  # `… sẽ kéo | giá tour tăng 5%`
    return trimmed(line, first + 1, last) if said or shrunk else (first, last)


def shortened(line: Line, first: int, last: int, lexicons: Lexicons, *, measured: bool) -> Stretch:
    """The noun phrase up to a long phrase of time, or to what is said of it; what is done, behind one who acts.

    `thu phí trong 5 tháng đầu năm 2031 của xã`, `kim ngạch dệt may | chiếm tỷ trọng lớn`, `giá vé | đã tăng mạnh`,
    `công ty sẽ mua | phần vốn góp`.
    """
    for index in range(first + 1, last):
        token = line[index]
        if token.text in _FARING or token.text in _THOUGH:
            return first, index  # `xuất khẩu gỗ | phục hồi mạnh với mức tăng 9%`
        whose = line[first].text in RATE_WORDS and token.text == "là" and kind_at(line, index + 1) == "word"
        if whose and line[index + 1].sense == "counted" and not line[index - 1].text.endswith("nhất"):
            continue  # `tỷ lệ đảng viên mới là đoàn viên`, but `tỷ lệ hộ nghèo cao nhất là huyện A`
        if (token.kind == "copula" and measured) or (token.kind == "time" and token.text.count(" ") > 2):
            return first, index
        if token.text == "được" and index + 2 == last and line[index + 1].text == "áp dụng":
            return first, index  # `mọi mặt hàng | được áp dụng giảm 5%`
        if token.text == "được" and measured and line[last - 1].text in _SETTING:
            return first, index  # `tỷ lệ nợ xấu | được ngân hàng đặt ra`
        most = text_at(line, index + 1) in _MOST
        if token.kind == "share" and measured and (kind_at(line, index + 1) == "mark" or most):
            return first, index
        if token.kind == "adverb" and index + 1 < last:
            actor = plays(line[first].text, "actor", lexicons)
            actor = actor or (line[index + 1].kind in ("word", "do") and _acts(line, first, lexicons))
            if actor and _has_done(line, index, last):
                return index + 1, last  # `hải quan tỉnh đã | thu (đạt 5 tỷ đồng)`
            if _is_said(line, index, last):
                acting = actor or (line[first].capital and first > 0 and not measured)
                done = index + 1 + any(each.kind in NOUNS for each in line[index + 2 : last])
                return (done, last) if acting and token.text not in _TENSES else (first, index)
    return first, last


def _acts(line: Line, first: int, lexicons: Lexicons) -> bool:
    """Whether all of those who act are named: `các ngân hàng`, `toàn Hiệp hội`."""
    named = line[first].text in _ALL_OF and kind_at(line, first + 1) == "word"
    return named and (line[first + 1].capital or plays(line[first + 1].text, "actor", lexicons))


def _has_done(line: Line, adverb: int, last: int) -> bool:
    """Whether it is told what somebody has done, and not to how many: `đã thi hành kỷ luật 60 đảng viên`."""
    number = last
    while kind_at(line, number) in ("adverb", "over"):
        number += 1
    verb = line[adverb + 1]
    done = verb.sense == "verb" and verb.text not in _BEGINNING
    return line[adverb].text in _TENSES and done and kind_at(line, number) != "number"


def _is_said(line: Line, adverb: int, last: int) -> bool:
    """Whether the adverb begins what is said, and not what says which, as in `số hộ đã thoát nghèo`."""
    verb = line[adverb + 1]
    if line[adverb].text in _TENSES and adverb + 2 == last and verb.text in _STARTING:
        return True  # `thuế suất | đã bắt đầu giảm`
    if line[adverb].text in _TENSES:
        return verb.kind in CHANGES and verb.text.startswith(_MOVING)
    finite = verb.kind in VERBS or (verb.kind == "word" and verb.sense == "verb")
    if line[adverb].text in _NO_MORE:
        number = last
        while kind_at(line, number) == "adverb":
            number += 1
        return finite and adverb + 2 == last and kind_at(line, number) in NUMBERS
    return finite and line[adverb].text == "sẽ"
