"""Percentages that a verb governs: `đạt 95%`, `giảm còn 5%`, `là 7%`, `tăng từ 5% lên 7%`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import Whole, compared, whole, whole_extent
from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import Clauses, is_nominal, rated, verb_left
from hoinghi.rules.percentages.comparisons import BY_VERB, is_comparative, is_yardstick, than, yardstick
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    WAYS,
    Line,
    back,
    has_noun,
    is_plan,
    kind_at,
    piece_start,
    text_at,
    trimmed,
)
from hoinghi.rules.percentages.subjects import Subject, acts, is_rate, subject
from hoinghi.rules.percentages.value import Extent
from hoinghi_schemas.percentage import Relation

_BRING = "đưa"
_GROWTH_MARKS = frozenset({"mức tăng", "mức tăng trưởng", "tốc độ tăng trưởng", "mức giảm"})
_FARTHEST_END = 14  # tokens from `từ a%` to the percentage where the change ends
_NEAREST_END = 5  # the same where `từ` is left out


def governed(clauses: Clauses, at: int, verb: int) -> None:
    """Read a percentage right behind its verb."""
    if is_yardstick(clauses, at, verb):
        yardstick(clauses, at, verb + 1)
    elif clauses.line[verb].kind in CHANGES:
        _changed(clauses, at, verb)
    else:
        _reached(clauses, at, verb)


def _changed(clauses: Clauses, at: int, verb: int) -> None:
    """`X tăng 5%`, `giảm 50% học phí`, `tăng 5% về năng suất`."""
    line = clauses.line
    about = _subject(clauses, verb)
    baseline, indicator = compared(clauses, at, over_changes=True) or about.baseline, about.extent
    behind, end = whole(clauses, at), at + 1
    if kind_at(line, end) == "about":
        indicator = indicator or clauses.extent(noun_at(line, end + 1))
    elif behind and (kind_at(line, end) == "word" or (kind_at(line, end) == "mark" and not behind.plan)):
        if behind.plan:
            baseline = baseline or behind.extent
        else:
            indicator = clauses.extent(noun_at(line, end)) or indicator
    elif indicator is None and line[verb].text == "tăng trưởng":
        indicator = (line[verb].start, line[verb].end)
    clauses.read(at, "governed", BY_VERB[line[verb].kind], indicator, baseline)


def _reached(clauses: Clauses, at: int, verb: int) -> None:
    """`X đạt 95% kế hoạch`, `X chiếm 40% GDP`; but `đáp ứng 20% nhu cầu` is a part of the whole behind it."""
    line = clauses.line
    kind = line[verb].kind
    about = _subject(clauses, verb)
    baseline = compared(clauses, at) or about.baseline
    behind, relation, indicator = whole(clauses, at), BY_VERB[kind], about.extent
    change = _changed_amount(clauses, verb) if kind == "equal" else None
    if change:
        relation, behind = change, None
    elif line[verb].text.startswith("tương") and not (behind or baseline or clauses.thread.verb):
        relation = "share"  # `có 224 người (tương đương 26%)`
    if behind and not behind.plan:
        if kind == "do":
            clauses.read(at, "part_of_whole", "share", behind.extent)
            return
        if kind == "equal":
            relation = "share"
        elif kind == "reach" and _counts(clauses, at, about):
            indicator, behind = clauses.extent(noun_at(line, at + 1)) or behind.extent, None
    growth = _growth_mark(line, verb, at)
    if growth is not None and not about.noun and (indicator is None or acts(clauses, about)):
        indicator = growth
        clauses.thread.measures(indicator, "growth")
    if growth is not None and kind == "equal":
        relation = "decrease" if line[back(line, at)].text.endswith("giảm") else "increase"
    if kind == "do" and not about.noun and (indicator is None or _acts(clauses, indicator)):
        indicator = (line[verb].start, line[verb].end)  # `Bộ Y tế giải ngân được 90%`
    clauses.read(at, "governed", relation, indicator, behind.extent if behind else baseline)


def _growth_mark(line: Line, verb: int, at: int) -> Extent | None:
    """The growth that one who acts comes to: `Lào đạt mức tăng trưởng 4%`."""
    return next(
        (
            (token.start, token.end)
            for token in line[verb + 1 : at]
            if token.kind == "mark" and token.text in _GROWTH_MARKS
        ),
        None,
    )


def _subject(clauses: Clauses, verb: int) -> Subject:
    about = subject(clauses, verb)
    if not about.resumed:
        clauses.thread.recent.clear()
    return about


def _changed_amount(clauses: Clauses, verb: int) -> Relation | None:
    """`tăng 700 đồng, tương ứng 2,45%`: the rise, as a percentage."""
    line = clauses.line
    amount = back(line, verb)
    amount -= kind_at(line, amount) == "comma"
    amount -= kind_at(line, amount) == "word"  # `tăng 123 điểm, tương đương 12%`
    change = kind_at(line, back(line, amount))
    if kind_at(line, amount) in ("number", "money", "measure") and change in CHANGES:
        return BY_VERB[change]
    return None


def _counts(clauses: Clauses, at: int, about: Subject) -> bool:
    """Whether what stands behind a percentage reached is counted: `phấn đấu đạt 60% số hộ`, not `đạt 1%/GRDP`."""
    line = clauses.line
    if kind_at(line, at + 1) == "slash":
        return False
    if about.extent is None:
        return True
    noun = noun_at(line, at + 1)
    counted = noun[0] < noun[1] and (line[noun[0]].sense == "counted" or clauses.noun(noun) == "tally")
    return not about.noun and (counted or _acts(clauses, about.extent))


def _acts(clauses: Clauses, place: Extent) -> bool:
    """Whether the subject is one who does, and not measured: `năm nay Hà Nội đạt …`."""
    return place[0] > clauses.line[0].start and clauses.parsed.text[place[0]].isupper()


def directed(clauses: Clauses, at: int, way: int) -> None:
    """Read `giảm tỷ lệ X xuống 5%`, `X tăng lên 7%`, and without a verb of change `X lên đến 7%`."""
    line = clauses.line
    verb = _mover(clauses, way)
    if verb is None:
        _come_to(clauses, at, way)
        return
    relation = _moved(line, verb, way)
    baseline: Extent | None = None
    if has_noun(line, (verb + 1, way)):
        indicator = clauses.extent(trimmed(line, verb + 1, way))
        clauses.thread.measures(indicator)
    else:
        about = subject(clauses, verb)
        indicator, baseline = about.extent, about.baseline
    noun = noun_at(line, at + 1)
    behind = whole(clauses, at) if kind_at(line, at + 1) == "word" and noun[0] < noun[1] else None
    if behind and not behind.plan:
        baseline = behind.extent  # `tăng lên 70% mệnh giá thẻ`
    else:
        baseline = compared(clauses, at) or baseline
    clauses.read(at, "raised_to", relation, indicator, baseline)


def _mover(clauses: Clauses, at: int) -> int | None:
    """The last verb of change before `at`, `đưa` (bring) included, where something stands between."""
    line = clauses.line
    for index in range(at - 1, piece_start(line, at) - 1, -1):
        if line[index].text == _BRING and has_noun(line, (index + 1, at)):
            return index
        if line[index].kind in CHANGES and not is_nominal(line, index):
            return index
    return None


def _moved(line: Line, verb: int, way: int) -> Relation:
    """What a verb of change does, and `đưa` by the way that it goes."""
    if line[verb].text == _BRING:
        return "decrease" if line[way].kind == "down" or line[way].text == "về" else "increase"
    return BY_VERB[line[verb].kind]


def _come_to(clauses: Clauses, at: int, way: int) -> None:
    line = clauses.line
    about, behind = subject(clauses, way), whole(clauses, at)
    if _contributed(clauses, at, about):
        return
    noun = noun_at(line, at + 1)
    if behind and not about.noun and noun[0] < noun[1] and not is_plan(line, noun[0], clauses.lexicons):
        clauses.read(at, "part_of_whole", "share", clauses.extent(noun))
        return
    relation: Relation = "share" if behind or about.noun in ("rate", "tally") else "level"
    clauses.read(at, "come_to", relation, about.extent, compared(clauses, at) or (behind.extent if behind else None))


def stated(clauses: Clauses, at: int, link: int) -> None:
    """Read a percentage that nothing happens with: `X là 5%`, `X ở mức 5%`, `X cao nhất với 5%`."""
    verb = verb_left(clauses, link, CHANGES)
    if verb is not None and verb + 1 < link and is_comparative(clauses.line, verb):
        if clauses.line[verb + 1].kind == "mark":
            yardstick(clauses, at, verb + 1)  # `thấp hơn mức đề ra là 16%`
            return
        clauses.read(at, "object", BY_VERB[clauses.line[verb].kind], subject(clauses, verb).extent, than(clauses, verb))
        return
    if verb is not None and kind_at(clauses.line, verb + 1) == "compare":
        about = subject(clauses, verb)  # `tổng mức đầu tư tăng so với dự toán là 35%`
        baseline = clauses.extent(baseline_at(clauses.line, verb + 2))
        clauses.read(at, "object", BY_VERB[clauses.line[verb].kind], about.extent, baseline)
        return
    about, behind = subject(clauses, link), whole(clauses, at)
    if _contributed(clauses, at, about):
        return
    relation = _stated_relation(clauses, about, behind)
    clauses.read(at, "stated", relation, about.extent, compared(clauses, at) or (behind.extent if behind else None))


def _contributed(clauses: Clauses, at: int, about: Subject) -> bool:
    """Read `công nghiệp đóng góp vào GDP là 7%`: a share whose whole stands before it."""
    line, place = clauses.line, about.extent
    if place is None or about.resumed:
        return False
    inside = [index for index in range(at) if place[0] <= line[index].start < place[1]]
    verb = next((index for index in inside if line[index].kind == "share"), None)
    if verb is None or text_at(line, verb + 1) not in ("vào", "cho"):
        return False
    owner, contributed = clauses.extent((inside[0], verb)), clauses.extent((verb + 2, inside[-1] + 1))
    clauses.read(at, "stated", "share", owner or place, contributed if owner else None)
    return True


def _stated_relation(clauses: Clauses, about: Subject, behind: Whole | None) -> Relation:
    """By the noun; an item without one is what its list or the item before says."""
    thread = clauses.thread
    relation = rated(about.noun)
    if about.resumed and thread.relation:
        relation = thread.relation
    elif about.resumed and thread.last:
        relation = thread.last.relation
    elif not about.noun and thread.last and thread.last.relation == "share":
        relation = "share"  # `nhà nước chiếm 20%, tư nhân là 15%`
    return "share" if behind and relation == "level" and not is_rate(about.noun) else relation


def _origin(line: Line, at: int) -> int | None:
    """The token `từ` before a percentage that a change begins with: `từ 5%`, `từ mức 5%`."""
    found = back(line, at)
    found -= kind_at(line, found) == "word" and kind_at(line, found - 1) == "mark"  # `từ mức đỉnh 5%`
    if kind_at(line, found) == "mark":
        found = back(line, found)
    return found if kind_at(line, found) == "from" else None


def is_origin(clauses: Clauses, at: int) -> bool:
    """Whether the percentage is where a change began whose end stands before: `…, giảm mạnh từ mức 9,9%`."""
    line = clauses.line
    origin = _origin(line, at)
    if origin is None or kind_at(line, back(line, at)) != "mark":
        return False
    return kind_at(line, back(line, origin)) in CHANGES


def change_end(clauses: Clauses, at: int) -> int | None:
    """The token of the percentage where a change that begins at this one ends: `từ 10% xuống 8,46%`."""
    line = clauses.line
    origin = _origin(line, at)
    if origin is None and kind_at(line, at + 1) not in WAYS:
        return None
    on_its_way = False
    for index in range(at + 1, min(len(line), at + (_NEAREST_END if origin is None else _FARTHEST_END))):
        token = line[index]
        on_its_way = on_its_way or token.kind in (*WAYS, "to") or token.text.startswith(("đến", "tới"))
        if token.kind == "percent":
            return index if on_its_way else None
        if token.kind in ("stop", "money", "measure"):
            return None
    return None


def from_to(clauses: Clauses, at: int, end: int) -> None:
    """Read the two ends of a change: a level, and what the verb says of the other."""
    line = clauses.line
    origin = _origin(line, at)
    origin = at if origin is None else origin
    verb = _mover(clauses, origin)
    if verb is None:
        indicator, relation = subject(clauses, origin).extent, _direction(clauses, at, end)
    else:
        named = has_noun(line, (verb + 1, origin))
        indicator = clauses.extent(trimmed(line, verb + 1, origin)) if named else subject(clauses, verb).extent
        relation = _direction(clauses, at, end) if line[verb].text == _BRING else BY_VERB[line[verb].kind]
    clauses.thread.measures(indicator)
    clauses.read(at, "from_to", "level", indicator)
    first = line[at].percent
    origin_value = first.value if first else None
    clauses.read(end, "from_to", relation, indicator, compared(clauses, end), origin=origin_value)


def _direction(clauses: Clauses, at: int, end: int) -> Relation:
    first, last = clauses.line[at].percent, clauses.line[end].percent
    values = [percent.value for percent in (first, last) if percent and percent.value is not None]
    if len(values) == 2:
        return "increase" if values[0] < values[1] else "decrease"
    return "decrease" if any(token.kind == "down" for token in clauses.line[at:end]) else "increase"


def beside(clauses: Clauses, at: int) -> bool:
    """Read a percentage right behind an amount: `thu 5 tỷ đồng 95% kế hoạch`, `độ tuổi 35-38 chỉ 25%`."""
    line, behind = clauses.line, whole(clauses, at)
    if behind and behind.plan:
        clauses.read(at, "beside", "reach", clauses.thread.subject, behind.extent)
        return True
    phrase = clauses.before(at)
    if kind_at(line, back(line, at)) == "number" and clauses.noun(phrase):
        clauses.state(at, phrase, rated(clauses.noun(phrase)), compared(clauses, at) or whole_extent(clauses, at))
        return True
    return False


def is_target(clauses: Clauses, at: int) -> bool:
    """Whether `mục tiêu` (target) stands here, which the percentage behind it puts a figure to."""
    return text_at(clauses.line, at) == "mục tiêu"
