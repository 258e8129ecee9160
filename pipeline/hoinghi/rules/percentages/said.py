"""What a part is said to be, and whose the rest is: `70% trong số đó là hộ nghèo`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.descriptions import completed
from hoinghi.rules.percentages.phrases import SIGNS, Stretch, back, kind_at, text_at, trimmed
from hoinghi.rules.percentages.those import is_those
from hoinghi.rules.percentages.value import Extent

_BEFORE_PREDICATED = SIGNS | {"have", "with", "opener"}
_THEREOF = ("trong", "trong đó", "số", "số đó", "trong số đó", "số này", "đó", "này", "còn lại")
REMAINING = ("còn lại", "còn")
_WHOSE = ("là", "do", "của", "thuộc", "thuộc về", "từ")
_LONGEST_REST = 10  # tokens
_REST_ENDS = frozenset({"comma", "stop", "break", "percent", "number", "money", "open"})


def said_to_be(clauses: Clauses, at: int, governor: int) -> bool:
    """Read what a part is said to be or whose: `70% trong số đó là hộ nghèo`, `còn lại 60% do dân đóng góp`."""
    rest = _rest(clauses, at)
    if rest is not None:
        clauses.read(at, "stated", "share", rest)
        return True
    led = kind_at(clauses.line, governor) in _BEFORE_PREDICATED or is_those(clauses.line, governor)
    nominal = _predicated(clauses, at) if led else (at, at)
    if nominal[0] == nominal[1]:
        return False
    clauses.read(at, "part_of_whole", "share", clauses.extent(nominal))
    return True


def _predicated(clauses: Clauses, at: int) -> Stretch:
    """The noun that the percentage is said to be: `70% trong số đó là hộ nghèo`; empty where there is none."""
    line, link = clauses.line, at + 1
    while kind_at(line, link) == "sign" or text_at(line, link) in _THEREOF:
        link += 1
    return completed(line, noun_at(line, link + 1)) if text_at(line, link) == "là" else (at, at)


def _rest(clauses: Clauses, at: int) -> Extent | None:
    """What the rest is or whose: `ngân sách xã 40%, còn lại 60% do nhân dân đóng góp`; None for other parts."""
    line = clauses.line
    if text_at(line, back(line, at)) not in REMAINING or text_at(line, at + 1) not in _WHOSE:
        return None
    first = at + 1
    while text_at(line, first) in _WHOSE:
        first += 1
    end = first
    while end < len(line) and end - at < _LONGEST_REST and line[end].kind not in _REST_ENDS:
        end += 1
    return clauses.extent(trimmed(line, first, end))
