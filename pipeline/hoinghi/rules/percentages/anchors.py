"""What stands before a bracket, and what a bare percentage in it says of that: `tăng 18 vụ (13%)`, `45/52 xã (86%)`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import SHARES, Clauses, held, rated, verb_left
from hoinghi.rules.percentages.comparisons import BY_VERB, is_comparative
from hoinghi.rules.percentages.numbered import Anchor, Bracket, joins, number_before, of_number
from hoinghi.rules.percentages.phrases import (
    CHANGES,
    NOUNS,
    NUMBERS,
    PLACING,
    Line,
    Stretch,
    is_plan,
    kind_at,
    plays,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.places import field_led, is_pointing, is_rate, names_places, ranks_alike
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.tokens import Token
from hoinghi.rules.percentages.value import Extent, Reading
from hoinghi_schemas.percentage import Relation

_TURNING = ("thành", "là")
_EXAMPLES = ("như", "gồm", "bao gồm")
_LONGEST_MANNER = 4  # tokens from a verb to the bracket with its number
_OUTDOING = frozenset({"bỏ xa", "thua xa", "kém xa", "vượt xa", "bỏ", "thua", "kém"})
_MOST = ("phần lớn", "đa số", "hầu hết", "đa phần", "số còn lại", "còn lại", "quá nửa", "hơn một nửa")
_OF_PLANS = ("reach", "exceed")
_GATHERING = ("tập trung", "nghiêng", "dồn", "rơi")
_LONGEST_PART = 12  # tokens of those counted, before `trong` and the whole
_ENDS_PART = NUMBERS | {"comma", "stop", "break"}
_ENDING = 3  # tokens at the end of a phrase that may name a plan


def anchored(clauses: Clauses, bracket: Bracket) -> Anchor:
    """What the percentages in the bracket say something of."""
    line, thread = clauses.line, clauses.thread
    last = bracket.at - 1
    while kind_at(line, last) == "sign":
        last -= 1
    baseline = clauses.extent(baseline_at(line, bracket.at + 1)) if kind_at(line, bracket.at) == "compare" else None
    changing = _unnumbered_change(clauses, bracket.at)
    if changing is not None:
        return _of_change(clauses, bracket, changing, baseline)
    sharing = held(clauses, bracket.at, SHARES)
    if sharing is not None:
        return Anchor(subject(clauses, sharing).extent, "share", baseline or _held_of(clauses, sharing, bracket.at))
    number = number_before(clauses, last)
    parted = _parted(clauses, number) if number is not None else None
    if parted is not None:
        return parted
    if number is not None and line[number].kind == "percent":
        item = thread.last
        return Anchor(item.indicator, item.relation, baseline) if item else Anchor(thread.subject, "share", baseline)
    if number is not None and text_at(line, number + 1) == "lần" and last > number + 1:
        return Anchor(thread.subject, "level", baseline)  # `tăng 8%, gấp 1,2 lần cả nước (6,5%)`
    if number is not None and number == last and line[number].kind in ("number", "measure"):
        counted = clauses.extent(noun_at(line, bracket.at))
        if counted is not None:
            return Anchor(counted, "share", baseline)  # `còn 42 km (14%) đường đất`
    if number is not None:
        of = next((i for i in range(last, number, -1) if line[i].kind == "number" and _is_of_total(line, i)), None)
        return (_parted(clauses, of) if of is not None else None) or of_number(clauses, number, last, baseline)
    return _of_phrase(clauses, last, baseline)


def _is_of_total(line: Line, number: int) -> bool:
    """Whether the number is a total: `842 người tham dự trên tổng số | 920 người`."""
    return text_at(line, number - 1) == "tổng số" and text_at(line, number - 2) in ("trong", "trên")


def _parted(clauses: Clauses, number: int) -> Anchor | None:
    """A part told of those counted: `49 người giữ chức vụ trong 495 cán bộ nữ (10%)`."""
    line = clauses.line
    link = number - 1
    while text_at(line, link) in ("tổng số", "tổng", "số"):
        link -= 1
    total = link < number - 1
    if not (text_at(line, link) == "trong" or (total and text_at(line, link) == "trên")):
        return None
    if line[number].kind != "number":
        return None
    earlier = next((i for i in range(link - 1, max(-1, link - _LONGEST_PART), -1) if line[i].kind in _ENDS_PART), 0)
    if kind_at(line, earlier) != "number" or earlier + 1 >= link:
        return None
    of = clauses.extent(noun_at(line, number + 1))
    return Anchor(clauses.extent(trimmed(line, earlier + 1, link)), "share", of) if of else None


def _of_change(clauses: Clauses, bracket: Bracket, verb: int, baseline: Extent | None) -> Anchor:
    """What rises or falls by the percentage in the bracket, or is compared with it: `cao hơn ở vùng núi (24%)`."""
    line, thread = clauses.line, clauses.thread
    if _was_share(clauses, verb, bracket.at):
        return Anchor(thread.last.indicator if thread.last else None, "share")
    if is_comparative(line, verb) and thread.last and not is_rate(clauses.noun(clauses.before(verb))):
        return Anchor(thread.last.indicator, thread.last.relation)  # `36% doanh nghiệp …, cao hơn ở Lào (21%)`
    about = subject(clauses, verb)
    if is_comparative(line, verb):
        thread.measures(about.extent, about.noun)
        return Anchor(about.extent, rated(about.noun), baseline)
    return Anchor(about.extent, BY_VERB[line[verb].kind], baseline or _than(clauses, verb))


def _unnumbered_change(clauses: Clauses, at: int) -> int | None:
    """The verb of a rise or fall right before the bracket that gives its size: `tăng đột biến (20%)`."""
    line = clauses.line
    near = verb_left(clauses, at, CHANGES)
    verb = near if near == at - 1 else held(clauses, at, CHANGES)  # `giá gạo tăng (5%)`
    if verb is None:
        return None
    if is_comparative(line, verb):
        return verb if _is_placed(clauses, verb) else None
    manner = next((i for i in range(verb + 1, at) if line[i].kind == "compare"), at)
    short = manner - verb <= _LONGEST_MANNER
    return verb if short and all(_is_manner(token) for token in line[verb + 1 : manner]) else None


def _is_placed(clauses: Clauses, verb: int) -> bool:
    """Whether a rate is said to be higher somewhere: `tỷ lệ này cao hơn ở vùng núi (24%)`."""
    line, last = clauses.line, clauses.thread.last
    shared = last is not None and last.relation == "share" and kind_at(line, verb - 1) == "comma"
    return text_at(line, verb + 1) in PLACING and (shared or is_rate(clauses.noun(clauses.before(verb))))


def _was_share(clauses: Clauses, verb: int, at: int) -> bool:
    """Whether the bracket says what a share was before: `60% số hộ có điện, tăng mạnh so với năm 1990 (15%)`."""
    line, last = clauses.line, clauses.thread.last
    compared = any(line[i].kind == "compare" for i in range(verb, at))
    return compared and kind_at(line, at - 1) == "time" and last is not None and last.relation == "share"


def _is_manner(token: Token) -> bool:
    return (
        token.kind in ("adverb", "degree", "sign")
        or token.sense in ("adjective", "function")
        or token.text == "đột biến"
    )


def _than(clauses: Clauses, verb: int) -> Extent | None:
    """What a rise is compared with behind its verb: `tăng không nhiều so với năm trước (5%)`."""
    line = clauses.line
    compare = next((i for i in range(verb + 1, verb + _LONGEST_MANNER + 1) if kind_at(line, i) == "compare"), None)
    return None if compare is None else clauses.extent(baseline_at(line, compare + 1))


def _held_of(clauses: Clauses, verb: int, at: int) -> Extent | None:
    """The whole of a share: `chiếm tỷ lệ cao trong tổng chi phí (30%)`."""
    line = clauses.line
    first = next((i + 1 for i in range(verb, at) if line[i].text in ("trong", "trên")), at)
    return clauses.extent((first, at))


def _of_phrase(clauses: Clauses, last: int, baseline: Extent | None) -> Anchor:
    """What the phrase before the bracket is said to be: `giá thức ăn (chiếm 65%)`, `thấp hơn cùng kỳ (5,48%)`."""
    line, thread, phrase = clauses.line, clauses.thread, _turned(clauses, clauses.before(last + 1))
    phrase = _gathered(clauses, phrase)
    example = next((i + 1 for i in range(phrase[1] - 2, phrase[0], -1) if line[i].text == "như"), phrase[0])
    if not is_rate(clauses.noun(phrase)) and all(token.kind in NOUNS for token in line[example : phrase[1]]):
        phrase = example, phrase[1]  # `mặt hàng có kim ngạch tăng như hạt điều (12%)`
    if phrase[0] == phrase[1] or (thread.subject and text_of(line, phrase) in _MOST):
        return Anchor(thread.subject, "share", baseline)  # `số vụ giảm 18%, phần lớn (82%) …`
    noun = clauses.noun(phrase)
    if noun and is_comparative(line, phrase[0] - 1):
        # `cao hơn mức lãi suất chung (4,8%)`, `cao hơn mức tăng của cả nước (4,8%)`
        return Anchor(clauses.extent(phrase), rated(noun) if noun in ("growth", "fall") else "level", baseline)
    if _is_comparison(clauses, phrase[0], phrase[1]):
        shared = thread.last is not None and thread.last.relation == "share" and line[phrase[0]].text in _OUTDOING
        return Anchor(_compared(clauses, phrase), "share" if shared else "level", baseline)
    known = (
        _of_rate(clauses, phrase, baseline)
        or _of_item(clauses, phrase, baseline)
        or _of_ranking(clauses, phrase, baseline)
    )
    if known is not None:
        return known
    first = phrase[0] + (line[phrase[0]].kind == "number")
    phrase = first + (kind_at(line, first) == "copula"), phrase[1]  # `41 là người theo đạo (5%)`
    relation = thread.relation or _inherited(clauses, phrase[0]) or (rated(noun) if noun else "share")
    return Anchor(clauses.extent(phrase), relation, baseline)


def _inherited(clauses: Clauses, at: int) -> Relation | None:
    """What the item before says; work done only in the next bracket of a list: `A (đạt 71%), B (88%)`."""
    item = clauses.thread.last
    listed = item is not None and item.enclosed and joins(clauses, at)
    return item.relation if item and (listed or item.relation not in _OF_PLANS) else None


def _compared(clauses: Clauses, phrase: Stretch) -> Extent | None:
    """What is compared with the phrase: `phía bắc 97%, vượt 7% so với chỉ tiêu (90%)`."""
    thread, place = clauses.thread, clauses.extent(phrase)
    last = thread.last
    if last is None or last.baseline is None or place is None or not last.baseline[0] <= place[0] < last.baseline[1]:
        return thread.subject
    return last.indicator


def _turned(clauses: Clauses, phrase: Stretch) -> Stretch:
    """The phrase from behind `thành`, `là` on; `30 người là phụ nữ (40%)` counts those before."""
    line, (first, end) = clauses.line, phrase
    if first < end and line[first].kind == "number":
        return phrase
    return max((i + 1 for i in range(first, end - 1) if line[i].text in _TURNING), default=first), end


def _gathered(clauses: Clauses, phrase: Stretch) -> Stretch:
    """Those among whom most is: `dư nợ tập trung chủ yếu ở | nhóm ngân hàng nhà nước (43%)`."""
    line, (first, last) = clauses.line, phrase
    gathering = next((i for i in range(first, last) if line[i].text in _GATHERING), last)
    place = next(
        (i + 1 for i in range(gathering, last - 1) if line[i].text in ("ở", "vào", "về", "tại", "trong")), None
    )
    return phrase if place is None else (place, last)


def _of_rate(clauses: Clauses, phrase: Stretch, baseline: Extent | None) -> Anchor | None:
    """A rate that brackets tell of several: `có tỷ lệ cao như xã A (40%), xã B (38%)`."""
    line, thread = clauses.line, clauses.thread
    if is_rate(clauses.noun(phrase)):
        example = next((i for i in range(*phrase) if line[i].text in _EXAMPLES), None)
        if example is not None:
            thread.measures(clauses.extent(trimmed(line, phrase[0], example)), clauses.noun(phrase))
            return Anchor(thread.subject, rated(thread.noun), baseline)
        place = next((i for i in range(phrase[0] + 1, phrase[1]) if line[i].text in PLACING), None)
        if place is not None:
            return _placed(clauses, phrase, place, baseline)
    if thread.last and line[phrase[1] - 1].capital and _is_told_of(clauses, phrase, thread.last):
        return Anchor(thread.last.indicator, thread.last.relation, baseline)  # `cao hơn ở Lào (21%), Thái Lan (19%)`
    if thread.last and line[phrase[1] - 1].capital and _is_within(clauses, thread.last):
        return Anchor(thread.last.indicator, thread.last.relation, baseline)  # `ông A (tỷ lệ phiếu 66%), bà B (98%)`
    place = line[phrase[0]].capital or names_places(clauses, phrase[0])
    going_on = joins(clauses, phrase[0]) and any(
        plays(line[phrase[0]].text, role, clauses.lexicons) for role in ("level", "actor")
    )  # `tỷ lệ cao ở vùng núi (24%), xã biên giới (26%)`
    if (place or going_on) and phrase[0] > 0 and thread.subject and is_rate(thread.noun):
        return Anchor(thread.subject, thread.relation or rated(thread.noun), baseline)  # `tỷ lệ cao như: xã A (40%)`
    return None


def _of_item(clauses: Clauses, phrase: Stretch, baseline: Extent | None) -> Anchor | None:
    """What the bracket before measures, which this one says of another: `A (72% đại biểu tán thành), B (77%)`."""
    item = clauses.thread.last
    if item is None or not item.enclosed or item.indicator is None or item.indicator[0] <= item.end:
        return None
    return Anchor(item.indicator, item.relation, baseline) if joins(clauses, phrase[0]) else None


def _of_ranking(clauses: Clauses, phrase: Stretch, baseline: Extent | None) -> Anchor | None:
    """What all were told of, for the one that ranks: `9 xã có số thu tăng trên 12%, cao nhất là Hòa Lợi (19%)`."""
    field = field_led(clauses, phrase[0])
    if field is not None:
        return Anchor(field, rated(clauses.thread.noun), baseline)
    item = clauses.thread.last
    if item is None or not ranks_alike(clauses, phrase, item):
        return None
    return Anchor(item.indicator, item.relation, baseline)


def _placed(clauses: Clauses, phrase: Stretch, place: int, baseline: Extent | None) -> Anchor:
    """A rate at a place, which the next bracket may tell of another: `tỷ lệ này cao ở vùng A (24%), vùng B (25%)`."""
    thread, noun = clauses.thread, clauses.noun(phrase)
    named = trimmed(clauses.line, phrase[0], place)
    if is_pointing(clauses, (phrase[0], phrase[0] + 2), noun):
        return Anchor(thread.subject or clauses.extent(named), rated(noun), baseline)
    thread.measures(clauses.extent(named), noun)
    return Anchor(clauses.extent(phrase), rated(noun), baseline)


def _is_told_of(clauses: Clauses, phrase: Stretch, item: Reading) -> bool:
    """Whether the bracket before told of a place what an earlier clause measures, as this one does."""
    if not item.enclosed or item.indicator is None or not joins(clauses, phrase[0]):
        return False
    return item.relation == "share" and ", " in clauses.parsed.text[item.indicator[1] : item.start]


def _is_within(clauses: Clauses, item: Reading) -> bool:
    """Whether what the item measures stands in the bracket with it."""
    return item.enclosed and item.indicator is not None and clauses.parsed.text.startswith("(", item.indicator[0] - 1)


def _is_comparison(clauses: Clauses, first: int, last: int) -> bool:
    """Whether the phrase is what something is compared with: `so với nhiều nước`, `chưa đạt chỉ tiêu đề ra`."""
    line = clauses.line
    if any(token.kind == "exceed" or token.text == "trần" for token in line[first:last]):
        return True
    if line[first].text.endswith(" hơn") or kind_at(line, first - 1) == "compare":
        return True
    if line[first].text in _OUTDOING or any(token.text == "hơn" for token in line[first : first + _ENDING]):
        return True
    return any(
        text_at(line, index).startswith("cùng kỳ")
        or (is_plan(line, index, clauses.lexicons) and text_at(line, index) != "mức")
        for index in range(max(first, last - _ENDING), last)
    )
