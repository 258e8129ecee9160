"""Counts whose noun does not stand behind them: `số đại biểu: 125`, `10 trong tổng số 25 cơ sở`, `4 bị vùi lấp`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from hoinghi.rules.counts.direct import Nouned, is_over, nouned
from hoinghi.rules.counts.noun import Noun, noun_at
from hoinghi.rules.counts.value import OfNumeral, counted
from hoinghi.rules.numbers import Kind, Numeral
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.quantity import is_whole
from hoinghi.rules.rule import Found, Rejected
from hoinghi.value import value

_LOOK_BACK = 90
_HEDGED = r"(?:(?:hơn|gần|trên|khoảng) )?"
_WITHIN = re.compile(r" trong(?: tổng)?(?: số)? | trên tổng (?:số|cộng) |/tổng số ")
_EITHER = re.compile(rf" (?:trong|trên)(?: tổng)?(?: số| cộng)? {_HEDGED}|/tổng số {_HEDGED}")
_NUMBER_OF = re.compile(
    r"(?<!\w)(?<!một )(?:(?:tổng số|số lượng|lượng|số)(?: lượng)? |(?=chỉ tiêu ))(?P<noun>[^\d,.;:()\n\"]{2,60}?)"
    r"(?::| là| đạt| đã lên| lên| lên đến| lên tới| đã là| hiện là| có| còn| hiện có| gồm)"
    r"(?: đến| tới)? (?:[^\W\d]+ ){0,2}\Z",
    re.IGNORECASE,
)
_NAMING = ("số", "lượng", "chỉ tiêu")
_ROW = re.compile(r"(?:\A|[\n;:,] ?|[-+*•] ?)(?P<noun>[^\W\d][^\d,.;:()\n\"]{1,40}?) ?: ?\Z")
_LONG_ROW = re.compile(r"(?:\A|[\n;:] ?|[-+*•] )(?P<noun>[^\W\d][^\d.;:()\n\"]{1,60}?) ?: ?\Z")
"""The same with its commas: «phóng viên báo, đài: 14»."""
_VOTES = re.compile(r"(?<!\w)số (?P<noun>phiếu(?: [^\W\d]+){0,3}?)(?::| là| đạt)? \Z", re.IGNORECASE)
_NOTHING = re.compile(r" ?(?:[,.;:)\n]|\Z)")


@value
class Pair:
    """A part and the whole that follows it."""

    part: Nouned
    whole: Nouned

    @property
    def start(self) -> int:
        return self.part.start

    @property
    def end(self) -> int:
        return self.part.end


@value
class Labelled(OfNumeral):
    """A numeral and where the words before it begin that may name what it counts, the likeliest first."""

    labels: tuple[int, ...]


def parts(parsed: Parsed) -> Iterator[Pair]:
    """`10 trong tổng số 25 cơ sở`, `15 phiếu trên tổng số 15 thành viên`."""
    found = parsed.once(nouned)
    for part, whole in pairwise(found):
        at = part.noun.end if part.noun else part.end
        between = _WITHIN if part.noun else _EITHER
        if whole.noun and (between.fullmatch(parsed.text, at, whole.start) or is_over(parsed, part, whole)):
            yield Pair(part, whole)


def build_part(parsed: Parsed, candidate: Pair) -> Found | Rejected | None:
    """The part, with the whole as its total; the whole's noun where it has none of its own."""
    part, whole = candidate.part.numeral, candidate.whole.numeral
    most = part.high if part.value is None else part.value
    if most is None or whole.value is None or not 1 < most <= whole.value or not is_whole(most):
        return Rejected(part.start, part.end, "no part of the number that follows")
    return counted(parsed, part, candidate.part.noun or candidate.whole.noun, total=whole.value)


def labelled(parsed: Parsed) -> Iterator[Labelled]:
    """Numbers without a noun behind them and words before them that may name it."""
    for each in parsed.once(nouned):
        if each.noun or not _NOTHING.match(parsed.text, each.end):
            continue
        found = _labels(parsed.text, max(0, each.start - _LOOK_BACK), each.start, each.numeral.kind)
        if labels := tuple(label.start("noun") for label in found if label):
            yield Labelled(each.numeral, labels)


def _labels(text: str, first: int, start: int, kind: Kind) -> tuple[re.Match[str] | None, ...]:
    """The words before the number that name what it counts, where any stand there that may."""
    if kind == "ratio":
        return (_VOTES.search(text, first, start),)
    before = text[first:start].lower()
    found = _NUMBER_OF.search(text, first, start) if any(word in before for word in _NAMING) else None
    if found or not before.endswith((":", ": ")):
        return (found,)
    row, longer = _ROW.search(text, first, start), _LONG_ROW.search(text, first, start)
    return (row, longer) if row and " " in row["noun"] else (longer, row)


def build_labelled(parsed: Parsed, candidate: Labelled) -> Found | Rejected | None:
    """A count of what the label names, where it names something that is counted."""
    numeral = candidate.numeral
    named = (noun_at(parsed, label) for label in candidate.labels)
    noun = next((noun for noun in named if noun and noun.is_counted), None)
    if noun is None or (numeral.value is not None and not is_whole(numeral.value)):
        return Rejected(numeral.start, numeral.end, "the words before the number name nothing that is counted")
    return counted(parsed, numeral, noun)


def lone_ones(parsed: Parsed) -> Iterator[tuple[Nouned, Nouned]]:
    """A lone `một` beside another counted item of the same list: `một thị xã và 7 huyện`."""
    found = parsed.once(nouned)
    for left, right in pairwise(found):
        if not (left.noun and right.noun):
            continue
        if not (_is_list(parsed, left.noun, right) or (_is_one(right) and _is_each(parsed, left, right))):
            continue
        if _is_one(left) and not _is_one(right):
            yield left, right
        if _is_one(right) and not _is_one(left):
            yield right, left


def _is_one(each: Nouned) -> bool:
    return each.numeral.spelled and each.numeral.value == 1 and each.noun is not None and each.noun.is_countable


def _is_list(parsed: Parsed, noun: Noun, right: Nouned) -> bool:
    between = parsed.text[noun.end : right.start]
    return len(between) < 30 and bool(re.fullmatch(r"(?: [^\W\d]+){0,3}(?:,| và|, và) ", between))


_EACH = re.compile(r"[^\d;.:\n]{0,40}(?:,| và|, và|, còn) mỗi(?: [^\W\d]+){1,6} ")
_EACH_BEFORE = re.compile(r"(?<!\w)mỗi(?: [^\W\d]+){1,8} \Z", re.IGNORECASE)


def _is_each(parsed: Parsed, left: Nouned, right: Nouned) -> bool:
    """`mỗi chi hội nhận 2 hộ, mỗi xã một tuyến đường`: so many for each."""
    assert left.noun is not None
    if left.numeral.spelled and left.numeral.value == 1:
        return False  # «mỗi người một vẻ, mỗi xã một sản phẩm»: each its own
    if not _EACH.fullmatch(parsed.text, left.noun.end, right.start):
        return False
    return bool(_EACH_BEFORE.search(parsed.text, max(0, left.start - 60), left.start))


def build_one(parsed: Parsed, candidate: tuple[Nouned, Nouned]) -> Found | Rejected | None:
    """The lone `một` as a count."""
    return counted(parsed, candidate[0].numeral, candidate[0].noun)


_ALTERNATIVE = re.compile(
    r"(?:, (?:thậm chí |hay |hoặc |và )?| (?:hay|hoặc|và|đến|hoặc là|lên|lên đến|lên tới|xuống|xuống còn|còn) )"
    r"(?:hơn |trên |gần |khoảng |tới )?"
)


def sharing(parsed: Parsed) -> Iterator[Pair]:
    """Numbers without a noun before one that has it: `300, 600 hay 1.200 phòng`."""
    found = parsed.once(nouned)
    source: Nouned | None = None
    for left, right in reversed(list(pairwise(found))):
        source = right if right.noun else source
        if left.noun or source is None or not _ALTERNATIVE.fullmatch(parsed.text, left.end, right.start):
            source = None
            continue
        yield Pair(left, source)


def _alike(part: Numeral, whole: Numeral) -> bool:
    """Whether the two are written alike: `2, 5 tỷ người` is one number with a slip."""
    return part.spelled == whole.spelled and part.multiplier == whole.multiplier


def build_sharing(parsed: Parsed, candidate: Pair) -> Found | Rejected | None:
    """The earlier number with the noun of the last one of its series."""
    numeral, noun = candidate.part.numeral, candidate.whole.noun
    if noun is None or not noun.is_counted or numeral.kind == "ratio" or not _alike(numeral, candidate.whole.numeral):
        return None
    if numeral.value is not None and not (is_whole(numeral.value) and numeral.value > 0):
        return Rejected(numeral.start, numeral.end, "a number with decimals counts nothing")
    return counted(parsed, numeral, noun)
