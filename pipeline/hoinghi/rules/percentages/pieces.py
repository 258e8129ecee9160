"""What a clause without numbers is about: `công nghiệp tiếp tục phát triển, …`."""

from __future__ import annotations

from hoinghi.rules.percentages.before import is_through
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    LOCATIVE,
    NAMING,
    NOUNS,
    PASSIVE,
    PLACING,
    VERBS,
    Line,
    Stretch,
    back,
    is_nominal,
    kind_at,
    piece_start,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.places import PERSONS, is_rate, names_person
from hoinghi.rules.percentages.tokens import Token

PREDICATES = VERBS | {"degree", "adverb", "copula", "relative", "opener", "cause", "hint", "preposition", "have"}
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
_SPEECH = ("thừa nhận", "nêu", "báo cáo", "dự đoán", "kỳ vọng", "đề xuất", "đề nghị", "yêu cầu", "thông tin")
REASONS = ("bởi", "do", "vì", "bởi vì")
_RANKING = ("nhất", "đáng lo", "đáng mừng", "đáng chú ý", "đáng nói", "dẫn đầu", "đứng đầu", "tiếp theo", "kế đến")
"""What stands before `là` and the one that a clause is about."""
_MOST = ("phần lớn", "đa số", "đại đa số", "hầu hết", "đa phần", "phần nhiều")
_NEXT = ("tiếp đến", "kế đến", "sau đó", "thứ đến")


def without_preposition(line: Line, found: Stretch) -> Stretch:
    """The phrase without the preposition that opens it: `Đối với lãi suất vay`."""
    first, last = found
    while first + 1 < last and line[first].kind in LOCATIVE:
        first += 1
    return first, last


def beyond_place(line: Line, found: Stretch) -> Stretch:
    """The phrase behind the place that opens it, where more follows: `tại Lào | trồng rừng`."""
    first, last = found
    if text_at(line, first) not in PLACING:
        return found
    end = first + 1
    while end < last and (line[end].capital or line[end].text in ("tỉnh", "huyện", "xã", "này")):
        end += 1
    named = end > first + 1 and end < last and line[end].kind == "word"
    return (end, last) if named else found


def _remains(line: Line, at: int) -> bool:
    """Whether something is said to be still so: `tỷ lệ này còn thấp`."""
    told = kind_at(line, at + 1) == "degree" or (at + 1 < len(line) and line[at + 1].sense == "adjective")
    return line[at].text == "còn" and told


def piece_subject(clauses: Clauses, start: int, stop: int) -> Stretch:
    """The subject of a clause without numbers: `công nghiệp tiếp tục phát triển`; none of an apposition or a front."""
    line = clauses.line
    opened = max((i + 1 for i in range(start, stop) if _opens_clause(clauses, i)), default=start)
    first, last = trimmed(line, opened, stop)
    told = beyond_place(line, (first, last))[0]
    if told > first and any(token.kind == "copula" for token in line[first:last]):
        opened = first = told  # `Tại Lào trồng rừng là nghề chính, chiếm 40%`
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
    if text_at(line, first) in PERSONS and kind_at(line, stop - 1) in ("hint", "opener"):
        return first, first  # `bà Lan nói, …`
    if kind_at(line, first - 1) == "adverb" and kind_at(line, start - 1) == "break" and _is_verb_alone(line[first]):
        return first, first  # `nhưng lại dồn vào đất đai, tăng 5%`
    copula = next((i for i in range(first, last) if line[i].kind == "copula"), first)
    if _is_mostly(line, first, copula) and copula + 1 < last and line[copula + 1].sense in NAMING:
        return trimmed(line, copula + 1, last)  # `phần lớn là thanh niên, chiếm 60%`
    if text_of(line, (first, back(line, copula) + 1)).endswith(_RANKING) or text_of(line, (first, copula)) in _NEXT:
        return trimmed(line, copula + 1, last)  # `rót nhiều nhất vẫn là các nhà đầu tư Mỹ, chiếm …`
    end = next((i for i in range(first + nominal, last) if _begins_predicate(clauses, first, i, last)), last)
    if kind_at(line, end) == "cause":
        brought = piece_subject(clauses, end + 1, stop)
        if brought[0] < brought[1]:
            return brought  # `kết quả này giúp lợi nhuận đạt kế hoạch, …`
    if kind_at(line, end) == "copula" and end == first + 1 and kind_at(line, end + 1) == "time":
        begun, ended = piece_subject(clauses, end + 2, stop)
        return min(max(begun, end + 2), ended), ended  # `đây là năm thứ ba sản lượng giảm, …`
    changed = trimmed(line, end + 1, last)
    if kind_at(line, end) in CHANGES and clauses.noun(changed):
        return changed  # `cần giảm lãi suất vay, giảm 0,5% cũng …`
    if kind_at(line, end) == "copula" and is_rate(clauses.noun(clauses.before(last))):
        return clauses.before(last)  # `đáng mừng là tốc độ tăng trưởng, …`
    found = clauses.before(end)
    return (opened, found[1]) if start < opened < found[1] else found


def _is_mostly(line: Line, first: int, copula: int) -> bool:
    """Whether it is said what most of them are: `phần lớn hộ vay là`, `khách hàng chủ yếu là`."""
    if first == copula:
        return False
    named = all(token.kind in NOUNS and token.sense != "verb" for token in line[first + 1 : copula])
    return (text_at(line, first) in _MOST and named) or text_at(line, copula - 1) == "chủ yếu"


def _begins_predicate(clauses: Clauses, first: int, at: int, last: int) -> bool:
    """Whether what is said of the noun phrase that begins at `first` begins at `at`."""
    line, token = clauses.line, clauses.line[at]
    if not (token.kind in PREDICATES or _remains(line, at) or (at > first and _tells(line, at))):
        return False
    if token.text == "đối với" or (token.text == "sử dụng" and at == first + 1) or _is_sparing(line, at, last):
        return False  # `hiệu suất sử dụng vốn`
    nominal = token.kind in VERBS and is_nominal(line, at)  # `tỷ lệ đóng góp`
    return not (nominal or is_through(line, at, clauses.lexicons))


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
    return done and any(token.text in PASSIVE for token in before)


def _is_verb_alone(token: Token) -> bool:
    return token.kind == "word" and token.sense == "verb" and " " not in token.text


def _opens_clause(clauses: Clauses, at: int) -> bool:
    """Whether a clause of its own begins behind the token: `cho biết`, `vì`, `để` before what is to come about."""
    line = clauses.line
    aim = line[at].text == "để" and at + 1 < len(line) and line[at + 1].sense in NAMING
    if line[at].text == "do" and any(token.text == "bị" for token in line[piece_start(line, at) : at]):
        return False  # `số bệnh nhân bị liệt do đột quỵ tăng mạnh, chiếm 90%`
    return line[at].kind == "opener" or line[at].text in REASONS or aim or _is_said_by_one(clauses, at)


def _is_said_by_one(clauses: Clauses, at: int) -> bool:
    """Whether one person says what follows: `Bộ trưởng thừa nhận | việc giải ngân còn chậm, mới đạt 38%`."""
    line = clauses.line
    if line[at].text not in _SPEECH:
        return False
    return names_person(clauses, line[piece_start(line, at)].text)
