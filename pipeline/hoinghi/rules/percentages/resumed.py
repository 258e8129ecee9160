"""What an earlier clause, the list's head or the sentence before measures, for a clause that leaves it out."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses, Thread, item_before, verb_left
from hoinghi.rules.percentages.members import offices
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    MARKS,
    NAMING,
    NOUNS,
    NUMBERS,
    POINTING,
    Line,
    Stretch,
    back,
    is_nominal,
    kind_at,
    measured_class,
    piece_start,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.pieces import PREDICATES, REASONS, piece_subject
from hoinghi.rules.percentages.places import is_item, is_rate
from hoinghi.rules.percentages.tokens import Token, tokens
from hoinghi.rules.percentages.value import Extent

_FARTHEST = 80  # tokens looked back over for what a sentence is about
_MOST_PIECES = 6  # stretches between commas looked back over
_LONGEST_PREVIOUS = 600  # characters
_LONGEST_MEASURED = 4  # tokens of a measured noun, the last of which may not have been seen whole
_SAID = PREDICATES - {"degree", "preposition", "have"}
_ITEM_EDGES = frozenset({"stop", "dash", "sign"})
_LABELLING = NOUNS | {"comma", "and", "slash", "with"}
_LONGEST_LABEL = 10  # tokens
_LINKS = frozenset({"comma", "and", "dash", "break", "stop"})
_HERE = ("tại", "ở", "đây")
_SOMETIMES = ("năm", "tháng", "quý", "tuần", "ngày", "vụ", "thời điểm")


def resumed(clauses: Clauses, at: int) -> Extent | None:
    """What an earlier clause of the sentence measured, for a clause that leaves it out."""
    line, thread = clauses.line, clauses.thread
    stop = back(line, at)
    if kind_at(line, stop) == "have" and text_at(line, stop + 1) in _SOMETIMES:
        stop -= 1  # `…, có tháng giảm 5%`
    for _ in range(_MOST_PIECES):
        here = line[stop].text in REASONS and text_at(line, stop + 1) in _HERE  # `vì tại đây chiếm 80%`
        if stop <= 0 or not (here or line[stop].kind in _LINKS):
            break
        if line[stop].kind == "stop":
            head = _headed(clauses, stop) if line[stop].text == ":" else None
            if head is not None:
                return head
            break
        start = piece_start(line, stop)
        item = item_before(clauses, stop) if kind_at(line, stop - 1) == "percent" else None
        if item is not None and item.construction == "elliptic":
            return item.indicator  # `lúa đạt 84%, ngô 78%, vượt 4%`
        added = piece_start(line, start - 1) if kind_at(line, start - 1) == "percent" else start
        if back(line, start - 1) == added and kind_at(line, added) == "with" and kind_at(line, added - 1) == "comma":
            stop = added - 1  # `xã A, với 40% dân số, chiếm 50% diện tích`
            continue
        if kind_at(line, start - 1) == "percent" or any(_counts(line, i) for i in range(start, stop)):
            break
        if text_at(line, start) == "nơi" and kind_at(line, start - 1) == "comma":
            stop = start - 1  # `lượng khách trên tuyến mới, nơi được xem là điểm sáng, đạt`
            continue
        found = piece_subject(clauses, start, stop)
        if found[0] < found[1]:
            if thread.here and is_rate(thread.noun) and is_item(clauses, found, clauses.noun(found)):
                return thread.subject  # `…; quận A, nơi đông sinh viên, đạt`
            if _ends_list(clauses, found, start, stop) and line[at].kind != "share":
                return thread.subject
            if is_rate(clauses.noun(found)):
                thread.measures(clauses.extent(found), clauses.noun(found))
            return clauses.extent(found)
        if any(token.kind == "opener" for token in line[start:stop]):
            break  # what stands before it is who says it
        stop = start - 1
    if thread.here:
        return thread.subject
    if thread.topic is not None:
        return thread.topic
    measured = _first_measured(clauses, at)
    if measured is not None:
        thread.subject, thread.noun = measured
    if thread.subject is None and thread.previous is not None:
        thread.subject, thread.noun = _of_previous(clauses)
    return thread.subject


def _ends_list(clauses: Clauses, found: Stretch, start: int, stop: int) -> bool:
    """Whether the piece is only the last of a list, behind what was counted: `36 em học ở 9 trường, học viện, đạt`."""
    line = clauses.line
    alone = found == (start, stop) and kind_at(line, start - 1) == "comma" and not clauses.noun(found)
    if not alone or not clauses.thread.here or any(not _is_common(token) for token in line[start:stop]):
        return False
    return any(_counts(line, i) for i in range(piece_start(line, start - 1), start - 1))


def _is_common(token: Token) -> bool:
    return token.kind in NOUNS and token.sense in NAMING and not token.capital


def _counts(line: Line, at: int) -> bool:
    """Whether something is counted or measured here, and not how often: `điều chỉnh ba lần`."""
    return line[at].kind in NUMBERS and text_at(line, at + 1) != "lần"


def _headed(clauses: Clauses, colon: int) -> Extent | None:
    """What the words before a colon measure."""
    head = _list_head(clauses, colon) or label(clauses, colon)
    if head is not None:
        return head
    found = piece_subject(clauses, piece_start(clauses.line, colon), colon)
    noun = clauses.noun(found)
    if not noun:
        return None
    clauses.thread.measures(clauses.extent(found), noun)  # `giá vé điều chỉnh dần: năm đầu tăng 15%`
    return clauses.extent(found)


def _list_head(clauses: Clauses, colon: int) -> Extent | None:
    """What the head of a list measures: `Lượng khách tăng cao: quý I là 10%`; its verb holds for the items."""
    verb = verb_left(clauses, colon, CHANGES)
    if verb is None:
        return None
    clauses.thread.relation = "increase" if clauses.line[verb].kind == "increase" else "decrease"
    found = clauses.before(verb)
    clauses.thread.subject, clauses.thread.noun = clauses.extent(found), clauses.noun(found)
    return clauses.thread.subject


def label(clauses: Clauses, colon: int) -> Extent | None:
    """The label of a list's item: `- Hộ nghèo: giảm 2%`."""
    line = clauses.line
    first = next((i + 1 for i in range(colon - 1, -1, -1) if line[i].kind in _ITEM_EDGES), 0)
    found = trimmed(line, first, colon)
    if found[0] == found[1] or found[1] - found[0] > _LONGEST_LABEL:
        return None
    if any(token.kind not in _LABELLING or token.named for token in line[slice(*found)]):
        return None
    if any(token.capital for token in line[found[0] + 1 : found[1]]):
        return None
    if line[found[0]].text in clauses.lexicons.compiled(offices):
        return None  # `Thứ trưởng: …` says who speaks
    clauses.thread.measures(clauses.extent(found), clauses.noun(found))
    return clauses.extent(found)


def _first_measured(clauses: Clauses, at: int) -> tuple[Extent, str] | None:
    """The first thing of a kind that percentages measure which the sentence names before `at`."""
    line, thread = clauses.line, clauses.thread
    for index in range(max(thread.searched, at - _FARTHEST), at):
        noun = measured_class(line, index, at, clauses.lexicons)
        if is_rate(noun) or noun in ("sum", "tally"):
            ends = (i for i in range(index + 1, at) if line[i].kind in PREDICATES or line[i].kind in ("comma", "stop"))
            found = clauses.extent(trimmed(line, index, next(ends, at)))
            if found and clauses.parsed.text[slice(*found)].lower() not in MARKS:
                return found, noun  # but `là mức cao nhất` measures nothing
    thread.searched = max(thread.searched, at - _LONGEST_MEASURED)
    return None


def _of_previous(clauses: Clauses) -> tuple[Extent | None, str]:
    """What the sentence before, which states no percentage, is about: the head of a list, `Kết quả như sau:`."""
    before = _previous(clauses)
    if before is None:
        return None, ""
    return _first_measured(before, len(before.line)) or _opening_amount(before) or _last_changed(before) or (None, "")


def _previous(clauses: Clauses) -> Clauses | None:
    """The sentence before, if it states no percentage and is not too long to be looked at again."""
    previous = clauses.thread.previous
    if previous is None or previous[1] - previous[0] > _LONGEST_PREVIOUS:
        return None
    return Clauses(tokens(clauses.parsed, *previous, []), clauses.parsed, Thread())


def _last_changed(clauses: Clauses) -> tuple[Extent, str] | None:
    """What the sentence says has risen or fallen, without a number: `Hồ sơ mua bán nhà tăng khá nhiều.`"""
    line = clauses.line
    changes = (i for i in range(len(line) - 1, 0, -1) if line[i].kind in CHANGES and not is_nominal(line, i))
    verb = next(changes, None)
    if verb is None:
        return None
    about = clauses.before(verb)
    said = any(token.kind in _SAID or token.text in POINTING for token in line[slice(*about)])
    found = None if said else clauses.extent(about)
    return (found, "") if found else None


def _opening_amount(clauses: Clauses) -> tuple[Extent, str] | None:
    """The amount that the sentence begins with: `Lượng khách đến tỉnh tăng nhanh.`"""
    line = clauses.line
    end = next((i for i in range(len(line)) if line[i].kind in PREDICATES or line[i].kind in ("comma", "stop")), 0)
    found = clauses.extent(trimmed(line, 0, end)) if clauses.noun((0, end)) == "amount" else None
    return (found, "amount") if found else None


def counted_before(clauses: Clauses) -> Extent | None:
    """Those whom the sentence before counts alone, for a part of them: `Xã có 300 hộ trồng chè. Khoảng 60% đã …`."""
    before = _previous(clauses)
    if before is None:
        return None
    line = before.line
    counts = [i for i in range(len(line) - 1) if line[i].kind == "number" and line[i + 1].sense == "counted"]
    if len(counts) != 1 or any(token.kind in ("percent", "money", "measure") for token in line):
        return None
    return before.extent(noun_at(line, counts[0] + 1))
