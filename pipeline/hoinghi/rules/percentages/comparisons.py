"""Comparisons: numbers that others are compared with (`so với mức 3%`), and what is exceeded (`cao hơn X 5%`)."""

from __future__ import annotations

from dataclasses import replace

from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.clauses import Clauses, verb_left
from hoinghi.rules.percentages.parts import noun_behind, part
from hoinghi.rules.percentages.phrases import (
    AVERAGES,
    BASES,
    CHANGES,
    MARKS,
    NAMING,
    NOUNS,
    RATES,
    TARGETS,
    VERBS,
    Line,
    back,
    extent,
    has_noun,
    is_plan,
    kind_at,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi_schemas.percentage import Relation

BY_VERB: dict[str, Relation] = {
    "reach": "reach", "equal": "reach", "do": "reach", "cover": "share", "exceed": "exceed", "limit": "level",
    "increase": "increase", "decrease": "decrease", "share": "share",
}  # fmt: skip
"""What a verb of this class does to the thing measured."""


INSTEAD = ("thay vì", "thay cho")
_OF = "của "
_GROWTHS = ("mức tăng", "mức tăng trưởng", "tốc độ tăng", "tốc độ tăng trưởng")
_BEYOND = frozenset({"exceed"})
_OPENS = frozenset({"comma", "edge", "break", "and", "percent", "adverb"})
_LONGEST_GROWTH = 12  # tokens from `cao hơn` to the growth's number
_BY_FAR = 4  # tokens from `cao hơn` to its `so với`
_FAR = ("nhiều", "rất nhiều", "hẳn")
_SETTING = ("đề ra", "đặt ra", "giao", "được giao")
_LONGEST_SETTER = 6  # tokens from a number to the verb that sets it
_NOT_SETTING = frozenset({"comma", "stop", "edge", "percent", "number", "copula", "compare", "increase", "decrease"})
_PERIODS = (
    "năm",
    "quý",
    "quí",
    "tháng",
    "tuần",
    "ngày",
    "cùng",
    "giai đoạn",
    "nhiệm kỳ",
    "bình quân",
    "trung bình",
    "thực hiện",
)


def is_comparative(line: Line, verb: int) -> bool:
    """Whether what the verb compares with stands right behind it: `cao hơn`, `thấp hơn`."""
    return text_at(line, verb).endswith(" hơn")


def than(clauses: Clauses, verb: int) -> Extent | None:
    """What stands behind `cao hơn`, `thấp hơn`, over a `so với`."""
    return clauses.extent(baseline_at(clauses.line, behind_comparative(clauses.line, verb)))


def behind_comparative(line: Line, verb: int) -> int:
    """Where what is compared with begins: `thấp hơn mục tiêu`, `thấp hơn rất nhiều so với mục tiêu`."""
    near = (i + 1 for i in range(verb + 1, verb + _BY_FAR) if kind_at(line, i) == "compare")
    return next(near, verb + 1)


def is_where_more(clauses: Clauses, verb: int, link: int) -> bool:
    """Whether `với` tells a rate that is higher than elsewhere: `tỷ lệ này ở trẻ em cao hơn hẳn với 14%`."""
    line = clauses.line
    between = [token for token in line[verb + 1 : link + 1] if token.kind != "degree" and token.text not in _FAR]
    led = bool(between) and between[0].kind == "with" and all(token.kind == "mark" for token in between[1:])
    return led and is_comparative(line, verb) and clauses.noun(clauses.before(verb)) in RATES


def is_yardstick(clauses: Clauses, at: int, verb: int) -> bool:
    """Whether the percentage is what something is more or less than: `thấp hơn mức 3%`, not `thấp hơn 3%`."""
    line = clauses.line
    return is_comparative(line, verb) and verb + 1 < at and kind_at(line, back(line, at)) == "mark"


def growth_beyond(clauses: Clauses, at: int) -> Extent | None:
    """What grows less than what was told before, or more: `cao hơn tốc độ tăng huy động vốn 8%`; None elsewhere."""
    line = clauses.line
    verb = next((i for i in range(at - 1, max(-1, at - _LONGEST_GROWTH), -1) if is_comparative(line, i)), None)
    if verb is None or kind_at(line, verb - 1) not in _OPENS:
        return None
    named = next((i for i in (verb + 2, verb + 3) if text_of(line, (verb + 1, i)) in _GROWTHS), at)
    noun = line[named:at]
    told = named < at and all(token.kind in NOUNS or token.kind in ("of", "time") for token in noun)
    return clauses.extent(trimmed(line, verb + 1, at)) if told and has_noun(line, (named, at)) else None


def beyond_growth(clauses: Clauses, at: int) -> bool:
    """Read the growth that another goes beyond: `xuất khẩu tăng 19%, vượt xa mức tăng 12% của năm trước`."""
    line, last = clauses.line, clauses.thread.last
    grown = growth_beyond(clauses, at)
    if grown is not None:
        if last is not None and last.baseline is None and last.relation in CHANGES:
            clauses.thread.items[-1] = replace(last, baseline=grown)
        clauses.read(at, "compared", "increase", grown)
        return True
    mark = back(line, at)
    if last is None or text_at(line, mark) not in _GROWTHS or verb_left(clauses, mark, _BEYOND) is None:
        return False
    clauses.read(at, "compared", last.relation, last.indicator)
    return True


def is_norm(clauses: Clauses, at: int) -> bool:
    """Whether a plan or rule begins here, and not an earlier period: `kế hoạch`, not `nhiệm kỳ trước`."""
    line = clauses.line
    period = kind_at(line, at) == "time" or text_at(line, at).startswith(_PERIODS)
    if text_at(line, at) == "mức" and _is_found(line, at + 1):
        return False  # `mức trung bình 40% của khu vực`, `mức 21% của năm trước`
    return not period and is_plan(line, at, clauses.lexicons)


def _is_found(line: Line, at: int) -> bool:
    """Whether a level is found, and set by nobody: `mức | trung bình 40% của khu vực`, not `mức | 6% Quốc hội giao`."""
    percent = next((i for i in range(at, at + _BY_FAR) if kind_at(line, i) == "percent"), None)
    if percent is None:
        return False
    between = line[at:percent]
    averaged = bool(between) and between[0].text in AVERAGES
    hedged = all(token.kind in ("adverb", "over") for token in between)
    return averaged or (hedged and kind_at(line, percent + 1) in ("of", "time"))


def yardstick(clauses: Clauses, at: int, first: int) -> None:
    """Read the percentage that the one before is compared with, from token `first` on: `(tăng 5%) so với mức 3%`."""
    line, items = clauses.line, clauses.thread.items
    index = _before_bracket(clauses)
    last = items[index] if items else None
    if last is not None and last.baseline is None and last.construction != "compared":
        baseline = _whose(clauses, at) if first == at else clauses.extent(baseline_at(line, first))
        items[index] = replace(last, baseline=baseline)
    relation: Relation = last.relation if last and last.relation in ("share", "level") else "level"
    mark = text_at(line, back(line, at))
    if is_norm(clauses, first) or text_at(line, at + 1) == "cho phép":
        relation = "level"
    if mark.endswith(("tăng", "tăng trưởng", "giảm")):
        relation = "decrease" if mark.endswith("giảm") else "increase"
    based = text_at(line, at + 1) in BASES and mark in MARKS  # `so với mức 63% GDP năm trước`
    base = clauses.extent((at + 1, at + 2)) if based else None
    clauses.read(at, "compared", relation, last.indicator if last else clauses.thread.subject, base)


def _before_bracket(clauses: Clauses) -> int:
    """Which item is compared: not one in a bracket right behind it: `tăng 14% (cùng kỳ là 15%), thấp hơn mức 16%`."""
    items, text = clauses.thread.items, clauses.parsed.text
    index = len(items) - 1
    while index > 0 and items[index].enclosed:
        index -= 1
    if index >= 0 and index < len(items) - 1 and text.startswith(" (", items[index].end) and not items[index].enclosed:
        return index
    return len(items) - 1


def _whose(clauses: Clauses, at: int) -> Extent | None:
    """`năm ngoái` in `so với 36% của năm ngoái`."""
    line, behind = clauses.line, at + 1
    if kind_at(line, behind) == "time" and line[behind].text.startswith(_OF):
        return line[behind].start + len(_OF), line[behind].end
    return clauses.extent(baseline_at(line, behind + 1)) if kind_at(line, behind) == "of" else None


def opening(bracketed: Line) -> Extent | None:
    """What a bracket compares the percentage before it with: `(so với quy định là 8%)`, `(cao hơn năm trước)`."""
    first = next((i for i, token in enumerate(bracketed) if token.kind not in ("adverb", "sign")), len(bracketed))
    if kind_at(bracketed, first) == "compare" or is_comparative(bracketed, first):
        return extent(bracketed, baseline_at(bracketed, first + 1))
    return None


def instead(clauses: Clauses, at: int, item: Reading) -> None:
    """Read what a rate was before or would be, of which the item tells: `tăng lên 5% GDP thay cho mức 4% GDP`."""
    based = text_at(clauses.line, at + 1) in BASES
    clauses.read(at, "compared", "level", item.indicator, clauses.extent((at + 1, at + 2)) if based else None)


def is_target_told(clauses: Clauses, at: int, verb: int) -> bool:
    """Whether the number is the target that a rate went beyond: `tăng trưởng đạt 8,1%, vượt chỉ tiêu 7,5%`."""
    line, last, percent = clauses.line, clauses.thread.last, clauses.line[at].percent
    if line[verb].kind != "exceed" or text_at(line, verb + 1) not in TARGETS or last is None or percent is None:
        return False
    if last.relation not in ("reach", "share") or last.baseline is not None or clauses.thread.noun not in RATES:
        return False
    reached, target = last.percent.value, percent.value
    return reached is not None and target is not None and reached / 2 < target <= reached


def _is_set(line: Line, at: int) -> bool:
    """Whether it is said behind the percentage who set it: `6% | đề ra`, `6% | mà Quốc hội giao`."""
    for index in range(at + 1, min(len(line), at + _LONGEST_SETTER)):
        if line[index].text in _SETTING or text_of(line, (index, index + 2)) in _SETTING:
            return True
        if line[index].kind in _NOT_SETTING:
            return False
    return False


def is_norm_told(clauses: Clauses, at: int, verb: int) -> bool:
    """Whether the number is the target that a rate falls short of or passes: `ở mức 3,6%, thấp hơn mục tiêu 4%`.

    A difference is as large as neither: `đạt 45%, thấp hơn kế hoạch 6%`.
    """
    line, last, percent = clauses.line, clauses.thread.last, clauses.line[at].percent
    if not is_comparative(line, verb):
        return False
    if is_norm(clauses, behind_comparative(line, verb)) and _is_set(line, at):
        return True  # `quý I tăng 5%, thấp hơn mức kế hoạch 6% đề ra`
    if text_at(line, verb + 1) not in (*TARGETS, "dự toán"):
        return False
    if last is None or percent is None or last.relation not in ("reach", "share", "level"):
        return False
    reached, target = last.percent.value, percent.value
    if reached is None or target is None:
        return False
    low, high = (target, reached) if line[verb].kind == "increase" else (reached, target)
    return high / 2 < low < high


def _is_own_part(clauses: Clauses, at: int) -> bool:
    """Whether the percentage is a part of other people or things than the one before, which has its whole behind it."""
    line, last = clauses.line, clauses.thread.last
    if last is None or last.construction != "part_of_whole" or last.indicator is None:
        return False
    noun = noun_behind(clauses, at) if kind_at(line, at + 1) != "of" else None
    counted = noun is not None and line[noun[0]].sense in NAMING and clauses.noun(noun) in ("", "people", "tally")
    return counted and last.indicator[0] > last.end


def compared_value(clauses: Clauses, at: int, compare: int) -> None:
    """Read `(tăng 5%) so với mức 3%` and `giảm so với năm ngoái 5%`."""
    line = clauses.line
    verb = verb_left(clauses, compare, VERBS)
    if verb is None and compare + 1 == at and _is_own_part(clauses, at):
        part(clauses, at)  # `62% nam sinh hút thuốc, so với 39% nữ sinh`
        return
    if verb is None or not any(token.kind in ("word", "time") for token in line[compare + 1 : at]):
        yardstick(clauses, at, compare + 1)
        return
    times = ((token.start, token.end) for token in line[compare + 1 : at] if token.kind == "time")
    baseline = clauses.extent(trimmed(line, compare + 1, at)) or next(times, None)
    clauses.read(at, "governed", BY_VERB[line[verb].kind], subject(clauses, verb).extent, baseline)
