"""What a percentage is compared with: behind it, at the head of its sentence, or at the end of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    BOUNDS,
    CHANGES,
    MARKS,
    NUMBERS,
    POINTING,
    VERBS,
    WAYS,
    is_plan,
    kind_at,
    plays,
    text_at,
    text_of,
)
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi.value import value

_FARTHEST = 25  # tokens from a percentage to its `so với`
_GOES_ON = VERBS | WAYS | {"number", "money", "measure", "compare", "adverb", "over", "to"}
_TO_A_TIME = ("đến", "vào", "trong", "cho đến", "tới")
_NEAREST = 4
_SET = ("đề ra", "giao ", "đặt ra")
_PERIODS = ("năm", "quý", "tháng", "tuần")
_CARRYING = CHANGES | {"exceed"}
_PARTING = ",;:–-()"
_NEVER_CARRIED = frozenset({"raised_to", "from_to"})
_BEFORE_THAN = NUMBERS | {"compare"}
_SAME = ("bằng với", "ngang bằng", "ngang với")
_BY_FAR = 4  # tokens from `cao hơn` to its `so với`: `cao hơn rất nhiều so với`
_WHOLES = frozenset({"word", "mark", "number", "time", "do", "increase"})


_EARLIER = ("năm ngoái", "năm trước", "vụ trước", "kỳ trước", "quý trước", "tháng trước", "nhiệm kỳ trước")


@value
class Whole:
    """What stands right behind a percentage: `kế hoạch năm`, `tổng số hộ`; `plan` for a plan or an earlier period."""

    extent: Extent
    plan: bool


def compared(clauses: Clauses, at: int, *, over_changes: bool = False) -> Extent | None:
    """The phrase behind `so với` in the clause of the percentage at `at`, over an amount where one stands between.

    Args:
        over_changes: whether a rise or fall may stand between; `đạt 103%, tăng 5 tỷ đồng so với cùng kỳ` compares 5 tỷ.
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
            return None if _is_next(clauses, index, found[1]) else clauses.extent(found)
        if kind in ("percent", "stop", "break"):
            return None
        if kind in ("comma", "and"):
            than = _than(clauses, index + 1)
            if than is not None:
                return than
            following = kind_at(line, index + 1)
            joined = kind == "comma" or (
                over_changes and following in CHANGES
            )  # `tăng 1% và tăng 9 bậc so với năm trước`
            if not joined or following not in _GOES_ON:
                return None
            crossing = crossing or (following in CHANGES and not over_changes)
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
    if text_at(line, first) == "trong" and text_at(line, first + 1) in _PERIODS:
        return None  # `đạt 7,5% trong quý`
    if kind_at(line, first) == "time" and line[first].text.startswith(_TO_A_TIME):
        first += 1  # `25% đến năm 2025 trong GRDP`
        if text_at(line, first) != "trong":
            return None
    first += kind_at(line, first) in ("over", "of") or text_at(line, first) in ("trong", "vào")
    if not _can_be_whole(clauses, first) or _is_set(clauses, first):
        return None
    found = clauses.extent(baseline_at(line, first))
    planned = is_plan(line, first, clauses.lexicons) or _is_earlier(clauses, found)
    return Whole(found, planned) if found else None


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
    if kind_at(line, first) not in _WHOLES:
        return kind_at(line, first) in ("hint", "opener") and is_plan(line, first, clauses.lexicons)
    if line[first].kind == "time":
        return line[first].text.startswith(("năm", "quý"))
    if text_at(line, first - 1) == "trong" and plays(line[first].text, "stretch", clauses.lexicons):
        return False
    return line[first].kind != "word" or line[first].sense != "adjective"


def whole_extent(clauses: Clauses, at: int) -> Extent | None:
    """Where the plan or the whole right behind the percentage at `at` stands."""
    found = whole(clauses, at)
    return found.extent if found else None


def _closes(item: Reading, text: str) -> bool:
    """Whether what the item is compared with may hold for those before: `tăng 23% về số xã và bằng 96% … so với …`."""
    if item.relation != "reach" or item.baseline is None or item.baseline[0] < item.end:
        return item.relation in _CARRYING
    between = text[item.end : item.baseline[0]]
    return between.startswith(" về ") and between.endswith("so với ") and not any(sign in between for sign in _PARTING)


def carried(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items of a sentence, rises and falls each with the baseline that closes their list."""
    last = next((item for item in reversed(items) if _closes(item, text) and not item.enclosed), None)
    if last is None or not _is_behind(last):
        return _parted(items, text)
    closing: Extent | None = None
    found: list[Reading] = []
    for item in reversed(items):
        if _is_carrying(item) or (item is last and item.construction not in _NEVER_CARRIED):
            item = _compared(item, closing)
            closing = item.baseline
        found.append(item)
    return found[::-1]


def _parted(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items of a list that nothing closes: a baseline closes what stands between its semicolons.

    `bơm giảm 35% lượng nước, 18% tiền điện so với máy cũ; máy cày giảm 9% công`.
    """
    closing: Extent | None = None
    follows = len(text)
    opened = True
    found: list[Reading] = []
    for item in reversed(items):
        if ";" in text[item.end : follows]:
            closing, opened = None, True
        follows = item.start
        if _is_carrying(item) and item.construction != "stated":  # `tốc độ tăng là 14%, tăng 5% so với quý trước`
            closes = _is_behind(item) if opened else closing is not None
            item = _compared(item, closing)
            closing, opened = item.baseline if closes else None, False
        found.append(item)
    return found[::-1]


def _is_carrying(item: Reading) -> bool:
    return item.relation in _CARRYING and item.construction not in _NEVER_CARRIED and not item.enclosed


def _is_behind(item: Reading) -> bool:
    """Whether what the item is compared with stands behind it."""
    return item.baseline is not None and item.baseline[0] >= item.end


def _compared(item: Reading, closing: Extent | None) -> Reading:
    return replace(item, baseline=closing) if item.baseline is None and closing is not None else item


def bracketed_carried(items: Sequence[Reading], text: str) -> list[Reading]:
    """The items, rises and falls in brackets each with the baseline behind the last bracket of their list.

    `giảm 9 vụ (5%), giảm 4 người chết (12%) so với cùng kỳ`.
    """
    found: list[Reading] = []
    closing: Extent | None = None
    for item in reversed(items):
        if not item.enclosed or item.relation not in CHANGES:
            closing = None
        elif item.baseline is None:
            item = replace(item, baseline=closing)
        elif ")" in text[item.end : item.baseline[0]]:
            closing = item.baseline
        found.append(item)
    return found[::-1]


def planned(items: Sequence[Reading], plan: Extent) -> list[Reading]:
    """The items, the last ones each with the plan that closes their list: `A đạt 84% và B 66% kế hoạch`."""
    found = list(items)
    for index in range(len(found) - 1, -1, -1):
        if found[index].relation != "reach" or found[index].baseline is not None:
            break
        found[index] = replace(found[index], baseline=plan)
        if found[index].construction == "governed":
            break  # the one whose verb they share
    return found
