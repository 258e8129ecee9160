"""The noun phrase that stands before a verb or a number."""

from __future__ import annotations

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NAMING,
    NOUNS,
    NUMBERS,
    POINTING,
    RATES,
    VERBS,
    Line,
    Stretch,
    is_nominal,
    is_plan,
    kind_at,
    measured_class,
    piece_start,
    plays,
    text_at,
    trails,
    trimmed,
)

_FRONTS = frozenset(
    {"preposition", "from", "about", "front", "with", "over", "compare", "break", "time", "opener", "cause"}
)
_CUTS = frozenset({"opener", "cause", "with", "compare"})
_COMPRISING = ("gồm", "bao gồm")
_MEMBER = frozenset({"word", "mark", "of", "and", "dash", "degree", "about"})
_BEFORE_MEMBER = frozenset({"adverb", "time", "sign"})
_CAPITAL = frozenset({"rate", "growth", "sum"})  # not in a name, as `Thuế` in `Cục Thuế`
_BEHIND = frozenset({"of", "preposition", "about", "have", "over"})
_CIRCUMSTANCES = ("bối cảnh", "tình trạng")
_HOW_MUCH = ("lượng", "sản lượng", "khối lượng", "số lượng")
"""What a verb draws, yields or sells so much of: `khu du lịch thu hút lượng khách …`."""
_TASKS = ("công tác", "nhiệm vụ", "hoạt động")
_EXPECTED = "ước thực hiện"
_TENSES, _NO_MORE = ("đã", "đang", "vẫn"), ("mới", "chỉ", "vừa")
_SETTING = ("đặt ra", "đề ra", "giao", "xác định", "đưa ra", "ấn định", "quy định")
_BRINGING = ("kéo", "đẩy", "đưa")
_BEGINNING = ("bắt đầu", "tiếp tục", "trở thành", "muốn", "định")
_STARTING = ("bắt đầu", "tiếp tục")
_ADJUSTED = ("điều chỉnh", "thay đổi")
_GRADED = ("chất lượng", "công nghệ", "trình độ", "kỹ thuật")
"""What `cao` makes a kind of: `lúa chất lượng cao`."""
_MUCH = ("cao", "thấp", "khá cao", "khá thấp")
_MOST = ("nhiều", "lớn", "cao", "chủ yếu")
_MOVING = ("tăng", "giảm", "sụt", "suy")
_FUNDS = ("vốn", "nguồn vốn", "kinh phí", "tiền", "ngân sách", "nguồn lực", "chi phí", "thời gian")
"""What something is for, told behind `để`: `kinh phí để sửa chữa đường`."""
_OWNERS = ("nước ngoài", "nhà nước", "tư nhân", "fdi")
_LONGEST_PHRASE = 24
_LONGEST_MEMBER = 8


def phrase_before(line: Line, at: int, lexicons: Lexicons) -> Stretch:
    """The noun phrase that ends before `at`; empty where there is none.

    It begins behind the last word of saying, planning or causing, at what is measured where that is named, and takes
    in the members of a list before it.
    """
    last = at
    while last > 0 and ((trails(line, last - 1) and line[last - 1].kind != "comma") or line[last - 1].text == "bị"):
        last -= 1
    piece = piece_start(line, last)
    begun = max((i + 1 for i in range(piece, last) if line[i].kind == "opener"), default=piece)
    named = trimmed(line, begun, last)  # `kim ngạch hàng có thuế`, but `tỉnh có kim ngạch`
    noun = measured_class(line, *named, lexicons)
    owned, listing = noun not in ("", "people", "level"), noun in ("sum", "amount", "tally")
    goals = any(token.text == "chỉ tiêu" for token in line[slice(*named)])  # `một số chỉ tiêu như GDP tăng 8%`
    openers = (
        i
        for i in range(last - 1, piece - 1, -1)
        if _opens(line, i, lexicons)
        or (listing and line[i].text in _COMPRISING)
        or (line[i].text == "như" and (goals or _exemplifies(line, piece, i)))
    )  # `vốn gồm ngân sách tỉnh`, but `các xã có tỷ lệ cao gồm`
    levied = noun in ("level", "rate") and not any(token.kind in VERBS for token in line[slice(*named)])
    openers = (i for i in openers if not (_pairs(line, i, lexicons) or (owned and _owns(line, i, lexicons))))
    first = next((i + 1 for i in openers if not (levied and _levies(line, i))), piece)
    first = max(first, _clause_joined(line, first, last, lexicons))
    if text_at(line, last - 1) in POINTING:  # `bảo vệ sản xuất – các ngành này đóng góp 6%`
        first = max((i + 1 for i in range(first, last) if line[i].kind == "dash"), default=first)
    if first == piece:
        first = _list_start(line, first, last, lexicons)
    first, last = _from_measured(line, *trimmed(line, first, last), lexicons)
    if last - first > _LONGEST_PHRASE:
        return last, last
    first, last = _bared(line, first, last, kind_at(line, at))
    measured = bool(measured_class(line, first, last, lexicons))
    first, last = trimmed(line, *_shortened(line, first, last, lexicons, measured=measured))
    while first + 1 < last and (
        line[last - 1].text == _EXPECTED or _grades(line, last - 1, lexicons, measured=measured)
    ):
        last -= 1
    return trimmed(line, first, last)


def _grades(line: Line, at: int, lexicons: Lexicons, *, measured: bool) -> bool:
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


def _bared(line: Line, first: int, last: int, verb: str) -> Stretch:
    """The phrase without what only says that something is done or expected, before a verb of this class.

    `việc | giá điện (tăng 5%)`, `rút ngắn | thời gian cấp phép (giảm 30%)`, `ước thực hiện | số lượt khám`.
    """
    if first + 1 >= last or line[first + 1].kind not in ("word", "time"):
        return first, last
    named = line[first + 1].sense in NAMING or line[first + 1].text == "giá"
    said = line[first].text == "việc" and named and verb in CHANGES
    said = said or line[first].text == _EXPECTED
    if verb in CHANGES and line[last - 1].text == "điều chỉnh":
        return first, last - 1  # `giá điện điều chỉnh | tăng 5%`
    shrunk = verb in CHANGES and line[first].kind == verb and not is_nominal(line, first)
    shrunk = shrunk or (verb in CHANGES and line[first].text in _BRINGING)  # `… sẽ kéo | giá tour tăng 5%`
    return trimmed(line, first + 1, last) if said or shrunk else (first, last)


def _exemplifies(line: Line, piece: int, at: int) -> bool:
    """Whether examples of what has risen or fallen begin here: `các ngành đã tăng khá hơn như | chế biến gỗ`."""
    return any(line[i].kind in CHANGES and not is_nominal(line, i) for i in range(piece, at))


def _clause_joined(line: Line, first: int, last: int, lexicons: Lexicons) -> int:
    """Where the second of two clauses begins: `kho cũ vẫn chưa được sửa và kho mới`."""
    joint = next((i for i in range(last - 1, first, -1) if line[i].text == "và"), first)
    said = (i for i in range(first + 1, joint) if line[i].kind == "adverb")
    told = any(line[i + 1].sense == "verb" and line[i + 1].kind in ("word", "do") for i in said)
    named = bool(measured_class(line, joint + 1, last, lexicons))
    named = named or (joint + 2 < last and line[joint + 1].sense in NAMING)
    return joint + 1 if told and named else first


def offices(lexicons: Lexicons) -> frozenset[str]:
    """The offices people hold and what they are called, in small letters."""
    return frozenset(word.lower() for name in ("titles", "honorifics") for word in lexicons.words(name))


def is_structure(line: Line, first: int, last: int) -> bool:
    """Whether a clause tells of what others are parts of: `cơ cấu kinh tế chuyển dịch, công nghiệp chiếm 47%`."""
    return text_at(line, first) == "cơ cấu" and any(token.sense == "verb" for token in line[first:last])


def _owns(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether what stands behind `có` says which, and is not measured itself: `có thuế`, not `có tốc độ tăng`."""
    return line[at].kind == "have" and measured_class(line, at + 1, len(line), lexicons) in ("level", "amount", "sum")


def _pairs(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether `với` says with whom: `hợp đồng với doanh nghiệp`, `thương mại với Lào`."""
    return line[at].kind == "with" and at > 0 and plays(line[at - 1].text, "pairing", lexicons)


def _levies(line: Line, at: int) -> bool:
    """Whether what stands behind `với` says on what a tax or a rate is: `thuế với rượu`."""
    return line[at].kind == "with" and kind_at(line, at + 1) == "word"


def _shortened(line: Line, first: int, last: int, lexicons: Lexicons, *, measured: bool) -> Stretch:
    """The noun phrase up to a long phrase of time, or to what is said of it; what is done, behind one who acts.

    `thu phí trong 5 tháng đầu năm 2031 của xã`, `kim ngạch dệt may | chiếm tỷ trọng lớn`, `giá vé | đã tăng mạnh`,
    `công ty sẽ mua | phần vốn góp`.
    """
    for index in range(first + 1, last):
        token = line[index]
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
            acting = plays(line[first].text, "actor", lexicons) or (line[first].capital and first > 0 and not measured)
            if plays(line[first].text, "actor", lexicons) and _has_done(line, index, last):
                return index + 1, last  # `hải quan tỉnh đã | thu (đạt 5 tỷ đồng)`
            if _is_said(line, index, last):
                done = index + 1 + any(each.kind in NOUNS for each in line[index + 2 : last])
                return (done, last) if acting and token.text not in _TENSES else (first, index)
    return first, last


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


def _opens(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether what is measured begins behind this token: `tỉnh có tốc độ tăng …`, not `doanh nghiệp có vốn …`."""
    kind = line[at].kind
    if line[at].text in _BRINGING and measured_class(line, at + 1, len(line), lexicons):
        # `giá xăng tăng kéo giá tour tăng 5%`
        return any(token.kind in CHANGES for token in line[at + 2 : at + _LONGEST_MEMBER])
    if line[at].text == "để":  # `duy trì mức sinh để tỷ lệ tăng dân số là`
        return measured_class(line, at + 1, len(line), lexicons) in RATES
    if line[at].text == "nay":  # `để được miễn thuế nay trị giá xuất khẩu phải đạt`
        return kind_at(line, at - 1) == "word" and kind_at(line, at + 1) == "word" and line[at + 1].sense in NAMING
    if line[at].text == "khi":  # `quy mô tăng mạnh khi tổng tài sản tăng`
        return any(token.kind in CHANGES for token in line[piece_start(line, at) : at])
    if kind == "have" and text_at(line, at + 1).startswith("vốn"):
        owners = (text_at(line, i) in _OWNERS for i in (at + 2, at + 3))
        if any(owners):
            return False  # `doanh nghiệp có vốn đầu tư nước ngoài`
    if kind == "have":
        return bool(measured_class(line, at + 1, len(line), lexicons)) or kind_at(line, at + 1) in ("number", "mark")
    return kind in _CUTS or kind in ("money", "measure")


def _from_measured(line: Line, first: int, last: int, lexicons: Lexicons) -> Stretch:
    """The phrase from what is measured on: `Chi cục Hải quan cửa khẩu thu ngân sách` says `thu ngân sách`."""
    copula = next((i for i in range(last - 1, first, -1) if line[i].kind == "copula"), first)
    if copula > first and any(measured_class(line, i, last, lexicons) in RATES for i in range(copula, last)):
        first = copula
    if first == last or measured_class(line, first, last, lexicons) not in ("", "people"):
        return first, last
    for index in range(first + 1, last):
        kind, before = measured_class(line, index, last, lexicons), line[index - 1].kind
        if line[index].kind == "increase" and before == "adverb":
            continue  # `các nước đã tăng trưởng mạnh`
        if kind == "level" and line[first].text in _TASKS:
            continue  # `công tác kiểm tra thuế`
        if kind in RATES and line[index - 1].text == "theo" and line[index - 2].kind == "word":
            return index, last  # `khấu trừ thuế theo thuế suất là 10%`
        proper = line[index].capital and not line[index].named
        if kind == "level" and plays(line[index - 1].text, "actor", lexicons):
            continue  # `ngành thuế đã thu hồi`
        if not kind or before in _BEHIND or (proper and kind not in _CAPITAL):
            continue
        drawn = line[index - 1].sense == "verb" and (
            line[index].text.startswith(_HOW_MUCH) or (index == first + 1 and kind_at(line, first - 1) == "cause")
        )
        if kind in RATES or kind == "sum" or before in ("hint", "and") or drawn:
            return index, last
    hints = (i for i in range(last - 1, first - 1, -1) if line[i].kind == "hint" and not is_through(line, i, lexicons))
    hints = (i for i in hints if not (line[i].text == "để" and text_at(line, i - 1) in _FUNDS))
    hints = (i for i in hints if not (line[i].text == "do" and _by_whom(line, first, i, last)))
    hint = next((i + 1 for i in hints), first)
    return hint, last


def _by_whom(line: Line, first: int, at: int, last: int) -> bool:
    """Whether `do` says who does what is named, or its cause: `diện tích do xã quản lý`, `tai nạn do say rượu`."""
    named = first < at and line[first].sense in NAMING and line[at - 1].sense != "adjective"
    return named and all(token.kind in NOUNS for token in (*line[first:at], *line[at + 1 : last]))


def is_through(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether `thông qua` says how: `hộ bán lúa thông qua hợp tác xã`, not `cổ đông thông qua tờ trình`."""
    if line[at].text != "thông qua" or line[at - 1].kind != "word" or line[at - 1].sense == "verb":
        return False
    return not (plays(text_at(line, at + 1), "passed", lexicons) or is_plan(line, at + 1, lexicons))


def _list_start(line: Line, first: int, last: int, lexicons: Lexicons) -> int:
    """Where the list begins whose last member is `line[first:last]`: `nông, lâm nghiệp - thủy sản`."""
    while first > 1 and first < last and line[first - 1].kind == "comma" and last - first <= 3 * _LONGEST_MEMBER:
        if measured_class(line, *trimmed(line, first, last), lexicons) or line[first].text == "nơi":
            return first
        start = piece_start(line, first - 1)
        if line[start].text.endswith(_CIRCUMSTANCES) or line[start].kind == "with":
            return first
        start = max((i + 1 for i in range(start, first - 1) if line[i].kind in _CUTS - {"compare"}), default=start)
        start += line[start].text == "còn"  # `di truyền 20%, còn dinh dưỡng, rèn luyện và môi trường chiếm 80%`
        begun = next((i for i in range(start, first - 1) if line[i].kind not in _BEFORE_MEMBER), start)
        start = begun if measured_class(line, begun, first - 1, lexicons) else start
        if not _is_member(line, start, first - 1, last - first, lexicons):
            return first
        first = start
    return first


def _is_member(line: Line, first: int, last: int, length: int, lexicons: Lexicons) -> bool:
    """Whether the tokens between two commas are a member of a list of nouns, and no clause or front."""
    if line[first].kind in _FRONTS or first == last or kind_at(line, first - 1) == "percent":
        return False
    if first > 1 and line[first - 2].capital and line[first].text in lexicons.compiled(offices):
        return False  # `theo bà Trần Thị Hương, Viện trưởng Viện Chăn nuôi, kinh phí …`
    if any(token.kind in VERBS or token.kind in NUMBERS or token.kind == "compare" for token in line[first:last]):
        return False
    if is_structure(line, first, last) or line[last - 1].kind == "degree":
        return False  # `tỷ lệ lấp đầy rất cao, tại Hà Nội lên đến 80%`
    if measured_class(line, first, last, lexicons):
        return length <= _LONGEST_MEMBER and last - first <= 2 * _LONGEST_MEMBER
    if last - first > 4 and any(token.sense == "verb" for token in line[first:last]):
        return False
    short = last - first <= min(_LONGEST_MEMBER, 2 * length) and length <= 2 * _LONGEST_MEMBER
    named = all(line[i].kind != "about" or line[i - 1].sense in NAMING for i in range(first, last))
    return short and named and all(token.kind in _MEMBER for token in line[first:last])
