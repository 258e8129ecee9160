"""What stands before a bracket, and what a bare percentage in it says of that: `tăng 18 vụ (13%)`, `45/52 xã (86%)`."""

from __future__ import annotations

from hoinghi.rules.percentages.behind import baseline_at, noun_at
from hoinghi.rules.percentages.clauses import SHARES, Clauses, held, rated
from hoinghi.rules.percentages.comparisons import BY_VERB, is_comparative
from hoinghi.rules.percentages.numbered import Anchor, Bracket, joins, number_before, of_number
from hoinghi.rules.percentages.phrases import (
    NOUNS,
    NUMBERS,
    PLACING,
    TOTALS,
    Line,
    Stretch,
    back,
    is_plan,
    kind_at,
    piece_start,
    text_at,
    text_of,
    trimmed,
)
from hoinghi.rules.percentages.places import is_rate
from hoinghi.rules.percentages.several import of_several
from hoinghi.rules.percentages.subjects import subject
from hoinghi.rules.percentages.unnumbered import changing, compared_with, held_of, reaching, to_digits, was_share
from hoinghi.rules.percentages.value import Extent
from hoinghi_schemas.percentage import Relation

_STATES = ("khó khăn", "hạn chế", "chậm trễ")
_SAYING = ("còn", "vẫn", "vẫn còn", "không", "chưa", "rất", "khá", "quá", "tương đối", "ngày càng")
_TURNING = ("thành", "là", "giữa")
_OUTDOING = frozenset({"bỏ xa", "thua xa", "kém xa", "vượt xa", "bỏ", "thua", "kém"})
_MOST = ("phần lớn", "đa số", "hầu hết", "đa phần", "số còn lại", "còn lại", "quá nửa", "hơn một nửa")
_OF_PLANS = ("reach", "exceed")
_GATHERING = ("tập trung", "nghiêng", "dồn", "rơi")
_LONGEST_PART = 12  # tokens of those counted, before `trong` and the whole
_ENDS_PART = NUMBERS | {"comma", "stop", "break"}
_ENDING = 3  # tokens at the end of a phrase that may name a plan


def anchored(clauses: Clauses, bracket: Bracket) -> Anchor:
    """What the percentages in the bracket say something of."""
    line = clauses.line
    last = bracket.at - 1
    while kind_at(line, last) == "sign":
        last -= 1
    baseline = clauses.extent(baseline_at(line, bracket.at + 1)) if kind_at(line, bracket.at) == "compare" else None
    moved = changing(clauses, bracket.at)
    if moved is not None:
        return _of_change(clauses, bracket, moved, baseline)
    sharing = held(clauses, bracket.at, SHARES)
    if sharing is not None:
        return Anchor(subject(clauses, sharing).extent, "share", baseline or held_of(clauses, sharing, bracket.at))
    reached = reaching(clauses, bracket.at)
    if reached is not None:
        return Anchor(subject(clauses, reached).extent, "reach", baseline)
    moving = to_digits(clauses, last)
    if moving is not None:
        return Anchor(subject(clauses, moving).extent, BY_VERB.get(line[moving].kind, "increase"), baseline)
    number = number_before(clauses, last)
    if number is not None:
        return _of_amount(clauses, bracket, last, number, baseline)
    return _of_total(clauses, piece_start(line, last + 1), last) or _of_phrase(clauses, last, baseline)


def _of_amount(clauses: Clauses, bracket: Bracket, last: int, number: int, baseline: Extent | None) -> Anchor:
    """What the number before the bracket, which ends at `last` with its noun, is a part, a rise or a total of."""
    line, thread = clauses.line, clauses.thread
    parted = _parted(clauses, number, last + 1)
    if parted is not None:
        return parted
    if line[number].kind == "percent":
        item = thread.last
        return Anchor(item.indicator, item.relation, baseline) if item else Anchor(thread.subject, "share", baseline)
    if text_at(line, number + 1) == "lần" and last > number + 1:
        return Anchor(thread.subject, "level", baseline)  # `tăng 8%, gấp 1,2 lần cả nước (6,5%)`
    if number == last and line[number].kind in ("number", "measure"):
        counted = clauses.extent(noun_at(line, bracket.at))
        if counted is not None:
            return Anchor(counted, "share", baseline)  # `còn 42 km (14%) đường đất`
    return _of_total(clauses, number, last) or of_number(clauses, number, last, baseline)


def _of_total(clauses: Clauses, before: int, last: int) -> Anchor | None:
    """A part told of the last total behind `before`: `735 cổ đông có mặt trên tổng số | 810 người (90%)`."""
    total = next((i for i in range(last, before, -1) if _is_total(clauses.line, i)), None)
    return None if total is None else _parted(clauses, total, last + 1)


def _is_total(line: Line, number: int) -> bool:
    """Whether a number is told as the total of a part: `trên tổng số | 810 người`."""
    total = back(line, number)
    named = text_at(line, total) == "tổng số" and text_at(line, total - 1) in ("trong", "trên")
    return named and line[number].kind == "number"


def _parted(clauses: Clauses, number: int, end: int) -> Anchor | None:
    """A part told of those counted, up to the bracket: `49 người giữ chức vụ trong 495 cán bộ nữ (10%)`."""
    line = clauses.line
    link = last = back(line, number)
    while text_at(line, link) in TOTALS:
        link -= 1
    total = link < last
    if not (text_at(line, link) == "trong" or (total and text_at(line, link) == "trên")):
        return None
    if line[number].kind != "number":
        return None
    earlier = _part_start(line, link)
    if kind_at(line, earlier) != "number" or earlier + 1 >= link:
        return None
    of = clauses.extent(trimmed(line, link + 1, end) if total else noun_at(line, number + 1))
    return Anchor(clauses.extent(trimmed(line, earlier + 1, link)), "share", of) if of else None


def _part_start(line: Line, link: int) -> int:
    """The number of the part, over a comma that pairs two words: `49 người quản lý, điều hành | trong 495 cán bộ`."""
    crossed = 0
    for index in range(link - 1, max(-1, link - _LONGEST_PART), -1):
        pairs = line[index].kind == "comma" and not crossed and all(t.kind == "word" for t in line[index + 1 : link])
        crossed += pairs
        if line[index].kind in _ENDS_PART and not pairs:
            return index
    return 0


def _of_change(clauses: Clauses, bracket: Bracket, verb: int, baseline: Extent | None) -> Anchor:
    """What rises or falls by the percentage in the bracket, or is compared with it: `cao hơn ở vùng núi (24%)`."""
    line, thread = clauses.line, clauses.thread
    if was_share(clauses, verb, bracket.at):
        return Anchor(thread.last.indicator if thread.last else None, "share")
    if is_comparative(line, verb) and thread.last and not is_rate(clauses.noun(clauses.before(verb))):
        return Anchor(thread.last.indicator, thread.last.relation)  # `36% doanh nghiệp …, cao hơn ở Lào (21%)`
    about = subject(clauses, verb)
    if is_comparative(line, verb):
        thread.measures(about.extent, about.noun)
        return Anchor(about.extent, rated(about.noun), baseline)
    return Anchor(about.extent, BY_VERB[line[verb].kind], baseline or compared_with(clauses, verb))


def _of_phrase(clauses: Clauses, last: int, baseline: Extent | None) -> Anchor:
    """What the phrase before the bracket is said to be: `giá thức ăn (chiếm 65%)`, `thấp hơn cùng kỳ (5,48%)`."""
    line, thread, phrase = clauses.line, clauses.thread, _turned(clauses, clauses.before(last + 1))
    phrase = _unpredicated(line, _gathered(clauses, phrase))
    than = next((i + 1 for i in range(*phrase) if is_comparative(line, i)), phrase[1])
    if is_rate(clauses.noun((than, phrase[1]))):
        phrase = than, phrase[1]  # `lãi suất vay (5%) thấp hơn | lãi suất gửi (6%)`
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
    known = of_several(clauses, phrase, baseline)
    if known is not None:
        return known
    aged = text_at(line, phrase[0] + 1).startswith("tuổi")  # `cao nhất là 5-9 tuổi (34%)`
    first = phrase[0] + (line[phrase[0]].kind == "number" and not aged)
    phrase = first + (kind_at(line, first) == "copula"), phrase[1]  # `41 là người theo đạo (5%)`
    about = clauses.extent(phrase)
    relation = thread.relation or _inherited(clauses, phrase[0]) or clauses.rated(about, noun)
    return Anchor(about, relation, baseline)


def _inherited(clauses: Clauses, at: int) -> Relation | None:
    """What the item before says; work done only in the next bracket of a list: `A (đạt 71%), B (88%)`."""
    item = clauses.thread.last
    listed = item is not None and item.enclosed and joins(clauses, at)
    return item.relation if item and (listed or item.relation not in _OF_PLANS) else None


def _compared(clauses: Clauses, phrase: Stretch) -> Extent | None:
    """What is compared with the phrase: `phía bắc 97%, vượt 7% so với chỉ tiêu (90%)`."""
    thread, place = clauses.thread, clauses.extent(phrase)
    last = thread.last
    if thread.subject is None and last is None:
        verb = next((i for i in range(*phrase) if is_comparative(clauses.line, i)), None)
        # `tỷ lệ an toàn vốn cao hơn mức tối thiểu theo quy định (8%)`
        return None if verb is None else clauses.extent(clauses.before(verb))
    if last is None or last.baseline is None or place is None or not last.baseline[0] <= place[0] < last.baseline[1]:
        return thread.subject
    return last.indicator


def _turned(clauses: Clauses, phrase: Stretch) -> Stretch:
    """The phrase from behind `thành`, `là` on; `30 người là phụ nữ (40%)` counts those before."""
    line, (first, end) = clauses.line, phrase
    if first < end and line[first].kind == "number":
        return phrase
    return max((i + 1 for i in range(first, end - 1) if line[i].text in _TURNING), default=first), end


def _unpredicated(line: Line, phrase: Stretch) -> Stretch:
    """The phrase without what is said of it: `tiến độ giải ngân | còn chậm (32%)`, `đời sống | vẫn khó khăn (…)`."""
    first, at = phrase[0], phrase[1]
    while at > first + 1 and (line[at - 1].sense == "adjective" or line[at - 1].text in _STATES):
        at -= 1
    said = first + 1 < at < phrase[1] and line[at - 1].text in _SAYING
    return trimmed(line, first, at - 1) if said else phrase


def _gathered(clauses: Clauses, phrase: Stretch) -> Stretch:
    """Those among whom most is: `dư nợ tập trung chủ yếu ở | nhóm ngân hàng nhà nước (43%)`."""
    line, (first, last) = clauses.line, phrase
    gathering = next((i for i in range(first, last) if line[i].text in _GATHERING), last)
    places = (i + 1 for i in range(gathering, last - 1) if line[i].text in (*PLACING, "vào", "về", "trong"))
    place = next(places, None)
    return phrase if place is None else (place, last)


def _is_comparison(clauses: Clauses, first: int, last: int) -> bool:
    """Whether the phrase is what something is compared with: `so với nhiều nước`, `chưa đạt chỉ tiêu đề ra`."""
    line = clauses.line
    if any(token.kind == "exceed" or (token.text == "trần" and not token.capital) for token in line[first:last]):
        return True
    if line[first].text == "gấp" and any(token.text == "lần" for token in line[first:last]):
        return True  # `gấp 2,4 lần bình quân chung cả nước (5%)`
    if line[first].text.endswith(" hơn") or kind_at(line, first - 1) == "compare":
        return True
    if line[first].text in _OUTDOING or any(token.text == "hơn" for token in line[first : first + _ENDING]):
        return True
    return any(
        text_at(line, index).startswith("cùng kỳ")
        or (is_plan(line, index, clauses.lexicons) and text_at(line, index) != "mức")
        for index in range(max(first, last - _ENDING), last)
    )
