"""Numbers shared out among what they measure: `A và B tăng lần lượt 5% và 6%`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import LOCATIVE, SOFT, VERBS, Line, kind_at, piece_start, text_at, trimmed
from hoinghi.rules.percentages.places import is_rate
from hoinghi.rules.percentages.value import Extent, Reading

_LONGEST_CLASS = 14  # tokens of `là ba khoản giảm sâu, lần lượt`
_LINKING = ("sang", "vào", "từ", "đến từ", "ở", "tại", "của", "cho", "với")
"""What owners and places stand behind."""
_RESPECTIVELY = "tương ứng"


def respective(clauses: Clauses, at: int) -> None:
    """Give each number of `A và B tăng lần lượt 5% và 6%` the thing that it measures, once all are read."""
    items, named = clauses.thread.items, clauses.thread.recent
    count = _shared(items)
    first = _token_of(clauses.line, items[-count], at) if count > 1 else None
    if first is None or not _is_respective(clauses.line, first):
        return
    about = items[-count].indicator
    earlier = about is not None and about[1] <= clauses.line[piece_start(clauses.line, first)].start
    if earlier and is_rate(clauses.thread.noun) and about == clauses.thread.subject:
        return  # `tỷ lệ ở tuyến tỉnh là 5%, các tuyến huyện, xã lần lượt là 6% và 7%`
    respects = all(clauses.parsed.text.startswith(" về ", item.end) for item in items[-count:])
    if respects or any(item.indicator is not None and item.indicator[0] >= item.end for item in items[-count:]):
        return  # `giảm lần lượt 3% về lượng và 13% về giá trị`
    if len(named) < count and not _is_pointed(clauses, first):
        named = _members(clauses, first, count)
    if len(named) == count:
        whole = _one_of_several(clauses, named)
        items[-count:] = _paired(items[-count:], named if whole is None else [whole] * count)


def _is_pointed(clauses: Clauses, at: int) -> bool:
    """Whether what is measured is pointed at before its numbers: `ở A và B, tỷ lệ này lần lượt là 4% và 3%`."""
    return any(token.text in ("này", "đó", "ấy") for token in clauses.line[piece_start(clauses.line, at) : at])


def _shared(items: Sequence[Reading]) -> int:
    """How many of the last items share a verb."""
    count = 1
    while count < len(items) and items[-count].construction == "coordinated":
        count += 1
    return count


def _members(clauses: Clauses, at: int, count: int) -> list[Extent]:
    """The members of the subject before `lần lượt`: `huy động vốn, dư nợ tín dụng lần lượt tăng 5% và 6%`."""
    line = clauses.line
    stop = next((i for i in range(at, -1, -1) if line[i].kind == "respective"), 0)
    stop = _predicate(line, stop)
    found: list[Extent] = []
    for _ in range(count):
        start = piece_start(line, stop)
        start = max((i + 1 for i in range(start, stop) if line[i].kind in ("and", "opener")), default=start)
        member = trimmed(line, start, stop)
        place = clauses.extent(member)
        if kind_at(line, member[0]) in LOCATIVE or any(token.kind == "have" for token in line[slice(*member)]):
            return []  # `xã A và xã B có giá đất giảm lần lượt`
        if place is None or not any(token.kind == "word" for token in line[slice(*member)]):
            return []
        found.insert(0, place)
        stop = start - 1
        if len(found) < count and kind_at(line, stop) not in ("and", "comma"):
            return []
    return found


def _one_of_several(clauses: Clauses, named: Sequence[Extent]) -> Extent | None:
    """One thing of several owners or places: `xuất khẩu sang Lào, Nga và Cuba tăng lần lượt`; None for several."""
    line = clauses.line
    (first, last), others = clauses.stretch(named[0]), [clauses.stretch(each) for each in named[1:]]
    link = next((i for i in range(last - 2, first, -1) if line[i].text in _LINKING), first)
    if link == first or not line[link + 1].capital:
        return None
    alike = all(line[each[0]].capital and not clauses.noun(each) for each in others)
    return (named[0][0], named[-1][1]) if alike else None


def _predicate(line: Line, at: int) -> int:
    """Where what is said of the members begins: `A và B | tăng lần lượt`, `A và B | là hai khoản giảm, lần lượt`."""
    if kind_at(line, at - 1) == "comma":
        near = range(at - 2, max(0, piece_start(line, at - 1) - 1, at - _LONGEST_CLASS), -1)
        told = (i for i in near if line[i].kind == "have" or (line[i].kind == "copula" and _is_several(line, i + 1)))
        found = next(told, at)
        return at if kind_at(line, found) == "have" else found  # `A và B là những nơi có số ca tăng cao, lần lượt`
    while kind_at(line, at - 1) in VERBS | SOFT:
        at -= 1
    if line[at - 1].sense == "verb" and text_at(line, at - 2) in ("sẽ", "đang", "đã"):
        at -= 2  # `A và B | sẽ sở hữu lần lượt`
    return at


def _is_several(line: Line, at: int) -> bool:
    return kind_at(line, at) == "number" or text_at(line, at) in ("các", "những")


def _paired(items: Sequence[Reading], named: Sequence[Extent]) -> list[Reading]:
    first = items[0]
    fronted = first.baseline if first.baseline and first.baseline[0] < first.start else None  # `so với năm ngoái tăng`
    return [
        replace(item, indicator=indicator, baseline=item.baseline or fronted)
        for item, indicator in zip(items, named, strict=True)
    ]


def _token_of(line: Line, item: Reading, at: int) -> int | None:
    return next((i for i in range(at, max(-1, at - 40), -1) if line[i].percent is item.percent), None)


def _is_respective(line: Line, at: int) -> bool:
    """Whether `lần lượt` or `tương ứng` stands before the first of the numbers, or before their verb."""
    seen = False
    at -= 1
    while kind_at(line, at) in ("respective", "adverb", "over", "mark") or text_at(line, at) == _RESPECTIVELY:
        seen = seen or line[at].kind == "respective" or line[at].text == _RESPECTIVELY
        at -= 1
    return seen or (kind_at(line, at) in VERBS | {"copula"} and kind_at(line, at - 1) == "respective")
