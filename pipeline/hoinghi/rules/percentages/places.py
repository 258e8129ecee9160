"""Phrases that say who, where or whose, and not what is measured: `cả nước`, `cấp tỉnh`, `nơi cao nhất`, `công ty`."""

from __future__ import annotations

from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.members import is_structure, offices
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    LOCATIVE,
    NOUNS,
    NUMBERS,
    POINTING,
    RATES,
    VERBS,
    Line,
    Stretch,
    is_nominal,
    kind_at,
    piece_start,
    plays,
    text_at,
    text_of,
    token_at,
    trimmed,
)
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent, Reading

PERSONS = ("ông", "bà", "anh", "chị", "đồng chí")
_WHOLE = ("các", "những", "toàn", "hệ thống các", "toàn bộ", "nhiều")
_MOST_PENDING = 3  # stretches between commas looked back over for a rate that waits for its number
_SETTLING = NUMBERS | VERBS | {"copula", "compare", "up", "down"}
_LISTED = frozenset({"word", "mark", "of", "preposition", "about", "give", "and", "dash"})
_FRONTING = LOCATIVE | {"time", "front", "cause", "hint", "compare"}
_CLAUSE_EDGES = frozenset({"comma", "edge", "break"})
_SHORT = 3  # tokens of a list's item
_CITY = ("TP.", "TP ")
_PAIR = 2  # tokens of `nhóm này`; `nhóm hàng này` says what it means
_SEASONS = ("vụ", "năm", "quý", "tháng", "kỳ", "đợt", "mùa", "nhiệm kỳ", "giai đoạn")
_AREAS = ("khu vực", "vùng", "ngành", "lĩnh vực", "địa phương", "tỉnh", "huyện", "xã", "nước", "quốc gia", "thị trường")
_LONGEST_VERB = 24  # characters between what is told of and its number
_LONGEST_RANK = 3
_RANKS = (
    "nhất",
    "tiếp đến",
    "tiếp theo",
    "kế đến",
    "kế tiếp",
    "đứng cuối",
    "xếp cuối",
    "kế đó",
    "sau đó",
    "dẫn đầu",
    "đứng đầu",
    "thứ hai",
    "thứ ba",
    "đội sổ",
    "cuối bảng",
    "chót bảng",
    "xếp sau",
    "tiếp sau",
)
_ALIKE = CHANGES | {"reach", "exceed"}
"""What is said of all alike; a share is each one's own."""
_SEVERAL = ("các", "nhiều", "những")
_PLACING = ("ở", "tại", "của", "đối với", "trong", "với")
_REASONS = ("do", "vì", "bởi", "nhờ")
_CHARGED = ("với", "đối với", "cho")
"""What a charge is on stands behind these: `thuế suất với bia là 65%, rượu là 40%`."""
_FARTHEST_PARALLEL = 30  # tokens


def acts(clauses: Clauses, extent: Extent | None, noun: str) -> bool:
    """Whether this is one who does, and not measured: `năm nay Hà Nội đạt …`, `công ty đạt …`."""
    if noun or extent is None:
        return False
    line, start = clauses.line, extent[0]
    at = token_at(line, start)
    if line[at].text in _WHOLE:
        at, start = min(at + 1, len(line) - 1), start + 1  # `các ngân hàng`, `toàn Hiệp hội`
    head = line[at]
    return (head.capital and (start > line[0].start or not head.sense)) or plays(head.text, "actor", clauses.lexicons)


def is_person(clauses: Clauses, extent: Extent | None) -> bool:
    """Whether a person is named or told of by an office: `Thủ tướng yêu cầu`, `ông Lâm kiến nghị`."""
    if extent is None:
        return False
    return names_person(clauses, text_at(clauses.line, token_at(clauses.line, extent[0])))


def names_person(clauses: Clauses, word: str) -> bool:
    """Whether what a person is called begins with the word: `ông`, `Thủ tướng`."""
    return word in PERSONS or word in clauses.lexicons.compiled(offices)


def is_rate(noun: str) -> bool:
    """Whether a noun of this class is a percentage by its nature."""
    return noun in RATES


def is_pointing(clauses: Clauses, found: Stretch, noun: str) -> bool:
    """Whether the phrase points back to what is measured: `tỷ lệ này`, `nơi cao nhất`, `nữ`."""
    line, (first, last) = clauses.line, found
    if line[last - 1].text in POINTING:
        if last - first > _PAIR and line[last - 2].text in _SEASONS:
            return False  # `diện tích lúa vụ này`
        placed = not any(token.kind in LOCATIVE for token in line[first:last])
        if last - first > _PAIR and placed and line[last - 2].text in _AREAS:
            return False  # `năng suất lao động khu vực này`
        if line[last - 2].kind == "mark":
            return True  # `ở nước ta con số này`
        own = last - first > _PAIR and not noun and line[first].kind == "word"
        return not own and not any(token.kind in LOCATIVE or token.text == "qua" for token in line[first:last])
    if last - first > 2 and line[first + 1].text in POINTING and line[first + 2].kind in LOCATIVE:
        return True  # `tỷ lệ này trong phác đồ cũ`
    single = last - first == 1 and plays(line[first].text, "classifier", clauses.lexicons)
    if single and kind_at(line, first - 1) == "have" and kind_at(line, first - 2) in _CLAUSE_EDGES:
        return True  # `…, có trường hợp lên tới 300%`
    vague = not noun and plays(line[first].text, "vague", clauses.lexicons) and not line[first].capital
    return vague and (last - first == 1 or line[first].text == "nơi")


def ranked(line: Line, found: Stretch) -> Stretch | None:
    """The one that `thấp nhất là`, `tiếp theo là` lead to: `vùng A`; None where the phrase does not begin so."""
    first, last = found
    link = next((i for i in range(first, min(last - 1, first + _LONGEST_RANK)) if line[i].text == "là"), None)
    return None if link is None or not is_ranked(line, link + 1) else (link + 1, last)


def is_ranked(line: Line, at: int) -> bool:
    """Whether the one at this token is led to by `thấp nhất là`, `tiếp theo là`."""
    return text_at(line, at - 1) == "là" and text_of(line, (max(0, at - 1 - _LONGEST_RANK), at - 1)).endswith(_RANKS)


def field_led(clauses: Clauses, at: int) -> Extent | None:
    """What the one at this token leads in, remembered: `dẫn đầu về tiến độ trồng rừng là huyện Hòa Lợi (91%)`."""
    line = clauses.line
    about = next((i for i in range(at - 2, piece_start(line, at), -1) if line[i].kind == "about"), None)
    if text_at(line, at - 1) != "là" or about is None or not line[about - 1].text.endswith(_RANKS):
        return None
    noun = clauses.noun((about + 1, at - 1))
    if not (is_rate(noun) or line[at].capital or names_places(clauses, at)):
        return None  # `dẫn đầu về xuất khẩu là dệt may (35%)`
    clauses.thread.measures(clauses.extent((about + 1, at - 1)), noun)
    return clauses.thread.subject


def ranks_alike(clauses: Clauses, found: Stretch, item: Reading) -> bool:
    """Whether the phrase names a place that ranks by what all were told of, which is none of those that do.

    `9 xã có số thu tăng trên 12%, cao nhất là Hòa Lợi`; not `9 tỉnh tăng trưởng 12%, cao nhất là …`.
    """
    line, (first, _) = clauses.line, found
    if item.relation not in _ALIKE or item.indicator is None or not is_ranked(line, first):
        return False
    head = token_at(line, item.indicator[0])
    head += text_at(line, head) in _SEVERAL
    acting = acts(clauses, (line[head].start, item.indicator[1]), "")
    return (line[first].capital or names_places(clauses, first)) and not acting


def is_place(clauses: Clauses, found: Stretch, noun: str) -> bool:
    """Whether the phrase says where or whose, not what: `cả nước`, `Bệnh viện K`; a list may begin with a capital."""
    line, (first, last) = clauses.line, found
    head = line[first]
    if head.capital and head.text.startswith("tp"):
        return True
    abbreviated = head.named and " " not in head.text
    if noun or (abbreviated and not any(token.capital for token in line[first + 1 : last])):
        return False  # `GDP`, `BHXH tự nguyện`
    listed = kind_at(line, first - 1) in ("stop", "edge", "dash")
    return plays(head.text, "collective", clauses.lexicons) or (head.capital and not listed)


def is_elsewhere(clauses: Clauses, extent: Extent | None) -> bool:
    """Whether this is a country or province of which the rate of the item before is told: `cả nước 20%, Lào 5%`."""
    last, places = clauses.thread.last, clauses.lexicons.entries("places")
    if extent is None or last is None or last.indicator is None or last.relation in CHANGES:
        return False
    own = last.start - _LONGEST_VERB <= last.indicator[1] <= last.start
    if own and last.relation == "share" and last.construction == "governed" and not is_rate(clauses.thread.noun):
        return False  # `thị trường châu Âu chiếm 41%, châu Phi 17%`
    named, before = (clauses.parsed.text[slice(*each)] for each in (extent, last.indicator))
    head = before.split(" ", 1)[0]
    common = head.islower() or (head.isupper() and len(head) > 1)  # `hợp tác xã`, `DN`, and no other name
    placed = before in places or before.startswith(_CITY)
    return (named in places or named.startswith(_CITY)) and common and not placed


def is_item(clauses: Clauses, found: Stretch, noun: str) -> bool:
    """Whether the phrase says whose or where the rate is which its list or topic names: `cấp tỉnh`, `vùng khó khăn`."""
    if noun:
        return False
    line, first = clauses.line, found[0]
    several = text_at(line, first) in _SEVERAL
    if several and any(plays(text_at(line, first + 1), role, clauses.lexicons) for role in ("vague", "level")):
        return is_rate(clauses.thread.noun)  # `trong khi các nước trong khu vực đạt 65%`
    head = line[first].text.split(" ")[0]
    if clauses.thread.headed or is_place(clauses, found, noun) or plays(head, "level", clauses.lexicons):
        return True
    return is_rate(clauses.thread.noun) and names_places(clauses, first + (line[first].kind == "number"))


def names_places(clauses: Clauses, at: int) -> bool:
    """Whether bodies or places are named from the token on: `huyện A và huyện B`."""
    line = clauses.line
    return at + 1 < len(line) and line[at + 1].capital and plays(line[at].text, "actor", clauses.lexicons)


def pending(clauses: Clauses, first: int, end: int) -> int:
    """Where what is measured begins that waits for its number over a comma, from the phrase `first:end` back.

    `tỷ lệ ủng hộ mở phố đi bộ, hạn chế xe là 7%`; of what is no rate the phrase ends a list: `giá nhà, đất tăng 5%`.
    """
    line, start = clauses.line, first
    ends_list = end - first <= _SHORT and all(_names(token) for token in line[first:end])
    if text_at(line, first - 1) in _REASONS:  # `tỷ lệ án bị hủy, sửa do lỗi chủ quan là 1%`
        start, ends_list = piece_start(line, first), False
        if any(token.kind in _SETTLING for token in line[start:first]):
            return first
    for _ in range(_MOST_PENDING):
        if kind_at(line, start - 1) != "comma":
            break
        comma, start = start - 1, piece_start(line, start - 1)
        if line[start].kind == "with":
            break  # `với mức giá hiện tại, cổ phiếu đã tăng 5%`
        listed = _listing(clauses, start, comma) if ends_list else None
        ends_list = ends_list and all(token.kind in _LISTED for token in line[start:comma])
        start = max((i + 1 for i in range(start, comma) if line[i].kind == "opener"), default=start)
        start, last = trimmed(line, start, comma)
        told = kind_at(line, start - 1) == "percent" or _is_told(line[comma - 1])
        settled = _is_settled(line, start, last)
        if not told and not settled:
            for begun in (start, clauses.before(comma)[0]):
                if is_rate(clauses.noun((begun, last))) and not is_structure(line, begun, last):
                    return begun
        elif listed is None:
            break
        if listed is not None:
            return listed
    return first


def _is_settled(line: Line, first: int, last: int) -> bool:
    """Whether a number or a verb stands there, with which the clause is said: `tốc độ tăng` names a rate."""
    named = line[first].kind not in _FRONTING
    return any(line[i].kind in _SETTLING and not (named and is_nominal(line, i)) for i in range(first, last))


def _listing(clauses: Clauses, start: int, comma: int) -> int | None:
    """Where what is measured begins in the first members of a list: `thuế đối với phim ảnh` before `, thể thao`."""
    line = clauses.line
    if line[start].kind in _FRONTING or kind_at(line, start - 1) == "percent" or _is_told(line[comma - 1]):
        return None
    for index in range(comma - 1, start - 1, -1):
        if line[index].kind not in _LISTED:
            return None
        if clauses.noun((index, comma)) not in ("", "people") and kind_at(line, index - 1) not in LOCATIVE:
            return index - bool(index > start and clauses.noun((index - 1, comma)))  # `thuế nhập khẩu`
    return None


def _is_told(token: Token) -> bool:
    """Whether a clause ends here that says how something is: `cơ cấu kinh tế rất tích cực`."""
    return token.sense == "adjective" and " " in token.text


def _names(token: Token) -> bool:
    return token.kind in NOUNS and (token.capital or token.sense != "verb")


def parallel(clauses: Clauses, found: Stretch, earlier: Extent) -> Extent | None:
    """What an earlier clause measured, without its place, where the phrase is another place of the same kind.

    `nữ ở cấp tỉnh chiếm 5%, cấp huyện …`: `nữ`.
    """
    line, head = clauses.line, clauses.line[found[0]].text.split(" ")[0]
    short = is_rate(clauses.thread.noun) and found[1] - found[0] < _SHORT
    for index in range(found[0] - 1, max(0, found[0] - _FARTHEST_PARALLEL), -1):
        if line[index].start < earlier[0]:
            return None
        placed = line[index - 1].text in _PLACING and line[index - 1].start > earlier[0]
        charged = clauses.thread.noun == "level" and line[index].text in _CHARGED
        if (short and line[index].text == "ở") or charged:
            return _up_to(line[index].start, earlier)  # `tỷ lệ này ở chè xanh là 70%, cà phê là 60%`
        if line[index].text.split(" ")[0] == head:
            return _up_to(line[index - 1].start, earlier) if placed else None
    return None


def _up_to(offset: int, earlier: Extent) -> Extent:
    return (earlier[0], offset - 1) if earlier[0] < offset - 1 < earlier[1] else earlier
