"""Phrases of a clause, as stretches of tokens: what stands before a verb or a number, and what stands behind it."""

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
RATE_WORDS = ("tỷ lệ", "tỉ lệ")
"""The word for a rate, in both its spellings."""

_GRADED = VERBS | {"degree", "adverb"}
_EDGES = frozenset({"stop", "percent", "break", "open", "close"})
_PIECE_EDGES = _EDGES | {"comma"}
_FRONTS = frozenset(
    {"preposition", "from", "about", "front", "with", "over", "compare", "break", "time", "opener", "cause"}
)
_CUTS = frozenset({"opener", "cause", "with", "compare"})
_LEADING = frozenset(
    {"adverb", "time", "sign", "and", "dash", "slash", "comma", "break", "front", "to", "have", "give", "down"}
)
_TRAILING = _LEADING | {"over", "of", "respective", "from", "copula", "preposition", "about", "compare", "hint"}
_MEMBER = frozenset({"word", "mark", "of", "and", "dash", "degree"})
_BEFORE_MEMBER = frozenset({"adverb", "time", "sign"})
_CAPITAL = frozenset({"rate", "growth", "sum"})  # not in a name, as `Thuế` in `Cục Thuế`
_BEHIND = frozenset({"of", "preposition", "about", "have", "over"})
_LONGEST = 40  # tokens looked over in one direction
_LONGEST_PHRASE = 24
_SHORTEST_CUT = 2  # tokens before a long bracket that say enough
_LONGEST_BRACKET = 30  # characters of a bracket within a phrase
_LONGEST_MEMBER = 8
_LONGEST_MEASURED = 4  # tokens of a measured noun


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
    while last > first and line[last - 1].kind in _TRAILING:
        last -= 1
    return first, last


def has_noun(line: Line, stretch: Stretch) -> bool:
    """Whether the stretch names anything."""
    return any(token.kind in NOUNS for token in line[slice(*stretch)])


def piece_start(line: Line, at: int) -> int:
    """Where the tokens between commas and stops begin that end before `at`."""
    first = at
    while first > 0 and at - first < _LONGEST and line[first - 1].kind not in _PIECE_EDGES:
        first -= 1
    return first


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


def phrase_before(line: Line, at: int, lexicons: Lexicons) -> Stretch:
    """The noun phrase that ends before `at`; empty where there is none.

    It begins behind the last word of saying, planning or causing, at what is measured where that is named, and takes
    in the members of a list before it.
    """
    last = at
    while last > 0 and line[last - 1].kind in _TRAILING and line[last - 1].kind != "comma":
        last -= 1
    piece = piece_start(line, last)
    named = trimmed(line, piece, last)  # `kim ngạch hàng có thuế`, but `tỉnh có kim ngạch`
    owned = measured_class(line, *named, lexicons) not in ("", "people", "level")
    openers = (i for i in range(last - 1, piece - 1, -1) if _opens(line, i, lexicons))
    levied = measured_class(line, *named, lexicons) == "level" and not any(t.kind in VERBS for t in line[slice(*named)])
    owning = (i + 1 for i in openers if not ((owned and _owns(line, i, lexicons)) or (levied and _levies(line, i))))
    first = next(owning, piece)
    if text_at(line, last - 1) in POINTING:  # `bảo vệ sản xuất – các ngành này đóng góp 6%`
        first = max((i + 1 for i in range(first, last) if line[i].kind == "dash"), default=first)
    if first == piece:
        first = _list_start(line, first, last, lexicons)
    first, last = _from_measured(line, *trimmed(line, first, last), lexicons)
    if last - first > _LONGEST_PHRASE:
        return last, last
    measured = bool(measured_class(line, first, last, lexicons))
    return trimmed(line, first, _shortened(line, first, last, measured=measured))


def _owns(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether what stands behind `có` says which, and is not measured itself: `có thuế`, not `có tốc độ tăng`."""
    return line[at].kind == "have" and measured_class(line, at + 1, len(line), lexicons) in ("level", "amount", "sum")


def _levies(line: Line, at: int) -> bool:
    """Whether what stands behind `với` says on what a tax or a rate is: `thuế với rượu`."""
    return line[at].kind == "with" and kind_at(line, at + 1) == "word"


def _shortened(line: Line, first: int, last: int, *, measured: bool) -> int:
    """Where a long phrase of time in the noun phrase begins: `đầu tư công trong 9 tháng đầu năm 2020 của tỉnh`."""
    for index in range(first + 1, last):
        token = line[index]
        if (token.kind == "copula" and measured) or (token.kind == "time" and token.text.count(" ") > 2):
            return index
    return last


def _opens(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether what is measured begins behind this token: `tỉnh có tốc độ tăng …`, not `doanh nghiệp có vốn …`."""
    kind = line[at].kind
    if line[at].text == "khi":  # `quy mô tăng mạnh khi tổng tài sản tăng`
        return any(token.kind in CHANGES for token in line[piece_start(line, at) : at])
    if kind == "have":
        return bool(measured_class(line, at + 1, len(line), lexicons)) or kind_at(line, at + 1) in ("number", "mark")
    return kind in _CUTS or kind in ("money", "measure")


def _from_measured(line: Line, first: int, last: int, lexicons: Lexicons) -> Stretch:
    """The phrase from what is measured on: `Chi cục Hải quan cửa khẩu thu ngân sách` says `thu ngân sách`."""
    copula = next((i for i in range(last - 1, first, -1) if line[i].kind == "copula"), first)
    if copula > first and any(measured_class(line, i, last, lexicons) in RATES for i in range(copula, last)):
        first = copula
    if first == last or measured_class(line, first, last, lexicons) not in ("", "people"):
        return first, last
    for index in range(first + 1, last):
        kind, before = measured_class(line, index, last, lexicons), line[index - 1].kind
        if line[index].kind == "increase" and before == "adverb":
            continue  # `các nước đã tăng trưởng mạnh`
        if not kind or before in _BEHIND or (line[index].capital and kind not in _CAPITAL):
            continue
        if kind in RATES or kind == "sum" or before in ("hint", "and"):
            return index, last
    hint = next((i + 1 for i in range(last - 1, first - 1, -1) if line[i].kind == "hint"), first)
    return hint, last


def _list_start(line: Line, first: int, last: int, lexicons: Lexicons) -> int:
    """Where the list begins whose last member is `line[first:last]`: `nông, lâm nghiệp - thủy sản`."""
    while first > 1 and first < last and line[first - 1].kind == "comma" and last - first <= 3 * _LONGEST_MEMBER:
        if measured_class(line, *trimmed(line, first, last), lexicons):
            return first
        start = piece_start(line, first - 1)
        start = max((i + 1 for i in range(start, first - 1) if line[i].kind in _CUTS - {"compare"}), default=start)
        begun = next((i for i in range(start, first - 1) if line[i].kind not in _BEFORE_MEMBER), start)
        start = begun if measured_class(line, begun, first - 1, lexicons) else start
        if not _is_member(line, start, first - 1, last - first, lexicons):
            return first
        first = start
    return first


def _is_member(line: Line, first: int, last: int, length: int, lexicons: Lexicons) -> bool:
    """Whether the tokens between two commas are a member of a list of nouns, and no clause or front."""
    if line[first].kind in _FRONTS or first == last or kind_at(line, first - 1) == "percent":
        return False
    if any(token.kind in VERBS or token.kind in NUMBERS or token.kind == "compare" for token in line[first:last]):
        return False
    if measured_class(line, first, last, lexicons):
        return length <= _LONGEST_MEMBER and last - first <= 2 * _LONGEST_MEMBER
    if last - first > 4 and any(token.sense == "verb" for token in line[first:last]):
        return False
    short = last - first <= min(_LONGEST_MEMBER, 2 * length) and length <= 2 * _LONGEST_MEMBER
    return short and all(token.kind in _MEMBER for token in line[first:last])
