"""What is said of the people and things that a percentage is a part of: `98% hộ được hỏi`, `60% người sử dụng …`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    NAMING,
    NUMBERS,
    PASSIVE,
    PLACING,
    VERBS,
    Line,
    Stretch,
    back,
    kind_at,
    piece_end,
    plays,
    text_at,
    trimmed,
)

_DESCRIBED_ENDS = frozenset({"stop", "comma", "percent", "break", "compare", "opener", "open", "money", "number"})
_PLACING = (*PLACING, "trên", "trên địa bàn", "trong")
_NO_PLACES = ("khi", "việc", "tổng số", "tổng", "số", "cơ cấu", "độ", "độ tuổi", "đó", "diện")
_LONGEST_DESCRIBED = 14  # tokens
_DOINGS = ("relative", "hint")
_LONGEST_PEOPLE = 6  # tokens
_WHICH = ("có", "thuộc")
_ORDERED = ("nhóm", "loại", "cấp", "hạng", "tuyến", "khu vực", "lớp", "bậc")
"""What a number says which of: `công ty thuộc nhóm hai`."""
_OUTCOMES = ("được", "kém")
"""What says how a verb before it goes."""
_LONGEST_ANSWER = 10  # tokens
_HEADLESS = ("người", "số")
_COUNTING = ("số", "tổng số", "các", "những")
_BEFORE_SUBJECT = frozenset({"comma", "stop", "edge", "have", "with", "break", "opener"})
_SPEAKING = ("cho", "khẳng định", "nhận định", "nói", "nhấn mạnh")
_SHORTEST_SAID = 2  # tokens of a noun and what it does
_CLAUSE_ENDS = frozenset({"comma", "stop", "percent", "break", "open"})
_PREDICATES = VERBS | {"relative", "copula", "have", "opener", "hint", "adverb", "cause"}
_LONGEST_SAID = 14  # tokens
_SAID_ENDS = VERBS | {"comma", "stop", "break", "percent", "money", "open", "compare", "copula", "opener", "cause"}
_TOLD = VERBS | {"copula", "adverb", "have", "relative"}
_WHY = ("để", "vì", "do", "nhờ", "nên", "khi", "theo", "nhằm", "như")
"""What begins why or when they are so: `60% là hộ nghèo | do thiếu đất`."""


def described(clauses: Clauses, at: int, noun: Stretch) -> Stretch:
    """The noun with the clause that says which: `98% hộ được hỏi ở ba xã đều đồng ý`, `thẻ cho 100% hộ có đơn`.

    Of a subject only what stands before its own predicate says which; of an object all that follows does.
    """
    line, (first, last) = clauses.line, noun
    if first < last and text_at(line, last) == "mà" and kind_at(line, last + 1) == "word":
        return _relative(line, first, last)
    giving = kind_at(line, back(line, at)) == "give" or _is_handled(clauses, at)
    headless = last == first + 1 and line[first].text in _HEADLESS
    rest = _people(line, first) if headless else _placed(clauses, noun)
    if first == last or not _begins_description(clauses, last, giving=giving):
        return rest
    end = last + 1
    while end < len(line) and end - first < _LONGEST_DESCRIBED and not _ends_description(line, end):
        if _begins_predicate(clauses, end):
            return trimmed(line, first, end)
        if line[end].kind == "and" and not (end + 1 < len(line) and line[end + 1].capital):
            break
        end += 1
    said = kind_at(line, end) == "opener" and text_at(line, last) in _WHICH  # `công ty có vốn lớn cho biết`
    return trimmed(line, first, end) if giving or said else rest


def _is_handled(clauses: Clauses, at: int) -> bool:
    """Whether something is done to so many, so that all that follows says which: `kiểm tra đột xuất 40% cơ sở`."""
    line, verb = clauses.line, back(clauses.line, at)
    verb -= line[verb].sense == "adjective"
    return verb >= 0 and plays(line[verb].text, "handling", clauses.lexicons)


def _ends_description(line: Line, at: int) -> bool:
    named = line[at - 1].text in _ORDERED or text_at(line, at + 1).startswith("trở")  # `tổ 5 trở xuống`
    return line[at].kind in _DESCRIBED_ENDS and not (line[at].kind == "number" and named)


def _placed(clauses: Clauses, noun: Stretch) -> Stretch:
    """The noun with the place that says which: `40% bệnh nhân ở tuyến xã`, `60% hộ trong vùng dự án`."""
    line, (first, last) = clauses.line, noun
    if first == last or text_at(line, last) not in _PLACING or not _is_place(clauses, last):
        return noun
    place = noun_at(line, last + 1)
    told = text_at(line, last) == "trong" and place[1] < len(line) and _begins_predicate(clauses, place[1])
    ends = (i for i in range(*place) if line[i].sense == "verb" or line[i].text == "thời điểm")
    end = place[1] if told else next(ends, place[1])  # `lao động trong ngành dệt nhuộm | chưa có hợp đồng`
    return (first, end) if place[0] < end else noun


def _is_place(clauses: Clauses, at: int) -> bool:
    """Whether the preposition at `at` says where, not when or how: `trong vùng dự án`, not `trong tình trạng nặng`."""
    line, place = clauses.line, text_at(clauses.line, at + 1)
    if text_at(line, at) == "trong":
        if kind_at(line, at + 1) == "number":
            return "này" in (text_at(line, at + 3), text_at(line, at + 4))  # `số xã trong 2 huyện này`
        if place in _NO_PLACES or plays(place, "stretch", clauses.lexicons):
            return False
    return kind_at(line, at + 1) == "word"


def _people(line: Line, first: int) -> Stretch:
    """`người` with what is said of those people, up to its object: `60% người sử dụng ma túy | lần đầu`.

    `số` alone says nothing without what is said of it: `50% số phải nộp`.
    """
    last = first + 1
    last += line[first].text == "số" and kind_at(line, last) == "adverb"
    last += text_at(line, last) in PASSIVE
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
    line = clauses.line
    given = giving and kind_at(line, at) in ("have", "relative")
    speaking = kind_at(line, at) == "have" and _answers(line, at)
    return given or speaking or plays(text_at(clauses.line, at), "describing", clauses.lexicons)


def _answers(line: Line, at: int) -> bool:
    """Whether those told of say something in their clause: `81% công ty có điểm cao | cho biết`."""
    for index in range(at + 1, min(len(line), at + _LONGEST_ANSWER)):
        if line[index].kind in ("comma", "stop", "percent"):
            return False
        if line[index].kind == "opener" and line[index].text.startswith(_SPEAKING):
            return True
    return False


def predicated(clauses: Clauses, at: int, noun: Stretch) -> Stretch:
    """The noun without the verb that says what the part does, where nothing else in its clause does.

    `73% số phòng khám | đạt yêu cầu`, `60% doanh nghiệp | ký thỏa ước`; but `40% hộ nuôi tôm đã thả giống`.
    """
    line, (first, last) = clauses.line, noun
    head = first + (text_at(line, first) in _COUNTING)
    sign = back(line, at)
    object_of = kind_at(line, sign) == "with" and kind_at(line, sign - 1) not in ("edge", "stop", "comma")
    object_of = object_of and text_at(line, head + 1) != "có"  # `phát triển mạnh với 100% xã | có đường ô tô`
    if (
        object_of
        or kind_at(line, sign) not in _BEFORE_SUBJECT
        or last - head < _SHORTEST_SAID
        or not _acts(clauses, head)
    ):
        return noun
    verbs = (
        i for i in range(last - 1, head, -1) if line[i].text.startswith("đạt") or line[i].sense == "verb"
    )  # `có` too
    verb = next(verbs, last)
    ends = (i for i in range(last, len(line)) if line[i].kind in _CLAUSE_ENDS and kind_at(line, i - 1) != "and")
    stop = next(ends, len(line))
    # `doanh nghiệp | tiếp cận được gói hỗ trợ`, `công trình | hoạt động kém hiệu quả`
    named = last + 1 < len(line) and line[last + 1].sense in NAMING
    done = named and text_at(line, last) in _OUTCOMES and line[last - 1].sense == "verb"
    told = any(_tells(clauses, i) for i in range(last + done, stop))
    return trimmed(line, first, verb) if verb + 1 < stop and not told else noun


def _acts(clauses: Clauses, at: int) -> bool:
    """Whether people, bodies or other things counted are named, which do something."""
    token = clauses.line[at]
    return token.sense == "counted" or clauses.noun((at, at + 1)) == "people" or token.text.startswith("dân ")


def _tells(clauses: Clauses, at: int) -> bool:
    """Whether a predicate begins at the token."""
    token = clauses.line[at]
    return token.kind in _PREDICATES or plays(token.text, "predicating", clauses.lexicons)


def _begins_predicate(clauses: Clauses, at: int) -> bool:
    """Whether what is said of the noun begins here, behind the clause that says which: `đều`, `là`, `không`."""
    line, token = clauses.line, clauses.line[at]
    if kind_at(line, at - 1) in ("adverb", "relative", "preposition", "from", "have", "with"):
        return False
    said = token.kind == "adverb" and plays(token.text, "predicating", clauses.lexicons)
    return said or token.kind in ("relative", "copula", "have")


def completed(line: Line, noun: Stretch) -> Stretch:
    """The noun with all that says which, up to the clause's end: `(60% là) tàu đang khai thác xa bờ`."""
    first, last = noun
    if first == last or line[first].text == "họ":
        return noun
    while last < len(line) and last - first < _LONGEST_SAID and not _closes(line, last):
        last += 1
    return trimmed(line, first, last)


def _closes(line: Line, at: int) -> bool:
    """Whether what they are said to be ends before the token: why it is so, or another clause."""
    if line[at].kind in _SAID_ENDS or line[at].text in _WHY:
        return True
    if line[at].text == "còn" and at + 1 < len(line) and line[at + 1].sense in NAMING:
        return True  # `số thuế chậm nộp | còn cơ quan thuế thì …`
    if kind_at(line, at) == "with":
        return any(token.kind in NUMBERS for token in line[at : piece_end(line, at)])  # `| với sản lượng 5 tấn`
    return kind_at(line, at) == "and" and any(
        token.kind in _TOLD for token in line[at : piece_end(line, at)]
    )  # `là người ngoại tỉnh | và đa số ở trọ`
