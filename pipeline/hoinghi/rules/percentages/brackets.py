"""Brackets: `(đạt 95%)`, `(tăng 12%)`, `(96%)`, whose indicator stands before them."""

from __future__ import annotations

from hoinghi.rules.percentages.anchors import anchored
from hoinghi.rules.percentages.baselines import compared, whole
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses, Thread, rated
from hoinghi.rules.percentages.comparisons import BY_VERB, INSTEAD, growth_beyond, instead, is_norm, opening
from hoinghi.rules.percentages.numbered import Anchor, Bracket
from hoinghi.rules.percentages.phrases import (
    AVERAGES,
    BASES,
    CHANGES,
    NOUNS,
    VERBS,
    Line,
    Stretch,
    back,
    is_plan,
    kind_at,
    piece_start,
    text_at,
)
from hoinghi.rules.percentages.places import is_place, is_rate
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Reading
from hoinghi.rules.percentages.ways import change_end, from_to
from hoinghi_schemas.percentage import Relation

_NEAR = 5  # tokens from a percentage to the bracket behind its whole
_BEFORE_VALUE = frozenset({"adverb", "over", "sign", "dash", "from", "to", "time"})
_SET = ("giao", "đề ra", "cho phép", "quy định")  # `cao hơn mức 6% Quốc hội giao`
_PLANNING = frozenset({"word", "opener", "hint"})  # kế hoạch, mục tiêu, yêu cầu
_TOTALS = ("tổng", "số", "dân số", "quỹ", "tiền", "vốn", "lương")
_TELLING = frozenset({"reach", "share", "increase", "decrease"})
_LABELS = NOUNS | _BEFORE_VALUE | {"percent", "comma", "stop", "and"}


def unbracketed(line: Line) -> tuple[list[Token], list[Bracket]]:
    """The tokens outside brackets, and the brackets in order; a bracket that is never closed is left as it is."""
    closes = _closes(line)
    outer: list[Token] = []
    brackets: list[Bracket] = []
    at = 0
    while at < len(line):
        if at in closes:
            brackets.append(Bracket(len(outer), tuple(line[at + 1 : closes[at]])))
            at = closes[at]
        else:
            outer.append(line[at])
        at += 1
    return outer, brackets


def _closes(line: Line) -> dict[int, int]:
    """Where the brackets close that open at these tokens."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for index, token in enumerate(line):
        if token.kind == "open":
            opened.append(index)
        elif token.kind == "close" and opened:
            found[opened.pop()] = index
    return found


def inside(clauses: Clauses, bracket: Bracket) -> tuple[Clauses, int]:
    """The bracket's own clauses, with a bare value at their head read, and the token to go on from."""
    anchor = anchored(clauses, bracket)
    line, _ = unbracketed(bracket.tokens)
    outer = clauses.thread
    thread = Thread(subject=anchor.indicator, noun=outer.noun, fronted=outer.fronted, total=outer.total)
    if anchor.relation == "share":
        thread.whole = anchor.baseline  # `20 người dự trên tổng số 25 người được mời (tỷ lệ 80%)`
    inner = Clauses(line, clauses.parsed, thread)
    first = next((i for i, token in enumerate(line) if token.kind == "percent"), len(line))
    if first == len(line):
        return inner, 0
    last = _of_outer(clauses, bracket, inner, first)
    if last is not None:
        return inner, last
    if any(token.kind not in _BEFORE_VALUE for token in line[:first]):
        return inner, _compared(clauses, bracket, inner, first, anchor)
    end = change_end(inner, first)
    if end is not None and any(token.kind == "from" for token in line[:first]):
        from_to(inner, first, end)  # `tăng 3 lần (từ 2% lên 5%)`
        return inner, end + 1
    _value(inner, first, anchor)
    return inner, first + 1


def _of_outer(clauses: Clauses, bracket: Bracket, inner: Clauses, first: int) -> int | None:
    """Read a bracket that tells of what the percentage before it measures; the token to go on from, None for others."""
    last = clauses.thread.last
    if last is None:
        return None
    if _breaks_down(clauses, bracket):
        of_a_rate = is_rate(clauses.thread.noun)
        for at in (i for i, token in enumerate(inner.line) if token.kind == "percent"):
            item = None if of_a_rate else inner.extent(inner.before(at))
            inner.read(at, "bracketed", last.relation, item or last.indicator)
        return len(inner.line)
    if kind_at(clauses.line, bracket.at - 1) != "percent" and _tells_places(clauses, bracket, last):
        for at in (i for i, token in enumerate(inner.line) if token.kind == "percent"):
            inner.read(at, "compared", last.relation, last.indicator)  # `so với nhiều nước (Lào 56%; Nga 52%)`
        return len(inner.line)
    if text_at(inner.line, 0) in INSTEAD and all(token.kind != "word" for token in inner.line[1:first]):
        instead(inner, first, last)
        return first + 1
    if last.indicator is not None and _is_dated(inner.line, first):
        inner.read(first, "compared", "share" if last.relation == "share" else "level", last.indicator)
        return first + 1
    return None


def _compared(clauses: Clauses, bracket: Bracket, inner: Clauses, first: int, anchor: Anchor) -> int:
    """Read a number that the one before the bracket is compared with: the token to go on from."""
    if text_at(inner.line, 0) in AVERAGES and anchor.indicator and not _has_verb(inner.line, first):
        last = clauses.thread.last if is_rate(clauses.thread.noun) else None
        about = last.indicator if last else anchor.indicator
        inner.read(first, "compared", rated(inner.thread.noun), about)  # `95% (trung bình cả nước là 55%)`
        return first + 1
    verb = _told(inner, first)
    if _elsewhere(clauses, bracket, inner, first if verb is None else verb):
        relation = anchor.relation if verb is None else BY_VERB[inner.line[verb].kind]
        inner.read(first, "compared", relation, anchor.indicator)  # `chiếm 60% (cả nước 49%)`
        return first + 1
    grown = growth_beyond(inner, first)
    if grown is not None:
        inner.read(first, "compared", "increase", grown)  # `tăng 9% (cao hơn tốc độ tăng huy động vốn 7%)`
        return first + 1
    verb = _planned_change(inner, first)
    if verb is not None:
        inner.read(first, "compared", BY_VERB[inner.line[verb].kind], anchor.indicator)
        return first + 1
    if not _compares(inner, first):
        return 0
    planned = any(is_norm(inner, index) for index in range(first) if inner.line[index].kind in _PLANNING)
    planned = planned or any(token.text in _SET for token in inner.line[first + 1 : first + _NEAR])
    inner.read(first, "compared", "level" if planned else _alike(clauses, inner), anchor.indicator)
    return first + 1


def _alike(clauses: Clauses, inner: Clauses) -> Relation:
    """What the number is that another is compared with, a share as that is: `36% doanh nghiệp (so với 48% ở Lào)`."""
    last = clauses.thread.last
    if last and last.construction == "part_of_whole":
        return "share"
    if kind_at(inner.line, 1) == "percent":
        return last.relation if last and last.relation in ("share", "level") else "level"
    return rated(inner.thread.noun)


def _breaks_down(clauses: Clauses, bracket: Bracket) -> bool:
    """Whether the bracket gives a rate item by item: `tỷ lệ dự thi đạt 99% (Toán: 99,4%; Hóa học: 99,5%)`."""
    labels = all(token.kind in _LABELS for token in bracket.tokens)
    several = sum(token.kind == "percent" for token in bracket.tokens) > 1
    behind = kind_at(clauses.line, bracket.at - 1) == "percent"
    last = clauses.thread.last
    return labels and several and behind and (is_rate(clauses.thread.noun) or (last is not None and _labelled(bracket)))


def _tells_places(clauses: Clauses, bracket: Bracket, last: Reading) -> bool:
    """Whether the bracket tells the same rate of places that those before it are compared with."""
    line, names = bracket.tokens, clauses.lexicons.entries("places")
    compared = any(t.kind == "compare" for t in clauses.line[piece_start(clauses.line, bracket.at) : bracket.at])
    text = clauses.parsed.text
    opens = next((i for i, token in enumerate(line) if token.kind != "word"), 0)
    first = text[line[0].start : line[opens - 1].end] if opens else ""
    several = sum(token.kind == "percent" for token in line) > 1
    return compared and several and first in names and last.relation in ("share", "level")


def _labelled(bracket: Bracket) -> bool:
    """Whether each percentage of the bracket stands behind what it is that of: `(vốn đầu tư 78%, vốn vay 41%)`."""
    line = bracket.tokens
    places = [index for index, token in enumerate(line) if token.kind == "percent"]
    edges = ("percent", "comma", "stop", "and", "edge")
    return all(kind_at(line, back(line, at)) in NOUNS and kind_at(line, at + 1) in edges for at in places)


def _is_dated(line: Line, at: int) -> bool:
    """Whether the bracket tells of another time: `chiếm 51% số vụ (năm 2018 là 44%)`."""
    link = back(line, at)
    return link <= 1 and kind_at(line, 0) == "time" and kind_at(line, link) == "copula"


def _elsewhere(clauses: Clauses, bracket: Bracket, inner: Clauses, at: int) -> bool:
    """Whether a bracket right behind a percentage tells of another place: `tăng 5% (cả nước 4%)`."""
    named = inner.line[:at]
    short = all(token.kind in NOUNS or token.kind in _BEFORE_VALUE for token in named)
    place = short and is_place(inner, (0, len(named)), inner.noun((0, len(named))))
    near = range(bracket.at - 1, bracket.at - _NEAR, -1)
    behind = next((kind_at(clauses.line, i) for i in near if kind_at(clauses.line, i) in ("percent", "comma")), "")
    return place and behind == "percent"


def _told(inner: Clauses, at: int) -> int | None:
    """The verb right before the number which tells that of another place: `(cả nước đạt 93%)`."""
    verb = back(inner.line, at)
    return verb if kind_at(inner.line, verb) in _TELLING else None


def _has_verb(line: Line, at: int) -> bool:
    return any(token.kind in VERBS for token in line[:at])


def _compares(inner: Clauses, at: int) -> bool:
    """Whether the bracket says what the number before it is compared with: `(so với mức 8%)`, `(kế hoạch 5%)`."""
    line = inner.line
    if kind_at(line, 0) == "compare" and at == 1:
        return True  # `(so với 48% ở Lào)`
    if opening(line):
        return kind_at(line, back(line, at)) not in VERBS
    planned = line[0].kind in _PLANNING and is_plan(line, 0, inner.lexicons)
    return planned and not _has_verb(line, at)


def _planned_change(inner: Clauses, at: int) -> int | None:
    """The verb of what was planned: `ước tăng 11% (kế hoạch là tăng 9%)`."""
    line, verb = inner.line, back(inner.line, at)
    planned = line[0].kind in NOUNS | _PLANNING and is_plan(line, 0, inner.lexicons)
    return verb if planned and kind_at(line, verb) in CHANGES and kind_at(line, at + 1) != "compare" else None


def _tells_what(line: Line, noun: Stretch) -> bool:
    """Whether the bracket says what so many do, not who: `trình độ còn thấp (46% tốt nghiệp tiểu học)`."""
    head = line[noun[0]] if noun[0] < noun[1] else None
    return head is not None and head.kind == "word" and head.sense == "verb" and not head.capital


def _is_whole(inner: Clauses, noun: Stretch) -> bool:
    """Whether the bracket ends with all that those before it are a part of: `300 hộ (92% số hộ)`, `(1,3% GDP)`.

    Not with what they are: `việc lắp thêm trạm (80% người dùng)`, `(37% số hộ đang chờ cấp sổ)`.
    """
    line, head = inner.line, text_at(inner.line, noun[0])
    ends = kind_at(line, noun[1]) in ("edge", "comma", "stop")
    total = head in BASES or head.startswith(_TOTALS) or inner.noun(noun) in ("sum", "amount", "level")
    return ends and total


def _value(inner: Clauses, at: int, anchor: Anchor) -> None:
    """Read `(96%)`, `(95% kế hoạch)` or, of what stands in it, `(80% người dùng)`."""
    behind, noun = whole(inner, at), noun_at(inner.line, at + 1)
    if anchor.indicator is not None and anchor.relation == "share" and _tells_what(inner.line, noun):
        inner.read(at, "bracketed", "share", anchor.indicator, anchor.baseline)
        return
    if behind and not behind.plan and noun[0] < noun[1] and anchor.relation == "share":
        parted = anchor.indicator is not None and _is_whole(inner, noun) and not inner.wholly(at)
        if parted:
            inner.read(at, "bracketed", "share", anchor.indicator, behind.extent)
        else:
            inner.read(at, "bracketed", "share", inner.extent(noun), anchor.baseline)
        return
    baseline = anchor.baseline or compared(inner, at) or (behind.extent if behind else None)
    relation: Relation = "reach" if behind and behind.plan else anchor.relation
    if relation in CHANGES and inner.thread.noun and any(token.kind == "time" for token in inner.line[:at]):
        relation = rated(inner.thread.noun)  # `giảm xuống 50% (hiện nay gần 80%)`
    ratio = anchor.ratio if baseline is None else None
    inner.read(at, "bracketed", relation, anchor.indicator, baseline, ratio=ratio)
