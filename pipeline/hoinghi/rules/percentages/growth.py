"""Percentages of growth by its noun: `tăng trưởng GDP 7%`, `đạt mức tăng trưởng 7%`, `có sự tăng trưởng 2%`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import compared
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses, rated
from hoinghi.rules.percentages.objects import Phrase
from hoinghi.rules.percentages.phrases import Stretch, back, kind_at, text_at, trimmed
from hoinghi.rules.percentages.places import is_rate
from hoinghi.rules.percentages.statements import is_target
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.value import Extent
from hoinghi_schemas.percentage import Relation

_PLAIN = ("tốc độ", "chung", "riêng")
_SHORTEST = 3  # tokens of a growth noun with something that grows


def grows(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `đạt mức tăng trưởng 7%`: a growth noun without what grows, which stands before."""
    line, (first, last) = clauses.line, phrase.stretch
    first += first < last and line[first].kind == "preposition"  # `trong mức tăng 7% của toàn ngành`
    noun = clauses.noun((first, last))
    if noun not in ("growth", "fall") or last - first >= _SHORTEST:
        return False
    if any(token.kind == "word" and token.text not in _PLAIN for token in line[first:last]):
        return False
    verb = back(line, first)
    targeted = is_target(clauses, verb)  # `đạt mục tiêu tăng trưởng 7%`
    kind = kind_at(line, back(line, verb) if targeted else verb)
    about = subject(clauses, verb) if kind in ("reach", "with", "have") and not targeted else None
    relation: Relation = "reach" if kind == "reach" else rated(noun)
    indicator = about.extent if about and about.extent else clauses.extent((first, last))
    if kind_at(line, phrase.at + 1) in ("about", "of") and not (about and about.extent):
        # `mức tăng 4% về chiều dài`, `mức tăng 7% của khu vực dịch vụ`
        indicator = clauses.extent(noun_at(line, phrase.at + 2)) or indicator
    clauses.thread.measures(indicator, noun)
    baseline = compared(clauses, phrase.at) or (about.baseline if about else None)
    clauses.read(phrase.at, "growth_noun", relation, indicator, baseline)
    return True


def growth_noun(clauses: Clauses, phrase: Phrase) -> Stretch | None:
    """`tăng trưởng GDP` with what grows."""
    if is_rate(phrase.noun):
        return None
    for index in range(phrase.last, phrase.first - 1, -1):
        if text_at(clauses.line, index) == "tăng trưởng":
            return trimmed(clauses.line, index, phrase.last + 1)
    return None


def grown(clauses: Clauses, growth: Stretch) -> Extent | None:
    """What grows in `số thu có sự tăng trưởng 2%`."""
    first, last = growth
    having = first - 2
    alone = last - first == 1 and text_at(clauses.line, first - 1) == "sự" and kind_at(clauses.line, having) == "have"
    return clauses.extent(clauses.before(having)) if alone else None
