"""What is said of the people and things that a percentage is a part of: `98% hộ được hỏi`, `60% người sử dụng …`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    Line,
    Stretch,
    back,
    kind_at,
    plays,
    text_at,
    trimmed,
)

_DESCRIBED_ENDS = frozenset({"stop", "comma", "percent", "break", "compare", "opener", "open", "money", "number"})
_PLACING = ("ở", "tại", "trên", "trên địa bàn")
_LONGEST_DESCRIBED = 14  # tokens
_DOINGS = ("relative", "hint")
_PASSIVE = ("được", "bị")
_LONGEST_PEOPLE = 6  # tokens


def described(clauses: Clauses, at: int, noun: Stretch) -> Stretch:
    """The noun with the clause that says which: `98% hộ được hỏi ở ba xã đều đồng ý`, `thẻ cho 100% hộ có đơn`.

    Of a subject only what stands before its own predicate says which; of an object all that follows does.
    """
    line, (first, last) = clauses.line, noun
    if first < last and text_at(line, last) == "mà" and kind_at(line, last + 1) == "word":
        return _relative(line, first, last)
    giving = kind_at(line, back(line, at)) == "give"
    rest = _people(line, first) if last == first + 1 and line[first].text == "người" else _placed(line, noun)
    if first == last or not _begins_description(clauses, last, giving=giving):
        return rest
    end = last + 1
    while end < len(line) and end - first < _LONGEST_DESCRIBED and line[end].kind not in _DESCRIBED_ENDS:
        if _begins_predicate(clauses, end):
            return trimmed(line, first, end)
        if line[end].kind == "and" and not (end + 1 < len(line) and line[end + 1].capital):
            break
        end += 1
    return trimmed(line, first, end) if giving else rest


def _placed(line: Line, noun: Stretch) -> Stretch:
    """The noun with the place that says which: `40% bệnh nhân ở tuyến xã`, `60% tàu cá trên địa bàn tỉnh`."""
    first, last = noun
    if first == last or text_at(line, last) not in _PLACING or kind_at(line, last + 1) != "word":
        return noun
    place = noun_at(line, last + 1)
    end = next((i for i in range(*place) if line[i].sense == "verb" or line[i].text == "thời điểm"), place[1])
    return (first, end) if place[0] < end else noun


def _people(line: Line, first: int) -> Stretch:
    """`người` with what is said of those people, up to its object: `60% người sử dụng ma túy | lần đầu`."""
    last = first + 1
    last += text_at(line, last) in _PASSIVE
    if last == len(line) or not (line[last].kind in _DOINGS or line[last].sense == "verb"):
        return first, first + 1
    last += 1
    while last < len(line) and line[last].kind == "word" and last - first < _LONGEST_PEOPLE:
        last += 1
    return first, last


def _relative(line: Line, first: int, last: int) -> Stretch:
    """The noun with a clause that `mà` opens: `30% nhiệm vụ mà nhân dân giao phó`."""
    end = last + 2
    while end < len(line) and end - first < _LONGEST_DESCRIBED and line[end].kind in ("word", "adverb"):
        end += 1
    return trimmed(line, first, end)


def _begins_description(clauses: Clauses, at: int, *, giving: bool) -> bool:
    given = giving and kind_at(clauses.line, at) in ("have", "relative")
    return given or plays(text_at(clauses.line, at), "describing", clauses.lexicons)


def _begins_predicate(clauses: Clauses, at: int) -> bool:
    """Whether what is said of the noun begins here, behind the clause that says which: `đều`, `là`, `không`."""
    line, token = clauses.line, clauses.line[at]
    if kind_at(line, at - 1) in ("adverb", "relative", "preposition", "from", "have", "with"):
        return False
    said = token.kind == "adverb" and plays(token.text, "predicating", clauses.lexicons)
    return said or token.kind in ("relative", "copula", "have")
