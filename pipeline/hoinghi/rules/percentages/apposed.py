"""What a bare rate, which only `tỷ lệ` names, is that of: `có chín đề tài được ứng dụng, tỷ lệ 53%`."""

from __future__ import annotations

from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.comparisons import BY_VERB
from hoinghi.rules.percentages.objects import Phrase
from hoinghi.rules.percentages.phrases import CHANGES, NAMING, Stretch, back, kind_at, piece_start, text_at, trimmed
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.value import Extent
from hoinghi_schemas.percentage import Relation

OF_A_PART = ("lệ", "trọng")  # tỷ lệ, tỷ trọng
_NEAR = 4  # tokens from a number to the comma behind its noun


def leading(clauses: Clauses, preposition: int) -> Extent | None:
    """What leads `với tỷ lệ 30% tổng đàn`: `đàn bò` in `đàn bò luôn đứng đầu tỉnh với …`."""
    line, place = clauses.line, subject(clauses, preposition).extent
    if place is None:
        return None
    first, last = clauses.stretch(place)
    return clauses.extent((first, next((i for i in range(first + 1, last) if line[i].kind == "adverb"), last)))


def apposed(clauses: Clauses, phrase: Phrase) -> Extent | None:
    """What a bare rate is that of: `có chín đề tài được ứng dụng, tỷ lệ 53%`, `trả cổ tức với tỷ lệ 15%`."""
    line, before = clauses.line, back(clauses.line, phrase.last)
    if kind_at(line, before) == "have" and clauses.noun(clauses.before(before)):
        return clauses.extent(clauses.before(before))  # `thuế nhập khẩu dầu có mức 15%`
    if not line[phrase.last].text.endswith(OF_A_PART) or kind_at(line, phrase.at + 1) == "give":
        return None
    if kind_at(line, before) == "with" and before == 0:
        return clauses.thread.subject  # `Luật thứ nhất (với tỷ lệ 84%)`
    if kind_at(line, before) == "with":
        levels = (i for i in range(before - 1, phrase.first - 1, -1) if clauses.noun((i, before)) in ("level", "rate"))
        level = next(levels, None)
        if level is None:
            verbs = (i + 1 for i in range(before - 1, phrase.first, -1) if line[i].sense == "verb")
            level = next(verbs, before)  # `phát hành thêm | cổ phiếu với tỷ lệ 20%`
            level += text_at(line, level) == "thêm"
            level = level if level < before and line[level].sense in NAMING else before
        said = next((i for i in range(level, before) if line[i].kind in ("adverb", "degree")), before)
        return clauses.extent(trimmed(line, level, said))  # `cổ tức | vẫn chia với tỷ lệ 15%`
    apposed = kind_at(line, before) == "edge" or (kind_at(line, before) == "comma" and clauses.thread.here)
    if kind_at(line, before) == "comma" and not apposed:
        return clauses.extent(_called(clauses, before))
    return clauses.thread.subject if apposed else None


def _called(clauses: Clauses, comma: int) -> Stretch:
    """What the clause before the comma says is something: `Lào vẫn là bạn hàng lớn nhất, tỷ trọng 30%`."""
    line = clauses.line
    copula = next((i for i in range(comma - 1, piece_start(line, comma), -1) if line[i].kind == "copula"), comma)
    return clauses.before(copula) if copula < comma else (comma, comma)


def of_change(clauses: Clauses, phrase: Phrase) -> Relation | None:
    """What a rate says of the change before it: `giảm 57 vụ, tỷ lệ 6%`."""
    line, comma = clauses.line, back(clauses.line, phrase.last)
    number = next((i for i in range(comma - 1, comma - _NEAR, -1) if kind_at(line, i) == "number"), 0)
    verb = back(line, number)
    changed = kind_at(line, comma) == "comma" and number > 0 and kind_at(line, verb) in CHANGES
    return BY_VERB[line[verb].kind] if changed else None
