"""Percentages behind the object of their verb: `vượt kế hoạch 5%`, `giảm lãi suất 2%`, `cao hơn năm ngoái 5%`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import Whole, compared, whole_extent
from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses, verb_left
from hoinghi.rules.percentages.comparisons import (
    BY_VERB,
    behind_comparative,
    is_comparative,
    is_norm_told,
    is_target_told,
    than,
    yardstick,
)
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NUMBERS,
    RATES,
    VERBS,
    Stretch,
    is_missed,
    is_plan,
    kind_at,
    piece_start,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.places import acts
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent
from hoinghi.value import value

_BOUNDS = ("mức quy định", "quy định", "mức tối thiểu", "mức tối đa", "mức cho phép", "mức trần", "mức sàn")
_AGAIN = ("kỷ lục", "nhiều nhất", "trở lại", "lại", "nhẹ", "mạnh", "nhanh", "đều")
_MOST_LISTED = 3  # members of a list before the one at the number


@value
class Phrase:
    """The noun phrase before the percentage at `at`.

    Args:
        stretch: its tokens; empty where only a preposition or a mark stands there.
        last: its last token, prepositions and marks included.
        first: where its stretch between commas begins, a list whole.
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


def _is_of_target(clauses: Clauses, phrase: Phrase, verb: int) -> bool:
    """Whether the number is the target itself: `vượt chỉ tiêu 50% của cả năm`, `vượt xa mục tiêu 4%`."""
    line = clauses.line
    owned = text_at(line, phrase.at + 1).startswith("của") or text_at(line, verb + 1) == "xa"
    return line[verb].kind == "exceed" and owned


def objective(clauses: Clauses, phrase: Phrase) -> bool:
    """Read a percentage whose verb stands before the noun phrase: `vượt kế hoạch 5%`, `giảm tỷ lệ hộ nghèo 2%`."""
    verb = verb_left(clauses, phrase.last + 1, VERBS)
    if verb is None and (_compares(clauses, phrase) or _changes_list(clauses, phrase)):
        return True
    if verb is None or (phrase.noun == "rate" and phrase.stretch[0] < verb and not is_comparative(clauses.line, verb)):
        return False
    if _is_norm_exceeded(clauses, phrase, verb) or is_norm_told(clauses, phrase.at, verb):
        subject(clauses, verb)
        yardstick(clauses, phrase.at, behind_comparative(clauses.line, verb))
        return True
    if phrase.noun and any(token.kind == "hint" for token in clauses.line[verb + 1 : phrase.stretch[0]]):
        return False  # `tăng vốn để chi trả cổ tức 8%`
    of_target = _is_of_target(clauses, phrase, verb) or is_target_told(clauses, phrase.at, verb)
    if is_missed(clauses.line, verb) or of_target:
        clauses.read(phrase.at, "compared", "level", subject(clauses, verb).extent)
        return True
    read = _against(clauses, phrase, verb)
    if read is not None:
        clauses.read(phrase.at, "object", BY_VERB[clauses.line[verb].kind], subject(clauses, verb).extent, read)
        return True
    return _of_object(clauses, phrase, verb)


def _is_norm_exceeded(clauses: Clauses, phrase: Phrase, verb: int) -> bool:
    """Whether the percentage is the norm itself: `cao hơn nhiều so với mức quy định 9%`, not `cao hơn năm ngoái 5%`."""
    line = clauses.line
    if not is_comparative(line, verb):
        return False
    if text_of(line, phrase.stretch).startswith(_BOUNDS) and _goes_beyond(clauses, phrase, verb):
        return True  # `hệ số an toàn vốn đạt 11%, cao hơn mức quy định 8%`
    first = behind_comparative(line, verb)
    return kind_at(line, first - 1) == "compare" and kind_at(line, first) == "mark"


def _goes_beyond(clauses: Clauses, phrase: Phrase, verb: int) -> bool:
    """Whether a rate before is more, or less, than the percentage, as the verb says."""
    last, percent = clauses.thread.last, clauses.line[phrase.at].percent
    if last is None or percent is None or clauses.thread.noun not in RATES:
        return False
    value, bound = last.percent.value, percent.value
    if value is None or bound is None:
        return False
    return value > bound if clauses.line[verb].kind == "increase" else value < bound


def _changes_list(clauses: Clauses, phrase: Phrase) -> bool:
    """Read `kéo giảm số vụ tai nạn, số người chết từ 5%`: the verb stands before the first thing of a list."""
    line, start = clauses.line, phrase.first
    for _ in range(_MOST_LISTED):
        if kind_at(line, start - 1) != "comma" or clauses.noun((start, phrase.at)) != "tally":
            return False
        comma, start = start - 1, piece_start(line, start - 1)
        if any(token.kind in NUMBERS for token in line[start:comma]):
            return False
        verb = next((i for i in range(comma - 1, start - 1, -1) if line[i].kind in CHANGES), None)
        if verb is not None and kind_at(line, verb - 1) != "mark":
            indicator = clauses.extent(trimmed(line, verb + 1, phrase.last + 1))
            clauses.thread.measures(indicator, "tally")
            clauses.read(phrase.at, "object", BY_VERB[line[verb].kind], indicator, compared(clauses, phrase.at))
            return True
    return False


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
    if all(_is_how(token) for token in clauses.line[slice(*found)]) and kind in CHANGES:
        indicator = subject(clauses, verb).extent  # `tăng trưởng với tốc độ 7%`
    if kind == "reach" and text_of(clauses.line, found) == "tăng trưởng":
        about = subject(clauses, verb)  # `giá trị sản xuất đạt tăng trưởng 5%`
        indicator = indicator if acts(clauses, about.extent, about.noun) else about.extent or indicator
    if kind == "reach" and noun:
        of = None if noun == "growth" else whole_extent(clauses, phrase.at)  # `đạt mức tăng trưởng 9% năm 2031`
        baseline = compared(clauses, phrase.at) or of
    elif kind in CHANGES and (not phrase.part or _is_reduced(clauses, phrase, found)):
        baseline = compared(clauses, phrase.at)
        if text_of(clauses.line, found) == "giá":
            about = subject(clauses, verb)
            indicator = indicator if about.resumed else about.extent or indicator  # `hoa hồng tăng giá 30%`
    elif kind == "share" and not noun and verb + 1 == phrase.last:
        indicator = subject(clauses, verb).extent  # `tham gia góp vốn 20%`
        baseline = compared(clauses, phrase.at) or whole_extent(clauses, phrase.at)
    else:
        return False
    clauses.thread.measures(indicator, noun)
    clauses.read(phrase.at, "object", BY_VERB[kind], indicator, baseline)
    return True


def _is_how(token: Token) -> bool:
    """Whether it is only said how much something changes: `giảm mạnh nhất 2%`, `tăng trưởng với tốc độ 7%`."""
    return token.kind in ("mark", "with", "degree") or token.text in _AGAIN or token.text == "nhất"


def _is_reduced(clauses: Clauses, phrase: Phrase, found: Stretch) -> bool:
    """Whether the verb's object is what changes, not a part of things counted: `giảm hao hụt 5% điện năng`."""
    counted = clauses.noun(noun_at(clauses.line, phrase.at + 1))
    objected = found[0] < found[1] and clauses.line[found[0]].kind != "from"
    return objected and clauses.line[phrase.last].kind == "word" and counted not in ("tally", "people")


def _object(clauses: Clauses, phrase: Phrase, verb: int) -> Stretch:
    """What stands between verb and percentage; of `giảm lãi suất với tổng mức giảm` the part behind `với`."""
    first, last = phrase.stretch
    reopened = any(token.kind in ("with", "opener") for token in clauses.line[verb + 1 : first])
    return phrase.stretch if verb < first < last and reopened else trimmed(clauses.line, verb + 1, phrase.last + 1)
