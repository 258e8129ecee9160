"""What the head of a sentence or list says for all that follows: `So với cùng kỳ, …`, `Trong số 40 xã, …`."""

from __future__ import annotations

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses, Thread
from hoinghi.rules.percentages.members import is_structure
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NUMBERS,
    POINTING,
    RATE_WORDS,
    RATES,
    VERBS,
    Line,
    is_nominal,
    kind_at,
    piece_start,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.places import pending
from hoinghi.rules.percentages.tokens import tokens
from hoinghi.rules.percentages.value import Extent

_NEAR = 6  # tokens
_LONGEST_SUBJECT = 24  # tokens from a comma to the verb behind it
_APART = (*RATE_WORDS, "tỷ trọng", "tỉ trọng", "cơ cấu")
_SOONER = ("sớm", "sớm hơn", "chậm", "chậm hơn", "muộn", "trước hạn")
_LONGEST_LIST = 60  # tokens
_LONGEST_LINE = 300  # characters
_LONGEST_HEAD = 16  # tokens
_HEAD_ENDS = frozenset({"hint", "opener", "copula", "stop", "comma", "front", "reach", "share", "increase", "decrease"})
_WHOLES = frozenset({"rate", "sum", "amount", "tally"})
_PARTITIVE = ("số", "tổng số", "tổng", "nhóm")


def front(clauses: Clauses, at: int) -> None:
    """Remember the baseline of `So với cùng kỳ, …` and `… đều tăng so với cùng kỳ: …`, which holds for what follows."""
    line = clauses.line
    first = piece_start(line, at)
    found = baseline_at(line, at + 1)
    if (
        kind_at(line, found[1]) == "comma"
        and text_at(line, found[1] + 1) == "trong đó"
        and kind_at(line, at - 1) in CHANGES
    ):
        clauses.thread.fronted = clauses.extent(found)  # `20 xã tăng so với quý trước, trong đó 3 xã tăng 5%`
        return
    if any(token.kind in NUMBERS for token in line[first:at]) or kind_at(line, first - 1) == "percent":
        return
    if any(token.text in _SOONER for token in line[first:at]):
        return  # `Về đích sớm một năm so với lộ trình, …`
    if text_at(line, found[1]) == "ở":  # `So với lần trước tổ chức ở Bắc Lĩnh, …`
        comma = next(
            (i for i in range(found[1], min(len(line), found[1] + _NEAR)) if line[i].kind == "comma"), found[1]
        )
        found = found[0], comma
    ends = next(i for i in range(found[1], len(line) + 1) if kind_at(line, i) not in ("adverb", "time"))
    ends += (kind_at(line, ends) == "copula" or text_at(line, ends) == "như") and text_at(line, ends + 1) == ":"
    if kind_at(line, ends) == "comma" or text_at(line, ends) == ":" or _opens_changes(line, first, at, ends):
        clauses.thread.fronted = clauses.extent(found)


def _opens_changes(line: Line, first: int, at: int, verb: int) -> bool:
    """Whether the comparison opens a list of changes, the last there is: `so với cùng kỳ giảm 9 vụ, tăng 2 người`."""
    behind = range(verb, min(len(line), verb + _LONGEST_LIST))
    return first == at and kind_at(line, verb) in CHANGES and not any(line[i].text == ";" for i in behind)


def frame(clauses: Clauses, at: int) -> None:
    """Remember what `Trong số 40 hợp tác xã, …` and `Trong 50 tỷ đồng đầu tư thì …` take apart, and a topic."""
    line, thread = clauses.line, clauses.thread
    first = piece_start(line, at)
    first = max((i for i in range(first, at) if line[i].kind == "opener"), default=first)
    while kind_at(line, first) in ("break", "opener", "dash", "sign", "front"):
        first += 1
    if kind_at(line, first) == "about" or text_at(line, first) == "đối với":
        topic = (first + 1, at)  # `Về tỷ lệ hộ nghèo, cả nước …`
        if text_at(line, first + 1) == "cơ cấu":
            thread.parted = True  # `Về cơ cấu kinh tế, dịch vụ chiếm 40%`
        elif clauses.noun(topic) in RATES:
            thread.measures(clauses.extent(topic), clauses.noun(topic))
            thread.topic = thread.subject
        elif kind_at(line, first) == "about" and thread.topic is None:
            thread.topic = clauses.extent(topic)
        return
    thread.parted = thread.parted or is_structure(line, first, at)
    if text_at(line, first) not in ("trong", "trên"):
        return
    first += 1
    partitive = first
    while text_at(line, first) in _PARTITIVE or kind_at(line, first) in ("over", "adverb"):
        first += 1
    if kind_at(line, first) == "money":
        thread.whole = clauses.extent((first, at))
    elif text_at(line, first) in POINTING:
        thread.parted = True
    elif kind_at(line, first) == "number" or any(
        text_at(line, index) in _PARTITIVE for index in range(partitive, first)
    ):
        _take_apart(clauses, partitive, first + (kind_at(line, first) == "number"))
    elif clauses.noun((first, at)) in _WHOLES and _is_shared(line, at):
        thread.whole = clauses.extent((first, at))  # `trong cơ cấu kinh tế, dịch vụ chiếm 40%, công nghiệp 35%`


def _is_shared(line: Line, comma: int) -> bool:
    """Whether the clause behind the comma says what part something is."""
    near = (kind_at(line, index) for index in range(comma + 1, comma + _LONGEST_SUBJECT))
    return next((kind for kind in near if kind in VERBS or kind in NUMBERS), "") == "share"


def _take_apart(clauses: Clauses, partitive: int, first: int) -> None:
    """Remember `tổng số 150 ứng viên`: what parts of it are compared with, and measured where nothing else is."""
    line, thread = clauses.line, clauses.thread
    noun = noun_at(line, first)
    if noun[0] == noun[1]:
        return
    if kind_at(line, first - 1) == "number":
        thread.total = clauses.extent((partitive, noun[1]))
    comma = noun[1] + (kind_at(line, noun[1]) not in ("comma", "break"))
    if text_at(line, partitive) in _PARTITIVE and kind_at(line, noun[1]) not in VERBS and _is_shared(line, comma):
        thread.whole = clauses.extent((partitive, comma))  # `trong tổng số đại biểu trúng cử, nữ chiếm 30%, trẻ 15%`
    counted = (
        thread.here and kind_at(line, partitive - 2) == "comma"
    )  # `có 147 kiến nghị được trả lời, trong tổng số …`
    if kind_at(line, noun[1]) != "have" and text_at(line, partitive) in _PARTITIVE and not counted:
        thread.measures(clauses.extent(noun))


def shared_whole(parsed: Parsed, previous: Extent | None) -> Extent | None:
    """The whole that the line before takes apart: `Tỷ trọng từng thị trường trong tổng lượng khách như sau:`."""
    if previous is None or parsed.text[previous[1] - 1] != ":" or previous[1] - previous[0] > _LONGEST_LINE:
        return None
    line = tokens(parsed, *previous, [])
    apart = line[0].text == "trong" or any(token.text in _APART for token in line[-_LONGEST_HEAD:])
    return _whole(Clauses(line, parsed, Thread()), len(line) - 1) if apart else None


def _whole(clauses: Clauses, colon: int) -> Extent | None:
    """The whole behind `trong` in the head of a list: `Cơ cấu trong tổng dư nợ:`."""
    line = clauses.line
    first = next(
        (i + 1 for i in range(colon - 1, max(-1, colon - _LONGEST_HEAD), -1) if line[i].text == "trong"), colon
    )
    end = next((i for i in range(first, colon) if line[i].kind in _HEAD_ENDS), colon)
    named = clauses.noun((first, end)) in _WHOLES - {"rate"} or text_at(line, first).startswith("tổng")
    return clauses.extent(trimmed(line, first, end)) if named else None


def head(clauses: Clauses, colon: int) -> None:
    """Remember what the head of a list measures: `Tỷ lệ hộ nghèo: xã A 5%, xã B 6%`."""
    line, phrase = clauses.line, clauses.before(colon)
    phrase = pending(clauses, *phrase), phrase[1]
    places = clauses.lexicons.entries("places")
    end = next((i for i in range(colon + 1, len(line)) if line[i].kind != "word"), len(line))
    first = clauses.extent((colon + 1, end))  # whole, as a place's syllables may be any words: `Yên Bái`
    if clauses.noun(phrase) == "growth" and first and clauses.parsed.text[slice(*first)] in places:
        clauses.thread.measures(clauses.extent(phrase), "growth")
        clauses.thread.headed = True  # `các tỉnh có tốc độ tăng số hộ nghèo cao như: Hà Giang tăng 5%`
        return
    if clauses.noun(phrase) != "rate" or kind_at(line, colon + 1) != "word":
        return
    if line[phrase[0]].text in RATE_WORDS:
        verbs = (i for i in range(*phrase) if line[i].kind in VERBS and not is_nominal(line, i))
        verb = next(verbs, phrase[1])  # `có tỷ lệ hộ nghèo đạt thấp:`
        clauses.thread.measures(clauses.extent((phrase[0], verb)), "rate")
        clauses.thread.headed = True
    else:
        clauses.thread.parted = True  # `Cơ cấu cổ đông: nhà nước 51%, …`
        clauses.thread.whole = _whole(clauses, colon)
