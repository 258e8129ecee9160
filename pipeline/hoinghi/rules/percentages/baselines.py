"""What a percentage is compared with: behind it, at the head of its sentence, or at the end of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    MARKS,
    NUMBERS,
    POINTING,
    RATES,
    VERBS,
    WAYS,
    is_plan,
    kind_at,
    piece_start,
    plays,
    text_at,
)
from hoinghi.rules.percentages.places import pending
from hoinghi.rules.percentages.value import Extent, Reading

_FARTHEST = 25  # tokens from a percentage to its `so với`
_GOES_ON = VERBS | WAYS | {"number", "money", "measure", "compare", "adverb", "over", "to"}
_TO_A_TIME = ("đến", "vào", "trong", "cho đến", "tới")
_NEAR = 6  # tokens
_PERIODS = ("năm", "quý", "tháng", "tuần")
_CARRYING = CHANGES | {"exceed"}
_NEVER_CARRIED = frozenset({"raised_to", "from_to"})
_BEFORE_THAN = NUMBERS | {"compare"}
_SAME = ("bằng với", "ngang bằng", "ngang với")
_BY_FAR = 4  # tokens from `cao hơn` to its `so với`: `cao hơn rất nhiều so với`
_HEADS = ("tỷ lệ", "tỉ lệ")
_PARTITIVE = ("số", "tổng số", "tổng", "nhóm")
_BOUNDS = ("trở lên", "trở xuống")
_WHOLES = frozenset({"word", "mark", "number", "time", "do", "increase"})


@dataclass(frozen=True, slots=True)
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
            return clauses.extent(baseline_at(line, index + 1))
        if kind in ("percent", "stop", "break"):
            return None
        if kind in ("comma", "and"):
            than = _than(clauses, index + 1)
            if than is not None:
                return than
            following = kind_at(line, index + 1)
            if kind == "and" or following not in _GOES_ON:
                return None
            crossing = crossing or (following in CHANGES and not over_changes)
    return None


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
    found = first, last = baseline_at(line, at + 1)
    if kind_at(line, last) == "copula":
        return None  # `thấp hơn năm 2018 là 2 điểm`
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
    first += text_at(line, first) in _BOUNDS  # `chiếm từ 60% trở lên giá thành`
    if text_at(line, first) == "trong" and text_at(line, first + 1) in _PERIODS:
        return None  # `đạt 7,5% trong quý`
    if kind_at(line, first) == "time" and line[first].text.startswith(_TO_A_TIME):
        first += 1  # `25% đến năm 2025 trong GRDP`
        if text_at(line, first) != "trong":
            return None
    first += kind_at(line, first) in ("over", "of") or text_at(line, first) in ("trong", "vào")
    if not _can_be_whole(clauses, first):
        return None
    found = clauses.extent(baseline_at(line, first))
    return Whole(found, is_plan(line, first, clauses.lexicons)) if found else None


def _can_be_whole(clauses: Clauses, first: int) -> bool:
    line = clauses.line
    if text_at(line, first).endswith(" hơn"):
        return False
    if kind_at(line, first) not in _WHOLES:
        return kind_at(line, first) == "hint" and is_plan(line, first, clauses.lexicons)
    if line[first].kind == "time":
        return line[first].text.startswith(("năm", "quý"))
    if text_at(line, first - 1) == "trong" and plays(line[first].text, "stretch", clauses.lexicons):
        return False
    return line[first].kind != "word" or line[first].sense != "adjective"


def whole_extent(clauses: Clauses, at: int) -> Extent | None:
    """Where the plan or the whole right behind the percentage at `at` stands."""
    found = whole(clauses, at)
    return found.extent if found else None


def front(clauses: Clauses, at: int) -> None:
    """Remember the baseline of `So với cùng kỳ, …` and `… đều tăng so với cùng kỳ: …`, which holds for what follows."""
    line = clauses.line
    first = piece_start(line, at)
    found = baseline_at(line, at + 1)
    if (
        kind_at(line, found[1]) == "comma"
        and text_at(line, found[1] + 1) == "trong đó"
        and kind_at(line, at - 1) in CHANGES
    ):
        clauses.thread.fronted = clauses.extent(found)  # `20 xã tăng so với quý trước, trong đó 3 xã tăng 5%`
        return
    if any(token.kind in NUMBERS for token in line[first:at]) or kind_at(line, first - 1) == "percent":
        return
    if text_at(line, found[1]) == "ở":  # `So với lần trước tổ chức ở Bắc Lĩnh, …`
        comma = next(
            (i for i in range(found[1], min(len(line), found[1] + _NEAR)) if line[i].kind == "comma"), found[1]
        )
        found = found[0], comma
    ends = next(i for i in range(found[1], len(line) + 1) if kind_at(line, i) not in ("adverb", "time"))
    ends += kind_at(line, ends) == "copula" and text_at(line, ends + 1) == ":"
    if kind_at(line, ends) == "comma" or text_at(line, ends) == ":":
        clauses.thread.fronted = clauses.extent(found)


def frame(clauses: Clauses, at: int) -> None:
    """Remember what `Trong số 40 hợp tác xã, …` and `Trong 50 tỷ đồng đầu tư thì …` take apart, and a topic."""
    line, thread = clauses.line, clauses.thread
    first = piece_start(line, at)
    first = max((i for i in range(first, at) if line[i].kind == "opener"), default=first)
    while kind_at(line, first) in ("break", "opener", "dash", "sign", "front"):
        first += 1
    if kind_at(line, first) == "about" or text_at(line, first) == "đối với":
        topic = (first + 1, at)  # `Về tỷ lệ hộ nghèo, cả nước …`
        if clauses.noun(topic) in RATES:
            thread.measures(clauses.extent(topic), clauses.noun(topic))
        elif kind_at(line, first) == "about" and thread.topic is None:
            thread.topic = clauses.extent(topic)
        return
    if text_at(line, first) not in ("trong", "trên"):
        return
    first += 1
    partitive = first
    while text_at(line, first) in _PARTITIVE or kind_at(line, first) in ("over", "adverb"):
        first += 1
    if kind_at(line, first) == "money":
        thread.whole = clauses.extent((first, at))
    elif text_at(line, first) in POINTING:
        thread.parted = True
    elif kind_at(line, first) == "number" or any(
        text_at(line, index) in _PARTITIVE for index in range(partitive, first)
    ):
        _take_apart(clauses, partitive, first + (kind_at(line, first) == "number"))


def _take_apart(clauses: Clauses, partitive: int, first: int) -> None:
    """Remember `tổng số 150 ứng viên`: what parts of it are compared with, and measured where nothing else is."""
    line, thread = clauses.line, clauses.thread
    noun = noun_at(line, first)
    if noun[0] == noun[1]:
        return
    if kind_at(line, first - 1) == "number":
        thread.total = clauses.extent((partitive, noun[1]))
    if kind_at(line, noun[1]) != "have" and text_at(line, partitive) in _PARTITIVE:
        thread.measures(clauses.extent(noun))


def head(clauses: Clauses, colon: int) -> None:
    """Remember what the head of a list measures: `Tỷ lệ hộ nghèo: xã A 5%, xã B 6%`."""
    line, phrase = clauses.line, clauses.before(colon)
    phrase = pending(clauses, *phrase), phrase[1]
    if clauses.noun(phrase) != "rate" or kind_at(line, colon + 1) != "word":
        return
    if line[phrase[0]].text in _HEADS:
        verb = next((i for i in range(*phrase) if line[i].kind in VERBS), phrase[1])  # `có tỷ lệ hộ nghèo đạt thấp:`
        clauses.thread.measures(clauses.extent((phrase[0], verb)), "rate")
        clauses.thread.headed = True
    else:
        clauses.thread.parted = True  # `Cơ cấu cổ đông: nhà nước 51%, …`


def carried(items: Sequence[Reading]) -> list[Reading]:
    """The items of a sentence, rises and falls each with the baseline that closes their list."""
    last = next((item for item in reversed(items) if item.relation in _CARRYING and not item.enclosed), None)
    if last is None or last.baseline is None or last.baseline[0] < last.end:
        return list(items)
    closing: Extent | None = None
    found: list[Reading] = []
    for item in reversed(items):
        if item.relation in _CARRYING and item.construction not in _NEVER_CARRIED and not item.enclosed:
            if item.baseline is None and closing is not None:
                item = replace(item, baseline=closing)
            closing = item.baseline
        found.append(item)
    return found[::-1]


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
