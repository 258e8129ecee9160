"""What an earlier clause, the list's head or the sentence before measures, for a clause that leaves it out."""

from __future__ import annotations

from hoinghi.rules.percentages.before import is_through, offices
from hoinghi.rules.percentages.clauses import Clauses, Thread, item_before, verb_left
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    LOCATIVE,
    NAMING,
    NOUNS,
    NUMBERS,
    POINTING,
    VERBS,
    Line,
    Stretch,
    back,
    is_nominal,
    kind_at,
    measured_class,
    piece_start,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.places import is_item, is_rate
from hoinghi.rules.percentages.tokens import Token, tokens
from hoinghi.rules.percentages.value import Extent

_FARTHEST = 80  # tokens looked back over for what a sentence is about
_MOST_PIECES = 6  # stretches between commas looked back over
_LONGEST_PREVIOUS = 600  # characters
_LONGEST_MEASURED = 4  # tokens of a measured noun, the last of which may not have been seen whole
_PREDICATES = VERBS | {"degree", "adverb", "copula", "relative", "opener", "cause", "hint", "preposition", "have"}
_SAID = _PREDICATES - {"degree", "preposition", "have"}
_ITEM_EDGES = frozenset({"stop", "dash", "sign"})
_LABELLING = NOUNS | {"comma", "and", "slash", "with"}
_LONGEST_LABEL = 10  # tokens
_LINKS = frozenset({"comma", "and", "dash", "break", "stop"})
_HERE = ("tại", "ở", "đây")
_SOMETIMES = ("năm", "tháng", "quý", "tuần", "ngày", "vụ", "thời điểm")
_TELLING = (
    "xếp thứ",
    "xếp hạng",
    "xếp vị trí",
    "đứng thứ",
    "đứng đầu",
    "đứng vị trí",
    "trở thành",
    "đóng vai trò",
    "giữ vai",
)
_PLACES = ("thứ", "hạng", "vị trí", "đầu", "cuối")
_PASSIVE = ("được", "bị")
_PERSONS = ("ông", "bà", "anh", "chị", "đồng chí")
_SPEECH = ("thừa nhận", "nêu", "báo cáo", "dự đoán", "kỳ vọng", "đề xuất", "đề nghị", "yêu cầu", "thông tin")
_REASONS = ("bởi", "do", "vì", "bởi vì")


_RANKING = ("nhất", "đáng lo", "đáng mừng", "đáng chú ý", "đáng nói", "dẫn đầu", "đứng đầu", "tiếp theo", "kế đến")
"""What stands before `là` and the one that a clause is about."""
_NEXT = ("tiếp đến", "kế đến", "sau đó", "thứ đến")


def without_preposition(line: Line, found: Stretch) -> Stretch:
    """The phrase without the preposition that opens it: `Đối với lãi suất vay`."""
    first, last = found
    while first + 1 < last and line[first].kind in LOCATIVE:
        first += 1
    return first, last


def resumed(clauses: Clauses, at: int) -> Extent | None:
    """What an earlier clause of the sentence measured, for a clause that leaves it out."""
    line, thread = clauses.line, clauses.thread
    stop = back(line, at)
    if kind_at(line, stop) == "have" and text_at(line, stop + 1) in _SOMETIMES:
        stop -= 1  # `…, có tháng giảm 5%`
    for _ in range(_MOST_PIECES):
        here = line[stop].text in _REASONS and text_at(line, stop + 1) in _HERE  # `vì tại đây chiếm 80%`
        if stop <= 0 or not (here or line[stop].kind in _LINKS):
            break
        if line[stop].kind == "stop":
            head = _headed(clauses, stop) if line[stop].text == ":" else None
            if head is not None:
                return head
            break
        start = piece_start(line, stop)
        item = item_before(clauses, stop) if kind_at(line, stop - 1) == "percent" else None
        if item is not None and item.construction == "elliptic":
            return item.indicator  # `lúa đạt 84%, ngô 78%, vượt 4%`
        added = piece_start(line, start - 1) if kind_at(line, start - 1) == "percent" else start
        if back(line, start - 1) == added and kind_at(line, added) == "with" and kind_at(line, added - 1) == "comma":
            stop = added - 1  # `xã A, với 40% dân số, chiếm 50% diện tích`
            continue
        if kind_at(line, start - 1) == "percent" or any(_counts(line, i) for i in range(start, stop)):
            break
        if text_at(line, start) == "nơi" and kind_at(line, start - 1) == "comma":
            stop = start - 1  # `lượng khách trên tuyến mới, nơi được xem là điểm sáng, đạt`
            continue
        found = _piece_subject(clauses, start, stop)
        if found[0] < found[1]:
            if thread.here and is_rate(thread.noun) and is_item(clauses, found, clauses.noun(found)):
                return thread.subject  # `…; quận A, nơi đông sinh viên, đạt`
            if is_rate(clauses.noun(found)):
                thread.measures(clauses.extent(found), clauses.noun(found))
            return clauses.extent(found)
        if any(token.kind == "opener" for token in line[start:stop]):
            break  # what stands before it is who says it
        stop = start - 1
    if thread.here:
        return thread.subject
    if thread.topic is not None:
        return thread.topic
    measured = _first_measured(clauses, at)
    if measured is not None:
        thread.subject, thread.noun = measured
    if thread.subject is None and thread.previous is not None:
        thread.subject, thread.noun = _of_previous(clauses)
    return thread.subject


def _remains(line: Line, at: int) -> bool:
    """Whether something is said to be still so: `tỷ lệ này còn thấp`."""
    told = kind_at(line, at + 1) == "degree" or (at + 1 < len(line) and line[at + 1].sense == "adjective")
    return line[at].text == "còn" and told


def _counts(line: Line, at: int) -> bool:
    """Whether something is counted or measured here, and not how often: `điều chỉnh ba lần`."""
    return line[at].kind in NUMBERS and text_at(line, at + 1) != "lần"


def _piece_subject(clauses: Clauses, start: int, stop: int) -> Stretch:
    """The subject of a clause without numbers: `công nghiệp tiếp tục phát triển`; none of an apposition or a front."""
    line = clauses.line
    opened = max((i + 1 for i in range(start, stop) if _opens_clause(clauses, i)), default=start)
    first, last = trimmed(line, opened, stop)
    if first == start and first + 1 < last and line[first].kind == "hint" and line[first].sense == "verb":
        opened = first = first + 1  # `dự báo nhu cầu điện tăng nhanh, …`
    if opened > start:
        first, last = without_preposition(line, (first, last))
    deed = text_at(line, first) == "việc" and first + 1 < last and line[first + 1].sense in NAMING
    if first + 1 < last and (line[first].kind == "degree" or deed):
        opened = first = first + 1  # `khá nhiều kiến nghị được …`
    nominal = first < last and line[first].kind in CHANGES and is_nominal(line, first)
    if first == last or not (nominal or line[first].kind in NOUNS) or text_at(line, first) == "mức":
        return first, first
    if start == opened and kind_at(line, start - 1) == "comma" and _is_verb_alone(line[first]):
        return first, first  # `xã thiếu vốn, thiếu đất và …`
    if last - first == 1 and _goes_on_passive(line, start, first):
        return first, first  # `kiến nghị đã được tiếp nhận, xem xét nhưng …`
    if text_at(line, first) in _PERSONS and kind_at(line, stop - 1) in ("hint", "opener"):
        return first, first  # `bà Lan nói, …`
    if kind_at(line, first - 1) == "adverb" and kind_at(line, start - 1) == "break" and _is_verb_alone(line[first]):
        return first, first  # `nhưng lại dồn vào đất đai, tăng 5%`
    copula = next((i for i in range(first, last) if line[i].kind == "copula"), first)
    if text_of(line, (first, back(line, copula) + 1)).endswith(_RANKING) or text_of(line, (first, copula)) in _NEXT:
        return trimmed(line, copula + 1, last)  # `rót nhiều nhất vẫn là các nhà đầu tư Mỹ, chiếm …`
    lexicons = clauses.lexicons
    ranks = range(first + 1, last)
    predicates = (
        i
        for i in range(first + nominal, last)
        if line[i].kind in _PREDICATES or _remains(line, i) or (i in ranks and _tells(line, i))
    )
    predicates = (i for i in predicates if line[i].text != "đối với" and not _is_sparing(line, i, last))
    named = (i for i in predicates if not (line[i].kind in VERBS and is_nominal(line, i)))  # `tỷ lệ đóng góp`
    end = next((i for i in named if not is_through(line, i, lexicons)), last)
    if kind_at(line, end) == "cause":
        brought = _piece_subject(clauses, end + 1, stop)
        if brought[0] < brought[1]:
            return brought  # `kết quả này giúp lợi nhuận đạt kế hoạch, …`
    if kind_at(line, end) == "copula" and end == first + 1 and kind_at(line, end + 1) == "time":
        begun, ended = _piece_subject(clauses, end + 2, stop)
        return min(max(begun, end + 2), ended), ended  # `đây là năm thứ ba sản lượng giảm, …`
    changed = trimmed(line, end + 1, last)
    if kind_at(line, end) in CHANGES and clauses.noun(changed):
        return changed  # `cần giảm lãi suất vay, giảm 0,5% cũng …`
    if kind_at(line, end) == "copula" and is_rate(clauses.noun(clauses.before(last))):
        return clauses.before(last)  # `đáng mừng là tốc độ tăng trưởng, …`
    found = clauses.before(end)
    return (opened, found[1]) if start < opened < found[1] else found


def _is_sparing(line: Line, at: int, last: int) -> bool:
    """Whether `tiết kiệm` says which, before the verb of the clause: `diện tích tưới tiết kiệm nước tăng mạnh`."""
    return line[at].text == "tiết kiệm" and any(line[i].kind in VERBS for i in range(at + 1, last))


def _tells(line: Line, at: int) -> bool:
    """Whether a predicate begins that gives a rank or a part: `Hòa Lợi xếp thứ hai, chiếm 16%`."""
    ranked = line[at].text in ("xếp", "đứng") and text_at(line, at + 1).startswith(_PLACES)
    return ranked or line[at].text.startswith(_TELLING)


def _goes_on_passive(line: Line, start: int, verb: int) -> bool:
    """Whether the verb alone between a comma and the end goes on what is done to what was named."""
    before = line[piece_start(line, start - 1) : start - 1]
    done = kind_at(line, start - 1) == "comma" and line[verb].sense == "verb"
    return done and any(token.text in _PASSIVE for token in before)


def _is_verb_alone(token: Token) -> bool:
    return token.kind == "word" and token.sense == "verb" and " " not in token.text


def _opens_clause(clauses: Clauses, at: int) -> bool:
    """Whether a clause of its own begins behind the token: `cho biết`, `vì`, `để` before what is to come about."""
    line = clauses.line
    aim = line[at].text == "để" and at + 1 < len(line) and line[at + 1].sense in NAMING
    if line[at].text == "do" and any(token.text == "bị" for token in line[piece_start(line, at) : at]):
        return False  # `số bệnh nhân bị liệt do đột quỵ tăng mạnh, chiếm 90%`
    return line[at].kind == "opener" or line[at].text in _REASONS or aim or _is_said_by_one(clauses, at)


def _is_said_by_one(clauses: Clauses, at: int) -> bool:
    """Whether one person says what follows: `Bộ trưởng thừa nhận | việc giải ngân còn chậm, mới đạt 38%`."""
    line = clauses.line
    if line[at].text not in _SPEECH:
        return False
    who = line[piece_start(line, at)].text
    return who in _PERSONS or who in _speakers(clauses)


def _headed(clauses: Clauses, colon: int) -> Extent | None:
    """What the words before a colon measure."""
    head = _list_head(clauses, colon) or label(clauses, colon)
    if head is not None:
        return head
    found = _piece_subject(clauses, piece_start(clauses.line, colon), colon)
    noun = clauses.noun(found)
    if not noun:
        return None
    clauses.thread.measures(clauses.extent(found), noun)  # `giá vé điều chỉnh dần: năm đầu tăng 15%`
    return clauses.extent(found)


def _list_head(clauses: Clauses, colon: int) -> Extent | None:
    """What the head of a list measures: `Lượng khách tăng cao: quý I là 10%`; its verb holds for the items."""
    verb = verb_left(clauses, colon, CHANGES)
    if verb is None:
        return None
    clauses.thread.relation = "increase" if clauses.line[verb].kind == "increase" else "decrease"
    found = clauses.before(verb)
    clauses.thread.subject, clauses.thread.noun = clauses.extent(found), clauses.noun(found)
    return clauses.thread.subject


def label(clauses: Clauses, colon: int) -> Extent | None:
    """The label of a list's item: `- Hộ nghèo: giảm 2%`."""
    line = clauses.line
    first = next((i + 1 for i in range(colon - 1, -1, -1) if line[i].kind in _ITEM_EDGES), 0)
    found = trimmed(line, first, colon)
    if found[0] == found[1] or found[1] - found[0] > _LONGEST_LABEL:
        return None
    if any(token.kind not in _LABELLING or token.named for token in line[slice(*found)]):
        return None
    if any(token.capital for token in line[found[0] + 1 : found[1]]) or line[found[0]].text in _speakers(clauses):
        return None
    clauses.thread.measures(clauses.extent(found), clauses.noun(found))
    return clauses.extent(found)


def _speakers(clauses: Clauses) -> frozenset[str]:
    """The offices of those who speak behind a colon: `Thứ trưởng: …`."""
    return clauses.lexicons.compiled(offices)


def _first_measured(clauses: Clauses, at: int) -> tuple[Extent, str] | None:
    """The first thing of a kind that percentages measure which the sentence names before `at`."""
    line, thread = clauses.line, clauses.thread
    for index in range(max(thread.searched, at - _FARTHEST), at):
        noun = measured_class(line, index, at, clauses.lexicons)
        if is_rate(noun) or noun in ("sum", "tally"):
            ends = (i for i in range(index + 1, at) if line[i].kind in _PREDICATES or line[i].kind in ("comma", "stop"))
            found = clauses.extent(trimmed(line, index, next(ends, at)))
            return (found, noun) if found else None
    thread.searched = max(thread.searched, at - _LONGEST_MEASURED)
    return None


def _of_previous(clauses: Clauses) -> tuple[Extent | None, str]:
    """What the sentence before, which states no percentage, is about: the head of a list, `Kết quả như sau:`."""
    previous = clauses.thread.previous
    if previous is None or previous[1] - previous[0] > _LONGEST_PREVIOUS:
        return None, ""
    line = tokens(clauses.parsed, *previous, [])
    before = Clauses(line, clauses.parsed, Thread())
    return _first_measured(before, len(line)) or _opening_amount(before) or _last_changed(before) or (None, "")


def _last_changed(clauses: Clauses) -> tuple[Extent, str] | None:
    """What the sentence says has risen or fallen, without a number: `Hồ sơ mua bán nhà tăng khá nhiều.`"""
    line = clauses.line
    changes = (i for i in range(len(line) - 1, 0, -1) if line[i].kind in CHANGES and not is_nominal(line, i))
    verb = next(changes, None)
    if verb is None:
        return None
    about = clauses.before(verb)
    said = any(token.kind in _SAID or token.text in POINTING for token in line[slice(*about)])
    found = None if said else clauses.extent(about)
    return (found, "") if found else None


def _opening_amount(clauses: Clauses) -> tuple[Extent, str] | None:
    """The amount that the sentence begins with: `Lượng khách đến tỉnh tăng nhanh.`"""
    line = clauses.line
    end = next((i for i in range(len(line)) if line[i].kind in _PREDICATES or line[i].kind in ("comma", "stop")), 0)
    found = clauses.extent(trimmed(line, 0, end)) if clauses.noun((0, end)) == "amount" else None
    return (found, "amount") if found else None
