"""Percentages behind a noun phrase: `lãi suất 6,5%`, `tăng trưởng GDP 7%`, `vượt kế hoạch 5%`, items without a verb."""

from __future__ import annotations

from dataclasses import dataclass

from hoinghi.rules.percentages.baselines import Whole, compared, whole, whole_extent
from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses, rated, verb_left
from hoinghi.rules.percentages.comparisons import BY_VERB, is_comparative, than
from hoinghi.rules.percentages.parts import given, gives, part
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NOUNS,
    RATES,
    VERBS,
    Stretch,
    back,
    is_plan,
    kind_at,
    piece_start,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.subjects import is_item, is_pointing, is_rate, resumed, subject
from hoinghi.rules.percentages.value import Extent
from hoinghi.rules.percentages.verbs import is_target
from hoinghi_schemas.percentage import Relation

_LOCATING = frozenset({"ở", "đối với", "tại", "trong", "với", "cho", "của"})
_EVERYWHERE = ("toàn quốc", "cả nước", "địa bàn", "toàn tỉnh", "toàn cầu")  # behind `trên`
_OF_A_PART = ("lệ", "trọng")  # tỷ lệ, tỷ trọng
_SHORTEST = 3  # tokens of a growth noun with something that grows


@dataclass(frozen=True, slots=True)
class Phrase:
    """The noun phrase before the percentage at `at`.

    Args:
        stretch: its tokens; empty where only a preposition or a mark stands there.
        last: its last token, prepositions and marks included. first: where its stretch between commas begins.
        noun: the class of its measured noun.
        behind: the plan or whole behind the percentage; `part` where it stands right there without `của`.
    """

    at: int
    stretch: Stretch
    first: int
    last: int
    noun: str
    behind: Whole | None
    part: bool


def behind_noun(clauses: Clauses, at: int, last: int) -> None:
    """Read a percentage that a noun phrase ending in token `last` stands before."""
    phrase = _phrase(clauses, at, last)
    if gives(clauses, last) and (not is_rate(phrase.noun) or text_at(clauses.line, phrase.stretch[0]) == "chỉ tiêu"):
        given(clauses, at, last, part_behind=phrase.part)
        return
    if _grows(clauses, phrase) or _objective(clauses, phrase) or _marked(clauses, phrase):
        return
    if _given_before(clauses, phrase):
        return
    growth = _growth_noun(clauses, phrase)
    if growth is not None:
        indicator = clauses.extent(growth)
        clauses.thread.measures(indicator, "growth")
        clauses.read(at, "growth_noun", "increase", indicator, compared(clauses, at))
    elif _located(clauses, phrase):
        _elliptic(clauses, phrase)
    elif is_rate(phrase.noun) or phrase.noun == "sum" or (phrase.noun and not phrase.part):
        behind = phrase.behind.extent if phrase.behind and phrase.noun != "growth" else None
        _stated(clauses, phrase, compared(clauses, at) or behind)
    elif phrase.part:
        part(clauses, at)
    else:
        _elliptic(clauses, phrase)


def _stated(clauses: Clauses, phrase: Phrase, baseline: Extent | None) -> None:
    """Read `lãi suất 6%`, `nợ công 60% GDP`, and `tỷ lệ này 6%` for the rate named before."""
    relation: Relation = "share" if phrase.part and phrase.noun == "sum" else rated(phrase.noun)
    earlier = None
    if is_pointing(clauses.line, phrase.stretch, phrase.noun):
        earlier = resumed(clauses, phrase.stretch[0])
    if earlier is None:
        clauses.state(phrase.at, phrase.stretch, relation, baseline)
    else:
        clauses.read(phrase.at, "stated", relation, earlier, baseline)


def _phrase(clauses: Clauses, at: int, last: int) -> Phrase:
    line = clauses.line
    stretch, behind = clauses.before(last + 1), whole(clauses, at)
    is_part = behind is not None and kind_at(line, at + 1) != "of" and text_at(line, at + 2) not in _EVERYWHERE
    return Phrase(at, stretch, piece_start(line, last + 1), last, clauses.noun(stretch), behind, is_part)


def _grows(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `đạt mức tăng trưởng 7%`: a growth noun without what grows, which stands before."""
    line, (first, last) = clauses.line, phrase.stretch
    if phrase.noun not in ("growth", "fall") or last - first >= _SHORTEST:
        return False
    if any(token.kind == "word" and token.text != "tốc độ" for token in line[first:last]):
        return False
    verb = back(line, first)
    targeted = is_target(clauses, verb)  # `đạt mục tiêu tăng trưởng 7%`
    kind = kind_at(line, back(line, verb) if targeted else verb)
    about = subject(clauses, verb) if kind in ("reach", "with") and not targeted else None
    relation: Relation = "reach" if kind == "reach" else rated(phrase.noun)
    indicator = about.extent if about and about.extent else clauses.extent(phrase.stretch)
    if kind_at(line, phrase.at + 1) == "about" and not (about and about.extent):
        indicator = clauses.extent(noun_at(line, phrase.at + 2)) or indicator  # `mức tăng 4% về chiều dài`
    clauses.thread.measures(indicator, phrase.noun)
    baseline = compared(clauses, phrase.at) or (about.baseline if about else None)
    clauses.read(phrase.at, "growth_noun", relation, indicator, baseline)
    return True


def _objective(clauses: Clauses, phrase: Phrase) -> bool:
    """Read a percentage whose verb stands before the noun phrase: `vượt kế hoạch 5%`, `giảm tỷ lệ hộ nghèo 2%`."""
    verb = verb_left(clauses, phrase.last + 1, VERBS)
    if verb is None and _compares(clauses, phrase):
        return True
    if verb is None or (phrase.noun == "rate" and phrase.stretch[0] < verb and not is_comparative(clauses.line, verb)):
        return False
    if phrase.noun and any(token.kind == "hint" for token in clauses.line[verb + 1 : phrase.stretch[0]]):
        return False  # `tăng vốn để chi trả cổ tức 8%`
    if clauses.line[verb].kind == "exceed" and kind_at(clauses.line, phrase.at + 1) == "of":
        clauses.read(phrase.at, "compared", "level", subject(clauses, verb).extent)  # `vượt chỉ tiêu 50% của cả năm`
        return True
    read = _against(clauses, phrase, verb)
    if read is not None:
        clauses.read(phrase.at, "object", BY_VERB[clauses.line[verb].kind], subject(clauses, verb).extent, read)
        return True
    return _of_object(clauses, phrase, verb)


def _compares(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `(đạt 35%, kỷ lục) so với mặt bằng chung 15%`."""
    line, last = clauses.line, clauses.thread.last
    compare = next((i for i in range(phrase.first, phrase.last) if line[i].kind == "compare"), None)
    if compare is None or last is None or kind_at(line, phrase.first - 1) != "percent":
        return False
    found = clauses.extent(trimmed(line, compare + 1, phrase.last + 1))
    clauses.read(phrase.at, "compared", "level", found)
    return True


def _against(clauses: Clauses, phrase: Phrase, verb: int) -> Extent | None:
    """The baseline between verb and percentage: `tăng hơn năm ngoái 5%`, `đạt dự toán 102%`."""
    line, first = clauses.line, _object(clauses, phrase, verb)
    if is_comparative(line, verb):
        return than(clauses, verb)
    if kind_at(line, verb + 1) == "over" and is_plan(line, verb + 2, clauses.lexicons):
        return clauses.extent(baseline_at(line, verb + 2))
    if kind_at(line, first[0]) == "compare":
        return clauses.extent(baseline_at(line, first[0] + 1))
    planned = is_plan(line, first[0], clauses.lexicons) and not clauses.noun(first)
    if line[verb].kind == "exceed" or (planned and line[verb].kind in ("reach", "do")):
        return clauses.extent(first)
    return None


def _of_object(clauses: Clauses, phrase: Phrase, verb: int) -> bool:
    kind, found = clauses.line[verb].kind, _object(clauses, phrase, verb)
    indicator, noun = clauses.extent(found), clauses.noun(found)
    if kind == "reach" and noun:
        baseline = compared(clauses, phrase.at) or whole_extent(clauses, phrase.at)
    elif kind in CHANGES and (not phrase.part or _is_reduced(clauses, phrase, found)):
        baseline = compared(clauses, phrase.at)
        if text_of(clauses.line, found) == "giá":
            indicator = subject(clauses, verb).extent or indicator  # `hoa hồng tăng giá 30%`
    elif kind == "share" and not noun and verb + 1 == phrase.last:
        indicator = subject(clauses, verb).extent  # `tham gia góp vốn 20%`
        baseline = compared(clauses, phrase.at) or whole_extent(clauses, phrase.at)
    else:
        return False
    clauses.thread.measures(indicator, noun)
    clauses.read(phrase.at, "object", BY_VERB[kind], indicator, baseline)
    return True


def _is_reduced(clauses: Clauses, phrase: Phrase, found: Stretch) -> bool:
    """Whether the verb's object is what changes, and not a part of what is counted: `giảm phát thải 8% khí nhà kính`."""
    counted = clauses.noun(noun_at(clauses.line, phrase.at + 1))
    objected = found[0] < found[1] and clauses.line[found[0]].kind != "from"
    return objected and clauses.line[phrase.last].kind == "word" and counted not in ("tally", "people")


def _object(clauses: Clauses, phrase: Phrase, verb: int) -> Stretch:
    """What stands between verb and percentage; of `giảm lãi suất với tổng mức giảm` the part behind `với`."""
    first, last = phrase.stretch
    reopened = any(token.kind in ("with", "opener") for token in clauses.line[verb + 1 : first])
    return phrase.stretch if verb < first < last and reopened else trimmed(clauses.line, verb + 1, phrase.last + 1)


def _marked(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `dưới 70% tiêu chuẩn`, `tại 100% cơ sở`, `mục tiêu 6,7%`, `(với) tỷ lệ 20%`."""
    line, (first, last) = clauses.line, phrase.stretch
    head = line[phrase.last]
    if phrase.behind and phrase.behind.plan and first < last:
        clauses.state(phrase.at, phrase.stretch, "level", compared(clauses, phrase.at) or phrase.behind.extent)
    elif head.kind in ("preposition", "of") and phrase.part:
        part(clauses, phrase.at)
    elif is_target(clauses, phrase.last) and not phrase.part:
        clauses.read(phrase.at, "stated", "level", (head.start, head.end), compared(clauses, phrase.at))
    elif head.kind == "mark" and first == last and phrase.part and kind_at(line, back(line, phrase.last)) == "with":
        behind = phrase.behind.extent if phrase.behind else None  # `dẫn đầu cả nước với tỷ lệ 45% tổng kim ngạch`
        clauses.read(phrase.at, "stated", "share", subject(clauses, back(line, phrase.last)).extent, behind)
    elif head.kind == "mark" and last - first <= 1 and (first == last or last == phrase.last + 1):
        if phrase.part:
            part(clauses, phrase.at)
        else:
            relation: Relation = "share" if head.text.endswith(_OF_A_PART) else "level"
            clauses.read(phrase.at, "stated", relation, _apposed(clauses, phrase), compared(clauses, phrase.at))
    else:
        return False
    return True


def _given_before(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `hỗ trợ kinh phí xây dựng tối thiểu 30%`: a part of what stands between the verb and the percentage."""
    if phrase.part or is_rate(phrase.noun):
        return False
    verb = next((i for i in range(phrase.last - 1, phrase.first - 1, -1) if gives(clauses, i)), None)
    found = trimmed(clauses.line, verb + 1, phrase.last + 1) if verb is not None else (0, 0)
    if found[0] >= found[1] or clauses.noun(found) in (*RATES, "tally") or clauses.line[found[0]].kind not in NOUNS:
        return False
    clauses.read(phrase.at, "part_of_whole", "share", clauses.extent(found), compared(clauses, phrase.at))
    return True


def _apposed(clauses: Clauses, phrase: Phrase) -> Extent | None:
    """What a bare rate is that of: `có chín đề tài được ứng dụng, tỷ lệ 53%`, `trả cổ tức với tỷ lệ 15%`."""
    line, before = clauses.line, back(clauses.line, phrase.last)
    if not line[phrase.last].text.endswith(_OF_A_PART) or kind_at(line, phrase.at + 1) == "give":
        return None
    if kind_at(line, before) == "with" and before == 0:
        return clauses.thread.subject  # `Luật thứ nhất (với tỷ lệ 84%)`
    if kind_at(line, before) == "with":
        levels = (i for i in range(before - 1, phrase.first, -1) if clauses.noun((i, before)) == "level")
        level = next(levels, None)
        return clauses.extent(trimmed(line, level, before)) if level is not None else None
    apposed = kind_at(line, before) == "edge" or (kind_at(line, before) == "comma" and clauses.thread.here)
    return clauses.thread.subject if apposed else None


def _growth_noun(clauses: Clauses, phrase: Phrase) -> Stretch | None:
    """`tăng trưởng GDP` with what grows."""
    if is_rate(phrase.noun):
        return None
    for index in range(phrase.last, phrase.first - 1, -1):
        if text_at(clauses.line, index) == "tăng trưởng":
            return trimmed(clauses.line, index, phrase.last + 1)
    return None


def _located(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether the phrase says only where or with whom: `…, ở vùng cao 12%`."""
    located = phrase.first > 0 and text_at(clauses.line, phrase.first) in _LOCATING
    return located and not phrase.part and clauses.thread.last is not None


def _elliptic(clauses: Clauses, phrase: Phrase) -> None:
    """Read an item without a verb: `công nghiệp tăng 10%, dịch vụ 12%`; its relation is that of the items before."""
    thread, last, at = clauses.thread, clauses.thread.last, phrase.at
    indicator, baseline = clauses.extent(phrase.stretch), compared(clauses, at)
    if _located(clauses, phrase) and last:
        clauses.read(at, "elliptic", last.relation, last.indicator, baseline)
    elif indicator and is_rate(thread.noun) and is_item(clauses, phrase.stretch, phrase.noun):
        same = last is not None and last.indicator == thread.subject
        relation = last.relation if last and same else rated(thread.noun)
        clauses.read(at, "elliptic", relation, thread.subject, baseline)
    elif indicator and thread.relation:
        clauses.read(at, "elliptic", thread.relation, indicator, baseline)
    elif indicator and last and phrase.first > 0:
        headed = thread.here and thread.noun and last.relation not in CHANGES and last.indicator
        clauses.read(at, "elliptic", last.relation, last.indicator if headed else indicator, baseline)
    else:
        clauses.state(at, phrase.stretch, rated(phrase.noun), baseline)
