"""The noun phrase that stands before a verb or a number."""

from __future__ import annotations

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.members import CUTS, LONGEST_MEMBER, joins_pair, list_start
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    COMPRISING,
    NAMING,
    NOUNS,
    POINTING,
    RATES,
    VERBS,
    Line,
    Stretch,
    is_nominal,
    is_plan,
    kind_at,
    measured_class,
    piece_start,
    plays,
    text_at,
    trails,
    trimmed,
)
from hoinghi.rules.percentages.shortened import BRINGING, EXPECTED, bared, grades, shortened

_CAPITAL = frozenset({"rate", "growth", "sum"})  # not in a name, as `Thuế` in `Cục Thuế`
_BEHIND = frozenset({"of", "preposition", "about", "have", "over"})
_HOW_MUCH = ("lượng", "sản lượng", "khối lượng", "số lượng")
"""What a verb draws, yields or sells so much of: `khu du lịch thu hút lượng khách …`."""
_TASKS = ("công tác", "nhiệm vụ", "hoạt động")
_FUNDS = ("vốn", "nguồn vốn", "kinh phí", "tiền", "ngân sách", "nguồn lực", "chi phí", "thời gian")
"""What something is for, told behind `để`: `kinh phí để sửa chữa đường`."""
_OWNERS = ("nước ngoài", "nhà nước", "tư nhân", "fdi")
_LONGEST_PHRASE = 24


def phrase_before(line: Line, at: int, lexicons: Lexicons) -> Stretch:
    """The noun phrase that ends before `at`; empty where there is none.

    It begins behind the last word of saying, planning or causing, at what is measured where that is named, and takes
    in the members of a list before it.
    """
    last = at
    while last > 0 and ((trails(line, last - 1) and line[last - 1].kind != "comma") or line[last - 1].text == "bị"):
        last -= 1
    piece = piece_start(line, last)
    first = _begun(line, piece, last, lexicons)
    first = max(first, _clause_joined(line, first, last, lexicons))
    if text_at(line, last - 1) in POINTING:  # `bảo vệ sản xuất – các ngành này đóng góp 6%`
        first = max((i + 1 for i in range(first, last) if line[i].kind == "dash"), default=first)
    if first == piece:
        first = list_start(line, first, last, lexicons)
        if first == piece and joins_pair(line, first - 1, lexicons):
            first = phrase_before(line, first - 1, lexicons)[0]
    first, last = _from_measured(line, *trimmed(line, first, last), lexicons)
    if last - first > _LONGEST_PHRASE:
        return last, last
    first, last = bared(line, first, last, kind_at(line, at))
    measured = bool(measured_class(line, first, last, lexicons))
    first, last = trimmed(line, *shortened(line, first, last, lexicons, measured=measured))
    while first + 1 < last and (line[last - 1].text == EXPECTED or grades(line, last - 1, lexicons, measured=measured)):
        last -= 1
    return trimmed(line, first, last)


def _begun(line: Line, piece: int, last: int, lexicons: Lexicons) -> int:
    """Where the phrase begins of a stretch between commas: behind the last token that opens one."""
    begun = max((i + 1 for i in range(piece, last) if line[i].kind == "opener"), default=piece)
    named = trimmed(line, begun, last)  # `kim ngạch hàng có thuế`, but `tỉnh có kim ngạch`
    noun = measured_class(line, *named, lexicons)
    owned, listing = noun not in ("", "people", "level"), noun in ("sum", "amount", "tally")
    goals = any(token.text == "chỉ tiêu" for token in line[slice(*named)])  # `một số chỉ tiêu như GDP tăng 8%`
    openers = (
        i
        for i in range(last - 1, piece - 1, -1)
        if _opens(line, i, lexicons)
        or ((listing or text_at(line, named[0]) == "cơ cấu") and line[i].text in COMPRISING)
        or (line[i].text == "như" and (goals or _exemplifies(line, piece, i)))
    )  # `vốn gồm ngân sách tỉnh`, but `các xã có tỷ lệ cao gồm`
    levied = noun in ("level", "rate") and not any(token.kind in VERBS for token in line[slice(*named)])
    openers = (i for i in openers if not (_pairs(line, i, lexicons) or (owned and _owns(line, i, lexicons))))
    return next((i + 1 for i in openers if not (levied and _levies(line, i))), piece)


def _exemplifies(line: Line, piece: int, at: int) -> bool:
    """Whether examples of what has risen or fallen begin here: `các ngành đã tăng khá hơn như | chế biến gỗ`."""
    return any(line[i].kind in CHANGES and not is_nominal(line, i) for i in range(piece, at))


def _clause_joined(line: Line, first: int, last: int, lexicons: Lexicons) -> int:
    """Where the second of two clauses begins: `kho cũ vẫn chưa được sửa và kho mới`."""
    joint = next((i for i in range(last - 1, first, -1) if line[i].text == "và"), first)
    said = (i for i in range(first + 1, joint) if line[i].kind == "adverb")
    told = any(line[i + 1].sense == "verb" and line[i + 1].kind in ("word", "do") for i in said)
    named = bool(measured_class(line, joint + 1, last, lexicons))
    named = named or (joint + 2 < last and line[joint + 1].sense in NAMING)
    return joint + 1 if told and named else first


def _owns(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether what stands behind `có` says which, and is not measured itself: `có thuế`, not `có tốc độ tăng`."""
    return line[at].kind == "have" and measured_class(line, at + 1, len(line), lexicons) in ("level", "amount", "sum")


def _pairs(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether `với` says with whom: `hợp đồng với doanh nghiệp`, `thương mại với Lào`."""
    return line[at].kind == "with" and at > 0 and plays(line[at - 1].text, "pairing", lexicons)


def _levies(line: Line, at: int) -> bool:
    """Whether what stands behind `với` says on what a tax or a rate is: `thuế với rượu`."""
    return line[at].kind == "with" and kind_at(line, at + 1) == "word"


def _opens(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether what is measured begins behind this token: `tỉnh có tốc độ tăng …`, not `doanh nghiệp có vốn …`."""
    kind = line[at].kind
    if line[at].capital and line[at].sense == "function" and kind_at(line, at - 1) == "word":
        return True  # a sentence whose full stop is missing: `… hiện đại Về giao thông`
    if line[at].text in BRINGING and measured_class(line, at + 1, len(line), lexicons):
        # `giá xăng tăng kéo giá tour tăng 5%`
        return any(token.kind in CHANGES for token in line[at + 2 : at + LONGEST_MEMBER])
    if line[at].text == "để":  # `duy trì mức sinh để tỷ lệ tăng dân số là`
        return measured_class(line, at + 1, len(line), lexicons) in RATES
    if line[at].text == "nay":  # `để được miễn thuế nay trị giá xuất khẩu phải đạt`
        return kind_at(line, at - 1) == "word" and kind_at(line, at + 1) == "word" and line[at + 1].sense in NAMING
    if line[at].text == "khi":  # `quy mô tăng mạnh khi tổng tài sản tăng`
        return any(token.kind in CHANGES for token in line[piece_start(line, at) : at])
    owned = kind == "have" and text_at(line, at + 1).startswith("vốn")
    if owned and any(text_at(line, i) in _OWNERS for i in (at + 2, at + 3)):
        return False  # `doanh nghiệp có vốn đầu tư nước ngoài`
    if kind == "have":
        behind = at + 1 + (kind_at(line, at + 1) in ("to", "over"))  # `có tới 56 dịch vụ`
        return bool(measured_class(line, at + 1, len(line), lexicons)) or kind_at(line, behind) in ("number", "mark")
    return kind in CUTS or kind in ("money", "measure")


def _from_measured(line: Line, first: int, last: int, lexicons: Lexicons) -> Stretch:
    """The phrase from what is measured on: `Chi cục Hải quan cửa khẩu thu ngân sách` says `thu ngân sách`."""
    if last - first > 1 and line[first].text == "toàn" and line[last - 1].text in ("thu", "chi"):
        return last - 1, last  # `toàn ngành | thu (đạt 9 tỷ đồng)`
    copula = next((i for i in range(last - 1, first, -1) if line[i].kind == "copula"), first)
    if copula > first and any(measured_class(line, i, last, lexicons) in RATES for i in range(copula, last)):
        first = copula
    if first == last or measured_class(line, first, last, lexicons) not in ("", "people"):
        return first, last
    for index in range(first + 1, last):
        kind, before = measured_class(line, index, last, lexicons), line[index - 1].kind
        if line[index].kind == "increase" and before == "adverb":
            continue  # `các nước đã tăng trưởng mạnh`
        if kind == "level" and line[first].text in _TASKS:
            continue  # `công tác kiểm tra thuế`
        if kind in RATES and line[index - 1].text == "theo" and line[index - 2].kind == "word":
            return index, last  # `khấu trừ thuế theo thuế suất là 10%`
        proper = line[index].capital and not line[index].named
        if kind == "level" and plays(line[index - 1].text, "actor", lexicons):
            continue  # `ngành thuế đã thu hồi`
        if not kind or before in _BEHIND or (proper and kind not in _CAPITAL):
            continue
        drawn = line[index - 1].sense == "verb" and (
            line[index].text.startswith(_HOW_MUCH) or (index == first + 1 and kind_at(line, first - 1) == "cause")
        )
        yielded = kind == "amount" and line[index - 1].text == "cho"  # `giống mới cho | năng suất (cao hơn 15%)`
        if kind in RATES or kind == "sum" or before in ("hint", "and") or drawn or yielded:
            return index, last
    hints = (i for i in range(last - 1, first - 1, -1) if line[i].kind == "hint" and not is_through(line, i, lexicons))
    hints = (i for i in hints if not (line[i].text == "để" and text_at(line, i - 1) in _FUNDS))
    hints = (i for i in hints if not (line[i].text == "do" and _by_whom(line, first, i, last)))
    hint = next((i + 1 for i in hints), first)
    return hint, last


def _by_whom(line: Line, first: int, at: int, last: int) -> bool:
    """Whether `do` says who does what is named, or its cause: `diện tích do xã quản lý`, `tai nạn do say rượu`."""
    named = first < at and line[first].sense in NAMING and line[at - 1].sense != "adjective"
    return named and all(token.kind in NOUNS for token in (*line[first:at], *line[at + 1 : last]))


def is_through(line: Line, at: int, lexicons: Lexicons) -> bool:
    """Whether `thông qua` says how: `hộ bán lúa thông qua hợp tác xã`, not `cổ đông thông qua tờ trình`."""
    if line[at].text != "thông qua" or line[at - 1].kind != "word" or line[at - 1].sense == "verb":
        return False
    return not (plays(text_at(line, at + 1), "passed", lexicons) or is_plan(line, at + 1, lexicons))
