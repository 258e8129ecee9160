"""Verbs without a number of their own, which the bracket behind them gives: `tăng đột biến (20%)`, `đạt cao (87%)`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.clauses import Clauses, held, verb_left
from hoinghi.rules.percentages.comparisons import is_comparative
from hoinghi.rules.percentages.phrases import CHANGES, PLACING, WAYS, kind_at, text_at
from hoinghi.rules.percentages.places import is_rate
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent

_LONGEST_MANNER = 4  # tokens from a verb to the bracket with its number
_REACH = frozenset({"reach"})


def changing(clauses: Clauses, at: int) -> int | None:
    """The verb of a rise or fall right before the bracket that gives its size: `tăng đột biến (20%)`."""
    line = clauses.line
    near = verb_left(clauses, at, CHANGES)
    verb = near if near == at - 1 else held(clauses, at, CHANGES)  # `giá gạo tăng (5%)`
    if verb is None:
        return None
    if is_comparative(line, verb):
        return verb if _is_placed(clauses, verb) else None
    manner = next((i for i in range(verb + 1, at) if line[i].kind == "compare"), at)
    short = manner - verb <= _LONGEST_MANNER
    return verb if short and all(_is_manner(token) for token in line[verb + 1 : manner]) else None


def reaching(clauses: Clauses, at: int) -> int | None:
    """The verb that says how far something has come, right before its number: `tỷ lệ hài lòng đạt khá cao (87%)`."""
    line, verb = clauses.line, verb_left(clauses, at, _REACH)
    if verb is None or verb + 1 == at:
        return None
    return verb if all(_is_manner(token) for token in line[verb + 1 : at]) else None


def to_digits(clauses: Clauses, last: int) -> int | None:
    """The verb that something has so many digits by, which the bracket tells: `lạm phát tăng lên hai con số (12%)`."""
    line = clauses.line
    if text_at(line, last) != "con số" or kind_at(line, last - 1) != "number":
        return None
    verb = verb_left(clauses, last, CHANGES)
    return verb_left(clauses, last, WAYS) if verb is None else verb


def _is_placed(clauses: Clauses, verb: int) -> bool:
    """Whether a rate is said to be higher somewhere: `tỷ lệ này cao hơn ở vùng núi (24%)`."""
    line, last = clauses.line, clauses.thread.last
    shared = last is not None and last.relation == "share" and kind_at(line, verb - 1) == "comma"
    return text_at(line, verb + 1) in PLACING and (shared or is_rate(clauses.noun(clauses.before(verb))))


def was_share(clauses: Clauses, verb: int, at: int) -> bool:
    """Whether the bracket says what a share was before: `60% số hộ có điện, tăng mạnh so với năm 1990 (15%)`."""
    line, last = clauses.line, clauses.thread.last
    compared = any(line[i].kind == "compare" for i in range(verb, at))
    return compared and kind_at(line, at - 1) == "time" and last is not None and last.relation == "share"


def _is_manner(token: Token) -> bool:
    return (
        token.kind in ("adverb", "degree", "sign")
        or token.sense in ("adjective", "function")
        or token.text == "đột biến"
    )


def compared_with(clauses: Clauses, verb: int) -> Extent | None:
    """What a rise is compared with behind its verb: `tăng không nhiều so với năm trước (5%)`."""
    line = clauses.line
    compare = next((i for i in range(verb + 1, verb + _LONGEST_MANNER + 1) if kind_at(line, i) == "compare"), None)
    return None if compare is None else clauses.extent(baseline_at(line, compare + 1))


def held_of(clauses: Clauses, verb: int, at: int) -> Extent | None:
    """The whole of a share: `chiếm tỷ lệ cao trong tổng chi phí (30%)`."""
    line = clauses.line
    first = next((i + 1 for i in range(verb, at) if line[i].text in ("trong", "trên")), at)
    return clauses.extent((first, at))
