"""Percentages behind a comma, a conjunction or nothing at all, and lists that share a verb: `tăng 5% và 6%`."""

from __future__ import annotations

from dataclasses import replace

from hoinghi.rules.percentages.baselines import compared, whole, whole_extent
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import SHARES, Clauses, held, rated, verb_left
from hoinghi.rules.percentages.comparisons import BY_VERB
from hoinghi.rules.percentages.parts import is_subject, noun_behind, part, without_place
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NAMING,
    NUMBERS,
    PREDICATES,
    VERBS,
    Stretch,
    is_plan,
    kind_at,
    piece_start,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.places import is_pointing, is_rate, ranked
from hoinghi.rules.percentages.resumed import resumed
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi.rules.percentages.verbs import changed_amount

_RESTATING = frozenset({"tức", "tức là", "nghĩa là", "xấp xỉ", "ngót", "cỡ", "suýt soát", "quy ra"})
_DESCRIBING = frozenset({"down", "adverb", "degree", "hint"})
_NAMES = frozenset({"word", "and", "of", "dash", "comma"})
_INSTEAD = ("thay vì", "thay cho", "chứ")
_SHORT = 4  # tokens
_ENDS_ITEM = ("comma", "stop", "and", "edge")


def bare(clauses: Clauses, at: int, sign: int) -> None:
    """Read a percentage behind a comma, a conjunction or nothing at all."""
    line, last = clauses.line, clauses.thread.last
    noun = noun_behind(clauses, at)
    if text_at(line, at + 1) == "còn lại" and last is not None and last.relation == "share" and last.baseline:
        clauses.read(at, "bare", "share", last.baseline)  # `thẻ lậu chiếm 80% thị trường, 20% còn lại …`
        return
    if noun is not None and _restates(clauses, at, sign):
        planned = is_plan(line, noun[0], clauses.lexicons)
        clauses.read(at, "apposed", "reach" if planned else "share", clauses.thread.subject, clauses.extent(noun))
        return
    change = changed_amount(clauses, at) if _says_again(clauses, at, sign) else None
    if change is not None and noun is None:
        clauses.read(at, "apposed", BY_VERB[line[change].kind], clauses.thread.subject, compared(clauses, at))
        return
    if noun is None and last is not None and text_at(line, sign).startswith(_INSTEAD):
        _coordinated(clauses, at, sign, last)
        return
    rate = _told(clauses, sign) if noun is None and not is_subject(line, at) else None
    if rate is not None:
        earlier = resumed(clauses, rate[0]) if is_pointing(clauses, rate, clauses.noun(rate)) else None
        about = earlier or clauses.extent(rate)
        clauses.thread.measures(about, clauses.noun(rate))
        clauses.read(at, "apposed", rated(clauses.noun(rate)), about, compared(clauses, at))
        return
    item = _item(clauses, sign)
    if item is None:
        placed = ranked(line, (piece_start(line, sign), sign))
        item = _described(clauses, sign) if placed is None else _next(clauses, placed, last)
    if item is not None and last is not None and noun is None:
        clauses.read(at, "elliptic", last.relation, clauses.extent(item), compared(clauses, at))
        return
    verb = held(clauses, sign, SHARES | CHANGES) if kind_at(line, sign) == "comma" else None
    after_part = verb is not None and kind_at(line, piece_start(line, verb) - 1) == "percent"
    if verb is not None and line[verb].kind in CHANGES and (after_part or is_subject(line, at)):
        verb = None  # `có 38% doanh nghiệp bị cắt giảm đơn hàng, 12% …`, `số thuê bao tăng nhanh, 65% dùng …`
    if verb is not None and (line[verb].kind == "share" or noun is None):  # `chiếm tỷ lệ cao, tới 60% số vụ`
        baseline = compared(clauses, at) or whole_extent(clauses, at)
        clauses.read(at, "coordinated", BY_VERB[line[verb].kind], subject(clauses, verb).extent, baseline)
    elif noun is None and is_subject(line, at) and clauses.noun((at + 1, at + _SHORT)) != "sum":
        part(clauses, at)  # but `đóng góp 45% GRDP, 31% thu ngân sách`
    elif last is None:
        _first(clauses, at, sign, noun)
    elif _labels(clauses, sign, noun) and (label := clauses.extent(clauses.before(sign))):
        clauses.read(at, "elliptic", last.relation, label, compared(clauses, at))  # `lớp 6: 60%, lớp 7: 85%`
    elif noun is not None and _goes_on(clauses, last, sign, noun):  # `tăng 61% số tổ chức và 16% số đảng viên`
        clauses.read(at, "coordinated", last.relation, clauses.extent(noun), compared(clauses, at))
    elif _begins_anew(clauses, last, noun, kind_at(line, sign), text_at(line, sign)):
        part(clauses, at)
    else:
        _coordinated(clauses, at, sign, last)


def _labels(clauses: Clauses, sign: int, noun: Stretch | None) -> bool:
    """Whether what stands before the sign is what the percentage is that of: `lớp 6: 60%`, `đường sắt thì chưa tới 1%`.

    A rate is told of those that stand there.
    """
    thread, text = clauses.thread, text_at(clauses.line, sign)
    return (text == ":" and not thread.headed) or (text == "thì" and noun is None and not is_rate(thread.noun))


def _next(clauses: Clauses, found: Stretch, last: Reading | None) -> Stretch | None:
    """The one that `kế đến là` leads to, unless it is a place of which the rate of the item before is told."""
    line = clauses.line
    if last is None or last.indicator is None:
        return None
    before = clauses.stretch(last.indicator)
    placed, same = (any(token.capital for token in line[slice(*each)]) for each in (found, before))
    return found if not placed or (same and not clauses.noun(before)) else None


def _item(clauses: Clauses, comma: int) -> Stretch | None:
    """What stands between a semicolon and the comma before a percentage: `dệt may, 10%; giày dép, hơn 11%`."""
    line = clauses.line
    first = piece_start(line, comma)
    listed = (
        kind_at(line, comma) == "comma" and text_at(line, first - 1) == ";" and kind_at(line, first - 2) == "percent"
    )
    named = listed and all(token.kind in _NAMES for token in line[first:comma])
    return (first, comma) if named and first < comma else None


def _told(clauses: Clauses, comma: int) -> Stretch | None:
    """The rate that the clause before the comma tells of without a number: `tỷ lệ nợ xấu còn cao, trên 2%`."""
    line, stop = clauses.line, comma
    if kind_at(line, comma) != "comma":
        return None
    while kind_at(line, stop - 1) in _DESCRIBING or (stop and line[stop - 1].sense == "adjective"):
        stop -= 1
    found = clauses.before(stop)
    told = any(token.kind in NUMBERS | VERBS for token in line[max(0, piece_start(line, comma) - 1) : comma])
    return found if stop < comma and not told and is_rate(clauses.noun(found)) else None


def _described(clauses: Clauses, comma: int) -> Stretch | None:
    """What the clause before the comma describes: `trong đó chi đầu tư còn chậm, mới 47%`."""
    line = clauses.line
    first = piece_start(line, comma)
    if kind_at(line, comma) != "comma" or kind_at(line, first - 1) not in ("comma", "stop", "break"):
        return None
    if any(token.kind in NUMBERS for token in line[first:comma]) or kind_at(line, comma + 1) != "adverb":
        return None
    opened = max((i + 1 for i in range(first, comma) if line[i].kind in ("opener", "break")), default=first)
    said = (i for i in range(opened, comma) if line[i].kind in _DESCRIBING or line[i].sense == "adjective")
    found = trimmed(line, opened, next(said, opened))
    return found if found[0] < found[1] and not line[found[0]].capital and line[found[0]].kind == "word" else None


def _restates(clauses: Clauses, at: int, sign: int) -> bool:
    """Whether an amount is said once more, as a part of something: `thu 4.870 tỷ đồng, tức 15% tổng thu`."""
    line = clauses.line
    planned = is_plan(line, at + 1, clauses.lexicons)
    if kind_at(line, sign) != "comma" or not (planned or _says_again(clauses, at, sign)):
        return False
    amount = any(token.kind in NUMBERS - {"percent"} for token in line[piece_start(line, sign) : sign])
    return amount and clauses.thread.here


def _says_again(clauses: Clauses, at: int, sign: int) -> bool:
    """Whether the number says that before it once more: `ít hơn 15 vụ, tức 20%`."""
    return any(token.text in _RESTATING for token in clauses.line[sign + 1 : at])


def _first(clauses: Clauses, at: int, sign: int, noun: Stretch | None) -> None:
    """The first percentage of its sentence: `Tỷ lệ sinh: 2%`, `lãi suất thấp, 6%/năm`, `chiếm 2/3 dân số, 90% GDP`."""
    line, thread = clauses.line, clauses.thread
    if noun is not None:
        if thread.verb == "share":
            clauses.read(at, "coordinated", "share", thread.subject, clauses.extent(noun))
        else:
            part(clauses, at)
    elif text_at(line, sign) == ":":
        verb = verb_left(clauses, sign, CHANGES)
        about = subject(clauses, verb).extent if verb is not None else None  # `tỷ lệ nữ tăng dần: 12%, 15%`
        phrase = clauses.before(sign) if about is None else clauses.stretch(about)
        label = clauses.extent(phrase)
        thread.measures(label, clauses.noun(phrase))
        indicator = label or subject(clauses, sign).extent
        clauses.read(at, "stated", clauses.rated(label, clauses.noun(phrase)), indicator, compared(clauses, at))
    elif kind_at(line, sign) == "comma":
        about = resumed(clauses, at)
        behind = whole(clauses, at)
        relation = "reach" if behind and behind.plan else clauses.rated(about, thread.noun)
        clauses.read(at, "apposed", relation, about, compared(clauses, at) or (behind.extent if behind else None))
    else:
        part(clauses, at)


def _goes_on(clauses: Clauses, last: Reading, sign: int, noun: Stretch) -> bool:
    """Whether a change or work done goes on whose thing measured stood behind its number: `giảm 5% X, 3% Y`."""
    kind, ends = kind_at(clauses.line, sign), kind_at(clauses.line, noun[1]) in _ENDS_ITEM
    going = (kind == "and" or (kind == "comma" and ends)) and last.relation in CHANGES
    going = going or (kind in ("and", "comma") and last.relation == "reach")
    return going and last.indicator is not None and last.indicator[0] >= last.end


def _begins_anew(clauses: Clauses, last: Reading, noun: Stretch | None, sign: str, text: str) -> bool:
    """Whether the percentage has a whole of its own: `70% số hộ, 80% số xã`; not `chiếm 40% GDP, 60% lao động`."""
    if noun is None or is_plan(clauses.line, noun[0], clauses.lexicons):
        return False
    if text in ("hoặc", "hay") and last.relation == "level" and last.baseline is not None:
        return False  # `thu ở mức 10% giá đất ở hoặc 100% giá đất nông nghiệp`
    if text == ";" and last.relation == "share" and last.baseline:
        return kind_at(clauses.line, noun[1]) not in _ENDS_ITEM
    told = kind_at(clauses.line, noun[1]) in PREDICATES
    if last.construction == "stated" and last.baseline is None and sign == "comma" and last.relation == "share":
        return True  # `tỷ lệ hộ nghèo dưới 2%, 100% số xã đạt chuẩn`
    if last.enclosed and sign == "comma" and last.relation == "reach":
        return True  # `112 xã có bác sĩ (đạt 95%), 100% thôn có nhân viên y tế`
    if "này" in (text_at(clauses.line, noun[0] + 1), text_at(clauses.line, noun[0] + 2)):
        return True  # `chỉ chiếm 48%, 72% số thư này nói về ruộng đất`
    if told and sign == "comma" and last.relation == "share" and last.baseline is not None:
        return True  # `nữ chiếm 60% số công nhân, 90% doanh nghiệp có công đoàn`
    said = last.construction == "stated" and told
    return (
        last.construction in ("part_of_whole", "bracketed")
        or (said and sign == "and" and last.baseline is None)
        or sign in ("stop", "edge")
        or (sign == "break" and kind_at(clauses.line, noun[1]) in PREDICATES)
        or last.relation in (*CHANGES, "level")
    )


def _coordinated(clauses: Clauses, at: int, sign: int, last: Reading) -> None:
    """What the verb of the percentage before says holds for this one; `tăng 5% về lượng và 6% về giá trị`."""
    line, end = clauses.line, at + 1
    indicator, baseline = without_place(clauses, at, last.indicator), compared(clauses, at)
    if kind_at(line, end) == "about" and indicator is not None and indicator[0] > last.end:
        indicator = clauses.extent(noun_at(line, end + 1))
    alike = last.construction == "governed" and last.baseline is not None  # `bằng 11% của Lào, 35% của Thái Lan`
    elsewhere = kind_at(line, end) == "of" and end + 1 < len(line) and line[end + 1].capital and not alike
    before = last.indicator is not None and last.indicator[0] < last.start and last.baseline is None
    verbal = before and last.relation == "share" and line[min(end, len(line) - 1)].sense not in NAMING
    verbal = verbal and not clauses.noun(noun_at(line, end))  # `đóng góp 45% GRDP, 31% thu ngân sách`
    if verbal and last.construction in ("bare", "coordinated"):
        baseline = None  # `trong 60 người, 50% đọc sách, 30% thỉnh thoảng đọc`
    elif last.relation == "share" and (elsewhere or last.construction in ("part_of_whole", "compared", "bare")):
        baseline = None  # `so với 48% ở Indonesia, 19% của Malaysia`
    elif last.relation not in CHANGES:
        baseline = baseline or whole_extent(clauses, at)
    if baseline is None and last.construction == "stated" and last.relation == "share" and _is_ahead(last):
        baseline = last.baseline  # `kinh tế số đóng góp vào GRDP là 9% năm nay và 14% năm sau`
    relation = last.relation
    if text_at(line, sign) == "thay vì" and last.construction == "raised_to":
        relation = "level"  # `giảm thuế xuống 6% thay vì 10%`
    elif kind_at(line, sign) == "break" and relation in CHANGES and not text_at(line, sign).startswith(_INSTEAD):
        relation = rated(clauses.thread.noun)  # `tăng lên 50%, trong khi trước đây chỉ 15%`
    clauses.read(at, "coordinated", relation, indicator, baseline)
    if baseline is not None and last.baseline is None and kind_at(line, sign) in ("and", "comma"):
        _close(clauses, baseline)


def _is_ahead(item: Reading) -> bool:
    """Whether what the item is a part of stands before it."""
    return item.baseline is not None and item.baseline[1] <= item.start


def _close(clauses: Clauses, baseline: Extent) -> None:
    """Give the items that share a verb the baseline of the last: `lần lượt bằng 70%, 60% và 50% mức lương`."""
    items = clauses.thread.items
    for index in range(len(items) - 2, -1, -1):
        if items[index].baseline is not None or items[index].indicator is None:
            break
        items[index] = replace(items[index], baseline=baseline)
        if items[index].construction != "coordinated":
            break  # the one whose verb they share
