"""Phrases of a clause, as stretches of tokens, and the words that they are made of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent

Line = Sequence[Token]
Stretch = tuple[int, int]
"""Tokens of a line, half-open."""

VERBS = frozenset({"reach", "equal", "do", "cover", "exceed", "limit", "increase", "decrease", "share"})
CHANGES = frozenset({"increase", "decrease"})
WAYS = frozenset({"up", "down"})
NUMBERS = frozenset({"number", "money", "measure", "percent"})
NOUNS = frozenset({"word", "mark"})
SOFT = frozenset({"adverb", "over", "respective", "time", "sign", "to"})
"""What may stand between a verb and its number."""
RATES = frozenset({"rate", "level", "growth", "fall"})
"""Classes of measured nouns that are percentages by their nature."""

MARKS = frozenset({"mức", "con số", "mốc", "ngưỡng", "mức độ"})
"""Words for a number's size, which name nothing that is measured."""
LOCATIVE = frozenset({"of", "preposition", "with", "over", "give", "from", "about"})
"""Prepositions, behind which a phrase says where, whose or of what."""
POINTING = frozenset({"này", "đó", "trên", "ấy", "kia"})
"""Words that point back to what was named."""
AVERAGES = ("bình quân", "trung bình")
RATE_WORDS = ("tỷ lệ", "tỉ lệ")
"""The word for a rate, in both its spellings."""

_WORKS = frozenset({"do", "cover"})
"""Verbs that a rate is named by."""
_GRADED = VERBS | {"degree", "adverb"}
_EDGES = frozenset({"stop", "percent", "break", "open", "close"})
_PIECE_EDGES = _EDGES | {"comma"}
_LEADING = frozenset(
    {"adverb", "time", "sign", "and", "dash", "slash", "comma", "break", "front", "to", "have", "give", "down"}
)
TRAILING = _LEADING | {"over", "of", "respective", "from", "copula", "preposition", "about", "compare", "hint"}
"""What no phrase ends with."""
BOUNDS = ("trở lên", "trở xuống")
BASES = ("gdp", "grdp")
"""What debts and deficits are told in percentages of."""
THEREIN = ("trong đó", "trong đó có")
SIGNS = frozenset({"and", "comma", "stop", "edge", "percent", "dash", "break", "close", "open"})
"""What may stand before a percentage alone."""
COMPRISING = ("gồm", "bao gồm")
EXAMPLES = ("như", *COMPRISING)
LISTING = frozenset({*EXAMPLES, ":", "là"})
"""What opens a list."""
TOTALS = ("tổng số", "tổng", "số")
PLACING = ("ở", "tại")
PASSIVE = ("được", "bị")
_KEPT = (*BOUNDS, "trên địa bàn")
_PERIODS = ("năm", "tháng", "quý", "quí", "kỳ", "tuần", "nhiệm kỳ")
_AGEING = frozenset(
    {"trẻ", "trẻ em", "bé", "trẻ nhỏ", "trẻ sơ sinh", "nợ", "thời gian", "kỳ hạn", "thời hạn", "thâm niên"}
    | {"tuổi thọ", "sử dụng", "làm việc", "công tác"}
)
"""What a time behind says the age or length of: `trẻ dưới 9 tháng`, `thời gian sử dụng trên 15 năm`."""
_LONGEST = 40  # tokens looked over in one direction
_SHORTEST_CUT = 2  # tokens before a long bracket that say enough
_LONGEST_BRACKET = 30  # characters of a bracket within a phrase
_LONGEST_MEASURED = 4  # tokens of a measured noun
_NOMINAL = frozenset(
    {"chỉ tiêu", "chỉ số", "số", "sự", "đà", "độ", "kế hoạch", "hệ số", "nhịp độ", "mục tiêu", "tỷ suất"}
)
_SETTING = ("đặt", "đề ra")
_THRESHOLDS = ("ngưỡng", "mốc", "trần")
TARGETS = ("chỉ tiêu", "mục tiêu", "kế hoạch")
PREDICATES = frozenset({"adverb", "hint", "opener", "relative", "reach", "copula", "have"})
"""What may begin the predicate of a percentage."""
NAMING = frozenset({"noun", "counted"})
"""Senses of words that name things."""


def back(line: Line, at: int) -> int:
    """The index of the nearest token before `at` that is more than an adverb, a hedge or a time; -1 at the start."""
    at -= 1
    while at >= 0 and (line[at].kind in SOFT or (line[at].kind == "degree" and kind_at(line, at - 1) in _GRADED)):
        at -= 1
    return at


def kind_at(line: Line, at: int) -> str:
    """The kind of the token at the index, `edge` beyond the ends."""
    return line[at].kind if 0 <= at < len(line) else "edge"


def text_at(line: Line, at: int) -> str:
    """The word at the index in lower case, empty beyond the ends."""
    return line[at].text if 0 <= at < len(line) else ""


def token_at(line: Line, offset: int) -> int:
    """The index of the first token that begins at the offset or behind it."""
    return bisect_left(line, offset, key=_start)


def _start(token: Token) -> int:
    return token.start


def text_of(line: Line, stretch: Stretch) -> str:
    """The words of the stretch in lower case."""
    return " ".join([token.text for token in line[slice(*stretch)]])


def extent(line: Line, stretch: Stretch) -> Extent | None:
    """Where the stretch stands in the view, up to a long bracket within it; None for an empty one."""
    first, last = stretch
    if first >= last:
        return None
    last = next(
        (i for i in range(first + _SHORTEST_CUT, last) if line[i].start - line[i - 1].end > _LONGEST_BRACKET), last
    )
    return line[first].start, line[last - 1].end


def trimmed(line: Line, first: int, last: int) -> Stretch:
    """The tokens without adverbs, times and signs at either end."""
    while first < last and line[first].kind in _LEADING:
        first += 1
    while last > first:
        if trails(line, last - 1):
            last -= 1
        elif _ends_with_period(line, last - 1):
            last = max(first, last - 2)
        else:
            break
    return first, last


def _ends_with_period(line: Line, at: int) -> bool:
    """Whether `trong năm`, `trong kỳ` stands at the phrase's end: `số thu thuế | trong kỳ`."""
    return text_at(line, at) in _PERIODS and text_at(line, at - 1) == "trong" and at > 1


def trails(line: Line, at: int) -> bool:
    """Whether no phrase ends with the token; one may with a bound or an age: `người từ 18 tuổi trở lên`."""
    token = line[at]
    if token.kind not in TRAILING or token.text in _KEPT:
        return False
    if token.kind == "time" and text_at(line, at - 1) in ("kỳ hạn", "thời hạn"):
        return False  # `lợi suất trái phiếu kỳ hạn 10 năm`
    return not (token.kind == "time" and kind_at(line, at - 1) == "over" and text_at(line, at - 2) in _AGEING)


def has_noun(line: Line, stretch: Stretch) -> bool:
    """Whether the stretch names anything."""
    return any(token.kind in NOUNS for token in line[slice(*stretch)])


def piece_start(line: Line, at: int) -> int:
    """Where the tokens between commas and stops begin that end before `at`."""
    first = at
    while first > 0 and at - first < _LONGEST and line[first - 1].kind not in _PIECE_EDGES:
        first -= 1
    return first


def piece_end(line: Line, at: int) -> int:
    """Where the tokens between commas and stops end that begin at `at`."""
    last = at
    while last < len(line) and last - at < _LONGEST and line[last].kind not in _PIECE_EDGES:
        last += 1
    return last


def measured_nouns(lexicons: Lexicons) -> Mapping[str, str]:
    """The classes of the nouns that percentages measure."""
    return lexicons.entries("measured_nouns")


def plan_nouns(lexicons: Lexicons) -> frozenset[str]:
    """The nouns of plans, estimates and earlier periods."""
    return frozenset(lexicons.words("plan_nouns"))


def measured_heads(lexicons: Lexicons) -> frozenset[str]:
    """The first syllables of measured nouns."""
    return frozenset(noun.split(" ")[0] for noun in measured_nouns(lexicons))


def measured_class(line: Line, first: int, last: int, lexicons: Lexicons) -> str:
    """The class of the measured noun that begins the tokens, the longest known; empty where none does."""
    if first >= last or line[first].text.split(" ", 1)[0] not in lexicons.compiled(measured_heads):
        return ""
    if line[first].text == "số" and kind_at(line, first + 1) == "number" and text_at(line, first - 1) != "tổng":
        return ""  # `gói thầu số 2`, but `trong tổng số 40 xã`
    nouns = lexicons.compiled(measured_nouns)
    text = line[first].text
    found = nouns.get(text, "")
    for at in range(first + 1, min(last, first + _LONGEST_MEASURED, len(line))):
        text = f"{text} {line[at].text}"
        found = nouns.get(text) or found
    return found


def clause_roles(lexicons: Lexicons) -> Mapping[str, frozenset[str]]:
    """What words do in a clause, beside their class: word -> roles."""
    return {word: frozenset(roles.split()) for word, roles in lexicons.entries("clause_roles").items()}


def plays(word: str, role: str, lexicons: Lexicons) -> bool:
    """Whether the word has this role among the `clause_roles`."""
    return role in lexicons.compiled(clause_roles).get(word, ())


def is_plan(line: Line, first: int, lexicons: Lexicons) -> bool:
    """Whether a noun of a plan or an earlier period begins at `first`."""
    plans = lexicons.compiled(plan_nouns)
    if kind_at(line, first) == "time":
        return True
    return any(text_of(line, (first, first + length)) in plans for length in (1, 2, 3))


def is_missed(line: Line, verb: int) -> bool:
    """Whether a target is not reached: `chưa đạt mục tiêu 95%`."""
    return line[verb].kind == "reach" and text_at(line, verb - 1) == "chưa" and text_at(line, verb + 1) in TARGETS


def _meets_number(line: Line, at: int) -> bool:
    while kind_at(line, at) in SOFT or kind_at(line, at) == "from":
        at += 1
    return kind_at(line, at) in NUMBERS


def is_nominal(line: Line, at: int) -> bool:
    """Whether the verb is a noun here: `tốc độ tăng`, `chỉ tiêu giảm`, `tăng trưởng kinh tế`."""
    if line[at].kind == "share":
        named = kind_at(line, at - 1) == "mark" or text_at(line, at - 1) in RATE_WORDS
        named = named or kind_at(line, at + 1) == "of"
        return line[at].text == "đóng góp" and named  # `mức đóng góp`, `đóng góp của xã viên`
    if line[at].kind in _WORKS:
        return text_at(line, at - 1) in RATE_WORDS  # `tỷ lệ lấp đầy 90%`
    if line[at].kind not in CHANGES:
        return False
    if line[at].text == "tăng trưởng" and kind_at(line, at - 1) == "reach":
        return True
    if line[at].text == "tăng trưởng" and kind_at(line, at + 1) == "word" and line[at + 1].sense != "adjective":
        return True
    before = text_at(line, at - 1)
    if before in RATE_WORDS and kind_at(line, at + 1) == "from" and _meets_number(line, at + 1):
        return False  # `khi tỷ lệ giảm từ 51% xuống 33%`
    if kind_at(line, at - 1) == "opener" and before.startswith(_SETTING) and line[at].text != "tăng trưởng":
        return False  # `đặt mục tiêu kéo giảm tai nạn 5%`
    if before.endswith(TARGETS) and line[at].text != "tăng trưởng" and _meets_number(line, at + 1):
        return False  # `với mục tiêu tăng 50%`
    marked = kind_at(line, at - 1) == "mark" and before not in _THRESHOLDS  # `số lần vượt ngưỡng giảm 4%`
    noun = before in _NOMINAL and not line[at - 1].capital  # `khách Ấn Độ tăng trưởng`
    return marked or noun or before.endswith(("chỉ tiêu", "mục tiêu"))
