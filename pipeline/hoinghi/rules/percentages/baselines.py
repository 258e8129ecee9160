"""What a percentage is compared with: behind it, at the head of its sentence, or at the end of its list."""

from __future__ import annotations

from dataclasses import replace

from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import CHANGES, NUMBERS, VERBS, WAYS, baseline_at, is_plan, kind_at, text_at
from hoinghi.rules.percentages.value import Extent, Reading

_FARTHEST = 25  # tokens from a percentage to its `so với`
_PERIODS = frozenset({"năm", "tháng", "quý", "ngày", "vụ", "tuần", "người"})
_STRETCHES = frozenset({"phiên", "kỳ", "vòng", "thời gian", "khi", "giai đoạn", "bối cảnh", "tình hình", "đợt", "dịp", "lúc", "đó", "suốt"})
_GOES_ON = VERBS | WAYS | {"number", "money", "measure", "compare", "adverb", "over", "to"}
_TO_MOVE = ("đến", "vào", "trong", "cho đến", "tới")


def tail(clauses: Clauses, at: int) -> int:
    """The index behind the percentage at `at` and its `/năm`."""
    line = clauses.line
    if kind_at(line, at + 1) == "slash" and text_at(line, at + 2) in _PERIODS:
        return at + 3
    return at + 1


def compared(clauses: Clauses, at: int) -> Extent | None:
    """The phrase behind `so với` in the clause of the percentage at `at`, over an amount where one stands between."""
    line = clauses.line
    for index in range(at + 1, min(len(line), at + _FARTHEST)):
        kind = line[index].kind
        if kind == "compare" or (kind == "with" and _is_period(clauses, index + 1)):
            return clauses.extent(baseline_at(line, index + 1))
        if kind in ("percent", "stop", "break"):
            return None
        if kind in ("comma", "and"):
            than = _than(clauses, index + 1)
            if than is not None:
                return than
            if kind == "and" or kind_at(line, index + 1) not in _GOES_ON:
                return None
    return None


def _is_period(clauses: Clauses, at: int) -> bool:
    """`tăng 5% với cùng kỳ`: the `so` is left out."""
    return kind_at(clauses.line, at) == "time" or text_at(clauses.line, at).startswith("cùng kỳ")


def _than(clauses: Clauses, at: int) -> Extent | None:
    """`…, thấp hơn cùng kỳ (5,48%)`: the comparison that a clause without a number of its own adds."""
    line = clauses.line
    while kind_at(line, at) in ("adverb", "sign"):
        at += 1
    if kind_at(line, at) not in CHANGES or not text_at(line, at).endswith("hơn"):
        return None
    at += kind_at(line, at + 1) == "compare"
    plan = is_plan(line, at + 1, clauses.lexicons)
    return clauses.extent(baseline_at(line, at + 1)) if plan else None


def whole(clauses: Clauses, at: int) -> tuple[Extent | None, bool]:
    """The phrase right behind the percentage at `at`, and whether it names a plan: `kế hoạch năm`, `trong tổng số …`."""
    line = clauses.line
    first = tail(clauses, at)
    first += kind_at(line, first) in ("slash", "sign")
    if kind_at(line, first) == "time" and line[first].text.startswith(_TO_MOVE):
        first += 1
        if text_at(line, first) != "trong":
            return None, False
    first += kind_at(line, first) in ("over", "of") or text_at(line, first) in ("trong", "vào")
    if kind_at(line, first) not in ("word", "mark", "number", "time", "do", "increase"):
        return None, False
    if kind_at(line, first) == "time" and not line[first].text.startswith(("năm", "quý")):
        return None, False
    if kind_at(line, first) == "word" and line[first].sense == "adjective":
        return None, False
    if text_at(line, first - 1) == "trong" and text_at(line, first) in _STRETCHES:
        return None, False
    return clauses.extent(baseline_at(line, first)), is_plan(line, first, clauses.lexicons)


def carried(items: list[Reading]) -> list[Reading]:
    """The items of a sentence, each with the baseline that closes its list."""
    later: Extent | None = None
    found: list[Reading] = []
    for item in reversed(items):
        if item.relation in CHANGES and item.carries:
            if item.baseline is None and later is not None:
                item = replace(item, baseline=later)
            later = item.baseline
        found.append(item)
    return found[::-1]


def ends_clause(clauses: Clauses, at: int) -> bool:
    """Whether no number stands between `at` and the end of its clause."""
    line = clauses.line
    for index in range(at, len(line)):
        if line[index].kind in NUMBERS:
            return False
        if line[index].kind in ("stop", "comma"):
            return True
    return True
