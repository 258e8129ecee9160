"""What a verb or a number measures, also where an earlier clause, the list's head or the sentence before names it."""

from __future__ import annotations

from dataclasses import dataclass

from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses, Thread, verb_left
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    LOCATIVE,
    MARKS,
    NOUNS,
    NUMBERS,
    VERBS,
    Line,
    Stretch,
    back,
    kind_at,
    measured_class,
    piece_start,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.places import is_item, is_place, is_pointing, is_rate, parallel, pending
from hoinghi.rules.percentages.tokens import Token, tokens
from hoinghi.rules.percentages.value import Extent, Reading

_FARTHEST = 80  # tokens looked back over for what a sentence is about
_MOST_PIECES = 6  # stretches between commas looked back over
_LONGEST_PREVIOUS = 600  # characters
_LONGEST_MEASURED = 4  # tokens of a measured noun, the last of which may not have been seen whole
_NEAREST = 4  # tokens from a verb to its number
_SHORT = 3  # tokens of a list's item
_RESUMING = NUMBERS | {"edge", "comma", "stop", "and", "break", "dash", "close"}
_PREDICATES = VERBS | {"degree", "adverb", "copula", "relative", "opener", "cause", "hint", "preposition", "have"}
_ABOVE_ALL = ("nhất là", "đặc biệt là")
_SIZES = ("quy mô", "tỷ trọng", "tỉ trọng")
"""What something has, of which a share is said: `xã A, với quy mô chiếm 40% diện tích`."""
_REASONS = ("bởi", "do", "vì", "bởi vì")


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: its place, the class of its noun, whether an earlier clause named it, and a baseline in it."""

    extent: Extent | None
    noun: str = ""
    resumed: bool = False
    baseline: Extent | None = None


def subject(clauses: Clauses, verb: int) -> Subject:
    """What the verb at this index says something of; remembered for the clauses that follow."""
    line, thread = clauses.line, clauses.thread
    before = back(line, verb)
    while text_at(line, before) == "thì":  # `số thu so với năm trước thì tăng 5%`
        verb, before = before, back(line, before)
    kind = kind_at(line, before)
    if kind == "cause":
        return Subject(None)
    main = _main_subject(clauses, verb)
    if main is not None:
        thread.measures(clauses.extent(main), clauses.noun(main))
        return Subject(clauses.extent(main), clauses.noun(main))
    if kind in _RESUMING or kind == "equal":  # `, tương ứng giảm 5%`
        return Subject(resumed(clauses, verb), thread.noun, resumed=True)
    found, baseline = _phrase(clauses, before if kind in ("opener", "hint") else verb)
    inserted = text_at(line, found[0] - 1) in _ABOVE_ALL and not clauses.noun(found)
    if inserted and kind_at(line, found[0] - 2) == "comma":
        found = clauses.before(found[0] - 2)  # `nhu cầu, nhất là gạo, mắm, tăng`
    if not any(token.kind != "mark" for token in line[slice(*found)]):
        named = found[0] if kind_at(line, found[0] - 1) == "comma" else verb  # `giá tiếp tục tăng, mức tăng đạt`
        return Subject(resumed(clauses, named), thread.noun, resumed=True, baseline=baseline)
    if kind_at(line, found[0] - 1) == "with" and text_of(line, found) in _SIZES:
        owner = resumed(clauses, found[0] - 1)
        thread.measures(owner)
        return Subject(owner, resumed=True, baseline=baseline)
    earlier = _pointed_at(clauses, found, verb)
    if earlier is not None:
        own = clauses.noun(found)  # `tỷ lệ này` names its class, `mức này` does not
        named = is_rate(own) and text_at(line, found[0]) not in MARKS
        return Subject(earlier, own or thread.noun, resumed=not named, baseline=baseline)
    found = without_preposition(line, found)
    if not clauses.noun(found):
        found = pending(clauses, *found), found[1]
    place, noun = clauses.extent(found), clauses.noun(found)
    thread.measures(place, noun)
    return Subject(place, noun, baseline=baseline)


def _main_subject(clauses: Clauses, verb: int) -> Stretch | None:
    """The subject of the main clause behind one that leaves it out: `Sau khi tăng 5%, giá điện còn …`."""
    line = clauses.line
    start = piece_start(line, verb)
    first = start + (text_at(line, start) == "sau" and text_at(line, start + 1) == "khi")
    if line[verb].kind not in CHANGES or text_at(line, first) not in ("khi", "nếu"):
        return None
    if any(token.sense != "verb" and token.kind != "adverb" for token in line[first + 1 : verb]):
        return None
    number = next((i for i in range(verb + 1, verb + _NEAREST) if kind_at(line, i) == "percent"), len(line))
    behind = number + 1 + (kind_at(line, number + 1) == "time")
    if kind_at(line, behind) != "comma":
        return None
    found = noun_at(line, behind + 1)
    return found if found[0] < found[1] and clauses.noun(found) else None


def without_preposition(line: Line, found: Stretch) -> Stretch:
    """The phrase without the preposition that opens it: `Đối với lãi suất vay`."""
    first, last = found
    while first + 1 < last and line[first].kind in LOCATIVE:
        first += 1
    return first, last


def _phrase(clauses: Clauses, at: int) -> tuple[Stretch, Extent | None]:
    """The phrase before `at` and the baseline in it: `CPI tháng 4 so với tháng 12 tăng`."""
    line = clauses.line
    first = piece_start(line, at)
    compare = next((i for i in range(at - 1, first - 1, -1) if line[i].kind == "compare"), None)
    if compare is None:
        return clauses.before(at), None
    if kind_at(line, compare - 1) == "percent":  # its baseline; `… so với năm trước và nhập khẩu đạt`
        joined = next((i for i in range(at - 1, compare, -1) if line[i].kind in ("and", "cause")), at)
        return trimmed(line, max(clauses.before(at)[0], joined), at), None
    return clauses.before(compare), clauses.extent(baseline_at(line, compare + 1))


def _pointed_at(clauses: Clauses, found: Stretch, verb: int) -> Extent | None:
    """What an earlier clause measured, where the phrase only says where, whose or which part."""
    line, thread = clauses.line, clauses.thread
    noun = clauses.noun(found)
    if line[found[0]].kind in LOCATIVE and thread.last:
        if line[found[0]].kind == "about" and _in_a_respect(clauses, thread.last):
            return None  # `tốc độ tăng về chiều dài là 4%, về diện tích là 1%`
        return thread.last.indicator
    if line[found[0]].kind in NUMBERS and text_at(line, found[0] - 1) == ":":
        return thread.subject  # `tổng số tờ khai: 3 triệu tờ khai giảm 7%`
    if line[found[0]].kind == "measure" and line[verb].kind == "copula" and thread.last and thread.here:
        return thread.last.indicator  # `thuế với xe dưới 2 lít là 15%; 2-3 lít là 20%`
    if is_pointing(clauses, found, noun):
        return resumed(clauses, found[0])
    if not noun and thread.last and thread.last.indicator:
        same = parallel(clauses, found, thread.last.indicator)
        if same is not None:
            return same
    if thread.here and thread.noun and is_item(clauses, found, noun):
        return thread.subject
    if thread.here and is_rate(thread.noun) and not noun and line[verb].kind not in CHANGES:
        listed = kind_at(line, found[0] - 1) == "stop"
        return thread.subject if found[1] - found[0] <= _SHORT and not listed else None
    growing = thread.noun == "growth" and line[verb].kind == "increase" and is_place(clauses, found, noun)
    return thread.subject if growing else None


def _in_a_respect(clauses: Clauses, item: Reading) -> bool:
    """Whether what the item measures says in which respect: `tốc độ tăng về chiều dài`."""
    return item.indicator is not None and " về " in clauses.parsed.text[slice(*item.indicator)]


def resumed(clauses: Clauses, at: int) -> Extent | None:
    """What an earlier clause of the sentence measured, for a clause that leaves it out."""
    line, thread = clauses.line, clauses.thread
    stop = back(line, at)
    for _ in range(_MOST_PIECES):
        if stop <= 0 or line[stop].kind not in ("comma", "and", "dash", "break", "stop"):
            break
        if line[stop].kind == "stop":
            head = _list_head(clauses, stop) if line[stop].text == ":" else None
            if head is not None:
                return head
            break
        start = piece_start(line, stop)
        added = piece_start(line, start - 1) if kind_at(line, start - 1) == "percent" else start
        if back(line, start - 1) == added and kind_at(line, added) == "with" and kind_at(line, added - 1) == "comma":
            stop = added - 1  # `xã A, với 40% dân số, chiếm 50% diện tích`
            continue
        if kind_at(line, start - 1) == "percent" or any(token.kind in NUMBERS for token in line[start:stop]):
            break
        found = _piece_subject(clauses, start, stop)
        if found[0] < found[1]:
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


def _piece_subject(clauses: Clauses, start: int, stop: int) -> Stretch:
    """The subject of a clause without numbers: `công nghiệp tiếp tục phát triển`; none of an apposition or a front."""
    line = clauses.line
    opened = max((i + 1 for i in range(start, stop) if _opens_clause(line[i])), default=start)
    first, last = trimmed(line, opened, stop)
    if opened > start:
        first, last = without_preposition(line, (first, last))
    if first == last or line[first].kind not in NOUNS or text_at(line, first) == "mức":
        return first, first
    if start == opened and kind_at(line, start - 1) == "comma" and _is_verb_alone(line[first]):
        return first, first  # `xã thiếu vốn, thiếu đất và …`
    end = next((i for i in range(first, last) if line[i].kind in _PREDICATES), last)
    changed = trimmed(line, end + 1, last)
    if kind_at(line, end) in CHANGES and clauses.noun(changed):
        return changed  # `cần giảm lãi suất vay, giảm 0,5% cũng …`
    if kind_at(line, end) == "copula" and is_rate(clauses.noun(clauses.before(last))):
        return clauses.before(last)  # `đáng mừng là tốc độ tăng trưởng, …`
    found = clauses.before(end)
    return (opened, found[1]) if start < opened < found[1] else found


def _is_verb_alone(token: Token) -> bool:
    return token.kind == "word" and token.sense == "verb" and " " not in token.text


def _opens_clause(token: Token) -> bool:
    return token.kind == "opener" or token.text in _REASONS


def _list_head(clauses: Clauses, colon: int) -> Extent | None:
    """What the head of a list measures: `Lượng khách tăng cao: quý I là 10%`; its verb holds for the items."""
    verb = verb_left(clauses, colon, CHANGES)
    if verb is None:
        return None
    clauses.thread.relation = "increase" if clauses.line[verb].kind == "increase" else "decrease"
    return clauses.extent(clauses.before(verb))


def _first_measured(clauses: Clauses, at: int) -> tuple[Extent, str] | None:
    """The first thing of a kind that percentages measure which the sentence names before `at`."""
    line, thread = clauses.line, clauses.thread
    for index in range(max(thread.searched, at - _FARTHEST), at):
        noun = measured_class(line, index, at, clauses.lexicons)
        if is_rate(noun) or noun in ("sum", "tally"):
            ends = (i for i in range(index + 1, at) if line[i].kind in _PREDICATES or line[i].kind in ("comma", "stop"))
            found = clauses.extent(trimmed(line, index, next(ends, at)))
            return (found, noun) if found else None
    thread.searched = max(thread.searched, at - _LONGEST_MEASURED)
    return None


def _of_previous(clauses: Clauses) -> tuple[Extent | None, str]:
    """What the sentence before, which states no percentage, is about: the head of a list, `Kết quả như sau:`."""
    previous = clauses.thread.previous
    if previous is None or previous[1] - previous[0] > _LONGEST_PREVIOUS:
        return None, ""
    line = tokens(clauses.parsed, *previous, [])
    before = Clauses(line, clauses.parsed, Thread())
    return _first_measured(before, len(line)) or _opening_amount(before) or (None, "")


def _opening_amount(clauses: Clauses) -> tuple[Extent, str] | None:
    """The amount that the sentence begins with: `Lượng khách đến tỉnh tăng nhanh.`"""
    line = clauses.line
    end = next((i for i in range(len(line)) if line[i].kind in _PREDICATES or line[i].kind in ("comma", "stop")), 0)
    found = clauses.extent(trimmed(line, 0, end)) if clauses.noun((0, end)) == "amount" else None
    return (found, "amount") if found else None
