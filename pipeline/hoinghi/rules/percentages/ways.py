"""Changes that go somewhere: `giảm còn 5%`, `nâng tỷ lệ lên 7%`, `tăng từ 5% lên 7%`."""

from __future__ import annotations

from hoinghi.rules.percentages.baselines import compared, whole
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import SHARES, Clauses, held, rated, verb_left
from hoinghi.rules.percentages.comparisons import BY_VERB
from hoinghi.rules.percentages.phrases import (
    BASES,
    BOUNDS,
    CHANGES,
    NOUNS,
    TOTALS,
    WAYS,
    Line,
    back,
    has_noun,
    is_nominal,
    is_plan,
    kind_at,
    piece_start,
    text_at,
    token_at,
    trimmed,
)
from hoinghi.rules.percentages.places import acts, is_rate
from hoinghi.rules.percentages.portions import contributed
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.value import Extent
from hoinghi.rules.percentages.verbs import is_price
from hoinghi_schemas.percentage import Relation

_BRINGING = frozenset({"đưa", "kéo"})
_MOVES = ("lên", "xuống", "xuống còn")
_LISTED = NOUNS | {"of", "and"}
_FARTHEST_END = 14  # tokens from `từ a%` to the percentage where the change ends
_NEAREST_END = 5  # the same where `từ` is left out


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
    clauses.read(at, "raised_to", relation, indicator, _whole_behind(clauses, at) or compared(clauses, at) or baseline)


def _mover(clauses: Clauses, at: int) -> int | None:
    """The last verb of change before `at`, `đưa` (bring) included, where something stands between."""
    line = clauses.line
    for index in range(at - 1, piece_start(line, at) - 1, -1):
        if line[index].text in _BRINGING and has_noun(line, (index + 1, at)):
            return index
        if line[index].kind in CHANGES and not is_nominal(line, index):
            return index
    start = piece_start(line, at)
    member = not clauses.noun((start, at)) and all(token.kind in _LISTED for token in line[start:at])
    listed = kind_at(line, start - 1) == "comma" and member
    return verb_left(clauses, start - 1, CHANGES) if listed and start < at else None  # `giảm thuế máy, thiết bị xuống`


def _moved(line: Line, verb: int, way: int) -> Relation:
    """What a verb of change does, and `đưa` by the way that it goes."""
    if line[verb].text in _BRINGING:
        return "decrease" if line[way].kind == "down" or line[way].text == "về" else "increase"
    return BY_VERB[line[verb].kind]


def _come_to(clauses: Clauses, at: int, way: int) -> None:
    line = clauses.line
    about, behind = subject(clauses, way), whole(clauses, at)
    if contributed(clauses, at, about):
        return
    behind = None if kind_at(line, at + 1) == "time" else behind  # `xuống còn 5% năm 2031`
    noun = noun_at(line, at + 1)
    acting = line[way].kind == "down" or about.extent is None or acts(clauses, about.extent, about.noun)
    opening = kind_at(line, back(line, way)) in ("edge", "front", "stop")  # `Tuy vậy còn 12% hồ sơ nộp muộn`
    remaining = not about.noun or (about.resumed and opening and not is_rate(clauses.noun(noun)))
    if behind and acting and remaining and noun[0] < noun[1] and not is_plan(line, noun[0], clauses.lexicons):
        clauses.read(at, "part_of_whole", "share", clauses.extent(noun))
        return
    sharing = held(clauses, back(line, way), SHARES) is not None  # `chiếm tỷ lệ cao nhất, lên tới 97%`
    last = clauses.thread.last
    sharing = sharing or (last is not None and last.relation == "share" and last.indicator == about.extent)
    sharing = sharing or clauses.rated(about.extent, about.noun) == "share"
    paid = text_at(line, token_at(line, behind.extent[0])) if behind else ""
    priced = paid == "mức" or is_price(paid)  # `mức phí chỉ còn 40% mức phí cũ`
    relation: Relation = "share" if (behind or sharing) and not priced else "level"
    if line[way].text in _MOVES and not behind:
        relation = "increase" if line[way].kind == "up" else "decrease"  # `tháng 4 lên 37%`
    if last is not None and last.construction == "from_to" and last.relation in CHANGES and about.resumed:
        relation = last.relation  # `giảm từ 9% xuống 6%, và đến nay chỉ còn 4%`
    clauses.read(at, "come_to", relation, about.extent, compared(clauses, at) or (behind.extent if behind else None))


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
    if (origin is None and kind_at(line, at + 1) not in WAYS) or text_at(line, at + 1) in BOUNDS:
        return None  # `từ 12% trở lên` is no change
    on_its_way = False
    for index in range(at + 1, min(len(line), at + (_NEAREST_END if origin is None else _FARTHEST_END))):
        token = line[index]
        on_its_way = on_its_way or token.kind in (*WAYS, "to") or token.text.startswith(("đến", "tới", "về", "lên"))
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
    start: Relation = "level"
    if verb is None:
        about = subject(clauses, origin)
        dated = any(token.kind == "time" for token in line[at:end])  # `từ 3% năm 2010 đến 5%`
        moving = dated or any(token.kind in WAYS for token in line[at:end])
        indicator, relation = about.extent, _direction(clauses, at, end) if moving else rated(about.noun)
        if not moving:
            start = relation  # `tỷ lệ sở hữu từ 20% đến dưới 30%` is a range
    else:
        named = has_noun(line, (verb + 1, origin))
        indicator = clauses.extent(trimmed(line, verb + 1, origin)) if named else subject(clauses, verb).extent
        relation = _direction(clauses, at, end) if line[verb].text in _BRINGING else BY_VERB[line[verb].kind]
    clauses.thread.measures(indicator)
    of = _whole_behind(clauses, end) or _whole_compared(clauses, end)  # `từ 4,8% lên 5,3% GDP`
    clauses.read(at, "from_to", start, indicator, of)
    first = line[at].percent
    origin_value = first.value if first else None
    clauses.read(end, "from_to", relation, indicator, of or compared(clauses, end), origin=origin_value)


def _whole_behind(clauses: Clauses, at: int) -> Extent | None:
    """What a rate that has moved is a part of: `tăng lên 70% mệnh giá thẻ`."""
    noun = noun_at(clauses.line, at + 1)
    behind = whole(clauses, at) if kind_at(clauses.line, at + 1) == "word" and noun[0] < noun[1] else None
    return behind.extent if behind and not behind.plan else None


def _whole_compared(clauses: Clauses, at: int) -> Extent | None:
    """The whole that both ends of a change are told of with `so với`: `từ 8% xuống 5% so với tổng số hộ`."""
    than = compared(clauses, at)
    first = "" if than is None else text_at(clauses.line, token_at(clauses.line, than[0]))
    return than if first in (*TOTALS, *BASES, "dân số") else None


def _direction(clauses: Clauses, at: int, end: int) -> Relation:
    first, last = clauses.line[at].percent, clauses.line[end].percent
    values = [percent.value for percent in (first, last) if percent and percent.value is not None]
    if len(values) == 2:
        return "increase" if values[0] < values[1] else "decrease"
    return "decrease" if any(token.kind == "down" for token in clauses.line[at:end]) else "increase"
