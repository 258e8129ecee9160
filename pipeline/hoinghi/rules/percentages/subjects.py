"""What a verb or a number measures, also where an earlier clause, the list's head or the sentence before names it."""

from __future__ import annotations

from hoinghi.rules.percentages.ahead import behind_predicate, leader, main_subject
from hoinghi.rules.percentages.behind import baseline_at
from hoinghi.rules.percentages.clauses import Clauses
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    LOCATIVE,
    MARKS,
    NAMING,
    NUMBERS,
    PLACING,
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
    is_item,
    is_person,
    is_place,
    is_pointing,
    is_rate,
    parallel,
    pending,
    ranked,
    ranks_alike,
)
from hoinghi.rules.percentages.resumed import resumed
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi.value import value

_LEADING_TO = frozenset({"vào", "ở", "tại", "là", "từ", "cho", "của", "với", "có"})
_EMPTY = ("khả năng", "việc", "điều")
"""Nouns that name nothing which has a rate of its own."""
_SETTING_ASIDE = ("loại trừ", "loại", "trừ", "không kể", "không tính", "chưa kể", "chưa tính", "không", "chưa")
_PAIR = 2  # tokens of `khu vực này`
_SHORT = 3  # tokens of a list's item
_RESUMING = NUMBERS | {"edge", "comma", "stop", "and", "break", "dash", "close"}
_COUNTING_IN = ("tính cả", "tính luôn", "kể cả", "bao gồm cả", "gồm cả")
_CONDITIONS = ("nếu", "dù", "tuy", "mặc dù")
_WHERE = ("tại", "ở", "sang", "từ", "vào", "của")
_LONGEST_PLACE = 6  # tokens
_SEVERAL = ("các", "những")
_KINDS = ("chi phí", "khoản chi", "khoản thu", "nguồn thu", "nguồn vốn", "doanh thu", "lợi nhuận", "dịch bệnh", "bệnh")
"""What names a thing of its own kind where it is pointed at."""
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
    earlier = _pointed_at(clauses, found, verb)
    if earlier is not None:
        earlier = _unplaced(clauses, earlier, found)
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


def _to_elsewhere(clauses: Clauses, found: Stretch, verb: int) -> bool:
    """Whether another place is told of than the last change was that of: `khách từ Lào tăng 5%, Pháp tăng 7%`."""
    line, last = clauses.line, clauses.thread.last
    if last is None or last.indicator is None or last.indicator[0] < line[0].start:
        return False
    changing = line[verb].kind in CHANGES and last.relation in CHANGES
    return changing and _names_place(clauses, found) and _unplaced(clauses, last.indicator, found) != last.indicator


def _names_place(clauses: Clauses, found: Stretch) -> bool:
    """Whether a country or province is named, `thị trường` before it or not."""
    first, last = found
    first += text_at(clauses.line, first) in ("thị trường", "tỉnh", "thành phố")
    place = clauses.extent((first, last))
    return place is not None and clauses.parsed.text[slice(*place)] in clauses.lexicons.entries("places")


def _pointed_at(clauses: Clauses, found: Stretch, verb: int) -> Extent | None:
    """What an earlier clause measured, where the phrase only says where, whose or which part."""
    line, thread = clauses.line, clauses.thread
    noun = clauses.noun(found)
    if (line[found[0]].kind in LOCATIVE or text_at(line, found[0]) == "sang") and thread.last:
        if line[found[0]].kind == "about" and _in_a_respect(clauses, thread.last):
            return None  # `tốc độ tăng về chiều dài là 4%, về diện tích là 1%`
        return thread.last.indicator
    if _to_elsewhere(clauses, found, verb) and thread.last:
        return thread.last.indicator
    if line[found[0]].text in PLACING and not (thread.here or noun) and line[verb].kind != "share":
        about = resumed(clauses, found[0])  # `tỷ lệ phụ nữ mắc bệnh khá lớn, trong đó ở Lào là 17%`
        if is_rate(thread.noun):
            return about
    if line[found[0]].kind in NUMBERS and text_at(line, found[0] - 1) == ":":
        return thread.subject  # `tổng số tờ khai: 3 triệu tờ khai giảm 7%`
    if line[found[0]].kind == "measure" and line[verb].kind == "copula" and thread.last and thread.here:
        return thread.last.indicator  # `thuế với xe dưới 2 lít là 15%; 2-3 lít là 20%`
    placed = without_preposition(line, found)
    if is_pointing(clauses, found, noun) or (placed != found and text_of(line, placed) == "đây"):
        own = (
            line[verb].kind == "share" and not noun and line[found[0]].sense in NAMING and found[1] - found[0] == _PAIR
        )
        if own and text_at(line, found[0]) not in MARKS and not plays(line[found[0]].text, "vague", clauses.lexicons):
            return None  # `khu vực này chiếm 52%`
        earlier = resumed(clauses, found[0])
        return None if earlier and _is_another(clauses, found, earlier) else earlier
    if not noun and thread.last and thread.last.indicator:
        same = parallel(clauses, found, thread.last.indicator)
        if same is not None:
            return same
    apart = line[verb].kind == "share" and line[found[0]].capital and not (is_rate(thread.noun) or thread.headed)
    if thread.here and thread.noun and is_item(clauses, found, noun) and not apart:
        return thread.subject  # but `tổng vốn đạt 2 tỷ USD, trong đó Nhật Bản chiếm 35%`
    if line[verb].kind == "share" and thread.noun == "level":
        return None  # `với thuế mới, thị trường Mỹ chiếm 50%`
    if thread.here and is_rate(thread.noun) and not noun and line[verb].kind not in CHANGES:
        listed = kind_at(line, found[0] - 1) == "stop"
        named = all(token.sense in NAMING and token.text not in _EMPTY for token in line[slice(*found)])
        own = line[verb].kind == "reach" and named  # `tỷ lệ nội địa hóa của xe máy đạt 80%, ô tô đạt 20%`
        return thread.subject if found[1] - found[0] <= _SHORT and not (listed or own) else None
    growing = thread.noun == "growth" and line[verb].kind == "increase" and is_place(clauses, found, noun)
    return thread.subject if growing else None


def _unplaced(clauses: Clauses, earlier: Extent, found: Stretch) -> Extent:
    """What was measured without its place, of which another is told: `giá nhà tại Huế tăng 5%, tại Vinh tăng 7%`."""
    line = clauses.line
    if earlier[0] < line[0].start or not any(token.capital and token.kind == "word" for token in line[slice(*found)]):
        return earlier
    first, last = clauses.stretch(earlier)
    place = next((i for i in range(last - 2, max(first, last - _LONGEST_PLACE), -1) if line[i].text in _WHERE), None)
    named = place is not None and any(token.capital for token in line[place + 1 : place + 3])
    return (earlier[0], line[place - 1].end) if place is not None and named else earlier


def _is_another(clauses: Clauses, found: Stretch, earlier: Extent) -> bool:
    """Whether what is pointed at is of another kind than what was measured: `chi phí này`, not that of exports."""
    head = text_at(clauses.line, found[0])
    head = text_at(clauses.line, found[0] + 1) if head in _SEVERAL else head
    return head in _KINDS and head not in clauses.parsed.text[slice(*earlier)].lower()


def _in_a_respect(clauses: Clauses, item: Reading) -> bool:
    """Whether what the item measures says in which respect: `tốc độ tăng về chiều dài`."""
    return item.indicator is not None and " về " in clauses.parsed.text[slice(*item.indicator)]
