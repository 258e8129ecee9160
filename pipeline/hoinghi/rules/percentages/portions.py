"""Parts that are given, taken or held: `hỗ trợ 50% chi phí`, `ngân sách cấp 30%`."""

from __future__ import annotations

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.baselines import compared
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.dues import PAYING
from hoinghi.rules.percentages.parts import has_whole, part
from hoinghi.rules.percentages.phrases import kind_at, piece_start, text_at, trimmed
from hoinghi.rules.percentages.subjects import Subject, subject
from hoinghi.rules.percentages.value import Extent
from hoinghi_schemas.percentage import Relation

_HALF = ("kiên cố", "trú", "chuyên trách", "chuyên nghiệp", "thời gian", "công nghiệp", "tự động", "thâm canh")
"""What `bán` makes half so: semi-permanent, part-time."""


_JOINED = ("cùng", "đồng", "chung", "cùng nhau", "tham gia", "chia", "đặt", "phải", "tự")
"""What a verb that gives or takes a part is joined to: `cùng chi trả`, `tham gia góp vốn`, `đặt mua`."""
_TOLD = frozenset({"adverb", "hint", "relative", "have", "opener"})


def portion_verbs(lexicons: Lexicons) -> frozenset[str]:
    """Verbs that give, take or hold a part: `hỗ trợ 50% chi phí`."""
    return frozenset(lexicons.words("portion_verbs"))


def gives(clauses: Clauses, at: int) -> bool:
    """Whether a part is given, taken or held here; `bán` is no verb in `phòng học bán kiên cố`."""
    half = text_at(clauses.line, at) == "bán" and text_at(clauses.line, at + 1) in _HALF
    level = text_at(clauses.line, at) == "cấp" and text_at(clauses.line, at - 1) in ("các", "mọi")  # `hội các cấp 30%`
    return not (half or level) and text_at(clauses.line, at) in clauses.lexicons.compiled(portion_verbs)


def pays(clauses: Clauses, verb: int) -> bool:
    """Whether it is paid in at a rate: `đóng bảo hiểm xã hội 13%`."""
    last = clauses.thread.last
    shared = last is not None and last.relation == "share"
    return text_at(clauses.line, verb) in PAYING and not shared  # `ngân sách hỗ trợ 30%, sinh viên đóng 70%`


def given(clauses: Clauses, at: int, verb: int, *, part_behind: bool) -> None:
    """Read `hỗ trợ 50% chi phí`, and `(các xã khác) hỗ trợ 30%` of the same, or `ngân sách cấp 30%`."""
    last = clauses.thread.last
    if part_behind:
        part(clauses, at)
    elif last is not None and has_whole(clauses, last):
        clauses.read(at, "part_of_whole", "share", last.indicator)
    elif text_at(clauses.line, piece_start(clauses.line, verb)) == "đối với":
        clauses.read(at, "part_of_whole", "share", clauses.thread.subject)  # `Đối với các xã khác hỗ trợ 70%`
    else:
        relation: Relation = "level" if pays(clauses, verb) else "share"
        giver = _who_gives(clauses, subject(clauses, verb).extent)
        clauses.read(at, "part_of_whole", relation, giver, compared(clauses, at))


def _who_gives(clauses: Clauses, place: Extent | None) -> Extent | None:
    """Who gives or takes, without what the verb is joined to: `người bệnh | phải cùng (chi trả 5%)`."""
    if place is None or place[0] < clauses.line[0].start:
        return place
    line, (first, last) = clauses.line, clauses.stretch(place)
    if last >= len(line) or text_at(line, last - 1) not in _JOINED:
        return place
    told = (i for i in range(first + 1, last) if line[i].kind in _TOLD or line[i].text in _JOINED)
    return clauses.extent(trimmed(line, first, next(told)))


def contributed(clauses: Clauses, at: int, about: Subject) -> bool:
    """Read `công nghiệp đóng góp vào GDP là 7%`: a share whose whole stands before it."""
    line, place = clauses.line, about.extent
    if place is None or about.resumed:
        return False
    first, last = clauses.stretch(place)
    verb = next((index for index in range(first, last) if line[index].kind == "share"), None)
    if verb is None or text_at(line, verb + 1) not in ("vào", "cho") or kind_at(line, first) == "mark":
        return False  # `mức đóng góp vào quỹ là 3%`
    owner = clauses.extent((first, verb))
    clauses.read(at, "stated", "share", owner or place, clauses.extent((verb + 2, last)) if owner else None)
    return True
