"""Percentages of growth by its noun: `tăng trưởng GDP 7%`, `đạt mức tăng trưởng 7%`, `có sự tăng trưởng 2%`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import compared
from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses, rated
from hoinghi.rules.percentages.objects import Phrase
from hoinghi.rules.percentages.phrases import CHANGES, Stretch, back, is_nominal, kind_at, text_at, token_at, trimmed
from hoinghi.rules.percentages.places import is_person, is_rate, names_places
from hoinghi.rules.percentages.statements import is_target
from hoinghi.rules.percentages.subjects import Subject, subject
from hoinghi.rules.percentages.value import Extent
from hoinghi_schemas.percentage import Relation

_PLAIN = ("tốc độ", "chung", "riêng")
_HAVING = ("duy trì", "ghi nhận", "chứng kiến", "giữ", "giữ vững", "giữ được", "duy trì được")
"""Verbs by which something has its growth: `ngành dược ghi nhận mức tăng trưởng 8%`."""
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
    having = kind in ("reach", "with", "have") or text_at(line, verb) in _HAVING
    about = subject(clauses, verb) if having and not targeted else None
    if about and text_at(line, verb) in _HAVING and (about.resumed or is_person(clauses, about.extent)):
        about = None  # `Thủ tướng ghi nhận mức tăng trưởng 8%`
    field = _led_field(clauses, phrase, about) if kind == "with" else None
    if field is not None:
        clauses.read(phrase.at, "growth_noun", rated(noun), field, compared(clauses, phrase.at))
        return True
    relation: Relation = "reach" if kind == "reach" else rated(noun)
    indicator = about.extent if about and about.extent else clauses.extent((first, last))
    if kind_at(line, phrase.at + 1) in ("about", "of") and not (about and about.extent):
        # `mức tăng 4% về chiều dài`, `mức tăng 7% của khu vực dịch vụ`
        indicator = clauses.extent(noun_at(line, phrase.at + 2)) or indicator
    clauses.thread.measures(indicator, noun)
    baseline = compared(clauses, phrase.at) or (about.baseline if about else None)
    clauses.read(phrase.at, "growth_noun", relation, indicator, baseline)
    return True


def _led_field(clauses: Clauses, phrase: Phrase, about: Subject | None) -> Extent | None:
    """The growth that a clause before names, of which a place has so much; what it is compared with is remembered.

    `5 tỉnh có tốc độ tăng số doanh nghiệp so với cùng kỳ cao hơn bình quân, dẫn đầu là Hòa Lợi với mức tăng 28%`.
    """
    line, thread = clauses.line, clauses.thread
    first = token_at(line, about.extent[0]) if about and about.extent else -1
    if first < 0 or not (line[first].capital or names_places(clauses, first)) or thread.items:
        return None
    for index in range(first - 1, 0, -1):
        if line[index].kind not in CHANGES or not is_nominal(line, index):
            continue
        found = noun_at(line, index + 1)
        if found[0] == found[1]:
            return None
        if kind_at(line, found[1]) == "compare":
            thread.fronted = clauses.extent(baseline_at(line, found[1] + 1))
        thread.measures(clauses.extent(found), "growth")
        thread.headed = True
        return thread.subject
    return None


def growth_noun(clauses: Clauses, phrase: Phrase) -> Stretch | None:
    """`tăng trưởng GDP` with what grows."""
    if is_rate(phrase.noun):
        return None
    for index in range(phrase.last, phrase.first - 1, -1):
        if text_at(clauses.line, index) == "như":
            return None  # `ngành tăng trưởng cao như điện, điện tử 46%`
        if text_at(clauses.line, index) == "tăng trưởng":
            return trimmed(clauses.line, index, phrase.last + 1)
    return None


def grown(clauses: Clauses, growth: Stretch) -> Extent | None:
    """What grows in `số thu có sự tăng trưởng 2%`."""
    first, last = growth
    having = first - 2
    alone = last - first == 1 and text_at(clauses.line, first - 1) == "sự" and kind_at(clauses.line, having) == "have"
    return clauses.extent(clauses.before(having)) if alone else None
