"""What a verb or a number measures, also where an earlier clause, the list's head or the sentence before names it."""

from __future__ import annotations

from hoinghi.rules.percentages.ahead import behind_predicate, leader, main_subject
from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    MARKS,
    NAMING,
    NUMBERS,
    TARGETS,
    THEREIN,
    Line,
    Stretch,
    back,
    kind_at,
    piece_start,
    plays,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.pieces import beyond_place, without_preposition
from hoinghi.rules.percentages.places import (
    is_person,
    is_rate,
    pending,
    ranked,
    ranks_alike,
)
from hoinghi.rules.percentages.pointed import pointed_at, unplaced
from hoinghi.rules.percentages.resumed import resumed
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi.value import value

_LEADING_TO = frozenset({"vào", "ở", "tại", "là", "từ", "cho", "của", "với", "có"})
_SETTING_ASIDE = ("loại trừ", "loại", "trừ", "không kể", "không tính", "chưa kể", "chưa tính", "không", "chưa")
_RESUMING = NUMBERS | {"edge", "comma", "stop", "and", "break", "dash", "close"}
_COUNTING_IN = ("tính cả", "tính luôn", "kể cả", "bao gồm cả", "gồm cả")
_CONDITIONS = ("nếu", "dù", "tuy", "mặc dù")
_THEN = ("cùng kỳ", "cùng kì", "cùng thời điểm", "cùng thời gian")
_ABOVE_ALL = ("nhất là", "đặc biệt là")
_SIZES = ("quy mô", "tỷ trọng", "tỉ trọng")
"""What something has, of which a share is said: `xã A, với quy mô chiếm 40% diện tích`."""


@value
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
    ranks = kind == "comma" and line[verb].kind in ("share", "equal")
    main = (
        main_subject(clauses, verb) or behind_predicate(clauses, verb) or (leader(clauses, before) if ranks else None)
    )
    if main is not None:
        thread.measures(clauses.extent(main), clauses.noun(main))
        return Subject(clauses.extent(main), clauses.noun(main))
    if kind == "comma" and thread.last and _is_object(line, before, thread.last):
        return Subject(thread.last.indicator, resumed=True)  # `giảm 14% số đầu mối, vượt 4% so với yêu cầu`
    if kind in _RESUMING or kind == "equal":  # `, tương ứng giảm 5%`
        return Subject(resumed(clauses, verb), thread.noun, resumed=True)
    if _is_purpose(line, before):
        return Subject(resumed(clauses, piece_start(line, verb)), thread.noun, resumed=True)
    found, baseline = _phrase(clauses, before if kind in ("opener", "hint") else verb)
    if kind in ("opener", "hint") and line[verb].kind in CHANGES and is_person(clauses, clauses.extent(found)):
        # `Du lịch phải phát triển nhanh. Thủ tướng yêu cầu tăng 30%`
        return Subject(resumed(clauses, piece_start(line, verb)), thread.noun, resumed=True, baseline=baseline)
    inserted = text_at(line, found[0] - 1) in _ABOVE_ALL and not clauses.noun(found)
    if inserted and kind_at(line, found[0] - 2) == "comma":
        found = clauses.before(found[0] - 2)  # `nhu cầu, nhất là gạo, mắm, tăng`
    found = _unconditioned(clauses, found, verb)
    resuming = _resumes(line, found, verb)
    if resuming is not None:
        return Subject(resumed(clauses, resuming), thread.noun, resumed=True, baseline=baseline)
    if kind_at(line, found[0] - 1) == "with" and text_of(line, found) in _SIZES:
        owner = resumed(clauses, found[0] - 1)
        thread.measures(owner)
        return Subject(owner, resumed=True, baseline=baseline)
    if line[verb].text.startswith("tương"):
        found = _amount_behind_verb(line, found)
    found = ranked(line, found) or found
    if thread.last is not None and ranks_alike(clauses, found, thread.last):
        return Subject(thread.last.indicator, thread.noun, resumed=True, baseline=baseline)
    if text_at(line, found[0]) == "nơi" and found[0] + 1 < found[1]:
        found = found[0] + 1, found[1]  # `quận A, nơi dân nhập cư chiếm 50%`
    elif _is_where(line, found, verb):
        found = _antecedent(clauses, found[0] - 1)
    earlier = pointed_at(clauses, found, verb)
    if earlier is not None:
        earlier = unplaced(clauses, earlier, found)
        own = clauses.noun(found)  # `tỷ lệ này` names its class, `mức này` does not
        named = is_rate(own) and text_at(line, found[0]) not in MARKS
        return Subject(earlier, own or thread.noun, resumed=not named, baseline=baseline)
    topic = _rate_in_front(clauses, found) or _counted_of(clauses, found, verb)
    if topic is not None:
        return Subject(topic, thread.noun, resumed=True, baseline=baseline)
    found = _called(clauses, without_preposition(line, beyond_place(line, found)), verb)
    if thread.topic and line[verb].text in ("ở", "là") and line[found[0]].sense == "verb" and not clauses.noun(found):
        return Subject(thread.topic, resumed=True)  # `Về chi đầu tư, năm nay bố trí dự toán ở mức 28%`
    if not clauses.noun(found):
        found = pending(clauses, *found), found[1]
    place, noun = clauses.extent(found), clauses.noun(found)
    thread.measures(place, noun)
    return Subject(place, noun, baseline=baseline)


def _amount_behind_verb(line: Line, found: Stretch) -> Stretch:
    """What a number behind the clause's verb counts: `ông Lâm sở hữu 5 triệu | cổ phiếu VIC tương ứng 12%`."""
    first, last = found
    number = next((i for i in range(last - 2, first, -1) if line[i].kind == "number"), None)
    if (
        number is None
        or text_at(line, last - 1) == "điểm"
        or not any(token.sense == "verb" for token in line[first:number])
    ):
        return found
    return number + 1, last


def _unconditioned(clauses: Clauses, found: Stretch, verb: int) -> Stretch:
    """The subject before a condition put in behind it: `dự án | nếu được vận hành sớm sẽ đóng góp 2%`."""
    line, start = clauses.line, piece_start(clauses.line, verb)
    condition = next((i for i in range(start + 1, verb) if line[i].text in _CONDITIONS), None)
    if condition is None or not any(token.text in ("sẽ", "thì", "vẫn") for token in line[condition:verb]):
        return found
    before = clauses.before(condition)
    return before if before[0] < before[1] and line[condition + 1].sense not in NAMING else found


def _called(clauses: Clauses, found: Stretch, verb: int) -> Stretch:
    """The one that the phrase says is something: `Lào | vẫn là thị trường lớn nhất với 41%`; not of a rate."""
    line, (first, last) = clauses.line, found
    copula = next((i for i in range(first + 1, last) if line[i].kind == "copula"), None)
    if copula is None or line[verb].kind not in ("with", "share") or clauses.noun(found):
        return found
    mostly = any(token.text == "chủ yếu" for token in line[first:copula])
    if mostly or text_at(line, first) in ("đây", "đó"):
        # `xử lý rác chủ yếu vẫn là chôn lấp chiếm 60%`
        return without_preposition(line, trimmed(line, copula + 1, last))
    named = line[first].sense in NAMING or line[first].capital
    return clauses.before(copula) if named and line[copula + 1].sense in ("counted", "noun") else found


def _is_purpose(line: Line, before: int) -> bool:
    """Whether the verb says what is aimed at: `phải làm nhanh để (phấn đấu) tăng thu 12%`."""
    aim = before - (text_at(line, before) == "phấn đấu")
    return text_at(line, aim) == "để" and line[aim - 1].sense in ("verb", "adjective")


def _is_object(line: Line, comma: int, item: Reading) -> bool:
    """Whether what the item measures stands right before the comma, behind a change: `giảm 14% số đầu mối,`."""
    place = item.indicator
    return item.relation in CHANGES and place is not None and item.end <= place[0] and place[1] == line[comma - 1].end


def _resumes(line: Line, found: Stretch, verb: int) -> int | None:
    """The token from which to look back, where the phrase before the verb names nothing of its own."""
    first = piece_start(line, verb)
    supposed = text_at(line, verb) == "thì" or text_at(line, first + 1) in _SETTING_ASIDE
    if text_at(line, first) == "nếu" and supposed:
        return first  # `…, nếu loại trừ yếu tố giá tăng 6%`
    if text_of(line, (first, first + 2)).startswith(_COUNTING_IN) and kind_at(line, first - 1) == "comma":
        return first  # `…, tính cả nợ đã bán là 5,8%`
    reckoned = text_at(line, found[0]) == "tính" and text_at(line, found[0] + 1) in ("bằng", "theo")
    if reckoned and text_at(line, back(line, verb + 1)) == "thì":
        return found[0]  # `tăng 5% tính bằng yên, còn tính bằng đô la thì tăng 3%`
    if text_of(line, found).startswith(_THEN):
        return verb  # `tăng 5% (cùng kỳ năm trước tăng 4%)`
    alone = found[1] - found[0] == 1 or text_at(line, found[0] + 1) in TARGETS
    if found[0] < found[1] and line[found[0]].kind in ("reach", "exceed", "equal") and alone:
        return found[0]  # `chưa đạt kế hoạch là giảm 25%`, `phấn đấu hoàn thành vượt 5%`
    if all(token.kind in ("mark", "degree") for token in line[slice(*found)]):  # `là 41%, vẫn cao dù đã giảm 4%`
        return found[0] if kind_at(line, found[0] - 1) == "comma" else verb  # `giá tiếp tục tăng, mức tăng đạt`
    return None


def _is_where(line: Line, found: Stretch, verb: int) -> bool:
    """Whether the phrase is a relative `nơi` (where) alone, which gives a part."""
    alone = found[1] - found[0] == 1 and text_at(line, found[0]) == "nơi"
    return alone and line[verb].kind == "share" and kind_at(line, found[0] - 1) == "comma"


def _antecedent(clauses: Clauses, comma: int) -> Stretch:
    """What the relative clause behind the comma says something of: `dựa vào nhà máy Tân Phú, nơi đóng góp 45%`."""
    first, last = clauses.before(comma)
    return max((i + 1 for i in range(first, last - 1) if clauses.line[i].text in _LEADING_TO), default=first), last


def _rate_in_front(clauses: Clauses, found: Stretch) -> Extent | None:
    """The rate that the sentence is about, where the clause counts those who have it: `Về tỷ lệ X, 8 xã đạt 90%`."""
    line, topic = clauses.line, clauses.thread.topic
    if topic is None or kind_at(line, found[0]) != "number":
        return None
    noun = clauses.noun(clauses.stretch(topic))
    if not is_rate(noun):
        return None
    clauses.thread.measures(topic, noun)
    return topic


def _counted_of(clauses: Clauses, found: Stretch, verb: int) -> Extent | None:
    """What grows in so many places: `22 tỉnh có số người chết tăng, trong đó 10 tỉnh tăng trên 15%`."""
    line, therein = clauses.line, found[0] - 1
    place = kind_at(line, found[0]) == "number" and plays(text_at(line, found[0] + 1), "actor", clauses.lexicons)
    if not place or line[verb].kind not in CHANGES or text_at(line, therein) not in THEREIN:
        return None
    before = next((i for i in range(therein, 0, -1) if line[i].kind == line[verb].kind), 0)
    about = clauses.before(before)
    noun = clauses.noun(about)
    if noun not in ("tally", "sum", "amount"):
        return None
    clauses.thread.measures(clauses.extent(about), noun)
    return clauses.thread.subject


def _phrase(clauses: Clauses, at: int) -> tuple[Stretch, Extent | None]:
    """The phrase before `at` and the baseline in it: `CPI tháng 4 so với tháng 12 tăng`."""
    line = clauses.line
    first = piece_start(line, at)
    compare = next((i for i in range(at - 1, first - 1, -1) if line[i].kind == "compare"), None)
    if compare is None:
        return clauses.before(at), None
    if kind_at(line, compare - 1) == "percent":  # its baseline; `… so với năm trước và nhập khẩu đạt`
        joining = (i for i in range(at - 1, compare, -1) if line[i].kind in ("and", "cause") or line[i].text == "làm")
        joined = next(joining, at)
        return trimmed(line, max(clauses.before(at)[0], joined), at), None
    return clauses.before(compare), clauses.extent(baseline_at(line, compare + 1))
