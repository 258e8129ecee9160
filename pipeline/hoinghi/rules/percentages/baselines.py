"""What a percentage is compared with: behind it, at the head of its sentence, or at the end of its list."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    AVERAGES,
    BOUNDS,
    CHANGES,
    MARKS,
    NUMBERS,
    POINTING,
    TARGETS,
    VERBS,
    WAYS,
    Line,
    Stretch,
    is_plan,
    kind_at,
    plays,
    text_at,
    text_of,
)
from hoinghi.rules.percentages.value import Extent
from hoinghi.value import value

_FARTHEST = 25  # tokens from a percentage to its `so với`
_APART = CHANGES | {"exceed"}
"""Verbs of a clause whose own number is compared: `đạt 75%, vượt 3 xã so với kế hoạch`."""
_GOES_ON = VERBS | WAYS | {"number", "money", "measure", "compare", "adverb", "over", "to"}
_TO_A_TIME = ("đến", "vào", "trong", "cho đến", "tới")
_WHOLE_STRETCH = ("toàn bộ", "suốt", "cả", "toàn", "một")
_NEAREST = 4
_SET = ("đề ra", "giao ", "đặt ra")
_PAID = ("lương", "giá", "phí", "đóng", "thuế", "thu nhập", "chuẩn", "trợ cấp")
_LATER = ("sau", "tới", "nay")
_PERIODS = ("năm", "quý", "quí", "tháng", "tuần")
_BEFORE_THAN = NUMBERS | {"compare"}
_OF_THE_NUMBER = (
    "đòi hỏi",
    "gặp",
    "cho thấy",
    "chứng tỏ",
    "có vẻ",
    "khiến",
    "đồng nghĩa",
    "phản ánh",
    "nằm ",
    "rơi vào",
)
"""Verbs that the number before them is the subject of."""
_SAME = ("bằng với", "ngang bằng", "ngang với")
_BY_FAR = 4  # tokens from `cao hơn` to its `so với`: `cao hơn rất nhiều so với`
_WHOLES = frozenset({"word", "mark", "number", "time", "do", "increase"})


_EARLIER = (
    *("cùng kỳ", "kỳ trước", "nhiệm kỳ trước", "năm ngoái", "năm trước"),
    *("vụ trước", "quý trước", "quí trước", "tháng trước"),
)


@value
class Whole:
    """What stands right behind a percentage: `kế hoạch năm`, `tổng số hộ`; `plan` for a plan or an earlier period."""

    extent: Extent
    plan: bool


def compared(clauses: Clauses, at: int, *, over_changes: bool = False) -> Extent | None:
    """The phrase behind `so với` in the clause of the percentage at `at`, over an amount where one stands between.

    Args:
        over_changes: whether this is a rise or fall, and another may stand between; `đạt 103%, tăng 5 tỷ đồng so với
            cùng kỳ` compares 5 tỷ, and `tăng 4%, thấp hơn mục tiêu` the 4.
    """
    line, crossing = clauses.line, False
    if kind_at(line, at + 1) in CHANGES or kind_at(line, at + 1) == "equal":
        return _than(clauses, at + 1)  # `là 15% cao hơn mức trung bình`, `tăng 8% bằng mức tăng GDP`
    for index in range(at + 1, min(len(line), at + _FARTHEST)):
        kind = line[index].kind
        if crossing and kind in NUMBERS:
            return None
        if kind == "compare" or (kind == "with" and _is_period(clauses, index + 1)):
            found = baseline_at(line, index + 1)
            apart = _is_next(clauses, index, found[1]) or text_at(line, index - 1).endswith("nhất")
            return None if apart else clauses.extent(found)  # `tăng 8%, cao nhất so với cùng kỳ`
        if kind in ("percent", "stop", "break"):
            return None
        if kind in ("comma", "and"):
            than = _than(clauses, index + 1)
            if than is not None:
                return None if over_changes else than
            following = kind_at(line, index + 1)
            joined = kind == "comma" or (
                over_changes and following in CHANGES
            )  # `tăng 1% và tăng 9 bậc so với năm trước`
            if not joined or following not in _GOES_ON:
                return None
            crossing = crossing or (following in _APART and not over_changes)
    return None


def _is_next(clauses: Clauses, compare: int, end: int) -> bool:
    """Whether the comparison opens the next clause: `đạt 96%, so với năm trước tăng 3%`."""
    line = clauses.line
    return kind_at(line, compare - 1) == "comma" and kind_at(line, end) in CHANGES and kind_at(line, end + 1) in NUMBERS


def _is_period(clauses: Clauses, at: int) -> bool:
    """`tăng 5% với cùng kỳ`: the `so` is left out."""
    return kind_at(clauses.line, at) == "time" or text_at(clauses.line, at).startswith("cùng kỳ")


def _than(clauses: Clauses, at: int) -> Extent | None:
    """`…, thấp hơn cùng kỳ (5,48%)`: the comparison that a clause without a number of its own adds."""
    line = clauses.line
    while kind_at(line, at) in ("adverb", "sign", "hint", "break"):
        at += 1
    same = text_at(line, at) in _SAME or (kind_at(line, at) == "equal" and _is_measure(clauses, at + 1))
    if not same and (kind_at(line, at) not in CHANGES or not text_at(line, at).endswith(" hơn")):
        return None
    near = next((i for i in range(at + 1, at + _BY_FAR) if kind_at(line, i) in _BEFORE_THAN), at)
    at = near if kind_at(line, near) == "compare" else at
    at += kind_at(line, at + 1) == "degree"  # `cao hơn hẳn mức 6%`
    found = first, last = baseline_at(line, at + 1)
    if kind_at(line, last) == "copula" or kind_at(line, first) == "preposition":
        return None  # `thấp hơn năm 2018 là 2 điểm`, `13% hoặc cao hơn trong hạn mức cho phép`
    while kind_at(line, last) in ("adverb", "to", "over"):
        last += 1  # `cao hơn năm ngoái khoảng 5%`, `… tới 5%`
    numbers = [index for index in range(first, last + 1) if kind_at(line, index) in NUMBERS]
    own = any(text_at(line, index - 1) not in MARKS and kind_at(line, index - 1) != "mark" for index in numbers)
    return None if own else clauses.extent(found)


def _is_measure(clauses: Clauses, at: int) -> bool:
    """Whether what follows `bằng` is what something is as large as: `bằng với quý trước`, `bằng mức năm ngoái`."""
    kind = kind_at(clauses.line, at)
    return kind in ("with", "mark") or _is_period(clauses, at)


def whole(clauses: Clauses, at: int) -> Whole | None:
    """The plan or the whole that stands right behind the percentage at `at`, prepositions left out."""
    line = clauses.line
    first = at + 1
    first += kind_at(line, first) in ("slash", "sign")
    first += text_at(line, first) in BOUNDS  # `chiếm từ 60% trở lên giá thành`
    if text_at(line, first) == "năm":
        return None  # `tăng 12% năm`
    if kind_at(line, at - 1) == "from" and kind_at(line, first) == "time":
        return None  # `độ che phủ từ 42% năm 2010 nay đạt 51%`
    if text_at(line, first) == "trong" and text_at(line, first + 1) in _PERIODS:
        return None  # `đạt 7,5% trong quý`
    if kind_at(line, first) == "time" and line[first].text.startswith(_TO_A_TIME):
        first += 1  # `25% đến năm 2025 trong GRDP`
        if text_at(line, first) != "trong":
            return None
    first += kind_at(line, first) in ("over", "of") or text_at(line, first) in ("trong", "vào")
    if not _can_be_whole(clauses, first) or _is_set(clauses, first) or _runs_on(clauses, at):
        return None
    found = clauses.extent(_unaccompanied(clauses, baseline_at(line, first)))
    planned = is_plan(line, first + _is_total(line, first), clauses.lexicons) or _is_earlier(clauses, found)
    if text_at(line, first) == "mức" and text_at(line, first + 1).startswith(_PAID):
        planned = False  # `mức hỗ trợ bằng 50% mức lương cơ sở`
    return Whole(found, planned) if found else None


def _is_total(line: Line, at: int) -> bool:
    """Whether all of a plan is named: `đạt 47% tổng chỉ tiêu`, not `… tổng mức đầu tư`."""
    return text_at(line, at) == "tổng" and text_at(line, at + 1) in (*TARGETS, "dự toán")


def _unaccompanied(clauses: Clauses, found: Stretch) -> Stretch:
    """The whole without what `với` adds: `20% học phí | với mọi học sinh`, but `60% kim ngạch thương mại với Lào`."""
    line, (first, last) = clauses.line, found
    end = next((i for i in range(first + 1, last) if line[i].kind == "with"), last)
    paired = any(plays(token.text, "pairing", clauses.lexicons) for token in line[first:end])
    return first, last if paired else end


def _runs_on(clauses: Clauses, at: int) -> bool:
    """Whether the next sentence is glued to the percentage: `giữ giá dưới 4,5%Đánh giá chung`."""
    token, following = clauses.line[at], clauses.line[at + 1 : at + 2]
    return any(each.start == token.end and each.capital and not each.named for each in following)


def _is_earlier(clauses: Clauses, found: Extent | None) -> bool:
    """Whether it ends with an earlier period: `vụ xuân năm ngoái`, `sản lượng năm trước`."""
    return found is not None and clauses.parsed.text[slice(*found)].endswith(_EARLIER)


def _is_set(clauses: Clauses, first: int) -> bool:
    """Whether what follows says who set the number, or points at it: `đạt 7% Quốc hội đề ra`, `mức thuế 50% này`."""
    line = clauses.line
    said = text_of(line, (first + 1, first + _NEAREST)) + " "
    setting = line[first].capital and any(word in said for word in _SET)
    return text_at(line, first) in POINTING or (setting and not is_plan(line, first, clauses.lexicons))


def _can_be_whole(clauses: Clauses, first: int) -> bool:
    line = clauses.line
    if text_at(line, first).endswith(" hơn"):
        return False
    if text_at(line, first) == "dự kiến" and kind_at(line, first + 1) in ("word", "do"):
        return True  # `bằng 26% dự kiến chi cả năm`
    if text_at(line, first) in AVERAGES and kind_at(line, first + 1) == "word":
        return True  # `bằng 96% bình quân cả nước`
    if kind_at(line, first) not in _WHOLES:
        return kind_at(line, first) in ("hint", "opener") and is_plan(line, first, clauses.lexicons)
    if line[first].kind == "time":
        return line[first].text.startswith(("năm", "quý", "quí")) and not line[first].text.endswith(_LATER)
    stretch = first + (text_at(line, first) in _WHOLE_STRETCH)
    if text_at(line, first - 1) == "trong" and plays(text_at(line, stretch), "stretch", clauses.lexicons):
        return False  # `thuế suất 10% trong (toàn bộ) thời gian hoạt động`
    if text_at(line, first).startswith(_OF_THE_NUMBER):
        return False  # `mục tiêu tăng trưởng 6% đòi hỏi nỗ lực lớn`
    return line[first].kind != "word" or line[first].sense != "adjective"


def whole_extent(clauses: Clauses, at: int) -> Extent | None:
    """Where the plan or the whole right behind the percentage at `at` stands."""
    found = whole(clauses, at)
    return found.extent if found else None
