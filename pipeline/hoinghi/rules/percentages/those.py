"""Those whom a part points back to or a total counts: `80% trong số đó`, `30% trong tổng số 200 hộ`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import Line, Stretch, kind_at, piece_start, text_at, text_of, token_at, trimmed
from hoinghi.rules.percentages.resumed import resumed
from hoinghi.rules.percentages.value import Extent

_TOTALS = ("tổng số", "tổng")
_THOSE = frozenset({"này", "đó", "ấy", "họ"})


def is_those(line: Line, at: int) -> bool:
    """Whether those before are pointed at: `trong số này 72% đã nộp`."""
    return text_at(line, at) in _THOSE and text_at(line, at - 1) == "số"


def those(clauses: Clauses, at: int) -> Extent | None:
    """What `trong số đó` points back to: what is told of, or of one who does something what it is done to."""
    line, thread = clauses.line, clauses.thread
    about = thread.subject or resumed(clauses, at)
    if about is None or not line[token_at(line, about[0])].capital or about[0] > line[at].start:
        return about
    edge = next((i for i in range(at - 1, 0, -1) if line[i].kind == "comma"), 0)
    verbs = (i for i in range(edge - 1, piece_start(line, edge) - 1, -1) if line[i].sense == "verb")
    verb = next(verbs, edge)
    return clauses.extent(trimmed(line, verb + 1, edge)) or about


def tallied(line: Line, noun: Stretch) -> Stretch:
    """The phrase with those whom a total counts, or the sum: `(30% trong) tổng số hơn 200 hộ dân`.

    Of an amount what it is: `(51% trong tổng số 900 tỷ đồng) vốn điều lệ`.
    """
    number = noun[1]
    if text_of(line, noun) not in _TOTALS:
        return noun
    while kind_at(line, number) in ("over", "adverb"):
        number += 1
    if kind_at(line, number) not in ("number", "money"):
        return noun
    counted = noun_at(line, number + 1)
    if kind_at(line, number) == "money":
        return counted if counted[0] < counted[1] else (noun[0], number + 1)
    return (noun[0], counted[1]) if counted[0] < counted[1] else noun
