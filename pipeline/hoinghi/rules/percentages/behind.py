"""Phrases behind a percentage or a preposition: what it is compared with, and what it is a part of."""

from __future__ import annotations

from hoinghi.rules.percentages.phrases import (
    AVERAGES,
    BOUNDS,
    COMPRISING,
    MARKS,
    NOUNS,
    NUMBERS,
    POINTING,
    Line,
    Stretch,
    kind_at,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.tokens import Token

_LONGEST_BASELINE = 24  # tokens
_LONGEST_NOUN = 10
_LONGEST_LIST = 10
_LONGEST_BOUND = 4  # tokens: a number and its unit
_NOT_AFTER = ("trước", *AVERAGES)
_SETTLED = frozenset({"copula", "percent", "number"})
_LONG_BASELINE = 12  # tokens
_DEEDS = frozenset({"relative", "share", "do", "reach", "increase", "decrease"})
_TENSES = ("đã", "đang", "sẽ")
_SINCE = ("từ ", "kể từ", "vào ", "đến ", "tính đến")
"""What begins a time that tells when something is so: `70% mệnh giá thẻ | từ năm 2012`."""
_MOSTLY = ("phần lớn", "phần nhiều", "một phần", "đa phần")
_GOING_ON = (
    "như",
    "do các",
    "do những",
    "để",
    "vì",
    "nhờ",
    "cùng các",
    "cùng với",
    "do đang",
    "do đã",
    "do bị",
    "tương ứng với",
)
_RESULTING = ("do", "làm")
_WHO = ("người", "số người", "hộ", "số hộ", "trường hợp", "số ca", "ca")
_USUAL = ("cùng kỳ", *AVERAGES)
_NO_NOUNS = ("tự", "cùng", "đòi hỏi")
_SHORTEST_BRACKET = 3  # characters
_NOMINAL = ("noun", "counted", "")
_PREDICATES = frozenset({"have", "adverb", "relative", "hint", "opener"})
_PLURAL = ("những", "các")
_LONGEST_WITH_VERB = 6  # syllables of a noun phrase from its first verb on
_AFTER_BASELINE = frozenset(
    {"adverb", "sign", "dash", "slash", "over", "to", "of", "respective", "from", "have", "preposition"}
)
_CHARGES = ("phí", "giá", "tiền", "thuế")
_LONGEST_OLD = 4  # syllables of the people whose age is told
_LONGEST_AGE = 8  # tokens: `từ 6 tháng đến dưới 5 tuổi`
_OF_AGES = frozenset({"number", "measure", "time", "to", "over", "adverb", "dash", "sign", "preposition"})
_COMPLETING = frozenset({"over", "from", "have", "preposition"})
_COMPLEMENTS = frozenset({"number", "word", "measure", "time"})
_BASELINE_ENDS = (
    frozenset({"stop", "comma", "percent", "and", "break", "compare", "increase", "decrease", "exceed", "reach"})
    | {"share", "up", "down", "opener", "relative", "open", "respective", "money", "copula", "cause"}
)  # fmt: skip
_NOUN_ENDS = (
    _BASELINE_ENDS
    | {"preposition", "from", "over", "adverb", "have", "give", "with", "hint", "about", "time", "to"}
    | {"equal", "do", "dash", "sign", "slash", "limit", "measure"}
)  # fmt: skip


def baseline_at(line: Line, at: int) -> Stretch:
    """The phrase of comparison that begins at `at`, up to the end of its clause."""
    last = at + (kind_at(line, at) in ("increase", "hint", "do") or text_at(line, at) == "mục tiêu")
    if (text_at(line, at) in MARKS or kind_at(line, at) == "mark") and kind_at(line, at + 1) in NUMBERS:
        last = at + 2  # `so với mức 3% của năm trước`, `so với mức 5 tỷ đồng trong năm trước`
    elif text_at(line, at) in ("mức", "tốc độ") and kind_at(line, at + 1) in _DEEDS:
        last = at + 2  # `bằng 40% mức tham gia của người thứ nhất`
    while last < len(line) and last - at < _LONGEST_BASELINE and not _ends_baseline(line, at, last):
        told = kind_at(line, last + 1) in NUMBERS or text_at(line, last - 1).startswith("cùng kỳ")
        if line[last].kind == "with" and told and last > at:
            break  # `đạt 150% chỉ tiêu | với 26 đoàn viên`, `so với cùng kỳ | với tổng vốn …`
        if line[last].text in _TENSES and last == at + 1 and kind_at(line, at) == "time":
            break  # `so với quý 2 | đã gây nên cơn sốt`
        if line[last].text in _RESULTING and (kind_at(line, at) == "time" or text_at(line, at).startswith(_USUAL)):
            break  # a period is set by nobody: `so với năm ngoái | do thiếu đơn hàng`, `so với cùng kỳ | làm giá tăng`
        if (
            _restarts(line, at, last)
            or _is_broken(line, at, last)
            or (last > at and _goes_on(line, last) and not _tells_which(line, at, last))
            or (line[last].kind == "preposition" and kind_at(line, last - 1) == "time")
            or (last > at and line[last].kind == "time" and line[last].text.startswith(_SINCE))
        ):
            break
        last += 1
    if last - at > _LONG_BASELINE:  # `các nơi khác | đã mang đến nhiều hy vọng`
        last = next((i for i in range(at + 1, last) if line[i].text in _TENSES), last)
    first = at
    while first < last and line[first].kind in ("sign", "dash", "with"):
        first += 1
    kept = _NOT_AFTER if kind_at(line, last) in _SETTLED else (*_NOT_AFTER, "tối thiểu", "tối đa")
    while last > first + 1 and line[last - 1].kind in _AFTER_BASELINE and line[last - 1].text not in kept:
        last -= 1
    return first, last


def _ends_baseline(line: Line, first: int, at: int) -> bool:
    """Whether the comparison ends here; those who alone say little are told with what they do: `số hộ tham gia …`."""
    token = line[at]
    if token.kind == "relative" and at == first + 1 + (line[first].text == "số") and line[at - 1].text in _WHO:
        return False
    return token.kind in _BASELINE_ENDS and not _is_pairing(token)


def _is_pairing(token: Token) -> bool:
    """Whether the comma joins two words that are one: `các tỉnh, thành`."""
    return token.kind == "and" and token.text == ","


def _goes_on(line: Line, at: int) -> bool:
    """Whether something else begins here: why or for what, examples, the next item of a list behind its dash."""
    if at + 1 == len(line):
        return False
    token, following = line[at], line[at + 1]
    if token.kind == "dash":
        apart = line[at - 1].end < token.start and token.end < following.start
        joined = line[at - 1].capital and not line[at - 1].named  # `Bộ Tài chính - Y tế`
        return apart and following.capital and not (joined or following.named) and following.sense != "function"
    if token.text in COMPRISING:
        return kind_at(line, at - 1) != "adverb"  # `giá bán chưa gồm thuế`
    return token.text in _GOING_ON or f"{token.text} {following.text}" in _GOING_ON


def _tells_which(line: Line, first: int, at: int) -> bool:
    """Whether `để` goes on with those who do so: `so với người để bụng đói`."""
    return line[at].text == "để" and at == first + 1 and line[first].sense == "counted"


def _is_broken(line: Line, at: int, last: int) -> bool:
    """Whether a bracket stood before `last`, behind which a plan that is named goes on only to say who made it."""
    dated = line[last - 1].kind == "time"  # `so với 15 năm trước (1975-1990) | quỹ nhà ở`
    return last - at > (not dated) and line[last].start - line[last - 1].end > _SHORTEST_BRACKET


def noun_at(line: Line, at: int, end: int | None = None) -> Stretch:
    """The noun phrase that begins at `at`: up to a verb, a preposition or the end of the clause."""
    end = len(line) if end is None else end
    first = at
    while first < end and (
        line[first].kind == "sign" or (line[first].text in _PLURAL and kind_at(line, first + 1) == "sign")
    ):
        first += 1
    quoted = kind_at(line, first - 1) == "sign" and first > at
    if text_at(line, first) in _MOSTLY and kind_at(line, first + 1) in ("hint", "cause", "copula"):
        return first, first  # `tăng 10% phần lớn nhờ nhu cầu cao`
    if first >= end or not (quoted or _can_begin(line[first])):
        return first, first
    last, syllables, verb = first + 1, line[first].text.count(" ") + 1, False
    while last < end and last - first < _LONGEST_NOUN and not _restarts(line, at, last):
        bound = _bound(line, last)
        if bound:
            return first, bound
        completed = (syllables == 1 and _completes(line, last, end)) or (
            syllables < _LONGEST_OLD and _tells_age(line, last)
        )
        completed = completed or (line[last].text == "kiến nghị" and line[last - 1].text == "ý kiến")
        if line[last].kind in _NOUN_ENDS and not completed:
            break
        verb = verb or _is_verb(line, last)
        syllables += line[last].text.count(" ") + 1
        if verb and syllables > _LONGEST_WITH_VERB:
            break
        last += 1
    while last > first + 1 and line[last - 1].text in _PLURAL:
        last -= 1
    return trimmed(line, first, _listed(line, last, end))


def _is_verb(line: Line, at: int) -> bool:
    """Whether a verb of the phrase stands here, and none in a name or behind its noun: `tiền gửi`."""
    return line[at].sense == "verb" and not line[at].capital and line[at - 1].text != "tiền"


def _bound(line: Line, at: int) -> int:
    """Where the bound ends that says which things: `bài thi từ 5 điểm trở lên`; 0 where none begins."""
    if kind_at(line, at) == "time" and text_at(line, at).startswith("từ "):
        return _aged(line, at)
    if kind_at(line, at) != "from" or kind_at(line, at + 1) not in NUMBERS - {"percent"}:
        return 0
    bounds = (i + 1 for i in range(at + 2, at + _LONGEST_BOUND) if text_at(line, i) in BOUNDS)
    return next(bounds, 0) or _aged(line, at)


def _aged(line: Line, at: int) -> int:
    """Where the years end that say how old they are: `trẻ từ 6 tháng đến dưới 5 tuổi`; 0 where there are none."""
    for index in range(at + 1, at + _LONGEST_AGE):
        if text_at(line, index).endswith("tuổi"):
            return index + 1
        if kind_at(line, index) not in _OF_AGES:
            break
    return 0


def _listed(line: Line, last: int, end: int) -> int:
    """Where the list ends whose first noun ends at `last` and of which something is said: `xã, phường, thị trấn có`."""
    at = paired = last
    while at + 1 < end and line[at].kind in ("comma", "and") and _is_member(line[at + 1]):
        paired = at + 2 if _is_pairing(line[at]) else paired
        at += 2
        while at < end and line[at].kind == "word" and line[at].sense in _NOMINAL and at - last < _LONGEST_LIST:
            at += 1
        if line[at - 1].sense not in _NOMINAL:
            return paired
    if kind_at(line, at) == "adverb" and kind_at(line, at + 1) in NUMBERS:
        return paired  # `A nhận 62% số phiếu, đối thủ được 30%`
    shared = kind_at(line, at) == "and" and kind_at(line, at + 1) == "percent"  # `100% viên chức, lao động và 80% …`
    return at if at > last and at < end and (shared or _is_told(line[at])) else paired


def _is_told(token: Token) -> bool:
    """Whether something is said of the list before: `đảng bộ, chi bộ | hoàn thành tốt nhiệm vụ`."""
    return token.kind in _PREDICATES or token.text.startswith("hoàn thành")


def _is_member(token: Token) -> bool:
    return token.kind == "word" and not token.text.startswith(("tổng", "số"))


def _tells_age(line: Line, at: int) -> bool:
    """Whether it is told how old people are: `trẻ em dưới 6 tuổi`."""
    numbered = kind_at(line, at) == "over" and kind_at(line, at + 1) in ("number", "measure")
    return numbered and any(text_at(line, i).endswith("tuổi") for i in (at + 1, at + 2))


def _completes(line: Line, at: int, end: int) -> bool:
    """Whether a short noun goes on behind a preposition: `người trên 80 tuổi`, `trẻ từ 6 tháng tuổi`."""
    if text_at(line, at + 1) in ("tổng số", "tổng"):
        return False  # `763 xã trên tổng số 1.253 xã`
    if line[at].text in ("vào", "trước", "sau", "theo"):
        return False  # `giữ 5% vốn | vào phiên họp tới`
    if line[at - 1].text == "phần" and line[at].kind in ("exceed", "increase"):
        return True  # `phần vượt lợi nhuận`
    using = line[at].text == "sử dụng" and line[at - 1].text in _CHARGES  # `phí sử dụng đường bộ`
    return (line[at].kind in _COMPLETING or using) and at + 1 < end and line[at + 1].kind in _COMPLEMENTS


def _can_begin(token: Token) -> bool:
    """Whether a noun phrase may begin so: `số hộ`, `6 nguồn`, `đại biểu`; not `đồng ý` or `tự nhiên`."""
    if token.kind in ("number", "mark"):
        return True
    if token.capital and token.sense and not token.named:
        return False  # a sentence whose full stop is missing: `tỷ lệ 70% Sáng nay …`
    if token.kind != "word" or token.sense == "adjective" or token.text in POINTING or token.text in _NO_NOUNS:
        return False
    return token.sense != "verb" or " " in token.text


def _restarts(line: Line, at: int, last: int) -> bool:
    """Whether a sentence begins here whose full stop is missing: `40% GDP Về bộ phận kinh tế`."""
    token = line[last]
    return last > at and token.capital and (token.kind not in NOUNS or token.sense == "function")
