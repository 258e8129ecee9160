"""The word that governs a percentage: a verb, a noun, a sign."""

from __future__ import annotations

from hoinghi.rules.percentages.parts import is_topic
from hoinghi.rules.percentages.phrases import CHANGES, NOUNS, SIGNS, VERBS, WAYS, Line, back, kind_at, text_at
from hoinghi.rules.percentages.said import REMAINING

_RESPECTIVELY = "tương ứng"


def governor_of(line: Line, at: int) -> int:
    """The token before a percentage that decides its form: a verb, a noun, a sign; hedges and adverbs left out."""
    found = back(line, at)
    if kind_at(line, found) == "from":
        found = back(line, found)
    if text_at(line, found) == _RESPECTIVELY and kind_at(line, back(line, found)) in VERBS:
        found = back(line, found)  # `tăng tương ứng 5% và 6%`
    quoted = kind_at(line, found - 1) == kind_at(line, found + 1) == "sign"
    if (
        kind_at(line, found) == "copula"
        and kind_at(line, found - 1) == "respective"
        and kind_at(line, found - 2) in VERBS
    ):
        found -= 2  # `tăng lần lượt là 5% và 6%`
    if found >= 0 and (line[found].sense == "adjective" or quoted) and kind_at(line, back(line, found)) in CHANGES:
        found = back(line, found)  # `tăng "khủng" 100%`
    if kind_at(line, found) == "mark" or text_at(line, found) == "mục tiêu":
        verb = back(line, found)
        if kind_at(line, found - 1) == "over" and kind_at(line, verb) in NOUNS:
            return verb  # `nợ xấu dưới ngưỡng 2%`
        if kind_at(line, verb) in VERBS | WAYS | {"copula", "compare"}:
            found = verb  # `đạt mức 5%`, `chiếm tỷ lệ 5%`
    if is_topic(line, found):
        found = back(line, found)  # `hộ nghèo thì 90%`
    aside = kind_at(line, found) == "front" or text_at(line, found) in REMAINING
    if aside and kind_at(line, found - 1) in SIGNS:
        found -= 1  # `…, còn lại 5% …`, `…, cá biệt tới 5%`
    return found
