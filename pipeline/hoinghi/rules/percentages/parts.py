"""Bare percentages: parts of a whole (`70% số hộ`), and items of a list that share a verb (`tăng 5% và 6%`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.baselines import compared, whole_extent
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import SHARES, Clauses, held, rated
from hoinghi.rules.percentages.comparisons import BY_VERB
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    Line,
    Stretch,
    back,
    is_plan,
    kind_at,
    piece_start,
    plays,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.subjects import resumed, subject
from hoinghi.rules.percentages.value import Reading
from hoinghi_schemas.percentage import Relation

_BEFORE_WHOLE = ("trong", "của", "trở lên", "trở xuống")
_THEREOF = ("trong", "trong đó", "số", "số đó", "trong số đó", "số này", "đó", "này", "còn lại")
_ENDS_ITEM = ("comma", "stop", "and", "edge")
_THEREIN = ("trong đó", "trong đó có")
_THOSE = frozenset({"này", "đó", "ấy", "họ"})
_PREDICATES = frozenset({"adverb", "hint", "opener", "relative", "reach", "copula", "have"})
_SAID = frozenset({"have", "adverb", "relative", "reach"})
_FIGURES = frozenset({"số liệu", "con số", "tỷ lệ", "tỉ lệ"})
_DESCRIBED_ENDS = frozenset({"stop", "comma", "percent", "break", "compare", "opener", "open", "money", "number"})
_LONGEST_DESCRIBED = 14  # tokens
_DOINGS = ("relative", "hint")
_PASSIVE = ("được", "bị")
_LONGEST_PEOPLE = 6  # tokens
_TOTALS = ("tổng", "thị phần")
_LEADING = ("nhất", "đầu", "thứ")
_MOST_PARTS = 8  # items looked back over for the whole that they share


def part(clauses: Clauses, at: int) -> None:
    """Read a percentage as a part of what stands behind it, or of what was counted before."""
    line, last = clauses.line, clauses.thread.last
    noun = _described(clauses, at, noun_at(line, _behind_of(line, at + 1)))
    if _does(clauses, at, noun):
        noun = noun[0], noun[0]
    indicator = clauses.extent(noun)
    if text_at(line, noun[0]) == "số" and text_at(line, noun[0] + 1) in _THOSE:
        indicator = clauses.thread.subject or indicator
    if indicator is not None:
        clauses.thread.measures(indicator, clauses.noun(noun))
        clauses.read(at, "part_of_whole", "share", indicator)
    elif last is not None and _has_whole(clauses, last) and not _counted_since(clauses, last):
        clauses.read(at, "part_of_whole", "share", last.indicator)
    else:
        parted = _is_subject(line, at) or text_at(line, at + 1) == "còn lại"
        relation: Relation = "share" if parted else rated(clauses.thread.noun)
        having = back(line, at)  # `lượng thợ ở khu này có 80% xuất thân từ …`
        owner = clauses.extent(clauses.before(having)) if kind_at(line, having) == "have" else None
        joined = parted and kind_at(line, having) in ("and", "comma")
        indicator = clauses.thread.subject or owner or (resumed(clauses, at) if joined else None)
        clauses.read(at, "bare", relation, indicator, compared(clauses, at))


def _does(clauses: Clauses, at: int, noun: Stretch) -> bool:
    """Whether what stands behind is what the part does, of a whole named before: `…, 40% trưng bày đồ gỗ`."""
    line, thread = clauses.line, clauses.thread
    if noun[0] == noun[1] or line[noun[0]].sense != "verb" or clauses.noun(noun):
        return False
    therein = text_at(line, back(line, at)) in _THEREIN or text_at(line, back(line, at) - 1) in _THEREIN
    counted = therein and thread.here and thread.subject is not None
    last = thread.last
    return counted or (last is not None and _has_whole(clauses, last) and not _counted_since(clauses, last))


def _described(clauses: Clauses, at: int, noun: Stretch) -> Stretch:
    """The noun with the clause that says which: `98% hộ được hỏi ở ba xã đều đồng ý`, `thẻ cho 100% hộ có đơn`.

    Of a subject only what stands before its own predicate says which; of an object all that follows does.
    """
    line, (first, last) = clauses.line, noun
    if first < last and text_at(line, last) == "mà" and kind_at(line, last + 1) == "word":
        return _relative(line, first, last)
    giving = kind_at(line, back(line, at)) == "give"
    rest = _people(line, first) if last == first + 1 and line[first].text == "người" else noun
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


def portion_verbs(lexicons: Lexicons) -> frozenset[str]:
    """Verbs that give, take or hold a part: `hỗ trợ 50% chi phí`."""
    return frozenset(lexicons.words("portion_verbs"))


def gives(clauses: Clauses, at: int) -> bool:
    """Whether a part is given, taken or held here."""
    return text_at(clauses.line, at) in clauses.lexicons.compiled(portion_verbs)


def given(clauses: Clauses, at: int, verb: int, *, part_behind: bool) -> None:
    """Read `hỗ trợ 50% chi phí`, and `(các xã khác) hỗ trợ 30%` of the same, or `ngân sách cấp 30%`."""
    last = clauses.thread.last
    if part_behind:
        part(clauses, at)
    elif last is not None and _has_whole(clauses, last):
        clauses.read(at, "part_of_whole", "share", last.indicator)
    elif text_at(clauses.line, piece_start(clauses.line, verb)) == "đối với":
        clauses.read(at, "part_of_whole", "share", clauses.thread.subject)  # `Đối với các xã khác hỗ trợ 70%`
    else:
        clauses.read(at, "part_of_whole", "share", subject(clauses, verb).extent, compared(clauses, at))


def _counted_since(clauses: Clauses, item: Reading) -> bool:
    """Whether something else was counted or measured behind the item."""
    subject = clauses.thread.subject
    return subject is not None and subject != item.indicator and subject[0] > item.end


def _has_whole(clauses: Clauses, item: Reading) -> bool:
    """Whether the item's whole stands behind it."""
    if item.construction != "part_of_whole" or item.indicator is None:
        return False
    if item.indicator[0] < item.start:  # `50% gian hàng bày …, 40% trưng bày … và 10% trưng bày …`
        return any(
            earlier.indicator == item.indicator and earlier.end <= item.indicator[0] for earlier in _near(clauses)
        )
    return " là " not in clauses.parsed.text[item.end : item.indicator[0]]  # `39% là nữ` says what the part is


def _near(clauses: Clauses) -> Sequence[Reading]:
    return clauses.thread.items[-_MOST_PARTS:]


def _behind_of(line: Line, at: int) -> int:
    while kind_at(line, at) in ("sign", "over") or text_at(line, at) in _BEFORE_WHOLE:
        at += 1
    return at


def _is_subject(line: Line, at: int) -> bool:
    """Whether the number is the subject of what follows: `70% được tiếp cận`."""
    if kind_at(line, at + 1) == "word":
        return line[at + 1].sense in ("verb", "adjective") or text_at(line, at + 1) == "tự"
    return kind_at(line, at + 1) in _PREDICATES


def predicated(clauses: Clauses, at: int) -> Stretch:
    """The noun that the percentage is said to be: `70% trong số đó là hộ nghèo`; empty where there is none."""
    line, link = clauses.line, at + 1
    while kind_at(line, link) == "sign" or text_at(line, link) in _THEREOF:
        link += 1
    return noun_at(line, link + 1) if text_at(line, link) == "là" else (at, at)


def has_whole_behind(clauses: Clauses, at: int) -> bool:
    """Whether what the percentage is a part of stands behind it: `có đến 84% mẫu không đạt`, or was named before."""
    if _noun(clauses, at) is None:
        return _is_subject(clauses.line, at)
    return not is_plan(clauses.line, at + 1, clauses.lexicons)


def part_with(clauses: Clauses, at: int) -> None:
    """Read a part that `với` adds, which the clause is not about: `khối này, với 40% dân số, đóng góp 60% GDP`."""
    thread = clauses.thread
    about = thread.subject, thread.noun, thread.here
    part(clauses, at)
    thread.subject, thread.noun, thread.here = about


def has_part_with(clauses: Clauses, at: int, preposition: int) -> bool:
    """Whether `với` (with) adds a part: `thắng với 60% phiếu bầu`, `với 96% đồng ý`; not `đứng đầu với 60% số phiếu`.

    What is told of the one that leads is its own share, and so is one of a total.
    """
    line, noun = clauses.line, _noun(clauses, at)
    if noun is None:
        return _is_subject(line, at)
    if is_plan(line, at + 1, clauses.lexicons):
        return False
    if kind_at(line, noun[1]) in _SAID:
        return True
    whole = line[noun[0]].text.startswith(_TOTALS)
    leading = any(token.text.endswith(_LEADING) for token in line[piece_start(line, preposition) : preposition])
    return not whole and not leading


def bare(clauses: Clauses, at: int, sign: int) -> None:
    """Read a percentage behind a comma, a conjunction or nothing at all."""
    line, last = clauses.line, clauses.thread.last
    noun = _noun(clauses, at)
    verb = held(clauses, sign, SHARES | CHANGES) if kind_at(line, sign) == "comma" else None
    if verb is not None and (line[verb].kind == "share" or noun is None):  # `chiếm tỷ lệ cao, tới 60% số vụ`
        baseline = compared(clauses, at) or whole_extent(clauses, at)
        clauses.read(at, "coordinated", BY_VERB[line[verb].kind], subject(clauses, verb).extent, baseline)
    elif noun is None and _is_subject(line, at):
        part(clauses, at)
    elif last is None:
        _first(clauses, at, sign, noun)
    elif noun is not None and _goes_on(last, kind_at(line, sign)):  # `tăng 61% số tổ chức và 16% số đảng viên`
        clauses.read(at, "coordinated", last.relation, clauses.extent(noun), compared(clauses, at))
    elif _begins_anew(clauses, last, noun, kind_at(line, sign), text_at(line, sign)):
        part(clauses, at)
    else:
        _coordinated(clauses, at, sign, last)


def _noun(clauses: Clauses, at: int) -> Stretch | None:
    """The noun phrase right behind the percentage."""
    found = noun_at(clauses.line, _behind_of(clauses.line, at + 1))
    return found if found[0] < found[1] else None


def _first(clauses: Clauses, at: int, sign: int, noun: Stretch | None) -> None:
    """The first percentage of its sentence: `Tỷ lệ sinh: 2%`, `lãi suất thấp, 6%/năm`, `chiếm 2/3 dân số, 90% GDP`."""
    line, thread = clauses.line, clauses.thread
    if noun is not None:
        if thread.verb == "share":
            clauses.read(at, "coordinated", "share", thread.subject, clauses.extent(noun))
        else:
            part(clauses, at)
    elif text_at(line, sign) == ":":
        phrase = clauses.before(sign)
        indicator = clauses.extent(phrase) or subject(clauses, sign).extent
        clauses.read(at, "stated", rated(clauses.noun(phrase)), indicator, compared(clauses, at))
    elif kind_at(line, sign) == "comma":
        about = resumed(clauses, at)
        clauses.read(at, "apposed", rated(thread.noun), about, compared(clauses, at) or whole_extent(clauses, at))
    else:
        part(clauses, at)


def _goes_on(last: Reading, sign: str) -> bool:
    """Whether a change or work done goes on whose thing measured stood behind its number."""
    going = sign == "and" and last.relation in CHANGES
    going = going or (sign in ("and", "comma") and last.relation == "reach")
    return going and last.indicator is not None and last.indicator[0] >= last.end


def _begins_anew(clauses: Clauses, last: Reading, noun: Stretch | None, sign: str, text: str) -> bool:
    """Whether the percentage has a whole of its own: `70% số hộ, 80% số xã`; not `chiếm 40% GDP, 60% lao động`."""
    if noun is None or is_plan(clauses.line, noun[0], clauses.lexicons):
        return False
    if text == ";" and last.relation == "share" and last.baseline:
        return kind_at(clauses.line, noun[1]) not in _ENDS_ITEM
    said = last.construction == "stated" and kind_at(clauses.line, noun[1]) in _PREDICATES
    return (
        last.construction in ("part_of_whole", "bracketed")
        or (said and sign == "and" and last.baseline is None)
        or sign in ("stop", "edge")
        or last.relation in (*CHANGES, "level")
    )


def _coordinated(clauses: Clauses, at: int, sign: int, last: Reading) -> None:
    """What the verb of the percentage before says holds for this one; `tăng 5% về lượng và 6% về giá trị`."""
    line, end = clauses.line, at + 1
    indicator, baseline = last.indicator, compared(clauses, at)
    if kind_at(line, end) == "about" and indicator is not None and indicator[0] > last.end:
        indicator = clauses.extent(noun_at(line, end + 1))
    if last.relation == "share" and last.construction in ("part_of_whole", "compared"):
        baseline = None
    elif last.relation not in CHANGES:
        baseline = baseline or whole_extent(clauses, at)
    relation = last.relation
    if kind_at(line, sign) == "break" and relation in CHANGES:
        relation = rated(clauses.thread.noun)  # `tăng lên 50%, trong khi trước đây chỉ 15%`
    clauses.read(at, "coordinated", relation, indicator, baseline)
    if baseline is not None and last.baseline is None and kind_at(line, sign) in ("and", "comma"):
        clauses.thread.items[-2] = replace(last, baseline=baseline)
