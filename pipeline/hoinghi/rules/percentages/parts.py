"""Bare percentages: parts of a whole (`70% số hộ`), and items of a list that share a verb (`tăng 5% và 6%`)."""

from __future__ import annotations

from collections.abc import Sequence

from hoinghi.rules.percentages.baselines import compared
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses, rated
from hoinghi.rules.percentages.descriptions import described, predicated
from hoinghi.rules.percentages.dues import is_due
from hoinghi.rules.percentages.phrases import (
    BASES,
    BOUNDS,
    LOCATIVE,
    NAMING,
    NOUNS,
    NUMBERS,
    PLACING,
    PREDICATES,
    TARGETS,
    THEREIN,
    Line,
    Stretch,
    back,
    is_plan,
    kind_at,
    piece_start,
    plays,
    text_at,
    text_of,
)
from hoinghi.rules.percentages.resumed import counted_before, resumed
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.those import is_those, tallied, those
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi_schemas.percentage import Relation

_BEFORE_WHOLE = ("trong", "của", *BOUNDS)
_SAID = frozenset({"have", "adverb", "relative", "reach"})
_TOTALS = ("tổng", "thị phần")
LEADING = ("nhất", "đầu", "thứ")
_MOST_PIECES = 3  # stretches between commas of the whole that opens a sentence
_FRONTS = ("ngoài", "bên cạnh", "cùng với", "với", "nhờ")
_VOTES = ("đồng ý", "tán thành", "phản đối", "biểu quyết", "hài lòng")
_CAUSING = ("gây", "gây ra", "làm")
_OWING = ("nợ", "dư nợ", "bội chi", "thâm hụt")
_STANDARDS = ("chuẩn", "mức trung bình", "trung bình")
_MOST_PARTS = 8  # items looked back over for the whole that they share


def part(clauses: Clauses, at: int) -> None:
    """Read a percentage as a part of what stands behind it, or of what was counted before."""
    line, last = clauses.line, clauses.thread.last
    noun = _whole_behind(clauses, at)
    indicator = clauses.extent(noun)
    about = _fulfilling(clauses, at)
    if about is not None:
        clauses.read(at, "beside", "reach", about, indicator)
        return
    if is_those(line, noun[0] + 1):
        indicator = those(clauses, at) or indicator
    owing = clauses.before(back(line, at) + 1) if text_at(line, at + 1) in BASES else (at, at)
    causing = (i + 1 for i in range(owing[1] - 1, owing[0], -1) if line[i].text in _CAUSING)
    owing = next(causing, owing[0]), owing[1]
    if owing[0] < owing[1] and _is_of_the_economy(clauses, owing):
        clauses.state(at, owing, "share", indicator)  # `nợ công khoảng 56% GDP`
        return
    if indicator is not None:
        clauses.thread.measures(indicator, clauses.noun(noun))
        clauses.read(at, "part_of_whole", "level" if is_due(line, at, noun[0]) else "share", indicator)
    elif last is not None and has_whole(clauses, last) and not _counted_since(clauses, last):
        clauses.read(at, "part_of_whole", "share", without_place(clauses, at, last.indicator))
    else:
        _unnamed(clauses, at)


def _is_of_the_economy(clauses: Clauses, owing: Stretch) -> bool:
    """Whether what stands before the number is told of the GDP: `nợ công khoảng 56% GDP`; not `chi 2% GDP`."""
    head = clauses.line[owing[0]]
    if head.text.startswith(_OWING):
        return True
    if head.text.startswith(TARGETS):
        return False  # `đáp ứng chỉ tiêu chi 2% GDP`
    named = head.sense in NAMING and not plays(head.text, "actor", clauses.lexicons) and not head.capital
    return clauses.noun(owing) in ("sum", "amount", "level") or (named and owing[1] - owing[0] > 1)


def _whole_behind(clauses: Clauses, at: int) -> Stretch:
    """The noun behind the percentage with what says which; empty where that is what the part does."""
    line, front = clauses.line, back(clauses.line, at)
    noun = tallied(line, described(clauses, at, noun_at(line, _behind_of(line, at + 1))))
    noun = predicated(clauses, at, noun)
    if text_at(line, front) in _FRONTS and kind_at(line, front - 1) in ("edge", "stop"):
        # `Ngoài 30% vốn của tỉnh, dự án được …`
        noun = noun[0], next((i for i in range(*noun) if line[i].kind == "comma"), noun[1])
    return (noun[0], noun[0]) if _does(clauses, at, noun) else noun


def _unnamed(clauses: Clauses, at: int) -> None:
    """Read a part of nothing that stands behind it: what was named before, or what votes and answers say."""
    line, last = clauses.line, clauses.thread.last
    parted = is_subject(line, at) or text_at(line, at + 1) == "còn lại" or _is_of_those_before(clauses, at)
    parted = parted or _is_told_apart(line, at, noun_at(line, _behind_of(line, at + 1)))
    relation: Relation = "share" if parted else rated(clauses.thread.noun)
    having = back(line, at)
    having = back(line, having) if is_topic(line, having) else having  # `hộ nghèo thì 90% có thẻ`
    if line[having].text in _VOTES:  # `kết quả bỏ phiếu: đồng ý 92%, không đồng ý 5%`
        first = having - (text_at(line, having - 1) == "không")
        clauses.read(at, "bare", "share", clauses.extent((first, having + 1)))
        return
    if clauses.wholly(at) and kind_at(line, having) == "relative":
        clauses.read(at, "bare", "share", subject(clauses, having).extent)  # `thư được trả lời 100%`
        return
    # `lượng thợ ở khu này có 80% xuất thân từ …`
    owner = clauses.extent(clauses.before(having)) if kind_at(line, having) == "have" else None
    joined = parted and kind_at(line, having) in ("and", "comma", "break")
    named = line[having].kind == "word" and line[having].sense != "verb" and not is_those(line, having)
    topic = clauses.extent(clauses.before(having + 1)) if parted and named else None
    indicator = topic or clauses.thread.subject or owner or (resumed(clauses, at) if joined else None)
    if indicator is None and last is not None and text_at(line, having) in THEREIN:
        indicator = last.indicator  # `chia cổ tức tỷ lệ 12%, trong đó 7% bằng tiền mặt`
    if indicator is None and kind_at(line, having) == "edge" and is_subject(line, at):
        indicator = counted_before(clauses)
    clauses.read(at, "bare", relation, indicator, compared(clauses, at))


def without_place(clauses: Clauses, at: int, whole: Extent | None) -> Extent | None:
    """The whole without its place, where another is told: `60% trường ở thành thị và 40% ở nông thôn`."""
    line = clauses.line
    placed = text_at(line, at + 1) in PLACING or text_at(line, back(line, at) - 1) in PLACING
    if whole is None or not placed or whole[0] < line[0].start:
        return whole
    first, last = clauses.stretch(whole)
    place = next((i for i in range(first + 1, last) if line[i].text in PLACING), last)
    return clauses.extent((first, place))


def _fulfilling(clauses: Clauses, at: int) -> Extent | None:
    """What comes up to so much of a plan, told behind how it went: `thu quỹ đạt thấp, chỉ 54% kế hoạch`."""
    line, comma = clauses.line, back(clauses.line, at)
    if kind_at(line, comma) != "comma" or not is_plan(line, at + 1, clauses.lexicons):
        return None
    verb = next((i for i in range(comma - 1, piece_start(line, comma), -1) if line[i].kind == "reach"), None)
    return None if verb is None else subject(clauses, verb).extent


def is_topic(line: Line, at: int) -> bool:
    """Whether `thì` stands here behind a noun alone: `hộ nghèo thì 90%`, not `nếu thiếu vốn thì 90%`."""
    if text_at(line, at) != "thì" or kind_at(line, back(line, at)) not in NOUNS:
        return False
    before = line[piece_start(line, at) : at]
    told = any(token.kind in ("hint", "opener") or (token.kind, token.sense) == ("word", "verb") for token in before)
    return not told and before[0].kind not in LOCATIVE  # `theo tiêu chuẩn này thì`


def _does(clauses: Clauses, at: int, noun: Stretch) -> bool:
    """Whether what stands behind is what the part does, of a whole named before: `…, 40% trưng bày đồ gỗ`."""
    line, thread = clauses.line, clauses.thread
    alone = noun[1] - noun[0] == 1 and line[noun[0]].sense == "verb" and kind_at(line, noun[1]) in ("comma", "stop")
    if alone and thread.last is not None and has_whole(clauses, thread.last):
        return True  # `90% sản phẩm bán trong nước, chỉ 10% xuất khẩu`
    if noun[0] == noun[1] or clauses.noun(noun):
        return False
    if thread.subject is not None and _is_told_apart(line, at, noun):
        return True
    if _is_of_those_before(clauses, at) and line[noun[0]].sense not in NAMING:
        return True
    if line[noun[0]].sense != "verb":
        return False
    therein = text_at(line, back(line, at)) in THEREIN or text_at(line, back(line, at) - 1) in THEREIN
    counted = therein and thread.here and thread.subject is not None
    last = thread.last
    return counted or (last is not None and has_whole(clauses, last) and not _counted_since(clauses, last))


def _is_told_apart(line: Line, at: int, noun: Stretch) -> bool:
    """Whether what stands behind says how old they are or what they come up to: `12% dưới 40 tuổi`, `3% trên chuẩn`."""
    bounded = kind_at(line, at + 1) in ("over", "from")
    aged = bounded and text_at(line, noun[1] - 1).startswith("tuổi")
    scored = bounded and text_at(line, noun[0]) == "điểm"  # `5% dưới điểm 3`
    return (
        aged
        or scored
        or (bounded and text_of(line, noun) in _STANDARDS)
        or text_at(line, noun[0]).startswith(("đạt ", "hoàn thành"))
    )


def _is_of_those_before(clauses: Clauses, at: int) -> bool:
    """Whether the whole opens the sentence: `Trong số 49 đại biểu có mặt, 95% bỏ phiếu thuận`."""
    line, comma = clauses.line, back(clauses.line, at)
    comma = back(line, comma) if kind_at(line, comma) == "have" else comma
    if kind_at(line, comma) != "comma" or clauses.thread.subject is None:
        return False
    first = piece_start(line, comma)
    for _ in range(_MOST_PIECES):  # `Trong 64 trạm bơm, hồ nhỏ mà đoàn tới xem, …`
        if text_at(line, first) == "trong" or text_at(line, first - 1) not in (",", "mà"):
            break
        first = piece_start(line, first - 1)
    front = line[first:comma]
    return text_at(line, first) == "trong" and any(token.kind in NUMBERS for token in front)


def _counted_since(clauses: Clauses, item: Reading) -> bool:
    """Whether something else was counted or measured behind the item."""
    subject = clauses.thread.subject
    return subject is not None and subject != item.indicator and subject[0] > item.end


def has_whole(clauses: Clauses, item: Reading) -> bool:
    """Whether the item's whole stands behind it."""
    if item.construction != "part_of_whole" or item.indicator is None:
        return False
    if item.indicator[0] < item.start:  # `50% gian hàng bày …, 40% trưng bày … và 10% trưng bày …`
        return any(
            earlier.indicator == item.indicator and earlier.end <= item.indicator[0] for earlier in _near(clauses)
        )
    return " là " not in clauses.parsed.text[item.end : item.indicator[0]]  # `39% là nữ` says what the part is


def _near(clauses: Clauses) -> Sequence[Reading]:
    return clauses.thread.items[-_MOST_PARTS:]


def _behind_of(line: Line, at: int) -> int:
    while kind_at(line, at) in ("sign", "over") or text_at(line, at) in _BEFORE_WHOLE:
        at += 1
    return at


def is_subject(line: Line, at: int) -> bool:
    """Whether the number is the subject of what follows: `70% được tiếp cận`."""
    behind = at + 1 + (text_at(line, at + 1) in BOUNDS)
    if kind_at(line, behind) == "word":
        return line[behind].sense in ("verb", "adjective") or text_at(line, behind) == "tự"
    if text_at(line, behind) == "qua" and behind + 1 < len(line):
        return line[behind + 1].sense == "verb"  # `65% qua đào tạo`
    return kind_at(line, behind) in PREDICATES and line[behind].text != "như"


def has_whole_behind(clauses: Clauses, at: int) -> bool:
    """Whether what the percentage is a part of stands behind it: `có đến 84% mẫu không đạt`, or was named before."""
    if noun_behind(clauses, at) is None:
        return is_subject(clauses.line, at)
    return not is_plan(clauses.line, at + 1, clauses.lexicons)


def part_with(clauses: Clauses, at: int) -> None:
    """Read a part that `với` adds, which the clause is not about: `khối này, với 40% dân số, đóng góp 60% GDP`."""
    thread = clauses.thread
    about = thread.subject, thread.noun, thread.here
    part(clauses, at)
    thread.subject, thread.noun, thread.here = about


def has_part_with(clauses: Clauses, at: int, preposition: int) -> bool:
    """Whether `với` (with) adds a part: `thắng với 60% phiếu bầu`, `với 96% đồng ý`; not `đứng đầu với 60% số phiếu`.

    What is told of the one that leads is its own share, and so is one of a total.
    """
    line, noun = clauses.line, noun_behind(clauses, at)
    if noun is None:
        return is_subject(line, at)
    if is_plan(line, at + 1, clauses.lexicons):
        return False
    if kind_at(line, noun[1]) in _SAID:
        return True
    whole = line[noun[0]].text.startswith(_TOTALS)
    leading = any(token.text.endswith(LEADING) for token in line[piece_start(line, preposition) : preposition])
    return not whole and not leading


def noun_behind(clauses: Clauses, at: int) -> Stretch | None:
    """The noun phrase right behind the percentage."""
    found = noun_at(clauses.line, _behind_of(clauses.line, at + 1))
    return found if found[0] < found[1] else None
