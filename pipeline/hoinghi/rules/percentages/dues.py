"""What is levied or paid at a rate: `nộp 10% thuế`, `chia 12% cổ tức`, `phạt 0,05%/ngày trên số tiền chậm nộp`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.descriptions import completed
from hoinghi.rules.percentages.phrases import PREDICATES, VERBS, Line, back, kind_at, text_at
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.value import Extent

_CHARGING = ("với", "cộng", "cộng với", "và", ",", "chịu", "đóng", "nộp", "tính", "áp", "đánh", "trả", "thêm", "cả")
_TAKING = ("chia", "thu", "lấy", "tính", "trả", "hưởng", "được hưởng", "mất", "nhận")
_DUES = ("cổ tức", "hoa hồng", "phí", "lãi")
"""What is taken at a rate: `chia 12% cổ tức`; of a fee a part may be paid or borne too."""
PAYING = ("đóng", "nộp")
"""What is paid in at a rate: `doanh nghiệp đóng 17%, người lao động đóng 8%`."""
_LEVYING = ("phạt", "tính", "thu", "trích", "đánh", *PAYING)
_FEES = ("thu", "lấy", "tính", "mất")


def is_due(line: Line, at: int, noun: int) -> bool:
    """Whether a tax, a fee or a dividend is levied or paid at the rate: `cộng với 50% thuế`, `chia 12% cổ tức`."""
    due, verb = line[noun].text, back(line, at)
    if due.startswith("thuế"):
        return text_at(line, verb) in _CHARGING
    verb -= text_at(line, verb) == "trước"  # `lấy trước 3% phí`
    return due in _DUES and text_at(line, verb) in (_FEES if due == "phí" else _TAKING)


def levied(clauses: Clauses, at: int) -> bool:
    """Read a charge at so much of a sum: `phạt 0,05%/ngày trên số tiền chậm nộp`, `phí 2%/năm trên số dư`."""
    line, verb = clauses.line, back(clauses.line, at)
    if text_at(line, at + 1) != "trên" or kind_at(line, verb) in VERBS | {"copula", "have", "with"}:
        return False
    timed = "/" in clauses.parsed.text[line[at].start : line[at + 1].start]
    if not (timed or text_at(line, verb) in _LEVYING):
        return False
    charge = _charge(clauses, verb)
    base = clauses.extent(completed(line, noun_at(line, at + 2)))
    if charge is None or base is None:
        return False
    clauses.thread.measures(charge, "level")
    clauses.read(at, "stated", "level", charge, base)
    return True


def _charge(clauses: Clauses, verb: int) -> Extent | None:
    """What is charged: `phí quản lý`, `bị | phạt`; of those who pay in, who does: `doanh nghiệp | đóng`."""
    line, (first, last) = clauses.line, clauses.before(verb + 1)
    if text_at(line, verb) in PAYING:
        return subject(clauses, verb).extent
    if text_at(line, verb) in _LEVYING:
        return line[verb].start, line[verb].end
    told = (i + 1 for i in range(first, last - 1) if line[i].sense == "verb" or line[i].kind in PREDICATES)
    return clauses.extent((max(told, default=first), last))
