"""What a number counts, with what is said of it, and whose it is: `tổng đàn bò có 300 con`."""

from __future__ import annotations

from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    NAMING,
    NUMBERS,
    THEREIN,
    VERBS,
    Line,
    Stretch,
    back,
    kind_at,
    piece_start,
    plays,
    text_at,
    token_at,
    trimmed,
)
from hoinghi.rules.percentages.places import acts
from hoinghi.rules.percentages.subjects import Subject
from hoinghi.rules.percentages.value import Extent

_LONGEST_CLAUSE = 14  # tokens of what is counted, with what is said of it
_CLAUSE_OPENERS = frozenset({"relative", "have", "adverb", "preposition", "time", "reach", "do"})
_CLAUSE_ENDS = VERBS | NUMBERS | {"stop", "comma", "break", "compare", "and"}
_LONGEST_VERB = 3  # syllables of a verb alone
_CASUALTIES = ("chết", "làm chết", "bị thương", "làm bị thương", "thiệt mạng", "mất tích", "tử vong")
SIZES = ("lượng", "giá trị", "trị giá", "kim ngạch", "sản lượng", "khối lượng", "số lượng")
"""Words for how much is traded."""
_UNITS = ("người", "vụ", "ca")
"""What is counted by a word that says nothing alone."""
_BEFORE_DEED = frozenset({"comma", "stop", "edge", "adverb", "and"})
_HEADS = ("người", "hộ", "lượt")


def is_everywhere(clauses: Clauses, about: Subject) -> bool:
    """Whether all of a place does so: `cả nước giảm 2.300 trường, tương đương 6%`."""
    head = text_at(clauses.line, token_at(clauses.line, about.extent[0])) if about.extent else ""
    return plays(head, "collective", clauses.lexicons)


def holds(clauses: Clauses, about: Subject) -> bool:
    """Whether a body or a place has what remains: `toàn huyện`, `công ty`."""
    return acts(clauses, about.extent, about.noun) or is_everywhere(clauses, about)


def with_clause(line: Line, counted: Stretch) -> Stretch:
    """What is counted with the clause that says which, where a verb behind a comma says how many that is of what.

    `có 900 hộ tham gia tổ vay vốn, tăng 5%`; `135 người đã cài ứng dụng, tương đương 10% dân số`.
    """
    first, last = counted
    if kind_at(line, last) not in _CLAUSE_OPENERS:
        return counted
    stop = last + 1
    while stop < min(len(line), first + _LONGEST_CLAUSE) and line[stop].kind not in _CLAUSE_ENDS:
        stop += 1
    verb = stop + 1 + (kind_at(line, stop + 1) == "adverb")
    shared = kind_at(line, stop) == "comma" and (kind_at(line, verb) in VERBS or text_at(line, stop + 1) in THEREIN)
    return trimmed(line, first, stop) if shared or kind_at(line, stop) == "share" else counted


def fronted(line: Line, counted: Stretch) -> Stretch | None:
    """All that is said of a whole that opens its sentence: `Trong 394 doanh nghiệp đã nộp báo cáo, 82% có lãi`."""
    first = piece_start(line, counted[0])
    if line[first].text != "trong" or kind_at(line, first - 1) not in ("edge", "stop"):
        return None
    near = range(counted[0], counted[0] + _LONGEST_CLAUSE + 1)
    comma = next((i for i in near if kind_at(line, i) == "comma"), None)
    if comma is None:
        return None
    parted = next((i for i in range(comma + 1, comma + _LONGEST_CLAUSE) if kind_at(line, i) == "percent"), None)
    return (counted[0], comma) if parted is not None and back(line, parted) == comma else None


def owner_of(clauses: Clauses, counted: Stretch, before: int, phrase: Stretch) -> Stretch:
    """What is counted; `tổng đàn bò` in `tổng đàn bò có 300 con`, as `con` alone says nothing."""
    line = clauses.line
    if kind_at(line, before) in ("have", "give"):
        phrase = clauses.before(before)
    if clauses.noun(phrase) in ("sum", "tally"):
        return phrase
    if kind_at(line, before) in ("give", "preposition") and _is_fulfilled(line, counted[1]):
        first, last = clauses.before(before)
        while first < last and acts(clauses, clauses.extent((first, last)), ""):
            first += 1  # `toàn tỉnh`
        if first < last and line[first].sense == "verb" and _names(line, (first, last)):
            return first, last  # `giải quyết việc làm cho 500 lao động, đạt 90% kế hoạch`
    single = counted[1] - counted[0] == 1
    if single and line[counted[0]].text in _HEADS and _is_label(line, phrase):
        return phrase
    bare = single and plays(line[counted[0]].text, "classifier", clauses.lexicons)
    phrase = max((i + 1 for i in range(*phrase) if line[i].kind == "adverb"), default=phrase[0]), phrase[1]
    acting = acts(clauses, clauses.extent(phrase), "")
    return phrase if bare and not acting and _names(line, phrase) else counted


def done_to(line: Line, number: int) -> Stretch | None:
    """What is done to so many, as `vụ` alone says nothing: `khởi tố 97 vụ`, `làm chết 90 người`; None elsewhere."""
    verb, noun = number - 1, number + 1
    if text_at(line, noun) not in _UNITS or kind_at(line, noun + 1) == "word":
        return None
    if text_at(line, verb) in _CASUALTIES:
        return verb - (text_at(line, verb - 1) == "làm"), noun + 1
    acting = kind_at(line, verb) == "word" and line[verb].sense == "verb" and text_at(line, noun) != "người"
    return (verb, noun + 1) if acting and kind_at(line, verb - 1) in _BEFORE_DEED else None


def _is_label(line: Line, phrase: Stretch) -> bool:
    """Whether the phrase is all that its stretch says before the number: `…; BHXH tự nguyện 400 người, đạt 96%`."""
    first, last = phrase
    begun = kind_at(line, first - 1) in ("stop", "comma", "edge")
    if not begun or first >= last:
        return False
    if line[first].sense == "verb" and line[first].text != "theo":
        return _names(line, phrase)  # `Cấp mới giấy chứng nhận 1.204 hộ, đạt 94%`
    return line[first].named or (line[first].sense in NAMING and not line[first].capital)


def _is_fulfilled(line: Line, at: int) -> bool:
    """Whether the clause behind the comma at this token says how much of a plan that is."""
    return kind_at(line, at) == "comma" and kind_at(line, at + 1) in ("reach", "exceed", "equal")


def _names(line: Line, phrase: Stretch) -> bool:
    """Whether the phrase says more than a verb: `giải quyết việc làm`, not `giải quyết`."""
    syllables = sum(token.text.count(" ") + 1 for token in line[slice(*phrase)])
    return syllables > _LONGEST_VERB or any(token.sense in NAMING for token in line[slice(*phrase)])


def in_both_respects(clauses: Clauses, about: Subject, end: int) -> Extent | None:
    """What is traded, whose amount and value were told: `than đạt 4 tấn, trị giá 9 USD, giảm 3% về lượng`."""
    line, recent = clauses.line, clauses.thread.recent
    respects = kind_at(line, end) == "about" and text_at(line, end + 1) in SIZES
    if not respects or about.extent is None or len(recent) < 2 or recent[-1] != about.extent:
        return None
    size, goods = (clauses.parsed.text[slice(*each)].lower() for each in (about.extent, recent[-2]))
    return recent[-2] if size in SIZES and not goods.startswith(SIZES) else None
