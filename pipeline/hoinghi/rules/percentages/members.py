"""Where the list begins whose last member stands before a verb or a number: `nông, lâm nghiệp - thủy sản`."""

from __future__ import annotations

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.phrases import (
    NAMING,
    NUMBERS,
    VERBS,
    Line,
    kind_at,
    measured_class,
    piece_start,
    text_at,
    text_of,
    trimmed,
)

_FRONTS = frozenset(
    {"preposition", "from", "about", "front", "with", "over", "compare", "break", "time", "opener", "cause"}
)
CUTS = frozenset({"opener", "cause", "with", "compare"})
_MEMBER = frozenset({"word", "mark", "of", "and", "dash", "degree", "about"})
_BEFORE_MEMBER = frozenset({"adverb", "time", "sign"})
_CIRCUMSTANCES = ("bối cảnh", "tình trạng")
LONGEST_MEMBER = 8
_WHERE = ("ở", "tại", "sang", "từ", "của", "đến")


def offices(lexicons: Lexicons) -> frozenset[str]:
    """The offices people hold and what they are called, in small letters."""
    return frozenset(word.lower() for name in ("titles", "honorifics") for word in lexicons.words(name))


def is_structure(line: Line, first: int, last: int) -> bool:
    """Whether a clause tells of what others are parts of: `cơ cấu kinh tế chuyển dịch, công nghiệp chiếm 47%`."""
    return text_at(line, first) == "cơ cấu" and any(token.sense == "verb" for token in line[first:last])


def joins_pair(line: Line, comma: int, lexicons: Lexicons) -> bool:
    """Whether a comma joins two words into one notion: `giao dịch nhà, đất`, `tỷ lệ học sinh khá, giỏi`."""
    if kind_at(line, comma) != "comma":
        return False
    pairs = lexicons.entries("name_pairs")
    return any(
        f"{text_of(line, (comma - before, comma))}, {text_of(line, (comma + 1, comma + 1 + behind))}" in pairs
        for before in (1, 2)
        for behind in (1, 2)
    )


def list_start(line: Line, first: int, last: int, lexicons: Lexicons) -> int:
    """Where the list begins whose last member is `line[first:last]`: `nông, lâm nghiệp - thủy sản`."""
    while first > 1 and first < last and line[first - 1].kind == "comma" and last - first <= 3 * LONGEST_MEMBER:
        if measured_class(line, *trimmed(line, first, last), lexicons) or line[first].text == "nơi":
            return first
        start = piece_start(line, first - 1)
        if line[start].text.endswith(_CIRCUMSTANCES) or line[start].kind == "with":
            return first
        cuts = (i for i in range(start, first - 1) if line[i].kind in CUTS - {"compare"} or line[i].text == "như")
        start = max((i + 1 for i in cuts), default=start)  # `tăng khá như dệt may, da giày`
        start += line[start].text == "còn"  # `di truyền 20%, còn dinh dưỡng, rèn luyện và môi trường chiếm 80%`
        begun = next((i for i in range(start, first - 1) if line[i].kind not in _BEFORE_MEMBER), start)
        start = begun if measured_class(line, begun, first - 1, lexicons) else start
        placed = _is_of_places(line, start, first, last)
        if not (placed or _is_member(line, start, first - 1, last - first, lexicons)):
            return first
        first = start
    return first


def _is_of_places(line: Line, start: int, first: int, last: int) -> bool:
    """Whether the list of places goes on with which the piece before ends: `nhu cầu điện ở Pháp, Mỹ và Nhật`."""
    named = first < last and all(token.capital or token.kind == "and" for token in line[first:last])
    place = first - 3 if line[first - 2].capital else first
    return named and place > start and text_at(line, place) in _WHERE and line[start].kind not in _FRONTS


def _is_member(line: Line, first: int, last: int, length: int, lexicons: Lexicons) -> bool:
    """Whether the tokens between two commas are a member of a list of nouns, and no clause or front."""
    if line[first].kind in _FRONTS or first == last or kind_at(line, first - 1) == "percent":
        return False
    if first > 1 and line[first - 2].capital and line[first].text in lexicons.compiled(offices):
        return False  # `theo bà Trần Thị Hương, Viện trưởng Viện Chăn nuôi, kinh phí …`
    if any(token.kind in VERBS or token.kind in NUMBERS or token.kind == "compare" for token in line[first:last]):
        return False
    if is_structure(line, first, last) or line[last - 1].kind == "degree":
        return False  # `tỷ lệ lấp đầy rất cao, tại Hà Nội lên đến 80%`
    if measured_class(line, first, last, lexicons):
        return length <= LONGEST_MEMBER and last - first <= 2 * LONGEST_MEMBER
    if last - first > 4 and any(token.sense == "verb" for token in line[first:last]):
        return False
    short = last - first <= min(LONGEST_MEMBER, 2 * length) and length <= 2 * LONGEST_MEMBER
    named = all(line[i].kind != "about" or line[i - 1].sense in NAMING for i in range(first, last))
    return short and named and all(token.kind in _MEMBER for token in line[first:last])
